"""Glossaries: what a house calls each thing, in each of its languages; read from tables with a column a language.

The first row holds language tags. A cell is ``right | wrong | wrong``; ``=`` keeps the name as the first column that has one
writes it; an empty cell is not agreed yet. Lines that begin with ``#`` are comments. A config names the files, and it may be a
stranger's: no error quotes what a file holds.
"""

from __future__ import annotations

from lintr import cldr, text_file
from lintr.errors import ConfigError
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

KEEP = "="
"""The cell of a language that keeps a name as it is."""

LARGEST = 16 << 20
"""Bytes of a glossary."""


class Term(Record):
    """What one language says of one thing."""

    right: str
    """The agreed form; empty where only wrong ones are told."""
    wrong: tuple[str, ...] = ()
    """Forms that are not to be used."""
    is_kept: bool = False
    """Whether the name stays as it is in another language."""
    elsewhere: tuple[tuple[str, str], ...] = ()
    """Tag and agreed form in each other language."""


class Glossary:
    """The terms of one or more tables, by language."""

    __slots__ = ("_found", "_terms")

    def __init__(self, terms: Iterable[tuple[str, Term]] = ()) -> None:
        self._terms: dict[str, list[Term]] = {}
        for tag, term in terms:
            self._terms.setdefault(tag, []).append(term)
        self._found: dict[str, tuple[Term, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self._terms)

    def terms(self, tag: str) -> tuple[Term, ...]:
        """The terms of a language; those of ``pt`` hold for ``pt-BR`` too."""
        if tag not in self._found:
            parts = tag.split("-")
            prefixes = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
            self._found[tag] = tuple(term for prefix in prefixes for term in self._terms.get(prefix, ()))
        return self._found[tag]

    def joined(self, other: Glossary) -> Glossary:
        """This one and another."""
        return Glossary([*self.pairs(), *other.pairs()])

    def pairs(self) -> list[tuple[str, Term]]:
        """Each term with its language."""
        return [(tag, term) for tag, terms in self._terms.items() for term in terms]


def of_files(files: Iterable[tuple[str, str]]) -> Glossary:
    """The glossaries of several files as one.

    Args:
        files: path of each, and what to call it in messages.

    Raises:
        ConfigError: as `read`.
    """
    return Glossary(pair for path, name in files for pair in read(path, name).pairs())


def read(path: str, name: str = "") -> Glossary:
    """The glossary of a file.

    Args:
        path: where it lies.
        name: what to call it in messages, if not by its path.

    Raises:
        ConfigError: it cannot be read, or a line is not what it must be: file, line, what is wrong.
    """
    return parsed(text_file.read(path, ConfigError, limit=LARGEST, name=name), name or path)


def parsed(text: str, path: str) -> Glossary:
    r"""The glossary of a table.

    >>> glossary = parsed("en\tar\nMekong\tميكونغ | ميكونج\nGoogle\t=\n", "names.tsv")
    >>> [(term.right, term.wrong) for term in glossary.terms("ar")]
    [('ميكونغ', ('ميكونج',)), ('Google', ())]

    Raises:
        ConfigError: a line is not what it must be.
    """
    tags: list[str] = []
    pairs: list[tuple[str, Term]] = []
    for number, line in enumerate(text.split("\n"), 1):
        cells = line.rstrip("\r").split("\t")
        if not any(cell.strip() for cell in cells) or line.startswith("#"):
            continue
        if not tags:
            tags = [_tag(cell.strip(), f"{path}:{number}: column {column}") for column, cell in enumerate(cells, 1)]
            if len(set(tags)) < len(tags):
                raise ConfigError(f"{path}:{number}: a language has two columns")
            continue
        if len(cells) > len(tags):
            raise ConfigError(f"{path}:{number}: {len(cells)} cells, but only {len(tags)} languages in the first row")
        pairs += _row(dict(zip(tags, (cell.strip() for cell in cells), strict=False)), f"{path}:{number}")
    if not tags:
        raise ConfigError(f"{path}: no row of languages: write their tags in the first row, a tab between them")
    return Glossary(pairs)


def _tag(cell: str, place: str) -> str:
    try:
        return cldr.canonical(cell)
    except ValueError:
        raise ConfigError(f"{place}: no language tag at its head: the first row names the language of each column") from None


def _row(cells: dict[str, str], place: str) -> list[tuple[str, Term]]:
    forms = {tag: [form.strip() for form in cell.split("|")] for tag, cell in cells.items() if cell}
    named = {tag: written[0] for tag, written in forms.items() if written[0] and written[0] != KEEP}
    name = next(iter(named.values()), "")
    if any(written[0] == KEEP for written in forms.values()) and not name:
        raise ConfigError(f"{place}: “{KEEP}” keeps a name, and no cell of the row has one")
    rights = {tag: name if written[0] == KEEP else written[0] for tag, written in forms.items()}
    return [
        (tag, Term(rights[tag], tuple(dict.fromkeys(form for form in written[1:] if form and form != rights[tag])), written[0] == KEEP,
                   tuple((other, right) for other, right in rights.items() if other != tag and right)))
        for tag, written in forms.items()
    ]
