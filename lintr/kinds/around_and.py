"""The kind ``around_and``: one word on both sides of “and”."""

from __future__ import annotations

from lintr.kinds.alphabets import set_apart
from lintr.kinds.repeats import runs, words_alike
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

_LEAST = 4
"""Letters of a word: of shorter ones many are pronouns, and stand on both sides on purpose."""

_AND_IN_ARABIC = "و"
_ENDS = frozenset(".,;:!?…،؛؟۔।。，、)]»”’\"\n")


class AroundAnd:
    """Find a word that stands on both sides of a word for “and” or “or”, where what they belong to ends: “officials and officials,”.

    Fields:
        idioms: words that stand so on purpose: “again and again”.
        before: words before it which make sense of it: “between”, “not”.
        behind: words behind which tell that the phrase has ended: postpositions, verbs.
        unless: words behind `behind` that make sense of it: “के बीच”, between.
    """

    __slots__ = ("before", "behind", "idioms", "unless")

    def __init__(self, idioms: frozenset[str], before: frozenset[str], behind: frozenset[str], unless: frozenset[str]) -> None:
        self.idioms = idioms
        self.before = before
        self.behind = behind
        self.unless = unless

    @classmethod
    def from_table(cls, table: Table) -> AroundAnd:
        """Take the fields."""
        return cls(*(frozenset(table.strings(field, ())) for field in ("idioms", "before", "behind", "unless")))

    def gate(self, article: Article) -> bool:
        return next(_pairs(article), None) is not None

    def find(self, article: Article) -> Iterator[Hit]:
        tokens, starts, prose = article.tokens, article.starts, article.prose
        for first, last in _pairs(article):
            word, start, end = tokens[first], starts[first], starts[last] + len(tokens[last])
            is_plain = len(word) >= _LEAST and word.isalpha() and (word.islower() or word.upper() == word.lower() or article.language.tag == "de")
            if not (is_plain or _is_of_marks(word)) or word in self.idioms or (first and tokens[first - 1].casefold() in self.before):
                continue
            if prose[start:end] == " ".join(tokens[first:last + 1]) and self._ends(article, last, end) and not set_apart(prose, start, end):
                yield Hit(Span(start, end), {"word": word})

    def _ends(self, article: Article, last: int, end: int) -> bool:
        """Whether a phrase ends where these words do: what follows might be what tells one of the two from the other."""
        prose, following = article.prose, article.tokens[last + 1:last + 3]
        if end == len(prose) or prose[end] in _ENDS:
            return True
        return prose[end] == " " and bool(following) and following[0] in self.behind and following[-1] not in self.unless


def _is_of_marks(word: str) -> bool:
    """Whether it is a word of a script in which vowels are marks."""
    return len(word) >= _LEAST and word[0].isalpha() and word[0] >= "\u0900" and not any(map(str.isdigit, word))


def _pairs(article: Article) -> Iterator[tuple[int, int]]:
    """The numbers of the first and last word where one stands on both sides."""
    tokens = article.tokens
    ands = article.language.and_words
    for first in runs(words_alike(article)[2], 1):
        if first + 2 < len(tokens) and tokens[first] == tokens[first + 2] and tokens[first + 1] in ands:
            yield first, first + 2
    if article.language.matches(("ar",)):
        joined = {word for word in article.distinct if word[0] == _AND_IN_ARABIC and word[1:] in article.distinct}
        for last in [at for at, token in enumerate(tokens) if token in joined] if joined else ():
            if last and tokens[last][1:] == tokens[last - 1].removeprefix(_AND_IN_ARABIC):
                yield last - 1, last
