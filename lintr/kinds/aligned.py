"""The kind ``aligned``: paragraphs that others have and the article has not, and such as it has alone, in another order, or untranslated."""

from __future__ import annotations

import re
from collections import Counter

from lintr.alignment import aligned
from lintr.compared import AGAINST, ORIGINAL, SIBLINGS, facing, has_others, is_aside, many, others, place, readable, visible, weighed, who
from lintr.features import HEADING, PICTURE, TEXT, features
from lintr.later import later
from lintr.marks import SENTENCE_ENDS
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import words
from lintr.zones import CAPTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.alignment import Alignment, Bead
    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.features import Block, Features
    from lintr.table import Table

FAULTS = ("missing", "added", "unequal", "moved", "joined", "same")
OF = ("paragraphs", "headings", "both")
MANY = 4
"""Places of an article that stand untranslated, from which on the first is told for all, and the others as hints."""
_DASHES = ("-", "–", "—", "―")
_SPOKEN = ",.!?;:…。！？।۔؟،"
"""What a quotation ends with that is no title."""
_SIGNS = ("{", "}", "[", "]", "<", ">", "=", ";", "_", "\\", "`", "$", "|", "()", "://", "--")
"""What code is full of and text is not."""
_SHORT = 200
"""Code points of what may be a message of a program, or an example."""
_PIECE = 6
"""Code points of a piece of a text that hardly stands in another by chance."""
_FEW = 3
"""Others of whom each may have a line of its page at the same place."""
_LINE_OF_PAGE = 80
"""Code points of a line that may be of the page around an article."""
_LINE = later(r"\s*(?:[-–—―•·*▪●]\s|[\p{Nd}a-zA-Z]{1,2}[.)）、]\s?)")
"""How a line of a dialogue or of a list begins."""
_CREDIT = later(r"\S[:：][ \u00a0]?[^\s.!?][^.!?:：]{0,45}\Z")
"""A name or two behind a colon: Photo: Reuters."""
_CODE = re.compile(r"^\s*(?:def|class|import|from|return|const|let|var|function|await|async|if|for|while|print|export|npm|pip|git|curl|sudo|docker)\b[^.!?]*[=(:{'\"/-]|\w\.\w+\(|\w\(\)|^\s*(?:#|//|/\*)")
_NEAR = (frozenset({"nb", "nn", "no", "da"}), frozenset({"hr", "bs", "sr-Latn", "sh", "sr"}), frozenset({"id", "ms"}), frozenset({"cs", "sk"}), frozenset({"mk", "bg"}))
"""Languages of which two may have the same paragraph by right."""


