"""How like each other blocks of two articles are: what it costs that they are partners, one and one, or one and several."""

from __future__ import annotations

from math import log, sqrt

from lintr.features import HEADING, PICTURE, TEXT, Block
from lintr.numerals import lacking

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lintr.features import Features

GAP = 2.2
"""What it costs that a paragraph has no partner."""

SHORT = 30
"""Of less than so many code points, blocks may look like partners by chance."""

FAR = 8.0
"""What it costs at most that lengths differ."""

WEIGHT = 1.6
"""What numbers, codes and addresses cost that differ, and what they are worth where they are the same."""
_ENOUGH = 100
"""Numbers of a block, of a table as a rule, that suffice to tell how like it is."""

TOGETHER = 3
"""Neighbours that may be one block elsewhere."""

IS_PICTURE = 8
"""Of blocks, that a picture is among them; in lesser bits of the same number it stands whether they have numbers, codes or addresses."""

_GROUPS = {PICTURE: 0, HEADING: 20, TEXT: 40}
_ENDINGS = {"": 0, ";": 0, "?": 4, "!": 8, ":": 12, ".": 16}
_of_bare: dict[tuple[int, int], float] = {}
"""What it costs that bare blocks differ, by their kinds: the same in all articles."""


class Sized:
    """How long some things are, prepared for comparing each with many."""

    __slots__ = ("logs", "spreads")

    def __init__(self, lengths: Iterable[float]) -> None:
        sizes = [length + 4.0 for length in lengths]
        self.logs = list(map(log, sizes))
        self.spreads = [0.22 + 1.6 / root for root in map(sqrt, sizes)]
        """How much lengths vary: those of short texts more."""


class Side:
    """The blocks of an article, and what of comparing them with others rests on them alone. Lists of it are by how many neighbours are one, less one."""

    __slots__ = ("_joined", "addresses", "blocks", "cuts", "gaps", "kinds", "lengths", "pictures", "sized", "tells")

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.lengths = [block.length for block in blocks]
        self.kinds = [[_kind(block) if block.is_bare else -4 * place - 1 for place, block in enumerate(blocks)]]
        """What tells what it costs that they differ, besides their lengths; below nothing where no other is like it."""
        self.tells = [[_tells(block) for block in blocks]]
        """What is in them of what may be the same in others."""
        self.pictures = [place for place, block in enumerate(blocks) if block.group == PICTURE]
        self.sized = [Sized(self.lengths)]
        self.addresses = frozenset([address for block in blocks for address, _ in block.addresses])
        self.gaps: list[float] = []
        """What it costs that each has no partner."""
        self.cuts = [[0.0] * len(blocks)]
        """How much neighbours look like one that was cut."""
        self._joined: dict[int, Block] = {}

    def widen(self) -> None:
        """Prepare for joining blocks."""
        if len(self.kinds) > 1:
            return
        blocks = self.blocks
        self.gaps = [_gap(block) for block in blocks]
        for count in range(2, TOGETHER + 1):
            runs = list(zip(*(blocks[at:] for at in range(count))))
            self.kinds.append([_kind_of_run(run, -4 * place - count) for place, run in enumerate(runs)])
            self.tells.append([one | other for one, other in zip(self.tells[-1], self.tells[0][count - 1:])])
            self.cuts.append([_cut(run) for run in runs])
            self.sized.append(Sized(joined_lengths(self.lengths, count)))

    def block(self, kind: int) -> Block:
        """A block of a kind."""
        found = self._joined.get(kind)
        if found is None:
            if kind < 0:
                place, count = divmod(-kind, 4)
            else:
                count = next(count for count, kinds in enumerate(self.kinds, 1) if kind in kinds)
                place = self.kinds[count - 1].index(kind)
            found = self._joined[kind] = self.blocks[place] if count == 1 else _joined(self.blocks[place:place + count])
        return found


