"""The kind ``widgets``: lines of a page's forms and menus, told by phrases and by lines that are made of nothing but such words.

Nobody can list what all pages say around their articles in all languages; but they say it in few words, and a line of an article has others.
"""

from __future__ import annotations

from functools import lru_cache

from lintr import zones
from lintr.kinds.form_words import MOST_BUTTONS, FormWords
from lintr.kinds.lines import deleted, visible
from lintr.kinds.phrases import EDGES, LISTS, prose_lines
from lintr.phrase_book import book
from lintr.violation import Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from lintr.article import Article
    from lintr.kinds.phrases import ProseLines
    from lintr.phrase_book import PhraseBook
    from lintr.table import Table

_LONGEST_LINE = 120
_LONGEST_LABEL = 60
_COLONS = ":：៖፦፥="
"""What stands behind a label in Chinese, Khmer and Amharic, and with agencies of Korea."""

_MOST_WORDS = 14
_FIRST_LINES = 4
_LAST_LINES = 12
"""Among so many lines a button alone may stand: elsewhere it may be the heading of a manual."""


class Widgets:
    """Find the lines of a form or menu of the page.

    Fields:
        list: a field of the language pages: a line that is one of its phrases, in any language, counts.
        place: ``line`` (default), ``label`` (a line counts, too, whose beginning up to a colon is what else the line would be) or
            ``head`` (the beginning up to a colon alone).
        brands: names of programs for comments: a short line with one of them and words of a form belongs to it.
        words: language -> ``nouns | buttons | others``: what such a form is about (a comment), what can be pressed or told about it,
            and what stands beside them. ``komentar*`` stands for all that begins so. A line counts that holds no other word, and
            among them a noun with what it needs, or, in the last lines, a button.
        noun_needs: what must stand beside a noun: ``word`` (default: any of the words, or a number) or ``button``.
        among: ``all`` lines (default), or those at the ``ends``: the first four, and the last with no text behind them.
        delete: whether the fix deletes the line.
    """

    __slots__ = ("_known", "among", "brands", "delete", "list", "noun_needs", "place", "words")
    mends = True

    def __init__(self, list: str, place: str, brands: tuple[str, ...], words: Mapping[str, str], noun_needs: str, among: str, *, delete: bool) -> None:  # noqa: A002
        self.list = list
        self.place = place
        self.brands = frozenset(map(str.casefold, brands))
        self.words = words
        self.noun_needs = noun_needs
        self.among = among
        self.delete = delete
        self._known: FormWords | None = None

    @classmethod
    def from_table(cls, table: Table) -> Widgets:
        """Take the fields."""
        words = table.mapping("words")
        for language, text in words.items():
            if text.count("|") != 2:
                raise table.error("words", f"{language}: must be three lists with “|” between")
        return cls(table.choice("list", ("", *LISTS), ""), table.choice("place", ("line", "label", "head"), "line"), table.strings("brands", ()), words,
                   table.choice("noun_needs", ("word", "button"), "word"), table.choice("among", ("all", "ends"), "all"), delete=table.boolean("delete", False))

    def gate(self, article: Article) -> bool:
        return any(role in zones.PROSE_ROLES for role in article.zones)

    def find(self, article: Article) -> Iterator[Hit]:
        lines = prose_lines(article)
        numbers = lines.numbers
        first_of_last = len(numbers) - _LAST_LINES
        brands = self.brands & article.vocabulary if self.brands else ()
        phrases = book(self.list) if self.list else ()
        for at, bare in self._looked_at(article, lines):
            following = article.zones[numbers[at + 1]] if at + 1 < len(numbers) else ""
            stands_alone = at >= first_of_last and following not in (zones.BODY, zones.LIST)
            if self.among == "ends" and not stands_alone and at >= _FIRST_LINES:
                continue
            if _is_phrase(bare, phrases) or self._is_made_of_words(bare, brands, stands_alone=stands_alone):
                yield Hit(visible(article, numbers[at]), {}, deleted(article, numbers[at]) if self.delete else None)

    def _looked_at(self, article: Article, lines: ProseLines) -> Iterator[tuple[int, str]]:
        """Those lines, or parts of lines, that are looked at: the number among the lines of prose, and what stands there, casefolded."""
        if self.place == "line":
            yield from ((at, bare) for at, bare in lines.short if bare)
            return
        labels = _labels(article)
        for at, size in enumerate(lines.sizes):
            bare = labels.get(at)
            if bare is None and self.place == "label" and size <= _LONGEST_LINE:
                bare = lines.bare(at)
            if bare:
                yield at, bare

    def _is_made_of_words(self, line: str, brands: Collection[str], *, stands_alone: bool) -> bool:
        """Whether a casefolded line, marks around it taken away, holds nothing but words of a form."""
        if self._known is None:
            self._known = FormWords(self.words)
        if not brands and line[0] < "\u0e00" and not self._known.may_hold(line.split()):
            return False  # most lines are done with here
        tokens = WORD.findall(line)
        if not tokens or len(tokens) > _MOST_WORDS:
            return False
        if brands and not self.brands.isdisjoint(tokens):
            return len(tokens) <= MOST_BUTTONS and (len(tokens) > 1 or stands_alone)
        return self._known.made_of(tokens, stands_alone=stands_alone, needs_button=self.noun_needs == "button")


@lru_cache(maxsize=1)
def _labels(article: Article) -> dict[int, str]:
    """What stands before a colon at the beginning of a line, casefolded, by the line's number among those of prose."""
    lines = prose_lines(article)
    found: dict[int, str] = {}
    colons = [colon for colon in _COLONS if colon in article.characters]
    for at, (number, size) in enumerate(zip(lines.numbers, lines.sizes, strict=True) if colons else ()):
        start = article.line_starts[number]
        places = [place for colon in colons if (place := article.text.find(colon, start, start + min(size, _LONGEST_LABEL))) >= 0]
        if places:
            found[at] = article.text[start:min(places)].strip(EDGES).casefold()
    return found


def _is_phrase(line: str, phrases: PhraseBook | tuple[()]) -> bool:
    """Whether a line is a phrase, a count behind it aside."""
    return line in phrases or (line[-1].isdigit() and line.rstrip("0123456789 (").strip(EDGES) in phrases)
