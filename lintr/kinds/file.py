"""The kind ``file``: what a file's bytes tell beside the text: its byte order mark, its line ends, its last line end."""

from __future__ import annotations

from lintr.outline import BOM, FINAL_LINE_END, MIXED_LINE_ENDS, WINDOWS_LINE_ENDS, is_so
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

FAULTS = (BOM, MIXED_LINE_ENDS, WINDOWS_LINE_ENDS, FINAL_LINE_END)
_NAMES = {"\r\n": "CR LF", "\r": "CR", "\n": "LF"}


class File:
    """Find what is wrong with a file as a file; at most one hit.

    Fields:
        fault: ``bom`` (it begins with a byte order mark), ``mixed-line-ends`` (lines end in several marks, or in CR alone;
            ``{ends}`` tells which), ``windows-line-ends`` (all lines end in CR LF) or ``final-line-end`` (its last line has no end).
    """

    __slots__ = ("fault",)
    mends = True
    asks = "roles"

    def __init__(self, fault: str) -> None:
        self.fault = fault

    @classmethod
    def from_table(cls, table: Table) -> File:
        """Take the fields."""
        return cls(table.choice("fault", FAULTS))

    @property
    def outline(self) -> str:
        """What its gate asks for."""
        return self.fault

    def gate(self, article: Article) -> bool:
        return is_so(self.outline, article)

    def find(self, article: Article) -> Iterator[Hit]:
        if not self.gate(article):
            return
        if self.fault == BOM:
            yield Hit(Span(0, 0))
        elif self.fault == FINAL_LINE_END:
            at = len(article.text)
            yield Hit(Span(at, at), {}, Edit(Span(at, at), "\n"))
        else:
            line, ends = _odd(article.line_ends)
            at = article.line_span(line).end
            yield Hit(Span(at, at), {"ends": ends})


def _odd(ends: str | tuple[str, ...]) -> tuple[int, str]:
    """The first line (from 0) that ends otherwise than most, and the names of all ends."""
    if isinstance(ends, str):
        return 0, _NAMES[ends]
    usual = max(sorted(set(ends)), key=ends.count)
    return next(line for line, end in enumerate(ends) if end != usual), " and ".join(_NAMES[end] for end in sorted(set(ends)))
