"""Words that a language does not have, and those that another would write so."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import ruleset
from lintr.article import Article
from lintr.config import Config
from lintr.lexicon import Lexicon, lexicon, stems, table

KIND = next(rule.kind for rule in ruleset.load(Config("/")) if rule.id == "foreign-word")
WORDS = st.text("abcdeghilmnorstuyé", min_size=3, max_size=9)


@given(st.sets(WORDS, max_size=20))
def test_what_a_table_was_made_of_it_has(words):
    known = Lexicon(table(words))

    assert all(map(known.knows, words))
    assert known.strange(frozenset(words)) == frozenset()


@given(st.sets(WORDS, max_size=20), st.frozensets(st.text("abcdeéA1", max_size=5), max_size=9))
def test_what_was_asked_before_is_answered_as_at_first(words, asked):
    known = Lexicon(table(words))
    first = known.strange(asked)

    assert known.strange(asked) == first == {word for word in asked if word.islower() and word.isalpha() and len(word) > 2 and not known.knows(word)}


@given(WORDS)
def test_a_word_is_the_first_of_its_stems(word):
    assert next(stems(word)) == word


@pytest.mark.parametrize("word", ["the", "stopped", "cities", "bridges", "façade", "prerender", "tokenizer", "codebase", "endovascular", "organisation", "organization", "colour", "happily"])
def test_english_has_a_word(word):
    assert lexicon("en").knows(word)


@pytest.mark.parametrize("word", ["brücke", "odbudowa", "nakonec", "complicata", "weitere", "śmiertelności"])
def test_english_has_it_not(word):
    assert not lexicon("en").knows(word)


@pytest.mark.parametrize(("text", "hits"), [
    ("The bridge was opened by the mayor of the city.", []),
    ("The “odbudowa of the bridge” was done.", []),
    ("The so-called odbudowa.", []),
    ("They spoke of what is called odbudowa in the city.", []),
    ("The odbudowa of the bridge was done, and the odbudowa of the road was not.", []),
    ("The odbudowa was done. Later the Odbudowa was closed.", []),
    ("The odbudowa (rebuilding) of the bridge was done.", []),
    ("The odbudowa mostu was done.", []),
    ("The odbudowa package was done.", []),
    ("The odbudowa, or rebuilding, of the bridge was done.", []),
    ("Warsaw odbudowa was done.", []),
    ("The first odbudowa-like road was done.", []),
    ("The odbudowa of the bridge was done.", ["odbudowa"]),
    ("“The bridge needs an odbudowa,” said the mayor.", ["odbudowa"]),
    ("The mayor spoke of odbudowa.", ["odbudowa"]),
    ("The bridge was dopo a year of work, and auch the road.", ["dopo", "auch"]),
    ("Nach a year of work the bridge could nicht be closed.", ["Nach", "nicht"]),
    ("Banco Nacional und the bridge.", []),
])
def test_a_word_of_another_language_is_told_among_english_ones(text, hits):
    article = Article(text + "\n", "a.txt", tag="en")

    assert sorted((article.text[hit.span.start:hit.span.end] for hit in KIND.find(article)), key=text.index) == hits


ALONE = next(rule.kind for rule in ruleset.load(Config("/")) if rule.id == "lone-english-word")


@pytest.mark.parametrize(("tag", "text", "hits"), [
    ("es", "El puente y los vecinos de la ciudad.", []),
    ("es", "El puente of the ciudad.", []),
    ("es", "El rock and roll de los vecinos.", []),
    ("es", "El puente “and” la ciudad.", []),
    ("es", "El grupo Peter and los vecinos.", []),
    ("nl", "De brug is open en die wit is duur.", []),
    ("zxx", "El puente which los vecinos.", []),
    ("es", "El puente which los vecinos quieren.", ["which"]),
    ("de", "Die Brücke wurde through die neuen Arbeiten besser, und although er kam, ging sie.", ["through", "although"]),
])
def test_a_small_english_word_is_told_between_words_of_the_language(tag, text, hits):
    article = Article(text + "\n", "a.txt", tag=tag)
    found = ALONE.find(article) if ALONE.gate(article) else ()

    assert sorted((article.text[hit.span.start:hit.span.end] for hit in found), key=text.index) == hits


def test_a_long_text_with_many_strange_words_takes_no_longer_than_its_length():
    sounds = ("brü", "czę", "fleu", "ghe", "kná", "møl", "prze", "sché", "vuo", "zló")
    words = [a + b + c for a in sounds for b in sounds for c in sounds]
    article = Article(" ".join(f"The {word} of the bridge was done by the mayor." for word in words) + " The brücke was done.\n", "a.txt", tag="en")
    start = process_time()
    hits = list(KIND.find(article))

    assert process_time() - start < 1
    assert len({hit.span.start for hit in hits}) == len(hits) > 100
