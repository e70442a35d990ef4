"""What units of measure are called: words and signs beside numbers, from Unicode's CLDR and newspapers.

Of the table beside the language pages only the lines that are needed are read.
"""

from __future__ import annotations

import os
from functools import lru_cache

import regex

from lintr import cldr

TYPE_CHECKING = False
if TYPE_CHECKING:
    Forms = tuple[regex.Pattern[str] | None, dict[str, str]]
    """What finds the words, and the sign that each stands for."""

_TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages", "units.tsv")
_UNSPACED = frozenset(("zh", "yue", "ja", "th", "lo", "km", "my"))
"""Languages in which a word may follow at once."""
_FAR = 32
"""Characters that hold the longest name."""


def unit_at(text: str, start: int, end: int, tag: str) -> tuple[str, int, int] | None:
    """The sign of the unit that a word beside a number names, as “km²”, and where both begin and end; None where no word does.

    >>> unit_at("35 square kilometres", 0, 2, "en"), unit_at("kilomita 5 za barabara", 9, 10, "sw"), unit_at("5 books", 0, 1, "en")
    (('km²', 0, 20), ('km', 0, 10), None)

    Args:
        text: the text.
        start: of the number.
        end: of the number.
        tag: the language, canonical.
    """
    (behind, signs), (before, signs_before) = _forms(tag)
    if behind and (match := behind.match(text, end, min(len(text), end + _FAR))) and not _goes_on(text, match.end(), tag) and (sign := signs.get(match[1].casefold())):
        return sign, start, match.end()
    if before and (match := before.match(text, max(0, start - _FAR), start)) and (sign := signs_before.get(match[1].casefold())):
        return sign, match.start(1), end
    return None


def _goes_on(text: str, at: int, tag: str) -> bool:
    """Whether a letter follows, so that the word is another."""
    return tag.partition("-")[0] not in _UNSPACED and text[at:at + 1].isalpha()


@lru_cache(maxsize=64)
def _forms(tag: str) -> tuple[Forms, Forms]:
    """The words behind a number, and those before it."""
    line = next(filter(None, map(_line, _names(tag))), "\t\t")
    _, behind, before = line.split("\t")
    signs, signs_before = _signs(behind), _signs(before)
    return (
        (regex.compile(r"[ \u00a0\u202f\u2009-]?+(\L<forms>)", regex.IGNORECASE | regex.V1, forms=list(signs)) if signs else None, signs),
        (regex.compile(r"(?r)(?<![\p{L}\p{M}])(\L<forms>)[ \u00a0]", regex.IGNORECASE | regex.V1, forms=list(signs_before)) if signs_before else None, signs_before),
    )


def _signs(cell: str) -> dict[str, str]:
    found = {}
    for part in filter(None, cell.split("; ")):
        sign, _, forms = part.partition("=")
        found.update(dict.fromkeys(forms.split("|"), sign))
    return found


def _names(tag: str) -> tuple[str, ...]:
    """The names by which the table may know a language: as it is, with its script alone (what is called zh-TW is zh-Hant), without."""
    base = tag.partition("-")[0]
    return tag, f"{base}-{cldr.likely_script(tag)}", base


def _line(tag: str) -> str:
    whole = _text()
    start = whole.find(f"\n{tag}\t") + 1
    return whole[start:whole.find("\n", start)] if start else ""


@lru_cache(maxsize=1)
def _text() -> str:
    with open(_TABLE, encoding="utf-8", newline="") as file:
        return file.read()
