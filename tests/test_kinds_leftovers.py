"""The kinds that know the phrases of pages and machines: what stays silent first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.errors import RuleError
from lintr.kinds import made
from lintr.phrase_book import book
from lintr.table import Table

TEXT = "\nThe mayor opened the bridge on Monday.\nIt is two kilometres long.\n"


def kind(name, **fields):
    return made(name, Table(fields, "rule.toml", "", RuleError, name))


def found(one, text, tag="en"):
    article = Article(text, "a.txt", tag=tag)
    return [text[hit.span.start:hit.span.end] for hit in one.find(article)] if one.gate(article) else []


OPENING = kind("phrases", list="translation_labels", place="opening")
PHOTO = kind("widgets", list="photo_labels", place="head")
PREAMBLE = kind("phrases", list="translation_preambles", place="start", among="ends")


@pytest.mark.parametrize("first", ["Translation of the bridge", "Translation: Anna Berg", "Перевод: Анна Берг", "翻译：王明", "Translations are hard.", "The bridge: a translation", ""])
def test_a_title_or_the_name_of_a_translator_opens_no_translation(first):
    assert found(OPENING, first + TEXT) == []


@pytest.mark.parametrize(("first", "hit", "rest"), [
    ("Translation", "Translation", ""),
    ("**Translation:**", "**Translation:**", ""),
    ("Перевод:", "Перевод:", ""),
    ("ការបកប្រែ៖", "ការបកប្រែ៖", ""),
    ("翻译：桥在星期一通车了，市长参加了仪式。", "翻译：", "桥在星期一通车了，市长参加了仪式。\n"),
    ("Translation: The bridge was opened by the mayor on Monday, in the rain", "Translation:", "The bridge was opened by the mayor on Monday, in the rain\n"),
])
def test_what_opens_a_translation_is_taken_away(first, hit, rest):
    text = first + TEXT
    (only,) = OPENING.find(Article(text, "a.txt", tag="en"))

    assert text[only.span.start:only.span.end] == hit
    assert text[:only.edit.span.start] + only.edit.text + text[only.edit.span.end:] == rest + TEXT.lstrip("\n")


@pytest.mark.parametrize(("line", "hits"), [
    ("The photo = 5", 0), ("Photo of the bridge", 0), ("Photo: City", 1), ("사진=연합", 1), ("រូបភាព៖ AFP", 1), ("ፎቶ፦ ኤኤፍፒ", 1), ("图片来源：法新社", 1),
])
def test_a_label_is_told_by_the_colon_of_its_script(line, hits):
    assert len(found(PHOTO, TEXT.lstrip("\n") + line + "\n")) == hits


@pytest.mark.parametrize(("line", "hits"), [
    ("Here is the translations office", 0), ("Here is the translation:", 1), ("以下是翻译：", 1), ("以下は翻訳です。", 1), ("¡Claro! Aquí está la traducción:", 1),
])
def test_a_phrase_ends_with_a_word_where_blanks_part_words(line, hits):
    assert len(found(PREAMBLE, line + TEXT)) == hits


@given(st.text(max_size=20))
def test_what_a_line_begins_with_is_a_phrase(line):
    phrase = book("translation_preambles").begins(line.casefold())

    assert line.casefold().startswith(phrase)
    assert not phrase or phrase in book("translation_preambles")
