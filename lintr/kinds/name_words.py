"""Words that may be names: where they stand, beside what, and which are alike."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from collections import Counter
from itertools import accumulate, compress, count, repeat
from operator import contains, ne

from lintr.kinds.spellings import bare, beginnings, distance, two_and_two
from lintr.later import later
from lintr.once import once
from lintr.span import Span
from lintr.words import places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, MutableSequence, Sequence

    from lintr.article import Article

    Form = tuple[str, ...]
    """The words of a name, one or two."""

_CAPITAL = later(r"\p{Lu}[\p{L}\p{M}]+(?:['’]\p{Lu}[\p{L}\p{M}]+)?")
_KATAKANA = later(r"[ァ-ヴー]{4,}")
_KANA = str.maketrans({"ヴ": "ブ", "ァ": "ア", "ィ": "イ", "ゥ": "ウ", "ェ": "エ", "ォ": "オ", "ー": "", "ヱ": "エ", "ヲ": "オ"})
_DOTTED_KATAKANA = later(r"[ァ-ヴー]+(?:・[ァ-ヴー]+)+")
_FOREIGN_V = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"))
_HOMOPHONES = (
    "斯司丝絲 亚雅娅亞婭 尔耳爾 克科柯 马玛馬瑪 加嘉 尼妮 巴芭 纳娜納 布卜 利莉丽黎麗里 罗洛羅 达達 维威維薇 萨莎薩 兰蘭蓝藍 莱萊来來 菲费費 鲁卢魯盧 伊依 顿敦頓 奥澳奧 姆穆 吉基 希西 格葛 迪蒂 茨兹茲 雷蕾 伦倫 弗福夫 "
    "普浦 朗郎 琳林 拉菈 贝貝"
)
"""Characters that stand for the same syllable of foreign names in Chinese."""
_SYLLABLES = {char: same[0] for same in _HOMOPHONES.split() for char in same}
_LONE = frozenset("尔爾斯丝絲特德克夫格姆普茨兹弗布赫")
"""Characters that stand for a consonant without a vowel."""
_DOTS = frozenset("·・•‧")
_DOT = later(r"(?<=(?P<before>[\u3400-\u9fff]{2}[·・•‧]))(?P<behind>[\u3400-\u9fff]{3,8})")
_FIRST_HAN = "\u3400"
SILENT = "\N{THAI CHARACTER THANTHAKHAT}"
"""The Thai sign for a letter of a foreign word that is not spoken."""
_LEADING = "เแโใไ"
_THAI = frozenset(map(chr, range(0x0E01, 0x0E2F)))
_PIECE = later(rf"[{_LEADING}]?[ก-ฮ][ะ-ฺ็-๎]*|[^ก-๎]+|.", 0, re.compile)
_CLUSTERS, _BEFORE = 6, 3
_THAI_NAME = later(r"(?<![ก-๎])(?P<title>นายแพทย์|แพทย์หญิง|นางสาว|นาง|นาย|คุณ|ดร\.|พันโท|พันเอก|พันตรี|ร้อยเอก|พลตรี|สหาย|อาจารย์|ศาสตราจารย์)[ ]?(?P<first>[ก-๎]{4,12})(?P<others>[ ][ก-๎]{2,10}[ ][ก-๎]{2,12})(?![ก-๎])")
_SHORT_THAI = 4
"""Letters of a Thai name that is too short to tell."""
_CHOICES = 2
_PARTICLES = later("(?:(?:에서|에게|으로|까지|부터|처럼|보다)?(?:는|도|만|의)?|은|이|가|을|를|에|와|과|로)$", 0)
_LONG_HANGUL = 5
"""Syllables of a Korean word that is long."""
_FOREIGN_HANGUL = frozenset("르스크트그드브프즈츠")
"""Syllables for a consonant without a vowel."""
_FIRST_HANGUL, _LAST_HANGUL = "가", "힣"
_MARKS = later("[\u064b-\u0655\u0670]")
_JOINER = "\N{ZERO WIDTH NON-JOINER}"
_FEW = 8
"""Words after whose places all places are laid down."""
_SINGLY = 3
"""Words that are looked for one by one."""
_MANY = 1 << 16
"""Words, or characters, of a text that is long."""


class Words:
    """Words that may be parts of names, with their places."""

    __slots__ = ("_article", "_asked", "_at", "_starts", "text", "words")

    def __init__(self, text: str, words: list[str], starts: Sequence[int] | None = None, article: Article | None = None) -> None:
        """Words of a text that begin at ``starts``, or all those of an article, which then tells where they begin when that is asked."""
        self.text = text
        self.words = words
        self._starts = starts
        self._article = article
        self._at: dict[str, MutableSequence[int]] = {}
        self._asked = 0

    @classmethod
    def of(cls, article: Article) -> Words:
        """All words of an article."""
        return cls(article.prose, article.tokens, None, article)

    @property
    def starts(self) -> Sequence[int]:
        """Where each begins."""
        if self._starts is None:
            self._starts = self._article.starts if self._article else places(self.text, self.words)
        return self._starts

    def look_for(self, wanted: Collection[str]) -> None:
        """Lay down the places of some words in one go, before they are asked for."""
        lacking = [word for word in wanted if word not in self._at]
        if len(lacking) <= _SINGLY:
            self._at.update((word, self._numbers_of(word)) for word in lacking)
            return
        found = {word: self._numbers() for word in lacking}
        for number in compress(count(), map(found.__contains__, self.words)):
            found[self.words[number]].append(number)
        self._at.update(found)

    def _numbers(self) -> MutableSequence[int]:
        """Takes the numbers of a word's places; of a long text in a tenth of the memory."""
        if len(self.words) <= _MANY:
            return []
        from array import array

        return array("I")

    def _numbers_of(self, word: str) -> MutableSequence[int]:
        """The numbers of a word's places, in the way that is fastest for one."""
        found = self._numbers()
        index, at = self.words.index, -1
        try:
            while True:
                at = index(word, at + 1)
                found.append(at)
        except ValueError:
            return found

    def at(self, word: str) -> Sequence[int]:
        """The numbers of a word's places."""
        if word not in self._at:
            self._asked += 1
            if self._asked < _FEW:
                self._at[word] = self._numbers_of(word)
            elif self._asked == _FEW:
                self.look_for(frozenset(self.words))
        return self._at.get(word, ())

    def are_neighbours(self, first: int) -> bool:
        """Whether one blank and nothing else parts a word from the next."""
        end = self.starts[first] + len(self.words[first])
        return first + 1 < len(self.words) and self.starts[first + 1] == end + 1 and self.text[end] == " "

    def beside(self, word: str, step: int) -> set[str]:
        """The words that stand before (-1) or behind (1) a word, a blank between them."""
        every = self.words
        return {every[n + step] for n in self.at(word) if 0 <= n + step < len(every) and self.are_neighbours(min(n, n + step))}

    def may_share(self, one: str, two: str, anchors: Collection[str]) -> bool:
        """Whether two words may follow or precede the same one of some words: quick, as nobody asks what parts them from it."""
        every = self.words
        last = len(every) - 1
        for step in (-1, 1):
            beside = {every[n + step] for n in self.at(one) if 0 <= n + step <= last}
            if any(0 <= n + step <= last and (word := every[n + step]) in beside and word in anchors for n in self.at(two)):
                return True
        return False

    def places(self, form: Form) -> list[Span]:
        """Where a name stands."""
        found = []
        every, more = self.words, len(form) - 1
        rarest = min(range(len(form)), key=lambda at: len(self.at(form[at]))) if more else 0  # many share a part of a name
        for number in self.at(form[rarest]):
            first = number - rarest
            if not more or (first >= 0 and tuple(every[first:first + more + 1]) == form and all(map(self.are_neighbours, range(first, first + more)))):
                last = first + more
                found.append(Span(self.starts[first], self.starts[last] + len(every[last])))
        return found


