"""Names in two spellings, and words in two spellings, set into clean articles.

The names are cities as CLDR writes them in each language: foreign names, transliterated by people. Eight stand in every article, before anything is damaged,
so that what is reported of them is a false alarm. A damage sets one of them in twice more, once respelt in one of the ways in which transliterators differ.
In half of the articles a word like “Mr” or “city” stands before it (those of the rule's page, for languages that it has them for); in the others nothing does.
"""

import functools
import json
import pathlib
import re
import unicodedata

from lintr.language import language
from lintr.scripts import SCRIPT_OF
from lintr.words import WORD

NAMES = 8
UNSPACED = ("Hani", "Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt")
HEADS = {"ar": "مدينة", "fa": "شهر", "ur": "شہر", "hi": "श्री", "mr": "श्री", "bn": "জনাব", "he": "העיר", "ne": "श्री", "ps": "ښاغلی"}
SWAPS = {
    "Arab": ("غج", "جغ", "تط", "طت", "سص", "كق", "قك", "ٹت", "ڈد", "زذ", "پب", "گک"), "Cyrl": ("ае", "еэ", "эе", "ои", "ао", "оа", "иы", "её", "хг", "гх", "йи", "іи", "вф"),
    "Latn": ("iy", "yi", "ck", "kc", "ou", "ae", "ei", "ao", "sz", "zs", "vw", "oa", "ui"), "Grek": ("ιυ", "οω", "ηι", "εη"), "Hebr": ("תט", "טת", "קכ", "כק"),
    "Geor": ("კქ", "ტთ", "პფ", "ეი"), "Armn": ("կք", "տթ", "պփ", "եէ"),
}
LONG = {"Arab": "اويی", "Hebr": "ויא"}
VOWELS = {"Latn": "aeiouy", "Cyrl": "аеиоуэыёяюіє", "Grek": "αειουηω", "Geor": "აეიოუ", "Armn": "աեիոէ"}
INDIC = {"Deva": 0x900, "Beng": 0x980, "Guru": 0xA00, "Gujr": 0xA80, "Orya": 0xB00, "Taml": 0xB80, "Telu": 0xC00, "Knda": 0xC80, "Mlym": 0xD00}
SIGNS = ((0x3F, 0x40), (0x40, 0x3F), (0x41, 0x42), (0x42, 0x41), (0x47, 0x48), (0x48, 0x47), (0x4B, 0x4C))


CORPUS = pathlib.Path(__file__).resolve().parent / "corpora" / "quality"
SYLLABLES = {
    "Hans": {"尔": "耳", "亚": "雅娅", "马": "玛", "纳": "娜", "罗": "洛", "洛": "罗", "维": "威", "萨": "莎", "莱": "来", "菲": "费", "鲁": "卢", "卢": "鲁", "顿": "敦", "迪": "蒂", "兰": "蓝", "格": "葛", "利": "丽莉里", "克": "科", "斯": "司丝"},
    "Hant": {"爾": "耳", "亞": "雅婭", "馬": "瑪", "納": "娜", "羅": "洛", "洛": "羅", "維": "威", "薩": "莎", "萊": "來", "菲": "費", "魯": "盧", "盧": "魯", "頓": "敦", "迪": "蒂", "蘭": "藍", "格": "葛", "利": "麗莉里", "克": "科", "斯": "司絲"},
}
"""Characters that sound alike."""


@functools.cache
def cities(folder, tag, shortest=5):
    """The names of cities in a language's own letters, of one word or two."""
    path = next((one for form in (tag.removesuffix("-Hans"), tag.split("-")[0]) if (one := folder / "node_modules" / "cldr-dates-full" / "main" / form / "timeZoneNames.json").exists()), None)
    if path is None:
        return ()
    found = []

    def walk(value):
        for key, inner in value.items():
            if key == "exemplarCity" and value is not unknown:
                found.append(inner)
            elif isinstance(inner, dict):
                walk(inner)

    zones = next(iter(json.loads(path.read_text(encoding="utf-8"))["main"].values()))["dates"]["timeZoneNames"]["zone"]
    unknown = zones.get("Etc", {}).get("Unknown")  # “Unknown City”
    walk(zones)
    script = language(tag).script
    return tuple(sorted({name for name in found if all(SCRIPT_OF[char] in (script, "Zinh", "Zyyy", "Hani") for char in name) and len(name) >= shortest and name.count(" ") < 2
                         and all(WORD.fullmatch(word) and len(word) > 2 for word in name.split()) and (not name[0].islower())}))


