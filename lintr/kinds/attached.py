"""Spellings of one Arabic word, whatever is written together with it: والمسؤولية, بمسئوليات."""

from __future__ import annotations

from functools import lru_cache

from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    Part = tuple[str, int, int]
    """A word of an article, and from where to where it is what is compared."""

LANGUAGES = ("ar",)

PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "وب", "ول", "فب", "فل")
"""What may be written before a noun: a conjunction, a preposition, the article."""

_ARTICLES = ("ال", "لل")

_BEFORE = later(r"[وف]?(?:[بك]?ال|لل|[بكل])?(?=\w{3})", 0)
_BEHIND = later(r"(?:ون|ين|ان|يات|ية|ات|ي|ة|ها|هم|ه|نا|ا)$", 0)
_SEAT = later(r"[ىي]ء$|[ؤئ]", 0)
_ALEFS = frozenset("أإ")
_HAMZAS = "ءؤئ"
_TOLD_BY = _ALEFS.union(_HAMZAS)
_LEAST = 4
"""Letters below which two words are too easily two words."""

_LEAST_BARE = 5
"""Letters of a word without the article below which a bare alef is as likely that of an imperative: اكتب beside أكتب, “I write”."""

_NEEDS_NONE = later(r"ا(?!.*(?:ا.?|ة)$)(?:.ت|ت|ن|ست|صط|ضط|زد|دع|دخ|طل|طر)|ا(?:سم|بن)(?:ه|ها|هم|هما|ي|نا|ا|ة|ته|تها)?$|امر|اثن|ال", 0)
"""Words that begin with a bare alef, and beside which a hamza makes another word: verbs of the forms VII, VIII and X (اعتبر, “he regarded”; أعتبر, “I
regard”), a few nouns, the article."""

_IS_THAT = later(r"[اأإ]ن(?:ه|ها|هم|هن|هما|نا|ني|ي|ك|كم)?$", 0)
"""أن and إن with a pronoun: two words, of which a bare alef does not tell which it is."""


def spellings(vocabulary: frozenset[str]) -> list[dict[str, list[Part]]]:
    """The words that stand in two spellings: with the hamza on waw and on yeh, with and without that of the first alef, with heh for the ta marbuta behind the article.

    Returns:
        For each word its spellings, and the words of the vocabulary that have them.
    """
    found: dict[str, dict[str, list[Part]]] = {}
    hehs = {}
    for word in vocabulary:
        told = _told(word)
        if told:
            key, part = told
            found.setdefault(key, {}).setdefault(word[part[1]:part[2]], []).append(part)
        if word[-1] == "ه" and len(word) > _LEAST_BARE and (before := _article(word)):
            hehs[word[len(before):]] = before
    for key, forms in found.items():
        if key[0] == "ا" and len(forms) == 1:
            for before in PROCLITICS:
                bare = before + key
                if bare in vocabulary and (before.endswith(_ARTICLES) or (len(key) >= _LEAST_BARE and not _NEEDS_NONE.match(key))):
                    forms.setdefault(key, []).append((bare, len(before), len(bare)))
    for word in hehs:
        forms = {form: parts for form in (word, word[:-1] + "ة") if (parts := [part for part in listed(vocabulary, form) if _article(part[0])])}
        if len(forms) > 1:
            found[word] = forms
    return [{form: forms[form] for form in sorted(forms)} for _, forms in sorted(found.items()) if len(forms) > 1 and not _are_two_words(forms)]


def listed(vocabulary: frozenset[str], form: str) -> list[Part]:
    """The words that are a noun with or without what may be written before it, which before a short one is as likely part of another word."""
    return [(word, len(before), len(word)) for before in (PROCLITICS if len(form) >= _LEAST else ("",)) if (word := before + form) in vocabulary]


@lru_cache(maxsize=4096)
def _told(word: str) -> tuple[str, Part] | None:
    """What a word shares with its other spellings, and the part of it that this is of; None where another spelling would be another word."""
    if _TOLD_BY.isdisjoint(word) or not word.isalpha() or not (before := _BEFORE.match(word)):
        return None
    start, end = before.end(), len(word)
    has_alef, has_seat = word[start] in _ALEFS, bool(_SEAT.search(word))
    if not (has_alef or has_seat) or _IS_THAT.match(word, start):
        return None
    if has_seat and (ending := _BEHIND.search(word, start)) and ending.start() - start >= _LEAST and word[ending.start() - 1] not in _HAMZAS:
        end = ending.start()  # a hamza before an ending changes its seat with the case: أبناؤه, أبنائه
    key = _SEAT.sub("ء", word[start:end])
    if has_alef:
        key = "ا" + key[1:]
    return (key, (word, start, end)) if len(key) >= _LEAST else None


def _article(word: str) -> str:
    """What stands before a noun with the article; empty where it has none."""
    before = _BEFORE.match(word)
    return before[0] if before and before[0].endswith(_ARTICLES) else ""


def _are_two_words(forms: Mapping[str, list[Part]]) -> bool:
    """Whether they differ in the hamza above and below the first alef, as أعلام and إعلام do."""
    return len({form[0] for form in forms} & _ALEFS) > 1
