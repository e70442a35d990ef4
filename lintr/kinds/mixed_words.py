"""Words with letters of two scripts: where they stand, whether a spelling joins them, how they read in one alphabet."""

from __future__ import annotations

from functools import lru_cache
from itertools import filterfalse, groupby

from lintr.kinds.alphabets import UNSPACED, is_letter, own_scripts
from lintr.later import later
from lintr.once import once
from lintr.scripts import SCRIPT_OF, present

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lintr.article import Article

    Segments = list[tuple[str, str]]
    """A word in stretches of one script each: the script's code, and the letters."""

_ALIKE = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_LATIN = frozenset(("Latn",))
_JAPANESE = frozenset(("Hani", "Hira", "Kana"))
_WORD = later(r"[\p{L}\p{M}\u200C\u200D]++")
_WORD_BEFORE = later(r"(?r)[\p{L}\p{M}\u200C\u200D]++")
_PROCLITICS = later(r"[\u0640\u064b-\u0652وفبكلا]{1,6}|[\u0591-\u05c7והבלמשכ]{1,5}")
_LONGEST = 40
_NEAR = 200
_MARKS = frozenset(map(chr, (*range(0x300, 0x370), *range(0x64B, 0x656), 0x200C, 0x200D)))
"""What may stand between two letters that are neighbours all the same."""

_MOST_MARKS = 2


@once
def joined_words(article: Article) -> tuple[tuple[int, int], ...]:
    """Words with letters of two scripts, letters apart that the language has taken in."""
    text, own = article.prose, own_scripts(article)
    group_of = _groups(present(article.prose_characters), own)
    words = _of_several(article, group_of)
    if not words:
        return ()
    alphabet = article.language.row.letters if article.language.row else frozenset()
    places: list[tuple[int, int]] = []
    done = 0
    unspaced = not own.isdisjoint(UNSPACED)
    for first, last in _junctions(article, words, group_of):
        if first < done or not (is_letter(text[first]) and is_letter(text[last])):
            continue
        before, after = _WORD_BEFORE.match(text, max(0, first - _NEAR), first + 1), _WORD.match(text, first, first + _NEAR)
        start, done = before.start() if before else first, after.end() if after else last + 1
        if unspaced or done - start > _LONGEST:
            start, done = max(start, first - 20), min(done, last + 21)
        taken_in = {char for char in text[start:done] if SCRIPT_OF[char] not in own and SCRIPT_OF[char] != "Latn"}
        if "Latn" not in own or not alphabet.issuperset(taken_in):
            places.append((start, done))
    return tuple(places)


@lru_cache(maxsize=64)
def _groups(found: frozenset[str], own: frozenset[str]) -> dict[str, str]:
    """Scripts that are not to be neighbours in a word, with their group: the language's own are one, or none where they join others."""
    ours = {} if not own.isdisjoint(UNSPACED) else dict.fromkeys(own, "")
    return ours | {code: code for code in found - own}


def _of_several(article: Article, group_of: Mapping[str, str]) -> list[str]:
    """The words with letters of several groups, and not only of such as the language itself mixes."""
    letters = [char for char in article.prose_characters if group_of.get(SCRIPT_OF[char])]
    words = list(filterfalse(str.isascii, article.distinct))  # the others are Latin
    joined = "\n".join(words)
    if not any(map(joined.__contains__, letters)):
        return []
    strange = frozenset(letters)
    return [word for word in words if not strange.isdisjoint(word) and len({group for char in word if (group := group_of.get(SCRIPT_OF[char])) is not None}) > 1]


def _junctions(article: Article, words: Iterable[str], group_of: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Where two letters of different groups are neighbours in some words, in reading order; a letter has but one such neighbour."""
    text, wanted = article.prose, frozenset(words)
    done = 0
    for place, word in zip(article.starts, article.tokens):
        end = place + len(word)
        if word not in wanted or end <= done:
            continue
        at = max(place, done)
        while at > done and _is_of(text[at - 1], group_of):
            at -= 1
        while at < end or (at < len(text) and _is_of(text[at], group_of)):
            other = at + 1
            while other < len(text) and other <= at + _MOST_MARKS and text[other] in _MARKS:
                other += 1
            one, two = (group_of.get(SCRIPT_OF[text[here]]) if here < len(text) else None for here in (at, other))
            if one is not None and two is not None and one != two:
                yield at, other
                at = other
            at += 1
        done = at


def _is_of(char: str, group_of: Mapping[str, str]) -> bool:
    """Whether a character is of a group, or a mark."""
    return SCRIPT_OF[char] in group_of or char in _MARKS


def segments(word: str) -> Segments:
    """A word in stretches of one script each; what belongs to no one script goes with the stretch before."""
    found: Segments = []
    for code, chars in groupby(word, lambda char: SCRIPT_OF[char] if is_letter(char) else ""):
        stretch = "".join(chars)
        if found and (not code or found[-1][0] == code):
            found[-1] = (found[-1][0], found[-1][1] + stretch)
        else:
            found.append((code, stretch))
    return found


def mended(segments: Segments, own: frozenset[str]) -> str:
    """The word with all letters of one alphabet, if it may be the article's, where those of the other look like them; else empty."""
    codes = {code for code, _ in segments}
    if len(codes) != 2 or not codes <= _ALIKE or _is_formula(segments) or _is_inflected(segments):
        return ""
    from lintr.confusables_table import CONFUSABLES  # few articles have such a word

    size = {code: sum(len(part) for other, part in segments if other == code) for code in codes}
    for strange in sorted(codes, key=lambda code: (code in own, size[code], code)):
        ours = next(code for code in codes if code != strange)
        if all(ours in CONFUSABLES.get(char, {}) for code, part in segments if code == strange for char in part):
            return "".join("".join(CONFUSABLES[char][ours] for char in part) if code == strange else part for code, part in segments)
    return ""


def _is_formula(segments: Segments) -> bool:
    """Whether Greek letters stand for themselves: units, genes, mathematics."""
    if not any(code == "Grek" and len(part) == 1 for code, part in segments):
        return False
    from lintr.confusables_table import CONFUSABLES

    for n, (code, part) in enumerate(segments):
        if code == "Grek":
            before, after = segments[n - 1][1] if n else "", segments[n + 1][1] if n + 1 < len(segments) else ""
            if len(part) > 1 or (before[-1:].islower() and after[:1].islower()) or (not before and part.isupper() and part in CONFUSABLES and after[:3].islower()):
                return False
    return True


def _is_inflected(segments: Segments) -> bool:
    """Whether an acronym has an ending: ``VIPов``."""
    return len(segments) == 2 and segments[0][0] == "Latn" and len(segments[0][1]) > 1 and segments[0][1].isupper() and segments[1][1].islower()


def is_wrong(segments: Segments, own: frozenset[str]) -> bool:
    """Whether letters of two scripts stand together that no spelling joins."""
    codes = [code for code, _ in segments]
    if _JAPANESE.issuperset(codes):  # Japanese words, in Chinese too, where they are another rule's business
        return False
    if set(codes) - own - _LATIN:
        return not _is_formula(segments)
    parts = [part for _, part in segments]
    if "Arab" in own or "Hebr" in own:
        if codes[0] != "Latn":
            return not _PROCLITICS.fullmatch(parts[0]) or len(codes) > 3 or len("".join(parts[2:])) > 4
        return len(codes) > 2 or len(parts[1]) > 4
    if codes == ["Latn", codes[-1]]:
        return own <= _ALIKE and len(parts[0]) == 1
    return not (len(codes) == 2 and parts[1][:1].isupper() and len(parts[1]) > 1)
