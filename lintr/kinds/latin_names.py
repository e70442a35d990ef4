"""The kind ``latin_names``: a name left in Latin letters that is written by its sound elsewhere."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress, count, groupby

from lintr.kinds.alphabets import latin_words, set_apart
from lintr.later import later
from lintr.once import once
from lintr.scripts import SCRIPT_OF, UNSPACED
from lintr.skeleton import INDIC, coarse, skeleton
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_NAME = later(r"(?<![\p{Latin}\p{M}\p{Nd}@./_#&+])(?<!\p{Latin}[- ])[\p{Latin}&&\p{Lu}][\p{Latin}&&\p{Ll}]{2,}(?:[ ][\p{Latin}&&\p{Lu}][\p{Latin}&&\p{Ll}]{2,})*+(?![\p{Latin}\p{M}\p{Nd}@/_+]|[-.][\p{Latin}\p{Nd}]|[ ]\p{Latin})")
"""Words with one capital each, without anything that codes and brands have, and without more Latin words beside them."""

_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_KATAKANA = later(r"[ァ-ヴー]{3,}")
_OF_PERSONS = later(r"氏|さん|博士|教授|監督|選手|首相|議員|市長")
"""What follows the names of persons in Japanese."""

AMONG = ("article", "siblings")

_KEEP_NAMES = frozenset(("Cyrl", "Grek", "Hani", "Hans", "Hant", "Jpan", "Kore"))
"""Scripts of languages that leave names of firms and products in Latin letters: there an article must write the name in its own elsewhere."""

_CERTAIN = 3
"""Consonants of a name that is a single word."""

_FEW = 2
"""Words of a name of which the consonants must tell more."""

_LONG = 6
"""Letters of a name that may have fewer, if it begins and is as long as the other."""

_HABIT = 4
"""Different names from which on the article writes names so."""

_FOREIGN = 6
"""Different Latin words from which on an article speaks of things that keep their Latin names."""

_LONG_KEY = 4
"""Consonants of a name that is a word of English, too."""

_GLIDE = later(r"(?<=[aeiouAEIOU])w(?![aeiouAEIOU])", 0)
_SENTENCE = 5
"""Latin words in a row that are a sentence."""

_NEAR = 40
"""Characters before a name in which the word before it is looked for."""

_BEGINNING = 4
"""Letters by which a word is known again with another ending."""


class LatinNames:
    """Find names in Latin letters that are written by their sound elsewhere. What English has as a word is no name.

    Fields:
        among: ``article`` (the same article writes it in its own letters, too, and has few other Latin words) or ``siblings`` (no other translation
            into a language of another script has it so, but two have it by its sound; where translations in Latin letters are at hand, one has the name).
    """

    __slots__ = ("among",)

    def __init__(self, among: str) -> None:
        self.among = among

    @classmethod
    def from_table(cls, table: Table) -> LatinNames:
        """Take the fields."""
        return cls(table.choice("among", AMONG))

    def needs(self) -> Needs:
        """What the gate asks for, and more."""
        return 1, False, (("", (_CAPITALS,), (), ()),), False

    def gate(self, article: Article) -> bool:
        if article.language.script in ("Latn", "") or article.prose_characters.isdisjoint(_CAPITALS):
            return False
        return len(article.siblings) > 1 if self.among == "siblings" else len(latin_words(article)) <= _FOREIGN or len(_among_own(article)) <= _FOREIGN

    def find(self, article: Article) -> Iterator[Hit]:
        """Each name where it first stands."""
        told: dict[str, Span] = {}
        for match in _NAME.finditer(article.prose) if self.gate(article) else ():
            if match[0] not in told and not set_apart(article.prose, *match.span()):
                told[match[0]] = Span(*match.span())
        if not told:
            return
        from lintr.lexicon import lexicon

        allowed = frozenset(map(str.casefold, article.language.latin_allowed))
        english = lexicon("en")
        names = [name for name in told if allowed.isdisjoint(words := name.casefold().split()) and (not all(map(english.knows, words)) or self._is_long(name))]
        others = _Others(article) if self.among == "siblings" else None
        if others:
            names = [name for name in names if others.lack(name)]
        for name in names if len(names) <= _HABIT else ():
            twin = _twin(article, name)
            if twin if others is None else (twin or _is_certain(article, name)) and others.write(name):
                yield Hit(told[name], {"twin": f", as “{twin}” elsewhere here" if twin else ""})


    def _is_long(self, name: str) -> bool:
        """Whether a name that English has as a word, too, has so many consonants that what is heard as it is it."""
        return self.among == "article" and min(len(_heard_in_latin(word)) for word in name.split()) >= _LONG_KEY


class _Others:
    """The translations that an article is compared with."""

    __slots__ = ("_apart", "_latin")

    def __init__(self, article: Article) -> None:
        from lintr.compared import SIBLINGS, others

        among = [*others(article, SIBLINGS), *([article.original] if article.original else [])]
        self._latin = [other for other in among if other.language.script == "Latn"]
        self._apart = [other for other in among if other.language.script not in ("Latn", "")]

    def lack(self, name: str) -> bool:
        """Whether those in other scripts have no word of a name in Latin letters, and one of those in Latin letters has them all."""
        words = name.casefold().split()
        if any(word in other.vocabulary for other in self._apart for word in words):
            return False
        return not self._latin or any(all(any(there.startswith(word[:_BEGINNING]) for there in other.vocabulary) for word in words) for other in self._latin)

    def write(self, name: str) -> bool:
        """Whether two of those in other scripts write a name by its sound."""
        keys = list(filter(None, map(skeleton, name.split())))
        return sum(all(_is_heard(other, key, loosely=len(keys) > 1) for key in keys) for other in self._apart) > 1


def _is_certain(article: Article, name: str) -> bool:
    """Whether a name tells enough by its consonants, in a script in which none is left in Latin letters."""
    keys = list(filter(None, map(skeleton, name.split())))
    return article.language.script not in _KEEP_NAMES and (len(keys) > 1 or len("".join(keys)) >= _CERTAIN)


def _twin(article: Article, name: str) -> str:
    """A word of the article's own that sounds like the last word of a name; empty where there is none."""
    last = name.split()[-1]
    if last != name and (whole := _whole_twin(article, name.split())):
        return whole
    key = _heard_in_latin(last)
    if article.language.script == "Jpan":
        key = coarse(key)
        is_person = bool(_OF_PERSONS.search(article.prose, article.prose.find(name) + len(name), article.prose.find(name) + len(name) + 2))
        return next((word for word in _in_katakana(article).get(key, ()) if len(key) >= _CERTAIN + (not is_person)), "")
    before = _word_before(article.prose, name)
    heard: dict[str, list[str]] = _heard(article)
    keys = dict.fromkeys((key, key.replace("f", "p"))) if article.language.script in INDIC else (key,)  # few of these write f
    for word in [word for each in keys for word in heard.get(each, ())]:
        is_near = len(last) >= _LONG and abs(len(last) - len(word)) <= 1 and bool(skeleton(word[0])) == bool(skeleton(last[0]))
        is_near = is_near or (bool(before) and f"{before} {word}" in article.prose)
        if (len(key) >= _CERTAIN or (len(key) > 1 and is_near)) and word.casefold() not in article.language.function_words:
            return word
    return ""


