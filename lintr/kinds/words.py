"""The kind ``words``: words of another language that stand untranslated in the text."""

from __future__ import annotations

import re
from functools import lru_cache

from lintr.kinds.alphabets import UNSPACED, line_of, own_scripts, set_apart, written_in
from lintr.kinds.vietnam import speaks_of_vietnam
from lintr.later import later
from lintr.marks import COLONS
from lintr.once import once
from lintr.outline import is_so
from lintr.scripts import SCRIPT_OF
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import BLANKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.table import Table

_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_TOKEN = f"[{_LATIN}][{_LATIN}0-9\u0300-\u036f'’.+#&/_\\\\-]*"
_FIRST = f"[{_LATIN}](?<![{_LATIN}0-9@#/._\\\\-].)[{_LATIN}0-9\u0300-\u036f'’.+#&/_\\\\-]*"
"""A token at whose beginning none goes on; the class stands first, and what is no letter is passed over fast."""

_WORD = later(_FIRST, 0, re.compile)
_RUN = later(f"{_FIRST}(?:(?:[,;:] ?| & |[ \u00a0]){_TOKEN})*", 0, re.compile)
_QUOTES = frozenset("\"“„«「『")
_SAID = 10
"""Words of a sentence that somebody said: of fewer it may be a title or a saying."""
_OFFICE, _OF_OFFICES = 5, frozenset(("of", "and", "for"))
"""Words of a name that holds two of some function words of English: it is an office, and those are translated."""
_FEW = 8
"""So many Latin words say nothing about an article, however short it is."""

_SMALL_PAIR = later(r"[a-z]{4,} [a-z]{4,}", 0)
"""Two words of English, in an article whose original is not."""

_COMMA = later(r"[,;:]", 0)
_COMMAS = frozenset(",;:")
_ACRONYM = later(f"(?<![{_LATIN}0-9.@#/_-])[A-Z]{{2,6}}(?![{_LATIN}0-9@#/_-])", 0)
_BRACKET = later(r"[”\"»]?[ ]?[(（]")
_BRACKET_BEFORE = later(r"(?r)[(（][“\"«]?")
_PART = later(f"[{_LATIN}]{{2,}}(?:[-'’][{_LATIN}]+)*", 0, re.compile)
_LETTERS = f"{_LATIN}\u0250-\u02af\u0300-\u036f"
"""With the letters of Azerbaijani, Hausa and others that phonetics has too, and with marks."""
_ANY_PART = later(f"[{_LETTERS}]{{2,}}(?:[-'’][{_LETTERS}]+)*", 0, re.compile)
_CLAUSE = later(r"[^\n.!?,;:…\"“”„«»()\[\]]+", 0, re.compile)
_SEGMENT = later(r"[^\n.!?;:…\"“”„«»()\[\]]+", 0, re.compile)


