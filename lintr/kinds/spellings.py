"""How far two spellings are apart, and whether grammar alone sets them apart."""

from __future__ import annotations

from bisect import bisect
from itertools import combinations, compress, count, islice

from lintr.once import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.article import Article

_PROCLITICS = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك")
_ENDINGS = {
    "Arab": frozenset(("", "ة", "ها", "ي", "ى", "ية", "ين", "ون", "ات", "ان", "هم", "ا", "اً", "ًا", "ه", "ی", "ے", "وں", "یں", "ہ", "ان", "های", "ی‌ها")),
    "Deva": frozenset(("", "ा", "े", "ी", "ो", "ों", "ें", "ियों", "ियाँ", "ियां", "ाओं", "ाएँ", "ाएं", "ने", "ि", "ं", "ला", "ची", "चा", "चे", "त", "ात", "ने", "नी", "स", "ास")),
    "Beng": frozenset(("", "র", "ের", "কে", "তে", "য়", "টি", "রা", "ে", "া", "ি", "ী", "দের", "ও", "ই")),
    "Hebr": frozenset(("", "ה", "ים", "ות", "י", "ית", "ת", "ו", "ם", "ן")),
}
_GREEK_ACCENTS = str.maketrans("άέήίόύώΐΰΆΈΉΊΌΎΏ", "αεηιουωϊϋΑΕΗΙΟΥΩ")
_MOST = 16
_LAST = chr(0x10FFFF)
_OF_NAMES = {"Arab": frozenset(("ه", "ا"))}
"""Endings that a foreign name may have or not, where they are none of grammar."""


def is_inflected(one: str, two: str, script: str, *, is_name: bool) -> bool:
    """Whether two words differ in what grammar adds: letters before them, or an ending."""
    if script == "Arab" and bare(one) == bare(two):
        return True
    if script == "Grek" and (bare_one := one.translate(_GREEK_ACCENTS)) != (bare_two := two.translate(_GREEK_ACCENTS)):
        one, two = bare_one, bare_two  # the accent moves with the ending: σχέδιο, σχεδίου
    if one.casefold().endswith(two.casefold()) or two.casefold().endswith(one.casefold()):
        return True
    same = next((n for n, (letter, other) in enumerate(zip(one, two, strict=False)) if letter != other), min(len(one), len(two)))
    if script not in _ENDINGS:
        return same >= min(len(one), len(two)) - 2
    endings = _ENDINGS[script] - (_OF_NAMES.get(script, frozenset()) if is_name else frozenset())
    return one[same:] in endings and two[same:] in endings


def bare(word: str) -> str:
    """An Arabic word without the letters that are written together with it: and, in, to, the."""
    return next((word[len(letters):] for letters in _PROCLITICS if word.startswith(letters) and len(word) - len(letters) > 2), word)


def distance(one: str, two: str) -> int:
    """How many letters must be put in, taken out or changed to make one word the other."""
    while one and two and one[-1] == two[-1]:
        one, two = one[:-1], two[:-1]
    while one and two and one[0] == two[0]:
        one, two = one[1:], two[1:]
    row = list(range(len(two) + 1))
    for n, letter in enumerate(one, 1):
        left = row[0]
        row[0] = n
        for m, other in enumerate(two, 1):
            left, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, left + (letter != other))
    return row[-1]


def two_and_two(alike: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Two and two of words that may be spellings of one name; of more than any name has, the first few, so that time stays linear."""
    return combinations(sorted(alike)[:_MOST], 2)


def beginnings(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each word with each of the others that begins with it."""
    every = sorted(words)
    for number in compress(count(), map(str.startswith, islice(every, 1, None), every)):
        first = every[number]
        for word in every[number + 1:bisect(every, first + _LAST)]:
            yield first, word


@once
def halves(article: Article) -> frozenset[tuple[str, str]]:
    """Two and two of the words of an article that make another one of it when they are joined."""
    return open_and_joined(article.distinct, article.distinct)


def open_and_joined(parts: frozenset[str], joined: frozenset[str]) -> frozenset[tuple[str, str]]:
    """Two and two of some words that make one of others when they are joined: most articles have none, and nobody need look at all their neighbours."""
    every = parts if parts is joined else parts | joined
    return frozenset((first, second) for first, word in beginnings(every) if word in joined and first in parts and (second := word[len(first):]) in parts)
