r"""The one word model for all scripts; no other module splits words.

A word is a run of letters, marks and decimal digits, together with what joins such runs: ZWNJ and ZWJ (Persian, Sinhala),
apostrophes and the like (French, Ukrainian, Hebrew), the middle dot of Catalan. A hyphen separates: ``anak-anak`` is two words
that no blank parts. Python's ``re`` is of no use here: its ``\w`` cuts Hindi at every vowel sign.
"""

from __future__ import annotations

import regex

JOINERS = "'’ʼʹ‘ʻ`´\N{MIDDLE DOT}\N{HEBREW PUNCTUATION GERESH}\N{HEBREW PUNCTUATION GERSHAYIM}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""What joins two runs of letters into one word when it stands between them."""

PATTERN = rf"[\p{{L}}\p{{M}}\p{{Nd}}]++(?:[{JOINERS}]++[\p{{L}}\p{{M}}\p{{Nd}}]++)*+"
"""A word, as a pattern for `regex`."""

WORD = regex.compile(PATTERN, regex.V1)


def words(text: str) -> list[str]:
    r"""The words of a text, in reading order.

    >>> words("हिन्दी می‌خواهم l’été anak-anak")
    ['हिन्दी', 'می\u200cخواهم', 'l’été', 'anak', 'anak']
    """
    found: list[str] = WORD.findall(text)
    return found
