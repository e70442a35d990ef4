"""A phrase joined to its own copy, where “and” is written together with the words: in scripts without blanks, and in Korean."""

from __future__ import annotations

import unicodedata

from lintr.kinds.repeats import runs, words_alike
from lintr.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article

_HAN = ("和", "与", "與", "及", "、")
_AND = {"Hans": _HAN, "Hant": _HAN, "Hani": _HAN, "Jpan": ("と", "および", "及び"), "Thai": ("และ",), "Laoo": ("ແລະ",), "Khmr": ("និង",), "Mymr": ("နှင့်", "နဲ့")}
"""By script: what stands between the two."""
_LEAST = {"Hans": 4, "Hant": 4, "Hani": 4, "Jpan": 4}
_LEAST_ELSEWHERE, _MOST = 12, 60
"""Characters of a phrase."""
_OF_PHRASES = frozenset("のないる")
"""One of them stands within a phrase of Japanese, and in few of its nouns: a machine is joined to a machine."""
_BEHIND = frozenset("をがにはもで")
"""Particles behind which a sentence goes on with something else."""
_AND_OF_KOREAN = frozenset("과와")
_OF_KOREAN = frozenset(("", "을", "를", "이", "가", "은", "는", "에", "도", "으로", "로", "만"))
_MOST_WORDS = 5


def copies(article: Article) -> Iterator[tuple[str, Span]]:
    """The phrase and the span of both, in reading order."""
    script = article.language.script
    if script == "Kore":
        yield from _in_korean(article)
        return
    done = 0
    for start, size, end in sorted(_unspaced(article.prose, script)):
        if start >= done:
            yield article.prose[start:start + size], Span(start, end)
            done = end


def _unspaced(text: str, script: str) -> Iterator[tuple[int, int, int]]:
    """Where phrases begin that are followed by “and” and a copy, their sizes and where the copies end."""
    least = _LEAST.get(script, _LEAST_ELSEWHERE)
    for joint in _AND.get(script, ()):
        at = text.find(joint)
        while at >= 0:
            second = at + len(joint) + (text[at + len(joint):at + len(joint) + 1] == " ")
            first_end = at - (text[at - 1:at] == " ")
            if (size := _size(text, first_end, second, least)) and _is_whole(text, second, size, script):
                yield first_end - size, size, second + size
            at = text.find(joint, at + len(joint))


def _size(text: str, end: int, second: int, least: int) -> int:
    """How many letters before a place stand again from the second on; 0 where they are too few."""
    head = text[second:second + 2]
    start = text.find(head, max(end - _MOST, 0), end - least + 2) if head.isalpha() or least > 4 else -1
    while start >= 0:
        phrase = text[start:end]
        if text.startswith(phrase, second):
            return end - start if end - start >= least and "\n" not in phrase and len(set(phrase)) > 2 and not phrase[0].isascii() else 0
        start = text.find(head, start + 1, end - least + 2)
    return 0


def _is_whole(text: str, second: int, size: int, script: str) -> bool:
    """Whether a copy ends where it does, and does not say more than the first: “states and states’ peoples”."""
    behind = text[second + size:second + size + 1]
    if script == "Jpan":
        phrase = text[second:second + size]
        return (behind in _BEHIND or not behind.isalpha()) and not _OF_PHRASES.isdisjoint(phrase[1:-1])
    return not behind.isalnum() and not (behind and unicodedata.category(behind)[0] == "M")


def _in_korean(article: Article) -> Iterator[tuple[str, Span]]:
    """The same in Korean: two words or more, of which the last has its “and” here and its own particle there."""
    tokens, prose = article.tokens, article.prose
    same = words_alike(article)
    done = 0
    found = ((first, size) for size in range(2, _MOST_WORDS + 1) for first in runs(same[size], size - 1))
    for first, words in sorted(found):
        last, again = first + words - 1, first + 2 * words - 1
        if first < done or again >= len(tokens) or tokens[first:last] != tokens[last + 1:again] or tokens[last][-1] not in _AND_OF_KOREAN:
            continue
        stem = tokens[last][:-1]
        if len(stem) > 1 and tokens[again].startswith(stem) and tokens[again][len(stem):] in _OF_KOREAN:
            starts = article.starts
            start, end = starts[first], starts[again] + len(tokens[again])
            if not prose[start:end].replace(" ", "").isalpha():
                continue
            yield prose[start:starts[last] + len(stem)], Span(start, end)
            done = again
