"""The kind ``names``: one foreign name in two transliterations."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress, count, product

from lintr import cldr
from lintr.kinds import name_parts, name_sounds, name_witnesses
from lintr.kinds.folds import FOLDS, difference
from lintr.kinds.name_heads import NameHeads
from lintr.kinds.name_words import (
    SILENT,
    Words,
    capital_words,
    capitals,
    han,
    hangul,
    is_common,
    is_grammar,
    joined_capitals,
    katakana,
    share_context,
    thai,
)
from lintr.kinds.respelt import SCRIPTS, alike_ones, certainty, differ_in_accents, is_choice, same_ends
from lintr.kinds.spellings import distance, halves, is_inflected, two_and_two
from lintr.kinds.variants import is_compound
from lintr.kinds.vietnam import speaks_of_vietnam
from lintr.later import later
from lintr.record import Record
from lintr.scripts import UNSPACED
from lintr.skeleton import skeleton

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table
    from lintr.violation import Hit

    Form = tuple[str, ...]
    """The words of a name, one or two."""

_BY_SYLLABLE = {"Jpan": katakana, "Kore": hangul, "Hans": han, "Hant": han, "Hani": han, "Thai": thai}
_MUST_BE_THERE = {"Jpan": frozenset("ー・"), "Thai": frozenset(SILENT)}
_CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_TOGETHER = ("Kore", "Hans", "Hant", "Jpan")
_INSIDE = later(r"(?r)[\p{Ll}\p{Nd},’][ ]")
_WRITE_VOWELS = frozenset(("ckb", "kk", "ks", "ku", "ky", "sdh", "ug"))
"""Languages in Arabic letters whose vowels are letters like others."""
_INDIAN_IN_ARABIC = frozenset(("ur", "sd", "skr", "pnb"))
"""Languages in Arabic letters whose verbs do not differ in a vowel within, as those of Persian do."""
_JOINER = "\N{ZERO WIDTH NON-JOINER}"
_OF_VERBS = tuple(f"{part}{_JOINER}" for part in ("می", "نمی", "همی"))
"""What verbs of Persian begin with."""
_UNSPACED = UNSPACED | {"Kore"}
_LENGTHENED = ("fi", "krl", "olo", "vep", "fit", "fkv")
"""Languages that tell two cases apart by the length of the last vowel alone."""
_LENITED = frozenset(("ga", "gd", "gv"))
"""Languages whose grammar puts an h behind the first letter."""
_JOIN_WORDS = frozenset(("Taml", "Telu", "Knda", "Mlym", "Sinh", "Ethi", "Geor", "Thaa"))
"""Scripts of languages that join any two words now and then: a hint."""
_FOREIGN_ENDS = ("a", "i", "o", "u", "y", "sk", "ow", "am", "an", "at", "ok", "on", "um", "un", "us")
"""Ends of names and loan words; the German nouns that differ in a vowel have others."""
_SYLLABLE = later(r"(?:ngh?|gh?|kh?|t[hr]?|ch?|nh?|ph?|qu|[bdđhlmrsvx])?+(?=\P{M}*+$)[^b-df-hj-np-tvwxz\P{Ll}]{1,3}(?:ng|nh|ch|[cmnpt])?")
"""A syllable as Vietnamese has them: names are made of some, and each stands in many."""
_SYLLABIC = ("vi",)
_SYLLABLE_LETTERS = 5
"""Letters of a word that may be one syllable."""
_UNINFLECTED = ("vi", "id", "ms", "fil", "en", "es", "pt", "fr", "it", "de", "nl", "sv", "da", "nb", "sw", "ha")
"""Languages in which a y at the end of a name is no ending in place of an i."""
_LAST_VOWEL = frozenset("iy")
_SHORT = 2
"""Letters of a word that tells nothing of the word beside it."""


class Names:
    """Find a name that an article writes in two ways: the rarer one, with places of the other.

    What is a name is told by its place: after a word like “Mr” or “province” (``before``), before such a word (``after``), or by
    capitals. Two spellings are of one name if their consonant skeletons are equal and they do not differ in an ending only, and if a
    neighbour is the same, or both stand beside such words, or (with capitals) they are long. Words that differ in what transliterators choose
    between (`kinds/respelt.py`) are compared wherever they stand; in Chinese, characters that sound alike between the same others;
    in Thai, a vowel or tone that differs in a foreign word.

    Fields:
        find: ``spelling`` or ``spacing`` (joined and open).
        consonants: least consonants of a name; one that is a single word must have one more.
        alone: languages with capitals in which a single word is compared only if it is a foreign one: those that write all nouns so.
        before: a table: language, and the words after which a name stands.
        after: a table: language, and the words before which a name stands.
        titles: a table: language, and the titles before names of persons (in Korean behind them) that witness two spellings of one last name. Those of
            ``Latn`` witness little in any language of Latin letters: two short names behind one that differ in vowels are a hint.
        relations: a table: language, and the words behind which another person of nearly the same name stands, like “brother”, “neighbour” and “called”. Behind one
            with a hyphen an ending may follow.
    """

    __slots__ = ("alone", "consonants", "heads", "relations", "spacing", "titles")

    mends = True

    def __init__(self, consonants: int, alone: tuple[str, ...], heads: NameHeads, titles: Mapping[str, str], relations: Mapping[str, str], *, spacing: bool) -> None:
        self.consonants = consonants
        self.alone = alone
        self.heads = heads
        self.titles = {tag: frozenset(words.split()) for tag, words in titles.items()}
        self.relations = dict(relations)
        self.spacing = spacing

    @classmethod
    def from_table(cls, table: Table) -> Names:
        """Take the fields."""
        return cls(table.integer("consonants", 3), table.strings("alone", ()), NameHeads(table.mapping("before"), table.mapping("after")), table.mapping("titles"), table.mapping("relations"),
                   spacing=table.choice("find", ("spelling", "spacing"), "spelling") == "spacing")

    def gate(self, article: Article) -> bool:
        script = article.language.script
        if script in _BY_SYLLABLE:
            return not self.spacing and (script not in _MUST_BE_THERE or not article.characters.isdisjoint(_MUST_BE_THERE[script]) or speaks_of_vietnam(article))
        if script in _CASED or any(self.heads.of(article)) or (not self.spacing and self._titles(article)):
            return True
        return bool(article.language.function_words) and script not in _UNSPACED if self.spacing else script in SCRIPTS

    def find(self, article: Article) -> Iterator[Hit]:
        script = article.language.script
        if script in _BY_SYLLABLE:
            if self.gate(article):
                words, pairs = _BY_SYLLABLE[script](article)
                yield from _surely_and_maybe(article, words, pairs)
                words = Words.of(article)
                yield from _hits(words, self._of_one(article, words, self._of_vietnam(article, words)))
                yield from self._written_together(article, pairs)
        elif self.spacing:
            yield from self._parted(article)
        elif script in _CASED:
            yield from self._in_capitals(article)
        else:
            yield from self._spelt(article)

    def _in_capitals(self, article: Article) -> Iterator[Hit]:
        """Words with capitals that are spelt in two ways."""
        language = article.language
        alone = not (self.alone and language.matches(self.alone))
        written = capital_words(article)
        if language.matches(_SYLLABIC):
            written = frozenset(word for word in written if len(word) > _SYLLABLE_LETTERS and word.isascii() and not _SYLLABLE.fullmatch(word.lower()))
        maybe = [(pair, ways) for alike in alike_ones(written, language.script) for pair in two_and_two(alike) if (ways := self._ways(language, *pair, alone=alone))]
        near, stems = name_witnesses.nearly_one(written, language), name_witnesses.of_one_stem(article, written)
        parts = name_parts.sounding_alike(written, language.script)
        of_vietnam = self._of_vietnam(article) if not language.matches(_SYLLABIC) else []
        if not (maybe or near or stems or parts or of_vietnam):
            return
        from lintr.kinds.full_names import of_one_other_part

        words = capitals(article)
        words.look_for({word for pair in (*(pair for pair, _ in maybe), *near, *stems, *parts) for word in pair})
        beside = [forms for pair, ways in maybe if ways.apart for forms in self._one_apart(article, words, *pair)]
        beside += [forms for pair, ways in maybe if ways.witnessed for forms in of_one_other_part(article, words, *pair)]
        persons = list(name_witnesses.of_one_person(article, words, near))
        beside += [*persons, *name_witnesses.in_cases(article, words, stems)]
        singles = [((one,), (two,)) for (one, two), ways in maybe if ways.single and _are_names(article, words, one, two) and not _is_accented(article, words, one, two)]
        told = {word for forms in (*beside, *singles) for form in forms for word in form}
        sure = [((one,), (two,)) for (one, two), ways in maybe if ways.respelt and not told.issuperset((one, two)) and self._is_respelt(article, words, one, two, ways.respelt)]
        titled = frozenset(pair for pair in persons if len(pair[0]) == 1) if language.script == "Latn" else frozenset()
        told_of = self._of_one(article, words, [*beside, *singles, *sure, *of_vietnam], frozenset(persons))
        yield from _surely_and_maybe(article, words, told_of, self.titles.get(language.script, frozenset()), titled)
        yield from self._in_three_words(article, words, parts, told_of)

    def _spelt(self, article: Article) -> Iterator[Hit]:
        """Words of scripts without capitals that are spelt in two ways."""
        language = article.language
        maybe_names = article.distinct if _JOINER not in article.prose_characters else frozenset(word for word in article.distinct if not word.startswith(_OF_VERBS))
        groups = alike_ones(maybe_names, language.script) if language.script in SCRIPTS or any(self.heads.of(article)) else []
        titles = self._titles(article)
        if not groups and not titles and not any(self.heads.of(article)):
            return
        words = Words.of(article)
        near = self.heads.near(article, words).difference(language.function_words)
        pairs = list(self._beside_heads(article, words, groups, near))
        maybe = [pair for group in groups for pair in _with_same_ends(group, language)] if language.function_words and language.script in SCRIPTS else []
        between = [(one, two) for one, two, is_between, _ in maybe if is_between]
        words.look_for({word for pair in between for word in pair})
        frequent = frozenset(language.function_words) if between else frozenset()
        pairs += [((before, one), (before, two)) for one, two in between for before in share_context(words, one, two, frequent)]
        pairs += name_witnesses.behind_titles(article, words, titles)
        if language.script == "Sinh":
            pairs += name_sounds.differing_in_length(article.distinct)
        if language.tag.split("-")[0] in _INDIAN_IN_ARABIC:
            from lintr.kinds.full_names import differing_in_vowel

            pairs += differing_in_vowel(article, words, groups)
        told = {word for forms in pairs for form in forms for word in form}
        if language.tag.split("-")[0] not in _WRITE_VOWELS:
            pairs += [((one,), (two,)) for one, two, _, certain in maybe if certain and not told.issuperset((one, two))
                      and (certain > 1 or _share_neighbour(article, words, one, two)) and not _is_variant(article, one, two)]
        pairs += self._of_vietnam(article, words)
        told_of = self._of_one(article, words, _with_whole_ones(pairs, list(self._sounding_alike(article, words, groups, near))))
        yield from _hits(words, told_of)
        titled = [pair for group in groups if not near.isdisjoint(group) for pair in two_and_two(group) if near.issuperset(pair) and _may_stand_behind_title(*pair, language.script)]
        yield from self._in_three_words(article, words, name_parts.sounding_alike(article.distinct, language.script), told_of, titled, near)

    def _in_three_words(self, article: Article, words: Words, parts: list[tuple[str, str]], told_of: Collection[tuple[Form, Form]], titled: Collection[tuple[str, str]] = (),
                        near: frozenset[str] | set[str] = frozenset()) -> Iterator[Hit]:
        """Full names of which one part sounds like another, and which nothing else tells; near words like “Mr” it may differ in more, as a hint."""
        frequent = frozenset(map(str.casefold, article.language.function_words))
        told = {frozenset(one) ^ frozenset(two) for one, two in told_of}
        found = [(one, two, sure) for one, two, sure in name_parts.of_three_words(words, parts, frequent, article.language.script)
                 if frozenset(one) ^ frozenset(two) not in told and not name_witnesses.meet(article.prose, words.places(one), words.places(two))]
        found += [(one, two, False) for one, two, _ in name_parts.of_three_words(words, titled, frequent, article.language.script, any_end=True)
                  if near.issuperset((*one, *two)) and frozenset(one) ^ frozenset(two) not in told and not name_witnesses.meet(article.prose, words.places(one), words.places(two))]
        surely = {frozenset(one) ^ frozenset(two) for one, two, sure in found if sure}
        for is_sure in (True, False):
            pairs = [(one, two) for one, two, _ in found if (frozenset(one) ^ frozenset(two) in surely) == is_sure]
            yield from _hits(words, self._of_one(article, words, pairs), is_hint=not is_sure)

    def _of_one(self, article: Article, words: Words, pairs: list[tuple[Form, Form]], any_letter: Collection[tuple[Form, Form]] = ()) -> list[tuple[Form, Form]]:
        """The pairs without cases of a weekday, and without those of two persons: they stand side by side, or one is introduced as another's relative or, where the two differ in any letter, at all."""
        if not pairs:
            return []
        from lintr.kinds import name_persons

        relations = self.relations.get(article.language.tag.split("-")[0], "")
        calendar = _of_calendar(article.language)
        left = []
        for one, two in pairs:
            if not calendar.isdisjoint(map(str.casefold, {*one} ^ {*two})):
                continue
            places = words.places(one), words.places(two)
            is_related = all(places) and len(one) == len(two) > 1 and name_persons.is_related(article, *places, relations)
            is_other = is_related or (all(places) and (one, two) in any_letter and name_persons.is_described(article, *places))
            if not is_other and not name_witnesses.side_by_side(article, *places):
                left.append((one, two))
        return left

    def _of_vietnam(self, article: Article, words: Words | None = None) -> list[tuple[Form, Form]]:
        """Names of Vietnam in two spellings, in articles that speak of the country; among given words, or those with capitals."""
        if not speaks_of_vietnam(article):
            return []
        from lintr.kinds import vietnamese_names

        script = article.language.script
        joined = vietnamese_names.places_in_one_word(capital_words(article), script) if script == "Cyrl" else []
        words = words or capitals(article)
        return vietnamese_names.in_two_spellings(article, words, self.heads.runs(article, words)) + [((one,), (two,)) for one, two in joined]

    def _written_together(self, article: Article, known: Collection[tuple[Form, Form]]) -> Iterator[Hit]:
        """The same in Chinese, Japanese and Korean, where no blanks tell the parts of names; without the pairs that are known."""
        if article.language.script in _TOGETHER and speaks_of_vietnam(article):
            from lintr.kinds import vietnamese_names

            named, pairs = vietnamese_names.written_together(article)
            words = Words(article.prose, [name for _, name in named], [start for start, _ in named])
            yield from _hits(words, self._of_one(article, words, [((one,), (two,)) for one, two in pairs if ((one,), (two,)) not in known]))

    def _titles(self, article: Article) -> frozenset[str]:
        """The titles of the article's language, in Arabic also with what is written together with them."""
        titles = self.titles.get(article.language.tag.split("-")[0], frozenset())
        return titles | frozenset("و" + title for title in titles) if article.language.tag.startswith("ar") else titles

    def _sounding_alike(self, article: Article, words: Words, groups: list[tuple[str, ...]], near: set[str]) -> Iterator[tuple[Form, Form]]:
        """Names of two words that differ in several letters, or in the order of two."""
        language = article.language
        yield from name_sounds.swapped(words, near)
        if language.script in name_sounds.SCRIPTS and (near or language.script != "Ethi"):
            for one, two in name_sounds.sounding_alike(words, groups, near, frozenset(language.function_words), language.script):
                if not any(_is_variant(article, *both) for both in zip(one, two, strict=True) if both[0] != both[1]):
                    yield one, two

    def _parted(self, article: Article) -> Iterator[Hit]:
        """Names that stand open and joined."""
        if article.language.script in _CASED:
            written = list(joined_capitals(capital_words(article)))
            if written:
                words = capitals(article)
                yield from _hits(words, [(form, (one,)) for form, one in written if words.places(form) and _is_long(one) and form[-1].casefold() not in _PARTICLES
                                         and not any(is_common(article, word) for word in (*form, one))])
            return
        maybe = halves(article)
        if maybe and article.language.function_words:
            maybe = frozenset(filter(frozenset(article.language.function_words).isdisjoint, maybe))
        if not maybe:
            return
        words = Words.of(article)
        beside = [number for number in compress(count(), map({first for first, _ in maybe}.__contains__, words.words)) if tuple(words.words[number:number + 2]) in maybe]
        joined = {words.words[number] + words.words[number + 1] for number in beside}
        if not (numbers := [number for number in beside if words.are_neighbours(number)]):
            return
        near = self.heads.near(article, words)
        runs = self.heads.runs(article, words) if any(not near.isdisjoint(words.words[number:number + 2]) for number in numbers) else []
        named = {pair for run in runs for pair in zip(run, run[1:], strict=False)}
        pairs = [((first, second), (first + second,)) for first, second in named if first + second in joined and _is_long(first + second)]
        compounds = [pair for pair in _compounds(article, words, numbers) if pair not in pairs]
        is_hint = article.language.script in _JOIN_WORDS
        yield from _hits(words, [*pairs, *([] if is_hint else compounds)])
        if is_hint:
            yield from _hits(words, compounds, is_hint=True)

    def _beside_heads(self, article: Article, words: Words, groups: list[tuple[str, ...]], near: set[str]) -> Iterator[tuple[Form, Form]]:
        """Names beside such words, spelt otherwise there or beside the same part of a name anywhere."""
        script, frequent = article.language.script, frozenset(article.language.function_words)
        maybe = [(one, two, length, is_near, length >= self.consonants and _is_single(one, two, length - self.consonants, script))
                 for alike in groups if not near.isdisjoint(alike) for one, two, length, is_near in _of_one_sound(alike, script) if (one in near or two in near) and (script == "Arab" or frequent.isdisjoint((one, two)))]
        words.look_for({word for pair in maybe for word in pair[:2] if pair[-2]})
        maybe = [pair for pair in maybe if pair[-1] or (pair[-2] and words.may_share(*pair[:2], near))]
        if not maybe:
            return
        runs = self.heads.runs(article, words, frozenset([word for pair in maybe for word in pair[:2]]))
        beside: dict[tuple[str, int], set[str]] = {}
        for first, second in {pair for run in runs for pair in zip(run, run[1:], strict=False)}:
            beside.setdefault((first, 1), set()).add(second)
            beside.setdefault((second, -1), set()).add(first)
        ends = {one for run in runs for one in (run[0], run[-1]) if len(one) > _SHORT + 1}
        common = frozenset(map(str.casefold, article.language.function_words))
        for one, two, length, is_near, is_single in maybe:
            for step in (1, -1) if is_near else ():
                for anchor in sorted(words.beside(one, -step) & words.beside(two, -step)):
                    names: frozenset[str] | set[str] = beside.get((anchor, step), frozenset())
                    if (one in names or two in names) and length + len(skeleton(anchor)) >= self.consonants and anchor.casefold() not in common:
                        yield ((anchor, one), (anchor, two)) if step > 0 else ((one, anchor), (two, anchor))
            if is_single and one in ends and two in ends:
                yield (one,), (two,)

    def _ways(self, language: Language, one: str, two: str, *, alone: bool) -> Ways | None:
        """In which ways two words with capitals may be one name, as far as their letters tell."""
        if language.matches(_LENGTHENED) and max(one, two, key=len) == f"{(less := min(one, two, key=len))[:-1]}{less[-2:]}":
            return None  # "of Helsinki", "to Helsinki": Helsingin, Helsingiin
        is_long = len(one) > _SHORT + 2 < len(two) and not one.isupper() and not two.isupper()
        key = skeleton(one)
        is_same = bool(key) and key == skeleton(two)
        apart = is_same and len(one) > 1 < len(two) and (_are_near(one, two, language.script) or _lacks_accents(language, one, two))
        single = is_same and alone and is_long and len(key) > self.consonants - (len(one) > _SHORT + 3 < len(two)) and _is_single(one, two, len(key) - self.consonants, language.script)
        sure = certainty(one, two, language.script) if is_long and language.script in SCRIPTS else 0
        if sure and not alone and not (_is_foreign(language, one) and _is_foreign(language, two) and one.replace("c", "k") != two.replace("c", "k")):
            sure = certainty(one, two, language.script, vowels=False)
        if not sure and is_long and one[:-1] == two[:-1] and language.matches(_UNINFLECTED) and {one[-1], two[-1]} == _LAST_VOWEL and len(one) > _SYLLABLE_LETTERS:
            sure = 2
        witnessed = is_same and len(one) > _SHORT + 1 < len(two) and not (one.isupper() or two.isupper()) and language.script in SCRIPTS and is_choice(one, two, language.script)
        return Ways(apart, single, sure, witnessed) if apart or single or sure or witnessed else None

    def _one_apart(self, article: Article, words: Words, one: str, two: str) -> Iterator[tuple[Form, Form]]:
        """Names of two words that are equal but for the spelling of one."""
        common = frozenset(map(str.casefold, article.language.function_words))
        are_upper = one.isupper() or two.isupper()
        for step in (1, -1):
            beside = words.beside(one, -step), words.beside(two, -step)
            for anchor, other in product(*map(sorted, beside)) if _lacks_accents(article.language, one, two) else ():
                if _lacks_accents(article.language, anchor, other) and len(anchor) > _SHORT:
                    yield ((anchor, one), (other, two)) if step > 0 else ((one, anchor), (two, other))
            for anchor in beside[0] & beside[1]:
                is_name = anchor.casefold() not in common and not (are_upper and anchor.isupper()) and not is_common(article, anchor)
                if is_name and len(skeleton(one)) + len(skeleton(anchor)) >= self.consonants:
                    yield ((anchor, one), (anchor, two)) if step > 0 else ((one, anchor), (two, anchor))

    def _is_respelt(self, article: Article, words: Words, one: str, two: str, certain: int) -> bool:
        """Whether two words with capitals that differ in what transliterators choose between are one name."""
        is_lenited = article.language.tag in _LENITED and one.replace("h", "") == two.replace("h", "")
        return (not is_lenited and _are_names(article, words, one, two) and not _is_accented(article, words, one, two)
                and (certain > 1 or _share_neighbour(article, words, one, two)) and not _is_variant(article, one, two))


