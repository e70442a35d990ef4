"""Which rules cannot hit an article, told for many patterns at once; needs google-re2 (the extra ``fast``), and pays for many rules and much text.

What is found is the same without it, only later: each rule's own gate is asked of those that are left.
"""

from __future__ import annotations

from time import process_time

from lintr.gate_set import gate_set
from lintr.kinds.pattern import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lintr.article import Article
    from lintr.gate_set import GateSet
    from lintr.rule import Rule

_MEMORY = 16 << 20
"""Bytes that the compiled patterns of a set may take."""

_SLOW = 1 / 20_000_000
"""Seconds a byte from which on the gate costs more than it saves: strangers' patterns may be of any form."""

_MADE = 0.5
"""Seconds that it may take until the states are made that texts of many languages lead to."""


class Closed:
    """The gate of the rules that find what a pattern matches."""

    __slots__ = ("_bytes", "_gates", "_seconds")

    def __init__(self, rules: Iterable[Rule]) -> None:
        found: dict[bool, dict[str, str]] = {False: {}, True: {}}
        for rule in rules:
            if not rule.compares and isinstance(rule.kind, Pattern) and (pattern := rule.kind.match.weaker()) is not None:
                found[rule.kind.in_text][rule.id] = pattern
        self._gates: list[tuple[bool, frozenset[str], GateSet]] = []
        for in_text, patterns in found.items():
            gate = gate_set(patterns, memory=_MEMORY) if patterns else None
            if gate:
                self._gates.append((in_text, frozenset(patterns), gate))
        self._seconds = 0.0
        self._bytes = 0

    def of(self, article: Article) -> frozenset[str]:
        """The ids of the rules that cannot hit."""
        if self._seconds > _SLOW * self._bytes + _MADE:
            return frozenset()
        closed: frozenset[str] = frozenset()
        start = process_time()
        for in_text, rules, gate in self._gates:
            data = (article.text if in_text else article.shown).encode()
            self._bytes += len(data)
            closed |= rules - gate.open_rules(data)
        self._seconds += process_time() - start
        return closed
