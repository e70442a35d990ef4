"""Which gates an article's characters, and the roles of its lines, leave shut, told for the rules of a run together.

To ask each rule's own gate costs more for a short article than most gates do. What is found is the same without this, only later.
"""

from __future__ import annotations

from lintr import zones
from lintr.kinds.pattern import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.rule import Rule

CHARACTERS, ROLES = "characters", "roles"
"""What a kind's field ``asks`` may say: that the gate is open where one character of the text opens it, which may differ from language to
language; that it reads nothing but the roles of the lines, how many source lines there are, and how the file begins, its lines and itself end."""

_KEPT = 1_000
"""Texts unlike each other that are remembered."""

_OFTEN = 0.3
"""Share of the articles from which on a gate is often open."""


class Openings:
    """The gates of the rules that ask for no more than characters and roles."""

    __slots__ = ("_asked", "_by_character", "_by_role", "_fine", "_in_prose", "_in_text", "_outlines", "_patterns")

    def __init__(self, rules: Iterable[Rule]) -> None:
        alone = [rule for rule in rules if not rule.compares]
        self._patterns = [rule for rule in alone if isinstance(rule.kind, Pattern)]
        needs = {rule.id: needed for rule in alone if (needed := rule.needs or (rule.kind.needs() if isinstance(rule.kind, Pattern) else None)) and not _has_ranges(needed)}
        self._in_text, self._in_prose = (_Sets({name: needed for name, needed in needs.items() if needed[1] is in_text}) for in_text in (True, False))
        self._by_character = [rule for rule in alone if rule.id not in needs and getattr(rule.kind, "asks", "") == CHARACTERS]
        self._by_role = [rule for rule in alone if getattr(rule.kind, "asks", "") == ROLES]
        self._fine: dict[str, frozenset[str]] = {}
        """For each language characters that open no gate; what opens none apart opens none together."""
        self._outlines: dict[tuple[object, ...], tuple[str, ...]] = {}
        """Of texts whose lines have the same roles the gates that are shut."""
        self._asked = 0

    def shut(self, article: Article) -> frozenset[str]:
        """The ids of rules whose gates are shut."""
        self._asked += 1
        in_text, in_prose = self._in_text.shut(article.characters), self._in_prose.shut(article.prose_characters)
        return frozenset([*self._outline(article), *in_text, *in_prose, *self._characters(article)])

    def often_open(self) -> list[Rule]:
        """The rules that find patterns whose gates were not seldom left open so far, in the languages that they speak of or not."""
        most = (1 - _OFTEN) * self._asked
        return [rule for rule in self._patterns if self._in_text.times(rule.id) + self._in_prose.times(rule.id) <= most]

    def _outline(self, article: Article) -> tuple[str, ...]:
        line_ends = article.line_ends if isinstance(article.line_ends, str) else ""
        key = (frozenset(article.zones), article.zones.count(zones.SOURCE) > 1, line_ends, article.text.endswith("\n"), article.bom)
        if key not in self._outlines:
            if len(self._outlines) > _KEPT:
                self._outlines.clear()
            self._outlines[key] = tuple([rule.id for rule in self._by_role if not rule.kind.gate(article)])
        return self._outlines[key]

    def _characters(self, article: Article) -> list[str]:
        tag = article.language.tag
        fine = self._fine.get(tag, frozenset())
        if fine.issuperset(article.characters):
            return [rule.id for rule in self._by_character]
        shut = [rule.id for rule in self._by_character if not (rule.speaks_of(article) and rule.kind.gate(article))]
        if len(shut) == len(self._by_character):
            self._fine[tag] = fine | article.characters
        return shut


def _has_ranges(needs: Needs) -> bool:
    """Whether characters in a row are asked for, which takes longer than most gates."""
    return any(ranges for *_, ranges in needs[2])


class _Sets:
    """The sets of characters of which gates need one each, every set a bit."""

    __slots__ = ("_bits", "_characters", "_known", "_needs")

    def __init__(self, needs: Mapping[str, Needs]) -> None:
        numbers: dict[frozenset[str], int] = {}
        self._needs: list[tuple[str, int, list[int]]] = []
        """By rule how many of some masks must be met."""
        for name, (least, _, requirements, _) in needs.items():
            masks = []
            for every, some, texts, _ in requirements:
                sets = [*map(frozenset, every), *map(frozenset, some), *(frozenset(rarest for rarest, _ in options) for options in texts)]
                masks.append(sum(1 << number for number in {numbers.setdefault(one, len(numbers)) for one in sets}))
            self._needs.append((name, least, masks))
        self._bits: dict[str, int] = {}
        for one, number in numbers.items():
            for char in one:
                self._bits[char] = self._bits.get(char, 0) | 1 << number
        self._characters = frozenset(self._bits)
        self._known: dict[int, tuple[tuple[str, ...], list[int]]] = {}
        """For the sets that are met the rules that need others, and how often they were these; no sets, which take ten times the memory."""

    def shut(self, characters: frozenset[str]) -> tuple[str, ...]:
        """The rules that need sets of which no character is there."""
        met = 0
        for bits in map(self._bits.__getitem__, self._characters & characters):
            met |= bits
        if met not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known[met] = (tuple([name for name, least, masks in self._needs if sum([not mask & ~met for mask in masks]) < least]), [0])
        names, times = self._known[met]
        times[0] += 1
        return names

    def times(self, name: str) -> int:
        """For how many texts a rule was shut, as far as is remembered."""
        return sum(times for names, (times,) in self._known.values() if name in names)
