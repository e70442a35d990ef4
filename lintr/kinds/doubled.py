"""The kind ``doubled``: a word or a phrase twice in a row."""

from __future__ import annotations

from operator import eq

from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lintr.article import Article
    from lintr.table import Table
    from lintr.words import Word

WHAT = ("word", "phrase")
_BLANKS = " \t\u00a0"
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
        return any(any(map(eq, tokens, tokens[step:])) for step in range(self.least, self.most + 2))

    def find(self, article: Article) -> Iterator[Hit]:
        if self.what == "word":
            if not article.language.reduplication:
                yield from self._words(article)
        else:
            yield from self._phrases(article)

    def _words(self, article: Article) -> Iterator[Hit]:
        words, prose = article.words, article.prose
        right = {pair.casefold() for pair in article.language.doubled_words}
        tokens = article.tokens
        at = 0
        while at < len(words) - 1:
            if tokens[at] != tokens[at + 1] or not self._doubled(words[at], words[at + 1], prose, right):
                at += 1
                continue
            last = at + 1
            while last + 1 < len(words) and tokens[last + 1] == tokens[at] and not prose[words[last].end:words[last + 1].start].strip(_BLANKS):
                last += 1
            span = Span(words[at].start, words[last].end)
            yield Hit(span, {"word": words[at].text}, Edit(Span(words[at].end, words[last].end), ""))
            at = last + 1

    def _doubled(self, one: Word, other: Word, prose: str, right: Collection[str]) -> bool:
        """Whether two equal words stand side by side, and should not."""
        gap = prose[one.end:other.start]
        if not gap or gap.strip(_BLANKS):
            return False
        folded = one.text.casefold()
        letters = sum(char.isalpha() for char in one.text)
        if letters < self.letters or folded in self.allowed or f"{folded} {folded}" in right:
            return False
        before, after = prose[one.start - 1:one.start], prose[other.end:other.end + 1]
        return before not in ("-", "‐", "–", "/", "*", "_", "`") and after not in ("-", "‐", "/", "*", "_", "`", "(", "=")

    def _phrases(self, article: Article) -> Iterator[Hit]:
        language = article.language
        joining = {word.casefold() for word in language.and_words}
        right = {pair.casefold() for pair in language.doubled_words}
        done = 0
        for at, step in self._candidates(article.tokens):
            if at < done:
                continue
            for length in (step, step - 1):
                found = self._phrase(article, article.words, at, length, joining, right)
                if found is not None:
                    done, span = found
                    words = article.words
                    yield Hit(span, {"phrase": article.text[words[at].start:words[at + length - 1].end]})
                    break

    def _candidates(self, texts: Sequence[str]) -> list[tuple[int, int]]:
        """Places at which a phrase may begin, and how many words further on it may be repeated.

        Its last word is looked for, which carries no proclitic in either copy, so that a place stands at most for itself.
        """
        found: set[tuple[int, int]] = set()
        for step in range(self.least, self.most + 2):
            for last, same in enumerate(map(eq, texts, texts[step:])):
                if same:
                    found.update((last - length + 1, step) for length in (step, step - 1) if last - length + 1 >= 0 and length >= self.least)
        return sorted(found)

    def _phrase(self, article: Article, words: Sequence[Word], at: int, length: int, joining: Collection[str], right: Collection[str]) -> tuple[int, Span] | None:
        """The second copy's last word and the span of both, if a phrase of so many words from here is at once repeated."""
        if not self.least <= length <= self.most or at + length >= len(words):
            return None
        second = at + length
        if words[second].text.casefold() in joining and second + length < len(words) and words[second].text.casefold() != words[at].text.casefold():
            second += 1
        if second + length > len(words):
            return None
        first_copy, second_copy = words[at:at + length], words[second:second + length]
        if not all(_same(one.text, other.text, head=number == 0) for number, (one, other) in enumerate(zip(first_copy, second_copy))):
            return None
        prose = article.prose
        gaps = prose[first_copy[-1].end:words[second].start] if second == at + length else prose[first_copy[-1].end:words[second - 1].start] + prose[words[second - 1].end:words[second].start]
        inner = "".join(prose[one.end:other.start] for one, other in zip(first_copy, first_copy[1:])) + "".join(prose[one.end:other.start] for one, other in zip(second_copy, second_copy[1:]))
        if gaps.strip(_BETWEEN) or inner.strip(_BLANKS) or not any(char.isalpha() for word in first_copy for char in word.text):
            return None
        texts = [word.text.casefold() for word in first_copy]
        if len(set(texts)) == 1 or " ".join(texts) in right or sum(map(len, texts)) < 5:
            return None
        return second + length, Span(first_copy[0].start, second_copy[-1].end)


def _same(one: str, other: str, *, head: bool) -> bool:
    """Whether two words are one; the first word of the second copy may carry a proclitic."""
    if one == other:
        return True
    if one.casefold() == other.casefold():
        return True
    return head and len(one) >= 3 and other.endswith(one) and other[: len(other) - len(one)] in _PROCLITICS
