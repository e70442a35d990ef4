"""The format ``github``: workflow commands that become annotations.

GitHub shows ten annotations of each type a step, so the most severe come first and the rest is counted; it drops the columns of
an annotation that spans lines.
"""

from __future__ import annotations

from lintr import show
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result, Violation

MOST_OF_A_TYPE = 10
"""Annotations of one type that GitHub shows of a step."""

_TYPES = {ERROR: "error", WARNING: "warning", NOTE: "notice"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """A command for each violation that GitHub will show, by severity, and a count of the others."""
    violations = [violation for result in results for violation in result.violations]
    for severity, command in _TYPES.items():
        of_severity = [violation for violation in violations if violation.severity == severity]
        for violation in of_severity[:MOST_OF_A_TYPE]:
            yield f"::{command} {_properties(violation)}::{_data(violation.message)}\n"
        for violation in of_severity[MOST_OF_A_TYPE:1000]:
            yield f"{show.name(violation.path)}:{violation.line}:{violation.column}: {severity}: {violation.message} [{violation.rule}]\n"
        if len(of_severity) > 1000:
            yield f"... {len(of_severity) - 1000} more of severity {severity}\n"
    if not violations:
        yield "lintr: nothing found\n"


def _properties(violation: Violation) -> str:
    values = {"file": show.show(violation.path), "line": violation.line}
    if violation.end_line == violation.line:
        values |= {"col": violation.column, "endColumn": max(violation.end_column, violation.column)}
    else:
        values["endLine"] = violation.end_line
    return ",".join(f"{key}={_property(str(value))}" for key, value in {**values, "title": f"lintr: {violation.rule}"}.items())


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
