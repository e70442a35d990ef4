"""The kind ``dates``: dates that no calendar has, and weekdays that do not fit their dates. All by the Gregorian calendar."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import filterfalse

import regex

from lintr import ahead
from lintr.kinds import date_forms
from lintr.later import later
from lintr.once import once
from lintr.record import Record
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import JOINERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table

    Parted = tuple[int, str, str, tuple[str, ...]]
    """A month's number, its name, the last word of that and those before."""

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ZEROS = (0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0)
_DIGITS = frozenset(chr(zero + digit) for zero in _ZEROS for digit in range(10))
_YEAR = r"(?P<y>[12١٢۱۲१२১২]\p{Nd}{3})"
_IN_DIGITS = later(
    rf"(?<![\p{{L}}\p{{Nd}}./,:-])(?:{_YEAR}(?P<s>[-/.])(?P<m>\p{{Nd}}{{2}})(?P=s)(?P<d>\p{{Nd}}{{2}})"  # 2025-05-31
    rf"|(?P<a>\p{{Nd}}{{1,2}})(?P<s>[-/.])(?P<b>\p{{Nd}}{{1,2}})(?P=s){_YEAR})(?![\p{{Nd}}\p{{L}}/-]|[.,:]\p{{Nd}})"  # 31/5/2025, 5/31/2025
    rf"|(?:{_YEAR}[ ]?[年년][ ]?)?(?P<m>\p{{Nd}}{{1,2}})[ ]?[月월][ ]?(?P<d>\p{{Nd}}{{1,2}})[ ]?[日號号일]"
)
_DAY_BEFORE = later(
    r"(?<![\p{Nd}\p{L}.,:/%$€£-])(?<!\p{Nd}[ ]?[-–—][ ]?)(?P<d>\p{Nd}{1,2})(?:\.?|st|nd|rd|th|er|º|ª|-?(?:го|е|й))[ ](?:de[ ]|of[ ]|d['’]|को[ ])?$"
)
_YEAR_BEHIND = later(rf"(?:[,،]?[ ](?:de[ ]|del[ ]|năm[ ]|عام[ ]|سنة[ ])?{_YEAR}(?!\p{{Nd}}))?")
_DAY_BEHIND = later(rf"[ ](?P<d>\p{{Nd}}{{1,2}})(?:(?:st|nd|rd|th)?,?[ ]{_YEAR}(?!\p{{Nd}})|(?:st|nd|rd|th)\b)")
_WEEKDAY_BEFORE = (
    r"(?i)(?<![\p{L}\p{M}])(?P<day>\L<weekdays>)[\s,،、(（.]{1,3}"
    r"(?:(?:den|dem|the|le|el|la|il|lo|der|am|më|ngày|tanggal|tarehe|dne|dnia|de|di|في|مورخ|مورخه|تاریخ|dated|date)[ ])?$"
    r"|(?P<day>\L<weekdays>)(?:ที่[ ]?|[ ]?ទី[ ]?|[ ]?ທີ[ ]?)$"
)
_WEEKDAY_BEHIND = r"(?i)(?:-c[ıiuü][ ]il)?[ ]?[,،(（][ ]?(?P<day>\L<weekdays>)(?![\p{L}\p{M}])"
_WEEKDAY_NEXT = r"(?i)[ ]?(?P<day>\L<weekdays>)(?!\p{Latin}|\p{Cyrillic})|" + _WEEKDAY_BEHIND
_NEXT = frozenset(("az", "ja", "kk", "kn", "ko", "ky", "ml", "mn", "my", "si", "ta", "te", "tr", "tt", "uz", "yue", "zh"))
"""Languages that set the weekday behind the date, with no mark between."""

_WITH_SHORT, _OPENERS, _CLOSERS = ("Jpan", "Kore"), tuple("(（"), tuple(")）")
"""Scripts in which the first sign of a weekday stands for it, in brackets."""

_REACH = 24
_NEAR = 12
"""Characters before the name of a month among which the day stands."""

_JOINERS = frozenset(JOINERS)
_SOME = 200
"""Words, up to which to take them apart takes less time than to look whether it must be done."""

