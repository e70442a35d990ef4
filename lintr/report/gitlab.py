"""The format ``gitlab``: Code Quality, an array of issues that a merge request shows; the fingerprints survive moved lines."""

from __future__ import annotations

from lintr import show
from lintr.report.places import identified, relative
from lintr.report.written import dumps
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Result

_SEVERITIES = {ERROR: "major", WARNING: "minor", NOTE: "info"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """The array, an issue a line; an article that could not be read is an issue too, or the merge request would look clean."""
    results = list(results)
    yield "["
    number = 0
    for violation, fingerprint in identified(results, options.root):
        yield ("," if number else "") + "\n  " + dumps({
            "description": violation.message,
            "check_name": violation.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[violation.severity],
            "location": {
                "path": show.name(relative(violation.path, options.root)),
                "positions": {
                    "begin": {"line": violation.line, "column": violation.column},
                    "end": {"line": violation.end_line, "column": violation.end_column},
                },
            },
        })
        number += 1
    for path, error, fingerprint in _errors(results, options.root):
        yield ("," if number else "") + "\n  " + dumps({
            "description": show.message(error), "check_name": "unreadable", "fingerprint": fingerprint, "severity": "blocker",
            "location": {"path": show.name(path), "positions": {"begin": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}}},
        })
        number += 1
    yield "\n]\n" if number else "]\n"


def _errors(results: Iterable[Result], root: str) -> Iterator[tuple[str, str, str]]:
    from hashlib import sha256

    for result in results:
        path = relative(result.path, root)
        for error in result.errors:
            yield path, error, sha256(f"{path}\0{error}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
