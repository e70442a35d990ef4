"""Names of which a given name or a title tells that two spellings are of one person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.name_syllables import behind_which_titles_stand, of_other_character
from lintr.kinds.name_witnesses import are_nearly_one, nearly_one

_WORDS = st.text("abeinorst", min_size=1, max_size=8).map(str.capitalize)


@given(st.sets(_WORDS))
def test_near_words_are_of_the_same_length_but_for_one_letter(words):
    language = Article.from_bytes(b"", tag="en").language

    for one, two in nearly_one(words, language):
        assert one < two
        assert one[0] == two[0]
        assert abs(len(one) - len(two)) < 2


@given(st.text("كتبسويا", min_size=1, max_size=7), st.text("كتبسويا", min_size=1, max_size=7))
def test_it_does_not_matter_which_comes_first(one, two):
    assert are_nearly_one(one, two, "Arab") == are_nearly_one(two, one, "Arab")


@pytest.mark.parametrize(("tag", "words"), [
    ("ru", ("Смирнова", "Смирнову")),
    ("ru", ("Громский", "Громской")),
    ("fi", ("Virtanen", "Virtasen")),
    ("tr", ("Bileşenlerinde", "Bileşenlerine")),
    ("el", ("Παππαδος", "Παππαδης")),
    ("lt", ("Kazlauskas", "Kazlauskis")),
    ("en", ("Peters", "Petersen")),
    ("en", ("Hansen", "Jansen")),
    ("en", ("Hans", "Hens")),
])
def test_endings_and_other_names(tag, words):
    assert nearly_one(frozenset(words), Article.from_bytes(b"", tag=tag).language) == []


@pytest.mark.parametrize(("tag", "words"), [
    ("ru", ("Монтега", "Монтего")),
    ("es", ("Montega", "Montego")),
    ("vi", ("Holcomb", "Holcombe")),
    ("tr", ("Andersen", "Anderson")),
    ("sw", ("Ndoroge", "Ndoroje")),
    ("en", ("Tbara", "Tbera")),
])
def test_one_letter(tag, words):
    assert nearly_one(frozenset(words), Article.from_bytes(b"", tag=tag).language) == [words]


@pytest.mark.parametrize(("text", "pairs"), [
    ("김민수 교수와 김민주 교수\n", []),
    ("물리학 교수와 물류학 교수\n", []),
    ("헤르손 교수와 헤르선 감독\n", []),
    ("헤르손 교수와 헤르선 교수\n", [("헤르선", "헤르손")]),
    ("마틴 헤르손 교수와 마틴 헤르선은\n", [("헤르선", "헤르손")]),
])
def test_korean(text, pairs):
    assert behind_which_titles_stand(Article.from_bytes(text.encode(), tag="ko")) == pairs


@pytest.mark.parametrize(("text", "pairs"), [
    ("霍尔科姆和霍尔康姆。", []),
    ("罗伯特·奥尔曼和菲利普·奥尔森。", []),
    ("玛尔塔·霍尔科姆说。霍尔康姆也说。", [("霍尔康姆", "霍尔科姆")]),
])
def test_chinese(text, pairs):
    assert list(of_other_character(text)) == pairs
