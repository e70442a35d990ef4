"""Whether a look at the letters and words of a paragraph raises the question of its language; cheap, as all paragraphs are asked."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, filterfalse

from lintr.kinds.alphabets import UNSPACED
from lintr.scripts import SCRIPT_OF
from lintr.words import BLANKS, LONG, at_blanks, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lintr.article import Article
    from lintr.language import Language

_SHARED = frozenset(("Latn", "Cyrl", "Arab", "Deva", "Beng", "Hebr", "Ethi", "Mymr", "Tibt"))
"""Scripts of several languages; in others the letters tell all."""

_KANA = frozenset(("Hira", "Kana"))
_ODD_BLANKS = frozenset(BLANKS) - {" ", "\n"}

class FunctionWords:
    """Those of a language, and those that only others have."""

    __slots__ = ("between_blanks", "ours", "theirs")

    def __init__(self, language: Language, theirs: Iterable[str]) -> None:
        self.ours = frozenset(language.function_words)
        self.theirs = frozenset(theirs) - self.ours
        self.between_blanks = {word: f" {word} " for word in language.function_words}


class Doubts:
    """What raises the question in an article: another script, or hardly a function word of its language and some of another's."""

    __slots__ = ("_blanks", "_foreign", "_has_kana", "_known", "_letters", "_own", "_strange", "_words")

    def __init__(self, article: Article, own: frozenset[str], function_words: FunctionWords) -> None:
        """Begin.

        Args:
            article: the article.
            own: the scripts of its language.
            function_words: of its language and others.
        """
        characters = article.prose_characters
        self._own = own
        self._words = function_words
        self._letters = frozenset([char for char in characters if SCRIPT_OF[char] in own])
        self._foreign = frozenset(filter(str.isalpha, characters - self._letters))
        self._has_kana = not _KANA.isdisjoint(map(SCRIPT_OF.__getitem__, characters - self._letters)) if "Hani" in own else False
        self._blanks = characters & _ODD_BLANKS
        there = article.distinct
        self._known = [between_blanks for word, between_blanks in function_words.between_blanks.items() if word in there]
        self._strange = (*(function_words.theirs & there), *_compounds(function_words.theirs))

    def among(self, texts: Sequence[str], numbers: Iterable[int]) -> list[int]:
        """The numbers of those paragraphs that raise the question, of some that are not empty."""
        raises = self._is_in_doubt if "Latn" not in self._own else self._is_strange
        return [number for number in numbers if raises(texts[number])]

    def _is_in_doubt(self, text: str) -> bool:
        """The same for a paragraph of an article that is not in Latin letters."""
        own = self._own
        if 10 * len(text.encode("ascii", "ignore")) > 6 * len(text):
            return self._is_latin(text)
        if self._letters.isdisjoint(text[:80]):
            return True
        if not own.isdisjoint(UNSPACED):
            return self._is_unspaced(text)
        if _SHARED.isdisjoint(own):
            return not text[0].isascii() and text[0] in self._foreign
        return self._is_strange(text)

    def _is_latin(self, text: str) -> bool:
        """Whether a paragraph most of which is no other script's is a sentence, and has hardly a letter of the article's."""
        latin = text.split()
        is_sentence = not self._words.theirs.isdisjoint(map(str.lower, latin)) or sum(map(str.islower, latin)) > 4
        return is_sentence and sum(map(self._letters.__contains__, text)) * 10 < len(text)

    def _is_unspaced(self, text: str) -> bool:
        """Whether Japanese has no kana, or Chinese has much of it."""
        if "Kana" in self._own:
            return _KANA.isdisjoint(map(SCRIPT_OF.__getitem__, text))
        return self._has_kana and sum(SCRIPT_OF[char] in _KANA for char in text) * 10 > len(text)

    def _is_strange(self, text: str) -> bool:
        """Whether another language shows in the words, or hardly the article's; a few function words between blanks spare the count."""
        begins_strangely = bool(self._foreign) and not self._foreign.isdisjoint(text[:3])
        if not begins_strangely and self._shows_ours(text):
            return False
        ours, there = self._words.ours, frozenset(text.split() if len(text) <= LONG else chain.from_iterable(map(str.split, at_blanks(text))))
        known = len(ours & there)
        if ours and known * 8 > len(there):
            return False
        return begins_strangely or len(self._words.theirs & there) > known or (len(there) > 8 and known * 16 < len(there) and bool(ours))

    def _shows_ours(self, text: str) -> bool:
        """Whether some function words of the language are there, as many as words of others at the least."""
        lacking = sum(map(text.__contains__, self._strange)) if self._strange else 0
        if self._words.ours:
            most = 1 + text.count(" ") + text.count("\n") + (sum(map(text.count, self._blanks)) if self._blanks else 0)  # words
            if most > 8:
                lacking = max(lacking, (most + 15) // 16)
        if lacking:
            for word in self._known:
                if word in text:
                    lacking -= 1
                    if not lacking:
                        return True
        return not lacking


@lru_cache(maxsize=64)
def _compounds(listed: frozenset[str]) -> tuple[str, ...]:
    """Those of the words that are no single one, as with a hyphen."""
    maybe = frozenset(filterfalse(str.isalpha, listed))
    return tuple(maybe.difference(words(" ".join(maybe))))
