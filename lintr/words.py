r"""The one word model for all scripts; no other module splits words.

A word is a run of letters, marks and decimal digits, together with what joins such runs: ZWNJ and ZWJ (Persian, Sinhala),
apostrophes and the like (French, Ukrainian, Hebrew), the middle dot of Catalan. A hyphen separates: ``anak-anak`` is two words
that no blank parts. The ``\w`` of Python's ``re`` is of no use here: it cuts Hindi at every vowel sign.
"""

from __future__ import annotations

import re
import unicodedata

from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    import regex

JOINERS = "'’ʼʹ‘ʻ`´\N{MIDDLE DOT}\N{HEBREW PUNCTUATION GERESH}\N{HEBREW PUNCTUATION GERSHAYIM}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""What joins two runs of letters into one word when it stands between them."""

_NO_LETTERS = "".join([char for char in JOINERS if not char.isalpha()])
"""Those that are no part of a word at its ends."""
_LETTERS = frozenset(JOINERS).difference(_NO_LETTERS)

PATTERN = rf"[\p{{L}}\p{{M}}\p{{Nd}}]++(?:[{JOINERS}]++[\p{{L}}\p{{M}}\p{{Nd}}]++)*+"
"""A word, as a pattern for `regex`."""

WORD = later(PATTERN)

_IDEOGRAPHS = "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
"""Han and Hangul, all of whose code points are letters: articles go on to bring new ones."""

_MANY = 1000
_ENOUGH = 20
"""Texts after which a class that learns pays."""


class Runs:
    """Finds runs of characters of a sort, in a class of `re` that learns them as they are met: a quarter of the time of properties."""

    __slots__ = ("_asked", "_members", "_others", "_pattern", "_plain", "_sort", "_tail")

    def __init__(self, sort: Callable[[str], bool], members: str = "", tail: str = "", plain: regex.Pattern[str] | None = None) -> None:
        """Begin.

        Args:
            sort: whether a character is of the sort.
            members: characters that count as such, too.
            tail: what may follow a run and belong to it, ``{class}`` standing for the class.
            plain: a pattern that finds the same, for the first texts: each time a class learns it is compiled.
        """
        self._plain = plain
        self._asked = 0
        self._sort = sort
        self._members = set(members)
        self._others: set[str] = set()
        self._tail = tail
        self._pattern: re.Pattern[str] | None = None

    def findall(self, text: str, characters: Collection[str]) -> list[str]:
        """The runs of a text, all of whose characters are among those given."""
        self._asked += 1
        if self._plain is not None and self._asked < _ENOUGH:
            found: list[str] = self._plain.findall(text)
            return found
        new = frozenset(characters) - self._members - self._others
        if new or self._pattern is None:
            members = set(filter(self._sort, new))
            self._others.update(new - members)
            if members or self._pattern is None:
                self._members.update(members)
                inside = re.escape("".join(sorted(self._members))) + (_IDEOGRAPHS if len(self._members) > _MANY else "")
                self._pattern = re.compile(f"[{inside}]+" + self._tail.replace("{class}", f"[{inside}]") if inside else "(?!)")
        return self._pattern.findall(text)


def words(text: str, characters: frozenset[str] | None = None) -> list[str]:
    r"""The words of a text, in reading order: what `WORD` finds, in a quarter of the time.

    Args:
        text: the text.
        characters: those that occur in it, where they are known already.

    >>> words("हिन्दी می‌خواهم l’été anak-anak")
    ['हिन्दी', 'می\u200cخواهم', 'l’été', 'anak', 'anak']
    """
    characters = frozenset(text) if characters is None else characters
    if not characters.isdisjoint(_LETTERS):
        return list(WORD.findall(text))
    found = _words.findall(text, characters)
    if characters.isdisjoint(_NO_LETTERS):
        return found
    return [word for run in found if (word := run.strip(_NO_LETTERS))]


def _is_member(char: str) -> bool:
    """Whether a character is a letter, a mark or a decimal digit; of those that Python's Unicode has not yet, `regex` tells."""
    category = unicodedata.category(char)
    return category[0] in "LM" or category == "Nd" or (category == "Cn" and WORD.match(char) is not None)


_words = Runs(_is_member, JOINERS)


def letters_and_marks(text: str, characters: Collection[str]) -> list[str]:
    """The runs of letters and marks of a text, those joined that a straight apostrophe joins."""
    return _letters.findall(text, characters)


def _is_letter_or_mark(char: str) -> bool:
    return _is_member(char) and unicodedata.category(char) != "Nd"


_letters = Runs(_is_letter_or_mark, tail="(?:'{class}+)*", plain=later(r"[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*", 0))


def places(text: str, found: list[str]) -> list[int]:
    """Where the words of a text begin."""
    starts = []
    end = 0
    find = text.find
    for word in found:
        start = find(word, end)  # between two words no character stands that one begins with
        starts.append(start)
        end = start + len(word)
    return starts
