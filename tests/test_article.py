"""An article: bytes come back, offsets are true, blanking cuts nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lintr import labels_table, regions, zones
from lintr.article import Article, decoded
from lintr.errors import InputError

PIECES = st.sampled_from([
    "a", "ب", "हिन्दी", " ", "\n", "\r\n", "\r", "\u2028", "\x85", "\f", "![](", ")", "|", "https://example.org/x", "`", "```", "<b>", "</b>", "<!--", "-->", "---",
    "# ", "- ", "*", "(0)", "Source: ", "👍", "ﷺ", "\u0301", "\u202e", "[", "](", "$", "{{", "}}", "&amp;", "<script>", "\ufeff", "1", ".",
])
TEXTS = st.lists(PIECES, max_size=40).map("".join)
FORMATS = st.sampled_from(regions.FORMATS)


@given(TEXTS, FORMATS)
def test_bytes_come_back_as_they_were(text, format):
    data = text.encode()

    assert Article.from_bytes(data, format=format, tag="ar").to_bytes() == data


@given(TEXTS, FORMATS)
def test_a_blanked_text_is_as_long_and_keeps_its_line_ends(text, format):
    article = Article.from_bytes(text.encode(), format=format, tag="ar")

    assert len(article.prose) == len(article.text)
    assert [at for at, char in enumerate(article.prose) if char == "\n"] == [at for at, char in enumerate(article.text) if char == "\n"]
    assert all(there in (here, regions.BLANK) for here, there in zip(article.text, article.prose))


@given(TEXTS, FORMATS)
def test_characters_of_the_prose_are_those_that_occur_in_it(text, format):
    article = Article.from_bytes(text.encode(), format=format, tag="ar")

    assert article.prose_characters - {regions.BLANK} == frozenset(article.prose) - {regions.BLANK}
    assert article.prose_characters >= frozenset(article.prose)


@given(TEXTS, FORMATS)
def test_every_offset_has_a_place_and_a_role(text, format):
    article = Article.from_bytes(text.encode(), format=format, tag="ar")

    assert len(article.zones) == len(article.line_starts) == len(article.lines())
    for offset in range(len(article.text)):
        line, column = article.position(offset)
        assert article.line_starts[line - 1] + column - 1 == offset
        assert article.role(offset) == article.zones[line - 1]


@given(TEXTS, FORMATS)
def test_lines_are_where_their_spans_say(text, format):
    article = Article.from_bytes(text.encode(), format=format, tag="ar")

    assert [article.text[slice(*article.line_span(line))] for line in range(len(article.zones))] == article.lines()


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\f", "\v", "\x1c"])
def test_what_no_editor_takes_for_a_line_end_is_none(separator):
    assert len(Article(f"one{separator}two", tag="en").zones) == 1


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_are_put_back(newline):
    article = Article.from_bytes(f"一{newline}二{newline}".encode(), tag="zh-Hans")

    assert article.text == "一\n二\n"
    assert article.line_ends == newline


def test_mixed_line_ends_are_each_put_back():
    article = Article.from_bytes(b"a\r\nb\nc\rd", tag="en")

    assert article.line_ends == ("\r\n", "\n", "\r")
    assert article.to_bytes() == b"a\r\nb\nc\rd"


@pytest.mark.parametrize(("data", "reason"), [
    (b"abc\xff", "not UTF-8 at byte 3 (line 1)"),
    ("ab\nс".encode("cp1251"), "not UTF-8 at byte 3 (line 2)"),
    (b"a\r\nb\r\xff", "not UTF-8 at byte 5 (line 3)"),
    ("中".encode()[:2], "not UTF-8 at byte 0 (line 1)"),
    ("abc".encode("utf-16"), "UTF-16, not UTF-8: save it as UTF-8"),
    ("abc".encode("utf-32"), "UTF-32, not UTF-8: save it as UTF-8"),
    ("abcdef".encode("utf-16-le"), "UTF-16 or UTF-32, not UTF-8: save it as UTF-8"),
    (b"abc\0def", "holds NUL bytes, not text (at byte 3)"),
    (b"\x7fELF\x01\x00\xff", "holds NUL bytes, not text (at byte 5)"),
])
def test_what_is_no_text_is_refused(data, reason):
    with pytest.raises(InputError, match="^" + reason.replace("(", r"\(").replace(")", r"\)") + "$"):
        decoded(data)


@pytest.mark.parametrize(("path", "text", "tag"), [
    ("bridge.ar.md", "جسر جديد على النهر", "ar"),
    ("ur/bridge.txt", "پل کا افتتاح ہوا", "ur"),
    ("bridge.ar.md", "A new bridge over the river has been opened by the mayor of the city", "en"),
    ("bridge.md", "---\nlang: fa\n---\nپل تازه\n", "fa"),
    ("page.html", '<html lang="ps"><p>نوی پل</p></html>', "ps"),
    ("is/read.me.txt", "Новый мост через реку открыт вчера мэром города", "ru"),
    ("zh-TW/a.txt", "新的橋樑昨天開通了", "zh-Hant"),
    ("el-GR/a.html", "<p>Γέφυρα</p>" + "<p>The mayor of the city opened the new bridge over the river, and the people came.</p>" * 9, "el-GR"),  # hardly begun
    ("el-GR/a.html", "<p>The mayor of the city opened the new bridge over the river, and the people came.</p>" * 9, "en"),
    ("shi/a.txt", "جسر جديد على النهر", "shi-Arab"), ("shi/a.txt", "Новый мост через реку открыт вчера мэром города", "ru"),
])
def test_front_matter_goes_before_the_name_and_the_name_before_the_text_if_its_script_fits(path, text, tag):
    assert Article(text, path).language.tag == tag


@pytest.mark.parametrize(("head", "body", "tag"), [
    ("The old bridge over the river has been opened by the mayor of the city, who said that it is the work of three years. ", "Мэр города открыл вчера новый мост через реку. Жители ждали этого дня три года. ", "ru"),
    ("Мэр города открыл вчера новый мост через реку. ", "उन्होंने कहा कि शहर के लोग तीन साल से इस दिन का इंतज़ार कर रहे थे। ", "hi"),
    ("", "Мер міста відкрив учора новий міст через річку. Мешканці чекали цього дня три роки. ", "uk"),
    ("", "Ο δήμαρχος της πόλης άνοιξε χθες τη νέα γέφυρα. ", "el"),
])
def test_a_head_in_another_language_does_not_tell_the_language_of_an_article(head, body, tag):
    assert Article(head + "\n" + body * 30).language.tag == tag


@pytest.mark.parametrize(("line", "role"), [
    ("المصدر: https://example.org/a", "source"),
    ("Nguồn: https://example.org/a", "source"),
    ("स्रोत： https://example.org/a", "source"),
    ("https://example.org/a", "source"),
    ("تعليق (0)", "footer"),
    ("टिप्पणियाँ (१२)", "footer"),
    ("3 comments", "footer"),
    ("![]() |", "placeholder"),
    ("![a](b.jpg)", "image"),
    ("The mayor opened it. |", "caption"),
    ("| a | b |", "table"),
    ("- a point", "list"),
    ("", "blank"),
    ("The mayor opened it yesterday.", "body"),
    ("The mayor opened it. 🎉", "body"),
    ("The mayor opened it! (at last) ❤️👍🏽", "heading"),
    ("The mayor opened it at last! ❤️👍🏽", "body"),
    ("The bridge at noon 🎉", "heading"),
    ("https://example.org/bridge.html", "source"),
    ("https://example.org/bridge.jpg", "heading"),
])
def test_the_role_of_a_line_among_the_last(line, role):
    assert Article(f"A new bridge\nThe bridge was opened on Monday.\nIt is long.\n{line}\n", tag="en").zones[3] == role


@pytest.mark.parametrize(("path", "line", "address"), [
    ("a.html", "<p>مقالة في <a href=\"https://example.org/x\">الصحيفة</a></p>", ""),
    ("a.html", "<p>مصدر <a href=\"https://example.org/x\">الصحيفة</a> كتب أن الجسر الجديد على النهر الكبير طويل جدا وأنه قوي</p>", ""),
    ("a.html", "<p>المصدر: https://example.org/a</p>", "https://example.org/a"),
    ("a.html", "<li><p>المصدر: <a class=\"s\" href=\"https://example.org/a\">صحيفة المدينة</a></p></li>", "https://example.org/a"),
    ("a.html", "<p><b>المصدر</b>: <a href='https://example.org/a?b=1'>https://example.org/a</a></p>", "https://example.org/a"),
    ("a.md", "المصدر: [https://example.org/a](https://example.org/a)", "https://example.org/a"),
    ("a.md", "**المصدر:** [صحيفة المدينة](https://example.org/a)", "https://example.org/a"),
    ("a.md", "المصدر: <https://example.org/a>", "https://example.org/a"),
])
def test_a_source_line_is_read_as_it_is_shown(path, line, address):
    article = Article(f"جسر جديد على النهر\n\nافتُتح الجسر يوم الاثنين.\n\n{line}\n", path, tag="ar")

    assert article.source == address
    assert article.source_span is None or article.source_span.end <= len(article.text)


def test_each_block_of_a_page_is_a_paragraph():
    article = Article("<p>Eine Zeile,\nund noch eine.</p>\n<p>Eine andere.</p>\n", "a.html", tag="de")

    assert [(paragraph.first, paragraph.last) for paragraph in article.paragraphs] == [(0, 1), (2, 2)]


@pytest.mark.parametrize(("text", "roles"), [
    ("<p>eins zwei\n<a href=\"x\"\nclass=\"u\">\nvier</a> fünf.\n</p>", "body body body body code"),  # a paragraph whose lines are wrapped, in tags too
    ("<p>Das Wort\n<code>Brücke</code>\nsteht da.</p>", "body body body"),
    ("<p>Mehr davon steht bei\nhttps://example.org/x/y und anderswo.\n</p>", "body body code"),
    ("<p>Die Brücke ist offen.<br>\nQuelle: https://example.org/x</p>", "body source"),
    ("<nav>\n<a href=\"a\">A</a>\n<a href=\"b\">B</a>\n</nav>\n<p>Text.", "code list list code body"),
    ("<ul>\n<li>\nPunkt eins\nund mehr\n<ul>\n<li>innen\n<li>innen zwei\n</ul>\n<li>\nPunkt zwei\n</ul>", "code code list body code list list code code list code"),
    ("<li class=\"i\"><p>\n\nEin Punkt.\n\n</p></li>\n<p>Ein Satz.</p>", "code blank list blank code body"),
    ("<h2>\nTitel\n</h2>\n<p>\nText.", "code heading code code body"),
    ("<h2>\nTitel\n<p>\nText.\nMehr Text.", "code heading code body body"),  # its end is missing
    ("<footer>\nÜber uns\n<p>Impressum</p>\n</footer>\n<p>Text.</p>", "code list list code body"),
    ("<dl><dt>\nBrücke\n</dt><dd>\nEin Bauwerk.\n</dd></dl>\n<p>Text.</p>", "code list code list code body"),
    ("</li></nav></h2>\n<p>Text.</p>", "code body"),
])  # fmt: skip
def test_a_line_of_html_has_the_role_of_the_element_that_it_stands_in(text, roles):
    assert " ".join(Article(text + "\n", "a.html", tag="de").zones) == roles


@pytest.mark.parametrize("line", ["Source: according to the mayor of the city, who spoke to us on Monday, it was late.", "In 2020, 3 comments were made by the mayor."])
def test_sentences_are_no_source_line_and_no_counter(line):
    assert Article(f"A new bridge\nThe bridge was opened on Monday.\n{line}\n", tag="en").zones[2] == "body"


def test_an_image_line_is_no_caption_and_its_neighbour_is():
    article = Article("A new bridge\nIt was opened on Monday.\n![](a.jpg)\nThe bridge at noon\nIt is long.\n", tag="en")

    assert article.zones == ("title", "body", "image", "caption", "body")


def test_markdown_keeps_prose_and_blanks_the_rest():
    text = "---\nlang: en\n---\n# Title\n\nSee `code` and [a link](https://example.org) now.\n\n```py\nx = 1\n```\n"
    article = Article(text, "a.md")

    assert article.zones == ("front-matter", "front-matter", "front-matter", "title", "blank", "body", "blank", "code", "code", "code")
    assert article.prose.replace(regions.BLANK, "·").split("\n")[5] == "See ······ and [a link]····················· now."


def test_paragraphs_of_markdown_span_lines():
    article = Article("# T\n\none\ntwo.\n\nthree.\n", "a.md", tag="en")

    assert [article.text[paragraph.start:paragraph.end] for paragraph in article.body()] == ["one\ntwo.", "three."]


@given(st.lists(st.sampled_from(["Source", "المصدر", "source:", "：", ": ", " ", "|", "![](", "//", "www.", "a.b", "7", ")", "- ", "#", "word ", "الجسر ", "0", "https://example.org/a ", "x" * 50]), max_size=30).map("".join))
@example("S" + "ource text " * 20)
def test_a_line_that_is_running_text_for_sure_is_nothing_else(line):
    if zones.is_running_text(line):
        assert Article(f"A title\n{line}\n", tag="en").zones == ("title", "body")
        assert (zones.source_line(line, labels_table.SOURCE), zones.counts_comments(line, labels_table.COMMENT), zones.is_heading(line, 40)) == (None, False, False)
        assert zones._marked(line, "plain", "") == ""


def test_what_somebody_says_in_japanese_is_no_heading():
    article = Article("古い橋が開いた\n町の古い橋が二年の修理を終えて再び開いた。\n「橋はみんなのものだ」\n式のあとで\n市長が話した。\n", tag="ja")

    assert article.zones == ("title", "body", "body", "heading", "body")
