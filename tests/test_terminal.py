"""What a terminal sees: progress only there and only on long work, completion, quiet."""

import os
import subprocess
import sys

import pytest
from conftest import lintr

from lintr import progress

BAD = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين .\nالمصدر: https://example.org/bridge\n"


def test_a_bar_is_drawn_on_a_terminal_and_taken_back(monkeypatch):
    pty = pytest.importorskip("pty")
    outer, inner = pty.openpty()
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PAUSE", 0)
    monkeypatch.setenv("TERM", "xterm")
    with os.fdopen(inner, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        assert list(progress.watched(range(3), 3)) == [0, 1, 2]
        drawn = ""
        while not drawn.endswith("3/3 files\r\x1b[K"):  # a terminal gives what is there so far
            drawn += os.read(outer, 10_000).decode()
        monkeypatch.setenv("TERM", "dumb")
        assert list(progress.watched(range(3), 3)) == [0, 1, 2]
        assert list(progress.watched(range(3), 3, quiet=True)) == [0, 1, 2]
        os.set_blocking(outer, False)
        with pytest.raises(BlockingIOError):
            os.read(outer, 1)
    os.close(outer)

    assert "1/3 files" in drawn


def test_nothing_is_drawn_in_a_pipe(tmp_path):
    for number in range(30):
        (tmp_path / f"{number}.ar.txt").write_text(BAD, encoding="utf-8")

    assert lintr("check", cwd=tmp_path, env={"TERM": "xterm"})[2] == ""


def test_quiet_leaves_out_the_summary_and_nothing_else(tmp_path):
    (tmp_path / "a.ar.txt").write_text(BAD, encoding="utf-8")
    loud, quiet = lintr("check", cwd=tmp_path)[1], lintr("check", "-q", cwd=tmp_path)[1]

    assert loud.startswith(quiet)
    assert loud[len(quiet):].startswith("1 file checked: ")


def test_statistics_count_each_rule(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.ar.txt").write_text(BAD, encoding="utf-8")

    assert "     2 warning space-before-punctuation (in 2 files)\n" in lintr("check", "--statistics", cwd=tmp_path)[1]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_each_shell_has_its_words(shell):
    pytest.importorskip("shtab")
    status, script, complaints = lintr("completion", shell)

    assert (status, complaints) == (0, "")
    assert "baseline" in script
    assert "format" in script


def test_bash_completes_commands_and_formats(tmp_path):
    pytest.importorskip("shtab")
    (tmp_path / "lintr.bash").write_text(lintr("completion", "bash")[1], encoding="utf-8")
    ask = "source ./lintr.bash; COMP_WORDS=({words}); COMP_CWORD=$(({count} - 1)); $(complete -p lintr | sed 's/.*-F \\([^ ]*\\).*/\\1/') lintr; echo ${{COMPREPLY[@]}}"

    def offered(*words):
        try:
            done = subprocess.run(["bash", "-c", ask.format(words=" ".join(words), count=len(words))], cwd=tmp_path, capture_output=True, check=True, encoding="utf-8")
        except FileNotFoundError:
            pytest.skip("no bash here")
        return done.stdout.split()

    assert offered("lintr", "ba") == ["baseline"]
    assert offered("lintr", "check", "--format", "sa") == ["sarif"]


def test_without_the_extra_it_is_named(tmp_path):
    program = "import sys; sys.modules['shtab'] = None; from lintr.cli import main; sys.exit(main(['completion', 'bash']))"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=False, encoding="utf-8")

    assert (done.returncode, done.stderr) == (2, "error: completion needs shtab: pip install 'lintr-text[completion]'\n")
