"""A line of an article with its violations marked, in pieces that a page can show: letters are never torn, and what is unseen has a name."""

from __future__ import annotations

import bisect

from lintr import show
from lintr.record import Record
from lintr.violation import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lintr.violation import Edit


class Mark(Record):
    """Where a line is marked: offsets in code points from its beginning; an empty mark is a place where something is missing."""

    start: int
    end: int
    number: int
    severity: str


class Piece(Record):
    """A stretch of a line that looks the same throughout."""

    text: str
    """What is to be shown; harmless."""
    severity: str = ""
    """The highest of the marks that cover it; empty: not marked."""
    numbers: str = ""
    """The violations that cover it, with blanks between."""
    unseen: bool = False
    """Whether the text is the name of a character that cannot be seen."""
    point: bool = False
    """Whether something is missing here, and there is no text."""


class Change(Record):
    """What a fix does, with what stands around it."""

    left: tuple[Piece, ...]
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    right: tuple[Piece, ...]


CONTEXT = 60
"""Code points that are shown at each side of a change."""

LONGEST = 600
"""Code points of a change that are shown."""


def pieces(line: str, marks: Sequence[Mark] = ()) -> tuple[Piece, ...]:
    """The line in pieces, in reading order.

    A mark grows to whole grapheme clusters: half of a Devanagari conjunct, or a letter without its vowel sign, cannot be shown.
    An empty mark within a word grows to the letter after it, or it would tear joined letters apart.
    """
    if not marks:
        return tuple(_named(line, "", ""))
    borders = _borders(line)
    grown = [_grown(mark, line, borders) for mark in marks]
    points: dict[int, list[Mark]] = {}
    opened: dict[int, list[Mark]] = {}
    for mark in grown:
        (opened if mark.start < mark.end else points).setdefault(mark.start, []).append(mark)
    cuts = sorted({0, len(line), *(cut for mark in grown for cut in (mark.start, mark.end))})
    found: list[Piece] = []
    over: list[Mark] = []
    for start, end in zip(cuts, [*cuts[1:], len(line)], strict=True):
        found += [Piece("", mark.severity, str(mark.number), point=True) for mark in points.get(start, ())]
        over = [mark for mark in over if mark.end > start] + opened.get(start, [])
        severity = max((mark.severity for mark in over), key=SEVERITIES.index, default="")
        found += _named(line[start:end], severity, " ".join(str(mark.number) for mark in over))
    return tuple(found)


def change(text: str, edit: Edit, base: int = 0) -> Change | None:
    """What a fix does to a text that begins at an offset of the article; None where the fix reaches beyond it."""
    start, end, new = edit.span.start - base, edit.span.end - base, edit.text
    if start < 0 or end > len(text):
        return None
    if new and end > start:
        kept = _alike(text[start:end], new)
        start, new = start + kept, new[kept:]
        kept = _alike(text[start:end][::-1], new[::-1])
        end, new = end - kept, new[: len(new) - kept]
    first = max(0, start - CONTEXT)
    first = max(first, text.rfind("\n", first, start) + 1)
    line_end = text.find("\n", end, end + CONTEXT)  # no further: a line may be 50 MB
    last = line_end if line_end >= 0 else min(len(text), end + CONTEXT)
    if first and text[first - 1] != "\n":  # between words, where there are blanks
        first = max(text.find(" ", first, start), first - 1) + 1
    if last < len(text) and text[last] != "\n" and text.rfind(" ", end, last) > 0:
        last = text.rfind(" ", end, last)
    if end > start and text[end - 1] == "\n":
        last = end  # whole lines go: the next line is none of it
    window = text[first:last]
    borders = _borders(window) if len(window) < LONGEST else [0, len(window)]
    low, high = start - first, end - first
    if len(window) < LONGEST:
        low, high = borders[bisect.bisect_right(borders, low) - 1], borders[bisect.bisect_left(borders, high)]
    left, right = window[:low], window[high:]
    new = window[low : start - first] + new[:LONGEST] + window[end - first : high]
    lead, tail = "…" if first and text[first - 1] != "\n" else "", "…" if last < len(text) and text[last : last + 1] != "\n" and text[last - 1 : last] != "\n" else ""
    return Change(pieces(lead + left), pieces(window[low:high][:LONGEST]), pieces(new[:LONGEST]), pieces(right + tail))


def around(line: str, mark: Mark, width: int = 4 * CONTEXT) -> tuple[Piece, ...]:
    """A line with one mark, cut at both ends if it is long."""
    first, last = max(0, mark.start - width), min(len(line), mark.end + width)
    cut = ("…" if first else "") + line[first:last] + ("…" if last < len(line) else "")
    shift = first - bool(first)
    return pieces(cut, [mark._replace(start=mark.start - shift, end=mark.end - shift)])


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    return next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _borders(line: str) -> list[int]:
    """Where grapheme clusters begin, and the end."""
    if line.isascii():
        return list(range(len(line) + 1))
    import regex

    return [0, *(cluster.end() for cluster in regex.finditer(r"\X", line))]


def _grown(mark: Mark, line: str, borders: Sequence[int]) -> Mark:
    start, end = (min(max(0, offset), len(line)) for offset in (mark.start, mark.end))
    if start == end and 0 < start < len(line) and not line[start - 1].isspace() and not line[start].isspace():
        end = start + 1
    first = borders[max(0, bisect.bisect_right(borders, start) - 1)]
    last = borders[min(len(borders) - 1, bisect.bisect_left(borders, end))]
    return mark._replace(start=first, end=max(first, last)) if start < end else mark._replace(start=first, end=first)


def _named(text: str, severity: str, numbers: str) -> Iterator[Piece]:
    """The text, what cannot be seen in it by its name."""
    if not text:
        return
    if text.isprintable():
        yield Piece(_harmless(text), severity, numbers)
        return
    plain = ""
    for character in text:
        if show.show(character) == character:
            plain += character
            continue
        if plain:
            yield Piece(_harmless(plain), severity, numbers)
            plain = ""
        yield Piece("↵" if character == "\n" else show.found(character).strip("<>"), severity, numbers, unseen=True)
    if plain:
        yield Piece(_harmless(plain), severity, numbers)


def _harmless(text: str) -> str:
    """Without the thousands of marks on one letter that cover the lines around it."""
    return show.message(text, 20 * len(text) + 20)


def joined(parts: Iterable[Piece]) -> str:
    """What is shown, as text."""
    return "".join(part.text for part in parts)