def katakana(article: Article) -> tuple[Words, list[tuple[Form, Form]]]:
    """Words in katakana that differ in marks of length and in what stands for foreign vowels, and names with dots that differ in a foreign v, too."""
    found = list(_KATAKANA.finditer(article.prose))
    words = Words(article.prose, [match[0] for match in found], [match.start() for match in found])
    keys: dict[str, list[str]] = {}
    for word in sorted(set(words.words)):
        if len(key := word.translate(_KANA)) > 2:
            keys.setdefault(key, []).append(word)
    pairs: list[tuple[Form, Form]] = [((one,), (two,)) for key, forms in keys.items() for one, two in two_and_two(forms) if len(key) > 3 or one.rstrip("ー") == two.rstrip("ー")]
    told = {word for pair in pairs for form in pair for word in form}
    dotted = [match for match in _DOTTED_KATAKANA.finditer(article.prose) if told.isdisjoint(match[0].split("・"))] if "・" in article.characters else []
    names: dict[str, list[str]] = {}
    for name in sorted({match[0] for match in dotted}):
        key = name
        for letters, other in _FOREIGN_V:
            key = key.replace(letters, other)
        names.setdefault(key.translate(_KANA), []).append(name)
    full: list[tuple[Form, Form]] = [((one,), (two,)) for forms in names.values() for one, two in two_and_two(forms)]
    if not full:
        return words, pairs
    named = {form[0] for pair in full for form in pair}
    every = sorted([*((match.start(), match[0]) for match in dotted if match[0] in named), *zip(words.starts, words.words, strict=True)])
    return Words(article.prose, [word for _, word in every], [start for start, _ in every]), full + pairs


