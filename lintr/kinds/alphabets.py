"""What kinds ask of an article's alphabets: which are its own, which letters are strange, what stands apart in quotation marks."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import lru_cache

from lintr.cldr import letter_scripts
from lintr.later import later
from lintr.marks import COLONS
from lintr.once import once
from lintr.scripts import SCRIPT_OF
from lintr.scripts_table import CODES, STARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from lintr.article import Article

UNSPACED = frozenset(("Hani", "Hira", "Kana", "Bopo", "Hang", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Java", "Bali", "Lana", "Talu"))
"""Scripts that set no space between words, or join Latin names to their own letters."""

_NAMES = {
    "Arab": "Arabic", "Armn": "Armenian", "Beng": "Bengali", "Cyrl": "Cyrillic", "Deva": "Devanagari", "Ethi": "Ethiopic", "Geor": "Georgian", "Grek": "Greek",
    "Gujr": "Gujarati", "Guru": "Gurmukhi", "Hang": "Korean", "Hani": "Chinese", "Hebr": "Hebrew", "Hira": "Japanese", "Kana": "Japanese", "Khmr": "Khmer",
    "Knda": "Kannada", "Laoo": "Lao", "Latn": "Latin", "Mlym": "Malayalam", "Mong": "Mongolian", "Mymr": "Burmese", "Orya": "Odia", "Sinh": "Sinhala",
    "Taml": "Tamil", "Telu": "Telugu", "Thai": "Thai", "Tibt": "Tibetan", "Adlm": "Adlam", "Bali": "Balinese", "Bopo": "Bopomofo", "Brai": "Braille",
    "Cakm": "Chakma", "Cans": "Canadian syllabic", "Cher": "Cherokee", "Copt": "Coptic", "Goth": "Gothic", "Java": "Javanese", "Lana": "Tai Tham", "Mtei": "Meitei",
    "Nkoo": "N’Ko", "Olck": "Ol Chiki", "Rohg": "Rohingya", "Sund": "Sundanese", "Syrc": "Syriac", "Talu": "New Tai Lue", "Tfng": "Tifinagh", "Thaa": "Thaana", "Vaii": "Vai",
    "Yiii": "Yi",
}
_TOGETHER = tuple(map(frozenset, (("Hani", "Hira", "Kana"), ("Hani", "Bopo"), ("Hani", "Hang"))))
"""Scripts that one language is written in; UTS #39 calls them highly restrictive profiles."""

_EAST = frozenset().union(*_TOGETHER)
_QUOTES = later(r"“[^“”\n]*+”|„[^“”„\n]*+[“”]|«[^«»\n]*+»|‹[^‹›\n]*+›|‘[^‘’\n]*+’|\"[^\"\n]*+\"|「[^「」\n]*+」|『[^『』\n]*+』|《[^《》\n]*+》")
_BRACKETS = later(r"\([^()\n]*+\)|（[^（）\n]*+）")
_LABEL = 30
"""Characters before the colon in brackets that tell what the strange words are."""
_OPENING = frozenset('“„«‹‘"「『《(（')


@lru_cache(maxsize=256)
def written_in(tag: str) -> frozenset[str]:
    """The scripts of the letters of a language; empty where they are not known."""
    found = frozenset(letter_scripts(tag))
    return found | {"Bopo"} if found == {"Hani"} else found


def own_scripts(article: Article) -> frozenset[str]:
    """The scripts that an article is to be written in: its language's, else the one that most of its letters are of."""
    own = written_in(article.language.tag)
    if own:
        return own
    counts = counted(article)
    main = max(counts, key=lambda code: (counts[code], code)) if counts else ""
    east = counts.keys() & _EAST
    together = next((group for group in _TOGETHER if east <= group), None) if main in east and east != {"Hani"} else None
    return together or frozenset((main,) if main else ())


def is_letter(char: str) -> bool:
    """Whether a character is a letter or mark of some one script."""
    return SCRIPT_OF[char] not in ("Zyyy", "Zinh", "Zzzz") and unicodedata.category(char)[0] in "LM"


class _IsUnspaced(dict[str, bool]):
    """Whether a character is of a script that sets no blanks between words, as `zones.weight` has it; found out once for each."""

    def __missing__(self, char: str) -> bool:
        found = self[char] = "\u0e00" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff" or "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff"
        return found


_is_unspaced = _IsUnspaced()


def has_unspaced(characters: frozenset[str]) -> bool:
    """Whether there are some of scripts that set no blanks between words."""
    return any(map(_is_unspaced.__getitem__, characters))


@once
def counted(article: Article) -> Mapping[str, int]:
    """How many letters and marks the prose has of each script."""
    counts: dict[str, int] = {}
    for char in article.characters:
        if is_letter(char):
            counts[SCRIPT_OF[char]] = counts.get(SCRIPT_OF[char], 0) + article.prose.count(char)
    return counts


@lru_cache(maxsize=64)
def characters_of(scripts: frozenset[str]) -> str:
    """The characters of scripts as the inside of a class: ranges, for `re` and `regex` alike."""
    ends = (*map(ord, STARTS[1:]), 0x110000)
    ranges = [(ord(start), ends[n] - 1) for n, start in enumerate(STARTS) if CODES[4 * n:4 * n + 4] in scripts]
    return "".join(f"{chr(start)}-{chr(end)}" for start, end in ranges)  # no letter of a script means anything in a class


def named(*codes: str) -> str:
    """The English name of a script; of several that one language is written in the one that tells the language: kana of Japanese, Han characters of Chinese."""
    code = min(codes, key=lambda code: (code == "Bopo", code == "Hani", code))
    return _NAMES.get(code, code)


@once
def latin_words(article: Article) -> frozenset[str]:
    """The words of an article that begin with a Latin letter, those of one letter aside."""
    return frozenset([word for word in article.distinct if len(word) > 1 and SCRIPT_OF[word[0]] == "Latn"])


def line_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the line begins and ends that a stretch stands in."""
    high = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, high if high >= 0 else len(text)


def set_apart(text: str, start: int, end: int, own: frozenset[str] = frozenset()) -> bool:
    """Whether a stretch stands in quotation marks or brackets, with no letter of the scripts ``own`` in them but those of a label and a colon."""
    low, high = line_of(text, start, end)
    for starts, ends in _enclosures(text, low, high):
        place = bisect_left(starts, start) - 1
        if place >= 0 and end < ends[place]:
            colon = max(text.rfind(mark, starts[place], start) for mark in COLONS) if text[starts[place]] in "(（" else -1
            first = colon if 0 <= colon <= starts[place] + _LABEL else starts[place]  # "(original title: …)"
            last = end if first == colon else ends[place]
            if own.isdisjoint(map(SCRIPT_OF.__getitem__, text[first:last])):
                return True
    return False


@lru_cache(maxsize=8)  # many letters may stand in one line
def _enclosures(text: str, low: int, high: int) -> tuple[tuple[list[int], list[int]], ...]:
    """Where the brackets and the quotation marks of a line begin and end; those of one kind do not overlap."""
    if _OPENING.isdisjoint(text[low:high]):
        return ()
    found = ([match.span() for match in pattern.finditer(text[low:high])] for pattern in (_BRACKETS, _QUOTES))
    return tuple([([low + start for start, _ in spans], [low + end for _, end in spans]) for spans in found])
