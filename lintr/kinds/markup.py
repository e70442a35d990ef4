"""The kind ``markup``: marks of Markdown that do not do what they are for, so that readers see them."""

from __future__ import annotations

import re

from lintr import marks, regions, zones
from lintr.kinds.lines import deleted, visible
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article
    from lintr.table import Table

_PATH = r"(?:https?://|www\.|mailto:|(?:\.{1,2}/)+[\w.]|/\w|#\w|[\w-]+(?:/[\w.-]+)*\.(?:md|mdx|html?|png|jpe?g|gif|svg|pdf|rst|txt)\b)"
"""How the target of a link begins that is one for sure."""
_PARTED = later(rf"\[([^\[\]\n]{{1,200}})\]([ \u00a0\u3000]{{1,2}})\([ ]?({_PATH}[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[ ]?\)"
                rf"|\[([^\[\]\n]{{1,200}})\][ ]?(?:（[ ]?({_PATH}[^\s（）()]*)[ ]?[）)]|\([ ]?({_PATH}[^\s（）()]*)[ ]?）)", 0, re.compile)
"""A text and an address that are no link: a blank stands between them, or the brackets are wide."""
_WITHIN = later(r"(?<=\])\(([ \t]*)((?:https?[ ]?:[ ]?/[ ]?/|(?:\.{1,2}[ ]?/)+|/[ ]?(?=\w)|#[ ]?(?=\w)|www[ ]?\.)[^()\n\"'<>]*?)([ \t]*)(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?\)", 0, re.compile)
"""The target of a link, blanks and all."""
_NO_END = later(r"\[[^\[\]\n]{1,200}\]\((https?://[^\s()<>]*|(?:\.{1,2}/)+[\w./-]+\.[a-z]{2,4}(?:#[\w-]+)?)(?=[ \t]+(?![\"'=(])[^()\n]*$)", re.MULTILINE, re.compile)
"""A link that is not closed on its line."""
_NO_SQUARE = later(r"(?<![\[\]!\\(\w])\[([^\[\]()\n]{1,60})\((https?://[^()\s]+)\)(?!\])", 0, re.compile)
"""One whose text is not."""
_CUT = later(r"(?m)\[[^\[\]\n]{1,200}\]\((?:https?://|www\.|/\w)[^\s()<>]*[ \t]*$(?!\n[ \t]*[\"')])", 0, re.compile)
"""A link whose address is cut off by the end of the line."""
_EMPTY = later(r"(!?)\[([^\[\]\n]{0,200})\]\([ ]*\)", 0, re.compile)
"""A link, or a picture, that leads nowhere."""
_STRONG = later(r"(?<![*\\/])\*\*(?![*/])(?:(?<=\S\*\*)|(?=\S))", 0, re.compile)
"""What opens strong emphasis, or closes it; not what stands in the path of a file, or between blanks."""
_OF_CALLS = later(r"(?<=[\s(,])\*\*[a-z]+_[a-z]\w*|(?<=\()\*\*[a-z]+[),]", 0, re.compile)
"""What takes arguments by their names in Python."""
_NAMED = later(r"(?m)^[ ]{0,3}\[([^\]\n]+)\]:", 0, re.compile)
_NO_TEXT = later(r"[\d\W_]*|[xX]|\^.*", 0, re.compile)
"""What stands in brackets and is no text of a link: the number of a note, the box of a task."""
_FENCE = later(r"(?m)^[ \t]*((?:>[ \t]?)*)(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})([^`\n]*|\w+[ ]\w+=[^\n]*)$", 0, re.compile)
_OF_TEXTS = frozenset(("md", "markdown", "mdx", "text", "txt", "plaintext", "rst", "html", "djot", "quarto", "myst"))
"""Languages whose texts may hold fences."""
_FIELD = later(r"\{\{-?\s*[a-zA-Z_]\w*(?:\.\w+)*\s*(?:\|[^{}]*)?-?\}\}|\{%-?\s*(?:include|block|widget|ad|ads|snippet|module|render|partial)\b[^{}]*%\}", 0, re.compile)
"""A field that a program was to fill in, and what calls for a part of a page."""
_SPEAKS_OF_TEMPLATES = later(r"(?i)\b(?:jekyll|hugo|jinja2?|liquid|vue|vuepress|angular|handlebars|mustache|twig|django|docusaurus|mdx|nunjucks|ansible|helm|blade|svelte|github actions|templates?)\b|\{%-? *raw", 0, re.compile)
_OF_SITES = ("site", "page", "content", "include", "layout", "post", "jekyll", "config", "page_title", "toc", "baseurl")
"""Fields by which the programs that make sites from Markdown know what there is."""
_FEWEST_WORDS = 3
"""Words of a sentence."""
_MOST_FIELDS = 3
"""Different fields of what is no program's page."""