def han(article: Article) -> tuple[Words, list[tuple[Form, Form]]]:
    """Three characters of Chinese that differ in one that sounds like the other's: in real texts they are a foreign name in two spellings."""
    text = article.prose
    there = sorted(_SYLLABLES.keys() & article.prose_characters)
    several = Counter(map(_SYLLABLES.__getitem__, there))
    found: set[int] = set()
    for char in there:
        at = text.find(char) if several[_SYLLABLES[char]] > 1 else -1
        while at >= 0:
            found.update(range(max(0, at - 2), at + 1))
            at = text.find(char, at + 1)
    starts = [start for start in sorted(found) if len(three := text[start:start + 3]) > 2 and three.isalpha() and min(three) >= _FIRST_HAN]
    words = Words(text, [text[start:start + 3] for start in starts], starts)
    keys: dict[tuple[str, str, str, int], set[str]] = {}
    for word in set(words.words):
        for place, char in enumerate(word):
            if char in _SYLLABLES:
                keys.setdefault((word[:place], _SYLLABLES[char], word[place + 1:], place), set()).add(word)
    pairs: list[tuple[Form, Form]] = [((one,), (two,)) for alike in keys.values() if len(alike) > 1 for one, two in two_and_two(alike) if not _are_of_two_persons(words, one, two)]
    from lintr.kinds.name_syllables import of_other_character

    dotted = sorted({*_dotted(text), *of_other_character(text)})
    if not dotted:
        return words, pairs
    named = sorted((at, word) for one, other in dotted for word in (one, other) for at in _all_places(text, word))
    return Words(text, [word for _, word in named] + words.words, [at for at, _ in named] + starts), [((one,), (other,)) for one, other in dotted] + pairs


def sound_alike(char: str, other: str) -> bool:
    """Whether two characters of Chinese stand for one sound."""
    return char in _SYLLABLES and _SYLLABLES[char] == _SYLLABLES.get(other)


def _are_of_two_persons(words: Words, one: str, two: str) -> bool:
    """Whether each of two given names has a family name behind its dot, and none begins alike."""
    ends = [[words.starts[n] + len(word) for n in words.at(word)] for word in (one, two)]
    families = [{_SYLLABLES.get(first, first) for end in each if words.text[end:end + 1] in _DOTS and (first := words.text[end + 1:end + 2])} for each in ends]
    return all(families) and families[0].isdisjoint(families[1])