def prepare(draft, folder, rng):
    """Set names into an article, each once."""
    draft.names = cities(folder, draft.language.tag)
    for name in rng.sample(draft.names, min(NAMES, len(draft.names))):
        put(draft, rng, name)


def put(draft, rng, name):
    """Set a name between two words of a paragraph; the line's number."""
    places = [(number, end) for number in draft.body() for start, end in draft.words(number, 3) if draft.lines[number][end:end + 1] == " " and draft.lines[number][end + 1:end + 2].isalpha()]
    if not places:
        return None
    number, end = rng.choice(places)
    return draft.set(number, end, end + 1, f" {name} ")


def put_between_letters(draft, rng, word):
    """Set a word where no blank is around it, as in scripts that part no words; the line's number."""
    places = [(number, match.end()) for number in draft.body() for match in re.finditer(r"[^\W\d_](?=[^\W\d_])", draft.lines[number])]
    if not places:
        return None
    number, at = rng.choice(places)
    return draft.set(number, at, at, word)


def respelt(name, script, rng):
    """A name as another transliterator writes it: one letter or vowel differs.

    Vowels that Arabic and Hebrew letters need not write fall away, and are not set in: the letters do not tell where one is spoken.
    Letters of two for one sound (“sch”) stay, and Hebrew vavs are consonants only where there are two.
    """
    ways = []
    for at in range(1, len(name) - (2 if script in ("Latn", "Cyrl", "Grek", "Armn", "Arab", "Hebr") else 1)):  # endings are grammar's
        char, before, after = name[at], name[at - 1], name[at + 1:at + 2]
        if before == " ":
            continue
        if script != "Latn" or not re.match(r"[cs]?[cktpsz]?h|ck", name[max(0, at - (before in "cskz")):at + 2]):
            ways += [name[:at] + swap[1] + name[at + 1:] for swap in SWAPS.get(script, ()) if char == swap[0]]
        if script == "Hebr" and char + after == "וו":
            ways.append(name[:at] + "ב" + name[at + 2:])
        if script in LONG and after.isalpha() and char in LONG[script] and before not in LONG[script] and after not in LONG[script] and name[at - 1:at + 2] != " ال":
            ways.append(name[:at] + name[at + 1:])
        if script in INDIC:
            ways += [name[:at] + chr(INDIC[script] + two) + name[at + 1:] for one, two in SIGNS if ord(char) == INDIC[script] + one and unicodedata.category(chr(INDIC[script] + two)) != "Cn"]
            if ord(char) == INDIC[script] + 0x4D and after.isalpha():
                ways.append(name[:at] + name[at + 1:])
        if script in VOWELS and char not in VOWELS[script] and char == after:
            ways.append(name[:at] + name[at + 1:])
    return rng.choice(ways) if ways else None


def two_spellings(draft, rng):
    """A name that stands there three times, once otherwise."""
    if draft.script in SYLLABLES:
        return two_characters(draft, rng)
    others = [name for name in draft.names if sum(unicodedata.category(char)[0] == "L" for char in name) > 4]
    if not others or draft.script in UNSPACED:
        return None
    name = rng.choice(others)
    other = respelt(name, draft.script, rng)
    head = HEADS.get(draft.language.tag, "") if rng.random() < 0.5 else ""
    if other is None or other == name:
        return None
    usual, rarer = (name, other) if rng.random() < 0.5 else (other, name)
    places = [put(draft, rng, f"{head} {one}".strip()) for one in (usual, usual, rarer)]
    draft.told = f"{usual} / {rarer}{' behind ' + head if head else ''}"
    return None if None in places else tuple(places)


def two_characters(draft, rng):
    """A name in Chinese that stands there three times, once with another character of the same sound."""
    names = [name for name in cities(CORPUS, draft.language.tag, 3) if any(char in SYLLABLES[draft.script] for char in name)]
    name = rng.choice(names)
    place = rng.choice([at for at, char in enumerate(name) if char in SYLLABLES[draft.script]])
    other = name[:place] + rng.choice(SYLLABLES[draft.script][name[place]]) + name[place + 1:]
    draft.told = f"{name} / {other}"
    numbers = [rng.choice(list(draft.body())) for _ in range(3)]
    for number, form in zip(numbers, (name, name, other), strict=True):
        commas = [at for at, char in enumerate(draft.lines[number]) if char in ",，、；。"] or [len(draft.lines[number])]
        at = rng.choice(commas)
        draft.lines[number] = draft.lines[number][:at] + "和" + form + draft.lines[number][at:]
    return tuple(numbers)


