"""The kind ``counts``: paragraphs that have another number of something than those that correspond to them all have."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from lintr import number_forms
from lintr.alignment import aligned
from lintr.compared import AGAINST, ORIGINAL, SIBLINGS, facing, is_aside, many, median, others, place, speakers, visible, weighed, who
from lintr.features import HEADING, PICTURE, TEXT, features
from lintr.kinds.endings import is_running, last_word
from lintr.kinds.pairing import is_unpaired
from lintr.later import later
from lintr.marks import COMMAS
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import words
from lintr.zones import CAPTION, IMAGE, PLACEHOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.features import Block, Features
    from lintr.table import Table

OF = ("sentences", "quotations", "brackets", "ending", "pictures")

_SHORTER = 0.97
"""How long a paragraph is at most beside the others that has lost a sentence."""
HABIT = 4
"""Paragraphs with a sentence more, or less, than the others from which on that is how the article was translated."""

_OTHER_SENTENCES = ("ja", "zh", "yue", "lzh", "th", "lo", "km", "my", "bo", "dz")
"""Languages that cut sentences elsewhere, or mark no ends."""
_MARKS = frozenset(",.!?;…。！？、،؟।۔")
"""What a sentence in a quotation has, and a title hardly."""
_OTHER_QUOTATIONS = ("ja", "zh", "yue", "lzh")
"""Languages that quote titles and terms as a matter of course."""


_NEAR_SHARE = 0.85
_WHO_ASK = 3
"""Others who must all end with a full stop for a question mark to be doubted."""
_KOREAN_ENDS = frozenset("다요까죠오라자네군지")
"""What the words end with that end sentences."""
_AND_SO_ON = ("etc.", "usw.", "ecc.", "vb.", "itd.", "atd.", "т. д.", "т.д.", "т. п.", "т.п.", "m.fl.", "osv.", "enz.", "v.v.", "dll.", "dsb.", "κ.λπ.", "κλπ.", "इत्यादि.")
_DASHES = frozenset("–—―")
_SLANTED = later(r"(?<![*_\p{L}])(?:\*[^\s*][^*\n]*\*|_[^\s_][^_\n]*_)(?![*_\p{L}])|<(?:i|em|cite)>")
_EDGE = 30
"""Code points from the edge of a paragraph within which it is told who speaks, at least."""
_PARTING = frozenset(":：,，،፦፣")
"""What parts direct speech from who says it."""
_TELLING_WORDS = frozenset((
    "that", "dass", "que", "qu", "che", "că", "dat", "att", "at", "að", "että", "et", "hogy", "že", "że", "что", "що", "што", "че", "дека", "да", "da",
    "kad", "ka", "jog", "ότι", "πως", "ki", "ки", "که", "کہ", "چې", "कि", "যে", "ਕਿ", "કે", "bahwa", "bahawa", "rằng", "kwamba", "cewa", "أن", "إن",
    "أنه", "إنه", "بأن", "أنها", "إنها", "כי", "që", "gur",
))  # fmt: skip
"""Words that tell what was said, in languages that have one for that."""
_IN_SINGLE = later(r"(?<![\p{L}\p{M}\p{Nd}])'[^'\n]{2,}'(?![\p{L}\p{M}\p{Nd}])|(?<![\p{L}\p{M}\p{Nd}])‘[^‘’\n]{2,}’|‹[^‹›\n]+›")
"""A quotation in single marks, where double ones are counted."""
_CLOSERS = " \u00a0\"'”’“‘»«"
"""What may stand behind the last word of a paragraph and ends no sentence."""


class Counts:
    """Find paragraphs with another count than that on which all the others agree.

    Fields:
        of: ``sentences`` (at least two others; languages that cut sentences elsewhere are left out), ``quotations``, ``brackets``, ``ending``
            (the last mark: question, exclamation or none), ``pictures`` (of the whole article).
        against: ``siblings`` or ``original``.
    """

    __slots__ = ("against", "of")

    def __init__(self, of: str, against: str) -> None:
        self.of = of
        self.against = against

    @classmethod
    def from_table(cls, table: Table) -> Counts:
        """Take the fields."""
        return cls(table.choice("of", OF), table.choice("against", AGAINST, SIBLINGS))

    def gate(self, article: Article) -> bool:
        if self.against == ORIGINAL:
            return article.original is not None
        return bool(article.siblings) and (article.original is None or self.of == "sentences")

    def find(self, article: Article) -> Iterator[Hit]:
        return weighed(article, self.against, self._found(article))

    def _found(self, article: Article) -> Iterator[Hit]:
        among = [other for other in others(article, self.against) if self._counted(other)] if self._counted(article) else []
        least = 2 if self.of == "sentences" and self.against == SIBLINGS else 1
        if len(among) < least or not self.gate(article):
            return
        if self.of == "pictures":
            yield from self._pictures(article, among)
            return
        if self.of == "sentences":
            yield from self._sentences(article, among)
            return
        found: list[tuple[int, int, Hit]] = []
        for number, apart, hit in self._others(article, among):
            if apart and found and found[-1][:2] == (number - 1, -apart):  # what one lacks the next has too much: not what corresponds to each other
                found.pop()
            else:
                found.append((number, apart, hit))
        yield from [hit for _, _, hit in found]

    def _others(self, article: Article, among: Sequence[Article]) -> Iterator[tuple[int, int, Hit]]:
        """Paragraphs with another count than that on which all the others agree, each with its number and how many it has more, where that is a number."""
        ours = features(article)
        for number, group in enumerate(facing(article, among)):
            if len(group.theirs) < len(among):
                continue
            mine = self._count(ours, group.ours)
            counts = []
            for theirs, blocks in group.theirs:
                counts.append(self._count(theirs, blocks))
                if counts[-1] == mine:
                    break
            if mine in counts:
                continue
            usual, agreed = Counter(counts).most_common(1)[0]
            if agreed < len(counts) or self._is_right(ours, group, mine, usual):
                continue
            if self.of == "quotations" and is_unpaired(article, group.span.start, group.span.end):
                continue
            related = tuple(place(theirs.article, blocks[0].start, blocks[-1].end, "the paragraph there") for (theirs, blocks), count in zip(group.theirs, counts) if count == usual)[:3]
            values = {"here": _ENDINGS.get(str(mine), str(mine)), "there": _ENDINGS.get(str(usual), str(usual)), "who": who(agreed, len(counts), self.against), "have": "have" if agreed > 1 else "has"}
            span = last_word(article, group.span.start, group.span.end) if self.of == "ending" and not mine else None
            is_hint = self.against == SIBLINGS and (len(counts) < 2 or mine == "?" or self._is_doubtful(ours, group, mine, usual))
            apart = mine - usual if isinstance(mine, int) and isinstance(usual, int) else 0
            yield number, apart, Hit(span or visible(article, group.span.start, group.span.end), values, None, related, is_hint=is_hint)

    def _counted(self, article: Article) -> bool:
        apart = _OTHER_SENTENCES if self.of in ("sentences", "ending") else _OTHER_QUOTATIONS if self.of == "quotations" else ()
        return article.language.tag.split("-")[0] not in apart

    def _is_right(self, ours: Features, group: Facing, mine: int | str, theirs: int | str) -> bool:
        """Whether languages differ so by right: names in brackets or quotation marks, headings, exclamation marks."""
        if self.of == "ending" and mine == "" and ((theirs == ";" and _ends_in_comma(ours.article, group.ours[-1])) or _is_nominal(ours.article, group.ours[-1]) or (theirs == "." and any(_is_short(found.article, blocks[-1]) for found, blocks in group.theirs))):
            return True
        if self.of == "ending" and self.against == SIBLINGS:  # what lacks its mark alone; of running text, other rules tell without them
            if group.ours[-1].group == HEADING and not (theirs == "." and len(group.theirs) > 2 and all(blocks[-1].group == TEXT for _, blocks in group.theirs)):  # a line without its mark looks like one
                return True
            if mine == "?":
                return theirs != "." or len(group.theirs) < _WHO_ASK or any(blocks[-1].group == HEADING for blocks in (group.ours, *[blocks for _, blocks in group.theirs]))
            return theirs not in (".", "?", "!") or not _stops_bare(ours.article, group.ours[-1])
        if self.of == "ending":
            return any(blocks[-1].group == HEADING for blocks in (group.ours, *[blocks for _, blocks in group.theirs])) or ("?" not in (mine, theirs) and mine != "")
        if isinstance(mine, str) or isinstance(theirs, str):
            return False
        if self.of == "brackets":
            return mine > theirs or group.ours[-1].group == HEADING
        if _has_dialogue(ours, group) or (mine < theirs and len(_IN_SINGLE.findall(ours.article.prose, group.span.start, group.span.end)) >= theirs - mine):
            return True
        if _is_same_share(ours, group, theirs) or abs(mine - theirs) <= min(_slanted(found, blocks) for found, blocks in (group.theirs if mine > theirs else ((ours, group.ours),))):
            return True
        if mine > theirs:
            return group.ours[-1].group == HEADING or _long(ours, group.ours) <= theirs  # heads quote by the style of a house
        return min(_long(found, blocks) for found, blocks in group.theirs) <= mine

    def _is_doubtful(self, ours: Features, group: Facing, mine: int | str, theirs: int | str) -> bool:
        """Whether the quotations that are here alone may be titles or terms that this language sets in marks, or those that are lost are told in other words."""
        if self.of != "quotations" or isinstance(mine, str) or isinstance(theirs, str):
            return False
        if mine < theirs:
            return not _is_parted(ours.article.prose[slice(*group.span)].strip())
        return sum(_is_spoken(ours, span) for block in group.ours for span in block.quotations) <= theirs

    def _count(self, article: Features, blocks: Sequence[Block]) -> int | str:
        if self.of == "quotations":
            return len(blocks[0].quotations) if len(blocks) == 1 else sum(len(block.quotations) for block in blocks if not is_aside(article.article, block))
        if self.of == "brackets":
            return sum(article.brackets(block) - _glosses(article, block) for block in blocks)
        return blocks[-1].ending

    def _sentences(self, article: Article, among: Sequence[Article]) -> Iterator[Hit]:
        """Paragraphs that cannot have as many sentences as most of the others, which may all have the same; a translator who often cuts or joins two does so on purpose."""
        found = list(self._differing(article, among))
        habits = Counter(apart for apart, _ in found if abs(apart) == 1)
        yield from [hit for apart, hit in found if habits[apart] < HABIT]

    def _differing(self, article: Article, among: Sequence[Article]) -> Iterator[tuple[int, Hit]]:
        """The same, each with how many sentences it has more than the others."""
        ours = features(article)
        for group in facing(article, among):
            if len(group.theirs) < len(among) or group.ours[0].role == CAPTION or _has_dialogue(ours, group) or not (mine := _sentences(ours, group.ours, halves=True)):
                continue
            counts: list[range] = []
            same = 0
            for theirs, blocks in group.theirs:
                found = _sentences(theirs, blocks)
                same += found.start < mine.stop and mine.start < found.stop
                if not found or same * 3 > len(group.theirs) or (same and len(group.theirs) < 3):
                    break
                counts.append(found)
            if len(counts) < len(group.theirs):
                continue
            usual, agreed = max(((count, sum(count in found for found in counts)) for found in counts for count in found), key=lambda one: (one[1], -one[0]))
            fewer = mine.start < usual
            if fewer and len(counts) < 3 and usual == mine.stop:  # two sentences may well be one
                continue
            if usual in mine or not _agree(mine, usual, counts, agreed):
                continue
            apart = mine.stop - 1 - usual if fewer else mine.start - usual
            if apart == -1 and _is_as_long(ours, group):
                continue
            related = tuple(place(theirs.article, blocks[0].start, blocks[-1].end, "the paragraph there") for (theirs, blocks), found in zip(group.theirs, counts) if usual in found)[:3]
            values = {"here": _shown(mine), "there": _shown(range(usual, usual + 1)), "who": who(agreed, len(counts), self.against),
                      "do": "look for a sentence that is lost, or for an end that has no mark" if fewer else "look for a full stop that cuts a sentence, or for one that was added"}
            yield apart, Hit(visible(article, *group.span), values, None, related)

    def _pictures(self, article: Article, among: Sequence[Article]) -> Iterator[Hit]:
        ours = features(article)
        counts = [_pictured(features(other)) for other in among]
        mine = _pictured(ours)
        if len(set(counts)) > 1 or counts[0] == mine or not ours.blocks:
            return
        related = []
        at = visible(article, ours.blocks[0].start, ours.blocks[0].end)
        for other in among[:3]:
            alignment, theirs = aligned(ours, other), features(other)
            last = ours.blocks[0]
            for bead in alignment.beads:
                if bead.ours:
                    last = ours.blocks[bead.ours[-1]]
                if not bead.ours and theirs.blocks[bead.theirs[0]].group == PICTURE:
                    lost = theirs.blocks[bead.theirs[0]]
                    related.append(place(other, lost.start, lost.end, "the picture that has none beside it here"))
                    at = Span(last.end, last.end)
                    break
                if not bead.theirs and ours.blocks[bead.ours[0]].group == PICTURE:
                    at = visible(article, last.start, last.end)
                    break
        values = {"here": str(mine), "there": str(counts[0]), "who": who(len(counts), len(counts), self.against), "have": "have" if len(counts) > 1 else "has"}
        yield Hit(at, values, None, tuple(related), is_hint=self.against == SIBLINGS and len(among) < 2)


def _sentences(article: Features, blocks: Sequence[Block], *, halves: bool = False) -> range:
    """How many sentences some paragraphs may have, those that semicolons part too if asked for; none where one of them has no mark that ends any."""
    counts = [article.sentences(block) for block in blocks]
    return range(sum(least for least, _, _ in counts), sum(count[1 + halves] for count in counts) + 1) if all(least for least, _, _ in counts) else range(0)


def _is_as_long(ours: Features, group: Facing) -> bool:
    """Whether paragraphs are as long as the others, so that of a sentence less nothing is lost."""
    usual = sum(block.length for block in group.ours)
    sizes = sorted([usual / (sum(block.length for block in blocks) * aligned(ours, theirs.article).ratio or 1) for theirs, blocks in group.theirs])
    return sizes[len(sizes) // 2] > _SHORTER


def _agree(mine: range, usual: int, counts: Sequence[range], agreed: int) -> bool:
    """Whether the others have the same number of sentences, or all but one of several, or most and none of the rest as many as ours or fewer where they have more."""
    if agreed == len(counts) or (agreed == len(counts) - 1 > 2):
        return True
    return many(agreed, len(counts)) and all((mine.start < found.start) == (mine.start < usual) and (found.stop <= mine.start or mine.stop <= found.start) for found in counts)


def _shown(counts: range) -> str:
    least, most = counts.start, counts.stop - 1
    return f"{least} to {most} sentences" if least < most else "1 sentence" if most == 1 else f"{most} sentences"


def _pictured(article: Features) -> int:
    """How many pictures there are, what is left of lost ones not counted."""
    found: int | None = article.memo.get(("pictures",))
    if found is None:
        text = article.article.text
        lost = article.article.zones.count(PLACEHOLDER)
        marks = text.count("![") - max(lost, text.count("![]()")) + (text.lower().count("<img") if "<" in text else 0)
        found = article.memo["pictures",] = max(marks, article.article.zones.count(IMAGE))
    return found


def _slanted(article: Features, blocks: Sequence[Block]) -> int:
    """How many titles or terms some paragraphs set in slanted letters, as others quote them."""
    return len(_SLANTED.findall(article.article.text, blocks[0].start, blocks[-1].end))


def _is_parted(text: str) -> bool:
    """Whether a mark near the beginning or the end of a paragraph parts what is said from who says it, and no word soon says that it is told."""
    edge = max(_EDGE, len(text) // 3)
    if _PARTING.isdisjoint(text[1:edge]) and _PARTING.isdisjoint(text[-edge:-1]):
        return False
    return not _TELLING_WORDS.intersection(words(text[:3 * _EDGE].casefold()))


def _has_dialogue(ours: Features, group: Facing) -> bool:
    """Whether one of some paragraphs begins with a dash, which opens what is said."""
    return any(found.article.prose[block.start:block.end].lstrip()[:1] in _DASHES for found, blocks in ((ours, group.ours), *group.theirs) for block in blocks)


def _stops_bare(article: Article, block: Block) -> bool:
    """Whether a paragraph ends on a word; running text that does is told without the others."""
    word = last_word(article, block.start, block.end)
    return word is not None and article.prose[word.start].isalnum() and not article.prose[word.end:block.end].strip(_CLOSERS) and not is_running(article, block.start, block.end)


def _glosses(article: Features, block: Block) -> int:
    """How many brackets of a block hold what the year before them is in another calendar."""
    years = [number for number in block.numbers if number.year]
    return sum(number_forms.is_glossed(article.article.text, one, other) for one, other in pairwise(years)) if len(years) > 1 else 0


def _is_same_share(ours: Features, group: Facing, count: int) -> bool:
    """Whether fewer marks hold as much of a paragraph as those of most of the others, or more marks no more: they close elsewhere, where it is told who speaks, or between two sentences."""
    spans = [span for block in group.ours for span in block.quotations]
    if not spans or not count:
        return False
    mine, usual = _share(group.ours), median([_share(blocks) for _, blocks in group.theirs])
    if len(spans) > count:
        return mine <= usual
    return mine >= _NEAR_SHARE * usual or len(spans) + sum(speakers(ours.article.prose[slice(*span)]) for span in spans) >= count


def _share(blocks: Sequence[Block]) -> float:
    """How much of some paragraphs stands in quotation marks."""
    return sum(end - start for block in blocks for start, end in block.quotations) / (sum(block.end - block.start for block in blocks) or 1)


def _ends_in_comma(article: Article, block: Block) -> bool:
    """Whether a paragraph ends with a comma, as items of lists do."""
    bare = article.prose[block.start:block.end].rstrip(_CLOSERS)
    return bare[-1:] in COMMAS and bare != ""


def _is_nominal(article: Article, block: Block) -> bool:
    """Whether a Korean paragraph ends with a noun, as items of lists do, which have no mark."""
    word = last_word(article, block.start, block.end) if article.language.script == "Kore" else None
    return word is not None and article.prose[word.end - 1] not in _KOREAN_ENDS


def _is_short(article: Article, block: Block) -> bool:
    """Whether the full stop of a paragraph may be that of an abbreviation: and so on."""
    bare = article.prose[block.start:block.end].rstrip(_CLOSERS)
    return bare.endswith(_AND_SO_ON) or any(bare.endswith(one) and not bare[:-len(one)][-1:].isalpha() for one in article.language.abbreviations)


def _long(article: Features, blocks: Sequence[Block]) -> int:
    return sum(_is_long(article, span) for block in blocks for span in block.quotations)


def _is_spoken(article: Features, span: tuple[int, int]) -> bool:
    """Whether a quotation is a sentence, or a part of one, and no title."""
    text = article.article.prose[span[0]:span[1]]
    return _is_long(article, span) and (len(text.split()) > 7 or not _MARKS.isdisjoint(text))


def _is_long(article: Features, span: tuple[int, int]) -> bool:
    """Whether a quotation is more than a name or a term."""
    text = article.article.prose[span[0]:span[1]]
    return len(text.split()) > 3 or (len(text) > 16 and article.article.language.script in ("Hani", "Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"))


_ENDINGS = {";": "a semicolon", "": "no mark", "?": "a question mark", "!": "an exclamation mark", ":": "a colon", ".": "a full stop"}
