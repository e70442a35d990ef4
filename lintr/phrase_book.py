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

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages", "phrases.txt")
"""The phrases of all pages, a phrase a line, a field a section. Made by tools/make_labels.py."""

_books: dict[str, PhraseBook] = {}


def book(field: str) -> PhraseBook:
    """The phrases that a field of the language pages holds, of all languages together."""
    if not _books:
        with open(FILE, "rb", buffering=0) as file:
            _, *sections = file.read().decode("utf-8").split("\n#")
        for section in sections:
            end = section.index("\n")
            _books[section[:end]] = PhraseBook(section[end:])
    return _books[field]


class PhraseBook:
    """A set of casefolded phrases, kept as one text for as long as that is cheaper."""

    __slots__ = ("_asked", "_heads", "_phrases", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        """The phrases, a line end before and behind each."""
        self._asked = 0
        self._heads: dict[str, list[str]] = {}
        self._phrases: frozenset[str] | None = None

    def __contains__(self, phrase: str) -> bool:
        if not phrase or "\n" in phrase:
            return False
        if self._phrases is None:
            self._asked += 1
            if self._asked < _ENOUGH:
                return f"\n{phrase}\n" in self.text
            self._phrases = frozenset(self)
        return phrase in self._phrases

    def __iter__(self) -> Iterator[str]:
        return iter(self.text.split("\n")[1:-1])

    def begins(self, line: str) -> str:
        """A phrase that a casefolded line begins with, no letter following right after it; empty where there is none."""
        self._asked += 1
        if len(line) >= _HEAD and self._asked >= _ENOUGH:
            return self._begins(line)
        head = "\n" + line[:_HEAD]
        at = self.text.find(head) if len(line) >= 2 else -1
        while at >= 0:
            end = self.text.index("\n", at + 1)
            phrase = self.text[at + 1:end]
            if line.startswith(phrase) and not line[len(phrase):len(phrase) + 1].isalpha():
                return phrase
            at = self.text.find(head, end)
        return ""

    def _begins(self, line: str) -> str:
        if not self._heads:
            for phrase in self:
                self._heads.setdefault(phrase[:_HEAD], []).append(phrase)
        for phrase in self._heads.get(line[:_HEAD], ()):
            if line.startswith(phrase) and not line[len(phrase):len(phrase) + 1].isalpha():
                return phrase
        return ""
