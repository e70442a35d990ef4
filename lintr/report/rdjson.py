"""The format ``rdjson``: reviewdog's diagnostics. Its columns count bytes of UTF-8, from 1, ends exclusive."""

from __future__ import annotations

from lintr import show
from lintr.report.places import RULE_PAGES, ByteColumns, article, relative
from lintr.report.written import dumps
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from lintr.article import Article
    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result, Violation

_SEVERITIES = {ERROR: "ERROR", WARNING: "WARNING", NOTE: "INFO"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """The object, a diagnostic a line."""
    own = {rule.id for rule in rules if rule.own}
    yield '{"source": {"name": "lintr", "url": "https://github.com/lintr-text/lintr"},\n "diagnostics": ['
    separator = "\n  "
    columns = ByteColumns()
    for result in results:
        found = article(result, options.root) if any(_is_wide(violation) for violation in result.violations) else None
        for violation in result.violations:
            yield separator + dumps(_diagnostic(violation, found, columns, options.root, own=violation.rule in own))
            separator = ",\n  "
        for error in result.errors:
            location = {"path": show.name(relative(result.path, options.root))}
            yield separator + dumps({"message": show.message(error), "location": location, "severity": "ERROR"})
            separator = ",\n  "
    yield "]}\n"


def _diagnostic(violation: Violation, found: Article | None, columns: ByteColumns, root: str, *, own: bool) -> dict[str, Any]:
    code = {"value": violation.rule, "url": f"{RULE_PAGES}{violation.rule}.md"} if own else {"value": violation.rule}
    told: dict[str, Any] = {
        "message": violation.message,
        "location": {"path": show.name(relative(violation.path, root)), "range": _range(violation, columns)},
        "severity": _SEVERITIES[violation.severity],
        "code": code,
    }
    if violation.fix and (place := _fix_range(violation, found, columns)):
        told["suggestions"] = [{"range": place, "text": violation.fix.edit.text}]
    return told


def _range(violation: Violation, columns: ByteColumns) -> dict[str, Any]:
    start = columns.of(violation.excerpt, violation.column)
    if violation.end_line == violation.line:
        end = columns.of(violation.excerpt, violation.end_column)
    else:
        end = columns.of(violation.text.rsplit("\n", 1)[-1], violation.end_column)
    return {"start": {"line": violation.line, "column": start}, "end": {"line": violation.end_line, "column": end}}


def _is_wide(violation: Violation) -> bool:
    """Whether the fix reaches into lines that the violation does not tell of."""
    fix = violation.fix
    return fix is not None and (fix.line != violation.line or (fix.end_line != violation.line and fix.end_column > 1))


def _fix_range(violation: Violation, found: Article | None, columns: ByteColumns) -> dict[str, Any] | None:
    """Where the fix is; None where that cannot be told in bytes, since the article is gone."""
    fix = violation.fix
    if fix is None or (found is None and _is_wide(violation)):
        return None

    def column(line: int, column: int) -> int:
        if line == violation.line or column == 1:
            return columns.of(violation.excerpt, column)
        assert found is not None
        return columns.of(found.text[slice(*found.line_span(line - 1))], column)

    return {
        "start": {"line": fix.line, "column": column(fix.line, fix.column)},
        "end": {"line": fix.end_line, "column": column(fix.end_line, fix.end_column)},
    }
