"""The kind ``doubled``: a word or a phrase twice in a row."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import chain, compress, repeat
from operator import attrgetter, contains
from types import MappingProxyType

from lintr.kinds.repeats import MOST, runs, words_alike
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit
from lintr.words import JOINERS, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table

WHAT = ("word", "phrase")
_BLANKS = " \t\u00a0"
_JOINED = frozenset("-‐–/*_`")
_OR = frozenset(["or", "oder", "ou", "o", "u", "of", "eller", "eða", "tai", "vai", "või", "vagy", "lub", "albo", "nebo", "alebo", "ali", "ili", "или", "або", "ή", "ya", "veya", "yaxud", "atau", "hoặc", "hay", "أو", "یا", "या", "वा", "অথবা", "বা", "কিংবা", "또는", "혹은", "או"])
"""Words behind which a second copy goes on more often than not: “a club or a club house”."""

_EACH = ("씩", "ずつ")
"""How words of Korean and Japanese end that tell how much at a time, which are doubled as they are in “little by little”."""
_THESE = frozenset(["này", "đó", "ấy", "kia", "nọ", "ini", "itu", "tersebut", "hii", "hiyo", "huyu", "hawa", "hizi"])
"""Words that point at what stands before them."""

_OF_SENTENCES = range(4, 6)
"""Words of a sentence that is told where it stands twice in a row; a longer one is told wherever it stands again."""

_UNSPACED = frozenset(("Hans", "Hant", "Hani", "Jpan", "Kore", "Thai", "Laoo", "Khmr", "Mymr"))
"""Scripts in which “and” is written together with other words."""
_SHORTEST = 2
_CALLED, _SAID = "!?！？؟…‥", frozenset("\"'“”„«»‘’「『")
_LONGEST = 12
"""Characters of a word on an average, from which on no blanks part the words."""

_SURE = 4
"""Words of a phrase that no language repeats on purpose."""

_ARTICLES = frozenset(("a", "an", "the", "un", "une", "le", "la", "el", "una", "uno", "o", "um", "uma", "der", "die", "das", "ein", "eine", "einen", "een", "de", "het", "en", "ett", "et"))
_GREEK_ARTICLES = frozenset(("το", "τη", "την", "τον", "του", "της", "τα", "τους", "τις", "των", "στο", "στη", "στην", "στον", "στα", "στις", "στους"))
"""Behind which no noun is doubled to say “stone by stone”."""

_NOT = frozenset(("না", "নয়", "नहीं", "न", "ना", "नाही", "نہیں", "نہ"))
"""Negations that follow the verb: "whether it is done or it is done not"."""

_JOINTS = frozenset(("", "/", "-", "–", "&"))
"""What may stand between the words of a phrase that is repeated."""

_CLOSERS = frozenset(")]}»”\"")
_ENDS = frozenset(".!?…。।؟۔")
_OPENERS = " \t\u00a0([{«“„‘’\"'*-–—•:"
_CALL = 3
"""Words of a call or a refrain: they begin a sentence or a line, stand again behind a comma, and a mark or the line's end follows."""
_SOUND = 4
"""Letters of the words of a phrase that paints a sound or a way: such are doubled where grammar doubles words."""
_COUNTED = 3
"""Letters of a word that is doubled behind a number."""
_NEARBY = 0.25
"""How far apart in its paragraph, from 0 to 1, what is said twice may stand in two languages."""
_TWO = 2
_PHRASE, _SYLLABLES = 5, 3
"""Letters of a phrase; of Korean, syllables."""
_ONE = "한"
"""“One”, with which Korean says “step by step”."""
_NAME = 5
"""Letters of a name that is not doubled by grammar: those of Vietnamese have fewer."""
_MANY = 40
"""Words, for each of which the text is not searched."""
_SEVERAL = 40
"""Words, for which it takes less time to look at what stands beside each word than to search the text for each."""
_CAPITALS = frozenset(map(chr, (*range(0x41, 0x5B), *range(0xC0, 0xD7), *range(0xD8, 0xDF), *range(0x410, 0x430), *map(ord, "ЁІЇЄҐ"))))
_HARAKAT = frozenset(map(chr, range(0x64B, 0x653)))
"""Marks of Arabic for short vowels and their absence."""
_EZAFE = "\N{ARABIC KASRA}"
"""Joins a word to the next, as “of” does."""
_WITHIN = frozenset([char for char in JOINERS if not char.isalpha()])
_PARTED = dict.fromkeys(map(ord, _WITHIN), " ")
_LINE_OF_VERSE, _QUOTES, _QUOTED = " / ", "\"“”„«»「」『』", 300
"""What parts lines of verse in running text, what is around them, and how many characters of a quotation are looked at on either side."""
_SMALL_LETTER = later(r"([A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ])([^\W\d_]+) ([a-zà-öø-ÿа-яёіїєґ])\2\b", 0)
"""A word with a capital letter and the like with a small one behind it, as at the start of a sentence."""

