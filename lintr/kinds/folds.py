"""What two spellings of one word have in common: a key that is the same for both, per way in which they differ."""

from __future__ import annotations

import unicodedata

from lintr.later import later
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Fold(Record):
    """A way in which spellings differ."""

    key: Callable[[str], str]
    """Of a word in canonical decomposition (NFD)."""
    chars: str
    """One of them is in the fuller spelling; empty: any word may have another spelling."""
    least: int
    """Letters of a key below which two words are too easily two words."""
    prefers_fuller: bool
    """Which spelling wins where both are as frequent."""
    free: tuple[str, ...]
    """Languages in which words that no page lists are compared: elsewhere the letters make another word."""


_MARKS = later("[\u064b-\u0652\u0670]", 0)
_NUKTA = later("(?<=[कखगजफ])\u093c", 0)
_BLANKS = later("[ \u00a0\u200c\u2010-]", 0)
_HAMZA = later("(?<=[او\u064a\u06cc])[\u0654\u0655](?=.)|ء$", 0)
_SEAT = later("[و\u064a]\u0654", 0)
_ALEF = later("^([وف]?[بكل]?(?:ال|لل))ا[\u0654\u0655](?=.{3})", 0)


def nukta(word: str) -> str:
    """Without the dots of borrowed sounds; those of ड़ and ढ़ are letters of their own."""
    return str(_NUKTA.sub("", word))


def candrabindu(word: str) -> str:
    """With the dot for the moon and dot."""
    return word.replace("ँ", "ं")


def ye(word: str) -> str:
    """Without the glide: किये is किए."""
    return word.replace("ये", "ए").replace("यी", "ई").replace("यीं", "ईं")


def hamza(word: str) -> str:
    """Without the hamza on its seat (Urdu, Persian); the one of the izafat is grammar."""
    return str(_HAMZA.sub("", _MARKS.sub("", word))).replace("\u064a", "ی")


def hamza_seat(word: str) -> str:
    """With one seat for all (Arabic), and a bare alef behind the article; elsewhere the hamza of an alef makes another word."""
    word = _SEAT.sub("ء", _MARKS.sub("", word))
    alef = _ALEF.match(word)
    return f"{alef[1]}ا{word[alef.end():]}" if alef else str(word)


def blank(word: str) -> str:
    """Joined."""
    return str(_BLANKS.sub("", word))


def inner_ye(word: str) -> str:
    """Without the inner ye of English words in Urdu, which a retroflex letter tells; elsewhere it makes another word."""
    return word[0] + word[1:-1].replace("ی", "") + word[-1] if len(word) > 5 and ("ٹ" in word or "ڈ" in word) else word


FOLDS = {
    "nukta": Fold(nukta, "\u093c", 2, prefers_fuller=True, free=("und-Deva",)),
    "candrabindu": Fold(candrabindu, "ँ", 2, prefers_fuller=True, free=("hi", "bho", "mai", "mag", "awa")),
    "ye": Fold(ye, "य", 2, prefers_fuller=False, free=()),
    "hamza": Fold(hamza, "\u0654\u0655ء", 4, prefers_fuller=True, free=("ur", "fa", "pnb")),
    "hamza-seat": Fold(hamza_seat, "\u0654\u0655", 4, prefers_fuller=True, free=("ar",)),
    "inner-ye": Fold(inner_ye, "ٹڈ", 5, prefers_fuller=True, free=("ur", "pnb")),
    "blank": Fold(blank, "", 5, prefers_fuller=False, free=("ur", "fa", "hi", "ps", "ckb", "sd", "ug", "pnb")),
}
"""Name in a rule page -> how the spellings differ."""


def decomposed(word: str) -> str:
    """The canonical decomposition: ज़ of one character and of two are one spelling."""
    return unicodedata.normalize("NFD", word)


def difference(forms: tuple[str, ...]) -> str:
    """The name of the fold that makes all of the spellings one; empty where there is none."""
    plain = [decomposed(form) for form in forms]
    return next((name for name in ("blank", "nukta", "candrabindu", "ye", "hamza", "hamza-seat", "inner-ye") if len({FOLDS[name].key(form) for form in plain}) == 1), "")
