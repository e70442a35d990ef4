"""Dates: what is told before a pattern is compiled, and where words are taken apart."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.dates import _alike, dates
from lintr.language import language

TAGS = ("ar", "az", "de", "el", "en", "fr", "hi", "ru", "tr", "vi")
NAMES = [name for tag in TAGS for name in language(tag).weekdays]
WEEKDAYS = regex.compile(r"(?i)\L<weekdays>", regex.V1, weekdays=NAMES)
CASES = (str, str.upper, str.lower, str.title, str.swapcase, str.casefold)


@given(st.sampled_from(NAMES), st.sampled_from(CASES), st.text("ıIiİ\N{COMBINING DOT ABOVE} sS", max_size=3))
def test_a_name_that_the_pattern_finds_is_there_when_letters_are_alike(name, case, before):
    text = before + case(name)

    assert not WEEKDAYS.search(text) or any(_alike(other) in _alike(text) for other in NAMES)


@pytest.mark.parametrize(("text", "tag", "found"), [
    ("Le pont de l’avril est fermé.", "fr", []),
    ("Le 3 mai, l’autre pont a fermé.", "fr", ["3 mai"]),
    ("Le 5 davril 1932, l’autre pont a fermé.", "fr", []),
    ("Le pont a fermé le 5 d’août 1932.", "fr", ["5 d’août 1932"]),
    ("2025 წლის 26 კაცი მოვიდა.", "ka", []),
    ("A 2025. januári 26 ember.", "hu", []),
    ("שבת, 26 בינואר 2025.", "he", ["26 בינואר 2025"]),
    ("ხიდი 2025 წლის 26 იანვარს გაიხსნა.", "ka", ["2025 წლის 26 იანვარს"]),
    ("Көпір 2025 жылғы 26 қаңтарда ашылды.", "kk", ["2025 жылғы 26 қаңтарда"]),
    ("Гүүр 2025 оны 1-р сарын 26-нд нээгдэв.", "mn", ["2025 оны 1-р сарын 26-нд"]),
    ("Мост је отворен 26. јануара 2025.", "sr", ["26. јануара 2025"]),
])  # fmt: skip
def test_dates(text, tag, found):
    assert [text[slice(*date.span)] for date in dates(Article(text, tag=tag))] == found
