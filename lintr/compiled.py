"""A rule's pattern, compiled when an article first needs it, and matched in bounded time."""

from __future__ import annotations

import re
from time import monotonic

import regex

from lintr import ahead, labels_table
from lintr.later import later
from lintr.requirement import Requirement, known
from lintr.stored import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from lintr.article import Article
    from lintr.language import Language
    from lintr.pattern_tree import Node

FLAGS = regex.V1 | regex.VERBOSE | regex.MULTILINE
"""How every pattern of a rule is read: spaced and commented; ``^`` and ``$`` are line ends."""

LONGEST = 4096
"""Characters of a pattern."""

TIME = 1.0
"""Seconds of CPU for one pattern on one article of up to 1 MB; 0.1 more for each further MB."""

_LIST = later(r"\\L<(\w+)>", 0)
_ANY_LISTS = {"any_source_labels": "SOURCE", "any_comment_labels": "COMMENT"}


class Compiled:
    """A pattern that is compiled when an article first needs it, once for each language whose lists it names."""

    __slots__ = ("_anchors", "_cache", "_differs", "_lists", "_requirement", "_searched", "_seconds", "own", "source")

    def __init__(self, source: str, own: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.source = source
        self.own = dict(own or {})
        """The rule's own lists."""
        self._lists = tuple(dict.fromkeys(_LIST.findall(source)))
        self._differs = any(name not in self.own and name not in _ANY_LISTS for name in self._lists)
        """Whether it is another for another language."""
        self._cache: dict[str, regex.Pattern[str] | None] = {}
        self._requirement: Requirement | None = None
        self._anchors: tuple[re.Pattern[str], ...] | None = None
        self._searched = 0
        self._seconds = 0.0

    def __reduce__(self) -> tuple[object, ...]:
        return Compiled, (self.source, self.own)

    def fault(self) -> str:
        """Why the pattern cannot be used, or nothing. Compiles it."""
        if len(self.source) > LONGEST:
            return f"longer than {LONGEST} characters"
        for count in regex.findall(r"\{(\d*),?(\d*)\}", self.source):
            if any(part and int(part) > 1000 for part in count):
                return "a repeat of more than 1,000"
        if _groups_repeated(self.source) > 100:
            return "more than 100 groups in a repeat"
        try:
            compiled = ahead.compile(self.source, FLAGS, **{name: ["x"] for name in self._lists})
        except (regex.error, ValueError, OverflowError, RecursionError) as problem:
            return f"not a pattern: {problem}"
        return "a pattern that matches nothing at all would match everywhere" if compiled.fullmatch("") and compiled.groups == 0 and not self.source.strip() else ""

    def groups(self) -> frozenset[str]:
        """The names of its groups."""
        return frozenset(ahead.compile(self.source, FLAGS, **{name: ["x"] for name in self._lists}).groupindex)

    def opens(self, article: Article, *, in_text: bool = False) -> bool:
        """False only if the pattern cannot match: told by what every match must contain."""
        needed = self.requirement()
        return needed.opens(article.text, article.characters) if in_text else needed.opens(article.shown, article.prose_characters)

    def requirement(self) -> Requirement:
        """What every match must contain."""
        if self._requirement is None:
            self._requirement = known(self.key()) or _derived(self.source, self.own)
        return self._requirement

    def tree(self) -> Node | None:
        """The pattern as a tree; None where it differs from language to language, or holds what no tree tells."""
        if self._differs:
            return None
        from lintr.pattern_tree import parse

        return parse(self.source, {name: self.own.get(name) or tuple(getattr(labels_table, _ANY_LISTS[name])) for name in self._lists})

    def key(self) -> int:
        """A checksum of the pattern and the rule's own lists."""
        return checksum((self.source + ahead.written({name: frozenset(words) for name, words in self.own.items()})).encode())

    def weaker(self) -> str | None:
        """A pattern of RE2 that matches wherever this one does; None where there is none."""
        from lintr.weaker_table import WEAKER

        key = self.key()
        if key in WEAKER:
            return WEAKER[key]
        from lintr.weaker import weaker

        tree = self.tree()
        return weaker(tree) if tree else None

    def ready(self, language: Language) -> regex.Pattern[str] | None:
        """The pattern for a language; None if a list that it names is empty there (to `regex` that would match everywhere)."""
        key = language.tag if self._differs else ""
        if key not in self._cache:
            lists = {name: self._words(name, language) for name in self._lists}
            self._cache[key] = ahead.compile(self.source, FLAGS, **lists) if all(lists.values()) else None
        return self._cache[key]

    def _words(self, name: str, language: Language) -> tuple[str, ...]:
        if name in self.own:
            return self.own[name]
        if name in _ANY_LISTS:
            return tuple(getattr(labels_table, _ANY_LISTS[name]))
        words = getattr(language, name, ())
        return tuple(words)

    def matches(self, article: Article, text: str) -> list[regex.Match[str]]:
        """All matches in the text of an article.

        Raises:
            TimeoutError: it took too long.
        """
        ready = self.ready(article.language)
        if ready is None:
            return []
        most = TIME + len(text) / 10_000_000
        start = monotonic()
        if self._anchors is None:
            found = list(ready.finditer(text, timeout=most))
            self._learn(len(text), monotonic() - start)
            return found
        spans = _lines_with(self._anchors[0], text, len(article.line_starts) // 2) if self._anchors else None
        if spans is None:
            return list(ready.finditer(text, timeout=most))
        return [match for low, high in spans for match in ready.finditer(text, low, high, timeout=max(0.001, start + most - monotonic()))]

    def _learn(self, characters: int, seconds: float) -> None:
        """Note how long matching takes; a slow pattern is henceforth matched in likely lines only, which finds the same."""
        self._searched += characters
        self._seconds += seconds
        if self._searched > _ENOUGH:
            self._anchors = self._told_anchors() if self._seconds > _SLOW * self._searched else ()

    def _told_anchors(self) -> tuple[re.Pattern[str], ...]:
        """What to look for to find the lines in which all matches lie: one of some texts stands in each match; empty where that is not told."""
        from lintr.weaker import stays_in_line

        tree = self.tree()
        if tree is None or not stays_in_line(tree):
            return ()
        needed = self.requirement()
        told: list[list[str]] = [*([text for _, text in options] for options in needed.texts), *([char] for char in sorted(needed.every))]
        telling = max(told, key=lambda texts: (min(map(len, texts)), -len(texts)), default=[])
        return (re.compile("|".join(map(re.escape, telling))),) if telling else ()  # `re` looks for texts three times as fast


_ENOUGH = 100_000
"""Characters that a pattern is matched in before its time is judged."""

_SLOW = 2e-8
"""Seconds a character from which on a pattern is slow."""


def _lines_with(anchors: re.Pattern[str], text: str, most: int) -> list[tuple[int, int]] | None:
    """The lines, with their ends, that hold one of some texts; None where more than `most` do."""
    spans: list[tuple[int, int]] = []
    found = anchors.search(text)
    while found:
        end = text.find("\n", found.end()) + 1 or len(text)
        spans.append((text.rfind("\n", 0, found.start()) + 1, end))
        if len(spans) > most:
            return None
        found = anchors.search(text, end)
    return spans


def _groups_repeated(source: str) -> int:
    """The most groups that stand within one group that is repeated; told before the pattern is compiled, which may take for ever."""
    open_at: list[int] = []
    groups = most = 0
    for match in _TOKEN.finditer(source):
        if match["open"]:
            open_at.append(groups)
            groups += 1
        elif match["close"] and open_at:
            within = groups - open_at.pop() - 1
            if match["close"][-1] in "*+{":
                most = max(most, within)
    return most


_TOKEN = later(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\#[^\n]*|(?P<open>\()|(?P<close>\)\s*[*+{]?)", re.DOTALL, re.compile)
"""Of a pattern what tells its groups: escapes, classes and comments are passed over."""


def _derived(source: str, own: Mapping[str, tuple[str, ...]]) -> Requirement:
    from lintr.gate import requirement_of

    return requirement_of(source, own)
