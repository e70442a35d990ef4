r"""The one word model for all scripts; no other module splits words.

A word is a run of letters, marks and decimal digits, together with what joins such runs: ZWNJ and ZWJ (Persian, Sinhala),
apostrophes and the like (French, Ukrainian, Hebrew), the middle dot of Catalan. A hyphen separates: ``anak-anak`` is two words
that no blank parts. The ``\w`` of Python's ``re`` is of no use here: it cuts Hindi at every vowel sign.
"""

from __future__ import annotations

import unicodedata
from itertools import cycle, filterfalse, repeat

from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

JOINERS = "'’ʼʹ‘ʻ`´\N{MIDDLE DOT}\N{HEBREW PUNCTUATION GERESH}\N{HEBREW PUNCTUATION GERSHAYIM}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""What joins two runs of letters into one word when it stands between them."""

_NO_LETTERS = "".join([char for char in JOINERS if not char.isalpha()])
"""Those that are no part of a word at its ends."""
_LETTERS = frozenset(JOINERS).difference(_NO_LETTERS)

PATTERN = rf"[\p{{L}}\p{{M}}\p{{Nd}}]++(?:[{JOINERS}]++[\p{{L}}\p{{M}}\p{{Nd}}]++)*+"
"""A word, as a pattern for `regex`."""

WORD = later(PATTERN)

BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
"""What parts words where a text is cut at blanks."""

_MOST = 64
"""Different characters that are no part of a word, up to which each is replaced in the whole text."""


LONG = 1 << 20
"""Characters of a text from which on what is held of it is held in a form that takes less memory, and more time."""

PART = 1 << 16
"""Characters of a part of such a text."""


class _Parts(dict[str, bool]):
    """Whether a character is part of a word, found out once for each."""

    def __init__(self, sort: Callable[[str], bool], members: str) -> None:
        super().__init__(dict.fromkeys(members, True))
        self._sort = sort

    def __missing__(self, char: str) -> bool:
        found = self[char] = self._sort(char)
        return found


def _parted(text: str, characters: Iterable[str], parts: _Parts) -> str:
    """A text with a blank for each character that is no part of a word: to cut it there takes a third of the time of the quickest pattern."""
    others = list(filterfalse(parts.__getitem__, characters))
    if len(others) > _MOST:
        return text.translate(dict.fromkeys(map(ord, others), " "))
    for char in others:
        text = text.replace(char, " ")
    return text


def words(text: str, characters: frozenset[str] | None = None) -> list[str]:
    r"""The words of a text, in reading order: what `WORD` finds, in a tenth of the time.

    Args:
        text: the text.
        characters: those that occur in it, where they are known already.

    >>> words("हिन्दी می‌خواهم l’été anak-anak")
    ['हिन्दी', 'می\u200cخواهم', 'l’été', 'anak', 'anak']
    """
    characters = frozenset(text) if characters is None else characters
    if not characters.isdisjoint(_LETTERS) and any(one + other in text for one in characters.intersection(_NO_LETTERS) for other in characters & _LETTERS):
        return list(WORD.findall(text))
    return _bare(_parted(text, characters, _in_words), characters.intersection(_NO_LETTERS))


def _bare(parted: str, joiners: Collection[str]) -> list[str]:
    """The words of a text that has blanks between them, without what may join two at their ends, which is seldom there."""
    if joiners and (parted[:1] in joiners or parted[-1:] in joiners or any(" " + one in parted or one + " " in parted for one in joiners)):
        return list(filter(None, map(str.strip, parted.split(), repeat("".join(joiners)))))
    return parted.split()


def letters_and_marks(text: str, characters: Collection[str]) -> list[str]:
    """The runs of letters and marks of a text, those joined that a straight apostrophe joins.

    Args:
        text: the text.
        characters: all that may occur in it.
    """
    return _bare(_parted(text.replace("''", "  "), characters, _in_letters), "'")


def _is_member(char: str) -> bool:
    """Whether a character is a letter, a mark or a decimal digit; of those that Python's Unicode has not yet, `regex` tells."""
    category = unicodedata.category(char)
    return category[0] in "LM" or category == "Nd" or (category == "Cn" and WORD.match(char) is not None)


def _is_letter_or_mark(char: str) -> bool:
    return _is_member(char) and unicodedata.category(char) != "Nd"


_in_words = _Parts(_is_member, JOINERS)
_in_letters = _Parts(_is_letter_or_mark, "'")


def folded(found: frozenset[str], characters: frozenset[str]) -> frozenset[str]:
    """Words casefolded, each once.

    Args:
        found: the words.
        characters: all that may occur in them.
    """
    changing = [char for char in characters if char.casefold() != char]
    if not changing:
        return found
    joined = " ".join(found)
    if joined.isascii() or len(changing) > _MOST:
        return frozenset(joined.casefold().split())
    for char in changing:  # the few capitals
        joined = joined.replace(char, char.casefold())
    return frozenset(joined.split())


def folded_text(text: str, characters: Iterable[str]) -> str:
    """A text casefolded: itself where nothing in it has case; a long one part by part, since it takes twelve bytes a character meanwhile.

    Args:
        text: the text.
        characters: those that occur in it.
    """
    if all(char.casefold() == char for char in characters):
        return text
    return text.casefold() if len(text) <= LONG else "".join([text[at : at + LONG].casefold() for at in range(0, len(text), LONG)])


def places(text: str, found: Sequence[str]) -> Sequence[int]:
    """Where the words of a text begin."""
    return packed(_places(text, found)) if len(text) > LONG else list(_places(text, found))


def packed(numbers: Iterable[int]) -> Sequence[int]:
    """Places in a text, in a tenth of the memory that a list of them takes."""
    from array import array

    return array("I", numbers)


def _places(text: str, found: Iterable[str]) -> Iterator[int]:
    end = 0
    find = text.find
    for word in found:
        start = find(word, end)  # between two words no character stands that one begins with
        yield start
        end = start + len(word)


def told_apart(found: Sequence[str]) -> tuple[frozenset[str], bytes]:
    """Some words, each once, and a byte for each in order, the same for the same word; different ones may share a byte."""
    byte_of: dict[str, str] = {}
    parts = [found] if len(found) <= LONG else (found[at:at + LONG] for at in range(0, len(found), LONG))
    told = b"".join(["".join(map(byte_of.setdefault, part, cycle(_BYTES))).encode("latin-1") for part in parts])
    return frozenset(byte_of), told


_BYTES = tuple(map(chr, range(256)))


def once_each(text: str, characters: frozenset[str], size: int = PART) -> list[str]:
    """The words of a long text, part by part; those that are the same are one object, so that they take a tenth of the memory."""
    known: dict[str, str] = {}
    found: list[str] = []
    for part in at_blanks(text, size):
        several = words(part, characters)
        found += map(known.setdefault, several, several)
    return found


def in_parts(text: str, size: int = PART) -> Iterator[str]:
    """A text in parts of whole lines, each about so long: what is made of a part is gone before the next is looked at."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + size) + 1 or len(text)
        yield text[at:end]
        at = end


def at_blanks(text: str, size: int = PART) -> Iterator[str]:
    """A text in parts of whole lines, or of whole words where a line is much longer than a part."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + size, at + 2 * size) + 1 or text.find(" ", at + size) + 1 or len(text)
        yield text[at:end]
        at = end
