"""Names of which a witness tells that two spellings are of one person: the same given name or title before both.

Two last names that differ in one letter within may be two names, and two words of Arabic roots often are; behind the same given name, or the
one behind a title and a given name and the other behind the title alone, they are one, unless one sentence has both or another given name stands there.
"""

from __future__ import annotations

import unicodedata

from lintr.kinds.name_words import Words, is_common, sound_alike
from lintr.kinds.respelt import BLOCKS
from lintr.kinds.spellings import bare, distance, is_inflected, two_and_two
from lintr.later import later
from lintr.skeleton import skeleton

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from lintr.article import Article
    from lintr.kinds.name_words import Form
    from lintr.language import Language
    from lintr.span import Span

_LEAST = 5
"""Letters of a last name that may differ in any letter."""
_SHORT = 2
_ENDS = 3
"""Letters at the end in which two such names must be equal, where endings are added to endings; words of a name."""
_BEFORE = later(r"(?r)(?:(?P<farther>[\p{L}\p{M}]++)[ ])?(?P<nearer>[\p{L}\p{M}]++)[ ]")
_BEHIND = later(r"[ ](?P<next>\p{Lu}[\p{L}\p{M}]+)")
SENTENCE_END = later(r"[!?…।॥。！？؟۔։།።။]|\.(?!\p{Nd})")
"""What ends a sentence, or a shortened word; within a number it ends nothing."""
_COMMAS = frozenset(",،、")
_FAR = 60
"""Characters that hold two words."""
_OF_CASES = frozenset("msvhjмвйхґςνσ")
"""Last letters of case endings that differ in the vowel before."""
_EUROPEAN = frozenset((
    "af", "an", "ast", "be", "bg", "bs", "ca", "cnr", "cs", "cy", "da", "de", "el", "en", "eo", "fo", "fy", "ga", "gd", "gl", "gsw", "hr", "hsb", "is", "la", "lb", "lt", "lv",
    "mk", "mt", "nb", "nds", "nl", "nn", "no", "oc", "pl", "ro", "ru", "rw", "sco", "sh", "sk", "sl", "sn", "so", "sq", "sr", "st", "sv", "tn", "uk", "xh", "zu", "ig", "lg", "ln", "mg", "ny", "om",
))
"""Languages whose names have one ending at most; others may add one to another, so that what differs must stand far from the end."""
_NEVER_O = frozenset(("tr", "az", "uz", "tk"))
"""Such of whose endings none has an o."""
_NO_ENDINGS = frozenset(("vi", "id", "ms", "fil", "tl", "es", "pt", "fr", "it", "sw", "ha", "yo", "jv", "su", "ceb", "ilo"))
"""Languages in which no ending is added to a name."""
_LINKED = frozenset(("fil", "tl", "ceb", "ilo", "hil", "war"))
"""Languages that put a g behind an n to link a word to the next."""
_ROMANCE = frozenset(("es", "pt", "it", "fr"))
_VOWELS = frozenset("aeiou")
_CASELESS_ENDS = frozenset("ао")
"""Last vowels of foreign names in Cyrillic letters of which no case has the one for the other, behind a given name of a man."""
_SLAVIC = frozenset(("ru", "uk", "be", "bg"))
_STEM_ENDS = "аяуюеєыиіїоьй"
"""Letters that cases of Slavic names put at the end or take away."""
_STEM_LEAST = 4
_STEM_CHOICES = str.maketrans("іїґєэыхё", "иигееиге")
"""Letters of Slavic languages that transliterators choose between."""
_FLEETING = str.maketrans("ё", "е")
_BY_ENDINGS = {"Arab": frozenset("هةاىيیےنتكکمشںہوؤئءأ"), "Hebr": frozenset("הויתכמנ"), "Geor": frozenset("იმასთდვოუ")}
"""Letters with which grammar of other scripts ends words."""
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
_AGGLUTINATING = frozenset(("Taml", "Telu", "Knda", "Mlym", "Sinh", "Beng", "Orya", "Mymr"))
_OF_VERBS = ("ता", "ते", "ती", "ना", "ने", "नी", "या", "ये", "यी")
"""Ends of Hindi verbs that differ in a vowel within: to do, to have done."""
_SOUNDING = 5
"""Consonants of a name that is known by them wherever it stands."""
_ASPIRATED = (0x15, 0x17, 0x1A, 0x1C, 0x1F, 0x21, 0x24, 0x26, 0x2A, 0x2C)
"""Letters of Indian scripts, by their places in the blocks, that the same sound with a breath follows."""
_LONGEST = 7
"""Letters of last names of which many differ in vowels alone."""
_DOTS = frozenset("·・•‧")
_ACCENTS = dict.fromkeys(range(0x300, 0x330))
_MOST = 16
"""Words behind one given name, or behind one title and such a name: more have no one's name."""


