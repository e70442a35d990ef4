"""Words of comment forms in many languages, and whether a line is made of nothing else."""

from __future__ import annotations

from functools import lru_cache
from itertools import filterfalse

from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Bits = tuple[int, int, int]
    """Of nouns for a comment, of buttons, of other words: a bit for each language that has the word."""

    List = tuple[str, tuple[str, ...]]
    """Words, a blank before and behind each, and stems."""

_NONE: Bits = (0, 0, 0)
_UNSPACED = frozenset(("ja", "ko", "th", "zh"))
"""Languages whose words are not parted by blanks, or carry endings that no blank parts."""

MOST_BUTTONS = 6
"""Words of a line that holds buttons and no comment."""

_STEM, _LONGEST_STEM = 3, 10
"""Letters of the shortest and the longest stem."""

_LONGEST_PIECE = 14
"""Letters of the longest word where no blanks part words."""

_LATE = 3
"""Words at the end of a line of which one tells most."""

_TELLING = 4
"""Letters of a word at the very end that is not compared with those before it."""

_MOST_MET = 50_000
"""Words of lines whose look-up is kept."""

_ENOUGH = 40
"""Lines after which making sets of the words pays."""

_JOINED = frozenset("_\N{MIDDLE DOT}")
"""Part of an identifier, not always of a word."""

_NUMBERS_OF_A_DATE = 3
_LETTERS_OF_A_YEAR = 4

_DIGITS = "0123456789"
_NO_DIGITS = dict.fromkeys(map(ord, _DIGITS))

_BETWEEN = "\0"
"""Between the texts of two languages."""

_FIRST_UNSPACED, _FIRST_INDIC = "\u0e00", "\u0900"


