"""The kind ``english_headings``: headings of Markdown, and cells of its tables, that were left in English where the others were translated."""

from __future__ import annotations

from lintr import regions, zones
from lintr.later import later
from lintr.regions import BLANK
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

_WORD = later(r"\p{L}[\p{L}\p{M}]*+(?:['’]\p{L}++)?")
_SHOWN = later(r"(?m)^[ ]{0,3}#{1,6}[ \t]++(?P<text>[^\n]*?)[ \t#]*$")
_ANCHOR = later(r"[ \t]*+\{[^{}\n]*+\}$")
"""What names a heading for links."""
_CODE = ("_", "()", "::", "=", "/")
_NUMBER = later(r"(?:\p{Nd}++[.)]?[ ]++)*+")
_AROUND = " \t*_:.!?#-–—|"
_CELL = later(r"(?<=\|)[^|\n]++(?=\|)")
_MARKERS = frozenset((
    "the", "your", "you", "with", "how", "what", "what's", "when", "why", "from", "this", "that", "our", "my", "it", "to", "is", "are", "we", "it's", "don't", "into", "without", "where", "which",
    "can", "does", "should",
))
"""Small words of English that stand in headings, and seldom in names."""
_LEAST_OWN = 3
_SHARE = 3
_LEAST_WORDS = 3


class EnglishHeadings:
    """Find headings in English among those in the language of the page.

    Fields:
        of: ``headings`` or ``cells`` (of a table, in a column of translated ones).
        phrases: headings that pages of programs often have.
    """

    __slots__ = ("of", "phrases")

    def __init__(self, of: str, phrases: frozenset[str]) -> None:
        self.of = of
        self.phrases = phrases

    @classmethod
    def from_table(cls, table: Table) -> EnglishHeadings:
        """Take the fields."""
        return cls(table.choice("of", ("headings", "cells")), frozenset(map(str.casefold, table.strings("phrases", ()))))

    def gate(self, article: Article) -> bool:
        return article.format == regions.MARKDOWN and ("\n#" in article.text if self.of == "headings" else "|\n|" in article.text) and bool(article.language.function_words)

    def find(self, article: Article) -> Iterator[Hit]:
        if self.gate(article):
            yield from self._headings(article) if self.of == "headings" else self._cells(article)

    def _headings(self, article: Article) -> Iterator[Hit]:
        own, english, count = 0, [], 0
        for line, role in enumerate(article.zones):
            if role not in (zones.HEADING, zones.TITLE):
                continue
            start, end = article.line_span(line)
            match = _SHOWN.fullmatch(article.prose, start, end)
            if not match:
                continue
            count += 1
            text = _ANCHOR.sub("", match["text"]).rstrip()
            if self._is_english(article, text):
                english.append(Span(match.start("text"), match.start("text") + len(text)))
            else:
                own += _is_own(article, text)
        if english and own >= _LEAST_OWN and own >= _SHARE * len(english):
            yield from map(Hit, english)

    def _is_english(self, article: Article, text: str) -> bool:
        """Whether a heading is English, and no name."""
        if not text.replace("’", "'").isascii() or BLANK in text or any(mark in text for mark in _CODE):
            return False
        bare = text.replace("’", "'").strip(_AROUND)
        number = _NUMBER.match(bare)
        bare = bare[number.end():] if number else bare
        if bare[:1].islower():  # what a program says or calls something
            return False
        bare = bare.casefold()
        if bare in self.phrases:
            return " " in bare or article.language.script != "Latn"
        return _is_phrase(article, text.replace("’", "'"))

    def _cells(self, article: Article) -> Iterator[Hit]:
        if article.language.script in ("Latn", ""):
            return
        table: list[list[Span]] = []
        for line in range(len(article.zones) + 1):
            if line < len(article.zones):
                start, end = article.line_span(line)
                if article.text[start:end].lstrip()[:1] == "|":
                    if article.zones[line] != zones.CODE:
                        table.append([Span(*match.span()) for match in _CELL.finditer(article.prose, start, end)])
                    continue
            if len(table) > _LEAST_OWN:
                yield from _columns(article, table)
            table = []


def _columns(article: Article, table: list[list[Span]]) -> Iterator[Hit]:
    """The English cells of columns that are not English."""
    for cells in zip(*[row for row in table if len(row) == len(table[0])]):
        texts = [article.prose[start:end].strip() for start, end in cells[1:]]
        english = [number for number, text in enumerate(texts, 1) if text.isascii() and len(_WORD.findall(text)) > _LEAST_WORDS and _is_phrase(article, text)]
        if english and sum(_is_own(article, text) for text in texts) >= max(_LEAST_OWN - 1, _SHARE) * len(english):
            for number in english:
                start, end = cells[number]
                text = article.prose[start:end]
                yield Hit(Span(end - len(text.lstrip()), start + len(text.rstrip())))


def _is_phrase(article: Article, text: str) -> bool:
    """Whether words are English: small ones among them, and none that it has not."""
    words = _WORD.findall(text)
    if len(words) < _LEAST_WORDS or BLANK in text:
        return False
    folded = frozenset(map(str.casefold, words))
    ours = frozenset(article.language.function_words)
    if not (_MARKERS & folded) - ours or len(folded & ours) > (article.language.script != "Latn"):
        return False
    from lintr.lexicon import lexicon

    knows = lexicon("en").knows
    return all(word in _MARKERS or len(word) < _LEAST_WORDS or knows(word) for word in folded)


def _is_own(article: Article, text: str) -> bool:
    """Whether a heading holds words that are not English."""
    words = _WORD.findall(text)
    if article.language.script not in ("Latn", ""):
        return any(not word.isascii() for word in words)
    if any(not word.isascii() for word in words):
        return True
    from lintr.lexicon import lexicon

    known = lexicon("en").knows
    ours = frozenset(article.language.function_words)
    return any(word.casefold() in ours - _MARKERS or (len(word) > _LEAST_WORDS and not known(word.casefold())) for word in words)
