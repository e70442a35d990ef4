"""Words that differ in what transliterators choose between.

That is one of two letters that sound alike in borrowed words, a letter doubled or not, a vowel written or not. In real texts such pairs are one word in two
spellings nearly always, names or not, so that no place has to tell that they are names. Which choices count, and how many consonants the words must have, was
found by looking at all pairs in some 1,500 articles in 130 languages: Arabic words that differ in an alef or a waw are mostly singular and plural, those that
differ in an inner yeh are not; Hindi ones that differ in a long and a short vowel are slips.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import compress
from operator import is_not

from lintr.kinds.repeats import alike, runs
from lintr.later import later
from lintr.skeleton import skeleton

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SCRIPTS = frozenset(("Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym"))
"""Scripts for which choices are known."""

BLOCKS = {"Deva": 0x900, "Beng": 0x980, "Guru": 0xA00, "Gujr": 0xA80, "Orya": 0xB00, "Taml": 0xB80, "Telu": 0xC00, "Knda": 0xC80, "Mlym": 0xD00}
"""Where the blocks of Indian scripts begin, which are laid out alike."""

_SIBILANTS = {"Beng": (0x1B,), "Taml": (0x1A, 0x1C), "Telu": (0x1C,), "Knda": (0x1C,), "Mlym": (0x1C,)}
"""Letters of theirs that stand for an s or z of foreign names, too."""
SPELT = {"Taml": (("க்ஷ்", "ட்சு"), ("க்ஷ", "ட்ச")), "Gujr": (("બહેન", "બેન"),), "Beng": (("গিয", "জিয"),), "Deva": (("गिय", "जिय"),)}
"""What is one sound, or one title joined to a name, in several letters."""

_LETTERS_LESS = frozenset(("γ|κ", "μ|π", "ν|τ"))
"""A letter, and what may follow it or not for one sound."""

_SURE = {
    "Latn": "c|k k|q c|q s|z v|w f|ph |h i|y j|y ck|k c|ck ks|x sch|sh ch|tch dj|j g|gh t|th d|dh b|bh",
    "Cyrl": "г|х в|ф |ь е|э и|й и|ы и|і дж|ж з|с",
    "Grek": "ι|υ η|ι η|υ ο|ω αι|ε ει|ι ει|η γκ|γ μπ|ντ",
    "Arab": "ج|غ ج|گ غ|گ ت|ط س|ص ز|ذ ب|پ ت|ٹ د|ڈ ر|ڑ ث|س ت|ث ڤ|ف ظ|ز تش|چ تش|ش گ|ګ ق|گ",
    "Hebr": "ט|ת",
}
_LIKELY = {
    "Latn": "a|e a|i a|o a|u e|i e|o e|u i|o i|u o|u |a |e |i |o |u e|y u|y ae|e ai|ay ei|ey ou|u oo|u ee|i",
    "Cyrl": "а|е а|о а|я а|э е|о е|и и|о о|у а|у у|ю |а |е |и |о |у |й",
    "Grek": "α|ε |ι |ο |ε |α",
    "Arab": "ك|ق ک|ق |ي |ی |و |ا",
    "Hebr": "כ|ק ס|ש ב|ו |א |י |ו",
}
_INDIC_SURE = ("45|47", "46|47", "49|4b", "3e|49", "4a|4b", "07|08", "09|0a", "0f|10", "13|14", "0d|0f", "11|13", *(f"02|{nasal}4d" for nasal in ("19", "1e", "23", "28", "2e")))
_INDIC_LIKELY = ("3f|40", "41|42", "46|48", "47|48", "4b|4c", "4a|4c", "|4d", "1f|24", "21|26")
_CASED = frozenset(("Latn", "Cyrl", "Grek"))
_ONE_SOUND = later("sch|tch|[cgkpst]h|ck|h(?=[aeiou])", 0)
_APART = 4
"""Letters by which the lengths of one word in two spellings do not differ."""
_LONG = 5
"""Letters of a word with a capital from which on it is compared."""
_BEFORE_ARABIC = ("ال", "وال", "بال", "كال", "فال", "لل")
_NATIVE = frozenset("متاأإآينس")
"""Letters with which Arabic forms words of roots: those that begin so differ in vowels for grammar's sake."""
_ONLY_NATIVE = frozenset("عحضظ")
"""Letters that transliterations have not."""
NEVER_ARABIC = frozenset("پچژگٹڈڑڤ")
"""Letters that no word of Arabic has."""
_GLIDES = frozenset("yjй")
"""Letters that transliterators write between two vowels or not."""
_ONLY_INDIAN = frozenset("ٹڈڑ")
_VERB_ENDS = frozenset("اےیہوں")
"""Urdu verbs end so, and some differ in an alef; Persian ones do that, too."""
_FOREIGN_IN_HEBREW = {"|א": 5, "|ו": 5, "כ|ק": 5, "|י": 6, "ב|וו": 4}
"""Choices that long words of Hebrew do not differ in."""
_NATIVE_ENDS = ("ות", "ים", "ית", "ת")
_ALEFS = dict.fromkeys("أإآ", "ا")
_ENCODINGS = {"Latn": "ascii", "Grek": "iso8859_7"}
"""Those that have a byte for each letter of a script, and none for accents."""
_BARRED = (("ł", "l"), ("đ", "d"), ("ð", "d"), ("þ", "t"), ("ŋ", "n"), ("ħ", "h"))
"""Letters that are no other with an accent."""
_ACCENTS = later("[\u0300-\u036f]+", 0)
_DIGRAPHS = (("ph", "f"), ("sch", "sh"), ("tch", "ch"), ("ck", "k"), ("x", "ks"), ("dj", "j"), ("дж", "ж"), ("μπ", "b"), ("ντ", "d"), ("γκ", "γ"), ("تش", "ش"))