def of_one_person(article: Article, words: Words, maybe: Iterable[tuple[str, str]]) -> Iterator[tuple[Form, Form]]:
    """Last names with capitals that a given name or a title before both tells to be one.

    Args:
        article: with the names.
        words: its words with capitals.
        maybe: pairs of `nearly_one`.
    """
    common = frozenset(map(str.casefold, article.language.function_words))
    for one, two in maybe:
        places = [words.places((word,)) for word in (one, two)]
        befores = [[_before(article.prose, span) for span in spans] for spans in places]
        givens = [{nearer for _, nearer in some if _is_given(nearer, common)} for some in befores]
        shared = sorted(givens[0] & givens[1])
        is_titled = any(_are_titled(befores[full], befores[alone], common) and not any(_BEHIND.match(article.prose, span.end) for span in places[alone]) for full, alone in ((0, 1), (1, 0)))
        if not (shared or is_titled) or is_common(article, one) or is_common(article, two) or any(is_common(article, given) for given in shared) or meet(article.prose, *places):
            continue
        if shared and givens[0] == givens[1]:
            yield from (((given, one), (given, two)) for given in shared)
        elif not shared:
            yield (one,), (two,)


def _are_titled(full: Iterable[tuple[str, str]], alone: Collection[tuple[str, str]], common: frozenset[str]) -> bool:
    """Whether a word stands before a given name and one last name, and at once before the other, which has no given name."""
    titles = {farther.casefold() for farther, nearer in full if _is_given(nearer, common)}
    shared = {title for _, nearer in alone if (title := nearer.casefold()) in titles and len(title) > _SHORT and title not in common}
    return bool(shared) and all(nearer.casefold() in shared for _, nearer in alone if _is_given(nearer, common))


def nearly_one(written: Collection[str], language: Language) -> list[tuple[str, str]]:
    """Of words with capitals two and two that differ in one letter, and not in what grammar changes."""
    groups: dict[tuple[str, str], list[str]] = {}
    for word in written:
        if len(word) >= _LEAST and not word.isupper():
            for key in ((word[:2], word[-2:]), (word[0], word[-3:]), (word[:3], word[-1]), (word[:4], "")):
                groups.setdefault(key, []).append(word)
    found = {pair for alike in groups.values() if len(alike) > 1 for pair in two_and_two(alike) if _differ_in_one(*pair, language)}
    return sorted(found)


def of_one_stem(article: Article, written: Collection[str]) -> list[tuple[str, str]]:
    """Of words with capitals in Slavic languages two and two whose stems differ in what transliterators choose between."""
    if article.language.tag.split("-")[0] not in _SLAVIC:
        return []
    stems: dict[str, dict[str, list[str]]] = {}
    for word in written:
        stem = _stem(word)
        if len(stem) >= _STEM_LEAST and not word.isupper():
            stems.setdefault(stem.translate(_STEM_CHOICES), {}).setdefault(stem, []).append(word)
    alike = [list(forms.values()) for forms in stems.values() if len(forms) > 1]
    return [(one, two) for first, second, *_ in alike for one in sorted(first) for two in sorted(second)]


