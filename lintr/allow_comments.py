"""Allowances written in an article of Markdown or HTML: ``<!-- lintr-allow: rule-id (reason) -->``.

On a line of its own a comment speaks of the next paragraph, in a line of that line.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import islice

from lintr import regions
from lintr.allow import Allowance, Place, line_key
from lintr.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article

MARK = "lintr-allow"
_COMMENT = re.compile(r"<!--\s*lintr-allow(?![\w-])([^\0]*)-->")
_WRITTEN = re.compile(r"\s*:\s*([\w-]+(?:\s*,\s*[\w-]+)*)\s*\(([^\0]*)\)\s*")
_UNTIL = re.compile(r"(?:^|[\s,;])until\s+(\S+)\s*$")
_CLOSED = re.compile(r"</(?:p|h[1-6]|li|dd|dt|td|th|tr|div|blockquote|figcaption|caption|pre|title)\s*>", re.IGNORECASE)

MOST = 500
"""Comments that count in one article, and lines that one speaks of: a stranger's article may hold a million of each."""

_WIDEST = 10_000
"""Code points of a line that are looked at to tell whether it holds anything but comments."""


def comments(article: Article) -> tuple[Allowance, ...]:
    """The allowances that comments in the article give, each line that one speaks of with its own; those of one comment share their place."""
    if article.format == regions.PLAIN or MARK not in article.text:
        return ()
    lines = article.lines()
    stretches = ((start, end) for start, end, kind in regions.regions(article.text, article.format) if kind == "comment")
    found = (match for start, end in stretches if (match := _COMMENT.fullmatch(article.text, start, end)))
    return tuple(allowance for match in islice(found, MOST) for allowance in _written(article, match, lines))


def _written(article: Article, match: re.Match[str], lines: list[str]) -> Iterator[Allowance]:
    (line, column), (last, _) = article.position(match.start()), article.position(match.end() - 1)
    place = Place(article.path, line, column, match[0], lines[line - 1], Span(match.start(), match.end()))
    written = _WRITTEN.fullmatch(match[1])
    reason = " ".join(written[2].split()) if written else ""
    until = _UNTIL.search(reason)
    spoken_of = _spoken_of(lines, line - 1, last - 1, article.format)
    fault = _fault(written, reason, until[1] if until else "", spoken_of)
    for rule in written[1].split(",")[:MOST] if written else [""]:
        for text in dict.fromkeys(spoken_of) if not fault else [""]:
            yield Allowance("", rule.strip(), text, reason=reason, until=until[1] if until else "", place=place, fault=fault)


def _fault(written: re.Match[str] | None, reason: str, until: str, spoken_of: list[str]) -> str:
    if not written:
        return "write <!-- lintr-allow: rule-id (reason) -->"
    if not reason:
        return "say in the brackets why it may pass"
    if not spoken_of:
        return "no paragraph follows"
    try:
        dt.date.fromisoformat(until or "2000-01-01")
    except ValueError:
        return "“until” wants a day such as 2027-01-31"
    return ""


def _spoken_of(lines: list[str], first: int, last: int, format: str) -> list[str]:  # noqa: A002
    """The lines that a comment speaks of that stands in these lines (from 0), by their keys."""
    own = lines[first : last + 1]
    if _without_comments("\n".join(own)[: _WIDEST]).strip():
        return [line_key(line) for line in own[:MOST]]
    found: list[str] = []
    for line in lines[last + 1 : last + 1 + 2 * MOST]:
        if _without_comments(line[:_WIDEST]).strip():
            found.append(line_key(line))
            if format == regions.HTML and _CLOSED.search(line):  # there, paragraphs need no blank line between
                break
        elif found and not line.strip():
            break
    return found


def _without_comments(text: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        parts.append(text[at:start])
        at = end + 3
    return "".join(parts) + text[at:]
