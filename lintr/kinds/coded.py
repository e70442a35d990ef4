"""The code that a page shows."""

from __future__ import annotations

import re

from lintr import regions
from lintr.once import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article

_CODE = frozenset(("fence", "span", "script"))
_WORD = re.compile(r"[^\W\d_]+")


@once
def words_of_code(article: Article) -> frozenset[str]:
    """The words in the code of a page of Markdown or HTML: what stands there is called so in the text, too."""
    if article.format == regions.PLAIN or article.prose is article.text:
        return frozenset()
    stretches = regions.regions(article.text, article.format)
    return frozenset(word for start, end, kind in stretches if kind in _CODE for word in _WORD.findall(article.text, start, end))
