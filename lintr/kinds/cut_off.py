"""The kind ``cut_off``: an article whose text stops in the middle of a sentence."""

from __future__ import annotations

import unicodedata
from itertools import islice

from lintr import marks, zones
from lintr.kinds.sentences import bare
from lintr.later import later
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
_BEHIND = " \t\u00a0|«„“"
_FEW = 2
"""Paragraphs before it that are enough where each ends with a mark."""
_SEVERAL = 5
"""Words of several sentences, in such an article."""
_HEADING = 10
"""Words of a line that is too short to be told from a heading by its length alone."""
_LABEL = 20
"""Characters before a colon that may be a label ("Photo by: ")."""
_SENTENCE = later(r"(?:[^\W\d_]{3}[.]|[?!؟۔।።])['\"»”’)]? +\S|[。？！][」』”]?\S")
"""The end of a sentence within a paragraph: no initial, no number."""
_OPENERS = "„«(（「『"
_CLOSERS = "“”»)）」』"
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

    Where each paragraph before it ends with a mark and the source line follows, two are enough, and fewer words too.
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
        return article.zones.count(zones.BODY) >= min(self.least, _FEW)

    def find(self, article: Article) -> Iterator[Hit]:
        number = _last(article)
        last = article.paragraphs[number] if number >= 0 else None
        if last is None or last.role not in (zones.BODY, zones.HEADING) or marks.ends_sentence(article.prose[last.start:last.end].rstrip(_BEHIND)):
            return
        before = islice(article.paragraphs, number)
        texts = [article.prose[paragraph.start:paragraph.end] for paragraph in before if paragraph.role == zones.BODY]
        others = [marks.ends_sentence(text) or (text[-1] == ";" and article.language.script == "Grek") for text in texts]
        ended = sum(others)
        led = sum(text[-1] in marks.COLONS for text in texts)  # to a list, to a quotation
        if (ended == len(others) - led and ended >= _FEW and self._stops(article, last, sure=True)) or (ended >= self.least and 4 * ended >= 3 * len(others) and self._stops(article, last, sure=False)):
            end = bare(article.prose, last.start, last.end).end
            start = max(last.start, article.prose.rfind(" ", last.start, end) + 1)
            yield Hit(Span(start, end))

    def _stops(self, article: Article, last: Paragraph, *, sure: bool) -> bool:
        """Whether a last paragraph without a mark stops too early; ``sure`` where all others end with one."""
        text = article.prose[last.start:last.end].rstrip(" \t\u00a0|")
        if not text or text[-1] in marks.COLONS or "|" in text:
            return False
        if text[-1] in _GOES_ON or text.split()[-1].casefold() in article.language.final_words:
            return True
        if article.language.tag.split("-")[0] in _UNMARKED or unicodedata.category(text[-1])[0] not in "LMN":
            return False
        # several sentences, or one long one: else it may be a name, a place, a credit
        is_body, long = last.role == zones.BODY, weight(text)
        is_several = _SENTENCE.search(text) is not None
        if is_body and (long > self.long or (long >= self.words and is_several)):
            return True
        if not sure or zones.SOURCE not in article.zones[last.last:] or _credits(article, text):
            return False
        if is_several or max(map(text.rfind, _OPENERS)) > max(map(text.rfind, _CLOSERS)):
            return long >= _SEVERAL
        return not text.split()[-1][0].isupper() and long >= (self.words if is_body else _HEADING) and (is_body or _is_alone(article, last))


def _is_alone(article: Article, last: Paragraph) -> bool:
    """Whether the source line follows a line that might be a heading, and none stands behind the first paragraph of running text."""
    roles = article.zones
    return roles[last.last + 1:zones.last_source(roles)].count(zones.BLANK) == zones.last_source(roles) - last.last - 1 and zones.HEADING not in roles[roles.index(zones.BODY):last.first]


def _credits(article: Article, text: str) -> bool:
    """Whether a text says whose a picture or an article is."""
    first = next((at for at, char in enumerate(text[:_LABEL]) if char in marks.COLONS), 0)
    is_labelled = first > 0 and len(text[:first].split()) <= _FEW
    return is_labelled or "©" in text or "@" in text or any(f"{label}{mark}" in text for label in article.language.photo_labels for mark in (":", " :", "："))


def _is_label(article: Article, paragraph: Paragraph) -> bool:
    """Whether a line is the word for an advertisement or for more to read, which are not of the article."""
    text = article.prose[paragraph.start:paragraph.end].strip(" \t:：»›>.…")
    return text in article.language.advertisement_labels or text in article.language.related_labels


def _last(article: Article) -> int:
    """The last paragraph: the one before the source line, where only short lines follow that, as sites set beneath an article, and no label of the page; -1 where there is none."""
    number = len(article.paragraphs) - 1
    source = zones.last_source(article.zones)
    while number >= 0 and (paragraph := article.paragraphs[number]).role == zones.HEADING and (paragraph.first > source or _is_label(article, paragraph)):
        number -= 1
    return number
