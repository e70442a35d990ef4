"""Names of two words that sound alike: what is one name, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.name_sounds import SCRIPTS, sound, sounding_alike, swapped
from lintr.kinds.name_words import Words, hangul
from lintr.kinds.respelt import alike_ones

_LETTERS = {"Deva": "कखगजतनरलसशषािीुूेै्ंँ", "Beng": "কগজছনরলশসািীুূেৈ্ং", "Taml": "கசஜடதநமரலஷஸாிீுூெே்", "Hebr": "אבגדהוחטילמנסעפקרשת", "Ethi": "ለሉሊመሙረሩሰሱተቱነኑከኩ"}


@pytest.mark.parametrize("script", sorted(_LETTERS))
@given(data=st.data())
def test_the_sound_of_a_sound_is_itself(script, data):
    word = data.draw(st.text(_LETTERS[script], max_size=8))
    once = sound(word, script)

    assert script in SCRIPTS
    assert script == "Ethi" or sound(once, script) == once  # that of Ethiopic is in Latin letters


def _alike(language: str, text: str, near: set[str]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    article = Article.from_bytes(text.encode(), tag=language)
    script = article.language.script
    return list(sounding_alike(Words.of(article), alike_ones(article.distinct, script), near, frozenset(article.language.function_words), script))


@pytest.mark.parametrize(("language", "text", "near"), [
    ("hi", "रमेश शर्मा आए। रमा शर्मा आए।\n", {"शर्मा"}),
    ("hi", "सुनीता आई। सुनिता गई।\n", set()),
    ("hi", "सुनीता शर्मा आई। सुनिता शर्मा गई।\n", set()),
    ("he", "כתב חדש בא. כתבה חדשה באה.\n", {"כתב"}),
    ("am", "ሰላም ተስፋዬ መጣ። ሰላም ትስፋዬ መጣ።\n", set()),
])
def test_one_word_beside_the_same_is_no_name_where_nothing_tells_it(language, text, near):
    assert _alike(language, text, near) == []


@pytest.mark.parametrize(("language", "text", "near", "pair"), [
    ("hi", "सुनीता पूनिया आई। सुनिता पुनिया गई।\n", set(), (("सुनिता", "पुनिया"), ("सुनीता", "पूनिया"))),
    ("hi", "सुनीता शर्मा आई। सुनिता शर्मा गई।\n", {"शर्मा"}, (("सुनिता", "शर्मा"), ("सुनीता", "शर्मा"))),
    ("hi", "राम कुमार शर्मा आए। राम कुमार सर्मा गए।\n", set(), (("कुमार", "शर्मा"), ("कुमार", "सर्मा"))),
    ("am", "ሰላም ተስፋዬ መጣ። ሰላም ትስፋዬ መጣ።\n", {"ሰላም"}, (("ሰላም", "ተስፋዬ"), ("ሰላም", "ትስፋዬ"))),
])
def test_names_of_two_words(language, text, near, pair):
    assert pair in _alike(language, text, near)


@pytest.mark.parametrize(("text", "pairs"), [
    ("مهندس لیلا دربندی و مهندس لیلا دربدنی\n", 1),
    ("مهندس لیلا دربندی و مهندس نادر دربدنی\n", 0),
    ("مهندس لیلا بهار و مهندس لیلا هبار\n", 0),
])
def test_letters_the_other_way_round(text, pairs):
    words = Words.of(Article.from_bytes(text.encode(), tag="fa"))

    assert len(list(swapped(words, frozenset(words.words)))) == pairs


@pytest.mark.parametrize(("text", "pairs"), [
    ("스페이스에서 스파이스를 팔았다.\n", 0),
    ("프로그래머는 프로그래밍을 한다.\n", 0),
    ("베르그스테인은 베르그스테인이다.\n", 0),
    ("베르그스테인은 베르그스타인이 왔다.\n", 1),
])
def test_long_words_of_hangul(text, pairs):
    assert len(hangul(Article.from_bytes(text.encode(), tag="ko"))[1]) == pairs
