"""Violations that a person lets pass, however it is written: in a file, in a comment, in a baseline. Applied here and nowhere else.

An allowance is keyed by rule and text of the line, never by its number. One that allows nothing any more is itself reported.
"""

from __future__ import annotations

import time
from functools import lru_cache

from lintr import show
from lintr.globs import Globs
from lintr.record import Record
from lintr.span import Span
from lintr.violation import ERROR, WARNING, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from lintr.settings import Settings

UNUSED, EXPIRED, PACK = "unused-allowance", "expired-allowance", "allowances"
"""The rules that this module reports itself, and their pack."""

LONGEST_KEY = 200
"""Code points of a line that is known by its text alone."""


class Place(Record):
    """Where an allowance is written."""

    path: str = ""
    """As reports name it."""
    line: int = 0
    column: int = 1
    text: str = ""
    """What is written there: a comment, which stands in one line or more."""
    excerpt: str = ""
    """The line, raw and whole."""
    span: Span = Span(0, 0)


class Allowance(Record):
    """A violation, or several of one kind, that a person lets pass."""

    path: str
    """A pattern of gitignore, relative to the root of the project; a path, where ``exact``; empty: the article that it is written in."""
    rule: str
    """An id, also an earlier one; it stands for the rule's twin too."""
    line_text: str | None
    """The line that a violation starts in, as `line_key` gives it; None: any line."""
    at_most: int = 0
    """How many in one article; 0: however many."""
    reason: str = ""
    until: str = ""
    """The last day, as ``2027-01-31``; empty: for good."""
    place: Place = Place()
    exact: bool = False
    fault: str = ""
    """Why it is none, though it is written like one; then it lets nothing pass."""

    @property
    def key(self) -> tuple[Place, str]:
        """What it has in common with the others that the same words give, one for each line."""
        return self.place, self.rule

    def speaks_of(self, path: str) -> bool:
        """Whether it holds in an article, whose path is relative to the root."""
        return path == self.path if self.exact else not self.path or _globs(self.path).match(path)

    def is_of_one_file(self) -> bool:
        """Whether it names a single file, so that checking this file tells whether it is used."""
        return self.exact or not any(letter in self.path for letter in "*?[\\!")


