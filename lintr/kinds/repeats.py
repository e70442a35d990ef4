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
    last = dict.fromkeys(article.distinct, -MOST - 1)
    found: list[tuple[int, int]] = []
    for at, token in enumerate(article.tokens):
        if at - last[token] <= MOST:
            found.append((last[token], at - last[token]))
        last[token] = at
    return tuple(found)
