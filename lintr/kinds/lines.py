"""The kind ``lines``: lines of a role that no article should have."""

from __future__ import annotations

from lintr.outline import is_so
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table


class Lines:
    """Find the lines of a role.

    Fields:
        role: the role, as ``lintr zones`` prints it.
        delete: whether the fix deletes the line.
    """

    __slots__ = ("delete", "role")
    asks = "roles"

    def __init__(self, role: str, *, delete: bool) -> None:
        self.role = role
        self.delete = delete

    @classmethod
    def from_table(cls, table: Table) -> Lines:
        """Take the fields."""
        from lintr.zones import ROLES

        return cls(table.choice("role", ROLES), delete=table.boolean("delete", False))

    @property
    def outline(self) -> str:
        """What its gate asks for."""
        return self.role

    def gate(self, article: Article) -> bool:
        return is_so(self.outline, article)

    def find(self, article: Article) -> Iterator[Hit]:
        for line, role in enumerate(article.zones):
            if role == self.role:
                yield Hit(visible(article, line), {}, deleted(article, line) if self.delete else None)


def visible(article: Article, line: int) -> Span:
    """A line (from 0) without the blanks at its ends."""
    start, end = article.line_span(line)
    text = article.text[start:end]
    return Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))


def deleted(article: Article, line: int) -> Edit:
    """The edit that deletes a line (from 0) with its end; the last line of a text takes the end before it along."""
    start, end = article.line_span(line)
    if end < len(article.text):
        return Edit(Span(start, end + 1), "")
    return Edit(Span(start, end), "")
