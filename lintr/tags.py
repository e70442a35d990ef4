"""Language tags as people write them in settings and options: what is wrong with one, and which was meant."""

from __future__ import annotations

from lintr import cldr

_LONGEST = 3
"""Letters of a language's code; BCP 47 leaves room for longer ones, and none was ever registered."""

_ALIKE = 0.85
"""How much alike a misspelt name and the right one are, from 0 to 1: “hindhi” is Hindi, “mandarin” is not Romanian."""


def fault(tag: str) -> str:
    """Why a tag can be that of no language, with the one that may be meant; empty where it can."""
    try:
        language = cldr.canonical(tag).split("-")[0]
    except ValueError:
        language = ""
    if language and len(language) <= _LONGEST:
        return ""
    return f"“{tag}” is no language tag (BCP 47){_meant(tag) or ': write it like ar, zh-Hant or pt-BR'}"


def doubt(tag: str) -> str:
    """What is to be said of a tag that is well formed, but of whose language nothing is known; empty where something is."""
    if tag == "und" or cldr.likely_script(tag):
        return ""
    return f"nothing is known of a language “{tag}”, and most rules are silent{_meant(tag)} (known: lintr languages)"


def _meant(word: str) -> str:
    """``; did you mean “ar”?`` for a language's English name, or a tag much like a known one; else nothing."""
    from difflib import get_close_matches

    from lintr.language import language, tags
    from lintr.table import nearest

    names = {language(tag).name.lower(): tag for tag in tags()}
    names |= {name.split()[-1]: tag for name, tag in reversed(names.items()) if " " in name and name.split()[-1] not in names}
    close = get_close_matches(word.lower()[:100], names, 1, _ALIKE)
    return f"; did you mean “{names[close[0]]}”?" if close else nearest(word, tags())
