"""Links of Markdown within a page that lead nowhere: notes and headings that are not there."""

from __future__ import annotations

import re
import unicodedata

from lintr import zones
from lintr.kinds.markdown_page import page_of
from lintr.later import later
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lintr.article import Article

_NOTE = later(r"(?<![\\!])\[\^([^\[\]\s^]{1,60})\](?!\()", 0, re.compile)
_IS_TEXT = later(r"[ \t>]*\Z", 0, re.compile)


def _notes(article: Article) -> Iterator[Hit]:
    """Footnotes that are named and have no text, and texts of notes that nothing names."""
    plain = page_of(article).plain
    named: dict[str, list[tuple[int, int]]] = {}
    texts: dict[str, tuple[int, int]] = {}
    for match in _NOTE.finditer(plain):
        start, end = match.span()
        above = plain[plain.rfind("\n", 0, start) + 1:start]
        if plain.startswith(":", end) and not above.strip(" \t>"):
            texts.setdefault(match[1].casefold(), (start, end + 1))
        else:
            named.setdefault(match[1].casefold(), []).append((start, end))
    for name, places in named.items():
        if name not in texts and (texts and _is_word(name) or name.isdecimal()) and not any(_is_charset(plain, place) for place in places):
            for start, end in places:
                yield Hit(Span(start, end), {"what": "the page has no text for this note: put it back, or take the mark away"})
    for name, (start, end) in texts.items():
        if name not in named:
            yield Hit(Span(start, end), {"what": "nothing in the page leads to this note: set its mark where it belongs"})


def _is_word(name: str) -> bool:
    return name.replace("-", "").replace("_", "").isalnum()


def _is_charset(plain: str, place: tuple[int, int]) -> bool:
    """Whether it stands within a pattern that programs match."""
    start, end = place
    after = plain[end:end + 1]
    return after in _BEHIND_SETS or (plain[start - 1:start] in _BEFORE_SETS and after in ("/", "$"))


_BEHIND_SETS = frozenset("+]{?")
_BEFORE_SETS = frozenset("([/^")
_TARGET = later(r"(?<!\\)\]\([ ]*#([^()\s\"']+)[ ]*(?:\"[^\"\n]*\")?\)|(?i:<a\s[^<>]*?\bhref\s*=\s*[\"']#([^\"'<>\s]+)[\"'])", 0, re.compile)
_IDENTIFIER = later(r"(?i)\b(?:id|name|anchor)\s*=\s*\{?\s*[\"']?([^\"'<>\s{}]+)|\{[:\s]*[^{}\n#]*#([^\s{}]+)[^{}\n]*\}|\[#([^\]\s]+)\]|^\(([^()\s]+)\)=[ \t]*$|/\*[ ]*#?([\w-]+)[ ]*\*/|\{/\*\s*([^*\n]+?)\s*\*/\}|<!--\s*#?([^\s<>]+)\s*-->", re.MULTILINE, re.compile)
_HEADING = later(r"[ \t>]*#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", 0, re.compile)
_UNDERLINED = later(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$", 0, re.compile)
_IN_HTML = later(r"(?is)<(?:h[1-6]|summary|dt)\b[^>]*>(.{1,300}?)</", 0, re.compile)
_MARKS = later(r"!?\[([^\]]*)\]\([^)]*\)|</?[a-zA-Z][\w-]*(?:\s[^>]*)?/?>", 0, re.compile)
_PARTS_OF_PAGES = ("{% include", "{%include", "--8<--", "{{< include", "{{% include", "{!", "!!!include", "<<<", "[filename]", "{{> ", "@include", "<!--@include", "mdx-include", "```{include}", ":include", "{% toc", ".. include")
"""What stands where a page takes in others, with headings that are not here."""
_OF_PROGRAMS = later(r"[/!?:_]|L\d|fn[\d:_-]|footnote|cite|tab=|issuecomment|discussion|\d+$", 0, re.compile)
"""How anchors begin that no heading makes."""
_OF_PAGES = frozenset(("top", "toc", "ref", "main", "content", "app", "root"))
"""Those that pages have from their frame."""


def _anchors(article: Article) -> Iterator[Hit]:
    """Links to headings of the page that it has not, by any of the ways that programs make anchors of headings."""
    text, page = article.text, page_of(article)
    if any(mark in text for mark in _PARTS_OF_PAGES) or zones.HEADING not in article.zones and zones.TITLE not in article.zones:
        return
    targets = [(match, match[1] or match[2]) for match in _TARGET.finditer(page.plain)]
    if not targets:
        return
    known = {folded for match in _IDENTIFIER.finditer(text) for group in match.groups() if group for folded in _keys(group)}
    headings = list(_headings(article))
    known.update(folded for heading in headings for folded in _keys(heading))
    ends = tuple(key for key in known if len(key) > 3)
    if len(headings) < 2 or "<import" in text or any(line.startswith("import ") for line in text.split("\n", 60)[:60]):
        return
    lives: dict[str, bool] = {}
    for match, written in targets:
        if written in _OF_PAGES or _OF_PROGRAMS.match(written):
            continue
        if written not in lives:
            lives[written] = len(lives) > _MOST or _is_there(_keys(written), known, ends)
        if lives[written]:
            continue
        group = 1 if match[1] else 2
        yield Hit(Span(match.start(group) - 1, match.end(group)))


_MOST = 200
"""Different targets of a page that are looked for."""


def _is_there(keys: list[str], known: set[str], ends: tuple[str, ...]) -> bool:
    """Whether a heading has one of the keys; or nearly: a number at the end tells the second of one name, and some programs cut names or put that of the page before."""
    bare = keys[0]
    if not bare or any(key in known for key in keys) or bare.startswith(ends) or bare.endswith(ends):
        return True
    return any(key.startswith(bare) or key.endswith(bare) or (len(key) > _LONG_KEY and key in bare) for key in ends)


_LONG_KEY = 7


def _headings(article: Article) -> Iterator[str]:
    page = page_of(article)
    lines = page.bare.split("\n")
    for number, line in enumerate(lines):
        if match := _HEADING.match(line):
            yield match[1]
        elif number and line and _UNDERLINED.match(line) and lines[number - 1].strip():
            yield lines[number - 1]
        elif line.lstrip()[:2] == "**" or line.lstrip()[:4] == "<dt>":
            yield line
    for match in _IN_HTML.finditer(page.bare):
        yield match[1]


def _keys(written: str) -> list[str]:
    """What an anchor and a heading have in common, whatever program makes the one of the other: their letters and digits."""
    from urllib.parse import unquote

    shown = _MARKS.sub(lambda match: match[1] or "", written) if "](" in written or "<" in written else written
    shown = unquote(shown) if "%" in shown else shown
    whole = "".join(char for char in unicodedata.normalize("NFKD", shown).casefold() if char.isalnum())
    ascii_only = "".join(char for char in whole if char.isascii())
    at = shown.rfind("{")
    keys = [whole]
    if at > 0:  # the name that the heading gives itself
        keys.append("".join(char for char in unicodedata.normalize("NFKD", shown[:at]).casefold() if char.isalnum()))
    if len(ascii_only) > 3 and ascii_only != whole and len(ascii_only) * 2 > len(whole):
        keys.append(ascii_only)
    return [key for key in keys if key] or [""]


FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"notes": _notes, "anchors": _anchors}
