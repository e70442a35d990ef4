"""The kind ``mojibake``: text of UTF-8 that was read in another encoding.

A letter of UTF-8 is a byte that leads and one to three that follow. Read in an encoding of single bytes each becomes a character of
its own: ``Ã©`` for ``é``. Such sequences are found by their shape, undone, and judged by what comes out; one alone is believed only
where real text would not hold it: ``É…`` is the end of a French sentence.
"""

from __future__ import annotations

import re
import unicodedata

from lintr.kinds.alphabets import own_scripts
from lintr.scripts import scripts
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_CODECS = {
    "cp1252": ("ÂÃÄÅÎÏÐÑ×ØÙàáâãäåæçèéêëìíîïð", "\x81\x8d\x8f\x90\x9dƒ†‡ˆ‰‹˜™¢£¤¥¦§¨©ª¬\u00ad®¯°±²³´µ¶¸¹º¼½¾‚"),
    "cp1250": ("ÂĂÄĹÎĎĐŃ×ŘŮŕáâăäĺćçčéęëěíîďđ", "\x81\x83\x88\x90\x98†‡‰‹›™¤¦§¨©¬\u00ad®°±´µ¶¸‚˙˛ˇ˘"),
    "cp1251": ("ВГДЕЖЗЙОПРСЧШЩабвдежзийклмноп", "µ¶¤¦¬†‡‰‚ѓЃќЌЅѕЏЋЂ"),
    "cp1256": ("آأؤإخدذرطظعغ×لàمنهâوçèéêëىي", "€„³¹ƒ†‡ˆ¨©¶µ¢¤¥¦¬¯±²¼½¾"),
    "cp437": ("┬├─┼╨╤╫╪┘", "░▒▓│╡╢╖╕╣║╗╝╜╛⌐ñÑªº¿½¼¡«»"),
    "cp850": ("┬├─┼", "░▒▓│®¬½¼¡«»║╗╝╣Á®©"),
    "cp866": ("╨╤", "░▒▓│╡╢╖╕╣║╗╝╜╛"),
    "koi8_r": ("пя", "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓■∙√≈═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢"),
    "mac_roman": ("√‚ƒ≈", "†°¢£§•¶ß®©™´¨≠Æ±¥µ∂ºÄô"),
}
"""Encodings in which UTF-8 is often misread -> what its bytes that lead and its bytes that follow look like in them. Only those are
named that real text seldom holds together: a misread text of a few words holds some of each."""

_PAIRS = (("€", "â€"), ("Ã", "Ã¡"), ("Ã", "Ã«"), ("Ã", "Ã»"), ("Ã", "Ã\u00a0"), ("Ã", "ÃŸ"), ("Â", "Â¿"), ("Â", "Â¡"), ("Â", "Â«"), ("Â", "Â»"), ("Â", "Â "))
"""Sequences of two, each after its rarest character, whose second is frequent in real text, but not behind the first."""

_MAY_FOLLOW_A_LETTER = frozenset("’‘“”„‚‹›«»–—…•·°™®©ªº²³¹´¨§€% \u00a0\u00ad")
"""Characters that stand behind a letter in real text, so that the two alone prove nothing."""

_BEHIND_NO_A = frozenset("€„‚ˆ†‡‰œ˜")
"""What follows ``â`` in misread marks and symbols, and follows no letter of real text."""

_MOST_BY_CHANCE = {"cp1251": 3, "cp1256": 3}
"""How many sequences may stand in a row by chance, in words of the letters that the encoding is for; elsewhere one."""

_A_BLANK = re.compile(r"""
    (?P<space> (?<= [\d«] ) Â [ ] | (?<= [a-zß-ÿ] ) Â [ ] (?= [:;?!»%€] ) )
    | (?P<perhaps> (?<! [A-ZÀ-Þ] ) Â [ ] )
    | (?P<within> Ã [ ] (?= (?: n[gh]? | [miouy] ) (?! \w ) ) )
    | Ã [ ] (?= [ ] ) | (?<! [^\W\d_] ) Ã (?= [ ] )
""", re.VERBOSE)
"""``Â`` and ``Ã`` whose second byte, a no-break space, became a blank."""

