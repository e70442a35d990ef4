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

_HEAD, HEAD = 4, 12
"""Letters by which phrases are looked up that a line begins with, short and long ones."""

_APART = dict.fromkeys(map(ord, JOINERS), " ")

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages", "phrases")
"""The phrases of all pages, a field a file, a phrase a line, and beside them what each is looked for by. Made by tools/make_labels.py."""

_books: dict[str, PhraseBook] = {}


def book(field: str) -> PhraseBook:
    """The phrases that a field of the language pages holds, of all languages together."""
    if field not in _books:
        with open(os.path.join(FOLDER, field + ".txt"), "rb", buffering=0) as file:
            _books[field] = PhraseBook(file.read(), field)
    return _books[field]


def key(phrase: str) -> str:
    """What a text that holds a phrase has too, as a word or as a letter: its longest word, or the last in code order of its letters, where no blanks part words.

    >>> key("we use cookies"), key("使用 cookie 政策")
    ('cookies', '策')
    """
    return max(_parts(phrase), key=lambda part: (len(part), part))


def _parts(phrase: str) -> list[str]:
    """What a text that holds a phrase has: its words; its letters, where no blanks part words; its signs, where it is nothing else."""
    unspaced = list(filter(is_unspaced, phrase))
    return unspaced or WORD.findall(phrase.translate(_APART)) or list(phrase)


class PhraseBook:
    """A set of casefolded phrases, kept as one text in UTF-8 for as long as that is cheaper."""

    __slots__ = ("_asked", "_beginnings", "_field", "_hashes", "_headed", "_heads", "_keyed", "_keys", "_text")

    def __init__(self, text: bytes, field: str = "") -> None:
        """Phrases with a line end before and behind each; those of a field have their keys in a file."""
        self._text = text
        self._field = field
        self._asked = 0
        self._headed = 0
        self._beginnings: frozenset[str] = frozenset()
        self._heads: dict[str, str] = {}
        """Letters -> the phrases that begin with them, a line each."""
        self._hashes: frozenset[int] | None = None
        """Of the phrases, which themselves would take three times as much memory."""
        self._keys: frozenset[str] = frozenset()
        self._keyed: dict[str, list[tuple[str, list[str]]]] = {}
        """Key -> the phrases that hold it and their parts, for the keys that a text had."""

    def __contains__(self, phrase: str) -> bool:
        if not phrase or "\n" in phrase:
            return False
        if self._hashes is None:
            self._asked += 1
            if self._asked >= _ENOUGH:
                self._hashes = frozenset(set(map(hash, self)))  # a copy has no room for more
        if self._hashes is not None and hash(phrase) not in self._hashes:
            return False
        return b"\n%s\n" % phrase.encode("utf-8", "surrogatepass") in self._text

    def has_none_of(self, phrases: Collection[str]) -> bool:
        """Whether none of some phrases is there; no phrase is empty or holds a line end."""
        if self._hashes is not None and self._hashes.isdisjoint(map(hash, phrases)):
            return True
        return not any(phrase in self for phrase in phrases)

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
        if not self._keys:
            self._keys = _keys(self._field) if self._field else frozenset(map(key, self))
        joiners = characters.intersection(JOINERS)
        words: Collection[str] = vocabulary
        if joiners:  # a phrase's first and last word may be joined to what stands around it
            joined = " ".join(vocabulary)
            for char in joiners:
                joined = joined.replace(char, " ")
            words = joined.split()
        there = characters.union(words)
        likely = [phrase for one in sorted(self._keys & there) for phrase, parts in self._with(one) if there.issuperset(parts)]
        folded = folded_text(text, characters) if likely else ""
        return [phrase for phrase in dict.fromkeys(likely) if phrase in folded]

    def _with(self, one: str) -> list[tuple[str, list[str]]]:
        """The phrases that hold a key, and the parts of each."""
        if one not in self._keyed:
            found = []
            sought = one.encode("utf-8")
            at = self._text.find(sought)
            while at >= 0:
                end = self._text.index(b"\n", at)
                phrase = self._text[self._text.rindex(b"\n", 0, at) + 1:end].decode("utf-8")
                found.append((phrase, _parts(phrase)))
                at = self._text.find(sought, end)
            self._keyed[one] = found
        return self._keyed[one]


def _keys(field: str) -> frozenset[str]:
    """The keys of a field's phrases."""
    with open(os.path.join(FOLDER, field + ".keys.txt"), "rb", buffering=0) as file:
        return frozenset(file.read().decode("utf-8").split("\n")[:-1])


def heads(lines: list[str]) -> frozenset[str]:
    """What `PhraseBook.begins_none_of` asks of casefolded beginnings of lines."""
    return frozenset({line[:_HEAD] for line in lines} | {line[:HEAD] for line in lines})


_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\u9fff"), ("\uff66", "\uff9d"))
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese letters."""


def is_unspaced(char: str) -> bool:
    """Whether a letter is of a script in which no blank shows where words begin."""
    return any(first <= char <= last for first, last in _UNSPACED)


def _may_end(phrase: str, following: str) -> bool:
    """Whether a phrase may end before a character: not within a word, which scripts without blanks do not show."""
    return not following.isalpha() or not phrase[-1].isalpha() or is_unspaced(phrase[-1])
