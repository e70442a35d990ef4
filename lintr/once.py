"""What several rules ask of the same article is found out once, and held by the article until it is checked."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from lintr.article import Article

    Told = TypeVar("Told")


def once(tell: Callable[[Article], Told]) -> Callable[[Article], Told]:
    """What tells the same of an article, which keeps it in `Article.remembered`; it is never None."""

    def told(article: Article) -> Told:
        found: Told | None = article.remembered.get(tell)
        if found is None:
            found = article.remembered[tell] = tell(article)
        return found

    told.__doc__ = tell.__doc__
    return told
