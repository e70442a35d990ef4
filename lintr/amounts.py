"""Amounts that words say together with digits: 12억 5,000만, 3 हज़ार 450 करोड़, 3,45 nghìn tỷ, 3 and a half million.

A value is a pair of significant digits and a power of ten, in every reading that it may have.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

from lintr import ahead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Parts = tuple[int, ...]
    """What is added up to an amount, in millionths; each part is less than the one before it."""
    Reading = tuple[Parts, int]
    """Parts, and the power of ten by which the last was multiplied."""

BLANKS = "\u0020\u00a0\u202f\u2009"
MYRIADS = dict(zip("百千万萬億亿兆京백천만억조경", (2, 3, 4, 4, 8, 8, 12, 16, 2, 3, 4, 8, 12, 16)))
"""Signs that multiply what stands before them."""
_RUN = r"\p{Nd}++(?:[.,٫٬'’](?=\p{Nd})\p{Nd}++)*+"
_WORD = ahead.compile(rf"(?>[{BLANKS}-]{{0,2}})([\p{{L}}\p{{M}}]++)", regex.V1)
_DIGITS = ahead.compile(r"\p{Nd}++", regex.V1)
_BESIDE = ahead.compile(_RUN, regex.V1)
_REST = ahead.compile(rf"(\.?+)[{BLANKS}]++(و(?=\p{{Nd}})|(?:و|và|and|und|ve|dan|na|व|ও|और|اور|et|y|e|i|a|и|і|та)[{BLANKS}]++)?+({_RUN})(?![\p{{Nd}}:/٪%–-])", regex.V1)
"""What may be added to a number that a word multiplies: a point of an abbreviation, a word between, the number."""
_HALF = ahead.compile(
    rf"[{BLANKS}]++(?:rưỡi|rưởi|y medi[ao]|e mei[ao]|e mezz[ao]|et demie?|and a half|i pół|a půl|i pol|és fél|buçuk|[сз] половин[\p{{L}}]++|و[ ]?(?:نیم|نصف))(?![\p{{L}}\p{{M}}])", regex.V1)
"""Words that add a half to what stands before them."""
_BEFORE_HALVES = ("साढ़े", "साढ़े", "साढे", "साडे", "ساڑھے", "সাড়ে", "সাড়ে", "ਸਾਢੇ", "સાડા")
"""Words that add a half to the number behind them."""
_POINTED = ("тыс", "тис", "млн", "млрд", "трлн", "mln", "mld", "mrd", "mio", "tys", "tis", "bln")
"""Abbreviations behind which a point stands as a rule."""
_BETWEEN_TWO = ("بين", "بین", "مابین")
"""Words behind which two numbers are the ends of a range."""
_AND = "و"
_DATES = frozenset("년월일시분초年月日時时分秒")
"""Signs behind a number that is no amount."""
_MICRO = 6
_MOST_PARTS = 6
_MOST_DIGITS = 30
_MOST_READINGS = 8
_SHORT = 5
"""Letters up to which a word of ASCII may be another thing in the next language: mil, bil, mio."""
_UNSPACED = ("\u0e00", "\u0eff")
"""Where the letters of Thai and Lao stand, of which no blank parts words."""
_LONGEST = 10
_MINUTES = "min"
"""A thousand in Azerbaijani, minutes in most other languages, where seconds follow and not hundreds."""

_scales: dict[str, tuple[int, ...]] = {}


def amount(text: str, written: str, start: int, end: int) -> tuple[frozenset[tuple[str, int]], int] | None:
    """The values of a number with the words that multiply it and the smaller numbers that are added to it, and where they end; none where no word multiplies it."""
    half = _HALF.match(text, end)
    if half is None and _multiplier(text, end, is_sign=False) is None:
        return None
    is_more = half is not None or text[max(0, start - 8):start].rstrip(BLANKS).endswith(_BEFORE_HALVES)
    behind = half.end() if half else end
    is_sign = text[behind:behind + 1] in MYRIADS and behind < len(text)
    found = _multiplied(text, behind, [((value + is_more * 10**_MICRO // 2,), 0) for value in _millionths(written, is_sign=is_sign)])
    if found is None:
        return None
    known, at = found
    for _ in range(_MOST_PARTS if text[end:at].strip(BLANKS).casefold() != _MINUTES else 0):
        if (added := _added(text, start, at, known)) is None:
            break
        known, at = added
    if half := _HALF.match(text, at):
        known, at = [((*parts, 10**(power + _MICRO) // 2), power) for parts, power in known], half.end()
    values = {significant(str(sum(parts)), -_MICRO) for parts, _ in known}
    word = text[end:at].strip(BLANKS + "-")
    if len(word) <= _SHORT and word.isascii() and word.isalpha():
        values.update(readings(_runs(written)))
    return frozenset(values), at


def _multiplied(text: str, at: int, known: Sequence[Reading]) -> tuple[list[Reading], int] | None:
    """Readings multiplied by the words that stand behind them, and where these end; none where there is no such word. Of two words the second says more."""
    first, found = at, [(parts, 0, 0) for parts, _ in known]
    while word := _multiplier(text, at, is_sign=at > first and text[at - 1] in MYRIADS):
        powers, end = word
        bigger = [(_times(parts, power), power, total + power) for parts, last, total in found for power in powers if power > last]
        if not bigger:
            break
        found, at = bigger[:_MOST_READINGS], end
    return ([(parts, total) for parts, _, total in found], at) if at > first and found else None


def _multiplier(text: str, at: int, *, is_sign: bool) -> tuple[tuple[int, ...], int] | None:
    """The powers of ten of the word or sign that stands here, and where it ends; behind a sign only another sign."""
    sign = text[at:at + 1]
    if sign and sign in MYRIADS:
        return (MYRIADS[sign],), at + 1
    word = None if is_sign else _WORD.match(text, at + _is_pointed(text, at))
    powers = scale(word[1]) if word else ()
    if not word or not powers:
        return None
    return powers, word.start(1) + _length(word[1]) if _UNSPACED[0] <= word[1][0] <= _UNSPACED[1] else word.end()


def _is_pointed(text: str, at: int) -> bool:
    """Whether the point of an abbreviation stands here."""
    return text[at:at + 1] == "." and text[max(0, at - 4):at].casefold().endswith(_POINTED)


def _times(parts: Parts, power: int) -> Parts:
    """What is left of the parts when a word multiplies the last, and those before it that are less than it says."""
    kept = tuple([part for part in parts[:-1] if part >= 10**(power + _MICRO)])
    return (*kept, (sum(parts) - sum(kept)) * 10**power)


def _added(text: str, start: int, at: int, known: Sequence[Reading]) -> tuple[list[Reading], int] | None:
    """Readings with one more number that is added to them, and where it ends; none where nothing is added."""
    is_sign, unit = text[at - 1] in MYRIADS, max(power for _, power in known)
    beside = _BESIDE.match(text, at) if is_sign else None
    match = beside or _REST.match(text, at)
    if match is None:
        return None
    written, joint, point = (match[0], "", "") if beside else (match[3], (match[2] or "").strip(BLANKS), match[1])
    if point and not _is_pointed(text, at):
        return None
    if joint and text[max(0, start - 8):start].rstrip(BLANKS).endswith(_BETWEEN_TWO):
        return None
    longer = [((*parts, value), power) for parts, power in known for value in _millionths(written, is_sign=is_sign) if value < 10**(power + _MICRO)]
    behind = _multiplied(text, match.end(), longer) if longer else None
    if behind is not None:
        fitting = [(parts, power) for parts, power in behind[0] if power < unit or (power > unit and not point and joint in ("", _AND))]
        return ([(parts, power) for parts, power in fitting if all(one > other for one, other in zip(parts, parts[1:]))], behind[1]) if fitting else None
    if point or not longer or text[match.end():match.end() + 1] in _DATES:
        return None
    is_rest = bool(beside) or (unit == MYRIADS["만"] and "\uac00" <= text[at - 1] <= "\ud7a3" if is_sign else unit == len("000") >= len(written) and written.isdecimal())
    return ([(parts, 0) for parts, _ in longer], match.end()) if is_rest else None


def _millionths(written: str, *, is_sign: bool) -> list[int]:
    """The readings of a number; beside a sign of Eastern Asia a point is a decimal one, and a comma none."""
    runs = _runs(written)
    if sum(map(len, runs)) > _MOST_DIGITS:
        return []
    found: Iterable[tuple[str, int]] = readings(runs)
    if is_sign and len(runs) == 2:
        found = [significant("".join(runs), -len(runs[1]) if written[len(runs[0])] in ".・･" else 0)]
    return [int(digits) * 10**(power + _MICRO) for digits, power in found if power >= -_MICRO]


def _runs(written: str) -> list[str]:
    return [in_ascii(run) for run in _DIGITS.findall(written)]


def readings(runs: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The values that digits may have between which points or commas stand."""
    if len(runs) == 1:
        yield significant(runs[0])
        return
    whole = "".join(runs)
    if all(len(run) in (2, 3) for run in runs[1:]) and len(runs[-1]) == 3 and len(runs[0]) <= 3:
        yield significant(whole)
    if len(runs) == 2 or not all(len(run) in (2, 3) for run in runs[1:]) or len(runs[-1]) != 3:
        yield significant(whole, -len(runs[-1]))