def _dotted(text: str) -> list[tuple[str, str]]:
    """Full names with a dot between their parts, of which the second has a sign more here than there: one that stands for a lone consonant."""
    found: dict[str, set[str]] = {}
    for match in _DOT.finditer(text) if _DOTS & frozenset(text) else ():
        found.setdefault(match["before"], set()).add(match["behind"])
    names = set()
    for before, behind in found.items():
        for one, other in two_and_two(behind):
            same = next((at for at, (char, its) in enumerate(zip(one, other, strict=False)) if char != its), 0)
            for longer, shorter in ((one, other), (other, one)):
                if same > 1 and longer[same] in _LONE and longer[same + 1:same + 2] == shorter[same:same + 1]:
                    names.add((before + longer[:same + 2], before + shorter[:same + 1]))
    return sorted(names)


def _all_places(text: str, word: str) -> Iterator[int]:
    """Where a word stands, other than at once again."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def thai(article: Article) -> tuple[Words, list[tuple[Form, Form]]]:
    """Six Thai consonants, one of them silent as in foreign words, of which the fourth has another vowel or tone: without blanks nothing else tells a name.

    Full names have blanks: of three parts one may have another letter behind a title.
    """
    text = article.prose
    pieces = _PIECE.findall(text)
    ends = list(accumulate(map(len, pieces), initial=0))
    near = {first for at in compress(count(), map(contains, pieces, repeat(SILENT))) for first in range(max(0, at - _CLUSTERS + 1), at + 1)}
    found: dict[tuple[str, str, str], dict[str, list[int]]] = {}
    for first in sorted(near):
        window = pieces[first:first + _CLUSTERS]
        consonants = [piece.lstrip(_LEADING)[:1] for piece in window]
        if len(window) == _CLUSTERS and _THAI.issuperset(consonants):
            key = "".join(window[:_BEFORE]), consonants[_BEFORE], "".join(window[_BEFORE + 1:])
            found.setdefault(key, {}).setdefault(window[_BEFORE], []).append(first)
    places: list[tuple[int, str]] = []
    pairs: list[tuple[Form, Form]] = []
    for (before, _, after), middles in found.items():
        if len(middles) > 1:
            places += [(ends[first], before + middle + after) for middle, numbers in middles.items() for first in numbers]
            pairs += [((before + one + after,), (before + two + after,)) for one, two in two_and_two(middles) if one.lstrip(_LEADING) != two.lstrip(_LEADING)]
    named = _thai_names(text)
    pairs += [((one,), (two,)) for one, two in named]
    places += [(at, name) for name in frozenset(name for pair in named for name in pair) for at in _all_places(text, name)]
    places.sort()
    return Words(text, [word for _, word in places], [start for start, _ in places]), pairs


def _thai_names(text: str) -> list[tuple[str, str]]:
    """Names of three parts with blanks between them, a title before the first, which differs in one letter."""
    firsts: dict[tuple[str, str], set[str]] = {}
    for match in _THAI_NAME.finditer(text):
        firsts.setdefault((match["title"], match["others"]), set()).add(match["first"])
    return [(f"{title}{one}{others}", f"{title}{two}{others}") for (title, others), alike in firsts.items() for one, two in two_and_two(alike)
            if len(alike) == _CHOICES and min(len(one), len(two)) > _SHORT_THAI and one[0] == two[0] and distance(one, two) == 1]


def hangul(article: Article) -> tuple[Words, list[tuple[Form, Form]]]:
    """Korean words of five syllables, one of them as only foreign words have so many, that differ in the vowel of one syllable within."""
    stems = {word: _PARTICLES.sub("", word) for word in article.distinct if len(word) >= _LONG_HANGUL and not _FOREIGN_HANGUL.isdisjoint(word)}
    keys: dict[str, set[str]] = {}
    for stem in stems.values():
        if len(stem) >= _LONG_HANGUL and min(stem) >= _FIRST_HANGUL and max(stem) <= _LAST_HANGUL:
            keys.setdefault(f"{stem[0]}{''.join(map(_without_vowel, stem[1:-1]))}{stem[-1]}", set()).add(stem)
    pairs: list[tuple[Form, Form]] = [((one,), (two,)) for alike in keys.values() if len(alike) > 1 for one, two in two_and_two(alike) if sum(map(ne, one, two)) == 1]
    from lintr.kinds.name_syllables import behind_which_titles_stand

    titled = [((one,), (two,)) for one, two in behind_which_titles_stand(article) if ((one,), (two,)) not in pairs]
    if not pairs and not titled:
        return Words(article.prose, [], []), []
    named = {form[0] for pair in pairs for form in pair}
    before_titles = {form[0] for pair in titled for form in pair}
    found = [(start, stem) for start, word in zip(article.starts, article.tokens, strict=True)
             if (stem := stems.get(word, "")) in named or (stem := next((name for name in before_titles if word.startswith(name)), ""))]
    pairs += titled
    return Words(article.prose, [stem for _, stem in found], [start for start, _ in found]), pairs


def _without_vowel(char: str) -> str:
    """A syllable of Hangul with its first vowel."""
    code = ord(char) - ord(_FIRST_HANGUL)
    return chr(ord(_FIRST_HANGUL) + code - code // 28 % 21 * 28)


@once
def capital_words(article: Article) -> frozenset[str]:
    """The words with a capital, each once."""
    written = article.distinct - article.vocabulary
    plain = [word for word in filter(str.isalpha, written) if word[0].isupper() and len(word) > 1]
    return frozenset(plain).union(_CAPITAL.findall(" ".join(written.difference(plain))))


@once
def capitals(article: Article) -> Words:
    """The words with a capital, with their places."""
    return Words(article.prose, _CAPITAL.findall(article.prose))  # none stands before its place where it would not have been found


def joined_capitals(words: frozenset[str]) -> Iterator[tuple[Form, str]]:
    """Words with a capital that are two others written as one: those, and the one."""
    for first, word in beginnings(words):
        second = word[len(first):]
        for other in (second.capitalize(), second.upper()):
            if other in words and second.islower():
                yield (first, other), word


def share_context(words: Words, one: str, two: str, common: frozenset[str]) -> Iterator[str]:
    """Words before two words that are also followed by the same word: in scripts without capitals nothing else tells a name that stands alone."""
    every = words.words
    last = len(every) - 1
    numbers = [[n for n in words.at(word) if 0 < n < last] for word in (one, two)]
    contexts = [{(every[n - 1], every[n + 1]) for n in some} for some in numbers]
    shared = {(before, after) for before, after in contexts[0] & contexts[1] if before not in common and after not in common and before[0].isalpha()}
    if shared:  # most are none, and nobody need ask what parts the words
        told = [{pair for n in some if (pair := (every[n - 1], every[n + 1])) in shared and words.are_neighbours(n - 1) and words.are_neighbours(n)} for some in numbers]
        yield from sorted(before for before, _ in told[0] & told[1])


def is_grammar(one: str, two: str) -> bool:
    """Whether two words between the same words differ in grammar: in letters before or behind, or in vowel signs."""
    short, long = sorted((_MARKS.sub("", bare(part.split(_JOINER)[0])) for part in (one, two)), key=len)
    is_plural = (short[:1] == "أ") != (long[:1] == "أ") and short[:1] != "ا" != long[:1]
    if is_plural or ("وا" in long) != ("وا" in short):
        return True  # Arabic plurals: وضع, أوضاع; أمر, أوامر
    return short in long or unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", two) or short[:-1] == long[:len(short) - 1]


def is_common(article: Article, word: str) -> bool:
    """Whether a word with a capital stands in small letters, too."""
    if not word[0].isupper():
        return False
    if len(article.prose) < _MANY:
        return f" {word.lower()}" in article.prose
    every, small = _behind_blanks(article), word.lower()
    at = bisect(every, small)
    return (at > 0 and every[at - 1] == small) or (at < len(every) and every[at].startswith(small))


@once
def _behind_blanks(article: Article) -> list[str]:
    """What stands behind the blanks of a long article, each once, sorted: to look through all of it for each word would take time that grows with its square."""
    return sorted(frozenset(article.prose.split(" ")[1:]))
