"""Many patterns asked at once which of them may match, in few passes over the bytes of a text; needs google-re2 (the extra ``fast``)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_MOST = 20
"""Patterns of a set: each set is a pass over the text, but the states of twice as many patterns take three times as long to make."""


def gate_set(patterns: Mapping[str, str], *, memory: int = 64 << 20) -> GateSet | None:
    """A gate for many rules, or None where google-re2 is not installed."""
    try:
        return GateSet(patterns, memory=memory)
    except ImportError:
        return None


class GateSet:
    """The weaker patterns of many rules. All data are UTF-8 of the very text that the patterns are matched over: prose or text."""

    __slots__ = ("_sets",)

    def __init__(self, patterns: Mapping[str, str], *, memory: int = 64 << 20) -> None:
        """Compile.

        Args:
            patterns: ids of rules with patterns of RE2.
            memory: bytes that RE2 may use for each set; all rules of a set are open where it does not suffice.

        Raises:
            ImportError: google-re2 is not there.
        """
        rules = sorted(patterns, key=lambda rule: (len(patterns[rule]), rule))  # so that each set has its share of the long ones
        count = -(-len(rules) // _MOST)
        self._sets = [_Set({rule: patterns[rule] for rule in rules[at::count]}, memory) for at in range(count)]

    def open_rules(self, data: bytes) -> frozenset[str]:
        """The rules that may match."""
        return frozenset().union(*[one.open(data) for one in self._sets])


class _Set:
    """A set of RE2."""

    __slots__ = ("_always", "_rules", "_set")

    def __init__(self, patterns: Mapping[str, str], memory: int) -> None:
        import re2

        options = re2.Options()
        options.max_mem = memory
        options.log_errors = False
        self._set: Any = re2.Set.SearchSet(options)
        self._set.Add(r"\z")  # matches always, and only at the end: RE2 gives an empty answer when its memory does not suffice
        self._rules = [""]
        """By index in the set; the first is no rule."""
        always: set[str] = set()
        for rule, pattern in patterns.items():
            try:
                added = self._set.Add(pattern)
            except re2.error:  # too large
                added = False
            (self._rules.append if added else always.add)(rule)
        try:
            self._set.Compile()
        except re2.error:
            self._set = None  # asked all the same, it would crash
        self._always = frozenset(always)

    def open(self, data: bytes) -> frozenset[str]:
        """The rules that may match."""
        found = self._set.Match(data) if self._set else None
        return self._always.union([self._rules[index] for index in found if index] if found else self._rules[1:])
