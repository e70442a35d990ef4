"""Violations -> mended text, until nothing is left to mend, with proof that nothing was lost.

Edits that touch wait for the next pass: "delete the footer" and "squeeze the blank lines" then never make an empty line between them.
The fixed point is reached, or the text is left alone.
"""

from __future__ import annotations

from lintr import engine, regions, zones
from lintr.article import Article
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lintr.rule import Rule
    from lintr.violation import Edit, Violation

ROUNDS = 10
"""Passes after which a text that still changes is left alone."""


class Mended(Record):
    """What fixing gave."""

    text: str
    """The mended text; the text as it was where there is an error."""
    edits: int
    """Edits made."""
    error: str = ""
    """Why the article was left alone."""
    left: tuple[Violation, ...] = ()
    """What is still found in the mended text."""


def fixed(article: Article, rules: Iterable[Rule], *, unsafe: bool = False, allowed: Callable[[Sequence[Violation]], Sequence[Violation]] | None = None) -> Mended:
    """Mend an article by the rules' fixes.

    Args:
        article: the article, whose siblings count in every pass.
        rules: the rules in force, whatever their severity.
        unsafe: also fixes that may change letters or digits.
        allowed: takes away the violations that a person lets pass.
    """
    rules = tuple(rules)
    now, count = article, 0
    for _ in range(ROUNDS):
        result = engine.check(now, rules)
        if result.errors:
            return Mended(article.text, 0, result.errors[0])
        violations = allowed(result.violations) if allowed else result.violations
        edits = apart(violation.fix.edit for violation in violations if violation.fix and (unsafe or violation.fix.safe))
        if not edits:
            if count == 0:
                return Mended(article.text, 0, "", tuple(violations))
            error = _loss(article, now) if not unsafe else ""
            return Mended(article.text, 0, error) if error else Mended(now.text, count, "", tuple(violations))
        text = applied(now.text, edits)
        if len(text) > 2 * len(article.text) + 65_536:
            return Mended(article.text, 0, f"a fix grows without end: {_makers(violations)}")
        count += len(edits)
        now = remade(now, text)
    return Mended(article.text, 0, f"fixes do not settle in {ROUNDS} rounds: {_makers(violations)}")


def remade(article: Article, text: str) -> Article:
    """The article with another text, all else the same."""
    other = Article(text, article.path, format=article.format, tag=article.language.tag, line_ends=article.line_ends, bom=article.bom)
    other.siblings, other.original, other.glossary = article.siblings, article.original, article.glossary
    return other


def apart(edits: Iterable[Edit]) -> list[Edit]:
    """The edits of one pass, in reading order: of those that overlap or touch, the first."""
    kept: list[Edit] = []
    for edit in sorted(set(edits)):
        if not kept or edit.span.start > kept[-1].span.end:
            kept.append(edit)
    return kept


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text with edits made that are in reading order and apart."""
    parts: list[str] = []
    done = 0
    for edit in edits:
        parts += (text[done:edit.span.start], edit.text)
        done = edit.span.end
    return "".join(parts) + text[done:]


def _loss(before: Article, after: Article) -> str:
    """What safe fixes must never do: change a letter or a digit of the body. An error is a bug of ours."""
    if _spelt(before) == _spelt(after):
        return ""
    return "a safe fix would have changed a letter or digit: nothing was written; this is a bug in lintr, please report it"


def _spelt(article: Article) -> str:
    """The letters and digits that readers are meant to read: NFKD, without leftover lines and tatweel."""
    import unicodedata2

    silent = (zones.PLACEHOLDER, zones.FOOTER, zones.TABLE)
    kept = "\n".join(line for line, role in zip(article.lines(), article.zones) if role not in silent)
    text = unicodedata2.normalize("NFKD", kept)
    return "".join(char for char in text if char.isalnum() and char != "\N{ARABIC TATWEEL}" or char == regions.BLANK)


def _makers(violations: Iterable[Violation]) -> str:
    return ", ".join(sorted({violation.rule for violation in violations if violation.fix}))
