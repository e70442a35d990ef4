"""Which quotation marks and brackets belong together: marks -> pairs, and those that stand alone.

Quotation marks are paired by how they stand before they are paired by their form: the same “ opens in English and closes in German,
and ``"`` does both. A paragraph is paired for itself; what stays open may close some paragraphs later.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import NamedTuple

import regex

from lintr.regions import BLANK
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.article import Article

OPENING, EITHER, CLOSING = 1, 0, -1
"""How a mark stands."""

CLOSER_OF = {
    "(": ")", "[": "]", "（": "）", "［": "］", "【": "】", "〔": "〕", "《": "》", "〈": "〉", "「": "」", "『": "』", "«": "»", "“": "”",
}  # fmt: skip
"""Opening marks and what closes them by form. Those of quotations are a last resort."""

BRACKETS = "()[]（）［］【】〔〕《》〈〉"  # no braces: they are code
CORNERS = "「」『』"
DOUBLE = '"＂“”„‟'
GUILLEMETS = "«»"
GROUPS = {"brackets": (BRACKETS,), "quotes": (DOUBLE, GUILLEMETS, CORNERS)}
"""Marks that are paired among themselves."""

WIDE = {"(": "（", ")": "）", "[": "［", "]": "］"}

_FURTHEST = 6
"""Paragraphs after which an open mark is not expected to close: a quotation, a list in brackets."""

_OPENER_OF = {closer: opener for opener, closer in CLOSER_OF.items()}
_BEFORE_OPENING = frozenset(" \n\t\u00a0\u202f\u3000([{（【《「『«‹“„‘'\"/–—-…:،،" + BLANK)
_AFTER_CLOSING = frozenset(" \n\t\u00a0\u202f\u3000)]}）】》」』»›”’'\".,;:!?،؛؟۔।。，、；：！？…–—-/" + BLANK)
_HEBREW = frozenset(map(chr, range(0x05D0, 0x05EB)))
_CODE = later(r"[{}<>\\]|=>|[A-Za-z0-9_] ?=|= ?[A-Za-z0-9_]|[A-Za-z0-9_]\(\)|\"{3}|[A-Za-z]_[A-Za-z]|[A-Za-z0-9_](?:\[[A-Za-z0-9_]*[\]:.,(]|\([A-Za-z0-9_]*[\[\"',.])", regex.V1)
_SKIPPED = later(
    r"(?<![\p{L}\p{Nd}])[:;=][-^'’]?[()\[\]](?![\p{L}\p{Nd}])"  # emoticons
    r"|[\[(][ ]*-?[\p{Nd}.]+[ ]*[,;][ ]*(?:[-+]?[\p{Nd}.]+|[-+]?∞)[ ]*[\])]",  # [0, 1): an interval
    regex.V1,
)
_LABEL = later(r"(?:^|[\s,;:،；：。(])(?:\p{L}\p{M}?|\p{Nd}{1,3}|[ivxIVX]{1,4})\.?$", regex.V1)


class Mark(NamedTuple):
    """A quotation mark or bracket."""

    at: int
    """Code points from the start of the text."""
    char: str
    look: int
    """`OPENING`, `CLOSING` or `EITHER`."""


class Pairing(NamedTuple):
    """What belongs together in a paragraph."""

    number: int
    """The paragraph, from 0."""
    pairs: list[tuple[Mark, Mark]]
    alone: list[Mark]
    """Marks without a partner, here and in the paragraphs that follow."""


_remembered: list[tuple[Article, dict[str, list[Pairing]]]] = []


def pairings(article: Article, group: str) -> list[Pairing]:
    """The pairing of each paragraph that has marks of the group."""
    if not _remembered or _remembered[0][0] is not article:  # several rules ask in turn for the same article
        _remembered[:] = [(article, {})]
    known = _remembered[0][1]
    if group not in known:
        known[group] = list(_pairings(article, group))
        _join(article, known[group])
    return known[group]


def is_code(article: Article, number: int) -> bool:
    """Whether a paragraph reads as code, where brackets and quotation marks follow other rules."""
    paragraph = article.paragraphs[number]
    return _CODE.search(article.prose, paragraph.start, paragraph.end) is not None


def _pairings(article: Article, group: str) -> Iterator[Pairing]:
    for number, marks in _by_paragraph(article, group):
        pairs, alone = _paired(article.prose, marks) if group in (DOUBLE, GUILLEMETS) else _nested(article.prose, marks)
        if group == GUILLEMETS and len(marks) > 1 and article.language.script == "Cyrl":
            alone = []  # where an inner quotation begins or ends with the outer one, Russian sets one mark for both
        if not alone or not is_code(article, number):
            yield Pairing(number, pairs, alone)


def _by_paragraph(article: Article, group: str) -> Iterator[tuple[int, list[Mark]]]:
    """The marks of each paragraph that has some, with its number."""
    text = article.prose
    members = "".join(char for char in group if char in article.characters)
    if not members:
        return
    skipped = {at for match in _SKIPPED.finditer(text) for at in range(*match.span())} if group == BRACKETS else ()
    places = [match.start() for match in regex.finditer("[" + regex.escape(members) + "]", text) if match.start() not in skipped]
    reversed_ = group == GUILLEMETS and _reversed(article)
    starts = [paragraph.start for paragraph in article.paragraphs]
    for number, inside in groupby(places, lambda at: bisect_right(starts, at) - 1):
        end = article.paragraphs[number].end if number >= 0 else 0
        marks = [Mark(at, text[at], _look(text, at, group, reversed_=reversed_)) for at in inside if at < end and not (group == DOUBLE and _is_letter(article, at))]
        if marks:
            yield number, marks


def _is_letter(article: Article, at: int) -> bool:
    """Whether a mark is part of a word: the gershayim of Hebrew; and there a prefix may stand before a quotation."""
    text = article.prose
    if text[at] != '"':
        return False
    return article.language.script == "Hebr" or (text[at - 1:at] in _HEBREW and text[at + 1:at + 2] in _HEBREW)


def _look(text: str, at: int, group: str, *, reversed_: bool) -> int:
    """How a quotation mark stands, by what is around it, else by its form."""
    char = text[at]
    if group in (BRACKETS, CORNERS):
        return OPENING if char in CLOSER_OF else CLOSING
    if group == GUILLEMETS:
        return OPENING if (char == "«") != reversed_ else CLOSING
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    could_open = before in _BEFORE_OPENING
    could_close = after in _AFTER_CLOSING
    if could_open != could_close:
        return OPENING if could_open else CLOSING
    return {"„": OPENING, "“": OPENING, "”": CLOSING}.get(char, EITHER)


def _reversed(article: Article) -> bool:
    """Whether »this« is how the article quotes, as Danish and much of German does."""
    text = article.prose
    inward = sum(1 for _ in regex.finditer(r"(?<![\p{L}\p{Nd}.,!?…])»(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}.,!?…])«(?![\p{L}\p{Nd}])", text))
    outward = sum(1 for _ in regex.finditer(r"(?<![\p{L}\p{Nd}.,!?…])«(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}.,!?…])»(?![\p{L}\p{Nd}])", text))
    return inward > outward


def _nested(text: str, marks: Iterable[Mark]) -> tuple[list[tuple[Mark, Mark]], list[Mark]]:
    """Brackets, which close in the order in which they opened, by their form."""
    pairs: list[tuple[Mark, Mark]] = []
    alone: list[Mark] = []
    stack: list[Mark] = []
    for mark in marks:
        if mark.look == OPENING:
            stack.append(mark)
            continue
        opener = _OPENER_OF[mark.char]
        depth = next((n for n in range(len(stack) - 1, -1, -1) if stack[n].char == opener), -1)
        if depth >= 0:
            alone += stack[depth + 1:]
            pairs.append((stack[depth], mark))
            del stack[depth:]
        elif stack and WIDE.get(stack[-1].char, stack[-1].char) == WIDE.get(opener, opener):  # the wide form opens, the narrow one closes
            stack.pop()
            alone.append(mark)
        elif not _LABEL.search(text[max(0, mark.at - 7):mark.at]):  # not "1)" or "a)"
            alone.append(mark)
    return pairs, sorted([mark for mark in alone + stack if BLANK not in (text[mark.at - 1:mark.at], text[mark.at + 1:mark.at + 2])])


def _paired(text: str, marks: Iterable[Mark]) -> tuple[list[tuple[Mark, Mark]], list[Mark]]:
    """Quotation marks. Where their number is even, none stands alone: they may only look odd."""
    pairs: list[tuple[Mark, Mark]] = []
    alone: list[Mark] = []
    stack: list[Mark] = []
    for mark in marks:
        if mark.look == OPENING or (mark.look == EITHER and not stack):
            stack.append(mark)
        elif stack:
            pairs.append((stack.pop(), mark))
        elif mark.char != '"' or not text[mark.at - 1].isnumeric():  # not inches
            alone.append(mark)
    alone = sorted(alone + stack)
    if len(alone) % 2 == 0:
        return ([] if alone else pairs), []
    return (pairs if len(alone) == 1 else []), alone[:1]


def _join(article: Article, found: list[Pairing]) -> None:
    """Strike out what stands alone in a paragraph and has its partner in a later one, or is opened anew there."""
    waiting: list[tuple[Pairing, Mark]] = []
    paragraphs = article.paragraphs
    for pairing in found:
        waiting = [one for one in waiting if pairing.number - one[0].number <= _FURTHEST]
        for mark in list(pairing.alone):
            if mark.look == CLOSING and mark.at == paragraphs[pairing.number].start:
                pairing.alone.remove(mark)  # Spanish and French open the paragraphs of a long quotation with the closing mark
            elif mark.look != OPENING and waiting:
                earlier, partner = waiting.pop()
                earlier.alone.remove(partner)
                pairing.alone.remove(mark)
            elif mark.look != CLOSING:
                waiting.append((pairing, mark))
    for pairing in found:
        if pairing.alone and pairing.number + 1 < len(paragraphs):
            following = paragraphs[pairing.number + 1]
            if article.prose[following.start:following.end].lstrip()[:1] == pairing.alone[-1].char and pairing.alone[-1].look != CLOSING:
                pairing.alone.pop()  # each paragraph of a long quotation opens it again
