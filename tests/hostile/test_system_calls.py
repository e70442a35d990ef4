"""A fix, with the kernel asked to fail each of its system calls in turn, or to kill it there (``strace --inject``).

``LINTR_HOSTILE=long`` tries every error at every call; otherwise each call gets one of them, in turn.
"""

import concurrent.futures
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

from hostile.faults import ERRORS
from hostile.one_fix import NEW, OLD
from lintr.writer import sweep

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
LONG = os.environ.get("LINTR_HOSTILE") == "long"
MEMORY = ("brk:", "mmap:", "mremap:", "munmap:")
CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


def traces():
    try:
        return subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux") or not traces(), reason="strace is not here or may not trace")


def fix(folder, *faults):
    """Run the fix in a folder; what it told, and the lines of the trace between the marks."""
    log = folder.parent / f"{folder.name}.log"
    command = ["strace", "-o", str(log), *(word for fault in faults for word in ("-e", f"inject={fault}")), sys.executable, "-I", "-B", str(HERE / "one_fix.py"), str(PROJECT), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    lines = log.read_text(errors="replace").split("\n")
    return done, lines


def lay_out(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "a.txt").write_bytes(OLD)
    (folder / "b.txt").write_bytes(b"another\n")
    (folder / "a.txt").chmod(0o640)


def calls(lines):
    """Each call of the fix: its name and which one of that name it is since the process began."""
    seen, within = {}, False
    for line in lines:
        if found := CALL.match(line):
            name = found[1]
            seen[name] = seen.get(name, 0) + 1
            if "/begin-of-the-fix" in line or "/end-of-the-fix" in line:
                within = "/begin" in line
            elif within:
                yield name, seen[name]


def points(made):
    for at, (name, number) in enumerate(made):
        for error in ERRORS if LONG else ERRORS[at % len(ERRORS) :][:1]:
            yield f"{name}:error={error}:when={number}"
        for error in [error for error in ERRORS if error != "EINTR"] if LONG else ["EIO"]:  # interrupted for ever, Python tries for ever
            yield f"{name}:error={error}:when={number}+"
        yield f"{name}:signal=KILL:when={number}"
    for name, number in dict(reversed(list(made))).items():
        yield f"{name}:error=ENOSPC:when={number}+"


def struck(fault, lines):
    """Whether a fault struck within the fix: how often memory is asked for differs from run to run."""
    begin = next((n for n, line in enumerate(lines) if "/begin-of-the-fix" in line), None)
    if begin is None:
        return False
    if "error=" in fault:
        return any("(INJECTED)" in line for line in lines[begin:])
    name, when = fault.split(":")[0], int(fault.rpartition("=")[2])
    return sum(bool(found) and found[1] == name for found in map(CALL.match, lines)) >= when


def judged(folder, fault):
    """What is wrong with the outcome of a fault; None if it struck elsewhere or never."""
    lay_out(folder)
    done, lines = fix(folder, fault)
    if not struck(fault, lines):
        return None
    what = f"{fault}: {done.returncode} {done.stdout!r} {done.stderr[-300:]!r}"
    content = (folder / "a.txt").read_bytes()
    if content not in (OLD, NEW) or (folder / "b.txt").read_bytes() != b"another\n" or (folder / "a.txt").stat().st_mode & 0o777 != 0o640:
        return f"lost: {what}"
    if "signal=KILL" in fault:
        if done.returncode not in (-9, 137):
            return f"not killed: {what}"
        sweep(str(folder))
    elif fault.startswith(MEMORY):  # without memory the interpreter itself may end, and cannot say why
        sweep(str(folder))
    elif content != {0: NEW, 3: OLD, 4: NEW}.get(done.returncode) or done.stderr:
        return f"told wrongly: {what}"
    if "unlink" in fault:
        sweep(str(folder))
    left = sorted(entry.name for entry in folder.iterdir())
    return "" if left == ["a.txt", "b.txt"] else f"left {left}: {what}"


def test_no_system_call_that_fails_loses_text(tmp_path, count):
    lay_out(tmp_path / "clean")
    done, lines = fix(tmp_path / "clean")
    assert done.stdout == "written"
    made = list(calls(lines))
    assert {"write", "fsync", "close", "flock"} < {name for name, _ in made}

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        verdicts = list(pool.map(lambda item: judged(tmp_path / str(item[0]), item[1]), enumerate(points(made))))

    assert not any(verdicts), "\n".join(verdict for verdict in verdicts if verdict)
    count("fault points", sum(verdict is not None for verdict in verdicts))
    lasting = [verdict for fault, verdict in zip(points(made), verdicts, strict=True) if not fault.startswith(MEMORY)]
    assert sum(verdict is not None for verdict in lasting) >= 0.9 * len(lasting)
    with contextlib.suppress(OSError):
        shutil.rmtree(tmp_path)
