"""The kind ``glossary``: words that the house, or everybody, calls otherwise, and names that are missing."""

from __future__ import annotations

from functools import lru_cache

import regex

from lintr import ahead
from lintr.later import later
from lintr.outline import GLOSSARY
from lintr.record import Record
from lintr.scripts import UNSPACED
from lintr.skeleton import skeleton
from lintr.span import Span
from lintr.violation import Edit, Hit
from lintr.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.glossary import Glossary as Terms
    from lintr.glossary import Term
    from lintr.language import Language
    from lintr.table import Table


class Wrong(Record):
    """A form that is not to be used, and what is."""

    form: str
    right: str
    near: tuple[str, ...] = ()
    """It counts only in a paragraph with one of these; none: everywhere."""
    unless: tuple[str, ...] = ()
    """It does not count in a paragraph with one of these."""
    language: str = ""


PROCLITICS = {"Arab": r"[وفبكلس]{0,2}(?:ال|لل)?", "Hebr": r"[והבלמשכ]{0,3}", "Ethi": r"[የበለከእ]?"}
"""Letters that a script writes together with the next word: and, in, to, the."""

_ATTACHING = frozenset((*PROCLITICS, "Kore"))
"""Scripts of which also the words count with which others are written together; in Korean particles follow."""

_AGGLUTINATED = r"[\p{L}\p{M}]{0,5}"
ENDINGS = {
    "Latn": r"(?:['’]?\p{Ll}{1,3})?", "Cyrl": r"(?:['’-]?\p{Ll}{1,4})?", "Grek": r"\p{Ll}{0,2}", "Armn": r"\p{Ll}{0,4}", "Geor": r"\p{L}{0,4}",
    "Deva": r"(?:[\u093e-\u094c]?[\u0902\u0901]?)", "Arab": r"(?:ی|وں|یں|ے|ها|های|ی‌ها)?", "Beng": r"(?:[\u09be-\u09cc]?(?:র|কে|তে|য়|দের|টি|রা|ও|ই)?)",
    "Gujr": r"(?:\p{M}?(?:ના|ની|નું|નો|માં|થી|ને)?)", "Taml": _AGGLUTINATED, "Telu": _AGGLUTINATED, "Knda": _AGGLUTINATED, "Mlym": _AGGLUTINATED, "Sinh": _AGGLUTINATED,
    "Kore": r"\p{L}{0,3}", "Ethi": r"\p{L}{0,2}",
    "en": r"(?:['’]s|e?s|['’])?", "vi": "", "id": r"(?:nya|lah|kah|pun)?", "ms": r"(?:nya|lah|kah|pun)?", "fr": r"(?:es?|s|x)?", "es": r"(?:e?s)?", "pt": r"(?:e?s)?", "it": r"[aeio]?",
    "mr": r"[\p{L}\p{M}]{0,6}", "ne": r"[\p{L}\p{M}]{0,6}",
}
"""Endings that may follow a form of four letters or more, by language, else by script."""

_VOWELS = later(r"[\p{M}аеёиоуыэюяйьaeiouyåäöαειουηωςάέίόύήώةهاىی]$")
"""Last letters that inflection takes away or changes."""
_SOUNDS = 4
"""Consonants of a name from which on words that sound like it are taken for it."""
_ENOUGH = 2
"""Translations that have a name, from which on its lack is told aloud."""