class Fence:
    """A mark that opens a block of code."""

    __slots__ = ("closed", "end", "info", "inner", "mark", "start", "stop")

    def __init__(self, start: int, end: int, mark: str, info: str) -> None:
        self.start = start
        """Where its line begins."""
        self.end = end
        self.mark = mark
        self.info = info
        """What stands behind it."""
        self.inner = False
        """Whether within it stands another that opens a block."""
        self.stop = -1
        """Where the line of the mark begins that closes it."""
        self.closed = False


class Markup:
    """Find marks of Markdown that go wrong.

    Fields:
        of: ``links`` (a blank between text and address, wide brackets, an address that is cut off), ``fences`` (a block of code that never ends), ``tags`` (a language of programs in letters
            that none has), ``strong`` (two asterisks that have no partner in their paragraph), ``rows`` (of a table, not closed while all others of it are) or ``fields`` (``{{ name }}`` that no program filled in, and that the others do not have).
    """

    __slots__ = ("of",)
    mends = True

    def __init__(self, of: str) -> None:
        self.of = of

    @classmethod
    def from_table(cls, table: Table) -> Markup:
        """Take the fields."""
        return cls(table.choice("of", tuple(_FOUND)))

    def gate(self, article: Article) -> bool:
        return any(mark in article.text for mark in _MARKS[self.of])

    def find(self, article: Article) -> Iterator[Hit]:
        return _FOUND[self.of](article)


def _links(article: Article) -> Iterator[Hit]:
    text = article.text
    named: set[str] | None = None
    for match in _PARTED.finditer(text):
        held = match[1] or match[4]
        if article.prose[match.start()] != "[" or text[match.start() - 1:match.start()] == "\\" or _NO_TEXT.fullmatch(held):
            continue
        named = set(_NAMED.findall(text)) if named is None else named
        if held in named:  # the address stands elsewhere
            continue
        at = match.start() + len(held) + 2
        edit = Edit(Span(*match.span(2)), "") if match[1] else Edit(Span(at, match.end()), f"({match[5] or match[6]})")
        yield Hit(Span(*match.span()), {"what": "a blank stands before the address: take it away" if match[1] else "its brackets are wide: write “(” and “)”"}, edit)
    for match in _CUT.finditer(text):
        if article.prose[match.start()] == "[":
            yield Hit(Span(match.start(), match.start() + len(match[0].rstrip())), {"what": "its address is cut off: write the rest and “)”, or take the link away"})
    for match in _NO_END.finditer(text):
        if article.prose[match.start()] == "[":
            yield Hit(Span(*match.span()), {"what": "nothing closes its address: write “)” behind it"})
    for match in _NO_SQUARE.finditer(text):
        if article.prose[match.start()] == "[":
            at = match.end(1)
            yield Hit(Span(*match.span()), {"what": "nothing closes its text: write “]” behind it"}, Edit(Span(at, at), "]"))
    yield from _spaced(article)
    for match in _EMPTY.finditer(text):
        line = article.position(match.start())[0] - 1
        if article.prose[match.end(1)] == "[" and text[match.start() - 1:match.start()] != "\\" and article.zones[line] != zones.PLACEHOLDER:
            what = "the address of its picture is lost: put it back, or take the marks away" if match[1] else "its address is lost: put it back, or leave the text alone"
            yield Hit(Span(*match.span()), {"what": what})


