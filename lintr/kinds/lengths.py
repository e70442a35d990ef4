"""The kind ``lengths``: sentences, paragraphs and words that are too long, and articles that are too short."""

from __future__ import annotations

from lintr import zones
from lintr.kinds.alphabets import UNSPACED, has_unspaced
from lintr.kinds.sentences import AROUND, bare, between_marks, pieces, stretches
from lintr.later import later
from lintr.outline import is_so
from lintr.scripts import SCRIPT_OF
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import BLANKS
from lintr.zones import WORDSPACE, weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.table import Table

OF = ("sentence", "paragraph", "word", "article")
_ODD_BLANKS = (frozenset(BLANKS) | {WORDSPACE}) - {" ", "\n"}
_BY_LETTERS = frozenset(("Hans", "Hant", "Hani", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"))
"""Scripts without blanks between words: how long a text is is told in letters."""
_CODE = later(r"[\p{Nd}_]|\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}")
"""A name in a program; lost blanks may leave a capital or an acronym within, too."""


class Lengths:
    """Find what is too long, or too short.

    Fields:
        of: ``sentence``, ``paragraph`` or ``word`` (longer than ``most``), or ``article`` (the body of one that names its source is
            shorter than ``least``).
        most: words of a sentence or paragraph, or code points of a word.
        least: words of an article's body. In scripts without blanks four letters count as a word.
    """

    __slots__ = ("least", "most", "of")

    def __init__(self, of: str, most: int, least: int) -> None:
        self.of = of
        self.most = most
        self.least = least

    @classmethod
    def from_table(cls, table: Table) -> Lengths:
        """Take the fields."""
        of = table.choice("of", OF)
        return cls(of, table.integer("most", 0 if of == "article" else None), table.integer("least", 0 if of != "article" else None))

    @property
    def outline(self) -> str:
        """What its gate asks for, if that is all."""
        return zones.SOURCE if self.of == "article" else ""

    def gate(self, article: Article) -> bool:
        if self.of == "word":
            return bool(article.language.page) and max(map(len, article.distinct), default=0) > self.most
        if self.outline:
            return is_so(self.outline, article)
        least = 2 * self.most  # a word is a letter and a blank at the least
        if self.of == "paragraph":
            return any(paragraph.end - paragraph.start >= least for paragraph in article.body())
        return any(max(map(len, found)) >= least and self._may_be_long(article, found) for found in stretches(article))

    def _may_be_long(self, article: Article, found: Sequence[str]) -> bool:
        """Whether one of some sentences may have too many words."""
        if not _ODD_BLANKS.isdisjoint(article.prose_characters) or has_unspaced(article.prose_characters):
            return True
        return any(text.count(" ") >= self.most for text in found if len(text) >= 2 * self.most)

    def find(self, article: Article) -> Iterator[Hit]:
        if self.of == "word":
            yield from self._words(article)
        elif self.of == "article":
            yield from self._article(article)
        else:
            for paragraph in article.body():
                if paragraph.end - paragraph.start >= 2 * self.most:
                    yield from self._within(article.prose, paragraph.start, paragraph.end)

    def _within(self, prose: str, start: int, end: int) -> Iterator[Hit]:
        """The paragraph, or those of its sentences, that are too long."""
        for text in pieces(between_marks(prose[start:end], prose[start:end]), 2 * self.most) if self.of == "sentence" else (prose[start:end],):
            words = weight(text) if len(text) >= 2 * self.most else 0
            if words > self.most:
                at = prose.index(text, start)
                span = bare(prose, at, at + len(text), AROUND if self.of == "sentence" else " \t")
                yield Hit(span, {"words": str(words)})

    def _words(self, article: Article) -> Iterator[Hit]:
        if not article.language.page:  # some languages write a whole sentence as one word
            return
        for number, token in enumerate(article.tokens):
            if len(token) > self.most and not _CODE.search(token) and not any(map(_is_unspaced, token)):
                start = article.starts[number]
                yield Hit(Span(start, start + len(token)), {"letters": str(len(token))})

    def _article(self, article: Article) -> Iterator[Hit]:
        if zones.SOURCE not in article.zones:
            return
        body = article.body()
        for weighed in (_count, weight):  # most articles are done with after a few paragraphs, whatever their script
            words = 0
            for paragraph in body:
                words += weighed(article.prose[paragraph.start:paragraph.end])
                if words >= self.least:
                    return
        if body or article.paragraphs:
            first = (body or article.paragraphs)[0]
            signs = sum(map(str.isalpha, "".join([article.prose[paragraph.start:paragraph.end] for paragraph in body]))) if article.language.script in _BY_LETTERS else 0
            yield Hit(Span(first.start, first.start), {"size": f"{signs} letters" if signs else f"{words} words"})


def _count(text: str) -> int:
    return len(text.split())


def _is_unspaced(char: str) -> bool:
    return SCRIPT_OF[char] in UNSPACED
