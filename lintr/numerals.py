"""Numbers of running text by their value: in any digits, with either reading of separators, with the word that multiplies them.

A value is a pair of significant digits and a power of ten, so that 1500, 1,500, 1.500, १५०० and "1.5 thousand" share one. What
cannot be told apart has several values: 1.500 is one thousand five hundred or one and a half.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from lintr import ahead
from lintr.amounts import BLANKS, amount, in_ascii, readings, significant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Protocol, TypeVar

    class Comparable(Protocol):
        """A number, or what else one text has and the other may have."""

        def equals(self, other: Any, /) -> bool:
            """Whether it may be the same."""

    T = TypeVar("T", bound=Comparable)

_EARLIEST = 1900
"""The first year that is told in two calendars."""
_APART = (-543, 621, 622, -56, -57, 7, 8, 593, 594, 78, 79, 1911)
"""How many years the common era is ahead of other calendars."""

SMALL = 13
"""Numbers below this are written as words too often to be compared."""

LOW = 31
"""Numbers up to this are written as words now and then."""

_NUMBER = ahead.compile(
    rf"(?<![A-Z_\p{{Nd}}])(?:\p{{Nd}}{{1,3}}(?:[{BLANKS}]\p{{Nd}}{{3}}(?!\p{{Nd}}))++|\p{{Nd}}++(?:[.,٫٬'’](?=\p{{Nd}})\p{{Nd}}++)*+(?:[・･](?:\p{{Nd}}{{2}}(?!\p{{Nd}})|\p{{Nd}}(?=[%％倍度万億ユドポメキ㌔㌫])))?+)", regex.V1)
_DIGITS = ahead.compile(r"\p{Nd}++", regex.V1)
_REFERENCE = ("&#", "&#x", "&#X")
"""What stands before the number of a character, which is no number of the text."""
_TO = frozenset("-–—−~～〜/／")
"""What stands between the ends of a range."""
_NUMERAL = ahead.compile(r"(?<![\p{L}\p{Nd}])[IVXLC]{2,}+(?![\p{L}\p{Nd}])|[〇零一二三四五六七八九十百千]{2,}+", regex.V1)
_LETTERS = frozenset("IVX十百千一二")
_HAN = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0}
_CLOCK = ahead.compile(r"(?:[01]?[0-9]|2[0-4])\.[0-5][0-9]", regex.V1)
_CLOCK_WORDS = frozenset(["pukul", "jam", "kl", "klo", "klockan", "klokken", "klukkan", "ore", "orele", "alle", "saat", "saatte", "godz", "godzina", "godzinie", "uhr", "ob", "om", "os", "ura", "wib", "wita", "wit", "น"])
_BEHIND_TIME = ahead.compile(r"(?:[ ]?[-–][ ]?[0-9]{1,2}\.[0-5][0-9])?[ ]?([\p{L}\p{M}]++)", regex.V1)
_TELEPHONE = ahead.compile(r"(?:\p{Nd}{3,5}(?:[ .-]\p{Nd}{2,4}){2,4}|\p{Nd}{2}(?:[ .-]\p{Nd}{2}){4}|(?<=[+])\p{Nd}{1,3}(?:[ .-]\p{Nd}{2,4}){2,4})(?!\p{Nd})", regex.V1)
"""Groups of digits that are dialled together: one number."""
_FRACTIONS = {"½": "5", "¼": "25", "¾": "75"}
_HALVES = frozenset(_FRACTIONS.values())


class Number:
    """A number and where it stands."""

    __slots__ = ("end", "hour", "is_halved", "is_low", "is_ordinal", "is_scaled", "is_small", "start", "values", "year")

    def __init__(self, start: int, end: int, values: frozenset[tuple[str, int]], *, is_scaled: bool = False, is_quiet: bool = False, year: int = 0) -> None:
        self.start = start
        """Code points from the start of the text."""
        self.end = end
        """The word that multiplies it included."""
        self.values = values
        """Significant digits and power of ten, in every reading."""
        self.is_scaled = is_scaled
        """Whether a word multiplies it."""
        self.year = year
        """The number itself, where it may be a year; else 0."""
        self.is_small = is_quiet or all(power >= 0 and power < 2 and len(digits) < 9 and int(digits) * 10**power < SMALL for digits, power in values)
        """Whether it is so small that it may be written as a word elsewhere; or a part of a time of day, told by twelve hours or 24; or a numeral of letters."""
        self.is_ordinal = all(power >= 0 and len(digits) + power < 3 for digits, power in values)
        """Whether it may number a section, which some languages do in words or letters."""
        self.is_low = all(0 <= power < 2 and len(digits) + power < 3 and int(digits) * 10**power <= LOW for digits, power in values)
        """Whether it may be written as a word all the same: the days of a month, the ages of children."""
        self.is_halved = all(-3 < power < 0 and digits[power:] in _HALVES and int(digits[:power] or 0) < SMALL for digits, power in values)
        """Whether it may be said with the word for a half or a quarter."""
        self.hour = _whole(values)
        """The number itself, where it may be an hour; else -1."""

    def __repr__(self) -> str:
        return f"Number({sorted(self.values)}, {self.start})"

    def equals(self, other: Number) -> bool:
        """Whether both may be the same number."""
        if not self.values.isdisjoint(other.values):
            return True
        if self.is_scaled != other.is_scaled:  # one word that multiplies may not be known, or stand before the number
            return any(digits == others for digits, _ in self.values for others, _ in other.values)
        if abs(self.hour - other.hour) == 12 and 0 < min(self.hour, other.hour) <= 12 and (self.is_small or other.is_small):
            return True
        return bool(self.year and other.year) and is_same_year(self.year, other.year)


def _whole(values: frozenset[tuple[str, int]]) -> int:
    if len(values) != 1:
        return -1
    digits, power = next(iter(values))
    return int(digits) * 10**power if len(digits) < 3 and 0 <= power < 2 and int(digits) * 10**power <= 24 else -1


def is_same_year(one: int, other: int, *, since: int = _EARLIEST) -> bool:
    """Whether two years, the later not before a certain one, may be one in two calendars: the Buddhist, the Persian, the Islamic, the Ethiopian, the Nepali, the Bengali, the Indian, the Minguo year.

    >>> is_same_year(2025, 2568), is_same_year(1446, 2025), is_same_year(2568, 1431), is_same_year(1446, 2031), is_same_year(2024, 2025)
    (True, True, True, False, False)
    """
    if max(one, other) < since:
        return False
    ours, theirs = _common_years(one), _common_years(other)
    return one in theirs or other in ours or (is_elsewhere(one) and is_elsewhere(other) and not ours.isdisjoint(theirs))


def is_elsewhere(year: int) -> bool:
    """Whether a year of our days can hardly be one of the common era."""
    return not 1500 <= year <= 2080


@lru_cache(maxsize=1024)
def _common_years(year: int) -> frozenset[int]:
    """The years of the common era that a year of another calendar may be."""
    lunar = round(year * 0.970224 + 621.577)
    return frozenset([year + apart for apart in _APART] + [lunar - 1, lunar, lunar + 1])


def numbers(text: str) -> Iterator[Number]:
    """The numbers of a text, in reading order, and then its numerals of letters (XXI, 二十一); those within names in Latin capitals ("GPT4") are left out.

    >>> [sorted(number.values) for number in numbers("1,500 ٢٥٪ 3.5 million, 2024年")]
    [[('15', -1), ('15', 2)], [('25', 0)], [('35', 5)], [('2024', 0)]]
    >>> [sorted(number.values) for number in numbers("১ কোটি ৫০ লক্ষ, 3 آلاف و250 شخصا, pukul 15.30")]
    [[('15', 6)], [('325', 1)], [('15', 0)], [('3', 1)]]
    """
    done = 0
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if start < done or text.endswith(_REFERENCE, 0, start):
            continue
        if (text[end:end + 1] == ":" and text[end + 1:end + 2].isdigit()) or (start > 1 and text[start - 1] == ":" and text[start - 2].isdigit()):
            for run in _DIGITS.finditer(match[0]):
                yield Number(start + run.start(), start + run.end(), frozenset({significant(in_ascii(run[0]))}), is_quiet=True)
            continue
        if (end - start > 1 and in_ascii(text[start]) == "0" or text[start - 1:start] == "+") and (telephone := _TELEPHONE.match(text, start)):
            done = telephone.end()
            yield Number(start, done, frozenset({significant(in_ascii("".join(filter(str.isdigit, telephone[0]))))}))
            continue
        is_ordinal = _is_ordinal(text[max(0, start - 3):start])
        if text[start:end].isascii() and _CLOCK.fullmatch(match[0]) and _is_time(text, start, end):
            hour, minutes = match[0].split(".")
            yield Number(start, start + len(hour), frozenset({significant(hour)}), is_quiet=True)
            yield Number(end - 2, end, frozenset({significant(minutes)}), is_quiet=True)
            continue
        for number in _read(text, match[0], start, end, scaled=not is_ordinal):
            yield number
            done = number.end
    if not _LETTERS.isdisjoint(text):
        for match in _NUMERAL.finditer(text):
            value = _roman(match[0]) if match[0].isascii() else _han(match[0])
            if value:
                yield Number(match.start(), match.end(), frozenset({significant(str(value))}), is_quiet=True)


def _is_time(text: str, start: int, end: int) -> bool:
    """Whether what looks like an hour and minutes is told to be that: pukul 15.30, kl. 9.05, 15.30–17.00 Uhr."""
    before, behind = text[max(0, start - 12):start].split(), _BEHIND_TIME.match(text, end)
    return bool(before and (before[-1].rstrip(".").casefold() in _CLOCK_WORDS or before[-1].endswith("เวลา"))) or bool(behind and behind[1].casefold() in _CLOCK_WORDS)


def _is_ordinal(before: str) -> bool:
    """Whether what stands before a number makes it an ordinal one, which no word behind multiplies: 제13조, 제 13 조."""
    bare = before.rstrip()
    return bare.endswith(("제", "第")) and (bare == before or not bare[:-1].isalpha())


def _read(text: str, written: str, start: int, end: int, *, scaled: bool) -> Iterator[Number]:
    runs = [(in_ascii(written), 0)] if written.isdecimal() else [(in_ascii(run[0]), run.start()) for run in _DIGITS.finditer(written)]
    if (len(runs) == 2 and _year(runs[1][0]) and int(runs[0][0][:4]) <= 31) or len(runs) > 2 and not all(len(run) == 3 for run, _ in runs[1:]) and not all(len(run) in (2, 3) for run, _ in runs[1:]):
        for run, at in runs:  # a date, a version, a host: each part by itself
            yield Number(start + at, start + at + len(run), frozenset({significant(run)}), year=_year(run))
        return
    if scaled and (found := amount(text, written, start, end)):  # 제13조 is a thirteenth article, 13조 are trillions
        yield Number(start, found[1], found[0], is_scaled=True)
    elif len(runs) == 1 and (last := _fraction(text, end)):
        part = _FRACTIONS[text[last - 1]]
        yield Number(start, last, frozenset({significant(runs[0][0] + part, -len(part))}))
    else:
        values = list(readings([run for run, _ in runs]))
        if len(runs) == 1 and (whole := _end_of_range(text, runs[0][0], start)):
            values.append(significant(whole))
        yield Number(start, end, frozenset(values), year=_year(runs[0][0]) if len(runs) == 1 else 0)


def _end_of_range(text: str, run: str, start: int) -> str:
    """The year that two digits behind another year stand for: 2015–19; else nothing."""
    at = start - 1
    while at > 0 and text[at] in BLANKS + "年년":
        at -= 1
    if len(run) != 2 or at < 4 or text[at] not in _TO:  # noqa: PLR2004
        return ""
    while text[at - 1] in BLANKS + "年년" and at > 4:  # noqa: PLR2004
        at -= 1
    before = text[at - 4:at]
    if not before.isdecimal() or text[at - 5:at - 4].isdecimal():
        return ""
    year = in_ascii(before)
    return year[:2] + run if _year(year) and year[2:] < run else ""


def _fraction(text: str, end: int) -> int:
    """Where the sign for a half or for quarters ends that stands behind a whole number; else 0."""
    at = end + (text[end:end + 1] in BLANKS)
    return at + 1 if text[at:at + 1] in _FRACTIONS and at < len(text) else 0


def _year(run: str) -> int:
    return int(run) if len(run) == 4 and "1000" <= run <= "2999" else 0


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[char] for char in text]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


def _han(text: str) -> int:
    if not any(char in "十百千" for char in text):
        return int("".join(str(_HAN[char]) for char in text[:30]))
    total = digit = 0
    for char in text:
        if char in _HAN:
            digit = _HAN[char]
        else:
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
    return total + digit


def lacking(wanted: Iterable[T], present: Iterable[T]) -> list[T]:
    """Of the things wanted, those that none of the present ones may be; each present one stands for one."""
    left = list(present)
    found = []
    for thing in wanted:
        for at, other in enumerate(left):
            if thing.equals(other):
                del left[at]
                break
        else:
            found.append(thing)
    return found
