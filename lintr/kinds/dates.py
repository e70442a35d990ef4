"""The kind ``dates``: dates that no calendar has, and weekdays that do not fit their dates. All by the Gregorian calendar."""

from __future__ import annotations

from typing import NamedTuple

import regex

from lintr.later import later
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WRITTEN = later(
    r"(?<![\p{Nd}\p{L}./,:-])(?P<y>[12]\p{Nd}{3})(?P<s>[-/.])(?P<m>\p{Nd}{2})(?P=s)(?P<d>\p{Nd}{2})(?![\p{Nd}\p{L}/-]|[.,:]\p{Nd})"  # 2025-05-31
    r"|(?<![\p{Nd}\p{L}./,:-])(?P<a>\p{Nd}{1,2})(?P<s>[-/.])(?P<b>\p{Nd}{1,2})(?P=s)(?P<y>[12]\p{Nd}{3})(?![\p{Nd}\p{L}/-]|[.,:]\p{Nd})"  # 31/5/2025, 5/31/2025
    r"|(?:(?P<y>[12]\p{Nd}{3})[ ]?[年년][ ]?)?(?<!\p{Nd})(?P<m>\p{Nd}{1,2})[ ]?[月월][ ]?(?P<d>\p{Nd}{1,2})[ ]?[日號号일]",
    regex.V1,
)
_NAMED = r"""
    (?<![\p{Nd}\p{L}.,:/%$€£-]) (?<! [\p{Nd}] [ ]? [-–—] [ ]? ) (?P<d>\p{Nd}{1,2}) (?: \.? | st | nd | rd | th | er | º | ª | -?(?:го|е|й) )
    [ ] (?: de[ ] | of[ ] | d['’] | को[ ] )? (?<! \p{L} ) (?P<name> \L<months> ) (?! [\p{L}\p{M}\p{Nd}] ) (?: ,?[ ] (?: de[ ] | del[ ] | năm[ ] | عام[ ] | سنة[ ] | ،[ ] )? (?P<y>[12]\p{Nd}{3}) (?!\p{Nd}) )?
  | (?<! [\p{L}\p{M}] ) (?P<name> \L<months> ) [ ] (?P<d>\p{Nd}{1,2}) (?: (?:st|nd|rd|th)? ,? [ ] (?P<y>[12]\p{Nd}{3}) (?!\p{Nd}) | st\b | nd\b | rd\b | th\b )
"""
_GAP = r"[\s,،、(（.]{1,3}(?:(?:den|dem|the|le|el|la|il|lo|der|am|ngày|tanggal|dne|dnia|de|di|في|مورخ|مورخه|تاریخ|dated|date)[ ])?"


class Date(NamedTuple):
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
        self._patterns: dict[str, tuple[regex.Pattern[str] | None, regex.Pattern[str] | None]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        return Dates, (self.fault,)

    @classmethod
    def from_table(cls, table: Table) -> Dates:
        """Take the fields."""
        return cls(table.choice("fault", ("impossible", "weekday")))

    def gate(self, article: Article) -> bool:
        """Whether there are digits, and for weekdays a weekday."""
        if not any(char.isdecimal() for char in article.prose_characters):
            return False
        return self.fault == "impossible" or any(day.casefold() in article.prose.casefold() for day in article.language.weekdays)

    def find(self, article: Article) -> Iterator[Hit]:
        """In the ways of writing that the article's language has."""
        named, weekday = self._ready(article.language)
        for date in _dates(article, named):
            if self.fault == "impossible":
                if not any(map(_possible, date.readings)):
                    yield Hit(date.span)
            elif weekday and (hit := _misfit(article, date, weekday)):
                yield hit

    def _ready(self, language: Language) -> tuple[regex.Pattern[str] | None, regex.Pattern[str] | None]:
        """The patterns of dates with a month's name and of weekdays; None where the page has no names."""
        if language.tag not in self._patterns:
            flags = regex.V1 | regex.VERBOSE
            months = [month for month in language.months if len(language.months) == 12 and not month[0].isdecimal()]
            weekdays = language.weekdays if len(language.weekdays) == 7 else ()
            self._patterns[language.tag] = (
                regex.compile(_NAMED, flags, months=months) if months else None,
                regex.compile(r"(?i)(?<![\p{L}\p{M}])\L<weekdays>(?![\p{L}\p{M}])", regex.V1, weekdays=weekdays) if weekdays else None,
            )
        return self._patterns[language.tag]


def _dates(article: Article, named: regex.Pattern[str] | None) -> Iterator[Date]:
    """The dates of an article."""
    for match in _WRITTEN.finditer(article.prose):
        year = int(match["y"]) if match["y"] else 0
        if match["a"]:
            a, b = int(match["a"]), int(match["b"])
            yield Date(Span(*match.span()), ((year, b, a), (year, a, b)))
        elif (int(match["m"]), int(match["d"])) != ((year + 1) % 100, (year + 2) % 100):  # three seasons in a row
            yield Date(Span(*match.span()), ((year, int(match["m"]), int(match["d"])),))
    for match in named.finditer(article.prose) if named else ():
        day = int(match["d"])
        if day <= 31 or match["y"]:  # "45 May" without a year may be another thing
            yield Date(Span(*match.span()), ((int(match["y"] or 0), article.language.months.index(match["name"]) + 1, day),))


def _possible(reading: tuple[int, int, int]) -> bool:
    """Whether the calendar has the day; years far off (a Buddhist or Persian count) are not asked whether they are leap years."""
    year, month, day = reading
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    return (month, day) != (2, 29) or not 1500 < year < 2300 or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _misfit(article: Article, date: Date, weekday: regex.Pattern[str]) -> Hit | None:
    """The hit of a weekday beside a date that is no such day in any reading."""
    readings = [reading for reading in date.readings if reading[0] and 1600 < reading[0] < 2200 and _possible(reading)]
    if not readings:
        return None
    start, end = date.span
    before = regex.search(weekday.pattern + _GAP + r"$", article.prose[max(0, start - 40):start], regex.V1, weekdays=article.language.weekdays)
    behind = regex.match(r"[ ]?[,،(（][ ]?(?P<day>" + weekday.pattern + ")", article.prose[end:end + 20], regex.V1, weekdays=article.language.weekdays)
    found = before or behind
    if not found:
        return None
    names = [name.casefold() for name in article.language.weekdays]
    match = weekday.search(found[0])
    if match is None:
        return None
    given = names.index(match[0].casefold())
    rights = {_weekday(*reading) for reading in readings}
    if given in rights:
        return None
    at = (max(0, start - 40) + found.start() if found is before else end + found.start()) + match.start()
    return Hit(Span(at, at + len(match[0])), {"date": article.text[start:end], "right": " / ".join(article.language.weekdays[day] for day in sorted(rights))})


def _weekday(year: int, month: int, day: int) -> int:
    """0 for Monday (Zeller's congruence)."""
    if month < 3:
        month, year = month + 12, year - 1
    return (day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400 + 5) % 7
