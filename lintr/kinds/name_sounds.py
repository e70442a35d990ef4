"""Full names of scripts without capitals of which both parts, or one beside the same other, differ in what transliterators choose between.

Here a word may differ in several letters at once, as long as all of them are such choices: long and short vowels, one sibilant or
another, a letter doubled or not. Two words side by side that both do so are one name; one word is, beside the same words, where a title tells a name.
"""

from __future__ import annotations

from functools import lru_cache

from lintr.kinds.respelt import BLOCKS, SPELT
from lintr.kinds.spellings import distance, two_and_two
from lintr.skeleton import skeleton

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.kinds.name_words import Form, Words

SCRIPTS = frozenset((*BLOCKS, "Hebr", "Ethi"))
"""Scripts in which a word can be told so."""

_CHOICES = (
    "08 07", "0a 09", "0f 0e", "0d 0e", "10 0e", "13 12", "11 12", "14 12",
    "40 3f", "42 41", "45 46", "47 46", "48 46", "49 4a", "4b 4a", "4c 4a", "36 38", "37 38",
    "01 28", "02 28", "19 28", "1e 28", "23 28", "29 28", "33 32", "34 32", "31 30", "1f 24", "20 25", "21 26", "22 27",
)
"""By their places in the blocks of Indian scripts, which are laid out alike: letters and signs of one sound."""
_MORE_CHOICES = {"Beng": ("1b 38", "2f 1c"), "Orya": ("2f 1c",), "Taml": ("1a 38", "1c 38"), "Telu": ("1c 38",), "Knda": ("1c 38",), "Mlym": ("1c 38",)}
_SILENT = (0x03, 0x3C, 0x4D)
_JOINERS = "\u200c\u200d"
_HEBREW = str.maketrans("קטךםןףץ", "כתכמנפצ", "אהויע'׳\"״")
_JOINED_TITLES = ("બેન", "બહેન", "ભાઈ", "ભાઇ")
"""What Gujarati joins to a given name."""
_ALEF_AND_AYIN = frozenset("אע")
_MOST = 4
"""Words of one sound behind the same word: a name has no more spellings."""
_LONG = 4
"""Letters of a word that is too short for two of them to be swapped by mistake."""
_LEAST = 2
"""Consonants of a word that may be one of a name."""
_BOTH = {"Hebr": 7}
"""Consonants that both words must have together; in other scripts five."""


_SINHALA = str.maketrans("ේෝ", "ෙො")
_SINHALA_LONG, _SINHALA_SHORT = frozenset("ේෝ"), frozenset("ෙො")


@lru_cache(maxsize=4096)
def sound(word: str, script: str) -> str:
    """A word with one letter for all that transliterators choose between.

    >>> sound("सुनीता", "Deva") == sound("सुनिता", "Deva")
    True
    """
    for letters, others in SPELT.get(script, ()):
        word = word.replace(letters, others)
    if script == "Hebr":
        return word.translate(_HEBREW)
    return _undoubled(word.translate(_table(script))) if script in BLOCKS else skeleton(word)


@lru_cache(maxsize=16)
def _table(script: str) -> dict[int, int | None]:
    base = BLOCKS[script]
    pairs = [pair.split() for pair in (*_CHOICES, *_MORE_CHOICES.get(script, ()))]
    return {**{base + int(one, 16): base + int(other, 16) for one, other in pairs}, **{base + at: None for at in _SILENT}, **dict.fromkeys(map(ord, _JOINERS))}


def _undoubled(word: str) -> str:
    return "".join([char for at, char in enumerate(word) if at == 0 or word[at - 1] != char])


