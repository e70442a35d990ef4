"""The kind ``exchanged``: a month, a day of a month, a time, a currency or a piece of code that stands where all the others have another one.

What is told by words is told only where it is recognised: calendars and spellings that are not known are passed over.
"""

from __future__ import annotations

import regex

from lintr import currencies
from lintr.compared import SIBLINGS, facing, many, others, place, readable, weighed, who
from lintr.features import PICTURE, features
from lintr.later import later
from lintr.once import once
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.features import Block, Features
    from lintr.table import Table

OF = ("months", "days", "times", "currencies", "code")

_TIME = later(r"(?<![\p{Nd}:.,/-])(\p{Nd}{1,2})[:：](\p{Nd}{2})(?:[:：](\p{Nd}{2}))?(?![\p{Nd}:/]|[.,]\p{Nd})", regex.V1)
_NUMBER_BEFORE = later(r"(?<!\p{Nd})(\p{Nd}{1,4})(?:\.|st|nd|rd|th|er|º|ª|-?(?:го|е|й))?[ \u00a0]?(?:de[ ]|of[ ]|d['’]|को[ ]|năm[ ])?$", regex.V1)
_NUMBER_BEHIND = later(r"[\p{L}\p{M}.'’-]{0,6}[,،]?[ \u00a0](?:de[ ]|del[ ]|năm[ ]|عام[ ]|سنة[ ]|พ\.ศ\.[ ]?|ค\.ศ\.[ ]?)?(\p{Nd}{1,4})(?!\p{Nd}|[.,:]\p{Nd})|[ ]?(\p{Nd}{1,2})[日일]", regex.V1)
_ANOTHER = later(r"(?<![\p{Nd}:：])\p{Nd}{1,2}(?![\p{Nd}:：])", 0)
"""A number that may be a day: no year, and no part of a time."""
_CODE = later(r"(?<![`\\])`([^`\n]{1,80})`(?!`)", 0)
_KEYS = later(r"\s*[\p{L}\p{M}\p{Nd}]+(?:\s?\+\s?[\p{L}\p{M}\p{Nd}]+)+\s*", 0)
"""Keys that are pressed together, which keyboards of other countries name otherwise."""
_PLACEHOLDER = later(r"(?i)(?<![a-z])(?:your|my|some|any|example|foo|bar|baz)(?:thing)?(?![a-z])", 0)
"""What stands for whatever readers put there, and is put into their language."""
_REACH = 14
_APART = 10
"""Characters on the other side of a day among which no other number may stand: of ``3 to 5 July`` each language has another one beside the month."""
_DAYS = 31
_PLACED = ("currencies", "days")
"""What must stand beside the same as with the others: else it need not be the same place."""
_LONG = 6
"""Letters from which on the name of a month is no other word of its language as a rule, so that no number need stand beside it."""
_JOINING = ("Latn", "Cyrl", "Grek", "Armn")
"""Scripts in which nothing is joined to the name of a month that is not part of its word."""
_LEAST = 3
"""Others who must have the same where nothing beside it tells that it is the same place."""


class Mention:
    """A thing that stands in a paragraph, and the numbers beside it."""

    __slots__ = ("beside", "end", "key", "start")

    def __init__(self, start: int, end: int, key: object, beside: frozenset[object]) -> None:
        self.start = start
        self.end = end
        self.key = key
        """What it is, the same in every language."""
        self.beside = beside


class Exchanged:
    """Find one thing that stands where all the others have another one.

    At least two of the others must have it, the original among them where it is at hand, and none what stands here.

    Fields:
        of: ``months`` (of the Gregorian calendar, by their names), ``days`` (beside the name of the same month), ``times`` (by the hour of twelve, and durations; with colons), ``currencies`` (signs, and
            the words of many languages, beside the same number), ``code`` (what stands between single backticks).
    """

    __slots__ = ("of",)

    def __init__(self, of: str) -> None:
        self.of = of

    @classmethod
    def from_table(cls, table: Table) -> Exchanged:
        """Take the fields."""
        return cls(table.choice("of", OF))

    def gate(self, article: Article) -> bool:
        return len(article.siblings) + (article.original is not None) > 1

    def find(self, article: Article) -> Iterator[Hit]:
        among = others(article, SIBLINGS) + ([article.original] if article.original else [])
        ours = features(article)
        if len(among) < 2 or not any(self._mentions(ours, block) for block in ours.blocks):
            return
        yield from weighed(article, SIBLINGS, [hit for group in facing(article, among) for hit in self._exchanged(article, group)])

    def _mentions(self, article: Features, block: Block) -> list[Mention]:
        """The things of a block, found once."""
        key = "exchanged", self.of, block.start
        found: list[Mention] | None = article.memo.get(key)
        if found is None:
            found = article.memo[key] = [] if block.group == PICTURE else list(_FOUND[self.of](article.article, block))
        return found

    def _exchanged(self, article: Article, group: Facing) -> Iterator[Hit]:
        ours = features(article)
        here = [mention for block in group.ours for mention in self._mentions(ours, block)]
        there = [(theirs, found) for theirs, blocks in group.theirs if (found := [mention for block in blocks for mention in self._mentions(theirs, block)])] if here else []
        if len(there) < 2 or len(there) * 2 < len(group.theirs):
            return
        theirs_too = {mention.key for _, found in there for mention in found}
        alone = [mention for mention in here if mention.key not in theirs_too]
        if len({mention.key for mention in alone}) != 1:
            return
        known = {mention.key for mention in here}
        holders = []
        for theirs, mentions in there:
            others_there = [mention for mention in mentions if mention.key not in known]
            if len(mentions) == len(here) and len({mention.key for mention in others_there}) == 1:
                holders.append((theirs, others_there[0]))
        if not many(len(holders), len(there)) or len({mention.key for _, mention in holders}) != 1:
            return
        has_original = article.original is not None and any(theirs.article is article.original for theirs, _ in there)
        if has_original and not any(theirs.article is article.original for theirs, _ in holders):
            return
        mention = alone[0]
        is_placed = sum(not mention.beside.isdisjoint(other.beside) for _, other in holders) >= 2  # noqa: PLR2004  who must agree
        if not is_placed and (self.of in _PLACED or (len(holders) < _LEAST and not has_original)):
            return
        if self.of == "currencies" and _has_both(article, group, mention.key, holders[0][1].key):
            return
        told = readable(article, holders)
        fault = f"“{article.text[mention.start:mention.end]}” stands where {who(len(holders), len(there), SIBLINGS)} have “{told[0].article.text[told[1].start:told[1].end]}”"
        related = tuple(place(theirs.article, other.start, other.end, f"“{theirs.article.text[other.start:other.end]}” stands here") for theirs, other in holders[:3])
        yield Hit(Span(mention.start, mention.end), {"fault": fault}, None, related)