class FormWords:
    """The words of all languages, and of each word the languages and lists that have it."""

    __slots__ = ("_asked", "_languages", "_met", "_pieces", "_stems", "_texts", "_words", "_written")

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._texts: dict[int, str] = {}
        """By the letters of words the texts of the languages that they may be of."""
        self._asked = 0
        self._met: dict[str, Bits] = {}
        self._languages: list[tuple[int, tuple[List, ...]]] = []
        """Of each language whose words blanks part the letters that it is written with, and its three lists."""
        self._words: frozenset[int] = frozenset()
        """The hashes, which take half of the memory, of those of all languages; of languages without blanks the letters that words end with and, a blank behind each, begin with."""
        self._stems: dict[str, tuple[str, ...]] = {}
        """By their first letters."""
        self._pieces: dict[str, dict[str, list[tuple[str, int]]]] = {}

    def likely(self, probes: Sequence[str]) -> list[int]:
        """Which of some lines may hold nothing but words of the table, by their probes.

        The first times its text is asked, which costs less than making sets.
        """
        self._asked += len(probes)
        if self._asked < _ENOUGH:
            return [at for at, word in enumerate(probes) if self._may_have(word)]
        if not self._words:
            self._index()
        words, stems = self._words, self._stems
        return [at for at, word in enumerate(probes) if hash(word) in words or (word[:_STEM] in stems and word.startswith(stems[word[:_STEM]]))]

    def made_of(self, tokens: list[str], *, stands_alone: bool, needs: str) -> bool:
        """Whether the words of a line are those of a form in one language.

        Args:
            tokens: the words and numbers of the line.
            stands_alone: whether buttons may be all that it is.
            needs: what must stand beside a noun: a ``word``, a ``button``, or a button and a ``number``; ``date`` is a word, and no noun is needed
                where there are the three numbers of a date, one of them a year.
        """
        if needs == "number" and not any(map(_has_number, tokens)):
            return False
        stands_alone = stands_alone and needs != "number"
        needs_button = needs in ("button", "number")
        is_dated = needs == "date" and _LETTERS_OF_A_YEAR in map(len, filter(str.isdigit, tokens)) and sum(map(str.isdigit, tokens)) >= _NUMBERS_OF_A_DATE
        told = [letters for token in tokens if not token.isdigit() and (letters := token.translate(_NO_DIGITS))]  # also of "10h30", "45am", "3小时前"
        if not told:
            return False
        if max(told[0]) >= _FIRST_UNSPACED and (language := _unspaced(told[0][0])):
            text = "".join(told)
            return any(self._is_tiled(text, each, stands_alone=stands_alone or is_dated, needs_button=needs_button) for each in language.split())
        if not self._words and not any(all(_may_have(token, text) for token in told) for text in self._text_of(max(map(_block, told))).split(_BETWEEN)):
            return False  # most lines are done with here, without an index
        in_all, noun, button = -1, 0, 0
        for token in told:
            nouns, buttons, others = self._looked_up(token)
            in_all &= nouns | buttons | others
            if not in_all:
                return False
            noun |= nouns
            button |= buttons
        if is_dated:
            return True
        if noun & in_all:
            return bool(noun & button & in_all) if needs_button else len(tokens) > 1
        return bool(button & in_all) and stands_alone and len(told) <= MOST_BUTTONS and not (needs_button and len(told) < len(tokens))

    def may_hold(self, parts: Sequence[str]) -> bool:
        """Whether the parts of a line that are words may all be of the table; where no blanks part words the beginning is asked."""
        head = next((letters for part in parts if (letters := part.translate(_NO_DIGITS))), "")
        if not head:
            return False
        first = head[0]
        if first < _FIRST_UNSPACED:
            told = filter(_is_word, parts)
            if not self._words:
                return all(map(self._may_have, told))
            words, stems = self._words, self._stems
            for word in told:
                if hash(word) not in words and not word.startswith(stems.get(word[:_STEM], ())):
                    return False  # most lines are done with here
            return all(self._looked_up(word) is not _NONE for word in filter(_is_word, parts))
        languages = _unspaced(first) if first.isalpha() else ""
        return not languages or any(self._may_be_tiled(head, language) for language in languages.split())

    def _may_have(self, word: str) -> bool:
        """Whether a word stands in the texts of the languages, or may begin with a stem of theirs."""
        word = word.rstrip(" ")
        return not word or _may_have(word, self._text_of(_block(word)))

    def _text_of(self, block: int) -> str:
        """The texts of the languages of which a word with such letters may be."""
        if block not in self._texts:
            self._texts[block] = _BETWEEN.join([text for language, text in self._written.items() if not block or language in _UNSPACED or _block(_first_letter(text)) == block]).casefold()
        return self._texts[block]

    def _index(self) -> None:
        words = {hash("")}
        stems: set[str] = set()
        for language, text in self._written.items():
            parts = text.casefold().split("|")
            if language in _UNSPACED:
                words.update(hash(letter) for part in parts for word in part.split() for letter in (word[-1], word[0] + " "))
                continue
            lists = tuple(map(_parted, parts))
            self._languages.append((_block(_first_letter(text)), lists))
            for whole, each in lists:
                words.update(map(hash, whole.split()))
                stems.update(each)
        self._words = frozenset(words)
        for stem in stems:
            self._stems[stem[:_STEM]] = (*self._stems.get(stem[:_STEM], ()), stem)

    def _looked_up(self, token: str) -> Bits:
        if not self._words:
            self._index()
        if hash(token) not in self._words and not token.startswith(self._stems.get(token[:_STEM], ())):
            return _NONE
        found = self._met.get(token)
        if found is None:
            found = self._bits(token)
            if len(self._met) < _MOST_MET:
                self._met[token] = found
        return found

    def _bits(self, token: str) -> Bits:
        """The bits of the languages with such letters in which a word is a comment, a button, another; each has some Latin words."""
        block = _block(token)
        word = f" {token} "  # looked up in a text: sets of each language's words would take a MB, and few words are asked for twice
        bits = [0, 0, 0]
        for number, (letters, lists) in enumerate(self._languages):
            if block in (0, letters):
                for part, (whole, stems) in enumerate(lists):
                    if word in whole or token.startswith(stems):
                        bits[part] |= 1 << number
        return (bits[0], bits[1], bits[2]) if any(bits) else _NONE

    def _tiles(self, language: str) -> dict[str, list[tuple[str, int]]]:
        """Of a language without blanks the words by their first letters, long ones first: 1 is a comment, 2 a button, 0 another."""
        if language not in self._pieces:
            nouns, buttons, others = (dict.fromkeys(part.split(), kind) for part, kind in zip(self._written.get(language, "||").casefold().split("|"), (1, 2, 0)))
            tiles: dict[str, list[tuple[str, int]]] = {}
            for word, kind in sorted((others | buttons | nouns).items(), key=lambda item: -len(item[0])):
                if len(word) <= _LONGEST_PIECE:
                    tiles.setdefault(word[0], []).append((word, kind))
            self._pieces[language] = tiles
        return self._pieces[language]

    def _tiled(self, text: str, language: str) -> tuple[int, int, int]:
        """How far a text is words of a language, one behind the other.

        Returns:
            How far it is; how far it matters for that what stands there; and if it is so to its end, 1 with a comment, 2 with a button, 3
            with both.
        """
        tiles = self._tiles(language)
        reached = {0: 0}
        furthest = looked_at = 0
        for at, letter in enumerate(text):
            if at > furthest:
                break
            if at in reached and letter in tiles:
                words = tiles[letter]
                looked_at = max(looked_at, at + len(words[0][0]))
                for word, kind in words:
                    if text.startswith(word, at):
                        end = at + len(word)
                        reached[end] = reached.get(end, 0) | reached[at] | kind
                        furthest = max(furthest, end)
        return furthest, looked_at, reached.get(len(text), 0)

    def _may_be_tiled(self, part: str, language: str) -> bool:
        """Whether words of a language may be what a text is up to a blank or mark, behind which the last word may go on."""
        furthest, looked_at, _ = self._tiled(part, language)
        letters = part[:max(furthest + 1, looked_at)]
        return furthest == len(part) or not ("a" + letters).isidentifier() or not _JOINED.isdisjoint(letters)

    def _is_tiled(self, text: str, language: str, *, stands_alone: bool, needs_button: bool) -> bool:
        """Whether a text without blanks is nothing but words of a language, one behind the other."""
        furthest, _, kinds = self._tiled(text, language)
        if furthest < len(text):
            return False
        is_noun = (text, 1) in self._tiles(language).get(text[0], ())
        return (kinds == 3 if needs_button else bool(kinds & 1) and not is_noun) or (bool(kinds & 2) and stands_alone)


