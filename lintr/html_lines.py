"""The lines of a page in HTML: the element that each stands in, and which of them are one paragraph."""

from __future__ import annotations

from lintr.later import later
from lintr.regions import BLANK
from lintr.roles import BODY, CODE, HEADING, HTML_ROLES, LIST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCK = later(r"(?i)[ \t]*</?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|td|th|blockquote|section|article|figure|main|body)\b", 0)
_ENDS_BLOCK = later(r"(?i)(?:</(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|td|th|blockquote|section|article|figure|figcaption)\s*>|<br\s*/?>)[ \t]*$", 0)
_ELEMENT = later(r"(?i)<(/?)(title|h[1-6]|figcaption|caption|li|dt|dd|option|nav|footer|ul|ol|dl|p|div|table)\b", 0)
_INLINE = later(r"(?i)[^<]*(?:</?(?:a|abbr|b|cite|code|em|font|i|mark|q|small|span|strong|sub|sup|u)\b[^<]*)*", 0)
"""What breaks no paragraph."""

_BREAK = later(
    r"(?i)</?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|table|caption|t[rdh]|t(?:head|body|foot)|blockquote|section|article|aside|header|footer|nav|main|figure|figcaption|title|head|body|html|"
    r"option|select|button|form|summary|details|address|br|hr)\b(?:[^<>\"']++|\"[^\"]{0,2000}+\"|'[^']{0,2000}+')*+>",
)
"""A tag at which a page begins a new line."""
_LISTS = frozenset(("ul", "ol", "dl"))
_ITEMS = frozenset(("li", "dt", "dd"))
_UNNAMED = frozenset(("p", "div", "table"))
"""Blocks that tell no role."""
_OF_TEXT = frozenset(("title", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "option"))
"""Elements that hold no paragraph: one that stands there shows that the end is missing."""
_OF_PAGE = frozenset(("nav", "footer"))
_DEEPEST = 50
"""Elements within each other that are told."""


class HtmlLines:
    """The lines of a page, without their ends, those with text in them known."""

    __slots__ = ("_lines", "_within")

    def __init__(self, lines: Sequence[str], with_text: Sequence[int]) -> None:
        self._lines = lines
        self._within = _elements(lines, frozenset(with_text))

    def role(self, number: int, role: str, found: list[str]) -> tuple[str, bool]:
        """The role of a line, and whether it is of the same paragraph as the line above.

        Args:
            number: of the line, from 0.
            role: what its own tags tell, or nothing.
            found: the roles of the lines above, ``"tag"`` where nothing but markup stands; those between the parts of a paragraph become a part of it.
        """
        within = self._within.get(number, "")
        above = number - 1
        while above > 0 and found[above] in ("tag", CODE) and _INLINE.fullmatch(self._lines[above]):
            above -= 1
        may_be_same = within not in _OF_PAGE and above >= 0 and found[above] in (BODY, LIST) and (not role or (role == LIST and found[above] == BODY))
        if may_be_same and goes_on(self._lines[above], self._lines[number]):
            found[above + 1:number] = [BODY] * (number - above - 1)
            return BODY, True
        if within and (not role or within in _OF_TEXT):
            return HTML_ROLES.get(within, HEADING), False
        return role, False

    def is_begun(self, number: int) -> bool:
        """Whether a line begins a block that goes on in the next line."""
        line = self._lines[number]
        return _BLOCK.match(line) is not None and _ENDS_BLOCK.search(line) is None


def with_breaks(text: str, prose: str) -> str:
    """The prose of a page with line ends for the tags at which a new line begins, each as long as it is.

    >>> with_breaks("<p>Die <b>Brücke</b>.</p>", "\ufffc" * 3 + "Die " + "\ufffc" * 3 + "Brücke" + "\ufffc" * 4 + "." + "\ufffc" * 4)
    '\\n\\n\\nDie \ufffc\ufffc\ufffcBrücke\ufffc\ufffc\ufffc\ufffc.\\n\\n\\n\\n'
    """
    parts: list[str] = []
    done = 0
    for match in _BREAK.finditer(text):
        start, end = match.span()
        if prose[start] == BLANK:
            parts += (prose[done:start], "\n" * (end - start))
            done = end
    return "".join([*parts, prose[done:]]) if parts else prose


def goes_on(line: str, following: str) -> bool:
    """Whether a paragraph that is there in a line goes on in the one below it, as readers see it."""
    return not _ENDS_BLOCK.search(line) and not _BLOCK.match(following)


def begins_block(text: str, start: int) -> bool:
    """Whether a line, which starts at an offset, begins a paragraph or another block: what stands before it ends there."""
    return _BLOCK.match(text, start) is not None


def _elements(lines: Sequence[str], asked: frozenset[int]) -> dict[int, str]:
    """The element that each of some lines begins within, of those that tell its role; lines within none are left out."""
    found: dict[int, str] = {}
    there: list[str] = []
    for n, line in enumerate(lines):
        if there and n in asked and there[-1] not in _LISTS:
            found[n] = there[-1]
        for match in _ELEMENT.finditer(line) if "<" in line else ():
            is_end, name = bool(match[1]), match[2].lower()
            if there and there[-1] in _OF_TEXT and (name in _UNNAMED or name in _LISTS or not is_end):
                there.pop()
            if is_end and name in there:
                del there[len(there) - 1 - there[::-1].index(name):]
            elif not is_end and name not in _UNNAMED and len(there) < _DEEPEST:
                if name in _ITEMS and there and there[-1] in _ITEMS:
                    there.pop()  # its end may be left out
                there.append(name)
    return found
