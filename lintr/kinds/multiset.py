"""The kind ``multiset``: things that stay the same in every language, and are missing, added or changed in a paragraph."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import regex

from lintr import ahead, number_forms, siblings
from lintr.compared import AGAINST, SIBLINGS, facing, has_others, is_apart, many, others, place, readable, visible, weighed, who
from lintr.features import HEADING, TEXT, features
from lintr.kinds.spellings import distance
from lintr.later import later
from lintr.numerals import is_elsewhere, is_same_year, lacking
from lintr.skeleton import coarse, skeleton, sounds
from lintr.span import Span
from lintr.unit_words import unit_at
from lintr.violation import Hit
from lintr.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.features import Block, Features
    from lintr.numerals import Number
    from lintr.table import Table
    from lintr.violation import Related

_SILENT = frozenset(("Hani", "Hans", "Hant", "Jpan"))
"""Scripts whose signs do not tell how they sound."""
_HEARD = 3
"""Consonants from which on a name can be told by its sound."""

DOUBTED = 4
"""From so many paragraphs on, if they are a third of those with numbers or others stand elsewhere, it is another version of the text that has other numbers."""

FEW = 5
"""From so many others on, one may have the same fault."""

_WIDE = 4
"""From so many paragraphs on that correspond to each other only together, nothing is sure of each."""

_MANY = 200
"""Things of one paragraph: a table of them."""

WHAT = ("numbers", "latin", "codes", "addresses", "tags", "units")

_UNITS = {"%": "%", "٪": "%", "％": "%", "﹪": "%", "‰": "‰", "$": "$", "＄": "$", "€": "€", "£": "£", "￡": "£", "¥": "¥", "￥": "¥", "₹": "₹", "₽": "₽", "₫": "₫", "₩": "₩",
          "₺": "₺", "₴": "₴", "₪": "₪", "฿": "฿", "°c": "°C", "℃": "°C", "°f": "°F", "℉": "°F", "usd": "$", "eur": "€", "gbp": "£", "vnd": "₫", "vnđ": "₫", "đ": "₫", "inr": "₹",
          "km": "km", "kg": "kg", "cm": "cm", "mm": "mm", "ha": "ha", "км": "km", "кг": "kg", "см": "cm", "мм": "mm", "га": "ha", "km²": "km²", "kwh": "kWh", "mw": "MW",
          "gb": "GB", "mb": "MB", "tb": "TB", "ghz": "GHz", "mhz": "MHz"}
_BEHIND = ahead.compile(r"[ \u00a0\u202f\u2009]?+([%٪％﹪‰$＄€£￡¥￥₹₽₫₩₺₴₪฿℃℉]|°[CFcf](?!\p{L})|[a-zA-Zа-яđĐ]{2,4}+²?(?![\p{L}\p{M}])|đ(?!\p{L}))", regex.V1)
_JOINED = ahead.compile(r"(?<=[.:][a-z0-9]+)[^\x00-\x7f]+\Z", regex.V1)
"""The ending that a language joins to the name of a site."""
_BEFORE = ahead.compile(r"([%٪$＄€£￡¥￥₹₽₫₩₺₴₪฿]|(?<!\p{L})(?:USD|EUR|GBP|VND|INR))[ \u00a0]?+\Z", regex.V1)


_TAG_NAME = later(r"</?([a-zA-Z]+)", 0)
_BY_LANGUAGE = frozenset(("abbr", "dfn", "wbr", "bdi", "bdo", "ruby", "rb", "rt", "rp", "rtc"))
"""Elements that explain a word, or say how a script is set: each language has its own."""
_SAID = later(r"""(?i)(?<=\s(?:title|alt|label|lang|dir|href|hreflang|content|summary|caption|placeholder|aria-\w+|data-\w+))\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)""")
"""What attributes say to readers, or of the language."""
_BELOW = frozenset("₀₁₂₃₄₅₆₇₈₉")
_LEVEL = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


class Thing:
    """One thing in a paragraph."""

    __slots__ = ("end", "key", "number", "shown", "start")

    def __init__(self, start: int, end: int, shown: str, key: str, number: Number | None = None) -> None:
        self.start = start
        self.end = end
        self.shown = shown
        """As it is written."""
        self.key = key
        self.number = number

    def equals(self, other: Thing) -> bool:
        """Whether both are the same, whatever the way of writing."""
        if self.number and other.number:
            return self.key == other.key and self.number.equals(other.number)
        return self.key == other.key


class Multiset:
    """Find things that a paragraph lacks, or has alone, beside those that correspond to it.

    Fields:
        what: ``numbers`` (from 13 on, by value, in any digits and either reading of separators), ``latin`` (words in Latin letters, where the
            language and at least two of the others have their own), ``codes`` (words with digits or capitals within, such as no language translates), ``addresses``,
            ``tags`` (markup and placeholders), ``units`` (the sign of a currency or measure at a number).
        against: ``siblings`` (most of them must agree; where there is one only, it is a hint) or ``original``.
        added: also what the paragraph alone has.
    """

    __slots__ = ("added", "against", "what")

    def __init__(self, what: str, against: str, *, added: bool) -> None:
        self.what = what
        self.against = against
        self.added = added

    @classmethod
    def from_table(cls, table: Table) -> Multiset:
        """Take the fields."""
        return cls(table.choice("what", WHAT), table.choice("against", AGAINST, SIBLINGS), added=table.boolean("added", True))

    def gate(self, article: Article) -> bool:
        return has_others(article, self.against)

    def find(self, article: Article) -> Iterator[Hit]:
        among = others(article, self.against)
        if self.what == "latin":
            among = [other for other in among if other.language.script not in ("Latn", "")] if article.language.script not in ("Latn", "") else []
        if not among or (self.what == "latin" and len(among) < 2) or (self.against == SIBLINGS and article.original):
            return
        taken = self._taken
        ours = features(article)
        everywhere = [thing for block in ours.blocks for thing in taken(ours, block)] if self.what in ("latin", "codes", "addresses") else []
        is_same = _SAME.get(self.what)
        least = 1 if len(among) < 3 else 2  # noqa: PLR2004  what one of many has beside it alone is no part of the article in either
        groups = [list(self._compared(article, group, everywhere)) for group in facing(article, among) if len(group.theirs) >= least and not (is_same and is_same(group))]
        wrong = sum(map(bool, groups))
        doubted = self.what == "numbers" and wrong >= DOUBTED and (
            wrong * 3 > sum(any(block.numbers for block in group.ours) for group in facing(article, among)) or (self.against == SIBLINGS and is_apart(article)))
        found = [hit._replace(is_hint=True) if doubted else hit for hits in groups for hit in hits]
        yield from weighed(article, self.against, found)

    def _taken(self, article: Features, block: Block) -> list[Thing]:
        """The things of a block, found once."""
        key = self.what, block.start
        found: list[Thing] | None = article.memo.get(key)
        if found is None:
            found = article.memo[key] = _TAKEN[self.what](article, block)
        return found

    def _compared(self, article: Article, group: Facing, everywhere: Sequence[Thing]) -> Iterator[Hit]:
        of, ours, taken = len(group.theirs), features(article), self._taken
        here = [thing for block in group.ours for thing in taken(ours, block)]
        there = [(theirs, [thing for block in blocks for thing in taken(theirs, block)]) for theirs, blocks in group.theirs]
        if not here and not any(things for _, things in there):
            return
        if any(len(things) > _MANY and _differs_in_many(here, things) for _, things in there):
            return
        if self.what == "numbers":
            here, there = _without_times(article, here, there)
        if self.what == "numbers" and _in_two_calendars(here, [thing for _, things in there for thing in things]):
            here = [thing for thing in here if not thing.number or not thing.number.is_ordinal]  # the days of months differ too
            there = [(theirs, [thing for thing in things if not thing.number or not thing.number.is_ordinal]) for theirs, things in there]
        missing = self._missing(here, there, of)
        added = [thing for thing in here if _tells(thing) and self._alone(thing, there, of)]
        if self.what == "numbers" and added:
            added = [thing for thing in added if not _is_said(thing, group) and not _is_gloss(article, thing, here, [other for _, things in there for other in things])]
        is_hint = self.against == SIBLINGS and (of < 2 or _is_wide(group))  # noqa: PLR2004
        lost: list[tuple[Thing, list[tuple[Features, Thing]]]] = []
        changes = 0
        ordinal = all(block.group == HEADING or block.length < 25 for block in group.ours)
        for wanted, holders in missing:
            changed = next((thing for thing in added if _like(thing, wanted) and (self.what != "latin" or 3 * distance(thing.key, wanted.key) <= len(wanted.key))), None)
            if changed:
                added.remove(changed)
                changes += 1
                if _is_section(article, changed, wanted, holders):
                    continue
                fault = f"“{changed.shown}” stands where {who(len(holders), of, self.against)} {_have(len(holders))} “{_told(article, holders)}”"
                yield Hit(Span(changed.start, changed.end), {"fault": fault}, None, _places(holders), is_hint=is_hint)
            elif (self.what == "latin" and not (len(holders) == of > 2 and _is_dropped(article, group, wanted))) or (self.what == "codes" and _is_heard(article, group, wanted)):
                continue
            elif (_is_sure(wanted) or _has_parts(wanted, here, there)) and not (ordinal and wanted.number and wanted.number.is_ordinal) and not self._stands(article, wanted, everywhere) and not (
                    wanted.number and not wanted.key and number_forms.in_words(wanted.number, article.prose[slice(*group.span)])):
                lost.append((wanted, holders))
        if lost:
            names = ", ".join(f"“{_told(article, found)}”" for _, found in lost)
            holders = [holder for _, found in lost for holder in found]
            count = min(len(found) for _, found in lost)
            fault = f"{names} {'is' if len(lost) == 1 else 'are'} missing, which {who(count, of, self.against)} {_have(count)}"
            maybe_words = self.against == SIBLINGS and all(wanted.number and wanted.number.is_low for wanted, _ in lost)
            dateline = all(wanted.number and wanted.number.year for wanted, _ in lost) and _is_first(ours, group)  # agencies write no year there
            split = self.against == SIBLINGS and of > 2 and count < of < FEW  # noqa: PLR2004  the one that has it not may be right
            yield Hit(visible(article, *group.span), {"fault": fault}, None, _places(holders), is_hint=is_hint or maybe_words or dateline or split)
        if not self.added:
            return
        if self.what == "numbers":
            for thing, holders in self._beside_signs(article, here, there, of):
                fault = f"“{thing.shown}” stands where {who(len(holders), of, self.against)} {_have(len(holders))} “{_told(article, holders)}”"
                yield Hit(Span(thing.start, thing.end), {"fault": fault}, None, _places(holders), is_hint=is_hint)
        for thing in added:
            if _is_sure(thing) and not lost and not changes and not (ordinal and thing.number and thing.number.is_ordinal):
                related = tuple(place(theirs.article, blocks[0].start, blocks[-1].end, "the paragraph without it") for theirs, blocks in group.theirs[:3])
                fault = f"“{thing.shown}” stands here, which {who(of, of, self.against)} {_have(of)} not"
                maybe_words = self.against == SIBLINGS and thing.number is not None and thing.number.is_low
                yield Hit(Span(thing.start, thing.end), {"fault": fault}, None, related, is_hint=is_hint or maybe_words)

    def _beside_signs(self, article: Article, here: Sequence[Thing], there: Sequence[tuple[Features, Sequence[Thing]]], of: int) -> Iterator[tuple[Thing, list[tuple[Features, Thing]]]]:
        """Small and round numbers at a sign, as of percent, where the others have another at the same sign: 7 % for 70 %. A sign tells that they are no words."""
        maybe = [(thing, sign) for thing in here if not (_tells(thing) and _is_sure(thing)) and (sign := _sign(article, thing)) and self._alone(thing, there, of)]
        if not maybe:
            return
        lost: list[tuple[Features, dict[str, list[Thing]]]] = []
        for theirs, things in there:
            by_sign: dict[str, list[Thing]] = {}
            for other in lacking(things, here):
                by_sign.setdefault(_sign(theirs.article, other), []).append(other)
            lost.append((theirs, by_sign))
        for thing, sign in maybe:
            holders = [(theirs, by_sign[sign][0]) for theirs, by_sign in lost if len(by_sign.get(sign, ())) == 1]
            wanted = holders[0][1] if holders else thing
            if self._enough(len(holders), of) and not (_tells(wanted) and _is_sure(wanted)) and all(other.equals(wanted) for _, other in holders):
                yield thing, holders

    def _stands(self, article: Article, wanted: Thing, everywhere: Sequence[Thing]) -> bool:
        """Whether what a paragraph lacks stands elsewhere in the article."""
        return any(thing.equals(wanted) for thing in everywhere) or (self.what == "addresses" and wanted.key in article.text.casefold())  # an ending may be joined to it

    def _missing(self, here: Sequence[Thing], there: Sequence[tuple[Features, Sequence[Thing]]], of: int) -> list[tuple[Thing, list[tuple[Features, Thing]]]]:
        """What most of the others have and we have not, with those who have it."""
        found: list[tuple[Thing, list[tuple[Features, Thing]]]] = []
        for theirs, things in there:
            for thing in lacking(things, here):
                if not _tells(thing) or (thing.number and thing.number.year and (_is_alike(thing, here) or _is_gloss(theirs.article, thing, things, here))):  # as often as they like
                    continue
                known = next((entry for entry in found if entry[0].equals(thing) and not any(owner is theirs for owner, _ in entry[1])), None)
                if known:
                    known[1].append((theirs, thing))
                else:
                    found.append((thing, [(theirs, thing)]))
        return [(thing, holders) for thing, holders in found if self._enough(len(holders), of)]

    def _alone(self, thing: Thing, there: Sequence[tuple[Features, Sequence[Thing]]], of: int) -> bool:
        """Whether none of the others has a thing, or one of many: two that have it did not both invent it."""
        return sum(any(thing.equals(other) for other in things) for _, things in there) <= (of >= FEW)

    def _enough(self, count: int, of: int) -> bool:
        return count == of if of < 3 else many(count, of)


def _differs_in_many(here: Sequence[Thing], there: Sequence[Thing]) -> bool:
    """Whether a long list of things has many others than ours: then it is another, and to look for each of them would take time that grows with the square."""
    ours, theirs = (Counter((thing.key, thing.number.values if thing.number else None) for thing in things) for things in (here, there))
    return ((ours - theirs).total() + (theirs - ours).total()) > _MANY


def _has_no_numbers(group: Facing) -> bool:
    """Whether there are no numbers that could have a unit."""
    for blocks in (group.ours, *[blocks for _, blocks in group.theirs]):
        for block in blocks:
            if block.numbers:
                return False
    return True


def _has_same_numbers(group: Facing) -> bool:
    """Whether it is seen without a closer look that all have the same numbers."""
    mine = _amounts(group.ours)
    for _, blocks in group.theirs:  # noqa: SIM110  in half of the time
        if (blocks[0].amounts if len(blocks) == 1 else _amounts(blocks)) != mine:
            return False
    return True


def _amounts(blocks: Sequence[Block]) -> tuple[int, ...]:
    return blocks[0].amounts if len(blocks) == 1 else tuple(sorted(amount for block in blocks for amount in block.amounts))


def _have(count: int) -> str:
    return "has" if count == 1 else "have"


def _places(holders: Sequence[tuple[Features, Thing]]) -> tuple[Related, ...]:
    return tuple(place(theirs.article, thing.start, thing.end, f"“{thing.shown}” stands here") for theirs, thing in holders[:3])


def _told(article: Article, holders: Sequence[tuple[Features, Thing]]) -> str:
    """A thing of the others as who reads the article can read it."""
    theirs, thing = readable(article, holders)
    if thing.number is None or thing.key:
        return thing.shown
    return thing.shown if theirs.article.language.script == article.language.script and thing.shown.isascii() else number_forms.plain(theirs.article.text, thing.number)


def _without_times(article: Article, here: list[Thing], there: list[tuple[Features, list[Thing]]]) -> tuple[list[Thing], list[tuple[Features, list[Thing]]]]:
    """The numbers without those that are the same times of day, written otherwise."""
    if not any("." in thing.shown for things in (here, *[things for _, things in there]) for thing in things):
        return here, there
    known = [_times(article, here), *[_times(theirs.article, things) for theirs, things in there]]
    told = {time for some in known[1:] for time in some.values()}
    mine = set(known[0].values())
    theirs_too = [thing for _, things in there for thing in things]
    return [thing for thing in here if _is_alike(thing, theirs_too) or known[0].get(thing.start) not in told], [
        (theirs, [thing for thing in things if _is_alike(thing, here) or some.get(thing.start) not in mine]) for (theirs, things), some in zip(there, known[1:])]


def _times(article: Article, things: Sequence[Thing]) -> dict[int, tuple[int, int]]:
    return number_forms.times(article.text, [thing.number for thing in things if thing.number])


def _is_alike(thing: Thing, among: Sequence[Thing]) -> bool:
    return any(thing.equals(other) for other in among)


def _is_section(article: Article, changed: Thing, wanted: Thing, holders: Sequence[tuple[Features, Thing]]) -> bool:
    """Whether two numbers are one section of a law, whose part is written apart."""
    if not changed.number or not wanted.number:
        return False
    return any(thing.number and number_forms.is_section_of(article.text, changed.number, theirs.article.text, thing.number) for theirs, thing in holders)


def _is_first(article: Features, group: Facing) -> bool:
    """Whether it is the first paragraph of running text."""
    return group.ours[0] is next((block for block in article.blocks if block.group == TEXT), None)


def _in_two_calendars(here: Sequence[Thing], there: Sequence[Thing]) -> bool:
    """Whether a year stands there in another calendar, too or only."""
    ours = {thing.number.year for thing in here if thing.number and thing.number.year}
    theirs = {thing.number.year for thing in there if thing.number and thing.number.year}
    return any(one not in theirs and any(is_same_year(one, other) for other in theirs) for one in ours) or any(
        is_elsewhere(one) and any(one != other and is_same_year(one, other) for other in years) for years in (ours, theirs) for one in years)


def _is_said(thing: Thing, group: Facing) -> bool:
    """Whether one of the others may say a number in words."""
    return thing.number is not None and any(
        number_forms.in_words(thing.number, theirs.article.prose[blocks[0].start:blocks[-1].end]) for theirs, blocks in group.theirs)


def _is_gloss(article: Article, thing: Thing, beside: Sequence[Thing], others: Sequence[Thing]) -> bool:
    """Whether a number is a year that stands beside it in another calendar too, as which the others have it."""
    number = thing.number
    return bool(number and number.year) and any(twin.number and number_forms.is_glossed(article.text, number, twin.number) and _is_alike(twin, others) for twin in beside if number)


def _is_wide(group: Facing) -> bool:
    """Whether many paragraphs correspond to each other only together."""
    return len(group.ours) >= _WIDE or all(len(blocks) >= _WIDE for _, blocks in group.theirs)


def _tells(thing: Thing) -> bool:
    """Whether a thing is compared at all: small numbers are written as words too often."""
    return thing.number is None or not thing.number.is_small or bool(thing.key)


def _is_sure(thing: Thing) -> bool:
    """Whether a thing is written in the same way everywhere, so that it is missed where nothing stands in its place; round numbers may be words."""
    number = thing.number
    if number is None:
        return True
    if thing.key:
        return False  # a sign may be a word
    if number.is_halved:
        return False  # one and a half
    return bool(number.year) or all(len(digits) >= 2 for digits, _ in number.values)


def _has_parts(wanted: Thing, here: Sequence[Thing], there: Sequence[tuple[Features, Sequence[Thing]]]) -> bool:
    """Whether a number that might be told by the word for a half or a quarter is not, for a paragraph has another number that none of the others has."""
    return wanted.number is not None and wanted.number.is_halved and any(not any(_is_alike(thing, things) for _, things in there) for thing in here)


def _is_dropped(article: Article, group: Facing, wanted: Thing) -> bool:
    """Whether a word in Latin letters is not there in the language's own, either: it is no word that is translated, and nothing in the paragraph sounds like it."""
    if any(map(str.isdecimal, wanted.key)):
        return True
    name = coarse(skeleton(wanted.key))
    if article.language.script in _SILENT or len(name) < _HEARD or wanted.shown.isupper():
        return False
    from lintr.lexicon import lexicon

    if lexicon("en").knows(wanted.key):
        return False
    return not _is_heard(article, group, wanted)


