"""The kind ``phrases``: phrases of the language pages, as whole lines or within them."""

from __future__ import annotations

import regex

from lintr import ahead
from lintr.kinds.lines import deleted, visible
from lintr.kinds.prose_lines import EDGES, LONGEST_LINE, prose_lines, uncounted
from lintr.marks import COLONS, ends_sentence
from lintr.phrase_book import book, heads
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.phrase_book import PhraseBook
    from lintr.table import Table

LISTS = (
    "comment_phrases", "share_labels", "related_labels", "cookie_phrases", "photo_labels", "advertisement_labels", "player_phrases", "page_phrases", "translation_preambles", "translation_labels", "refusals",
)
"""Fields of the language pages whose phrases are looked for in articles of all languages."""

_LONGEST_OPENING = 60
_SENTENCE = 50
"""Characters behind an opening that are more than a name."""

_ALL_BUT = 4
"""How many times as long as a phrase a line may be that says little else."""

_AROUND = " \t\u00a0*_"


class Phrases:
    """Find phrases that the language pages list, in any language.

    Fields:
        list: the field of the pages.
        place: ``line`` (the phrase is the whole line, marks and numbers around it aside), ``start`` (a line begins with it),
            ``label`` (a line begins with it and a colon, or is nothing else), ``opening`` (the first line of the article is nothing else, or
            a sentence stands behind it and a colon) or ``anywhere``.
        among: ``all`` lines, or the ``first`` / ``last`` / ``ends`` (both) three lines that hold prose.
        delete: whether the fix deletes the line; where a phrase stands within it, only a line that says little else.
    """

    __slots__ = ("among", "delete", "list", "place")

    def __init__(self, list: str, place: str, among: str, *, delete: bool) -> None:  # noqa: A002
        self.list = list
        self.place = place
        self.among = among
        self.delete = delete

    @classmethod
    def from_table(cls, table: Table) -> Phrases:
        """Take the fields."""
        return cls(table.choice("list", LISTS), table.choice("place", ("line", "start", "label", "opening", "anywhere"), "line"),
                   table.choice("among", ("all", "first", "last", "ends"), "all"), delete=table.boolean("delete", False))

    def gate(self, article: Article) -> bool:
        """Whether a line may be one of the phrases, or begin with one, where that is what is looked for."""
        if self.place == "line":
            return not book(self.list).has_none_of(prose_lines(article).short.keys)
        if self.place == "start":
            lines = prose_lines(article)
            prefixes = lines.prefixes if self.among == "all" else heads(list(map(lines.heads.__getitem__, self._looked_at(len(lines.numbers)))))
            return not book(self.list).begins_none_of(prefixes)
        return True

    def find(self, article: Article) -> Iterator[Hit]:
        phrases = book(self.list)
        if self.place == "opening":
            yield from _opening(article, phrases)
            return
        within = phrases.within(article.text, article.vocabulary, article.characters) if self.place == "anywhere" else []
        if self.place == "anywhere" and not within:
            return
        lines = prose_lines(article)
        beginnings = lines.heads if self.place == "start" else ()
        for at in self._looked_at(len(lines.numbers)):
            line = lines.numbers[at]
            if self.place == "anywhere":
                start, end = article.line_span(line)
                span = _within(article.text[start:end], start, within)
                if span:
                    yield Hit(span, {"phrase": article.text[span.start:span.end]}, deleted(article, line) if self.delete and end - start <= _ALL_BUT * (span.end - span.start) else None)
            elif (not beginnings or phrases.may_begin(beginnings[at])) and self._is_phrase(lines.bare(at), lines.size(at), phrases):
                yield Hit(visible(article, line), {"phrase": article.text[slice(*article.line_span(line))]}, deleted(article, line) if self.delete else None)

    def _looked_at(self, count: int) -> Sequence[int]:
        """Those of so many lines that are looked at."""
        every = range(count)
        if self.among == "all":
            return every
        return sorted({*(every[:3] if self.among in ("first", "ends") else ()), *(every[-3:] if self.among in ("last", "ends") else ())})

    def _is_phrase(self, bare: str, size: int, phrases: PhraseBook) -> bool:
        """Whether a line is a phrase, or has one in the right place.

        Args:
            bare: the line, as `ProseLines` has it.
            size: how long it is with all that stands around.
            phrases: the phrases.
        """
        if self.place == "line":
            return size < LONGEST_LINE and (bare in phrases or uncounted(bare) in phrases)
        if self.place == "start":
            return bool(phrases.begins(bare))
        return bare in phrases or any(bare[:at].strip(EDGES) in phrases for mark in COLONS if (at := bare.find(mark)) >= 0)


def _opening(article: Article, phrases: PhraseBook) -> Iterator[Hit]:
    """The phrase that the first line with prose is, or begins with."""
    numbers = prose_lines(article).numbers[:3]
    if not numbers:
        return
    start, end = article.line_span(numbers[0])
    text = article.text[start:end][:_LONGEST_OPENING]
    colon = min([at for mark in COLONS if (at := text.find(mark)) >= 0], default=-1)
    head = (text[:colon] if colon >= 0 else text).strip(EDGES)
    if head.casefold() not in phrases:
        return
    rest = article.text[start + colon + 1:end].strip(_AROUND) if colon >= 0 else ""
    first = start + text.index(head)
    if not rest and len(numbers) > (1 if colon >= 0 else 2):
        span = visible(article, numbers[0])
        yield Hit(span, {"phrase": article.text[span.start:span.end]}, deleted(article, numbers[0]))
    elif len(rest) >= _SENTENCE or (rest and ends_sentence(rest)):  # not the name of who translated
        span = Span(first, start + colon + 1)
        yield Hit(span, {"phrase": article.text[span.start:span.end]}, Edit(Span(start, article.text.index(rest, span.end)), ""))


def _within(text: str, offset: int, phrases: Sequence[str]) -> Span | None:
    """Where the first of some phrases stands in a line, with no letter right before or behind it."""
    folded = text.casefold()
    phrases = [phrase for phrase in phrases if phrase in folded]
    if not phrases:
        return None
    pattern = ahead.compile(r"(?i)(?<![\p{L}\p{M}])(?:\L<phrases>)(?![\p{L}\p{M}])", regex.V1, phrases=phrases)
    match = pattern.search(text)
    return Span(offset + match.start(), offset + match.end()) if match else None
