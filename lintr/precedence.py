"""Which violations are left to tell where several speak of one place: a fault is told once, and nothing is mended that another rule must mend first.

Only what rules found together is looked at: whoever leaves out the rule that would go first hears of the others.
"""

from __future__ import annotations

import re

from lintr.later import later
from lintr.violation import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lintr.violation import Edit, Fix, Violation

GARBLED = frozenset(("mojibake", "misread-code-page", "vietnamese-font"))
"""Rules that tell what garbled words were meant to be: as long as these stand there, marks and blanks in them and beside them are letters, or parts of such,
and whoever changed one could never tell the word again."""

LEFTOVERS, MARKS = "leftovers", "punctuation"
"""The packs of the rules that delete lines of a page, and of those that correct marks."""

GENERAL = frozenset(("related-links-residue", "cookie-notice-residue"))
"""Of these rules those that know least of what a line is."""

BEHIND = "source-line-not-last"
"""The rule that tells of text behind the source line; where that is a leftover line, it is nothing else."""

NO_STOP, FOR_A_STOP = "missing-terminal-punctuation", ("pipe-as-danda", "letter-as-danda")
"""The rule that misses a mark at the end, and those that tell what stands in its place."""

COUNTS = ("paragraph-count-vs-siblings", "paragraph-count-vs-source")
"""Rules that count lines: one that is to be deleted is what they found."""

_BLANKS = " \t\u00a0"
_WORD = later(r"\S*[^\x00-\x7f\s]\S*", 0, re.compile)


def told(text: str, violations: Sequence[Violation], comparing: Collection[str]) -> list[Violation]:
    """The violations, in reading order, without those that others stand for.

    Args:
        text: the text of the article.
        violations: what was found in it, in reading order.
        comparing: the ids of rules that compare the article with others.
    """
    kept = list(violations)
    if garbled := _garbled(text, kept):
        kept = [left for violation in kept for left in _beside(violation, garbled)]
    if any(violation.fix for violation in kept):
        kept = _once_a_line(text, kept, comparing)
        kept = _once_a_place(kept, comparing)
    return kept


def _garbled(text: str, violations: Sequence[Violation]) -> list[tuple[int, int]]:
    """Where garbled words stand, with the blanks on both sides."""
    return [_wide(text, start, end) for violation in violations if violation.rule in GARBLED for start, end in _words(text, violation)]


def _words(text: str, violation: Violation) -> Iterator[tuple[int, int]]:
    """The words in the lines of what is garbled that hold one of its characters; a blank may be half a letter, and so what stands at its ends counts in any case."""
    start, end = violation.span
    yield start, start + 1
    yield end - 1, end
    odd = {char for char in violation.text if not char.isascii()}
    for match in _WORD.finditer(text, text.rfind("\n", 0, start) + 1, len(text) if (stop := text.find("\n", end)) < 0 else stop):
        if not odd.isdisjoint(match[0]):
            yield match.span()


def _wide(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1] in _BLANKS:
        start -= 1
    while text[end:end + 1] in _BLANKS and end < len(text):
        end += 1
    return start, end


def _beside(violation: Violation, garbled: Sequence[tuple[int, int]]) -> Iterator[Violation]:
    """A violation without the edits that touch garbled words; nothing where it stands in one."""
    if violation.rule in GARBLED:
        yield violation
        return
    start, end = violation.span
    if any(low <= start and end <= high and start < high for low, high in garbled):
        return
    fix = violation.fix
    if fix and any(_touches(edit, garbled) for edit in fix.edits):
        rest = [one for one in (fix._replace(also=()), *fix.also) if not _touches(one.edit, garbled)]
        violation = violation._replace(fix=_joined(rest))
    yield violation


def _touches(edit: Edit, garbled: Sequence[tuple[int, int]]) -> bool:
    """Whether an edit changes garbled words, or what stands beside them; to delete a whole line of them is none of that."""
    start, end = edit.span
    return any(start <= high and low <= end and not (not edit.text and start <= low and high <= end) for low, high in garbled)


def _joined(fixes: Sequence[Fix]) -> Fix | None:
    return fixes[0]._replace(also=tuple(fixes[1:])) if fixes else None


def _once_a_line(text: str, violations: Sequence[Violation], comparing: Collection[str]) -> list[Violation]:
    """Of each line that is to be deleted, what the rule tells that knows best what it is; no comparing rule speaks of it, and nobody corrects its marks."""
    best: dict[tuple[int, int], Violation] = {}
    for violation in violations:
        if violation.fix and violation.rule not in comparing and (line := _line(text, violation.fix.edit)) and (line not in best or _rank(violation) > _rank(best[line])):
            best[line] = violation
    if not best:
        return list(violations)

    def is_told(violation: Violation) -> bool:
        start, end = violation.span
        if violation.rule == BEHIND:
            return bool(violation.related) and all(any(low <= place.span.start < high for low, high in best) for place in violation.related)
        if violation.rule in COUNTS:
            return any(low < end and start < high for low, high in best)
        if violation.rule in comparing or violation.pack == MARKS:
            return start < end and any(low <= start and end <= high for low, high in best)
        if violation.pack != LEFTOVERS or not violation.fix:
            return False
        line = _line(text, violation.fix.edit)
        return line is not None and best[line] is not violation

    return [violation for violation in violations if not is_told(violation)]


def _once_a_place(violations: Sequence[Violation], comparing: Collection[str]) -> list[Violation]:
    """Without what comparing rules say of a place that another one mends, and without a mark that is missed where another was written for it."""
    mended = {violation.span for violation in violations if violation.fix and violation.rule not in comparing}
    stops = [violation.span.start for violation in violations if violation.rule in FOR_A_STOP]
    return [violation for violation in violations if not (violation.rule in comparing and violation.span in mended)
            and not (violation.rule == NO_STOP and any(violation.span.end <= at <= violation.span.end + 1 for at in stops))]


def _line(text: str, edit: Edit) -> tuple[int, int] | None:
    """The one line that an edit deletes, with its end; None where it does something else."""
    start, end = edit.span
    if edit.text or end == start or text[start - 1:start] not in ("", "\n") or not (text[end - 1] == "\n" or end == len(text)) or "\n" in text[start:end - 1].strip("\n"):
        return None
    return start, end


def _rank(violation: Violation) -> tuple[int, bool]:
    """How much a violation tells of its line."""
    return SEVERITIES.index(violation.severity), violation.rule not in GENERAL
