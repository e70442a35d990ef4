"""The kind ``names``: one foreign name in two transliterations."""

from __future__ import annotations

import regex

from lintr import ahead, cldr
from lintr.kinds.folds import FOLDS, difference
from lintr.kinds.name_words import Words, all_neighbours, between, capitals, han, katakana, neighbours, pairs_of
from lintr.kinds.respelt import SCRIPTS, alike_ones, differ_in_accents, respelt
from lintr.kinds.spellings import distance, is_inflected, two_and_two
from lintr.kinds.variants import is_compound
from lintr.skeleton import skeleton
from lintr.span import Span
from lintr.violation import Edit, Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lintr.article import Article
    from lintr.table import Table

    Form = tuple[str, ...]
    """The words of a name, one or two."""

_BY_SYLLABLE = frozenset(("Jpan", "Hans", "Hant", "Hani"))
_CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_INSIDE = ahead.compile(r"(?r)[\p{Ll}\p{Nd},’][ ]", regex.V1)
_WRITE_VOWELS = frozenset(("ckb", "kk", "ks", "ku", "ky", "sdh", "ug"))
"""Languages in Arabic letters whose vowels are letters like others."""
_ARABIC_BEFORE = ("و", "ب", "ل", "وب", "ول", "ف")
_UNSPACED = frozenset(("Hani", "Hans", "Hant", "Jpan", "Kore", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"))
_LENITED = frozenset(("ga", "gd", "gv"))
"""Languages whose grammar puts an h behind the first letter."""
_JOIN_WORDS = frozenset(("Taml", "Telu", "Knda", "Mlym", "Sinh", "Ethi", "Geor", "Thaa"))
"""Scripts of languages that join any two words now and then: a hint."""
_LONGEST = 3
_SHORT = 2
"""Letters of a word that tells nothing of the word beside it."""
_SHOWN = 3


class Names:
    """Find a name that an article writes in two ways: the rarer one, with places of the other.

    What is a name is told by its place: after a word like “Mr” or “province” (``before``), before such a word (``after``), or by
    capitals. Two spellings are of one name if their consonant skeletons are equal and they do not differ in an ending only, and if a
    neighbour is the same, or both stand beside such words, or (with capitals) they are long. Words that differ in what transliterators choose
    between (`kinds/respelt.py`) are compared wherever they stand; in Chinese, characters that sound alike between the same others.

    Fields:
        find: ``spelling`` or ``spacing`` (joined and open).
        consonants: least consonants of a name; one that is a single word must have one more.
        alone: languages with capitals in which no single word is compared: those that write all nouns so.
        before: a table: language, and the words after which a name stands.
        after: a table: language, and the words before which a name stands.
    """

    __slots__ = ("after", "alone", "before", "consonants", "spacing")

    mends = True

    def __init__(self, consonants: int, alone: tuple[str, ...], before: Mapping[str, str], after: Mapping[str, str], *, spacing: bool) -> None:
        self.consonants = consonants
        self.alone = alone
        self.before = {tag: frozenset(words.split()) for tag, words in before.items()}
        self.after = {tag: frozenset(words.split()) for tag, words in after.items()}
        self.spacing = spacing

    @classmethod
    def from_table(cls, table: Table) -> Names:
        """Take the fields."""
        return cls(table.integer("consonants", 3), table.strings("alone", ()), table.mapping("before"), table.mapping("after"),
                   spacing=table.choice("find", ("spelling", "spacing"), "spelling") == "spacing")

    def _heads(self, article: Article) -> tuple[frozenset[str], frozenset[str]]:
        tag = article.language.tag.split("-")[0]
        return self.before.get(tag, frozenset()), self.after.get(tag, frozenset())

    def gate(self, article: Article) -> bool:
        script = article.language.script
        if script in _BY_SYLLABLE:
            return not self.spacing and (script != "Jpan" or "ー" in article.characters)
        return script in _CASED or script in SCRIPTS or self.spacing or any(self._heads(article))

    def find(self, article: Article) -> Iterator[Hit]:
        if article.language.script in _BY_SYLLABLE:
            if self.gate(article):
                yield from _hits(*(katakana if article.language.script == "Jpan" else han)(article))
            return
        is_cased = article.language.script in _CASED
        words = capitals(article.prose) if is_cased else Words(article.prose, article.tokens, article.starts)
        named = pairs_of(words) if is_cased else self.beside_heads(article, words)
        if self.spacing:
            pairs = list(_joined(article, named, words))
            compounds = [] if is_cased else [pair for pair in _compounds(article, words) if pair not in pairs]
            is_hint = article.language.script in _JOIN_WORDS
            yield from _hits(words, [*pairs, *([] if is_hint else compounds)])
            if is_hint:
                yield from _hits(words, compounds, is_hint=True)
            return
        if is_cased:
            beside, alike = neighbours(named), []
            singles = [] if self.alone and article.language.matches(self.alone) else _long(words)
            if article.language.script in SCRIPTS:
                singles = [word for _, alike in alike_ones(frozenset(singles), article.language.script) for word in alike]
        else:
            frequent = frozenset(article.language.function_words)
            beside, alike = all_neighbours(words, named), list(between(words, frequent)) if frequent else []
            singles = [one for run in named for one in (run[0], run[-1]) if len(one) > 3]
        pairs = [*self._one_apart(article, beside), *self._single(article, words, frozenset(singles)), *alike]
        told = {word for forms in pairs for form in forms for word in form}
        pairs += [((one,), (two,)) for one, two in self._respelt(article, words) if not told.issuperset((one, two))]
        yield from _hits(words, pairs)

    def beside_heads(self, article: Article, words: Words) -> list[Form]:
        """What stands beside words like “Mr” and “province”: one to three words each."""
        before, after = self._heads(article)
        common = before | after | frozenset(article.language.function_words)
        arabic = frozenset(letters + head for letters in _ARABIC_BEFORE for head in before) if article.language.script == "Arab" else frozenset()
        runs: list[Form] = []
        for number, word in enumerate(words.words):
            if word in before or word in arabic:
                last = number
                while last - number < _LONGEST and words.are_neighbours(last) and _may_be_name(words.words[last + 1], common):
                    last += 1
                runs.append(tuple(words.words[number + 1:last + 1]))
            if word in after:
                first = number
                while number - first < _LONGEST and first and words.are_neighbours(first - 1) and _may_be_name(words.words[first - 1], common):
                    first -= 1
                runs.append(tuple(words.words[first:number]))
        return [run for run in runs if run]

    def _one_apart(self, article: Article, neighbours: Iterable[tuple[str, set[str], bool]]) -> Iterator[tuple[Form, Form]]:
        """Names of two words that are equal but for the spelling of one."""
        common = frozenset(map(str.casefold, article.language.function_words))
        for anchor, others, is_first in neighbours:
            if len(others) < 2 or anchor.casefold() in common or _is_common(article, anchor):
                continue
            keys: dict[str, list[str]] = {}
            for other in others:
                if len(other) > 1 and not (other.isupper() and anchor.isupper()) and (key := skeleton(other)) and len(key) + len(skeleton(anchor)) >= self.consonants:
                    keys.setdefault(key, []).append(other)
            for one, two in (pair for forms in keys.values() for pair in two_and_two(forms)):
                if not is_inflected(one, two, article.language.script, is_name=True) and distance(one, two) <= max(2, len(one) // 2):
                    yield ((anchor, one), (anchor, two)) if is_first else ((one, anchor), (two, anchor))

    def _single(self, article: Article, words: Words, forms: frozenset[str]) -> Iterator[tuple[Form, Form]]:
        """Single words: beside such words, or long and with capitals."""
        cased = article.language.script in _CASED
        keys: dict[str, list[str]] = {}
        for form in forms:
            if len(key := skeleton(form)) >= self.consonants + (cased and len(form) < 6):
                keys.setdefault(key, []).append(form)
        for key, alike in keys.items():
            for one, two in two_and_two(alike):
                near = distance(one, two) <= (2 if len(key) > self.consonants + cased else 1) and (len(key) > self.consonants or one[0] == two[0])
                if near and not is_inflected(one, two, article.language.script, is_name=False) and (not cased or (_are_names(article, words, one, two) and not _is_accented(article, one, two))):
                    yield (one,), (two,)


    def _respelt(self, article: Article, words: Words) -> Iterator[tuple[str, str]]:
        """Words that differ in what transliterators choose between, wherever they stand."""
        script = article.language.script
        is_cased = script in _CASED
        if script not in SCRIPTS or article.language.tag.split("-")[0] in _WRITE_VOWELS or not (is_cased or article.language.function_words):
            return
        vowels = not (self.alone and article.language.matches(self.alone))
        forms = _long(words) if is_cased else [word for word in set(words.words).difference(article.language.function_words) if word[0] > "\x7f"]
        for one, two, is_sure in respelt(forms, script, vowels=vowels):
            is_lenited = article.language.tag in _LENITED and one.replace("h", "") == two.replace("h", "")
            is_name = not is_cased or (_are_names(article, words, one, two) and not _is_accented(article, one, two) and not is_lenited)
            if is_name and (is_sure or _share_neighbour(article, words, one, two)) and not _is_variant(article, one, two):
                yield one, two


def _is_variant(article: Article, one: str, two: str) -> bool:
    """Whether the rules for variants of spelling tell two words: they differ in a way that has a rule, or a language page lists them."""
    way = difference((one, two))
    return (bool(way) and article.language.matches(FOLDS[way].free)) or any({one, two}.issubset(forms) for forms in article.language.spelling_variants)


def _long(words: Words) -> list[str]:
    """Words with a capital that are long enough to be compared alone, and no acronyms."""
    return [word for word in set(words.words) if len(word) > 4 and not word.isupper()]


def _share_neighbour(article: Article, words: Words, one: str, two: str) -> bool:
    """Whether two words stand before or behind the same word, and not one of the frequent ones."""
    common = frozenset(article.language.function_words)
    for step in (-1, 1):
        beside = [{words.words[n + step] for n in words.at(word) if 0 <= n + step < len(words.words) and words.are_neighbours(min(n, n + step))} for word in (one, two)]
        if any(len(word) > _SHORT and word not in common for word in beside[0] & beside[1]):
            return True
    return False


def _is_accented(article: Article, one: str, two: str) -> bool:
    """Whether two words differ in accents alone, which the language itself writes, or nobody knows whether it does."""
    accents = differ_in_accents(one, two)
    known = cldr.row(article.language.tag) if accents else None
    return bool(accents) and (known is None or known.main.issuperset(accents))


def _may_be_name(word: str, common: frozenset[str]) -> bool:
    return word not in common and not word.startswith("ال") and word[0].isalpha()


def _are_names(article: Article, words: Words, one: str, two: str) -> bool:
    """Whether one of two words with capitals stands so within a sentence, and neither in small letters."""
    inside = any(_INSIDE.match(article.prose, 0, words.starts[n]) for n in (*words.at(one), *words.at(two)))
    return inside and not _is_common(article, one) and not _is_common(article, two)


def _is_common(article: Article, word: str) -> bool:
    """Whether a word with a capital stands in small letters, too."""
    return word[0].isupper() and f" {word.lower()}" in article.prose


def _joined(article: Article, runs: list[Form], words: Words) -> Iterator[tuple[Form, Form]]:
    """Names that stand open and joined."""
    there = frozenset(words.words)
    for first, second in {pair for run in runs for pair in zip(run, run[1:], strict=False)}:
        joined = first + (second.lower() if first[:1].isupper() else second)
        if joined in there and len(skeleton(joined)) > 2 and not any(_is_common(article, word) for word in (first, second, joined)):
            yield (first, second), (joined,)


def _compounds(article: Article, words: Words) -> Iterator[tuple[Form, Form]]:
    """Any two words of some length that stand open and joined, in scripts without capitals; those that the rule for compounds tells are left to it."""
    if article.language.script in _UNSPACED or not article.language.function_words:
        return
    is_told = article.language.matches(FOLDS["blank"].free)
    shortest = _SHORT + 1 + is_told
    every, common = words.words, frozenset((*article.language.function_words, *article.language.and_words))
    there = frozenset(every)
    for number, (first, second) in enumerate(zip(every, every[1:], strict=False)):
        is_long = first + second in there and len(first) >= shortest <= len(second) and not (is_told and is_compound(first, second))
        if is_long and not first.isascii() and words.are_neighbours(number) and common.isdisjoint((first, second)):
            yield (first, second), (first + second,)


def _hits(words: Words, pairs: Iterable[tuple[Form, Form]], *, is_hint: bool = False) -> Iterator[Hit]:
    text = words.text
    done: list[Span] = []
    for forms in sorted(set(pairs), key=lambda forms: (sum(map(len, forms)), forms)):
        places = {form: words.places(form) for form in forms}
        best = max(forms, key=lambda form: (len(places[form]), -places[form][0].start))
        rarer = forms[1] if best == forms[0] else forms[0]
        related = tuple(Related(span, f"“{text[span.start:span.end]}” here") for span in places[best][:_SHOWN])
        for span in places[rarer]:
            if not any(span.start < other.end and other.start < span.end for other in done):
                done.append(span)
                yield Hit(span, {"best": " ".join(best), "count": str(len(places[rarer])), "others": str(len(places[best]))}, Edit(span, " ".join(best)), related, is_hint=is_hint)
