"""Full names in two spellings: one part is the same, and is the witness that the other, too, is one name."""

from __future__ import annotations

from itertools import product

from lintr.kinds.name_words import is_common
from lintr.kinds.respelt import NEVER_ARABIC, certainty
from lintr.kinds.spellings import distance, two_and_two

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.article import Article
    from lintr.kinds.name_words import Form, Words

_SHORT = 2
"""Letters of words that are too short to be a part of a name."""

_VOWELS = frozenset("اویي")


def of_one_other_part(article: Article, words: Words, one: str, two: str) -> Iterator[tuple[Form, Form]]:
    """Full names of which one part is the same: one person, unless both stand in one line or often, as relatives do."""
    if is_common(article, one) or is_common(article, two):
        return
    frequent = frozenset(map(str.casefold, article.language.function_words))
    for step in (1, -1):
        for anchor in sorted(words.beside(one, step) & words.beside(two, step)):
            if len(anchor) <= _SHORT or anchor.isupper() or anchor.casefold() in frequent or is_common(article, anchor):
                continue
            forms = [(word, anchor) if step > 0 else (anchor, word) for word in (one, two)]
            lines = [[article.position(span.start)[0] for span in words.places(form)] for form in forms]
            if min(map(len, lines)) == 1 and set(lines[0]).isdisjoint(lines[1]):
                yield forms[0], forms[1]


def differing_in_vowel(article: Article, words: Words, groups: Iterable[tuple[str, ...]]) -> Iterator[tuple[Form, Form]]:
    """Names of two words with letters that Arabic has not, of which one has a vowel more here than there: no words of Arabic roots differ so."""
    frequent = frozenset(article.language.function_words)
    maybe = [pair for group in groups for pair in two_and_two(group) if frequent.isdisjoint(pair) and _differ_in_vowel(*pair)]
    words.look_for({word for pair in maybe for word in pair})
    for one, two in maybe:
        for step in (1, -1):
            beside = words.beside(one, step), words.beside(two, step)
            for anchor, other in product(*map(sorted, beside)):
                is_same = anchor == other or (len(anchor) > _SHORT + 1 and certainty(anchor, other, "Arab") > 0)
                if not is_same or len(anchor) <= _SHORT or anchor in frequent or NEVER_ARABIC.isdisjoint(one + anchor + other):
                    continue
                forms = ((one, anchor), (two, other)) if step > 0 else ((anchor, one), (other, two))
                lines = [{article.position(span.start)[0] for span in words.places(form)} for form in forms]
                if min(map(len, lines)) == 1 and lines[0].isdisjoint(lines[1]):
                    yield forms


def _differ_in_vowel(one: str, two: str) -> bool:
    """Whether two words of some length have the same ends and differ in one vowel that only one has."""
    short, long = sorted((one, two), key=len)
    more = next((char for char, other in zip(long, short, strict=False) if char != other), "")
    return len(short) > _SHORT + 1 and len(long) == len(short) + 1 and short[0] == long[0] and short[-1] == long[-1] and more in _VOWELS and distance(one, two) == 1
