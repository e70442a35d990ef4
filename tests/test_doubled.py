"""Words and phrases that stand twice, articles that stop too early, names with a witness: what grammar doubles is right, and what nothing explains is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.cut_off import CutOff
from lintr.kinds.doubled import Doubled
from lintr.kinds.respelt import is_choice
from lintr.language import language, tags

_BY_GRAMMAR = [tag for tag in tags() if language(tag).reduplication]
_WORDS = [(tag, word) for tag in _BY_GRAMMAR for word in language(tag).never_doubled if "-" not in (word[0], word[-1])]


def _doubled(text, tag, what="word"):
    article = Article(text, tag=tag)
    return [text[hit.span.start:hit.span.end] for hit in Doubled(what, 2, 6, 2, (), (), ()).find(article)]


@pytest.mark.parametrize("tag", [tag for tag in tags() if language(tag).never_doubled])
def test_what_is_never_doubled_is_not_listed_as_right(tag):
    page = language(tag)

    assert page.reduplication
    assert not {f"{word} {word}" for word in page.never_doubled} & set(page.doubled_words)


@given(st.sampled_from(_WORDS))
def test_what_is_never_doubled_is_found(listed):
    tag, word = listed

    assert _doubled(f"1 {word} {word} 2", tag) == ([f"{word} {word}"] if len(word) > 1 else [])


@pytest.mark.parametrize(("text", "tag", "found"), [
    ("imara imara", "sw", []),
    ("inaa inaa", "sw", []),
    ("anatembea anatembea", "sw", ["anatembea anatembea"]),
    ("پسرِ پسرِ", "fa", []),
    ("«мост мост»", "ru", []),
    ("«мост мост хорош»", "ru", ["мост мост"]),
])
def test_beginnings_of_verbs_and_what_is_said(text, tag, found):
    assert _doubled(f"1 {text} 2", tag) == found


@given(st.sampled_from(("hi", "ur", "bn", "ta", "am", "ti")), st.text(st.sampled_from("कगچखদபመ"), min_size=2, max_size=6))
def test_what_nobody_lists_is_doubled_by_grammar(tag, word):
    assert _doubled(f"1 {word} {word} 2", tag) == []


@pytest.mark.parametrize(("tag", "text", "found"), [
    ("tr", "Çocuklar zıpkın zıpkın koştu.", []),
    ("el", "Ανέβηκαν πέτρα πέτρα.", []),
    ("tr", "Kulübün başkanı Erzurum Erzurum dedi.", ["Erzurum Erzurum"]),
    ("tr", "Erzurum Erzurum dedi.", []),
    ("tr", "Adım Adım Büyük Köprü Köprü Rehberi", []),
    ("hi", "उसने Google Google पर खोजा।", ["Google Google"]),
    ("hi", "पुल पर 12 12 लोग थे।", []),
    ("hi", "यह पुल का का नाम है।", ["का का"]),
    ("de", "Er ging und und kam.", ["und und"]),
    ("es", "Está entre entre dos.", ["entre entre"]),
])
def test_doubled_words(tag, text, found):
    assert _doubled(text, tag) == found


@pytest.mark.parametrize(("tag", "text", "found"), [
    ("en", "Hold on, hold on! The bridge is long.", []),
    ("en", "Row home, row home, the river is wide.", []),
    ("ur", "دور سے ڈھم ڈھما ڈھم ڈھما کی آواز آئی۔", []),
    ("en", "Many city workers, city workers and others came.", ["city workers, city workers"]),
    ("en", "It is long for all of for all of the people.", ["for all of for all of"]),
])
def test_doubled_phrases(tag, text, found):
    assert _doubled(text, tag, "phrase") == found


_HEAD = "A new bridge\nThe mayor opened it on Monday.\nIt is two kilometres long, and it took three years.\n"
_SOURCE = "\nSource: https://example.org/bridge\n"


@pytest.mark.parametrize(("last", "stops"), [
    ("By our correspondent in the city of the bridge" + _SOURCE, ""),
    ("Photo: the mayor of the city cuts the ribbon before the people of both banks of the river" + _SOURCE, ""),
    ("Text and all pictures of the bridge and of the two banks of the river by Ann Miller" + _SOURCE, ""),
    ("The city hopes that people from both banks will now visit", ""),
    ("The city hopes that people from both banks will now visit.", ""),
    ("What comes next" + _SOURCE, ""),
    ("The city hopes that people from both banks will now visit" + _SOURCE, "visit"),
    ("It was a long day. The workers" + _SOURCE, "workers"),
    ("The mayor said: “It was (for all of us" + _SOURCE, "us"),
    ("It was a long day for the workers, the mayor and" + _SOURCE, "and"),
])
def test_where_an_article_stops(last, stops):
    text = _HEAD + last
    hits = list(CutOff(3, 12, 30).find(Article(text, tag="en")))

    assert [text[hit.span.start:hit.span.end] for hit in hits] == [stops] * bool(stops)


@pytest.mark.parametrize(("one", "two", "script", "expected"), [
    ("Lena", "Lina", "Latn", False), ("Jan", "Jana", "Latn", False), ("Mario", "Maria", "Latn", False), ("Marina", "Marisa", "Latn", False), ("Karin", "Karen", "Latn", False),
    ("Erik", "Eric", "Latn", False), ("Elena", "Helena", "Latn", True), ("Luca", "Luka", "Latn", True), ("Pria", "Priya", "Latn", True), ("Anna", "Ana", "Latn", True), ("Филипп", "Филип", "Cyrl", False),
])
def test_choices_beside_the_same_name(one, two, script, expected):
    assert is_choice(one, two, script) == is_choice(two, one, script) == expected
