"""A page of HTML is judged as the text that it shows."""

import pytest

from lintr import engine
from lintr.article import Article
from lintr.examples import article_of
from lintr.html_lines import with_breaks
from lintr.ruleset import FOLDER, pages, read

OF_FILES = {"bom", "line-ending", "missing-final-newline", "windows-line-ending", "empty-article"}
"""They judge bytes."""
OF_LINES = {"image-placeholder", "table-rule-residue", "caption-trailing-pipe", "caption-trailing-wide-pipe", "caption-duplicates-body", "repeated-caption", "orphan-caption"}
"""They judge what stands on a line of plain text alone: a picture, a caption, a row."""
BY_POSITION = {"comment-widget-residue", "missing-terminal-punctuation", "repeated-phrase", "repeated-sentence", "truncated-ending", "untranslated-latin-run", "foreign-word"}
"""What they find rests on a title, which a page has by its tags alone, or on the number of paragraphs."""


def rules():
    for path, pack, id in pages(FOLDER):  # noqa: A001
        rule = read(path, pack, id, own=True, whole=True)
        if not rule.compares and (not rule.formats or "html" in rule.formats) and id not in OF_FILES | OF_LINES | BY_POSITION:
            yield rule


@pytest.mark.parametrize("rule", list(rules()), ids=lambda rule: rule.id)
def test_what_is_found_in_a_text_is_found_in_a_page_of_it(rule):
    for example in rule.examples:
        article = article_of(example)
        if not example.hits or example.format != "plain" or example.config or not {"<", ">", "&"}.isdisjoint(article.text):
            continue
        lines = [f"<p>{line}</p>" if line.strip() else line for line in article.lines()]
        page = Article("\n".join(lines) + "\n", "bridge.html", tag=article.language.tag)

        assert len(engine.check(page, [rule]).violations) == len(engine.check(article, [rule]).violations), example.note or example.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Ein <b>Wort</b>.", "Ein ￼￼￼Wort￼￼￼￼."),
    ("eins<br>zwei", "eins\n\n\n\nzwei"),
    ("<!-- <p> --><i>x</i>", "￼" * 5 + "\n" * 3 + "￼" * 7 + "x" + "￼" * 4),
    ('<p title="a>b">x</p>', "\n" * 15 + "x" + "\n" * 4),
    ("a < b", "a < b"),
])
def test_a_tag_of_a_block_is_shown_as_line_ends(text, shown):
    found = Article(text, "a.html", tag="de").shown

    assert found == shown
    assert with_breaks(text, text) == text  # nothing is blanked there


@pytest.mark.parametrize("text", ["<p>" * 30_000, "<p " * 30_000, '<p a="' * 20_000, "</p>x" * 30_000, "<div" + " a='b'" * 20_000])
def test_hostile_pages_are_read_in_time(text):
    assert len(Article(text, "a.html", tag="en").shown) == len(text)
    assert Article(text, "a.html", tag="en").paragraphs is not None
