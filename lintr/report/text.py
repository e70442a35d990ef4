"""The format ``text``: for people at a terminal.

Terminals disagree about right-to-left text, so the message comes first, the excerpt stands alone on its line, nothing is padded
behind it, no caret line is drawn, and the match is told once more in a form that no terminal reorders.
"""

from __future__ import annotations

from lintr import show
from lintr.report import also, is_article, unseen
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result, Violation

MOST_OF_A_RULE, MOST = 1_000, 10_000
"""Violations printed of one rule in one file, and in all; the rest is counted."""

_COLOURS = {ERROR: "31", WARNING: "33", NOTE: "36"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """Each violation in three lines, then a summary."""
    printed = 0
    left_out: dict[str, int] = {}
    counts = _Counts()
    for result in results:  # none is kept
        counts.add(result)
        of_rule: dict[str, int] = {}
        for violation in result.violations:
            of_rule[violation.rule] = of_rule.get(violation.rule, 0) + 1
            if of_rule[violation.rule] > MOST_OF_A_RULE or printed >= MOST:
                left_out[violation.rule] = left_out.get(violation.rule, 0) + 1
                continue
            printed += 1
            yield from _lines(violation, options)
    for rule, count in sorted(left_out.items()):
        yield f"... {count} more [{rule}]\n"
    if options.statistics:
        yield from counts.statistics()
    if not options.quiet:
        yield counts.summary(options)


def _lines(violation: Violation, options: Options) -> Iterator[str]:
    place = f"{show.name(violation.path)}:{violation.line}:{violation.column}"
    severity, rule = violation.severity, f"[{violation.rule}]"
    if options.colour:
        severity, place, rule = f"\x1b[{_COLOURS[severity]}m{severity}\x1b[0m", f"\x1b[1m{place}\x1b[0m", f"\x1b[2m{rule}\x1b[0m"
    yield f"{place}: {severity}: {_turned(violation.message, options)} {rule}\n"
    start = violation.column - 1
    end = start + len(violation.text.split("\n")[0])
    if violation.excerpt.strip():
        width = min(show.EXCERPT, options.width - 8) if options.width > 40 else show.EXCERPT
        yield f"    | {_turned(show.excerpt(violation.excerpt, start, end, width), options)}\n"
    if violation.text and len(violation.text) <= 40:
        yield f"    found: {_turned(show.found(violation.text), options)}\n"
    if lines := also(violation):
        yield f"    also in {lines}\n"
    for other in violation.related[:5]:
        where = f"{show.name(other.path or violation.path)}:{other.line}:{other.column}"
        yield f"    see {where}: {_turned(show.message(other.message), options)}\n"


def _turned(text: str, options: Options) -> str:
    """The text as asked for: as it is, within isolates, or with all that is not ASCII escaped."""
    if options.bidi == "escape":
        return text.encode("ascii", "backslashreplace").decode()
    if options.bidi == "isolate" and not text.isascii():
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


class _Counts:
    """What all results come to."""

    def __init__(self) -> None:
        self._files = self._failed = self._fixable = 0
        self._rules: dict[tuple[str, str], int] = {}
        """How often each rule fired, with its severity."""
        self._with: dict[str, int] = {}
        """In how many files it did."""

    def add(self, result: Result) -> None:
        """One more."""
        self._files += is_article(result) and not result.errors
        self._failed += bool(result.errors)
        for violation in result.violations:
            key = violation.rule, violation.severity
            self._rules[key] = self._rules.get(key, 0) + 1
            self._fixable += bool(violation.fix and violation.fix.safe)
        for rule in {violation.rule for violation in result.violations}:
            self._with[rule] = self._with.get(rule, 0) + 1

    def statistics(self) -> Iterator[str]:
        """How often each rule fired and in how many files, the most frequent first."""
        for (rule, severity), count in sorted(self._rules.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:6} {severity:7} {rule} (in {show.counted(self._with[rule], 'file')})\n"

    def summary(self, options: Options) -> str:
        """The last line."""
        counts = {severity: sum(count for (_, other), count in self._rules.items() if other == severity) for severity in (ERROR, WARNING, NOTE)}
        found = ", ".join(show.counted(count, severity) for severity, count in counts.items() if count) or "nothing found"
        more = f" ({show.counted(self._fixable, 'safe fix', 'safe fixes')}: lintr fix)" if self._fixable else ""
        unshown, level = unseen(options.hidden())
        hidden = f"; {unshown} hidden (--level {level})" if unshown else ""
        failed = f", {self._failed} could not be" if self._failed else ""
        return f"{show.counted(self._files, 'file')} checked{failed}: {found}{more}{hidden}\n"