class Aligned:
    """Find paragraphs that stand wrong beside those of the others.

    Fields:
        fault: ``missing`` (most of the others have it here), ``added`` (none of them has it), ``unequal`` (one or the other), ``moved`` (it stands elsewhere there), ``joined``
            (two there are one here, or one there is two here), ``same`` (word for word as there).
        of: ``paragraphs``, ``headings`` or ``both``.
        against: ``siblings`` (with one alone it is a hint) or ``original``.
    """

    __slots__ = ("against", "fault", "of")

    def __init__(self, fault: str, of: str, against: str) -> None:
        self.fault = fault
        self.of = of
        self.against = against

    @classmethod
    def from_table(cls, table: Table) -> Aligned:
        """Take the fields."""
        return cls(table.choice("fault", FAULTS), table.choice("of", OF, "paragraphs"), table.choice("against", AGAINST, SIBLINGS))

    def gate(self, article: Article) -> bool:
        return has_others(article, self.against)

    def find(self, article: Article) -> Iterator[Hit]:
        among = others(article, self.against)
        if not among or not self.gate(article):
            return
        if self.fault == "same":
            yield from _first_of_many(list(self._same(article, among)))
            return
        ours = features(article)
        beside = [(features(other), alignment) for other in among if (alignment := aligned(ours, other)).is_sure]
        if not beside or not ours.blocks:
            yield from self._empty(article, among)
            return
        if all(alignment.is_even for _, alignment in beside):
            return
        if self.fault in ("missing", "unequal"):
            yield from weighed(article, self.against, self._missing(article, ours, beside))
        if self.fault != "missing":
            yield from weighed(article, self.against, self._wrong(article, ours, beside))

    def _empty(self, article: Article, among: Sequence[Article]) -> Iterator[Hit]:
        """That nothing at all is translated."""
        full = [other for other in among if features(other).blocks]
        if self.fault == "missing" and self.of != "headings" and not features(article).blocks and full:
            related = tuple(place(other, features(other).blocks[0].start, features(other).blocks[0].end, "stands here") for other in full[:3])
            yield Hit(Span(0, 0), {"what": "the whole text is missing", "who": who(len(full), len(full), self.against), "have": "has" if len(full) < 2 else "have"}, None, related,
                      is_hint=self.against == SIBLINGS and len(full) < 2)

    def _enough(self, count: int, of: int) -> bool:
        return self.against == ORIGINAL or (count == of if of < 3 else many(count, of))

    def _asked(self, article: Features, block: Block) -> bool:
        if block.group == PICTURE or self.of not in ("both", "headings" if block.group == HEADING else "paragraphs"):
            return False
        return self.against == ORIGINAL or not _is_code(article.article.prose[block.start:block.end])

    def _missing(self, article: Article, ours: Features, beside: Sequence[tuple[Features, Alignment]]) -> Iterator[Hit]:
        """Blocks of the others behind each of ours that have no partner; those behind the same one, in order, are the same."""
        gaps: dict[tuple[int, int], list[tuple[Features, Block]]] = {}
        for theirs, alignment in beside:
            behind, run = -1, 0
            for bead in alignment.beads:
                if bead.ours:
                    behind, run = bead.ours[-1], 0
                else:
                    block = theirs.blocks[bead.theirs[0]]
                    if block.group != PICTURE:
                        gaps.setdefault((behind, run), []).append((theirs, block))
                        run += 1
        lost: dict[int, list[list[tuple[Features, Block]]]] = {}
        for (behind, _), holders in sorted(gaps.items()):
            if any(block.is_leftover for _, block in holders) or sum(_is_of_page(article, theirs, block) for theirs, block in holders) * 2 >= len(holders):
                continue
            beside_it = ours.blocks[max(behind, 0):behind + 2]
            if sum(block.role == CAPTION for _, block in holders) * 2 > len(holders) and not any(block.group == PICTURE for block in beside_it):
                continue  # it goes with its picture
            heads = sum(block.group == HEADING for _, block in holders) * 2 > len(holders)
            if heads and behind == len(ours.blocks) - 1 and (behind, 1) not in gaps and self.against == SIBLINGS:  # a head at the end heads nothing: it is of the page
                continue
            if self._enough(len(holders), len(beside)) and self.of in ("both", "headings" if heads else "paragraphs"):
                lost.setdefault(behind, []).append(holders)
        for behind, runs in lost.items():
            block = ours.blocks[max(behind, 0)]
            at = visible(article, block.start, block.end)[behind >= 0]
            found, first = readable(article, runs[0])
            begins = f"“{_short(found.article.text[first.start:first.end])}”"
            what = f"{begins} is missing here" if len(runs) == 1 else f"{len(runs)} paragraphs are missing here, from {begins} on"
            related = tuple(place(theirs.article, block.start, block.end, "the paragraph that is missing here") for theirs, block in runs[0][:3])
            is_credit = len(runs) == 1 and all(block.length < _LINE_OF_PAGE and _CREDIT.search(theirs.article.prose[block.start:block.end].rstrip()) for theirs, block in runs[0])
            if is_credit and self.against == SIBLINGS and len(beside) < _FEW:
                continue
            is_hint = (self.against == SIBLINGS and len(beside) < 2) or is_credit or _has_room(ours, behind, runs)
            yield Hit(Span(at, at), {"what": what, "not": "", "do": "put it in", **self._values(len(runs[0]), len(beside))}, None, related, is_hint=is_hint)

    def _wrong(self, article: Article, ours: Features, beside: Sequence[tuple[Features, Alignment]]) -> Iterator[Hit]:
        """Blocks of ours that stand wrong; those that stand alone one after the other are told as one."""
        found: list[tuple[int, int, list[tuple[Features, Bead]]]] = []
        for number in sorted({number for _, alignment in beside for bead in alignment.beads if self._is_wrong(bead) for number in bead.ours}):
            if found and number <= found[-1][1]:
                continue
            wrong = [(theirs, bead) for theirs, alignment in beside if self._is_wrong(bead := alignment.bead(number))]
            if not self._enough(len(wrong), len(beside)) or not self._asked(ours, ours.blocks[number]) or (self.fault == "joined" and _is_divided_by_lines(ours, wrong)):
                continue
            last = max(bead.ours[-1] for _, bead in wrong)
            if self.fault == "added" and found and found[-1][1] == number - 1:
                found[-1] = (found[-1][0], last, wrong)
            else:
                found.append((number, last, wrong))
        for number, last, wrong in found:
            if number == last and self.fault in ("added", "unequal") and _is_twice(ours, number):
                number = last = number + 1  # noqa: PLW2901  the second one is too much
            start, end = ours.blocks[number].start, ours.blocks[last].end
            related = tuple(place(theirs.article, theirs.blocks[bead.theirs[0]].start, theirs.blocks[bead.theirs[-1]].end, "what corresponds there") for theirs, bead in wrong[:3] if bead.theirs)
            begins = f"“{_short(article.text[start:ours.blocks[number].end])}”"
            what = f"{last - number + 1} paragraphs stand here alone, from {begins} on" if last > number else f"{begins} stands here alone"
            first = wrong[0][1]
            values = {"what": what, "not": " not", "do": "delete it if it is no part of the article, else make it part of the text", "here": _some(len(first.ours)), "there": _some(len(first.theirs)), **self._values(len(wrong), len(beside))}
            is_remark = self.fault in ("added", "unequal") and all(is_aside(article, block) for block in ours.blocks[number:last + 1])
            is_held = self.fault in ("added", "unequal") and _is_held(ours, number, last, [theirs for theirs, _ in wrong])
            yield Hit(visible(article, start, end), values, None, related, is_hint=is_held or (self.against == SIBLINGS and (len(beside) < 2 or is_remark)))

    def _is_wrong(self, bead: Bead) -> bool:
        if self.fault in ("added", "unequal"):
            return not bead.theirs
        if self.fault == "moved":
            return bead.is_moved
        return bool(bead.theirs) and len(bead.ours) != len(bead.theirs)

    def _values(self, count: int, of: int) -> dict[str, str]:
        return {"who": who(count, of, self.against), "have": "have" if count > 1 else "has"}

    def _same(self, article: Article, among: Sequence[Article]) -> Iterator[Hit]:
        """Paragraphs that stand untranslated, those that follow each other as one."""
        run: list[tuple[Facing, list[tuple[Features, tuple[Block, ...]]]]] = []
        for group in facing(article, among):
            same = self._identical(article, group)
            if run and (not same or same[0][0] is not run[-1][1][0][0]):
                yield self._untranslated(article, run)
                run = []
            if same:
                run.append((group, same))
        if run:
            yield self._untranslated(article, run)

    def _identical(self, article: Article, group: Facing) -> list[tuple[Features, tuple[Block, ...]]]:
        """Those of the others that have a paragraph word for word, where it is a text that is to be translated."""
        ours = features(article)
        size, blanks = _size(group.ours)
        pieces: list[str] = []
        found = []
        for theirs, blocks in group.theirs:
            other, others = _size(blocks)
            if not (17 * size < 20 * other and 17 * other < 20 * size and 17 * blanks < 20 * (others + 1) and 17 * others < 20 * (blanks + 1)):
                continue
            pieces = pieces or _pieces(article.prose, group.ours[0].start, group.ours[-1].end)
            if _has_any(theirs.article.prose, pieces, blocks[0].start, blocks[-1].end) and not _near(article, theirs.article) and _is_same(_words(ours, group.ours), _words(theirs, blocks)):
                found.append((theirs, blocks))
        start, end = group.span
        if not found or not _is_text(ours, group.ours) or (self.against == SIBLINGS and not _foreign(article, start, end)):
            return []
        return found

    def _untranslated(self, article: Article, run: Sequence[tuple[Facing, Sequence[tuple[Features, tuple[Block, ...]]]]]) -> Hit:
        theirs = run[0][1][0][0]
        related = tuple(place(theirs.article, same[0][1][0].start, same[0][1][-1].end, "the same paragraph") for _, same in run[:3])
        kept = all(len(group.theirs) > 2 and many(len(same), len(group.theirs)) for group, same in run)  # by all, and so on purpose
        is_sure = any(_is_sentence(article.prose[slice(*group.span)]) for group, _ in run) and not (len(run) == 1 and _is_announced(features(article), run[0][0]))
        values = {"what": "this paragraph" if len(run) == 1 else f"these {len(run)} paragraphs", "stands": "stands" if len(run) == 1 else "stand", "is": "is" if len(run) == 1 else "are",
                  "it": "it" if len(run) == 1 else "them", "language": theirs.article.language.name or theirs.article.language.tag}
        return Hit(visible(article, run[0][0].span.start, run[-1][0].span.end), values, None, related, is_hint=(kept or not is_sure) and self.against == SIBLINGS)


