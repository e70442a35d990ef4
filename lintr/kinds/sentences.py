"""Sentences, as far as marks tell them: what stands between two marks that end one.

An abbreviation cuts a sentence in two, which does no harm to those who compare sentences or look for long ones.
"""

from __future__ import annotations

from lintr.marks import CLOSERS, SENTENCE_ENDS
from lintr.once import once
from lintr.span import Span
from lintr.words import LONG, PART, in_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lintr.article import Article

AROUND = " \t\u00a0|" + CLOSERS + "“‘«„([¿¡-–—:"
"""What may stand around a sentence and is not of it."""


def stretches(article: Article) -> Iterable[list[str]]:
    """What stands between the marks that end a sentence, and line ends, in an article's prose; of a long text part after part.

    It is cut once for all rules that ask, but not held of a long text.
    """
    if len(article.prose) <= LONG:
        return _stretches(article)
    return (between_marks(part, article.prose_characters) for part in at_marks(article.prose, _MARKS & article.prose_characters))


def at_marks(text: str, marks: Iterable[str], size: int = PART) -> Iterator[str]:
    """A text in parts of whole lines, or of whole sentences where a line is much longer than a part."""
    for part in in_parts(text, size):
        at = 0
        while len(part) - at > 2 * size and (ends := [end for mark in marks if (end := part.find(mark, at + size, at + 2 * size)) >= 0]):
            yield part[at:min(ends) + 1]
            at = min(ends) + 1
        yield part[at:]


def lines(article: Article) -> Iterable[list[str]]:
    """The lines of an article's prose; of a long text part after part."""
    return _lines(article) if len(article.prose) <= LONG else (part.split("\n") for part in in_parts(article.prose))


@once
def _lines(article: Article) -> tuple[list[str]]:
    return (article.prose.split("\n"),)


@once
def _stretches(article: Article) -> tuple[list[str]]:
    return (between_marks(article.prose, article.prose_characters),)


def between_marks(text: str, characters: Iterable[str]) -> list[str]:
    """The same of a text, all of whose characters are among those given."""
    for mark in _MARKS.intersection(characters):
        text = text.replace(mark, "\n")
    return text.split("\n")


def pieces(found: Sequence[str], least: int) -> list[str]:
    """Of the stretches of a text those of so many characters or more, without what stands before sentences; the first as it is."""
    return [found[0], *[text.lstrip(AROUND) for text in found[1:] if len(text) >= least]]


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
    return (not start or (text[start - 1] in _EDGES and not _is_within_name(text, start - 1))) and (end == len(text) or (text[end] in _EDGES and not _is_within_name(text, end)))


def _is_within_name(text: str, at: int) -> bool:
    """Whether a full stop parts no sentences: in ``ref.current`` and ``2.5``."""
    behind = text[at + 1:at + 2]
    return text[at] == "." and (behind.islower() or behind.isdigit())


_EDGES = frozenset(SENTENCE_ENDS + "\n")
_MARKS = frozenset(SENTENCE_ENDS)
