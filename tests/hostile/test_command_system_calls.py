"""``lintr fix`` of two files, with the kernel asked to fail the system calls that it makes once it writes.

``LINTR_HOSTILE=long`` tries every call from the reading of the first article on, in more ways.
"""

import concurrent.futures
import os
import subprocess
import sys

import pytest

from hostile.faults import ERRORS
from hostile.test_command_faults import NAMES, OLD
from hostile.test_system_calls import CALL, LONG, traces
from lintr.writer import sweep

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux") or not traces(), reason="strace is not here or may not trace")
CHANGING = {"close", "fchmod", "fchown", "flock", "fsync", "rename", "unlink", "write", "dup2"}
OURS = {*CHANGING, "access", "fcntl", "flistxattr", "fstat", "getcwd", "getdents64", "getrandom", "listxattr", "lseek", "lstat", "newfstatat", "open", "openat", "read", "readlink", "stat"}
STATUS = {0, 1, 2, 130, 143}


def fix(folder, *faults):
    log = folder.parent / f"{folder.name}.log"
    command = ["strace", "-f", "-o", str(log), *(word for fault in faults for word in ("-e", f"inject={fault}")), sys.executable, "-I", "-B", "-m", "lintr", "fix", "--isolated"]
    done = subprocess.run([*command, "--select", "image-placeholder,trailing-whitespace", *NAMES], cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    return done, log.read_text(errors="replace").split("\n")


def lay_out(folder):
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_bytes(OLD)


def calls(lines):
    """Each call that counts: its name, and which one of that name it is since the process began."""
    start = f'{NAMES[0]}"' if LONG else "/.lintr-"
    seen, within = {}, False
    for line in lines:
        if found := CALL.match(line):
            name = found[1]
            seen[name] = seen.get(name, 0) + 1
            within = within or (name == "openat" and start in line)
            if within and name in OURS and (LONG or name in CHANGING):
                yield name, seen[name]


def points(made):
    for at, (name, number) in enumerate(made):
        yield f"{name}:error={ERRORS[at % len(ERRORS)]}:when={number}"
        if LONG:
            yield f"{name}:error=ENOSPC:when={number}"
            yield f"{name}:error=EIO:when={number}+"
        if name in CHANGING:
            yield f"{name}:signal=KILL:when={number}"
            yield f"{name}:signal={'TERM' if at % 2 else 'INT'}:when={number}"


def judged(folder, new, fault):
    """What is wrong with the outcome of a fault."""
    lay_out(folder)
    done, _ = fix(folder, fault)
    what = f"{fault}: {done.returncode} {done.stdout!r} {done.stderr[-600:]!r}"
    after = [(folder / name).read_bytes() for name in NAMES]
    if not set(after) <= {OLD, new}:
        return f"lost: {what}"
    if "signal=KILL" in fault:
        if done.returncode not in (-9, 137):
            return f"not killed: {what}"
    elif "signal=" in fault:
        if done.returncode not in STATUS:
            return f"status: {what}"
    elif done.returncode not in (0, 2) or "Traceback" in done.stderr or (done.returncode == 0 and after != [new, new]):
        return f"told wrongly: {what}"
    elif done.returncode == 2 and "write:" not in fault and not done.stderr.startswith("error: "):
        return f"told nothing: {what}"
    sweep(str(folder))
    left = sorted(entry.name for entry in folder.iterdir())
    return "" if left == sorted(NAMES) else f"left {left}: {what}"


def test_no_system_call_of_a_command_loses_text(tmp_path, count):
    lay_out(tmp_path / "clean")
    done, lines = fix(tmp_path / "clean")
    new = (tmp_path / "clean" / NAMES[0]).read_bytes()
    assert (done.returncode, done.stderr) == (0, "")
    assert new != OLD
    made = list(calls(lines))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        verdicts = list(pool.map(lambda item: judged(tmp_path / str(item[0]), new, item[1]), enumerate(points(made))))

    assert not any(verdicts), "\n".join(verdict for verdict in verdicts if verdict)
    count("fault points", len(verdicts))
