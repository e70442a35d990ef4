"""Patterns of `regex` that are compiled when they are first used: compiling one takes about a millisecond of every start."""

from __future__ import annotations

import regex

from lintr import ahead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Later:
    """Stands for ``compiling(source, flags)`` and becomes it at the first use."""

    def __init__(self, source: str, flags: int, compiling: Callable[[str, int], object]) -> None:
        self._source = source
        self._flags = flags
        self._compiling = compiling

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(self._compiling(self._source, self._flags), name)
        setattr(self, name, value)  # the next use finds it without asking here
        return value


def later(source: str, flags: int = regex.V1, compiling: Callable[[str, int], object] = ahead.compile) -> regex.Pattern[str]:
    """A pattern that is compiled when it is first used; by ``re.compile``, which takes longer, where its faster search of whole texts makes up for it."""
    return Later(source, flags, compiling)  # it has whatever a pattern has