@lru_cache(maxsize=64)
def _of_calendar(language: Language) -> frozenset[str]:
    """The long words in the names of months and weekdays, whose cases differ as spellings do; short ones are names of persons too."""
    return frozenset([word.casefold() for name in (*language.months, *language.weekdays) for word in name.split() if len(word) > _SHORT + 2])


def _hits(words: Words, pairs: Collection[tuple[Form, Form]], *, is_hint: bool = False) -> Iterator[Hit]:
    """What is told of names in two spellings, which most articles have none of."""
    if pairs:
        from lintr.kinds.name_hits import hits

        yield from hits(words, pairs, is_hint=is_hint)


def _surely_and_maybe(article: Article, words: Words, pairs: list[tuple[Form, Form]], titles: frozenset[str] = frozenset(), titled: Collection[tuple[Form, Form]] = ()) -> Iterator[Hit]:
    """What is told of names in two spellings; a hint where they may be names of two persons, and nothing where a sentence has both."""
    maybe = [pair for pair in pairs if name_witnesses.may_be_two(*pair, titles, is_titled=pair in titled)]
    yield from _hits(words, [pair for pair in pairs if pair not in maybe] if maybe else pairs)
    yield from _hits(words, [(one, two) for one, two in maybe if not name_witnesses.meet(article.prose, words.places(one), words.places(two))], is_hint=True)


