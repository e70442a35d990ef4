"""Full names of three words of which one sounds like another, and relatives who are named nearly alike."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.name_parts import of_three_words, sounding_alike
from lintr.kinds.name_persons import is_described, is_related
from lintr.kinds.name_words import Words
from lintr.span import Span

_WORDS = {"Latn": "abcghijknstvzđàñ", "Cyrl": "абвгзинтхьъё", "Deva": "कखतथनहिीाु्ँं", "Arab": "تثطسصقكنوي", "Geor": "აიჯჩსზთტ"}


@given(st.sampled_from(sorted(_WORDS)).flatmap(lambda script: st.tuples(st.just(script), st.sets(st.text(_WORDS[script], min_size=1, max_size=6)))))
def test_no_word_is_alike_to_itself_and_order_tells_nothing(case):
    script, words = case
    found = sounding_alike(sorted(words), script)

    assert all(one < two and {one, two} <= words for one, two in found)
    assert sorted(found) == sorted(sounding_alike(sorted(words, reverse=True), script))


@pytest.mark.parametrize(("script", "words"), [
    ("Latn", ("Thanh", "Tan")),
    ("Latn", ("Hong", "Hung")),
    ("Latn", ("NAM", "Nam")),
    ("Cyrl", ("Мая", "Май")),
    ("Geor", ("თურქჯანი", "თურქჯანმა")),
    ("Deva", ("बना", "बन")),
    ("Arab", ("كتب", "كاتب")),
    ("Thai", ("ก", "ข")),
])
def test_other_words(script, words):
    assert sounding_alike(words, script) == []


@pytest.mark.parametrize(("script", "words"), [
    ("Latn", ("Dinh", "Đinh")),
    ("Latn", ("Turkcan", "Turkjan")),
    ("Cyrl", ("Хан", "Хань")),
    ("Grek", ("Τιου", "Τιού")),
    ("Armn", ("Գոմեզ", "Գոմես")),
    ("Telu", ("తి", "థి")),
])
def test_one_choice(script, words):
    assert sounding_alike(words, script) == [words]


@pytest.mark.parametrize(("text", "names"), [
    ("Bui Thi Lan, Bui Ti Lan", [("Bui Thi Lan", "Bui Ti Lan", True)]),
    ("Bui Van Khan, Bui Van Khanh", [("Bui Van Khan", "Bui Van Khanh", False)]),
    ("Bui, Thi Lan, Bui Ti Lan", []),
    ("Bui Thi Lan, Bui Ti Loc", []),
])
def test_three_words(text, names):
    article = Article.from_bytes(text.encode())

    found = of_three_words(Words.of(article), sounding_alike(sorted(article.distinct), "Latn"), (), "Latn")

    assert [(" ".join(one), " ".join(two), sure) for one, two, sure in found] == names


@pytest.mark.parametrize(("text", "related", "described"), [
    ("Ann Lee came. Her brother Ann Lie went.", True, False),
    ("Ann Lee came. Her boss, Ann Lie, went.", False, True),
    ("Ann Lee came. Ann Lie, 54, went.", False, True),
    ("Ann Lee and her brother came. Ann Lie went.", False, False),
    ("Her brother Ann Lee came. Ann Lie went.", False, False),
])
def test_another_person(text, related, described):
    article = Article.from_bytes(text.encode())
    places = [[Span(at := text.index(name), at + len(name))] for name in ("Ann Lee", "Ann Lie")]

    assert is_related(article, *places, "brother") == related
    assert is_described(article, *places) == described


@pytest.mark.parametrize("text", [
    ". ".join(f"Nguyen Van K{'aeiou'[n % 5]}nh{n % 977 * 'a'}"[:40] for n in range(20_000)),
    ". ".join(f"Bui {'Thi' if n % 2 else 'Ti'} L{n // 2:x}" for n in range(20_000)),
    " ".join(["Thi", "Ti", "Thi"] * 20_000),
])
def test_twenty_thousand_names_take_no_time(text):
    article = Article.from_bytes(text.encode())
    start = time.process_time()

    list(of_three_words(Words.of(article), sounding_alike(article.distinct, "Latn"), (), "Latn"))

    assert time.process_time() - start < 3
