"""Article and rules -> result: a pure function that knows no files, no formats and no configuration."""

from __future__ import annotations

import bisect
from functools import lru_cache

from lintr import show
from lintr.errors import LintrError, lacks_memory
from lintr.later import later
from lintr.violation import NOTE, Fix, Result, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from lintr.article import Article
    from lintr.rule import Rule
    from lintr.span import Span
    from lintr.violation import Edit, Hit

_NAME = later(r"\{(\w+)\}", 0)


def check(article: Article, rules: Iterable[Rule], severities: Mapping[str, str] | None = None, *, gated: bool = True,
          clock: Callable[[Rule, int], None] | None = None) -> Result:
    """What the rules find in an article.

    Args:
        article: the article, its siblings and original brought together by the caller.
        rules: the rules in force.
        severities: severities other than the rules' own, by id.
        gated: ask each kind's gate first; the result is the same without, only later.
        clock: called before and after each rule that runs, with the number of its hits (-1 before).
    """
    found = _Found(article, severities or {})
    for rule in rules:
        if rule.speaks_of(article):
            if clock:
                clock(rule, -1)
            hits = found.by(rule, gated=gated)
            if clock:
                clock(rule, hits)
    return found.result()


def check_each(given: Iterable[tuple[Article, Iterable[Rule], Mapping[str, str]]]) -> list[Result]:
    """What rules find in some articles: each looks at all of them before the next does, since much of what looking at a short text costs is to begin.

    Args:
        given: the articles, each with the rules that are known to speak of it and may find something, and severities other than the rules' own.
    """
    every = []
    together: dict[Rule, list[_Found]] = {}
    for article, rules, severities in given:
        found = _Found(article, severities)
        every.append(found)
        for rule in rules:
            together.setdefault(rule, []).append(found)
    for rule, among in together.items():
        for found in among:
            found.by(rule)
    return [found.result() for found in every]


def leftover_lines(article: Article, rules: Iterable[Rule]) -> frozenset[int]:
    """The lines of an article, from 0, that rules find to be no part of it as a whole: whoever compares the article passes over them.

    Args:
        article: the article, which keeps what they found, so that they need not look again.
        rules: rules that look at an article alone.
    """
    lines: set[int] = set()
    for rule in rules:
        try:
            hits = list(rule.kind.find(article)) if rule.speaks_of(article) and rule.opens(article) else []
            article.found_ahead[rule.id] = hits
            for hit in hits:
                if not rule.zones or article.role(hit.span.start) in rule.zones:
                    lines.update(_whole_lines(article, hit.span))
        except Exception:  # noqa: BLE001, PERF203, S112  it is told where the article is checked
            continue
    return frozenset(lines)


def _whole_lines(article: Article, span: Span) -> range:
    """The lines, from 0, of all that can be seen of which a stretch holds; none where a line goes on beside it."""
    starts = article.line_starts
    first, last = bisect.bisect_right(starts, span.start) - 1, bisect.bisect_right(starts, max(span.start, span.end - 1)) - 1
    beside = article.text[starts[first]:span.start] + article.text[span.end:article.line_span(last).end]
    return range(first, last + 1) if span.start < span.end and not beside.strip() else range(0)