class Glossary:
    """Find words that are to be written otherwise.

    Proclitics (Arabic, Hebrew) and short endings are part of the match and kept by the fix; a wrong form within the right one is none.

    Fields:
        from: ``glossary`` (the house's tables, config ``[glossary] files``), ``terms`` or ``misspellings`` (the language page's
            ``common_misspellings``).
        find: ``wrong`` (forms that are not to be used), ``missing`` (names that stay as they are, which the original or a
            translation has and the article lacks) or ``unused`` (the same for names that have an agreed form in each language).
        table: a glossary's text, beside those of the config.
        terms: tables with ``wrong`` and ``right``, and if need be ``near`` and ``unless`` (words of the same paragraph that must, or
            must not, be there) and ``language``.
    """

    __slots__ = ("looks_for", "source", "table", "terms")

    mends = True

    def __init__(self, source: str, looks_for: str, terms: tuple[Wrong, ...], table: Terms | None) -> None:
        self.source = source
        self.looks_for = looks_for
        self.terms = terms
        self.table = table

    @classmethod
    def from_table(cls, table: Table) -> Glossary:
        """Take the fields."""
        terms = [_term(one) for one in table.tables("terms")]
        return cls(table.choice("from", ("glossary", "terms", "misspellings")), table.choice("find", ("wrong", "missing", "unused"), "wrong"), tuple(terms),
                   _parsed(table.string("table"), table.path) if "table" in table else None)

    def _glossary(self, article: Article) -> Terms | None:
        return _joined(article.glossary, self.table) if article.glossary is not None and self.table else article.glossary or self.table

    def _wrong(self, article: Article) -> tuple[Wrong, ...]:
        if self.source == "terms":
            return tuple(term for term in self.terms if not term.language or article.language.matches((term.language,)))
        glossary = self._glossary(article)
        return _forbidden(glossary, article.language.tag) if glossary else ()

    @property
    def outline(self) -> str:
        """What its gate asks for, and more."""
        return GLOSSARY if self.source == "glossary" and not self.table else ""

    def gate(self, article: Article) -> bool:
        if self.looks_for != "wrong":
            return bool(self._glossary(article)) and (article.original is not None or bool(article.siblings))
        return bool(self._there(article) if self.source == "misspellings" else self._wrong(article))

    def find(self, article: Article) -> Iterator[Hit]:
        if self.looks_for != "wrong":
            yield from self._lacking(article)
            return
        there = self._there(article)
        if not there:
            return
        by_form = {term.form: term for term in there}
        text = article.prose
        right = [place for form in {term.right for term in there if term.right} for place in _places(text, form)]
        for match in _pattern(tuple(sorted(by_form, key=len, reverse=True)), article.language, is_inflected=self.source != "misspellings" or article.language.script == "Kore").finditer(text):
            start, end = match.span("form")
            term = by_form.get(match["form"]) or next(term for term in there if term.form.casefold() == match["form"].casefold())
            if any(low <= start and end <= high for low, high in right) or _is_right(text[start:match.end()], term) or not _counts(article, term, start):
                continue
            mended = term.right[:1].upper() + term.right[1:] if match["form"] != term.form and match["form"][:1].isupper() else term.right
            yield Hit(Span(*match.span()), {"right": mended, "form": match["form"]}, Edit(Span(start, end), mended) if mended else None)

    def _there(self, article: Article) -> list[Wrong]:
        """The terms whose form the article may have: a look-up in its words where the form stands alone, else a search."""
        text = article.prose
        if self.source != "misspellings":
            return [term for term in self._wrong(article) if term.form[1:] in text]
        wrong = _misspellings(article.language)
        found = [] if wrong.words.keys().isdisjoint(article.vocabulary) else [term for word, term in wrong.words.items() if word in article.vocabulary]
        if wrong.parts:
            every = "\n".join(article.distinct)
            found += [term for part, term in wrong.parts if part in every]
        there = article.prose_characters
        return found + [term for characters, part, term in wrong.phrases if characters <= there and part in text]

    def _lacking(self, article: Article) -> Iterator[Hit]:
        """Names of the original, or else of the translations, that the article has not in the agreed form."""
        from lintr.compared import place

        others = (article.original,) if article.original else article.siblings
        last = article.paragraphs[-1].end if article.paragraphs else 0
        glossary = self._glossary(article)
        for term in glossary.terms(article.language.tag) if glossary and last else ():
            if not term.right or term.is_kept != (self.looks_for == "missing") or _has(article, term):
                continue
            forms = dict(term.elsewhere)
            found = [(other, at) for other in others if (at := _first(other, forms.get(other.language.tag, term.right if term.is_kept else "")))]
            if found:
                here = _alike(article, term.right)
                related = tuple(place(other, *at, "the name there") for other, at in found[:3])
                yield Hit(here or Span(last, last), {"right": term.right, "other": found[0][0].prose[slice(*found[0][1])]}, Edit(here, term.right) if here else None, related,
                          is_hint=not article.original and not term.is_kept and len(found) < _ENOUGH)


def _has(article: Article, term: Term) -> bool:
    """Whether an article has a name, however inflected, or a form of it that another rule tells."""
    if term.right in (article.text if term.is_kept else article.prose):
        return True
    return not term.is_kept and any(_first(article, form) for form in (*_stems(term.right), *term.wrong))


def _first(article: Article, form: str) -> Span | None:
    """Where a form first stands, inflected or not."""
    if not form or form[1:] not in article.prose:
        return None
    match = _pattern((form,), article.language, is_inflected=True).search(article.prose)
    return Span(*match.span("form")) if match else None


def _stems(form: str) -> tuple[str, ...]:
    """What inflection leaves of a name: the form, and that without its last vowel."""
    return (form, form[:-1]) if len(form) > 4 and _VOWELS.search(form) else (form,)


def _is_right(word: str, term: Wrong) -> bool:
    """Whether a word that begins with a wrong form is an inflected right one."""
    return len(term.right) > len(term.form) and len(word) > len(term.form) and word.startswith(_stems(term.right)[-1])


