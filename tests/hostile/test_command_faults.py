"""``lintr fix`` of two files, with each call failed in turn: each file is whole, old or new, the status says so, and the other goes on."""

import io
import os
import sys

import pytest

pytest.importorskip("fcntl", reason="the layer is for POSIX")

from hostile import faults
from lintr.cli import main
from lintr.temporary import sweep

OLD = """Tiêu đề của bài viết

Một câu văn bình thường trong bài viết này.
![]() |
Một câu khác ở cuối bài viết.\N{SPACE}\N{SPACE}

Nguồn: https://example.org/bai-viet
""".encode()
NAMES = ("a.vi.txt", "b.vi.txt")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def lay_out():
    for name in os.listdir():
        os.unlink(name)
    for name in NAMES:
        with open(name, "wb") as file:
            file.write(OLD)


def redirect():
    """Let standard output and error go to files."""
    for number, name in ((1, "out"), (2, "err")):
        handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(handle, number)
    sys.stdout, sys.stderr = io.TextIOWrapper(io.FileIO(1, "w", closefd=False)), io.TextIOWrapper(io.FileIO(2, "w", closefd=False))


def mend():
    return str(main(["fix", "--isolated", "--select", "image-placeholder,trailing-whitespace", *NAMES]))


def content(name):
    with open(name, "rb") as file:
        return file.read()


def complaints():
    return [line for line in content("err").decode().splitlines() if line]


def outcome(plan):
    lay_out()
    return faults.outcome(mend, plan, redirect)


def test_no_fault_of_a_command_loses_text_or_is_kept_quiet(folder, count, capsys):
    lay_out()
    mend()  # what is imported and compiled once need not be in each process
    capsys.readouterr()
    clean = outcome(faults.Plan(0, "error"))
    new = content("a.vi.txt")
    assert (clean.told, complaints()) == ("0", [])
    assert new != OLD

    tried = 0
    for plan in faults.plans(clean.calls, errors=["ENOSPC"]):
        done = outcome(plan)
        what = f"{plan}, {clean.calls[plan.at - 1]}: {done}, {complaints()}"
        after = [content(name) for name in NAMES]
        tried += 1

        assert set(after) <= {OLD, new}, what
        assert "Traceback" not in done.told, what
        if plan.how.startswith("kill"):
            assert done.status == faults.KILLED, what
        elif plan.how.startswith("interrupt"):
            assert done.told in ("130", "0"), what
        else:
            assert done.told in ("0", "1", "2"), what
            assert done.told == "2" or after == [new, new], f"fails open: {what}"
            assert bool(complaints()) == (done.told == "2"), what
            assert all(line.startswith("error: ") and "internal" not in line for line in complaints()), what
            if plan.how in ("error", "late") and any(line.startswith(f"error: {NAMES[0]}: not written") for line in complaints()):
                assert after[1] == new, f"the next did not go on: {what}"
        left = sorted(set(os.listdir()) - {*NAMES, "out", "err"})
        if left and (plan.how.startswith("kill") or "unlink" in done.calls):
            sweep(".")
            left = sorted(set(os.listdir()) - {*NAMES, "out", "err"})
        assert left == [], what
    count("fault points", tried)
