"""The kind ``variants``: two spellings of one word in one article."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import compress, count, filterfalse

from lintr.kinds import listed_spellings, word_places
from lintr.kinds.alphabets import set_apart
from lintr.kinds.folds import FOLDS, decomposed, difference
from lintr.kinds.gathered import gathered
from lintr.kinds.spellings import halves, open_and_joined
from lintr.later import later
from lintr.scripts import SCRIPT_OF
from lintr.span import Span
from lintr.violation import Edit, Hit, Related
from lintr.words import JOINERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.article import Article
    from lintr.table import Table

    Group = dict[str, tuple[str, ...]]
    """The spellings of one word that an article has, each as it is written there."""
    Places = dict[str, list[Span]]

_OPEN = later(r"(?<![\p{L}\p{M}\p{Nd}\u200c])([\p{L}\p{M}]++)[ ](?=([\p{L}\p{M}]++)(?!\u200c))")
_BESIDE = later(r"[ .-]?[A-Za-z0-9]")
_BEFORE = later(r"(?r)[A-Za-z0-9][ .@/-]?")
_LETTERS_AND_MARKS = later(r"[\p{L}\p{M}]+")
_LETTERS_BEFORE = later(r"(?r)[\p{L}\p{M}]+")
_WITHIN = frozenset(JOINERS) - {"\N{ZERO WIDTH NON-JOINER}"}
_LETTERS = later(r"\p{L}")
_JOINER = "\N{ZERO WIDTH NON-JOINER}"
_MANY = 4
"""Places of the rarer spelling that are told as one, ``{times}`` saying how many."""

_SHOWN = 3
"""Places of the other spelling that a hit shows."""


class Variants:
    """Find a word that an article spells in two ways: the rarer spelling, with places of the other.

    Fields:
        fold: how the spellings differ, by names of `kinds/folds.py`: ``nukta``, ``candrabindu``, ``ye``, ``hamza``,
            ``hamza-seat``, ``inner-ye``, ``blank``. Empty: pairs of the language page's ``spelling_variants`` that differ in no
            such way.
        free: whether words that no page lists are compared, too, in the languages where that can be done.
        endings: of words. Those that end in the first and those that end in the second are two habits, not two spellings of
            one word, and the rarer habit is found.
        once: whether the rarer habit is told at its first place only, ``{count}`` telling how often it stands there.
        together: whether what most such words of the article do decides for each of them.
        stop: pairs of two words, each pair one string with a blank.
        names: lists of the ways to write one name, each one string with `` | `` between; then these are compared, those in
            quotation marks and brackets and those beside another Latin word apart.
    """

    __slots__ = ("_first_words", "endings", "folds", "free", "names", "once", "stop", "together")

    mends = True

    def __init__(self, folds: tuple[str, ...], endings: tuple[str, ...], stop: frozenset[str], names: tuple[tuple[str, ...], ...], *,
                 free: bool, together: bool, once: bool) -> None:
        self.folds = folds
        self.free = free
        self.endings = endings
        self.stop = stop
        self.names = names
        self._first_words = frozenset(form.split()[0].casefold() for forms in names for form in forms)
        self.together = together
        self.once = once

    @classmethod
    def from_table(cls, table: Table) -> Variants:
        """Take the fields."""
        folds = table.strings("fold", ())
        for name in folds:
            if name not in FOLDS:
                raise table.error("fold", f"“{name}” is not one of {', '.join(FOLDS)}")
        stop = frozenset(decomposed(word) for pair in table.strings("stop", ()) for word in pair.split())
        return cls(folds, table.strings("endings", ()), stop, tuple(tuple(map(str.strip, one.split("|"))) for one in table.strings("names", ())),
                   free=table.boolean("free", False), together=table.boolean("together", False), once=table.boolean("once", False))

    def _free_folds(self, article: Article) -> list[str]:
        """The folds for which all words of the article are compared, and that may find something in it."""
        folds = [name for name in self.folds if FOLDS[name].free and article.language.matches(FOLDS[name].free)] if self.free else []
        return [name for name in folds if not FOLDS[name].chars or not article.characters.isdisjoint(_with_composed(FOLDS[name].chars))]

    def _listed(self, article: Article) -> list[list[str]]:
        """Of the page's variants that stand in the article those that differ in one of the ways."""
        return [] if self.endings else [there for forms, there in listed_spellings.there(article) if _differ(forms, self.folds)]

    def gate(self, article: Article) -> bool:
        if self.names:
            return not article.vocabulary.isdisjoint(self._first_words)
        if self.endings and all(ending in article.prose for ending in self.endings):
            return True
        return bool(self._listed(article)) or bool(self._free_folds(article))

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.prose
        if self.names:
            yield from self._named(article)
            return
        listed = self._listed(article)
        known = {decomposed(form) for group in listed for form in group}
        found = [listed_spellings.places(article, group) for group in listed]
        for name in self._free_folds(article):
            if name == "hamza-seat":
                from lintr.kinds import attached

                parted = [group for group in attached.spellings(article.vocabulary) if known.isdisjoint(map(decomposed, group)) and self.stop.isdisjoint(group)]
                found += [{form: spans for form, parts in group.items() if (spans := word_places.parts(text, parts))} for group in parted]
            else:
                groups = [group for group in _free_groups(article, name) if known.isdisjoint(map(decomposed, group)) and self.stop.isdisjoint(group)]
                found += [{form: spans for form, written in group.items() if (spans := word_places.places(text, written))} for group in groups]
        found = [places for places in found if len(places) > 1]
        habit = sum(len(spans) if form == _fuller(places) else -len(spans) for places in found for form, spans in places.items()) if self.together else 0
        for places in found:
            yield from _hits(article, places, self._best(places, habit))
        if self.endings:
            yield from self._habits(article)

    def _named(self, article: Article) -> Iterator[Hit]:
        text = article.prose
        for forms in self.names:
            there = [form for form in forms if form in text]
            places = {form: spans for form in there if (spans := [span for span in word_places.places(text, (form,)) if not _stands_apart(text, span)])} if len(there) > 1 else {}
            if len(places) > 1:
                yield from _hits(article, places, self._best(places, 0))

    def _best(self, places: Places, habit: int) -> str:
        """The spelling that the article is to keep: what most such words do, else the more frequent, else the better one or the first."""
        fuller = _fuller(places)
        if habit:
            return fuller if habit > 0 else min(places, key=lambda form: len(decomposed(form)))
        prefers_fuller = FOLDS[self.folds[0]].prefers_fuller if self.folds else None
        return max(places, key=lambda form: (len(places[form]), prefers_fuller is not None and (form == fuller) == prefers_fuller, -places[form][0].start))

    def _habits(self, article: Article) -> Iterator[Hit]:
        text = article.prose
        places = {ending: list(_words_in(text, ending)) for ending in self.endings}
        if all(places.values()):
            best = max(places, key=lambda ending: len(places[ending]))
            for ending in self.endings:
                spans = places[ending] if ending != best else []
                for span in spans[:1] if self.once else spans:
                    values = {"best": text[span.start:span.end - len(ending)] + best, "count": str(len(spans)), "others": str(len(places[best]))}
                    edit = _everywhere(article.text, spans, ending, best) if self.once else Edit(span, values["best"])
                    yield Hit(span, values, edit, _shown(text, places[best]))


