"""The format ``sarif``: SARIF 2.1.0, which GitHub and many viewers read; columns count code points, and the file says so."""

from __future__ import annotations

import re

from lintr import __version__, show
from lintr.report.places import RULE_PAGES, address, identified
from lintr.report.written import dumps
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from lintr.report import Options
    from lintr.rule import Rule
    from lintr.violation import Related, Result, Violation

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

LONGEST = 1024
"""Characters of a description that GitHub takes."""

_LEVELS = {ERROR: "error", WARNING: "warning", NOTE: "note"}


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """One run, a result a line. Only rules that fired are described: all of them would be most of a small file."""
    results = list(results)
    fired = sorted({violation.rule for result in results for violation in result.violations})
    known = {rule.id: rule for rule in rules}
    number = {rule: index for index, rule in enumerate(fired)}
    driver = {
        "name": "lintr", "semanticVersion": __version__, "informationUri": "https://github.com/lintr-text/lintr",
        "rules": [_rule(rule, known.get(rule)) for rule in fired],
    }
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{\n'
    yield f'"tool": {{"driver": {dumps(driver)}}},\n'
    yield '"columnKind": "unicodeCodePoints",\n"automationDetails": {"id": "lintr/"},\n'
    yield f'"invocations": [{dumps(_invocation(results, options.root))}],\n"results": ['
    separator = "\n"
    for violation, fingerprint in identified(results, options.root):
        yield separator + dumps(_result(violation, fingerprint, number[violation.rule], options.root))
        separator = ",\n"
    yield "]}]}\n"


def _rule(id: str, rule: Rule | None) -> dict[str, Any]:  # noqa: A002
    if rule is None:  # what lintr says of allowances has no page
        text = id.replace("-", " ").capitalize() + "."
        return {"id": id, "shortDescription": {"text": text}, "fullDescription": {"text": text}, "help": {"text": text}}
    summary, why = show.show(rule.summary), show.show(" ".join(rule.why.split()))
    told: dict[str, Any] = {
        "id": id,
        "name": "".join(word.capitalize() for word in id.split("-")),
        "shortDescription": {"text": show.message(summary, LONGEST)},
        "fullDescription": {"text": show.message(why, LONGEST) or summary},
        "help": {"text": f"{summary}\n\n{why}", "markdown": f"{_markdown(summary)}\n\n{_markdown(why)}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["translation", rule.pack], "precision": "very-high" if rule.severity == ERROR else "high"},
    }
    if rule.own:
        told["helpUri"] = f"{RULE_PAGES}{id}.md"
    return told


def _markdown(text: str) -> str:
    """Text that shows itself: what could be a link, a picture or an element is escaped."""
    return "".join("\\" + letter if letter in "\\`*_{}[]<>#|!&" else letter for letter in text)


def _invocation(results: Iterable[Result], root: str) -> dict[str, Any]:
    errors = [(result.path, error) for result in results for error in result.errors]
    told: dict[str, Any] = {"executionSuccessful": not errors}
    if errors:
        told["toolExecutionNotifications"] = [
            {"level": "error", "message": {"text": _message(show.message(error))}, "locations": [{"physicalLocation": {"artifactLocation": _file(path, root)}}]}
            for path, error in errors
        ]
    return told


def _result(violation: Violation, fingerprint: str, number: int, root: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": violation.rule,
        "ruleIndex": number,
        "level": _LEVELS[violation.severity],
        "message": {"text": _message(violation.message)},
        "locations": [{"physicalLocation": {
            "artifactLocation": _file(violation.path, root),
            "region": _region(violation.line, violation.column, violation.end_line, violation.end_column),
        }}],
        "partialFingerprints": {"lintr/v1": fingerprint},
    }
    if violation.related:
        told["relatedLocations"] = [_related(other, violation, index, root) for index, other in enumerate(violation.related, 1)]
    if fix := violation.fix:
        told["fixes"] = [{
            "description": {"text": "Safe fix." if fix.safe else "Fix that may change the meaning: look at it."},
            "artifactChanges": [{
                "artifactLocation": _file(violation.path, root),
                "replacements": [{
                    "deletedRegion": _region(one.line, one.column, one.end_line, one.end_column), "insertedContent": {"text": one.edit.text},
                } for one in (fix, *fix.also)],
            }],
        }]
    return told


def _message(text: str) -> str:
    """Text in which SARIF sees no link and no placeholder; escaped only there, since not every viewer takes the escapes back."""
    text = re.sub(r"\[([^\[\]]+)\]\(", r"\\[\1\\](", text)
    return re.sub(r"\{(\d+)\}", r"{{\1}}", text)


def _related(other: Related, violation: Violation, index: int, root: str) -> dict[str, Any]:
    return {
        "id": index,
        "message": {"text": _message(show.message(other.message)) or "See here."},
        "physicalLocation": {
            "artifactLocation": _file(other.path or violation.path, root),
            "region": _region(other.line, other.column, other.end_line, other.end_column),
        },
    }


def _file(path: str, root: str) -> dict[str, str]:
    uri, is_relative = address(path, root)
    return {"uri": uri, "uriBaseId": "%SRCROOT%"} if is_relative else {"uri": uri}


def _region(line: int, column: int, end_line: int, end_column: int) -> dict[str, int]:
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
