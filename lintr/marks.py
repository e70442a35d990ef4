"""Marks that end sentences and that open and close, in all scripts; no other module lists them.

Sentence ends are Unicode's Sentence_Terminal characters that running text uses, and the Greek question mark.
"""

from __future__ import annotations

SENTENCE_ENDS = (
    ".!?…‥‽⁇⁈⁉"  # Latin, Cyrillic, Greek ...
    "。．！？｡﹒﹗﹖"  # Chinese, Japanese
    "؟۔"  # Arabic script
    "।॥"  # Devanagari, Bengali and kin
    "።፧፨"  # Ethiopic
    "։՜՞"  # Armenian
    "၊။"  # Myanmar
    "។៕៖៘"  # Khmer
    "།༎༏༐༑"  # Tibetan
    "᠃᠉"  # Mongolian
    "߹"  # N'Ko
    "܀܁܂"  # Syriac
    "᱾᱿"  # Ol Chiki
    "꯫"  # Meetei Mayek
    "꧈꧉"  # Javanese
    "᭚᭛᭞᭟"  # Balinese
    "෴"  # Sinhala
    "꘎꘏"  # Vai
    "꛳꛷"  # Bamum
    "๚๛ฯ"  # Thai
)
"""Marks that end a sentence."""

CLOSERS = "\"'”’»›“‘)]}）］】〕』」》〉〞″′*_~`"
"""What may stand behind the mark that ends a sentence: quotation marks, brackets, Markdown's marks."""

COMMAS = ",،、，;؛；፣՝၊"
COLONS = ":：፡፦፥\u17d6՝"

_ENDS = frozenset(SENTENCE_ENDS)
_UNSEEN = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Joiners and marks of direction, which may stand behind all of it."""


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a sentence mark, closing quotation marks and brackets set aside."""
    bare = text.rstrip(_UNSEEN + " \t\u00a0\ufffc|").rstrip(CLOSERS + _UNSEEN + " \u00a0")
    return bool(bare) and bare[-1] in _ENDS
