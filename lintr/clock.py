"""What each rule costs: CPU time and hits, for ``--profile-rules``."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.rule import Rule


class Clock:
    """Adds up the CPU seconds and the hits of each rule; called before (with -1) and after it."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.hits: dict[str, int] = {}
        self._since = 0.0

    def __call__(self, rule: Rule, hits: int) -> None:
        now = time.process_time()
        if hits < 0:
            self._since = now
            return
        self.seconds[rule.id] = self.seconds.get(rule.id, 0.0) + now - self._since
        self.hits[rule.id] = self.hits.get(rule.id, 0) + hits

    def table(self) -> Iterator[str]:
        """A line a rule, the dearest first, and the sum."""
        whole = sum(self.seconds.values()) or 1.0
        yield f"{'CPU ms':>10} {'share':>6} {'hits':>7}  rule\n"
        for rule, seconds in sorted(self.seconds.items(), key=lambda item: -item[1]):
            yield f"{seconds * 1000:10.1f} {seconds / whole:6.1%} {self.hits[rule]:7}  {rule}\n"
        yield f"{whole * 1000:10.1f} {1:6.1%} {sum(self.hits.values()):7}  all rules\n"
