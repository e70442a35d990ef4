"""The kind ``shares``: paragraphs, or quotations in them, that are much shorter or longer than those that correspond to them."""

from __future__ import annotations

from math import log, sqrt

from lintr.alignment import aligned
from lintr.compared import AGAINST, ORIGINAL, SIBLINGS, facing, median, others, place, speakers, visible, weighed, who
from lintr.features import HEADING, features
from lintr.kinds.pairing import is_unpaired
from lintr.marks import SENTENCE_ENDS
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.features import Block, Features
    from lintr.table import Table

_FAR, _CUT = 1.4, 0.85
"""How much farther apart lengths must be than those of short sentences are by chance; and those of a quotation whose paragraph is as long as it should be, since its mark closes too early."""
_UNLIKE = ("Khmr", "Mymr", "Thai", "Laoo", "Tibt")
"""Scripts whose signs pile up, so that two stretches of a text are not as long beside each other as elsewhere."""
_PILED = 0.5
_WHOLE = frozenset(SENTENCE_ENDS)
"""What a quotation ends with that is whole."""
_DASHES = frozenset("–—―")
_MARKS = " \u00a0\"'“”„‟«»‘’「」『』"

OF = ("length", "quotation", "article")


class Shares:
    """Find what is out of proportion: out of all proportions that the others have, and of their median by a factor.

    Fields:
        of: ``length`` (a paragraph beside the article's usual proportion), ``quotation`` (a quotation's share of its paragraph), ``article``
            (all text, for languages that need not differ much).
        against: ``siblings`` or ``original``.
        low: up to this factor of what is usual it is too short.
        high: from this factor on it is too long.
        least: code points that the longer of both has at least, in scripts that need less for the same text as many less.
    """

    __slots__ = ("against", "high", "least", "low", "of")

    def __init__(self, of: str, against: str, low: float, high: float, least: int) -> None:
        self.of = of
        self.against = against
        self.low = low
        self.high = high
        self.least = least

    @classmethod
    def from_table(cls, table: Table) -> Shares:
        """Take the fields."""
        return cls(table.choice("of", OF), table.choice("against", AGAINST, SIBLINGS), table.number("low"), table.number("high"), table.integer("least", 40))

    def gate(self, article: Article) -> bool:
        if self.against == ORIGINAL:
            return article.original is not None
        return bool(article.siblings) and (article.original is None or self.of == "quotation")

    def find(self, article: Article) -> Iterator[Hit]:
        return weighed(article, self.against, self._found(article))

    def _found(self, article: Article) -> Iterator[Hit]:
        among = others(article, self.against)
        if not self.gate(article):
            return
        if self.of == "article":
            yield from self._whole(article, among)
            return
        ours = features(article)
        least = self.least * density(article)
        ratios = {other: aligned(ours, other).ratio for other in among} if self.of == "length" else {}
        for group in facing(article, among):
            if self.of == "quotation":
                if any(block.quotations for block in group.ours):
                    yield from self._quotation(article, group)
                continue
            if len(group.theirs) < len(among) or (len(ours.blocks) > 1 and any(block.group == HEADING for _, blocks in group.theirs for block in blocks)):
                continue  # a head may say more or less
            length = _length(group.ours)
            expected = [_length(blocks) * ratios[theirs.article] for theirs, blocks in group.theirs]
            if max(length, *expected) * 10 < least or not _outside(length, expected):
                continue
            usual = median(expected)
            if not self.low * usual < length < self.high * usual and _is_far(length, usual):
                related = tuple(place(theirs.article, blocks[0].start, blocks[-1].end, "the paragraph there") for theirs, blocks in group.theirs[:3])
                yield self._hit(visible(article, *group.span), length / (usual or 1), len(expected), related)

    def _quotation(self, article: Article, group: Facing) -> Iterator[Hit]:
        quotations = [span for block in group.ours for span in block.quotations]
        theirs = [(found, spans, blocks) for found, blocks in group.theirs if len(spans := [span for block in blocks for span in block.quotations]) == len(quotations)]
        if not quotations or len(theirs) * 3 < len(group.theirs) * 2 or (len(theirs) < 2 and len(theirs) < len(group.theirs)):
            return
        length = sum(block.length for block in group.ours)
        ours = features(article)
        low = self.low * (_PILED if ours.article.language.script in _UNLIKE else 1)
        for number, (start, end) in enumerate(quotations):
            share = (end - start) / length
            shares = [(spans[number][1] - spans[number][0]) / sum(block.length for block in blocks) for _, spans, blocks in theirs]
            usual = median(shares)
            if max(end - start, usual * length) < self.least:
                continue
            by_share = not low * usual < share < self.high * usual and _outside(share, shares)
            lengths = [(spans[number][1] - spans[number][0]) * aligned(ours, found.article).ratio for found, spans, _ in theirs]
            by_length = not low * usual < (end - start) * usual / median(lengths) < self.high * usual and _outside(end - start, lengths)
            if self._is_by_right(ours, (start, end), group, [(found, spans[number]) for found, spans, _ in theirs], is_short=share < usual):
                continue
            if (by_share or (by_length and not 0.85 * usual < share < 1.15 * usual)) and _is_far(end - start, median(lengths), _CUT if by_share and share < 0.65 * usual else _FAR) and not (
                    _is_other(ours, start, end) or is_unpaired(ours.article, group.span.start, group.span.end)):
                related = tuple(place(found.article, *spans[number], "the quotation there") for found, spans, _ in theirs[:3])
                yield self._hit(Span(start, end), share / usual if by_share else (end - start) / median(lengths), len(shares), related)

    def _is_by_right(self, ours: Features, span: tuple[int, int], group: Facing, theirs: Sequence[tuple[Features, tuple[int, int]]], *, is_short: bool) -> bool:
        """Whether a quotation may be as long as it is: it is the same text as there, it is short and yet whole, or dashes open what is said."""
        text = ours.article.text[slice(*span)]
        if any(text.strip(_MARKS) == found.article.text[slice(*other)].strip(_MARKS) for found, other in theirs):
            return True
        if is_short and text.rstrip(_MARKS)[-1:] in _WHOLE:
            return True
        return any(article.article.prose[blocks[0].start:blocks[0].end].lstrip()[:1] in _DASHES for article, blocks in ((ours, group.ours), *group.theirs))

    def _whole(self, article: Article, among: Sequence[Article]) -> Iterator[Hit]:
        ours = features(article)
        if not among or not ours.blocks:
            return
        lengths = [features(other).total * density(article) / density(other) for other in among]
        usual = median(lengths)
        if max(ours.total, usual) >= self.least and not self.low * usual < ours.total < self.high * usual and _outside(ours.total, lengths):
            first = ours.blocks[0]
            related = tuple(place(other, *_first(features(other)), "begins here") for other in among[:3] if features(other).blocks)
            yield self._hit(visible(article, first.start, first.end), ours.total / (usual or 1), len(lengths), related)

    def _hit(self, span: Span, factor: float, of: int, related: Sequence[object]) -> Hit:
        values = {"how": f"{factor:.1f} times as long as" if factor >= 1 else f"{factor * 100:.0f} % as long as", "who": who(of, of, self.against)}
        return Hit(span, values, None, tuple(related), is_hint=self.against == SIBLINGS and of < 2)  # type: ignore[arg-type]


