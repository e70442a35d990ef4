"""Patterns of `regex` that are compiled when they are first used: compiling one takes about a millisecond of every start."""

from __future__ import annotations

import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Later:
    """Stands for ``regex.compile(source, flags)`` and becomes it at the first use."""

    def __init__(self, source: str, flags: int = regex.V1) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(regex.compile(self._source, self._flags), name)
        setattr(self, name, value)  # the next use finds it without asking here
        return value


def later(source: str, flags: int = regex.V1) -> regex.Pattern[str]:
    """A pattern that is compiled when it is first used."""
    return Later(source, flags)  # it has whatever a pattern has
