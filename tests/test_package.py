"""The wheel and the sdist hold all that is needed; installed in an empty environment, they check an article."""

import os
import pathlib
import subprocess
import sys
import tarfile
import venv
import zipfile

import pytest
from conftest import ROOT


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True, capture_output=True)
    return folder


def test_the_wheel_holds_every_rule_and_language_and_no_test(built):
    names = zipfile.ZipFile(next(built.glob("*.whl"))).namelist()
    rules = {path.relative_to(ROOT / "rules").as_posix() for path in (ROOT / "rules").rglob("*.toml")}
    languages = {path.name for path in (ROOT / "lintr" / "languages").iterdir() if path.is_file()}

    assert {name.removeprefix("lintr/_rules/") for name in names if name.startswith("lintr/_rules/")} == rules
    assert languages <= {name.removeprefix("lintr/languages/") for name in names}
    assert {"lintr/py.typed", "lintr/report/page/page.html", "lintr/report/page/page.css", "lintr/report/page/page.js"} <= set(names)
    assert not [name for name in names if "test" in pathlib.PurePosixPath(name).name and name != "lintr/commands/test.py"]


def test_the_sdist_holds_the_rules_and_the_tests(built):
    names = tarfile.open(next(built.glob("*.tar.gz"))).getnames()  # noqa: SIM115

    assert any(name.endswith("/rules/leftovers/image-placeholder.toml") for name in names)
    assert any(name.endswith("/tests/test_rules.py") for name in names)


def test_the_installed_wheel_checks_an_article(built, tmp_path):
    venv.create(tmp_path / "env", with_pip=True)
    bin_folder = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([bin_folder / "python", "-m", "pip", "install", "--quiet", next(built.glob("*.whl"))], check=True)
    (tmp_path / "bridge.ar.txt").write_text("جسر جديد\nافتُتح الجسر يوم الاثنين.\n![]() |\nالمصدر: https://example.org/a\n", encoding="utf-8")
    done = subprocess.run([bin_folder / "lintr", "check", "bridge.ar.txt"], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)

    assert done.returncode == 1, done.stderr
    assert "bridge.ar.txt:3:1: error:" in done.stdout
    assert done.stderr == ""
    page = next((tmp_path / "env").rglob("_rules/leftovers/image-placeholder.toml"))
    page.write_text(page.read_text(encoding="utf-8").replace('message = "', 'message = "Look: '), encoding="utf-8")
    again = subprocess.run([bin_folder / "lintr", "check", "bridge.ar.txt"], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)

    assert "error: Look: " in again.stdout
