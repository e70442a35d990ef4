"""Which violations are left to tell where several speak of one place: a fault is told once, and nothing is mended that another rule must mend first.

Only what rules found together is looked at: whoever leaves out the rule that would go first hears of the others.
"""

from __future__ import annotations

import bisect
import re

from lintr.later import later
from lintr.violation import NOTE, SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from lintr.violation import Edit, Fix, Violation

GARBLED = frozenset(("mojibake", "misread-code-page", "vietnamese-font"))
"""Rules that tell what garbled words were meant to be: as long as these stand there, marks and blanks in them and beside them are letters, or parts of such,
and whoever changed one could never tell the word again."""

LEFTOVERS, MARKS = "leftovers", "punctuation"
"""The packs of the rules that delete lines of a page, and of those that correct marks."""

WORDS = frozenset(("language", "scripts"))
"""The packs of the rules that tell words of other languages: within what a page left, to take it away is enough."""

MARKUP = frozenset(("html-entity-residue", "html-tag-residue", "image-placeholder-in-line", "markdown-residue", "broken-address", "broken-link", "broken-markup", "llm-special-token"))
"""Rules that tell of characters that are no text: the marks and blanks among them are none of an author's."""

GENERAL = frozenset(("related-links-residue", "cookie-notice-residue"))
"""Of these rules those that know least of what a line is."""

BEHIND = "source-line-not-last"
"""The rule that tells of text behind the source line; where that is a leftover line, it is nothing else."""

NO_STOP, FOR_A_STOP = "missing-terminal-punctuation", ("pipe-as-danda", "pipe-as-full-stop", "letter-as-danda")
"""The rule that misses a mark at the end, and those that tell what stands in its place."""

COUNTS = ("paragraph-count-vs-siblings", "paragraph-count-vs-source")
"""Rules that count lines: one that is to be deleted is what they found."""

ITEMS = ("list-item-differs", "table-differs")
"""Rules that tell which item of a list, or row or column of a table, is missing."""

LOST_CODE, LOST_PICTURE, UNCLOSED = "code-fence-missing", "image-differs", "unclosed-code-fence"
"""Rules that tell why paragraphs of a section do not fit those of the others."""

ABSENT = frozenset(("sibling-missing-paragraph", "missing-paragraph-source", "sibling-added-paragraph", "added-paragraph-source", "heading-count-vs-siblings", "heading-count-vs-source", *COUNTS))
"""Rules that tell that paragraphs are missing, or too many."""

SIZES = frozenset(("length-outlier-sibling", "length-vs-source", "sentence-count-vs-siblings", "sentence-count-vs-source", "end-punctuation-vs-siblings", "end-punctuation-vs-source", "heading-mark-lost"))
"""Rules that tell how a paragraph differs from that which it is compared with."""

VALUES = frozenset(("number-mismatch-siblings", "number-mismatch-source", "unit-mismatch-siblings", "name-missing-source", "name-missing-in-sibling", "latin-token-missing-in-sibling"))
"""Rules that tell what is missing in a paragraph, among others."""

ECHOES = {
    "inline-code-differs": ("code-mismatch-siblings", "broken-placeholder", "translated-placeholder"),
    "code-block-differs": ("code-block-translated", "translated-code", "translated-command", "curly-quotes-in-code", "entity-in-code"),
    "front-matter-key-differs": ("translated-front-matter-key",),
    "tag-mismatch-source": ("inline-code-differs", "heading-id-differs", "broken-placeholder", "translated-placeholder", "translated-html-name", "unclosed-html-element"),
    "markup-block-missing": ("footnote-without-partner",),
    "number-skipped": ("list-item-differs",),
    "link-mismatch-siblings": ("list-item-differs", "unpaired-bracket", "broken-link", "translated-link-target"),
}
"""Rules, and those that say the same of a line and more exactly."""

SAME_WORDS = {
    "vietnamese-name-left": ("name-in-two-scripts", "latin-name-vs-siblings", "untranslated-latin-run", "same-as-source"),
    "untranslated-latin-run": ("name-in-two-scripts",),
    "repeated-phrase": ("ngram-loop",),
    "repeated-word-unspaced": ("unspaced-loop",),
    "name-spelling-variant": ("homoglyph-in-word", "mixed-script-word"),
    "spelling-variant-hamza": ("name-spelling-variant", "common-misspelling"),
    "number-mismatch-siblings": ("date-mismatch-siblings",),
    "number-mismatch-source": ("date-mismatch-siblings",),
}
"""Rules, and those that say of the same words why they are wrong more exactly."""

PICTURES = frozenset(("image-count-vs-siblings", "image-count-vs-source"))

