"""Words that may be names: where they stand, beside what, and which are alike."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

from lintr import ahead
from lintr.kinds.spellings import bare, two_and_two
from lintr.skeleton import skeleton
from lintr.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article

    Form = tuple[str, ...]
    """The words of a name, one or two."""

_CAPITAL = ahead.compile(r"\p{Lu}[\p{L}\p{M}]+(?:['’]\p{Lu}[\p{L}\p{M}]+)?", regex.V1)
_KATAKANA = ahead.compile(r"[ァ-ヴー]{4,}", regex.V1)
_KANA = str.maketrans({"ヴ": "ブ", "ァ": "ア", "ィ": "イ", "ゥ": "ウ", "ェ": "エ", "ォ": "オ", "ー": "", "ヱ": "エ", "ヲ": "オ"})
_HOMOPHONES = (
    "斯司丝絲 亚雅娅亞婭 尔耳爾 克科柯 马玛馬瑪 加嘉 尼妮 巴芭 纳娜納 布卜 利莉丽黎麗里 罗洛羅 达達 维威維薇 萨莎薩 兰蘭蓝藍 莱萊来來 菲费費 鲁卢魯盧 伊依 顿敦頓 奥澳奧 姆穆 吉基 希西 格葛 迪蒂 茨兹茲 雷蕾 伦倫 弗福夫 "
    "普浦 朗郎 琳林 拉菈 贝貝"
)
"""Characters that stand for the same syllable of foreign names in Chinese."""
_SYLLABLES = {char: same[0] for same in _HOMOPHONES.split() for char in same}
_HAN = ahead.compile(f"[{_HOMOPHONES.replace(' ', '')}]", regex.V1)
_THREE = ahead.compile(r"\p{Han}{3}", regex.V1)
_MARKS = ahead.compile("[\u064b-\u0655\u0670]", regex.V1)
_JOINER = "\N{ZERO WIDTH NON-JOINER}"


class Words:
    """Words that may be parts of names, with their places."""

    __slots__ = ("_at", "starts", "text", "words")

    def __init__(self, text: str, words: list[str], starts: list[int]) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self._at: dict[str, list[int]] = {}

    def at(self, word: str) -> list[int]:
        """The numbers of a word's places."""
        if not self._at:
            for number, one in enumerate(self.words):
                self._at.setdefault(one, []).append(number)
        return self._at.get(word, [])

    def are_neighbours(self, first: int) -> bool:
        """Whether one blank and nothing else parts a word from the next."""
        end = self.starts[first] + len(self.words[first])
        return first + 1 < len(self.words) and self.starts[first + 1] == end + 1 and self.text[end] == " "

    def places(self, form: Form) -> list[Span]:
        """Where a name stands."""
        found = []
        for first in self.at(form[0]):
            if len(form) == 1 or (self.are_neighbours(first) and self.words[first + 1] == form[1]):
                last = first + len(form) - 1
                found.append(Span(self.starts[first], self.starts[last] + len(self.words[last])))
        return found


def katakana(article: Article) -> tuple[Words, list[tuple[Form, Form]]]:
    """Words in katakana that differ in marks of length and in what stands for foreign vowels."""
    found = list(_KATAKANA.finditer(article.prose))
    words = Words(article.prose, [match[0] for match in found], [match.start() for match in found])
    keys: dict[str, list[str]] = {}
    for word in sorted(set(words.words)):
        if len(key := word.translate(_KANA)) > 2:
            keys.setdefault(key, []).append(word)
    pairs: list[tuple[Form, Form]] = [((one,), (two,)) for key, forms in keys.items() for one, two in two_and_two(forms) if len(key) > 3 or one.rstrip("ー") == two.rstrip("ー")]
    return words, pairs


def han(article: Article) -> tuple[Words, list[tuple[Form, Form]]]:
    """Three characters of Chinese that differ in one that sounds like the other's: in real texts they are a foreign name in two spellings."""
    text = article.prose
    starts = sorted({start for match in _HAN.finditer(text) for start in range(max(0, match.start() - 2), match.start() + 1) if _THREE.match(text, start)})
    words = Words(text, [text[start:start + 3] for start in starts], starts)
    keys: dict[tuple[str, str, str, int], set[str]] = {}
    for word in set(words.words):
        for place, char in enumerate(word):
            if char in _SYLLABLES:
                keys.setdefault((word[:place], _SYLLABLES[char], word[place + 1:], place), set()).add(word)
    return words, [((one,), (two,)) for alike in keys.values() if len(alike) > 1 for one, two in two_and_two(alike)]


