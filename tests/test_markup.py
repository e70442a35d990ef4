"""Marks of Markdown that go wrong, alone and beside translations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import engine, ruleset
from lintr.article import Article
from lintr.fix import fixed
from lintr.kinds.markup import fences
from lintr.settings import Config

BY_ID = {rule.id: rule for rule in ruleset.load(Config("/"))}


def found(ids, text, others=(), tag="en"):
    article = Article(text, f"a.{tag}.md", tag=tag)
    article.siblings = tuple(Article(other, f"b.{language}.md", tag=language) for language, other in others)
    rules = [BY_ID[name] for name in ids.split()]
    return [(violation.line, violation.text) for violation in engine.check(article, rules).violations]


NAMES = st.sampled_from(["the plan", "план", "计划", "`plan`", "**plan**", "a (b)"])
ADDRESSES = st.sampled_from(["https://example.org/a", "https://example.org/a_(b)", "http://example.org/?a=b#c", "/docs/a", "../a.md", "#a"])


@given(st.lists(st.tuples(NAMES, ADDRESSES, st.booleans()), min_size=1, max_size=5))
def test_a_link_with_a_blank_is_found_and_mended_and_no_other(links):
    broken = "# A\n\n" + "".join(f"See [{name}]{' ' * wrong}({address}) there.\n\n" for name, address, wrong in links)
    whole = broken.replace("] (", "](")

    assert [line for line, _ in found("broken-link", broken)] == [3 + 2 * number for number, link in enumerate(links) if link[2]]
    assert found("broken-link", whole) == []
    assert fixed(Article(broken, "a.en.md", tag="en"), [BY_ID["broken-link"]]).text == whole


CODE = st.sampled_from(["x = 1\n", "~~~ no\n", "text\n", "\n", "> a\n", "# a\n"])
BLOCKS = st.lists(st.tuples(st.sampled_from(["```", "````", "   ```", "- ```"]), st.sampled_from(["", "python", " js title=a"]), st.lists(CODE, max_size=3).map("".join)), min_size=1, max_size=5)


@given(BLOCKS)
def test_blocks_of_code_that_end_are_told_apart_and_one_that_does_not_is_found(blocks):
    whole = "".join(f"Text.\n{mark}{info}\n{code}{mark.replace('- ', '  ')}\n" for mark, info, code in blocks)

    assert [fence.info for fence in fences(Article(whole, "a.md", tag="en"))] == [info.strip() for _, info, _ in blocks]
    assert found("unclosed-code-fence", whole) == []
    assert len(found("unclosed-code-fence", whole + "```python\nx = 1\n")) == 1
    assert found("unclosed-code-fence", whole + "```\n") == [(whole.count("\n") + 1, "```")]


@pytest.mark.parametrize("text", [
    "# A\n\nThe field {{ name }} is Jinja.\n",
    "# A\n\nWrite {{ name }}.\n\n```\n{{ name }}\n```\n",
    "---\nlayout: page\n---\n# A\n\nBy {{ author }}.\n",
    "# A\n\nBy {{ page.author }}.\n",
    "# A\n\nBy {{ a }}, {{ b }} and {{ c }}.\n",
    "# A\n\n{{< figure src=a >}}\n\n{{ 1 + 1 }} {{ 'a' | translate }}\n",
    "# A\n\n<img src=\"{{ picture }}\"> [a]({{ address }})\n",
])
def test_fields_of_what_is_about_templates_are_left_alone(text):
    assert found("template-field-residue", text) == []


def test_a_field_that_another_has_too_is_left_alone():
    text = "# A\n\nBy {{ page.author }}.\n"

    assert found("template-field-residue", text, [("de", "# A\n\nVon {{ page.author }}.\n")]) == []
    assert found("template-field-residue", text, [("de", "# A\n\nVon Anna.\n")]) == [(3, "{{ page.author }}")]


PROGRAM = "# {}\n\n```python\nimport bridge\nif bridge.count(\"{}\") > 3:  # {}\n    print('''{}\n{}''')\n```\n"
OTHERS = [(tag, PROGRAM.format(*words)) for tag, words in (("en", ("A", "b", "c", "d", "e")), ("de", ("Ä", "ö", "ü", "ß", "e")), ("ar", ("جسر", "جسر", "جسر", "جسر", "جسر")))]


@pytest.mark.parametrize("text", [
    PROGRAM.format("Мост", "мост", "сколько", "мост", "река"),
    PROGRAM.format("Мост", "мост", "import", "import", "if"),
    PROGRAM.format("Мост", "b", "c", "d", "e").replace("bridge", "bridges"),
    PROGRAM.format("Мост", "b", "c", "d", "e").replace("import bridge\n", ""),
    PROGRAM.format("Мост", "b", "c", "d", "e").replace("python", "text").replace("import", "импорт"),
])
def test_texts_in_programs_are_translated_by_right(text):
    assert found("code-block-translated", text, OTHERS, "ru") == []


@pytest.mark.parametrize(("ours", "theirs", "line"), [("импорт", "import", 4), ("если", "if", 5), ("печать", "print", 6)])
def test_a_word_of_a_program_is_not_translated(ours, theirs, line):
    text = PROGRAM.format("Мост", "мост", "c", "d", "e").replace(theirs, ours)

    assert found("code-block-translated", text, OTHERS, "ru") == [(line, ours)]
    assert found("code-block-translated", text, OTHERS[:1], "ru") == []


LINK = "# A\n\nThe mayor opened the bridge on Monday, see [a]({}).\n\nMany came to see it.\n"


@pytest.mark.parametrize(("ours", "theirs", "is_found"), [
    ("https://example.org/docs", "https://example.org/docs", False),
    ("https://example.org/ru/dokumenty", "https://example.org/docs", False),
    ("https://example.org/ru/docs", "https://example.org/en/docs", False),
    ("https://example.org/docs#мост", "https://example.org/docs#bridge", False),
    ("https://ru.example.org/most", "https://en.example.org/bridge", False),
    ("https://example.org/blob/main/a.md", "https://example.org/blob/HEAD/a.md", False),
    ("/ru/dokumenty", "/docs", False),
    ("../docs/", "/docs", False),
    ("https://example.org/dokumenty", "https://example.org/docs", True),
    ("/dokumenty", "/docs", True),
])
def test_addresses_are_the_same_in_all_translations(ours, theirs, is_found):
    others = [(tag, LINK.format(theirs)) for tag in ("en", "de", "fr")]

    assert found("link-mismatch-siblings", LINK.format(ours), others, "ru") == [(3, ours)] * is_found


def test_the_original_alone_tells():
    article = Article(LINK.format("https://example.org/dokumenty"), "a.ru.md", tag="ru")
    article.original = Article(LINK.format("https://example.org/docs"), "a.en.md", tag="en")

    assert [(violation.text, violation.severity, "the original has" in violation.message) for violation in engine.check(article, [BY_ID["link-mismatch-siblings"]]).violations] == [
        ("https://example.org/dokumenty", "warning", True)]


def test_an_address_beside_the_mark_of_a_block_is_code_and_no_source_line():
    text = "# A\n\n```js\nopen();\n\nThen this address is shown:\n\n```\nhttps://example.org/?open\n```\n\nMore text.\n"

    assert found("malformed-source-line unclosed-code-fence", text) == [(3, "```js")]


@given(st.sampled_from(["dead-anchor", "unclosed-code-span", "broken-emphasis", "unclosed-html-element", "curly-quotes-in-code", "entity-in-code", "table-cell-count", "number-skipped", "broken-front-matter", "footnote-without-partner", "broken-placeholder"]),
       st.lists(st.sampled_from(["# A", "`", "``", "```", "```js", "**", "** a**", "<b>", "</b>", "<div", "[^1]", "[^1]:", "[a](#b)", "| a | b |", "|---|", "1. a", "3. b", "---", "a: b: c", "{{ a }", "{% hint %}", "“a”", "&amp;&amp;", " ", "\n", "> ", "    ", "x"]), max_size=25))
def test_whatever_stands_in_a_page_each_hit_is_in_it(name, parts):
    for text in ("".join(parts), "\n".join(parts)):
        assert all(held in text for _, held in found(name, text))
