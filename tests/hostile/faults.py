"""A layer between Python and the system that fails one call, in a process of its own.

It covers the functions of `os` and `fcntl` that are named below, which are all that the writer calls; calls that the interpreter makes
itself are left to `test_system_calls.py`, which asks the kernel to fail them.
"""

import errno
import fcntl
import os
import signal
import sys
import traceback
from typing import NamedTuple

CALLS = {
    os: ["access", "close", "dup", "fchmod", "fchown", "fstat", "fsync", "getcwd", "getxattr", "listdir", "listxattr", "lstat", "open", "read", "readlink", "removexattr",
         "replace", "scandir", "setxattr", "stat", "unlink", "urandom", "write"],
    fcntl: ["flock"],
}  # fmt: skip
ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EMFILE", "EXDEV", "EINTR"]
CHANGING = {"close", "dup", "fchmod", "fchown", "flock", "fsync", "open", "replace", "setxattr", "unlink", "write"}
KILLED = 256 + signal.SIGKILL


class Plan(NamedTuple):
    """What is to go wrong."""

    at: int
    """The call, from 1, of all that are covered; 0: none."""
    how: str
    """``error`` instead of the call, ``late`` after it, ``for good`` from it on, ``short`` of a write, or ``kill``/``interrupt`` ``before``/``after``."""
    error: str = "EIO"


class Outcome(NamedTuple):
    """What became of a process."""

    status: int
    """Exit status; `KILLED` if it was."""
    told: str
    """What the action gave back or raised."""
    calls: tuple[str, ...]
    """The covered calls that it made."""


def outcome(action, plan, prepare=lambda: None):
    """Run an action in a process of its own with one fault; what prepares for it has none."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        write, leave, calls = os.write, os._exit, []
        try:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(20)
            prepare()
            _lay(plan, calls, writer)
            told = action()
        except BaseException as problem:  # noqa: BLE001
            told = f"{type(problem).__name__}: {problem}"
            if not isinstance(problem, (KeyboardInterrupt,)) and "Error" in type(problem).__name__ and type(problem).__name__ != "WriteError":
                told += "\n" + traceback.format_exc()
        write(writer, b"\0" + str(told).encode("utf-8", "backslashreplace"))
        leave(0)
    os.close(writer)
    parts = []
    while part := os.read(reader, 65536):
        parts.append(part)
    os.close(reader)
    _, status = os.waitpid(child, 0)
    names, _, told = b"".join(parts).decode().partition("\0")
    return Outcome(256 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status), told, tuple(names.split()))


def _lay(plan, calls, report):
    kill, write, me = os.kill, os.write, os.getpid()
    target = []

    def wrapped(name, real):
        def call(*args, **more):
            if os.getpid() != me or (name in ("close", "write") and args[0] in (1, 2, report)):
                return real(*args, **more)
            calls.append(name)
            write(report, f"{name} ".encode())
            here = len(calls) == plan.at
            if here:
                target.append(name)
            if (here and plan.how == "error") or (target == [name] and plan.how == "for good"):
                raise OSError(getattr(errno, plan.error), os.strerror(getattr(errno, plan.error)))
            if here and plan.how == "kill before":
                kill(me, signal.SIGKILL)
            if here and plan.how == "interrupt before":
                raise KeyboardInterrupt
            if here and plan.how == "short" and name == "write":
                return real(args[0], bytes(args[1])[: len(args[1]) // 2])
            if here and plan.how == "kill within" and name == "write":
                real(args[0], bytes(args[1])[: len(args[1]) // 2])
                kill(me, signal.SIGKILL)
            given = real(*args, **more)
            if here and plan.how == "kill after":
                kill(me, signal.SIGKILL)
            if here and plan.how == "interrupt after":
                raise KeyboardInterrupt
            if here and plan.how == "late" and name != "open":  # an open that fails has opened nothing
                raise OSError(getattr(errno, plan.error), os.strerror(getattr(errno, plan.error)))
            return given

        return call

    for module, names in CALLS.items():
        for name in names:
            if hasattr(module, name):
                setattr(module, name, wrapped(name, getattr(module, name)))
    sys.setswitchinterval(1)


def plans(calls, *, errors=ERRORS):
    """All that can go wrong with calls that were made: each error once and for good, kills and interrupts before and after."""
    for at, name in enumerate(calls, 1):
        for error in errors:
            yield Plan(at, "error", error)
        yield Plan(at, "for good", errors[at % len(errors)])
        if name in CHANGING:
            yield Plan(at, "late", "EIO")
            yield Plan(at, "kill before")
            yield Plan(at, "kill after")
        yield Plan(at, "interrupt before")
        yield Plan(at, "interrupt after")
        if name == "write":
            yield Plan(at, "short")
            yield Plan(at, "kill within")
