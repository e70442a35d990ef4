"""The search for the cheapest way to set blocks of one article against those of another, in order, with gaps, and several against one."""

from __future__ import annotations

from itertools import accumulate
from math import inf

from lintr.likeness import FAR, GAP, IS_PICTURE, TOGETHER, far

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from lintr.likeness import Likeness, Side, Sized

JOIN = 2.2
"""What it costs that two paragraphs stand against one, besides what they differ in."""

BEAM = 14.0
"""How much worse than the best a beginning may be that is followed up."""

_NARROW = 400
"""Up to so many pairs of blocks, all beginnings are followed up."""

_NOTHING = 1e-9
"""Less than costs differ by; more than they are rounded by."""

_SLACK = 1e-6
"""The same of sums."""

_WIDE = 3.3
"""How far apart, in spreads, lengths are at most that are joined: more costs more than leaving each without a partner."""

_JOINS = ((1, 2), (2, 1), (1, 3), (3, 1))
"""How many of ours may stand against how many of theirs, besides one and one."""


class _Row:
    """What it costs at the least to have some of ours behind, by how many of theirs are."""

    __slots__ = ("costs", "low", "steps")

    def __init__(self, low: int, costs: list[float]) -> None:
        self.low = low
        """How many of theirs are behind at the first of the costs."""
        self.costs = costs
        """Without end where it is not followed up."""
        self.steps: dict[int, tuple[int, int]] = {}
        """The last steps, where these are neither one and one nor one of ours alone."""

    @property
    def end(self) -> int:
        """Behind the last of the costs."""
        return self.low + len(self.costs)

    def lone(self, gaps: Sequence[float], most: float) -> None:
        """Take what is cheaper where theirs have no partner, one after the other."""
        cost = inf
        for j, known in enumerate(self.costs, self.low):
            if cost < known and cost < most:
                self.costs[j - self.low] = known = cost
                self.steps[j] = (0, 1)
            cost = known + gaps[j] if j < len(gaps) else inf
        for j in range(self.end, len(gaps) + 1):
            if cost >= most:
                break
            self.costs.append(cost)
            self.steps[j] = (0, 1)
            cost += gaps[j] if j < len(gaps) else inf

    def trim(self, most: float, limit: float, tolls: Sequence[float]) -> None:
        """Keep what is followed up: what costs no more than the first of these, and with what it costs at the least to get to the end, than the second."""
        costs = [cost if cost <= most and cost + toll <= limit else inf for cost, toll in zip(self.costs, tolls)]
        while costs and costs[-1] == inf:
            costs.pop()
        first = 0
        while costs and costs[first] == inf:
            first += 1
        self.low += first
        self.costs = costs[first:] if first else costs


class _Run:
    """What is known of a stretch, of so many neighbours as one."""

    __slots__ = ("cuts", "kinds", "logs", "spreads", "tells")

    def __init__(self, side: Side, sized: Sized, count: int, start: int, end: int) -> None:
        self.logs, self.spreads = sized.logs[start:end], sized.spreads[start:end]
        self.kinds, self.cuts, self.tells = side.kinds[count][start:end], side.cuts[count][start:end], side.tells[count][start:end]


