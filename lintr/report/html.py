"""The format ``html``: one page for editors, whole in itself; each article as it reads, each violation marked where it stands.

Nothing of an article can become an element: all text is escaped, and the page's policy lets no script and no style run but its own.
"""

from __future__ import annotations

import base64
import os
import re
from collections import Counter
from functools import lru_cache
from hashlib import sha256

from lintr import __version__, cldr, show
from lintr.article import Article
from lintr.causes import Causes
from lintr.language import language
from lintr.record import Record
from lintr.report import also, is_article, places, unseen
from lintr.report.marked import Mark, around, change, joined, pieces
from lintr.violation import ERROR, NOTE, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from lintr.report import Options
    from lintr.report.marked import Change, Piece
    from lintr.rule import Rule
    from lintr.violation import Related, Result, Violation

LONGEST = 2_000_000
"""Code points of an article that is shown whole; of a longer one only the lines that something is said about."""


class Other(Record):
    """A related place."""

    place: str
    message: str
    parts: tuple[Piece, ...]
    """Its line; empty where it cannot be read."""
    tag: str
    direction: str
    is_sibling: bool


class Card(Record):
    """What is said of one violation."""

    number: int
    violation: Violation
    message: Sequence[tuple[str, bool]]
    """In parts, and whether a part is quoted: that may run the other way."""
    place: str
    found: str
    found_parts: tuple[Piece, ...]
    """The text, where it is words: a browser can show them in their own font and direction, and codes tell an editor little."""
    change: Change | None
    others: tuple[Other, ...]
    line: tuple[Piece, ...]
    """The line that it stands in, where it is shown beside a sibling's."""
    also: str
    """In which lines the other places are that it stands for; empty where there are none."""


class Line(Record):
    """A line of an article with what is said of it."""

    number: int
    parts: tuple[Piece, ...]
    role: str
    cards: tuple[Card, ...]


class Sheet(Record):
    """An article as the page shows it."""

    number: int
    path: str
    tag: str
    language: str
    direction: str
    counts: dict[str, int]
    is_whole: bool
    lines: Iterable[Line]


class Table(Record):
    """A small plot: names, counts, and the length of each bar out of 100."""

    title: str
    key: str
    rows: Sequence[tuple[str, str, int, float]]
    """What the filter calls it, what is shown, how many, how long."""


def report(results: Iterable[Result], rules: Collection[Rule], options: Options) -> Iterator[str]:
    """The page, article by article."""
    import jinja2

    folder = os.path.join(os.path.dirname(__file__), "page")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined, auto_reload=False,
    )
    style, script = (_text(os.path.join(folder, name)) for name in ("page.css", "page.js"))
    results = list(results)
    violations = [violation for result in results for violation in result.violations]
    causes = Causes()
    for result in results:
        causes.add(result.path, result.errors)
    yield from environment.get_template("page.html").generate(
        version=__version__,
        style=style, script=script, style_hash=_hash(style), script_hash=_hash(script),
        files=sum(1 for result in results if is_article(result) and not result.errors),
        clean=sum(1 for result in results if not result.violations and not result.errors),
        total=len(violations),
        fixable=sum(1 for violation in violations if violation.fix and violation.fix.safe),
        hidden=unseen(options.hidden()),
        tables=list(_tables(violations)),
        errors=[(show.name(path), show.message(error)) for path, error in causes.places()],
        sheets=_sheets(results, options.root),
        rules={rule.id: (show.show(rule.summary), show.show(" ".join(rule.why.split()))) for rule in rules},
    )


def _tables(violations: Sequence[Violation]) -> Iterator[Table]:
    severities = Counter(violation.severity for violation in violations)
    yield _table("Severity", "severity", [(severity, severity, severities[severity]) for severity in (ERROR, WARNING, NOTE) if severities[severity]])
    for title, key, value, name in (
        ("Rule", "rule", lambda violation: violation.rule, str),
        ("Language", "lang", lambda violation: violation.language, _language_name),
        ("File", "file", lambda violation: show.name(violation.path), str),
    ):
        counts = Counter(map(value, violations))
        yield _table(title, key, [(entry, name(entry), count) for entry, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))])


def _table(title: str, key: str, rows: Sequence[tuple[str, str, int]]) -> Table:
    most = max((count for _, _, count in rows), default=1)
    return Table(title, key, [(value, name, count, round(100 * count / most, 1)) for value, name, count in rows])