def _everywhere(text: str, spans: list[Span], ending: str, best: str) -> Edit:
    """One edit for all places, since one a round would not settle."""
    start, end = spans[0].start, spans[-1].end
    mended = text[start:end]
    for span in reversed(spans):
        mended = mended[:span.end - start - len(ending)] + best + mended[span.end - start:]
    return Edit(Span(start, end), mended)


def _stands_apart(text: str, span: Span) -> bool:
    """Whether a name is shown in quotation marks or brackets, or is part of a longer Latin one."""
    is_part = text[span.start].isascii() and bool(_BESIDE.match(text, span.end) or _BEFORE.match(text, 0, span.start))
    return is_part or set_apart(text, span.start, span.end, frozenset(SCRIPT_OF[char] for char in ("अ", "ا", "а")) - {SCRIPT_OF[text[span.start]]})


def _fuller(places: Places) -> str:
    """The spelling with more in it: a hamza, a dot, a blank."""
    return max(places, key=lambda form: len(decomposed(form)))


def _hits(article: Article, places: Places, best: str) -> Iterator[Hit]:
    text = article.prose
    written = text[places[best][0].start:places[best][0].end]
    for form, spans in places.items():
        hits = []
        for span in spans if form != best else ():
            mended = written.lower() if text[span.start].islower() else written[:1].upper() + written[1:] if text[span.start].isupper() else written
            hits.append(Hit(span, {"best": mended, "count": str(len(spans)), "others": str(len(places[best])), "times": ""}, Edit(span, mended), _shown(text, places[best])))
        yield from gathered(hits) if len(hits) >= _MANY else hits


def _shown(text: str, spans: Iterable[Span]) -> tuple[Related, ...]:
    return tuple(Related(span, f"“{text[span.start:span.end]}” here") for span in list(spans)[:_SHOWN])


@lru_cache(maxsize=256)
def _with_composed(chars: str) -> frozenset[str]:
    """Characters whose decomposition holds one of these."""
    every = "\n".join(map(chr, range(0x600, 0x980)))
    plain = unicodedata.normalize("NFD", every)  # a call for each would take ten times as long
    return frozenset([char for char, parts in zip(every.split("\n"), plain.split("\n")) if not frozenset(chars).isdisjoint(parts)])


def _differ(forms: tuple[str, ...], folds: tuple[str, ...]) -> bool:
    """Whether forms differ in one of the ways; without any, whether they differ in no known way."""
    way = difference(forms)
    return way in folds if folds else not way


