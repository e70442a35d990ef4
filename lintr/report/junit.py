"""The format ``junit``: a test suite for each article, a failed test for each violation; columns count code points."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from lintr import show
from lintr.report import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result, Violation


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """The suites. An article without a fault is one passed test: readers take a suite without tests for one that did not run."""
    results = list(results)
    failures = sum(counted(results).values())
    errors = sum(len(result.errors) for result in results)
    passed = sum(1 for result in results if not result.violations and not result.errors)
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lintr" tests="{failures + errors + passed}" failures="{failures}" errors="{errors}">\n'
    for result in results:
        yield from _suite(result)
    yield "</testsuites>\n"


def _suite(result: Result) -> Iterator[str]:
    name = quoteattr(show.name(result.path))
    failures, errors = len(result.violations), len(result.errors)
    yield f'  <testsuite name={name} tests="{failures + errors or 1}" failures="{failures}" errors="{errors}">\n'
    for violation in result.violations:
        yield _case(violation, name)
    for error in result.errors:
        yield f'    <testcase name="read" classname={name}><error message={quoteattr(show.message(error))}/></testcase>\n'
    if not failures and not errors:
        yield f'    <testcase name="lintr" classname={name}/>\n'
    yield "  </testsuite>\n"


def _case(violation: Violation, name: str) -> str:
    start = violation.column - 1
    line = show.excerpt(violation.excerpt, start, start + len(violation.text.split("\n")[0]))
    found = show.found(violation.text)
    details = f"{show.name(violation.path)}:{violation.line}:{violation.column}\n    | {line}\n" + (f"    found: {found}\n" if found else "")
    return (f"    <testcase name={quoteattr(f'{violation.rule} {violation.line}:{violation.column}')} classname={name}>"
            f'<failure type="{violation.severity}" message={quoteattr(violation.message)}>{escape(details)}</failure></testcase>\n')