_BETWEEN = " \t\u00a0,،、，;؛"
_PROCLITICS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ו", "ה", "וה")
"""Written together with the word behind them in Arabic and Hebrew: the second copy may carry one."""


class Doubled:
    """Find what stands twice in a row.

    Fields:
        what: ``word`` (blanks alone between the two) or ``phrase`` (most to least words, nothing but blanks, a comma or a word for
            "and" between the two).
        least, most: words of a phrase (2 to 14).
        letters: the fewest letters of a doubled word (default 2): letters of the alphabet are listed and spelt.
        small: languages in which a function word of one letter counts all the same ("в в").
        allowed: words that are right when doubled, in any language.
        strict: languages whose doubled words are so by grammar ("that that", "die die"), and hence neither before the end of a
            sentence nor three times.
        counting, pointing: tables: language, and words behind which nothing is doubled by grammar: numbers ("three tickets tickets"), and such as
            "this", behind which a word of three letters may begin something new ("at this time time is short").
        In languages whose page says ``reduplication``, any doubled word is right but those that end no sentence (``final_words``: "and
        and", "of of"); the page's ``doubled_words`` are so everywhere. Of
        languages that have no page nothing is known: there only phrases of four words or more count.
    """

    __slots__ = ("allowed", "counting", "least", "letters", "most", "pointing", "small", "strict", "what")
    mends = True

    def __init__(self, what: str, least: int, most: int, letters: int, allowed: Collection[str], small: tuple[str, ...], strict: tuple[str, ...],
                 counting: Mapping[str, str] = MappingProxyType({}), pointing: Mapping[str, str] = MappingProxyType({})) -> None:
        self.what = what
        self.least = least
        self.most = most
        self.letters = letters
        self.allowed = frozenset(word.casefold() for word in allowed)
        self.small = small
        self.strict = strict
        self.counting = {tag: frozenset(words.split()) for tag, words in counting.items()}
        self.pointing = {tag: frozenset(words.split()) for tag, words in pointing.items()}

    @classmethod
    def from_table(cls, table: Table) -> Doubled:
        """Take the fields."""
        return cls(table.choice("what", WHAT), table.integer("least", 2), table.integer("most", 6), table.integer("letters", 2), table.strings("allowed", ()), table.strings("small", ()), table.strings("strict", ()),
                   table.mapping("counting"), table.mapping("pointing"))

    def gate(self, article: Article) -> bool:
        if self.what == "phrase":
            return len(article.tokens) >= 2 * self.least or article.language.script in _UNSPACED
        if not article.language.page:
            return False
        prose = article.prose
        # most words that follow themselves do so across a full stop or a line end
        words = {article.tokens[at] for at in self._maybe(article)}
        return len(words) > _MANY or any(f"{word} {word}" in prose or f"{word}  {word}" in prose or f" {word}) {word})" in prose or f"{word}\u00a0{word}" in prose
                                         for word in words) or ((article.language.never_doubled or not article.language.reduplication) and _has_small_copy(article))

    def find(self, article: Article) -> Iterator[Hit]:
        found: Iterable[Hit] = self._phrases(article) if self.what == "phrase" else self._words(article) if self.gate(article) else ()
        if _LINE_OF_VERSE in article.prose:
            found = (hit for hit in found if not _is_verse(article.prose, hit.span))
        if not (article.siblings or article.original):
            yield from found
            return
        elsewhere: dict[int, list[list[float]]] = {}  # a paragraph of many is asked once
        for hit in found:
            number = bisect_right(article.paragraphs, hit.span.start, key=attrgetter("start")) - 1
            if number not in elsewhere:
                elsewhere[number] = self._elsewhere(article, number)
            paragraph = article.paragraphs[number]
            at = (hit.span.start - paragraph.start) / (paragraph.end - paragraph.start or 1)
            if not _is_meant([any(abs(other - at) < _NEARBY for other in places) for places in elsewhere[number]], is_original=article.original is not None):
                yield hit

    def _elsewhere(self, article: Article, number: int) -> list[list[float]]:
        """Where the original, first, and the other translations have a word or phrase twice in the same paragraph, from 0 to 1; those that cannot tell are left out."""
        others = (self._doubled_in(article, number, other) for other in ((article.original,) if article.original else ()) + article.siblings)
        return [places for places in others if places is not None]

    def _doubled_in(self, article: Article, number: int, other: Article) -> list[float] | None:
        """Where another has what is doubled in the paragraph of the same number; None where it cannot tell."""
        if len(other.paragraphs) != len(article.paragraphs) or (self.what == "word" and other.language.reduplication):
            return [] if other is article.original else None
        there = other.paragraphs[number]
        found = words(other.prose[there.start:there.end].casefold())
        if _LONGEST * len(found) < there.end - there.start:
            return [] if other is article.original else None
        sizes = range(1 + other.language.reduplication, self.most + 1) if self.what == "phrase" else (1,)
        return [at / len(found) for size in sizes for at in range(len(found) - 2 * size + 1) if found[at:at + size] == found[at + size:at + 2 * size]]

    def _maybe(self, article: Article) -> Iterator[int]:
        """The numbers of the words that follow next, too, without those that are right wherever they stand."""
        tokens, right = article.tokens, _folded(article.language.doubled_words)
        found = (at for at in _doubles(article) if not right or f"{tokens[at]} {tokens[at]}".casefold() not in right or self._is_strict(article))
        if not article.language.reduplication:
            return found
        wrong = _folded(article.language.final_words + article.language.never_doubled)
        endings, beginnings = _endings(article.language.never_doubled), _beginnings(article.language.never_doubled)
        is_latin = article.language.script == "Latn"
        tag = article.language.tag.split("-")[0]
        counting, pointing = self.counting.get(tag, frozenset()), self.pointing.get(tag, frozenset())
        return (at for at in found if (word := tokens[at].casefold()) in wrong or word[2:].endswith(endings) or (len(word) > _NAME and word.startswith(beginnings)) or (word.isascii() and (not is_latin or word.isdecimal())) or _is_name(article, at) or (counting and at and _is_counted(article, at, counting, pointing)) or (at > 0 and len(word) > _SOUND and tokens[at - 1].casefold() in _GREEK_ARTICLES))

    def _is_strict(self, article: Article) -> bool:
        return bool(self.strict) and article.language.matches(self.strict)

    def _words(self, article: Article) -> Iterator[Hit]:
        tokens, prose = article.tokens, article.prose
        right = _folded(article.language.doubled_words)
        is_strict = self._is_strict(article)
        small = _small(article.language) if self.small and article.language.matches(self.small) else frozenset()
        done = last = 0
        for at in self._maybe(article):
            if at < done:
                continue
            starts = article.starts
            word, size = tokens[at], len(tokens[at])
            if at >= last:  # else it is in the same run, which is followed once
                last = at + 1
                while last + 1 < len(tokens) and tokens[last + 1] == word and not prose[starts[last] + size:starts[last + 1]].strip(_BLANKS):
                    last += 1
            first_end, end = starts[at] + size, starts[last] + size
            is_listed = f"{word} {word}".casefold() in right and not (is_strict and (last > at + 1 or _ends(prose, end)))
            if is_listed or not self._doubled(word, prose, starts[at], starts[at + 1], end, counts=word in small or (article.language.reduplication and word[0].isalpha() and size >= self.letters)):
                continue
            yield Hit(Span(starts[at], end), {"word": word}, Edit(Span(first_end, end), ""))
            done = last + 1
        never = _folded(article.language.never_doubled) if article.language.reduplication else frozenset[str]()
        for match in _SMALL_LETTER.finditer(prose) if (never or not article.language.reduplication) and _has_small_copy(article) else ():
            word = match[3] + match[2]
            if (not article.language.reduplication or word in never) and match[1].casefold() == match[3] and _begins(article.shown, match.start()) and f"{word} {word}".casefold() not in right and self._doubled(word, prose, match.start(), match.start(3), match.end()):
                yield Hit(Span(*match.span()), {"word": word}, Edit(Span(match.end(2), match.end()), ""))

    def _doubled(self, word: str, prose: str, one: int, other: int, end: int, *, counts: bool = False) -> bool:
        """Whether a word is one that should not stand twice, and does so at these places, the last of which ends at `end`.

        One that counts may be of few letters: a function word, or where words are doubled by grammar a letter with a vowel sign, which is one of those that are not.
        """
        gap, before, after = prose[one + len(word):other], prose[one - 1:one], prose[end:end + 1]
        if gap[:1] in _CLOSERS and gap[0] == after and len(gap) > 1:
            gap = gap[1:]  # "(26 people) people)"
        if not gap or gap.strip(_BLANKS) or word.casefold() in self.allowed or before in _JOINED or after in _JOINED or after == "(":
            return False
        if prose[end:end + 2].lstrip(" ")[:1] == "=" or _is_vowelled(word):  # a program, a verse
            return False
        if word.endswith(_EACH):
            return False
        if word[-1] == _EZAFE or (before in _SAID and after in _SAID and len(before + after) > 1):  # "the daughter's daughter"; what is quoted is said so
            return False
        if sum(map(str.isalpha, word)) < self.letters and not counts:
            return word.isdecimal() and len(word) == 4 and before == " " and _ends(prose, end)  # a year
        return True

    def _phrases(self, article: Article) -> Iterator[Hit]:
        if article.language.script in _UNSPACED and self.least == _SHORTEST:
            from lintr.kinds.copies import copies

            yield from (Hit(span, {"phrase": phrase}) for phrase, span in copies(article))
        candidates = self._candidates(article)
        if not candidates:
            return
        tokens = article.tokens
        joining, right = _folded(article.language.and_words), _folded(article.language.doubled_words)
        done = 0
        for at, length in candidates:
            if at < done:
                continue
            found = self._phrase(article, at, length, joining, right)
            if found is not None:
                done, span = found
                starts = article.starts
                yield Hit(span, {"phrase": article.text[starts[at]:starts[at + length - 1] + len(tokens[at + length - 1])]})

    def _candidates(self, article: Article) -> list[tuple[int, int]]:
        """Places at which a phrase may begin, and its words, the longest first: all but the first, which may differ, stand again."""
        tokens, same = article.tokens, words_alike(article)
        found: set[tuple[int, int]] = set()
        for step in range(max(2, self.least), min(self.most + 1, MOST) + 1):  # a phrase has as many words as it is moved by, or a word less
            alike = step - 2 if step > self.least else step - 1
            for first in runs(same[step], max(alike, 1)):
                last = first + max(alike, 1) - 1
                again = last + step
                if again >= len(tokens) or not tokens[again - 1].endswith(tokens[last - 1][tokens[last - 1][0] in _CAPITALS:]) or tokens[last] != tokens[again] or tokens[last] in tokens[last + 1:again]:
                    continue
                for length in (step, step - 1):
                    at = last - length + 1
                    if at >= 0 and self.least <= length <= self.most and tokens[at + 1:last] == tokens[at + 1 + step:last + step]:
                        found.add((at, -length))
        return [(at, -length) for at, length in sorted(found)]

    def _phrase(self, article: Article, at: int, length: int, joining: frozenset[str], right: frozenset[str]) -> tuple[int, Span] | None:
        """The word behind the second copy and the span of both, if a phrase of so many words from here is at once repeated."""
        tokens, prose = article.tokens, article.prose
        second = at + length
        if second >= len(tokens):
            return None
        joined = tokens[second].casefold() in joining and second + length < len(tokens) and tokens[second].casefold() != tokens[at].casefold()
        second += joined
        if second + length > len(tokens):
            return None
        if not all(_same(tokens[at + n], tokens[second + n], head=n == 0) for n in range(length)):
            return None
        texts = [tokens[at + n].casefold() for n in range(length)]
        if len(set(texts)) == 1 or not right.isdisjoint((" ".join(texts), " ".join(texts * 2))) or sum(map(len, texts)) < _fewest_letters(article.language, texts) or not any(map(str.isalpha, "".join(texts))):
            return None
        starts = article.starts  # asked for late, as most articles need not tell

        def gap(word: int) -> str:
            return prose[starts[word] + len(tokens[word]):starts[word + 1]]

        between = gap(second - 1) + (gap(second - 2) if joined else "")
        within = [[gap(first + n).strip(_BLANKS) for n in range(length - 1)] for first in (at, second)]
        last = second + length - 1
        end = starts[last] + len(tokens[last])
        if length in _OF_SENTENCES and not joined and not any(chain(*within)) and article.language.page and _are_sentences(prose, starts[at], between.strip(_BLANKS), end):
            return last + 1, Span(starts[at], end)
        if between.strip(_BETWEEN) or within[0] != within[1] or (any(within[0]) and between.strip(_BLANKS)):
            return None
        if not all(joint in _JOINTS for joint in within[0]):
            return None
        if prose[end:end + 1] in _JOINED or not self._is_fault(article, texts, between, last, joined=joined):
            return None
        if not joined and between.strip(_BLANKS) and length <= _CALL and (prose[end:end + 1] or "\n") not in _BLANKS and _begins(prose, starts[at]):  # "Come home, come home, my boy"
            return None
        return last + 1, Span(starts[at], end)

    def _is_fault(self, article: Article, texts: list[str], between: str, last: int, *, joined: bool) -> bool:
        """Whether a phrase of these words that stands twice, the second time up to `last`, is not meant to."""
        language, tokens = article.language, article.tokens
        if not language.page:
            return len(texts) >= _SURE
        comma = bool(between.strip(_BLANKS))
        if comma and joined:  # "to the bridge, and the bridge leads on"
            return False
        if comma and last + 1 < len(tokens) and tokens[last + 1].casefold() in _THESE:  # "advice, this advice"
            return False
        if not comma and not joined:  # "step by step by step", "call a spade a spade"
            first = last + 1 - 2 * len(texts)
            if language.reduplication and len(texts) == self.least and max(map(len, texts)) <= _SOUND and _folded(language.final_words + language.never_doubled).isdisjoint(texts):
                copy = tokens[last - 1:last + 1]
                if all(word == word.casefold() for word in copy) and article.prose.count(" ".join(copy)) <= _TWO:  # no name, and nothing that the article has once, too
                    return False
            goes_on = (last + 1 < len(tokens) and tokens[last + 1].casefold() == texts[0]) or (first > 0 and tokens[first - 1].casefold() == texts[-1])
            if goes_on and not frozenset(language.and_words).isdisjoint(texts):  # "more and more and more"
                return False
            is_loose = texts[-1] in language.final_words or (texts[0] in _ARTICLES and tokens[last] == texts[-1])  # "the Bac the Bac Ninh" is none of these
            if len(texts) > self.least or language.final_words == () or not is_loose or all(word in language.final_words or word in _ARTICLES for word in texts):
                return True
            return frozenset(language.function_words).issuperset(texts) and not goes_on
        if all(word in language.final_words for word in texts) or (language.script != "Latn" and "".join(texts).isascii()):
            return False
        if last + 1 == len(tokens):
            return True
        if joined and tokens[last + 1].casefold() in _NOT:
            return False
        is_choice = joined and tokens[last - len(texts)].casefold() in _OR
        if len(texts) > self.least and not is_choice:
            return True
        small = {*language.function_words, *language.final_words, *_ARTICLES}
        if joined and small.isdisjoint(texts) and not is_choice and not any(word[0].isupper() for word in tokens[last - 1:last + 1]):
            return True
        # "the city and the city council": a second copy that goes on says something else
        gap = article.prose[article.starts[last] + len(tokens[last]):article.starts[last + 1]]
        following = tokens[last + 1].casefold()
        if is_choice:  # "not found or not found in time"
            return bool(gap.strip())
        return bool(gap.strip()) or following in language.and_words or (following in language.function_words and following not in _NOT)


