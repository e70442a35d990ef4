"""Which paragraphs of two translations correspond: the same structure first, else by what needs no translation, in order, with gaps."""

from __future__ import annotations

from math import inf, log, sqrt

from lintr.features import HEADING, PICTURE, Block, features
from lintr.numerals import lacking
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from lintr.article import Article
    from lintr.features import Features

GAP = 2.2
"""What it costs that a paragraph has no partner."""

JOIN = 2.2
"""What it costs that two paragraphs stand against one, besides what they differ in."""

BEAM = 14.0
"""How much worse than the best a beginning may be that is followed up."""

POOR = 1.5
"""From this cost on, two paragraphs that stand at the same place are doubted to be partners."""

DOUBTED = 4.0
"""From this cost on, two paragraphs are no translations of each other."""


SHORT = 30
"""Of less than so many code points, blocks may look like partners by chance."""


class Bead(Record):
    """Blocks that correspond: one and one; one and several; or one that has no partner."""

    ours: tuple[int, ...]
    theirs: tuple[int, ...]
    is_moved: bool = False
    """Whether it stands at another place than its neighbours tell."""


class Alignment:
    """How the blocks of an article correspond to those of another."""

    __slots__ = ("_of_ours", "beads", "is_alike", "is_sure", "ratio")

    def __init__(self, beads: Sequence[Bead], ratio: float, *, is_alike: bool = True) -> None:
        self.beads = tuple(beads)
        """In our order; a block without partner among ours stands where it would be."""
        self.ratio = ratio
        """How many code points of ours stand for one of theirs."""
        self.is_alike = is_alike
        """Whether most partners look alike; where not, the two may be no translations of one text."""
        self._of_ours = {ours: bead for bead in beads for ours in bead.ours}
        self.is_sure = is_alike and sum(bool(bead.theirs) for bead in self._of_ours.values()) * 2 >= len(self._of_ours)
        """Whether besides half of ours has a partner; where not, the other may be a short version."""

    def bead(self, ours: int) -> Bead:
        """The bead that a block of ours is in."""
        return self._of_ours[ours]

    def partner(self, ours: int) -> int:
        """The one block that a block of ours corresponds to; -1 where there is none, or it is not one and one."""
        bead = self._of_ours[ours]
        return bead.theirs[0] if len(bead.theirs) == len(bead.ours) == 1 else -1


    def turned(self) -> Alignment:
        """The same, seen from the other article."""
        beads = [Bead(bead.theirs, bead.ours, bead.is_moved) for bead in self.beads]
        turned = [bead for bead in beads if not bead.is_moved]
        for moved in beads:
            if moved.is_moved:
                turned.insert(next((place for place, bead in enumerate(turned) if bead.ours and bead.ours[0] > moved.ours[0]), len(turned)), moved)
        return Alignment(turned, 1 / self.ratio, is_alike=self.is_alike)


def aligned(ours: Features, other: Article) -> Alignment:
    """The correspondence of the blocks of an article to those of another, computed once for both, and from the same side whoever asks first."""
    found = ours.alignments.get(other)
    if found is None:
        theirs = features(other)
        first, second = (ours, theirs) if ours.article.path <= other.path else (theirs, ours)
        found = first.alignments[second.article] = align(first, second)
        turned = second.alignments[first.article] = found.turned()
        found = found if first is ours else turned
    return found


def align(ours: Features, theirs: Features) -> Alignment:
    """The correspondence of the blocks of two articles."""
    compare = _Compare(ours, theirs)
    beads = _beads(compare, ours.blocks, theirs.blocks)
    pairs = [(ours.blocks[bead.ours[0]], theirs.blocks[bead.theirs[0]]) for bead in beads if len(bead.ours) == len(bead.theirs) == 1]
    compare.settle([x for x, _ in pairs], [y for _, y in pairs])
    return Alignment(beads, compare.ratio, is_alike=_alike(beads, compare, ours.blocks, theirs.blocks))


def _beads(compare: _Compare, a: Sequence[Block], b: Sequence[Block]) -> list[Bead]:
    if len(a) != len(b) or any((x.group == PICTURE) != (y.group == PICTURE) for x, y in zip(a, b)):
        return _moved(_monotone(compare, a, b), compare, a, b)
    equal = [Bead((place,), (place,)) for place in range(len(a))]
    costs = [compare.pair(x, y) for x, y in zip(a, b)]
    if sum(cost >= POOR for cost in costs) < 2 and max(costs, default=0.0) < DOUBTED:
        return equal
    moved = _moved(_monotone(compare, a, b), compare, a, b)
    gain = sum(costs) - _total(moved, compare, a, b)
    if all(len(bead.ours) == len(bead.theirs) == 1 for bead in moved):
        return moved if gain > 1.0 else equal
    return moved if gain > 2 * GAP and any(not bead.theirs for bead in moved) else equal