class Words:
    """Find words of another language.

    Fields:
        find: ``runs`` (Latin words in a row in a text of another script), ``tokens`` (each Latin word of such a text that is
            on no list), ``acronyms`` (those in capitals that stand beside no bracket that explains them), ``markers`` (words in a row among which are function words of the other language) or ``letters`` (words
            in a row with letters of the other language).
        words: how many words a run must have.
        names: how many words a run of names must have; 0: names are right.
        strict: languages in which names count, written as a rule's ``languages``.
        share: most Latin words, in percent, that an article has by the way. One with more lets names and terms stand, and only runs
            with one of the ``markers`` count; so it is in scripts without blanks.
        markers: function words, or with ``letters`` words in small letters, of the other language; of those that the article's
            language has too none counts.
        letters: letters that tell the other language; those of the article's alphabet do not count. ``runs`` leave what has one
            to the rule that looks for them.
        least: how many of the markers a run must have.
        allowed: words that are right, besides the language page's ``latin_allowed``.
    """

    __slots__ = ("_ends", "_joined", "allowed", "least", "letters", "looks_for", "markers", "names", "share", "strict", "words")
    outline = "Latn"

    def __init__(self, looks_for: str, words: int, names: int, strict: tuple[str, ...], share: int, markers: frozenset[str],
                 least: int, letters: frozenset[str], allowed: frozenset[str]) -> None:
        self.looks_for = looks_for
        self.words = words
        self.names = names
        self.strict = strict
        self.share = share
        self.markers = markers
        self.least = least
        self.letters = letters
        self.allowed = allowed
        self._ends = frozenset([end for marker in markers for end in _ends(marker)])
        self._joined = frozenset([marker for marker in markers if not marker.isalpha()])

    @classmethod
    def from_table(cls, table: Table) -> Words:
        """Take the fields."""
        return cls(table.choice("find", ("runs", "tokens", "acronyms", "markers", "letters")), table.integer("words", 3), table.integer("names", 0), table.strings("strict", ()), table.integer("share", 3),
                   frozenset(table.strings("markers", ())), table.integer("least", 2), frozenset(table.string("letters", "")), frozenset(map(str.casefold, table.strings("allowed", ()))))

    def gate(self, article: Article) -> bool:
        if not is_so(self.outline, article):
            return False
        own = written_in(article.language.tag)
        if self.looks_for == "letters":
            return bool(self._strange_letters(article)) or bool(self._markers_in(article))
        if self.looks_for == "markers":
            return "Latn" not in own or len(self._markers_among_words(article)) >= self.least
        return self.looks_for == "acronyms" or (bool(own) and "Latn" not in own)

    def _strange_letters(self, article: Article) -> frozenset[str]:
        """The letters in an article that tell the other language; none where the alphabet of the article's is not known."""
        there = self.letters & article.prose_characters
        return there - article.language.row.letters if there and article.language.row else frozenset()

    def _markers_in(self, article: Article) -> list[str]:
        """The markers, which may be several words, that stand in an article; their first or last word stands for itself."""
        if self._ends.isdisjoint(article.distinct):
            return []
        return [marker for marker in self.markers if not article.distinct.isdisjoint(_ends(marker)) and marker in article.prose]

    def _markers_among_words(self, article: Article) -> frozenset[str]:
        """The markers that may be words of an article, without those that its language has too."""
        there = (self.markers & article.distinct) | self._joined
        return there - _folded(article.language.function_words) if there else there

    def find(self, article: Article) -> Iterator[Hit]:
        if self.looks_for == "acronyms":
            return self._acronyms(article)
        if self.looks_for in ("markers", "letters"):
            return self._marked(article) if self.looks_for == "markers" else self._lettered(article)
        if "Latn" in own_scripts(article):
            return iter(())
        return self._tokens(article) if self.looks_for == "tokens" else self._runs(article)

    def _runs(self, article: Article) -> Iterator[Hit]:
        text, own = article.prose, own_scripts(article)
        pairs: bool | None = None
        usual: bool | None = None  # whether Latin words stand there on purpose: asked when it matters
        strict = self.names and self.strict and article.language.matches(self.strict)
        letters = self.letters & article.prose_characters
        for match in _latin_runs(article):
            run = match[0]
            if not (" " in run or "\u00a0" in run) or (letters and not letters.isdisjoint(run)):
                continue
            parts = _PART.findall(run)
            if len(parts) < self.words and not (strict and len(parts) >= self.names):
                if pairs is None:  # most are pairs, and terms of the matter
                    pairs = (bool(strict) or not own.isdisjoint(UNSPACED)) and speaks_of_vietnam(article) and not self._is_at_home(article)
                is_pair = pairs and _SMALL_PAIR.fullmatch(run) and not _is_foreign(text, *match.span(), own)
                if is_pair and not set_apart(text, *match.span(), own):
                    yield Hit(Span(*match.span()), {"count": "2"})
                continue
            words = parts if _COMMAS.isdisjoint(run) else max(map(_PART.findall, _COMMA.split(run)), key=len)
            is_name = strict and len(words) >= self.names
            if not self.markers.isdisjoint(parts):
                words = parts
            small = [word for word in words if word.islower()]
            is_office = len(words) >= _OFFICE and len(_OF_OFFICES.intersection(small)) > 1  # Department of Education and Training
            is_phrase = is_office or (len(words) >= self.words and len(small) > 1 and 2 * len(small) >= len(words))
            if not is_phrase and not is_name:
                continue
            if usual is None:
                usual = not own.isdisjoint(UNSPACED) or self._is_at_home(article)
            if usual and (not is_phrase or self.markers.isdisjoint(small)):
                continue
            is_said = is_phrase and len(words) >= _SAID and len(self.markers.intersection(small)) > 2 and _is_speech(text, match.start())  # noqa: PLR2004  function words
            if not _is_foreign(text, match.start(), match.end(), own) and (is_said or not set_apart(text, match.start(), match.end(), own)):
                yield Hit(Span(match.start(), match.start() + len(run.rstrip(" .,;:-&/"))), {"count": str(len(words))})

    def _is_at_home(self, article: Article) -> bool:
        """Whether Latin words are so many that the article lets them stand on purpose."""
        count = _count_latin(article)
        if count <= _FEW:
            return False
        blanks = article.prose_characters.intersection(BLANKS)
        most = 1 + sum(map(article.prose.count, blanks))  # words, which take longer to count
        return count * 100 > self.share * most or count * 100 > self.share * _count_all(article)

    def _tokens(self, article: Article) -> Iterator[Hit]:
        allowed = self.allowed | _folded(article.language.latin_allowed)
        for match in _WORD.finditer(article.prose):
            word = match[0].rstrip(".-'’/")
            if len(word) > 1 and not word.isupper() and word.casefold() not in allowed and any(map(str.islower, word)):
                yield Hit(Span(match.start(), match.start() + len(word)))

    def _acronyms(self, article: Article) -> Iterator[Hit]:
        allowed = self.allowed | _folded(article.language.latin_allowed)
        text, told = article.prose, set(allowed)
        places = list(_ACRONYM.finditer(text))
        told.update(match[0].casefold() for match in places if _BRACKET.match(text, match.end()) or _BRACKET_BEFORE.match(text, 0, match.start()))
        for match in places:
            if match[0].casefold() not in told:
                told.add(match[0].casefold())
                yield Hit(Span(*match.span()), {"count": str(sum(other[0] == match[0] for other in places))})

    def _marked(self, article: Article) -> Iterator[Hit]:
        text, own = article.prose, own_scripts(article)
        theirs = _folded(article.language.function_words)
        markers = self.markers - theirs
        if "Latn" not in own:
            there = markers.intersection([match[0] for match in _latin_runs(article)])
            yield from self._alone(article, own, there) if there and not self._is_at_home(article) else ()
            return
        likely = self._markers_among_words(article)
        if sum(f" {marker} " in text for marker in likely) < self.least:
            return
        for line in article.paragraphs:
            if not self._holds_enough(text[line.start:line.end], likely):
                continue
            spans = [span for match in _SEGMENT.finditer(text, line.start, line.end) if self._holds_enough(match[0], likely) for span in self._marked_parts(match[0], match.start(), markers, theirs)]
            if 5 * sum(end - start for start, end in spans) < 3 * (line.end - line.start):  # else the whole of it is: another rule tells
                yield from (Hit(Span(start, end)) for start, end in spans if not set_apart(text, start, end))

    def _holds_enough(self, part: str, markers: frozenset[str]) -> bool:
        """Whether the letters of enough markers stand in a part of the text."""
        return sum([marker in part for marker in markers]) >= self.least

    def _marked_parts(self, segment: str, offset: int, markers: frozenset[str], theirs: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Where words in a row stand that are of the other language."""
        words = list(_ANY_PART.finditer(segment))
        ours = theirs - self.markers  # “have” is a word of two languages
        ends = [n for n, word in enumerate(words) if word[0].casefold() in ours]
        for first, last in zip((-1, *ends), (*ends, len(words)), strict=True):
            row = words[first + 1:last]
            places = [n for n, word in enumerate(row) if word[0] in markers]
            places = [n for n in places if not _is_in_name(row, n, markers)]
            if len({row[n][0] for n in places}) < self.least:
                continue
            row = row[places[0]:places[-1] + 2] if ends else row
            if len(row) >= self.words and 5 * sum(word[0].islower() for word in row) > 3 * len(row):
                yield offset + row[0].start(), offset + row[-1].end()

    def _lettered(self, article: Article) -> Iterator[Hit]:
        text, own = article.prose, own_scripts(article)
        if not article.language.row:
            return
        letters, markers = self._strange_letters(article), self._markers_in(article)
        at_home = "Latn" in own
        for run in _clauses_with(article, (*letters, *markers)) if at_home else _latin_runs(article):
            told = [] if letters.isdisjoint(run[0]) else [word for word in _PART.finditer(run[0]) if not letters.isdisjoint(word[0])]
            if at_home:
                told = [word for word in told if word[0].islower()]
            known = [pair for marker in markers if marker in run[0] for pair in re.finditer(rf"\b{marker}\b", run[0])]
            if len(told) < (self.words if at_home else 1) and len(known) < (self.least if at_home else 1):
                continue
            places = [*told, *known]
            start = run.start() + (min(place.start() for place in places) if at_home else 0)
            end = run.start() + max(place.end() for place in places)
            if not set_apart(text, start, end, frozenset() if at_home else own) and (at_home or not _is_foreign(text, start, end, own)):
                yield Hit(Span(start, end))

    def _alone(self, article: Article, own: frozenset[str], markers: frozenset[str]) -> Iterator[Hit]:
        """Function words that stand alone between words of another script."""
        text = article.prose
        for match in _latin_runs(article):
            if match[0] in markers and not _is_foreign(text, match.start(), match.end(), own) and not set_apart(text, match.start(), match.end(), own) and not _is_in_code(article, match[0]):
                yield Hit(Span(*match.span()))


def _is_in_name(row: Sequence[re.Match[str]], number: int, markers: frozenset[str]) -> bool:
    """Whether a small word stands between two with capitals, beside nothing but such words: “Spectrum of the Seas”."""
    before = next((word[0] for word in reversed(row[:number]) if word[0] not in markers), "")
    behind = next((word[0] for word in row[number + 1:] if word[0] not in markers), "")
    return before[:1].isupper() and behind[:1].isupper()


def _is_in_code(article: Article, word: str) -> bool:
    if article.prose is article.text:
        return False
    from lintr.kinds.coded import words_of_code

    return word in words_of_code(article)


def _ends(marker: str) -> tuple[str, str]:
    """Its first and its last word."""
    return marker.partition(" ")[0], marker.rpartition(" ")[2]


def _clauses_with(article: Article, texts: Sequence[str]) -> Iterator[re.Match[str]]:
    """The clauses of the lines in which one of some texts stands."""
    for start, line in zip(article.line_starts, article.prose.split("\n")):
        if any(text in line for text in texts):
            yield from _CLAUSE.finditer(article.prose, start, start + len(line))


@once
def _latin_runs(article: Article) -> list[re.Match[str]]:
    """Latin words in a row."""
    return list(_RUN.finditer(article.prose))


@once
def _count_latin(article: Article) -> int:
    """How many Latin words a text has."""
    return len(_WORD.findall(article.prose))


@once
def _count_all(article: Article) -> int:
    """How many words a text has."""
    return len(article.prose.split())


@lru_cache(maxsize=64)
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(str.casefold, words))


def _is_speech(text: str, start: int) -> bool:
    """Whether what begins here is what somebody said: a quotation behind a colon, which a translator translates."""
    before = text[max(0, start - 4):start].rstrip()
    return before[-1:] in _QUOTES and before[:-1].rstrip()[-1:] in tuple(COLONS)


def _is_foreign(text: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Whether few letters of the line are of the article's scripts: then the line is in another language, which another rule tells."""
    return _has_few(text, *line_of(text, start, end), own)


@lru_cache(maxsize=4)  # many words may stand in one line
def _has_few(text: str, low: int, high: int, own: frozenset[str]) -> bool:
    line = text[low:high]
    return 4 * sum(map(line.count, [char for char in frozenset(line) if SCRIPT_OF[char] in own])) < len(line)
