"""Full names of three words or more of which one sounds like another: the two that are the same tell that the third, too, is one name.

Parts of Asian names are short, so that two of them have too few consonants to tell a name; three words in a row, two of them equal, are no chance. What
differs is one choice of those that transliterators have: th and t, nh and ng, v and b, z and s, an accent, a long or a short vowel. Endings are none of them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import compress
from operator import is_not

from lintr.kinds.respelt import BLOCKS, differ_in_accents
from lintr.kinds.spellings import two_and_two
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.kinds.name_words import Form, Words

    Context = tuple[int, str, str]
    """Which of three words another is, and the two others."""

_LETTERS = {
    "Latn": ("tch c ch c sh s zh z ph f th t kh k gh g dh d bh b ngh n ng n nh n đ d ł l ø o ı i", "yi zs xs wv jc qk"),
    "Cyrl": ("тх т кх к пх п нг н дж ж", "йи ыи іи її ёе эе єе вб зс гх ґх чж"),
    "Grek": ("γκ γ ντ δ μπ β ει ι οι ι αι ε", "ηι υι ωο ςσ ζσ θτ"),
    "Armn": ("", "զս ցս ձս ծս թտ դտ փպ բպ քկ գկ ժշ ջշ ճշ չշ ռր օո էե"),
    "Geor": ("", "ზს ცს წს ძს თტ დტ ფპ ბპ ქკ გკ ყკ ჟშ ჯშ ჩშ ჭშ"),
    "Arab": ("تش ش", "طت ثت ٹت ټت صس ذز ظز ژز ضد ڈد ډد غج گج قك کك پب ڤف ڑر يی ىی"),
    "Hebr": ("וו ו", "טת קכ ךכ"),
}
"""By script: letters, and those for which they are taken; then pairs of a letter and the one for which it is."""
_INDIC = "07|06 0a|09 10|0f 14|13 16|15 18|17 1b|1a 1d|1c 20|1f 24|1f 25|1f 22|21 26|21 27|21 2b|2a 2d|2c 02|28 01|28 19|28 1e|28 23|28 33|32 34|32 31|30 37|38 36|38 40|3f 42|41 48|47 4b|4a 4c|4a 35|2c"
"""By their places in the blocks of Indian scripts, which are laid out alike: letters, and those for which they are taken."""
_VIRAMA, _HA, _NASALS = 0x4D, 0x39, (0x28, 0x2E)
_SILENT_INDIC = (0x03, 0x3C, _VIRAMA)
_SIGNS = {"Cyrl": "ьъ"}
_MARKS = later("[\u0300-\u036f]+", 0, re.compile)
_NO_CONSONANTS = frozenset(("Latn", "Cyrl"))
"""Scripts of languages most of whose endings have a vowel."""
CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
SCRIPTS = frozenset((*_LETTERS, *BLOCKS))
"""Scripts for which choices are known."""
_MOST = 8
"""Pairs of words that stand beside both of two words: of more the two are words of grammar."""
_CHOICE = 2
"""Letters in which such words differ at most."""
_LONG = 6
"""Letters of a part of a name that few names have."""
_LEAST = 5
"""Letters of the three words."""


def sounding_alike(words: Iterable[str], script: str) -> list[tuple[str, str]]:
    """Of words two and two that differ in one choice.

    >>> sounding_alike(["Minh", "Ming", "Thi", "Ti", "Thuy"], "Latn"), sounding_alike(["थी", "ती", "ता"], "Deva")
    ([('Ming', 'Minh'), ('Thi', 'Ti')], [('ती', 'थी')])
    """
    every = list(words)
    if script not in SCRIPTS or not every:
        return []
    keys = _quick_keys(every, script)
    first = dict(zip(keys, every))
    if len(first) == len(every):
        return []
    groups: dict[bytes, list[str]] = {}
    for key, word in compress(zip(keys, every), map(is_not, map(first.__getitem__, keys), every)):
        groups.setdefault(key, [first[key]]).append(word)
    return [pair for key, alike in groups.items() if key for pair in two_and_two(alike) if _is_choice(*pair, script)]


def of_three_words(words: Words, maybe: Iterable[tuple[str, str]], frequent: Collection[str], script: str, *, any_end: bool = False) -> Iterator[tuple[Form, Form, bool]]:
    """Names of three words of which one is the one here and the other there; and whether two persons' names hardly differ so.

    Between two words that are the same none has an ending of its own.

    Args:
        words: those that may be parts of names.
        maybe: pairs of words that may be one.
        frequent: words of grammar, in small letters: at most one within a name is such a word.
        script: of the article.
        any_end: whether the last letter of a word at an end of a name may differ, as nobody takes it for an ending.
    """
    pairs = list(maybe)
    words.look_for({word for pair in pairs for word in pair})
    for one, two in pairs:
        shared = _around(words, one) & _around(words, two)
        shared = _contexts(words, one) & _contexts(words, two) if shared else shared  # most share none, and nobody need ask what parts the words
        have_one_end = any_end or script in _NO_CONSONANTS or _plain(_with_one_letter(one, script)[-1:]) == _plain(_with_one_letter(two, script)[-1:])
        if len(shared) <= _MOST:
            parts = [context for context in shared if _are_parts(*context, frequent, script) and sum(map(len, context[1:])) + min(len(one), len(two)) >= _LEAST]
            for place, first, second in sorted([context for context in parts if context[0] == 1] or parts):
                if place == 1 or have_one_end:
                    yield _form(place, one, first, second), _form(place, two, first, second), place == 1 or _is_sure(one, two)


def _form(place: int, word: str, first: str, second: str) -> Form:
    """The three words of a name, of which one stands at a place."""
    return ((word, first, second), (first, word, second), (first, second, word))[place]


def _around(words: Words, word: str) -> set[Context]:
    """The two words around, before and behind a word, whatever parts them from it."""
    every = words.words
    last = len(every) - 1
    found: set[Context] = set()
    for number in words.at(word):
        if 0 < number < last:
            found.add((1, every[number - 1], every[number + 1]))
        if number + 1 < last:
            found.add((0, every[number + 1], every[number + 2]))
        if number > 1:
            found.add((2, every[number - 2], every[number - 1]))
    return found


def _contexts(words: Words, word: str) -> set[Context]:
    """Those of which blanks alone part them."""
    every = words.words
    found: set[Context] = set()
    for number in words.at(word):
        is_behind = number > 0 and words.are_neighbours(number - 1)
        is_before = words.are_neighbours(number)
        if is_behind and is_before:
            found.add((1, every[number - 1], every[number + 1]))
        if is_before and words.are_neighbours(number + 1):
            found.add((0, every[number + 1], every[number + 2]))
        if is_behind and number > 1 and words.are_neighbours(number - 2):
            found.add((2, every[number - 2], every[number - 1]))
    return found


def _are_parts(place: int, first: str, second: str, frequent: Collection[str], script: str) -> bool:
    """Whether two words may be parts of a name beside a third: of “Nguyen Van Han” the second is a word of Dutch."""
    if first.casefold() in frequent or min(len(first), len(second)) < _CHOICE or not (first[0].isalpha() and second[0].isalpha()):
        return False
    if script in CASED:
        return place == _CHOICE or second.casefold() not in frequent
    return second not in frequent and not first.isascii() and not second.isascii()


def _is_sure(one: str, two: str) -> bool:
    """Whether two words at an end of a name are hardly names of two relatives: they are long, or one of them is the other without accents."""
    if differ_in_accents(one, two):
        return one.isascii() or two.isascii()
    here, there = _differing(one.casefold(), two.casefold())
    return min(len(one), len(two)) >= _LONG and not (here + there).endswith(("n", "g", "h", "н", "г", "ь"))


def _is_choice(one: str, two: str, script: str) -> bool:
    """Whether two words that sound alike differ at one place, and not in an ending."""
    first, second = one.casefold(), two.casefold()
    if first == second or one.isupper() or two.isupper() or _key(one, script) != _key(two, script):
        return False
    if script in ("Latn", "Grek") and (plain := (_plain(first), _plain(second)))[0] != plain[1]:
        first, second = plain
    return max(map(len, _differing(first, second))) <= _CHOICE


def _differing(one: str, two: str) -> tuple[str, str]:
    """What is left of two words without the letters that they begin and end with alike."""
    start = next((at for at, (letter, other) in enumerate(zip(one, two, strict=False)) if letter != other), min(len(one), len(two)))
    one, two = one[start:], two[start:]
    end = next((at for at, (letter, other) in enumerate(zip(one[::-1], two[::-1], strict=False)) if letter != other), min(len(one), len(two)))
    return one[:len(one) - end], two[:len(two) - end]


def _plain(text: str) -> str:
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text))


def _quick_keys(words: list[str], script: str) -> list[bytes]:
    """What is left of each word when all choices are made alike: one byte for a letter, as bytes are translated in a tenth of the time.

    Letters of other blocks than the script's are taken for some of it; whoever compares words looks at them again.
    """
    text = _with_one_letter("\0".join(words), script)
    letters = text.encode("ascii", "replace") if script == "Latn" else text.encode("utf-16-le", "surrogatepass")[::2]
    keys = letters.translate(*_bytes(script)).split(b"\0")
    return keys if len(keys) == len(words) else [_key(word, script).encode("utf-16-le", "surrogatepass") for word in words]  # a letter's second byte was 0


def _key(word: str, script: str) -> str:
    return _with_one_letter(word, script).translate(_choices(script)[1])


def _with_one_letter(text: str, script: str) -> str:
    """A text in small letters, without accents and with one letter for those of one sound."""
    if script in CASED:
        text = text.casefold()
    if script in ("Latn", "Grek"):
        text = _plain(text)
    for letters, sound in _choices(script)[0]:
        text = text.replace(letters, sound)
    return text


@lru_cache(maxsize=16)
def _bytes(script: str) -> tuple[bytes, bytes]:
    """What each byte becomes, and which fall away."""
    ascii_alone = script == "Latn"
    table = {letter & 0xFF: other for letter, other in _choices(script)[1].items() if not ascii_alone or letter < 0x80}
    return bytes((table.get(byte) or byte) & 0xFF for byte in range(256)), bytes(byte for byte, other in table.items() if other is None)


@lru_cache(maxsize=16)
def _choices(script: str) -> tuple[tuple[tuple[str, str], ...], dict[int, int | None]]:
    """The letters that are replaced in order, and what each letter becomes after that."""
    if script in BLOCKS:
        base = BLOCKS[script]
        nasals = tuple([(f"{chr(base + letter)}{chr(base + _VIRAMA)}{chr(base + _HA)}", chr(base + letter)) for letter in _NASALS])  # nh of Vietnamese: Binh
        return nasals, {**{base + int(one, 16): base + int(other, 16) for one, other in (pair.split("|") for pair in _INDIC.split())}, **{base + at: None for at in _SILENT_INDIC}}
    digraphs, pairs = _LETTERS[script]
    listed = digraphs.split()
    return tuple(zip(listed[::2], listed[1::2], strict=True)), {**{ord(pair[0]): ord(pair[1]) for pair in pairs.split()}, **{ord(sign): None for sign in _SIGNS.get(script, "")}}