def _with_whole_ones(pairs: list[tuple[Form, Form]], whole: list[tuple[Form, Form]]) -> list[tuple[Form, Form]]:
    """Two spellings, and those of names of two words, which are told instead of the one word of theirs that differs where both do."""
    both = [frozenset((*one, *two)) for one, two in whole if frozenset(one).isdisjoint(two)]
    return [*(pair for pair in pairs if len(pair[0]) > 1 or not any(words.issuperset((*pair[0], *pair[1])) for words in both)), *whole]


@lru_cache(maxsize=1024)
def _of_one_sound(alike: tuple[str, ...], script: str) -> tuple[tuple[str, str, int, bool], ...]:
    """Of alike words two and two of equal consonants: how many these are, and whether the two may be one name beside the same word."""
    return tuple((one, two, len(key), _are_near(one, two, script)) for one, two in two_and_two(alike)
                 if (key := _heard(one)) and key == _heard(two) and (len(key) > 1 or len(one) > _SHORT + 1 < len(two)))


@lru_cache(maxsize=1024)
def _with_same_ends(alike: tuple[str, ...], language: Language) -> tuple[tuple[str, str, bool, int], ...]:
    """Of alike words, frequent ones aside, two and two that begin and end alike: whether they may be one name between the same words, and how certain it is anywhere."""
    maybe = [pair for ones in same_ends(frozenset(alike).difference(language.function_words), language.script) for pair in two_and_two(ones)]
    told = [(one, two, _may_stand_between(one, two), certainty(one, two, language.script)) for one, two in maybe if one[0] > "\x7f" < two[0]]
    return tuple(pair for pair in told if any(pair[2:]))


