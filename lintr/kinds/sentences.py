"""Sentences, as far as marks tell them: what stands between two marks that end one.

An abbreviation cuts a sentence in two, which does no harm to those who compare sentences or look for long ones.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lintr.marks import CLOSERS, SENTENCE_ENDS
from lintr.span import Span

AROUND = " \t\u00a0|" + CLOSERS + "“‘«„([¿¡-–—:"
"""What may stand around a sentence and is not of it."""

_pattern: list[re.Pattern[str]] = []


@lru_cache(maxsize=1)
def pieces(text: str) -> tuple[str, ...]:
    """All that stands between marks that end a sentence, or line ends, and what stands around sentences."""
    if not _pattern:
        _pattern.append(re.compile(f"[{re.escape(SENTENCE_ENDS)}\n]+[{re.escape(AROUND)}]*"))
    return tuple(_pattern[0].split(text))


def bare(text: str, start: int, end: int, edges: str = " \t\u00a0|") -> Span:
    """A stretch without such characters at its ends."""
    found = text[start:end].rstrip(edges)
    return Span(start + len(found) - len(found.lstrip(edges)), start + len(found))


def is_whole(text: str, span: Span) -> bool:
    """Whether a stretch is all that stands between two marks."""
    start, end = span
    while start and text[start - 1] in AROUND:
        start -= 1
    while end < len(text) and text[end] in AROUND:
        end += 1
    return (not start or text[start - 1] in _EDGES) and (end == len(text) or text[end] in _EDGES)


_EDGES = frozenset(SENTENCE_ENDS + "\n")
