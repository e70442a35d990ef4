"""Many patterns asked at once which of them may match, in one pass over the bytes of a text; needs google-re2 (the extra ``fast``)."""

from __future__ import annotations

from lintr.weaker import stays_in_line, weaker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lintr.pattern_tree import Node

    Trees = Iterable[tuple[str, Node | None]]


def gate_set(trees: Trees, *, memory: int = 64 << 20) -> GateSet | None:
    """A gate for many rules, or None where google-re2 is not installed."""
    try:
        return GateSet(trees, memory=memory)
    except ImportError:
        return None


class GateSet:
    """The weaker patterns of many rules. All data are UTF-8 of the very text that the patterns are matched over: prose or text."""

    __slots__ = ("_by_line", "_memory", "_trees", "_whole")

    def __init__(self, trees: Trees, *, memory: int = 64 << 20) -> None:
        """Compile.

        Args:
            trees: ids of rules with the trees of their patterns, None for a pattern that has none; an id may come more than once.
            memory: bytes that RE2 may use; all rules are open where it does not suffice.

        Raises:
            ImportError: google-re2 is not there.
        """
        self._trees = tuple(trees)
        self._memory = memory
        self._whole = _Set([(rule, weaker(tree) if tree else None) for rule, tree in self._trees], memory)
        self._by_line: _Set | None = None

    def __reduce__(self) -> tuple[object, ...]:
        return GateSet, (self._trees,), None

    def open_rules(self, data: bytes) -> frozenset[str]:
        """The rules that may match."""
        return self._whole.open(data)

    def open_lines(self, data: bytes) -> dict[str, list[int]]:
        """The lines (from 0) in which rules may match, for those rules whose matches all lie within a line.

        On a line that ends before `end`, ``finditer(text, start, end + 1)`` gives what the whole text would give there.
        """
        if self._by_line is None:
            whole = {rule for rule, tree in self._trees if tree is None or not stays_in_line(tree)}
            patterns = [(rule, weaker(tree, by_line=True)) for rule, tree in self._trees if tree and rule not in whole]
            whole.update(rule for rule, pattern in patterns if pattern is None)
            self._by_line = _Set([(rule, pattern) for rule, pattern in patterns if rule not in whole], self._memory)
        lines: dict[str, list[int]] = {rule: [] for rule in self._by_line.rules[1:]}
        for number, line in enumerate(data.split(b"\n")):
            for rule in self._by_line.open(b"\n" + line + b"\n"):
                lines[rule].append(number)
        return lines


class _Set:
    """A set of RE2."""

    __slots__ = ("_always", "_set", "rules")

    def __init__(self, patterns: Iterable[tuple[str, str | None]], memory: int) -> None:
        import re2

        options = re2.Options()
        options.max_mem = memory
        options.log_errors = False
        self._set: Any = re2.Set.SearchSet(options)
        self._set.Add(b"")  # matches always: RE2 gives an empty answer when its memory does not suffice
        self.rules = [""]
        """By index in the set; the first is no rule."""
        always: set[str] = set()
        for rule, pattern in patterns:
            try:
                added = pattern is not None and self._set.Add(pattern)
            except re2.error:  # too large
                added = False
            (self.rules.append if added else always.add)(rule)
        try:
            self._set.Compile()
        except re2.error:
            self._set = None  # asked all the same, it would crash
        self._always = frozenset(always)

    def open(self, data: bytes) -> frozenset[str]:
        """The rules that may match."""
        found = self._set.Match(data) if self._set else None
        return self._always.union([self.rules[index] for index in found if index] if found else self.rules[1:])
