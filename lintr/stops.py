"""How many sentences a paragraph has: marks that surely end one are told from those that may belong to an abbreviation, a date or a quotation.

Nobody can tell by marks alone whether ``Works. A. Smith`` holds one end or two; so the count is what there is at least and at most, and who compares
counts asks whether they can be the same.
"""

from __future__ import annotations

from itertools import islice
from unicodedata import combining

import regex

from lintr import ahead
from lintr.later import later
from lintr.marks import CLOSERS, SENTENCE_ENDS
from lintr.regions import BLANK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.language import Language

NO_END, MAYBE, END = 0, 1, 2
"""What a mark is."""

_FULL = "。！？｡．"
_COLONS = ":："
_SOFT = ";；؛፤\u037e" + _COLONS
_CLOSERS = regex.escape(CLOSERS)
_OPENERS = "\"“”„«‘’'「『"
_QUOTES = "\"”’»›“‘」』〉〞″′'"
_CLOSING = frozenset(_QUOTES + ")]}）】")
_BEHIND_NUMBERS = frozenset("%٪％‰℃")
_MARK = ahead.compile(
    rf"[{_FULL}]++[{_CLOSERS}{_FULL}]*+|(?:[{regex.escape(SENTENCE_ENDS)}|]++|፡፡)[{_CLOSERS}]*+(?=\s|\Z|{BLANK})|[{_SOFT}][{_CLOSERS}]*+(?=\s|\Z)", regex.V1)
"""What may end a sentence, with what closes behind it, and what other languages may end one with in its place."""
_NEXT = ahead.compile(r"[\s|]*+([-–—―]*+)\s*+([\"“”‘’«»„「『'(¿¡\[*_]*+)\s*+(.?)", regex.V1 | regex.DOTALL)
"""What stands behind a mark: dashes, what opens, the first character."""
_TOKEN = later(r"[^\s()\[\]«»“”„‘’\"'،,;:–—/|]*\Z", 0)
_CHAIN_BEHIND = ahead.compile(r"\s?[\p{L}\p{M}]{1,4}[.۔]", regex.V1)
_CHAIN_BEFORE = later(r"(?<![^\s.۔(])[^\s.۔]{1,4}[.۔][ \u00a0]?\Z", 0)
_SHORT = ahead.compile(r"\p{Lu}\p{Ll}?|[IVXLCM]+|\p{Lu}{1,2}", regex.V1)
_SHORT_OF_ANY = ahead.compile(r"\p{Lu}\p{Ll}{0,3}|[IVXLCM]+|\p{Lu}{1,2}", regex.V1)
"""Words in capitals that may be abbreviations, where the language page lists those of the language, and where there is none."""
_LETTERS = ahead.compile(r"\p{L}", regex.V1)
_ORDINALS = frozenset(["az", "bs", "cs", "da", "de", "dsb", "et", "eu", "fi", "fo", "gsw", "hr", "hsb", "hu", "is", "lb", "lv", "nb", "nds", "nn", "no", "pl", "sk", "sl", "sr", "tr", "tk", "uz", "und"])
"""Languages in which a number and a full stop are an ordinal number, or nobody knows."""
_CASED = frozenset(["Latn", "Cyrl", "Grek", "Armn", ""])
"""Scripts with capitals, in which no sentence begins with a small letter."""
_GREEK = ("el", "grc")
_VIRAMA = 9
"""The class of the signs that take its vowel from a letter, as names of single letters end in the south of India."""
_OWN_STOPS = frozenset("।۔።")
"""Marks beside which a Latin full stop behind an abbreviation ends no sentence."""
_MOST_OF_LABEL = 3
_EMPHASIS = ahead.compile(r"[>#|\s•-]*+[*_]", regex.V1)
_LONGEST_LABEL = 24
_AROUND_LABELS = " *_>#|[]-–•"
_NEAR = 40
"""Characters before a mark and behind it that are looked at."""
_MOST_OF_DATELINE = 8
"""Words of what stands before the first sentence of a report: a place and a date."""


