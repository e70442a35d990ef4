"""Phrases of all language pages, found fast both once and a million times."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_ENOUGH = 60
"""Look-ups after which a set pays: one article asks a dozen times, and making the set costs as much as fifty look-ups in the text."""

_HEAD, HEAD = 4, 12
"""Letters by which phrases are looked up that a line begins with, short and long ones."""

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages", "phrases")
"""The phrases of all pages, a field a file, a phrase a line. Made by tools/make_labels.py."""

_books: dict[str, PhraseBook] = {}


def book(field: str) -> PhraseBook:
    """The phrases that a field of the language pages holds, of all languages together."""
    if field not in _books:
        with open(os.path.join(FOLDER, field + ".txt"), "rb", buffering=0) as file:
            _books[field] = PhraseBook(file.read())
    return _books[field]


class PhraseBook:
    """A set of casefolded phrases, kept as one text in UTF-8 for as long as that is cheaper."""

    __slots__ = ("_asked", "_heads", "_phrases", "_text")

    def __init__(self, text: bytes) -> None:
        """Phrases with a line end before and behind each."""
        self._text = text
        self._asked = 0
        self._heads: dict[str, list[str]] = {}
        self._phrases: frozenset[str] | None = None

    def __contains__(self, phrase: str) -> bool:
        if not phrase or "\n" in phrase:
            return False
        if self._phrases is None:
            self._asked += 1
            if self._asked < _ENOUGH:
                return b"\n%s\n" % phrase.encode("utf-8", "surrogatepass") in self._text
            self._phrases = frozenset(self)
        return phrase in self._phrases

    def has_none_of(self, phrases: Collection[str]) -> bool:
        """Whether none of some phrases is there; no phrase is empty or holds a line end."""
        if self._phrases is None:
            return not any(phrase in self for phrase in phrases)
        return self._phrases.isdisjoint(phrases)

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.decode("utf-8").split("\n")[1:-1])

    def begins(self, line: str) -> str:
        """A phrase that a casefolded line begins with, a whole word where blanks part words; empty where there is none."""
        self._asked += 1
        if len(line) >= _HEAD and self._asked >= _ENOUGH:
            return self._begins(line)
        head = b"\n" + line[:_HEAD].encode("utf-8", "surrogatepass")
        at = self._text.find(head) if len(line) >= 2 else -1
        while at >= 0:
            end = self._text.index(b"\n", at + 1)
            phrase = self._text[at + 1:end].decode("utf-8")
            if line.startswith(phrase) and _may_end(phrase, line[len(phrase):len(phrase) + 1]):
                return phrase
            at = self._text.find(head, end)
        return ""

    def may_begin(self, head: str) -> bool:
        """Whether a phrase may be what a line begins with that begins so, with `HEAD` letters or all that it has."""
        if self._asked < _ENOUGH or len(head) < _HEAD:
            return True
        if not self._heads:
            self._index()
        return head[:_HEAD] in self._heads or head[:HEAD] in self._heads

    def _index(self) -> None:
        for phrase in self:
            self._heads.setdefault(phrase[:HEAD if len(phrase) >= HEAD else _HEAD], []).append(phrase)

    def _begins(self, line: str) -> str:
        if not self._heads:
            self._index()
        for size in (_HEAD, HEAD):
            for phrase in self._heads.get(line[:size], ()):
                if line.startswith(phrase) and _may_end(phrase, line[len(phrase):len(phrase) + 1]):
                    return phrase
        return ""


_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\u9fff"), ("\uff66", "\uff9d"))
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese letters."""


def _may_end(phrase: str, following: str) -> bool:
    """Whether a phrase may end before a character: not within a word, which scripts without blanks do not show."""
    return not following.isalpha() or not phrase[-1].isalpha() or any(first <= phrase[-1] <= last for first, last in _UNSPACED)
