"""Phrases of all language pages, found fast both once and a million times."""

from __future__ import annotations

import os

from lintr.words import JOINERS, WORD, folded_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_ENOUGH = 60
"""Look-ups after which a set pays: one article asks a dozen times, and making the set costs as much as fifty look-ups in the text."""

_FEW = 20
"""Beginnings of lines that are looked up in the text of the phrases; for more an index is made."""

_MANY = 8
"""Texts after which an index of the words of phrases pays."""

_HEAD, HEAD = 4, 12
"""Letters by which phrases are looked up that a line begins with, short and long ones."""

_CASELESS = "\u0e00"
"""From here on letters have no case, and most scripts set no blanks between words."""

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

    __slots__ = ("_asked", "_beginnings", "_by_letter", "_by_word", "_headed", "_heads", "_letters", "_phrases", "_searched", "_text", "_words")

    def __init__(self, text: bytes) -> None:
        """Phrases with a line end before and behind each."""
        self._text = text
        self._asked = 0
        self._searched = 0
        self._headed = 0
        self._beginnings: frozenset[str] = frozenset()
        self._heads: dict[str, str] = {}
        """Letters -> the phrases that begin with them, a line each."""
        self._phrases: frozenset[str] | None = None
        self._by_word: dict[str, list[tuple[str, list[str]]]] = {}
        self._by_letter: dict[str, list[str]] = {}
        self._words: frozenset[str] = frozenset()
        self._letters: frozenset[str] = frozenset()

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
        if len(line) < 2:
            return ""
        self._asked += 1
        if self._heads or self._asked >= _ENOUGH:
            return self._begins(line)
        head = b"\n" + line[:_HEAD].encode("utf-8", "surrogatepass")
        at = self._text.find(head)
        while at >= 0:
            end = self._text.index(b"\n", at + 1)
            phrase = self._text[at + 1:end].decode("utf-8")
            if line.startswith(phrase) and _may_end(phrase, line[len(phrase):len(phrase) + 1]):
                return phrase
            at = self._text.find(head, end)
        return ""

    def may_begin(self, head: str) -> bool:
        """Whether a phrase may be what a line begins with that begins so, with `HEAD` letters or all that it has."""
        return not self.begins_none_of({head[:_HEAD], head[:HEAD]})

    def begins_none_of(self, heads: frozenset[str] | set[str]) -> bool:
        """Whether none of the phrases can be what a line begins with: of each line what `heads` gives."""
        if not self._heads:
            if not self._beginnings:
                short = [head for head in heads if 0 < len(head) <= _HEAD]
                self._headed += len(short)
                if self._headed < _ENOUGH:
                    return not any((b"\n%s" if len(head) == _HEAD else b"\n%s\n") % head.encode("utf-8", "surrogatepass") in self._text for head in short)
                self._beginnings = frozenset([phrase[:_HEAD] for phrase in self])
            if self._beginnings.isdisjoint(heads):
                return True  # so it is with most articles; the index takes longer to make
            if self._asked < _ENOUGH and len(heads) < _FEW:
                return False
            self._index_heads()
        return self._heads.keys().isdisjoint(heads)  # the few are looked up among the many

    def _index_heads(self) -> None:
        for phrase in self:
            head = phrase[:HEAD if len(phrase) >= HEAD else _HEAD]
            self._heads[head] = f"{self._heads[head]}\n{phrase}" if head in self._heads else phrase

    def _begins(self, line: str) -> str:
        if not self._heads:
            self._index_heads()
        for size in (_HEAD, HEAD):
            for phrase in self._heads[head].split("\n") if (head := line[:size]) in self._heads else ():
                if line.startswith(phrase) and _may_end(phrase, line[len(phrase):len(phrase) + 1]):
                    return phrase
        return ""

    def within(self, text: str, vocabulary: frozenset[str], characters: frozenset[str]) -> list[str]:
        """The phrases whose letters stand in a text, whatever stands around them.

        Args:
            text: the text, as it is written.
            vocabulary: its words, casefolded.
            characters: those that occur in it.
        """
        self._searched += 1
        if self._searched < _MANY:
            there = frozenset("".join(characters).casefold())
            parted = [(phrase, phrase.split(" ", 2)) for phrase in filter(there.issuperset, self)]
            likely = [phrase for phrase, parts in parted if len(parts) < 3 or not parts[1].isalpha() or parts[1] in vocabulary]  # noqa: PLR2004
            folded = folded_text(text, characters) if likely else ""
            return [phrase for phrase in likely if phrase in folded]
        if not self._by_word:
            self._index_words()
        ends = 0 if characters.isdisjoint(JOINERS) else 1  # the words at a phrase's ends may be joined to what stands around it
        met = self._words & vocabulary
        likely = [phrase for word in met for phrase, words in self._by_word[word] if vocabulary.issuperset(words[ends:len(words) - ends])]
        for rarest in self._letters & characters:
            likely += [phrase for phrase in self._by_letter[rarest] if phrase[0] in characters and characters.issuperset([letter for letter in phrase if letter >= _CASELESS])]
        folded = folded_text(text, characters) if likely else ""
        return [phrase for phrase in likely if phrase in folded]

    def _index_words(self) -> None:
        for phrase in self:
            if " " not in phrase and max(phrase) >= _CASELESS:
                self._by_letter.setdefault(max(phrase), []).append(phrase)
            else:
                words = WORD.findall(phrase)
                self._by_word.setdefault(max(words, key=len, default=""), []).append((phrase, words))
        self._words, self._letters = frozenset(self._by_word), frozenset(self._by_letter)


def heads(lines: list[str]) -> frozenset[str]:
    """What `PhraseBook.begins_none_of` asks of casefolded beginnings of lines."""
    return frozenset({line[:_HEAD] for line in lines} | {line[:HEAD] for line in lines})


_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\u9fff"), ("\uff66", "\uff9d"))
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese letters."""


def _may_end(phrase: str, following: str) -> bool:
    """Whether a phrase may end before a character: not within a word, which scripts without blanks do not show."""
    return not following.isalpha() or not phrase[-1].isalpha() or any(first <= phrase[-1] <= last for first, last in _UNSPACED)
