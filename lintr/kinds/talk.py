"""The kind ``talk``: lines at the ends of an article in which a machine speaks as "I" to "you" of the text that it made.

Nobody can list what all machines say around a translation; but they say it at its ends, in short lines, and of the translation.
"""

from __future__ import annotations

from lintr.kinds.lines import deleted, visible
from lintr.kinds.phrases import LISTS
from lintr.kinds.prose_lines import EDGES, prose_lines
from lintr.later import later
from lintr.marks import COLONS
from lintr.phrase_book import book, is_unspaced
from lintr.violation import Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article
    from lintr.table import Table

    Entry = tuple[str, ...]
    """Parts that all stand in a line."""

_SHORTEST, _LONGEST = 10, 250
"""Characters of a line that is looked at."""

_GROUPS = 5
_FIRST_LINES, _LAST_LINES = 2, 3

_SIGNATURE = 4
"""Words of a name behind a dash, at most."""

_DASHES = ("—", "–", " - ", " -- ")
_ADDRESSES = ("@", "http", "www.")

_SENTENCE = later(r"[.!?。！？۔।።։؟]++(?=\s|$)|[。！？]")
_COLONS = tuple(COLONS)
_BEHIND_COLONS = " \t*_"


class Talk:
    """Find lines that speak as a machine does of the translation that it made, in English or in the article's language.

    Fields:
        words: language -> ``about | said | done | kept | but``, five lists with commas between: words for a translation, what is said to who asked for
            it, what the speaker has done, what it was done to, and words that no machine says. ``translat*`` stands for all that begins so, ``*translat*``
            for all that holds it, and ``sure+here`` for a line that holds both, ``:`` for its colon at the end. A line counts that holds something said and a word for a
            translation, or something done and what it was done to.
        but: fields of the language pages: a line that begins with one of their phrases is told by another rule.
        delete: whether the fix deletes the line.
    """

    __slots__ = ("_lists", "_stems", "but", "delete", "words")
    mends = True

    def __init__(self, words: Mapping[str, str], but: tuple[str, ...], *, delete: bool) -> None:
        self.words = words
        self.but = but
        self.delete = delete
        self._lists: dict[str, tuple[tuple[Entry, ...], ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}

    @classmethod
    def from_table(cls, table: Table) -> Talk:
        """Take the fields."""
        words = table.mapping("words")
        for language, text in words.items():
            if text.count("|") != _GROUPS - 1:
                raise table.error("words", f"{language}: must be five lists with “|” between")
        but = table.strings("but", ())
        for name in but:
            if name not in LISTS:
                raise table.error("but", f"“{name}” is not one of {', '.join(LISTS)}")
        return cls(words, but, delete=table.boolean("delete", False))

    def gate(self, article: Article) -> bool:
        """Whether a line at the ends holds a word for a translation, or something that is done to one."""
        ends = _ends(article)
        if not ends:
            return False
        text = _folded("\n".join([line for _, line in ends]))
        return any(map(text.__contains__, self._stems_of(article)))  # most articles hold none, and are not even cut into words

    def find(self, article: Article) -> Iterator[Hit]:
        for number, line in _ends(article):
            words = _words(line)
            if any(_is_said(words, lists) for lists in self._of(article)) and not _is_signed(line) and not self._is_told(line):
                span = visible(article, number)
                edit = deleted(article, number) if self.delete and all(any(_says(sentence, lists) for lists in self._of(article)) for sentence in _sentences(line)) else None
                yield Hit(span, {"phrase": article.text[span.start:span.end]}, edit)

    def _stems_of(self, article: Article) -> tuple[str, ...]:
        """Of the lists for an article, the letters of which some stand in each line that counts; the lists are made where a line has some."""
        tag = article.language.tag
        if tag not in self._stems:
            entries: list[list[str]] = []
            for each in self._tags(tag):
                about, _, _, kept, _ = _folded(self.words[each]).split("|")
                entries += [entry.replace("*", " ").replace("+", " ").split() for entry in f"{about},{kept}".split(",")]
            stems = {max(words, key=len) for words in entries if words}
            self._stems[tag] = tuple(sorted(stem for stem in stems if not any(other in stem for other in stems if other != stem)))
        return self._stems[tag]

    def _of(self, article: Article) -> Iterator[tuple[tuple[Entry, ...], ...]]:
        """The lists of the article's language, and of English."""
        for each in self._tags(article.language.tag):
            if each not in self._lists:
                self._lists[each] = _lists(self.words[each])
            yield self._lists[each]

    def _tags(self, tag: str) -> list[str]:
        """The languages of a tag's lists: its own, and English, which is what a machine falls back to."""
        while tag and tag not in self.words:
            tag = tag.rpartition("-")[0]
        return [each for each in dict.fromkeys((tag, "en")) if each in self.words]

    def _is_told(self, line: str) -> bool:
        """Whether another rule tells of the line."""
        bare = line.strip(EDGES).casefold()
        return any(book(name).begins(bare) for name in self.but)


def _ends(article: Article) -> list[tuple[int, str]]:
    """Those of the first and last lines of prose that are short, each with its number."""
    numbers = prose_lines(article).numbers
    spans = [(number, *article.line_span(number)) for number in (numbers if len(numbers) <= _FIRST_LINES + _LAST_LINES else [*numbers[:_FIRST_LINES], *numbers[-_LAST_LINES:]])]
    return [(number, article.text[start:end]) for number, start, end in spans if _SHORTEST <= end - start <= _LONGEST]


def _folded(text: str) -> str:
    """A text, casefolded, in one of the two ways to write the apostrophe, and without the joiner that many leave out."""
    return text.casefold().replace("’", "'").replace("\N{ZERO WIDTH NON-JOINER}", "")


def _words(line: str) -> str:
    """The words of a line, casefolded, with a blank before and behind each, and the colon at its end."""
    colon = ": " if line.rstrip(_BEHIND_COLONS).endswith(_COLONS) else ""
    return f" {' '.join(WORD.findall(_folded(line)))} {colon}"


def _lists(text: str) -> tuple[tuple[Entry, ...], ...]:
    """The lists of a language, each entry as the parts that a line holds."""
    return tuple(tuple(tuple(map(_part, entry.split("+"))) for entry in group.split(",") if entry.strip()) for group in text.split("|"))


def _part(written: str) -> str:
    """What the words of a line hold where they hold a word, or the beginning of one, or a part of one."""
    bare = " ".join(_folded(written).split())
    if is_unspaced(bare[:1]):
        return bare.strip("*")
    return ("" if bare.startswith("*") else " ") + bare.strip("*") + ("" if bare.endswith("*") else " ")


def _holds(words: str, entries: tuple[Entry, ...]) -> bool:
    """Whether the words of a line hold all parts of one of the entries."""
    for entry in entries:
        for part in entry:
            if part not in words:
                break
        else:
            return True
    return False


def _is_said(words: str, lists: tuple[tuple[Entry, ...], ...]) -> bool:
    """Whether the words of a line are what a machine says of its translation."""
    about, said, done, kept, but = lists
    return ((_holds(words, about) and _holds(words, said)) or (_holds(words, done) and _holds(words, kept))) and not _holds(words, but)


def _sentences(line: str) -> list[str]:
    """The words of each sentence of a line."""
    return [words for sentence in _SENTENCE.split(line) if (words := _words(sentence)).strip()]


def _says(words: str, lists: tuple[tuple[Entry, ...], ...]) -> bool:
    """Whether a sentence may be a machine's: what a line has of the article stays there."""
    return any(_holds(words, entries) for entries in lists[:_GROUPS - 1])


def _is_signed(line: str) -> bool:
    """Whether a line ends with a name behind a dash, or names an address: a person wrote it."""
    if any(address in line for address in _ADDRESSES):
        return True
    name = max((line.rpartition(dash) for dash in _DASHES), key=lambda parts: len(parts[0]))[2].split()
    return 0 < len(name) <= _SIGNATURE and all(word[:1].isupper() for word in name) and len(" ".join(name)) < len(line.strip())
