"""Phrases joined to their copies where “and” is no word of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.copies import copies


def _found(tag: str, text: str) -> list[str]:
    article = Article.from_bytes(f"{text}\n".encode(), tag=tag)
    return [article.text[span.start:span.end] for _, span in copies(article)]


@given(st.sampled_from(("zh-Hans", "ja", "ko", "th", "my")), st.text("桥和与的、との橋 다리와과และสะพ။နှင့် \n。", max_size=60))
def test_what_is_told_holds_a_phrase_twice(tag, text):
    article = Article.from_bytes(text.encode(), tag=tag)

    for phrase, span in copies(article):
        assert article.prose[span.start:span.end].count(phrase) > 1


@pytest.mark.parametrize(("tag", "text"), [
    ("zh-Hans", "人与人之间"), ("zh-Hans", "下岗工人和下岗工人家属。"), ("zh-Hans", "哈哈哈哈和哈哈哈哈。"), ("zh-Hans", "React 和 React。"),
    ("ja", "コンピュータとコンピュータをつなぐ"), ("ja", "新しい橋と新しい橋の間"),
    ("ko", "작은 마을과 작은 마을의 사이"), ("ko", "다리와 다리를 보았다"), ("ko", "새 기술과 새 기술자를"),
    ("th", "โรงเรียนและโรงเรียน"), ("en", "close ties and close ties."),
])
def test_what_is_meant_is_not_told(tag, text):
    assert _found(tag, text) == []


@pytest.mark.parametrize(("tag", "text", "found"), [
    ("zh-Hant", "要求密切協調與密切協調。", "密切協調與密切協調"),
    ("ja", "緊密な連携と緊密な連携を求めた", "緊密な連携と緊密な連携"),
    ("ko", "긴밀한 협력과 긴밀한 협력을 요청했다", "긴밀한 협력과 긴밀한 협력을"),
    ("th", "ขอการประสานงานอย่างใกล้ชิดและการประสานงานอย่างใกล้ชิด", "การประสานงานอย่างใกล้ชิดและการประสานงานอย่างใกล้ชิด"),
    ("km", "កិច្ចសហប្រតិបត្តិការ និងកិច្ចសហប្រតិបត្តិការ។", "កិច្ចសហប្រតិបត្តិការ និងកិច្ចសហប្រតិបត្តិការ"),
])
def test_copies(tag, text, found):
    assert _found(tag, text) == [found]
