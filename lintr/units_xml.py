"""Units of XLIFF 1.2, XLIFF 2 and TMX, read with expat, which tells where each character stands; files that declare entities are refused."""

from __future__ import annotations

from xml.parsers import expat

from lintr.errors import InputError
from lintr.units import Piece, Side, Unit, tag_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS = ("trans-unit", "segment", "tu")
_TEXTS = ("source", "target", "seg")
_NATIVE = ("bpt", "ept", "ph", "it", "ut", "sub")
"""Elements that hold markup of the original format, of which only the element counts."""
_PLAIN = ("mrk", "sm", "em", "hi")
"""Elements within texts that are no codes of the text."""
DEEPEST = 100


class _Text:
    """A text while it is read."""

    def __init__(self, line: int, column: int, tag: str) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.pieces = [Piece(0, line, column)]
        self.tag = tag
        self.has_tags = False

    def add(self, text: str, line: int, column: int) -> None:
        self.pieces.append(Piece(self.length, line, column))
        self.parts.append(text)
        self.length += len(text)

    def side(self) -> Side:
        return Side("".join(self.parts), self.tag, tuple(self.pieces))


class _Reader:
    """What expat calls."""

    def __init__(self) -> None:
        self.found: list[Unit] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = False
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.EntityDeclHandler = self.entity
        self.stack: list[str] = []
        self.source_tag = self.target_tag = ""
        self.texts: list[tuple[str, _Text]] = []
        self.open: _Text | None = None
        self.skipped = 0
        """Depth of what is not read: other proposals, native codes, units that are not to be translated."""
        self.language = ""
        self.place = (1, 1)

    def doctype(self, name: str, system: str | None, public: str | None, has_subset: int) -> None:
        """A document type may be named, as in most TMX files, and is never fetched; one that is written out may hold a bomb."""
        if has_subset:
            raise InputError("declares entities of its own (a DOCTYPE with a subset), which are not read: take them out")

    def entity(self, *_: object) -> None:
        """Never read."""
        raise InputError("declares entities of its own, which are not read: take them out")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        name = name.rpartition(":")[2]
        self.stack.append(name)
        if len(self.stack) > DEEPEST:
            raise InputError(f"elements within elements, more than {DEEPEST} deep")
        if self.skipped or name in ("alt-trans", "seg-source", "note", "prop") or attributes.get("translate") == "no":
            self.skipped += 1
            if self.skipped == 1 and self.open and name in _NATIVE:
                self._code(name, attributes, closed=True)
            return
        if name in ("xliff", "file", "header"):
            self.source_tag = tag_of(attributes.get("srcLang") or attributes.get("source-language") or attributes.get("srclang", "")) or self.source_tag
            self.target_tag = tag_of(attributes.get("trgLang") or attributes.get("target-language", "")) or self.target_tag
        elif name == "tuv":
            self.language = tag_of(attributes.get("xml:lang") or attributes.get("lang", ""))
        elif name in _UNITS:
            self.texts = []
            self.place = self._here()
        elif name in _TEXTS and not self.open:
            tag = self.language if name == "seg" else self.source_tag if name == "source" else self.target_tag
            line, column = self._here()
            self.open = _Text(line, column, tag)
            self.texts.append((name, self.open))
        elif self.open:
            self._within(name, attributes)

    def _within(self, name: str, attributes: dict[str, str]) -> None:
        """An element within a text."""
        if name == "cp" and self.open:
            line, column = self._here()
            self.open.add(_character(attributes.get("hex", "")), line, column)
        elif name in _NATIVE and not (name == "sub" or "dataRef" in attributes):
            self._code(name, attributes, closed=True)
            self.skipped = 1
        elif name not in _PLAIN:
            self._code(name, attributes, closed=name in ("x", "bx", "ex", "sc", "ec", "ph"))

    def _code(self, name: str, attributes: dict[str, str], *, closed: bool) -> None:
        if self.open:
            line, column = self._here()
            key = attributes.get("id") or attributes.get("i") or attributes.get("x") or attributes.get("startRef", "")
            self.open.has_tags = True
            self.open.add(f'<{name} id="{key}"{"/" if closed else ""}>', line, column)

    def end(self, name: str) -> None:
        """An element closes."""
        name = name.rpartition(":")[2]
        self.stack.pop()
        if self.skipped:
            self.skipped -= 1
        elif name in _TEXTS and self.open:
            self.open = None
        elif name in _UNITS:
            self._unit()
        elif self.open and name in ("g", "pc"):
            line, column = self._here()
            self.open.add(f"</{name}>", line, column)

    def characters(self, text: str) -> None:
        """Text."""
        if self.open and not self.skipped:
            line, column = self._here()
            self.open.add(text, line, column)

    def _here(self) -> tuple[int, int]:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def _unit(self) -> None:
        texts = [(name, text.side(), text.has_tags) for name, text in self.texts]
        self.texts = []
        sources = [one for one in texts if one[0] == "source" or (one[0] == "seg" and self.source_tag and _same(one[1].tag, self.source_tag))]
        source = next(iter(sources or [one for one in texts if one[0] == "seg"]), None)
        if source is None or not source[1].text.strip():
            return
        targets = [one for one in texts if one is not source and one[0] != "source"]
        if not targets and source[0] == "source":
            targets = [("target", Side("", self.target_tag, (Piece(0, *self.place),)), False)]
        self.found += [Unit(source[1], side, has_tags=tags or source[2]) for _, side, tags in targets]


def _same(one: str, other: str) -> bool:
    return one == other or one.split("-")[0] == other.split("-")[0]


def _character(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def units(data: bytes) -> Iterator[Unit]:
    """The units of an XML file.

    Raises:
        InputError: it is not well-formed, or declares entities.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as problem:
        raise InputError(f"not XML: line {problem.lineno}: {expat.ErrorString(problem.code)}") from None
    except (LookupError, ValueError) as problem:
        raise InputError(f"not XML: {problem}") from None
    return iter(reader.found)