def _whole_twin(article: Article, name: Sequence[str]) -> str:
    """Words of the article's own, one behind the other, that sound like those of a name, each like one; empty where there are none."""
    keys = [coarse(skeleton(word)) for word in name]
    if not all(keys) or sum(map(len, keys)) < _CERTAIN + 1 + (len(keys) == _FEW):
        return ""
    second = frozenset(word for word in article.distinct if _sounds(word, keys[1]))
    if not second:
        return ""
    tokens, starts, is_unspaced = article.tokens, article.starts, article.language.script in UNSPACED
    for first in compress(count(-1), map(second.__contains__, tokens)):
        those = tokens[max(first, 0):first + len(keys)]
        if len(those) == len(keys) and all(_sounds(word, key) for word, key in zip(those[1:], keys[1:])) and (_sounds(those[0], keys[0]) or (is_unspaced and _sounds_at_end(those[0], keys[0]))):
            whole = article.prose[starts[first]:starts[first + len(keys) - 1] + len(those[-1])]
            if len(whole) == sum(map(len, those)) + len(those) - 1:  # nothing but a blank between
                return whole
    return ""


def _sounds(word: str, key: str) -> bool:
    """Whether a word of the article's own has the consonants of one in Latin letters; v is a vowel to some scripts and b to others, and ng before a vowel is g."""
    return SCRIPT_OF[word[0]] != "Latn" and key in _as_heard(word)


