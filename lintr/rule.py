"""A rule: one page that says what, why and what to do, names its kind, and holds the texts that prove it."""

from __future__ import annotations

from lintr import violation, zones
from lintr.errors import RuleError
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Protocol

    from lintr.article import Article
    from lintr.table import Table
    from lintr.violation import Hit

    class Kind(Protocol):
        """A way of looking: an immutable value made of a rule's table."""

        def find(self, article: Article) -> Iterable[Hit]:
            """What is found in an article, in any order. Reads `article.prose`, replaces from `article.text`."""

        def gate(self, article: Article) -> bool:
            """False only if `find` would find nothing; must be much cheaper than `find`."""


LONGEST_TEXT = 100_000
"""Code points of a rule page's own text fields together, so that a page cannot fill the memory."""


class Example(Record):
    """A text that proves a rule. Without hits it is good: the rule is silent on it."""

    text: str
    hits: tuple[str, ...] = ()
    """``"line:column text"`` for each violation, the text as `show.name` writes it."""
    fixed: str | None = None
    """The text after all fixes of the rule; None: not told."""
    language: str = ""
    """A tag, where the text does not tell."""
    format: str = "plain"
    siblings: tuple[str, ...] = ()
    original: str = ""
    note: str = ""
    known_failure: str = ""
    """Why the example fails today; then it must fail."""
    config: str = ""
    """TOML of `[rule.ID]` for this example only."""


class Rule:
    """A rule. Not changed once it is made; its kind is made when it is first asked for."""

    __slots__ = (
        "_kind", "alone", "compares", "default", "examples", "fix_is_safe", "formats", "id", "languages", "message", "own", "pack", "path", "references", "severity",
        "summary", "whole_article", "why", "zones",
    )

    def __init__(self, table: Table, id: str, pack: str, kind: Kind, *, own: bool) -> None:  # noqa: A002
        """Take the fields of a rule page whose kind has been taken.

        Raises:
            RuleError: a field is missing, unknown or wrong.
        """
        self.id = id
        """The stem of the page's name: names the fault, reads well after "allow"."""
        self.pack = pack
        """The folder of the page."""
        self.path = table.path
        self._kind: Kind | Callable[[], Kind] = kind
        self.own = own
        """Whether it is one of lintr's own, which its tests prove."""
        self.compares = False
        """Whether it speaks of an article beside its siblings or its original."""
        self.alone = False
        """Whether it speaks of an article without them too, though it compares: its own fields say what is expected."""
        self.examples: tuple[Example, ...] = ()
        """Empty where they were not read: a check does not need them."""
        self.summary: str = table.string("summary")
        self.why: str = table.string("why")
        self.message: str = table.string("message")
        """``{hit}`` stands for the text found, other names for what the kind tells."""
        self.severity: str = table.choice("severity", violation.SEVERITIES)
        self.default: bool = table.boolean("default", True)
        """Off until it is selected, where false."""
        self.languages: tuple[str, ...] = table.strings("languages", ())
        """``hi``, ``und-Arab`` (all in that script), ``page`` (all that have a page), ``-fr`` (all but); none: all."""
        self.formats: tuple[str, ...] = table.strings("formats", ())
        self.zones: frozenset[str] = frozenset(table.strings("zones", ()))
        """Roles of the lines whose hits count; none: all."""
        self.whole_article: bool = table.boolean("whole_article", False)
        """Whether the rule judges the article as a whole, so that a text that is no article says nothing about it."""
        self.fix_is_safe: bool = table.boolean("fix_is_safe", False)
        self.references: tuple[str, ...] = table.strings("references", ())
        for role in self.zones - set(zones.ROLES):
            raise table.error("zones", f"“{role}” is not one of {', '.join(zones.ROLES)}")
        for field in (self.summary, self.message):
            if "\n" in field or not field.strip():
                raise table.error("", "summary and message are one line each, and not empty")
        if len(self.summary) + len(self.why) + len(self.message) > LONGEST_TEXT:
            raise table.error("", f"more than {LONGEST_TEXT} characters of text")
        table.done()

    @classmethod
    def known(cls, values: Mapping[str, Any], path: str, id: str, pack: str, kind: Callable[[], Kind]) -> Rule:  # noqa: A002
        """A rule of lintr's own, of fields that were read and judged ahead of time."""
        rule = cls.__new__(cls)
        rule.path, rule.id, rule.pack, rule.own, rule.examples = path, id, pack, True, ()
        rule._kind, rule.compares, rule.alone = kind, False, False
        rule.summary, rule.why, rule.message, rule.severity = values["summary"], values["why"], values["message"], values["severity"]
        get = values.get
        rule.default, rule.whole_article, rule.fix_is_safe = get("default", True), get("whole_article", False), get("fix_is_safe", False)
        rule.languages, rule.formats, rule.zones, rule.references = get("languages", ()), get("formats", ()), frozenset(get("zones", ())), get("references", ())
        return rule

    @property
    def kind(self) -> Kind:
        """The way of looking."""
        if callable(self._kind):
            self._kind = self._kind()
        return self._kind

    def __repr__(self) -> str:
        return f"Rule({self.id!r})"

    def speaks_of(self, article: Article) -> bool:
        """Whether the rule judges articles of this language and format, and this one has what it compares with."""
        if self.compares and not (self.alone or article.siblings or article.original or article.expected or article.copies):
            return False
        return (not self.formats or article.format in self.formats) and (not self.languages or article.language.matches(self.languages))


def example(table: Table, *, bad: bool) -> Example:
    """Read one ``[[bad]]`` or ``[[good]]``.

    Raises:
        RuleError: a field is missing, unknown or wrong.
    """
    text = table.string("text")
    hits = table.strings("hits") if bad else ()
    if bad and not hits:
        raise table.error("hits", "a bad example names what is found")
    found = Example(
        text=text, hits=hits, fixed=table.string("fixed") if "fixed" in table else None, language=table.string("language", ""),
        format=table.choice("format", ("plain", "markdown", "html"), "plain"), siblings=table.strings("siblings", ()),
        original=table.string("original", ""), note=table.string("note", ""), known_failure=table.string("known_failure", ""),
        config=table.string("config", ""),
    )
    table.done()
    return found


def unusable(path: str, reason: str) -> RuleError:
    """The error of a page that cannot be used for a reason that has no line."""
    return RuleError(f"{path}: {reason}")
