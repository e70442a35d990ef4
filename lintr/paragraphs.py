"""The paragraphs of an article."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Paragraphs = Sequence["Paragraph"]
else:
    Paragraphs = object


class Paragraph:
    """What a reader sees as one paragraph: a line of plain text, or lines of Markdown and HTML that no blank line parts."""

    __slots__ = ("end", "first", "last", "role", "start")

    def __init__(self, start: int, end: int, role: str, first: int, last: int) -> None:
        self.start = start
        """Code points from the start of the text."""
        self.end = end
        self.role = role
        """The role of its first line."""
        self.first = first
        """Its first line, from 0."""
        self.last = last


class PackedParagraphs(Paragraphs):
    """The paragraphs of a long text, each made when it is asked for: as they are, they take ten times as much memory."""

    __slots__ = ("_numbers", "_roles")

    def __init__(self, paragraphs: Iterable[Paragraph], roles: Sequence[str]) -> None:
        """Keep some paragraphs.

        Args:
            paragraphs: they.
            roles: those of all lines.
        """
        from array import array

        self._numbers = array("I", [])
        """Four of each: start, end, first line, last line."""
        for one in paragraphs:
            self._numbers.extend((one.start, one.end, one.first, one.last))
        self._roles = roles

    def __len__(self) -> int:
        return len(self._numbers) // 4

    def __iter__(self) -> Iterator[Paragraph]:
        starts, ends, firsts, lasts = (self._numbers[at::4] for at in range(4))
        return map(Paragraph, starts, ends, map(self._roles.__getitem__, firsts), firsts, lasts)

    def __getitem__(self, number: int) -> Paragraph:  # type: ignore[override]  # nobody asks for several
        at = 4 * range(len(self))[number]
        start, end, first, last = self._numbers[at:at + 4]
        return Paragraph(start, end, self._roles[first], first, last)