def alike_ones(words: Iterable[str], script: str) -> list[tuple[str, ...]]:
    """Words that are one when all choices are made alike, two or more: in no way that is known here one word is spelt otherwise."""
    every = list(words)
    keys = _keys(every, script) if script in SCRIPTS else [skeleton(word).encode() for word in every]
    first = dict(zip(keys, every))
    if len(first) == len(every):
        return []
    groups: dict[bytes, list[str]] = {}
    for key, word in compress(zip(keys, every), map(is_not, map(first.__getitem__, keys), every)):
        if key:
            groups.setdefault(key, [first[key]]).append(word)
    return [tuple(sorted(alike)) for alike in groups.values()]


def same_ends(words: Iterable[str], script: str) -> list[list[str]]:
    """Of words those that begin and end alike, two or more: in scripts without capitals others differ in grammar."""
    table = _table(script)
    groups: dict[tuple[str, str], list[str]] = {}
    for word in words:
        first, last = word[0], word[-1]
        groups.setdefault((table.get(ord(first)) or _ALEFS.get(first, first), table.get(ord(last)) or last), []).append(word)
    return [alike for alike in groups.values() if len(alike) > 1]


def certainty(one: str, two: str, script: str, *, vowels: bool = True) -> int:
    """Whether two words of `alike_ones` are most likely one in two spellings: 2 wherever they stand, 1 only beside the same word, 0 not.

    Args:
        one: a word; where the script has capitals, it begins with one.
        two: another.
        script: of both.
        vowels: whether vowels may differ: not where all nouns have capitals.

    >>> certainty("Brazaville", "Brazzaville", "Latn"), certainty("Praha", "Prahy", "Latn")
    (2, 0)
    """
    least = _least(one, two, script, vowels=vowels) if abs(len(one) - len(two)) < _APART else 0
    if not least:
        return 0
    consonants = min(_consonants(one, script), _consonants(two, script))
    return (consonants >= least) + (consonants >= least - 1)


def is_choice(one: str, two: str, script: str) -> bool:
    """Whether two words with capitals differ in one surely chosen letter, in an h at the start or in a y between vowels: too little anywhere, enough beside the same name.

    >>> is_choice("Elena", "Helena", "Latn"), is_choice("Luca", "Luka", "Latn"), is_choice("Lena", "Lina", "Latn")
    (True, True, False)
    """
    first, second = sorted((one.casefold(), two.casefold()), key=len)
    start = _same(first, second)
    end = _same(first[start:][::-1], second[start:][::-1])
    here, there = first[start:len(first) - end], second[start:len(second) - end]
    if not end:
        return False
    is_doubled = not here and len(there) == 1 and there in (second[start - 1:start], second[start + 1:start + 2])
    return is_doubled or "|".join(sorted((here, there))) in _choices(script)[0] or (not here and there in _GLIDES and start > 0)


def _consonants(word: str, script: str) -> int:
    """How many consonants a word has, doubled ones once; in scripts that need not write what stands between, those apart from each other, too."""
    table = _table(script)
    if script in BLOCKS:
        return len(word.translate(table))
    is_cased = script in _CASED
    letters = _ONE_SOUND.sub("c", _plain(word, script)).replace("x", "ks") if is_cased else word.replace(*_DIGRAPHS[-1])
    heard = letters if is_cased or not NEVER_ARABIC.isdisjoint(word) else letters.translate(table)
    return sum(letter != before and table.get(ord(letter), letter) is not None for before, letter in zip(" " + heard, heard, strict=False))


