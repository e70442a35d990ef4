"""The kind ``blanks``: blank lines where none should be."""

from __future__ import annotations

from itertools import islice

from lintr import zones
from lintr.later import later
from lintr.outline import is_so
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

FAULTS = ("run", "start", "end", "stray")
_RUN = later(r"(?<=\n)(?:[ \t\u00a0\u200b]*+\n){2,}+", 0)
_START = later(r"\A(?:[ \t\u00a0]*\n)+(?=[^\n]*[^\s])", 0)
_FEW = 4
"""Paragraphs that stand without a blank line between them before a blank line among them is stray."""


class Blanks:
    """Find blank lines.

    Fields:
        fault: ``run`` (two or more between lines of text; outside code), ``start`` (before the first line), ``end`` (behind the last)
            or ``stray`` (a single one between paragraphs where the article parts no others so).
    """

    __slots__ = ("fault",)
    mends = True
    asks = "roles"
    outline = zones.BLANK

    def __init__(self, fault: str) -> None:
        self.fault = fault

    @classmethod
    def from_table(cls, table: Table) -> Blanks:
        """Take the fields."""
        return cls(table.choice("fault", FAULTS))

    def gate(self, article: Article) -> bool:
        return is_so(self.outline, article)

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if self.fault == "run":
            for match in _RUN.finditer(text):
                start, end = match.span()
                line_end = text.find("\n", end)
                if article.role(start) == zones.BLANK and text[end:line_end if line_end >= 0 else None].strip():
                    yield Hit(Span(start, end), {"count": str(match[0].count("\n"))}, Edit(Span(start, end), "\n"))
        elif self.fault == "start":
            above = _START.search(text)
            if above:
                yield Hit(Span(*above.span()), {}, Edit(Span(*above.span()), ""))
        elif self.fault == "end":
            start = len(text.rstrip(" \t\n\u00a0"))
            end = text.find("\n", start) + 1
            if start > 0 and 0 < end < len(text):
                yield Hit(Span(end, len(text)), {}, Edit(Span(end, len(text)), ""))
        else:
            yield from _stray(article)


def _stray(article: Article) -> Iterator[Hit]:
    """Blank lines between two paragraphs of running text, where more such pairs follow each other without one."""
    pairs = [(one.last, other.first) for one, other in zip(article.paragraphs, islice(article.paragraphs, 1, None)) if one.role == other.role == zones.BODY]
    parted = [(last, first) for last, first in pairs if first - last == 2 and article.zones[last + 1] == zones.BLANK]
    joined = sum(first - last == 1 for last, first in pairs)
    if len(parted) == 1 and joined + 1 >= _FEW - 1 and joined:
        line = parted[0][0] + 1
        start, end = article.line_span(line)
        yield Hit(Span(start, end + 1), {}, Edit(Span(start, end + 1), ""))
