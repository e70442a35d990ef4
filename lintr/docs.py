"""A rule -> its Markdown page: what, why, the examples with the report that they give."""

from __future__ import annotations

from lintr import engine, show
from lintr.examples import article_of, configured

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.rule import Example, Rule


def mends(rule: Rule) -> bool:
    """Whether a rule that was read whole has a fix: its examples tell, and must."""
    return any(example.fixed is not None for example in rule.examples)


def page(rule: Rule) -> str:
    """The page of a rule."""
    return "\n".join(_lines(rule)).rstrip() + "\n"


def _lines(rule: Rule) -> Iterator[str]:
    yield f"# {rule.id}"
    yield ""
    yield show.show(rule.summary)
    yield ""
    yield (f"Pack {rule.pack}, {rule.severity}, {'on' if rule.default else 'off'} by default, "
           f"{('safe fix' if rule.fix_is_safe else 'unsafe fix') if mends(rule) else 'no fix'}, languages: {' '.join(rule.languages) or 'all'}.")
    yield ""
    yield show.show(" ".join(rule.why.split()))
    if rule.twin:
        yield ""
        yield (f"Where something else lies beside the article, `{show.show(rule.twin)}` tells the same fault: settings, allowances and baselines that name one of "
               "the two mean both, unless they name both.")
    if rule.formerly:
        yield ""
        yield f"Formerly {' and '.join(f'`{show.show(name)}`' for name in rule.formerly)}, which still holds in settings, allowances and baselines."
    for example in rule.examples:
        if example.known_failure:
            continue
        yield ""
        yield "## " + (show.show(example.note) if example.note else "Found" if example.hits else "Right")
        yield ""
        yield "```text"
        yield from (show.show(line) for line in example.text.rstrip("\n").split("\n"))
        yield "```"
        yield ""
        yield from _report(rule, example)
        if example.fixed is not None and example.fixed != example.text:
            yield ""
            yield "Mended:"
            yield ""
            yield "```text"
            yield from (show.show(line) for line in example.fixed.rstrip("\n").split("\n"))
            yield "```"
    for reference in rule.references:
        yield ""
        yield f"See {show.show(reference)}"


def _report(rule: Rule, example: Example) -> Iterator[str]:
    if not example.hits:
        yield "Nothing to report."
        return
    for violation in engine.check(article_of(example), [configured(rule, example)]).violations:
        yield f"- {violation.line}:{violation.column}: {violation.severity}: {violation.message}"
