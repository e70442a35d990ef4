"""Inline marks of Markdown that lost their partner, or the place where they work: emphasis, spans of code, placeholders."""

from __future__ import annotations

import bisect
import re

from lintr.kinds.markdown_page import page_of
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lintr.article import Article

_STARS = later(r"\\.|(?<![*\\/])\*\*(?![*/])", 0, re.compile)
_WIDE = later(r"＊＊(?=[^＊\s])[^＊\n]{1,200}＊＊", 0, re.compile)
_BLANKS = " \t\u00a0\u3000"
_CLOSERS = ".,;:!?)]}’”\"'»。，、：；！？）】」』…"
_OPENERS = "([{“\"'«„「（—–-"


def _emphasis(article: Article) -> Iterator[Hit]:
    """Pairs of asterisks of which one stands before, or behind, a blank that is within them."""
    page = page_of(article)
    text, plain = article.text, page.plain
    for start, end in page.stretches:
        for match in _WIDE.finditer(plain, start, end):
            yield Hit(Span(*match.span()), {"what": "its asterisks are wide: write “**”"}, Edit(Span(*match.span()), f"**{text[match.start() + 2:match.end() - 2]}**"))
        if plain.find("**", start, end) < 0:
            continue
        marks = [match.start() for match in _STARS.finditer(plain, start, end) if match[0] == "**"]
        if len(marks) % 2 or len(marks) != plain.count("**", start, end):
            continue
        for low, high in zip(marks[::2], marks[1::2]):
            held = plain[low + 2:high]
            left, right = held[:1] in _BLANKS, held[-1:] in _BLANKS
            if not held.strip() or not (left or right) or not _are_a_pair(plain, start, end, low, high) or (len(marks) > 2 and not left and plain[high + 2:high + 3].isalnum()):
                continue
            inner = text[low + 2:high].strip(_BLANKS + "\n")
            tail = " " if right and text[high + 2:high + 3].strip() and text[high + 2] not in _CLOSERS else ""
            yield Hit(Span(low, high + 2), {"what": f"a blank stands {'on both sides within' if left and right else 'before what' if left else 'behind what'} its asterisks{'' if left and right else ' hold'}: take it away"},
                      Edit(Span(low, high + 2), f"**{inner}**{tail}") if "\n" not in text[low:high] else None)