_MOST_OF_OTHERS = 3
"""How many may say, by chance, what the language of the article is not written in: bytes of old encodings do."""

_OF_BOXES = frozenset(("cp437", "cp850", "cp866", "koi8_r"))
"""Encodings in which lines of boxes stand for letters."""

_PROOF = 2
"""Sequences of an article that are believed, from which on those that prove nothing alone are too."""


class Mojibake:
    """Find text that was read in the wrong encoding; one hit a line.

    Fields:
        read_as: the encodings in which UTF-8 may have been read (all that are known, if left out).
    """

    __slots__ = ("_misreadings", "read_as")
    mends = True

    def __init__(self, read_as: tuple[str, ...]) -> None:
        self.read_as = read_as
        self._misreadings: dict[str, _Misreading] = {}

    def __reduce__(self) -> tuple[object, ...]:
        return Mojibake, (self.read_as,)

    @classmethod
    def from_table(cls, table: Table) -> Mojibake:
        """Take the fields."""
        chosen = table.strings("read_as", tuple(_CODECS))
        for codec in chosen:
            if codec not in _CODECS:
                raise table.error("read_as", f"“{codec}” is not one of {', '.join(_CODECS)}")
        return cls(chosen)

    def needs(self) -> Needs:
        """What the gate asks for."""
        misread = [("", tuple("".join(sorted(one)) for one in _CODECS[codec]), (), ()) for codec in self.read_as]
        return 1, True, (("", (), (_PAIRS,), ()), *misread), True

    def gate(self, article: Article) -> bool:
        return any(_may_be(codec, article) for codec in self.read_as)

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.text
        own = _Own(article)
        runs: dict[int, list[tuple[int, int, str]]] = {}
        for codec in self.read_as:
            if not _may_be(codec, article):
                continue
            misreading = self._misreadings.get(codec) or self._misreadings.setdefault(codec, _Misreading(codec))
            for start, end, meant in misreading.runs(text, own):
                runs.setdefault(article.position(start)[0], []).append((start, end, meant))
        for line in sorted(runs):
            yield _hit(text, sorted(runs[line], key=lambda run: (run[0], -run[1])))


def _may_be(codec: str, article: Article) -> bool:
    """Whether an article holds what UTF-8 misread in an encoding holds."""
    characters = article.characters
    if any(rarest in characters and pair in article.text for rarest, pair in _PAIRS):
        return True
    return not any(map(characters.isdisjoint, _CODECS[codec]))


def _hit(text: str, runs: list[tuple[int, int, str]]) -> Hit:
    """The stretch of a line that its runs span, and what it was meant to be."""
    span = Span(runs[0][0], max(end for _, end, _ in runs))
    parts: list[str] = []
    done = span.start
    for start, end, meant in runs:
        if start >= done:
            parts += (text[done:start], meant)
            done = end
    meant = "".join(parts) + text[done:span.end]
    return Hit(span, {"meant": meant}, Edit(span, meant))


class _Own:
    """What the language of an article is written in."""

    __slots__ = ("_is_known", "_letters", "_others", "_scripts")

    def __init__(self, article: Article) -> None:
        self._letters = article.language.row.letters if article.language.row else frozenset[str]()
        self._is_known = bool(self._letters)
        self._scripts = own_scripts(article)
        self._others = self._scripts - {"Latn"}

    def has(self, char: str) -> bool:
        """Whether a letter is of a script that the language is written in."""
        return not self._scripts.isdisjoint(scripts(char))

    def writes(self, text: str) -> bool:
        """Whether all letters of a text are the language's, or of its scripts where those are not Latin; any are where the language is not known."""
        return not self._is_known or all(
            char in self._letters or unicodedata.category(char)[0] in "PSZ" or not (found := scripts(char)) or not found.isdisjoint(self._others) for char in text)

    def may_name(self, text: str) -> bool:
        """Whether a text is letters of Central and Western Europe, in a language of Latin letters: names have those of other languages."""
        return "Latn" in self._scripts and max(text) <= "\u017f"


