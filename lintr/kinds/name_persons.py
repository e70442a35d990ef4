"""Whether an article introduces a name as that of another person than one of nearly the same name.

A slip of spelling stands where a person is named again. Who is introduced at that place, as somebody's brother, as one called so, between commas or with an
age, is somebody else: relatives and neighbours often have nearly the same name.
"""

from __future__ import annotations

from functools import lru_cache

from lintr.kinds.name_witnesses import SENTENCE_END
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from lintr.article import Article
    from lintr.span import Span

_FAR = 80
"""Characters before a name that hold what introduces it."""
_WORDS = 5
"""Words before a name that may tell whose relative it is."""
_WORD = later(r"[\p{L}\p{M}]+")
_BEFORE = later(r"[\p{L}\p{M}][,،՝][ ](?:[\p{L}\p{M}.]+[ ]){0,3}$")
_BEHIND = later(r"[,،][ ]")
_DESCRIBED = later(r"[,،][ ](?:\p{Nd}|\p{Ll}[^\n.!?]{3,80}[,،])|[ ][(（]\p{Nd}")


def is_related(article: Article, ones: Collection[Span], twos: Collection[Span], relations: str) -> bool:
    """Whether the name that stands first later than the other is introduced by a word like “brother” or “called”.

    Args:
        article: with the names.
        ones: the places of one.
        twos: those of the other.
        relations: such words, with blanks between them; one with a hyphen may have an ending.
    """
    before, _ = _around(article, ones, twos)
    equal, stems = _told(relations)
    return any(word in equal or word.startswith(stems) for word in _WORD.findall(before.casefold())[-_WORDS:])


def is_described(article: Article, ones: Collection[Span], twos: Collection[Span]) -> bool:
    """Whether that name stands between commas, as “her boss, Ann Lee, said”, or an age or office follows it."""
    before, behind = _around(article, ones, twos)
    return bool(_DESCRIBED.match(behind) or (_BEHIND.match(behind) and _BEFORE.search(before)))


def _around(article: Article, ones: Collection[Span], twos: Collection[Span]) -> tuple[str, str]:
    """What stands in the same sentence before the later name's first place, and what behind it."""
    text = article.prose
    span = max(min(ones), min(twos))
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _FAR)
    ends = [match.end() for match in SENTENCE_END.finditer(text, start, span.start) if text[match.end():match.end() + 1] == " "]
    return text[ends[-1] if ends else start:span.start], text[span.end:span.end + _FAR]


@lru_cache(maxsize=64)
def _told(relations: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words that must be equal, and those behind which an ending may follow."""
    words = frozenset(relations.casefold().split())
    return frozenset(word for word in words if word[-1] != "-"), tuple(sorted(word[:-1] for word in words if word[-1] == "-"))
