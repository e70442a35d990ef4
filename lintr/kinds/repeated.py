"""The kind ``repeated``: sentences, paragraphs and captions that stand in an article twice."""

from __future__ import annotations

from collections import Counter

from lintr import zones
from lintr.kinds.sentences import bare, is_whole, lines, pieces, stretches
from lintr.marks import COLONS
from lintr.outline import is_so
from lintr.span import Span
from lintr.violation import Hit, Related
from lintr.words import LONG
from lintr.zones import weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.paragraphs import Paragraph
    from lintr.table import Table

_TWO = 2
_CREDIT = frozenset("{}=<>\\:：/©|")
"""Marks of who took a picture, which may stand below each of several, and of programs."""
_CODE = frozenset("{}=<>\\")
_START, _NEAR = 6, 6
"""A column near the start of a line; lines so near that the paragraph as a whole is told, by the rule for those."""

WHAT = ("sentence", "paragraph", "caption", "line")
_BESIDE = frozenset((zones.BODY, zones.PLACEHOLDER, zones.IMAGE, zones.TITLE))
"""What stands around a caption that has lost its picture; lines of a song have their like around them."""


class Repeated:
    """Find what stands twice.

    Fields:
        what: ``sentence`` (in running text), ``paragraph`` (of running text), ``caption`` (a caption whose text stands in the body)
            or ``line`` (a caption, or a short line of plain text between paragraphs: a hint).
        words: how many words it must have; in scripts without blanks four letters count as one.
        within: how many paragraphs further on the second one stands at the most (default 0: anywhere).
    """

    __slots__ = ("what", "within", "words")

    def __init__(self, what: str, words: int, within: int) -> None:
        self.what = what
        self.words = words
        self.within = within

    @classmethod
    def from_table(cls, table: Table) -> Repeated:
        """Take the fields."""
        return cls(table.choice("what", WHAT), table.integer("words", 5), table.integer("within", 0))

    @property
    def outline(self) -> str:
        """What its gate asks for, if that is all."""
        return zones.CAPTION if self.what == "caption" else ""

    def gate(self, article: Article) -> bool:
        if self.outline:
            return is_so(self.outline, article)
        if self.what == "line":
            return bool(self._short(article))
        return bool(self._twice(article))

    def _twice(self, article: Article) -> frozenset[str]:
        """The sentences, or lines, long enough that stand there twice."""
        least = 3 * self.words
        if len(article.prose) <= LONG:
            found = [text for part in self._parts(article, least) for text in part]
            if len(frozenset(found)) == len(found):
                return frozenset()
        else:
            from lintr.twice import twice

            again = twice(hash(text) for part in self._parts(article, least) for text in part)
            found = [text for part in self._parts(article, least) for text in part if hash(text) in again]
        found = [text for text, times in Counter(found).items() if times > 1 and len(text) >= least and weight(text) >= self.words]
        return frozenset([text for text in found if text[-1] not in COLONS and text[-1] != ";" and _CODE.isdisjoint(text)])  # what introduces a list, or a program, may return

    def _parts(self, article: Article, least: int) -> Iterator[list[str]]:
        """The sentences, or lines, of so many characters or more, and those that begin a part; of a long text part after part."""
        if self.what == "sentence":
            return (pieces(found if number == 0 else ["", *found], least) for number, found in enumerate(stretches(article)))
        return ([text.strip() for text in found if len(text) >= least] for found in lines(article))

    def find(self, article: Article) -> Iterator[Hit]:
        if self.what == "caption":
            yield from self._captions(article)
        elif self.what == "line":
            yield from self._lines(article)
        elif self.what == "paragraph":
            yield from self._paragraphs(article)
        else:
            yield from self._sentences(article)

    def _paragraphs(self, article: Article) -> Iterator[Hit]:
        seen: dict[str, tuple[int, Span]] = {}
        for number, paragraph in enumerate(article.body()):
            span = bare(article.prose, paragraph.start, paragraph.end)
            text = article.prose[span.start:span.end]
            before, place = seen.get(text, (number, span))
            seen[text] = number, span
            if before < number and (not self.within or number - before <= self.within) and weight(text) >= self.words:
                yield _hit(article, span, place)

    def _short(self, article: Article) -> list[list[tuple[int, Span]]]:
        """The places of each caption or heading that stands twice, with the numbers of the paragraphs."""
        roles = (zones.CAPTION, zones.HEADING) if article.format == "plain" else (zones.CAPTION,)
        if sum(map(article.zones.count, roles)) < _TWO:
            return []
        found: dict[str, list[tuple[int, Span]]] = {}
        for number, paragraph in enumerate(article.paragraphs):
            if paragraph.role in roles:
                span = bare(article.prose, paragraph.start, paragraph.end)
                found.setdefault(article.prose[span.start:span.end], []).append((number, span))
        return [places for text, places in found.items() if len(places) >= _TWO and _CREDIT.isdisjoint(text) and weight(text) >= self.words]

    def _lines(self, article: Article) -> Iterator[Hit]:
        """Captions that stand again, and short lines: twice in all, each between paragraphs."""
        paragraphs = article.paragraphs
        for places in self._short(article):
            are_captions = all(paragraphs[number].role == zones.CAPTION for number, _ in places)
            for (before, place), (number, span) in zip(places, places[1:], strict=False):
                is_near = not self.within or number - before <= self.within
                if is_near and (are_captions or (len(places) == _TWO and all(_is_between(paragraphs, at) for at in (before, number)))):
                    yield _hit(article, span, place)._replace(is_hint=not are_captions)

    def _sentences(self, article: Article) -> Iterator[Hit]:
        """The sentences of running text that stand again; of a paragraph that stands again the first, if it is not the next ones' echo."""
        prose = article.prose
        for text in self._twice(article):
            places = [span for span in _places(prose, text) if article.role(span.start) == zones.BODY and is_whole(prose, span)]
            for place in places[1:]:
                (one, _), (other, column) = article.position(places[0].start), article.position(place.start)
                if one == other or prose[slice(*article.line_span(one - 1))] != prose[slice(*article.line_span(other - 1))] or (column < _START and other - one > _NEAR):
                    yield _hit(article, place, places[0])

    def _captions(self, article: Article) -> Iterator[Hit]:
        body = article.body()
        for paragraph in article.paragraphs:
            if paragraph.role != zones.CAPTION:
                continue
            span = bare(article.prose, paragraph.start, paragraph.end)
            text = article.prose[span.start:span.end]
            if weight(text) >= self.words:
                place = next((place for other in body for place in _places(article.prose, text, other.start, other.end)), None)
                if place:
                    yield _hit(article, span, place)


def _is_between(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line stands between paragraphs of running text, or beside a picture."""
    around = [*paragraphs[max(number - 1, 0):number], *paragraphs[number + 1:number + 2]]
    return all(paragraph.role in _BESIDE for paragraph in around)


def _hit(article: Article, span: Span, place: Span) -> Hit:
    return Hit(span, {"line": str(article.position(place.start)[0])}, related=(Related(place, "the same stands here"),))


def _places(prose: str, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Where a text stands."""
    stop = len(prose) if end is None else end
    at = prose.find(text, start, stop)
    while at >= 0:
        yield Span(at, at + len(text))
        at = prose.find(text, at + len(text), stop)