def in_cases(article: Article, words: Words, maybe: Iterable[tuple[str, str]]) -> Iterator[tuple[Form, Form]]:
    """Of pairs of `of_one_stem` those that stand behind one given name, in whatever case."""
    common = frozenset(map(str.casefold, article.language.function_words))
    for one, two in maybe:
        places = [words.places((word,)) for word in (one, two)]
        if is_common(article, one) or is_common(article, two) or not all(places) or meet(article.prose, *places):
            continue
        givens = [{_stem(nearer): nearer for span in spans if _is_given(nearer := _before(article.prose, span)[1], common)} for spans in places]
        yield from (((givens[0][stem], one), (givens[1][stem], two)) for stem in sorted(givens[0].keys() & givens[1].keys()) if len(stem) > _SHORT)


def _stem(word: str) -> str:
    return word.rstrip(_STEM_ENDS).translate(_FLEETING)


def behind_titles(article: Article, words: Words, titles: frozenset[str]) -> Iterator[tuple[Form, Form]]:
    """The same in scripts without capitals, where a title tells who is named."""
    there = article.distinct & titles
    if not there:
        return
    words.look_for(there)
    pairs: list[tuple[Form, Form]] = []
    for are_neighbours in (_always, words.are_neighbours):  # most articles have no such pair, and nobody need ask what parts the words
        pairs = list(_titled(article, words, there, titles.union(article.language.function_words), are_neighbours))
        if not pairs:
            return
    told: set[frozenset[str]] = set()
    for one, two in pairs:
        pair = frozenset((one[-1], two[-1]))
        if pair not in told and not meet(article.prose, words.places(one), words.places(two)):
            told.add(pair)
            yield one, two


def _always(_: int) -> bool:
    return True


def _titled(article: Article, words: Words, there: Collection[str], frequent: frozenset[str], are_neighbours: Callable[[int], bool]) -> Iterator[tuple[Form, Form]]:
    """Spellings of one name behind a title, as far as words are neighbours."""
    script = article.language.script
    every = words.words
    full: dict[tuple[str, str], str] = {}
    alone: dict[tuple[str, str], set[str]] = {}
    for title in sorted(there):
        for number in words.at(title):
            if names := _names_behind(words, number, frequent, script, are_neighbours):
                alone.setdefault((title, names[0][0]), set()).add(names[0])
                full.update(dict.fromkeys(zip(names, names[1:], strict=False), title))
    words.look_for({given for given, _ in full})
    behind = {given: _fewer({every[n + 1] for n in words.at(given) if n + 1 < len(every) and are_neighbours(n)} - frequent) for given, _ in full}
    for (given, last), title in sorted(full.items()):
        others: list[tuple[Form, Form]] = [((given, last), (given, other)) for other in behind[given]]
        others += [((last,), (other,)) for other in _fewer(alone.get((title, last[0]), ())) if other != given]
        yield from ((one, two) for one, two in others if are_nearly_one(one[-1], two[-1], script))
    yield from _sounding(article, {name for names in (*alone.values(), *full) for name in names}, frequent)


def _fewer(some: Collection[str]) -> list[str]:
    """Words of which there are not too many to be one's names."""
    return sorted(some) if len(some) <= _MOST else []


def _names_behind(words: Words, number: int, frequent: frozenset[str], script: str, are_neighbours: Callable[[int], bool]) -> list[str]:
    """Up to three words behind a title that may be a name."""
    names: list[str] = []
    while len(names) < _ENDS and number + 1 < len(words.words) and are_neighbours(number):
        number += 1
        word = words.words[number]
        if word in frequent or not word[0].isalpha() or (script == "Arab" and word.startswith("ال")):
            break
        names.append(word)
    return names