class Search:
    """Looks for the cheapest beads of a stretch, from each of ours to the next. Places count from the beginning of the stretch on."""

    __slots__ = ("_beam", "_gaps", "_ours", "_rests", "_rows", "_theirs", "_toll", "_worths")

    def __init__(self, compare: Likeness, start: tuple[int, int], end: tuple[int, int]) -> None:
        compare.widen()
        (first, others_first), ours, theirs = start, compare.ours, compare.theirs
        self._ours = [_Run(ours, ours.sized[count], count, first, end[0]) for count in range(TOGETHER)]
        self._theirs = [_Run(theirs, compare.sized[count], count, others_first, end[1]) for count in range(TOGETHER)]
        self._gaps = ours.gaps[first:end[0]], theirs.gaps[others_first:end[1]]
        self._rests, self._worths = compare.rests, compare.worths
        n, m = map(len, self._gaps)
        self._beam = BEAM if n * m > _NARROW else GAP * (n + m)
        cut = max([0.0, *[max(run.cuts) for run in (*self._ours, *self._theirs) if run.cuts]])
        self._toll = min((1.5 * JOIN - cut) / 2, 1.5)
        """What it costs at the least that one more of ours, or of theirs, is left."""
        self._rows: list[_Row] = []

    def path(self) -> list[tuple[range, range]]:
        """The cheapest beads."""
        if not self._reaches(self._limits()):
            self._reaches([inf] * (len(self._gaps[0]) + 1))
        return self._back()

    def _reaches(self, limits: Sequence[float]) -> bool:
        """Find the rows of costs; whether the end is reached without exceeding a limit.

        Args:
            limits: of what it costs to get to the end, for each row.
        """
        n, m = map(len, self._gaps)
        tolls = [self._toll * abs(apart) for apart in range(-n - m, n + m + 1)]
        self._rows = rows = []
        sure = 0
        for i, limit in enumerate(limits):
            row = self._singles(i, limit) if i else _Row(0, [0.0])
            start = row.low - i + 2 * n
            if i:
                worst = min(row.costs) + self._beam
                bounds = [min(cost, worst, limit - toll) for cost, toll in zip(row.costs, tolls[start:start + len(row.costs)])]
                for of_ours, of_theirs in _JOINS:
                    if of_ours <= i:
                        self._join(row, i - of_ours, of_ours, of_theirs, worst, bounds)
            most = min(row.costs) + self._beam
            row.lone(self._gaps[1], min(most, limit))
            if i < n:
                row.trim(most, limit, tolls[start:start + len(row.costs)])
                if not row.costs:
                    return False
            rows.append(row)
            sure = sure + 1 if len(row.costs) == 1 and m - row.low == n - i and row.costs[0] + 2 * self._toll > limit else 0
            if sure == TOGETHER:  # whatever is not one and one from here on costs too much, and nothing leads past
                return True
        return row.end > m and row.costs[m - row.low] <= limit

    def _limits(self) -> list[float]:
        """What may be spent at most for the cheapest beads, for each row as if those after it were worth the most: what it costs that all are one and one, but for one stretch."""
        n, m = map(len, self._gaps)
        both = min(n, m)
        before = [0.0, *accumulate([self._pair(at, at) for at in range(both)])]
        behind = [0.0, *accumulate([self._pair(n - at, m - at) for at in range(1, both + 1)])] if n != m else before
        alone = [0.0, *accumulate(self._gaps[n < m])]
        least = before[-1] if n == m else min([before[at] + behind[both - at] + alone[at + abs(n - m)] - alone[at] for at in range(both + 1)])
        worths = [self._worths[told] for told in self._ours[0].tells[::-1]]
        return [least + _SLACK + worth for worth in [0.0, *accumulate(worths)][::-1]]

    def _pair(self, ours: int, theirs: int) -> float:
        """What it costs that two are partners."""
        x, y = self._ours[0], self._theirs[0]
        return self._rests[x.kinds[ours]][y.kinds[theirs]] + far(x.logs[ours], y.logs[theirs], x.spreads[ours], y.spreads[theirs])

    def _singles(self, i: int, limit: float) -> _Row:
        """The row where the last of ours has one partner, or none; with room for those that joining leads to."""
        ours, theirs, rows, at = self._ours[0], self._theirs[0], self._rows[-TOGETHER:], i - 1
        before = rows.pop()
        gap, low, end, costs, m = self._gaps[0][at], before.low, before.end, before.costs, len(self._gaps[1])
        length, spread, rests = ours.logs[at], ours.spreads[at], self._rests[ours.kinds[at]]
        most = min(min(costs) + gap + self._beam if i < len(self._gaps[0]) else inf, limit) + self._worths[ours.tells[at]]  # of what costs more, nothing is followed up
        aparts = [(length - y) / (spread if spread > t else t) for y, t in zip(theirs.logs[low:end], theirs.spreads[low:end])]  # noqa: FURB136  in a third of the time
        pairs = [
            cost + (rests[kind] + lengths) if cost + lengths <= most else inf
            for cost, kind, apart in zip(costs, theirs.kinds[low:end], aparts) for lengths in (apart * apart / 2 if -4.0 < apart < 4.0 else FAR,)]
        alone = [cost + gap for cost in costs]
        found = [alone[0], *map(min, pairs, alone[1:]), *pairs[len(costs) - 1:]]
        first, last = low, end + TOGETHER
        for row in rows:
            first, last = min(first, row.low + 1), max(last, row.end + 1)
        return _Row(first, [*[inf] * (low - first), *found, *[inf] * (min(last, m + 1) - low - len(found))])

    def _join(self, row: _Row, at: int, of_ours: int, of_theirs: int, worst: float, bounds: list[float]) -> None:
        """Take what is cheaper where several stand against one, as far as it may be worth it.

        Args:
            row: to what it leads.
            at: the first of ours.
            of_ours: how many.
            of_theirs: how many.
            worst: from which cost on none is followed up.
            bounds: from which costs on it is not worth it.
        """
        before, ours, theirs, worths = self._rows[at], self._ours[of_ours - 1], self._theirs[of_theirs - 1], self._worths
        low, costs, on = before.low, before.costs, before.low + of_theirs - row.low
        end, length, spread, own, told = low + len(costs), ours.logs[at], ours.spreads[at], ours.cuts[at], ours.tells[at]
        base = JOIN * max(of_ours, of_theirs) / 2
        least = base - own - _NOTHING
        if not worths[told]:
            places = [
                j for j, known, old, cut, y, t in zip(range(low, end), costs, bounds[on:], theirs.cuts[low:end], theirs.logs[low:end], theirs.spreads[low:end])
                if (cost := known + least - cut) < old and -_WIDE < (apart := (length - y) / (spread if spread > t else t)) < _WIDE and cost + apart * apart / 2 < old]  # noqa: FURB136  in a third of the time
        else:  # what has numbers, codes or addresses may be worth joining for them
            places = [
                j for j, known, old, cut, y, t, others in zip(range(low, end), costs, bounds[on:], theirs.cuts[low:end], theirs.logs[low:end], theirs.spreads[low:end], theirs.tells[low:end])
                if (cost := known + least - cut - worths[told & others]) < old and -_WIDE < (apart := (length - y) / (spread if spread > t else t)) < _WIDE and cost + apart * apart / 2 < old]  # noqa: FURB136  in a third of the time
        gain = 3.0 if ours.kinds[at] < 0 else 1.0
        for j in places:
            known, to = costs[j - low], j - low + on
            old = min(row.costs[to], worst)
            apart = (length - theirs.logs[j]) / max(spread, theirs.spreads[j])
            cost = known + base + apart * apart / 2
            if cost < old + gain and cost < known + 3 * GAP + 1.0:
                cost += 60.0 if (told | theirs.tells[j]) & IS_PICTURE else self._rests[ours.kinds[at]][theirs.kinds[j]] - (own + theirs.cuts[j])
                if cost < old:
                    row.costs[to] = cost
                    row.steps[j + of_theirs] = (of_ours, of_theirs)
                    bounds[to] = min(bounds[to], cost)

    def _back(self) -> list[tuple[range, range]]:
        """The beads on the way to the end; where none leads there, theirs that are left have no partner."""
        (n, m), i, last = map(len, self._gaps), len(self._rows) - 1, self._rows[-1]
        j = max(j for j, cost in enumerate(last.costs, last.low) if cost < inf)
        beads = [(range(n - at, n - at + 1), range(m - at, m - at + 1)) for at in range(1, n - i + 1)] if i < n else [(range(0), range(place, place + 1)) for place in range(m - 1, j - 1, -1)]
        while i or j:
            di, dj = self._rows[i].steps.get(j) or (1, self._is_pair(i, j))
            beads.append((range(i - di, i), range(j - dj, j)))
            i, j = i - di, j - dj
        return beads[::-1]

    def _is_pair(self, i: int, j: int) -> bool:
        """Whether the last step is one and one, if it is that or one of ours alone."""
        row, before = self._rows[i], self._rows[i - 1]
        return before.low < j <= before.end and row.costs[j - row.low] == before.costs[j - 1 - before.low] + self._pair(i - 1, j - 1)
