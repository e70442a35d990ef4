"""How syllables of Vietnamese sound in other scripts, which write each in many ways.

A word is read letter by letter, and what transliterators choose between is made alike: ng, g and n before u; nh and n at the end; th and t; gi, z and j; tr and ch;
the glide between two vowels. What is left is a syllable as Vietnamese has them, or the word is none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lintr.kinds.respelt import BLOCKS
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    Sound = tuple[str, str]
    """What two spellings of a syllable must have in common; and the vowels of Arabic letters, of which one of them may have none."""

_THAI: dict[int, int | None] = str.maketrans("ฝผหฃฅัิุึซศษญ", "ฟพฮขคาีูืสสสน", "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e47")
"""Letters that stand for one sound in another tone or length; marks of tone fall away."""
_LETTERS = {
    "Arab": "ب b پ p ت t ث t ط t ٹ t ټ t ج j ز j ژ j ظ j ذ j چ c ح h ه h ہ h ھ h خ k ق k ك k ک k د d ض d ڈ d ډ d ر r ڑ r س s ص s ش s غ g گ g ف v ڤ v ل l م m ن n ں n ڼ n و u ؤ u ي i ى i ی i ئ i ے i ې i ا a آ a أ a إ i ء - ع - ـ -",
    "Cyrl": "а a б b в v г g д d е e ё e ж j з j и i й i к k л l м m н n о o п p р r с s т t у u ф v х h ц c ч c ш s щ s ъ - ы u ь - э e ю iu я ia і i ї i є e ґ g",
}
"""Letters, each with its sound; a hyphen for none."""
_CONSONANTS = "15 k 16 k 17 g 18 g 19 N 1a c 1b c 1c j 1d j 1e n 1f t 20 t 21 d 22 d 23 n 24 t 25 t 26 d 27 d 28 n 29 n 2a p 2b v 2c b 2d v 2e m 2f y 30 r 31 r 32 l 33 l 34 l 35 v 36 s 37 s 38 s 39 h 5f y"
_VOWEL_SIGNS = "05 a 06 a 07 i 08 i 09 u 0a u 0d e 0e e 0f e 10 ai 11 o 12 o 13 o 14 au 3e a 3f i 40 i 41 u 42 u 45 e 46 e 47 e 48 e 49 o 4a o 4b o 4c au"
"""By their places in the blocks of Indian scripts, which are laid out alike."""
_HANGUL = ("k k n d t l m b p s s - j c c k t v h", "a e ia ie a e ie ie o ua ue oi io u ua ue ui iu u ui i", "- k k k n n n t l l l l l l l l m p p t t N t t k t p -")
"""The first consonants, vowels and last consonants of syllables of Hangul, in Unicode's order."""
_FIRST_HANGUL, _LAST_HANGUL = "가", "힣"
AND = "و"
"""Joined to the first word of a name in Arabic."""
_ARTICLE = "ال"
"""Before no name of Vietnam."""
_POINTS = dict.fromkeys(range(0x64B, 0x653))
"""Vowel signs of Arabic."""
_CANDRABINDU, _ANUSVARA, _VIRAMA = 0x01, 0x02, 0x4D
_SILENT = (0x03, 0x3C)
_LONGEST, _LONGEST_IN_INDIA = 7, 11
"""Characters of a word that may be one syllable, and of one with vowel signs."""
_THREE = 3
"""Signs of Hangul for one syllable of Vietnamese, at most."""

_STEPS = [
    (letter, later(pattern, 0), replacement)
    for letter, pattern, replacement in (
        ("h", r"na?h$", "n"), ("n", r"^na?[gjk]h?(?=[aeiou])", "N"), ("n", r"n[gkj]h?$", "N"), ("N", r"N[gkj]h?$", "N"), ("t", r"^t[iao]?r|^ts", "c"), ("h", r"^ch", "c"), ("h", r"ph|bh", "v"), ("h", r"([tdkgc])h", r"\1"),
        ("u", r"^v?u(?=[aeiou])", "v"), ("y", r"(?<=[aeiou])y(?=[aeiou])", ""), ("v", r"(?<=[aeiou])v(?=[aeiou])", ""), ("v", r"(?<=[kgNh])v(?=[aeiou])", "u"), ("y", r"y", "i"), ("i", r"^[gj]i(?=[aou])", "ji"),
        ("e", r"e(?=[^aeiou])", "a"), ("o", r"o", "u"), ("", r"([aeiu])\1+", r"\1"), ("c", r"c$", "k"), ("g", r"g$", "k"), ("b", r"b$", "p"), ("d", r"d$", "t"), ("n", r"^[Ngn]u[aei]+n$", "Nuan"),
    )
]
"""What is made alike in a syllable, in order, where it has a letter: N is ng."""
_SHAPE = later(r"(?:na(?=[gjk])|t[iao](?=r))?[bcdghjklmnprstvyN]{0,4}[aeiouyv]{0,6}(?:na?h|[bcdghjklmnpstN]{0,3})", 0)
"""What may become a syllable: of most words it tells at once that they are none."""
_SYLLABLE = later(r"[Nbvptdcjkghlmnrs]?[aeiu]{1,3}[nNmktp]?", 0)
_SYLLABLE_IN_ARABIC = later(r"[Nbvptdcjkghlmnrs]?[aeiu]{0,3}[nNmktp]?", 0)
_BENGALI_Y = later(r"(?<=[bcdghjklmnprstvN])y(?=a)", 0)
"""It makes a sound of English of the vowel behind it."""
_TR_IN_KOREAN = later(r"^tul", 0)
_VOWELS = later(r"[aeiu]+", 0)