_BLANKS = " \t\u00a0"
_FENCE = later(r"\s*(?:>\s*)?(?:`{3}|~{3})", 0, re.compile)
_WORD = later(r"\S+", 0, re.compile)


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
    kept = _once_a_leftover(kept, comparing)
    kept = _once_an_echo(_once_a_part(text, kept))
    if any(violation.fix for violation in kept):
        kept = _once_a_line(text, kept, comparing)
        kept = _once_a_place(kept, comparing)
    return kept


class Stretches:
    """Stretches of a text that neither overlap nor touch."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, given: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(given):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them holds what stands from here to there."""
        at = bisect.bisect_right(self._starts, start) - 1
        return at >= 0 and start < self._ends[at] and end <= self._ends[at]

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them has a character in common with what stands from here to there."""
        at = bisect.bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end

    def are_cut(self, start: int, end: int, *, whole: bool) -> bool:
        """Whether one of them touches what stands from here to there; if asked for, only where it is not all in it."""
        first, last = bisect.bisect_left(self._ends, start), bisect.bisect_right(self._starts, end) - 1
        if first > last:
            return False
        return not whole or self._starts[first] < start or self._ends[last] > end


def _garbled(text: str, violations: Sequence[Violation]) -> Stretches:
    """Where garbled words stand, with the blanks on both sides: those in the lines of what is garbled that hold one of its characters.

    A blank may be half a letter, and so what stands at its ends counts in any case.
    """
    found: list[tuple[int, int]] = []
    odd: dict[int, set[str]] = {}
    places: dict[int, int] = {}
    for violation in violations:
        if violation.rule in GARBLED:
            start, end = violation.span
            found += [_wide(text, start, start + 1), _wide(text, end - 1, end)]
            odd.setdefault(violation.line, set()).update([char for char in violation.text if not char.isascii()])
            places.setdefault(violation.line, start - violation.column + 1)
    for line, chars in odd.items():
        start = places[line]
        end = text.find("\n", start)
        found += [_wide(text, *match.span()) for match in _WORD.finditer(text, start, len(text) if end < 0 else end) if not chars.isdisjoint(match[0])]
    return Stretches(found)


def _wide(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1] in _BLANKS:
        start -= 1
    while end < len(text) and text[end] in _BLANKS:
        end += 1
    return start, end


def _beside(violation: Violation, garbled: Stretches) -> Iterator[Violation]:
    """A violation without the edits that touch garbled words; nothing where it stands in one."""
    if violation.rule in GARBLED:
        yield violation
        return
    if garbled.hold(*violation.span):
        return
    fix = violation.fix
    if fix and any(_touches(edit, garbled) for edit in fix.edits):
        rest = [one for one in (fix._replace(also=()), *fix.also) if not _touches(one.edit, garbled)]
        violation = violation._replace(fix=_joined(rest))
    yield violation


def _touches(edit: Edit, garbled: Stretches) -> bool:
    """Whether an edit changes garbled words, or what stands beside them; to delete a whole line of them is none of that."""
    return garbled.are_cut(*edit.span, whole=not edit.text)


def _joined(fixes: Sequence[Fix]) -> Fix | None:
    return fixes[0]._replace(also=tuple(fixes[1:])) if fixes else None


def _once_a_line(text: str, violations: Sequence[Violation], comparing: Collection[str]) -> list[Violation]:
    """Of each line that is to be deleted, what the rule tells that knows best what it is; no comparing rule speaks of it, and nobody corrects its marks."""
    best: dict[int, Violation] = {}
    ends: dict[int, int] = {}
    for violation in violations:
        if violation.fix and violation.rule not in comparing and (line := _line(text, violation.fix.edit)):
            start, end = line
            ends[start] = max(end, ends.get(start, end))
            if start not in best or _rank(violation) > _rank(best[start]):
                best[start] = violation
    if not best:
        return list(violations)
    lines = [Stretches(sorted(ends.items())[at::2]) for at in (0, 1)]  # two of them, since lines touch

    def is_told(violation: Violation) -> bool:
        start, end = violation.span
        if violation.rule == BEHIND:
            return bool(violation.related) and all(any(some.hold(place.span.start, place.span.start) for some in lines) for place in violation.related)
        if violation.rule in COUNTS:
            return any(some.overlap(start, end) for some in lines)
        if violation.rule in comparing or violation.pack == MARKS:
            return start < end and any(some.hold(start, end) for some in lines)
        if violation.pack != LEFTOVERS or not violation.fix:
            return False
        line = _line(text, violation.fix.edit)
        return line is not None and best[line[0]] is not violation

    return [violation for violation in violations if not is_told(violation)]


def _once_a_leftover(violations: list[Violation], comparing: Collection[str]) -> list[Violation]:
    """Without words of another language within what a page left and another rule tells of, which does not say less loud that something is wrong, and without the marks of markup."""
    def is_word(violation: Violation) -> bool:
        return violation.pack in WORDS and violation.rule not in comparing

    found = [violation for violation in violations if violation.pack == LEFTOVERS and violation.severity != NOTE]
    if not found or not any(violation.pack == MARKS or is_word(violation) for violation in violations):
        return violations
    left = Stretches(violation.span for violation in found)
    markup = Stretches(violation.span for violation in violations if violation.rule in MARKUP)
    return [violation for violation in violations if not (is_word(violation) and left.hold(*violation.span)) and not (violation.pack == MARKS and markup.overlap(*violation.span))]


def _once_a_part(text: str, violations: list[Violation]) -> list[Violation]:
    """Without the echoes of what is told of a part of a page: where an item, a row or a block of code is missing, paragraphs do not fit those of the others."""
    parts = [violation for violation in violations if violation.rule == UNCLOSED or (violation.severity != NOTE and violation.rule in (*ITEMS, LOST_CODE, LOST_PICTURE))]
    if not parts or not any(violation.rule in ABSENT or violation.rule in SIZES or violation.rule in VALUES or violation.rule in PICTURES for violation in violations):
        return violations
    blocks = [(violation, _block(text, violation.span.start)) for violation in parts if violation.rule != UNCLOSED]
    sections = [(violation, _section(text, violation.span.start)) for violation in parts if violation.rule in (LOST_CODE, LOST_PICTURE)]
    is_open = len(blocks) < len(parts)

    def is_echo(violation: Violation) -> bool:
        start, end = violation.span
        if violation.rule in ABSENT:
            if is_open and _FENCE.match(text, end):
                return True
            return any(first <= start <= last for _, (first, last) in blocks)
        if violation.rule in PICTURES:
            return any(part.rule == LOST_PICTURE and first <= start <= last for part, (first, last) in sections)
        if violation.rule in SIZES:
            return any(part.rule in ITEMS and first <= start <= last for part, (first, last) in blocks) or any(part.rule == LOST_CODE and first <= start <= last for part, (first, last) in sections)
        if violation.rule in VALUES:
            return any(part.rule == ITEMS[1] and first <= start <= last and "\n" not in violation.text and violation.text.startswith("|") for part, (first, last) in blocks)
        return False

    return [violation for violation in violations if not is_echo(violation)]


def _once_an_echo(violations: list[Violation]) -> list[Violation]:
    """Without what another rule says more exactly of the same line."""
    if any(violation.rule in SAME_WORDS for violation in violations):
        whole: dict[str, list[tuple[int, int]]] = {}
        for violation in violations:
            whole.setdefault(violation.rule, []).append(violation.span)
        held = {rule: Stretches(span for other in others for span in whole.get(other, ())) for rule, others in SAME_WORDS.items() if rule in whole}
        violations = [violation for violation in violations if violation.rule not in held or not held[violation.rule].hold(*violation.span)]
    if not any(violation.rule in ECHOES for violation in violations):
        return violations
    rules: dict[int, set[str]] = {}
    for violation in violations:
        if violation.severity != NOTE:
            rules.setdefault(violation.line, set()).add(violation.rule)
    return [violation for violation in violations if violation.rule not in ECHOES or rules.get(violation.line, set()).isdisjoint(ECHOES[violation.rule])]


def _block(text: str, at: int) -> tuple[int, int]:
    """The lines around a place up to the next blank ones, with the end of the line before."""
    start, end = text.rfind("\n\n", 0, at), text.find("\n\n", at)
    return (len(text[:start].rstrip()) if start >= 0 else 0), (end if end >= 0 else len(text))


def _section(text: str, at: int) -> tuple[int, int]:
    """The section that a place stands in: from its heading to the next one."""
    start, end = text.rfind("\n#", 0, at + 1), text.find("\n#", at + 1)
    return max(start, 0), (end if end >= 0 else len(text))


def _once_a_place(violations: Sequence[Violation], comparing: Collection[str]) -> list[Violation]:
    """Without what comparing rules say of a place that another one mends, and without a mark that is missed where another was written for it."""
    mended = {violation.span for violation in violations if violation.fix and violation.rule not in comparing}
    stops = {violation.span.start for violation in violations if violation.rule in FOR_A_STOP}
    return [violation for violation in violations if not (violation.rule in comparing and violation.span in mended)
            and not (violation.rule == NO_STOP and not stops.isdisjoint((violation.span.end, violation.span.end + 1)))]


def _line(text: str, edit: Edit) -> tuple[int, int] | None:
    """The one line that an edit deletes, with its end; None where it does something else."""
    start, end = edit.span
    if edit.text or end == start or text[start - 1:start] not in ("", "\n") or not (text[end - 1] == "\n" or end == len(text)) or "\n" in text[start:end - 1].strip("\n"):
        return None
    return start, end


def _rank(violation: Violation) -> tuple[int, bool]:
    """How much a violation tells of its line."""
    return SEVERITIES.index(violation.severity), violation.rule not in GENERAL
