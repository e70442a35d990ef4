"""How far a long run has come: one line on standard error that rewrites itself, only on a terminal, and only once the run is long."""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    T = TypeVar("T")

PATIENCE, PAUSE = 1.0, 0.1
"""Seconds before anything is shown, and between two changes of it."""

WIDTH = 30
"""Columns of the bar."""


def watched(things: Iterable[T], total: int, *, quiet: bool = False) -> Iterator[T]:
    """The things as they come, while a bar shows how many have; the line is gone when they end, also by an error."""
    if quiet or total < 2 or not _on_terminal():
        yield from things
        return
    shown = False
    due = time.monotonic() + PATIENCE
    try:
        for number, thing in enumerate(things, 1):
            yield thing
            now = time.monotonic()
            if now >= due:
                due = now + PAUSE
                shown = _write("\r" + bar(number, total))
    finally:
        if shown:
            _write("\r\x1b[K")


def bar(done: int, total: int) -> str:
    """The line: ASCII, since a terminal may know nothing else.

    >>> bar(50, 200)
    '[#######                       ] 50/200 files'
    """
    return f"[{'#' * (WIDTH * done // total):{WIDTH}}] {done}/{total} files"


def _on_terminal() -> bool:
    """Whether somebody watches: a hook and a pipeline are no terminal, and a dumb one cannot take a line back."""
    try:
        return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:  # closed
        return False


def _write(text: str) -> bool:
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):  # the terminal is gone: that is no reason to stop
        return False
    return True
