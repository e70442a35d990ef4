"""The kind ``last_words``: what a pattern matches at the ends of sentences, where one ends with a word that ends none."""

from __future__ import annotations

from lintr.kinds.alphabets import has_unspaced
from lintr.kinds.pattern import Compiled, Pattern, spared
from lintr.kinds.sentences import stretches
from lintr.once import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_APART = (" ,", " ،")
"""Blanks before commas, which end no sentence and may follow such a word too."""


class LastWords(Pattern):
    r"""Find what a pattern matches behind words that end no sentence (the language page's ``final_words``).

    It is looked for only in articles where such a word is the last of a sentence, or where blanks stand before commas.

    Fields:
        match: the pattern, as in ``pattern``; ``\L<final_words>`` stands for the words.
        unless: a pattern; a line on which it matches is left alone.
        spare: groups of the pattern, each with a field of the language pages: a match is left alone where what the group holds is listed there.
    """

    @classmethod
    def from_table(cls, table: Table) -> LastWords:
        """Take the fields."""
        unless = Compiled(table.string("unless")) if "unless" in table else None
        return cls(Compiled(table.string("match")), None, unless, spared(table), {}, habit="", gather=0, in_text=False, once=False)

    def needs(self) -> Needs:
        least, in_text, requirements, _ = super().needs()
        return least, in_text, requirements, False

    def gate(self, article: Article) -> bool:
        words = article.language.final_words
        if not words or not super().gate(article):
            return False
        return not _last_words(article).isdisjoint(words) or any(apart in article.prose for apart in _APART) or has_unspaced(article.prose_characters)


@once
def _last_words(article: Article) -> frozenset[str]:
    """The words that sentences and lines end with."""
    return frozenset([text.rstrip(" ").rpartition(" ")[2] for found in stretches(article) for text in found])
