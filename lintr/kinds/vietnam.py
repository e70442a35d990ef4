"""Whether an article speaks of Vietnam: then its original is likely to be Vietnamese, and its names are."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article

_VIETNAM = {
    "Arab": ("فيتنام", "ویتنام", "ویت نام", "ڤیتنام"), "Cyrl": ("Вьетнам", "В’єтнам", "В'єтнам", "Виетнам", "Вијетнам"), "Latn": ("Vietnam", "Viet Nam", "Việt Nam", "Wietnam"), "Kore": ("베트남",), "Jpan": ("ベトナム", "ヴェトナム", "越南"), "Thai": ("เวียดนาม",),
    "Hans": ("越南",), "Hant": ("越南",), "Deva": ("वियतनाम", "व्हिएतनाम", "भियतनाम", "विएतनाम"), "Beng": ("ভিয়েতনাম", "ভিয়েতনাম"), "Gujr": ("વિયેતનામ", "વિયેટનામ"), "Guru": ("ਵੀਅਤਨਾਮ", "ਵਿਅਤਨਾਮ"),
    "Taml": ("வியட்நாம", "வியட்னாம"), "Telu": ("వియత్నా", "వియెత్నా"), "Knda": ("ವಿಯೆಟ್ನಾ",), "Mlym": ("വിയറ്റ്ന",), "Orya": ("ଭିଏତନାମ",),
}
"""What Vietnam is called, by script; in some without its ending."""
_ADDRESS = ".vn"
"""Of a page of Vietnam."""


def speaks_of_vietnam(article: Article) -> bool:
    """Whether an article names the country or gives an address there."""
    names = _VIETNAM.get(article.language.script)
    return names is not None and any(map(article.text.__contains__, (*names, _ADDRESS)))
