"""The kind ``markup_words``: words of Markdown and HTML that programs read, and that were translated with the text around them."""

from __future__ import annotations

import re
from bisect import bisect_right

from lintr import regions
from lintr.kinds import markup_code, markup_paths
from lintr.kinds.markup_page import stretches
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lintr.article import Article
    from lintr.table import Table

    Words = Mapping[str, str]

_BOX = later(r"""(?mx)
    ^ [ \t]*+ (?: > [ \t]?+ | [-*+] [ ] )*+
    (?: :{3,} [ \t]*+ (?P<word> \p{L} [\p{L}\p{M}\p{Nd}_-]*+ ) (?= [ \t\[{"'] | $ )
      | (?<= > [ ]? ) \[! (?P<word> \p{L} [^\]\n\[|]{0,30} ) \] (?! [(\[] )
      | (?: !!! | \?\?\?\+? ) [ \t]++ (?P<word> \p{L} [\p{L}\p{M}\p{Nd}_-]*+ ) (?= [ \t]*+ (?: " [^"\n]*+ " [ \t]*+ $ | $ (?= \n (?: [ \t]*+ \n )? (?: [ ]{4} | \t ) ) ) )
      | /{3} [ \t]++ (?P<word> \p{L} [\p{L}\p{M}\p{Nd}_-]*+ ) (?= [ \t]*+ (?: $ | \| ) )
      | [`~]{3,} [ \t]*+ \{ (?P<word> \p{L} [\p{L}\p{M}\p{Nd}_-]*+ ) \} (?= [ \t] | $ )
      | \.\.[ ] (?P<word> \p{L} [\p{L}\p{M}\p{Nd}_-]*+ ) :: (?= [ \t]*+ $ ) )""")
"""What opens a box, a note apart from the text: of Docusaurus, GitHub, MkDocs, MyST, reStructuredText."""
_NO_PAGE = frozenset(("front", "fence", "comment", "script", "keyboard", "math", "span", "template"))

_KEY = later(r"(?m)^(?P<quote>[\"']?+)(?P<word>\p{L}[\p{L}\p{M}\p{Nd}_ -]{0,40}?)(?P=quote)[ ]?(?=[:：](?:[ \t]|$))")
"""A name of the front matter's, at the beginning of its line: what is set in belongs to another."""

_ELEMENT = later(r"<(?P<end>/?)(?P<word>\p{L}[\p{L}\p{M}\p{Nd}_-]{0,30}+)(?P<rest>[ \t][^<>\n]*+)?>")
_ATTRIBUTE = later(r"\s++(?P<name>[^\s\"'<>/={}]++)(?:\s*+=\s*+(?P<value>\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`{}]++|\{[^{}]*+\}))?")
_MAYBE = later(r"[^\x00-\x7f\s][\w-]*\s?=\s?[\"']|\b(?:class|type|rel|target|align|dir|role|method|loading|lang)\s?=\s?[\"']?[\w -]*[^\x00-\x7f]", 0, re.compile)
"""What such an attribute, or such a name in one, has; most pages have none."""
_OPENING = later(r"<[a-zA-Z][\w.:-]*+")
_NAMES_ONLY = frozenset(("class", "type", "rel", "target", "align", "dir", "role", "method", "valign", "loading", "lang"))
"""Attributes whose values are names that programs read, and never text."""

_LETTER = r"[\p{L}_][\p{L}\p{M}\p{Nd}_\"״׳-]*+"
_FIELD = later(rf"""(?x)
    \{{\{{ [-~#/^&]?+ [ \t]*+ (?P<word> {_LETTER} (?: \. {_LETTER} )*+ ) [ \t]*+ (?: \| [^{{}}\n]*+ )? [-~]?+ \}}\}}
  | \{{\{{ [<%] [ \t]*+ /? [ \t]*+ (?P<code> {_LETTER} ) [^{{}}\n>%]*+ [>%] \}}\}}
  | \{{% [-+]?+ [ \t]*+ (?P<tag> {_LETTER} ) (?P<rest> [^%\n]*+ ) %\}}
  | % \( (?P<print> [\p{{L}}_] [^()\n%,;:]{{0,30}}+ ) \) [sdifr] (?! [\p{{L}}\p{{M}}] )
  | (?P<dollar> \$ \{{ (?P<word> {_LETTER} (?: \. {_LETTER} )*+ ) \}} )""")