def _is_heard(article: Article, group: Facing, wanted: Thing) -> bool:
    """Whether a word of a paragraph in other letters sounds like a word in Latin ones without digits."""
    name = coarse(skeleton(wanted.key))
    if article.language.script in (*_SILENT, "Latn", "") or any(map(str.isdecimal, wanted.key)):
        return False
    unlike = 1 if len(name) < 5 else 2  # noqa: PLR2004  consonants
    text = article.prose[slice(*group.span)]
    parts = words(text)
    for found in {*parts, *(map("".join, pairwise(parts)) if len(name) > _HEARD + 2 else ())}:
        heard = coarse(sounds(found).replace(" ", ""))
        if any(distance(name, heard[:length]) <= unlike for length in range(max(1, len(name) - 1), len(name) + 2)):
            return True
    return False


def _like(one: Thing, other: Thing) -> bool:
    """Whether one may have been written for the other."""
    return one.number is None or other.number is None or not one.key or one.number.equals(other.number)


def _numbers(ours: Features, block: Block) -> list[Thing]:
    text = ours.article.text
    return [Thing(number.start, number.end, text[number.start:number.end], "", number) for number in block.numbers]


def _latin(ours: Features, block: Block) -> list[Thing]:
    """Words in Latin letters, without units behind their numbers: a language may write those in its own."""
    text = ours.article.prose
    found = []
    for word, at in block.latin:
        end = at + len(word)
        while text[end:end + 1] in _BELOW and end < len(text):  # CO₂
            end += 1
        if end - at > 1 and not word.islower() and not (len(word) < 4 and word.isalpha() and text[max(0, at - 2):at].rstrip()[-1:].isdigit()):
            key = word + text[at + len(word):end].translate(_LEVEL)
            found.append(Thing(at, end, text[at:end], _singular(key.casefold())))
    return found