def _may_stand_between(one: str, two: str) -> bool:
    """Whether two words may be spellings of one where both stand between the same words."""
    return len(one) > _SHORT < len(two) and len(key := skeleton(one)) > 1 and key == skeleton(two) and not is_grammar(one, two)


def _may_stand_behind_title(one: str, two: str, script: str) -> bool:
    """Whether two words may be parts of one name behind words like “Mr” that have two other parts alike."""
    key = skeleton(one)
    return bool(key) and key == skeleton(two) and one[0] == two[0] and distance(one, two) <= _SHORT + 1 and not is_inflected(one, two, script, is_name=True)


def _heard(word: str) -> str:
    """The consonants of a word, those that Arabic has two of for one of a foreign name as one."""
    return skeleton(word).replace("q", "k")


def _is_foreign(language: Language, word: str) -> bool:
    """Whether a noun has letters or an end that the language's own have not."""
    return word.endswith(_FOREIGN_ENDS) or not (language.row is None or language.row.main.issuperset(word.lower()))


_PARTICLES = frozenset(("up", "out", "off", "down", "in", "on", "over", "back", "away", "through"))
"""Of English verbs, which are written apart, whereas the nouns made of them are not: “Set Up” and “Setup” in headings."""


class Ways(Record):
    """In which ways two words with capitals may be one name."""

    apart: bool
    """Beside the same word."""
    single: bool
    """Wherever they stand, their consonants being equal."""
    respelt: int
    """As `certainty` says."""
    witnessed: bool
    """As a part of a full name whose other part is the same."""


