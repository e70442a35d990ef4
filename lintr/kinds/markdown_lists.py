"""What counts in Markdown: cells of tables, numbers of lists and of headings, and headings that stand there twice."""

from __future__ import annotations

import re

from lintr.kinds.lines import visible
from lintr.kinds.markdown_page import page_of
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article

_DASHES = later(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*", 0, re.compile)
_QUOTED = later(r"[ \t>]*", 0, re.compile)


def _cells(article: Article) -> Iterator[Hit]:
    """Rows of tables that have more or fewer cells than their head."""
    page = page_of(article)
    lines, plain = page.bare.split("\n"), page.plain.split("\n")
    for number in range(1, len(lines)):
        line = lines[number]
        if "|" not in line or "-" not in line or not _DASHES.fullmatch(line) or "|" not in lines[number - 1] or _DASHES.fullmatch(lines[number - 1]):
            continue
        head, dashes = _count(lines[number - 1]), _count(line)
        if head != dashes:
            is_closed = lines[number - 1].strip(" \t>")[:1] == "|"
            if is_closed and _count(plain[number - 1]) == head and head > 1:
                span = visible(article, number)
                added = _dashes_for(line, head) if head > dashes else ""
                yield Hit(span, {"what": f"has {dashes} cells and the head of the table {head}: programs take it for no table"}, Edit(Span(span.end, span.end), added) if added else None)
            continue
        below = []
        for row in range(number + 1, len(lines)):
            if "|" not in lines[row] or not lines[row].strip(" \t>"):
                break
            below.append(row)
        counts = [_count(lines[row]) for row in below]
        wrong = [(row, count) for row, count in zip(below, counts) if count != head]
        if not wrong or len(wrong) * 3 > len(below) + 1 and len(wrong) > 1 or head < 2:
            continue
        for row, count in wrong:
            text = lines[row]
            bare = text.strip(" \t>")
            if _count(plain[row]) != count or bare[:1] != "|" or bare[-1:] != "|" or "{" in text or "^^" in text or "||" in text or count < 2 and len(bare) < 4:
                continue
            yield Hit(visible(article, row), {"what": f"has {count} cells and the head of the table {head}: compare it with the original"}, is_hint=count < head)


def _count(line: str) -> int:
    """How many cells a row has."""
    bare = line.strip(" \t>").replace("\\\\", "").replace("\\|", "")
    return bare.removeprefix("|").removesuffix("|").count("|") + 1


def _dashes_for(line: str, head: int) -> str:
    """What is lacking of a line of dashes; nothing where it is not closed."""
    missing = head - _count(line)
    bare = line.rstrip()
    if not bare.endswith("|"):
        return ""
    cell = bare.strip(" \t>").strip("|").split("|")[-1]
    return f"{cell}|" * missing


_NUMBERED = later(r"(?P<indent>[ \t]*)(?P<number>\d{1,3})(?P<mark>[.)])[ \t]+\S", 0, re.compile)


def _numbers(article: Article) -> Iterator[Hit]:
    """Numbers of lists, and of headings, that leave one out or begin anew."""
    lines = page_of(article).bare.split("\n")
    runs: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        match = _NUMBERED.match(line)
        for key in [key for key in runs if len(key) > indent or (len(key) == indent and not match)]:
            if len(key) > indent or lines[number - 1].strip() == "" or line.lstrip()[:1] in "#>|<!-*+:":
                yield from _skips(article, runs.pop(key))
        if match:
            runs.setdefault(match["indent"].expandtabs(4), []).append((number, int(match["number"])))
    for run in runs.values():
        yield from _skips(article, run)
    yield from _numbered_headings(article, lines)


def _skips(article: Article, run: Sequence[tuple[int, int]]) -> Iterator[Hit]:
    """Of a list that counts, the one item that does not."""
    if len(run) < 2 or run[0][1] not in (0, 1):
        return
    steps = [other - one for (_, one), (_, other) in zip(run, run[1:])]
    odd = [at for at, step in enumerate(steps) if step != 1]
    if len(odd) != 1:
        return
    at = odd[0]
    line, number = run[at + 1]
    before = run[at][1]
    if steps[at] == 2:
        yield _told(article, line, number, f"follows {before}: an item is missing, or it is numbered wrongly")
    elif steps[at] <= 0 and at + 2 == len(run) and at >= 1 and number == 1:
        yield _told(article, line, number, f"follows {before}: the list begins anew", before + 1)


def _told(article: Article, line: int, number: int, what: str, right: int = 0) -> Hit:
    start, end = article.line_span(line)
    match = re.search(r"\d+", article.text[start:end])
    assert match
    span = Span(start + match.start(), start + match.end())
    return Hit(span, {"what": what, "number": str(number)}, Edit(span, str(right)) if right and match[0].isascii() else None)


_HEADING = later(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$", 0, re.compile)
_WITH_NUMBER = later(r"(?P<before>[^\W\d]{1,20}[ \u00a0]|第|)(?P<number>\d{1,2})(?P<after>[.:：、)）]|\s*[-–—]|[ ]?[步章课課部节節단장]|\u0e23)(?!\d)", 0, re.compile)


def _numbered_headings(article: Article, lines: Sequence[str]) -> Iterator[Hit]:
    """Headings with a number of which one is left out: “Step 2”, then “Step 4”."""
    headings = [(number, match) for number, line in enumerate(lines) if line.lstrip(" ")[:1] == "#" and (match := _HEADING.match(line))]
    last: dict[tuple[int, str], tuple[int, int, int]] = {}
    for place, (line, match) in enumerate(headings):
        level = len(match[1])
        for key in [key for key in last if key[0] > level]:
            del last[key]
        found = _WITH_NUMBER.match(match[2])
        if not found or not (found["before"] or found["after"] in (".", ")", "、", ":")):
            continue
        number, key = int(found["number"]), (level, found["before"].casefold())
        before, count, at = last.get(key, (0, 0, 0))
        between = [heading[1][2] for heading in headings[at + 1:place] if len(heading[1][1]) <= level] if count else []
        if count and number == before + 2 and number > 2 and count == before and not any(re.search(rf"(?<!\d){before + 1}(?!\d)|[^\W\d_]", text) for text in between):
            start = article.line_starts[line] + match.start(2) + found.start("number")
            yield Hit(Span(start, start + len(found["number"])), {"what": f"follows {before}: a heading is missing, or it is numbered wrongly", "number": str(number)})
        last[key] = (number, count + 1 if number == before + 1 else 99, place)


def _headings(article: Article) -> Iterator[Hit]:
    """Headings that stand there twice, with nothing between."""
    lines = page_of(article).bare.split("\n")
    above = ""
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        match = _HEADING.match(line)
        shown = match[2].casefold() if match else ""
        if match and shown and shown == above and "\N{OBJECT REPLACEMENT CHARACTER}" not in shown:
            start, end = article.line_span(number)
            yield Hit(visible(article, number), {}, Edit(Span(start, min(end + 1 + _blank(lines, number), len(article.text))), ""))
        above = shown


def _blank(lines: Sequence[str], number: int) -> int:
    """How long the blank line behind a line is, end and all."""
    return len(lines[number + 1]) + 1 if number + 1 < len(lines) - 1 and not lines[number + 1].strip() else 0


FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"cells": _cells, "numbers": _numbers, "headings": _headings}
