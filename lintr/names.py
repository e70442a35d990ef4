"""All spellings of names over a corpus, brought together by likely identity: what an editor makes a glossary of.

In scripts with capitals a name is what has one within a sentence and does not stand in small letters elsewhere. In other scripts it is what stands beside
words like “Mr” and “province”, and what sounds like a name that a translation of the same original has. Two reads of each article: the first gathers
names, the second counts how they are written where no capital tells.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from typing import NamedTuple

from lintr.kinds.spellings import distance, is_inflected
from lintr.language import language
from lintr.name_mentions import CASED, beside_heads, capitals, ordinary, plain
from lintr.scripts import SCRIPT_OF, UNSPACED
from lintr.skeleton import coarse, skeleton

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lintr.article import Article
    from lintr.kinds.names import Names

_WEAK = frozenset(("Jpan", "Kore", "Thai", "Laoo", "Khmr", "Mymr", "Taml"))
"""Scripts that do not tell voiced from voiceless, or r from l."""
_WEAK_LETTERS = frozenset(("Hang", "Kana", "Hira", "Thai", "Laoo", "Khmr", "Mymr", "Taml"))
_NO_CASES = frozenset(["en", "fr", "es", "pt", "it", "ca", "gl", "ro", "vi", "id", "ms", "fil", "nl", "da", "sv", "nb", "nn", "af", "cy", "ga", "sw"])
_NOUNS_HAVE_CAPITALS = frozenset(("de", "lb", "nds", "gsw"))
_VOWELS = "aeiouyåäöаеёиоуыэюяіїєйьαειουηωςήάέίόύώ"
_ARABIC = str.maketrans("pv", "bf")
_SOUNDS = 4
"""Consonants from which on a name is known again in another script, or in one word alone."""
_MOST_WORDS = 3
_LETTERS = 3
"""Of a name of one word."""


class Spellings:
    """One name in one language: each way in which it is written, and how often."""

    __slots__ = ("families", "forms", "inflected")

    def __init__(self) -> None:
        self.forms: Counter[str] = Counter()
        self.inflected = 0
        """Mentions in other cases than those told."""
        self.families: set[str] = set()
        """The originals in whose translations it stands."""

    def take_inflected(self, form: str, count: int) -> None:
        """Take another case of the name; the shortest is told."""
        if len(form) < len(self.best):
            self.inflected += self.forms.total()
            self.forms = Counter({form: count})
        else:
            self.inflected += count

    @property
    def mentions(self) -> int:
        """All mentions."""
        return self.forms.total() + self.inflected

    @property
    def best(self) -> str:
        """The most frequent way."""
        return self.forms.most_common(1)[0][0]


class Name(NamedTuple):
    """What is most likely one name."""

    spellings: dict[str, Spellings]
    """By language."""

    @property
    def mentions(self) -> int:
        """All mentions in all languages."""
        return sum(spellings.mentions for spellings in self.spellings.values())


class Gathering:
    """What is known so far of the names of a corpus."""

    def __init__(self, kind: Names) -> None:
        self._kind = kind
        self._inside: dict[str, Counter[str]] = defaultdict(Counter)
        self._first: dict[str, Counter[str]] = defaultdict(Counter)
        self._small: dict[str, Counter[str]] = defaultdict(Counter)
        self._families: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._names: dict[str, Counter[str]] = {}
        self._seeds: dict[str, set[str]] = defaultdict(set)
        self._counted: dict[str, Counter[str]] = defaultdict(Counter)

    def gather(self, article: Article, family: str) -> None:
        """Take the names of an article.

        Args:
            article: the article.
            family: what names its original, the same for all translations of it.
        """
        tag = article.language.tag
        inside, first = capitals(article)
        self._inside[tag] += inside
        self._first[tag] += first
        for form in (*inside, *first):
            self._families[tag, form].add(family)
        if article.language.script in CASED:
            self._small[tag].update(token for token in article.tokens if token[0].islower())
        else:
            for name in beside_heads(article, self._kind):
                self._inside[tag][name] += 1
                self._families[tag, name].add(family)

    def settle(self) -> None:
        """Decide what is a name; between the two reads."""
        for tag, found in self._inside.items():
            is_cased = language(tag).script in CASED
            kept = self._with_capitals(tag) if is_cased else Counter({form: count for form, count in found.items() if count > 1 or form.isascii()})
            self._names[tag] = kept
            for form in kept:
                if len(key := _heard(form)) >= _SOUNDS - (" " in form):
                    for family in self._families[tag, form] if is_cased else ("",):
                        self._seeds[family if is_cased else "in " + tag].add(key)

    def _with_capitals(self, tag: str) -> Counter[str]:
        small, common = self._small[tag], ordinary(language(tag))
        kept: Counter[str] = Counter()
        for form, count in self._inside[tag].items():
            if form.partition(" ")[0].casefold() in common:
                continue
            if " " in form or not (small[form.lower()] >= count or tag in _NOUNS_HAVE_CAPITALS or len(form) < _LETTERS):
                kept[form] += count
        for form, count in self._first[tag].items():
            head, _, rest = form.partition(" ")
            name = rest if small[head.lower()] > self._inside[tag][head] or head.casefold() in common else form
            if name and name in kept:
                kept[name] += count
                self._families[tag, name] |= self._families[tag, form]
        return kept

    def count(self, article: Article, family: str) -> None:
        """Count how an article in a script without capitals writes the names of its language and those of its original's translations."""
        tag, script = article.language.tag, article.language.script
        if script in CASED or script in UNSPACED:
            return
        keys = self._seeds["in " + tag] | self._seeds[family]
        if script in _WEAK:
            keys = set(map(coarse, keys))
        common = ordinary(article.language)
        tokens, number = [plain(token, script) for token in article.tokens], 0
        while number < len(tokens):
            number += self._counted_at(number, tokens, keys, common, tag, family) or 1

    def _counted_at(self, first: int, tokens: Sequence[str], keys: set[str], common: frozenset[str], tag: str, family: str) -> int:
        """How many words the longest name has that begins at a word; 0: none does."""
        is_weak = language(tag).script in _WEAK
        for last in range(min(first + _MOST_WORDS, len(tokens)), first, -1):
            if any(token in common or token[:1].isascii() for token in tokens[first:last]):
                continue
            key = _heard(" ".join(tokens[first:last]))
            if (coarse(key) if is_weak else key) in keys and len(key) >= _SOUNDS - (last - first > 1) + is_weak:
                form = " ".join(tokens[first:last])
                self._counted[tag][form] += 1
                self._families[tag, form].add(family)
                return last - first
        return 0

    def names(self, least: int = 2) -> list[Name]:
        """The names that are mentioned so often, the most frequent first."""
        by_key: dict[str, dict[str, list[Spellings]]] = defaultdict(lambda: defaultdict(list))
        for tag in self._names:
            every = self._names[tag] if language(tag).script in CASED else Counter({form: n for form, n in self._names[tag].items() if form.isascii()}) + self._counted[tag]
            for spellings in self._one_language(tag, every):
                by_key[coarse(sounds(spellings.best)) or spellings.best][tag].append(spellings)
        found = [name for by_tag in by_key.values() for name in _across(by_tag)]
        return sorted((name for name in found if name.mentions >= least), key=lambda name: (-name.mentions, min((tag, one.best) for tag, one in name.spellings.items())))

    def _one_language(self, tag: str, every: Counter[str]) -> Iterator[Spellings]:
        """The forms of a language, those of one name together."""
        known = language(tag)
        by_key: dict[str, list[Spellings]] = defaultdict(list)
        by_stem: dict[str, Spellings] = {}
        for form, count in sorted(every.items(), key=lambda item: (-item[1], item[0])):
            families = self._families[tag, form]
            key = sounds(form)
            base = next((by_stem[stem] for length in range(len(form), max(2, len(form) - 5), -1) if (stem := form[:length]) in by_stem), None) if tag.split("-")[0] not in _NO_CASES else None
            if base is not None and base.best != form:
                base.take_inflected(form, count)
                base.families |= families
                continue
            alike = next((one for one in by_key[key] if _is_variant(one.best, form, key, known.script)), None)
            if alike is None:
                alike = Spellings()
                by_key[key].append(alike)
            alike.forms[form] += count
            alike.families |= families
            if len(stem := form.rstrip(_VOWELS) if len(form) > 4 else form) > 2 and known.script in CASED:
                by_stem.setdefault(stem, alike)
        yield from (one for found in by_key.values() for one in found)


