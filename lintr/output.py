"""Standard output and error: UTF-8 bytes whatever the locale, and a failure to write is told, never lost."""

from __future__ import annotations

import os
import sys

from lintr import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_failed: list[str] = []


def text(chunk: str) -> None:
    """Write to standard output; once that has failed, nothing more is tried."""
    write([chunk])


def write(chunks: Iterable[str]) -> None:
    """Write text that is safe to print to standard output."""
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        if sys.stdout is None:
            _failed.append("standard output is closed")
            return
        for chunk in chunks:  # a test or a notebook has put its own in place
            sys.stdout.write(chunk)
        return
    if _failed:
        return
    gathered: list[str] = []
    size = 0
    try:
        for chunk in chunks:
            gathered.append(chunk)
            size += len(chunk)
            if size > 65_536:
                stream.write("".join(gathered).encode("utf-8", "backslashreplace"))
                gathered, size = [], 0
        stream.write("".join(gathered).encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as problem:
        _failed.append(_reason(problem))


def data(chunk: bytes) -> None:
    """Write bytes to standard output."""
    try:
        sys.stdout.buffer.write(chunk)
    except (OSError, ValueError, AttributeError) as problem:
        _failed.append(_reason(problem))


def error(message: str, *, raw: bool = False) -> None:
    """One line ``error: MESSAGE`` on standard error."""
    line = message if raw else f"error: {show.message(message, 1000)}"
    note(line)


def note(line: str) -> None:
    """One line on standard error; nobody hears of it if that is gone."""
    try:
        stream = getattr(sys.stderr, "buffer", None)
        if stream is not None:
            sys.stderr.flush()
            stream.write((line + "\n").encode("utf-8", "backslashreplace"))
            stream.flush()
        elif sys.stderr is not None:
            sys.stderr.write(line + "\n")
    except (OSError, ValueError):
        _give_up(2)


def finished(status: int) -> int:
    """Flush; the exit status, which is 2 if the report could not be written whole."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError) as problem:
        _failed.append(_reason(problem))
    if _failed:
        _give_up(1)
        if status < 128:
            error(f"standard output: {_failed[0]}")
            status = 2
        _failed.clear()
    return status


def _give_up(handle: int) -> None:
    """Let a stream that failed go nowhere: the interpreter flushes it again at exit, and would exit with 120."""
    try:  # contextlib is not worth its import here
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, handle)
    except OSError:
        return


def _reason(problem: BaseException) -> str:
    return getattr(problem, "strerror", None) or "closed"
