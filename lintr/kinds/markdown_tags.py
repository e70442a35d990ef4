"""Elements of HTML in Markdown that are opened and not closed, closed by another, or not even opened whole."""

from __future__ import annotations

import re

from lintr import regions
from lintr.kinds.markdown_page import page_of
from lintr.later import later
from lintr.once import once
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lintr.article import Article

_INLINE = frozenset((
    "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u",
    "var", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "button", "label", "title",
))
"""Elements that are closed in the paragraph that they begin in."""
_BLOCKS = frozenset((
    "details", "div", "section", "figure", "figcaption", "table", "center", "blockquote", "ul", "ol", "article", "aside", "picture", "video", "iframe",
))
"""Elements that may hold paragraphs, and must be closed."""
_TAG = later(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])((?:[^<>\"'{}]|\"[^\"]{0,2000}\"|'[^']{0,2000}'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)>", 0, re.compile)
_OPEN = later(r"<(?:div|details|span|table|section|figure|center|h[1-6]|a|img|kbd|strong|summary|sup|sub|p)(?:[ ][\w:-]+=(?:\"[^\"\n]*\"|'[^'\n]*'))*[ ]*$(?!\n[ \t]*(?:[\w:@#.-]+[ ]*=|/?>|[\w-]+[ \t]*$|\{))", re.MULTILINE | re.IGNORECASE, re.compile)
_ENDS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@once
def _bare(article: Article) -> str:
    """The page without code of any kind, and without remarks and scripts, but with its tags."""
    page = page_of(article)
    silent = [(start, end) for start, end, kind in regions.regions(article.text, article.format) if kind in ("template", "math", "import")]
    return regions.blanked(page.plain, silent)


class _Tag:
    """One that was opened."""

    __slots__ = ("end", "name", "start")

    def __init__(self, name: str, start: int, end: int) -> None:
        self.name, self.start, self.end = name, start, end


def _elements(article: Article) -> Iterator[Hit]:
    """The tags whose other half is missing, or is another."""
    text, bare = article.text, _bare(article)
    for match in _OPEN.finditer(bare):
        yield Hit(Span(*match.span()), {"what": "its “>” is missing"}, Edit(Span(match.end(), match.end()), ">"))
    tags = [(match[2].lower(), bool(match[1]), match.start(), match.end(), match[3]) for match in _TAG.finditer(bare) if match[2].lower() in _INLINE or match[2].lower() in _BLOCKS]
    opened: list[_Tag] = []
    count: dict[str, int] = {}
    wrong: list[tuple[int, Hit]] = []
    for name, closes, start, end, rest in tags:
        if not closes:
            if not rest.rstrip().endswith("/") and not _is_spoken_of(text, start, end):
                opened.append(_Tag(name, start, end))
                count[name] = count.get(name, 0) + 1
            continue
        place = next((at for at in range(len(opened) - 1, -1, -1) if opened[at].name == name), -1) if count.get(name) else -1
        if place >= 0:
            wrong += [(one.start, _missing(one, text)) for one in opened[place + 1:]]
            for one in opened[place:]:
                count[one.name] -= 1
            del opened[place:]
        elif name in _ENDS and opened and opened[-1].name in _ENDS:
            one = opened.pop()
            count[one.name] -= 1
            wrong.append((start, Hit(Span(start, end), {"what": f"“<{one.name}>” was opened: close it by “</{one.name}>”"}, Edit(Span(start, end), f"</{one.name}>"))))
        elif name not in _BLOCKS or not any(map(count.get, _BLOCKS)):
            wrong.append((start, Hit(Span(start, end), {"what": "nothing opens what it closes"})))
    wrong += [(one.start, _missing(one, text)) for one in opened]
    names = [hit for _, hit in sorted(wrong, key=lambda pair: pair[0])]
    if len(names) <= _MOST:
        yield from names


_MOST = 6
"""A page with more of them is a part of something else."""


def _missing(one: _Tag, text: str) -> Hit:
    edit = None
    if one.name in _INLINE:
        end = text.find("\n", one.end)
        rest = text[one.end:len(text) if end < 0 else end]
        if one.name in ("summary", *_ENDS) and rest.strip():
            at = one.end + len(rest.rstrip())
            edit = Edit(Span(at, at), f"</{one.name}>")
    return Hit(Span(one.start, one.end), {"what": f"nothing closes it: add “</{one.name}>”"}, edit)


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    """Whether a text speaks of a tag, rather than using it."""
    return text[start - 1:start] in ("\\", "(", "“", "\"", "'", "«", "「", "‘", "`") and text[end:end + 1] in (")", "”", "\"", "'", "»", "」", "’", "`", ",", "、")


FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"elements": _elements}
