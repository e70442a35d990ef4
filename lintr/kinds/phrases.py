"""The kind ``phrases``: phrases of the language pages, as whole lines or within them."""

from __future__ import annotations

import builtins
from functools import lru_cache

import regex

from lintr import ahead, zones
from lintr.kinds.lines import deleted, visible
from lintr.marks import ends_sentence
from lintr.phrase_book import HEAD, book
from lintr.span import Span
from lintr.violation import Edit, Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.phrase_book import PhraseBook
    from lintr.table import Table

LISTS = (
    "comment_phrases", "share_labels", "related_labels", "cookie_phrases", "photo_labels", "advertisement_labels", "player_phrases", "translation_preambles", "translation_labels", "refusals",
)
"""Fields of the language pages whose phrases are looked for in articles of all languages."""

EDGES = " \t\u00a0.…!?¡¿:;,،؛。：！？|*_#>•·-–—\"'“”«»()[]"


_LONGEST_LINE = 120
_LONGEST_OPENING = 60
_SENTENCE = 50
"""Characters behind an opening that are more than a name."""

_COLONS = frozenset(":：៖፦፥")
_AROUND = " \t\u00a0*_"
_LONGEST = 240
"""No phrase is longer."""

_ENOUGH = 20
"""Articles after which an index of the phrases pays."""


class Phrases:
    """Find phrases that the language pages list, in any language.

    Fields:
        list: the field of the pages.
        place: ``line`` (the phrase is the whole line, marks and numbers around it aside), ``start`` (a line begins with it),
            ``label`` (a line begins with it and a colon, or is nothing else), ``opening`` (the first line of the article is nothing else, or
            a sentence stands behind it and a colon) or ``anywhere``.
        among: ``all`` lines, or the ``first`` / ``last`` / ``ends`` (both) three lines that hold prose.
        delete: whether the fix deletes the line.
    """

    __slots__ = ("_asked", "_by_word", "_edges", "among", "delete", "list", "place")

    def __init__(self, list: str, place: str, among: str, *, delete: bool) -> None:  # noqa: A002
        self.list = list
        self.place = place
        self.among = among
        self.delete = delete
        self._asked = 0
        self._by_word: dict[str, builtins.list[str]] = {}
        self._edges: dict[str, builtins.list[str]] = {}

    @classmethod
    def from_table(cls, table: Table) -> Phrases:
        """Take the fields."""
        return cls(table.choice("list", LISTS), table.choice("place", ("line", "start", "label", "opening", "anywhere"), "line"),
                   table.choice("among", ("all", "first", "last", "ends"), "all"), delete=table.boolean("delete", False))

    def gate(self, article: Article) -> bool:
        return True

    def find(self, article: Article) -> Iterator[Hit]:
        phrases = book(self.list)
        if self.place == "opening":
            yield from _opening(article, phrases)
            return
        likely = self._likely(article, phrases) if self.place == "anywhere" else []
        if self.place == "anywhere" and not likely:
            return
        lines = prose_lines(article)
        if (self.place == "line" and phrases.has_none_of(lines.keys)) or (self.place == "label" and phrases.has_none_of(lines.labels)):
            return
        every = range(len(lines.numbers))
        heads = lines.heads if self.place == "start" else ()
        for at in every if self.among == "all" else sorted({*(every[:3] if self.among in ("first", "ends") else ()), *(every[-3:] if self.among in ("last", "ends") else ())}):
            line = lines.numbers[at]
            if self.place == "anywhere":
                start, end = article.line_span(line)
                span = _within(article.text[start:end], start, likely)
                if span:
                    yield Hit(span, {"phrase": article.text[span.start:span.end]}, deleted(article, line) if self.delete else None)
            elif (not heads or phrases.may_begin(heads[at])) and self._is_phrase(lines.bare(at), lines.sizes[at], phrases):
                yield Hit(visible(article, line), {"phrase": article.text[slice(*article.line_span(line))]}, deleted(article, line) if self.delete else None)

    def _likely(self, article: Article, phrases: PhraseBook) -> builtins.list[str]:
        """The phrases whose letters stand in an article, whatever stands around them."""
        self._asked += 1
        if self._asked < _ENOUGH:
            folded = article.text.casefold()
            return [phrase for phrase in phrases if phrase in folded]
        if not self._by_word:
            for phrase in phrases:
                if " " in phrase:
                    self._by_word.setdefault(max(WORD.findall(phrase), key=len, default=""), []).append(phrase)
                else:
                    self._edges.setdefault(phrase[0], []).append(phrase)
        likely = [phrase for word in self._by_word.keys() & article.vocabulary for phrase in self._by_word[word]]
        likely += [phrase for first in self._edges.keys() & article.characters for phrase in self._edges[first] if phrase[-1] in article.characters]
        folded = article.text.casefold() if likely else ""
        return [phrase for phrase in likely if phrase in folded]

    def _is_phrase(self, bare: str, size: int, phrases: PhraseBook) -> bool:
        """Whether a line is a phrase, or has one in the right place.

        Args:
            bare: the line, as `ProseLines` has it.
            size: how long it is with all that stands around.
            phrases: the phrases.
        """
        if self.place == "line":
            return size < _LONGEST_LINE and (bare in phrases or _uncounted(bare) in phrases)
        if self.place == "start":
            return bool(phrases.begins(bare))
        return bare in phrases or any(head in phrases for head in _heads(bare))


