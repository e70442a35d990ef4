"""The kind ``normal_form``: letters written in another of the forms that Unicode holds for equal.

Marks that merely stand in another order than NFC's are left alone (Arabic shadda before its vowel, Hebrew points: as people type),
and so are letters that NFC takes apart (Devanagari क़ as one code point, and the like in Bengali and Hebrew): nobody sees them, and in
most texts of those languages they are what keyboards write.
"""

from __future__ import annotations

import sys
from unicodedata import normalize

import regex

from lintr import ahead
from lintr.requirement import any_of
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_PAIRS = (
    "\u0928\u093c", "\u0930\u093c", "\u0933\u093c", "\u09c7\u09be", "\u09c7\u09d7", "\u0b47\u0b56", "\u0b47\u0b3e", "\u0b47\u0b57",
    "\u0b92\u0bd7", "\u0bc6\u0bbe", "\u0bc7\u0bbe", "\u0bc6\u0bd7", "\u0c46\u0c56", "\u0cbf\u0cd5", "\u0cc6\u0cd5", "\u0cc6\u0cd6",
    "\u0cc6\u0cc2", "\u0cca\u0cd5", "\u0d46\u0d3e", "\u0d47\u0d3e", "\u0d46\u0d57", "\u0dd9\u0dca", "\u0dd9\u0dcf", "\u0ddc\u0dca",
    "\u0dd9\u0ddf", "\u1025\u102e",
)
"""Vowel signs and letters of Indic scripts that are composed of two which also stand alone."""

_SECOND = frozenset(pair[1] for pair in _PAIRS)

_MARKS = frozenset(map(chr, (*range(0x300, 0x346), 0x653, 0x654, 0x655, 0x3099, 0x309A, *range(0x1161, 0x1176), *range(0x11A8, 0x11C3))))
"""Marks, and Korean vowels and consonants, with which letters are composed."""

_CLUSTERS = (
    r"\p{L}\p{M}++(?<=[\u0300-\u0345\u0653-\u0655\u3099\u309A]\p{M}{0,9})"
    r"|[\u1100-\u1112\uAC00-\uD7A3][\u1161-\u1175\u11A8-\u11C2]++"
    rf"|{'|'.join(_PAIRS)}"
    r"|[\u0340\u0341\u0343\u0374\u037E\u0387\u1F71-\u1FFD\u2000\u2001\u2126\u212A\u212B\u2329\u232A\uF900-\uFAFF\U0002F800-\U0002FA1D]"
)
"""What may be composed: letters with marks, pairs, and characters that NFC replaces by others."""

_BARE = dict(zip("\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e", "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"))
"""Arabic marks that stand alone: NFKC would set a blank before them."""


class NormalForm:
    """Find letters that are not in a normal form.

    Fields:
        form: ``composed`` (NFC, with the exceptions above; one hit, and one edit, for all of an article) or ``compatible`` (NFKC; one hit a run).
        set: with ``compatible``: the characters to look at, as a class of a pattern.
        except: characters of the set that are right all the same.
    """

    __slots__ = ("_fine", "_pattern", "form", "set", "unless")
    mends = True

    def __init__(self, form: str, set: str, unless: str) -> None:  # noqa: A002
        self.form = form
        self.set = set
        self.unless = unless
        self._fine: frozenset[str] = frozenset()
        self._pattern: regex.Pattern[str] | None = None

    def __reduce__(self) -> tuple[object, ...]:
        return NormalForm, (self.form, self.set, self.unless)

    @classmethod
    def from_table(cls, table: Table) -> NormalForm:
        """Take the fields."""
        return cls(table.choice("form", ("composed", "compatible"), "compatible"), table.string("set", ""), table.string("except", ""))

    def faults(self) -> Iterator[str]:
        """What is wrong with the set."""
        if self.form == "compatible" and not self.set:
            yield "set: is missing"
        try:
            ahead.compile(self.set, regex.V1)
        except regex.error as problem:
            yield f"set: not a class of characters: {problem}"

    def _compiled(self) -> regex.Pattern[str]:
        if self._pattern is None:
            self._pattern = ahead.compile(_CLUSTERS if self.form == "composed" else self.set, regex.V1)
        return self._pattern

    @property
    def asks(self) -> str:
        """Of what the gate is told; two letters in pieces are told by the text."""
        return "characters" if self.form == "compatible" else ""

    def _odd(self, characters: Iterable[str]) -> list[str]:
        """Those of some characters that stand in such a form, or may."""
        if self.form == "composed":
            return [char for char in characters if char in _MARKS or (char > "\u033f" and len(char) == len(other := normalize("NFC", char)) and char != other)]
        return [char for char in self._compiled().findall("".join(characters)) if char not in self.unless]

    def needs(self) -> Needs:
        """What the gate asks for."""
        odd = self._odd(map(chr, range(sys.maxunicode + 1)))
        return 1, True, any_of([*odd, *_SECOND] if self.form == "composed" else odd), self.form != "composed"

    def gate(self, article: Article) -> bool:
        characters = article.characters
        odd: list[str] = []
        if not self._fine.issuperset(characters):  # most characters of an article were met in the one before
            new = characters - self._fine
            odd = self._odd(new)
            self._fine |= new.difference(odd)
        if odd or self.form != "composed" or _SECOND.isdisjoint(characters):
            return bool(odd)
        return any(pair in article.text for pair in _PAIRS if pair[1] in characters and pair[0] in characters)

    def find(self, article: Article) -> Iterator[Hit]:
        if self.gate(article):
            yield from self._pieces(article) if self.form == "composed" else self._runs(article)

    def _pieces(self, article: Article) -> Iterator[Hit]:
        """The first letter in pieces, with the edit that composes all of them: hundreds of hits would tell no more."""
        text = article.text
        first: Span | None = None
        parts: list[str] = []
        done = 0
        for match in self._compiled().finditer(text):
            old, new = match[0], normalize("NFC", match[0])
            if new == old or sorted(new) == sorted(old) or len(new) > len(old):
                continue
            if first is None:
                first, done = Span(*match.span()), match.start()
            parts += (text[done:match.start()], new)
            done = match.end()
        if first is not None:
            yield Hit(first, {"usual": parts[1], "count": str(len(parts) // 2)}, Edit(Span(first.start, done), "".join(parts)))

    def _runs(self, article: Article) -> Iterator[Hit]:
        text = article.text
        start = end = -1
        for match in self._compiled().finditer(text):
            if match[0] in self.unless:
                continue
            if match.start() != end:
                if end >= 0:
                    yield _hit(Span(start, end), _usual(text[start:end]))
                start = match.start()
            end = match.end()
        if end >= 0:
            yield _hit(Span(start, end), _usual(text[start:end]))


def _usual(run: str) -> str:
    return "".join([_BARE.get(char) or normalize("NFKC", char) for char in run]) if not _BARE.keys().isdisjoint(run) else normalize("NFKC", run)


def _hit(span: Span, written: str) -> Hit:
    return Hit(span, {"usual": written}, Edit(span, written))
