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


_BLANKS = " \t\u00a0\ufffc|"
_EMOJI, _LAST_EMOJI = "\U0001f000", "\U0001faff"
_SHOWN_AS_EMOJI = "\ufe0f"
"""Behind a character that is to be shown so."""


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a sentence mark, closing quotation marks and brackets and emoji set aside."""
    bare = text.rstrip(_UNSEEN + _BLANKS).rstrip(CLOSERS + _UNSEEN + " \u00a0")
    end = len(bare)
    while end > 0 and (_EMOJI <= bare[end - 1] <= _LAST_EMOJI or bare[end - 1] == _SHOWN_AS_EMOJI or (end < len(bare) and bare[end - 1] in _ASIDE)):
        end -= 2 if bare[end - 1] == _SHOWN_AS_EMOJI else 1
    return end > 0 and bare[end - 1] in _ENDS


_ASIDE = frozenset(_UNSEEN + _BLANKS + CLOSERS)
