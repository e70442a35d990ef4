"""The kind ``restarts``: a sentence that a machine began a second time."""

from __future__ import annotations

from lintr import zones
from lintr.kinds.sentences import AROUND, stretches
from lintr.marks import COLONS
from lintr.regions import BLANK
from lintr.span import Span
from lintr.violation import Hit, Related
from lintr.zones import weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

_COLONS = frozenset(COLONS)
_BLANKS = " \t\u00a0" + BLANK
_EDGES = AROUND + BLANK
_HALF = 2
_MORE = 2
"""Words that a sentence of its own has besides: laws say “all are equal. All are equal before the law”."""


class Restarts:
    """Find sentences whose beginning follows them at once, or that are the beginning of the next one.

    Fields:
        words: the fewest words of what stands twice (four letters of a script without blanks count as one).
        letters: the fewest characters of it.
        phrase: up to so many words a phrase that stands twice as a whole is another rule's.
    """

    __slots__ = ("letters", "phrase", "words")

    def __init__(self, words: int, letters: int, phrase: int) -> None:
        self.words = words
        self.letters = letters
        self.phrase = phrase

    @classmethod
    def from_table(cls, table: Table) -> Restarts:
        """Take the fields."""
        return cls(table.integer("words", 6), table.integer("letters", 12), table.integer("phrase", 14))

    def gate(self, article: Article) -> bool:
        return next(self._found(article), None) is not None

    def find(self, article: Article) -> Iterator[Hit]:
        prose, done = article.prose, 0
        for first, again in self._found(article):
            start = prose.find(first, done)
            place = prose.find(again, start + 1)
            if start < 0 or place < 0 or article.role(place) != zones.BODY or "\n" in prose[start:place]:
                continue
            done = place
            yield Hit(Span(place, place + len(again)), {"text": again}, related=(Related(Span(start, start + len(again)), "the same stands here"),))

    def _found(self, article: Article) -> Iterator[tuple[str, str]]:
        """The text at which a sentence begins, and what of it stands again."""
        size, least = self.letters, 2 * self.letters
        for found in stretches(article):
            texts = [text.lstrip(_BLANKS) for text in found if len(text) > least]
            heads = [text[:size] for text in texts]
            again = {at for at, (text, head) in enumerate(zip(texts, heads)) if text.find(head, size) > 0}
            alike = {at for at, (one, other) in enumerate(zip(heads, heads[1:])) if one == other}
            for at in sorted(again | alike):  # in reading order, so that each is looked for behind the one before
                one, *others = (text.strip(_EDGES) for text in texts[at:at + 2])
                if at in again and (restart := self._within(one)):
                    yield one, restart
                elif at in alike and one != others[0]:
                    shorter = min(one, others[0], key=len)
                    if one.startswith(shorter) and others[0].startswith(shorter) and weight(shorter) >= self.words + (_MORE if " " in shorter else 0):
                        yield one, shorter

    def _within(self, text: str) -> str:
        """What of the beginning of a text stands in it again, for half of what stands between the two at the least; nothing where that does not."""
        at = text.find(text[:self.letters], self.letters)
        if at < 0 or (text[at - 1].isalnum() and text[at - 1].isascii()) or not _COLONS.isdisjoint(text[:at]):  # a word, and what it means
            return ""
        again = _common(text[:at].rstrip(AROUND + ",،，、"), text[at:])
        is_other = len(again) >= at - _HALF and weight(again) <= self.phrase
        return again if _HALF * len(again) >= at and weight(again) >= self.words and not is_other else ""


def _common(one: str, other: str) -> str:
    """What two texts begin with."""
    for at, (char, beside) in enumerate(zip(one, other)):
        if char != beside:
            return one[:at]
    return min(one, other, key=len)
