"""The kind ``bare_syllables``: Vietnamese that lost its marks, among Vietnamese that has them."""

from __future__ import annotations

from lintr.later import later
from lintr.once import once
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

_HEAD = r"(?:ngh?|gh?|kh?|t[hr]?|ch?|nh?|ph?|gi|qu|[bdhlmrsvx])?+"
_SYLLABLE = later(rf"{_HEAD}[aeiouy]{{1,3}}(?:ng|nh|ch|[cmnpt])?")
_TELLING = later(rf"{_HEAD}(?:[aeiouy]{{1,2}}(?:ch|[cpt])|[aeiouy]*?(?:ie|uo|ye)[aeiouy]?(?:ng|[cmnpt])?)|giua|khong|vao|them|noi|lua")
"""Syllables that no word has without a mark: those that end in a stop have a tone, ê and ươ stand before most ends."""
_MARKED = frozenset("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựđơư")
_BETWEEN = frozenset((" ", ", ", ": ", " - ", " – "))
_LEAST = 2
"""Telling syllables, which English has not as words."""


class BareSyllables:
    """Find rows of Vietnamese syllables without any mark in an article that has marks.

    Fields:
        words: least syllables of a row.
    """

    __slots__ = ("words",)

    def __init__(self, words: int) -> None:
        self.words = words

    @classmethod
    def from_table(cls, table: Table) -> BareSyllables:
        """Take the fields."""
        return cls(table.integer("words", 6))

    def gate(self, article: Article) -> bool:
        return len(_MARKED & article.prose_characters) > _LEAST and len(_telling(article)) >= _LEAST

    def find(self, article: Article) -> Iterator[Hit]:
        telling = _telling(article)
        if len(telling) < _LEAST:
            return
        for first, last in self._rows(article):
            row = article.tokens[first:last + 1]
            if len({word for word in row if word in telling}) >= _LEAST:
                yield Hit(Span(article.starts[first], article.starts[last] + len(article.tokens[last])))

    def _rows(self, article: Article) -> Iterator[tuple[int, int]]:
        """The first and last of the words in each row of syllables."""
        tokens, prose = article.tokens, article.prose
        bare = {word: word.isascii() and bool(_SYLLABLE.fullmatch(word.lower())) for word in article.distinct}
        first = -1
        for number, word in enumerate([*tokens, ""]):
            goes_on = first >= 0 and bare.get(word, False) and prose[article.starts[number - 1] + len(tokens[number - 1]):article.starts[number]] in _BETWEEN
            if goes_on:
                continue
            if first >= 0 and number - first >= self.words:
                yield first, number - 1
            first = number if bare.get(word, False) else -1


@once
def _telling(article: Article) -> frozenset[str]:
    """The words of an article that are telling, and no English ones."""
    found = [word for word in filter(str.isascii, article.distinct) if _TELLING.fullmatch(word.lower())]
    if len(found) < _LEAST:
        return frozenset()
    from lintr.lexicon import lexicon

    english = lexicon("en")
    return frozenset(word for word in found if not english.knows(word.lower()))