def sentences(text: str, language: Language) -> tuple[int, int, int]:
    """How many sentences a paragraph has at least, at most, and at most if what a semicolon parts is one; noughts where no mark ends one."""
    last = next((at for at in range(len(text) - 1, -1, -1) if text[at].isalnum()), -1)
    least = most = 1
    halves = opened = done = 0
    ended = False
    for match in _MARK.finditer(text):
        start, end = match.span()
        opened += text.count("(", done, start) - text.count(")", done, start)
        done = start
        soft = text[start] in _SOFT and not (text[start] in ";\u037e" and language.tag.partition("-")[0] in _GREEK)
        if end > last:
            ended = ended or not soft
            break
        if soft and text[start] not in _COLONS:
            halves += 1
            continue
        found = _quoted_behind(text, end) if soft else _weight(text, start, end, language, first=most == 1, within=opened > 0)
        ended = ended or (not soft and found > NO_END)
        least += found == END
        most += found > NO_END
    return (least, most, most + halves) if ended else (0, 0, 0)


def _quoted_behind(text: str, end: int) -> int:
    """What a colon is: the end of a sentence where a quotation follows that may stand by itself."""
    return MAYBE if text[end:end + _NEAR].lstrip()[:1] in _OPENERS else NO_END


def _weight(text: str, start: int, end: int, language: Language, *, first: bool, within: bool) -> int:
    """What a mark is that ends a sentence as a rule; the first one, or one within brackets, may be another."""
    before, mark = text[max(0, start - _NEAR):start], text[start]
    if mark == "|" and (before[-1:].isspace() or language.full_stop[:1] != "।"):
        return NO_END
    behind = _NEXT.match(text, end)
    assert behind
    if behind[3].islower() and not "\u10d0" <= behind[3] <= "\u10ff":  # Georgian writes without capitals
        return MAYBE if (behind[2] and not behind[1]) or language.script not in _CASED else NO_END
    if behind[1] or within or (first and _is_label(text[:start])) or (end - start > 1 and not _CLOSING.isdisjoint(text[start:end])):
        return MAYBE
    if text.startswith(("...", "…"), start) or text[end - 1] == "…":
        return MAYBE
    if mark not in ".۔।" or text[start + 1:end].strip(CLOSERS):
        return END
    return _stop(text, before, start, end, language, first=first)


def _is_label(text: str) -> bool:
    """Whether the first words of a paragraph may be its label, behind which others set a colon: **Note.**, Совет."""
    words = text.strip(_AROUND_LABELS).split()
    most = _MOST_OF_LABEL if _EMPHASIS.match(text) else 1
    return 0 < len(words) <= most and any(map(str.isalpha, words[0])) and sum(map(len, words)) <= _LONGEST_LABEL


def _stop(text: str, before: str, start: int, end: int, language: Language, *, first: bool) -> int:
    """What a single full stop is, by the word before it."""
    found = _TOKEN.search(before)
    token = found[0] if found else ""
    digits = token.strip(".,٫٬")
    if len(token) > 1 and token[-1] in _BEHIND_NUMBERS and token[-2].isdecimal():
        return END
    if token[-1:].isdecimal() and digits.replace(".", "").replace(",", "").isdecimal():
        if len(digits) <= 3 and not any(map(str.isalnum, islice(text, start - len(token)))):
            return NO_END  # the number of an item
        if len(digits) <= 2 and language.tag.partition("-")[0] in _ORDINALS:
            return MAYBE
        return MAYBE if first and len(digits) == 4 and text.count(" ", 0, start) < _MOST_OF_DATELINE else END
    letters = len(_LETTERS.findall(token))
    chained = letters <= 3 and ((match := _CHAIN_BEHIND.match(text, end)) is not None and match[0][-1] == text[start] or (
        (match := _CHAIN_BEFORE.search(before[:len(before) - len(token)])) is not None and match[0].rstrip()[-1] == text[start]))  # letters of a name, each with its stop
    if text[start] != ".":
        return MAYBE if chained or len(token) < 2 else END
    if not chained and not _is_short(before + ".", token, letters, language):
        return END
    return NO_END if language.full_stop[:1] in _OWN_STOPS and language.full_stop[:1] in text else MAYBE


def _is_short(text: str, token: str, letters: int, language: Language) -> bool:
    """Whether the word before a full stop, with which the text ends, may be an abbreviation."""
    listed = language.abbreviations
    if "." in token or token in language.photo_labels or any(text.endswith(one) and not text[:-len(one)][-1:].isalpha() for one in listed):
        return True
    if "\uac00" <= token[-1:] <= "\ud7a3":
        return False  # 뿐.
    if letters <= 1 or (_SHORT if listed else _SHORT_OF_ANY).fullmatch(token):
        return True
    if letters > (2 if listed else 3) or token.casefold() in language.function_words:
        return False
    return letters == len(token) or len(token) < 3 or combining(token[-1]) == _VIRAMA  # எம். எஸ்.
