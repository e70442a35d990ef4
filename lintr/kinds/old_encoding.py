"""The kind ``old_encoding``: text of an encoding or font from before Unicode, shown as Western European letters.

Nothing is lost in it: each letter shown stands for one letter meant, so that the text can be written again.
"""

from __future__ import annotations

import regex

from lintr import ahead
from lintr.kinds.lines import visible
from lintr.kinds.repeats import letters_alike
from lintr.later import later
from lintr.requirement import any_of
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

ENCODINGS = ("code-page", "tcvn3", "vni")
_CODE_PAGES = {"Cyrl": ("cp1251", "koi8-r"), "Grek": ("cp1253",), "Hebr": ("cp1255",), "Arab": ("cp1256",), "Thai": ("cp874",)}
"""Script of the article -> what its bytes may have been."""

_PATTERNS = {
    # No word of Western Europe has four letters with accents in a row and no other: créées has two, Ångström one.
    "code-page": r"(?<![\p{L}\p{M}])(?![ÀÂÄÅàâäå]++(?![À-ÿ])|([À-ÿ])\1++(?![À-ÿ]))[À-ÿ]{4,}+(?![\p{L}\p{M}\p{Nd}])",
    "tcvn3": r"(?<=\p{L})[µ¶·¸¹¨»¼½¾©ª«¬®\xAD](?=[a-zà-ÿ])|(?<=[a-z])[µ¶·¸¹»¼½¾«¬](?![\p{L}\p{Nd}])|(?<![\p{L}\p{Nd}])[®§](?=[a-zà-ÿ])|(?<=[a-z])[Æ-ÖØÜ-Þ](?![A-Z])",
    "vni": r"(?i:[ae][ùøûõïâáàåãä]|o[ùøûõïâåä]|a[êéèúüë]|[uyôö][ùøûõï])",
}
_LEAST = {"code-page": 2, "tcvn3": 3, "vni": 3}
"""How many of them a text must hold."""

_TCVN3 = dict(zip(
    "\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xb5\xb6\xb7\xb8\xb9\xbb\xbc\xbd\xbe\xc6\xc7\xc8\xc9\xca\xcb\xcc\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xdc\xdd\xde"
    "\xdf\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ", strict=True))
"""TCVN 5712:1993, the third set, as ABC fonts have it."""

_TONES = ("ùøûõï", "áàåãä", "éèúüë")
"""VNI sets a tone behind its vowel; the second and third set are circumflex and breve with it."""

_VOWELS = {"a": "áàảãạ", "e": "éèẻẽẹ", "o": "óòỏõọ", "u": "úùủũụ", "y": "ýỳỷỹỵ", "ô": "ớờởỡợ", "ö": "ứừửữự"}
_VNI = (
    {vowel + tone: toned for vowel, all_toned in _VOWELS.items() for tone, toned in zip(_TONES[0], all_toned)}
    | {vowel + tone: toned for vowel, all_toned in (("a", "ấầẩẫậ"), ("e", "ếềểễệ"), ("o", "ốồổỗộ")) for tone, toned in zip(_TONES[1], all_toned)}
    | {"a" + tone: toned for tone, toned in zip(_TONES[2], "ắằẳẵặ")}
    | {"aâ": "â", "eâ": "ê", "oâ": "ô", "aê": "ă", "ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
)
"""What VNI fonts show -> the letter; without tone and mark a letter is itself."""


class OldEncoding:
    """Find text of an old encoding; one hit a line.

    Fields:
        encodings: ``code-page`` (of a language in Cyrillic, Greek, Hebrew, Arabic or Thai letters), ``tcvn3``, ``vni`` (Vietnamese fonts).
    """

    __slots__ = ("_patterns", "encodings")
    mends = True

    def __init__(self, encodings: tuple[str, ...]) -> None:
        self.encodings = encodings
        self._patterns: dict[str, regex.Pattern[str]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        return OldEncoding, (self.encodings,)

    @classmethod
    def from_table(cls, table: Table) -> OldEncoding:
        """Take the fields."""
        chosen = table.strings("encodings", ENCODINGS)
        for encoding in chosen:
            if encoding not in ENCODINGS:
                raise table.error("encodings", f"“{encoding}” is not one of {', '.join(ENCODINGS)}")
        return cls(chosen)

    def needs(self) -> Needs:
        """What the gate asks for."""
        return 1, True, any_of(_WESTERN), False

    def gate(self, article: Article) -> bool:
        return len(_WESTERN & article.characters) >= _FEW and (self.encodings != ("code-page",) or _ROW.search(article.prose) is not None)

    def find(self, article: Article) -> Iterator[Hit]:
        if not self.gate(article):
            return
        for encoding in self.encodings:
            if encoding not in self._patterns:
                self._patterns[encoding] = ahead.compile(_PATTERNS[encoding], regex.V1)
            if _stands_in_words(encoding, article) and not self._patterns[encoding].search(letters_alike(article)[0]):
                continue
            lines: dict[int, list[tuple[int, int]]] = {}
            for match in self._patterns[encoding].finditer(article.prose):
                lines.setdefault(article.position(match.start())[0], []).append(match.span())
            if sum(map(len, lines.values())) < _LEAST[encoding]:
                continue
            for spans in lines.values():
                span = Span(spans[0][0], spans[-1][1])
                if encoding != "code-page":
                    span = visible(article, article.position(span.start)[0] - 1)  # a font is that of the line
                meant = _meant(article.text[span.start:span.end], encoding, article.language.script)
                yield Hit(span, {"meant": meant or "other letters"}, Edit(span, meant) if meant else None)


def _stands_in_words(encoding: str, article: Article) -> bool:
    """Whether all that an encoding is told by stands within words, so that each word need be looked at but once."""
    return encoding == "vni" or (encoding == "tcvn3" and article.prose_characters.isdisjoint(_SIGNS))


_SIGNS = frozenset("µ¶·¸¹¨»¼½¾©ª«¬®§\xad")
"""What stands for letters in TCVN 3 and is none."""
_ROW = later("[À-ÿ]{4}", 0)
_WESTERN = frozenset(map(chr, range(0xC0, 0x100)))
_FEW = 4
"""Different letters with accents; fewer make no text in another alphabet."""


def _meant(shown: str, encoding: str, script: str) -> str:
    """What a stretch stands for; nothing where that cannot be told."""
    if encoding == "tcvn3":
        return "".join([_TCVN3.get(char, char) for char in shown])
    if encoding == "vni":
        return str(regex.sub(r"(?i)[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñæóòî]", _vni_letter, shown))
    pages = _CODE_PAGES.get(script, ())
    try:
        capitals = sum(map(str.isupper, shown))
        page = pages[-1] if capitals > len(shown) // 2 else pages[0]  # KOI8 has its small letters where Windows has the large
        return bytes([byte for char in shown for byte in (char.encode("cp1252") if char > "\x9f" else char.encode("latin-1"))]).decode(page)
    except (IndexError, UnicodeError):
        return ""


def _vni_letter(match: regex.Match[str]) -> str:
    shown = match[0]
    letter = _VNI.get(shown.lower()) or shown
    return letter.upper() if shown[0].isupper() else letter
