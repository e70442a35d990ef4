"""The kind ``loops``: words or letters that a machine writes again and again, having lost its place."""

from __future__ import annotations

import unicodedata

import regex

from lintr import ahead
from lintr.kinds.alphabets import set_apart
from lintr.kinds.repeats import NEAR, alike, letters, letters_alike, near, runs, words_alike
from lintr.later import later
from lintr.scripts import present
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

OF = ("words", "run", "letter", "mark", "word")
_RUN = later(r"[\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u200B]{8,}+")
_EAST = frozenset(("Hani", "Hira", "Kana"))
_UNSPACED = _EAST | {"Thai", "Laoo", "Khmr", "Mymr"}
_EACH = "ずつ"
"""What tells how much at a time: “little by little”."""
_OF = frozenset("的の")
"""What parts a thing from its owner: a cell's cells."""
_BLANKS_AND_COMMAS = " \t\u00a0,،、，;；-–"
_WINDOW = 4
"""Letters that a run which stands twice has at the least: most words that are doubled on purpose are shorter."""

_SYLLABLES = 7
"""The same in scripts that write a syllable with several letters and marks."""

_STOPS, _SENTENCE = "。။។", 8
"""What ends a sentence there, and the letters of one that is told."""

_LONGEST = 24
_FEW = 3
_LONG = 5
"""Letters of a word that stands four times for no sound."""
_CALLED = frozenset("!?！？…")
_FOUR = bytes(3)
"""Four characters that are the same: three times no difference."""


_SHORT = (2, 3)
"""Characters of a word that is looked for by itself."""

_THREE_HAN = later(r"(?![一二三四五六七八九十百千万萬])(?:(?![啦呀啊哇嘻哈咚嗒了着過过])\p{Han}){3}")
_WITH_PARTICLE = later(r"(?:\p{Han}{2}|\p{Katakana}{2})[をはがへ]")
_GOES_BEFORE = later(r"[\p{Han}\p{Katakana}ー]")
_PARTS_OF_WORDS = frozenset("化家中長长隊队性級级币幣語语學学部局库庫團团會会節节院場场杯！!")
"""Behind a word they make another one of it: cities, urbanization. And what ends a call."""

_COMMA = "，"
_CLAUSES = later(r"(?<=[，。！？；：\n]|^)(?P<clause>[^，。！？；：、\s“”「」『』]{4,40})(?:，(?P=clause))+(?=[，。！？；\n])", 0)


