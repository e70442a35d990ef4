"""Words that stand again a few words further on, found once for all rules that ask."""

from __future__ import annotations

from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article

MOST = 8
"""How many words further on a word is looked for."""


@lru_cache(maxsize=1)
def near(article: Article) -> tuple[tuple[int, int], ...]:
    """For each word that stood among the few words before it: the number of that word among the tokens, and how many words back it is."""
    last: dict[str, int] = {}
    before, note = last.get, last.__setitem__
    found: list[tuple[int, int]] = []
    for at, token in enumerate(article.tokens):
        earlier = before(token)
        if earlier is not None and at - earlier <= MOST:
            found.append((earlier, at - earlier))
        note(token, at)
    return tuple(found)
