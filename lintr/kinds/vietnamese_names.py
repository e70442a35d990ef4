"""Names of Vietnam in two transliterations.

Such a name is a row of words that are one syllable each as Vietnamese has them (`vietnamese_sounds`). Two rows are one name if all their syllables sound alike and
it is told that they are names: by a family name that begins three of them, by a word like “Mr” or “province”, or since they are a province or large town.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

from lintr.kinds.name_witnesses import meet
from lintr.kinds.spellings import two_and_two
from lintr.kinds.vietnamese_sounds import AND, agree, of_vietnam, syllable
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lintr.article import Article
    from lintr.kinds.name_words import Form, Words
    from lintr.kinds.vietnamese_sounds import Sound

_FAMILIES = (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong mai dao doan lam trinh luong cao luu ta to chau thai phung quach vuong kieu nghiem ha tong dam "
    "la quan giang khuat lai thach bach mac"
)
_PLACES = (
    "ha noi, hai phong, da nang, hue, can tho, an giang, bac ninh, bac giang, bac lieu, bac can, ben tre, binh dinh, binh duong, binh phuoc, binh thuan, ca mau, cao bang, dak lak, dak nong, "
    "dien bien, dong nai, dong thap, gia lai, ha giang, ha nam, ha tinh, hai duong, hau giang, hoa binh, hung yen, khanh hoa, kien giang, kon tum, lai chau, lam dong, lang son, lao cai, long an, "
    "nam dinh, nghe an, ninh binh, ninh thuan, phu tho, phu yen, quang binh, quang nam, quang ngai, quang ninh, quang tri, soc trang, son la, tay ninh, thai binh, thai nguyen, thanh hoa, tien giang, "
    "tra vinh, tuyen quang, vinh long, vinh phuc, yen bai, sai gon, ha long, nha trang, da lat, vung tau, hoi an, tu son, viet tri, bien hoa, quy nhon, ha dong, ba dinh, my tho, chu lai, sa pa, cat ba"
)
"""Provinces and large towns."""
_FAMILIES_IN_THAI = ("เฮงียน", "เจิน", "ฟาม", "เล", "ฮวาง", "ฮว่าง", "วู", "ฮวู", "วอ", "ดาง", "บุย", "บูย", "โด", "โฮ", "โง", "เซือง", "ลี", "ดีน", "ฟาน", "เจือง", "มาย", "ฮุย")
"""Family names with all choices made alike."""
_HAN_FAMILIES = frozenset("阮陈陳黎范潘武黄黃裴杜胡吴吳杨楊邓鄧丁张張段陶郑鄭梁高刘劉苏蘇冯馮")
_OF_WOMEN = "氏"
_NO_NAMES = frozenset("是在的和说與与为為以已于於及又也有由对對将將把被从從到向市事时時等地得个個这這那他她它中上下")
"""Characters that stand behind names, and seldom in them."""
_ENCODINGS = {"Hans": "gb2312", "Hant": "big5"}
"""Of the characters of a way of writing: those of the other one that sound alike are the same."""
_HEADS_IN_KOREAN = ("성", "시", "현")
_LONGEST_IN_KOREAN = 6
_THREE = 3
_IN_KATAKANA = later(r"[ァ-ヴ][ァ-ヴー・]{2,24}(?=[省市県郡区社村町氏]|さん)|[ァ-ヴ][ァ-ヴー]*(?:・[ァ-ヴ][ァ-ヴー]*)+", 0)
"""What stands before words like “province” and “Mr”, and names with dots."""
_SMALL_KANA = str.maketrans("ァィゥェォャュョヮ", "アイウエオヤユヨワ", "・ーッ")
_KANA_ALIKE = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("トラ", "チャ"), ("トリン", "チン"), ("ドゥ", "ズ"), ("ヅ", "ズ"), ("ヂ", "ジ"))
"""What transliterators choose between beside small vowels, marks of length and dots."""


def in_two_spellings(article: Article, words: Words, runs: Collection[Form]) -> list[tuple[Form, Form]]:
    """Names that an article writes in two ways, and not in one sentence.

    Args:
        article: one that speaks of Vietnam.
        words: those that may be parts of names.
        runs: what stands beside words like “Mr” and “province”.
    """
    script = article.language.script
    function_words = frozenset(map(str.casefold, article.language.function_words))
    beside = {part for run in runs for size in (2, _THREE) for part in (run[:size], run[-size:])}
    found: list[tuple[Form, Form]] = []
    for size in (_THREE, 2):
        longer = [{frozenset(one), frozenset(two)} for one, two in found]
        for pair in _alike(words, size, script):
            if any(all(any(name.issuperset(form) for name in names) for form in pair) for names in longer):
                continue
            told = [_is_told(form, script, function_words, beside) for form in pair]
            is_one = all(told) or (any(told) and any(map(str.__eq__, *pair)))
            if is_one and not meet(article.prose, *map(words.places, pair)):
                found.append(pair)
    return found


def _alike(words: Words, size: int, script: str) -> Iterator[tuple[Form, Form]]:
    """Rows of so many syllables that sound alike and are not the same."""
    every = words.words
    sound_of = {word: sound for word in set(every) if (sound := syllable(word, script))}
    rows: dict[tuple[str, ...], set[Form]] = {}
    for number in range(len(every) - size + 1):
        row = tuple(every[number:number + size])
        if all(map(sound_of.__contains__, row)):
            rows.setdefault(tuple([sound_of[word][0] for word in row]), set()).add(row)
    for alike in rows.values():
        for one, two in combinations(sorted(alike), 2):
            is_same = script == "Arab" and one[1:] == two[1:] and one[0].removeprefix(AND) == two[0].removeprefix(AND)
            if not is_same and all(map(agree, map(sound_of.__getitem__, one), map(sound_of.__getitem__, two))) and words.places(one) and words.places(two):
                yield one, two


def _is_told(form: Form, script: str, function_words: Collection[str], beside: Collection[Form]) -> bool:
    """Whether something tells that some words are a name; of three one may be a word of grammar, too."""
    of_grammar = sum(word.casefold() in function_words for word in form)
    if of_grammar > len(form) - 2:
        return False
    return form in beside or (_is_person(form, script) if len(form) == _THREE else _is_place(form, script))


def _is_person(form: Form, script: str) -> bool:
    """Whether the first of some words is a family name."""
    sound = syllable(form[0], script)
    if sound is None or script == "Thai":
        return sound is not None and sound[0].endswith(_FAMILIES_IN_THAI)
    return any(sound[0] == family[0] and agree(sound, family) for family in _families(script))


def _is_place(form: Form, script: str) -> bool:
    """Whether two words are a province or large town."""
    sounds = [sound for word in form if (sound := syllable(word, script))]
    return any(all(one[0] == other[0] and agree(one, other) for one, other in zip(place, sounds, strict=True)) for place in _places(script))


def places_in_one_word(words: Collection[str], script: str) -> list[tuple[str, str]]:
    """Of words two and two that are one province or large town whose parts are written together."""
    known = _places(script)
    found: dict[tuple[Sound, ...], set[str]] = {}
    for word in words:
        for cut in range(1, len(word)):
            sounds = tuple([sound for part in (word[:cut], word[cut:]) if (sound := syllable(part, script))])
            if sounds in known:
                found.setdefault(sounds, set()).add(word)
                break
    return [pair for alike in found.values() if len(alike) > 1 for pair in two_and_two(sorted(alike))]


def written_together(article: Article) -> tuple[list[tuple[int, str]], list[tuple[str, str]]]:
    """What may be a name in an article in Chinese, Japanese or Korean, with where it begins, in reading order; and those of them that are one in two spellings."""
    if article.language.script == "Jpan":
        named = [(match.start(), match[0]) for match in _IN_KATAKANA.finditer(article.prose)]
        keys: dict[str, set[str]] = {}
        for _, name in named:
            keys.setdefault(_in_one_kana(name), set()).add(name)
        return named, sorted({pair for alike in keys.values() if len(alike) > 1 for pair in two_and_two(sorted(alike))})
    if article.language.script == "Kore":
        named = list(_before_heads(article))
        return named, places_in_one_word({name for _, name in named}, "Kore")
    from lintr.pinyin_table import SOUND_OF

    named = sorted(_behind_families(article.prose))
    encoding = _ENCODINGS[article.language.script]
    rows: dict[tuple[str, int, str], set[str]] = {}
    for name in {name for _, name in named}:
        for place in (1, 2) if len(name) == _THREE else (_THREE,):
            if name[place] in SOUND_OF and name[place] not in _NO_NAMES and name[place].encode(encoding, "ignore"):
                rows.setdefault((name[:place] + name[place + 1:], place, SOUND_OF[name[place]]), set()).add(name)
    return named, sorted({pair for alike in rows.values() if len(alike) > 1 for pair in two_and_two(sorted(alike))})


def _in_one_kana(name: str) -> str:
    """A name in katakana as all transliterators might write it."""
    for letters, other in _KANA_ALIKE:
        name = name.replace(letters, other)
    return name.translate(_SMALL_KANA)


def _before_heads(article: Article) -> Iterator[tuple[int, str]]:
    """What is joined to the word for province or city in Korean."""
    for start, token in zip(article.starts, article.tokens):
        end = min((at for head in _HEADS_IN_KOREAN if (at := token.find(head, 2)) > 0), default=0)
        if 0 < end <= _LONGEST_IN_KOREAN:
            yield start, token[:end]


def _behind_families(text: str) -> Iterator[tuple[int, str]]:
    """Three characters of Chinese of which the first is a family name of Vietnam, and four of which the second is that of women."""
    for family in _HAN_FAMILIES.intersection(text):
        at = text.find(family)
        while 0 <= at <= len(text) - _THREE:
            yield at, text[at:at + _THREE]
            if text[at + 1] == _OF_WOMEN and at < len(text) - _THREE:
                yield at, text[at:at + _THREE + 1]
            at = text.find(family, at + 1)


@lru_cache(maxsize=16)
def _families(script: str) -> tuple[Sound, ...]:
    return tuple(sorted({sound for name in _FAMILIES.split() if (sound := of_vietnam(name, script))}))


@lru_cache(maxsize=16)
def _places(script: str) -> frozenset[tuple[Sound, ...]]:
    named = [tuple(of_vietnam(name, script) for name in place.split()) for place in _PLACES.split(", ")]
    return frozenset(tuple(sound for sound in sounds if sound) for sounds in named if len(sounds) > 1 and all(sounds))
