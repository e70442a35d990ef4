"""Names that an article mentions, as far as their place tells: capitals within a sentence, or words like “Mr” and “province” beside them."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import regex

from lintr import ahead, zones
from lintr.kinds.name_words import Words
from lintr.kinds.spellings import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.kinds.names import Names
    from lintr.language import Language

CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
"""Scripts with capitals."""

_LETTER = r"[\p{Lu}\p{Ll}\p{M}\p{Nd}]"
_WORD = rf"\p{{Lu}}{_LETTER}*+(?:[’']\p{{Lu}}{_LETTER}++|-{_LETTER}++)*+"
_SMALL = r"(?:de|da|do|dos|du|del|della|di|van|von|der|den|bin|ibn|al|el|la)"
_RUN = ahead.compile(rf"(?<![\p{{Lu}}\p{{Ll}}\p{{M}}\p{{Nd}}@#/._’'-]){_WORD}(?:[ ](?:{_SMALL}[ ]){{0,2}}{_WORD})*(?![@/_]|\.\p{{L}})", regex.V1)
_BEFORE = ahead.compile(r"(?r)[\p{L}\p{M}\p{Nd},;)»”’-][ ]*[“\"«„‘(]?", regex.V1)
_LONGEST = 4
"""Words of a name."""


class Mentions(NamedTuple):
    """How often an article has each name."""

    inside: Counter[str]
    """Where nothing but its being a name explains the capital."""
    first: Counter[str]
    """At the start of a sentence."""


def capitals(article: Article) -> Mentions:
    """Runs of words with capitals in running text; of two to four words, or one. In scripts without capitals those of another script."""
    inside: Counter[str] = Counter()
    first: Counter[str] = Counter()
    prose = article.prose
    for paragraph in article.paragraphs:
        if paragraph.role not in (zones.BODY, zones.LIST, zones.CAPTION):
            continue
        for match in _RUN.finditer(prose, paragraph.start, paragraph.end):
            name = match[0]
            if name.count(" ") < _LONGEST and len(name) > 1:
                is_inside = bool(_BEFORE.match(prose, paragraph.start, match.start())) or article.language.script not in CASED
                (inside if is_inside else first)[name] += 1
    return Mentions(inside, first)


def beside_heads(article: Article, kind: Names) -> Iterator[str]:
    """Words beside those that stand before or after names; a run of three also as its first two and its first."""
    words = Words(article.prose, article.tokens, article.starts)
    for run in kind.heads.runs(article, words):
        for count in range(1, len(run) + 1):
            yield " ".join(run[:count])


def ordinary(language: Language) -> frozenset[str]:
    """Words that are written as names are and are none, casefolded: months, days of the week, the most frequent words."""
    return frozenset(word.casefold() for words in (language.months, language.weekdays, language.function_words, language.and_words) for word in words)


def plain(token: str, script: str) -> str:
    """A word without what its script writes together with it."""
    return bare(token) if script == "Arab" else token
