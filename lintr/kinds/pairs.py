"""The kind ``pairs``: quotation marks and brackets, which belong together in twos."""

from __future__ import annotations

from functools import lru_cache

from lintr.kinds import pairing
from lintr.kinds.gathered import gathered
from lintr.kinds.pairing import CLOSING, DOUBLE, GUILLEMETS, OPENING
from lintr.requirement import any_of
from lintr.span import Span
from lintr.violation import Edit, Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.kinds.pairing import Mark, Pairing
    from lintr.requirement import Needs
    from lintr.table import Table

_MANY = 2
"""Quotations of the same two styles that are told as one."""

_BLANKS = " \u00a0"
_SPACES_LATIN = frozenset(("Hans", "Hant", "Jpan"))
FAULTS = ("alone", "blank-inside", "mismatched")


class Pairs:
    """Find marks of a pair that do not fit.

    Fields:
        of: ``brackets`` and ``quotes``, a list of one or both.
        fault: ``alone`` (a mark without its partner in the paragraph or those that follow), ``blank-inside`` (a blank behind the opening or
            before the closing mark) or ``mismatched`` (a quotation that opens in one style and closes in another; the fix closes
            it as it opens; two of the same styles are told as one, ``{times}`` saying how many).
        either: languages that close the low mark „ with “ as well as with ”; others do as CLDR tells.
    """

    __slots__ = ("_marks", "either", "fault", "groups")

    mends = True

    def __init__(self, groups: tuple[str, ...], fault: str, either: tuple[str, ...]) -> None:
        self.groups = groups
        self._marks = frozenset("".join(groups))
        self.fault = fault
        self.either = either

    @classmethod
    def from_table(cls, table: Table) -> Pairs:
        """Take the fields."""
        of = table.strings("of")
        for name in of:
            if name not in pairing.GROUPS:
                raise table.error("of", f"“{name}” is not one of {', '.join(pairing.GROUPS)}")
        return cls(tuple(group for name in of for group in pairing.GROUPS[name]), table.choice("fault", FAULTS),
                   table.strings("either", ("und",)))

    def needs(self) -> Needs:
        """What the gate asks for."""
        if self.fault == "mismatched":
            return 1, False, (("„", (), (), ()), ('"', (DOUBLE[1:],), (), ())), True
        return 1, False, any_of(self._marks), True

    def gate(self, article: Article) -> bool:
        """Whether there is a mark of a group, and for quotations of two styles two kinds of it."""
        characters = article.prose_characters
        if self.fault == "mismatched":
            return "„" in characters or ('"' in characters and not characters.isdisjoint(DOUBLE[1:]))
        return not characters.isdisjoint(self._marks)

    def find(self, article: Article) -> Iterator[Hit]:
        """Group by group, and paragraph by paragraph."""
        if self.fault == "alone":
            opened: dict[int, str] = {}  # paragraphs -> the group of a mark alone there: « that closes as “ is one fault
            for group in self.groups:
                for mark in pairing.alone(article, group):
                    line = article.position(mark.at)[0]
                    if opened.setdefault(line, group) == group:
                        yield Hit(Span(mark.at, mark.at + 1))
        elif self.fault == "mismatched":
            by_style: dict[str, list[Hit]] = {}
            for number, at in pairing.places(article, DOUBLE):
                if len({article.prose[place] for place in at}) > 1:
                    for hit in self._unless_code(article, number, _mismatched(article, pairing.paired(article, DOUBLE, number, at), self.either)):
                        by_style.setdefault(f"{hit.values['opener']}{article.text[hit.span.start]}", []).append(hit)
            for hits in by_style.values():
                yield from gathered(hits) if len(hits) >= _MANY else hits
        else:
            yield from self._blanks(article)

    def _blanks(self, article: Article) -> Iterator[Hit]:
        """Blanks inside pairs; the language page may ask for them inside guillemets."""
        text, last = article.prose, len(article.prose) - 1
        for group in self.groups:
            if group == GUILLEMETS and "»" in article.language.space_before:
                continue
            suspects = {at for at in pairing.marks(article, group) if _is_suspect(group, text[at - 1:at + 2] if 0 < at < last else _around(text, at))}
            for number, at in pairing.places(article, group) if suspects else ():
                if not suspects.isdisjoint(at):
                    yield from self._unless_code(article, number, _inside(article, group, pairing.paired(article, group, number, at)))

    def _unless_code(self, article: Article, number: int, hits: Iterator[Hit]) -> list[Hit]:
        """The hits of a paragraph, none where it is code."""
        found = list(hits)
        return found if found and not pairing.is_code(article, article.paragraphs[number]) else []