def _has_both(article: Article, group: Facing, ours: object, theirs: object) -> bool:
    """Whether a paragraph names both of two currencies, as rates of exchange do: each language says first another one."""
    texts = [article.prose[slice(*group.span)], *[found.article.prose[blocks[0].start:blocks[-1].end] for found, blocks in group.theirs]]
    return any({ours, theirs} <= currencies.named(text) for text in texts)


def _months(article: Article, block: Block) -> Iterator[Mention]:
    """Names of months as whole words, those with numbers beside them or long ones: short ones may be other words."""
    for month, start, end, numbers in _named(article, block):
        if numbers or end - start >= _LONG or any(map(str.isdecimal, article.prose[start:end])):
            yield Mention(start, end, month, frozenset([number for number, _, _ in numbers]))


def _days(article: Article, block: Block) -> Iterator[Mention]:
    """Days beside the name of a month, where no other number is near that may be the day in another language."""
    text = article.prose
    for month, start, _, numbers in _named(article, block):
        found = [number for number in numbers if 0 < number[0] <= _DAYS]
        if len(found) == 1:
            day, low, high = found[0]
            first, last = (max(block.start, low - _APART), low) if low < start else (high, high + _APART)
            another = _ANOTHER.search(text, first, low if low < start else block.end)
            if another is None or another.start() >= last:
                yield Mention(low, high, (month, day), frozenset([month]))


def _named(article: Article, block: Block) -> Iterator[tuple[int, int, int, list[tuple[int, int, int]]]]:
    """Names of months as whole words: which they are, where they stand, and the numbers beside each with their places."""
    text, joining = article.prose, article.language.script in _JOINING
    for month, stem in _stems_in(article):
        at = text.find(stem, block.start, block.end)
        while at >= 0:
            end = at + len(stem)
            is_word = not text[at - 1:at].isalnum() or (stem[0].isdecimal() and not text[at - 1:at].isdecimal()) or not _has_blanks(article)
            if is_word and not (stem[-1].isdecimal() and text[end:end + 1].isdecimal()) and not (joining and text[end:end + 1].isalpha()):
                before, behind = _NUMBER_BEFORE.search(text, max(block.start, at - _REACH), at), _NUMBER_BEHIND.match(text, end, min(block.end, end + 2 * _REACH))
                yield month, at, end, [(int(match[part]), *match.span(part)) for match in (before, behind) if match for part in range(1, match.re.groups + 1) if match[part]]
            at = text.find(stem, end, block.end)


@once
def _stems_in(article: Article) -> list[tuple[int, str]]:
    """The names of months that an article has, without what an ending takes the place of, and their numbers."""
    names, text = article.language.months, article.prose
    stems = [name[:-1] if name[-1] == "\N{GEORGIAN LETTER IN}" else name for name in names]
    if stems and stems[0][0] == "1":
        stems += [f"{stem[:-1]} {stem[-1]}" for stem in stems]  # a blank may stand between number and sign
    return [(place % 12 + 1, stem) for place, stem in enumerate(stems) if stem in text] if len(names) == 12 else []  # noqa: PLR2004  months


def _has_blanks(article: Article) -> bool:
    return article.language.script not in ("Thai", "Laoo", "Khmr", "Mymr", "Hani", "Hans", "Hant", "Jpan", "Kore")


def _times(article: Article, block: Block) -> Iterator[Mention]:
    """Times of day by the hour of twelve, since half of the world counts to 24; durations as they are."""
    if ":" in article.prose_characters or "：" in article.prose_characters:
        for match in _TIME.finditer(article.prose, block.start, block.end):
            hour, minute, second = (int(part) if part else -1 for part in match.groups())
            if minute < 60 and second < 60:
                yield Mention(match.start(), match.end(), (hour % 12 if second < 0 else hour, minute, second), frozenset([minute]))


def _currencies(article: Article, block: Block) -> Iterator[Mention]:
    """Currencies beside a number of more than one digit, or one that a word multiplies."""
    for number in block.numbers:
        if found := currencies.beside(article.prose, number.start, number.end):
            yield Mention(found[1], found[2], found[0], number.values)


def _code(article: Article, block: Block) -> Iterator[Mention]:
    """Pieces of code in single backticks."""
    if "`" in article.text:
        for match in _CODE.finditer(article.text, block.start, block.end):
            if not _KEYS.fullmatch(match[1]) and not _PLACEHOLDER.search(match[1]):
                yield Mention(match.start(1), match.end(1), match[1].strip(), frozenset())


_FOUND: dict[str, Callable[[Article, Block], Iterator[Mention]]] = {"months": _months, "days": _days, "times": _times, "currencies": _currencies, "code": _code}
