"""The format ``github``: workflow commands that become annotations.

GitHub shows ten annotations of each type a step, so the most severe come first and the rest is counted; it drops the columns of
an annotation that spans lines.
"""

from __future__ import annotations

from lintr import show
from lintr.report.places import relative
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result, Violation

MOST_OF_A_TYPE = 10
"""Annotations of one type that GitHub shows of a step."""

MOST_OF_A_RULE, MOST = 1_000, 10_000
"""Violations told of one rule in one file, and in all; the rest is counted."""

_TYPES = {ERROR: "error", WARNING: "warning", NOTE: "notice"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """A command for each violation that GitHub will show, by severity, and a count of the others."""
    kept: dict[str, list[Violation]] = {severity: [] for severity in _TYPES}
    left_out: dict[str, int] = {}
    for result in results:
        of_rule: dict[str, int] = {}
        for violation in result.violations:
            of_rule[violation.rule] = of_rule.get(violation.rule, 0) + 1
            if of_rule[violation.rule] > MOST_OF_A_RULE or len(kept[violation.severity]) >= MOST:
                left_out[violation.rule] = left_out.get(violation.rule, 0) + 1
            else:
                kept[violation.severity].append(violation)
    printed = 0
    for severity, command in _TYPES.items():
        of_severity = kept[severity]
        for number, violation in enumerate(of_severity[:MOST - printed]):
            if number < MOST_OF_A_TYPE:
                yield f"::{command} {_properties(violation, options.root)}::{_data(violation.message)}\n"
            else:
                yield f"{show.name(violation.path)}:{violation.line}:{violation.column}: {severity}: {violation.message} [{violation.rule}]\n"
        for violation in of_severity[MOST - printed:]:
            left_out[violation.rule] = left_out.get(violation.rule, 0) + 1
        printed = min(MOST, printed + len(of_severity))
    for rule, count in sorted(left_out.items()):
        yield f"... {count} more [{rule}]\n"
    if not printed:
        yield "lintr: nothing found\n"


def _properties(violation: Violation, root: str) -> str:
    values = {"file": show.show(relative(violation.path, root)), "line": violation.line}
    if violation.end_line == violation.line:
        values |= {"col": violation.column, "endColumn": max(violation.end_column, violation.column)}
    else:
        values["endLine"] = violation.end_line
    return ",".join(f"{key}={_property(str(value))}" for key, value in {**values, "title": f"lintr: {violation.rule}"}.items())


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
