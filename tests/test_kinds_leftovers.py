"""The kinds that know the phrases of pages and machines: what stays silent first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import ruleset
from lintr.article import Article
from lintr.errors import RuleError
from lintr.kinds import made
from lintr.kinds.form_words import FormWords, probe
from lintr.kinds.prose_lines import EDGES
from lintr.phrase_book import book, heads
from lintr.settings import Config
from lintr.table import Table
from lintr.words import WORD

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


@given(st.lists(st.text(max_size=20), max_size=5))
def test_where_no_phrase_can_begin_none_begins(lines):
    phrases = book("translation_preambles")
    for _ in range(60):
        phrases.begins("here is")
    folded = [line.casefold() for line in lines]

    assert not phrases.begins_none_of(heads(folded)) or not any(map(phrases.begins, folded))


@given(st.sampled_from(sorted(book("cookie_phrases"))), st.sampled_from(["", "Title. ", "(", "7 "]), st.sampled_from(["", ".", " and so on", ")"]))
def test_a_phrase_is_told_wherever_it_stands_in_a_text(phrase, before, behind):
    article = Article(f"{before}{phrase}{behind}\n", "a.txt", tag="en")

    for _ in range(25):  # in the text at first, then by an index
        assert phrase in book("cookie_phrases").within(article.text, article.vocabulary, article.characters)


WORDS = {
    "en": "comment* | reply send | a your the to",
    "hi": "टिप्पणी टिप्पणियाँ | भेजें जवाब | करें आपकी की",
    "zh": "评论 留言 | 回复 发送 | 的 条 全部 email",
    "th": "ความคิดเห็น | ส่ง ตอบกลับ | ของ ทั้งหมด",
    "ko": "댓글 | 답글 보내기 | 모든 이",
}
SURELY, LATER = FormWords(WORDS), FormWords(WORDS)
LATER.likely([""] * 50)
PARTS = sorted({word.rstrip("*") for text in WORDS.values() for word in text.replace("|", " ").split()} | {"comments", "bridge", "桥", "3", "สะพาน", ",", "_", "·", "।"})


@given(st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(["", " "])), min_size=1, max_size=6), st.booleans(), st.sampled_from(["word", "button", "number"]))
def test_what_is_made_of_words_is_likely_to_be(parts, stands_alone, needs):
    line = "".join(part for pair in parts for part in pair).strip(EDGES)
    tokens = WORD.findall(line)
    if tokens and SURELY.made_of(tokens, stands_alone=stands_alone, needs=needs):
        starts_so = line[0] < "\u0e00" and max(tokens[0]) >= "\u0e00" and not line[0].isdigit()
        assert starts_so or (LATER.likely([probe(line)]) and LATER.may_hold(line.split()))


@pytest.mark.parametrize(("line", "is_one"), [
    ("the bridge", False), ("comments bridge", False), ("3", False), ("桥的评论", False), ("टिप्पणी पुल", False),
    ("your comment", True), ("send", True), ("全部评论", True), ("3 comments", True), ("आपकी टिप्पणी", True), ("ความคิดเห็นทั้งหมด", True), ("모든 댓글", True),
])
def test_a_line_of_a_form_holds_nothing_else(line, is_one):
    assert bool(LATER.likely([probe(line)]) and LATER.may_hold(line.split()) and LATER.made_of(WORD.findall(line), stands_alone=True, needs="word")) == is_one


@pytest.mark.parametrize(("line", "is_one"), [
    ("send 3 4", False), ("send 10 18 00", False), ("the bridge 3 4 2020", False), ("3 4 2020", False), ("send 3 4 2020", True), ("the 3 4 2020", True), ("回复 2020 3 4", True),
])
def test_three_numbers_of_a_date_are_as_good_as_a_noun(line, is_one):
    assert bool(LATER.likely([probe(line)]) and LATER.may_hold(line.split()) and LATER.made_of(WORD.findall(line), stands_alone=False, needs="date")) == is_one


@pytest.mark.parametrize(("line", "is_one"), [
    ("send comment", False), ("3", False), ("3 comments", False), ("send", False), ("3 send", False), ("全部评论", False),
    ("send 3 comments", True), ("send 3comments", True), ("3条评论回复", True), ("3 댓글 답글", True),
])
def test_a_line_that_needs_a_number_has_one_beside_a_noun_and_a_button(line, is_one):
    assert bool(LATER.likely([probe(line)]) and LATER.may_hold(line.split()) and LATER.made_of(WORD.findall(line), stands_alone=True, needs="number")) == is_one


@pytest.mark.parametrize(("tag", "text", "hits"), [
    ("hi", "महापौर ने कहा कि , पुल सोमवार को खुलेगा । लोग खुश थे ।", []),  # blanks stand before marks throughout
    ("ms", "Pasukan itu kurang bersemangat, walaupun.", []),  # "…, though."
    ("en", "Notice the . at the end, and the , too; he said “the.” and went to The Who.", [","]),
    ("ru", "Добавьте текст в , обновите его. Мост и . Город.", [",", "."]),
    ("ur", "رپورٹ اور ۔ پل کھلا۔", ["۔"]),
    ("zh-Hans", "请参阅文档中的、和。", ["。"]),
])
def test_a_word_is_lost_where_a_mark_follows_one_that_ends_no_sentence(tag, text, hits):
    lost = next(rule.kind for rule in ruleset.load(Config("/")) if rule.id == "word-lost-before-mark")

    assert found(lost, text, tag) == hits
