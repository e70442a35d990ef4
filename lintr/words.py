"""The one word model for all scripts; no other module splits words.

A word is a run of letters, marks and decimal digits, together with what joins such runs: ZWNJ and ZWJ (Persian, Sinhala),
apostrophes and the like (French, Ukrainian, Hebrew), the middle dot of Catalan. A hyphen separates: ``anak-anak`` is two words
that no blank parts. Python's ``re`` is of no use here: its ``\\w`` cuts Hindi at every vowel sign.
"""

from __future__ import annotations

import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

JOINERS = "'’ʼʹ‘ʻ`´\N{MIDDLE DOT}\N{HEBREW PUNCTUATION GERESH}\N{HEBREW PUNCTUATION GERSHAYIM}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""What joins two runs of letters into one word when it stands between them."""

PATTERN = rf"[\p{{L}}\p{{M}}\p{{Nd}}]++(?:[{JOINERS}]++[\p{{L}}\p{{M}}\p{{Nd}}]++)*+"
"""A word, as a pattern for `regex`."""

WORD = regex.compile(PATTERN, regex.V1)


class Word:
    """A word and where it stands."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        """Code points from the start of the article's text."""
        self.end = start + len(text)

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {self.start})"


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of a stretch of text, in reading order.

    >>> [word.text for word in words("हिन्दी می‌خواهم l’été anak-anak")]
    ['हिन्दी', 'می\\u200cخواهم', 'l’été', 'anak', 'anak']
    """
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        yield Word(match[0], match.start())


def count(text: str) -> int:
    """How many words a text has; in scripts without spaces a run of letters is one word."""
    return sum(1 for _ in WORD.finditer(text))


def is_word(text: str) -> bool:
    """Whether a text is one word and nothing else."""
    return WORD.fullmatch(text) is not None
