"""Which script a character is of, by its ISO 15924 code: "Latn", "Arab", "Deva"; "Zyyy" common, "Zinh" inherited, "Zzzz" unassigned."""

from __future__ import annotations

from bisect import bisect_right

from lintr.scripts_table import CODES, STARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_ONES = frozenset(("Zyyy", "Zinh", "Zzzz"))


class _ScriptOf(dict[str, str]):
    """Scripts of the characters met so far; those of others are looked up when they are asked for."""

    def __missing__(self, char: str) -> str:
        at = 4 * (bisect_right(STARTS, char) - 1)
        found = self[char] = CODES[at : at + 4]
        return found


SCRIPT_OF = _ScriptOf()
"""``SCRIPT_OF[char]`` is ``script(char)`` without the call."""


def script(char: str) -> str:
    r"""The script of one character.

    >>> script("a"), script("ش"), script("۰"), script(" "), script("\u0301")
    ('Latn', 'Arab', 'Arab', 'Zyyy', 'Zinh')
    """
    return SCRIPT_OF[char]


def scripts(chars: Iterable[str]) -> frozenset[str]:
    """The scripts that occur; what belongs to no one script (common, inherited, unassigned) is left out.

    >>> sorted(scripts("VNeID تطبيق، 2030"))
    ['Arab', 'Latn']
    """
    return frozenset(map(SCRIPT_OF.__getitem__, set(chars))) - _NO_ONES