def _spaced(article: Article) -> Iterator[Hit]:
    """The links with blanks within the brackets of their address."""
    text = article.text
    for match in _WITHIN.finditer(text):
        target = match[2]
        is_parted = any(blank in target.strip() for blank in " \t")
        if not is_parted and not match[1] and not match[3] or "{" in target:
            continue
        line = text.rfind("\n", 0, match.start()) + 1
        opened = text.rfind("[", line, match.start())
        if opened < 0 or article.prose[opened] != "[" or text[opened - 1:opened] == "\\" or target.lower().startswith("http") and "://" not in target.replace(" ", ""):
            continue
        joined = "".join(target.split()) if is_parted else target
        edit = Edit(Span(*match.span(2)), joined) if is_parted else Edit(Span(match.start() + 1, match.end(2)), target) if match[1] else Edit(Span(*match.span(3)), "")
        if is_parted and match[1]:
            edit = Edit(Span(match.start() + 1, match.end(2)), joined)
        yield Hit(Span(opened, match.end()), {"what": f"a blank stands {'within' if is_parted else 'at an end of'} its address: take it away"}, edit if len(target.split()) <= 4 and not (is_parted and target.startswith("#")) else None, is_hint=not is_parted)  # the name of a heading has hyphens for its blanks


def _strong(article: Article) -> Iterator[Hit]:
    """The marks of strong emphasis that open, or close, what has no other end."""
    text = article.prose
    for paragraph in article.paragraphs:
        if text.find("**", paragraph.start, paragraph.end) >= 0:
            found = [match.start() for match in _STRONG.finditer(text, paragraph.start, paragraph.end)]
            if len(found) % 2 and len(found) == text.count("**", paragraph.start, paragraph.end):
                at = found[-1]
                if _OF_CALLS.match(text, at):
                    continue
                yield Hit(Span(at, at + 2))


def fences(article: Article) -> list[Fence]:
    """The blocks of code of an article, in order."""
    found: list[Fence] = []
    quoted, done = "", 0
    for match in _FENCE.finditer(article.text):
        last = found[-1] if found and not found[-1].closed else None
        info = match[3].strip()
        if last and quoted and _leaves_quote(article.text, done, match.start()):
            last.closed, last = True, None
        done = match.end()
        if last is None:
            if article.zones[article.position(match.start())[0] - 1] != zones.FRONT_MATTER:
                found.append(Fence(match.start(), match.end(), match[2], info))
                quoted = match[1]
        elif match[2][0] == last.mark[0] and len(match[2]) >= len(last.mark):
            if info:
                last.inner = last.inner or len(match[2]) == len(last.mark) and last.info.split(" ", 1)[0].casefold() not in _OF_TEXTS
            else:
                last.closed, last.stop = True, match.start()
    if found and not found[-1].closed and quoted and _leaves_quote(article.text, done, len(article.text)):
        found[-1].closed = True
    return found


def _leaves_quote(text: str, start: int, end: int) -> bool:
    """Whether a line between is none of the quotation that a block began in, which ends with it."""
    return any(not line.lstrip().startswith(">") for line in text[start:end].split("\n")[1:-1])


def _fences(article: Article) -> Iterator[Hit]:
    found = fences(article)
    if not found or found[-1].closed:
        return
    last = next((fence for fence in found if fence.inner), None) or next((fence for fence in found if fence.info and _ends_as_another_begins(article, fence)), found[-1])
    line = article.position(last.start)[0] - 1
    is_lone = not last.info and not article.text[last.end:].strip()
    what = "opens a block of code that holds nothing: delete it" if is_lone else "opens a block of code that never ends: close it where the code ends"
    yield Hit(visible(article, line), {"what": what}, deleted(article, line) if is_lone else None)


def _ends_as_another_begins(article: Article, fence: Fence) -> bool:
    """Whether the mark that closes a block stands where one opens: behind a sentence and a blank line, and right before text."""
    if fence.stop < 0:
        return False
    line = article.position(fence.stop)[0] - 1
    above, below = (article.text[slice(*article.line_span(other))].strip() if other < len(article.zones) else "" for other in (line - 1, line + 1))
    if above or not below:
        return False
    last = article.text[slice(*article.line_span(line - 2))].strip()
    return zones.weight(last) > _FEWEST_WORDS and (marks.ends_sentence(last) or last[-1:] in marks.COLONS)


