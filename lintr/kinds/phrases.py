"""The kind ``phrases``: phrases of the language pages, as whole lines or within them."""

from __future__ import annotations

import builtins

import regex

from lintr import ahead, zones
from lintr.kinds.lines import deleted, visible
from lintr.phrase_book import book
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.phrase_book import PhraseBook
    from lintr.table import Table

LISTS = ("comment_phrases", "share_labels", "related_labels", "cookie_phrases", "translation_preambles", "refusals", "photo_labels")
"""Fields of the language pages whose phrases are looked for in articles of all languages."""

EDGES = " \t\u00a0.…!?:;,،؛。：！？|*_#>•·-–—\"'“”«»()[]"


_LONGEST_LINE = 120
_LONGEST = 240
"""No phrase is longer."""

_ENOUGH = 20
"""Articles after which an index of the phrases pays."""


class Phrases:
    """Find phrases that the language pages list, in any language.

    Fields:
        list: the field of the pages.
        place: ``line`` (the phrase is the whole line, marks and numbers around it aside), ``start`` (a line begins with it),
            ``label`` (a line begins with it and a colon, or is nothing else) or ``anywhere``.
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
        return cls(table.choice("list", LISTS), table.choice("place", ("line", "start", "label", "anywhere"), "line"),
                   table.choice("among", ("all", "first", "last", "ends"), "all"), delete=table.boolean("delete", False))

    def gate(self, article: Article) -> bool:
        return True

    def find(self, article: Article) -> Iterator[Hit]:
        phrases = book(self.list)
        lines = [line for line, role in enumerate(article.zones) if role in zones.PROSE_ROLES]
        if self.among != "all":
            lines = sorted({*(lines[:3] if self.among in ("first", "ends") else ()), *(lines[-3:] if self.among in ("last", "ends") else ())})
        likely = self._likely(article, phrases) if self.place == "anywhere" else ()
        if self.place == "anywhere" and not likely:
            return
        for line in lines:
            start, end = article.line_span(line)
            text = article.text[start:end]
            span = _within(text, start, likely) if likely else self._found(text, start, phrases)
            if span:
                yield Hit(span if likely else visible(article, line), {"phrase": article.text[span.start:span.end]}, deleted(article, line) if self.delete else None)

    def _likely(self, article: Article, phrases: PhraseBook) -> builtins.list[str]:
        """The phrases whose letters stand in an article, whatever stands around them."""
        folded = article.text.casefold()
        self._asked += 1
        if self._asked < _ENOUGH:
            return [phrase for phrase in phrases if phrase in folded]
        if not self._by_word:
            for phrase in phrases:
                if " " in phrase:
                    self._by_word.setdefault(max(WORD.findall(phrase), key=len, default=""), []).append(phrase)
                else:
                    self._edges.setdefault(phrase[0], []).append(phrase)
        likely = [phrase for word in self._by_word.keys() & article.vocabulary for phrase in self._by_word[word]]
        likely += [phrase for first in self._edges.keys() & article.characters for phrase in self._edges[first] if phrase[-1] in article.characters]
        return [phrase for phrase in likely if phrase in folded]

    def _found(self, text: str, offset: int, phrases: PhraseBook) -> Span | None:
        """Where a phrase stands in a line, if one does in the right way."""
        if self.place == "line" and len(text) >= _LONGEST_LINE:
            return None
        whole = Span(offset, offset + len(text))
        bare = text.strip(EDGES)[:_LONGEST].casefold()
        if self.place == "line":
            return whole if bare in phrases or bare.rstrip("0123456789 ()").strip(EDGES) in phrases else None
        if bare in phrases and self.place == "label":
            return whole
        for mark in ":：":
            head, found, _ = bare.partition(mark)
            if found and self.place == "label" and head.strip(EDGES) in phrases:
                return whole
        return whole if self.place == "start" and phrases.begins(bare) else None


def _within(text: str, offset: int, phrases: builtins.list[str]) -> Span | None:
    """Where the first of some phrases stands in a line, with no letter right before or behind it."""
    folded = text.casefold()
    phrases = [phrase for phrase in phrases if phrase in folded]
    if not phrases:
        return None
    pattern = ahead.compile(r"(?i)(?<![\p{L}\p{M}])(?:\L<phrases>)(?![\p{L}\p{M}])", regex.V1, phrases=phrases)
    match = pattern.search(text)
    return Span(offset + match.start(), offset + match.end()) if match else None