def sounding_alike(words: Words, groups: Iterable[tuple[str, ...]], near: set[str], frequent: frozenset[str], script: str) -> Iterator[tuple[Form, Form]]:
    """Names of two words of which both are spelt otherwise, or one beside the same other where a word like “Mr” is near or the word before is the same, too.

    Args:
        words: those of the article.
        groups: words that may be one.
        near: what stands near words like “Mr”.
        frequent: words of grammar.
        script: of the article.
    """
    maybe = [pair for group in groups for pair in two_and_two(group) if frequent.isdisjoint(pair) and _are_alike(*pair, script)]
    words.look_for({word for pair in maybe for word in pair})
    for one, two in maybe:
        found = []
        for step in (1, -1):
            anchors = words.beside(one, -step), words.beside(two, -step)
            shared = _sharing(words, one, two, frequent) if step > 0 and script != "Ethi" and not anchors[0].isdisjoint(anchors[1]) else frozenset()
            for anchor, other in _alike_anchors(*anchors, frequent, script):
                is_near = not near.isdisjoint((anchor, other, one, two)) or (script == "Gujr" and one.endswith(_JOINED_TITLES))
                if is_near or anchor in shared or (script != "Ethi" and anchor != other and _are_long(one, anchor, script)):
                    found.append(((anchor, one), (other, two)) if step > 0 else ((one, anchor), (two, other)))
        whole = [pair for pair in found if frozenset(pair[0]).isdisjoint(pair[1])]
        yield from whole or found


def differing_in_length(distinct: Collection[str]) -> Iterator[tuple[Form, Form]]:
    """Long words of Sinhala that differ in the length of an e or o alone: its own words seldom do."""
    groups: dict[str, list[str]] = {}
    for word in distinct:
        if not _SINHALA_LONG.isdisjoint(word) or not _SINHALA_SHORT.isdisjoint(word):
            groups.setdefault(word.translate(_SINHALA), []).append(word)
    for one, two in (pair for alike in groups.values() if len(alike) > 1 for pair in two_and_two(alike)):
        if len(skeleton(one)) >= _LONG:
            yield (one,), (two,)


def _are_alike(one: str, two: str, script: str) -> bool:
    """Whether two words are one as far as their sound goes, and do not differ in an ending or a prefix."""
    if one == two or sound(one, script) != sound(two, script) or len(skeleton(one)) < _LEAST:
        return False
    if script == "Hebr":
        return one[-1] == two[-1] and (one[0] == two[0] or {one[0], two[0]} == _ALEF_AND_AYIN)
    return script != "Ethi" or (len(one) == len(two) and one[-1] == two[-1] and distance(one, two) == 1)


def _alike_anchors(ones: Collection[str], twos: Collection[str], frequent: frozenset[str], script: str) -> Iterator[tuple[str, str]]:
    """Words beside the one and the other that are equal, or sound alike."""
    by_sound: dict[str, list[str]] = {}
    for word in sorted(twos):
        by_sound.setdefault(sound(word, script), []).append(word)
    for word in sorted(ones):
        if word not in frequent and len(word) > 1 and skeleton(word):
            if word in twos:
                yield word, word
            yield from ((word, other) for other in by_sound.get(sound(word, script), ())[:_MOST] if other not in frequent and _are_alike(word, other, script))


def _are_long(one: str, anchor: str, script: str) -> bool:
    """Whether two words have enough consonants together."""
    return len(skeleton(one)) + len(skeleton(anchor)) >= _BOTH.get(script, 5)


def _sharing(words: Words, one: str, two: str, frequent: frozenset[str]) -> frozenset[str]:
    """The words before both of two words that stand behind the same word here and there."""
    every = words.words
    befores = [{(every[n - 2], every[n - 1]) for n in words.at(word) if n > 1 and words.are_neighbours(n - 2) and words.are_neighbours(n - 1)} for word in (one, two)]
    return frozenset(anchor for word, anchor in befores[0] & befores[1] if len(word) > 1 and word not in frequent and word[0].isalpha())


def swapped(words: Words, near: Collection[str]) -> Iterator[tuple[Form, Form]]:
    """Names near words like “Mr”, beside the same other part, of which one has two neighbouring letters the other way round."""
    groups: dict[str, list[str]] = {}
    for word in near:
        if len(word) > _LONG:
            groups.setdefault("".join(sorted(word)), []).append(word)
    for one, two in (pair for alike in groups.values() if len(alike) > 1 for pair in two_and_two(alike) if _are_swapped(*pair)):
        for step in (1, -1):
            for anchor in sorted(words.beside(one, -step) & words.beside(two, -step) & frozenset(near)):
                yield ((anchor, one), (anchor, two)) if step > 0 else ((one, anchor), (two, anchor))


def _are_swapped(one: str, two: str) -> bool:
    at = next((at for at, (letter, other) in enumerate(zip(one, two, strict=False)) if letter != other), len(one))
    return one[at:at + 2] == two[at:at + 2][::-1] and one[at + 2:] == two[at + 2:]