def _tags(article: Article) -> Iterator[Hit]:
    """Names of languages of programs in letters that none of them has, with what stands there in the others."""
    ours = fences(article)
    wrong = [(number, fence) for number, fence in enumerate(ours) if fence.info and not (word := fence.info.split(None, 1)[0]).isascii() and WORD.fullmatch(word)]
    if not wrong:
        return
    others = [found for other in (*article.siblings, *([article.original] if article.original else [])) if len(found := fences(other)) == len(ours)]
    for number, fence in wrong:
        word = fence.info.split(None, 1)[0]
        start = article.text.index(fence.info, fence.start) + fence.info.index(word)
        there = {found[number].info.split(" ", 1)[0] for found in others}
        theirs = there.pop() if len(there) == 1 else ""
        span = Span(start, start + len(word))
        yield Hit(span, {"do": f"write “{theirs}” as the others do" if theirs else "write its name in Latin letters"}, Edit(span, theirs) if theirs and theirs.isascii() else None)


def _rows(article: Article) -> Iterator[Hit]:
    """The rows that are not closed, of tables whose others all are."""
    rows: list[int] = []
    for line in range(len(article.zones) + 1):
        if line < len(article.zones) and "|" in (text := article.text[slice(*article.line_span(line))]) and text.lstrip(" \t>")[:1] == "|" and article.prose[article.text.index("|", article.line_starts[line])] == "|":
            rows.append(line)
            continue
        if line < len(article.zones) and rows and article.zones[line] == zones.CODE and set(text.strip()) <= set("|-: ") and "|" in text:  # the line below the head, which is no prose
            rows.append(line)
            continue
        if len(rows) > 3:
            yield from _open_rows(article, rows)
        rows = []


def _open_rows(article: Article, rows: Sequence[int]) -> Iterator[Hit]:
    texts = [article.text[slice(*article.line_span(line))].rstrip() for line in rows]
    still = [at for at, text in enumerate(texts) if not text.endswith("|")]
    if len(still) != 1 or still[0] < 2:
        return
    span, text = visible(article, rows[still[0]]), texts[still[0]]
    whole = "\\|" not in text and "`" not in text.rpartition("|")[2] and text.count("|") + 1 == texts[0].count("|")
    yield Hit(span, {}, Edit(Span(span.end, span.end), " |") if whole else None)


def _fields(article: Article) -> Iterator[Hit]:
    """The fields that the program which should have filled them did not see."""
    text = article.text
    found = [(start, end) for start, end, kind in regions.regions(text, article.format) if kind == "template" and text.startswith(("{{", "{%"), start) and _FIELD.fullmatch(text, start, end)]
    others = [*article.siblings, *([article.original] if article.original else [])]
    written = {text[start:end] for start, end in found}
    if not found or len(written) >= _MOST_FIELDS or any("{{" in other.text or "{%" in other.text for other in others):
        return
    if not others and (_SPEAKS_OF_TEMPLATES.search(text) or _is_in_code(article) or _FRONT.match(text)):
        return
    for start, end in found:
        if not others and text.startswith("{%", start):  # what site generators put together has no front matter of its own
            continue
        if text[start + 2:end].lstrip("- ").split("}")[0].split("|")[0].split(".")[0].strip() in _OF_SITES and not others:
            continue
        line = article.position(start)[0] - 1
        is_line = visible(article, line) == Span(start, end)
        yield Hit(Span(start, end), {}, deleted(article, line) if is_line else None)


_FRONT = later(r"---[ ]*\n", 0, re.compile)


def _is_in_code(article: Article) -> bool:
    """Whether fields stand in code, too: such a text shows how to write them."""
    return any(kind in ("fence", "span", "script", "keyboard") and ("{{" in article.text[start:end] or "{%" in article.text[start:end])
               for start, end, kind in regions.regions(article.text, article.format))


_FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"links": _links, "fences": _fences, "tags": _tags, "strong": _strong, "rows": _rows, "fields": _fields}
_MARKS = {"links": ("] (", "](", "]（", "]\u00a0(", "] （", "]\u3000(", "(http"), "fences": ("```", "~~~"), "tags": ("```", "~~~"), "strong": ("**",), "rows": ("|",), "fields": ("{{", "{%")}
