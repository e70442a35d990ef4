"""The kind ``kin``: what is wrong with a family of translations, seen from one article."""

from __future__ import annotations

from collections import Counter

from lintr import siblings
from lintr.alignment import aligned
from lintr.compared import SIBLINGS, other_version, others, place, visible, who
from lintr.features import features, memo
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import folded_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

FAULTS = ("address-form", "language-missing", "duplicate", "near-duplicate", "version")

SHINGLE = 5
"""Words, or three times as many signs where no blanks stand between words, that are compared as one."""

LEAST = 40
"""Words of an article from which on it can be a copy."""


class Kin:
    """Find what is wrong with a family of translations.

    Fields:
        fault: ``address-form`` (the same original under another form of its address), ``language-missing`` (an expected language is not
            there), ``duplicate`` (the same language twice, or the same text), ``near-duplicate`` (most of the text is that of another article),
            ``version`` (the others are translations of another version of the original).
        share: of all runs of five words in two articles those that they have in common, from which on one is a near copy.
        expected: the languages that each original is to be translated into, where the project does not say so for all.
    """

    __slots__ = ("expected", "fault", "share")

    def __init__(self, fault: str, expected: tuple[str, ...], share: float) -> None:
        self.fault = fault
        self.expected = expected
        self.share = share

    @classmethod
    def from_table(cls, table: Table) -> Kin:
        """Take the fields."""
        return cls(table.choice("fault", FAULTS), table.strings("expected", ()), table.number("share", 0.5))

    def gate(self, article: Article) -> bool:
        return bool(article.siblings or article.copies) or (self.fault == "language-missing" and bool(self.expected or article.expected))

    def find(self, article: Article) -> Iterator[Hit]:
        if self.fault == "address-form":
            yield from _form(article)
        elif self.fault == "duplicate":
            yield from _duplicates(article)
        elif self.fault == "near-duplicate":
            yield from _copies(article, self.share)
        elif self.fault == "version":
            yield from _version(article)
        else:
            yield from _languages(article, self.expected or article.expected)


def _form(article: Article) -> Iterator[Hit]:
    """Another form of the address than most have; where none has more, than the first in order."""
    if not article.source_span:
        return
    forms = Counter(other.source for other in (article, *article.siblings) if other.source and siblings.normal(other.source) == siblings.normal(article.source))
    usual, count = max(forms.items(), key=lambda item: (item[1], -len(item[0]), item[0]))
    if usual != article.source:
        other = next(other for other in article.siblings if other.source == usual and other.source_span)
        assert other.source_span
        yield Hit(article.source_span, {"usual": usual}, None, (place(other, *other.source_span, "the usual form"),), is_hint=count < 2)


def _languages(article: Article, expected: tuple[str, ...]) -> Iterator[Hit]:
    there = {other.language.tag for other in (article, *article.siblings, *((article.original,) if article.original else ()))}
    lacking = [tag for tag in expected if not any(known == tag or known.startswith(tag + "-") for known in there)]
    if lacking:
        at = article.source_span or Span(0, 0)
        yield Hit(at, {"languages": ", ".join(lacking)})


def _duplicates(article: Article) -> Iterator[Hit]:
    same = [other for other in article.siblings if _is_same_language(article, other) and _one_original(article, other)]
    same += [other for other in article.copies if other not in same and _is_same_language(article, other) and _text(other) == _text(article)]
    if same and features(article).blocks:
        first = features(article).blocks[0]
        at = article.source_span or Span(first.start, first.end)
        related = tuple(place(other, *(other.source_span or _first(other)), "the same in the same language") for other in same[:3])
        what = "this original" if same[0] in article.siblings else "this text"
        yield Hit(at, {"what": what, "path": same[0].path, "language": article.language.name or article.language.tag}, None, related)


def _copies(article: Article, least: float) -> Iterator[Hit]:
    """Near copies that are not told as translations of one original."""
    others = [other for other in dict.fromkeys((*article.copies, *article.siblings)) if _is_same_language(article, other)]
    others = [other for other in others if not (_one_original(article, other) and other in article.siblings) and _text(other) != _text(article)]
    mine = _shingles(article) if others else frozenset()
    if len(mine) < LEAST:
        return
    for other in others:
        yours = _shingles(other)
        both = len(mine & yours)
        share = both / (len(mine) + len(yours) - both or 1)
        if share >= least:
            first = features(article).blocks[0]
            related = (place(other, *_first(other), "begins here"),)
            yield Hit(Span(first.start, first.end), {"path": other.path, "share": str(int(share * 100))}, None, related)
            return


def _version(article: Article) -> Iterator[Hit]:
    if not others(article, SIBLINGS):
        return
    places, count, of = other_version(article)
    if places:
        ours = features(article)
        first = ours.blocks[0]
        related = tuple(place(other, *_first(other), "begins here") for other in others(article, SIBLINGS) if aligned(ours, other).is_sure)[:3]
        yield Hit(visible(article, first.start, first.end), {"places": str(places), "who": who(count, of, SIBLINGS)}, None, related)


def _text(article: Article) -> str:
    """The body, as far as it is the same in copies."""
    known = memo(article)
    found: str | None = known.get(("text",))
    if found is None:
        text = " ".join([article.prose[paragraph.start:paragraph.end] for paragraph in article.body()])
        found = known["text",] = " ".join(folded_text(text, article.prose_characters).split())
    return found


def _shingles(article: Article) -> frozenset[int]:
    """All runs of some words of the body, or of signs where no blanks stand between words."""
    known = memo(article)
    found: frozenset[int] | None = known.get(("shingles",))
    if found is None:
        text = _text(article)
        words = text.split(" ")
        if len(text) > 12 * len(words):
            signs, size = text.replace(" ", ""), 3 * SHINGLE
            found = frozenset([hash(signs[at:at + size]) for at in range(len(signs) - size + 1)])
        else:
            found = frozenset(map(hash, zip(*(words[at:] for at in range(SHINGLE)))))
        known["shingles",] = found
    return found


def _is_same_language(one: Article, other: Article) -> bool:
    return one.language.tag == other.language.tag != "und"


def _one_original(one: Article, other: Article) -> bool:
    return not one.source or not other.source or siblings.normal(one.source) == siblings.normal(other.source)


def _first(article: Article) -> tuple[int, int]:
    blocks = features(article).blocks
    return (blocks[0].start, blocks[0].end) if blocks else (0, 0)
