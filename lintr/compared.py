"""An article beside others of the same text: who is compared, what stands against a paragraph, what most of them say."""

from __future__ import annotations

from lintr.alignment import aligned
from lintr.features import PICTURE, features
from lintr.later import later
from lintr.record import Record
from lintr.span import Span
from lintr.violation import Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeVar

    from lintr.alignment import Alignment
    from lintr.article import Article
    from lintr.features import Block, Features

    T = TypeVar("T")

MOST = 8
"""Siblings that an article is compared with; of more, as many are taken, evenly spread."""

APART = 6
"""From so many places on, if there is one in twenty paragraphs, articles that are divided otherwise are translations of two versions."""

_OPENERS, _CLOSERS = ("(", "[", "（", "［", "【"), (")", "]", "）", "］", "】")

_SPEAKER = later(r"[,!?…][ \u00a0]?[–—][ \u00a0]?\p{Ll}")

SIBLINGS, ORIGINAL = "siblings", "original"
AGAINST = (SIBLINGS, ORIGINAL)


class Facing(Record):
    """Paragraphs of an article, and those of the others that correspond to them."""

    ours: tuple[Block, ...]
    theirs: tuple[tuple[Features, tuple[Block, ...]], ...]
    """Of each of the others that has any."""

    @property
    def span(self) -> Span:
        """Where ours stand."""
        return Span(self.ours[0].start, self.ours[-1].end)


def has_others(article: Article, against: str) -> bool:
    """Whether an article has what it is compared with: the original, which speaks for all translations, or without one other translations."""
    return article.original is not None if against == ORIGINAL else bool(article.siblings) and article.original is None


def others(article: Article, against: str) -> list[Article]:
    """Whom an article is compared with: translations into other languages, or the original."""
    if against == ORIGINAL:
        return [article.original] if article.original else []
    tag = article.language.tag
    found = [other for other in article.siblings if other.language.tag != tag or tag == "und"]
    return found if len(found) <= MOST else [found[place * len(found) // MOST] for place in range(MOST)]


def facing(article: Article, among: Sequence[Article]) -> tuple[Facing, ...]:
    """Each paragraph, or paragraphs that one of the others has as one, with what corresponds to it; pictures are left out. Computed once."""
    ours, key = features(article), tuple(among)
    found = ours.groups.get(key)
    if found is None:
        found = ours.groups[key] = tuple(_facing(ours, among))
    return found


def _facing(ours: Features, among: Sequence[Article]) -> Iterator[Facing]:
    beside = [(features(other), alignment) for other in among if (alignment := aligned(ours, other)).is_sure]
    if not beside:
        return
    if all(alignment.is_even for _, alignment in beside):
        rows = zip(*([(theirs, (block,)) for block in theirs.blocks] for theirs, _ in beside))
        yield from [_facing_of((block,), row) for block, row in zip(ours.blocks, rows) if block.group != PICTURE]
        return
    partners = [(theirs, alignment.partners()) for theirs, alignment in beside]
    done = -1
    for place, block in enumerate(ours.blocks):
        if place <= done or block.group == PICTURE:
            continue
        if min([partner[place] for _, partner in partners]) >= 0:
            yield _facing_of((block,), tuple([(theirs, (theirs.blocks[partner[place]],)) for theirs, partner in partners]))
            continue
        last = place
        while (wider := max(alignment.bead(last).ours[-1] for _, alignment in beside)) > last:
            last = wider
        done = last
        found = []
        for theirs, alignment in beside:
            places = sorted({other for at in range(place, last + 1) for other in alignment.bead(at).theirs})
            if places:
                found.append((theirs, tuple([theirs.blocks[other] for other in places])))
        if found:
            yield _facing_of(tuple(ours.blocks[place:last + 1]), tuple(found))


def _facing_of(ours: tuple[Block, ...], theirs: tuple[tuple[Features, tuple[Block, ...]], ...]) -> Facing:
    """What its constructor gives, in a third of the time: there are many."""
    return tuple.__new__(Facing, (ours, theirs))


def other_version(article: Article) -> tuple[int, int, int]:
    """At how many places an article is divided otherwise than most of the others, how many these are and of how many; noughts where that is not so often that it must be a translation of another version."""
    ours = features(article)
    found: tuple[int, int, int] | None = ours.memo.get(("version",))
    if found is None:
        among = others(article, SIBLINGS) if has_others(article, SIBLINGS) else []
        apart = [_places_apart(alignment) for other in among if (alignment := aligned(ours, other)).is_sure]
        wrong = sorted(count for count in apart if count >= APART and count * 20 >= len(ours.blocks))
        found = ours.memo["version",] = (wrong[len(wrong) // 2], len(wrong), len(apart)) if many(len(wrong), len(apart)) else (0, 0, 0)
    return found


def is_apart(article: Article) -> bool:
    """Whether an article is divided otherwise than most of the others at several places, which do not tell yet that it is another version."""
    ours = features(article)
    apart = [_places_apart(aligned(ours, other)) >= APART // 2 for other in others(article, SIBLINGS)]
    return many(sum(apart), len(apart))


def _places_apart(alignment: Alignment) -> int:
    if alignment.is_even:
        return 0
    apart = [not bead.is_pair or bead.is_moved for bead in alignment.beads]
    return sum(now and not before for before, now in zip((False, *apart), apart))


def weighed(article: Article, against: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """What is found beside the others; as hints, where these are translations of another version."""
    for hit in hits:
        yield hit._replace(is_hint=True) if against == SIBLINGS and any(other_version(article)) else hit


def many(count: int, of: int) -> bool:
    """Whether so many of the others are enough to name an article as the one that differs: two thirds of them, and two at least."""
    return count >= 2 and count * 3 >= of * 2


def who(count: int, of: int, against: str) -> str:
    """Those who agree, for messages."""
    if against == ORIGINAL:
        return "the original"
    if of == 1:
        return "the other translation"
    return "both other translations" if count == of == 2 else f"all {of} other translations" if count == of else f"{count} of {of} other translations"


def is_aside(article: Article, block: Block) -> bool:
    """Whether a whole paragraph stands in brackets, as the translator's remarks do."""
    text = article.text[block.start:block.end].strip().rstrip(".。")
    return text[:1] in _OPENERS and text[-1:] in _CLOSERS


def speakers(text: str) -> int:
    """How often it is told within a quotation who speaks, as Russian does it between dashes: another language closes its marks there, and opens them again."""
    return len(_SPEAKER.findall(text)) if "—" in text or "–" in text else 0


def readable(article: Article, holders: Sequence[tuple[Features, T]]) -> tuple[Features, T]:
    """Of those who have something the one whom readers of the article understand best: in its script, else in English, else in Latin letters."""
    def rank(holder: tuple[Features, T]) -> int:
        language = holder[0].article.language
        return 0 if language.script == article.language.script else 1 if language.tag == "en" else 2 if language.script == "Latn" else 3

    return min(holders, key=rank)


def place(article: Article, start: int, end: int, message: str) -> Related:
    """A place in another article."""
    first, column = article.position(start)
    last, last_column = article.position(end)
    return Related(Span(start, end), message, article.path, first, column, last, last_column)


def visible(article: Article, start: int, end: int) -> Span:
    """A stretch without the blanks around it."""
    text = article.text[start:end]
    return Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip())) if text.strip() else Span(start, end)


def median(numbers: Iterable[float]) -> float:
    """The middle one of some numbers, or what lies between the middle two; a module of Python has it, and imports ten others."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