def _total(beads: Sequence[Bead], compare: _Compare, a: Sequence[Block], b: Sequence[Block]) -> float:
    return sum(compare.pair(a[bead.ours[0]], b[bead.theirs[0]]) if len(bead.ours) == len(bead.theirs) == 1 else GAP for bead in beads)


def _alike(beads: Sequence[Bead], compare: _Compare, a: Sequence[Block], b: Sequence[Block]) -> bool:
    """Whether the two are translations of one text, as far as it can be seen.

    What one of them lacks does not count, since the other may be the fuller version; what each of them lacks of the other does. Of 600 pairs of real
    translations 2 in 100 cost more than 0.5 for each block, of 600 pairs of other texts 2 in 100 less than 0.9; the rest is for what is damaged in short texts.
    """
    if max(len(a), len(b)) < 3:
        return True
    lone = min(sum(not bead.theirs for bead in beads), sum(not bead.ours for bead in beads))
    uneven = sum(len(bead.ours) != len(bead.theirs) and bool(bead.ours) and bool(bead.theirs) for bead in beads) + sum(bead.is_moved for bead in beads)
    pairs = sum(min(compare.pair(a[bead.ours[0]], b[bead.theirs[0]]), DOUBTED) for bead in beads if len(bead.ours) == len(bead.theirs) == 1)
    return pairs + GAP * (2 * lone + uneven) < 0.7 * min(len(a), len(b)) + 3.0