def _sounding(article: Article, names: Collection[str], frequent: frozenset[str]) -> Iterator[tuple[Form, Form]]:
    """Long names behind titles, and words anywhere of the same consonants that begin and end alike."""
    script = article.language.script
    wanted = {name: consonants for name in sorted(names) if len(consonants := skeleton(name)) >= _SOUNDING}
    ends: dict[tuple[str, str, str], list[str]] = {(name[0], name[-1], consonants): [] for name, consonants in wanted.items()}
    both = {key[:2] for key in ends}
    for word in sorted(article.distinct - frequent) if both else ():
        if len(word) >= _SOUNDING and (word[0], word[-1]) in both and (key := (word[0], word[-1], skeleton(word))) in ends:
            ends[key].append(word)
    for name, consonants in wanted.items():
        for word in _fewer(ends[name[0], name[-1], consonants]):
            if word != name and distance(word, name) <= _SHORT and not _is_ending(word, name, script):
                yield (name,), (word,)


def are_nearly_one(one: str, two: str, script: str) -> bool:
    """Whether two words without capitals differ in one letter, or in two and sound alike, and not in what grammar adds.

    >>> are_nearly_one("ويتكوم", "ويتكومب", "Arab"), are_nearly_one("كاتب", "كاتبة", "Arab"), are_nearly_one("জাও", "ঝাও", "Beng")
    (True, False, True)
    """
    if script == "Hebr":
        one, two = one.translate(_FINALS), two.translate(_FINALS)
    if one == two or abs(len(one) - len(two)) > _SHORT or min(len(one), len(two)) <= _SHORT or (one[0] != two[0] and one[1:] != two[1:]):
        return False
    if _differ_in_breath(one, two, script):
        return True
    consonants = skeleton(one), skeleton(two)
    if one[0] != two[0] or min(map(len, consonants)) < _SHORT or min(len(one), len(two)) < _LEAST - 1:
        return False
    apart = distance(one, two)
    return (apart == 1 or (apart == _SHORT and consonants[0] == consonants[1])) and not _is_ending(one, two, script)


def _differ_in_breath(one: str, two: str, script: str) -> bool:
    """Whether two words of an Indian script differ in one letter, which one has with a breath."""
    if len(one) != len(two) or script not in BLOCKS:
        return False
    base = BLOCKS[script]
    differing = [sorted(map(ord, pair)) for pair in zip(one, two, strict=False) if pair[0] != pair[1]]
    return len(differing) == 1 and differing[0][0] - base in _ASPIRATED and differing[0][1] == differing[0][0] + 1


def _is_ending(one: str, two: str, script: str) -> bool:
    """Whether two words may differ in what grammar adds at an end."""
    short, long = sorted((one, two), key=len)
    if script == "Arab" and bare(one) == bare(two):
        return True
    if long.startswith(short):
        return script not in _BY_ENDINGS or len(long) > len(short) + 1 or long[-1] in _BY_ENDINGS[script]
    end = next((at for at, (letter, other) in enumerate(zip(one[::-1], two[::-1], strict=False)) if letter != other), len(short))
    if script in _AGGLUTINATING and long.startswith(short[:-_SHORT]):
        return True
    if script == "Deva" and skeleton(one) == skeleton(two) and one.endswith(_OF_VERBS) and two.endswith(_OF_VERBS):
        return True
    return end < (_SHORT if script in _AGGLUTINATING else 1) or is_inflected(one, two, script if script in ("Arab", "Deva", "Beng", "Hebr") else "Arab", is_name=True)


def _differ_in_one(one: str, two: str, language: Language) -> bool:
    """Whether two words differ in one letter that is none of an ending."""
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    if len(long) - len(short) > 1:
        return False
    start = next((at for at, (letter, other) in enumerate(zip(short, long, strict=False)) if letter != other), len(short))
    if short[start + (len(short) == len(long)):] != long[start + 1:]:
        return False
    tag = language.tag.split("-")[0]
    end = len(long) - start - 1
    if end == 0:
        return _differ_at_the_end(short, long, tag)
    if tag not in _EUROPEAN and tag not in _NO_ENDINGS:
        return start > 0 and (end >= _ENDS or (tag in _NEVER_O and len(short) == len(long) and short[start] != long[start] and "o" in (short[start], long[start]) and {short[start], long[start]} <= _VOWELS))
    return start > 0 and end > (long[-1] in _OF_CASES)