def _opening(article: Article, phrases: PhraseBook) -> Iterator[Hit]:
    """The phrase that the first line with prose is, or begins with."""
    numbers = [number for number, role in enumerate(article.zones) if role in zones.PROSE_ROLES][:3]
    if not numbers:
        return
    start, end = article.line_span(numbers[0])
    text = article.text[start:end][:_LONGEST_OPENING]
    colon = next((at for at, char in enumerate(text) if char in _COLONS), -1)
    head = (text[:colon] if colon >= 0 else text).strip(EDGES)
    rest = article.text[start + colon + 1:end].strip(_AROUND) if colon >= 0 else ""
    if head.casefold() not in phrases:
        return
    first = start + text.index(head)
    if not rest and len(numbers) > (1 if colon >= 0 else 2):
        span = visible(article, numbers[0])
        yield Hit(span, {"phrase": article.text[span.start:span.end]}, deleted(article, numbers[0]))
    elif len(rest) >= _SENTENCE or (rest and ends_sentence(rest)):  # not the name of who translated
        span = Span(first, start + colon + 1)
        yield Hit(span, {"phrase": article.text[span.start:span.end]}, Edit(Span(start, article.text.index(rest, span.end)), ""))


class ProseLines:
    """The lines of an article that hold prose, as phrases are compared with them."""

    __slots__ = ("_heads", "_keys", "_labels", "_short", "numbers", "sizes", "stripped")

    def __init__(self, article: Article) -> None:
        lines = article.lines()
        self.numbers = [number for number, role in enumerate(article.zones) if role in zones.PROSE_ROLES]
        """Of the lines, from 0."""
        self.sizes = [len(lines[number]) for number in self.numbers]
        self.stripped = [lines[number].strip(EDGES)[:_LONGEST] for number in self.numbers]
        """Their beginnings, without the marks around them."""
        self._short: builtins.list[tuple[int, str]] | None = None
        self._heads: builtins.list[str] | None = None
        self._keys: frozenset[str] | None = None
        self._labels: frozenset[str] | None = None

    def bare(self, at: int) -> str:
        """The beginning of a line, casefolded."""
        return self.stripped[at].casefold()

    @property
    def short(self) -> builtins.list[tuple[int, str]]:
        """The short lines, casefolded, each after its number among these lines."""
        if self._short is None:
            self._short = [(at, self.bare(at)) for at, size in enumerate(self.sizes) if size <= _LONGEST_LINE]
        return self._short

    @property
    def heads(self) -> builtins.list[str]:
        """The first letters of the lines, casefolded."""
        if self._heads is None:
            self._heads = "\n".join([text[:HEAD] for text in self.stripped]).casefold().split("\n")
        return self._heads

    @property
    def keys(self) -> frozenset[str]:
        """What short lines are, with and without a number behind it."""
        if self._keys is None:
            short = [bare for _, bare in self.short]
            self._keys = frozenset(short).union(map(_uncounted, short)) - _NOTHING
        return self._keys

    @property
    def labels(self) -> frozenset[str]:
        """What lines are, and what stands before a colon in them."""
        if self._labels is None:
            bare = [text.casefold() for text in self.stripped]
            self._labels = frozenset(bare).union([head for text in bare for head in _heads(text)]) - _NOTHING
        return self._labels


@lru_cache(maxsize=1)
def prose_lines(article: Article) -> ProseLines:
    """The lines of an article, made once for all rules that ask."""
    return ProseLines(article)


_NOTHING = frozenset(("",))


def _uncounted(bare: str) -> str:
    """A line without a number behind it."""
    return bare.rstrip("0123456789 ()").strip(EDGES) if bare[-1:] in _COUNT else bare


_COUNT = frozenset("0123456789 ()")


def _heads(bare: str) -> builtins.list[str]:
    """What stands before a colon."""
    return [bare[:at].strip(EDGES) for mark in _COLONS if (at := bare.find(mark)) >= 0]


def _within(text: str, offset: int, phrases: builtins.list[str]) -> Span | None:
    """Where the first of some phrases stands in a line, with no letter right before or behind it."""
    folded = text.casefold()
    phrases = [phrase for phrase in phrases if phrase in folded]
    if not phrases:
        return None
    pattern = ahead.compile(r"(?i)(?<![\p{L}\p{M}])(?:\L<phrases>)(?![\p{L}\p{M}])", regex.V1, phrases=phrases)
    match = pattern.search(text)
    return Span(offset + match.start(), offset + match.end()) if match else None