def _singular(word: str) -> str:
    """A word without the endings that English has and other languages leave off."""
    bare = word[:-2] if word.endswith(("'s", "’s")) else word
    return bare[:-1] if len(bare) > 2 and bare[-1] == "s" else bare  # noqa: PLR2004  of two letters, both are the word


def _codes(ours: Features, block: Block) -> list[Thing]:
    """Parts of words with digits or a capital behind a small letter: what is capitals alone may be translated, as UN and BBC are."""
    found = []
    for word, at in block.latin:
        for code in block.codes:
            if code in word and not code.removesuffix("s").isupper():
                start = at + word.index(code)
                found.append(Thing(start, start + len(code), code, code.casefold()))
    return found


def _addresses(ours: Features, block: Block) -> list[Thing]:
    return [Thing(at, at + len(address), address, _host(address)) for address, at in block.addresses]


def _host(address: str) -> str:
    """The name of a site without the parts that tell the language."""
    host = _JOINED.sub("", siblings.normal(address).split("/", 1)[0].split("?", 1)[0])
    return ".".join(host.split(".")[-2:])


def _tags(ours: Features, block: Block) -> list[Thing]:
    found = []
    for tag, at in ours.tags(block):
        name = _TAG_NAME.match(tag)
        if not (name and name[1].casefold() in _BY_LANGUAGE):
            found.append(Thing(at, at + len(tag), tag, "".join(_SAID.sub("=", tag).split()).casefold()))
    return found


