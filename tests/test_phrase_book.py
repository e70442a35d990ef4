"""The book of phrases: the first look-ups tell the same as those of which an index is made."""

from hypothesis import given
from hypothesis import strategies as st

from lintr import phrase_book
from lintr.article import Article
from lintr.kinds.phrases import LISTS
from lintr.phrase_book import PhraseBook, book, heads

PHRASES = sorted(book("translation_preambles"))
LINES = st.one_of(st.sampled_from(PHRASES), st.sampled_from(PHRASES).map(lambda phrase: phrase[:3]), st.text("ab é的", max_size=5))


@given(st.lists(st.sampled_from([*PHRASES[::100], "ab", "é", "的的"]), min_size=1, unique=True), st.lists(LINES, max_size=4))
def test_a_phrase_that_a_line_begins_with_is_not_denied(held, lines):
    early = PhraseBook("\n".join(["", *held, ""]).encode())
    late = PhraseBook("\n".join(["", *held, ""]).encode())
    for _ in range(60):
        late.begins_none_of({"0000"})

    for phrases in (early, late):
        assert not phrases.begins_none_of(heads(lines)) or not any(map(phrases.begins, lines))
        assert not phrases.begins_none_of(heads(held))


COOKIES = sorted(book("cookie_phrases"))


@given(st.lists(st.sampled_from(COOKIES), min_size=1, max_size=3), st.sampled_from(["", "l’", "“", "3. ", "ab "]), st.sampled_from(["", "”.", "’s", " ab", "!"]))
def test_a_phrase_in_a_text_is_found_whatever_marks_stand_around_it(held, before, behind):
    article = Article("\n".join(f"{before}{phrase}{behind}" for phrase in held))

    assert set(held) <= set(book("cookie_phrases").within(article.text, article.vocabulary, article.characters))


def test_the_keys_in_the_files_are_those_of_the_phrases():
    for field in LISTS:
        assert phrase_book._keys(field) == frozenset(map(phrase_book.key, book(field)))