_LOGIC = frozenset(("if", "elif", "elsif", "elseif", "unless", "for", "case", "when", "while", "set", "assign", "capture", "each"))
"""Tags behind which names stand, and no text but strings."""
_STRING = later(r"\"[^\"\n]*+\"|'[^'\n]*+'")
_OTHER_WORD = later(r"(?<![\p{L}\p{M}\p{Nd}_-])[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*+")


class MarkupWords:
    """Find words that programs read, and that were translated.

    Fields:
        of: ``boxes`` (what opens a note apart from the text), ``keys`` (the names of the front matter), ``elements`` (elements and attributes of HTML, and the names that they hold), ``fields`` (what templates and formats fill in), ``paths`` (the files that links lead to),
            ``slugs`` (the addresses that the front matter gives the page), ``code`` (names and keywords of programs) or ``commands`` (what is typed at a prompt).
        words: a table: what programs read, and its translations in letters of ASCII or others, parted by blanks, `_` for a blank within one.
    """

    __slots__ = ("of", "words")
    mends = True

    def __init__(self, of: str, words: Words) -> None:
        self.of = of
        self.words = words

    @classmethod
    def from_table(cls, table: Table) -> MarkupWords:
        """Take the fields."""
        words = {one.replace("_", " "): known for known, all_ in table.mapping("words").items() for one in all_.split()}
        return cls(table.choice("of", tuple(_FOUND)), words)

    def gate(self, article: Article) -> bool:
        return article.format != regions.PLAIN and any(mark in article.text for mark in _MARKS[self.of]) and article.language.tag != "en"

    def find(self, article: Article) -> Iterator[Hit]:
        return _FOUND[self.of](article, self.words) if self.gate(article) else iter(())


def _boxes(article: Article, words: Words) -> Iterator[Hit]:
    """What opens boxes by a word that no program knows."""
    found = [match for match in _BOX.finditer(article.text) if _is_wrong(match["word"], words)]
    if not found:
        return
    inside = _inside(article)
    for match in found:
        start, end = match.span("word")
        if not inside(start, but_edges=match[0].lstrip(" \t>-*+")[:1] in "`~"):
            word = words.get(match["word"].casefold(), "")
            word = word.upper() if "[!" in match[0] else word
            yield Hit(Span(start, end), {"do": _do(word)}, Edit(Span(start, end), word) if word else None)


def _do(word: str) -> str:
    return f"write “{word}”" if word else "write it as the original does"


def _is_wrong(word: str, words: Words) -> bool:
    return word.casefold() in words or not word[0].isascii()


def _inside(article: Article) -> Callable[..., bool]:
    """Tells whether an offset stands within code, a comment or the like; with ``but_edges`` not the first line of such."""
    where = [(start, end) for start, end, kind in stretches(article) if kind in _NO_PAGE]
    starts = [start for start, _ in where]

    def is_inside(at: int, *, but_edges: bool = False) -> bool:
        place = bisect_right(starts, at) - 1
        return place >= 0 and at < where[place][1] and not (but_edges and "\n" not in article.text[where[place][0]:at].lstrip())

    return is_inside


def front(article: Article) -> tuple[int, int]:
    """Where the front matter stands."""
    first = next(iter(stretches(article)), None)
    return (first[0], first[1]) if first and first[2] == "front" else (0, 0)


