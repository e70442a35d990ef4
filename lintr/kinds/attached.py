"""Spellings of one Arabic word, whatever is written together with it: والمسؤولية, بمسئوليات."""

from __future__ import annotations

from functools import lru_cache

from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.kinds.word_places import Part

PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "وب", "ول", "فب", "فل")
"""What may be written before a noun: a conjunction, a preposition, the article."""

_ARTICLES = ("ال", "لل")
_WITH_ARTICLE = tuple(before for before in PROCLITICS if before.endswith(_ARTICLES))

_BEFORE = later(r"[وف]?(?:[بك]?ال|لل|[بكل])?(?=\w{3})", 0)
_BEHIND = later(r"(?:ون|ين|ان|يات|ية|ات|ي|ة|ها|هم|ه|نا|ا)$", 0)
_SEAT = later(r"[ىي]ء$|[ؤئ]", 0)
_CHANGES = later(r"[ؤئ](?:ها|هم|هما|هن|ه|نا|ي|ك|كم|ا)$", 0)
"""A hamza before an ending changes its seat with the case: أبناؤه, أبنائه."""

_ALEFS = frozenset("أإ")
_HAMZAS = frozenset("أإءؤئ")
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
    seats: dict[str, dict[str, list[Part]]] = {}
    alefs: dict[str, dict[str, list[Part]]] = {}
    found = []
    for word in sorted(vocabulary):
        if not _HAMZAS.isdisjoint(word) and word.isalpha() and (before := _BEFORE.match(word)):
            if part := _of_seat(word, before.end()):
                _add(seats, _SEAT.sub("ء", word[part[1]:part[2]]), part)
            if word[before.end()] in _ALEFS and len(word) - before.end() >= _LEAST and not _IS_THAT.match(word, before.end()):
                _add(alefs, "ا" + word[before.end() + 1:], (word, before.end(), len(word)))
        if word[-1] == "ه" and len(word) > _LEAST_BARE and (before := _BEFORE.match(word)) and before[0].endswith(_ARTICLES):
            form = word[before.end():]
            forms = {each: parts for each in (form[:-1] + "ة", form) if (parts := _with(vocabulary, each, _WITH_ARTICLE))}
            if len(forms) > 1:
                found.append(forms)
    for key, forms in alefs.items():
        if len(forms) == 1:  # else they differ in the hamza above and below the alef, as أعلام and إعلام do
            bare = _with(vocabulary, key, PROCLITICS if len(key) >= _LEAST_BARE and not _NEEDS_NONE.match(key) else _WITH_ARTICLE)
            found.append({**forms, **({key: bare} if bare else {})})
    return [forms for forms in (*found, *seats.values()) if len(forms) > 1]


def _add(found: dict[str, dict[str, list[Part]]], key: str, part: Part) -> None:
    word, start, end = part
    found.setdefault(key, {}).setdefault(word[start:end], []).append(part)


def _with(vocabulary: frozenset[str], form: str, proclitics: tuple[str, ...]) -> list[Part]:
    """The words that are a form behind one of these."""
    return [(word, len(before), len(word)) for before in proclitics if (word := before + form) in vocabulary]


@lru_cache(maxsize=4096)
def _of_seat(word: str, start: int) -> Part | None:
    """The part of a word that it shares with what has another seat for its hamza, without an ending; None where it has no such seat."""
    if len(word) - start < _LEAST or not _SEAT.search(word, start) or _CHANGES.search(word, start):
        return None
    ending = _BEHIND.search(word, start)
    end = ending.start() if ending and ending.start() - start >= _LEAST and word[ending.start() - 1] not in _HAMZAS else len(word)
    return word, start, end