def _fewest_letters(language: Language, texts: list[str]) -> int:
    """How many letters a phrase has at the least: "et la, et la" is said so, while words that end no sentence need others behind them."""
    is_open = texts[-1] in language.final_words and {*language.final_words, *language.function_words}.issuperset(texts)
    return (_SYLLABLES if language.script == "Kore" and texts[0] != _ONE else _PHRASE) - is_open


def _is_meant(there: Sequence[bool], *, is_original: bool) -> bool:
    """Whether the original, or half of the other translations and two at least, have something twice in the same place, too: “dear son, dear son”.

    >>> _is_meant([True, False, False], is_original=True), _is_meant([True, False, False], is_original=False), _is_meant([True, False, True], is_original=False)
    (True, False, True)
    """
    translated = there[1:] if is_original else there
    return (is_original and there[0]) or (sum(translated) > 1 and 2 * sum(translated) >= len(translated))


def _is_vowelled(word: str) -> bool:
    """Whether each letter of an Arabic word has its mark: such are read aloud, in verse and prayer, which call twice."""
    marks = sum(map(_HARAKAT.__contains__, word))
    return 2 * marks >= len(word)


def _are_sentences(prose: str, start: int, between: str, end: int) -> bool:
    """Whether what stands twice is a sentence, once behind the other, which nobody says."""
    mark, behind = prose[end:end + 1], prose[end + 1:end + 2]
    return between == mark and mark in _ENDS and mark not in _CALLED and (not behind or behind in _BLANKS or behind == "\n") and _begins(prose, start) and prose[start - 1:start] not in _SAID