def _free_groups(article: Article, name: str) -> Iterator[Group]:
    if name == "blank":
        yield from _joined_and_open(article)
        return
    words = article.vocabulary
    fuller = _with_composed(FOLDS[name].chars)
    keys: dict[str, dict[str, set[str]]] = {}
    for word in words:
        if not fuller.isdisjoint(word) and (told := _key(word, name)):
            keys.setdefault(told[0], {}).setdefault(told[1], set()).add(word)
    for key, found in keys.items():
        forms = {form: found[form] for form in sorted(found)}  # of two that are as full the first is told, the same one in every run
        if bare := {word for word in (key, unicodedata.normalize("NFC", key)) if word in words}:
            forms.setdefault(key, set()).update(bare)
        if len(forms) > 1:
            yield {form: tuple(sorted(written)) for form, written in forms.items()}


@lru_cache(maxsize=4096)
def _key(word: str, name: str) -> tuple[str, str] | None:
    """What a fuller spelling shares with the other ones, and its canonical decomposition; None where another spelling would be another word."""
    fold, plain = FOLDS[name], decomposed(word)
    if any(char in plain for char in fold.chars) and (key := fold.key(plain)) != plain and len(_LETTERS.findall(key)) >= fold.least:
        return key, plain
    return None


def is_compound(first: str, second: str) -> bool:
    """Whether two words are long enough for their being written as one to be no other word."""
    return len(_LETTERS.findall(first)) >= 3 and len(_LETTERS.findall(second)) >= 2


def _joined_and_open(article: Article) -> Iterator[Group]:
    """Compounds that stand joined, open, or with a joiner."""
    words = article.vocabulary
    found: dict[str, set[str]] = {}
    for first, second in _open_pairs(article):
        is_there = not first.isascii() and (first + second in words or first + _JOINER + second in words)
        if is_there and is_compound(first, second):
            found.setdefault(first + second, set()).add(f"{first} {second}")
    for word in words if _JOINER in article.prose_characters else ():
        if _JOINER in word and (joined := word.replace(_JOINER, "")) and (joined in words or joined in found):
            found.setdefault(joined, set()).add(word)
    for joined, forms in found.items():
        every = sorted({*forms, *([joined] if joined in words else [])})
        if len(every) > 1:
            yield {form: (form,) for form in every}


def _open_pairs(article: Article) -> Iterable[tuple[str, str]]:
    """Pairs of words, one blank between them, that may stand joined, too."""
    tokens, text, words = article.tokens, article.prose, article.vocabulary
    joined = words if _JOINER not in article.prose_characters else words.union([word.replace(_JOINER, "") for word in words if _JOINER in word])
    odd = (article.prose_characters & _WITHIN).union(filter(str.isdecimal, article.prose_characters))
    likely = article.distinct if any(map(str.isalpha, odd)) else filterfalse(str.isalpha, article.distinct)
    strange = frozenset([word for word in likely if not odd.isdisjoint(word) and _LETTERS_AND_MARKS.search(word)]) if odd else frozenset()
    for number in compress(count(), map(strange.__contains__, tokens)) if strange else ():
        for one, two in zip(tokens[max(0, number - 1):number + 1], tokens[max(1, number):number + 2]):
            if (before := _parts(one)[-1]) and (behind := _parts(two)[0]) and before + behind in joined:
                found: list[tuple[str, str]] = _OPEN.findall(text)
                return found  # of words with digits or marks within, the part at the side counts
    maybe = halves(article) if joined is article.distinct else open_and_joined(article.distinct, joined)
    firsts = {first for first, second in maybe if _JOINER not in first + second}
    pairs: list[tuple[str, str]] = []
    for number in compress(count(), map(firsts.__contains__, tokens)) if firsts else ():
        if tuple(tokens[number:number + 2]) in maybe and _JOINER not in tokens[number + 1]:
            start, end, other = article.starts[number], article.starts[number] + len(tokens[number]), article.starts[number + 1]
            if other == end + 1 and text[end] == " " and _JOINER not in (text[start - 1:start], text[other + len(tokens[number + 1]):other + len(tokens[number + 1]) + 1]):
                pairs.append((tokens[number], tokens[number + 1]))
    return pairs


def _parts(word: str) -> list[str]:
    """The runs of letters and marks in a word; one that is empty where there is none."""
    return _LETTERS_AND_MARKS.findall(word) or [""]


def _words_in(text: str, ending: str) -> Iterator[Span]:
    """The words that end so, from where their letters begin."""
    at = text.find(ending)
    while at >= 0:
        end = at + len(ending)
        before = _LETTERS_BEFORE.match(text, 0, at)
        if before and not _LETTERS_AND_MARKS.match(text, end):
            yield Span(before.start(), end)
        at = text.find(ending, at + 1)