class _Misreading:
    """UTF-8 as it looks in one encoding."""

    __slots__ = ("_byte_of", "_codec", "_pattern")

    def __init__(self, codec: str) -> None:
        self._codec = codec
        self._byte_of: dict[str, int] = {}
        for byte in range(0x80, 0x100):
            try:
                char = bytes((byte,)).decode(codec)
            except UnicodeDecodeError:
                char = chr(byte)  # as browsers do it
            self._byte_of[char] = byte
            if codec == "cp1252":
                self._byte_of.setdefault(chr(byte), byte)  # ISO 8859-1, whose 0x80 to 0x9F are control characters
        leads, rest = ("".join([re.escape(char) for char, byte in self._byte_of.items() if low <= byte <= high]) for low, high in ((0xC2, 0xF4), (0x80, 0xBF)))
        self._pattern = re.compile(f"[{leads}][{rest}][{leads}{rest}]*")

    def runs(self, text: str, own: _Own) -> Iterator[tuple[int, int, str]]:
        """Start, end and meaning of each run that is believed: by itself, or since others of the article are and it says what the language is written in."""
        runs: list[tuple[int, int, str, bool]] = []
        for match in self._pattern.finditer(text):
            for start, end in self._whole(match[0], match.start()):
                run = text[start:end]
                meant = self._undone(run)
                if meant and all(map(_is_text, meant)):
                    beside = text[max(0, start - 1):start], text[end:end + 1]
                    alone = self._stands_alone(run, text, start, end)
                    is_sure = self._believed(own, run, meant, beside) or (alone and self._is_strange(own, run, meant, beside))
                    if is_sure or alone:
                        runs.append((start, end, meant, is_sure))
        is_proven = sum(len(meant) for _, _, meant, is_sure in runs if is_sure) >= _PROOF
        proven = scripts("".join([meant for _, _, meant, is_sure in runs if is_sure])) - {"Latn"}
        for start, end, meant, is_sure in runs:
            if is_sure or (is_proven and (own.writes(meant) or (found := scripts(meant)) and found <= proven)):
                yield start, end, self._undone(meant) or meant  # damaged twice
        if self._codec == "cp1252":
            yield from _with_a_blank(text, own, is_proven=is_proven)

    def _is_strange(self, own: _Own, run: str, meant: str, beside: tuple[str, str]) -> bool:
        """Whether it stands in letters that the article's language is not written in, and says some that it is."""
        if self._codec not in _MOST_BY_CHANCE or own.has(run[0]) or not own.writes(meant):
            return False
        letters = sum(map(str.isalpha, meant))
        return letters > 1 or (letters == 1 and _is_lower_latin("".join(beside)))

    def _stands_alone(self, run: str, text: str, start: int, end: int) -> bool:
        """Whether a run is no part of a word of the letters that the encoding is for, and no capitals with a mark behind them."""
        if self._codec in _MOST_BY_CHANCE:
            return scripts(run[0]).isdisjoint(scripts(text[max(0, start - 1):start] + text[end:end + 1]))
        return len(run) > 2 or run[-1] not in _MAY_FOLLOW_A_LETTER or len(text[max(0, start - 2):start]) < 2 or not all(map(str.isupper, text[start - 2:start]))  # noqa: PLR2004  letters

    def _whole(self, run: str, offset: int) -> Iterator[tuple[int, int]]:
        """Stretches of sequences that are whole: a lead and as many as it asks for, without a gap."""
        at = start = 0
        while at < len(run):
            lead = self._byte_of[run[at]]
            size = 1 if lead < 0xC2 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
            if size > 1 and len(run) >= at + size and all(self._byte_of[char] < 0xC0 for char in run[at + 1:at + size]):
                at += size
                continue
            if at > start:
                yield offset + start, offset + at
            at += 1
            start = at
        if at > start:
            yield offset + start, offset + at

    def _undone(self, run: str) -> str:
        """What the bytes behind a run say in UTF-8; nothing where they say nothing."""
        try:
            return bytes([self._byte_of[char] for char in run]).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return ""

    def _believed(self, own: _Own, run: str, meant: str, beside: tuple[str, str]) -> bool:
        """Whether a run is no real text."""
        before, after = beside
        if self._codec in _OF_BOXES:
            return any(map(str.isalpha, meant)) and own.writes(meant) and (len(meant) > 1 or any(map(str.islower, beside)))
        if len(meant) > 1:
            chance = _MOST_BY_CHANCE.get(self._codec, 1)
            return len(meant) > chance and ((chance == 1 and (own.writes(meant) or own.may_name(meant))) or (len(meant) > _MOST_OF_OTHERS and _is_one(scripts(meant))))
        lead, last = run[0], run[-1]
        if self._codec == "cp1251":
            return run.startswith("вЂ") or (lead == "Г" and last in "©¤¶¬®¦§±" and _is_lower_latin(before + after))
        if self._codec == "cp1256":
            return run.startswith("â€") or (lead == "أ" and last in "©¨¤¶®¯±§" and _is_lower_latin(before + after))
        if self._codec == "mac_roman":
            return run.startswith("‚Ä") or (lead == "√" and before.islower())
        return (len(run) > 2 or meant <= "\u017f" or own.writes(meant)) and _alone(run, meant, before, after)  # noqa: PLR2004  a letter of two bytes


