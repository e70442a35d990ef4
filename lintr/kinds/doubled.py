"""The kind ``doubled``: a word or a phrase twice in a row."""

from __future__ import annotations

from itertools import compress
from operator import eq

from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lintr.article import Article
    from lintr.table import Table

WHAT = ("word", "phrase")
_BLANKS = " \t\u00a0"
_JOINED = frozenset("-‐–/*_`")
_BETWEEN = " \t\u00a0,،、，;؛"
_PROCLITICS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ו", "ה", "וה")
"""Written together with the word behind them in Arabic and Hebrew: the second copy may carry one."""


class Doubled:
    """Find what stands twice in a row.

    Fields:
        what: ``word`` (blanks alone between the two) or ``phrase`` (most to least words, nothing but blanks, a comma or a word for
            "and" between the two).
        least, most: words of a phrase (2 to 6).
        letters: the fewest letters of a doubled word (default 2): letters of the alphabet are listed and spelt.
        allowed: words that are right when doubled, in any language.
        In languages whose page says ``reduplication``, any doubled word is right; the page's ``doubled_words`` are so everywhere.
    """

    __slots__ = ("allowed", "least", "letters", "most", "what")
    mends = True

    def __init__(self, what: str, least: int, most: int, letters: int, allowed: Collection[str]) -> None:
        self.what = what
        self.least = least
        self.most = most
        self.letters = letters
        self.allowed = frozenset(word.casefold() for word in allowed)

    @classmethod
    def from_table(cls, table: Table) -> Doubled:
        """Take the fields."""
        return cls(table.choice("what", WHAT), table.integer("least", 2), table.integer("most", 6), table.integer("letters", 2), table.strings("allowed", ()))

    def gate(self, article: Article) -> bool:
        tokens = article.tokens
        if self.what == "word":
            return not article.language.reduplication and any(map(eq, tokens, tokens[1:]))
        return len(tokens) >= 2 * self.least

    def find(self, article: Article) -> Iterator[Hit]:
        if self.what == "phrase":
            yield from self._phrases(article)
        elif not article.language.reduplication:
            yield from self._words(article)

    def _words(self, article: Article) -> Iterator[Hit]:
        tokens, starts, prose = article.tokens, article.starts, article.prose
        right = {pair.casefold() for pair in article.language.doubled_words}
        done = 0
        for at in compress(range(len(tokens)), map(eq, tokens, tokens[1:])):
            if at < done or not self._doubled(tokens[at], starts[at], starts[at + 1], prose, right):
                continue
            size = len(tokens[at])
            last = at + 1
            while last + 1 < len(tokens) and tokens[last + 1] == tokens[at] and not prose[starts[last] + size:starts[last + 1]].strip(_BLANKS):
                last += 1
            first_end, end = starts[at] + size, starts[last] + size
            yield Hit(Span(starts[at], end), {"word": tokens[at]}, Edit(Span(first_end, end), ""))
            done = last + 1

    def _doubled(self, word: str, one: int, other: int, prose: str, right: Collection[str]) -> bool:
        """Whether two equal words, which begin at these places, stand side by side and should not."""
        gap = prose[one + len(word):other]
        if not gap or gap.strip(_BLANKS):
            return False
        folded = word.casefold()
        if sum(map(str.isalpha, word)) < self.letters or folded in self.allowed or f"{folded} {folded}" in right:
            return False
        end = other + len(word)
        return prose[one - 1:one] not in _JOINED and prose[end:end + 1] not in _JOINED | {"(", "="}

    def _phrases(self, article: Article) -> Iterator[Hit]:
        language, tokens = article.language, article.tokens
        joining = {word.casefold() for word in language.and_words}
        right = {pair.casefold() for pair in language.doubled_words}
        done = 0
        for at, step in self._candidates(tokens):
            if at < done:
                continue
            for length in (step, step - 1):
                found = self._phrase(article, at, length, joining, right)
                if found is not None:
                    done, span = found
                    starts = article.starts
                    yield Hit(span, {"phrase": article.text[starts[at]:starts[at + length - 1] + len(tokens[at + length - 1])]})
                    break

    def _candidates(self, tokens: Sequence[str]) -> list[tuple[int, int]]:
        """Places at which a phrase may begin, and how many words further on it may be repeated.

        The last word of a phrase is looked for, which is the same in both copies, and the one before it, whose second copy may
        carry a proclitic.
        """
        found: set[tuple[int, int]] = set()
        for step in range(self.least, self.most + 2):
            for last in compress(range(len(tokens)), map(eq, tokens, tokens[step:])):
                if last and tokens[last - 1 + step].endswith(tokens[last - 1]):
                    found.update((last - length + 1, step) for length in (step, step - 1) if last - length + 1 >= 0 and length >= self.least)
        return sorted(found)

    def _phrase(self, article: Article, at: int, length: int, joining: Collection[str], right: Collection[str]) -> tuple[int, Span] | None:
        """The word behind the second copy and the span of both, if a phrase of so many words from here is at once repeated."""
        tokens, starts, prose = article.tokens, article.starts, article.prose
        second = at + length
        if not self.least <= length <= self.most or second >= len(tokens):
            return None
        joined = tokens[second].casefold() in joining and second + length < len(tokens) and tokens[second].casefold() != tokens[at].casefold()
        second += joined
        if second + length > len(tokens):
            return None
        if not all(_same(tokens[at + n], tokens[second + n], head=n == 0) for n in range(length)):
            return None

        def gap(word: int) -> str:
            return prose[starts[word] + len(tokens[word]):starts[word + 1]]

        between = gap(second - 1) + (gap(second - 2) if joined else "")
        within = "".join(gap(first + n) for first in (at, second) for n in range(length - 1))
        texts = [tokens[at + n].casefold() for n in range(length)]
        if between.strip(_BETWEEN) or within.strip(_BLANKS) or not any(map(str.isalpha, "".join(texts))):
            return None
        if len(set(texts)) == 1 or " ".join(texts) in right or sum(map(len, texts)) < 5:
            return None
        last = second + length - 1
        return last + 1, Span(starts[at], starts[last] + len(tokens[last]))


def _same(one: str, other: str, *, head: bool) -> bool:
    """Whether two words are one; the first word of the second copy may carry a proclitic."""
    if one == other:
        return True
    if one.casefold() == other.casefold():
        return True
    return head and len(one) >= 3 and other.endswith(one) and other[: len(other) - len(one)] in _PROCLITICS
