"""The one coordinate: code points from the start of a text."""

from __future__ import annotations

from lintr.record import Record


class Span(Record):
    """A half-open range of an article's text, in code points from 0: ``0 <= start <= end <= len(text)``."""

    start: int
    end: int
