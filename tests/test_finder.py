"""Modules are found where Python finds them, and as they are now."""

import os
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT

ARTICLE = "جسر جديد\nافتُتح الجسر يوم الاثنين.\nالمصدر: https://example.org/a\n"
TOLD = "print(*sorted((name, module.__file__, module.__spec__.cached, module.__spec__.origin) for name, module in sys.modules.items() if name.startswith('lintr.')), sep='\\n')"


def run(program, folder, *options, **environment):
    done = subprocess.run([sys.executable, *options, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {program}"], capture_output=True, text=True, check=True,
                          env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **environment})  # fmt: skip
    return done.stdout


@pytest.fixture
def copy(tmp_path):
    """The package as it lies in a checkout, with an article beside it."""
    shutil.copytree(ROOT / "lintr", tmp_path / "lintr", ignore=shutil.ignore_patterns("__pycache__", "ngrams-*"))
    (tmp_path / "rules").mkdir()
    (tmp_path / "a.ar.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def check(copy):
    return f"from lintr.__main__ import main; main(['check', '--isolated', '-q', {str(copy / 'a.ar.txt')!r}])"


def test_what_is_found_is_what_python_finds(copy):
    run(check(copy), copy)  # all is compiled by then
    usual = run(check(copy).replace("__main__", "cli") + "; " + TOLD, copy)
    found = run(check(copy) + "; " + TOLD + "; print(sum(type(module.__loader__).__name__ == 'Finder' for module in sys.modules.values()))", copy).splitlines()

    assert set(usual.splitlines()) <= set(found)
    assert int(found[-1]) > 20


@pytest.mark.parametrize(("options", "environment"), [((), {}), (("-O",), {}), ((), {"PYTHONDONTWRITEBYTECODE": "1"}), ((), {"PYTHONPYCACHEPREFIX": "elsewhere"})])
def test_a_source_that_was_changed_is_read_anew(copy, options, environment):
    if "PYTHONPYCACHEPREFIX" in environment:
        environment = {"PYTHONPYCACHEPREFIX": str(copy / "elsewhere")}
    told = "from lintr import __main__, span; print(span.NEW)"
    source = copy / "lintr" / "span.py"
    for number in (1, 2):
        source.write_text(f"NEW = {number}{'0' * number}\n", encoding="utf-8")
        for _ in range(2):
            assert run(told, copy, *options, **environment).split() == [f"{number}{'0' * number}"]


def test_a_module_that_is_not_compiled_or_compiled_by_another_python_is_left_to_python(copy):
    told = "from lintr import __main__, span; print(span.Span(1, 2).end)"
    run(told, copy)
    compiled, = (copy / "lintr" / "__pycache__").glob("span.*.pyc")
    compiled.write_bytes(b"\0" * 16 + b"not code")

    assert run(told, copy).split() == ["2"]
    compiled.unlink()
    assert run(told, copy).split() == ["2"]
