"""The kind ``widgets``: lines of a page's forms and menus, told by phrases and by lines that are made of nothing but such words.

Nobody can list what all pages say around their articles in all languages; but they say it in few words, and a line of an article has others.
"""

from __future__ import annotations

from lintr import zones
from lintr.kinds.form_words import MOST_BUTTONS, FormWords
from lintr.kinds.lines import deleted, visible
from lintr.kinds.phrases import LISTS
from lintr.kinds.prose_lines import prose_lines, uncounted
from lintr.marks import COLONS
from lintr.phrase_book import book
from lintr.violation import Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article
    from lintr.kinds.prose_lines import Stretches
    from lintr.table import Table

_MOST_WORDS = 14
_MOST_OF_NAME = 3
_IN_CREDITS = "/©|"
"""What stands between the names of those who made a picture."""

_FEWEST_OF_TEXT = 8
"""Words of a line of running text."""
_FIRST_LINES = 4
_LAST_LINES = 12
"""Among so many lines a button alone may stand: elsewhere it may be the heading of a manual."""


class Widgets:
    """Find the lines of a form or menu of the page.

    Fields:
        list: a field of the language pages: a line that is one of its phrases, in any language, counts.
        place: ``line`` (default), ``label`` (a line counts, too, whose beginning up to a colon is what else the line would be) or
            ``head`` (the beginning up to a colon alone; what behind it is no name is a hint, and no fix deletes it).
        brands: names of programs for comments, no words of a language: a short line with one of them belongs to the form where it holds
            but words of it beside the name, or stands among the last lines with no text behind.
        words: language -> ``nouns | buttons | others``: what such a form is about (a comment), what can be pressed or told about it,
            and what stands beside them. ``komentar*`` stands for all that begins so. A line counts that holds no other word, and
            among them a noun with what it needs, or, in the last lines, a button.
        names: nouns of all languages in which there are such words, as those of networks.
        noun_needs: what must stand beside a noun: ``word`` (default: any of the words, or a number), ``button``, ``number`` (a button and a
            number; then no line counts that holds none), or ``date`` (as ``word``, and three numbers of a date are as good as a noun).
        but: fields of the language pages: a line of such words that is one of their phrases is told by another rule.
        among: ``all`` lines (default), or those at the ``ends``: the first four, and the last with no text behind them.
        delete: whether the fix deletes the line.
    """

    __slots__ = ("_known", "among", "brands", "but", "delete", "list", "noun_needs", "place", "words")
    mends = True

    def __init__(self, list: str, place: str, brands: tuple[str, ...], words: Mapping[str, str], noun_needs: str, among: str, but: tuple[str, ...], *, delete: bool) -> None:  # noqa: A002
        self.list = list
        self.place = place
        self.brands = frozenset(map(str.casefold, brands))
        self.words = words
        self.noun_needs = noun_needs
        self.among = among
        self.but = but
        self.delete = delete
        self._known: FormWords | None = None

    @classmethod
    def from_table(cls, table: Table) -> Widgets:
        """Take the fields."""
        words = table.mapping("words")
        for language, text in words.items():
            if text.count("|") != 2:
                raise table.error("words", f"{language}: must be three lists with “|” between")
        names = table.string("names", "")
        if names:
            words = {language: text.replace("|", f"{names} |", 1) for language, text in words.items()}
        return cls(table.choice("list", ("", *LISTS), ""), table.choice("place", ("line", "label", "head"), "line"), table.strings("brands", ()), words,
                   table.choice("noun_needs", ("word", "button", "number", "date"), "word"), table.choice("among", ("all", "ends"), "all"), table.strings("but", ()), delete=table.boolean("delete", False))

    def gate(self, article: Article) -> bool:
        return not zones.PROSE_ROLES.isdisjoint(article.zones)

    def find(self, article: Article) -> Iterator[Hit]:
        lines = prose_lines(article)
        stretches = lines.short if self.place == "line" else lines.labels if self.place == "head" else lines.labelled
        listed, likely, branded = self._listed(stretches), self._likely(stretches), self._branded(article, stretches)
        numbers = lines.numbers
        first_of_last = len(numbers) - _LAST_LINES
        places = sorted({*listed, *likely, *branded})
        told = {stretches.items[place][0] for place in places} if article.format == "markdown" else set()
        for place in places:
            at, bare = stretches.items[place]
            if told and at + 1 not in told and _heads_text(article, numbers[at]):
                continue
            following = article.zones[numbers[at + 1]] if at + 1 < len(numbers) else ""
            stands_alone = at >= first_of_last and following not in (zones.BODY, zones.LIST)
            if self.among == "ends" and not stands_alone and at >= _FIRST_LINES:
                continue
            if place in listed or (self._is_made_of_words(bare, branded=place in branded, stands_alone=stands_alone) and not (article.zones[numbers[at]] != zones.TITLE and any(bare in book(name) for name in self.but))):
                span = visible(article, numbers[at])
                is_hint = self.place == "head" and _is_caption(article.text[span.start:span.end])
                yield Hit(span, {}, deleted(article, numbers[at]) if self.delete and not is_hint else None, is_hint=is_hint)

    def _listed(self, stretches: Stretches) -> list[int]:
        """The places of the stretches that are a phrase, a count behind it aside."""
        phrases = book(self.list) if self.list else None
        if phrases is None or phrases.has_none_of(stretches.keys):
            return []
        return [place for place, (_, text) in enumerate(stretches.items) if text in phrases or uncounted(text) in phrases]

    def _likely(self, stretches: Stretches) -> list[int]:
        """The places of the stretches that may be made of the words of a form."""
        if not self.words:
            return []
        if self._known is None:
            self._known = FormWords(self.words)
        return self._known.likely(stretches.probes)

    def _branded(self, article: Article, stretches: Stretches) -> list[int]:
        """The places of the stretches that hold the letters of a brand."""
        if not self.words or self.brands.isdisjoint(article.vocabulary):
            return []
        return [place for place, (_, text) in enumerate(stretches.items) if any(brand in text for brand in self.brands)]

    def _is_made_of_words(self, line: str, *, branded: bool, stands_alone: bool) -> bool:
        """Whether a casefolded line, marks around it taken away, holds nothing but words of a form."""
        assert self._known is not None
        parts = line.split()
        if not parts or sum(map(str.isalpha, parts)) > _MOST_WORDS or not (branded or self._known.may_hold(parts)):
            return False  # most lines are done with here
        tokens = WORD.findall(line)
        if not tokens or len(tokens) > _MOST_WORDS:
            return False
        if branded and not self.brands.isdisjoint(tokens):
            rest = [token for token in tokens if token not in self.brands]
            return len(tokens) <= MOST_BUTTONS and (stands_alone or self._known.made_of(rest, stands_alone=True, needs=self.noun_needs))
        return self._known.made_of(tokens, stands_alone=stands_alone, needs=self.noun_needs)


def _heads_text(article: Article, line: int) -> bool:
    """Whether a line is a heading of Markdown with text or code right under it: that of a manual, which says how to log in."""
    if article.text[article.line_starts[line]] != "#":
        return False
    below = line + 1
    while below < len(article.zones) and article.zones[below] == zones.BLANK:
        below += 1
    return below < len(article.zones) and (article.zones[below] == zones.CODE or article.zones[below] == zones.BODY and zones.weight(article.text[slice(*article.line_span(below))]) >= _FEWEST_OF_TEXT)


def _is_caption(line: str) -> bool:
    """Whether what stands behind the colon of a line tells what a picture shows, rather than who made it."""
    at = min((at for colon in COLONS if (at := line.find(colon)) >= 0), default=-1)
    rest = line[at + 1:]
    if zones.weight(rest) <= _MOST_OF_NAME or any(map(rest.__contains__, _IN_CREDITS)):
        return False
    words = rest.split()
    return not any(word[0].isupper() for word in words) or sum(word[0].islower() for word in words) > 1
