"""Which language a text is in: by its script, and where several languages share one, by its words and their parts.

Only letters of the script that most letters of a text belong to are looked at, so that foreign names do no harm.
"""

from __future__ import annotations

from lintr import cldr
from lintr.ngrams import GROUPS, OF_GROUP, scores_of, words
from lintr.scripts import counts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

ENOUGH = 2_000
"""Characters of a long text that are looked at."""
LEAST = 20
"""Letters, below which nothing should be reported, and names are looked at too."""
_E = 2.718281828459045
"""The base of natural logarithms; `math` is a library of its own, which takes a start longer to load than this to count."""
SHARPNESS = 0.16
"""How fast a language that fits worse becomes unlikely; chosen so that 0.8 is as good as certain on texts not learnt from."""
ALONE = {
    "Grek": "el", "Armn": "hy", "Geor": "ka", "Thai": "th", "Laoo": "lo", "Khmr": "km", "Gujr": "gu", "Guru": "pa", "Taml": "ta", "Telu": "te", "Knda": "kn",
    "Mlym": "ml", "Orya": "or", "Sinh": "si", "Thaa": "dv", "Hang": "ko", "Cher": "chr", "Cans": "iu", "Nkoo": "nqo", "Olck": "sat", "Tfng": "zgh", "Syrc": "syr",
    "Mong": "mn-Mong", "Vaii": "vai", "Yiii": "ii", "Adlm": "ff-Adlm", "Mtei": "mni-Mtei", "Java": "jv-Java", "Cakm": "ccp", "Rohg": "rhg",
}  # fmt: skip
"""Scripts that one known language is written in."""
KIN = (
    ("bs", "hr", "sr-Latn"), ("nb", "nn"), ("da", "nn"), ("ss", "xh", "zu"), ("nso", "st", "tn"), ("mi", "sm", "to", "ty"), ("rn", "rw"), ("de", "gsw"),
    ("yue", "zh-Hant"), ("bo", "dz"), ("ba", "tt"),
)  # fmt: skip
"""Languages so alike that a paragraph does not tell them apart well enough to report it."""


def identify(text: str, candidates: Collection[str] = (), characters: Collection[str] = ()) -> tuple[str, float]:
    """The language that a text is most likely in, and how sure that is, from 0 to 1; ``("und", 0.0)`` where there is too little text.

    Candidates are tags; where some of them are written in the text's script, no other language is thought of. Characters are all that
    may occur in the text, where they are known.

    >>> identify("प्रतिनिधियों ने कहा कि यह काम जल्दी पूरा होगा और लोगों को मदद मिलेगी")[0]
    'hi'
    """
    return next(iter(ranking(text, candidates, characters)), ("und", 0.0))


def foreign(text: str, tag: str, candidates: Collection[str] = ()) -> tuple[str, float]:
    """The language that a text is likeliest in other than that of the tag and its kin, and how sure it is that it is in that or its kin.

    Below 0.8 this should not be reported; it is not reached with fewer than 20 letters in words that are no names. A language that is not known is not doubted by texts of its own script.

    >>> other, sure = foreign("The delegates said that the work would soon be finished.", "vi")
    >>> other, sure > 0.9
    ('en', True)
    """
    own = _kin(_label(tag))
    ranks = ranking(text, {tag, *candidates} if candidates else ())
    other = next((other for other, _ in ranks if _label(other) not in own), "und")
    script, letters = dominating_script(text[:ENOUGH])
    scripts = _scripts(tag)
    if other == "und" or (not knows(tag) and (not scripts or script in scripts)):
        return other, 0.0
    in_words = min(letters, sum(map(len, words(text, script, names=False)))) if script in GROUPS else letters
    kin = _kin(_label(other)) - own
    return other, sum(share for one, share in ranks if _label(one) in kin) * min(1, in_words / LEAST)


def ranking(text: str, candidates: Collection[str] = (), characters: Collection[str] = ()) -> list[tuple[str, float]]:
    """The languages that a text may be in, the likeliest first, with their probabilities; empty where there is too little text."""
    text = text[:ENOUGH]
    script, letters = dominating_script(text, characters)
    labels = {tag: _label(tag) for tag in candidates}
    if not letters:
        return []
    if script not in GROUPS:
        alone = ALONE.get(script, "und-" + script)
        return [(next((tag for tag, label in labels.items() if label == alone), alone), letters / (letters + 0.5))]
    table = scores_of(script)
    without_names = words(text, script, characters, names=False)
    scores, features = table.of(without_names if sum(map(len, without_names)) >= LEAST else words(text, script, characters))
    if not features:
        return []
    known = [(scores[table.languages[label]], tag) for tag, label in labels.items() if label in table.languages] if labels else []
    best = max(known)[0] if known else max(scores)
    scale = SHARPNESS / features ** 0.5
    least = best - 11 / scale
    shares = [(_E ** ((score - best) * scale), tag) for score, tag in known or zip(scores, table.languages, strict=True) if score > least and (best - score) * scale < 10]
    whole = sum(share for share, _ in shares)
    return [(tag, share / whole) for share, tag in sorted(shares, reverse=True)]


def dominating_script(text: str, characters: Collection[str] = ()) -> tuple[str, int]:
    """The script of most letters of a text, and their number; what is written in Han and kana counts as one, ``Hani``."""
    found = counts(text, characters)
    found.pop("Zzzz", 0)
    for part, group in OF_GROUP.items():
        if part in found:
            found[group] = found.get(group, 0) + found.pop(part)
    return max(found.items(), key=lambda item: item[1], default=("", 0))


def knows(tag: str) -> bool:
    """Whether texts in a language are told from those in the others of its script."""
    label = _label(tag)
    return label in ALONE.values() or any(label in scores_of(script).languages for script in _scripts(tag) & GROUPS)


def _scripts(tag: str) -> set[str]:
    """The scripts of a language, as `dominating_script` names them."""
    return {OF_GROUP.get(script, script) for script in cldr.letter_scripts(tag)}


def _kin(label: str) -> set[str]:
    """A language and those that a paragraph does not tell from it."""
    return {label}.union(*(kin for kin in KIN if label in kin))


_labels: dict[str, str] = {}


def _label(tag: str) -> str:
    """A tag without its region: the tables know languages, and scripts where there are two."""
    if tag not in _labels:
        parts = cldr.canonical(tag).split("-")
        _labels[tag] = "-".join(parts[:2]) if len(parts) > 1 and len(parts[1]) == 4 else parts[0]
    return _labels[tag]