def _sounds_at_end(word: str, key: str) -> bool:
    """Whether a word has the consonants of one in Latin letters at its end, and others before, as where a title stands before a name without a blank."""
    return len(key) >= _CERTAIN and SCRIPT_OF[word[0]] != "Latn" and coarse(skeleton(word)).endswith(key)


@lru_cache(maxsize=4096)
def _as_heard(word: str) -> frozenset[str]:
    """The consonants that a word in Latin letters may have, of which this one is what somebody heard."""
    heard = coarse(skeleton(word))
    return frozenset((heard, heard.replace("f", ""), heard.replace("p", "f"), f"f{heard}", f"n{heard}")) if heard else frozenset()


def _heard_in_latin(word: str) -> str:
    """The consonants of a Latin word; the w behind a vowel is heard as one: Browning."""
    return skeleton(_GLIDE.sub("", word))


def _word_before(text: str, name: str) -> str:
    """The word of the article's own that stands before a name, such as the first name of a person; empty where there is none."""
    at = text.find(name)
    start = max(text.rfind("\n", 0, at), 0)
    words = text[max(start, at - _NEAR):at].split()
    return words[-1] if words and text[at - 1:at] == " " and WORD.fullmatch(words[-1]) and len(words[-1]) > 1 and SCRIPT_OF[words[-1][0]] != "Latn" else ""


@once
def _among_own(article: Article) -> frozenset[str]:
    """The Latin words that stand among the article's own: those of a sentence that was not translated are none."""
    found: set[str] = set()
    for paragraph in article.paragraphs:
        for is_latin, run in groupby(article.prose[paragraph.start:paragraph.end].split(), lambda word: SCRIPT_OF[word[0]] == "Latn"):
            words = [word for word in run if len(word) > 1] if is_latin else []
            if len(words) < _SENTENCE:
                found.update(words)
    return frozenset(found)


def _is_heard(other: Article, key: str, *, loosely: bool) -> bool:
    """Whether a word of such consonants stands in an article; a longer one may have an ending. Loosely, voiced and voiceless ones are alike."""
    heard: Iterable[str] = _heard(other)
    if loosely:
        key, heard = coarse(key), frozenset(map(coarse, heard))
    return key in heard or (len(key) >= _CERTAIN and any(there.startswith(key) for there in heard))


@once
def _in_katakana(article: Article) -> dict[str, list[str]]:
    """The words in katakana, by their consonants, of which some are alike: it writes フ for f, and one row for l and r."""
    heard: dict[str, list[str]] = {}
    for word in dict.fromkeys(_KATAKANA.findall(article.prose)):
        heard.setdefault(coarse(skeleton(word.replace("フ", "ヴ"))), []).append(word)
    return heard


@once
def _heard(article: Article) -> dict[str, list[str]]:
    """The words of an article that are not in Latin letters, by their consonants."""
    heard: dict[str, list[str]] = {}
    for word in article.distinct:
        if SCRIPT_OF[word[0]] != "Latn" and SCRIPT_OF[word[-1]] != "Latn" and len(word) > 2:
            heard.setdefault(skeleton(word), []).append(word)
    return heard
