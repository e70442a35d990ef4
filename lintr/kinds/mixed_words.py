"""Words with letters of two scripts: where they stand, whether a spelling joins them, how they read in one alphabet."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

from lintr.confusables_table import CONFUSABLES
from lintr.kinds.alphabets import UNSPACED, characters_of, is_letter, present
from lintr.later import later
from lintr.scripts import SCRIPT_OF

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article

    Segments = list[tuple[str, str]]
    """A word in stretches of one script each: the script's code, and the letters."""

_ALIKE = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_LATIN = frozenset(("Latn",))
_WORD = later(r"[\p{L}\p{M}\u200C\u200D]++")
_WORD_BEFORE = later(r"(?r)[\p{L}\p{M}\u200C\u200D]++")
_PROCLITICS = later(r"[\u0640\u064b-\u0652وفبكلا]{1,6}|[\u0591-\u05c7והבלמשכ]{1,5}")
_LONGEST = 40
_NEAR = 200


@lru_cache(maxsize=64)
def _junction(found: frozenset[str], own: frozenset[str]) -> re.Pattern[str]:
    """Two neighbours of different scripts, which no rule of the language joins."""
    groups = [own, *(frozenset((code,)) for code in sorted(found - own))]
    if not own.isdisjoint(UNSPACED):
        groups = groups[1:]
    classes = [letters for group in groups if (letters := characters_of(group))]
    pairs = [f"[{one}][\u0300-\u036f\u064b-\u0655\u200c\u200d]{{0,2}}[{''.join(other for other in classes if other is not one)}]" for one in classes] if len(classes) > 1 else ["(?!)"]
    return re.compile("|".join(pairs))


def joined_words(article: Article, own: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Words with letters of two scripts, letters apart that the language has taken in."""
    return _joined(article, own)


@lru_cache(maxsize=2)  # two rules ask for the same article
def _joined(article: Article, own: frozenset[str]) -> tuple[tuple[int, int], ...]:
    text, found = article.prose, present(article.characters)
    if not _may_be_joined(article, found, own):
        return ()
    alphabet = article.language.row.letters if article.language.row else frozenset()
    places: list[tuple[int, int]] = []
    done = 0
    unspaced = not own.isdisjoint(UNSPACED)
    for match in _junction(found, own).finditer(text):
        if match.start() < done or not (is_letter(match[0][0]) and is_letter(match[0][-1])):
            continue
        before, after = _WORD_BEFORE.match(text, max(0, match.start() - _NEAR), match.start() + 1), _WORD.match(text, match.start(), match.start() + _NEAR)
        start, done = before.start() if before else match.start(), after.end() if after else match.end()
        if unspaced or done - start > _LONGEST:
            start, done = max(start, match.start() - 20), min(done, match.end() + 20)
        taken_in = {char for char in text[start:done] if SCRIPT_OF[char] not in own and SCRIPT_OF[char] != "Latn"}
        if "Latn" not in own or not alphabet.issuperset(taken_in):
            places.append((start, done))
    return tuple(places)


def _may_be_joined(article: Article, found: frozenset[str], own: frozenset[str]) -> bool:
    """Whether a word has letters of two scripts, and not only of such as the language itself mixes."""
    strange = found - own
    letters = frozenset([char for char in article.prose_characters if SCRIPT_OF[char] in strange])
    unspaced = not own.isdisjoint(UNSPACED)
    for word in article.distinct:
        if not letters.isdisjoint(word):
            scripts = {code if code in strange else "" for char in word if (code := SCRIPT_OF[char]) in strange or (code in own and not unspaced)}
            if len(scripts) > 1:
                return True
    return False


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
