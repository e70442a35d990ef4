"""The kinds of the pack numbers: what stays silent first."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.errors import RuleError
from lintr.kinds import dates, made
from lintr.table import Table


def kind(name, **fields):
    return made(name, Table(fields, "rule.toml", "", RuleError, name))


def found(one, text, tag="en"):
    article = Article(text, "a.txt", tag=tag)
    hits = list(one.find(article))
    assert one.gate(article) or not hits
    return [text[hit.span.start:hit.span.end] for hit in hits]


IMPOSSIBLE = kind("dates", fault="impossible")
WEEKDAY = kind("dates", fault="weekday")


@pytest.mark.parametrize(("text", "tag"), [
    ("no date at all", "en"),
    ("19/03/1932, 03/19/1932, 1932-03-19, 19.3.1932", "en"),
    ("29 February 2024, 29 February", "en"),
    ("version 31.13.2.1, 0221-31-1932, 1/2/3, 24/7/365", "en"),
    ("the seasons 2019-20-21", "en"),
    ("the 40 March participants; in February 30 people; it may 31", "en"),
    ("29 กุมภาพันธ์ 2567", "th"),
    ("1932年3月19日，3个月31天", "zh-Hans"),
    ("ngày 31 tháng 12 năm 2025, 12 tháng 1", "vi"),
    ("31. Dezember 2025", "de"),
    ("4,5 mars, 1,30 mars", "fr"),
])
def test_days_that_exist_and_other_numbers_are_left_alone(text, tag):
    assert found(IMPOSSIBLE, text, tag) == []


@pytest.mark.parametrize(("text", "tag", "hits"), [
    ("on 31/02/1932", "en", ["31/02/1932"]),
    ("on 1932-13-01 and 1932-02-30", "en", ["1932-13-01", "1932-02-30"]),
    ("on 29 February 1931", "en", ["29 February 1931"]),
    ("on June 31, 1932", "en", ["June 31, 1932"]),
    ("on 45 May 1932", "en", ["45 May 1932"]),
    ("في ٣٠ فبراير", "ar", ["٣٠ فبراير"]),
    ("ngày 31 tháng 4 năm 1962", "vi", ["31 tháng 4 năm 1962"]),
    ("1932年2月30日", "ja", ["1932年2月30日"]),
    ("el 31 de abril de 1932", "es", ["31 de abril de 1932"]),
    ("el 31 d’abril de 1932", "ca", ["31 d’abril de 1932"]),
    ("30. Şubat'ta", "tr", ["30. Şubat"]),
    ("৩১ এপ্রিলে", "bn", ["৩১ এপ্রিল"]),
    ("يوم 31 أبريلَ", "ar", ["31 أبريل"]),
    ("on 1.2.3 and 31.2.1932", "de", ["31.2.1932"]),
])
def test_a_day_that_no_calendar_has_is_found(text, tag, hits):
    assert found(IMPOSSIBLE, text, tag) == hits


@pytest.mark.parametrize(("text", "tag"), [
    ("On Saturday, 19 March 1932", "en"),
    ("On Monday, 19 March", "en"),
    ("On Monday, 6 people of 19 March 1932", "en"),
    ("Thursday, 05/06/2025 or Tuesday, 05/06/2025? 5 June and 6 May", "en"),
    ("Monday, 30 February 1932", "en"),
    ("1932年3月19日（星期六）", "zh-Hans"),
    ("суббота, 19 марта 1932 года", "ru"),
])
def test_a_weekday_that_fits_is_left_alone(text, tag):
    assert found(WEEKDAY, text, tag) == []


@pytest.mark.parametrize(("text", "tag", "hits"), [
    ("On Monday, 19 March 1932", "en", ["Monday"]),
    ("on MONDAY 19/03/1932", "en", ["MONDAY"]),
    ("الأحد 19 مارس 1932", "ar", ["الأحد"]),
    ("1932年3月19日（星期一）", "zh-Hans", ["星期一"]),
    ("Montag, den 19. März 1932", "de", ["Montag"]),
])
def test_a_weekday_that_does_not_fit_is_found(text, tag, hits):
    assert found(WEEKDAY, text, tag) == hits


@given(st.dates(dt.date(1601, 1, 1), dt.date(2199, 12, 31)))
def test_weekdays_are_those_of_the_calendar(day):
    assert dates.weekday(day.year, day.month, day.day) == day.weekday()


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1501, 2299))
def test_the_days_that_exist_are_those_of_the_calendar(day, month, year):
    try:
        exists = bool(dt.date(year, month, day))
    except ValueError:
        exists = False

    assert dates.is_possible((year, month, day)) == exists


STYLES = {"dots": r"\.\.\.", "sign": "…"}


@pytest.mark.parametrize("text", ["", "a... b...", "a… b…"])
def test_one_style_is_left_alone(text):
    assert found(kind("mixed", styles=STYLES, least=1), text) == []


def test_the_rarer_style_is_found_and_what_is_usual_comes_along():
    one = kind("mixed", styles=STYLES, write={"dots": "..."}, least=1)
    (hit,) = one.find(Article("a… b... c...", "a.txt", tag="en"))

    assert hit.values == {"style": "sign", "usual": "dots", "example": "...", "count": "1", "most": "2"}
    assert hit.edit.text == "..."
    assert [related.span.start for related in hit.related] == [4]


def test_of_two_that_are_as_frequent_the_first_is_usual():
    one = kind("mixed", styles=STYLES, least=1)

    assert found(one, "a… b...") == ["..."]
    assert found(one, "a... b…") == ["…"]


def test_the_usual_style_must_be_there_often_enough():
    text = "a… b... c..."

    assert found(kind("mixed", styles=STYLES, least=3), text) == []
    assert found(kind("mixed", styles=STYLES, least=2, times=2.0), text) == ["…"]
    assert found(kind("mixed", styles=STYLES, least=2, times=3.0), text) == []


def test_once_counts_the_others():
    one = kind("mixed", styles=STYLES, least=1, once=True)
    hits = list(one.find(Article("a… b… c... d... e...", "a.txt", tag="en")))

    assert [hit.values["count"] for hit in hits] == ["2"]


def test_a_kind_of_one_style_and_a_style_that_nobody_wrote_are_mistakes():
    assert list(kind("mixed", styles={"dots": "a"}).faults()) == ["styles: at least two ways to write it"]
    with pytest.raises(RuleError, match="none of the styles"):
        kind("mixed", styles=STYLES, write={"dot": "a"})