def _least(one: str, two: str, script: str, *, vowels: bool) -> int:
    """How many consonants two words must have to be one; 0: they differ in no such choice."""
    plain = _plain(one, script), _plain(two, script)
    first, second = plain if script == "Grek" else (one.casefold(), two.casefold())
    if plain[0] == plain[1]:
        return 3 * (len(one) >= _LONG)  # accents, or capitals within
    start = _same(first, second)
    end = _same(first[start:][::-1], second[start:][::-1])
    here, there = sorted((first[start:len(first) - end], second[start:len(second) - end]))
    if not start:
        return 0
    sure, likely = _choices(script)
    if script in BLOCKS:
        choice = "|".join("".join(f"{ord(char) - BLOCKS[script]:02x}" for char in part) for part in (here, there))
        return 0 if not end else 3 if choice in sure or (script == "Beng" and choice == "23|28") else 4 * (choice in likely)
    choice = f"{here}|{there}"
    if script == "Arab":
        return _least_in_arabic(choice, one, end, sure, likely)
    longer = max(first, second, key=len)
    is_doubled = not here and len(there) == 1 and there in (longer[start - 1], longer[start + 1:start + 2]) and script != "Hebr"
    if is_doubled or choice in sure or longer[start - 1:start] + choice in _LETTERS_LESS:
        is_near_end = end < (3 if is_doubled and not vowels else not is_doubled)
        return 0 if len(first) < _LONG or is_near_end or (not vowels and choice == "c|k") else 2 if script in _CASED else 3
    if script == "Hebr":
        is_foreign = choice in _FOREIGN_IN_HEBREW and end > 1 and not one.endswith(_NATIVE_ENDS)
        return _FOREIGN_IN_HEBREW[choice] if is_foreign else 8 * (choice in likely and end > 1)
    return 4 if vowels and choice in likely and end > 1 + (script == "Cyrl") else 0


def _least_in_arabic(choice: str, word: str, end: int, sure: frozenset[str], likely: frozenset[str]) -> int:
    """The same for Arabic letters: vowels differ for grammar's sake in words of Arabic roots."""
    least = 4 + word.startswith(_BEFORE_ARABIC)
    if choice in sure:
        return least
    is_foreign = not NEVER_ARABIC.isdisjoint(word)
    is_native = not is_foreign and (not _ONLY_NATIVE.isdisjoint(word) or (choice[-1:] not in "یي" and word.removeprefix("و").removeprefix("ال")[:1] in _NATIVE))
    is_grammar = choice == "|ا" and (word[-1] in _VERB_ENDS or _ONLY_INDIAN.isdisjoint(word)) if is_foreign else choice in ("|و", "|ا")
    return 0 if choice not in likely or end < 2 or is_native else least + is_grammar


def _same(one: str, two: str) -> int:
    """How many letters two words share at their beginning."""
    for at, (letter, other) in enumerate(zip(one, two, strict=False)):
        if letter != other:
            return at
    return min(len(one), len(two))


def differ_in_accents(one: str, two: str) -> str:
    """The letters with accents in which alone two words differ; empty where they differ otherwise.

    >>> differ_in_accents("Wroclaw", "Wrocław"), differ_in_accents("Kiev", "Kyiv")
    ('ł', '')
    """
    if _plain(one, "Latn") != _plain(two, "Latn") or one.casefold() == two.casefold():
        return ""
    return "".join(sorted(set(one.casefold()).symmetric_difference(two.casefold()) - set(_plain(one, "Latn"))))


@lru_cache(maxsize=8)
def _choices(script: str) -> tuple[frozenset[str], frozenset[str]]:
    if script in BLOCKS:
        return frozenset(_INDIC_SURE), frozenset(_INDIC_LIKELY)
    sure, likely = (frozenset("|".join(sorted(choice.split("|"))) for choice in table[script].split(" ")) for table in (_SURE, _LIKELY))
    return sure, likely


def _plain(word: str, script: str) -> str:
    """A word in small letters and without accents; elsewhere as it is."""
    if script in ("Latn", "Grek"):
        folded = word.casefold()
        return folded if folded.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", folded.replace("ł", "l").replace("đ", "d")))
    return word.casefold() if script == "Cyrl" else word


def _keys(words: Sequence[str], script: str) -> list[bytes]:
    """What is left of each word when all choices are made alike."""
    between = "\0" if script in BLOCKS else "\0\1"
    keys = _folded(between.join(words), script).split(between.encode())
    return keys if len(keys) == len(words) else [_folded(word, script) for word in words]  # a letter's second byte was 0


