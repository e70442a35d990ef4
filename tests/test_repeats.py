"""Repeats: where the same stands again is told for a whole text at once, and nothing is missed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.repeats import MOST, alike, letters, runs, words_alike

_TEXTS = st.text(st.sampled_from("aab \N{CYRILLIC SMALL LETTER A}中\N{MATHEMATICAL BOLD CAPITAL A}"), max_size=30)


@given(_TEXTS, st.integers(1, 5), st.integers(1, 4))
def test_no_run_is_missed(text, distance, length):
    same = next(alike(letters(text), (distance,)))
    there = [at for at in range(len(text) - distance - length + 1) if text[at:at + length] == text[at + distance:at + distance + length]]

    assert len(same) == len(text)
    assert set(there) <= set(runs(same, length))


@given(st.lists(st.sampled_from(("the", "bridge", "of", "Hue")), max_size=20))
def test_no_word_that_stands_again_is_missed(words):
    same = words_alike(Article(" ".join(words), tag="en"))

    assert all(same[step][at] == 0 for step in range(1, MOST + 1) for at in range(len(words) - step) if words[at] == words[at + step])


@pytest.mark.parametrize(("same", "length", "found"), [(b"", 1, []), (b"\1\2", 1, []), (b"\0\0\1\0", 1, [0, 1, 3]), (b"\0\0\1\0", 2, [0])])
def test_runs(same, length, found):
    assert list(runs(same, length)) == found
