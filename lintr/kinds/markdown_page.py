"""A page of Markdown as its syntax sees it: which lines are code, where spans of code stand, and what one stretch of inline marks is."""

from __future__ import annotations

import bisect
import re

from lintr import regions, zones
from lintr.kinds.markup import fences
from lintr.later import later
from lintr.once import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.kinds.markup import Fence

GONE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for what was blanked."""
_KINDS = frozenset(("front", "comment", "script", "math", "import", "address", "autolink"))
"""Regions that hold no marks of Markdown; blocks of code are told apart."""
_ITEM = later(r"[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)", 0, re.compile)
_NEW = later(r"[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|\||\[[^\]\n]+\]:|:::|!!!|\?\?\?|</?(?:p|div|li|ul|ol|td|th|tr|table|h[1-6]|details|summary)\b)", re.IGNORECASE, re.compile)
"""What begins a stretch of its own."""
_MAY_INDENT = later(r"[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+][ \t]|\w{1,9}[.)][ \t]|\[\^|!!!|\?\?\?|:|={3}|/{3}|<|\{)", 0, re.compile)
"""What text may belong to that is set in by four blanks or more."""
_TICKS = later(r"\\.|`+", re.DOTALL, re.compile)
_RUN = later(r"`+", 0, re.compile)
_ENDS = later(r"[ \t]*(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]|\|)", 0, re.compile)
"""What is over at its line's end."""


class Page:
    """What the rules on the syntax of Markdown ask of an article."""

    __slots__ = ("bare", "fences", "open_ticks", "plain", "spans", "stretches")

    def __init__(self, article: Article) -> None:
        text = article.text
        self.fences = fences(article)
        """The blocks of code."""
        silent = [(fence.start, _end_of(fence, text)) for fence in self.fences]
        for start, end, kind in regions.regions(text, article.format):
            if kind in _KINDS and (kind != "address" or "`" not in text[start:end]):
                silent.append((start, end))
        silent += [(article.line_starts[line], article.line_span(line)[1]) for line in _indented(article, silent)]
        self.bare = _without(text, silent)
        """The text without blocks of code, front matter, comments, scripts and addresses that stand open: as long as the text."""
        self.stretches = list(_stretches(self.bare))
        """Start and end of each paragraph, item, heading or row: no inline mark reaches beyond."""
        self.spans: list[tuple[int, int]] = []
        """Where spans of code stand, marks and all."""
        self.open_ticks: list[tuple[int, int]] = []
        """Backticks without a partner."""
        for start, end in self.stretches:
            spans, lone = _code(self.bare, start, end)
            self.spans += spans
            self.open_ticks += lone
        self.plain = _without(self.bare, self.spans)
        """As `bare`, and without spans of code."""


@once
def page_of(article: Article) -> Page:
    """The page that an article is."""
    return Page(article)


def _end_of(fence: Fence, text: str) -> int:
    """Where a block of code ends: with its last line."""
    at = fence.stop if fence.stop >= 0 else len(text)
    if fence.stop < 0 and fence.closed:  # the quotation ends, and it with it
        at = fence.start
        while (after := text.find("\n", at) + 1) and text.startswith(">", after + len(text[after:after + 8]) - len(text[after:after + 8].lstrip())):
            at = after
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _without(text: str, stretches: list[tuple[int, int]]) -> str:
    return regions.blanked(text, sorted(stretches))


def _indented(article: Article, silent: list[tuple[int, int]]) -> Iterator[int]:
    """The lines of blocks of code that are told by their indent."""
    inside: set[int] = set()
    for start, end in silent:
        first, last = article.position(start)[0] - 1, article.position(max(start, end - 1))[0] - 1
        inside.update(range(first, last + 1))
    above, was_blank, going = "", True, False
    for line, text in enumerate(article.lines()):
        if line in inside:
            was_blank, going = False, False
            continue
        if not text.strip():
            was_blank = True
            continue
        is_deep = text.startswith(("    ", "\t")) and article.zones[line] != zones.FRONT_MATTER
        if is_deep and (was_blank or going) and not _MAY_INDENT.match(above):
            going = True
            yield line
        else:
            going = False
            if not is_deep and (not text.startswith(" ") or not _MAY_INDENT.match(above)):
                above = text if was_blank or _MAY_INDENT.match(text) or not _MAY_INDENT.match(above) else above
        was_blank = False


def _stretches(bare: str) -> Iterator[tuple[int, int]]:
    at, start, was_quoted = 0, -1, False
    for line in bare.split("\n"):
        end = at + len(line)
        shown = line.strip(" \t>")
        quoted = line.lstrip()[:1] == ">"
        is_empty = not shown or set(shown) == {GONE}
        if start >= 0 and (is_empty or quoted != was_quoted or _NEW.match(line)):
            yield start, at - 1
            start = -1
        if start < 0 and not is_empty:
            start, was_quoted = at, quoted
        if start >= 0 and _ENDS.match(line):
            yield start, end
            start = -1
        at = end + 1
    if start >= 0:
        yield start, len(bare)


def _code(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans of code of a stretch, and the marks that have no partner there."""
    found: list[tuple[int, int]] = []
    lone: list[tuple[int, int]] = []
    if text.find("`", start, end) < 0:
        return found, lone
    every: dict[int, list[int]] = {}
    for match in _RUN.finditer(text, start, end):
        every.setdefault(len(match[0]), []).append(match.start())
    done = start
    for match in _TICKS.finditer(text, start, end):
        low, high = match.span()
        if low < done or match[0][0] != "`":
            continue
        places = every.get(high - low, [])
        place = bisect.bisect_left(places, high)
        if place == len(places):
            lone.append((low, high))
        else:
            done = places[place] + high - low
            found.append((low, done))
    return found, lone
