"""Pages of Markdown compared part by part: what a page is made of, what corresponds, what is told once."""

from __future__ import annotations

import pytest

from lintr.article import Article
from lintr.errors import RuleError
from lintr.kinds import made
from lintr.kinds.markdown_outline import cells, page
from lintr.kinds.markdown_pairs import paired
from lintr.table import Table

PAGE = """---
title: Ferries
layout: page
---

# Ferries

<!-- written
by hand -->
How they run, and `when`.

> [!NOTE]
> Not in storms.

- one
  goes on
- two
  1. three

Name | Pier
--- | ---
`a\\|b` | 2

```sh
# no heading
ferry --help
```

Piers
-----

::: tip
Ask.
:::

{{< map >}}

![The pier](pier.png)
"""


def article(text, tag="en", original=None):
    made_of = Article(text, f"{tag}/page.md", format="markdown", tag=tag)
    made_of.siblings = ()
    made_of.original = original and article(original, "en")
    return made_of


def found(of, text, original, tag="fr"):
    kind = made("markdown_parts", Table({"of": of}, "rule.toml", "", RuleError, "markdown_parts"))
    ours = article(text, tag, original)
    return [(ours.position(hit.span.start)[0], hit.is_hint) for hit in kind.find(ours)]


def test_parts_of_a_page():
    known = page(article(PAGE))

    assert list(known.front) == ["title", "layout"]
    assert [(section.level, [part.kind for part in section.parts]) for section in known.sections] == [
        (0, []),
        (1, ["comment", "paragraph", "admonition", "paragraph", "item", "item", "item", "table", "row", "code"]),
        (2, ["admonition", "paragraph", "shortcode", "image"])]
    assert known.cut < 0


@pytest.mark.parametrize(("row", "count"), [("| a | b |", 2), ("a | b", 2), ("| `a|b` |", 2), ("| a \\| b | c |", 2), ("", 0)])
def test_cells(row, count):
    assert cells(row) == count


def test_what_stands_behind_a_block_that_never_ends_is_not_compared():
    text = PAGE.replace("ferry --help\n```", "ferry --help")

    assert page(article(text)).cut == text.index("```sh")
    for of in ("items", "tables", "fences", "images", "elements", "levels"):
        assert found(of, text, PAGE) == []


def test_pages_that_are_the_same():
    for of in ("levels", "ids", "items", "tables", "fences", "blocks", "inline", "images", "keys", "elements"):
        assert found(of, PAGE, PAGE) == []


@pytest.mark.parametrize(("of", "old", "new", "line"), [
    ("elements", "> [!NOTE]\n> Not in storms.\n\n", "", 12),
    ("elements", "{{< map >}}\n\n", "", 36),
    ("items", "- two\n", "", 17),
    ("tables", "`a\\|b` | 2\n", "", 20),
    ("fences", "```sh\n# no heading\nferry --help\n```\n", "ferry --help\n", 24),
    ("images", "pier.png", "quai.png", 38),
    ("keys", "layout: page\n", "", 1),
    ("blocks", "ferry --help", "bac --help", 26),
    ("inline", "`when`", "`quand`", 10),
])
def test_what_is_missing_or_differs(of, old, new, line):
    assert found(of, PAGE.replace(old, new), PAGE) == [(line, False)]


def test_nothing_corresponds_in_other_pages():
    other = "# Bread\n\n" + "\n".join(f"## Loaf {number}\n\nFlour and water.\n" for number in range(9))
    ours = article(PAGE, "fr", other)

    assert not paired(ours)[1]


@pytest.mark.parametrize(("ours", "lines"), [
    ("const a = go(1, (b) => {\n  return b;\n});", []),
    ("const a = go(\n  1, (b) => { return b; }\n)", []),
    ("const a = go(2, b => {\n  return b\n})", [6]),
    ("// un\nconst a = go(1, b => {\n  return b\n})", []),
    ("const a = go(1, b => {\n\n})", [6]),
])
def test_lines_of_code(ours, lines):
    page_of = "# Ferries\n\nHow they run.\n\n```js\n{}\n```\n\nAnd why they do so.\n".format

    assert [line for line, _ in found("blocks", page_of(ours), page_of("const a = go(1, b => {\n  return b\n})"))] == lines
