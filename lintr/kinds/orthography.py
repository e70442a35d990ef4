"""The kind ``orthography``: letters of the right script that the language's alphabet does not have."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from lintr.kinds.alphabets import is_letter, set_apart, written_in
from lintr.scripts import SCRIPT_OF
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table


class Orthography:
    """Find letters that are neither in CLDR's main and auxiliary letters of the language nor among what was found missing there.

    A letter is one hit, at its first place that counts: ``{count}`` tells how often it stands there. Of several in one word the
    first is told. In scripts with capitals only words in small letters count, as names bring any letter; nowhere do words in
    quotation marks and brackets.

    Fields:
        except: letters that other rules speak of.
    """

    __slots__ = ("unless",)
    asks = "characters"

    def __init__(self, unless: str) -> None:
        self.unless = frozenset(unless)

    @classmethod
    def from_table(cls, table: Table) -> Orthography:
        """Take the fields."""
        return cls(table.string("except", ""))

    def _strange(self, article: Article) -> list[str]:
        strange = _strange_to(article.language)
        return sorted([char for char in article.characters - strange.letters if strange[char] and char not in self.unless])

    def gate(self, article: Article) -> bool:
        return bool(self._strange(article))

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.prose
        told: set[str] = set()
        for char in self._strange(article):
            places = [at for at in _places(text, char) if _counts(text, at)]
            if places and (word := _word(text, places[0])) not in told:
                told.add(word)
                language = article.language.row.name if article.language.row else ""
                yield Hit(Span(places[0], places[0] + 1), {"count": str(len(places)), "word": word, "language": language})


class _Strange(dict[str, bool]):
    """Whether a character is a letter of the language's script and not of its alphabet; found out once for each."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        row = language.row
        letters = row.letters.union(language.sister_letters) if row else frozenset()
        self.has_syllables = _LAST_SYLLABLE in letters
        """Whether all syllables of Hangul are letters of the language; they are kept out of a set in which they would take a MB."""
        self.letters = frozenset([char for char in letters if not _is_syllable(char)]) if self.has_syllables else letters
        self.own = written_in(language.tag) - ({"Hani", "Bopo"} if row.any_han else frozenset()) if row else frozenset()

    def __missing__(self, char: str) -> bool:
        is_form = unicodedata.normalize("NFKC", char) != unicodedata.normalize("NFC", char)  # a ready-made shape, which another rule tells
        found = self[char] = SCRIPT_OF[char] in self.own and is_letter(char) and not is_form and not self._belongs(char.lower())
        return found

    def _belongs(self, char: str) -> bool:
        """Whether it is one of the alphabet, as it stands or taken apart: U+0958 is its letter and the dot."""
        return (self.has_syllables and _is_syllable(char)) or unicodedata.normalize("NFC", char) in self.letters or self.letters.issuperset(unicodedata.normalize("NFD", char))


_FIRST_SYLLABLE, _LAST_SYLLABLE = "가", "힣"


def _is_syllable(char: str) -> bool:
    """Whether it is one of the 11,172 syllables of Hangul that Unicode has as characters."""
    return _FIRST_SYLLABLE <= char <= _LAST_SYLLABLE


@lru_cache(maxsize=256)
def _strange_to(language: Language) -> _Strange:
    return _Strange(language)


def _places(text: str, char: str) -> Iterator[int]:
    at = text.find(char)
    while at >= 0:
        yield at
        at = text.find(char, at + 1)


def _counts(text: str, at: int) -> bool:
    word = _word(text, at)
    return word == word.lower() and not set_apart(text, at, at + 1)


def _word(text: str, at: int) -> str:
    """The word that a character stands in, or as much of it as is near."""
    start = max(0, at - _NEAR)
    found = (match for match in WORD.finditer(text, start, at + _NEAR) if match.end() > at)
    match = next(found, None)
    return match[0] if match and match.start() <= at else text[at]


_NEAR = 60
"""Letters before and behind one that are looked at."""
