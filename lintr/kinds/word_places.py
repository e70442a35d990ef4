"""Where words of an article stand: whole ones, parts of such, and those of scripts in which no blank parts them."""

from __future__ import annotations

import regex

from lintr.later import later
from lintr.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Part = tuple[str, int, int]
    """A word of an article, and from where to where it is what is meant."""

_LONG = 4
"""Characters of a form that may have an ending; with one a short one is as likely another word."""

_INSIDE = later(r"[\p{L}\p{M}\p{Nd}\u200c]")
_GOES_ON = later(r"\p{M}")
_KATAKANA = later(r"[\p{Katakana}ー]")


def places(text: str, written: Sequence[str]) -> list[Span]:
    """Where words stand, each in one of some ways, in capitals and small letters."""
    if len(written) == 1 and written[0].upper() == written[0].lower():  # a pattern costs more than it saves where letters have no case
        return list(_alone(text, written[0]))
    any_of = "|".join(map(regex.escape, written))
    return [Span(*match.span()) for match in regex.finditer(rf"(?i)(?<![\p{{L}}\p{{M}}\p{{Nd}}\u200c])(?:{any_of})(?![\p{{L}}\p{{M}}\p{{Nd}}\u200c])", text, regex.V1)]


def parts(text: str, of: Iterable[Part]) -> list[Span]:
    """Where parts of words stand."""
    return sorted(Span(at.start + start, at.start + end) for word, start, end in of for at in _alone(text, word))


def unspaced(text: str, forms: Iterable[str], others: Iterable[str] = ()) -> dict[str, list[Span]]:
    """Where some forms stand in a text that shows no words.

    Args:
        text: the text.
        forms: what is looked for; in what is one of them no shorter one is.
        others: longer strings, in which none of them is.

    Returns:
        The places of each form that has one. A form in katakana is a whole run of katakana.
    """
    taken = [at for other in others for at in _everywhere(text, other)]
    found: dict[str, list[Span]] = {}
    for form in sorted(forms, key=len, reverse=True):
        spans = [at for at in _everywhere(text, form) if _is_whole(text, at) and not any(start <= at.start and at.end <= end for start, end in taken)]
        if spans:
            found[form] = spans
            taken += spans
    return found


def inflected(text: str, forms: Sequence[str], ending: str) -> dict[str, list[Span]]:
    """Where some forms stand, long ones with an ending.

    Args:
        text: the text.
        forms: what is looked for. Those that differ in their last letter have no endings, before which that changes: सुरू, सुरुवात.
        ending: a pattern.

    Returns:
        The places of each form that has one, without its ending.
    """
    found: dict[str, list[Span]] = {}
    is_inflected = len({form[-1] for form in forms}) == 1 and min(map(len, forms)) >= _LONG
    for form in forms:
        goes_on = ending if is_inflected else ""
        pattern = regex.compile(rf"(?<![\p{{L}}\p{{M}}\p{{Nd}}\u200c]){regex.escape(form)}(?={goes_on}(?![\p{{L}}\p{{M}}\p{{Nd}}\u200c]))", regex.V1)
        spans = [Span(*match.span()) for match in pattern.finditer(text)]
        if spans:
            found[form] = spans
    return found


def _is_whole(text: str, at: Span) -> bool:
    """Whether what stands around a form does not go on with its last letter, or its foreign word."""
    if _GOES_ON.match(text, at.end):
        return False
    before, behind = text[at.start - 1:at.start], text[at.end:at.end + 1]
    return not (_KATAKANA.match(text[at.start]) and _KATAKANA.match(before)) and not (_KATAKANA.match(text[at.end - 1]) and _KATAKANA.match(behind))


def _everywhere(text: str, sought: str) -> Iterator[Span]:
    at = text.find(sought)
    while at >= 0:
        yield Span(at, at + len(sought))
        at = text.find(sought, at + len(sought))


def _alone(text: str, word: str) -> Iterator[Span]:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not _INSIDE.match(text[at - 1:at]) and not _INSIDE.match(text[end:end + 1]):
            yield Span(at, end)
            at = text.find(word, end)
        else:
            at = text.find(word, at + 1)
