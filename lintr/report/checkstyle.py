"""The format ``checkstyle``: XML that Jenkins and many review tools read; columns count code points."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from lintr import show
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result

_SEVERITIES = {ERROR: "error", WARNING: "warning", NOTE: "info"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """A ``file`` for each article of which there is something to say."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for result in results:
        if not result.violations and not result.errors:
            continue
        yield f"  <file name={quoteattr(show.name(result.path))}>\n"
        for violation in result.violations:
            yield (f'    <error line="{violation.line}" column="{violation.column}" severity="{_SEVERITIES[violation.severity]}" '
                   f"message={quoteattr(violation.message)} source={quoteattr(f'lintr.{violation.pack}.{violation.rule}')}/>\n")
        for error in result.errors:
            yield f'    <error line="1" severity="error" message={quoteattr(show.message(error))} source="lintr"/>\n'
        yield "  </file>\n"
    yield "</checkstyle>\n"
