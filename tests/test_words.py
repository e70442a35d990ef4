"""Words: what the quick way finds is what the pattern finds."""

import sys

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from lintr.words import BLANKS, JOINERS, LONG, PATTERN, folded, folded_text, letters_and_marks, once_each, places, words

_TEXTS = st.text(st.one_of(st.sampled_from(JOINERS + "ab1é \n-हि१\N{COMBINING ACUTE ACCENT}中\N{LINE SEPARATOR}\N{NO-BREAK SPACE}ـß"), st.characters(codec="utf-8")), max_size=20)
_MANY = "".join(f"a{chr(code)}" for code in range(0x2010, 0x2070))


@given(_TEXTS)
@example("abc'ʼ")
@example(_MANY)
def test_words_are_what_the_pattern_finds(text):
    assert words(text) == regex.findall(PATTERN, text)


@given(_TEXTS)
@example("a''b'")
@example(_MANY)
def test_letters_and_marks_are_what_a_pattern_finds(text):
    assert letters_and_marks(text, set(text)) == regex.findall(r"[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*", text)


@given(_TEXTS)
def test_words_stand_at_their_places(text):
    found = words(text)

    assert [text[start:start + len(word)] for word, start in zip(found, places(text, found), strict=True)] == found
    assert places(text, found) == [match.start() for match in regex.finditer(PATTERN, text)]


@given(st.frozensets(st.text(st.one_of(st.sampled_from("aAßẞſςΣİı\N{COMBINING DOT ABOVE}ـ中١"), st.characters(categories=["L", "M", "Nd"])), min_size=1)))
def test_folded_words_are_each_word_casefolded(found):
    assert folded(found, frozenset("".join(found))) == {word.casefold() for word in found}


@pytest.mark.parametrize(("text", "found"), [
    ("हिन्दी می‌خواهم", ["हिन्दी", "می‌خواهم"]),
    ("l’été d'or 'a'", ["l’été", "d'or", "a"]),
    ("anak-anak", ["anak", "anak"]),
    ("oʻzbek ʼn", ["oʻzbek", "ʼn"]),
])  # fmt: skip
def test_words(text, found):
    assert words(text) == found


@given(_TEXTS, st.integers(1, 9))
def test_words_found_in_parts_are_the_same(text, size):
    assert once_each(text, frozenset(text), size) == words(text)


def test_where_the_words_of_a_long_text_stand():
    text = "The bridge, l'été.\n" * (LONG // 15)

    assert list(places(text, words(text))) == [match.start() for match in regex.finditer(PATTERN, text)]


def test_blanks_are_what_a_text_is_cut_at():
    assert set(filter(str.isspace, map(chr, range(sys.maxunicode + 1)))) == set(BLANKS)


@given(_TEXTS)
def test_a_text_is_folded_as_ever(text):
    assert folded_text(text, frozenset(text)) == text.casefold()


def test_a_long_text_is_folded_in_parts():
    text = "Straße ΣΊΣΥΦΟΣ İ" * (LONG // 10)

    assert folded_text(text, frozenset(text)) == text.casefold()
