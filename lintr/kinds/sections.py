"""The kind ``sections``: headings with nothing under them, captions without a picture."""

from __future__ import annotations

from lintr import marks, regions, zones
from lintr.kinds.lines import visible
from lintr.outline import is_so
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

FAULTS = ("empty", "orphan-caption", "stop")


class Sections:
    """Find parts of an article that lack their other half.

    Fields:
        fault: ``empty`` (a heading, then a heading of its own level or higher, or the end), ``orphan-caption`` (no picture on the
            lines around a caption) or ``stop`` (a heading that ends in a full stop).
    """

    __slots__ = ("fault",)
    asks = "roles"

    def __init__(self, fault: str) -> None:
        self.fault = fault

    @classmethod
    def from_table(cls, table: Table) -> Sections:
        """Take the fields."""
        return cls(table.choice("fault", FAULTS))

    @property
    def mends(self) -> bool:
        """Whether it gives edits."""
        return self.fault == "stop"

    @property
    def outline(self) -> str:
        """What its gate asks for."""
        return zones.CAPTION if self.fault == "orphan-caption" else zones.HEADING

    def gate(self, article: Article) -> bool:
        return is_so(self.outline, article)

    def find(self, article: Article) -> Iterator[Hit]:
        if self.fault == "stop":
            yield from _stopped(article)
            return
        filled = [line for line, role in enumerate(article.zones) if role != zones.BLANK]
        for place, line in enumerate(filled):
            role = article.zones[line]
            before = article.zones[filled[place - 1]] if place else ""
            after = article.zones[filled[place + 1]] if place + 1 < len(filled) else ""
            if self.fault == "orphan-caption":
                if role == zones.CAPTION and (before == zones.PLACEHOLDER or zones.IMAGE not in {before, after}) and not _has_picture(article, line):
                    yield Hit(visible(article, line))
            elif role == zones.HEADING:
                follows = filled[place + 1] if place + 1 < len(filled) else -1
                if after in ("", zones.SOURCE, zones.FOOTER) or (after == zones.HEADING and _level(article, follows) <= _level(article, line) and not _is_same(article, line, follows)):
                    yield Hit(visible(article, line))


def _has_picture(article: Article, line: int) -> bool:
    """Whether a picture of HTML stands in a line or beside it."""
    if article.format == regions.PLAIN:
        return False
    near = article.text[article.line_starts[max(0, line - 1)]:article.line_span(min(line + 1, len(article.zones) - 1))[1]]
    return any(map(near.__contains__, _PICTURES))


_PICTURES = ("<img", "<picture", "<video", "<svg", "<iframe", "<object", "<embed", "<amp-", "<Image", "<canvas")


def _stopped(article: Article) -> Iterator[Hit]:
    """The full stops of headings."""
    for line, role in enumerate(article.zones):
        text = article.text[slice(*article.line_span(line))].rstrip() if role == zones.HEADING else ""
        if text[-1:] not in _STOPS:
            continue
        if text[-1:] != "." or text.count(".") == 1:
            at = article.line_starts[line] + len(text) - 1
            yield Hit(Span(at, at + 1), {}, Edit(Span(at, at + 1), ""))


_STOPS = frozenset(marks.SENTENCE_ENDS) - frozenset("?!…؟？！")


def _is_same(article: Article, line: int, other: int) -> bool:
    """Whether two headings say the same: then one of them is not empty but one too many."""
    one, two = (article.text[slice(*article.line_span(number))].strip(" \t#").casefold() for number in (line, other))
    return one == two


def _level(article: Article, line: int) -> int:
    """How many number signs a Markdown heading has; 1 for any other."""
    text = article.text[slice(*article.line_span(line))].lstrip()
    return max(1, len(text) - len(text.lstrip("#")))
