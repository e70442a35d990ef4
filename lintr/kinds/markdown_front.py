"""Front matter of Markdown that no program can read."""

from __future__ import annotations

import re

from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lintr.article import Article

_KEY = later(r"([\w.@/-]+(?:[ ][\w-]+){0,2})[ ]*:(?:[ \t]+(.*))?$", 0, re.compile)
_WIDE = later(r"([\w.-]+(?:[ ][\w-]+)?)[ ]?：[ ]*(.*)$", 0, re.compile)
_JOINED = later(r"([A-Za-z_][\w-]*):([^\s:/][^\n]*)$", 0, re.compile)
_BARE = later(r"([A-Za-z_][\w-]{1,30})[ ]+[\"'\w\[].*$", 0, re.compile)
_END = later(r"(?:---|\.\.\.)[ \t]*$", 0, re.compile)
_WHOLE = later(r"\"(?:\\.|[^\"\\])*\"[ \t]*(?:#.*)?$|'(?:''|[^'])*'[ \t]*(?:#.*)?$", 0, re.compile)
_QUOTES = "\"'"
_CURLY = "“”„»«’"


def _front(article: Article) -> Iterator[Hit]:
    """What is wrong with the lines between the two marks of front matter, and with the marks."""
    lines = article.text.split("\n", 400)[:400]
    if not lines or not _END.match(lines[0]) or len(lines) < 2 or not (_KEY.match(lines[1]) or _WIDE.match(lines[1]) or _JOINED.match(lines[1]) or _BARE.match(lines[1])):
        return
    end = next((number for number, line in enumerate(lines[1:], 1) if _END.match(line)), -1)
    lost = _lost(lines, end)
    if lost:
        start, stop = article.line_span(lost)
        yield Hit(Span(start, stop), {"what": "front matter ends here, and no “---” closes it: add it"}, Edit(Span(stop, stop), "\n---"))
        end = lost + 1
    if end < 0:
        return
    yield from _lines(article, lines, end)


def _lost(lines: list[str], end: int) -> int:
    """The last line of front matter whose closing mark is lost; 0 where it is there."""
    keys = 0
    for number, line in enumerate(lines[1:end if end >= 0 else len(lines)], 1):
        if not line.strip():
            following = next((other for other in lines[number:number + 4] if other.strip()), "")
            if keys and (following.startswith(("# ", "## ", "![", "> ")) or end < 0 and following and not following.startswith((" ", "\t", "-")) and not _KEY.match(following)):
                rest = lines[number:number + 12] if end >= 0 else []
                return number - 1 if not rest or not any(_KEY.match(other) for other in rest) else 0
            continue
        if _KEY.match(line):
            keys += 1
        elif end < 0 and line.startswith(("# ", "## ")) and keys:
            return number - 1
        elif not line.startswith((" ", "\t", "-", "#", "]", "}")):
            return 0
    return 0


def _lines(article: Article, lines: list[str], end: int) -> Iterator[Hit]:
    within = ""
    for number in range(1, end):
        line = lines[number]
        start = article.line_starts[number]
        if within or not line.strip() or line[0] in " \t-#]}":
            if within and line.rstrip().endswith(within):
                within = ""
            continue
        span = Span(start, start + len(line.rstrip()))
        match = _KEY.match(line)
        if not match:
            wide = _WIDE.match(line)
            if wide and ":" not in wide[1]:
                at = start + line.index("：")
                yield Hit(span, {"what": "its colon is wide: write “: ”"}, Edit(Span(at, start + wide.start(2)), ": "))
            elif (joined := _JOINED.match(line)) and not joined[2].startswith("//"):
                at = start + joined.start(2)
                yield Hit(span, {"what": "no blank stands behind the colon"}, Edit(Span(at, at), " "))
            elif _BARE.match(line) and ":" not in line and (number == 1 or _KEY.match(lines[number - 1]) or _WIDE.match(lines[number - 1])) and not _goes_on(lines, number):
                yield Hit(span, {"what": "no colon stands behind its key"})
            continue
        value = (match[2] or "").strip()
        if value[:1] in _QUOTES and value and not _WHOLE.match(value):
            mark = value[0]
            closes = next((other for other in range(number + 1, min(end, number + 6)) if lines[other].rstrip().endswith(mark)), -1)
            following = lines[number + 1] if number + 1 < end else ""
            if value.count(mark) == 1 and closes > 0 and (following.startswith((" ", "\t")) or not following.strip()):
                within = mark
                continue
            if value.count(mark) == 1 or value[1:].rstrip()[-1:] in _CURLY:
                last = value[-1] if value[-1] in _CURLY and len(value) > 1 else ""
                at = start + len(line.rstrip()) - len(last)
                yield Hit(span, {"what": f"its {mark} is not closed"}, Edit(Span(at, at + len(last)), mark) if " #" not in value else None)
            elif value.count(mark) > 2 or not value.split(mark, 2)[2].strip().startswith("#"):
                yield Hit(span, {"what": f"its text goes on behind the {mark} that closes it"})
        elif value and value[0] not in "\"'[{|>&*!#%@`“„«" and ": " in value.split(" #")[0] and "{{" not in value and not value.startswith("http"):
            shown = value.replace("\\", "\\\\").replace("\"", "\\\"")
            at = start + len(line) - len(line[match.start(2):]) + (len(match[2]) - len(match[2].lstrip()))
            yield Hit(span, {"what": "its text has a colon of its own: set it in quotation marks"}, Edit(Span(at, at + len(value)), f"\"{shown}\"") if " #" not in value else None)


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether a line may go on with the text of the one above."""
    above = lines[number - 1].strip()
    return above.endswith(("|", ">", ",", "-", "|-", ">-"))


FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"front": _front}
