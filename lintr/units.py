"""Units of bilingual files: a source text, its translation, and where both stand in the file. Here PO and tables; XML in `units_xml`."""

from __future__ import annotations

import re

from lintr import cldr
from lintr.errors import InputError
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


class Piece(Record):
    """A stretch of a unit's text that stands in one line of the file as it is."""

    offset: int
    """Code points from the start of the unit's text."""
    line: int
    """From 1, in the file."""
    column: int
    """From 1, in code points."""


class Side(Record):
    """One of the two texts of a unit."""

    text: str
    tag: str
    """The language as the file names it, canonical; empty where it does not."""
    pieces: tuple[Piece, ...]
    """In order; at least one."""

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of an offset of the text."""
        piece = next((piece for piece in reversed(self.pieces) if piece.offset <= offset), self.pieces[0])
        return piece.line, piece.column + max(0, offset - piece.offset)


class Unit(Record):
    """What was translated as one."""

    source: Side
    target: Side
    has_tags: bool = False
    """Whether tags in the texts are markup."""


def of_lines(ending: str, data: bytes) -> Iterator[Unit]:
    """The units of a PO file or a table.

    Raises:
        InputError: the file is not what its name says: line, what is wrong.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InputError(f"not UTF-8 at byte {problem.start} (line {data[: problem.start].count(bytes((10,))) + 1})") from None
    return (_po if ending == "po" else _table)(re.sub(r"\r\n?", "\n", text).split("\n"))


def tag_of(name: str) -> str:
    """A language tag as CLDR writes it; empty where it is none."""
    try:
        return cldr.canonical(name.strip().replace("_", "-").split("@")[0].split(".")[0]) if name.strip() else ""
    except ValueError:
        return ""


def _table(lines: Sequence[str]) -> Iterator[Unit]:
    """Rows of two columns; or of more, where the first row holds language tags: the first column is the source of all others."""
    head: list[str] = []
    for number, line in enumerate(lines, 1):
        cells = line.split("\t")
        if not line.strip() or (line.startswith("#") and len(cells) < 2):
            continue
        if number == 1 and len(cells) > 1 and all(re.fullmatch(r"\s*[A-Za-z]{2,3}(?:[-_]\w{2,8})*\s*", cell) and tag_of(cell) for cell in cells):
            head = [tag_of(cell) for cell in cells]
            continue
        if len(cells) < 2 or (len(cells) > 2 and not head):
            raise InputError(f"line {number}: {len(cells)} column{'s' * (len(cells) > 1)}: write source and translation with a tab between them, or the languages into the first row")
        tags = head or ["", ""]
        columns = [1 + sum(len(cell) + 1 for cell in cells[:place]) for place in range(len(cells))]
        sides = [Side(cell, tag, (Piece(0, number, column),)) for cell, tag, column in zip(cells, tags, columns)]
        yield from (Unit(sides[0], side) for side in sides[1:] if sides[0].text.strip())


class _Entry:
    """An entry of a PO file while it is read."""

    def __init__(self) -> None:
        self.texts: dict[str, tuple[list[str], list[Piece]]] = {}
        self.is_fuzzy = False


def _po(lines: Sequence[str]) -> Iterator[Unit]:
    """Entries of a PO file; each plural form is a unit."""
    target = source = ""
    for entry in _entries(lines):
        if "msgid" not in entry.texts or "msgstr" not in entry.texts and "msgstr[0]" not in entry.texts:
            continue
        original = _side(entry, "msgid", source)
        if not original.text:
            header = _side(entry, "msgstr", "").text
            target, source = _header(header, "Language"), _header(header, "X-Source-Language") or "en"
            continue
        if entry.is_fuzzy:
            continue
        for name in entry.texts:
            if name.startswith("msgstr"):
                many = "msgid_plural" in entry.texts and name not in ("msgstr", "msgstr[0]")
                yield Unit(_side(entry, "msgid_plural", source) if many else original, _side(entry, name, target))


def _header(text: str, name: str) -> str:
    match = re.search(rf"(?m)^{name}:\s*(\S+)\s*$", text)
    return tag_of(match[1]) if match else ""


def _side(entry: _Entry, name: str, tag: str) -> Side:
    parts, pieces = entry.texts[name]
    return Side("".join(parts), tag, tuple(pieces))


def _entries(lines: Sequence[str]) -> Iterator[_Entry]:
    entry, name = _Entry(), ""
    for number, line in enumerate([*lines, ""], 1):
        bare = line.strip()
        if not bare or bare.startswith("#") or (bare.startswith("msgid ") and "msgid" in entry.texts) or (bare.startswith("msgctxt") and entry.texts):
            if entry.texts:
                yield entry
                entry = _Entry()
            name = ""
            if bare.startswith("#,") and "fuzzy" in bare:
                entry.is_fuzzy = True
            if not bare or bare.startswith("#"):
                continue
        match = re.fullmatch(r"(msg[a-z_]+(?:\[\d+\])?)?\s*\"(.*)\"", bare)
        if match is None or not (match[1] or name):
            raise InputError(f"line {number}: not PO: a keyword and a text in quotation marks")
        name = match[1] or name
        parts, pieces = entry.texts.setdefault(name, ([], []))
        _unescape(match[2], line.index(match[2], line.index('"') + 1) + 1 if match[2] else line.index('"') + 2, number, parts, pieces)


def _unescape(text: str, column: int, line: int, parts: list[str], pieces: list[Piece]) -> None:
    offset = sum(map(len, parts))
    done = 0
    pieces.append(Piece(offset, line, column))
    for match in re.finditer(r"\\(.)", text):
        parts.append(text[done:match.start()] + _ESCAPES.get(match[1], match[1]))
        offset += len(parts[-1])
        done = match.end()
        pieces.append(Piece(offset, line, column + done))
    parts.append(text[done:])
