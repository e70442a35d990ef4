"""Violations -> mended text, until nothing is left to mend, with proof that nothing was lost.

Edits that touch wait for the next pass: "delete the footer" and "squeeze the blank lines" then never make an empty line between them.
The fixed point is reached, or the text is left alone.
"""

from __future__ import annotations

from lintr import engine, regions, zones
from lintr.article import Article
from lintr.record import Record
from lintr.violation import ERROR

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
    line_ends: str | tuple[str, ...] = "\n"
    """The ends of its lines: each line that was there keeps its own."""
    settled: tuple[Sequence[Rule], tuple[object, ...]] = ((), ())
    """The rules that mend nothing any more, and what they see of the mended article ..."""
    found: tuple[Violation, ...] = ()
    """... and what they find there, before anything is let pass."""


def fixed(article: Article, rules: Iterable[Rule], *, unsafe: bool = False, allowed: Callable[[Sequence[Violation]], Sequence[Violation]] | None = None) -> Mended:
    """Mend an article by the rules' fixes.

    Args:
        article: the article, whose siblings count in every pass.
        rules: the rules in force, whatever their severity.
        unsafe: also fixes that may change letters or digits.
        allowed: takes away the violations that a person lets pass.
    """
    rules = tuple(rules)
    mended, makers = _mended(article, rules, unsafe=unsafe, allowed=allowed)
    for maker in makers:  # one rule's fix makes another's error: without it, the others' are made, and it is left for a person
        other, worse = _mended(article, rules, unsafe=unsafe, allowed=allowed, withheld=maker)
        if not worse:
            return other
    return mended


def _mended(article: Article, rules: Sequence[Rule], *, unsafe: bool, allowed: Callable[[Sequence[Violation]], Sequence[Violation]] | None,
            withheld: str = "") -> tuple[Mended, Sequence[str]]:
    """The mended article; and, where there are more errors in it than before, the rules whose fixes were made."""
    now, count = article, 0
    first: tuple[Violation, ...] = ()
    makers: dict[str, None] = {}
    for _ in range(ROUNDS):
        result = engine.check(now, rules)
        if result.errors:
            return Mended(article.text, 0, result.errors[0]), ()
        violations = allowed(result.violations) if allowed else result.violations
        mending = [violation for violation in violations if violation.fix and (unsafe or violation.fix.safe) and violation.rule != withheld]
        edits = apart(edit for violation in mending if violation.fix for edit in violation.fix.edits)
        if not edits:
            worse = _made_worse(first, result.violations, rules) if count else ""
            error = (_loss(article, now, rules) if count and not unsafe else "") or worse
            return Mended(article.text, 0, error) if error else Mended(now.text, count, "", tuple(violations), now.line_ends, (rules, _seen(now)), result.violations), tuple(makers) if worse else ()
        if control := [violation for violation in mending if violation.fix and any(_controls(edit, now.text) for edit in violation.fix.edits)]:
            return Mended(article.text, 0, f"a fix would put a control character into the text: {_named(control)}"), ()
        first = first or result.violations
        makers |= dict.fromkeys(violation.rule for violation in mending)
        text = applied(now.text, edits)
        if len(text) > 2 * len(article.text) + 65_536:
            return Mended(article.text, 0, f"a fix grows without end: {_named(mending)}"), ()
        if not _untouched(now.text, text, edits):
            return Mended(article.text, 0, "text beside the fixes would have changed: nothing was written; this is a bug in lintr, please report it"), ()
        count += len(edits)
        now = remade(now, text, kept_ends(now, edits))
    return Mended(article.text, 0, f"fixes do not settle in {ROUNDS} rounds: {_named(mending)}"), ()


def unproven(mended: Mended, again: Article, rules: Iterable[Rule], *, unsafe: bool = False,
             allowed: Callable[[Sequence[Violation]], Sequence[Violation]] | None = None) -> str:
    """Why a mended text must not be written, or nothing; to be asked before each write.

    Args:
        mended: what would be written.
        again: the article of the very bytes, read as the next run would read them.
        rules: the rules in force for it.
        unsafe: as the text was mended.
        allowed: likewise.
    """
    if again.text != mended.text:
        return "the mended text would not be read as it was meant: nothing was written; this is a bug in lintr, please report it"
    rules = tuple(rules)
    if mended.settled == (rules, _seen(again)):  # they have looked at just this
        found = allowed(mended.found) if allowed else mended.found
        if not any(violation.fix and (unsafe or violation.fix.safe) for violation in found):
            return ""
    second = fixed(again, rules, unsafe=unsafe, allowed=allowed)
    if second.error:
        return second.error
    return "a second run would change more, since it takes the mended text for another language: name it (--lang)" if second.edits else ""


def _seen(article: Article) -> tuple[object, ...]:
    """All that rules see of an article."""
    return (article.text, article.path, article.format, article.language.tag, article.line_ends, article.bom, article.siblings, article.original, article.copies,
            article.expected, article.glossary)


