"""Which script a character is of, by its ISO 15924 code: "Latn", "Arab", "Deva"; "Zyyy" common, "Zinh" inherited, "Zzzz" unassigned."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from lintr.scripts_table import CODES, STARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NO_ONES = frozenset(("Zyyy", "Zinh", "Zzzz"))

UNSPACED = frozenset(("Hani", "Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"))
"""Scripts, and ways of writing a language, in which no blank shows where words begin."""


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


@lru_cache(maxsize=64)  # of some articles that are looked at together, it is asked for each
def present(characters: frozenset[str]) -> frozenset[str]:
    """The scripts of the characters that a text holds, as `scripts` tells them."""
    return scripts(characters)


@lru_cache(maxsize=2)  # of an article it is asked several times
def _by_script(characters: frozenset[str]) -> Mapping[str, list[str]]:
    """Characters by their scripts."""
    members: dict[str, list[str]] = {}
    for char in characters:
        members.setdefault(SCRIPT_OF[char], []).append(char)
    return members


def claimed(characters: Iterable[str]) -> list[str]:
    """The scripts of characters, common and inherited ones aside; `scripts` leaves out the unassigned too."""
    return [script for script in _by_script(frozenset(characters)) if script not in ("Zyyy", "Zinh")]


def counts(text: str, characters: Iterable[str] = (), dense: Iterable[str] = ()) -> dict[str, int]:
    """How many letters a text has of each script that belongs to somebody; of two that are equal, the one that comes first in the text.

    Args:
        text: the text.
        characters: all that may occur in it, where they are known.
        dense: scripts whose letters count twice.

    >>> counts("VNeID تطبيق، 2030")
    {'Latn': 5, 'Arab': 5}
    """
    members = _by_script(frozenset(characters or text))
    most = max(members, key=lambda script: len(members[script]), default="")  # not counted, but what the others leave
    every = {script: sum(map(text.count, chars)) for script, chars in members.items() if script != most}
    every[most] = len(text) - sum(every.values())
    found = {script: count * (2 if script in dense else 1) for script, count in sorted(every.items()) if count and script not in ("Zyyy", "Zinh")}
    if len(set(found.values())) == len(found):
        return found
    return {script: found[script] for script in dict.fromkeys(map(SCRIPT_OF.__getitem__, text)) if script in found}