def sounds(name: str) -> str:
    """What all spellings of a name have in common: its consonants; of acronyms, and of what has digits, all.

    >>> sounds("Python") == sounds("Пайтон"), sounds("GPT-2") == sounds("GPT-3")
    (True, False)
    """
    return "".join([word if word[:2].isupper() or any(map(str.isdigit, word)) else skeleton(word) for word in name.split(" ")])


def _heard(name: str) -> str:
    """The same across scripts: Arabic has no p and no v."""
    return sounds(name).translate(_ARABIC)


def _is_variant(one: str, two: str, key: str, script: str) -> bool:
    """Whether two forms with equal consonants are two spellings of one name."""
    bare_one, bare_two = one.replace(" ", ""), two.replace(" ", "")
    if bare_one == bare_two:
        return True
    if SCRIPT_OF[one[0]] in _WEAK_LETTERS:
        bare_one, bare_two = unicodedata.normalize("NFD", bare_one), unicodedata.normalize("NFD", bare_two)  # syllables of Korean into letters
        return len(key) > _SOUNDS and bare_one[:2] == bare_two[:2] and bare_one[-2:] == bare_two[-2:] and distance(bare_one, bare_two) == 1
    if len(key) < _SOUNDS - 1 or (bare_one[0].casefold() != bare_two[0].casefold() and len(key) < _SOUNDS) or is_inflected(one, two, script, is_name=True):
        return False
    return distance(bare_one.casefold(), bare_two.casefold()) <= (2 if len(key) > _SOUNDS else 1)


