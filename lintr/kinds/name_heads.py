"""Words that a name stands beside, like “Mr” and “province”, and what stands there."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from lintr.article import Article
    from lintr.kinds.name_words import Words

    Form = tuple[str, ...]
    """The words of a name."""

_ARABIC_BEFORE = ("و", "ب", "ل", "وب", "ول", "ف")
_LONGEST = 3
"""Words of a name."""


class NameHeads:
    """The words of all languages, those before names and those after them."""

    __slots__ = ("_after", "_before", "_known")

    def __init__(self, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        """Take tables: language, and its words."""
        self._before = {tag: frozenset(words.split()) for tag, words in before.items()}
        self._after = {tag: frozenset(words.split()) for tag, words in after.items()}
        self._known: dict[str, tuple[frozenset[str], frozenset[str]]] = {}

    def of(self, article: Article) -> tuple[frozenset[str], frozenset[str]]:
        """The words that stand before names, in Arabic also with what is written together with them, and those that stand after names."""
        tag = article.language.tag.split("-")[0]
        if tag not in self._known:
            before = self._before.get(tag, frozenset())
            joined = frozenset(letters + head for letters in _ARABIC_BEFORE for head in before) if article.language.script == "Arab" else frozenset()
            self._known[tag] = before | joined, self._after.get(tag, frozenset())
        return self._known[tag]

    def _there(self, article: Article) -> frozenset[str]:
        """Words like “Mr” and “province” that the article has."""
        before, after = self.of(article)
        return (article.distinct & before) | (article.distinct & after)

    def _places(self, article: Article, words: Words) -> list[int]:
        """The numbers of such words."""
        there = self._there(article)
        words.look_for(there)
        return sorted(number for word in there for number in words.at(word))

    def near(self, article: Article, words: Words) -> set[str]:
        """What may stand beside such words: all that is as near as a name of some words may be."""
        before, after = self.of(article)
        near: set[str] = set()
        every = words.words
        for number in self._places(article, words):
            if every[number] in before:
                near.update(every[number + 1:number + 1 + _LONGEST])
            if every[number] in after:
                near.update(every[max(0, number - _LONGEST):number])
        return near

    def runs(self, article: Article, words: Words, wanted: frozenset[str] = frozenset()) -> list[Form]:
        """What stands beside words like “Mr” and “province”: one to three words each; where some are wanted, only what may hold one of them."""
        before, after = self.of(article)
        common = before | after | frozenset(article.language.function_words)
        runs: list[Form] = []
        for number in self._places(article, words):
            word = words.words[number]
            if wanted and wanted.isdisjoint(words.words[max(0, number - _LONGEST):number + _LONGEST + 1]):
                continue
            if word in before:
                last = number
                while last - number < _LONGEST and words.are_neighbours(last) and _may_be_name(words.words[last + 1], common):
                    last += 1
                runs.append(tuple(words.words[number + 1:last + 1]))
            if word in after:
                first = number
                while number - first < _LONGEST and first and words.are_neighbours(first - 1) and _may_be_name(words.words[first - 1], common):
                    first -= 1
                runs.append(tuple(words.words[first:number]))
        return [run for run in runs if run]


def _may_be_name(word: str, common: frozenset[str]) -> bool:
    return word not in common and not word.startswith("ال") and word[0].isalpha()