def _alike(article: Article, name: str) -> Span | None:
    """Where words stand that sound like a name: most likely it in another spelling."""
    parts = words(name)
    if len("".join(map(skeleton, parts))) < _SOUNDS - (len(parts) > 1) or article.language.script in UNSPACED:
        return None
    tokens, starts = article.tokens, article.starts
    for key in ([skeleton(part) for part in parts], [skeleton("".join(parts))]):
        for first in range(len(tokens) - len(key) + 1):
            if skeleton(tokens[first]) == key[0] and _is_upper(name) <= _is_upper(tokens[first]) and list(map(skeleton, tokens[first:first + len(key)])) == key:
                return Span(starts[first], starts[first + len(key) - 1] + len(tokens[first + len(key) - 1]))
    return None


def _is_upper(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[:1].isupper()


def _term(table: Table) -> Wrong:
    term = Wrong(table.string("wrong"), table.string("right", ""), table.strings("near", ()), table.strings("unless", ()), table.string("language", ""))
    table.done()
    return term


def _counts(article: Article, term: Wrong, at: int) -> bool:
    if not term.near and not term.unless:
        return True
    low, high = article.text.rfind("\n", 0, at) + 1, article.text.find("\n", at)
    paragraph = article.prose[low:high if high >= 0 else None]
    return (not term.near or any(word in paragraph for word in term.near)) and not any(word in paragraph for word in term.unless)


@lru_cache(maxsize=8)
def _joined(one: Terms, other: Terms) -> Terms:
    return one.joined(other)


def _parsed(text: str, path: str) -> Terms:
    from lintr.glossary import parsed  # few have one

    return parsed(text, path)


class Misspellings:
    """The misspellings of a language, by how they are looked for."""

    __slots__ = ("parts", "phrases", "words")

    def __init__(self, language: Language) -> None:
        terms = [Wrong(form, right) for form, right in language.common_misspellings.items()]
        whole = frozenset(words("\n".join(language.common_misspellings))) if language.script not in UNSPACED else frozenset()
        self.words = {term.form.casefold(): term for term in terms if term.form in whole and language.script not in _ATTACHING}
        """Those that are one word, by the word casefolded."""
        self.parts = [(_needed(term.form), term) for term in terms if term.form in whole and language.script in _ATTACHING]
        """Those that are one word with which others may be written together."""
        self.phrases = [(frozenset(_needed(term.form)), _needed(term.form), term) for term in terms if term.form not in whole]
        """The others, and the characters in them."""


def _needed(form: str) -> str:
    """What an article has of a form, whatever its first letter."""
    return form[1:] if form.islower() else form


@lru_cache(maxsize=256)
def _misspellings(language: Language) -> Misspellings:
    return Misspellings(language)


@lru_cache(maxsize=256)
def _forbidden(glossary: Terms, tag: str) -> tuple[Wrong, ...]:
    return tuple(Wrong(form, term.right) for term in glossary.terms(tag) for form in term.wrong)


@lru_cache(maxsize=256)
def _pattern(forms: tuple[str, ...], language: Language, *, is_inflected: bool) -> regex.Pattern[str]:
    """Any of the forms as a word, with what the language writes together with it."""
    script = language.script
    if script in UNSPACED:
        return ahead.compile(f"(?P<form>{'|'.join(map(regex.escape, forms))})", regex.V1)
    ending = endings(language) if is_inflected else ""
    long, short = ([_any_case(form) for form in forms if (len(form) > (1 if script == "Kore" else 3)) is is_long] for is_long in (True, False))
    either = "|".join(rf"(?P<form>{'|'.join(some)}){after}" for some, after in ((long, ending), (short, "")) if some)
    return ahead.compile(rf"(?<![\p{{L}}\p{{M}}\p{{Nd}}\u200c]){PROCLITICS.get(script, '')}(?:{either})(?![\p{{L}}\p{{M}}\p{{Nd}}\u200c])", regex.V1)


def endings(language: Language) -> str:
    """The pattern of what may follow a form of four letters or more."""
    return ENDINGS.get(language.tag.split("-")[0], ENDINGS.get(language.script, ""))


def _places(text: str, form: str) -> Iterator[tuple[int, int]]:
    """Where a form stands, whatever stands around it."""
    at = text.find(form)
    while at >= 0:
        yield at, at + len(form)
        at = text.find(form, at + len(form))


def _any_case(form: str) -> str:
    """The form; one in small letters also with a capital."""
    first, rest = regex.escape(form[0]), regex.escape(form[1:])
    return f"(?i:{first}){rest}" if form.islower() else first + rest