_JOINED = later(f"[^{re.escape(JOINERS)} ]+", 0, re.compile)
"""What stands between joiners."""

_MARKS = frozenset(map(chr, (*range(0x300, 0x370), *range(0x591, 0x5C8), *range(0x64B, 0x660))))
"""What may stand on the last letter of a name: accents, points, vowel signs of Arabic."""

_SIGNS = frozenset("年년月월")
_BEFORE_NAMES = frozenset(" '’")
_BETWEEN = {mark: later(rf"{re.escape(mark)}\d\d?{re.escape(mark)}", 0, re.compile) for mark in "-/."}
"""One or two digits between two of the same marks; `re` looks for a mark that begins a pattern faster than anything else."""

_DATE_MARKS = _SIGNS.union(_BETWEEN)


class Date(Record):
    """A date as it is written."""

    span: Span
    readings: tuple[tuple[int, int, int], ...]
    """Year (0: not told), month and day; two where it is not clear which is the day."""


class Dates:
    """Find dates that cannot be.

    Fields:
        fault: ``impossible`` (no calendar has the day) or ``weekday`` (the weekday before or behind it is another day's).
    """

    __slots__ = ("_patterns", "fault")

    def __init__(self, fault: str) -> None:
        self.fault = fault
        self._patterns: dict[str, tuple[regex.Pattern[str], ...]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        return Dates, (self.fault,)

    @classmethod
    def from_table(cls, table: Table) -> Dates:
        """Take the fields."""
        return cls(table.choice("fault", ("impossible", "weekday")))

    def gate(self, article: Article) -> bool:
        """Whether there are digits."""
        return not article.prose_characters.isdisjoint(_DIGITS)

    def find(self, article: Article) -> Iterator[Hit]:
        """In the ways of writing that the article's language has."""
        told = set()
        for date in dates(article):
            if self.fault == "weekday":
                if (hit := self._misfit(article, date._replace(readings=_dated(article, date)))) and hit.span not in told:
                    told.add(hit.span)
                    yield hit
            elif not any(map(is_possible, date.readings)):
                yield Hit(date.span)

    def _misfit(self, article: Article, date: Date) -> Hit | None:
        """The hit of a weekday beside a date that is no such day in any reading."""
        readings = [reading for reading in map(_counted(article.language), date.readings) if 1600 < reading[0] < 2200 and is_possible(reading)]
        names = article.language.weekdays
        if not readings or len(names) != 7:
            return None
        start, end = date.span
        short = article.prose[end:end + 3]  # "（金）"
        if article.language.script in _WITH_SHORT and short[:1] in _OPENERS and short[2:] in _CLOSERS and (day := "".join([name[0] for name in names]).find(short[1])) >= 0:
            return self._told(article, date, readings, Span(end + 1, end + 2), day)
        first = max(0, start - 2 * _REACH)
        forms = _forms(article.language)
        if not any(map(_alike(article.prose[first:start] + "\n" + article.prose[end:end + _REACH]).__contains__, map(_alike, forms))):
            return None  # patterns that hold names are compiled for each language, which takes long
        if article.language.tag not in self._patterns:
            behind_it = _WEEKDAY_NEXT if article.language.tag.split("-")[0] in _NEXT else _WEEKDAY_BEHIND
            self._patterns[article.language.tag] = tuple(ahead.compile(source, regex.V1, weekdays=list(forms)) for source in (_WEEKDAY_BEFORE, behind_it))
        before, behind = self._patterns[article.language.tag]
        match = before.search(article.prose, first, start) or behind.match(article.prose, end, end + _REACH)
        if match is None:
            return None
        at = match.start("day")
        here = _alike(article.prose[at:at + _REACH])
        form = max((form for form in forms if here.startswith(form)), key=len)  # some names begin with those of other days
        return self._told(article, date, readings, Span(at, at + len(form)), forms[form])

    def _told(self, article: Article, date: Date, readings: Sequence[tuple[int, int, int]], span: Span, day: int) -> Hit | None:
        """The hit of a weekday that stands at a place, if it is none of the right ones."""
        rights = {weekday(*reading) for reading in readings}
        names = article.language.weekdays
        return None if day in rights else Hit(span, {"date": article.text[slice(*date.span)], "right": " / ".join(names[right] for right in sorted(rights))})


@once
def dates(article: Article) -> list[Date]:
    """The dates of an article."""
    return [*_in_digits(article), *_with_names(article), *_in_other_orders(article)]


def _dated(article: Article, date: Date) -> tuple[tuple[int, int, int], ...]:
    """The readings of a date; without a year it is that of the one year in which the article names the same day elsewhere."""
    (year, *day), *others = date.readings
    if year or others or len(years := _years(article).get(tuple(day), ())) != 1:
        return date.readings
    return tuple((year, month, day) for year in years for _, month, day in date.readings)


@once
def _years(article: Article) -> dict[tuple[int, ...], set[int]]:
    """Month and day -> the years in which the article names that day."""
    found: dict[tuple[int, ...], set[int]] = {}
    for date in dates(article):
        for year, *day in date.readings if len(date.readings) == 1 else ():
            if year:
                found.setdefault(tuple(day), set()).add(year)
    return found


def _digits_before_marks(article: Article) -> list[int]:
    """Where a digit stands before the sign of a year or month, or before one of two marks between which one or two digits stand."""
    text = article.prose
    found: list[int] = []
    for mark in article.prose_characters & _DATE_MARKS:
        is_sign = mark in _SIGNS
        if not is_sign and not _BETWEEN[mark].search(text):
            continue
        at = text.find(mark)
        while at >= 0:
            if text[at - 1:at].isdecimal():
                found.append(at - 1)
            elif is_sign and text[at - 1:at] == " " and text[at - 2:at - 1].isdecimal():
                found.append(at - 2)
            at = text.find(mark, at + 1)
    return sorted(found)


def _in_digits(article: Article) -> Iterator[Date]:
    """Dates in digits only, and those of China, Japan and Korea."""
    text = article.prose
    done = 0
    for at in _digits_before_marks(article):
        while at > done and text[at - 1].isdecimal():
            at -= 1
        match = _IN_DIGITS.match(text, at) if at >= done else None
        if match is None:
            continue
        done = match.end()
        year = int(match["y"]) if match["y"] else 0
        if match["a"]:
            a, b = int(match["a"]), int(match["b"])
            yield Date(Span(*match.span()), ((year, b, a), (year, a, b)))
        elif (int(match["m"]), int(match["d"])) != ((year + 1) % 100, (year + 2) % 100):  # three seasons in a row
            yield Date(Span(*match.span()), ((year, int(match["m"]), int(match["d"])),))


def _with_names(article: Article) -> Iterator[Date]:
    """Dates with the name of a month: the day before it, or the day and the year behind it."""
    text = article.prose
    months = article.language.months
    for month, name in _months_in(article, months) if len(months) == 12 else ():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not text[end:end + 1].isalnum() and (before := _day_before(text, at)):
                behind = _YEAR_BEHIND.match(text, end, end + _REACH)
                day, year = int(before["d"]), int(behind["y"] or 0)
                if day <= 31 or year:  # "45 May" without a year may be another thing
                    yield Date(Span(before.start(), behind.end()), ((year, month, day),))
            elif text[end:end + 1] == " " and not text[at - 1:at].isalnum() and (behind := _DAY_BEHIND.match(text, end, end + _REACH)):
                yield Date(Span(at, behind.end()), ((int(behind["y"] or 0), month, int(behind["d"])),))
            at = text.find(name, end)


def _in_other_orders(article: Article) -> Iterator[Date]:
    """Dates that the language of the article writes in an order of its own, or with other forms of the months."""
    source = date_forms.ORDERS.get(article.language.tag.split("-")[0])
    names = _month_forms(article.language)
    if source is None or not ("<n>" in source or any(map(article.prose.__contains__, names))):
        return
    for match in _order(source, tuple(names)).finditer(article.prose):
        month = names[match["m"]] if "m" in match.re.groupindex else int(match["n"])
        yield Date(Span(*match.span()), ((int(match["y"]), month, int(match["d"])),))


@lru_cache(maxsize=64)
def _order(source: str, months: tuple[str, ...]) -> regex.Pattern[str]:
    return ahead.compile(source, regex.V1, months=list(months)) if "<m>" in source else ahead.compile(source, regex.V1)


@lru_cache(maxsize=64)
def _month_forms(language: Language) -> dict[str, int]:
    """The names of the months and forms of them, with their numbers; nothing where the names are not known."""
    tag = language.tag.split("-")[0]
    months = language.months if len(language.months) == 12 else ()
    named = {(name[:-1] if tag in date_forms.STEMS else name): number for number, name in enumerate(months, 1)}
    return {**named, **date_forms.numbered(date_forms.MONTHS.get(tag, ""))} if months else {}


def _counted(language: Language) -> Callable[[tuple[int, int, int]], tuple[int, int, int]]:
    """What gives a reading with the year of the common era."""
    era = date_forms.ERA if language.tag.split("-")[0] in date_forms.BUDDHIST else 0
    return lambda reading: (reading[0] - era if reading[0] > 2400 else reading[0], *reading[1:])


def _months_in(article: Article, months: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """The names of months that may stand in an article, with their numbers from 1: those whose parts are words of it, or may be parts of one."""
    words = article.distinct
    marks = article.prose_characters & _MARKS
    parted, lasts = _parted(months)
    joiners = article.prose_characters & _JOINERS
    if joiners and (marks or len(words) < _SOME or _are_joined(article, parted, joiners)):
        words = words.union(_JOINED.findall(" ".join(filterfalse(str.isalnum, words))))
    if lasts and not marks and words.isdisjoint(lasts):
        return
    for month, name, last, before in parted:
        if not last or ((last in words or (marks and any(last + mark in words for mark in marks))) and words.issuperset(before)):
            yield month, name


def _are_joined(article: Article, parted: list[Parted], joiners: frozenset[str]) -> bool:
    """Whether a name of a month that is no word of the article, or has parts that are none, may be part of one."""
    words, text = article.distinct, article.prose
    for _, _, last, before in parted:
        if last and last in text and not (last in words and words.issuperset(before)) and (before or any(joiner + last in text or last + joiner in text for joiner in joiners)):
            return True
    return False


@lru_cache(maxsize=64)
def _parted(months: tuple[str, ...]) -> tuple[list[Parted], frozenset[str]]:
    """The names of months, with their numbers, their last words and those before; none where marks are part of them, for then words tell nothing.

    Returns:
        The names, and the last words; none where a name has none, so that all must be looked at.
    """
    parted = []
    for month, name in enumerate(months, 1):
        *before, last = name.split(" ") if name.replace(" ", "").isalnum() else [""]
        if not name[0].isdecimal():
            parted.append((month, name, last, tuple(before)))
    lasts = frozenset(last for _, _, last, _ in parted)
    return parted, frozenset() if "" in lasts else lasts


@lru_cache(maxsize=64)
def _forms(language: Language) -> dict[str, int]:
    """The names of the weekdays, all letters alike, and forms of them, with their numbers."""
    named = {_alike(name): number for number, name in enumerate(language.weekdays)}
    others = date_forms.numbered(date_forms.WEEKDAYS.get(language.tag.split("-")[0], ""))
    return {**named, **{_alike(form): number for form, number in others.items()}}


def _alike(text: str) -> str:
    """A text in which letters are the same that a pattern takes for the same whatever their case, those of Turkish among them."""
    return text.casefold().replace("\u0307", "").replace("ı", "i")


def _day_before(text: str, at: int) -> regex.Match[str] | None:
    """The day of the month before the name of a month."""
    if text[at - 1:at] not in _BEFORE_NAMES or not any(map(str.isdecimal, text[max(0, at - _NEAR):at])):
        return None
    return _DAY_BEFORE.search(text, max(0, at - _REACH), at)


def is_possible(reading: tuple[int, int, int]) -> bool:
    """Whether the calendar has the day; years far off (a Buddhist or Persian count) are not asked whether they are leap years."""
    year, month, day = reading
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    return (month, day) != (2, 29) or not 1500 < year < 2300 or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def weekday(year: int, month: int, day: int) -> int:
    """0 for Monday (Zeller's congruence)."""
    if month < 3:
        month, year = month + 12, year - 1
    return (day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400 + 5) % 7