def _length(blocks: Sequence[Block]) -> int:
    return blocks[0].length if len(blocks) == 1 else sum(block.length for block in blocks)


def _outside(value: float, others: Sequence[float]) -> bool:
    """Whether a value is farther from the nearest of the others than they are from each other."""
    low, high = min(others), max(others)
    return value < low * 0.8 or value > high * 1.25


def _is_far(length: float, usual: float, times: float = _FAR) -> bool:
    """Whether lengths are farther apart than those of short sentences are by chance; by how many times it must be."""
    return abs(log((length + 4) / (usual + 4))) > times * (0.22 + 1.6 / sqrt(min(length, usual) + 4))


def _is_other(article: Features, start: int, end: int) -> bool:
    """Whether it is told within a quotation who speaks, between dashes, as Russian does it; or it is left in Latin letters, which are more or less than its own."""
    text = article.article.prose[start:end]
    return speakers(text) > 0 or (article.article.language.script not in ("Latn", "") and sum(map(str.isascii, text)) * 2 > len(text))


def density(article: Article) -> float:
    """How many code points stand for ten of an alphabet."""
    return {"Hani": 3.0, "Hans": 3.0, "Hant": 3.0, "Jpan": 4.5, "Kore": 5.0}.get(article.language.script, 10.0)


def _first(article: Features) -> tuple[int, int]:
    block: Block = article.blocks[0]
    return block.start, block.end
