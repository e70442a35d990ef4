"""Which sections and parts of two pages of Markdown correspond: by their order, and by what needs no translation."""

from __future__ import annotations

from math import log

from lintr.alignment import aligned
from lintr.compared import ORIGINAL, SIBLINGS, others
from lintr.features import features, memo
from lintr.kinds.markdown_outline import COMMENT, page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lintr.article import Article
    from lintr.kinds.markdown_outline import Page, Part, Section

_GAP = 1.0
"""What a part without partner costs; two partners that have nothing in common cost less than two gaps."""
_MOST = 400_000
"""Pairs of parts that are tried at most in a section."""


class PairedSection:
    """Two sections that correspond, and their parts."""

    __slots__ = ("is_apart", "ours", "parts", "theirs")

    def __init__(self, ours: Section, theirs: Section, parts: Sequence[tuple[int, int]]) -> None:
        self.ours = ours
        self.theirs = theirs
        self.parts = parts
        """The places of parts that correspond, in order; -1 where there is none."""
        lone = sum(1 for one, other in parts if one < 0 or other < 0)
        self.is_apart = lone > 2 and lone * 3 > len(parts)
        """Whether they differ in so much that one is of another version."""

    def both(self) -> list[tuple[Part, Part]]:
        """The parts that have a partner."""
        return [(self.ours.parts[one], self.theirs.parts[other]) for one, other in self.parts if one >= 0 and other >= 0]

    def lost(self, place: int) -> tuple[Part | None, Part | None]:
        """Our parts before and behind the place where a part of theirs is missing; the place counts pairs."""
        before = next((self.ours.parts[one] for one, _ in reversed(self.parts[:place]) if one >= 0), None)
        behind = next((self.ours.parts[one] for one, _ in self.parts[place + 1:] if one >= 0), None)
        return before, behind


class PairedPages:
    """Two pages that correspond."""

    __slots__ = ("article", "is_apart", "ours", "sections", "theirs")

    def __init__(self, ours: Page, theirs: Page, article: Article, sections: Sequence[PairedSection], *, is_apart: bool) -> None:
        self.ours = ours
        self.theirs = theirs
        self.article = article
        """The other article."""
        self.sections = sections
        self.is_apart = is_apart
        """Whether they differ in so much that one is of another version."""


def paired(article: Article) -> tuple[str, list[PairedPages]]:
    """With whom a page is compared, the original or its siblings, and how its parts correspond to those of each of them; found once."""
    known = memo(article)
    found: tuple[str, list[PairedPages]] | None = known.get(("markdown pairs",))
    if found is None:
        against = ORIGINAL if article.original else SIBLINGS
        among = [other for other in others(article, against) if other.format == article.format]
        pairs = [pair for other in among if aligned(features(article), other).is_alike and (pair := _paired(article, other))]
        found = known["markdown pairs",] = against, pairs
    return found


def _paired(article: Article, other: Article) -> PairedPages | None:
    ours, theirs = page(article), page(other)
    ratio = aligned(features(article), other).ratio or 1.0
    mine, yours = ours.sections, theirs.sections
    if ours.cut >= 0 or theirs.cut >= 0:  # what stands behind is code
        count = min([len(found.sections) - 1 if found.cut >= 0 else len(found.sections) for found in (ours, theirs)])
        mine, yours = mine[:count], yours[:count]
        if not count:
            return None
    places = _even(mine, yours) or _aligned(len(mine), len(yours), lambda one, two: _section_cost(mine[one], yours[two]))
    both = [(one, two) for one, two in places if one >= 0 and two >= 0]
    if len(both) * 3 < 2 * max(len(mine), len(yours)):
        return None
    found = []
    for at, (one, two) in enumerate(places):
        beside = places[at + 1] if at + 1 < len(places) else (0, 0)
        if one >= 0 and two >= 0 and min(beside) >= 0:  # behind a heading that was lost stands what belongs to it
            found.append(PairedSection(mine[one], yours[two], _parts(mine[one], yours[two], ratio)))
    lone, odd = len(places) - len(both), sum(pair.is_apart for pair in found)
    return PairedPages(ours, theirs, other, found, is_apart=(odd > 2 and odd * 4 > len(found)) or (lone > 2 and lone * 5 > len(places)))


def _even(mine: Sequence[Section], yours: Sequence[Section]) -> list[tuple[int, int]]:
    """Each section with that at the same place, where nothing speaks against it."""
    if len(mine) != len(yours):
        return []
    differ = sum(one.level != other.level for one, other in zip(mine, yours))
    odd = sum(_section_cost(one, other) > 1.2 for one, other in zip(mine, yours))
    return [(place, place) for place in range(len(mine))] if (differ < 3 or differ * 2 > len(mine)) and odd * 4 <= len(mine) else []


def _section_cost(one: Section, other: Section) -> float:
    cost = 0.6 * (one.level != other.level) + (2.0 if (one.level == 0) != (other.level == 0) else 0.0)
    sizes = len(one.parts), len(other.parts)
    cost += 0.5 * abs(sizes[0] - sizes[1]) / max(1, *sizes)
    (codes, ours), (codes_there, theirs) = one.told, other.told
    cost += 0.3 * (codes != codes_there)
    if ours or theirs:
        cost += 0.8 * (1 - len(ours & theirs) / max(1, min(len(ours), len(theirs)))) if ours and theirs else 0.4
    return cost


def _parts(one: Section, other: Section, ratio: float) -> list[tuple[int, int]]:
    mine, yours = one.parts, other.parts
    if [part.kind for part in mine] == [part.kind for part in yours]:
        return [(place, place) for place in range(len(mine))]
    if len(mine) * len(yours) > _MOST:
        return []
    return _aligned(len(mine), len(yours), lambda left, right: part_cost(mine[left], yours[right], ratio))


def part_cost(one: Part, other: Part, ratio: float) -> float:
    """How little two parts look like partners; 3 and more where they cannot be. The ratio tells how much longer one language writes."""
    if one.kind != other.kind:
        return 3.0
    if one.kind == COMMENT:
        return 0.1
    cost = 0.0
    mine, yours = one.keys, other.keys
    if mine and yours:
        cost = 1.2 * (1 - len(mine & yours) / max(len(mine), len(yours)))
    elif mine or yours:
        cost = 0.6
    return cost + min(0.6, 0.5 * abs(log(max(1, len(one.text)) / max(1, len(other.text)) / ratio)))


def _aligned(ours: int, theirs: int, cost: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """The cheapest pairs in order."""
    above = [_GAP * column for column in range(theirs + 1)]
    ways: list[bytearray] = []
    for row in range(ours):
        line = [above[0] + _GAP]
        way = bytearray(theirs + 1)
        for column in range(theirs):
            best, step = above[column + 1] + _GAP, 1
            if line[column] + _GAP < best:
                best, step = line[column] + _GAP, 2
            if above[column] < best and (with_it := above[column] + cost(row, column)) <= best:
                best, step = with_it, 0
            line.append(best)
            way[column + 1] = step
        way[0] = 1
        ways.append(way)
        above = line
    found = []
    row, column = ours, theirs
    while row or column:
        step = ways[row - 1][column] if row else 2
        if step == 0:
            row, column = row - 1, column - 1
            found.append((row, column))
        elif step == 1:
            row -= 1
            found.append((row, -1))
        else:
            column -= 1
            found.append((-1, column))
    return found[::-1]
