"""The kind ``bidi``: characters that set the direction of a stretch and are not paired within their paragraph.

A paragraph is a line here, in every format: that is where Unicode's algorithm (UAX #9) closes whatever is open, and where a mark that
was forgotten stops doing harm in one program and does not in another.
"""

from __future__ import annotations

from unicodedata import bidirectional

from lintr.requirement import any_of
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_PDF, _PDI = "\N{POP DIRECTIONAL FORMATTING}", "\N{POP DIRECTIONAL ISOLATE}"
_CLOSED_BY = dict.fromkeys("\u202a\u202b\u202d\u202e", _PDF) | dict.fromkeys("\u2066\u2067\u2068", _PDI)
_RUNS = {"\N{LEFT-TO-RIGHT EMBEDDING}": ("L",), "\N{RIGHT-TO-LEFT EMBEDDING}": ("R", "AL")}
_STRONG = ("L", "R", "AL")
_MARKS = frozenset(_CLOSED_BY) | {_PDF, _PDI}


class Bidi:
    """Find marks that open a stretch and are not closed in their line, and marks that close none.

    Fields:
        (none)
    """

    __slots__ = ()
    mends = True

    @classmethod
    def from_table(cls, table: Table) -> Bidi:  # noqa: ARG003
        """There are no fields."""
        return cls()

    def needs(self) -> Needs:
        """What the gate asks for."""
        return 1, True, any_of(_MARKS), True

    def gate(self, article: Article) -> bool:
        return not _MARKS.isdisjoint(article.characters)

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.text
        places: dict[int, list[int]] = {}
        for at in sorted([at for mark in _MARKS & article.characters for at in _places(text, mark)]):
            places.setdefault(article.position(at)[0] - 1, []).append(at)
        for line, marks in places.items():
            start, end = article.line_span(line)
            if marks == [start] and _is_needless(text, start, end):
                yield Hit(Span(start, start + 1), {}, Edit(Span(start, start + 1), ""))
            else:
                yield from _unpaired(text, marks, end)


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _is_needless(text: str, start: int, end: int) -> bool:
    """Whether a line runs as the embedding does that it begins with, also without it: by its first letter."""
    directions = _RUNS.get(text[start], ())
    first = next((direction for direction in map(bidirectional, text[start + 1:end]) if direction in _STRONG), "")
    return first in directions


def _unpaired(text: str, marks: list[int], end: int) -> Iterator[Hit]:
    """The marks of a line that have no partner, in reading order; what is not closed is closed at the end of the line."""
    opened: list[int] = []
    found: dict[int, Edit | None] = {}
    for at in marks:
        mark = text[at]
        if mark in _CLOSED_BY:
            opened.append(at)
        elif opened and _CLOSED_BY[text[opened[-1]]] == mark:
            opened.pop()
        elif mark == _PDI and any(_CLOSED_BY[text[other]] == _PDI for other in opened):
            while _CLOSED_BY[text[opened[-1]]] != _PDI:  # an isolate closes the embeddings within it
                found[opened[-1]] = Edit(Span(at, at), _PDF)
                opened.pop()
            opened.pop()
        else:
            found[at] = Edit(Span(at, at + 1), "")
    closing = Edit(Span(end, end), "".join(_CLOSED_BY[text[other]] for other in reversed(opened)))
    found |= dict.fromkeys(opened)
    if opened:
        found[opened[0]] = closing  # told with one mark of the line: with each of 100,000, it would be a report of gigabytes
    for at in sorted(found):
        yield Hit(Span(at, at + 1), {}, found[at])