@lru_cache(maxsize=8192)
def syllable(word: str, script: str) -> Sound | None:
    """How a word sounds, if it is one syllable as Vietnamese has them; None if it is none.

    >>> syllable("नगुयेन", "Deva") == syllable("गुयेन", "Deva"), syllable("نينه", "Arab"), syllable("مقاطعة", "Arab")
    (True, ('nn', 'i'), None)
    """
    if not (script != "Kore") < len(word) <= (_LONGEST_IN_INDIA if script in BLOCKS or script == "Thai" else _LONGEST):  # a sign of Hangul is a syllable
        return None
    if script == "Arab" and word.startswith(_ARTICLE):
        return None
    if script == "Thai":
        return word.translate(_THAI), ""
    if script == "Latn":
        return (word.casefold().replace("c", "k").replace("y", "i"), "") if word.isascii() and word[0].isupper() and not word.isupper() else None
    letters = _in_latin(word, script)
    found = _sound(letters, script) if letters else None
    return _sound(letters[1:], script) if found is None and script == "Arab" and word[0] == AND else found


def _sound(letters: str, script: str) -> Sound | None:
    if not _SHAPE.fullmatch(letters):
        return None
    for letter, pattern, replacement in _STEPS:
        if letter in letters:
            letters = pattern.sub(replacement, letters)
    is_arabic = script == "Arab"
    if len(letters) < 2 or not (_SYLLABLE_IN_ARABIC if is_arabic else _SYLLABLE).fullmatch(letters):  # noqa: PLR2004  a vowel is no name
        return None
    if not is_arabic:
        return letters, ""
    return _VOWELS.sub("", letters), "".join(_VOWELS.findall(letters))


def of_vietnam(name: str, script: str) -> Sound | None:
    """How a syllable of Vietnamese, without its accents, sounds in another script."""
    if script == "Latn":
        return syllable(name.capitalize(), script)
    letters = re.sub(r"c(?!h)", "k", name).replace("qu", "ku").replace("y", "i").replace("x", "s")
    if script == "Kore" and letters.startswith("v"):
        letters = "b" + letters[1:]
    return _sound("h" + letters[2:] if script == "Cyrl" and letters.startswith("kh") else letters, script)


def agree(one: Sound, two: Sound) -> bool:
    """Whether two syllables of the same consonants have the same vowels, as far as both are written."""
    return one[1] == two[1] or not one[1] or not two[1]


def _in_latin(word: str, script: str) -> str:
    """A word in small Latin letters; empty where a letter of it is of another script."""
    if script in BLOCKS:
        return _of_india(word, BLOCKS[script], script)
    if script == "Kore":
        return _of_korea(word)
    table = _sounds(_LETTERS[script]) if script in _LETTERS else {}
    letters = word.translate(_POINTS) if script == "Arab" else word.lower()
    if not table.keys() >= set(letters):
        return ""
    found = "".join(map(table.__getitem__, letters))
    return found.replace("kh", "h") if script == "Cyrl" else found


@lru_cache(maxsize=16)
def _sounds(written: str) -> dict[str, str]:
    """A table of letters, or of whatever stands for them, and their sounds."""
    parts = written.replace("-", "").split(" ")
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _of_india(word: str, base: int, script: str) -> str:
    """The same of a word in a script in which a consonant has a vowel unless another, or none, is written."""
    consonants, vowels = _sounds(_CONSONANTS), _sounds(_VOWEL_SIGNS)
    found: list[str] = []
    lacks_vowel = False
    for letter in word:
        at = ord(letter) - base
        place = f"{at:02x}"
        if lacks_vowel and (place in consonants or at in (_CANDRABINDU, _ANUSVARA)):
            found.append("a")
        if place in consonants or place in vowels:
            found.append(consonants.get(place) or vowels[place])
        elif at in (_CANDRABINDU, _ANUSVARA):
            found.append("N" if script == "Beng" and at == _ANUSVARA else "n")
        elif at != _VIRAMA and at not in _SILENT and letter not in "\u200c\u200d":
            return ""
        lacks_vowel = place in consonants or (lacks_vowel and at in _SILENT)
    latin = "".join(found)
    return str(_BENGALI_Y.sub("", latin)) if script == "Beng" else latin.replace("Ng", "N").replace("Nk", "N")


def _of_korea(word: str) -> str:
    """The same of syllables of Hangul."""
    if not _FIRST_HANGUL <= min(word) <= max(word) <= _LAST_HANGUL or len(word) > _THREE:
        return ""
    first, vowels, last = (table.replace("-", "").split(" ") for table in _HANGUL)
    codes = [ord(char) - ord(_FIRST_HANGUL) for char in word]
    latin = "".join([first[code // 588] + vowels[code // 28 % 21] + last[code % 28] for code in codes])
    if word[0] == "응" and len(word) > 1:  # the first of Nguyen
        latin = "N" + latin[2:]
    return str(_TR_IN_KOREAN.sub("c", latin)).replace("ain", "an")
