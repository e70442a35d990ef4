"""The kind ``listed``: words of a list."""

from __future__ import annotations

from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article
    from lintr.table import Table


class Listed:
    """Find words of a list, whatever their case.

    Fields:
        words: each word with what replaces it: ``{fr = "für"}``; with an empty text there is no fix. ``{right}`` in the message is
            that text, which takes over a capital letter.
        capitals: whether words in capital letters throughout count (default: false): such are often abbreviations.
    """

    __slots__ = ("_folded", "capitals", "words")
    mends = True

    def __init__(self, words: Mapping[str, str], *, capitals: bool) -> None:
        self.words = words
        self.capitals = capitals
        self._folded = {word.casefold(): right for word, right in words.items()}

    @classmethod
    def from_table(cls, table: Table) -> Listed:
        """Take the fields."""
        return cls(table.mapping("words"), capitals=table.boolean("capitals", False))

    def gate(self, article: Article) -> bool:
        return not self._folded.keys().isdisjoint(article.vocabulary)

    def find(self, article: Article) -> Iterator[Hit]:
        if not self.gate(article):
            return
        tokens, starts, prose = article.tokens, article.starts, article.prose
        for at, token in enumerate(tokens):
            right = self._folded.get(token.casefold())
            if right is None or (token.isupper() and len(token) > 1 and not self.capitals):
                continue
            span = Span(starts[at], starts[at] + len(token))
            if not _is_part(prose, span):
                right = right[:1].upper() + right[1:] if token[:1].isupper() else right
                yield Hit(span, {"right": right}, Edit(span, right) if right else None)


def _is_part(prose: str, span: Span) -> bool:
    """Whether a word is part of a name, an address, a compound or an abbreviation, or is spoken of."""
    before, after = prose[span.start - 1:span.start], prose[span.end:span.end + 2]
    if before in _JOINED or after[:1] in _JOINED:
        return True
    return after[:1] == "." and (span.end - span.start < 4 or after[1:].isalnum())


_JOINED = frozenset("-_@#/&\\=:'\"`*\ufffc")