def _lacks_accents(language: Language, one: str, two: str) -> bool:
    """Whether one of two words with capitals is the other without accents, which are no ending of this language's words."""
    accents = "" if one.isupper() or two.isupper() else differ_in_accents(one, two)  # capitals throughout go without in many languages
    return bool(accents) and len(one) == len(two) > _SHORT and (one[-1] == two[-1] or not (language.row is None or language.row.main.issuperset(accents)))


def _are_near(one: str, two: str, script: str) -> bool:
    """Whether two words of the same consonants, beside the same word, are one name."""
    return not is_inflected(one, two, script, is_name=True) and distance(one, two) <= max(2, len(one) // 2)


@lru_cache(maxsize=1024)
def _is_single(one: str, two: str, more: int, script: str) -> bool:
    """Whether two words of the same consonants are one name that stands alone; they have so many more consonants than the least."""
    return (more > 0 or one[0] == two[0]) and distance(one, two) <= 1 + (more > (script in _CASED)) and not is_inflected(one, two, script, is_name=False)


def _is_variant(article: Article, one: str, two: str) -> bool:
    """Whether the rules for variants of spelling tell two words: they differ in a way that has a rule, or a language page lists them."""
    way = difference((one, two))
    return (bool(way) and article.language.matches(FOLDS[way].free)) or any({one, two}.issubset(forms) for forms in article.language.spelling_variants)


def _share_neighbour(article: Article, words: Words, one: str, two: str) -> bool:
    """Whether two words stand before or behind the same word, and not one of the frequent ones."""
    common = frozenset(article.language.function_words)
    return any(len(word) > _SHORT and word not in common for step in (-1, 1) for word in words.beside(one, step) & words.beside(two, step))


def _is_accented(article: Article, words: Words, one: str, two: str) -> bool:
    """Whether two words differ in accents alone, which the language itself writes, or nobody knows whether it does, or which make another syllable of Vietnamese."""
    accents = differ_in_accents(one, two)
    known = cldr.row(article.language.tag) if accents else None
    return bool(accents) and (known is None or known.main.issuperset(accents) or (bool(_SYLLABLE.fullmatch(one.casefold())) and not _share_neighbour(article, words, one, two)))


def _are_names(article: Article, words: Words, one: str, two: str) -> bool:
    """Whether one of two words with capitals stands so within a sentence, and neither in small letters."""
    inside = any(_INSIDE.match(article.prose, 0, words.starts[n]) for n in (*words.at(one), *words.at(two)))
    return inside and not is_common(article, one) and not is_common(article, two) and not _are_of_one_name(words, one, two) and not _are_given_names(words, one, two)


def _are_given_names(words: Words, one: str, two: str) -> bool:
    """Whether two words are given names of two persons: each before another name, none of which sounds like one behind the other word."""
    behind = [{skeleton(word) for word in words.beside(one_of, 1)} for one_of in (one, two)]
    return all(behind) and behind[0].isdisjoint(behind[1]) and one.casefold() != two.casefold()


def _are_of_one_name(words: Words, one: str, two: str) -> bool:
    """Whether two words are parts of one name somewhere, with others between them: “Central Pollution Control Board”."""
    twos = frozenset(words.at(two))
    return any(_is_one_name(words, *sorted((first, second))) for first in words.at(one) for second in (first - 2, first - 3, first + 2, first + 3) if second in twos)


def _is_one_name(words: Words, first: int, last: int) -> bool:
    return all(words.words[number][0].isupper() for number in range(first + 1, last)) and all(map(words.are_neighbours, range(first, last)))


def _is_long(joined: str) -> bool:
    """Whether a name has enough consonants to be told when it is joined."""
    return len(skeleton(joined)) > _SHORT


def _compounds(article: Article, words: Words, numbers: list[int]) -> Iterator[tuple[Form, Form]]:
    """Of words that stand open and joined those of some length, in scripts without capitals; those that the rule for compounds tells are left to it."""
    if article.language.script in _UNSPACED or not article.language.function_words:
        return
    is_told = article.language.matches(FOLDS["blank"].free)
    shortest = _SHORT + 1 + is_told
    every, common = words.words, frozenset((*article.language.function_words, *article.language.and_words))
    for number in numbers:
        first, second = every[number:number + 2]
        is_long = len(first) >= shortest <= len(second) and not (is_told and is_compound(first, second))
        if is_long and not first.isascii() and common.isdisjoint((first, second)):
            yield (first, second), (first + second,)