def _with_a_blank(text: str, own: _Own, *, is_proven: bool) -> Iterator[tuple[int, int, str]]:
    """Letters of which the second byte, a no-break space, became a blank: “12Â 000”, and “à” where others prove that the text is misread."""
    for match in _A_BLANK.finditer(text):
        if match["space"] or (is_proven and match["perhaps"]):
            yield match.start(), match.end(), " "
        elif is_proven and not match["perhaps"] and own.writes("ạ" if match["within"] else "à"):  # the ends of syllables of Vietnamese are no words
            yield match.start(), match.end(), "à"


def _alone(run: str, meant: str, before: str, after: str) -> bool:
    """Whether a single sequence of Latin letters and marks is no real text: no letter, that is, with a quotation mark behind it."""
    lead, last = run[0], run[-1]
    if len(run) == 4:
        return meant >= "\U0001f000"  # emoji
    if len(run) == 3:
        if meant == "\ufeff" or (lead == "â" and run[1] in _BEHIND_NO_A and "\u2000" <= meant <= "\u2bff"):
            return True
        if "\u1e00" <= meant <= "\u1eff":  # Vietnamese
            return any(map(str.isalpha, before + after)) or last not in _MAY_FOLLOW_A_LETTER
        return _MAY_FOLLOW_A_LETTER.isdisjoint(run[1:]) and not any(map(str.isalpha, run[1:])) and not before.isupper()
    if (before.isupper() and not after.islower()) or lead in "×ß" or meant > "\u02ff":
        return False
    if lead in "ÂÃĂ":
        return last not in _MAY_FOLLOW_A_LETTER or any(map(str.islower, before + after)) or (last in "\u00a0°©®§" and lead == "Â" and not before.isalpha())
    return before.islower() or (after.islower() and last not in "’‘")


def _is_one(found: frozenset[str]) -> bool:
    """Whether scripts are one, or those of Japanese."""
    return len(found) == 1 or (bool(found) and found <= {"Hani", "Hira", "Kana"})


def _is_lower_latin(beside: str) -> bool:
    return any(char.islower() and char < "\u0250" for char in beside)


def _is_text(char: str) -> bool:
    """Whether a character is one that texts are made of."""
    return unicodedata.category(char)[0] in "LMNPS" or char in "\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202f\ufeff"
