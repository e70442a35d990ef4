"""Which rules an article is asked: those in force that speak of it, less those whose gates are shut as far as a gate for all of them tells."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from lintr.article import Article
    from lintr.closed import Closed
    from lintr.openings import Openings
    from lintr.rule import Rule
    from lintr.scopes import Scope

SOON, PAYS, MANY = 1 << 16, 1 << 18, 100
"""Code points that are checked from which on gates are asked together, and those from which on the patterns of all rules are compiled once
more, together; the rules that must be in force for either."""


class Asking:
    """Knows the rules of each scope that speak of a language and format, and makes gates for all of them once enough text was checked."""

    def __init__(self) -> None:
        self._checked = 0
        """Code points of the articles so far."""
        self._is_fast = False
        """Whether what is made for each place that is found is made fast."""
        self._gates: dict[int, Closed] = {}
        self._openings: dict[int, Openings] = {}
        self._speaking: dict[tuple[int, str, str, bool], tuple[Rule, ...]] = {}

    def of(self, article: Article, scope: Scope) -> Sequence[Rule]:
        """The rules of a scope that speak of an article and may find something."""
        speaking, closed = self.speaking(scope, article), self.closed(scope, article)
        return [rule for rule in speaking if rule.id not in closed] if closed else speaking

    def speaking(self, scope: Scope, article: Article) -> tuple[Rule, ...]:
        """The rules of a scope that speak of the article's language and format, asked once for each."""
        key = (id(scope), article.language.tag, article.format, bool(article.siblings or article.original or article.expected or article.copies))
        if key not in self._speaking:
            self._speaking[key] = tuple(rule for rule in scope.rules if rule.speaks_of(article))
        return self._speaking[key]

    def closed(self, scope: Scope, article: Article) -> frozenset[str]:
        """The rules of a scope that cannot hit an article, as far as a gate for all of them tells; it is made once enough text was checked."""
        self._checked += len(article.text)
        if self._checked < SOON:
            return frozenset()
        if not self._is_fast:
            from lintr.record import hasten
            from lintr.span import Span
            from lintr.violation import Edit, Fix, Hit, Violation

            hasten(Span, Hit, Edit, Violation, Fix)
            self._is_fast = True
        if len(scope.rules) < MANY:
            return frozenset()
        if id(scope) not in self._openings:
            from lintr.openings import Openings

            self._openings[id(scope)] = Openings(scope.rules)
        closed = self._openings[id(scope)].shut(article)
        if self._checked < PAYS:
            return closed
        if id(scope) not in self._gates:
            from lintr.closed import Closed

            self._gates[id(scope)] = Closed(self._openings[id(scope)].often_open())
        return closed | self._gates[id(scope)].of(article)