def _are_a_pair(plain: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether two marks are the ends of one emphasis, and no operators or stars of programs."""
    before, after = plain[low - 1:low] if low > start else "", plain[high + 2:high + 3] if high + 2 < end else ""
    held = plain[low + 2:high]
    if not any(map(str.isalpha, held)) or "|" in held:
        return False
    head = plain[max(start, plain.rfind("\n", 0, low)):low].strip(" \t\n>")
    at_start = not head or head in ("-", "+", "*") or (head[:-1].isdigit() and head[-1:] in ".)")
    opens = at_start or not before.strip() or before in _OPENERS
    closes = not after.strip() or after in _CLOSERS
    if held[:1] in _BLANKS and held[-1:] in _BLANKS:
        return at_start
    if held[:1] in _BLANKS:  # the first stands like one that closes, so the other is to close for sure
        return closes and (at_start or (opens and (held[-1:].isalnum() or bool(before.strip()))))
    return opens and (closes and bool(after.strip()) or not after or after == "\n" or at_start or (not held.isascii() and not after.isascii()))


_QUOTED = later(r"``[^`'\n]{1,300}''|(?<![\w`])`[^`'\n]{1,80}'(?!\w)", 0, re.compile)


def _code_marks(article: Article) -> Iterator[Hit]:
    """Backticks that open a span of code, or close it, and have no partner."""
    page = page_of(article)
    text = page.bare
    for start, end in page.stretches if page.open_ticks else ():
        first = bisect.bisect_left(page.open_ticks, (start, 0))
        lone = page.open_ticks[first:bisect.bisect_left(page.open_ticks, (end, 0))]
        if not lone or len(lone) > 1 and len({high - low for low, high in lone}) == 1 and lone[0][1] - lone[0][0] < 3:
            continue
        low, high = lone[0]
        if high - low > 2 or "\\`" in text[start:end]:  # a block of code, or marks that are spoken of
            continue
        before, after = text[low - 1:low], text[high:high + 1]
        if _QUOTED.search(text, start, end) or (before.isalpha() and after.isalpha()) or not (before.strip() or after.strip()) or (before in _OPENERS and after in _CLOSERS and before and after):
            continue
        yield Hit(Span(low, high))


_NAME = r"[A-Za-z_][\w.\-]{0,40}"
_FIELD = later(rf"(?<![{{$])\{{\{{[ ]?{_NAME}[ ]?\}}(?!\}})|(?<!\{{)\{{[ ]?{_NAME}[ ]?\}}\}}(?!\}})", re.ASCII, re.compile)
_FORMAT = later(rf"%[ ]\(({_NAME})\)[ ]?[sdif](?![\w(])|%\(({_NAME})\)[ ][sdif](?![\w(])|\$[ ]\{{({_NAME})\}}", re.ASCII, re.compile)
_BLOCK = later(r"\{%[-+]?[ ]*(end)?([a-z]+)\b[^%\n]{0,300}(?:%(?!\})[^%\n]{0,100}){0,5}%\}", 0, re.compile)
_BEFORE = 300
"""Characters before a placeholder that may open what it stands in."""
_BLOCKS = frozenset(("hint", "tabs", "tab", "highlight", "raw", "codeblock", "blockquote", "stepper", "step", "columns", "column", "details", "note", "callout"))
"""Those that hold text for sure, and are closed."""
_CLOSED = frozenset(("hint", "tabs", "raw", "highlight", "codeblock", "stepper", "columns"))
"""Of these those that are closed even where a page closes none."""


def _fields(article: Article) -> Iterator[Hit]:
    """Placeholders that lack a mark or have a blank within, and blocks of templates that are not closed."""
    page = page_of(article)
    text, bare = article.text, page.bare
    for match in _FIELD.finditer(bare):
        low = max(0, match.start() - _BEFORE)
        line = text[max(low, text.rfind("\n", low, match.start()) + 1):match.start()]
        if "{" in line.replace("{{", "").replace("{%", "") and line.count("{") > line.count("}") or text[match.end():match.end() + 1] == "{":
            continue
        name = match[0].strip("{} ")
        inner = match[0].strip("{}")
        yield Hit(Span(*match.span()), {"what": "a bracket of it is lost", "name": name}, Edit(Span(*match.span()), f"{{{{{inner}}}}}"))
    for match in _FORMAT.finditer(bare):
        if match[0].startswith("% (") and text[match.start() - 1:match.start()].strip()[-1:].isdigit():
            continue
        whole = match[0].replace(" ", "")
        yield Hit(Span(*match.span()), {"what": "a blank stands within it", "name": whole}, Edit(Span(*match.span()), whole))
    yield from _blocks(article)


def _blocks(article: Article) -> Iterator[Hit]:
    page = page_of(article)
    if page.plain.find("{%") < 0:
        return
    ended = frozenset(name for name in _BLOCKS if f"end{name}" in article.text)
    open_ones: list[tuple[str, int, int]] = []
    is_raw = False
    for match in _BLOCK.finditer(page.plain):
        name = match[2]
        if is_raw and not (match[1] and name == "raw"):
            continue
        if name not in _BLOCKS:
            continue
        if not match[1]:
            open_ones.append((name, *match.span()))
            is_raw = name == "raw"
        elif any(one == name for one, _, _ in open_ones):
            is_raw = False
            while open_ones[-1][0] != name:
                yield from _unclosed(open_ones.pop(), ended)
            open_ones.pop()
        else:
            yield Hit(Span(*match.span()), {"what": "nothing opens what it closes"})
    for one in open_ones:
        yield from _unclosed(one, ended)


def _unclosed(one: tuple[str, int, int], ended: frozenset[str]) -> Iterator[Hit]:
    name, start, end = one
    if name in ended or name in _CLOSED:
        yield Hit(Span(start, end), {"what": f"no “{{% end{name} %}}” closes it"})


FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"emphasis": _emphasis, "code-marks": _code_marks, "fields": _fields}