@lru_cache(maxsize=64)
def _small(language: Language) -> frozenset[str]:
    """The function words of one letter."""
    return frozenset(word for word in (*language.function_words, *language.final_words, *language.and_words) if len(word) == 1 and word.isalpha())


@lru_cache(maxsize=64)
def _folded(listed: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(str.casefold, listed))


@lru_cache(maxsize=64)
def _beginnings(listed: tuple[str, ...]) -> tuple[str, ...]:
    """The beginnings of words in such a list, which are written with a hyphen behind them."""
    return tuple(word[:-1] for word in listed if word[-1] == "-")


@lru_cache(maxsize=64)
def _endings(listed: tuple[str, ...]) -> tuple[str, ...]:
    """The endings of words in a list of words and endings."""
    return tuple(word[1:] for word in listed if word[0] == "-")


def _is_name(article: Article, at: int) -> bool:
    """Whether a word has a capital letter of its own: not at the start of a sentence, nor where all words have one."""
    word = article.tokens[at]
    return len(word) >= _NAME and word[0].isupper() and word[1:].islower() and at > 0 and article.tokens[at - 1].islower() and not _begins(article.prose, article.starts[at])


def _is_counted(article: Article, at: int, counting: frozenset[str], pointing: frozenset[str]) -> bool:
    """Whether a number or a word like “this” stands before a doubled word, which is none of grammar, and no small word behind it, which may tell of something new."""
    tokens = article.tokens
    before, word, behind = tokens[at - 1], tokens[at], tokens[at + 2] if at + 2 < len(tokens) else ""
    least = _COUNTED if before in counting else _SOUND if before in pointing else 0
    return (0 < least <= len(word) and word not in counting and word not in pointing and behind != word and behind not in article.language.function_words
            and article.prose[article.starts[at] - 1:article.starts[at]] == " " == article.prose[article.starts[at - 1] + len(before)])


