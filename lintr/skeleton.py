"""Consonant skeletons: what two transliterations of one foreign name have in common, in one script and across scripts.

Vowels, and the letters that stand for them or fall away (Arabic ا و ي ه, Hebrew ה ו י, the h of Latin digraphs), are dropped; letters
that transliterators choose between (ت and ط, ب and پ, क and ख) are one. What is left of a name is compared, never a name itself.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from lintr.later import later
from lintr.scripts import SCRIPT_OF
from lintr.words import JOINERS, places, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

LONG = 4
"""Consonants of what may be a name."""

_TABLES = {
    "Arab": "ب b پ b ڀ b ت t ط t ٹ t ټ t ٽ t ث t ج j چ c څ c ځ z ح h خ x د d ض d ڈ d ډ d ڌ d ذ z ر r ڑ r ړ r ڙ r ز z ژ z ظ z س s ص s ش š ښ š غ g گ g ګ g ڳ g ݢ g ق q ك k ک k ڪ k ڭ n ڱ n "
            "ل l م m ن n ں n ڼ n ڻ n ف f ڤ f ڦ f ع e",
    "Cyrl": "б b в v г g ґ g ғ g д d ж ž з z ҙ z к k қ k ҡ k л l љ l м m н n њ n ң n п p р r с s ҫ s т t ћ c ђ j ф f х x ҳ x һ h ц c ч c џ j ҷ j ш š щ š ѓ g ќ k ѕ z",
    "Grek": "β v γ g δ d ζ z θ t κ k λ l μ m ν n ξ ks π p ρ r σ s ς s τ t φ f χ h ψ ps",
    "Hebr": "ב b ג g ד d ז z ח h ט t כ k ך k ל l מ m ם m נ n ן n ס s פ p ף p צ c ץ c ק k ר r ש s ת t",
    "Geor": "ბ b გ g დ d ვ v ზ z თ t კ k ლ l მ m ნ n პ p ჟ ž რ r ს s ტ t ფ p ქ k ღ g ყ k შ š ჩ c ც c ძ z წ c ჭ c ხ x ჯ j",
    "Armn": "բ b գ g դ d զ z թ t ժ ž լ l խ x ծ c կ k ձ z ղ g ճ c մ m ն n շ š չ c պ p ջ j ռ r ս s վ v տ t ր r ց c փ p ք k ֆ f",
    "Latn": "b b c k ç s d d đ d f f g g j j k k l l ł l m m n n p p q k r r s s t t v v w v z z ß s č c š š ž ž",
}
_SOUNDS = {letter: sound for table in _TABLES.values() for letter, sound in zip(table.split()[::2], table.split()[1::2], strict=True)}
_DIGRAPHS = (
    ("ph", "f"), ("ck", "k"), ("sch", "š"), ("tch", "č"), ("ch", "č"), ("sh", "š"), ("zh", "ž"), ("kh", "х"), ("gh", "g"), ("dj", "j"), ("cz", "č"), ("sz", "š"), ("x", "ks"),
)
"""Latin letters that stand for one sound, in the order in which they are looked for; the Cyrillic letter stands for the kh of Arabic and Russian."""
_CARONS = str.maketrans({"č": "ch", "š": "sh", "ž": "zh", "đ": "d", "ç": "s", "ş": "sh", "ć": "ch"})
INDIC = frozenset(("Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym"))
_MARKS = later("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+", 0, re.compile)
_DOUBLED = later(r"(\w)\1+", 0)
_CAPITALS = later(r"(?<=[\p{Ll}\p{Nd},][ ])\p{Lu}[\p{L}\p{M}’']*+(?:[ ]\p{Lu}[\p{L}\p{M}’']*+)*+")
"""Words with capitals that do not begin a sentence."""
_COARSE = str.maketrans({"b": "p", "d": "t", "g": "k", "q": "k", "x": "k", "h": "", "j": "s", "c": "s", "z": "s", "š": "s", "ž": "s", "v": "f", "e": "", "r": "l"})
_OF_NAMES = {"KH": "k", "GH": "g", "CH": "c", "JH": "j", "TH": "t", "DH": "d", "PH": "p", "BH": "b", "SH": "š", "SS": "s", "NG": "ng", "NY": "n", "NN": "n", "TT": "t", "DD": "d", "LL": "l", "RR": "r", "TS": "c"}


class _Sounds(dict[str, str]):
    """The consonants that a character stands for; nothing for vowels, signs and marks."""

    def __missing__(self, char: str) -> str:
        found = self[char] = _sound(char)
        return found


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """The consonants of a name, equal neighbours once.

    >>> skeleton("باك نينه"), skeleton("बाक निन्ह"), skeleton("Bắc Ninh"), skeleton("Бакнинь")
    ('bkn', 'bkn', 'bkn', 'bkn')
    """
    folded = text.casefold()
    if text.isascii() or SCRIPT_OF[text[:1]] == "Latn":
        folded = "".join(char for char in unicodedata.normalize("NFD", folded.translate(_CARONS)) if not unicodedata.combining(char))
        for letters, sound in _DIGRAPHS:
            folded = folded.replace(letters, sound)
    sounds = "".join([_SOUND_OF[char] for char in folded])
    for after in ("j", "q", "k"):
        sounds = sounds.replace("n" + after, "ng")  # the ng of Asian names is نغ, نج, نق or نك
    return "".join([char for at, char in enumerate(sounds) if at == 0 or sounds[at - 1] != char])


def sounds(text: str) -> str:
    """The skeletons of all words of a text, with a blank between them: what `skeleton` gives for each, all at once.

    >>> sounds("कि पुल, किन्ह बाक"), sounds("to Bắc Ninh")
    ('k pl knh bk'.replace('h', ''), 't bk nn')
    """
    return " ".join(_heard(text, is_latin=_is_latin(text)).split())


def _is_latin(text: str) -> bool:
    first = next(filter(str.isalpha, text), "")
    return first.isascii() or SCRIPT_OF[first] == "Latn"


def _heard(text: str, *, is_latin: bool) -> str:
    """The skeletons of the words of each line."""
    folded = text.casefold()
    if is_latin:
        folded = folded if folded.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", folded.translate(_CARONS)))
        for letters, sound in _DIGRAPHS:
            folded = folded.replace(letters, sound)
    heard = folded.translate(_HEARD)
    for after in ("j", "q", "k"):
        heard = heard.replace("n" + after, "ng")
    once: str = _DOUBLED.sub(r"\1", heard)
    return once


def names_in(texts: Sequence[str]) -> list[set[str]]:
    """What may be a name in each text, by its consonants: long words, and neighbours with a blank between them. In scripts with capitals what begins with one."""
    found: list[set[str]] = [set() for _ in texts]
    pieces: dict[bool, list[tuple[int, str]]] = {True: [], False: []}
    for number, text in enumerate(texts):
        for start, end in _runs(text):
            piece = text[start:end].replace("\n", " ")
            pieces[_is_latin(piece)].append((number, piece))
    for is_latin, given in pieces.items():
        heard = _heard("\n".join([piece for _, piece in given]), is_latin=is_latin).split("\n")
        for (number, _), line in zip(given, heard):
            parts = line.split()
            found[number].update([part for part in parts if len(part) >= LONG])
            found[number].update([f"{one} {other}" for one, other in zip(parts, parts[1:]) if len(one) > 1 and len(other) > 1 and len(one + other) >= LONG])
    return found


def places_of(text: str) -> dict[str, tuple[int, int]]:
    """Where what `names_in` gives stands in the text, without the blank in it."""
    found: dict[str, tuple[int, int]] = {}
    for start, end in _runs(text):
        tokens = words(text[start:end])
        heard = [(skeleton(word), start + at, start + at + len(word)) for word, at in zip(tokens, places(text[start:end], tokens))]
        heard = [one for one in heard if one[0]]
        for number, (sound, first, last) in enumerate(heard):
            found.setdefault(sound, (first, last))
            if number + 1 < len(heard):
                found.setdefault(sound + heard[number + 1][0], (first, heard[number + 1][2]))
    return found


def _runs(text: str) -> list[tuple[int, int]]:
    """The stretches in which names may stand."""
    first = next(filter(str.isalpha, text), "")
    if first.lower() == first.upper():
        return [(0, len(text))]
    return [match.span() for match in _CAPITALS.finditer(text)]


def coarse(consonants: str) -> str:
    """A skeleton with voiced and voiceless, hard and soft alike: for scripts that do not tell them apart."""
    return "".join(map(itemgetter(0), groupby(consonants.translate(_COARSE))))


def _sound(char: str) -> str:
    if char in _SOUNDS:
        return _SOUNDS[char]
    script = SCRIPT_OF[char]
    if script in INDIC and (ord(char) & 0x7F) in (0x01, 0x02):
        return "n"
    category = unicodedata.category(char)
    name = unicodedata.name(char, "")
    if script in ("Latn", "Zyyy", "Zinh") or script in _TABLES:
        return ""
    if category in ("Mn", "Mc") or " VOWEL " in name or " SARA " in name:  # the vowels of Thai
        return ""
    return _of_name(name, script)


def _of_name(name: str, script: str) -> str:
    """The consonants in the name that Unicode gives a letter or syllable: THAI CHARACTER KHO KHAI, KATAKANA LETTER SMALL TU."""
    words = name.replace(" SMALL ", " ").split()
    if len(words) < 3 or words[1] not in ("LETTER", "CHARACTER", "SYLLABLE"):
        return ""
    sound = words[2]
    if script == "Ethi" and sound in ("GLOTTAL", "PHARYNGEAL"):  # heard as the vowel behind
        return ""
    if script == "Sinh":  # SINHALA LETTER ALPAPRAANA KAYANNA: the sound comes last
        sound = "N" if words[-1].startswith("NAA") else words[-1].removesuffix("YANNA")
    found = ""
    while sound:
        pair = _OF_NAMES.get(sound[:2]) if script != "Hang" else None
        if pair is not None:
            found, sound = found + pair, sound[2:]
            continue
        found, sound = found + ("" if sound[0] in "AEIOUYWH" else "k" if sound[0] == "C" and script == "Hang" else sound[0].lower()), sound[1:]
    return found


_SOUND_OF = _Sounds()


class _Heard(dict[int, str]):
    """The same by number, and a blank for what is no part of a word; lines stay lines."""

    def __missing__(self, number: int) -> str:
        char = chr(number)
        found = self[number] = _SOUND_OF[char] if char in JOINERS or unicodedata.category(char)[0] in "LM" else "" if char.isdigit() else " "
        return found


_HEARD = _Heard({10: "\n"})