def joined(draft, rng):
    """A name of two words that stands there three times, once as one word."""
    others = [name for name in draft.names if " " in name and "-" not in name and not name.split(" ")[1][0].islower()]
    if not others or draft.script in UNSPACED:
        return None
    name = rng.choice(others)
    first, second = name.split(" ")
    head = HEADS.get(draft.language.tag, "") if rng.random() < 0.5 else ""
    places = [put(draft, rng, f"{head} {one}".strip()) for one in (name, name, first + second.lower())]
    draft.told = f"{name}{' behind ' + head if head else ''}"
    return None if None in places else tuple(places)


def two_words(fold):
    """A word of the text that stands there again in another spelling; `fold` gives it, or None."""
    def damage(draft, rng):
        found = [(number, *span) for number in draft.body() for span in draft.words(number, 4)]
        rng.shuffle(found)
        for number, start, end in found:
            word = draft.lines[number][start:end]
            other = fold(word)
            if other and other != word:
                draft.told = f"{word} / {other}"
                places = [put(draft, rng, one) for one in (word, other)]
                return None if None in places else (number, *places)
        return None
    return damage


def without(chars, *, tags=()):
    """A word without a dot below that it has."""
    def fold(word):
        plain = unicodedata.normalize("NFD", word)
        at = next((at for at, char in enumerate(plain) if char in chars), 0)
        return unicodedata.normalize("NFC", plain[:at] + plain[at + 1:]) if at and len(word) > 4 else None
    return in_languages(fold, tags)


def hamza(word):
    """A word without its hamza, or with a waw for one on a seat; not at the end, where it is an ending of verbs."""
    other = word[:-1].replace("ؤ", "و") + word[-1].replace("ء", "")
    return other if other != word and len(word) > 4 else None


def in_languages(fold, tags):
    damage = two_words(fold)
    return lambda draft, rng: damage(draft, rng) if draft.language.tag in tags else None


def listed(draft, rng):
    """A word of the language page's accepted variants, in two of them."""
    pairs = [forms for forms in draft.language.spelling_variants if all(WORD.fullmatch(form) for form in forms)]
    if not pairs:
        return None
    one, two = rng.sample(rng.choice(pairs), 2)
    draft.told = f"{one} / {two}"
    places = [(put_between_letters if draft.script in UNSPACED else put)(draft, rng, form) for form in (one, one, two)]
    return None if None in places else tuple(places)


def tanwin(draft, rng):
    if draft.language.tag != "ar":
        return None
    places = [put(draft, rng, word) for word in ("كبيرًا", "جديدًا", "واسعًا", "طويلاً")]
    return None if None in places else tuple(places)


BRANDS = {"ar": ("فيسبوك", "Facebook"), "hi": ("फेसबुक", "Facebook"), "ur": ("گوگل", "Google"), "fa": ("گوگل", "Google"), "ru": ("Гугл", "Google"), "bn": ("গুগল", "Google"), "he": ("גוגל", "Google"), "th": ("กูเกิล", "Google"),
          "ta": ("கூகுள்", "Google"), "te": ("గూగుల్", "Google")}


def brand(draft, rng):
    forms = BRANDS.get(draft.language.tag)
    places = [put(draft, rng, form) for form in (forms[0], forms[0], forms[1])] if forms else [None]
    return None if None in places else tuple(places)


DAMAGES = {
    "name-spelling-variant": two_spellings, "name-spacing-variant": joined, "spelling-variant-nukta": without("\u093c", tags=("hi", "mr", "ne")), "spelling-variant-hamza": in_languages(hamza, ("ur", "fa")),
    "spelling-variant-candrabindu": in_languages(lambda word: word.replace("ाँ", "ां") if word.endswith("याँ") else None, ("hi",)), "spelling-variant-list": listed, "spelling-variant-tanwin": tanwin, "brand-spelling": brand,
}
"""Each of them a variant."""
