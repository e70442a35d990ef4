"""What a page of Markdown is made of: its sections, and in each paragraphs, items of lists, rows of tables, blocks of code, pictures and boxes, in order."""

from __future__ import annotations

import re

from lintr import zones
from lintr.features import memo
from lintr.kinds.markup import fences
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.kinds.markup import Fence

PARAGRAPH, ITEM, TABLE, ROW, CODE, IMAGE = "paragraph", "item", "table", "row", "code", "image"
BOX, DETAILS, FOOTNOTE, COMMENT, SHORTCODE, HEADING = "admonition", "<details> block", "footnote", "comment", "shortcode", "heading"
ELEMENTS = (BOX, DETAILS, FOOTNOTE, COMMENT, SHORTCODE)

_HEADING = later(r"[ ]{0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$", 0, re.compile)
_UNDERLINE = later(r"[ ]{0,3}(=+|-{2,})[ \t]*$", 0, re.compile)
_HTML_HEADING = later(r"(?i)[ ]{0,3}<h([1-6])\b", 0, re.compile)
_ITEM = later(r"[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]+(?=\S)", 0, re.compile)
_QUOTE = later(r"(?:[ ]{0,3}>[ ]?)+", 0, re.compile)
_DIVIDER = later(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", 0, re.compile)
_IMAGE_LINE = later(r"[ \t]*(?:<p\b[^<>]*>[ \t]*)?(?:\[?!\[[^\]\n]*\]\([^\n]*\)|<img\b[^<>]*>)[^\w]*(?:</p>)?[ \t]*$", 0, re.compile)
_BOX = later(r"[ \t]*(?::{3,}[ \t]*[^\s:].*|(?:!!!|\?\?\?\+?|///)[ \t]*[^\s/].*)$|\[![^\]\n]{2,20}\][ \t]*[-+]?(?:[ \t].*)?$", 0, re.compile)
_BOX_END = later(r"[ \t]*(?::{3,}|///+)[ \t]*$", 0, re.compile)
_FOOTNOTE = later(r"[ ]{0,3}\[\^([^\]\n]+)\]:", 0, re.compile)
_LIQUID = later(r"[ \t]*\{(?:\{[<%]|%)[-~]?[ ]*/?[ ]*([\w.-]+)", 0, re.compile)
_TAG = later(r"(?i)[ \t]*</?(details|summary|p|div|a|br|center|table|thead|tbody|tr|td|th|img|section|article|picture|source|span|script|style|[A-Z][A-Za-z]+)\b[^<>]*>", 0, re.compile)
_COMMENT = later(r"<!--(?s:.*?)-->", 0, re.compile)
_ID = later(r"\{:?[ ]*#([\w.:-]+)[^{}\n]*\}[ \t#]*$", 0, re.compile)
_HTML_ID = later(r"""(?i)<(?:a|h[1-6]|div|section|span)\b[^<>\n]*?\s(?:id|name)[ ]*=[ ]*["']([^"'<>\n]+)["']""", 0, re.compile)
_KEYS = later(r"(?<!`)`([^`\n]+)`(?!`)|\]\(<?([^\s()<>]+)|(\d+(?:[.,:]\d+)*)|(?<![\w&])([A-Za-z]+[_.\d][\w.]*\w|[a-z]+[A-Z]\w*|[A-Z]{2,})", 0, re.compile)
SPAN = later(r"(?<![`\\])`([^`\n]{1,80})`(?!`)", 0, re.compile)
"""A piece of code in a text."""
_FRONT_KEY = later(r"(?m)^([^\W\d][\w.-]*)[ \t]*:(?:[ \t]+(.*))?$", 0, re.compile)


class Part:
    """A part of a page."""

    __slots__ = ("_keys", "_spans", "end", "fence", "kind", "shown", "start", "text")

    def __init__(self, kind: str, start: int, end: int, text: str, shown: str = "", fence: Fence | None = None) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.text = text
        """What stands there."""
        self.shown = shown
        """The name of a shortcode or footnote."""
        self.fence = fence
        self._spans: list[str] | None = None
        self._keys: frozenset[str] | None = None

    @property
    def spans(self) -> list[str]:
        """The pieces of code in its text."""
        if self._spans is None:
            self._spans = [match[1].strip() for match in SPAN.finditer(self.text)] if "`" in self.text else []
        return self._spans

    @property
    def keys(self) -> frozenset[str]:
        """What needs no translation in it."""
        if self._keys is None:
            if self.kind == CODE:
                self._keys = frozenset([line for line in map(str.strip, self.text.split("\n")[1:]) if line.isascii() and line])
            else:
                self._keys = frozenset([next(filter(None, match.groups())).lstrip("./").casefold() for match in _KEYS.finditer(self.text)])
        return self._keys


class Section:
    """A heading and what stands under it; the first section of a page has none."""

    __slots__ = ("_told", "end", "level", "mark", "parts", "start", "stop", "text")

    def __init__(self, start: int, end: int, level: int, text: str, mark: str = "") -> None:
        self.start = start
        self.end = end
        self.level = level
        """0 for what stands before the first heading."""
        self.text = text
        self.mark = mark
        """The number signs."""
        self.stop = end
        self.parts: list[Part] = []
        self._told: tuple[int, frozenset[str]] | None = None

    @property
    def told(self) -> tuple[int, frozenset[str]]:
        """How many blocks of code there are, and what needs no translation."""
        if self._told is None:
            self._told = sum(part.kind == CODE for part in self.parts), frozenset().union(*[part.keys for part in self.parts])
        return self._told

    @property
    def id(self) -> str:
        """The id that is written at the heading."""
        match = _ID.search(self.text)
        return match[1] if match else ""


class Page:
    """The parts of an article in Markdown."""

    __slots__ = ("cut", "front", "front_span", "ids", "sections")

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self.cut = -1
        """Where a block of code begins that never ends: what stands behind it, nobody knows."""
        self.front: dict[str, tuple[int, int, str]] = {}
        """The keys of the front matter, where they stand, and their values."""
        self.front_span = (0, 0)
        self.ids: dict[str, tuple[int, int]] = {}
        """Ids written in HTML."""


def page(article: Article) -> Page:
    """The parts of an article, found once."""
    known = memo(article)
    found: Page | None = known.get(("markdown page",))
    if found is None:
        found = known["markdown page",] = _page(article)
    return found


def _page(article: Article) -> Page:
    made = Page()
    first = 0
    while first < len(article.zones) and article.zones[first] == zones.FRONT_MATTER:
        first += 1
    if first:
        _front(article, first, made)
    blocks = {}
    text = article.text
    for fence in fences(article):
        if fence.inner or not fence.closed:
            made.cut = fence.start
            break
        blocks[article.position(fence.start)[0] - 1] = fence
    lines = len(article.zones) if made.cut < 0 else article.position(made.cut)[0] - 1
    hidden = text
    if "<!--" in text:
        spans = [(fence.start, fence.stop) for fence in blocks.values()]
        hidden = _COMMENT.sub(lambda match: match[0] if any(start <= match.start() < stop for start, stop in spans) else "\x00" + "".join("\n" if char == "\n" else " " for char in match[0][1:]), text)
    _parts(article, hidden, first, lines, blocks, made)
    if "id=" in text or "name=" in text:
        spans = [(fence.start, fence.stop if fence.stop >= 0 else len(text)) for fence in blocks.values()]
        for match in _HTML_ID.finditer(article.text):
            if not any(start <= match.start() < stop for start, stop in spans):
                made.ids.setdefault(match[1], match.span(1))
    return made


def _front(article: Article, count: int, made: Page) -> None:
    start, end = article.line_starts[0], article.line_span(count - 1)[1]
    made.front_span = start, end
    for match in _FRONT_KEY.finditer(article.text, start, end):
        made.front.setdefault(match[1], (match.start(1), match.end(1), (match[2] or "").strip()))


def _parts(article: Article, hidden: str, first: int, lines: int, blocks: dict[int, Fence], made: Page) -> None:
    """Put the parts of the lines into sections."""
    section = Section(article.line_starts[first] if first < len(article.zones) else 0, 0, 0, "")
    section.end = section.start
    made.sections.append(section)
    line, open_part = first, None
    in_table = False
    while line < lines:
        start, end = article.line_span(line)
        text = hidden[start:end].rstrip()
        if line in blocks:
            fence = blocks[line]
            last = article.position(fence.stop)[0] - 1 if fence.stop >= 0 else _end_of_quote(article, line)
            stop = article.line_span(last)[1]
            section.parts.append(Part(CODE, start, stop, article.text[start:fence.stop if fence.stop >= 0 else stop], fence=fence))
            line, open_part, in_table = last + 1, None, False
            section.stop = stop
            continue
        line += 1
        quoted = _QUOTE.match(text)
        bare = text[quoted.end():] if quoted else text
        if not bare.strip():
            open_part, in_table = None, False
            continue
        section.stop = end
        match = _HEADING.match(bare)
        if match and match[2]:
            section = Section(start, start + len(text), len(match[1]), match[2] if "#" not in (match[2] or "") else bare, match[1])
            section.stop = end
            made.sections.append(section)
            open_part, in_table = None, False
            continue
        if (match := _HTML_HEADING.match(bare)) is not None:
            section = Section(start, start + len(text), int(match[1]), bare, "")
            made.sections.append(section)
            open_part, in_table = None, False
            continue
        if open_part and open_part.kind == PARAGRAPH and not quoted and "\n" not in open_part.text and (match := _UNDERLINE.match(bare)) and "|" not in open_part.text:
            made.sections[-1].parts.pop()
            section = Section(open_part.start, open_part.end, 1 if match[1][0] == "=" else 2, open_part.text)
            section.stop = end
            made.sections.append(section)
            open_part = None
            continue
        open_part, in_table = _part(section, bare, start + len(text) - len(bare), start + len(text), open_part, in_table=in_table)


def _part(section: Section, bare: str, start: int, end: int, before: Part | None, *, in_table: bool) -> tuple[Part | None, bool]:
    """Put a line into a section; the part that goes on in the next line, and whether that is a table."""
    parts = section.parts
    if bare.lstrip()[:1] == "\x00" or "\x00" in bare:
        parts += [Part(COMMENT, start + at, end, "") for at, char in enumerate(bare) if char == "\x00"]
        bare = bare.replace("\x00", " ")
        if not bare.strip():
            return before, False
    if "|" in bare and (in_table or bare.lstrip()[:1] == "|" or _DIVIDER.match(bare)):
        if not in_table and before and before.kind == PARAGRAPH and _DIVIDER.match(bare) and "|" in before.text and "\n" not in before.text:
            before.kind = TABLE
            return None, True
        if _DIVIDER.match(bare):
            return None, True
        parts.append(Part(ROW if in_table else TABLE, start, end, bare))
        return None, True
    if _BOX.match(bare):
        parts.append(Part(BOX, start, end, bare))
        return None, False
    if _BOX_END.match(bare):
        return None, False
    if (match := _FOOTNOTE.match(bare)) is not None:
        parts.append(Part(FOOTNOTE, start, end, bare, match[1]))
        return parts[-1], False
    if (match := _LIQUID.match(bare)) is not None:
        if not match[1].startswith("end") and "/" not in bare[:match.start(1)]:
            parts.append(Part(SHORTCODE, start, end, bare, match[1]))
        return None, False
    if _IMAGE_LINE.match(bare):
        parts.append(Part(IMAGE, start, end, bare))
        return None, False
    if (match := _TAG.match(bare)) is not None:
        if match[1].lower() == "details" and bare.lstrip()[1] != "/":
            parts.append(Part(DETAILS, start, end, bare))
        return None, False
    if (match := _ITEM.match(bare)) is not None and not (before and before.kind == PARAGRAPH and not bare.lstrip().startswith(("-", "*", "+", "1"))):
        parts.append(Part(ITEM, start, end, bare))
        return parts[-1], False
    if before:
        before.text += "\n" + bare
        before.end = end
        return before, False
    parts.append(Part(PARAGRAPH, start, end, bare))
    return parts[-1], False


def _end_of_quote(article: Article, line: int) -> int:
    """The last line of a block of code that its quotation ends."""
    while line + 1 < len(article.zones) and article.text[slice(*article.line_span(line + 1))].lstrip().startswith(">"):
        line += 1
    return line


def cells(row: str) -> int:
    """How many cells a row of a table has."""
    bare = re.sub(r"`[^`\n]*`", lambda match: match[0].replace("\\|", "  "), row.strip()).replace("\\|", "  ").strip()
    return bare.removeprefix("|").removesuffix("|").count("|") + 1 if bare else 0


def images(text: str) -> Iterator[re.Match[str]]:
    """The pictures of a text: group 1 or 2 is the path."""
    found: Iterator[re.Match[str]] = _PICTURE.finditer(text)
    return found


_PICTURE = later(r"""!\[[^\]\n]*\]\([ \t]*<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)|<img\b[^<>]*?\ssrc[ ]*=[ ]*["']([^"'<>\n]+)["']""", 0, re.compile)
