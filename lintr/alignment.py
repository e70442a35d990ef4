"""Which paragraphs of two translations correspond: the same structure first, else by what needs no translation, in order, with gaps."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import inf, log, sqrt

from lintr.features import HEADING, PICTURE, Block, features
from lintr.numerals import lacking
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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


_SURE = 3.0
"""What an anchor is worth."""

_NARROW = 400
"""Up to so many pairs of blocks, all beginnings are followed up."""

_BACK = 40
"""Anchors before one that may be the one before it."""

SHORT = 30
"""Of less than so many code points, blocks may look like partners by chance."""


class Bead(Record):
    """Blocks that correspond: one and one; one and several; or one that has no partner."""

    ours: tuple[int, ...]
    theirs: tuple[int, ...]
    is_moved: bool = False
    """Whether it stands at another place than its neighbours tell."""

    @property
    def is_pair(self) -> bool:
        """Whether it is one and one."""
        return len(self.ours) == 1 == len(self.theirs)


class Alignment:
    """How the blocks of an article correspond to those of another."""

    __slots__ = ("_of_ours", "beads", "is_alike", "is_even", "is_sure", "ratio")

    def __init__(self, beads: Sequence[Bead], ratio: float, *, is_alike: bool = True) -> None:
        self.beads = beads
        """In our order; a block without partner among ours stands where it would be."""
        self.ratio = ratio
        """How many code points of ours stand for one of theirs."""
        self.is_alike = is_alike
        """Whether most partners look alike; where not, the two may be no translations of one text."""
        self.is_even = beads is _even(len(beads))
        """Whether each block corresponds to that at the same place."""
        of_ours = {} if self.is_even else {ours: bead for bead in beads for ours in bead.ours}
        self._of_ours: Sequence[Bead] | dict[int, Bead] = of_ours or beads
        self.is_sure = is_alike and sum(bool(bead.theirs) for bead in of_ours.values()) * 2 >= len(of_ours)
        """Whether besides half of ours has a partner; where not, the other may be a short version."""

    def bead(self, ours: int) -> Bead:
        """The bead that a block of ours is in."""
        return self._of_ours[ours]

    def partner(self, ours: int) -> int:
        """The one block that a block of ours corresponds to; -1 where there is none, or it is not one and one."""
        bead = self._of_ours[ours]
        return bead.theirs[0] if bead.is_pair else -1

    def turned(self) -> Alignment:
        """The same, seen from the other article."""
        if self.is_even:
            return Alignment(self.beads, 1 / self.ratio, is_alike=self.is_alike)
        beads = [Bead(bead.theirs, bead.ours, bead.is_moved) for bead in self.beads]
        turned = [bead for bead in beads if not bead.is_moved]
        for moved in beads:
            if moved.is_moved:
                turned.insert(next((place for place, bead in enumerate(turned) if bead.ours and bead.ours[0] > moved.ours[0]), len(turned)), moved)
        return Alignment(turned, 1 / self.ratio, is_alike=self.is_alike)


@lru_cache(maxsize=256)
def _even(count: int) -> tuple[Bead, ...]:
    """Each of so many blocks with that at the same place."""
    return tuple([Bead((place,), (place,)) for place in range(count)])


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
    beads = _beads(compare)
    compare.settle(beads)
    return Alignment(beads, compare.ratio, is_alike=_alike(beads, compare))


def _beads(compare: _Compare) -> Sequence[Bead]:
    a, b = compare.ours, compare.theirs
    if len(a) != len(b) or any((x.group == PICTURE) != (y.group == PICTURE) for x, y in zip(a, b)):
        return _moved(_monotone(compare), compare)
    equal = _even(len(a))
    costs = compare.even()
    if sum(cost >= POOR for cost in costs) < 2 and max(costs, default=0.0) < DOUBTED:
        return equal
    moved = _moved(_monotone(compare), compare)
    gain = sum(costs) - sum(compare.pair(bead.ours[0], bead.theirs[0]) if bead.is_pair else GAP for bead in moved)
    if all(bead.is_pair for bead in moved):
        return moved if gain > 1.0 else equal
    return moved if gain > 2 * GAP and any(not bead.theirs for bead in moved) else equal


def _alike(beads: Sequence[Bead], compare: _Compare) -> bool:
    """Whether the two are translations of one text, as far as it can be seen.

    What one of them lacks does not count, since the other may be the fuller version; what each of them lacks of the other does. Of 600 pairs of real
    translations 2 in 100 cost more than 0.5 for each block, of 600 pairs of other texts 2 in 100 less than 0.9; the rest is for what is damaged in short texts.
    """
    sizes = len(compare.ours), len(compare.theirs)
    if max(sizes) < 3:
        return True
    if beads is _even(sizes[0]):
        return sum([min(cost, DOUBTED) for cost in compare.even()]) < 0.7 * sizes[0] + 3.0
    lone = min(sum(not bead.theirs for bead in beads), sum(not bead.ours for bead in beads))
    uneven = sum(len(bead.ours) != len(bead.theirs) and bool(bead.ours) and bool(bead.theirs) for bead in beads) + sum(bead.is_moved for bead in beads)
    pairs = sum(min(compare.pair(bead.ours[0], bead.theirs[0]), DOUBTED) for bead in beads if bead.is_pair)
    return pairs + GAP * (2 * lone + uneven) < 0.7 * min(sizes) + 3.0


class _Sized:
    """How long some things are, prepared for comparing each with many."""

    __slots__ = ("logs", "spreads")

    def __init__(self, lengths: Sequence[float]) -> None:
        sizes = [length + 4.0 for length in lengths]
        self.logs = [log(size) for size in sizes]
        self.spreads = [0.22 + 1.6 / sqrt(size) for size in sizes]
        """How much lengths vary: those of short texts more."""


class _Compare:
    """How much blocks of two articles differ, which are known by their places."""

    def __init__(self, ours: Features, theirs: Features) -> None:
        self.ours, self.theirs = ours.blocks, theirs.blocks
        self.ratio = ours.total / theirs.total
        self._codes = ours.codes & theirs.codes
        self._addresses = _addresses(ours.blocks) & _addresses(theirs.blocks)
        self._evens: list[float] = []
        self._rests: dict[tuple[int, int], float] = {}
        self._joins: dict[tuple[int, int, int, int], float] = {}
        self._joined: tuple[dict[tuple[int, int], Block], ...] = ({}, {})
        self._ours = [_Sized([block.length for block in self.ours])]
        self._theirs = [_Sized([block.length * self.ratio for block in self.theirs])]
        """Of single blocks; where several may stand against one, also of two that follow each other, and of three."""

    def widen(self) -> None:
        """Prepare for joining blocks."""
        for sized, blocks, ratio in ((self._ours, self.ours, 1.0), (self._theirs, self.theirs, self.ratio)):
            lengths = [block.length * ratio for block in blocks]
            sized[1:] = [_Sized(list(map(sum, zip(*(lengths[at:] for at in range(count)))))) for count in (2, 3)]

    def settle(self, beads: Sequence[Bead]) -> float:
        """Take the ratio of the lengths from pairs that are partners for sure, not from the whole texts, of which one may lack paragraphs; by how much it changed."""
        pairs = [(self.ours[bead.ours[0]].length, self.theirs[bead.theirs[0]].length) for bead in beads if bead.is_pair]
        ratios = sorted(one / other for one, other in pairs if one > 20 and other > 10)
        before = self.ratio
        if ratios and ratios[len(ratios) // 2] != before:
            self.ratio = ratios[len(ratios) // 2]
            self._theirs = [_Sized([block.length * self.ratio for block in self.theirs])]
        return abs(log(self.ratio / before))

    def told(self, blocks: Sequence[Block]) -> dict[tuple[object, ...], int]:
        """What tells a block from all others of its article, and its place, in order."""
        told = [(block.amounts, block.codes & self._codes, _addresses((block,)) & self._addresses if block.addresses else None) for block in blocks]
        often = Counter(told)
        return {one: place for place, one in enumerate(told) if often[one] == 1 and any(one)}

    def pair(self, ours: int, theirs: int) -> float:
        """What it costs that two blocks are partners: near 0 for such as are."""
        known = self._rests.get((ours, theirs))
        if known is None:
            known = self._rests[ours, theirs] = self._rest(self.ours[ours], self.theirs[theirs])
        one, other = self._ours[0], self._theirs[0]
        apart = (one.logs[ours] - other.logs[theirs]) / max(one.spreads[ours], other.spreads[theirs])
        return known + min(apart * apart / 2, 8.0)

    def even(self) -> list[float]:
        """What it costs that blocks at the same place are partners."""
        one, other = self._ours[0], self._theirs[0]
        aparts = [(x - y) / max(s, t) for x, y, s, t in zip(one.logs, other.logs, one.spreads, other.spreads)]
        if not self._evens:
            self._evens = [0.0 if x.look == y.look else self._rest(x, y) for x, y in zip(self.ours, self.theirs)]
        return [(apart * apart / 2 if -4.0 < apart < 4.0 else 8.0) + rest for apart, rest in zip(aparts, self._evens)]

    def joins(self, ours: int, of_ours: int, theirs: int, of_theirs: int, ways: Iterable[tuple[int, float, float]]) -> Iterator[tuple[int, float]]:
        """What it costs that several blocks stand against one, for some ways, where it may be worth it.

        Args:
            ours: the first of ours.
            of_ours: how many.
            theirs: from which of theirs on the ways count.
            of_theirs: how many.
            ways: how far on theirs begin, what the way there costs, and what the way behind costs otherwise.
        """
        one, other = self._ours[of_ours - 1], self._theirs[of_theirs - 1]
        length, spread, logs, spreads = one.logs[ours], one.spreads[ours], other.logs, other.spreads
        base = JOIN * max(of_ours, of_theirs) / 2
        gain = 1.0 if all(block.is_bare for block in self.ours[ours:ours + of_ours]) else 3.0
        for on, known, old in ways:
            apart = (length - logs[theirs + on]) / max(spread, spreads[theirs + on])
            cost = known + base + apart * apart / 2
            if cost < old + gain and cost < known + 3 * GAP + 1.0:
                cost += self._beyond(ours, of_ours, theirs + on, of_theirs)
                if cost < old:
                    yield on + of_theirs, cost

    def _beyond(self, ours: int, of_ours: int, theirs: int, of_theirs: int) -> float:
        """What joining costs beside the lengths."""
        key = ours, of_ours, theirs, of_theirs
        found = self._joins.get(key)
        if found is None:
            x, y = self._block(0, ours, of_ours), self._block(1, theirs, of_theirs)
            cut = _cut(self.ours[ours:ours + of_ours] if of_ours > 1 else self.theirs[theirs:theirs + of_theirs])
            found = self._joins[key] = 60.0 if PICTURE in (x.group, y.group) else self._rest(x, y) - cut
        return found

    def _block(self, side: int, first: int, count: int) -> Block:
        """Neighbours as one block."""
        blocks = (self.ours, self.theirs)[side]
        if count == 1:
            return blocks[first]
        found = self._joined[side].get((first, count))
        if found is None:
            found = self._joined[side][first, count] = _joined(blocks[first:first + count])
        return found

    def _rest(self, x: Block, y: Block) -> float:
        """What it costs that all but the length differs; less than nothing where it is the same."""
        if x.look == y.look:
            return 0.0
        if PICTURE in (x.group, y.group):
            return 0.0 if x.group == y.group else 50.0
        cost = 0.0
        if x.amounts and x.amounts == y.amounts:
            cost -= 1.6
        elif x.amounts or y.amounts:
            ours, theirs = [n for n in x.numbers if not n.is_small], [n for n in y.numbers if not n.is_small]
            if (ours and theirs) or not all(number.is_ordinal for number in (*ours, *theirs)) or max(x.length, y.length) > SHORT:  # heads may be numbered in words
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
    """Neighbours as one; a picture among them makes it one."""
    first = next((block for block in blocks if block.group == PICTURE), blocks[0])
    joined = Block(blocks[0].start, blocks[-1].end, first.role, blocks[0].first, sum(block.length for block in blocks), blocks[-1].ending)
    joined.numbers = [number for block in blocks for number in block.numbers]
    joined.codes = frozenset().union(*(block.codes for block in blocks))
    joined.addresses = [address for block in blocks for address in block.addresses]
    joined.quotations = [span for block in blocks for span in block.quotations]
    joined.settle()
    return joined


def _monotone(compare: _Compare) -> list[Bead]:
    """The cheapest beads in order: one and one, none, one and two or three."""
    anchors = _anchors(compare)
    beads = _between(compare, anchors)
    return beads if compare.settle(beads) < 0.05 else _between(compare, anchors)


def _anchors(compare: _Compare) -> list[tuple[int, int]]:
    """Blocks that look like partners for sure, in order: none else on either side has the same numbers, codes and addresses."""
    ours, theirs = map(compare.told, (compare.ours, compare.theirs))
    pairs = [(place, theirs[told]) for told, place in ours.items() if told in theirs and compare.pair(place, theirs[told]) < 0.0]
    worth: list[tuple[float, int]] = []
    for number, (one, other) in enumerate(pairs):  # of a chain: so much for each anchor, less what it costs that others have no partners between two
        best, before = -GAP * abs(one - other), -1
        for earlier in range(max(0, number - _BACK), number):
            last, others_last = pairs[earlier]
            if others_last < other and (known := worth[earlier][0] - GAP * abs((one - last) - (other - others_last))) > best:
                best, before = known, earlier
        worth.append((best + _SURE, before))
    rest = len(compare.ours) - len(compare.theirs)
    at = max(range(len(pairs)), key=lambda number: worth[number][0] - GAP * abs(rest - pairs[number][0] + pairs[number][1]), default=-1)
    chain = []
    while at >= 0:
        chain.append(pairs[at])
        at = worth[at][1]
    return chain[::-1]


def _between(compare: _Compare, anchors: Sequence[tuple[int, int]]) -> list[Bead]:
    """The cheapest beads; where between two anchors stand as many blocks on both sides, and look like partners, no others are tried."""
    compare.widen()
    beads: list[Bead] = []
    last, open_from = (-1, -1), None
    for anchor in (*anchors, (len(compare.ours), len(compare.theirs))):
        (one, other), size = last, anchor[0] - last[0]
        if size != anchor[1] - other or any(compare.pair(one + at, other + at) >= POOR for at in range(1, size)):
            open_from = open_from or last
        else:
            if open_from:
                beads += _cheapest(compare, open_from, (one + 1, other + 1))
            beads += [Bead((one + at,), (other + at,)) for at in range(1 if open_from or one < 0 else 0, size)]
            open_from = None
        last = anchor
    return beads + _cheapest(compare, open_from, last) if open_from else beads


def _cheapest(compare: _Compare, start: tuple[int, int], end: tuple[int, int]) -> list[Bead]:
    """The cheapest beads of a stretch."""
    first, others_first = max(start[0], 0), max(start[1], 0)
    n, m = end[0] - first, end[1] - others_first
    beam = BEAM if n * m > _NARROW else GAP * (n + m)
    gaps = [_gap(block) for block in compare.theirs[others_first:end[1]]]
    rows: list[dict[int, float]] = []
    came: list[dict[int, tuple[int, int]]] = []
    for i in range(n + 1):
        row, steps = ({}, {}) if i else ({0: 0.0}, {0: (0, 0)})
        if i:
            at, pair = first + i - 1, compare.pair
            gap = _gap(compare.ours[at])
            for j, known in rows[i - 1].items():
                if known + gap < row.get(j, inf):
                    row[j], steps[j] = known + gap, (1, 0)
                if j < m and (cost := known + pair(at, others_first + j)) < row.get(j + 1, inf):
                    row[j + 1], steps[j + 1] = cost, (1, 1)
        worst = min(row.values()) + beam
        for di, dj in _JOINS if i else ():
            if di <= i:
                ways = [(j, known, min(row.get(j + dj, inf), worst)) for j, known in rows[i - di].items() if j + dj <= m]
                for j, cost in compare.joins(first + i - di, di, others_first, dj, ways):
                    row[j], steps[j] = cost, (di, dj)
        least = min(row.values())
        for j in sorted(row):
            cost = row[j]
            while j < m and (cost := cost + gaps[j]) < min(row.get(j + 1, inf), least + beam):  # theirs without a partner, one after the other
                j += 1
                row[j], steps[j] = cost, (0, 1)
        rows.append({j: cost for j, cost in row.items() if cost <= least + beam} if i < n else row)
        came.append(steps)
    beads = _path(came, n, m if m in rows[n] else max(rows[n]), m)
    return [Bead(tuple([first + at for at in bead.ours]), tuple([others_first + at for at in bead.theirs])) for bead in beads]


def _path(came: Sequence[Mapping[int, tuple[int, int]]], i: int, j: int, m: int) -> list[Bead]:
    """The beads on the way to a place, and after it theirs without a partner."""
    beads = [Bead((), (place,)) for place in range(m - 1, j - 1, -1)]
    while i or j:
        di, dj = came[i][j]
        beads.append(Bead(tuple(range(i - di, i)), tuple(range(j - dj, j))))
        i, j = i - di, j - dj
    return beads[::-1]


_JOINS = ((1, 2), (2, 1), (1, 3), (3, 1))


def _cut(blocks: Sequence[Block]) -> float:
    """How much blocks look like one that was cut: what goes before has no end, what comes after no beginning."""
    if any(block.goes_on for block in blocks[1:]):
        return 1.0
    return 0.5 if any(not block.ending and block.length >= 40 for block in blocks[:-1]) else 0.0


def _gap(block: Block) -> float:
    """Short blocks are lost more easily than long ones are without a partner."""
    return 1.5 if block.group == PICTURE else GAP - (0.3 if block.length < 30 else 0.0)


def _moved(beads: Sequence[Bead], compare: _Compare) -> Sequence[Bead]:
    """Blocks without partner on both sides that look like partners, as moved."""
    ours = [bead.ours[0] for bead in beads if bead.ours and not bead.theirs]
    theirs = {bead.theirs[0] for bead in beads if bead.theirs and not bead.ours}
    moved: dict[int, int] = {}
    for place in ours if theirs else ():
        block = compare.ours[place]
        found = min(theirs, key=lambda other: compare.pair(place, other), default=-1)
        if found >= 0 and block.group != PICTURE and compare.pair(place, found) < (1.0 if block.length >= SHORT else 0.0):
            moved[place] = found
            theirs.discard(found)
    if not moved:
        return beads
    gone = set(moved.values())
    kept = [bead for bead in beads if not (bead.theirs and not bead.ours and bead.theirs[0] in gone)]
    return [Bead(bead.ours, (moved[bead.ours[0]],), is_moved=True) if bead.ours and not bead.theirs and bead.ours[0] in moved else bead for bead in kept]
