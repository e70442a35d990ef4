"""The writer, with each of its calls failed in turn: every file is whole, old or new, and nothing is left behind."""

import contextlib
import os
import stat

import pytest

pytest.importorskip("fcntl", reason="the layer is for POSIX")

from hostile import faults
from lintr.files import read_seen
from lintr.writer import put, replace, sweep

OLD, NEW = b"old line\n" * 3000, b"new line\n" * 2500
OTHER = b"another file\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "b.txt").write_bytes(OTHER)
    return tmp_path


def lay_out():
    for name in os.listdir():
        if name.endswith(".tmp"):
            os.unlink(name)
    with open("a.txt", "wb") as file:
        file.write(OLD)
    os.chmod("a.txt", 0o640)
    if hasattr(os, "setxattr"):
        with contextlib.suppress(OSError):
            os.setxattr("a.txt", "user.note", b"kept")
    if os.geteuid() == 0:
        os.chown("a.txt", 1234, 1234)


def mend():
    data, seen = read_seen("a.txt")
    assert data == OLD
    replace("a.txt", NEW, seen=seen)
    return "written"


def state():
    with open("a.txt", "rb") as file:
        content = file.read()
    now = os.stat("a.txt")
    attributes = {name: os.getxattr("a.txt", name) for name in os.listxattr("a.txt") if name.startswith("user.")} if hasattr(os, "listxattr") else {}
    return content, stat.S_IMODE(now.st_mode), now.st_uid, attributes


def test_no_fault_loses_text(folder, count):
    lay_out()
    before = state()
    clean = faults.outcome(mend, faults.Plan(0, "error"))
    assert clean.told == "written"
    assert state() == (NEW, *before[1:])

    tried = 0
    for plan in faults.plans(clean.calls):
        lay_out()
        outcome = faults.outcome(mend, plan)
        what = f"{plan}, {clean.calls[plan.at - 1]}: {outcome}"
        after = state()
        tried += 1

        assert after[1:] == before[1:], what
        assert after[0] in (OLD, NEW), what
        with open("b.txt", "rb") as file:
            assert file.read() == OTHER, what
        if plan.how.startswith("kill"):
            assert outcome.status == faults.KILLED, what
            sweep(".")
        else:
            assert outcome.status == 0, what
            if outcome.told == "written" or outcome.told.startswith("WriteError: written, but"):
                assert after[0] == NEW, what
            elif outcome.told.startswith(("WriteError: not written", "InputError: ")):
                assert after[0] == OLD or (plan.how == "late" and outcome.calls.count("replace")), what
            else:
                assert outcome.told.startswith("KeyboardInterrupt"), what
        left = [name for name in os.listdir() if name not in ("a.txt", "b.txt")]
        if left and "unlink" in outcome.calls:  # what could not be removed then is removed next time
            sweep(".")
            left = [name for name in os.listdir() if name not in ("a.txt", "b.txt")]
        assert left == [], what
    count("fault points", tried)
    assert tried > 300


def test_no_fault_loses_a_report(folder, count):
    def report():
        put("report.json", NEW)
        return "written"

    def lay_out_report():
        for name in os.listdir():
            if name != "b.txt":
                os.unlink(name)
        with open("report.json", "wb") as file:
            file.write(OLD)

    lay_out_report()
    clean = faults.outcome(report, faults.Plan(0, "error"))
    tried = 0
    for plan in faults.plans(clean.calls, errors=["ENOSPC", "EIO"]):
        lay_out_report()
        outcome = faults.outcome(report, plan)
        tried += 1
        with open("report.json", "rb") as file:
            content = file.read()
        assert content in (OLD, NEW), (plan, outcome)
        assert content == NEW or outcome.told != "written", (plan, outcome)
    count("fault points", tried)
