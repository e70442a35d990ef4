"""Words of comment forms in many languages, and whether a line is made of nothing else."""

from __future__ import annotations

from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Bits = tuple[int, int, int]
"""Of nouns for a comment, of buttons, of other words: a bit for each language that has the word."""

_NONE: Bits = (0, 0, 0)
_UNSPACED = frozenset(("ja", "ko", "th", "zh"))
"""Languages whose words are not parted by blanks, or carry endings that no blank parts."""

MOST_BUTTONS = 6
"""Words of a line that holds buttons and no comment."""

_STEM, _LONGEST_STEM = 3, 10
"""Letters of the shortest and the longest stem."""

_LONGEST_PIECE = 14
"""Letters of the longest word where no blanks part words."""

_MOST_MET = 50_000
"""Words of lines whose look-up is kept."""

_ENOUGH = 30
"""Lines after which making the table of words pays."""


class FormWords:
    """The words of all languages, each with a bit for each language and list that has it."""

    __slots__ = ("_asked", "_met", "_tables", "_texts", "_whole", "_written")

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._texts: dict[int, str] = {}
        self._asked = 0
        self._met: dict[str, Bits] = {}
        self._tables: dict[int, tuple[dict[str, Bits], dict[str, Bits]]] = {}
        """Words and stems of the languages that are written with such letters."""
        self._whole: dict[str, tuple[frozenset[str], ...]] = {}

    def made_of(self, tokens: list[str], *, stands_alone: bool, needs_button: bool) -> bool:
        """Whether the words of a line are those of a form in one language."""
        told = [token for token in tokens if not token.isdigit()]
        if not told:
            return False
        if max(told[0]) >= "\u0e00" and (language := _unspaced("".join(told))):
            return any(self._is_tiled("".join(told), each, stands_alone=stands_alone, needs_button=needs_button) for each in language.split())
        in_all, noun, button = -1, 0, 0
        for token in told:
            nouns, buttons, others = self._looked_up(token)
            in_all &= nouns | buttons | others
            if not in_all:
                return False
            noun |= nouns
            button |= buttons
        if noun & in_all:
            return bool(noun & button & in_all) if needs_button else len(tokens) > 1
        return bool(button & in_all) and stands_alone and len(told) <= MOST_BUTTONS and not (needs_button and len(told) < len(tokens))

    def may_hold(self, words: Iterable[str]) -> bool:
        """Whether the words that are nothing but letters may all be of the table.

        The first times its text is asked, which costs less than making the table.
        """
        self._asked += 1
        if self._asked < _ENOUGH:
            return all(map(self._may_be_one, filter(str.isalpha, words)))
        return all(self._looked_up(word) is not _NONE for word in words if word.isalpha())

    def _may_be_one(self, word: str) -> bool:
        """Whether a word stands in the texts of the languages that are written with such letters."""
        block = _block(word)
        if block not in self._texts:
            self._texts[block] = "\n".join(text for text in self._written.values() if _may_hold(text, block)).casefold()
        text = self._texts[block]
        return word in text or any(word[:size] + "*" in text for size in range(_STEM, min(len(word), _LONGEST_STEM) + 1))

    def _looked_up(self, token: str) -> Bits:
        found = self._met.get(token)
        if found is None:
            block = _block(token)
            if block not in self._tables:
                self._tables[block] = _bits(self._written, block)
            whole, stems = self._tables[block]
            found = whole.get(token, _NONE)
            for size in range(_STEM, min(len(token), _LONGEST_STEM) + 1):
                stem = stems.get(token[:size])
                if stem:
                    found = (found[0] | stem[0], found[1] | stem[1], found[2] | stem[2])
            if len(self._met) < _MOST_MET:
                self._met[token] = found
        return found

    def _is_tiled(self, text: str, language: str, *, stands_alone: bool, needs_button: bool) -> bool:
        """Whether a text without blanks is nothing but words of a language, one behind the other."""
        if language not in self._written:
            return False
        if language not in self._whole:
            whole = [frozenset(part.split()) for part in self._written[language].casefold().split("|")]
            self._whole[language] = *whole, frozenset([word[0] for part in whole for word in part])
        nouns, buttons, others, firsts = self._whole[language]
        reached = {0: 0}  # how far the text is tiled -> 1: with a comment, 2: with a button
        for at in range(len(text)):
            if at > max(reached):
                return False
            if at not in reached or text[at] not in firsts:
                continue
            for end in range(at + 1, min(len(text), at + _LONGEST_PIECE) + 1):
                piece = text[at:end]
                kind = 1 if piece in nouns else 2 if piece in buttons else 0 if piece in others else -1
                if kind >= 0:
                    reached[end] = reached.get(end, 0) | reached[at] | kind
        kinds = reached.get(len(text), 0)
        return (kinds == 3 if needs_button else bool(kinds & 1) and text not in nouns) or (bool(kinds & 2) and stands_alone)


def _block(text: str) -> int:
    """A number for the letters that a text begins with: that of all Latin ones, or of 256 neighbours."""
    return 0 if text[0] < "\u0370" else ord(text[0]) >> 8


def _may_hold(text: str, block: int) -> bool:
    """Whether a language's words may be found by letters of a block: each has some Latin ones."""
    return not block or _block(next(filter(str.isalpha, text), "a")) == block


def _unspaced(text: str) -> str:
    """The languages whose words no blanks part in which a text may be, by its first letter."""
    for low, high, languages in (("\uac00", "\ud7a3", "ko"), ("\u0e00", "\u0e7f", "th"), ("\u3041", "\u30ff", "ja"), ("\u3400", "\u9fff", "zh ja")):
        if low <= text[0] <= high:
            return languages
    return ""


def _bits(written: Mapping[str, str], block: int) -> tuple[dict[str, Bits], dict[str, Bits]]:
    """Words, and stems, each with the bits of the languages with such letters in which it is a comment, a button, another."""
    words: dict[str, Bits] = {}
    stems: dict[str, Bits] = {}
    for number, (language, text) in enumerate(written.items()):
        if language in _UNSPACED or not _may_hold(text, block):
            continue
        for part, each in enumerate(text.casefold().split("|")):
            bit = tuple(1 << number if part == at else 0 for at in range(3))
            for word in each.split():
                table = stems if word.endswith("*") else words
                for piece in (word[:-1],) if table is stems else WORD.findall(word):
                    known = table.get(piece, _NONE)
                    table[piece] = (known[0] | bit[0], known[1] | bit[1], known[2] | bit[2])
    return words, stems