def _folded(text: str, script: str) -> bytes:
    """The same of a text in one go, a byte for a letter: bytes are translated in a tenth of the time.

    Where no encoding knows the letters, the second bytes tell those of the script apart, as they are in one block of 256. Letters of other
    blocks fall away or are taken for some of this one; whoever compares words looks at them again.
    """
    if script in _CASED:
        text = text.casefold()
        if script == "Latn" and not text.isascii():
            for letter, plain in _BARRED:
                text = text.replace(letter, plain)
    for letters, sound in SPELT.get(script, ()):
        text = text.replace(letters, sound)
    if script not in BLOCKS:
        for letters, sound in _DIGRAPHS if script != "Arab" else _DIGRAPHS[-1:]:
            text = text.replace(letters, sound)
    if script in _ENCODINGS:
        folded = (text if text.isascii() else unicodedata.normalize("NFD", text)).encode(_ENCODINGS[script], "ignore")
    else:
        folded = text.encode("utf-16-le", "surrogatepass")[::2]
    folded = folded.translate(*_bytes(script))
    return folded if script in BLOCKS else _undoubled(folded)


def _undoubled(letters: bytes) -> bytes:
    """Letters without those that the same one follows: they are so few that what stands between them is cut out."""
    parts, at = [], 0
    for place in runs(next(alike(letters, (1,))), 1):
        parts.append(letters[at:place])
        at = place + 1
    return b"".join([*parts, letters[at:]])


@lru_cache(maxsize=16)
def _bytes(script: str) -> tuple[bytes, bytes]:
    """What each byte becomes, and which fall away."""
    table = {byte: other and _byte(other, script) for letter, other in _coarse(script).items() if (byte := _byte(chr(letter), script)) is not None}
    return bytes(table.get(byte) or byte for byte in range(256)), bytes(byte for byte, other in table.items() if other is None)


def _coarse(script: str) -> dict[int, str | None]:
    """What each letter becomes in a key: where two consonant skeletons are the same, the keys must be."""
    if script in BLOCKS:
        base, alike = BLOCKS[script], {chr(0x15): (0x15, 0x16), chr(0x17): (0x17, 0x18), "c": (0x1A, 0x1B), "j": (0x1C, 0x1D), "t": (0x1F, 0x20, 0x24, 0x25), "d": (0x21, 0x22, 0x26, 0x27), "p": (0x2A, 0x2B), "b": (0x2C, 0x2D),
                                       "l": (0x32, 0x33), "s": (0x36, 0x37, 0x38, *_SIBILANTS.get(script, ()))}
        return {**_table(script), **{base + at: sound for sound, letters in alike.items() for at in letters}, base + 0x2F: None, base + 0x39: None}
    groups, silent = _MORE.get(script, ("", ""))
    return {**_table(script), **{ord(char): group[0] for group in groups.split() for char in group}, **{ord(char): None for char in silent}}


def _byte(letter: str, script: str) -> int | None:
    """The byte for a letter, if there is one."""
    if script in _ENCODINGS:
        return next(iter(letter.encode(_ENCODINGS[script], "ignore")), None)
    return ord(letter) & 0xFF


@lru_cache(maxsize=16)
def _table(script: str) -> dict[int, str | None]:
    """What each letter becomes in a key."""
    if script in BLOCKS:
        base = BLOCKS[script]
        dropped = [*range(0x01, 0x02), 0x03, *range(0x05, 0x15), 0x3C, *range(0x3E, 0x4E), *range(0x55, 0x58), *range(0x60, 0x64)]
        alike = {"n": (0x02, 0x19, 0x1E, 0x23, 0x28), "t": (0x1F, 0x24), "d": (0x21, 0x26)}
        return {**{base + at: None for at in dropped}, **{base + at: sound for sound, letters in alike.items() for at in letters}, 0x200C: None, 0x200D: None}
    groups, silent = _GROUPS[script]
    return {**{ord(char): None for char in silent}, **{ord(char): group[0] for group in groups.split() for char in group}}


_GROUPS = {
    "Latn": ("kcq sz vw", "aeiouyhj'’"),
    "Cyrl": ("гх вф зс", "аеёиоуыэюяйьъіїєў'’"),
    "Grek": ("", "αειουηως"),
    "Hebr": ("טת כקךח סש בו", "אהיע׳’'"),
    "Arab": ("كکجغگقګ طتٹث سصش زذظ دضڈ بپ فڤ رڑ نں", "اوىيیےهةہھءأإآؤئـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"),
}
"""By script: letters that sound alike, and those that fall away."""
_MORE = {
    "Cyrl": ("гґғхҳһ кқҡ нңњ лљ сзҫҙ шщ", "јәөүұӣӯ"), "Hebr": ("", "בו"),
    "Arab": ("كکجغگقګڳݢ طتٹثټٽ زذظ دضڈډڌ بپڀ رڑړ سصشښ نںڼڻڱ", ""),
}
"""What is alike only in comparing consonants, and what falls away only there."""
