"""The kind ``latin_words``: an English word left alone in a text of another script."""

from __future__ import annotations

from lintr.kinds.alphabets import latin_words, set_apart
from lintr.later import later
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_WORD = later(r"(?<![\p{Latin}\p{M}\p{Nd}@./_#&+`$<{\[\u2066-\u2068\u202a-\u202e-])(?<!\p{Latin}[- ])[a-z]{4,}(?![\p{Latin}\p{M}\p{Nd}@/_+(=<`}\]]|[-.:][\p{Latin}\p{Nd}]|[ ][\p{Latin}\p{Nd}=])")
"""A word in small letters, without anything that code has, and without another Latin word beside it."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OF_ALL = 10


class LatinWords:
    """Find single English words in small letters among words in another script.

    Fields:
        most: how many different Latin words an article may have (default 8), and no more than a tenth of all: one with more speaks of things that have no other names.
    """

    __slots__ = ("most",)

    def __init__(self, most: int) -> None:
        self.most = most

    @classmethod
    def from_table(cls, table: Table) -> LatinWords:
        """Take the fields."""
        return cls(table.integer("most", 8))

    def needs(self) -> Needs:
        """What the gate asks for, and more."""
        return 1, False, (("", (_LETTERS,), (), ()),), False

    def gate(self, article: Article) -> bool:
        if article.language.script in ("Latn", "") or article.prose_characters.isdisjoint(_LETTERS):
            return False
        return len(latin_words(article)) <= min(self.most, len(article.distinct) // _OF_ALL)

    def find(self, article: Article) -> Iterator[Hit]:
        """Each place of such a word."""
        matches = _WORD.finditer(article.prose) if self.gate(article) else ()
        maybe = [match for match in matches if match[0] not in article.language.latin_allowed and not set_apart(article.prose, *match.span())]
        if maybe and article.prose is not article.text:
            from lintr.kinds.coded import words_of_code

            maybe = [match for match in maybe if match[0] not in words_of_code(article)]
        if maybe:
            from lintr.lexicon import lexicon

            knows = lexicon("en").knows
            yield from (Hit(Span(*match.span())) for match in maybe if knows(match[0]))
