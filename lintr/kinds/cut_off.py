"""The kind ``cut_off``: an article whose text stops in the middle of a sentence."""

from __future__ import annotations

import unicodedata
from itertools import islice

from lintr import marks, zones
from lintr.kinds.sentences import bare
from lintr.span import Span
from lintr.violation import Hit
from lintr.zones import weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.paragraphs import Paragraph
    from lintr.table import Table

_GOES_ON = frozenset(marks.COMMAS + "([{（「『《“„«‘-–—&/")
_UNMARKED = frozenset(("th", "lo", "km", "bo", "dz", "shn", "nod", "tts"))
"""Languages that end sentences with a blank, or with nothing."""


class CutOff:
    """Find that the last paragraph of running text stops too early.

    It does where it ends in a comma, an open bracket or a word that ends no sentence (the language page's ``final_words``), or, being
    running text, without a mark.

    Fields:
        least: how many paragraphs before it must end with a mark: else the article does without (3).
        words: how many words a last paragraph of several sentences has at the least that needs a mark (12).
        long: how many words make one sentence a long one, which needs a mark too (30).
    """

    __slots__ = ("least", "long", "words")

    def __init__(self, least: int, words: int, long: int) -> None:
        self.least = least
        self.words = words
        self.long = long

    @classmethod
    def from_table(cls, table: Table) -> CutOff:
        """Take the fields."""
        return cls(table.integer("least", 3), table.integer("words", 12), table.integer("long", 30))

    def gate(self, article: Article) -> bool:
        return article.zones.count(zones.BODY) >= self.least

    def find(self, article: Article) -> Iterator[Hit]:
        number = _last(article)
        last = article.paragraphs[number] if number >= 0 else None
        if last is None or last.role not in (zones.BODY, zones.HEADING) or not self._stops(article, last):
            return
        before = islice(article.paragraphs, number)
        others = [marks.ends_sentence(article.prose[paragraph.start:paragraph.end]) for paragraph in before if paragraph.role == zones.BODY]
        ended = sum(others)
        if ended >= self.least and 4 * ended >= 3 * len(others):
            end = bare(article.prose, last.start, last.end).end
            start = max(last.start, article.prose.rfind(" ", last.start, end) + 1)
            yield Hit(Span(start, end))

    def _stops(self, article: Article, last: Paragraph) -> bool:
        text = article.prose[last.start:last.end].rstrip(" \t\u00a0|")
        if not text or marks.ends_sentence(text.rstrip("«„“")) or text[-1] in marks.COLONS or "|" in text:
            return False
        if text[-1] in _GOES_ON or text.split()[-1].casefold() in article.language.final_words:
            return True
        if last.role != zones.BODY or article.language.tag.split("-")[0] in _UNMARKED or unicodedata.category(text[-1])[0] not in "LMN":
            return False
        # several sentences, or one long one: else it may be a name, a place, a credit
        long = weight(text)
        return long > self.long or (long >= self.words and any(mark + " " in text for mark in (article.language.full_stop[:1] or ".") + ".?!"))


def _last(article: Article) -> int:
    """The last paragraph: the one before the source line, where only short lines follow that, as sites set beneath an article; -1 where there is none."""
    number = len(article.paragraphs) - 1
    source = zones.last_source(article.zones)
    while number >= 0 and (paragraph := article.paragraphs[number]).first > source and paragraph.role == zones.HEADING:
        number -= 1
    return number
