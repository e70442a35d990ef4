"""What the rules about the words of markup ask of a page together."""

from __future__ import annotations

from lintr import regions
from lintr.once import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article


@once
def stretches(article: Article) -> list[tuple[int, int, str]]:
    """The stretches of an article that are no prose, in order."""
    return regions.regions(article.text, article.format)
