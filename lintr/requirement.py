"""What a text must hold for a pattern to match in it, in a form that is cheap to ask for."""

from __future__ import annotations

from lintr.record import Record

_LONG = 8
"""Characters in a row of which only the first and the last are written."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Written: TypeAlias = tuple[Iterable[str], tuple[Iterable[str], ...], tuple[tuple[tuple[str, str], ...], ...], tuple[tuple[str, str], ...]]
    """The fields of a `Requirement`, sets of characters as texts, the ranges in order."""
    Needs: TypeAlias = tuple[int, bool, tuple[Written, ...], bool]
    """How many of some requirements an article must meet for a gate to open; whether its text is asked or its prose; the requirements;
    whether that is all the gate asks for."""


class Requirement(Record):
    """What a text must hold; ``Requirement()`` asks for nothing, and always opens."""

    every: frozenset[str] = frozenset()
    """Characters that are all there."""
    some: tuple[frozenset[str], ...] = ()
    """Sets of characters, of each of which at least one is there."""
    texts: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Lists of texts, of each of which at least one is there; each text after its rarest character."""
    ranges: tuple[tuple[str, str], ...] = ()
    """First and last characters, from one of which at least one character is there; empty: not asked."""

    def opens(self, text: str, characters: frozenset[str]) -> bool:
        """Whether the text may match; `characters` is ``frozenset(text)``, made once for all gates."""
        return is_met(self, text, characters)


def is_met(required: Written, text: str, characters: frozenset[str]) -> bool:
    """Whether a text meets a requirement; `characters` is ``frozenset(text)``."""
    every, some, texts, ranges = required
    if not characters.issuperset(every):
        return False
    for one in some:
        if characters.isdisjoint(one):
            return False
    for options in texts:
        for rarest, option in options:
            if rarest in characters and option in text:
                break
        else:
            return False
    if not ranges:
        return True
    last = max(characters, default="")  # most articles have none so far on
    return any(low <= last and any(low <= character <= high for character in characters) for low, high in ranges)


def written(required: Requirement) -> Written:
    """A requirement as tables hold it, without its ranges: to ask for those takes longer than most patterns."""
    return "".join(sorted(required.every)), tuple("".join(sorted(one)) for one in required.some), required.texts, ()


def any_of(members: Iterable[str]) -> tuple[Written, ...]:
    """Requirements of which one is met where one of many characters is there."""
    rows: list[list[int]] = []
    for code in sorted(map(ord, members)):
        if rows and rows[-1][1] == code - 1:
            rows[-1][1] = code
        else:
            rows.append([code, code])
    single = "".join([chr(code) for first, last in rows if last - first < _LONG for code in range(first, last + 1)])
    ranges = tuple([(chr(first), chr(last)) for first, last in rows if last - first >= _LONG])
    return tuple([one for one in (("", (single,) if single else (), (), ()), ("", (), (), ranges)) if any(one)])


def known(key: int) -> Requirement | None:
    """What a pattern of lintr's own rules requires, derived ahead of time, by the checksum of the pattern and its lists; None for any other pattern."""
    from lintr.gates_table import GATES

    found = GATES.get(key)
    return Requirement(frozenset(found[0]), tuple(map(frozenset, found[1])), found[2]) if found else None
