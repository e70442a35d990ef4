"""The kind ``loops``: words or letters that a machine writes again and again, having lost its place."""

from __future__ import annotations

import unicodedata

from lintr.kinds.repeats import near
from lintr.later import later
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

OF = ("words", "run", "letter")
_RUN = later(r"[\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u200B]{8,}+")
_BLANKS_AND_COMMAS = " \t\u00a0,،、，;；-–"
_WINDOW = 4
"""Letters that a run which stands twice has at the least: most words that are doubled on purpose are shorter."""

_SYLLABLES = 8
"""The same in scripts that write a syllable with several letters and marks."""

_LONGEST = 24
_MOST_MET = 50_000
"""Words that are kept in mind as having no letter four times."""
_FOUR = bytes(12)
"""Four characters that are the same: three times no difference."""


class Loops:
    """Find what stands so often in a row that nobody can have meant it.

    Fields:
        of: ``words`` (two or more words in a row, over and over), ``run`` (the same in scripts without blanks, by letters) or
            ``letter`` (one letter four times or more).
        times: how often they stand there at the least (3). Two words must stand there once more often: "year after year after year".
    """

    __slots__ = ("_fine", "of", "times")

    def __init__(self, of: str, times: int) -> None:
        self.of = of
        self.times = times
        self._fine: set[str] = set()

    @classmethod
    def from_table(cls, table: Table) -> Loops:
        """Take the fields."""
        return cls(table.choice("of", OF), table.integer("times", 3))

    def gate(self, article: Article) -> bool:
        if self.of == "words":
            return len(article.tokens) >= 2 * self.times
        if self.of == "run":
            return any(map(_is_unspaced, article.characters)) and any(stretches.find(bytes(4 * size * (self.times - 1))) >= 0 for size, stretches in _alike(article.text))
        new = article.distinct - self._fine  # most words of an article were met in the one before
        if not new:
            return False
        if len(self._fine) > _MOST_MET:
            self._fine.clear()
        if _FOUR in next(_alike("\n".join(new), 1))[1]:
            return True
        self._fine |= new
        return False

    def find(self, article: Article) -> Iterator[Hit]:
        if self.of == "words":
            yield from self._words(article)
        elif self.of == "run":
            for run in _RUN.finditer(article.prose):
                yield from self._runs(run[0], run.start())
        else:
            yield from _letters(article)

    def _words(self, article: Article) -> Iterator[Hit]:
        tokens, prose = article.tokens, article.prose
        done = 0
        for at, step in near(article):
            if at < done or step < 2 or tokens[at:at + step] != tokens[at + step:at + 2 * step]:
                continue
            end = at + 2 * step
            while end < len(tokens) and tokens[end] == tokens[end - step]:
                end += 1
            done = end
            times = (end - at) // step
            if times < self.times + (step == 2) or not _is_told(tokens[at:at + step]):
                continue
            starts = article.starts
            start, last = starts[at], end - 1
            gaps = {prose[starts[n] + len(tokens[n]):starts[n + 1]].strip(_BLANKS_AND_COMMAS) for n in range(at, last)}
            if gaps <= {"", ".", "،", "。", "۔", "।"}:
                span = Span(start, starts[last] + len(tokens[last]))
                yield Hit(span, {"phrase": prose[start:starts[at + step - 1] + len(tokens[at + step - 1])], "count": str(times)})

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
            if times >= self.times and len(set(unit)) > 2 and unit[:size // 2] * 2 != unit and (size >= _SYLLABLES or unit[0] >= "\u3041"):
                yield Hit(Span(offset + earlier, offset + end), {"phrase": unit, "count": str(times)})
                done = end


def _is_told(words: list[str]) -> bool:
    """Whether words are several, and told in letters: numbers of a table may stand in a row."""
    return len(set(words)) > 1 and sum(map(str.isalpha, "".join(words))) >= _WINDOW


def _is_unspaced(char: str) -> bool:
    return "\u0e00" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff" or "\u3041" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff"


def _letters(article: Article) -> Iterator[Hit]:
    """Letters four times or more within a word of other letters."""
    prose = article.prose
    alike = next(_alike(article.text, 1))[1]
    at = alike.find(_FOUR)
    while at >= 0:
        start = end = (at + 3) // 4
        letter = prose[start]
        while prose[end:end + 1] == letter:
            end += 1
        before, after = prose[start - 1:start], prose[end:end + 1]
        if letter.isalpha() and unicodedata.category(letter) != "Lm" and (before.isalpha() or after.isalpha()) and end - start >= 4:
            yield Hit(Span(start, end), {"letter": letter, "count": str(end - start)})
        at = alike.find(_FOUR, 4 * max(end, start + 4))


def _alike(text: str, most: int = _LONGEST) -> Iterator[tuple[int, bytes]]:
    """Distances, from the smallest, each with four zero bytes for each character that is the same so many characters further on.

    Each character is a limb of one large number; where two are equal, the number and itself moved by some limbs differ by nothing. A
    pattern with a back-reference takes ten times as long.
    """
    whole = int.from_bytes(text.encode("utf-32-le"), "little")
    for size in range(1 if most == 1 else _WINDOW, most + 1):
        yield size, (whole ^ (whole >> (32 * size))).to_bytes(4 * len(text), "little")