@lru_cache(maxsize=256)  # most lines are asked twice
def probe(line: str) -> str:
    """A word of a casefolded line without which in a table the line cannot be made of its words: the longest of the last, which tell most.

    Where no blanks part words it is the last letter, or the first with a blank; nothing where no word can be told for sure.
    """
    first = line[0]
    if first in _DIGITS:
        first = line.lstrip(_DIGITS + " ")[:1] or first
    if first >= _FIRST_UNSPACED and (not first.isalpha() or _unspaced(first)):
        if not first.isalpha():
            return ""
        return line[-1] if line[-1].isalpha() and _unspaced(line[-1]) else first + " "
    is_word = str.isalpha if first < _FIRST_INDIC else _is_word
    last = line[line.rfind(" ") + 1:]
    if len(last) > _TELLING and is_word(last):
        return last
    late = max(filter(is_word, line.rsplit(" ", _LATE)[-_LATE:]), key=len, default="")
    return late or max(filter(is_word, line.split()), key=len, default="")


def _has_number(token: str) -> bool:
    return any(map(str.isdigit, token))


def _is_word(part: str) -> bool:
    """Whether what stands between blanks is one word for sure."""
    return part.isalpha() or (part[:1] >= _FIRST_INDIC and part.isidentifier() and _JOINED.isdisjoint(part))  # marks are no letters


def _parted(part: str) -> List:
    """The words and stems of a list."""
    written = part.split()
    others = list(filterfalse(str.isalpha, written))
    stems = tuple([word[:-1] for word in others if word[-1] == "*" and _STEM < len(word) <= _LONGEST_STEM + 1])
    joined = WORD.findall(" ".join([word for word in others if word[-1] != "*"]))
    return " ".join(["", *filter(str.isalpha, written), *joined, ""]), stems


def _may_have(word: str, text: str) -> bool:
    """Whether a word stands in a text of lists, or may begin with a stem that stands there."""
    for size in range(_STEM, min(len(word), _LONGEST_STEM) + 1):
        if word[:size] not in text:
            return False
        if word[:size] + "*" in text:
            return True
    return word in text


def _first_letter(text: str) -> str:
    return next(filter(str.isalpha, text), "a")


def _block(text: str) -> int:
    """A number for the letters that a text begins with: that of all Latin ones, or of 256 neighbours."""
    return 0 if text[0] < "\u0370" else ord(text[0]) >> 8


@lru_cache(maxsize=4096)
def _unspaced(letter: str) -> str:
    """The languages whose words no blanks part in which a text may be that begins with a letter."""
    for low, high, languages in (("\uac00", "\ud7a3", "ko"), ("\u0e00", "\u0e7f", "th"), ("\u3041", "\u30ff", "ja"), ("\u3400", "\u9fff", "zh ja")):
        if low <= letter <= high:
            return languages
    return ""
