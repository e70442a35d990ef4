"""The kind ``markdown_syntax``: Markdown that does not say what it was to say, since one of its marks was lost, moved or changed. One page tells."""

from __future__ import annotations

from lintr import zones

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lintr.article import Article
    from lintr.table import Table
    from lintr.violation import Hit

_MODULES = {
    "emphasis": "markdown_inline", "code-marks": "markdown_inline", "fields": "markdown_inline",
    "notes": "markdown_links", "anchors": "markdown_links",
    "quotes-in-code": "markdown_code", "entities-in-code": "markdown_code", "line-numbers": "markdown_code",
    "cells": "markdown_lists", "numbers": "markdown_lists", "headings": "markdown_lists",
    "elements": "markdown_tags", "front": "markdown_front",
}
"""The module of each fault, imported when the mark that it needs is there."""
_MARKS: dict[str, tuple[str, ...]] = {
    "emphasis": ("** ", " **", "＊＊"), "code-marks": ("`",), "fields": ("{{", "}}", "{%", "% (", "% s", "% d", "$ {", ") s"),
    "notes": ("[^",), "anchors": ("(#", "\"#"),
    "quotes-in-code": tuple("“”„‟«»「」‘’＂"), "entities-in-code": ("&quot;", "&amp;", "&lt;", "&gt;", "&#39;", "&#x27;"), "line-numbers": ("```", "~~~"),
    "cells": ("|",), "numbers": (), "headings": ("#",),
    "elements": ("<",), "front": ("---",),
}
"""One of these stands in each page that has the fault."""


class MarkdownSyntax:
    """Find what is wrong with the syntax of a page of Markdown.

    Fields:
        of: ``emphasis`` (asterisks with a blank on their inner side), ``code-marks`` (a backtick without partner), ``fields`` (``{{ name }`` and other placeholders with a mark that is lost,
            and blocks of templates that are not closed), ``notes`` (a footnote without its text, or the other way round), ``anchors`` (a link to no heading of the page),
            ``quotes-in-code``, ``entities-in-code``, ``line-numbers`` (at the lines of a program), ``cells`` (a row of a table that has more or fewer than its head),
            ``numbers`` (a numbered list, or numbered headings, that leave one out), ``headings`` (the same one twice, nothing between), ``elements`` (of HTML, not closed) or ``front`` (matter that no
            program reads).
    """

    __slots__ = ("_finding", "of")
    mends = True

    def __init__(self, of: str) -> None:
        self.of = of
        self._finding: Callable[[Article], Iterator[Hit]] | None = None

    @classmethod
    def from_table(cls, table: Table) -> MarkdownSyntax:
        """Take the fields."""
        return cls(table.choice("of", tuple(_MODULES)))

    def gate(self, article: Article) -> bool:
        if article.format != "markdown":
            return False
        text = article.text
        if self.of == "front":
            return text.startswith("---")
        if self.of == "numbers":
            return zones.LIST in article.zones or zones.HEADING in article.zones
        return any(mark in text for mark in _MARKS[self.of])

    def find(self, article: Article) -> Iterator[Hit]:
        if self._finding is None:
            name = _MODULES[self.of]
            self._finding = __import__(f"lintr.kinds.{name}", fromlist=["FOUND"]).FOUND[self.of]
        assert self._finding is not None
        return self._finding(article)