@lru_cache(maxsize=2)  # two rules ask for the same article
def capitals(text: str) -> Words:
    """The words with a capital."""
    found = list(_CAPITAL.finditer(text))
    return Words(text, [match[0] for match in found], [match.start() for match in found])


@lru_cache(maxsize=2)
def pairs_of(words: Words) -> list[Form]:
    """Two words with capitals that stand side by side."""
    text, every, starts = words.text, words.words, words.starts
    return [(one, two) for one, two, start, after in zip(every, every[1:], starts, starts[1:], strict=False) if after == start + len(one) + 1 and text[after - 1] == " "]


def neighbours(runs: list[Form]) -> list[tuple[str, set[str], bool]]:
    """Each word that has neighbours, with all that follow it, and with all that stand before it."""
    following: dict[str, set[str]] = {}
    preceding: dict[str, set[str]] = {}
    for first, second in runs:
        following.setdefault(first, set()).add(second)
        preceding.setdefault(second, set()).add(first)
    return [*((word, others, True) for word, others in following.items()), *((word, others, False) for word, others in preceding.items())]


def all_neighbours(words: Words, runs: list[Form]) -> list[tuple[str, set[str], bool]]:
    """The same for the words of names, with their neighbours anywhere in the article."""
    found: list[tuple[str, set[str], bool]] = []
    every = words.words
    beside: dict[tuple[str, int], set[str]] = {}
    for first, second in {pair for run in runs for pair in zip(run, run[1:], strict=False)}:
        for anchor, name, step in ((first, second, 1), (second, first, -1)):
            if (anchor, step) not in beside:
                beside[anchor, step] = {every[n + step] for n in words.at(anchor) if 0 <= n + step < len(every)}
            others = beside[anchor, step]
            if len(others) > 1:
                key = skeleton(name)
                alike = {other for other in others if skeleton(other) == key}
                if len(alike) > 1:  # now it is worth while to look what stands between them
                    places = [n for n in words.at(anchor) if 0 <= n + step < len(every)]
                    found.append((anchor, {every[n + step] for n in places if every[n + step] in alike and words.are_neighbours(min(n, n + step))}, step > 0))
    return found


def between(words: Words, common: frozenset[str]) -> Iterator[tuple[Form, Form]]:
    """Words between the same two words: in scripts without capitals nothing else tells a name that stands alone."""
    every = words.words
    seen: dict[tuple[str, str], str] = {}
    several = {(before, after) for before, word, after in zip(every, every[1:], every[2:], strict=False) if seen.setdefault((before, after), word) != word}
    several = {pair for pair in several if common.isdisjoint(pair) and pair[0][0].isalpha()}
    places: dict[tuple[str, str], dict[str, list[int]]] = {}
    for n, pair in enumerate(zip(every, every[2:], strict=False)) if several else ():
        if pair in several and len(every[n + 1]) > 2 and every[n + 1] not in common:
            places.setdefault(pair, {}).setdefault(every[n + 1], []).append(n)
    for (before, _), numbers in sorted(places.items()):
        alike: dict[str, list[str]] = {}
        for word in sorted(numbers) if len(numbers) > 1 else ():
            alike.setdefault(skeleton(word), []).append(word)
        for key, forms in alike.items():
            if len(key) > 1 and len(forms) > 1:
                there = [word for word in forms if any(words.are_neighbours(n) and words.are_neighbours(n + 1) for n in numbers[word])]
                for one, two in two_and_two(there):
                    if not one.isascii() and not _is_grammar(one, two):
                        yield (before, one), (before, two)


def _is_grammar(one: str, two: str) -> bool:
    """Whether two words between the same words differ in grammar: in letters before or behind, or in vowel signs."""
    short, long = sorted((_MARKS.sub("", bare(part.split(_JOINER)[0])) for part in (one, two)), key=len)
    is_plural = (short[:1] == "أ") != (long[:1] == "أ") and short[:1] != "ا" != long[:1]
    if is_plural or ("وا" in long) != ("وا" in short):
        return True  # Arabic plurals: وضع, أوضاع; أمر, أوامر
    return short in long or unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", two) or short[:-1] == long[:len(short) - 1]