def _has_room(ours: Features, behind: int, runs: Sequence[Sequence[tuple[Features, Block]]]) -> bool:
    """Whether a paragraph beside the place where others are missing is so much longer than what it corresponds to that it may hold them."""
    lost: dict[Features, int] = {}
    for holders in runs:
        for theirs, block in holders:
            if block.group == HEADING:  # in a paragraph it is none
                return False
            lost[theirs] = lost.get(theirs, 0) + block.length
    for number in (behind, behind + 1):
        if not 0 <= number < len(ours.blocks) or ours.blocks[number].group != TEXT:
            continue
        size, fits = ours.blocks[number].length, 0
        for theirs, length in lost.items():
            alignment = aligned(ours, theirs.article)
            bead = alignment.bead(number)
            usual = sum(theirs.blocks[place].length for place in bead.theirs) * alignment.ratio
            fits += len(bead.ours) == 1 and size > (1.1 if len(bead.theirs) > 1 else 1.35) * usual and 0.75 * (usual + length * alignment.ratio) < size
        if fits * 2 > len(lost):
            return True
    return False


def _is_twice(ours: Features, at: int) -> bool:
    """Whether the next paragraph is the same."""
    return at + 1 < len(ours.blocks) and len({" ".join(ours.article.text[block.start:block.end].split()) for block in ours.blocks[at:at + 2]}) == 1


