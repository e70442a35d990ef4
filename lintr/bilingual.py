"""Bilingual files (XLIFF, PO, TMX, tables): each unit is an article with its original, judged by the rules that speak of single texts."""

from __future__ import annotations

import re

from lintr import engine
from lintr.alignment import aligned
from lintr.article import Article
from lintr.compared import median
from lintr.features import features
from lintr.kinds.shares import density
from lintr.span import Span
from lintr.units import Side, Unit, of_lines
from lintr.violation import Related, Result, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lintr.glossary import Glossary
    from lintr.rule import Rule

_SOURCE = "\0source"
"""Stands behind the path of an original, whose places are then told from those of its translation."""
_OF_ARTICLES = ("structure", "leftovers")
"""Packs that judge articles and what scraping left in them: a unit may be a placeholder alone."""
_TOO = ("tag-mismatch-source",)
FULL = 30
"""Code points of a source from which on its length tells something."""

ENOUGH = 5
"""Units that tell how long translations are."""

_MARKUP = r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>"


def units(path: str, data: bytes) -> Iterator[Unit]:
    """The units of a bilingual file, in order; those that are not to be translated, are obsolete or only guessed are left out.

    Raises:
        InputError: the file is not what its name says: line, what is wrong.
    """
    ending = path.lower().rpartition(".")[2]
    if ending in ("po", "tsv"):
        return of_lines(ending, data)
    from lintr import units_xml

    return units_xml.units(data)


def judged(path: str, data: bytes, rules: Sequence[Rule], severities: Mapping[str, str] | None = None, tag: str = "",
           glossary: Glossary | None = None) -> Result:
    """What the rules find in a bilingual file; nothing of it is mended, since its edits are not those of a text.

    Args:
        path: the file; its ending tells what it is.
        data: its bytes.
        rules: the rules in force; those of whole articles are left out.
        severities: severities other than the rules' own, by id.
        tag: the language of the translations, where the file is not to be asked.
        glossary: what the house calls things.

    Raises:
        InputError: it cannot be read.
    """
    chosen = [rule for rule in rules if not rule.whole_article and (rule.pack not in _OF_ARTICLES or rule.id in _TOO)]
    lines = re.sub(r"\r\n?", "\n", data.decode("utf-8", "replace").removeprefix("\ufeff")).split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    speaking: dict[tuple[str, str], list[Rule]] = {}
    violations: list[Violation] = []
    errors: dict[str, None] = {}
    found = list(units(path, data))
    ratios = _ratios(found)
    for unit in found:
        article = _article(unit, path, tag)
        if article.original and (alignment := aligned(features(article), article.original)).beads:
            alignment.ratio = ratios.get((unit.source.tag, unit.target.tag)) or density(article.original) / density(article)
        article.glossary = glossary
        key = (article.language.tag, article.format)
        if key not in speaking:
            speaking[key] = [rule for rule in chosen if rule.speaks_of(article)]
        result = engine.check(article, speaking[key], severities)
        violations += [_placed(violation, unit, lines, starts) for violation in result.violations]
        errors |= dict.fromkeys(result.errors)
    return Result(path, tuple(sorted(violations, key=lambda violation: (violation.span, violation.rule))), tuple(errors))


def _ratios(found: Sequence[Unit]) -> dict[tuple[str, str], float]:
    """How many code points of the translations stand for one of the sources, by both languages, where there are enough units to tell: one alone cannot."""
    by_tags: dict[tuple[str, str], list[float]] = {}
    for unit in found:
        if len(unit.source.text) > FULL and len(unit.target.text) > FULL // 3:
            by_tags.setdefault((unit.source.tag, unit.target.tag), []).append(len(unit.target.text) / len(unit.source.text))
    return {tags: median(ratios) for tags, ratios in by_tags.items() if len(ratios) >= ENOUGH}


def _article(unit: Unit, path: str, tag: str) -> Article:
    form = "html" if unit.has_tags or re.search(_MARKUP, unit.source.text) else "plain"
    ours, theirs = (re.sub(r"[\r\u2028]", " ", text) for text in (unit.target.text, unit.source.text))
    article = Article(ours + "\n" if ours.strip() else "", path, format=form, tag=tag or unit.target.tag)
    article.original = Article(theirs + "\n", path + _SOURCE, format=form, tag=unit.source.tag)
    return article


def _placed(violation: Violation, unit: Unit, lines: Sequence[str], starts: Sequence[int]) -> Violation:
    """A violation of a unit at its place in the file."""
    line, column, last, last_column = _places(unit.target, violation.span)
    start, end = starts[line - 1] + column - 1, starts[last - 1] + last_column - 1
    related = tuple(_related(other, unit, violation.path) for other in violation.related)
    return violation._replace(line=line, column=column, end_line=last, end_column=last_column, span=Span(start, max(start, end)), excerpt=lines[line - 1], fix=None, related=related)


def _related(other: Related, unit: Unit, path: str) -> Related:
    side = unit.source if other.path.endswith(_SOURCE) else unit.target
    line, column, last, last_column = _places(side, other.span)
    return other._replace(path=path, line=line, column=column, end_line=last, end_column=last_column)


def _places(side: Side, span: Span) -> tuple[int, int, int, int]:
    """Line and column of start and end; the end is where the last character ends, not where the next begins."""
    start, end = min(span.start, len(side.text)), min(span.end, len(side.text))
    line, column = side.position(start)
    if end <= start:
        return line, column, line, column
    last, last_column = side.position(end - 1)
    return line, column, last, last_column + 1
