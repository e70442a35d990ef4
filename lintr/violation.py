"""What is found: a `Hit` is a kind's, a `Violation` a rule's, a `Result` an article's."""

from __future__ import annotations

from lintr.record import Record
from lintr.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from lintr.allow import Allowance

ERROR, WARNING, NOTE = "error", "warning", "note"
"""Severities. Error: always a fault, and fails the run. Warning: worth a look. Note: a hint, hidden unless asked for."""

SEVERITIES = (NOTE, WARNING, ERROR)
"""From the lowest."""


def at_least(severity: str, level: str) -> bool:
    """Whether a severity is the level or above; nothing is at the level ``never``."""
    return level in SEVERITIES and SEVERITIES.index(severity) >= SEVERITIES.index(level)


class Edit(Record):
    """A replacement: an empty span inserts, an empty text deletes."""

    span: Span
    text: str


class Related(Record):
    """Another place that a fault speaks of, in the same article or (with a path) in a sibling."""

    span: Span
    message: str
    path: str = ""
    """Empty: the same article."""
    line: int = 0
    """Lines and columns from 1, as in `Violation`; 0 until the engine has filled them in (a kind fills them for siblings)."""
    column: int = 0
    end_line: int = 0
    end_column: int = 0


class Hit(Record):
    """What a kind finds."""

    span: Span
    values: Mapping[str, str] = {}
    """What ``{name}`` stands for in the rule's message; ``{hit}`` is added by the engine."""
    edit: Edit | None = None
    """May be wider than the span: a mark is reported, its line is deleted."""
    related: tuple[Related, ...] = ()
    is_hint: bool = False
    """Whether it is a note whatever the severity of its rule: two translations differ, and nobody tells which of them is right."""
    also: tuple[Edit, ...] = ()
    """Of a hit that stands for many: the edits of the others, in reading order."""


class Fix(Record):
    """An edit with its place told in lines and columns."""

    edit: Edit
    safe: bool
    line: int
    column: int
    end_line: int
    end_column: int
    also: tuple[Fix, ...] = ()
    """Of a violation that stands for many: those of the others, in reading order."""

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All that it changes."""
        return (self.edit, *[other.edit for other in self.also])


class Violation(Record):
    """What reporters see. Lines and columns from 1, columns in code points, ends exclusive."""

    path: str
    rule: str
    pack: str
    severity: str
    message: str
    language: str
    """BCP 47 tag of the article."""
    text: str
    """The text of the span, raw."""
    excerpt: str
    """The line that the span starts in, raw and whole."""
    line: int
    column: int
    end_line: int
    end_column: int
    span: Span
    fix: Fix | None = None
    related: tuple[Related, ...] = ()


class Result(Record):
    """What checking one article gave; crosses processes, so it holds no article."""

    path: str
    violations: tuple[Violation, ...] = ()
    """In reading order."""
    errors: tuple[str, ...] = ()
    """Why something could not be known about this article: one line each, without the path."""
    allowances: tuple[Allowance, ...] = ()
    """Those written in the article's comments; applied to the violations by whoever gathers the results."""
    mended: int = 0
    """Changes that were made to the article, of which the violations are what is left."""