class _Compare:
    """How much blocks of two articles differ."""

    def __init__(self, ours: Features, theirs: Features) -> None:
        self.ratio = ours.total / theirs.total
        self._pairs: dict[tuple[int, int], float] = {}
        self._codes = ours.codes & theirs.codes
        self._addresses = _addresses(ours.blocks) & _addresses(theirs.blocks)

    def settle(self, a: Sequence[Block], b: Sequence[Block]) -> None:
        """Take the ratio of the lengths from pairs that are partners for sure, not from the whole texts, of which one may lack paragraphs."""
        ratios = sorted(x.length / y.length for x, y in zip(a, b) if x.length > 20 and y.length > 10)
        if ratios:
            self.ratio = ratios[len(ratios) // 2]

    def pair(self, x: Block, y: Block) -> float:
        """What it costs that two blocks are partners: near 0 for such as are."""
        if PICTURE in (x.group, y.group):
            return 0.0 if x.group == y.group else 50.0
        key = (id(x), id(y))
        if key not in self._pairs:
            self._pairs[key] = self.rest(x, y)
        return self.lengths(x.length, y.length) + self._pairs[key]

    def lengths(self, ours: int, theirs: int) -> float:
        """What it costs that lengths differ; short texts vary more."""
        one, other = ours + 4.0, theirs * self.ratio + 4.0
        spread = 0.22 + 1.6 / sqrt(min(one, other))
        apart = log(one / other) / spread
        return min(apart * apart / 2, 8.0)

    def rest(self, x: Block, y: Block) -> float:
        """What it costs that all else differs; less than nothing where it is the same."""
        cost = 0.0
        if x.numbers or y.numbers:
            ours, theirs = [n for n in x.numbers if not n.is_small], [n for n in y.numbers if not n.is_small]
            if ours or theirs:
                most = max(len(ours), len(theirs))
                same = most - max(len(lacking(theirs, ours)), len(lacking(ours, theirs)))
                cost += 1.6 * (most - same) / most - 1.6 * same / most
        if self._codes and (x.codes or y.codes):
            cost += _overlap(x.codes & self._codes, y.codes & self._codes, 1.6)
        if self._addresses and (x.addresses or y.addresses):
            cost += _overlap(_addresses((x,)) & self._addresses, _addresses((y,)) & self._addresses, 1.6)
        if bool(x.quotations) != bool(y.quotations):
            cost += 0.6
        if x.ending != y.ending and (x.ending in "?:!" or y.ending in "?:!"):
            cost += 0.5
        if (x.group == HEADING) != (y.group == HEADING):
            cost += 0.6
        return cost


def _overlap(ours: frozenset[str], theirs: frozenset[str], weight: float) -> float:
    both = len(ours | theirs)
    same = len(ours & theirs)
    return weight * (both - 2 * same) / both if both else 0.0


def _addresses(blocks: Sequence[Block]) -> frozenset[str]:
    return frozenset(address for block in blocks for address, _ in block.addresses)


def _joined(blocks: Sequence[Block]) -> Block:
    """Neighbours as one."""
    first = blocks[0]
    joined = Block(first.start, blocks[-1].end, first.role, first.first, sum(block.length for block in blocks), blocks[-1].ending)
    joined.numbers = [number for block in blocks for number in block.numbers]
    joined.codes = frozenset().union(*(block.codes for block in blocks))
    joined.addresses = [address for block in blocks for address in block.addresses]
    joined.quotations = [span for block in blocks for span in block.quotations]
    return joined


def _monotone(compare: _Compare, a: Sequence[Block], b: Sequence[Block]) -> list[Bead]:
    """The cheapest beads in order: one and one, none, one and two or three."""
    beads = _cheapest(compare, a, b)
    pairs = [(a[bead.ours[0]], b[bead.theirs[0]]) for bead in beads if len(bead.ours) == len(bead.theirs) == 1]
    before = compare.ratio
    compare.settle([x for x, _ in pairs], [y for _, y in pairs])
    return beads if abs(log(compare.ratio / before)) < 0.05 else _cheapest(compare, a, b)


def _cheapest(compare: _Compare, a: Sequence[Block], b: Sequence[Block]) -> list[Bead]:
    n, m = len(a), len(b)
    rows: list[dict[int, float]] = []
    came: list[dict[int, tuple[int, int]]] = []
    for i in range(n + 1):
        row, steps = ({0: 0.0}, {0: (0, 0)}) if not i else ({}, {})
        for di, dj in _STEPS:
            for j, known in rows[i - di].items() if 0 < di <= i else ():
                if j + dj <= m and known < (old := row.get(j + dj, inf)) + 4:
                    cost = known + _step(compare, a[i - di:i], b[j:j + dj], old - known)
                    if cost < old:
                        row[j + dj], steps[j + dj] = cost, (di, dj)
        least = min(row.values())
        for j in sorted(row):
            cost = row[j]
            while j < m and (cost := cost + _gap(b[j])) < min(row.get(j + 1, inf), least + BEAM):  # theirs without a partner, one after the other
                j += 1
                row[j], steps[j] = cost, (0, 1)
        kept = {j: cost for j, cost in row.items() if cost <= least + BEAM} if i < n else row
        rows.append(kept)
        came.append(steps)
    j = m if m in rows[n] else max(rows[n])
    beads = [Bead((), (place,)) for place in range(m - 1, j - 1, -1)]
    i = n
    while i or j:
        di, dj = came[i][j]
        beads.append(Bead(tuple(range(i - di, i)), tuple(range(j - dj, j))))
        i, j = i - di, j - dj
    return beads[::-1]


_STEPS = ((1, 1), (1, 0), (1, 2), (2, 1), (1, 3), (3, 1))


def _step(compare: _Compare, ours: Sequence[Block], theirs: Sequence[Block], most: float) -> float:
    """What a bead costs; any higher number where that is more than ``most``."""
    if len(ours) == len(theirs):
        return compare.pair(ours[0], theirs[0])
    if not theirs:
        return _gap(ours[0])
    base = JOIN * max(len(ours), len(theirs)) / 2 - _cut(ours if len(ours) > 1 else theirs)
    if base >= most + 2 or any(block.group == PICTURE for block in (*ours, *theirs)):
        return 60.0
    base += compare.lengths(sum(block.length for block in ours), sum(block.length for block in theirs))
    if base >= min(most + 2, 3 * GAP):
        return 60.0
    one, other = (_joined(ours), theirs[0]) if len(ours) > 1 else (ours[0], _joined(theirs))
    return base + compare.rest(one, other)


def _cut(blocks: Sequence[Block]) -> float:
    """How much blocks look like one that was cut: what goes before has no end, what comes after no beginning."""
    if any(block.goes_on for block in blocks[1:]):
        return 1.0
    return 0.5 if any(not block.ending and block.length >= 40 for block in blocks[:-1]) else 0.0


def _gap(block: Block) -> float:
    """Short blocks are lost more easily than long ones are without a partner."""
    return 1.5 if block.group == PICTURE else GAP - (0.3 if block.length < 30 else 0.0)


def _moved(beads: list[Bead], compare: _Compare, a: Sequence[Block], b: Sequence[Block]) -> list[Bead]:
    """Blocks without partner on both sides that look like partners, as moved."""
    ours = [bead.ours[0] for bead in beads if bead.ours and not bead.theirs]
    theirs = {bead.theirs[0] for bead in beads if bead.theirs and not bead.ours}
    moved: dict[int, int] = {}
    for place in ours:
        found = min(theirs, key=lambda other: compare.pair(a[place], b[other]), default=-1)
        cost = compare.pair(a[place], b[found]) if found >= 0 and a[place].group != PICTURE else inf
        if cost < (1.0 if a[place].length >= SHORT else 0.0):
            moved[place] = found
            theirs.discard(found)
    if not moved:
        return beads
    gone = set(moved.values())
    kept = [bead for bead in beads if not (bead.theirs and not bead.ours and bead.theirs[0] in gone)]
    return [Bead(bead.ours, (moved[bead.ours[0]],), is_moved=True) if bead.ours and not bead.theirs and bead.ours[0] in moved else bead for bead in kept]
