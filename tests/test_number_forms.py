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
    ("25", "fünfundzwanzig Jahre", True),
    ("4.5 billion", "ساڑھے چار ارب سال", True),
])  # fmt: skip
def test_what_may_be_said_in_words(number, text, said):
    assert number_forms.in_words(next(numbers(number)), text) is said


@pytest.mark.parametrize(("text", "times"), [
    ("7.25 euros", {(1, 25)}), ("22:45", {(4, 45)}), ("from 9 to 10.45", {(4, 45)}), ("22時45分", {(4, 45)}), ("1,500 people, 14 days", set()), ("14.75", set()),
])  # fmt: skip
def test_times_of_day(text, times):
    assert set(number_forms.times(text, numbered(text)).values()) == times


@pytest.mark.parametrize(("ours", "theirs", "same"), [("14.2", "14 (2)", True), ("14.2", "14 Abs. 2", True), ("14.2", "14 (3)", False), ("14.2", "14 years", False), ("15.2", "14 (2)", False)])
def test_a_section_and_its_part(ours, theirs, same):
    assert number_forms.is_section_of(ours, next(numbers(ours)), theirs, next(numbers(theirs))) is same


@pytest.mark.parametrize(("text", "shown"), [("২০২৩", "2023"), ("58 εκατ", "58,000,000"), ("১,৫০০", "1,500"), ("٣٫٥", "3.5")])
def test_a_number_is_shown_in_digits_that_everybody_reads(text, shown):
    assert number_forms.plain(text, next(numbers(text))) == shown
