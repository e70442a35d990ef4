"""The kind ``han_forms``: Chinese characters in a form that the article's way of writing does not have.

Which forms a country writes is told by its character set, which Python's codecs know: GB 2312 of China, Big5 of Taiwan (the characters in
common use; the rest are rare in both), JIS X 0213 of Japan.
"""

from __future__ import annotations

from lintr.kinds.alphabets import set_apart
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

_COMMON = 0xC6
"""The first byte of the last of Big5's common characters."""

_OTHERS = {"zh-Hans": "traditional Chinese", "zh-Hant": "simplified Chinese", "ja": "simplified Chinese"}
_WRITTEN = {"zh-Hans": "simplified Chinese", "zh-Hant": "traditional Chinese", "ja": "Japanese"}
_OF = {"zh": "zh-Hans", "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant", "ja": "ja"}

_IN_NAMES = frozenset("昇鍾珮甯瑋暉燦鑫")
"""Kept in names of people where all else is simplified."""

_IN_HONG_KONG = frozenset("着")
"""Simplified in Taiwan's eyes, usual in Hong Kong."""

RARE_IN_TAIWAN = frozenset("万与价优体党厂圣复宁异怀怜惊扰构机极柜洁痒确离种网触赶踊")
"""Other characters in Big5, which hardly anybody writes, and simplified ones of frequent words elsewhere."""

_MANY = 5
"""So many different characters are told one by one."""

_NEAR = 3
"""Characters before and behind one that are shown."""


class HanForms:
    """Find characters of Chinese in a form that the article's way of writing does not have: traditional ones in simplified text, simplified ones in traditional text or Japanese.

    Each is told once, at its first place, with ``{count}`` places; of very many the first stands for all, ``{more}`` saying so. In quotation
    marks and brackets they are names and titles.
    """

    __slots__ = ("_known",)
    asks = "characters"

    def __init__(self) -> None:
        self._known: dict[str, _Forms] = {}

    @classmethod
    def from_table(cls, _: Table) -> HanForms:
        """Take no fields."""
        return cls()

    def gate(self, article: Article) -> bool:
        return bool(self._strange(article))

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.prose
        places = sorted([at for char in self._strange(article) if (at := _first(text, char)) >= 0])
        written = _OF.get(_base(article), "")
        for at in places[: 1 if len(places) > _MANY else None]:
            more = f", as are {len(places) - 1} other characters" if len(places) > _MANY else ""
            word = text[max(text.rfind("\n", 0, at) + 1, at - _NEAR):at + 1 + _NEAR].split("\n", 1)[0]
            yield Hit(Span(at, at + 1), {"count": str(text.count(text[at])), "more": more, "word": word, "others": _OTHERS[written], "ours": _WRITTEN[written]})

    def _strange(self, article: Article) -> list[str]:
        written = _OF.get(_base(article))
        if not written:
            return []
        forms = self._known.setdefault(written, _Forms(written))
        return [char for char in article.prose_characters if forms[char]]


class _Forms(dict[str, bool]):
    """Whether a character is a form of the others, found out once for each."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self._written = written

    def __missing__(self, char: str) -> bool:
        found = self[char] = "\u3400" <= char <= "\u9fff" and self._is_strange(char)
        return found

    def _is_strange(self, char: str) -> bool:
        simplified, traditional = _coded(char, "gb2312"), _coded(char, "big5")
        if self._written == "zh-Hans":
            return not simplified and 0 < traditional <= _COMMON and char not in _IN_NAMES
        if self._written == "zh-Hant":
            return (bool(simplified and not traditional) and char not in _IN_HONG_KONG) or char in RARE_IN_TAIWAN
        return bool(simplified and not _coded(char, "euc_jis_2004"))


def _coded(char: str, codec: str) -> int:
    """The first byte of a character in a character set; 0 where it has none."""
    try:
        return char.encode(codec)[0]
    except UnicodeEncodeError:
        return 0


def _first(text: str, char: str) -> int:
    """The first place of a character that is not set apart, or -1."""
    at = text.find(char)
    while at >= 0 and set_apart(text, at, at + 1):
        at = text.find(char, at + 1)
    return at


def _base(article: Article) -> str:
    return "-".join(part for part in article.language.tag.split("-") if len(part) != 2 or part.islower())
