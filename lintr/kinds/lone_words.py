"""The kind ``lone_words``: a small word of another language that stands alone among words of the article's."""

from __future__ import annotations

from lintr.kinds.strangers import around, is_word, leaning, places
from lintr.language import language
from lintr.lexicon import lexicon
from lintr.ngrams import scores_of
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table


class LoneWords:
    """Find words that bind others, left alone from another language.

    One is told that stands between two words in small letters, neither of which the other language has, one of them a function word of the article's.

    Fields:
        lexicon: the other language, whose words are known.
        words: its words; of those that the article's language has too none counts.
        least: by how much a word must fit the other language better than the article's.
    """

    __slots__ = ("least", "lexicon", "words")

    def __init__(self, tag: str, words: frozenset[str], least: int) -> None:
        self.lexicon = tag
        self.words = words
        self.least = least

    @classmethod
    def from_table(cls, table: Table) -> LoneWords:
        """Take the fields."""
        return cls(table.string("lexicon"), frozenset(table.strings("words")), table.integer("least", 15))

    def gate(self, article: Article) -> bool:
        return bool(article.language.function_words) and not self.words.isdisjoint(article.distinct)

    def find(self, article: Article) -> Iterator[Hit]:
        ours = frozenset(map(str.casefold, article.language.function_words))
        tag = article.language.tag.partition("-")[0]
        there = (self.words & article.distinct) - ours
        if not there or tag not in scores_of("Latn").languages:
            return
        for word in there:
            found = [start for start in places(article.prose, word) if self._is_alone(article.prose, start, word, ours)]
            if found and leaning(word, tag, (self.lexicon,)) >= self.least:
                yield from (Hit(Span(start, start + len(word))) for start in found)

    def _is_alone(self, text: str, start: int, word: str, ours: frozenset[str]) -> bool:
        before, behind = around(text, start, word)
        if not before.endswith(" ") or not behind.startswith(" "):
            return False
        beside = (before.rstrip(" ").rpartition(" ")[2], next(iter(behind.split(None, 1)), "").rstrip(",.;:!?"))
        if ours.isdisjoint(beside):
            return False
        known, theirs = lexicon(self.lexicon), language(self.lexicon).function_words
        return all(other.islower() and other.isalpha() and not (other in theirs if other in ours else is_word(other, known)) for other in beside)
