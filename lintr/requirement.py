"""What a text must hold for a pattern to match in it, in a form that is cheap to ask for."""

from __future__ import annotations

from lintr.record import Record

MOST_LISTED = 100
"""Characters of a set that tables list."""


TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Written: TypeAlias = tuple[Iterable[str], tuple[Iterable[str], ...], tuple[tuple[tuple[str, str], ...], ...]]
    """The first three fields of a `Requirement`, sets of characters as texts."""
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
        if not is_met(self[:3], text, characters):
            return False
        return not self.ranges or any(low <= character <= high for low, high in self.ranges for character in characters)


def is_met(required: Written, text: str, characters: frozenset[str]) -> bool:
    """Whether a text meets a requirement; `characters` is ``frozenset(text)``."""
    every, some, texts = required
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
    return True


def written(required: Requirement) -> Written:
    """A requirement as tables hold it, without its ranges: to ask for those takes longer than most patterns."""
    return "".join(sorted(required.every)), tuple("".join(sorted(one)) for one in required.some), required.texts


def known(source: str) -> Requirement | None:
    """What a pattern of lintr's own rules requires, derived ahead of time; None for any other pattern."""
    from zlib import crc32

    from lintr.gates_table import GATES

    found = GATES.get(crc32(source.encode()))
    return Requirement(frozenset(found[0]), tuple(map(frozenset, found[1])), found[2]) if found else None
