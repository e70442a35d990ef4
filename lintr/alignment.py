"""Which paragraphs of two translations correspond: the same structure first, else by what needs no translation, in order, with gaps."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from lintr.cheapest import Search
from lintr.features import PICTURE, features
from lintr.likeness import GAP, SHORT, Likeness, addresses
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lintr.article import Article
    from lintr.features import Features
    from lintr.likeness import Side

POOR = 1.5
"""From this cost on, two paragraphs that stand at the same place are doubted to be partners."""

DOUBTED = 4.0
"""From this cost on, two paragraphs are no translations of each other."""


_SURE = 3.0
"""What an anchor is worth."""

_BACK = 40
"""Anchors before one that may be the one before it."""


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

    def partners(self) -> list[int]:
        """For each block of ours the one that it corresponds to; -1 where there is none, or it is not one and one."""
        beads = map(self._of_ours.__getitem__, range(len(self._of_ours)))
        return [theirs[0] if len(ours) == 1 == len(theirs) else -1 for ours, theirs, _ in beads]

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


def _bead(ours: tuple[int, ...], theirs: tuple[int, ...]) -> Bead:
    """A bead, made in a third of the time: there are many."""
    return tuple.__new__(Bead, (ours, theirs, False))


@lru_cache(maxsize=256)
def _even(count: int) -> tuple[Bead, ...]:
    """Each of so many blocks with that at the same place."""
    return tuple([_bead((place,), (place,)) for place in range(count)])


def aligned(ours: Features, other: Article) -> Alignment:
    """The correspondence of the blocks of an article to those of another, computed once for both, and from the same side whoever asks first."""
    found = ours.alignments.get(other)
    if found is None:
        theirs = features(other)
        if ours.article.path <= other.path:
            found = align(ours, theirs)
        else:
            back = theirs.alignments.get(ours.article)
            if back is None:
                back = theirs.alignments[ours.article] = align(theirs, ours)
            found = back.turned()
        ours.alignments[other] = found
    return found


def align(ours: Features, theirs: Features) -> Alignment:
    """The correspondence of the blocks of two articles."""
    compare = Likeness(ours, theirs)
    beads = _beads(compare)
    compare.settle(_lengths(beads, compare))
    return Alignment(beads, compare.ratio, is_alike=_alike(beads, compare))


def _beads(compare: Likeness) -> Sequence[Bead]:
    ours, theirs = compare.ours, compare.theirs
    if len(ours.blocks) != len(theirs.blocks) or ours.pictures != theirs.pictures:
        return _moved(_monotone(compare), compare)
    equal = _even(len(ours.blocks))
    costs = compare.even()
    if sum([cost >= POOR for cost in costs]) < 2 and max(costs, default=0.0) < DOUBTED:
        return equal
    moved = _moved(_monotone(compare), compare)
    gain = sum(costs) - sum([compare.pair(bead.ours[0], bead.theirs[0]) if bead.is_pair else GAP for bead in moved])
    if all(bead.is_pair for bead in moved):
        return moved if gain > 1.0 else equal
    return moved if gain > 2 * GAP and any(not bead.theirs for bead in moved) else equal


def _lengths(beads: Sequence[Bead], compare: Likeness) -> Iterable[tuple[int, int]]:
    """How long those are that are partners."""
    ours, theirs = compare.ours.lengths, compare.theirs.lengths
    if beads is _even(len(ours)):
        return zip(ours, theirs)
    return [(ours[mine[0]], theirs[yours[0]]) for mine, yours, _ in beads if len(mine) == 1 == len(yours)]


def _alike(beads: Sequence[Bead], compare: Likeness) -> bool:
    """Whether the two are translations of one text, as far as it can be seen.

    What one of them lacks does not count, since the other may be the fuller version; what each of them lacks of the other does. Of 600 pairs of real
    translations 2 in 100 cost more than 0.5 for each block, of 600 pairs of other texts 2 in 100 less than 0.9; the rest is for what is damaged in short texts.
    """
    sizes = len(compare.ours.blocks), len(compare.theirs.blocks)
    if max(sizes) < 3:
        return True
    if beads is _even(sizes[0]):
        return sum([min(cost, DOUBTED) for cost in compare.even()]) < 0.7 * sizes[0] + 3.0
    lone = min(sum(not bead.theirs for bead in beads), sum(not bead.ours for bead in beads))
    uneven = sum(len(bead.ours) != len(bead.theirs) and bool(bead.ours) and bool(bead.theirs) for bead in beads) + sum(bead.is_moved for bead in beads)
    pairs = sum(min(compare.pair(bead.ours[0], bead.theirs[0]), DOUBTED) for bead in beads if bead.is_pair)
    return pairs + GAP * (2 * lone + uneven) < 0.7 * min(sizes) + 3.0


def _monotone(compare: Likeness) -> list[Bead]:
    """The cheapest beads in order: one and one, none, one and two or three."""
    anchors = _anchors(compare)
    beads = _between(compare, anchors)
    return beads if compare.settle(_lengths(beads, compare)) < 0.05 else _between(compare, anchors)


def _told(side: Side, compare: Likeness) -> dict[tuple[object, ...], int]:
    """What tells a block from all others of its article, and its place, in order."""
    told: list[tuple[tuple[object, ...], int]] = []
    for place, block in enumerate(side.blocks):
        if not block.is_bare:
            one = block.amounts, block.codes & compare.codes, addresses(block) & compare.addresses if block.addresses else None
            if any(one):
                told.append((one, place))
    often = Counter([one for one, _ in told])
    return {one: place for one, place in told if often[one] == 1}


def _anchors(compare: Likeness) -> list[tuple[int, int]]:
    """Blocks that look like partners for sure, in order: none else on either side has the same numbers, codes and addresses."""
    ours, theirs = _told(compare.ours, compare), _told(compare.theirs, compare)
    pairs = [(place, theirs[told]) for told, place in ours.items() if told in theirs and compare.pair(place, theirs[told]) < 0.0]
    worth: list[tuple[float, int]] = []
    for number, (one, other) in enumerate(pairs):  # of a chain: so much for each anchor, less what it costs that others have no partners between two
        apart = one - other
        best, before = -GAP * abs(apart), -1
        for earlier in range(max(0, number - _BACK), number):
            last, others_last = pairs[earlier]
            if others_last < other and (known := worth[earlier][0] - GAP * abs(apart - last + others_last)) > best:
                best, before = known, earlier
        worth.append((best + _SURE, before))
    rest = len(compare.ours.blocks) - len(compare.theirs.blocks)
    at = max(range(len(pairs)), key=lambda number: worth[number][0] - GAP * abs(rest - pairs[number][0] + pairs[number][1]), default=-1)
    chain = []
    while at >= 0:
        chain.append(pairs[at])
        at = worth[at][1]
    return chain[::-1]


def _between(compare: Likeness, anchors: Sequence[tuple[int, int]]) -> list[Bead]:
    """The cheapest beads; where between two anchors stand as many blocks on both sides, and look like partners, no others are tried."""
    beads: list[Bead] = []
    last, open_from = (-1, -1), None
    for anchor in (*anchors, (len(compare.ours.blocks), len(compare.theirs.blocks))):
        (one, other), size = last, anchor[0] - last[0]
        if size != anchor[1] - other or any(compare.pair(one + at, other + at) >= POOR for at in range(1, size)):
            open_from = open_from or last
        else:
            if open_from:
                beads += _cheapest(compare, open_from, (one + 1, other + 1))
            beads += [_bead((one + at,), (other + at,)) for at in range(1 if open_from or one < 0 else 0, size)]
            open_from = None
        last = anchor
    return beads + _cheapest(compare, open_from, last) if open_from else beads


def _cheapest(compare: Likeness, start: tuple[int, int], end: tuple[int, int]) -> list[Bead]:
    """The cheapest beads of a stretch."""
    first, others_first = max(start[0], 0), max(start[1], 0)
    path = Search(compare, (first, others_first), end).path()
    return [_bead(tuple([first + at for at in ours]), tuple([others_first + at for at in theirs])) for ours, theirs in path]


def _moved(beads: Sequence[Bead], compare: Likeness) -> Sequence[Bead]:
    """Blocks without partner on both sides that look like partners, as moved."""
    ours = [bead.ours[0] for bead in beads if bead.ours and not bead.theirs]
    theirs = {bead.theirs[0] for bead in beads if bead.theirs and not bead.ours}
    moved: dict[int, int] = {}
    for place in ours if theirs else ():
        block = compare.ours.blocks[place]
        found = min(theirs, key=lambda other: compare.pair(place, other), default=-1)
        if found >= 0 and block.group != PICTURE and compare.pair(place, found) < (1.0 if block.length >= SHORT else 0.0):
            moved[place] = found
            theirs.discard(found)
    if not moved:
        return beads
    gone = set(moved.values())
    kept = [bead for bead in beads if not (bead.theirs and not bead.ours and bead.theirs[0] in gone)]
    return [Bead(bead.ours, (moved[bead.ours[0]],), is_moved=True) if bead.ours and not bead.theirs and bead.ours[0] in moved else bead for bead in kept]
