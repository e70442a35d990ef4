"""Forms of one number that no value tells."""

import pytest

from lintr import number_forms
from lintr.numerals import numbers


def numbered(text):
    return [number for number in numbers(text) if not number.values & {("", 0)}]


@pytest.mark.parametrize(("number", "text", "said"), [
    ("42", "the bridge of the lane", False),
    ("42", "fort comme un pont", False),
    ("12", "दो पुल और बस", False),
    ("4.5 billion", "4 ارب سال", False),
    ("42", "جشنواره چهل‌ودوم", True),
    ("46", "forty-six years", True),
    ("80", "quatre-vingts ans", True),
    ("150", "sto kilometrów", False),
    ("112", "fifty kilometres", False),
    ("150", "honderdvijftig kilometer", True),
    ("72", "എഴുപത്തിരണ്ടുകാരനായ ഒരാൾ", True),
    ("17", "القرن السابع عشر", True),
    ("17", "सत्रहवीं सदी", True),
    ("16", "szesnastoletnia dziewczyna", True),
    ("10", "seventeen years", False),
    ("25", "fünfundzwanzig Jahre", True),
    ("4.5 billion", "ساڑھے چار ارب سال", True),
])  # fmt: skip
def test_what_may_be_said_in_words(number, text, said):
    assert number_forms.in_words(next(numbers(number)), text) is said


@pytest.mark.parametrize(("text", "times"), [
    ("7.25 euros", {(1, 25)}), ("22:45", {(4, 45)}), ("from 9 to 10.45", {(4, 45)}), ("22時45分", {(4, 45)}), ("5 h 45", {(5, 45)}), ("11፡45", {(5, 45)}), ("1,500 people, 14 days", set()), ("14.75", set()),
])  # fmt: skip
def test_times_of_day(text, times):
    assert set(number_forms.times(text, numbered(text)).values()) == times


@pytest.mark.parametrize(("ours", "theirs", "same"), [("14.2", "14 (2)", True), ("14.2", "14 Abs. 2", True), ("14.2", "14 (3)", False), ("14.2", "14 years", False), ("15.2", "14 (2)", False)])
def test_a_section_and_its_part(ours, theirs, same):
    assert number_forms.is_section_of(ours, next(numbers(ours)), theirs, next(numbers(theirs))) is same


@pytest.mark.parametrize(("text", "shown"), [("২০২৩", "2023"), ("58 εκατ", "58,000,000"), ("১,৫০০", "1,500"), ("٣٫٥", "3.5")])
def test_a_number_is_shown_in_digits_that_everybody_reads(text, shown):
    assert number_forms.plain(text, next(numbers(text))) == shown


@pytest.mark.parametrize(("text", "glossed"), [
    ("1995, 2023", False), ("1995 (2023)", False), ("2025 stood a bridge of three arches above the old river (1403)", False),
    ("۱۳۷۴ (۱۹۹۵ میلادی)", True), ("1100 هـ (1689 م)", True), ("1689 ई. (विक्रम संवत् 1746)", True), ("2568（2025）", True),
])  # fmt: skip
def test_one_year_in_two_calendars(text, glossed):
    one, other = numbers(text)

    assert number_forms.is_glossed(text, one, other) is glossed is number_forms.is_glossed(text, other, one)


@pytest.mark.parametrize(("text", "other", "same"), [
    ("2015–19", "2015–2019", True), ("2015～19年", "2015-2019", True), ("2015年~19年", "2015-2019", True), ("2015–12", "2015–2012", False), ("2015 and 19", "2015 and 2019", False), ("15–19", "15–2019", False),
])  # fmt: skip
def test_the_end_of_a_range_of_years(text, other, same):
    *_, ours = numbers(text)
    *_, theirs = numbers(other)

    assert ours.equals(theirs) is same


@pytest.mark.parametrize("text", ["&#8220;", "&#x201C;", "&#X2019;"])
def test_the_number_of_a_character_is_none(text):
    assert list(numbers(text)) == []