def _sign(article: Article, thing: Thing) -> str:
    """The sign of percent or of a measure behind a number, or nothing."""
    behind = _BEHIND.match(article.text, thing.end)
    return _UNITS.get(behind[1].casefold(), "") if behind else ""


def _units(ours: Features, block: Block) -> list[Thing]:
    text, tag = ours.article.text, ours.article.language.tag
    found = []
    for number in block.numbers:
        behind, before = _BEHIND.match(text, number.end), _BEFORE.search(text[max(block.start, number.start - 5):number.start])
        if named := unit_at(text, number.start, number.end, tag):
            sign, start, end = named
        else:
            sign = _UNITS.get((behind[1] if behind else "").casefold()) or _UNITS.get((before[1] if before else "").casefold(), "")
            start = number.start - len(before[0]) if before and sign == _UNITS.get(before[1].casefold()) else number.start
            end = behind.end() if behind and start == number.start else number.end
        if sign:
            found.append(Thing(start, end, text[start:end], sign, number))
    return found


_SAME: dict[str, Callable[[Facing], bool]] = {"numbers": _has_same_numbers, "units": _has_no_numbers}
_TAKEN: dict[str, Callable[[Features, Block], list[Thing]]] = {
    "numbers": _numbers, "latin": _latin, "codes": _codes, "addresses": _addresses, "tags": _tags, "units": _units,
}
