"""The registry of formats: a module each, with one function ``report(results, rules) -> Iterator[str]``, imported when asked for."""

from __future__ import annotations

from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from lintr.rule import Rule
    from lintr.violation import Result

    Reporter = Callable[[Iterable[Result], Collection[Rule], "Options"], Iterator[str]]

FORMATS = ("text", "json", "jsonl", "github", "sarif", "gitlab", "junit", "checkstyle", "rdjson", "html")


class Options(Record):
    """How a report is to look, where its format leaves a choice."""

    colour: bool = False
    bidi: str = "plain"
    """``plain``, ``isolate`` or ``escape``: what is done about right-to-left text in a terminal."""
    width: int = 0
    """Columns of the terminal; 0: none."""
    statistics: bool = False
    quiet: bool = False
    verbose: bool = False
    hidden: Callable[[], int] = int
    """Violations below the level, which are only counted: how many, once all results have gone by."""
    root: str = ""
    """The project's folder, for formats that name it."""


def reporter(name: str) -> Reporter:
    """The reporter of a format."""
    found: Reporter = __import__(f"lintr.report.{name}", fromlist=["report"]).report
    return found


def counted(results: Sequence[Result]) -> dict[str, int]:
    """Violations by severity."""
    counts: dict[str, int] = {}
    for result in results:
        for violation in result.violations:
            counts[violation.severity] = counts.get(violation.severity, 0) + 1
    return counts
