"""Whether a look at the letters and words of a paragraph raises the question of its language; cheap, as all paragraphs are asked."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, compress, filterfalse

from lintr.kinds.alphabets import UNSPACED
from lintr.regions import PLAIN
from lintr.scripts import SCRIPT_OF, present
from lintr.words import BLANKS, LONG, at_blanks, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lintr.article import Article
    from lintr.language import Language

_SHARED = frozenset(("Latn", "Cyrl", "Arab", "Deva", "Beng", "Hebr", "Ethi", "Mymr", "Tibt"))
"""Scripts of several languages; in others the letters tell all."""

_KANA = frozenset(("Hira", "Kana"))
_BLANKS = frozenset(BLANKS)


class FunctionWords:
    """Those that only a language has, and those that only others have."""

    __slots__ = ("between_blanks", "listed", "ours", "theirs")

    def __init__(self, language: Language, theirs: Iterable[str], shared: frozenset[str] = frozenset()) -> None:
        """Take the words.

        Args:
            language: the language.
            theirs: words of others.
            shared: words of the other that is met most; what is a word of both, as “is” of Dutch and English, tells nothing.
        """
        self.listed = [word for word in language.function_words if word not in shared]
        self.between_blanks = tuple([f" {word} " for word in self.listed])
        self.ours = frozenset(self.listed)
        self.theirs = frozenset(theirs).difference(language.function_words)


class Doubts:
    """What raises the question in an article: another script, or hardly a function word of its language and some of another's."""

    __slots__ = ("_article", "_foreign", "_letters", "_own", "_words")

    def __init__(self, article: Article, own: frozenset[str], function_words: FunctionWords) -> None:
        """Begin.

        Args:
            article: the article.
            own: the scripts of its language.
            function_words: of its language and others.
        """
        self._article = article
        self._own = own
        self._words = function_words
        self._letters: frozenset[str] | None = None
        self._foreign: frozenset[str] | None = None

    def among(self, texts: Sequence[str], numbers: Sequence[int]) -> list[int]:
        """The numbers of those paragraphs that raise the question, of some that are not empty."""
        return self._strange(texts, numbers) if "Latn" in self._own else self._in_doubt(texts, numbers)

    def _in_doubt(self, texts: Sequence[str], numbers: Sequence[int]) -> list[int]:
        """The same for an article that is not in Latin letters."""
        own = self._own
        is_unspaced = not own.isdisjoint(UNSPACED)
        is_shared = not is_unspaced and not _SHARED.isdisjoint(own)
        is_japanese = "Kana" in own
        has_kana = "Hani" in own and not _KANA.isdisjoint(present(self._article.prose_characters))
        found: list[int] = []
        unsure: list[int] = []
        for number in numbers:
            text = texts[number]
            if 10 * len(text.encode("ascii", "ignore")) > 6 * len(text):
                is_in_doubt = self._is_latin(text)
            elif SCRIPT_OF[text[0]] not in own and self._own_letters().isdisjoint(text[:80]):
                is_in_doubt = True
            elif is_shared:
                unsure.append(number)
                continue
            elif is_unspaced:
                is_in_doubt = (not has_kana or _has_no_kana(text)) if is_japanese else has_kana and _has_much_kana(text)
            else:
                is_in_doubt = SCRIPT_OF[text[0]] not in own and not text[0].isascii() and text[0].isalpha()
            if is_in_doubt:
                found.append(number)
        return sorted([*found, *self._strange(texts, unsure)]) if unsure else found

    def _is_latin(self, text: str) -> bool:
        """Whether a paragraph most of which is no other script's is a sentence, and has hardly a letter of the article's."""
        latin = text.split()
        is_sentence = not self._words.theirs.isdisjoint(map(str.lower, latin)) or sum(map(str.islower, latin)) > 4
        return is_sentence and sum(map(self._own_letters().__contains__, text)) * 10 < len(text)

    def _strange(self, texts: Sequence[str], numbers: Sequence[int]) -> list[int]:
        """Of some paragraphs those in whose words another language shows, or hardly the article's.

        Where some function words of it stand between blanks, and as many as words of others at the least, the words are not counted.
        """
        there, words = self._article.distinct, self._words
        known = list(compress(words.between_blanks, map(there.__contains__, words.listed)))
        strange = (*(words.theirs & there), *_compounds(words.theirs))
        blanks = [*((self._article.prose_characters - {" ", "\n"}) & _BLANKS), *("\n" if self._article.format != PLAIN else "")]
        is_latin = "Latn" in self._own
        found = []
        for number in numbers:
            text = texts[number]
            begins_strangely = not (is_latin and text[:3].isascii()) and not self._foreign_letters().isdisjoint(text[:3])
            lacking = 0
            if words.ours:
                most = 1 + text.count(" ")  # words
                for blank in blanks:
                    most += text.count(blank)
                if most > 8:
                    lacking = (most + 15) // 16
            if lacking < len(strange):
                lacking = max(lacking, sum(map(text.__contains__, strange)))
            if lacking and not begins_strangely:
                for word in known:
                    if word in text:
                        lacking -= 1
                        if not lacking:
                            break
            if (lacking or begins_strangely) and self._is_strange(text, begins_strangely=begins_strangely):
                found.append(number)
        return found

    def _is_strange(self, text: str, *, begins_strangely: bool) -> bool:
        """The same of one paragraph, told by counting its words."""
        ours, there = self._words.ours, frozenset(chain.from_iterable(part.casefold().split() for part in ([text] if len(text) <= LONG else at_blanks(text))))
        known = len(ours & there)
        if ours and known * 8 > len(there):
            return False
        return begins_strangely or len(self._words.theirs & there) > known or (len(there) > 8 and known * 16 < len(there) and bool(ours))

    def _own_letters(self) -> frozenset[str]:
        """The characters of the article that are of its scripts."""
        if self._letters is None:
            self._letters = frozenset([char for char in self._article.prose_characters if SCRIPT_OF[char] in self._own])
        return self._letters

    def _foreign_letters(self) -> frozenset[str]:
        """Its other letters."""
        if self._foreign is None:
            self._foreign = frozenset([char for char in self._article.prose_characters if SCRIPT_OF[char] not in self._own and char.isalpha()])
        return self._foreign


def _has_no_kana(text: str) -> bool:
    return _KANA.isdisjoint(map(SCRIPT_OF.__getitem__, text))


def _has_much_kana(text: str) -> bool:
    return sum(SCRIPT_OF[char] in _KANA for char in text) * 10 > len(text)


@lru_cache(maxsize=64)
def _compounds(listed: frozenset[str]) -> tuple[str, ...]:
    """Those of the words that are no single one, as with a hyphen."""
    maybe = frozenset(filterfalse(str.isalpha, listed))
    return tuple(maybe.difference(words(" ".join(maybe))))
