"""Patterns of `regex`, compiled ahead of time: compiling those that one article needs takes longer than all else of its check.

A compiled pattern can be pickled, so the library itself tells of what it can be made again (`copyreg.dispatch_table`). For lintr's own
patterns this is laid down in `ahead_table`, with the version of the library that made it. Under another version, and for a pattern
that is not there, patterns are compiled as ever.
"""

from __future__ import annotations

import sys
from copyreg import dispatch_table

import regex

from lintr.ahead_table import BYTE_ORDER, PATTERNS, STAMP, VERSION
from lintr.stored import Stored, checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lintr.stored import Place

_STORED = Stored("ahead_table", STAMP)
_made_by: list[Callable[..., regex.Pattern[str]]] = []


def compile(source: str, flags: int = regex.V1, **lists: Iterable[str]) -> regex.Pattern[str]:  # noqa: A001  what it does
    """What ``regex.compile`` gives.

    Raises:
        regex.error: the pattern is ill-formed.
    """
    if not _made_by and not _is_of_this_library():
        return regex.compile(source, flags, **lists)
    if lists:
        return _with_lists(source, flags, {name: frozenset(words) for name, words in lists.items()})
    parts = _stored(_STORED, PATTERNS.get(key(source, flags)))
    return _made_by[0](source, *parts) if parts else regex.compile(source, flags)


def _with_lists(source: str, flags: int, lists: dict[str, frozenset[str]]) -> regex.Pattern[str]:
    """The same where the pattern names lists of words; they are in a table of their own, which few articles need."""
    from lintr import ahead_lists_table

    parts = _stored(ahead_lists_table.STORED, ahead_lists_table.PATTERNS.get(key(source + written(lists), flags)))
    if not parts:
        return regex.compile(source, flags, **lists)
    flags, code, groups, names, used, *rest = parts
    return _made_by[0](source, flags, code, groups, names, lists, [frozenset(words) for words in used], *rest)


def _stored(entries: Stored, place: Place | None) -> Any:
    """What an entry holds; None where there is none, or it cannot be read."""
    try:
        return entries.read(place) if place else None
    except (OSError, ValueError):
        return None


def written(lists: dict[str, frozenset[str]]) -> str:
    """Named lists as one text, the same whatever order their words are in."""
    return "".join(f"\0{name}\0" + "\0".join(sorted(words)) for name, words in sorted(lists.items()))


def key(source: str, flags: int) -> tuple[int, int, int]:
    """What a pattern is found by."""
    return checksum(source.encode("utf-8", "surrogatepass")), len(source), int(flags)


def parts(compiled: regex.Pattern[str]) -> tuple[Callable[..., regex.Pattern[str]], tuple[Any, ...]]:
    """What makes a compiled pattern again, and of what beside its source."""
    reduce: Any = dispatch_table[regex.Pattern]
    make, (_, *rest) = reduce(compiled)
    return make, tuple(rest)


def _is_of_this_library() -> bool:
    if (regex.__version__, sys.byteorder) != (VERSION, BYTE_ORDER):
        return False
    _made_by.append(parts(regex.compile("a"))[0])
    return True
