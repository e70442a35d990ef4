"""A rule: one page that says what, why and what to do, names its kind, and holds the texts that prove it."""

from __future__ import annotations

from lintr import violation, zones
from lintr.errors import RuleError
from lintr.outline import is_so
from lintr.record import Record
from lintr.regions import FORMATS
from lintr.requirement import is_met
from lintr.rules_table import STAMP
from lintr.stored import Stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Protocol, TypeAlias

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.stored import Place
    from lintr.table import Table
    from lintr.violation import Hit

    class Kind(Protocol):
        """A way of looking: an immutable value made of a rule's table.

        It may also tell what its gate asks for: ``needs()`` (`Needs`) and `outline` (`outline.is_so`) for the table of rules, ``asks`` for gates that are asked together (`openings`),
        ``further_gate(article)`` for what its gate asks for where these needs are met.
        """

        def find(self, article: Article) -> Iterable[Hit]:
            """What is found in an article, in any order. Reads `article.prose` (patterns: `article.shown`), replaces from `article.text`."""

        def gate(self, article: Article) -> bool:
            """False only if `find` would find nothing; must be much cheaper than `find`."""

    Row: TypeAlias = tuple[int, int, str, bool, bool, tuple[str, ...], tuple[str, ...], str, tuple[str, ...], Needs | None, str, Place]
    """What a table made ahead of time holds of a page: its checksum and size; its kind; whether that compares; `default`, `languages`,
    `formats`, `twin` and `formerly`; what the kind's gate asks for, of the text and of the article's outline; and where all its fields, which are seldom asked for, are stored."""


_STORED = Stored("rules_table", STAMP)

LONGEST_TEXT = 100_000
"""Code points of a rule page's own text fields together, so that a page cannot fill the memory."""


_LATE = frozenset(("summary", "why", "message", "severity", "whole_article", "fix_is_safe", "zones", "references"))
"""Fields of a rule that are asked for when it finds something."""


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
        "_fields", "_kind", "alone", "compares", "default", "examples", "fix_is_safe", "formats", "formerly", "id", "languages", "message", "needs", "outline", "own", "pack", "path", "references", "severity",
        "summary", "twin", "whole_article", "why", "zones",
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
        self.needs: Needs | None = None
        """What its gate asks for, where a table made ahead of time tells."""
        self.outline = ""
        """What the article must be besides, as `outline` tells it."""
        self._fields: Mapping[str, Any] | Place = {}
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
        self.twin: str = table.string("twin", "")
        """The rule that tells the same fault of articles that have something else beside them: whoever names one means both."""
        self.formerly: tuple[str, ...] = table.strings("formerly", ())
        """Earlier ids, by which settings and allowances may still call it."""
        for role in self.zones - set(zones.ROLES):
            raise table.error("zones", f"“{role}” is not one of {', '.join(zones.ROLES)}")
        for name in self.formats:
            if name not in FORMATS:
                raise table.error("formats", f"“{name}” is not one of {', '.join(FORMATS)}")
        for tag in self.languages:
            if tag != "page" and not _is_tag(tag.removeprefix("-")):
                raise table.error("languages", f"“{tag}” is no language tag such as “ar”, “und-Arab” (all in that script) or “-fr” (all but)")
        for field in (self.summary, self.message):
            if "\n" in field or not field.strip():
                raise table.error("", "summary and message are one line each, and not empty")
        if len(self.summary) + len(self.why) + len(self.message) > LONGEST_TEXT:
            raise table.error("", f"more than {LONGEST_TEXT} characters of text")
        table.done()

    @classmethod
    def known(cls, row: Row, path: str, id: str, pack: str, made: Callable[[str, str, Mapping[str, Any]], Kind]) -> Rule:  # noqa: A002
        """A rule of lintr's own, of a row that was made of its page and judged ahead of time.

        Args:
            row: the row.
            path: the page.
            id: its id.
            pack: its pack.
            made: what makes a kind of its name, the page and its fields.
        """
        rule = cls.__new__(cls)
        rule.path, rule.id, rule.pack, rule.own, rule.examples, rule.alone = path, id, pack, True, (), False
        _, _, name, rule.compares, rule.default, rule.languages, rule.formats, rule.twin, rule.formerly, rule.needs, rule.outline, rule._fields = row

        def kind() -> Kind:
            fields = rule.fields  # not kept: those of all rules take more memory than what is made of them
            rule._take(fields)
            return made(name, path, fields[name])

        rule._kind = kind
        return rule

    def _take(self, fields: Mapping[str, Any]) -> None:
        """Keep of the fields what is asked for once the rule finds something."""
        get = fields.get
        self.message, self.severity = get("message", ""), get("severity", "")
        self.whole_article, self.fix_is_safe, self.zones = get("whole_article", False), get("fix_is_safe", False), frozenset(get("zones", ()))

    def __getattr__(self, name: str) -> Any:
        """A field that was not told yet, of a rule that is `known`."""
        if name not in _LATE:
            raise AttributeError(name)
        fields = self.fields
        self._take(fields)
        self.summary, self.why, self.references = fields.get("summary", ""), fields.get("why", ""), fields.get("references", ())
        return getattr(self, name)

    @property
    def fields(self) -> Mapping[str, Any]:
        """All fields of the page of a rule that is `known`."""
        if isinstance(self._fields, tuple):
            try:
                known: Mapping[str, Any] = _STORED.read(self._fields)
            except (OSError, ValueError) as problem:
                raise RuleError(f"{self.path}: its fields cannot be read: {getattr(problem, 'strerror', None) or problem}") from None
            return known
        return self._fields

    @property
    def names(self) -> tuple[str, ...]:
        """What settings may call it; the first that they speak of counts."""
        return (self.id, *self.formerly, self.twin) if self.twin else (self.id, *self.formerly)

    @property
    def kind(self) -> Kind:
        """The way of looking."""
        if callable(self._kind):
            self._kind = self._kind()
        return self._kind

    def opens(self, article: Article) -> bool:
        """False only if the rule would find nothing in an article; its kind, which need not be made for it, is asked only where its page does not tell."""
        if self.outline and not is_so(self.outline, article):
            return False
        if self.needs:
            least, in_text, requirements, is_all = self.needs
            text, characters = (article.text, article.characters) if in_text else (article.shown, article.prose_characters)
            for required in requirements:
                if is_met(required, text, characters):
                    least -= 1
                    if not least:
                        break
            else:
                return False
            if is_all:
                return True
            return bool(getattr(self.kind, "further_gate", self.kind.gate)(article))
        return self.kind.gate(article)

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
        format=table.choice("format", FORMATS, "plain"), siblings=table.strings("siblings", ()),
        original=table.string("original", ""), note=table.string("note", ""), known_failure=table.string("known_failure", ""),
        config=table.string("config", ""),
    )
    table.done()
    return found


def _is_tag(tag: str) -> bool:
    from lintr import cldr  # not asked for rules of lintr's own

    try:
        return bool(cldr.canonical(tag))
    except ValueError:
        return False


def unusable(path: str, reason: str) -> RuleError:
    """The error of a page that cannot be used for a reason that has no line."""
    return RuleError(f"{path}: {reason}")
