"""Vietnamese without its marks, among Vietnamese that has them."""

from __future__ import annotations

import pytest

from lintr.article import Article
from lintr.kinds.bare_syllables import BareSyllables

_MARKED = "Cây cầu mới mở hôm thứ Hai và nhiều người đến xem từ sáng sớm.\n"


def _found(text: str) -> list[str]:
    article, kind = Article.from_bytes(text.encode(), tag="vi"), BareSyllables(6)
    return [article.text[hit.span.start:hit.span.end] for hit in kind.find(article)] if kind.gate(article) else []


@pytest.mark.parametrize("text", [
    "Anh ta cho em xem tranh hai con trai.", "Get up, it is not that hot.", "Nguoi dan den xem.", "Ramaswamy va Palanisamy cung nguoi dan duoc.",
    "Nguoi dan. Duoc qua. Cau moi. Thanh pho.",
])
def test_short_rows_other_words_and_words_without_marks_are_none(text):
    assert _found(_MARKED + text + "\n") == []


def test_an_article_without_any_mark_is_another_fault():
    assert _found("Nguoi dan duoc qua cau moi giua thanh pho.\n") == []


@pytest.mark.parametrize("row", ["Nguoi dan duoc qua cau moi", "Doc: truoc khi nuoc len, nguoi dan roi lang"])
def test_rows(row):
    assert _found(f"{_MARKED}{row}.\n") == [row]


def test_time_is_linear():
    assert len(_found(_MARKED + "Nguoi dan duoc qua cau moi. " * 2000)) == 2000
