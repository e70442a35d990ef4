"""The kind ``endings``: paragraphs of running text that stop without a mark."""

from __future__ import annotations

import regex

from lintr import marks, zones
from lintr.kinds.pairing import is_code
from lintr.later import later
from lintr.regions import BLANK
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.paragraphs import Paragraph
    from lintr.table import Table

_LAST_WORD = later(r"[\p{L}\p{M}\p{Nd}]++(?=[^\p{L}\p{M}\p{Nd}\n]*+$)", regex.V1)
_TAIL = later(r"[\s\p{So}\p{Sk}\p{Cf}\uFE0F\"'”’“‘»›«‹」』*_~`|]++$", regex.V1)  # closing marks, those of German and Urdu too
_SENTENCE = later(r"[\p{L}\p{M}\p{Nd}%)]{3}[\"”’»)]?(?:[.!?؟۔।॥։።၊။។…][\"”’»)]?[ ]|[。！？])", regex.V1)
_CREDIT = later(r"[—–][ ]?[@\p{Lu}\p{Lo}]", regex.V1)  # who said it, in what
_ENDS = frozenset(marks.SENTENCE_ENDS + marks.COMMAS + marks.COLONS + "-–—…\u2024\N{BENGALI SIGN VISARGA})]}）］】〕》〉」』" + BLANK)


_LONGEST_CREDIT = 120
"""Characters in which it is told who made a picture."""

LONG = 30
"""From more words on one sentence is a long one: shorter ones may be items of a list."""


class Endings:
    """Find paragraphs of several sentences, or of one long one, that end without a mark, where most others end with one.

    Fields:
        times: how many times as many paragraphs must end with a mark (default 3): else the article does without.
        words: how many words make one sentence a long one (default 30).
        last: whether the last paragraph is judged too (default false: a text that is cut off is another matter).
    """

    __slots__ = ("last", "times", "words")

    def __init__(self, times: int, words: int, *, last: bool) -> None:
        self.times = times
        self.words = words
        self.last = last

    @classmethod
    def from_table(cls, table: Table) -> Endings:
        """Take the fields."""
        return cls(table.integer("times", 3), table.integer("words", LONG), last=table.boolean("last", False))

    def gate(self, article: Article) -> bool:
        """Whether there are paragraphs enough."""
        return len(article.body()) > self.times

    def find(self, article: Article) -> Iterator[Hit]:
        """The last word of each paragraph that lacks a mark."""
        body, prose = article.body(), article.prose
        lacking = [number for number, paragraph in enumerate(body) if prose[paragraph.end - 1:paragraph.end] not in _ENDS and not _ends(article, paragraph)]
        if not lacking or len(body) - len(lacking) < self.times * len(lacking):
            return
        for number in lacking:
            paragraph = body[number]
            if (number + 1 == len(body) and not self.last) or _goes_on(article, body, number) or not is_running(article, paragraph.start, paragraph.end, self.words):
                continue
            if is_code(article, paragraph) or _CREDIT.search(prose, max(paragraph.start, paragraph.end - 120), paragraph.end) or _names_photographer(article, paragraph):
                continue
            if word := last_word(article, paragraph.start, paragraph.end):
                yield Hit(word)


def last_word(article: Article, start: int, end: int) -> Span | None:
    """Where the last word of a paragraph stands."""
    match = _LAST_WORD.search(article.prose, start, end)
    return Span(*match.span()) if match else None


def is_running(article: Article, start: int, end: int, words: int = LONG) -> bool:
    """Whether a paragraph reads as running text, of several sentences or a long one, and not as an item of a list or a line of code."""
    return bool(_SENTENCE.search(article.prose, start, end)) or zones.weight(article.prose[start:end]) > words


def _names_photographer(article: Article, paragraph: Paragraph) -> bool:
    """Whether a paragraph is the caption of a picture: behind its last sentence it tells who made that."""
    text = article.prose[max(paragraph.start, paragraph.end - _LONGEST_CREDIT):paragraph.end].replace("：", ":")
    last = text[max(map(text.rfind, marks.SENTENCE_ENDS)) + 1:].lstrip(marks.CLOSERS + " (（|")
    label, colon, _ = last.partition(":")
    return bool(colon) and label.strip().casefold() in map(str.casefold, article.language.photo_labels)


def _ends(article: Article, paragraph: Paragraph) -> bool:
    """Whether a paragraph ends with a mark that ends a sentence or goes on (comma, colon, dash, an address), quotation marks and the like aside."""
    end = paragraph.end
    if match := _TAIL.search(article.prose, max(paragraph.start, end - 12), end):
        end = match.start()
    return article.prose[end - 1:end] in _ENDS


def _goes_on(article: Article, body: Sequence[Paragraph], number: int) -> bool:
    """Whether the next line goes on: it is an item of a list, or begins with a small letter."""
    following = body[number + 1] if number + 1 < len(body) else None
    if following is None:
        return False
    between = article.zones[body[number].last + 1:following.first]
    return next((role for role in between if role not in (zones.BLANK, zones.CODE)), "") == zones.LIST or article.prose[following.start:following.end].lstrip()[:1].islower()