def _doubles(article: Article) -> Iterator[int]:
    """The numbers of the words that follow next, too."""
    tokens = article.tokens
    return (at for at in runs(words_alike(article)[1], 1) if tokens[at:at + 1] == tokens[at + 1:at + 2])


def _has_small_copy(article: Article) -> bool:
    """Whether a word with a capital letter may have the like with a small one behind it."""
    if _CAPITALS.isdisjoint(article.prose_characters):
        return False
    prose, firsts = article.prose, article.distinct
    lasts = firsts - article.vocabulary  # a word with a capital letter is none that is casefolded
    first_parts: set[str] = set()
    last_parts: set[str] = set()
    if odd := article.prose_characters & _WITHIN:
        parts = [word.translate(_PARTED).split() for char in odd for word in compress(firsts, map(contains, firsts, repeat(char)))]
        first_parts, last_parts = {part[0] for part in parts}, {part[-1] for part in parts}
        firsts, lasts = firsts.union(first_parts), lasts.union(last_parts)
    small_ones = {word: small for word in lasts if word[0] in _CAPITALS and (small := word[0].casefold() + word[1:]) in firsts}
    if len(small_ones) > _SEVERAL:
        tokens = article.tokens
        numbers = compress(range(len(tokens) - 1), map(small_ones.__contains__, tokens))
        if any(small_ones[tokens[at]] == tokens[at + 1] for at in numbers):
            return True
        small_ones = {word: small for word, small in small_ones.items() if word in last_parts or small in first_parts}
    return any(f"{word} {small}" in prose for word, small in small_ones.items())


