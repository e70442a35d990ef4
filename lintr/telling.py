"""Which language an article is in when nobody says: front matter, then file name if the script fits, then the text."""

from __future__ import annotations

import re

from lintr import cldr
from lintr.scripts import SCRIPT_OF

_FRONT = r"(?m)" r"^(?:lang|language|locale|hreflang)\s*:\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)[\"']?\s*$"
_HTML = r"(?i)" r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)"
_TAG = r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*"
_KIN = {"Hans": {"Hani"}, "Hant": {"Hani"}, "Jpan": {"Hani", "Hira", "Kana"}, "Kore": {"Hang", "Hani"}, "Hrkt": {"Hira", "Kana"}, "Aran": {"Arab"}}


def told(prose: str, path: str, front: str, format: str, hint: str = "") -> str:  # noqa: A002
    """The canonical tag of an article's language; ``und`` where nothing tells.

    Args:
        prose: the text, what is no prose blanked.
        path: its file name.
        front: front matter, or the head of an HTML page.
        format: plain, markdown or html.
        hint: a tag that counts, as one of the file name does, if the script of the text fits.
    """
    for match in (re.search(_FRONT, front) if front else None, re.search(_HTML, front) if format == "html" else None):
        if match and (tag := _canonical(match[1])):
            return tag
    fitting = [tag for name in (hint, *named(path)) if (tag := _canonical(name))]
    if fitting:
        main = main_script(prose)
        for tag in fitting:
            if not main or fits(tag, main):
                return tag
    try:
        from lintr import identify
    except ImportError:
        return {"Arab": "ar", "Deva": "hi", "Cyrl": "ru", "Hani": "zh-Hans", "Beng": "bn"}.get(main_script(prose), "und")
    return identify.identify(prose[:20_000])[0]


def named(path: str) -> list[str]:
    """Words of a file name that may be a language: ``name.ar.md``, ``ar/name.md``, ``name_ar.txt`` are read, in this order.

    >>> named("docs/ar/bridge.hi.md")
    ['hi', 'ar']
    """
    parts = path.replace("\\", "/").split("/")
    pieces = parts[-1].split(".")
    candidates = [pieces[-2]] if len(pieces) > 2 else []
    if len(pieces) == 2 and re.fullmatch(_TAG, pieces[0]):
        candidates.append(pieces[0])
    candidates += reversed(parts[:-1][-3:])
    return [word for word in candidates if re.fullmatch(_TAG, word) and _known(word)]


def _known(word: str) -> bool:
    """Whether a word is the tag of a language: any three letters would be well-formed."""
    tag = _canonical(word)
    return bool(tag) and cldr.likely_script(tag) != ""


def _canonical(tag: str) -> str:
    try:
        return cldr.canonical(tag.replace("_", "-"))
    except ValueError:
        return ""


def main_script(text: str, most: int = 20_000) -> str:
    """The script of most of the letters; empty where there are none."""
    counts: dict[str, int] = {}
    sample = text[:most]
    for char in set(sample):
        script = SCRIPT_OF[char]
        if script not in ("Zyyy", "Zinh"):
            counts[script] = counts.get(script, 0) + sample.count(char)
    return max(counts, key=lambda script: counts[script]) if counts else ""


def fits(tag: str, script: str) -> bool:
    """Whether a text mostly in a script can be in a language."""
    likely = cldr.likely_script(tag)
    return not likely or script == likely or script in _KIN.get(likely, ())