def _sheets(results: Iterable[Result], root: str) -> Iterator[Sheet]:
    number = 0
    related_line = lru_cache(maxsize=16)(lambda path: places.named(path, root))  # nothing outside the project is shown
    for index, result in enumerate((result for result in results if result.violations), 1):
        tag = result.violations[0].language or "und"
        article = places.article(result, root)
        if article and len(article.text) > LONGEST:
            article = None
        yield Sheet(
            index, show.name(result.path), "" if tag == "und" else tag, _language_name(tag), _direction(tag, result.violations[0].excerpt),
            dict(Counter(violation.severity for violation in result.violations)), article is not None,
            _lines(result, article, number, related_line),
        )
        number += len(result.violations)


def _lines(result: Result, article: Article | None, number: int, sibling: Callable[[str], Article | None]) -> Iterator[Line]:
    """The lines of an article with their violations; where the article is gone, only lines that violations tell of."""
    marks: dict[int, list[Mark]] = {}
    cards: dict[int, list[Card]] = {}
    texts: dict[int, str] = {}
    for violation in result.violations:
        number += 1
        texts.setdefault(violation.line, violation.excerpt)
        cards.setdefault(violation.line, []).append(_card(number, violation, article, sibling))
        start = violation.column - 1
        for offset, part in enumerate(violation.text.split("\n")[: 1 if article is None else 1000]):
            if part or not offset:
                marks.setdefault(violation.line + offset, []).append(Mark(start, start + len(part), number, violation.severity))
            start = 0
        for other in violation.fix.also if article and violation.fix else ():
            if other.line == other.end_line and other.column < other.end_column:
                marks.setdefault(other.line, []).append(Mark(other.column - 1, other.end_column - 1, number, violation.severity))
    shown = enumerate(article.lines(), 1) if article else sorted(texts.items())
    for line, text in shown:
        role = article.zones[line - 1] if article and line <= len(article.zones) else ""
        yield Line(line, pieces(text, marks.get(line, ())), role, tuple(cards.pop(line, ())))
    for line, left in sorted(cards.items()):
        yield Line(line, (), "", tuple(left))


def _card(number: int, violation: Violation, article: Article | None, sibling: Callable[[str], Article | None]) -> Card:
    place = f"{show.name(violation.path)}:{violation.line}:{violation.column}"
    changed = None
    if violation.fix:
        text, base = (article.text, 0) if article else (_ended(violation.excerpt), violation.span.start - violation.column + 1)
        changed = change(text, violation.fix.edit, base)
    others = tuple(_other(number, violation, other, article, sibling) for other in violation.related[:20])
    start = violation.column - 1
    line: tuple[Piece, ...] = ()
    if any(other.is_sibling for other in others):
        line = around(violation.excerpt, Mark(start, start + len(violation.text.split("\n")[0]), number, violation.severity))
    found = show.found(violation.text)
    words = len(violation.text) > 1 and not violation.text.isascii() and any(letter.isalpha() for letter in violation.text[:80])
    found_parts = pieces(violation.text[:80] + "…" * (len(violation.text) > 80)) if words else ()
    return Card(number, violation, _quoted(violation.message), place, found, found_parts, changed, others, line, also(violation))


@lru_cache(maxsize=1)
def _ended(line: str) -> str:
    """The line with its end, made once for all violations in it."""
    return line + "\n"


def _quoted(message: str) -> list[tuple[str, bool]]:
    return [(part, bool(index % 2)) for index, part in enumerate(re.split(r"(?<=“)([^“”]*)(?=”)", message))]


def _other(number: int, violation: Violation, other: Related, article: Article | None, sibling: Callable[[str], Article | None]) -> Other:
    is_sibling = bool(other.path) and other.path != violation.path
    found = sibling(other.path) if is_sibling else article
    parts: tuple[Piece, ...] = ()
    if found and 0 < other.line <= len(found.line_starts):
        text = found.text[slice(*found.line_span(other.line - 1))]
        end = other.end_column - 1 if other.end_line == other.line else len(text)
        parts = around(text, Mark(other.column - 1, end, number, NOTE))
    tag = (found.language.tag if found else violation.language) or "und"
    place = f"{show.name(other.path or violation.path)}:{other.line}:{other.column}"
    return Other(place, show.message(other.message), parts, "" if tag == "und" else tag, _direction(tag, joined(parts)), is_sibling)


def _direction(tag: str, text: str) -> str:
    """By the language, else by most of the letters; a browser goes by the first strong letter, and many an Arabic paragraph begins with a Latin name."""
    if tag != "und":
        return cldr.direction(tag)
    from unicodedata import bidirectional

    strong = Counter(bidirectional(letter) for letter in text)
    return "rtl" if strong["R"] + strong["AL"] > strong["L"] else "ltr"


def _language_name(tag: str) -> str:
    return f"{language(tag).name} ({tag})" if tag not in ("", "und") else "not known"


def _text(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}"