class Loops:
    """Find what stands so often in a row that nobody can have meant it.

    Fields:
        of: ``words`` (two or more words in a row, over and over), ``run`` (the same in scripts without blanks, by letters),
            ``letter`` (one letter four times or more), ``mark`` (one mark twice or more on one letter; the fix leaves one) or ``word`` (a short
            word of Chinese or Japanese twice; the fix leaves one).
        times: how often they stand there at the least (3). One or two words must stand there once more often: "year after year after year".
        set: with ``mark``: the marks, as a class of a pattern.
        words: with ``word``: words of two characters that nobody doubles.
    """

    __slots__ = ("_doubled", "of", "set", "times", "words")
    mends = True

    def __init__(self, of: str, times: int, set: str, words: frozenset[str]) -> None:  # noqa: A002
        self.of = of
        self.words = words
        self.times = times
        self.set = set
        self._doubled: regex.Pattern[str] | None = None

    @classmethod
    def from_table(cls, table: Table) -> Loops:
        """Take the fields."""
        of = table.choice("of", OF)
        return cls(of, table.integer("times", 3), table.string("set", None if of == "mark" else ""), frozenset(table.strings("words", None if of == "word" else ())))

    def faults(self) -> Iterator[str]:
        """What is wrong with the set."""
        if self.set:
            try:
                self._marks()
            except regex.error as problem:
                yield f"set: not a class of characters: {problem}"

    def _marks(self) -> regex.Pattern[str]:
        """The pattern of a mark that stands twice."""
        if self._doubled is None:
            self._doubled = ahead.compile(rf"({self.set})\1++", regex.V1)
        return self._doubled

    def gate(self, article: Article) -> bool:
        if self.of == "words":
            same = words_alike(article)
            return any(bytes(step * (self._least(step) - 1)) in same[step] for step in range(1, NEAR + 1))
        if self.of == "run":
            scripts = present(article.prose_characters)
            if scripts.isdisjoint(_UNSPACED):
                return False
            sizes = range(_SYLLABLES if scripts.isdisjoint(_EAST) else _WINDOW, _LONGEST + 1)
            return any(bytes(size * (self.times - 1)) in same for size, same in zip(sizes, alike(letters(article.text), sizes)))
        if self.of == "word":
            return any(bytes(size) in same for size, same in zip(_SHORT, alike(letters(article.text), _SHORT)))
        written, doubled = letters_alike(article)
        if self.of == "letter":
            return _FOUR in doubled
        return any(not written[at].isalnum() and written[at] == written[at + 1] for at in runs(doubled, 1))

    def _least(self, words: int) -> int:
        """How often so many words must stand in a row: few are so for emphasis."""
        return self.times + (words < _FEW)

    def find(self, article: Article) -> Iterator[Hit]:
        if self.of == "words":
            yield from self._words(article)
        elif self.of == "run":
            for run in _RUN.finditer(article.prose):
                yield from self._runs(run[0], run.start())
            yield from _sentences(article.prose)
            yield from _clauses(article.prose)
        elif self.of == "word":
            yield from self._doubled_words(article.prose)
        elif self.of == "letter":
            yield from _letters(article)
        elif self.gate(article):
            for match in self._marks().finditer(article.prose):
                yield Hit(Span(*match.span()), edit=Edit(Span(*match.span()), match[1]))

    def _doubled_words(self, prose: str) -> Iterator[Hit]:
        """Short words that stand twice where no blanks part words."""
        for size, same in zip(_SHORT, alike(letters(prose), _SHORT)):
            for at in runs(same, size):
                word, end = prose[at:at + size], at + 2 * size
                if prose[at + size:end] == word and (word in self.words or _is_doubled_by_none(prose, at, word)) and prose[end:end + 1] not in _PARTS_OF_WORDS:
                    yield Hit(Span(at, end), {"word": word}, Edit(Span(at, end), word))

    def _words(self, article: Article) -> Iterator[Hit]:
        tokens, prose = article.tokens, article.prose
        done = 0
        for at, step in near(article):
            if at < done or tokens[at:at + step] != tokens[at + step:at + 2 * step]:
                continue
            end = at + 2 * step
            while end < len(tokens) and tokens[end] == tokens[end - step]:
                end += 1
            done = end
            times = (end - at) // step
            if times < self._least(step) or not (_is_told(tokens[at:at + step]) or (step == 1 and len(tokens[at]) >= _LONG and tokens[at].isalpha())):
                continue
            starts = article.starts
            start, last = starts[at], end - 1
            gaps = {prose[starts[n] + len(tokens[n]):starts[n + 1]].strip(_BLANKS_AND_COMMAS) for n in range(at, last)}
            if step == 1 and (gaps != {""} or _is_called(prose, start, starts[last] + len(tokens[last]))):
                continue
            if gaps <= {"", ".", "،", "。", "۔", "।"}:
                span = Span(start, starts[last] + len(tokens[last]))
                yield Hit(span, {"phrase": prose[start:starts[at + step - 1] + len(tokens[at + step - 1])], "count": str(times)}, is_hint=step == 1 and times <= self._least(1) + 1)

    def _runs(self, text: str, offset: int) -> Iterator[Hit]:
        """What stands over and over in a stretch of letters of scripts without blanks."""
        last: dict[str, int] = {}
        done = 0
        for at in range(len(text) - _WINDOW + 1):
            window = text[at:at + _WINDOW]
            earlier = last.get(window)
            last[window] = at
            if earlier is None or earlier < done or not _WINDOW <= at - earlier <= _LONGEST:
                continue
            size = at - earlier
            unit = text[earlier:at]
            end = at
            while text.startswith(unit, end):
                end += size
            times = (end - earlier) // size
            if times >= self.times and len(set(unit)) > 2 and not (times == self.times and _EACH in text[earlier:end + len(_EACH)]) and unit[:size // 2] * 2 != unit and (size >= _SYLLABLES or unit[0] >= "\u3041"):
                yield Hit(Span(offset + earlier, offset + end), {"phrase": unit, "count": str(times)}, is_hint=times == self.times and unit[-1] in _OF)
                done = end


def _sentences(prose: str) -> Iterator[Hit]:
    """Sentences that follow themselves, in scripts without blanks between words: longer than anybody calls out, and shorter than those that are told wherever they stand again."""
    for mark in _STOPS:
        start = 0
        before = ""
        for sentence in prose.split(mark) if mark in prose else ():
            if sentence == before and _SENTENCE <= len(sentence) < _LONGEST and "\n" not in sentence:
                yield Hit(Span(start - len(sentence) - 1, start + len(sentence) + 1), {"phrase": sentence + mark, "count": "2"})
            start += len(sentence) + 1
            before = sentence.rpartition("\n")[2]


def _clauses(prose: str) -> Iterator[Hit]:
    """Clauses that follow themselves between commas, three times or long ones twice: short ones are said twice for emphasis, and so is much of what is quoted."""
    for match in _CLAUSES.finditer(prose) if _COMMA in prose else ():
        count = match[0].count(match["clause"])
        if (count > 2 or len(match["clause"]) >= _SENTENCE) and not set_apart(prose, *match.span()):
            yield Hit(Span(*match.span()), {"phrase": match["clause"], "count": str(count)})


def _is_doubled_by_none(prose: str, at: int, word: str) -> bool:
    """Whether it is a word of three characters of Chinese, of which none is a sound, or one of two of Japanese with its particle."""
    if _THREE_HAN.fullmatch(word):
        return len(set(word)) == len(word)
    return bool(_WITH_PARTICLE.fullmatch(word)) and not _GOES_BEFORE.match(prose[at - 1:at])


def _is_called(prose: str, start: int, end: int) -> bool:
    """Whether what stands here is what somebody says or calls."""
    return prose[end:end + 1] in _CALLED or set_apart(prose, start, end)


def _is_told(words: list[str]) -> bool:
    """Whether words are several, and told in letters: numbers of a table may stand in a row."""
    return len(set(words)) > 1 and sum(map(str.isalpha, "".join(words))) >= _WINDOW


def _letters(article: Article) -> Iterator[Hit]:
    """Letters four times or more within a word of other letters; in quotation marks it is the tone of whoever spoke."""
    prose = article.prose
    end = 0
    for start in runs(next(alike(letters(article.text), (1,))), len(_FOUR)):
        letter = prose[start]
        if start < end or prose[start:start + 4] != 4 * letter:
            continue
        end = start
        while prose[end:end + 1] == letter:
            end += 1
        before, after = prose[start - 1:start], prose[end:end + 1]
        if letter.isalpha() and unicodedata.category(letter) != "Lm" and (before.isalpha() or after.isalpha()) and not set_apart(prose, start, end):
            yield Hit(Span(start, end), {"letter": letter, "count": str(end - start)})
