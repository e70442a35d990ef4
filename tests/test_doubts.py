"""Doubts: what is told by a few words is what counting all of them tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.alphabets import own_scripts
from lintr.kinds.doubts import Doubts, FunctionWords
from lintr.language import language
from lintr.scripts import SCRIPT_OF

TAGS = ("en", "es", "ru", "ar", "hi", "el", "th", "zh-Hans", "ja", "mi")
_WORDS = [word for tag in TAGS for word in language(tag).function_words[:6]]
_OTHERS = ["Hanoi", "12", "—", "bridge", "мост", "γέφυρα", "पुल", "جسر", "桥", "かな", "カ", "(the)", "anak-anak", "สะพาน"]
_TEXTS = st.lists(st.tuples(st.sampled_from(_WORDS + _OTHERS * 2), st.sampled_from((" ", "  ", ", ", "\N{NO-BREAK SPACE}", ""))).map("".join), min_size=1, max_size=30).map("".join)


def raises_the_question(text, own, ours, theirs):
    """The same, told by counting."""
    letters = [SCRIPT_OF[char] in own for char in text]
    if "Latn" not in own:
        if 10 * sum(map(str.isascii, text)) > 6 * len(text):
            return (any(word.lower() in theirs for word in text.split()) or sum(map(str.islower, text.split())) > 4) and 10 * sum(letters) < len(text)
        if not any(letters[:80]):
            return True
        kana = sum(SCRIPT_OF[char] in ("Hira", "Kana") for char in text)
        if "Kana" in own:
            return not kana
        if own & {"Hani", "Thai"}:
            return "Hani" in own and 10 * kana > len(text)
        if "Grek" in own:
            return text[0].isalpha() and not letters[0] and not text[0].isascii()
    words = set(text.split())
    known, strange = len(words & ours), len(words & theirs)
    if ours and known * 8 > len(words):
        return False
    return strange > known or bool(ours and len(words) > 8 and known * 16 < len(words)) or any(char.isalpha() and not is_own for char, is_own in zip(text[:3], letters))


@given(st.sampled_from(TAGS), st.lists(_TEXTS, min_size=1, max_size=4), st.frozensets(st.sampled_from([*_WORDS, "anak-anak"])), st.frozensets(st.sampled_from(_WORDS)))
def test_what_raises_the_question_is_what_counting_tells(tag, texts, theirs, shared):
    article = Article("\n".join(texts), tag=tag)
    own = own_scripts(article)
    function_words = FunctionWords(article.language, theirs, shared)

    expected = [number for number, text in enumerate(texts) if raises_the_question(text, own, function_words.ours, function_words.theirs)]

    assert Doubts(article, own, function_words).among(texts, range(len(texts))) == expected


@pytest.mark.parametrize(("text", "found"), [
    ("The bridge in the town was built by the people who live there.", []),
    ("Мост построен жителями города, которые живут там уже давно и с ним.", [0]),
])  # fmt: skip
def test_doubts(text, found):
    article = Article(text, tag="en")

    assert Doubts(article, own_scripts(article), FunctionWords(article.language, ("и", "с"))).among([text], [0]) == found
