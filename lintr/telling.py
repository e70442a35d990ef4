"""Which language an article is in when nobody says: front matter, then file name if the script fits, then the text."""

from __future__ import annotations

from functools import lru_cache

from lintr import cldr
from lintr.later import later
from lintr.scripts import SCRIPT_OF, claimed, counts
from lintr.scripts_table import CODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_FRONT = later(r"(?m)" r"^(?:lang|language|locale|hreflang)\s*:\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)[\"']?\s*$", 0)
_HTML = later(r"(?i)" r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)", 0)
_TAG = later(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?", 0)
_DENSE = ("Hani", "Hira", "Kana", "Hang")
_MOST = 20_000
"""Characters of a text that are looked at."""
_COUNTED = 2_000
"""Characters that suffice to tell how much of each script a text has, taken from all over it."""
_OF_CODE = 0.12
"""Share of a script from which on a text with much Latin in it may be in a language of that script."""
_OF_NAMED = 0.005
"""The same where a name says so: of most of the text the translation may be lacking."""

_BERBER = frozenset(("kab", "rif", "shi", "tmh", "tzm", "zgh"))
"""Languages of three scripts, of which Arabic is never the likely one."""

_FIRST, _CERTAIN = 600, 0.9985
"""Characters that are looked at first, and how sure they must be: of 1,000 articles in 130 languages nine in ten are told so, all but one as by the whole."""

_HEAD, _SURER, _SAME = 200, 0.9995, 0.95
"""The same of the head of a text, if it is in the script that has this share of the text: of 1,600 articles half are told so, all as by the whole."""

_KIN: dict[str, set[str]] = {"Hans": {"Hani"}, "Hant": {"Hani"}, "Jpan": {"Hani", "Hira", "Kana"}, "Kore": {"Hang", "Hani"}, "Hrkt": {"Hira", "Kana"}, "Aran": {"Arab"}}


def told(prose: str, path: str, front: str, format: str, hint: str = "", characters: Collection[str] = ()) -> str:  # noqa: A002
    """The canonical tag of an article's language; ``und`` where nothing tells.

    Args:
        prose: the text, what is no prose blanked.
        path: its file name.
        front: front matter, or the head of an HTML page.
        format: plain, markdown or html.
        hint: a tag that counts, as one of the file name does, if the script of the text fits.
        characters: those of the text, where they are known.
    """
    for match in (_FRONT.search(front) if front else None, _HTML.search(front) if format == "html" else None):
        if match and (tag := _canonical(match[1])):
            return tag
    sample = prose[:_MOST]
    shares = script_shares(sample, characters)
    for name in (hint, *named(path)):
        if name and (tag := _canonical(name)) and (not shares or fits(tag, shares, _OF_NAMED)):
            return tag
        if name and tag in _BERBER and shares.get("Arab", 0) >= _OF_CODE:
            return f"{tag}-Arab"
    main = max(shares, key=lambda script: shares[script], default="")
    other = max((script for script in shares if script != "Latn"), key=lambda script: shares[script], default="")
    if main == "Latn" and other and shares[other] >= _OF_CODE:  # much code, few words: an article of that language all the same
        sample, characters = "".join(char if SCRIPT_OF[char] != "Latn" else " " for char in sample), ()
    from lintr import identify

    if shares.get(main, 0) >= _SAME:
        tag, sure = identify.identify(sample[:_HEAD], characters=characters)
        if (sure >= _SURER or main in identify.ALONE) and fits(tag, {main: 1.0}):
            return tag
    tag, sure = identify.identify(sample[:_FIRST], characters=characters)
    return tag if sure >= _CERTAIN else identify.identify(sample, characters=characters)[0]


def named(path: str) -> list[str]:
    """Words of a file name that may be a language: ``name.ar.md``, ``ar/name.md``, ``name_ar.txt`` are read, in this order.

    >>> named("docs/ar/bridge.hi.md")
    ['hi', 'ar']
    """
    parts = path.replace("\\", "/").split("/")
    pieces = parts[-1].split(".")
    candidates = [pieces[-2]] if len(pieces) > 2 else []
    if len(pieces) == 2 and _TAG.fullmatch(pieces[0]):
        candidates.append(pieces[0])
    candidates += reversed(parts[:-1][-3:])
    return [word for word in candidates if _TAG.fullmatch(word) and _known(word)]


@lru_cache(maxsize=256)
def _known(word: str) -> bool:
    """Whether a word is the tag of a language and no mere word of the same form."""
    tag = _canonical(word)
    script = cldr.likely_script(tag) if tag else ""
    return bool(script) and (script in CODES or script in _KIN)  # each code begins with a capital, so none is found across two


@lru_cache(maxsize=256)
def _canonical(tag: str) -> str:
    try:
        return cldr.canonical(tag.replace("_", "-"))
    except ValueError:
        return ""


def script_shares(text: str, characters: Collection[str] = ()) -> dict[str, float]:
    """How much of the text each script has, from 0 to 1; a character of Chinese, Japanese or Korean counts as two letters."""
    if characters and len(only := claimed(characters)) == 1:
        return dict.fromkeys(only, 1.0)
    found = counts(text[:: max(1, -(-len(text) // _COUNTED))], characters, _DENSE)
    whole = sum(found.values())
    return {script: count / whole for script, count in found.items()}


def fits(tag: str, shares: Mapping[str, float], least: float = _OF_CODE) -> bool:
    """Whether a text in which the scripts have these shares can be in a language; code in it is Latin, so of another script there need be little."""
    likely = cldr.likely_script(tag)
    share = sum(shares.get(script, 0) for script in {likely, *_KIN.get(likely, ())})
    return not likely or share >= (0.5 if likely == "Latn" else least)
