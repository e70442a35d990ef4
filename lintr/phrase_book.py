"""Phrases of all language pages, found fast both once and a million times."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ENOUGH = 60
"""Look-ups after which a set pays: one article asks a dozen times, and making the set costs as much as fifty look-ups in the text."""

_HEAD = 4
"""Letters by which phrases are looked up that a line begins with."""

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

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.decode("utf-8").split("\n")[1:-1])

    def begins(self, line: str) -> str:
        """A phrase that a casefolded line begins with, no letter following right after it; empty where there is none."""
        self._asked += 1
        if len(line) >= _HEAD and self._asked >= _ENOUGH:
            return self._begins(line)
        head = b"\n" + line[:_HEAD].encode("utf-8", "surrogatepass")
        at = self._text.find(head) if len(line) >= 2 else -1
        while at >= 0:
            end = self._text.index(b"\n", at + 1)
            phrase = self._text[at + 1:end].decode("utf-8")
            if line.startswith(phrase) and not line[len(phrase):len(phrase) + 1].isalpha():
                return phrase
            at = self._text.find(head, end)
        return ""

    def _begins(self, line: str) -> str:
        if not self._heads:
            for phrase in self:
                self._heads.setdefault(phrase[:_HEAD], []).append(phrase)
        for phrase in self._heads.get(line[:_HEAD], ()):
            if line.startswith(phrase) and not line[len(phrase):len(phrase) + 1].isalpha():
                return phrase
        return ""
