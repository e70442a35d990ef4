"""Which language a text is in: by its script, and where several languages share one, by its words and their parts."""

from __future__ import annotations

from collections import Counter
from math import exp, sqrt

from lintr import cldr
from lintr.ngrams import GROUPS, OF_GROUP, scores_of, words
from lintr.scripts import SCRIPT_OF

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

ENOUGH = 2_000
"""Letters and other characters of a long text that are looked at."""
SHARPNESS = 0.08
ALONE = {
    "Grek": "el", "Armn": "hy", "Geor": "ka", "Thai": "th", "Laoo": "lo", "Khmr": "km", "Gujr": "gu", "Guru": "pa", "Taml": "ta", "Telu": "te", "Knda": "kn",
    "Mlym": "ml", "Orya": "or", "Sinh": "si", "Thaa": "dv", "Hang": "ko", "Cher": "chr", "Cans": "iu", "Nkoo": "nqo", "Olck": "sat", "Tfng": "zgh", "Syrc": "syr",
    "Mong": "mn-Mong", "Vaii": "vai", "Yiii": "ii", "Adlm": "ff-Adlm", "Mtei": "mni-Mtei", "Java": "jv-Java", "Cakm": "ccp", "Rohg": "rhg",
}  # fmt: skip
"""Scripts that one known language is written in."""
_NO_SCRIPT = ("Zyyy", "Zinh", "Zzzz")


def identify(text: str, candidates: Collection[str] = ()) -> tuple[str, float]:
    """The language that a text is most likely in, and how sure that is, from 0 to 1; ``("und", 0.0)`` where there is too little text.

    Only letters of the script that has most of them count, so that foreign names do no harm. Candidates are tags; where some of them
    are written in that script, no other language is thought of.

    >>> identify("प्रतिनिधियों ने कहा कि यह काम जल्दी पूरा होगा और लोगों को मदद मिलेगी")[0]
    'hi'
    """
    return next(iter(ranking(text, candidates)), ("und", 0.0))


def ranking(text: str, candidates: Collection[str] = ()) -> list[tuple[str, float]]:
    """The languages that a text may be in, the likeliest first, with their probabilities; empty where there is too little text."""
    text = text[:ENOUGH]
    script, letters = dominating_script(text)
    if not letters:
        return []
    fitting = {tag: _label(tag) for tag in candidates}
    if script not in GROUPS:
        alone = ALONE.get(script, "und-" + script)
        named = [tag for tag, label in fitting.items() if label == alone]
        return [((named or [alone])[0], letters / (letters + 0.5))]
    table = scores_of(script)
    scores, features = table.of(words(text, script))
    if not features:
        return []
    numbers = {label: number for number, label in enumerate(table.languages)}
    chosen = [(tag, numbers[label]) for tag, label in fitting.items() if label in numbers] or list(zip(table.languages, range(len(numbers)), strict=True))
    best = max(scores[number] for _, number in chosen)
    shares = [(exp((scores[number] - best) * SHARPNESS / sqrt(features)), tag) for tag, number in chosen]
    whole = sum(share for share, _ in shares)
    return [(tag, share / whole) for share, tag in sorted(shares, reverse=True)]


def dominating_script(text: str) -> tuple[str, int]:
    """The script of most letters of a text, and their number; Japanese counts as one script, ``Hani``."""
    counts = Counter(map(SCRIPT_OF.__getitem__, text))
    for none in _NO_SCRIPT:
        del counts[none]
    for part, group in OF_GROUP.items():
        if part in counts:
            counts[group] += counts.pop(part)
    return max(counts.items(), key=lambda item: item[1], default=("", 0))


def knows(tag: str) -> bool:
    """Whether texts in a language are told from those in the others of its script."""
    label = _label(tag)
    group = next((OF_GROUP.get(script, script) for script in cldr.letter_scripts(tag)), "")
    return label in scores_of(group).languages if group in GROUPS else label in ALONE.values()


def _label(tag: str) -> str:
    """A tag without its region: the tables know languages, and scripts where there are two."""
    parts = cldr.canonical(tag).split("-")
    return "-".join(parts[:2]) if len(parts) > 1 and len(parts[1]) == 4 else parts[0]
