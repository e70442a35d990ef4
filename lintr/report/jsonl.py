"""The format ``jsonl``: a violation a line, as in ``json``, and an error a line."""

from __future__ import annotations

from lintr import show
from lintr.report.json import as_object
from lintr.report.written import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """A line for each violation, then for each error of an article."""
    for result in results:
        for violation in result.violations:
            yield dumps(as_object(violation)) + "\n"
        for error in result.errors:
            yield dumps({"path": show.name(result.path), "error": show.message(error)}) + "\n"