def _across(by_tag: dict[str, list[Spellings]]) -> Iterator[Name]:
    """Names with equal consonants, those of several languages together that stand in translations of the same originals."""
    left = {tag: sorted(found, key=lambda one: -one.mentions) for tag, found in by_tag.items()}
    while any(left.values()):
        start = max((tag for tag in left if left[tag]), key=lambda tag: left[tag][0].mentions)
        first = left[start].pop(0)
        row = {start: first}
        for tag, found in left.items():
            if tag == start or not found:
                continue
            beside = max(found, key=lambda one: len(one.families & first.families))
            shared = len(beside.families & first.families)
            if _is_same(first.best, beside.best, shared):
                found.remove(beside)
                row[tag] = beside
        yield Name(row)


def _is_same(one: str, two: str, shared: int) -> bool:
    """Whether forms of two languages are one name: they are equal, or sound alike and stand in translations of one original."""
    if one == two:
        return True
    if one.count(" ") != two.count(" ") and not shared:
        return False
    sound_alike = _heard(one) == _heard(two) or not _WEAK_LETTERS.isdisjoint((SCRIPT_OF[one[0]], SCRIPT_OF[two[0]]))
    return sound_alike and (shared > 0 or len(sounds(one)) > _SOUNDS)


def table(names: Iterable[Name]) -> Iterator[str]:
    """The lines of a glossary: above each row how often each form stands in the corpus, which a glossary takes for a comment."""
    names = list(names)
    found = Counter(tag for name in names for tag in name.spellings)
    tags = sorted(found, key=lambda tag: (language(tag).script not in CASED, -found[tag], tag))
    yield "\t".join(tags)
    for name in names:
        told = [f"{tag} {', '.join(f'{form} {count}' for form, count in one.forms.most_common())}{f' (and inflected {one.inflected})' if one.inflected else ''}"
                for tag in tags if (one := name.spellings.get(tag))]
        yield f"# {name.mentions}: {'; '.join(told)}"
        yield "\t".join(" | ".join(form for form, _ in one.forms.most_common()) if (one := name.spellings.get(tag)) else "" for tag in tags)