def significant(digits: str, power: int = 0) -> tuple[str, int]:
    """Significant digits and power of ten of a number with no point.

    >>> significant("0450"), significant("125", -2)
    (('45', 1), ('125', -2))
    """
    bare = digits.lstrip("0")
    core = bare.rstrip("0")
    return (core, len(bare) - len(core) + power) if core else ("0", 0)


def in_ascii(run: str) -> str:
    """Digits of any script in those of ASCII."""
    return run if run.isascii() else "".join(str(_digit(char)) for char in run)


def _digit(char: str) -> int:
    import unicodedata2

    return int(unicodedata2.digit(char, 0))


def scaling(word: str) -> bool:
    """Whether a word multiplies by a thousand or more.

    >>> scaling("billion"), scaling("bridge")
    (True, False)
    """
    return any(power > 2 for power in scale(word))


@lru_cache(maxsize=4096)
def scale(word: str) -> tuple[int, ...]:
    """The powers of ten that a word, or what it begins with, stands for."""
    if not _scales:
        from lintr.scales_table import SCALES

        _scales.update((name, powers) for powers, names in SCALES.items() for name in names.split(" "))
    folded = word.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded)
    if folded in _scales:
        return _scales[folded]
    if _UNSPACED[0] <= folded[:1] <= _UNSPACED[1]:
        return _scales.get(folded[:_length(folded)], ())
    for length in range(len(folded) - 1, max(4 if folded.isascii() else 2, len(folded) - 5), -1):
        if folded[:length] in _scales:
            return _scales[folded[:length]]
    return ()


def _length(word: str) -> int:
    """How many letters of what is written without blanks are a word that multiplies; 0 where it does not begin with one."""
    return next((length for length in range(min(len(word), _LONGEST), 2, -1) if word[:length] in _scales), 0)
