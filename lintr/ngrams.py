"""How well words fit the languages of one script, all languages at once.

A word's scores for all languages are one whole number: for each language four bytes, and four more for the number of features found.
So the scores of a text are one `sum`. The tables are made by tools/make_classifier.py, and read when a text of their script is met.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache

from lintr import ahead
from lintr.scripts import SCRIPT_OF
from lintr.words import letters_and_marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from io import FileIO

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages")
GROUPS = frozenset(("Latn", "Cyrl", "Arab", "Deva", "Beng", "Hebr", "Ethi", "Tibt", "Mymr", "Hani"))
"""Scripts that several known languages share."""
OF_GROUP = {"Hira": "Hani", "Kana": "Hani", "Bopo": "Hani"}
BY_LETTER = ("Hani", "Mymr")
"""Written without spaces: what counts there as a word is a letter with its marks."""
KEPT = 10_000
"""How many words are remembered before they are forgotten."""

_ENOUGH = 10_000
"""Features that are looked up one by one before a set of all pays."""

_HEAD = 2_000
"""Bytes in which the lines before the table itself lie."""

_LETTER = ahead.compile(r"\p{L}\p{M}*", 0)
_APOSTROPHES = "’ʼ‘ʻ"
_FIRST = 11
"""What is added to the numbers of languages and to weights in a table, so that none of them is a line end."""

_LESS = bytes(_FIRST) + bytes(range(256 - _FIRST))
_tables: dict[str, Scores] = {}


class _Entries:
    """Feature -> the languages that it speaks for and its weights there, as the table holds them: nothing is read but what is asked for.

    The table is: a comment; the languages; six numbers; and so many bytes of each of: the pairs of characters that features begin with, where the
    features begin that begin with each, the number of the first of them, the features, where each one's bytes begin, the bytes.
    """

    __slots__ = ("_asked", "_bytes", "_features", "_firsts", "_heads", "_places", "_starts", "known", "languages")

    def __init__(self, table: FileIO) -> None:
        """Read an opened table; its parts apart, so that those that are held otherwise are held once."""
        start = table.read(_HEAD)
        _, languages, sizes = start.split(b"\n", 3)[:3]
        table.seek(start.index(sizes) + len(sizes) + 1)
        parts = [table.read(size) for size in map(int, sizes.split())]
        self.languages = languages.decode().split()
        heads = str(parts[0], "utf-8").split("\n")
        self._heads = dict(zip(map(hash, heads), range(len(heads))))  # as hashes they take a third of the memory, and what is looked for is compared in the end
        self._starts, self._firsts, self._places = _numbers(parts[1]), _numbers(parts[2]), _numbers(parts[4])
        self._features = str(parts[3], "utf-8")
        self._bytes = parts[5]
        self._asked = 0
        self.known: frozenset[str] | None = None
        """All features, once so many were asked for that it pays."""

    def get(self, feature: str) -> bytes:
        """Numbers of languages and weights in turn; nothing for a feature that says nothing."""
        self._asked += 1
        if self._asked == _ENOUGH:
            self.known = frozenset(self._features.split("\n"))
        head = self._heads.get(hash(feature[:2]))
        if head is None:
            return b""
        start = self._starts[head]
        at = self._features.find(f"\n{feature}\n", start - 1, self._starts[head + 1] + 1)
        if at < 0:
            return b""
        number = self._firsts[head] + self._features.count("\n", start, at + 1)
        return self._bytes[self._places[number] : self._places[number + 1]]


def _numbers(written: bytes) -> Sequence[int]:
    """Numbers of four bytes."""
    if sys.byteorder == "little":
        return memoryview(written).cast("I")
    from array import array

    numbers = array("I", written)
    numbers.byteswap()
    return numbers


class _Features(dict[str, int]):
    """Feature -> its scores; read from the table when a word first has the feature."""

    def __init__(self, entries: _Entries) -> None:
        self.entries = entries

    def __missing__(self, feature: str) -> int:
        entry = self.entries.get(feature)
        if not entry:
            return 0
        languages = len(self.entries.languages)
        scores = bytearray(4 * languages + 1)
        scores[:-1:4] = _weights(entry[::2], entry[1::2], languages)
        scores[-1] = 1  # one feature
        number = self[feature] = int.from_bytes(scores, "little")
        return number


def _weights(of: bytes, weights: bytes, languages: int) -> bytes:
    """The weights in the order of all languages, none for those that are not named: without a loop, as most features are of many languages."""
    all_others = bytes.maketrans(of, bytes(len(of)))[_FIRST : _FIRST + languages]  # the number of each that is not named
    every = bytes.maketrans(of, weights.translate(_LESS))[_FIRST : _FIRST + languages]
    return (int.from_bytes(every, "little") ^ int.from_bytes(all_others, "little")).to_bytes(languages, "little")


class _Lowered(dict[str, str]):
    """Word -> the same in small letters; empty for one that is of no script of a group, or a name where names are left out."""

    def __init__(self, group: str, *, names: bool) -> None:
        self._group = group
        self._names = names

    def __missing__(self, word: str) -> str:
        if len(self) > KEPT:
            self.clear()
        is_left_out = not self._names and word[0].isupper() and not (len(word) > 1 and word.isupper())
        script = SCRIPT_OF[word[0]]
        lowered = self[word] = "" if is_left_out or OF_GROUP.get(script, script) != self._group else word.lower()
        return lowered


_lowered: dict[tuple[str, bool], _Lowered] = {}


class Scores(dict[str, int]):
    """Word -> its scores for all languages of a script."""

    def __init__(self, entries: _Entries, *, by_letter: bool = False) -> None:
        self.languages = {language: number for number, language in enumerate(entries.languages)}
        """Language -> its place among the scores."""
        self._features = _Features(entries)
        self._by_letter = by_letter

    def __missing__(self, word: str) -> int:
        if len(self) > KEPT:
            self.clear()
        found: Iterable[str] = (word,) if self._by_letter else features(word)
        if self._features.entries.known:
            found = filter(self._features.entries.known.__contains__, found)
        scores = self[word] = sum(map(self._features.__getitem__, found))
        return scores

    def of(self, found: Iterable[str]) -> tuple[list[int], int]:
        """The scores of words, each counted once, for the languages in order; and how many features they have."""
        size = 4 * (len(self.languages) + 1)
        scores = memoryview(sum(map(self.__getitem__, set(found))).to_bytes(size, sys.byteorder)).cast("I").tolist()
        if sys.byteorder == "big":
            scores.reverse()
        return scores[:-1], scores[-1]


def features(word: str) -> list[str]:
    """The runs of two to four letters in a word, its ends marked ``^`` and ``$``, and the whole of it.

    >>> features("of")
    ['^o', 'of', 'f$', '^of', 'of$', '^of$']
    """
    padded = f"^{word}$"
    return list(map(padded.__getitem__, _runs(len(padded))))


@lru_cache(maxsize=64)
def _runs(length: int) -> tuple[slice, ...]:
    """Where the features stand in a word that has such a length, its ends included."""
    shorter = [slice(at, at + size) for size in (2, 3, 4) for at in range(length + 1 - size)]
    return (*shorter, slice(0, length)) if length > 4 else tuple(shorter)


def words(text: str, group: str, characters: Collection[str] = (), *, names: bool = True) -> list[str]:
    """The words of a text that are of a group's script, in small letters; in scripts without spaces, its letters.

    Without names, words that begin with a capital are left out, unless they are capitals throughout. Characters are all that may
    occur in the text, where they are known.
    """
    for mark in _APOSTROPHES:
        text = text.replace(mark, "'")
    if (group, names) not in _lowered:
        _lowered[group, names] = _Lowered(group, names=names)
    found = _LETTER.findall(text) if group in BY_LETTER else letters_and_marks(text, frozenset(characters or text) | {"'"})
    return list(filter(None, map(_lowered[group, names].__getitem__, found)))


def scores_of(group: str) -> Scores:
    """The table of a script, read once."""
    if group not in _tables:
        with open(os.path.join(FOLDER, f"ngrams-{group}.bin"), "rb", buffering=0) as file:
            _tables[group] = Scores(_Entries(file), by_letter=group in BY_LETTER)
    return _tables[group]
