"""Whether a language has a word, by a table of its words.

The tables are made by tools/make_lexicon.py, and read when the first article of their language is met. A table holds the checksums of words, sorted,
four bytes each, so that now and then one of a million other words is taken for a word, and no word for another. What an ending makes of a word is not in it.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from array import array
from bisect import bisect_left
from functools import lru_cache
from zlib import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages")
KEPT = 10_000
"""How many words are remembered before they are forgotten."""

LEAST = 3
"""Letters of the shortest word, and of the shortest stem."""

_ENDINGS = frozenset((
    "s", "es", "ed", "ing", "er", "ers", "ly", "able", "ness", "al", "ally", "ize", "ise", "ized", "ised", "izes", "ises", "izing", "ising", "ation", "ations", "y", "ity", "ities",
    "ism", "ist", "ists", "less", "like", "ful", "ship", "ment", "ments", "ic", "est", "wise", "or", "ors", "izer", "izers",
))
"""Of English; what they make of a word is in no table."""

_OF_Y = ("ies", "ied", "ier", "iest", "ily", "iness", "iers")
_LONGEST_ENDING = max(map(len, _ENDINGS))
_BEFORE = (
    "un", "re", "pre", "sub", "non", "over", "under", "micro", "multi", "inter", "anti", "post", "de", "dis", "mis", "out", "co", "auto", "intra", "extra", "semi", "super", "hyper", "bio",
    "geo", "neuro", "cardio", "counter", "trans", "ultra", "mega", "meta", "mono", "endo", "electro", "photo", "thermo", "radio", "psycho", "socio", "eco", "nano", "back", "up", "down", "off", "en",
    "ex", "hydro", "immuno", "tele", "cyber", "infra", "pseudo", "poly", "para", "macro", "peri", "retro", "fore", "self", "well", "mid", "agro", "crypto", "chemo", "osteo", "gastro", "hepato",
)
"""What words of science begin with that nobody has listed."""

_OF_SCIENCE = (
    "graphy", "graphies", "graphic", "scopy", "scopies", "scopic", "ectomy", "ectomies", "otomy", "otomies", "ostomy", "ostomies", "plasty", "plasties", "itis", "osis", "oses", "pathy",
    "pathies", "logy", "logies", "algia", "genesis", "trophy", "cyte", "cytes", "uria", "lysis", "plasia", "phobia", "metry", "gram", "grams", "toxicity", "mab", "mycin", "cillin", "azole", "statin",
)
"""What such words end with."""

_SHORTEST_HALF = 4


class Lexicon:
    """The words of a language, in small letters."""

    __slots__ = ("_checksums", "_met", "_strange")

    def __init__(self, data: bytes) -> None:
        self._checksums = array("I", data)
        if sys.byteorder == "big":
            self._checksums.byteswap()
        self._met: set[str] = set()
        self._strange: set[str] = set()
        """Of the words that were met those in small letters that are not of the language."""

    def __contains__(self, word: str) -> bool:
        checksums, sought = self._checksums, crc32(word.encode())
        at = bisect_left(checksums, sought)
        return at < len(checksums) and checksums[at] == sought

    def knows(self, word: str) -> bool:
        """Whether a word is of the language, or is made of its words."""
        if self._has(word):
            return True
        plain = word if word.isascii() else unaccented(word)
        return plain.endswith(_OF_SCIENCE) or (plain != word and self._has(plain)) or self._has_before(plain) or self._is_joined(plain)

    def strange(self, words: frozenset[str]) -> frozenset[str]:
        """Those of some words in small letters that are not of the language."""
        if len(self._met) > KEPT:
            self._met.clear()
            self._strange.clear()
        new = words - self._met
        if new:
            self._met |= new
            self._strange.update([word for word in new if word not in self and word.islower() and len(word) >= LEAST and word.isalpha() and not self.knows(word)])
        return words & self._strange

    def _has(self, word: str) -> bool:
        return any(map(self.__contains__, stems(word)))

    def _has_before(self, word: str) -> bool:
        """Whether a word is one of the language with something of science before it."""
        return word.startswith(_BEFORE) and any(self._has(word[len(part):]) for part in _BEFORE if word.startswith(part))

    def _is_joined(self, word: str) -> bool:
        """Whether a word is two words in one."""
        return any(word[:at] in self and self._has(word[at:]) for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1))


def table(words: Iterable[str]) -> bytes:
    """The table of some words."""
    checksums = array("I", sorted({crc32(word.encode()) for word in words}))
    if sys.byteorder == "big":
        checksums.byteswap()
    return checksums.tobytes()


def stems(word: str) -> Iterator[str]:
    """A word, and what it may be made of by an English ending.

    >>> sorted(stems("stopped"))
    ['stop', 'stopp', 'stoppe', 'stopped']
    """
    if len(word) < LEAST:
        return
    yield word
    for size in range(1, min(_LONGEST_ENDING, len(word) - LEAST) + 1):
        ending = word[-size:]
        if ending in _ENDINGS:
            stem = word[:-size]
            yield stem
            if ending[0] in "aeiouy":
                yield stem + "e"
                if stem[-1] == stem[-2]:
                    yield stem[:-1]
    if word.endswith(_OF_Y):
        stem = word[:word.rindex("i")]
        if len(stem) >= LEAST - 1:
            yield stem + "y"


def unaccented(word: str) -> str:
    """A word without the marks of its letters: “façade” is English, too."""
    return "".join([char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char)])


@lru_cache(maxsize=8)
def lexicon(tag: str) -> Lexicon:
    """That of a language, read once; the line before its table says what it is."""
    with open(os.path.join(FOLDER, f"words-{tag}.bin"), "rb", buffering=0) as file:
        return Lexicon(file.read().partition(b"\n")[2])