def _is_held(ours: Features, first: int, last: int, others: Sequence[Features]) -> bool:
    """Whether paragraphs that stand alone may stand in others within that beside their place: it is so much longer than what it corresponds to."""
    size, fits = sum(block.length for block in ours.blocks[first:last + 1]), 0
    if any(block.group == HEADING for block in ours.blocks[first:last + 1]):
        return False
    for theirs in others:
        alignment = aligned(ours, theirs.article)
        for number in (first - 1, last + 1):
            if not 0 <= number < len(ours.blocks) or ours.blocks[number].group != TEXT or not alignment.bead(number).theirs:
                continue
            bead = alignment.bead(number)
            if len(bead.ours) > 1 and _is_divided_by_lines(ours, [(theirs, bead)]):
                fits += 1
                break
            usual = sum(ours.blocks[place].length for place in bead.ours)
            there = sum(theirs.blocks[place].length for place in bead.theirs) * alignment.ratio
            if there > 1.1 * usual and 0.75 * (usual + size) < there:
                fits += 1
                break
    return fits * 2 > len(others)


def _is_divided_by_lines(ours: Features, wrong: Sequence[tuple[Features, Bead]]) -> bool:
    """Whether what is divided otherwise is a dialogue or a list, each line of which may be a paragraph; or one of it is a line of the page."""
    for theirs, bead in wrong:
        for found, places in ((ours, bead.ours), (theirs, bead.theirs)):
            if len(places) > 1 and any(_is_line(found, at) for at in places):
                return True
    return False


def _is_line(article: Features, at: int) -> bool:
    """Whether a block looks like a line of a dialogue or a list, or of the page."""
    block = article.blocks[at]
    return block.is_leftover or block.role == CAPTION or _LINE.match(article.article.text, block.start) is not None


def _is_of_page(article: Article, theirs: Features, block: Block) -> bool:
    """Whether a short line of another article is rather of its page: a row of a table that was lost, or a line of the original that most translations do without."""
    if block.length > _LINE_OF_PAGE or block.ending in (".", "?", "!"):
        return False
    text = theirs.article.prose[block.start:block.end].strip()
    if text.count("|") > 1:
        return True
    if article.original is not theirs.article:
        return False
    beside = [alignment for other in article.siblings if other.language.tag != article.language.tag and (alignment := aligned(theirs, other)).is_sure]
    at = next((place for place, known in enumerate(theirs.blocks) if known is block), -1)
    return bool(beside) and at >= 0 and sum(bool(alignment.bead(at).theirs) for alignment in beside) * 2 <= len(beside)


def _is_announced(article: Features, group: Facing) -> bool:
    """Whether a short paragraph of whole sentences follows a colon: what that announces may be a message of a program, a title or an example."""
    block, number = group.ours[-1], article.blocks.index(group.ours[0])
    return block.size <= _SHORT and bool(block.ending) and block.ending != ":" and number > 0 and article.blocks[number - 1].ending == ":"