def remade(article: Article, text: str, line_ends: str | tuple[str, ...] = "") -> Article:
    """The article with another text and, if given, other ends of lines; all else the same."""
    other = Article(text, article.path, format=article.format, tag=article.language.tag, line_ends=line_ends or article.line_ends, bom=article.bom)
    other.siblings, other.original, other.expected, other.glossary = article.siblings, article.original, article.expected, article.glossary
    return other


def kept_ends(article: Article, edits: Sequence[Edit]) -> str | tuple[str, ...]:
    """The ends of the lines once edits are made that are in reading order and apart: each kept line has its own, a new one the usual."""
    if isinstance(article.line_ends, str):
        return article.line_ends
    text, ends = article.text, list(article.line_ends)
    usual = max(set(ends), key=ends.count)
    kept: list[str] = []
    done = used = 0
    for edit in (*edits, None):
        start, end, new = (edit.span.start, edit.span.end, edit.text) if edit else (len(text), len(text), "")
        beside, gone = text.count("\n", done, start), text.count("\n", start, end)
        kept += ends[used:used + beside]
        old = ends[used + beside:used + beside + gone]
        kept += (old + [usual] * new.count("\n"))[:new.count("\n")]
        used += beside + gone
        done = end
    lines = applied(text, edits).split("\n")
    for number in range(1, len(kept)):
        if kept[number - 1] == "\r" and not lines[number] and kept[number] == "\n":
            kept[number] = "\r"  # or the two would be read as the end of one line
    return tuple(kept) if len(set(kept)) > 1 else kept[0] if kept else usual


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


def _controls(edit: Edit, text: str) -> bool:
    """Whether a replacement holds control characters that did not stand there before."""
    if edit.text.isprintable():
        return False
    return any(char not in "\n\t" and (char < " " or "\x7f" <= char < "\xa0") and char not in text[edit.span.start:edit.span.end] for char in edit.text)


def _untouched(before: str, after: str, edits: Sequence[Edit]) -> bool:
    """Whether all text between the edits is as it was, and where it was."""
    done = moved = 0
    for edit in edits:
        if after[done + moved:edit.span.start + moved] != before[done:edit.span.start]:
            return False
        done = edit.span.end
        moved += len(edit.text) - (edit.span.end - edit.span.start)
    return after[done + moved:] == before[done:]


def _loss(before: Article, after: Article, rules: Sequence[Rule]) -> str:
    """What safe fixes must never do: change a letter or a digit of the body. An error is a bug of ours, or of a rule that is not."""
    if _keeps(before, after):
        return ""
    others = sorted({violation.rule for violation in engine.check(before, [rule for rule in rules if not rule.own]).violations if violation.fix and violation.fix.safe})
    whose = f"a bug in {', '.join(others)} or in lintr" if others else "a bug in lintr, please report it"
    return f"a safe fix would have changed a letter or digit: nothing was written; this is {whose}"


def _made_worse(before: Iterable[Violation], after: Iterable[Violation], rules: Iterable[Rule]) -> str:
    """The errors that were not there before; rules of whole articles are not asked, since a mended text may be one that was none."""
    asked = {rule.id for rule in rules if not rule.whole_article and not rule.compares}
    counts: dict[str, int] = {}
    for violations, step in ((before, -1), (after, 1)):
        for violation in violations:
            if violation.severity == ERROR and violation.rule in asked:
                counts[violation.rule] = counts.get(violation.rule, 0) + step
    made = sorted(rule for rule, count in counts.items() if count > 0)
    return f"the fixes would make a new error ({', '.join(made)}): nothing was written" if made else ""


def _keeps(before: Article, after: Article) -> bool:
    """Whether a text has all letters and digits of another, in their order; leftover lines may be gone."""
    spelt = _spelt(after.text)
    places = {0}
    """Up to where the lines so far may reach."""
    for line, is_leftover in zip(before.lines(), _leftover(before)):
        if letters := _spelt(line):
            reached = {place + len(letters) for place in places if spelt.startswith(letters, place)}
            places = places | reached if is_leftover else reached
    return len(spelt) in places


def _leftover(article: Article) -> list[bool]:
    """Which lines are none of the body, also if only what nobody sees hides it: the fix of that comes first, and then the line goes."""
    import unicodedata2

    found = [role in _LEFTOVER for role in article.zones]
    unseen = {ord(char): None for char in article.characters if char not in "\n\t" and unicodedata2.category(char) in ("Cf", "Cc")}
    if unseen:
        bare = Article(article.text.translate(unseen), article.path, format=article.format, tag=article.language.tag)
        found[:len(bare.zones)] = [one or role in _LEFTOVER for one, role in zip(found, bare.zones)]
    return found


_LEFTOVER = (zones.PLACEHOLDER, zones.FOOTER, zones.TABLE)


def _spelt(text: str) -> str:
    """The letters and digits of a text: NFKD, without tatweel."""
    import unicodedata2

    return "".join(char for char in unicodedata2.normalize("NFKD", text) if char.isalnum() and char != "\N{ARABIC TATWEEL}" or char == regions.BLANK)


def _named(violations: Iterable[Violation]) -> str:
    return ", ".join(sorted({violation.rule for violation in violations}))
