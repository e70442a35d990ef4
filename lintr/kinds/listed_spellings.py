"""Spellings of one word that language pages list: which of them an article has, and where."""

from __future__ import annotations

from functools import lru_cache

from lintr.kinds import word_places
from lintr.once import once
from lintr.scripts import UNSPACED
from lintr.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article
    from lintr.language import Language
    from lintr.span import Span

_JOINED = UNSPACED | {"Kore"}
"""Scripts whose words no blank parts from others, or from what says their case."""

_INFLECTED = frozenset(("Beng", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh"))
_INFLECTED_LANGUAGES = ("mr", "ne")
"""Those whose cases are endings."""


class _Listed:
    """A language page's variants, by the casefolded words that tell which of them an article may have."""

    __slots__ = ("by_word", "groups", "open", "words")

    def __init__(self, language: Language) -> None:
        self.groups = [(forms, [_telling(form, forms) for form in forms]) for forms in language.spelling_variants]
        """Each with what tells of each form: its word, the one of its words that not all forms have; nothing where no word does."""
        self.by_word: dict[str, list[int]] = {}
        if not _is_searched(language):
            before = proclitics(language)
            for number, (_, telling) in enumerate(self.groups):
                for word in telling:
                    for clitic in before if word else ("",):
                        self.by_word.setdefault(clitic + word, []).append(number)
        self.open = [number for number in dict.fromkeys(self.by_word.pop("", ())) if self.groups[number][1].count("") > 1]
        """Those with two forms or more of which no word tells: of others one of the words must be there."""
        self.words = frozenset(self.by_word)


def _is_searched(language: Language) -> bool:
    """Whether forms are looked for in the text, since its words are seldom nothing but a form."""
    return language.script in _JOINED or language.script in _INFLECTED or language.matches(_INFLECTED_LANGUAGES)


_listed = lru_cache(maxsize=256)(_Listed)


def _telling(form: str, forms: tuple[str, ...]) -> str:
    """The casefolded word by which a form may be told to be in an article."""
    shared = frozenset.intersection(*(frozenset(each.split()) for each in forms))
    told = [word for word in form.split() if word not in shared and words(word) == [word]]
    return told[0].casefold() if told else ""


def proclitics(language: Language) -> tuple[str, ...]:
    """What may be written together with a word, before it."""
    if language.matches(("ar",)):
        from lintr.kinds.attached import PROCLITICS

        return PROCLITICS
    return ("",)


@once
def there(article: Article) -> list[tuple[tuple[str, ...], list[str]]]:
    """The variants of which the article may have two forms or more, and these; asked once for all rules."""
    text, listed = article.prose, _listed(article.language)
    if _is_searched(article.language):
        characters = article.prose_characters
        likely = [(forms, [form for form in forms if characters.issuperset(form) and form in text]) for forms, _ in listed.groups]
        return [(forms, found) for forms, found in likely if len(found) > 1]
    vocabulary = article.vocabulary
    found = []
    for number in sorted({*listed.open, *(number for word in vocabulary & listed.words for number in listed.by_word[word])}):
        forms, telling = listed.groups[number]
        those = [form for form, word in zip(forms, telling) if _may_have(article, form, word)]
        if len(those) > 1:
            found.append((forms, those))
    return found


def _may_have(article: Article, form: str, word: str) -> bool:
    if word and not any(before + word in article.vocabulary for before in _before(article.language, form)):
        return False
    return (word == form.casefold()) or form[1:] in article.prose  # its first letter may be a capital


def _before(language: Language, form: str) -> tuple[str, ...]:
    """What may be written before a form; before a short one it is as likely part of another word."""
    return proclitics(language) if len(form) >= 4 else ("",)  # noqa: PLR2004  letters


def places(article: Article, forms: list[str]) -> dict[str, list[Span]]:
    """Where forms of one word stand; those that stand nowhere are left out."""
    if article.language.script in _JOINED:
        return word_places.unspaced(article.prose, forms, article.language.not_variants)
    if _is_searched(article.language):
        from lintr.kinds.glossary import endings

        return word_places.inflected(article.prose, forms, endings(article.language))
    found = {}
    for form in forms:
        before = _before(article.language, form) if " " not in form else ("",)
        if len(before) > 1:
            spans = word_places.parts(article.prose, [(clitic + form, len(clitic), len(clitic) + len(form)) for clitic in before if clitic + form in article.vocabulary])
        else:
            spans = word_places.places(article.prose, (form,))
        if spans:
            found[form] = spans
    return found
