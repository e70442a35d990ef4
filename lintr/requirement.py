"""What a text must hold for a pattern to match in it, in a form that is cheap to ask for."""

from __future__ import annotations

from lintr.record import Record


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
        if not self.every <= characters:
            return False
        for some in self.some:
            if some.isdisjoint(characters):
                return False
        for options in self.texts:
            for rarest, option in options:
                if rarest in characters and option in text:
                    break
            else:
                return False
        return not self.ranges or any(low <= character <= high for low, high in self.ranges for character in characters)


def known(source: str) -> Requirement | None:
    """What a pattern of lintr's own rules requires, derived ahead of time; None for any other pattern."""
    from zlib import crc32

    from lintr.gates_table import GATES

    found = GATES.get(crc32(source.encode()))
    return Requirement(frozenset(found[0]), tuple(map(frozenset, found[1])), found[2]) if found else None
