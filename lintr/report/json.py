"""The format ``json``: one object, whole; its shape is a contract. All but ASCII is escaped, so that nothing in it can act."""

from __future__ import annotations

from lintr import show
from lintr.report.written import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Fix, Result, Violation


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """The object, a violation a line."""
    files, errors, separator = 0, [], "\n  "
    yield '{"version": 1,\n "violations": ['
    for result in results:  # none is kept
        files += 1
        errors += [{"path": show.name(result.path), "message": show.message(error)} for error in result.errors]
        for violation in result.violations:
            yield separator + dumps(as_object(violation))
            separator = ",\n  "
    yield "],\n " + f'"errors": {dumps(errors)},\n "files": {files}}}\n'


def _change(fix: Fix) -> dict[str, Any]:
    return {"line": fix.line, "column": fix.column, "end_line": fix.end_line, "end_column": fix.end_column, "replacement": fix.edit.text}


def as_object(violation: Violation) -> dict[str, Any]:
    """A violation in the names and units of the contract."""
    fix = violation.fix
    return {
        "path": show.name(violation.path), "rule": violation.rule, "pack": violation.pack, "severity": violation.severity,
        "message": violation.message, "language": violation.language, "line": violation.line, "column": violation.column,
        "end_line": violation.end_line, "end_column": violation.end_column, "text": violation.text,
        "fix": {"safe": fix.safe, **_change(fix), **({"also": [_change(other) for other in fix.also]} if fix.also else {})} if fix else None,
        "related": [
            {"path": show.name(other.path or violation.path), "line": other.line, "column": other.column, "end_line": other.end_line,
             "end_column": other.end_column, "message": show.message(other.message)}
            for other in violation.related
        ],
    }
