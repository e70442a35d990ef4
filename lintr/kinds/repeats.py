"""What stands again a little further on, found for a whole text at once and for all rules that ask.

Each character, or word, is a byte of one large number; where two are equal, the number and itself moved by their distance differ by
nothing. A pattern with a back-reference takes ten times as long. Different ones may share a byte: what is found so is a hint.
"""

from __future__ import annotations

import sys

from lintr.once import once
from lintr.words import LONG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lintr.article import Article

NEAR = 8
"""How many words further on a word is looked for."""

MOST = 16
"""How many words further on all are compared."""

LOW = 2 if sys.byteorder == "little" else 3
"""Where the lower byte of the first character stands in UTF-16, behind the mark of the order of bytes."""


@once
def near(article: Article) -> tuple[tuple[int, int], ...]:
    """For each word that stood among the few words before it: the number of that word among the tokens, and how many words back it is."""
    last = dict.fromkeys(article.distinct, -NEAR - 1)
    found: list[tuple[int, int]] = []
    for at, token in enumerate(article.tokens):
        if at - last[token] <= NEAR:
            found.append((last[token], at - last[token]))
        last[token] = at
    return tuple(found)


@once
def words_alike(article: Article) -> Sequence[bytes] | Distances:
    """For each distance up to `MOST`, at its place: a byte for each word, zero where the word so much further on is the same."""
    words = article.token_bytes
    return (words, *alike(words, range(1, MOST + 1))) if len(words) <= LONG else Distances(words)


class Distances:
    """The same of a long text, made anew each time: held, it would take as much memory as the text."""

    __slots__ = ("_words",)

    def __init__(self, words: bytes) -> None:
        self._words = words

    def __getitem__(self, distance: int) -> bytes:
        return next(alike(self._words, (distance,)))


def letters_alike(article: Article) -> tuple[str, bytes]:
    """The words of an article, each once, on lines of their own; and a byte for each character, zero where the next is the same. Not held of a long text."""
    return _letters_alike(article) if len(article.prose) <= LONG else _next_alike("\n".join(article.distinct))


@once
def _letters_alike(article: Article) -> tuple[str, bytes]:
    return _next_alike("\n".join(article.distinct))


def _next_alike(text: str) -> tuple[str, bytes]:
    return text, next(alike(letters(text), (1,)))


def letters(text: str) -> bytes:
    """A byte for each character of a text."""
    data = text.encode("utf-16", "surrogatepass")  # in the order of this machine, for which nothing is imported, behind a mark of it
    return data[LOW::2] if len(data) == 2 + 2 * len(text) else text.encode("utf-32-le", "surrogatepass")[::4]


def alike(data: bytes, distances: Iterable[int]) -> Iterator[bytes]:
    """For each distance a byte for each byte, zero where the one so much further on is the same."""
    whole = int.from_bytes(data, "little")
    for distance in distances:
        yield (whole ^ (whole >> (8 * distance))).to_bytes(len(data), "little")


def runs(same: bytes, length: int) -> Iterator[int]:
    """Where in a row so many are the same as those further on."""
    wanted = bytes(length)
    at = same.find(wanted)
    while at >= 0:
        yield at
        at = same.find(wanted, at + 1)
