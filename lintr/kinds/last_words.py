"""The kind ``last_words``: what a pattern matches at the ends of sentences and phrases, where one ends with a word that ends none."""

from __future__ import annotations

from lintr.compiled import Compiled
from lintr.kinds.alphabets import has_unspaced
from lintr.kinds.pattern import Pattern, spared
from lintr.kinds.sentences import stretches
from lintr.language import LISTS
from lintr.once import once
from lintr.table import nearest
from lintr.words import LONG, in_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import regex

    from lintr.article import Article
    from lintr.language import Language
    from lintr.requirement import Needs
    from lintr.table import Table

_APART = (" ,", " ،")
"""Blanks before commas, which end no sentence and may follow such a word too."""

_WITHIN = ",;،؛-"
"""Marks that stand within a sentence."""


class LastWords(Pattern):
    r"""Find what a pattern matches beside words that end no sentence, or no phrase.

    Where neither `only` nor `words` is given, it is looked for only in articles where one of the language page's ``final_words`` is the last
    word of a sentence, or where blanks stand before commas; with `words` where a comma, a semicolon or a hyphen stands behind one of them.

    Fields:
        match: the pattern, as in ``pattern``; ``\L<final_words>`` stands for the words.
        only: groups of the pattern, each with a field of the language pages: a match counts only where what the group holds is listed there.
            To look it up takes less time than a pattern that names the list.
        words: language -> words that end no phrase, parted by blanks: the rule speaks of these languages alone, and ``\L<words>`` stands
            for them.
        unless: a pattern; a line on which it matches is left alone.
        spare: groups of the pattern, each with a field of the language pages: a match is left alone where what the group holds is listed there.
    """

    __slots__ = ("only", "words")

    only: Mapping[str, str]
    words: Mapping[str, str]

    @classmethod
    def from_table(cls, table: Table) -> LastWords:
        """Take the fields."""
        only = _listed(table)
        words = table.mapping("words")
        unless = Compiled(table.string("unless")) if "unless" in table else None
        made = cls(_Listed(table.string("match"), only, words), None, unless, spared(table), {}, habit="", gather=0, in_text=False, once=False)
        made.only = only
        made.words = words
        return made

    def faults(self) -> Iterator[str]:
        yield from super().faults()
        for name in self.only:
            if name not in self.match.groups():
                yield f"only: no group “{name}” in the pattern"

    def needs(self) -> Needs:
        least, in_text, requirements, is_all = super().needs()
        return least, in_text, requirements, is_all and bool(self.only)

    def gate(self, article: Article) -> bool:
        return super().gate(article) and (bool(self.only) or self.further_gate(article))

    def further_gate(self, article: Article) -> bool:
        """What the gate asks for beyond the pattern's needs: the words, for which few articles need be cut into sentences."""
        words = self.words.get(article.language.page, "").split() if self.words else article.language.final_words
        if not words or self.words:
            return bool(words) and not _before_marks(article).isdisjoint(words)
        return not _last_words(article).isdisjoint(words) or any(apart in article.prose for apart in _APART) or has_unspaced(article.prose_characters)


class _Listed(Compiled):
    """A pattern whose list ``words`` is another for each language, and whose groups must hold what the language's page lists."""

    __slots__ = ("_of", "_only")

    def __init__(self, source: str, only: Mapping[str, str], of: Mapping[str, str]) -> None:
        super().__init__(source)
        self._only = only
        self._of = of

    def __reduce__(self) -> tuple[object, ...]:
        return _Listed, (self.source, self._only, self._of)

    def _words(self, name: str, language: Language) -> tuple[str, ...]:
        return tuple(self._of.get(language.page, "").split()) if name == "words" else super()._words(name, language)

    def matches(self, article: Article, text: str) -> list[regex.Match[str]]:
        found = super().matches(article, text)
        for group, field in self._only.items():
            listed = getattr(article.language, field)
            found = [match for match in found if not match[group] or match[group] in listed]
        return found


def _listed(table: Table) -> Mapping[str, str]:
    """The groups that must hold what a field of the language pages lists.

    Raises:
        RuleError: no page has such a field.
    """
    only = table.mapping("only")
    for group, field in only.items():
        if field not in LISTS:
            raise table.error("only", f"{group}: “{field}” is no field of a language page{nearest(field, LISTS)}")
    return only


@once
def _before_marks(article: Article) -> frozenset[str]:
    """The words before marks within sentences."""
    marks = [mark + " " for mark in _WITHIN if mark in article.prose_characters]
    parts = [article.prose] if len(article.prose) <= LONG else in_parts(article.prose)
    return frozenset({text.rpartition(" ")[2] for part in parts for mark in marks for text in part.split(mark)[:-1]})


@once
def _last_words(article: Article) -> frozenset[str]:
    """The words that sentences and lines end with."""
    return frozenset([text.rstrip(" ").rpartition(" ")[2] for found in stretches(article) for text in found])
