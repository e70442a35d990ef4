"""Which rules cannot hit an article, told for all patterns at once; needs google-re2 (the extra ``fast``), and pays from about 1 MB on.

What is told is the same without it, only later: each rule's own gate is asked of those that are left.
"""

from __future__ import annotations

from lintr.gate_set import gate_set
from lintr.kinds.pattern import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lintr.article import Article
    from lintr.gate_set import GateSet
    from lintr.pattern_tree import Node
    from lintr.rule import Rule

MEMORY = 24 << 20
"""Bytes that the compiled patterns may take, of those over prose and of those over text each."""


class Closed:
    """The gate of the rules that find what a pattern matches."""

    __slots__ = ("_prose", "_rules_of_prose", "_rules_of_text", "_text")

    def __init__(self, rules: Iterable[Rule]) -> None:
        found: list[list[tuple[str, Node | None]]] = [[], []]
        for rule in rules:
            if not rule.compares and isinstance(rule.kind, Pattern) and (tree := rule.kind.match.tree()) is not None:
                found[rule.kind.in_text].append((rule.id, tree))
        self._rules_of_prose, self._rules_of_text = (frozenset([rule for rule, _ in trees]) for trees in found)
        self._prose: GateSet | None
        self._text: GateSet | None
        self._prose, self._text = (gate_set(trees, memory=MEMORY) if trees else None for trees in found)

    def of(self, article: Article) -> frozenset[str]:
        """The ids of the rules that cannot hit."""
        closed: frozenset[str] = frozenset()
        if self._prose:
            closed = self._rules_of_prose - self._prose.open_rules(article.prose.encode())
        if self._text:
            closed |= self._rules_of_text - self._text.open_rules(article.text.encode())
        return closed