class _Found:
    """What is found in one article."""

    __slots__ = ("_article", "_comparing", "_errors", "_lines", "_severities", "_violations")

    def __init__(self, article: Article, severities: Mapping[str, str]) -> None:
        self._article = article
        self._severities = severities
        self._violations: list[Violation] = []
        self._errors: list[str] = []
        self._lines: dict[int, str] = {}
        self._comparing: set[str] = set()

    def by(self, rule: Rule, *, gated: bool = True) -> int:
        """Let a rule look; how many hits it has."""
        article = self._article
        before = len(self._violations)
        try:
            known = article.found_ahead.pop(rule.id, None)
            if known is not None or not gated or rule.opens(article):
                severity = self._severities.get(rule.id, rule.severity)
                for hit in rule.kind.find(article) if known is None else known:
                    if not rule.zones or article.role(hit.span.start) in rule.zones:
                        self._violations.append(_violation(article, rule, NOTE if hit.is_hint else severity, hit, self._lines))
        except TimeoutError:
            self._errors.append(f"rule {rule.id}: took longer than {1 + len(article.text) // 10_000_000} s on this file")
        except MemoryError as problem:
            if not problem.args:
                raise  # it is this process that has none left
            self._errors.append(f"rule {rule.id}: {problem}")
        except (ChildProcessError, LintrError) as problem:
            self._errors.append(f"rule {rule.id}: {problem}")
        except Exception as problem:  # noqa: BLE001  a bug of ours in one rule: it is named, the others go on
            if lacks_memory(problem):
                raise MemoryError from problem
            self._errors.append(f"rule {rule.id}: internal: {type(problem).__name__}: {problem}; please report it")
        if rule.compares:
            self._comparing.add(rule.id)
        return len(self._violations) - before

    def result(self) -> Result:
        """All of it, in reading order; what rules told each other of the article is forgotten."""
        self._article.remembered.clear()
        self._violations.sort(key=lambda violation: (violation.span, violation.rule))
        left = self._violations
        if len(left) > 1:
            from lintr import precedence

            left = precedence.told(self._article.text, left, self._comparing)
        return Result(self._article.path, tuple(left), tuple(sorted(self._errors)))


def _violation(article: Article, rule: Rule, severity: str, hit: Hit, lines: dict[int, str]) -> Violation:
    """What reporters see. The lines are shared: a line of 50 MB with a thousand violations would else be held a thousand times."""
    start, end = hit.span
    starts = article.line_starts
    line = bisect.bisect_right(starts, start)
    last = bisect.bisect_right(starts, end) if end > start else line
    if line not in lines:
        lines[line] = article.text[slice(*article.line_span(line - 1))]
    fix = None
    if hit.edit is not None:
        fix = _fix(article, rule, hit.edit, tuple([_fix(article, rule, edit) for edit in hit.also]))
    related = []
    for other in hit.related:
        if not other.line:
            (first, column), (last_line, last_column) = _place(article, other.span.start), _place(article, other.span.end)
            other = other._replace(line=first, column=column, end_line=last_line, end_column=last_column)
        related.append(other)
    text = article.text[start:end]
    return Violation(
        article.path, rule.id, rule.pack, severity, message(rule.message, text, hit.values), article.language.tag, text,
        lines[line], line, start - starts[line - 1] + 1, last, end - starts[last - 1] + 1, hit.span, fix, tuple(related),
    )


def _fix(article: Article, rule: Rule, edit: Edit, also: tuple[Fix, ...] = ()) -> Fix:
    """An edit with its place."""
    return Fix(edit, rule.fix_is_safe, *_place(article, edit.span.start), *_place(article, edit.span.end), also)


def _place(article: Article, offset: int) -> tuple[int, int]:
    """Line and column; the end of a text that ends with a line end is the start of the line after it."""
    if offset == len(article.text) and article.text.endswith("\n"):
        return len(article.line_starts) + 1, 1
    return article.position(offset)


def message(template: str, text: str, values: Mapping[str, str]) -> str:
    """A rule's message with what was found in it, safe to print."""
    parts = list(_parts(template))
    for at in range(1, len(parts), 2):
        name = parts[at]
        parts[at] = _shown(_short(text if name == "hit" else values.get(name, f"{{{name}}}")))
    return show.message("".join(parts))


def names(template: str) -> tuple[str, ...]:
    """The names in a rule's message, for which what was found is put."""
    return _parts(template)[1::2]


@lru_cache(maxsize=512)
def _parts(template: str) -> tuple[str, ...]:
    """A rule's message, cut at the names in it: what stands between them, and the names, in turn."""
    return tuple(_NAME.split(show.show(template)))


_shown = lru_cache(maxsize=4096)(show.show_match)  # of short texts, many of which come again


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