class Allowances:
    """All allowances of a run but those in comments, and what has become of them."""

    __slots__ = ("_by_line", "_checked", "_used", "given", "known", "today")

    def __init__(self, given: Iterable[Allowance] = (), *, today: str = "", known: Mapping[str, Sequence[str]] | None = None) -> None:
        """Take the allowances of a file.

        Args:
            given: the allowances.
            today: the day, if not today.
            known: the ids that each name of a rule stands for, so that comments that name no rule can be told; none: any id will do.
        """
        self.given = tuple(given)
        self.today = today or time.strftime("%Y-%m-%d")
        """As ``2027-01-31``: an allowance holds through its last day."""
        self.known: Mapping[str, Sequence[str]] = known or {}
        """The ids that each name of a rule stands for."""
        self._by_line = self._sorted(self.given)
        self._used: set[tuple[Place, str]] = set()
        self._checked: dict[str, Collection[str]] = {}

    def kept(self, violations: Sequence[Violation], path: str, comments: Sequence[Allowance] = (), *, rules: Collection[str] = ()) -> list[Violation]:
        """What is not let pass in an article, and what is to be said of the comments in it.

        Args:
            violations: all that was found in the article, whatever the severity.
            path: the article, relative to the root.
            comments: the allowances written in the article.
            rules: the ids in force for it: of the others nobody can tell whether they are let pass in vain.
        """
        kept, used = self.parted(violations, path, comments)
        self._used |= used
        self._checked[path] = rules
        unused = {comment.key: comment for comment in map(self._judged, comments) if comment.key not in used and (self._is_any(comment.rule, rules) or comment.fault)}
        said = list(self._said(unused.values(), violations[0].language if violations else "und"))
        return sorted([*kept, *said], key=lambda violation: (violation.span, violation.rule)) if said else kept

    def _sorted(self, allowances: Iterable[Allowance]) -> dict[tuple[str, str | None], list[Allowance]]:
        """By rule and line, in the order given."""
        found: dict[tuple[str, str | None], list[Allowance]] = {}
        for allowance in allowances:
            for rule in self.known.get(allowance.rule, (allowance.rule,)):
                found.setdefault((rule, allowance.line_text), []).append(allowance)
        return found

    def _is_any(self, name: str, rules: Collection[str]) -> bool:
        """Whether one of the rules that a name stands for is among these."""
        return any(rule in rules for rule in self.known.get(name, (name,)))

    def _judged(self, comment: Allowance) -> Allowance:
        """A comment, with its fault if it names no rule."""
        if comment.fault or not self.known or comment.rule in self.known:
            return comment
        from lintr.table import nearest

        return comment._replace(fault=f"no rule “{show.show(comment.rule)}”{nearest(comment.rule, self.known)}")

    def parted(self, violations: Iterable[Violation], path: str, comments: Sequence[Allowance] = ()) -> tuple[list[Violation], set[tuple[Place, str]]]:
        """What is not let pass, and the keys of the allowances that let the rest pass. Remembers nothing."""
        own = self._sorted(comments) if comments else {}
        kept: list[Violation] = []
        used: set[tuple[Place, str]] = set()
        count: dict[Allowance, int] = {}
        for violation in violations:
            for allowance in _candidates((own, self._by_line), violation.rule, line_key(violation.excerpt)):
                if self._holds(allowance, path) and not 0 < allowance.at_most <= count.get(allowance, 0):
                    count[allowance] = count.get(allowance, 0) + 1
                    used.add(allowance.key)
                    break
            else:
                kept.append(violation)
        return kept, used

    def mendable(self, violations: Sequence[Violation], path: str, comments: Sequence[Allowance] = ()) -> list[Violation]:
        """What `lintr fix` may mend: what is not let pass, and without fixes in a line by whose text something is let pass.

        Another text of that line would be another line, in which nothing is let pass any more.
        """
        by_comments = Allowances((), today=self.today, known=self.known).parted(violations, path, comments)[0] if comments else list(violations)
        kept = self.parted(by_comments, path)[0]
        lines = {violation.line for violation in set(by_comments) - set(kept)}
        return [violation._replace(fix=None) if violation.fix and not lines.isdisjoint(_lines(violation)) else violation for violation in kept]

    def leftover(self, *, whole: bool) -> list[Violation]:
        """What is to be said of the allowances that let nothing pass, or whose last day is over; after all articles.

        Args:
            whole: whether the whole project was checked; if not, nothing is said of those that may hold in other files.
        """
        in_force = frozenset().union(*self._checked.values())
        waiting = [one for one in self.given if one.key not in self._used and self._is_any(one.rule, in_force)]
        return list(self._said([one for one in waiting if whole or self._is_settled(one)], "und"))

    def _is_settled(self, allowance: Allowance) -> bool:
        if allowance.is_of_one_file():
            return self._is_any(allowance.rule, self._checked.get(allowance.path.lstrip("/"), ()))
        return self._is_over(allowance) and any(allowance.speaks_of(path) for path in self._checked)

    def _is_over(self, allowance: Allowance) -> bool:
        return bool(allowance.until) and allowance.until < self.today

    def _holds(self, allowance: Allowance, path: str) -> bool:
        return not allowance.fault and not self._is_over(allowance) and allowance.speaks_of(path)

    def _said(self, unused: Iterable[Allowance], language: str) -> Iterator[Violation]:
        for one in unused:
            what = f"the allowance of “{show.show(one.rule)}”{' in ' + show.show(one.path) if one.path else ''}"
            if one.fault:
                yield _violation(one, UNUSED, WARNING, f"this allows nothing: {one.fault}", language)
            elif self._is_over(one):
                yield _violation(one, EXPIRED, ERROR, f"{what} was until {one.until}: mend the text, or renew the date", language)
            else:
                yield _violation(one, UNUSED, WARNING, f"{what} lets nothing pass any more: delete it", language)


def line_key(line: str) -> str:
    """What a line is known by: its text without the blanks at its ends; of a long one the beginning and a digest of the whole.

    Articles may have a paragraph in each line, and a baseline is no place for a second copy of them.
    """
    text = line.strip()
    if len(text) <= LONGEST_KEY:
        return text
    from hashlib import sha256

    return f"{text[:80]}… sha256:{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


def in_force(violations: Iterable[Violation], settings: Settings) -> list[Violation]:
    """The violations of this module that the settings want, with the severity that they want."""
    return [
        violation if violation.pack != PACK else violation._replace(severity=settings.severity_of((violation.rule,), PACK, violation.severity))
        for violation in violations
        if violation.pack != PACK or settings.enabled((violation.rule,), PACK, default=True)
    ]


def _candidates(tables: Iterable[dict[tuple[str, str | None], list[Allowance]]], rule: str, line: str) -> Iterator[Allowance]:
    for table in tables:
        yield from table.get((rule, line), ())
        yield from table.get((rule, None), ())


@lru_cache(maxsize=1024)
def _globs(pattern: str) -> Globs:
    return Globs([pattern])


def _lines(violation: Violation) -> range:
    """The lines that a violation's fix would change."""
    return range(violation.fix.line, violation.fix.end_line + 1) if violation.fix else range(0)


def _violation(allowance: Allowance, rule: str, severity: str, message: str, language: str) -> Violation:
    place = allowance.place
    lines = place.text.split("\n")
    end_column = len(lines[-1]) + (place.column if len(lines) == 1 else 1)
    return Violation(
        place.path, rule, PACK, severity, show.message(message), language, place.text, place.excerpt,
        place.line, place.column, place.line + len(lines) - 1, end_column, place.span,
    )  # fmt: skip
