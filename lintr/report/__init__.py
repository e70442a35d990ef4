"""The registry of formats: a module each, with one function ``report(results, rules) -> Iterator[str]``, imported when asked for."""

from __future__ import annotations

from lintr import show
from lintr.record import Record
from lintr.violation import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from lintr.rule import Rule
    from lintr.violation import Result, Violation

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
    hidden: Callable[[], Mapping[str, int]] = dict
    """Violations below the level, which are only counted: severity -> how many, once all results have gone by."""
    root: str = ""
    """The project's folder, for formats that name it."""


def reporter(name: str) -> Reporter:
    """The reporter of a format."""
    found: Reporter = __import__(f"lintr.report.{name}", fromlist=["report"]).report
    return found


_LINES = 10
"""Lines that are named of a violation that stands for many places."""


def also(violation: Violation) -> str:
    """In which lines the other places are that a violation stands for; empty where there are none."""
    lines = list(dict.fromkeys([other.line for other in violation.fix.also])) if violation.fix else []
    told = ", ".join(map(str, lines[:_LINES])) + (" …" if len(lines) > _LINES else "")
    return f"line{'s' * (len(lines) > 1)} {told}" if lines else ""


def is_article(result: Result) -> bool:
    """Whether a result speaks of an article, and not of the file of allowances."""
    return not result.path.endswith("lintr-allow.toml")


def unseen(hidden: Mapping[str, int]) -> tuple[str, str]:
    """What was not shown, as ``3 warnings and 1 note``, and the level that shows it; empty if there is nothing."""
    told = [(severity, hidden[severity]) for severity in reversed(SEVERITIES) if hidden.get(severity)]
    return " and ".join(show.counted(count, severity) for severity, count in told), told[-1][0] if told else ""


def counted(results: Sequence[Result]) -> dict[str, int]:
    """Violations by severity."""
    counts: dict[str, int] = {}
    for result in results:
        for violation in result.violations:
            counts[violation.severity] = counts.get(violation.severity, 0) + 1
    return counts
