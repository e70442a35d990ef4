"""The kind ``glossary``: words that the house, or everybody, calls otherwise, and names that are missing."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from lintr.glossary import Glossary as Terms
from lintr.glossary import parsed
from lintr.span import Span
from lintr.violation import Edit, Hit, Related
from lintr.words import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table


class Wrong(NamedTuple):
    """A form that is not to be used, and what is."""

    form: str
    right: str
    near: tuple[str, ...] = ()
    """It counts only in a paragraph with one of these; none: everywhere."""
    unless: tuple[str, ...] = ()
    """It does not count in a paragraph with one of these."""
    language: str = ""


PROCLITICS = {"Arab": r"[وفبكلس]{0,2}(?:ال|لل)?", "Hebr": r"[והבלמשכ]{0,3}"}
"""Letters that a script writes together with the next word: and, in, to, the."""

ENDINGS = {
    "Latn": r"(?:['’]?\p{Ll}{1,3})?", "Cyrl": r"(?:['’-]?\p{Ll}{1,4})?", "Grek": r"\p{Ll}{0,2}", "Armn": r"\p{Ll}{0,4}", "Geor": r"\p{L}{0,4}",
    "Deva": r"(?:[\u093e-\u094c]?[\u0902\u0901]?)", "Arab": r"(?:ی|وں|یں|ے|ها|های|ی‌ها)?",
}
"""Endings that may follow a form of four letters or more."""

_UNSPACED = frozenset(("Hani", "Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"))


class Glossary:
    """Find words that are to be written otherwise.

    Proclitics (Arabic, Hebrew) and short endings are part of the match and kept by the fix; a wrong form within the right one is none.

    Fields:
        from: ``glossary`` (the house's tables, config ``[glossary] files``), ``terms`` or ``misspellings`` (the language page's
            ``common_misspellings``).
        find: ``wrong`` (forms that are not to be used) or ``missing`` (names that stay as they are, which the original or a
            translation has and the article lacks).
        table: a glossary's text, beside those of the config.
        terms: tables with ``wrong`` and ``right``, and if need be ``near`` and ``unless`` (words of the same paragraph that must, or
            must not, be there) and ``language``.
    """

    __slots__ = ("looks_for", "source", "table", "terms")

    mends = True

    def __init__(self, source: str, looks_for: str, terms: tuple[Wrong, ...], table: Terms) -> None:
        self.source = source
        self.looks_for = looks_for
        self.terms = terms
        self.table = table

    @classmethod
    def from_table(cls, table: Table) -> Glossary:
        """Take the fields."""
        terms = [_term(one) for one in table.tables("terms")]
        return cls(table.choice("from", ("glossary", "terms", "misspellings")), table.choice("find", ("wrong", "missing"), "wrong"), tuple(terms),
                   parsed(table.string("table"), table.path) if "table" in table else Terms())

    def _glossary(self, article: Article) -> Terms:
        return _joined(article.glossary, self.table) if article.glossary is not None else self.table

    def _wrong(self, article: Article) -> tuple[Wrong, ...]:
        if self.source == "terms":
            return tuple(term for term in self.terms if not term.language or article.language.matches((term.language,)))
        if self.source == "misspellings":
            return _misspellings(article.language)
        return _forbidden(self._glossary(article), article.language.tag)

    def gate(self, article: Article) -> bool:
        if self.looks_for == "missing":
            return bool(self._glossary(article)) and (article.original is not None or bool(article.siblings))
        return bool(self._there(article))

    def find(self, article: Article) -> Iterator[Hit]:
        if self.looks_for == "missing":
            yield from self._missing(article)
            return
        there = self._there(article)
        if not there:
            return
        by_form = {term.form: term for term in there}
        text = article.prose
        right = [match.span() for form in {term.right for term in there if term.right} for match in regex.finditer(regex.escape(form), text)]
        for match in _pattern(tuple(sorted(by_form, key=len, reverse=True)), article.language.script, is_inflected=self.source != "misspellings").finditer(text):
            start, end = match.span("form")
            term = by_form.get(match["form"]) or next(term for term in there if term.form.casefold() == match["form"].casefold())
            if any(low <= start and end <= high for low, high in right) or not _counts(article, term, start):
                continue
            mended = term.right[:1].upper() + term.right[1:] if match["form"] != term.form and match["form"][:1].isupper() else term.right
            yield Hit(Span(*match.span()), {"right": mended, "form": match["form"]}, Edit(Span(start, end), mended) if mended else None)

    def _there(self, article: Article) -> list[Wrong]:
        """The terms whose form the article may have: a look-up in its words where the form stands alone, else a search."""
        wrong, text = self._wrong(article), article.prose
        if self.source != "misspellings" or article.language.script in PROCLITICS or article.language.script in _UNSPACED:
            return [term for term in wrong if term.form[1:] in text]
        words, phrases = _misspelt_words(article.language)
        found = [] if words.keys().isdisjoint(article.vocabulary) else [term for word, term in words.items() if word in article.vocabulary]
        return found + [term for term in phrases if term.form[1:] in text]

    def _missing(self, article: Article) -> Iterator[Hit]:
        if not article.paragraphs:
            return
        others = [article.original] if article.original else list(article.siblings)
        for term in self._glossary(article).terms(article.language.tag):
            if not term.is_kept or term.right in article.text:
                continue
            forms = dict(term.elsewhere)
            for other in others:
                form = forms.get(other.language.tag, term.right)
                at = other.prose.find(form)
                if at >= 0:
                    last = article.paragraphs[-1]
                    line, column = other.position(at)
                    yield Hit(Span(last.end, last.end), {"right": term.right},
                              related=(Related(Span(at, at + len(form)), f"“{form}” there", other.path, line, column, line, column + len(form)),))
                    break


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
    return one.joined(other) if other else one


@lru_cache(maxsize=64)
def _misspellings(language: Language) -> tuple[Wrong, ...]:
    return tuple(Wrong(form, right) for form, right in language.common_misspellings.items())


@lru_cache(maxsize=64)
def _misspelt_words(language: Language) -> tuple[dict[str, Wrong], list[Wrong]]:
    """The misspellings that are one word, by the word casefolded, and the others."""
    terms = _misspellings(language)
    return {term.form.casefold(): term for term in terms if WORD.fullmatch(term.form)}, [term for term in terms if not WORD.fullmatch(term.form)]


@lru_cache(maxsize=64)
def _forbidden(glossary: Terms, tag: str) -> tuple[Wrong, ...]:
    return tuple(Wrong(form, term.right) for term in glossary.terms(tag) for form in term.wrong)


@lru_cache(maxsize=256)
def _pattern(forms: tuple[str, ...], script: str, *, is_inflected: bool) -> regex.Pattern[str]:
    """Any of the forms as a word, with what the script writes together with it."""
    if script in _UNSPACED:
        return regex.compile(f"(?P<form>{'|'.join(map(regex.escape, forms))})", regex.V1)
    ending = ENDINGS.get(script, "") if is_inflected else ""
    long, short = ([_any_case(form) for form in forms if (len(form) > 3) is is_long] for is_long in (True, False))
    either = "|".join(rf"(?P<form>{'|'.join(some)}){after}" for some, after in ((long, ending), (short, "")) if some)
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}\p{{Nd}}\u200c]){PROCLITICS.get(script, '')}(?:{either})(?![\p{{L}}\p{{M}}\p{{Nd}}\u200c])", regex.V1)


def _any_case(form: str) -> str:
    """The form; one in small letters also with a capital."""
    first, rest = regex.escape(form[0]), regex.escape(form[1:])
    return f"(?i:{first}){rest}" if form.islower() else first + rest
