"""Which quotation marks and brackets belong together: marks -> pairs, and those that stand alone.

Quotation marks are paired by how they stand before they are paired by their form: the same “ opens in English and closes in German,
and ``"`` does both. A paragraph is paired for itself; what stays open may close some paragraphs later.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

import regex

from lintr.later import later
from lintr.marks import ends_sentence
from lintr.once import once
from lintr.record import Record
from lintr.regions import BLANK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.article import Article
    from lintr.paragraphs import Paragraph

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

_MEMBERS = {group: frozenset(group) for groups in GROUPS.values() for group in groups}

WIDE = {"(": "（", ")": "）", "[": "［", "]": "］"}

_FURTHEST = 6
"""Paragraphs after which an open mark is not expected to close: a quotation, a list in brackets."""

_OPENER_OF = {closer: opener for opener, closer in CLOSER_OF.items()}
_BEFORE_OPENING = frozenset(" \n\t\u00a0\u202f\u3000([{（【《「『«‹“„‘'\"/–—-…:،،" + BLANK)
_AFTER_CLOSING = frozenset(" \n\t\u00a0\u202f\u3000)]}）】》」』»›”’'\".,;:!?،؛؟۔।。，、；：！？…–—-/" + BLANK)
_HEBREW = frozenset(map(chr, (*range(0x0591, 0x05BE), *range(0x05BF, 0x05C8), *range(0x05D0, 0x05EB), 0x05F3)))
_PREFIX = 8
"""Characters among which a prefix of Hebrew stands, with what is before it."""
_PREFIXED = later(r"(?r)(?<![א-ת])[ובכלמשה]{1,4}")
"""Small words that Hebrew writes together with the next, and with the mark before it."""
_CODE = later(r"[{}<>\\]|=>|[A-Za-z0-9_] ?=|= ?[A-Za-z0-9_]|[A-Za-z0-9_]\(\)|\"{3}|[A-Za-z]_[A-Za-z]|[A-Za-z0-9_](?:\[[A-Za-z0-9_]*[\]:.,(]|\([A-Za-z0-9_]*[\[\"',.])", regex.V1)
_SKIPPED = later(
    r"(?<![\p{L}\p{Nd}])(?<!\()[:;=][-^'’]?[()\[\]](?![\p{L}\p{Nd}])"  # emoticons; “(=)” speaks of the sign
    r"|[\[(][ ]*-?[\p{Nd}.]+[ ]*[,;][ ]*(?:[-+]?[\p{Nd}.]+|[-+]?∞)[ ]*[\])]",  # [0, 1): an interval
    regex.V1,
)
_FACE, _EYES = frozenset(":;=-^'’"), frozenset(":;=")
_LABEL = later(r"(?:^|[\s,;:،；：。(])(?:\p{L}\p{M}?|الف|\p{Nd}{1,3}|[ivxIVX]{1,4})\.?$", regex.V1)


_MISREAD = frozenset("ÂÃ€")
"""What stands before a quotation mark that is none but a byte of a letter read in another encoding: Ã«, â€“."""


class Mark(Record):
    """A quotation mark or bracket."""

    at: int
    """Code points from the start of the text."""
    char: str
    look: int
    """`OPENING`, `CLOSING` or `EITHER`."""


class Pairing(Record):
    """What belongs together in a paragraph."""

    number: int
    """The paragraph, from 0."""
    pairs: list[tuple[Mark, Mark]]
    alone: list[Mark]
    """Marks without a partner."""


class _Remembered:
    """Where the marks of an article stand, by their group; several rules ask in turn for the same article."""

    __slots__ = ("marks", "places")

    def __init__(self) -> None:
        self.marks: dict[str, list[int]] = {}
        self.places: dict[str, list[tuple[int, list[int]]]] = {}


@once
def _remembered(article: Article) -> _Remembered:
    return _Remembered()


def marks(article: Article, group: str) -> list[int]:
    """Where marks of the group stand."""
    if article.prose_characters.isdisjoint(_MEMBERS[group]):
        return []
    known = _remembered(article).marks
    if group not in known:
        known[group] = _marks(article, group)
    return known[group]


def places(article: Article, group: str) -> list[tuple[int, list[int]]]:
    """The paragraphs that have marks of the group, from 0, and where the marks stand."""
    known = _remembered(article).places
    if group not in known:
        known[group] = list(_places(article, marks(article, group)))
    return known[group]


def paired(article: Article, group: str, number: int, at: list[int]) -> Pairing:
    """The pairing of the marks of a paragraph."""
    text = article.prose
    reversed_ = group == GUILLEMETS and _reversed(article)
    marks = [Mark(place, text[place], _look(text, place, group, reversed_=reversed_)) for place in at]
    pairs, alone = _paired(text, marks) if group in (DOUBLE, GUILLEMETS) else _nested(text, marks)
    if group == GUILLEMETS and len(marks) > 1 and article.language.script == "Cyrl":
        alone = []  # where an inner quotation begins or ends with the outer one, Russian sets one mark for both
    return Pairing(number, pairs, alone)


def alone(article: Article, group: str) -> list[Mark]:
    """The marks without a partner in their paragraph and those that follow."""
    in_twos = group in (DOUBLE, GUILLEMETS)
    text = article.prose
    odd = [(number, at) for number, at in places(article, group) if (len(at) % 2 if in_twos else not _is_nested("".join([text[place] for place in at])))]
    found = [paired(article, group, number, at) for number, at in odd]
    found = [pairing for pairing in found if pairing.alone and not is_code(article, article.paragraphs[pairing.number])]
    _join(article, found)
    return [mark for pairing in found for mark in pairing.alone]


def is_unpaired(article: Article, start: int, end: int) -> bool:
    """Whether a quotation mark without a partner stands between two places: where quotations begin and end is not known then, and a rule of its own tells why."""
    return any(start <= mark.at < end for group in GROUPS["quotes"] for mark in alone(article, group))


def is_code(article: Article, paragraph: Paragraph) -> bool:
    """Whether a paragraph reads as code, where brackets and quotation marks follow other rules."""
    return _CODE.search(article.prose, paragraph.start, paragraph.end) is not None


def _marks(article: Article, group: str) -> list[int]:
    text = article.prose
    found = []
    for char in article.prose_characters & _MEMBERS[group]:
        at = text.find(char)
        while at >= 0:
            found.append(at)
            at = text.find(char, at + 1)
    found.sort()
    if not article.prose_characters.isdisjoint(_MISREAD):
        found = [at for at in found if text[at - 1:at] not in _MISREAD or (text[at - 2:at - 1] != "â" if text[at - 1] == "€" else text[at - 2:at - 1].isupper())]
    if group == BRACKETS:
        skipped = _skipped(text, found)
        return [at for at in found if at not in skipped] if skipped else found
    if group == DOUBLE:
        found = [at for at in found if CLOSER_OF.get(text[at - 1:at]) != text[at + 1:at + 2]]  # a mark in brackets is spoken of
    if group == DOUBLE and ((hebrew := article.language.script == "Hebr") or not article.prose_characters.isdisjoint(_HEBREW)):
        return _hebrew(text, found) if hebrew else [at for at in found if not _is_gershayim(text, at)]
    return found


def _hebrew(text: str, found: Iterable[int]) -> list[int]:
    """The marks of a Hebrew text that are no gershayim: those within a word are, unless they stand behind a prefix and what they open is closed.

    A mark behind a number that closes nothing stands for inches.
    """
    marks: list[int] = []
    prefixed: list[int] = []
    is_open = False
    last = 0
    for at in found:
        before, after = text[at - 1:at], text[at + 1:at + 2]
        if "\n" in text[last:at]:
            prefixed, is_open = [], False
        last = at
        if text[at] != '"':
            if not _is_gershayim(text, at):
                marks.append(at)
        elif before in _HEBREW and after in _HEBREW:
            if _PREFIXED.match(text, max(0, at - _PREFIX), at):
                prefixed.append(at)
        elif is_open or not before.isdecimal():
            closes = after in _AFTER_CLOSING and before not in _BEFORE_OPENING
            if closes and not is_open and prefixed:
                marks.append(prefixed.pop())
            is_open = not closes
            marks.append(at)
    return sorted(marks)


def _skipped(text: str, found: Iterable[int]) -> set[int]:
    """The places of emoticons and intervals, which are looked for where a bracket may belong to one."""
    starts: list[int] = []
    for at in found:
        if text[at - 1:at] in _FACE:
            starts.append(at - 1 if text[at - 1] in _EYES else max(0, at - 2))
        if text[at] in "[(" and ((after := text[at + 1:at + 2]) in " -." or after.isdecimal()):
            starts.append(at)
    skipped: set[int] = set()
    for start in starts:
        if start not in skipped and (match := _SKIPPED.match(text, start)):
            skipped.update(range(*match.span()))
    return skipped


def _places(article: Article, found: list[int]) -> Iterator[tuple[int, list[int]]]:
    if not found:
        return
    text = article.prose
    starts = [paragraph.start for paragraph in article.paragraphs]
    by_number: dict[int, list[int]] = {}
    for at in found:
        by_number.setdefault(bisect_right(starts, at) - 1, []).append(at)
    for number, inside in by_number.items():
        end = article.paragraphs[number].end if number >= 0 else 0
        inside = [at for at in inside if at < end]
        if inside and text[inside[0]] == "»" and inside[0] == starts[number] and not _reversed(article):
            del inside[0]  # Spanish and French open the paragraphs of a long quotation with the closing mark
        if inside:
            yield number, inside


def _is_gershayim(text: str, at: int) -> bool:
    """Whether a mark stands before the last letter of a Hebrew acronym; with more letters behind it opens a quotation after a prefix."""
    within = text[at - 1:at] in _HEBREW and text[at + 1:at + 2] in _HEBREW
    return within and (text[at] == '"' or text[at + 2:at + 3] not in _HEBREW)


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


@once
def _reversed(article: Article) -> bool:
    """Whether »this« is how the article quotes, as Danish and much of German does."""
    text = article.prose
    inward = sum(1 for _ in regex.finditer(r"(?<![\p{L}\p{Nd}.,!?…])»(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}.,!?…])«(?![\p{L}\p{Nd}])", text))
    outward = sum(1 for _ in regex.finditer(r"(?<![\p{L}\p{Nd}.,!?…])«(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}.,!?…])»(?![\p{L}\p{Nd}])", text))
    return inward > outward


@lru_cache(maxsize=1024)
def _is_nested(brackets: str) -> bool:
    """Whether brackets close in the order in which they opened, none standing alone."""
    stack: list[str] = []
    for bracket in brackets:
        if bracket in CLOSER_OF:
            stack.append(bracket)
        elif not stack or stack.pop() != _OPENER_OF[bracket]:
            return False
    return not stack


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
    """Strike out what has its partner in a later paragraph, is opened anew there, or stands in what is cut off."""
    waiting: list[tuple[Pairing, Mark]] = []
    paragraphs = article.paragraphs
    text = article.prose
    for pairing in found:
        waiting = [one for one in waiting if pairing.number - one[0].number <= _FURTHEST]
        for mark in list(pairing.alone):
            if mark.look != OPENING and waiting:
                earlier, partner = waiting.pop()
                earlier.alone.remove(partner)
                pairing.alone.remove(mark)
            elif mark.look != CLOSING:
                waiting.append((pairing, mark))
    for pairing in found:
        paragraph, *following = paragraphs[pairing.number:pairing.number + 2]
        last = pairing.alone[-1] if pairing.alone else None
        if last is None or last.look == CLOSING:
            continue
        if following:
            cut = text[following[0].start:following[0].end].lstrip()[:1] == last.char  # each paragraph of a long quotation opens it again
        else:
            cut = not ends_sentence(text[paragraph.start:paragraph.end])  # another rule speaks of a text that breaks off
        if cut:
            pairing.alone.pop()