def _is_verse(prose: str, span: Span) -> bool:
    """Whether a stretch stands in lines of verse that are quoted one after the other, with strokes between them."""
    before, behind = prose[max(span.start - _QUOTED, 0):span.start].rpartition("\n")[2], prose[span.end:span.end + _QUOTED].partition("\n")[0]
    start, end = max(map(before.rfind, _QUOTES)), min((at for at in map(behind.find, _QUOTES) if at >= 0), default=-1)
    return start >= 0 and end >= 0 and _LINE_OF_VERSE in before[start:] + "…" + behind[:end]


def _begins(prose: str, start: int) -> bool:
    """Whether a sentence begins here, opening marks set aside: else a capital letter makes a name or a noun."""
    before = prose[max(start - 4, 0):start].rstrip(_OPENERS)
    return not before or before[-1] == "\n" or before[-1] in _ENDS


def _ends(prose: str, end: int) -> bool:
    """Whether a sentence ends here, brackets and quotation marks set aside."""
    while prose[end:end + 1] in _CLOSERS:
        end += 1
    return prose[end:end + 1] in _ENDS and not prose[end + 1:end + 2].isalnum()


def _same(one: str, other: str, *, head: bool) -> bool:
    """Whether two words are one; the first word of the second copy may carry a proclitic."""
    if one == other:
        return True
    if one.casefold() == other.casefold():
        return True
    return head and len(one) >= 3 and other.endswith(one) and other[: len(other) - len(one)] in _PROCLITICS