def side(article: Features) -> Side:
    """The blocks of an article, prepared once."""
    if article.side is None:
        article.side = Side(article.blocks)
    return article.side


class Likeness:
    """How much blocks of two articles differ, which are known by their places."""

    def __init__(self, ours: Features, theirs: Features) -> None:
        self.ours, self.theirs = side(ours), side(theirs)
        self.ratio = ours.total / theirs.total
        self.codes = ours.codes & theirs.codes
        """Those of both."""
        self.addresses = self.ours.addresses & self.theirs.addresses
        told = 1 + 2 * bool(self.codes) + 4 * bool(self.addresses)
        self.worths = [((some & told).bit_count()) * (WEIGHT + 1e-9) for some in (*range(8), *range(8))]
        """What it is worth at most that all is the same, by what there is."""
        self.rests = _Rests(self)
        """What it costs that all but the length differs, by the kinds of ours and of theirs; less than nothing where it is the same."""
        self._evens: list[float] = []
        self.sized = [Sized([length * self.ratio for length in self.theirs.lengths])]
        """Theirs, as long as they would be in our language."""

    def widen(self) -> None:
        """Prepare for joining blocks."""
        if len(self.sized) > 1:
            return
        self.ours.widen()
        self.theirs.widen()
        lengths = [length * self.ratio for length in self.theirs.lengths]
        self.sized += [Sized(joined_lengths(lengths, count)) for count in range(2, TOGETHER + 1)]

    def settle(self, pairs: Iterable[tuple[int, int]]) -> float:
        """Take the ratio of the lengths from pairs that are partners for sure, not from the whole texts, of which one may lack paragraphs; by how much it changed."""
        ratios = sorted([one / other for one, other in pairs if one > 20 and other > 10])
        before = self.ratio
        if ratios and ratios[len(ratios) // 2] != before:
            self.ratio = ratios[len(ratios) // 2]
            self.sized = [Sized([length * self.ratio for length in self.theirs.lengths])]
        return abs(log(self.ratio / before))

    def pair(self, ours: int, theirs: int) -> float:
        """What it costs that two blocks are partners: near 0 for such as are."""
        one, other = self.ours.sized[0], self.sized[0]
        return self.rests[self.ours.kinds[0][ours]][self.theirs.kinds[0][theirs]] + far(one.logs[ours], other.logs[theirs], one.spreads[ours], other.spreads[theirs])

    def even(self) -> list[float]:
        """What it costs that blocks at the same place are partners."""
        one, other = self.ours.sized[0], self.sized[0]
        if not self._evens:
            self._evens = [0.0 if x == y >= 0 else self.rest(x, y) for x, y in zip(self.ours.kinds[0], self.theirs.kinds[0])]
        aparts = [(x - y) / (s if s > t else t) for x, y, s, t in zip(one.logs, other.logs, one.spreads, other.spreads)]  # noqa: FURB136  in a third of the time
        return [(apart * apart / 2 if -4.0 < apart < 4.0 else FAR) + rest for apart, rest in zip(aparts, self._evens)]

    def rest(self, ours: int, theirs: int) -> float:
        """What it costs that blocks of two kinds differ in all but the length."""
        if ours < 0 or theirs < 0:
            return self._rest(self.ours.block(ours), self.theirs.block(theirs))
        found = _of_bare.get((ours, theirs))
        if found is None:
            found = _of_bare[ours, theirs] = self._rest(self.ours.block(ours), self.theirs.block(theirs))
        return found

    def _rest(self, x: Block, y: Block) -> float:
        if x.look == y.look:
            return 0.0
        if PICTURE in (x.group, y.group):
            return 0.0 if x.group == y.group else 50.0
        cost = 0.0
        if x.amounts and x.amounts == y.amounts:
            cost -= WEIGHT
        elif x.amounts or y.amounts:
            ours, theirs = x.large[:_ENOUGH], y.large[:_ENOUGH]
            if (ours and theirs) or max(x.length, y.length) > SHORT or not all(number.is_ordinal for number in ours or theirs):  # heads may be numbered in words
                most = max(len(ours), len(theirs))
                same = most - max(len(lacking(theirs, ours)), len(lacking(ours, theirs))) if ours and theirs else 0
                cost += WEIGHT * (most - same) / most - WEIGHT * same / most
        if self.codes and (x.codes or y.codes):
            cost += _overlap(x.codes & self.codes, y.codes & self.codes, WEIGHT)
        if self.addresses and (x.addresses or y.addresses):
            cost += _overlap(addresses(x) & self.addresses, addresses(y) & self.addresses, WEIGHT)
        if bool(x.quotations) != bool(y.quotations):
            cost += 0.6
        if x.ending != y.ending and (x.ending in "?:!" or y.ending in "?:!"):
            cost += 0.5
        if (x.group == HEADING) != (y.group == HEADING):
            cost += 0.6
        return cost


class _Rests(dict[int, "_Row"]):
    """What it costs that kinds of ours and of theirs differ, each found out once."""

    def __init__(self, likeness: Likeness) -> None:
        self._likeness = likeness

    def __missing__(self, kind: int) -> _Row:
        row = self[kind] = _Row(self._likeness, kind)
        return row


class _Row(dict[int, float]):
    """The same for one kind of ours."""

    def __init__(self, likeness: Likeness, kind: int) -> None:
        self._likeness = likeness
        self._kind = kind

    def __missing__(self, kind: int) -> float:
        found = self[kind] = self._likeness.rest(self._kind, kind)
        return found


def far(log: float, other_log: float, spread: float, other_spread: float) -> float:
    """What it costs that lengths differ."""
    apart = (log - other_log) / (spread if spread > other_spread else other_spread)  # noqa: FURB136  in a third of the time
    return apart * apart / 2 if -4.0 < apart < 4.0 else FAR


def joined_lengths(lengths: Sequence[float], count: int) -> list[float]:
    """How long neighbours are together."""
    return list(map(sum, zip(*(lengths[at:] for at in range(count)))))


def addresses(block: Block) -> frozenset[str]:
    """The addresses of a block."""
    return frozenset([address for address, _ in block.addresses])


def _overlap(ours: frozenset[str], theirs: frozenset[str], weight: float) -> float:
    same = len(ours & theirs)
    both = len(ours) + len(theirs) - same
    return weight * (both - 2 * same) / both if both else 0.0


def _kind(block: Block) -> int:
    """What tells of a bare block what it costs that it differs from others."""
    return _GROUPS[block.group] + _ENDINGS[block.ending] + 2 * bool(block.quotations) + (block.length > SHORT)


def _tells(block: Block) -> int:
    """What is in a block of what may be the same in others."""
    return bool(block.amounts) + 2 * bool(block.codes) + 4 * bool(block.addresses) + IS_PICTURE * (block.group == PICTURE)


def _kind_of_run(blocks: Sequence[Block], otherwise: int) -> int:
    """The same of neighbours as one."""
    if not all(block.is_bare for block in blocks):
        return otherwise
    group = PICTURE if any(block.group == PICTURE for block in blocks) else blocks[0].group
    return _GROUPS[group] + _ENDINGS[blocks[-1].ending] + 2 * any(block.quotations for block in blocks) + (sum([block.length for block in blocks]) > SHORT)


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


def _cut(blocks: Sequence[Block]) -> float:
    """How much blocks look like one that was cut: what goes before has no end, what comes after no beginning."""
    if any(block.goes_on for block in blocks[1:]):
        return 1.0
    return 0.5 if any(not block.ending and block.length >= 40 for block in blocks[:-1]) else 0.0


def _gap(block: Block) -> float:
    """Short blocks are lost more easily than long ones are without a partner."""
    return 1.5 if block.group == PICTURE else GAP - (0.3 if block.length < SHORT else 0.0)