def _first_of_many(hits: Sequence[Hit]) -> Iterator[Hit]:
    """Of many untranslated paragraphs the first for all: who left them has a reason, or has not got to them yet."""
    sure = [hit for hit in hits if not hit.is_hint]
    for hit in hits:
        if len(sure) >= MANY and hit is sure[0]:
            yield hit._replace(values={**hit.values, "what": f"this is the first of {len(sure)} places that", "stands": "stand", "it": "them"})
        else:
            yield hit._replace(is_hint=True) if len(sure) >= MANY else hit


def _words(article: Features, blocks: Sequence[Block]) -> Counter[str]:
    return article.words(blocks[0]) if len(blocks) == 1 else sum((article.words(block) for block in blocks), Counter())


def _size(blocks: Sequence[Block]) -> tuple[int, int]:
    """Code points and blanks of paragraphs: where these differ much, the words do."""
    if len(blocks) == 1:
        return blocks[0].size, blocks[0].blanks
    return sum(block.size for block in blocks), sum(block.blanks for block in blocks)


def _pieces(text: str, start: int, end: int) -> list[str]:
    """Some pieces of a stretch of text, of which one stands in another where nine of ten words are the same."""
    step = max(1, (end - start) // 8)
    return [text[at:at + _PIECE] for at in range(start + step, start + 7 * step, step)]


def _has_any(text: str, pieces: Sequence[str], start: int, end: int) -> bool:
    """Whether one of some pieces stands in a stretch of text."""
    for piece in pieces:  # noqa: SIM110  in half of the time
        if text.find(piece, start, end) >= 0:
            return True
    return False


def _is_same(mine: Counter[str], yours: Counter[str]) -> bool:
    """Whether nine of ten words are the same."""
    one, other = mine.total(), yours.total()
    if min(one, other) * 10 < 9 * max(one, other):
        return False
    same = sum([min(count, yours[word]) for word, count in mine.items() if word in yours])
    return same > 0 and same * 10 >= 9 * max(one, other)


def _is_text(article: Features, blocks: Sequence[Block]) -> bool:
    """Whether paragraphs are to be translated: no names alone, no code, no title of a work or page in another language."""
    start, end = blocks[0].start, blocks[-1].end
    text = article.article.prose[start:end]
    if any(block.addresses for block in blocks) and end - start < 200:
        return False
    if end - start < 120 and (text.lstrip()[:1] in _DASHES or sum(last - first for block in blocks for first, last in block.quotations if article.article.text[last - 2] not in _SPOKEN) * 2 > end - start):
        return False
    if text.isascii() and len(text.split()) < 2:
        return False
    if end - start < 200 and 0 < len(text.rpartition(" | ")[2]) < 40 and " | " in text:  # the title of a page, and its site
        return False
    if _is_code(text):
        return False
    names = set(words(" ".join(code for block in blocks for code in block.codes).casefold()))
    spoken = [word for word in words(text) if not word[0].isupper() and not word.isdecimal() and word.casefold() not in names]
    return len(spoken) >= 3 or sum(map(len, spoken)) >= 12


def _is_code(text: str) -> bool:
    """Whether a paragraph looks like code."""
    return sum(map(text.count, _SIGNS)) * 30 >= len(text) or _CODE.search(text) is not None


def _is_sentence(text: str) -> bool:
    """Whether a text is surely one that is to be translated: no title, no item of a list, no message of a program."""
    spoken = [word for word in words(text) if not word[0].isupper() and not word.isdecimal()]
    ends = text.rstrip()[-1:] in SENTENCE_ENDS
    return len(spoken) >= 8 or (ends and (len(spoken) >= 5 or (text.count(" ") * 20 < len(text) and sum(map(len, spoken)) >= 15)))


def _near(one: Article, other: Article) -> bool:
    """Whether the same paragraph may be right in both languages."""
    tags = {one.language.tag, other.language.tag}
    if len({tag.split("-")[0] for tag in tags}) == 1:
        return True
    return any(tags <= near for near in _NEAR)


def _foreign(article: Article, start: int, end: int) -> bool:
    """Whether a paragraph is not in the article's language."""
    from lintr import identify

    found, sure = identify.identify(article.prose[start:end])
    return sure >= 0.8 and found not in ("und", article.language.tag) and found.split("-")[0] != article.language.tag.split("-")[0]


def _short(text: str) -> str:
    """The beginning of a paragraph."""
    bare = " ".join(text.split()).strip("“”«»\"„ ")
    return bare if len(bare) <= 30 else bare[:29] + "…"


def _some(count: int) -> str:
    return "one paragraph" if count == 1 else f"{count} paragraphs"