def _keys(article: Article, words: Words) -> Iterator[Hit]:
    """Names of the front matter in other letters, or in another language where the one that is known is missing."""
    if not article.text.startswith("---"):
        return
    start, end = front(article)
    matches = list(_KEY.finditer(article.text, start, end))
    there = {match["word"].casefold() for match in matches}
    for match in matches:
        word = match["word"]
        known = words.get(word.casefold(), "")
        if word.isascii() and (not known or known in there):
            continue
        known = "" if known in there else known
        span = Span(*match.span("word"))
        yield Hit(span, {"do": _do(known)}, Edit(span, known) if known else None)


def _elements(article: Article, words: Words) -> Iterator[Hit]:
    """Elements, attributes and their names in other letters."""
    text = article.text
    inside = _inside(article) if article.format == regions.MARKDOWN and not text.isascii() else _no_place
    found = [] if text.isascii() else [match for match in _ELEMENT.finditer(text) if not match["word"].isascii() and not inside(match.start())]
    closed = {match["word"] for match in found if match["end"]}
    opened = {match["word"] for match in found if not match["end"]}
    for match in found:
        word = match["word"]
        if word in closed and word in opened or word.casefold() in words:
            known = words.get(word.casefold(), "")
            span = Span(*match.span("word"))
            yield Hit(span, {"what": "element"}, Edit(span, known) if known else None)
    for start, end, kind in stretches(article) if _MAYBE.search(text) else ():
        if kind != "tag" or text[start:end].isascii():
            continue
        at = _OPENING.match(text, start, end)
        while at and (at := _ATTRIBUTE.match(text, at.end(), end)):
            if not at["name"].isascii() and (at["value"] or "")[:1] in ("'", '"') and at["name"][0].isalpha():
                yield Hit(Span(*at.span("name")), {"what": "attribute"})
            elif at["name"].casefold() in _NAMES_ONLY and at["value"] and not at["value"].isascii() and not any(mark in at["value"] for mark in "{}$<"):
                low, high = at.span("value")
                quoted = at["value"][0] in "'\""
                yield Hit(Span(low + quoted, high - quoted), {"what": f"value of “{at['name']}”"})


def _no_place(at: int) -> bool:
    return False


def _fields(article: Article, words: Words) -> Iterator[Hit]:
    """What templates and formats fill in, by names in other letters."""
    text = article.text
    for match in _FIELD.finditer(text):
        if match["tag"]:
            tag = match["tag"]
            if not tag.isascii() or tag.casefold() in words:
                known = words.get(tag.casefold(), "")
                span = Span(*match.span("tag"))
                yield Hit(span, {"what": "tag"}, Edit(span, known) if known else None)
            elif tag in _LOGIC and not match["rest"].isascii():
                rest = _STRING.sub(lambda found: " " * len(found[0]), match["rest"])
                for other in _OTHER_WORD.finditer(rest):
                    if not other[0].isascii():
                        yield Hit(Span(match.start("rest") + other.start(), match.start("rest") + other.end()), {"what": "name"})
            continue
        group = "print" if match["print"] else "code" if match["code"] else "word"
        word = match[group]
        if word.isascii() or match["dollar"] and text.count(word) > text.count("${" + word):
            continue
        yield Hit(Span(*match.span(group)), {"what": "tag" if group == "code" else "name"}, is_hint=bool(match["dollar"]))


_FOUND: dict[str, Callable[[Article, Words], Iterator[Hit]]] = {
    "boxes": _boxes, "keys": _keys, "elements": _elements, "fields": _fields, "paths": markup_paths.paths, "slugs": markup_paths.slugs, "code": markup_code.code, "commands": markup_code.commands,
}
_MARKS = {
    "boxes": (":::", "[!", "!!! ", "??? ", "???+ ", "/// ", "```{", "``` {", "~~~{", ":: ", "::\n"), "keys": ("---\n", "--- \n"), "elements": ("<",), "fields": ("{{", "{%", "%(", "${"), "paths": ("](", "]: ", "=\""), "slugs": ("---\n", "--- \n"),
    "code": ("```", "~~~"), "commands": ("`", "~~~"),
}