def _around(text: str, at: int) -> str:
    """A mark with the characters before and behind it; at the ends of the text a line end."""
    around = text[at - 1:at + 2] if at else "\n" + text[:2]
    return around if len(around) == 3 else around + "\n"  # noqa: PLR2004  a mark and its neighbours


@lru_cache(maxsize=4096)
def _is_suspect(group: str, around: str) -> bool:
    """Whether a blank beside a mark may be inside its pair; quick, as most marks are asked for."""
    before, char, after = around[0], around[1], around[2]
    if group == DOUBLE:
        return (after in _BLANKS and (before in _BLANKS or before == "\n")) or (before in _BLANKS and (after in _BLANKS or after in ".,;:!?)]،؛؟।\n"))
    return (after in _BLANKS and char in pairing.CLOSER_OF) or (before in _BLANKS and (char not in pairing.CLOSER_OF or after in _BLANKS))


def _inside(article: Article, group: str, found: Pairing) -> Iterator[Hit]:
    """Blanks behind opening and before closing marks, if all the marks of the paragraph have partners."""
    if found.alone:
        return
    for opener, closer in found.pairs:
        inside = article.prose[opener.at + 1:closer.at]
        if not inside.strip() or (group == DOUBLE and (opener.look == CLOSING or closer.look == OPENING)):
            continue
        leading = len(inside) - len(inside.lstrip(_BLANKS))
        trailing = len(inside) - len(inside.rstrip(_BLANKS))
        if article.language.script in _SPACES_LATIN:  # a house style: blanks around all Latin words, also in brackets
            leading *= not _is_latin(inside.lstrip(_BLANKS)[0])
            trailing *= not _is_latin(inside.rstrip(_BLANKS)[-1])
        if leading:
            yield _blank(opener.at + 1, opener.at + 1 + leading, opener)
        if trailing:
            yield _blank(closer.at - trailing, closer.at, closer)


def _is_latin(char: str) -> bool:
    return char.isalnum() and char < "\u0370"


def _blank(start: int, end: int, mark: Mark) -> Hit:
    return Hit(Span(start, end), {"mark": mark.char}, Edit(Span(start, end), ""))


def _mismatched(article: Article, found: Pairing, either: tuple[str, ...]) -> Iterator[Hit]:
    """Pairs whose marks are of two styles."""
    if found.alone or all(opener.char == closer.char == '"' for opener, closer in found.pairs):
        return
    row = article.language.row
    ours = dict(zip(row.quotation_marks[::2], row.quotation_marks[1::2], strict=False)) if row else {}
    for opener, closer in found.pairs:
        expected = _CLOSER.get(opener.char) or ours.get(opener.char) or ("“" if opener.char == "„" else "”")
        low = opener.char == "„" and closer.char in "“”" and "„" in ours and not article.language.matches(either)
        if (opener.char == '"') != (closer.char == '"') or (low and closer.char != expected):
            yield Hit(Span(closer.at, closer.at + 1), {"opener": opener.char, "expected": expected, "times": ""}, Edit(Span(closer.at, closer.at + 1), expected),
                      (Related(Span(opener.at, opener.at + 1), "opened here"),))


_CLOSER = {'"': '"', "＂": "＂"}
