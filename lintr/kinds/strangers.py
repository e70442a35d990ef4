"""The kind ``strangers``: a word that the article's language does not have, among words of it, and that another language would write so."""

from __future__ import annotations

from itertools import islice

from lintr.lexicon import LEAST, lexicon
from lintr.ngrams import scores_of
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lintr.article import Article
    from lintr.lexicon import Lexicon
    from lintr.table import Table

_NEAR = 40
"""Characters around a word in which another that the language does not have makes a phrase of both: a title, a term."""

_SOME, _EACH = 3, 50
"""So many words that its language does not have an article has by the way, and one more among so many; one that has more is about programs or plants."""

_FEW = 40
"""So many words are searched for one by one."""

_LARGEST = 30_000
"""Different words of the longest text that is an article: one with more is many."""

_MOST = 2_000
"""Words that are looked at, in reading order, in a text of any length."""

_SMALL = frozenset(("a", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no", "of", "on", "or", "so", "to", "up", "us", "we"))
"""Words that are shorter than those of a lexicon."""

_OPENING, _CLOSING = "\"“‘'", "\"”’')"
_STOPS = frozenset(".!?")
_AROUND = ",.!?;:" + _CLOSING
_ENDS = tuple([mark + quote for mark in ".,!?" for quote in _CLOSING])
"""What ends a sentence that is quoted."""


class Strangers:
    """Find single words of another language.

    It looks for words in small letters that stand once in the article, between words of its language: what is repeated is a term, and what
    stands among its like, or in quotation marks, is a title or a phrase.

    Fields:
        lexicon: the language whose words are known, which is that of the articles.
        of: the languages that a word may be of.
        least: by how much it must fit one of them better; more is surer.
        surely: the same in an article with many words that the lexicon does not have, or before a name.
        words: small words of the other languages, which are told wherever they stand between such words of ours.
        behind: words of ours after which one of them is no name.
        before: words of ours before which one of them is none.
        beside: words before or behind a word that is a name: “package”.
        announced_by: words before a word that is spoken of: “called”.
        told_by: words behind the comma behind one: “or”.
        allowed: words that are right.
    """

    __slots__ = ("allowed", "announced_by", "before", "behind", "beside", "least", "lexicon", "of", "surely", "told_by", "words")

    def __init__(self, tag: str, of: tuple[str, ...], least: int, surely: int, lists: tuple[frozenset[str], ...]) -> None:
        self.lexicon = tag
        self.of = of
        self.least = least
        self.surely = surely
        self.words, self.behind, self.before, self.beside, self.announced_by, self.told_by, self.allowed = lists

    @classmethod
    def from_table(cls, table: Table) -> Strangers:
        """Take the fields."""
        lists = tuple([frozenset(table.strings(key, ())) for key in ("words", "behind", "before", "beside", "announced_by", "told_by", "allowed")])
        return cls(table.string("lexicon"), table.strings("of"), table.integer("least", 12), table.integer("surely", 40), lists)

    def gate(self, article: Article) -> bool:
        return len(article.prose_characters) > LEAST

    def find(self, article: Article) -> Iterator[Hit]:
        known = lexicon(self.lexicon)
        there, text = article.distinct, article.prose
        told = {start: word for word in self.words & there for start in places(text, word) if self._binds(text, start, word)}
        strange = known.strange(there) - self.allowed if len(there) < _LARGEST else frozenset()
        least = self.surely if _EACH * (len(strange) - _SOME) > len(there) else self.least
        for start, word in _once(article, strange):
            if start not in told and self._is_alone(text, start, word, known, strange, least):
                told[start] = word
        return (Hit(Span(start, start + len(word))) for start, word in told.items())

    def _binds(self, text: str, start: int, word: str) -> bool:
        """Whether a small word of another language stands beside one of ours that no name has."""
        before, behind = around(text, start, word)
        if not behind.startswith(" ") or (before and not before.endswith(" ")):
            return False
        last, follows = before.rstrip(" ").rpartition(" ")[2], next(iter(behind.split(None, 1)), "")
        if word[0].islower() and last in self.behind and follows.islower() and follows.isalpha():
            return True
        return follows in self.before and not last[:1].isupper()

    def _is_alone(self, text: str, start: int, word: str, known: Lexicon, strange: frozenset[str], least: int) -> bool:
        """Whether a word stands among words of the article's language, and is of another."""
        before, behind = around(text, start, word)
        last = before.rstrip(" ").rpartition(" ")[2].rstrip(",")
        if not before.endswith(" ") or last in self.announced_by or last in self.beside:
            return False
        if last.lower() not in self.behind and not is_word(last.lstrip(_OPENING), known):
            return False
        if behind.startswith(_ENDS):
            behind = ""
        if not behind or behind[0] in _STOPS:
            follows = ""
        elif behind[0] == " " or behind[:2] == ", ":
            follows = next(iter(behind.lstrip(",").split(None, 1)), "")
        else:
            return False
        if (behind[:1] == "," and follows in self.told_by) or follows.rstrip(_AROUND) in self.beside:
            return False
        if not strange.isdisjoint([part.strip(_AROUND) for part in (*before.split(), *behind.split())]):
            return False
        if follows and not (follows[0].isupper() or is_word(follows.rstrip(_AROUND), known)):
            return False
        return leaning(word, self.lexicon, self.of) >= (self.surely if follows[:1].isupper() else least)


def _once(article: Article, words: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Where those of some words in small letters stand that an article has once, and never with a capital."""
    there = article.distinct
    words = frozenset([word for word in words if word.capitalize() not in there and word.upper() not in there])
    if len(words) <= _FEW:
        found = [(places(article.prose, word, 2), word) for word in words]
        yield from ((starts[0], word) for starts, word in found if len(starts) == 1)
        return
    at_first: dict[str, int] = {}
    repeated = set()
    for at, token in enumerate(article.tokens):  # to search for each would take the square of the time
        if token in words and at_first.setdefault(token, at) != at:
            repeated.add(token)
    yield from islice(((article.starts[at], word) for word, at in at_first.items() if word not in repeated), _MOST)


def leaning(word: str, tag: str, others: Collection[str]) -> float:
    """By how much a word fits one of other languages better than ours; nothing where it fits Latin as well, in which all speak of science."""
    table = scores_of("Latn")
    scores, count = table.of((word,))
    best = max(scores[table.languages[other]] for other in others)
    return float((best - scores[table.languages[tag]]) / count ** 0.5) if count and best > scores[table.languages["la"]] else 0.0


def is_word(word: str, known: Lexicon) -> bool:
    """Whether a word in small letters is of the language."""
    return word in _SMALL or (len(word) >= LEAST and word.islower() and word.isalpha() and known.knows(word))


def around(text: str, start: int, word: str) -> tuple[str, str]:
    """What stands before and behind a word near by in its line."""
    end = start + len(word)
    return text[max(text.rfind("\n", 0, start) + 1, start - _NEAR):start], text[end:end + _NEAR].partition("\n")[0]


def places(text: str, word: str, most: int = 1000) -> list[int]:
    """The first places where a word stands in a text, and not in a longer one."""
    found: list[int] = []
    at = text.find(word)
    while at >= 0 and len(found) < most:
        end = at + len(word)
        if not (text[at - 1:at].isalnum() or text[end:end + 1].isalnum()):
            found.append(at)
        at = text.find(word, end)
    return found