def _differ_at_the_end(short: str, long: str, tag: str) -> bool:
    """Whether two words differ in a last letter that is no ending."""
    if len(short) < len(long):
        return (tag in _NO_ENDINGS and long[-1] == "e") or (long[-2:] == "ng" and tag not in _LINKED)
    return {short[-1], long[-1]} <= _VOWELS if tag in _ROMANCE else tag in _SLAVIC and {short[-1], long[-1]} == _CASELESS_ENDS


def _before(text: str, span: Span) -> tuple[str, str]:
    """The two words before a name."""
    match = _BEFORE.match(text, max(0, span.start - _FAR), span.start)
    return (match["farther"] or "", match["nearer"]) if match else ("", "")


def _is_given(word: str, common: frozenset[str]) -> bool:
    """Whether a word with a capital may be a given name."""
    return len(word) > _SHORT and word[0].isupper() and not word.isupper() and word.casefold() not in common


def may_be_two(one: Form, two: Form, titles: Collection[str], *, is_titled: bool = False) -> bool:
    """Whether two last names in Latin letters behind one title, or two in Chinese behind one given name, are as alike as those of two persons often are.

    A title is that of many: of two short names that differ in vowels nobody chooses between, or whose last syllable sounds otherwise, nobody knows.

    >>> may_be_two(("Mr", "Kaya"), ("Mr", "Koya"), {"mr"}), may_be_two(("Luis", "Kaya"), ("Luis", "Koya"), {"mr"}), may_be_two(("玛丽·科尔曼",), ("玛丽·科尔尼",), ())
    (True, False, True)
    """
    last, other = one[-1], two[-1]
    if len(last) != len(other):
        return last + "g" == other or other + "g" == last  # Chinese given names end in n and in ng
    if not last.isascii() and _DOTS.intersection(last):
        return last[:-1] == other[:-1] and last[-_ENDS - 1] in _DOTS and not sound_alike(last[-1], other[-1])
    behind = is_titled or (one[:-1] == two[:-1] and len(one) > 1 and one[0].casefold() in titles)
    return behind and len(last) <= _LONGEST and last != other and {_plain(letter) for pair in zip(last, other, strict=True) if pair[0] != pair[1] for letter in pair} <= _VOWELS and _plain(last) != _plain(other)


def _plain(text: str) -> str:
    """Letters without their accents, in small letters."""
    return unicodedata.normalize("NFD", text.casefold()).translate(_ACCENTS)


def side_by_side(article: Article, ones: Collection[Span], twos: Collection[Span]) -> bool:
    """Whether two names stand beside each other somewhere, with an “and” between them: the text itself says that they are two."""
    ands = frozenset(map(str.casefold, article.language.and_words))
    marks = sorted([*((span, 0) for span in ones), *((span, 1) for span in twos)])
    return any(which != other and first.end < second.start <= first.end + _FAR and _is_and(article.prose[first.end:second.start], ands, 1 + (" " in article.prose[first.start:first.end]))
               for (first, which), (second, other) in zip(marks, marks[1:], strict=False))


def _is_and(between: str, ands: frozenset[str], most: int) -> bool:
    """Whether an “and” stands between two names, and before full names one word more at most."""
    words = between.casefold().split()
    return (0 < len(words) <= most and words[0] in ands) or (len(words) == _SHORT and words[0] in _COMMAS and words[1] in ands)


def meet(text: str, ones: Collection[Span], twos: Collection[Span]) -> bool:
    """Whether a sentence has two words: then they are two names."""
    marks = sorted([*((span.start, 0) for span in ones), *((span.start, 1) for span in twos)])
    return any(which != other and not SENTENCE_END.search(text, first, second) and text.find("\n", first, second) < 0 for (first, which), (second, other) in zip(marks, marks[1:], strict=False))
