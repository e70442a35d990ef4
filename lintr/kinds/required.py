"""The kind ``required``: a line of a role that every article has."""

from __future__ import annotations

from lintr import zones
from lintr.kinds.lines import visible
from lintr.outline import NO, is_so
from lintr.regions import HTML, MARKDOWN
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table


_CONTENT = (zones.BODY, zones.LIST, zones.TABLE, zones.CAPTION, zones.CODE, zones.HEADING)

_FEW = 3
"""Pieces of code within lines by which a manual is known."""

_KEYS = ("source", "origin", "canonical", "url", "link")
"""Names of fields of the front matter that tell where the original is."""

_OF_ARTICLES = (zones.SOURCE, zones.FOOTER, zones.PLACEHOLDER, zones.IMAGE)
"""Lines by which a text is known for an article, so that a title alone is no headline that somebody saved, but an article that lost its text."""


class Required:
    """Find that an article has no line of a role.

    Fields:
        role: the role. That of a source line is not missed in pages of Markdown or HTML that show code, as those of manuals do, nor where the
            front matter tells its address.
        place: where the missing line is reported: ``start`` (the first line) or ``end`` (behind the last line with text).
            The role ``body`` is missed where there is no content of any kind, or a title and traces of a page.
        least: how many paragraphs of running text there must be for the line to be missed.
    """

    __slots__ = ("least", "place", "role")
    asks = "roles"

    def __init__(self, role: str, place: str, least: int) -> None:
        self.role = role
        self.place = place
        self.least = least

    @classmethod
    def from_table(cls, table: Table) -> Required:
        """Take the fields."""
        return cls(table.choice("role", zones.ROLES), table.choice("place", ("start", "end"), "end"), table.integer("least", 1))

    @property
    def outline(self) -> str:
        """What its gate asks for."""
        return NO + self.role

    def gate(self, article: Article) -> bool:
        return is_so(self.outline, article)

    def find(self, article: Article) -> Iterator[Hit]:
        if self.role in article.zones or (self.role != zones.BODY and article.zones.count(zones.BODY) < self.least):
            return
        prose = [line for line, role in enumerate(article.zones) if role in zones.PROSE_ROLES]
        if self.role == zones.BODY:
            if not any(role in _CONTENT for role in article.zones) and (not prose or any(role in _OF_ARTICLES for role in article.zones)):
                yield Hit(Span(0, 0))
            return
        if not prose or (self.role == zones.SOURCE and _is_of_a_manual(article)):
            return
        if self.role == zones.TITLE and article.format == MARKDOWN and zones.FRONT_MATTER in article.zones:
            return  # a title is a matter of the front matter there
        at = visible(article, prose[0]).start if self.place == "start" else visible(article, prose[-1]).end
        yield Hit(Span(at, at), {"label": next(iter(article.language.source_labels), "Source")})


def _is_of_a_manual(article: Article) -> bool:
    """Whether a page shows code, as documentation does, whose original is known by its place; or its front matter tells the original."""
    if article.format == HTML:
        return "<pre" in article.text or "<code" in article.text
    if article.format != MARKDOWN:
        return False
    if "```" in article.text or "~~~" in article.text or article.text.count("`") >= 2 * _FEW:
        return True
    front = [article.text[slice(*article.line_span(line))].partition(":") for line, role in enumerate(article.zones) if role == zones.FRONT_MATTER]
    return any("//" in value and any(map(name.lower().__contains__, _KEYS)) for name, _, value in front)
