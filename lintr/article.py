"""An article: bytes to text and back, and where each thing stands in it.

There is one coordinate: code points from the start of `Article.text`. Text is blanked, never cut.
"""

from __future__ import annotations

import bisect
import re

from lintr import labels_table, regions, zones
from lintr.errors import InputError
from lintr.language import Language, language
from lintr.paragraphs import PackedParagraphs, Paragraph
from lintr.span import Span
from lintr.words import LONG, folded, once_each, packed, places, told_apart, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from lintr.features import Features
    from lintr.glossary import Glossary
    from lintr.violation import Hit

_NEWLINE = r"\r\n|\r|\n"  # not splitlines: it splits at U+2028 too, and no editor does
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_UTF16_32 = ((b"\xff\xfe\x00\x00", "UTF-32"), (b"\x00\x00\xfe\xff", "UTF-32"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_FEW = 50
"""Stretches that are blanked, up to which it pays to look at their characters."""


class Article:
    """A text with its language, its prose and the roles of its lines. Not changed once it is made."""

    __slots__ = (
        "_blanked", "_bytes", "_characters", "_distinct", "_features", "_paragraphs", "_prose_characters", "_shown", "_source_lines", "_starts", "_tokens", "_vocabulary", "bom", "copies", "expected", "format", "found_ahead", "glossary", "language", "leftover_lines", "line_ends", "line_starts", "original", "path", "prose", "remembered",
        "siblings", "source", "source_span", "text", "zones",
    )

    def __init__(self, text: str, path: str = "-", *, format: str = "", tag: str = "", hint: str = "",  # noqa: A002
                 line_ends: str | tuple[str, ...] = "\n", bom: bool = False) -> None:
        r"""An article of a text whose line ends are ``\n``.

        Args:
            text: the text.
            path: the name that reports give; its ending tells the format, and it may tell the language.
            format: plain, markdown or html, where the path is not to be asked.
            tag: the language, canonical; where empty, the text and the path tell.
            hint: a language that counts only if the script of the text fits (a configured one is given as ``tag``).
            line_ends: the end of each line, or of all, as the file had them.
            bom: whether the file began with a byte order mark, which is no part of the text.
        """
        self.path, self.bom = path, bom
        self.format = format or regions.format_of(path)
        self.text = text
        self.line_ends = line_ends
        """The end of every line, or of each where they differ; put back by `to_bytes`."""
        starts = _line_starts(text)
        self.line_starts: Sequence[int] = starts if len(text) <= LONG else packed(starts)
        """The offset of each line, from 0. A text that ends with a line end has no further, empty line."""
        stretches = regions.regions(text, self.format)
        lines = self.lines()
        self.zones: tuple[str, ...] = zones.roles(lines, self._settled(stretches, len(lines)), self.format, labels_table.SOURCE, labels_table.COMMENT)
        """The role of each line."""
        silent = [(starts[n], starts[n] + len(line)) for n, (line, role) in enumerate(zip(lines, self.zones)) if role in (zones.PLACEHOLDER, zones.FOOTER)]
        self._source_lines: dict[int, zones.SourceLine | None] = {}
        self.source, self.source_span = self._source(lines)
        del lines, starts  # of a long text they take more than the text
        spans = sorted([(start, end) for start, end, _ in stretches] + silent) if silent else [(start, end) for start, end, _ in stretches]
        self._blanked = spans if len(spans) <= _FEW else None
        """What is blanked, where it is little: all other characters of the text are in the prose."""
        self.prose: str = regions.blanked(text, spans)
        """As long as the text; `regions.BLANK` for what is no prose. The same object where nothing is blanked."""
        self.siblings: tuple[Article, ...] = ()
        """Translations of the same original, brought together by whoever reads them; theirs are empty."""
        self.copies: tuple[Article, ...] = ()
        """Others that share long lines with it, whatever original they name."""
        self.original: Article | None = None
        """The text in the source language, where it is at hand."""
        self.expected: tuple[str, ...] = ()
        """The languages that its original is to be translated into, where the project says so."""
        self.glossary: Glossary | None = None
        """What the house calls things, where it says so."""
        self.found_ahead: dict[str, Sequence[Hit]] = {}
        """What some rules, by id, have found already; taken from here when they are to look."""
        self.leftover_lines: frozenset[int] | None = None
        """The lines of the page around it, from 0, which are no part of what is compared; None as long as nobody has looked."""
        self.remembered: dict[Callable[[Article], Any], Any] = {}
        """What `once` found out of it; emptied when it is checked."""
        self._characters: frozenset[str] | None = None
        self._shown: str | None = None
        self._prose_characters: frozenset[str] | None = None
        self._tokens: list[str] | None = None
        self._starts: Sequence[int] | None = None
        self._distinct: frozenset[str] | None = None
        self._bytes: bytes | None = None
        self._vocabulary: frozenset[str] | None = None
        self._paragraphs: Sequence[Paragraph] | None = None
        self._features: Features | None = None
        self.language: Language = language(tag) if tag else self._told(stretches, hint)

    @classmethod
    def from_bytes(cls, data: bytes, path: str = "-", *, format: str = "", tag: str = "", hint: str = "") -> Article:  # noqa: A002
        r"""Decode UTF-8; the line ends become ``\n``, and nothing else is changed.

        Raises:
            InputError: the bytes are no text in UTF-8.
        """
        text, line_ends, bom = decoded(data)
        return cls(text, path, format=format, tag=tag, hint=hint, line_ends=line_ends, bom=bom)

    def to_bytes(self) -> bytes:
        """The bytes that `from_bytes` was given, whatever their line ends."""
        return encoded(self.text, self.line_ends, bom=self.bom)

    def lines(self) -> list[str]:
        """The lines, without their ends."""
        lines = self.text.split("\n")
        return lines[:-1] if len(lines) > 1 and not lines[-1] else lines

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, the column in code points."""
        line = bisect.bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """The span of a line (from 0), without its end."""
        start = self.line_starts[line]
        end = self.line_starts[line + 1] - 1 if line + 1 < len(self.line_starts) else len(self.text)
        if end == len(self.text) and end > start and self.text[-1] == "\n" and line == len(self.line_starts) - 1:
            end -= 1
        return Span(start, end)

    def source_line(self, line: int) -> zones.SourceLine | None:
        """The parts of a source line (from 0), read once; None where it is none after all."""
        if line not in self._source_lines:
            self._source_lines[line] = zones.source_line(self.text[slice(*self.line_span(line))], labels_table.SOURCE)
        return self._source_lines[line]

    def role(self, offset: int) -> str:
        """The role of the line that an offset stands in."""
        return self.zones[bisect.bisect_right(self.line_starts, offset) - 1]

    @property
    def characters(self) -> frozenset[str]:
        """The characters that occur in the text."""
        if self._characters is None:
            self._characters = frozenset(self.text)
        return self._characters

    @property
    def prose_characters(self) -> frozenset[str]:
        """The characters that occur in the prose."""
        if self._prose_characters is None:
            characters = self.characters
            if self.prose is not self.text:
                doubtful = characters if self._blanked is None else characters.intersection("".join([self.text[start:end] for start, end in self._blanked]))
                characters = characters.difference([char for char in doubtful if char not in self.prose]) | {regions.BLANK}
            self._prose_characters = characters
        return self._prose_characters

    @property
    def shown(self) -> str:
        """The prose as patterns are matched with it: of a page with line ends for tags at which a new line begins; elsewhere the prose itself."""
        if self.format != regions.HTML:
            return self.prose
        if self._shown is None:
            from lintr.html_lines import with_breaks

            self._shown = with_breaks(self.text, self.prose)
        return self._shown

    @property
    def tokens(self) -> list[str]:
        """The texts of the words of the prose, in reading order, for whoever does not need to know yet where they stand."""
        if self._tokens is None:
            self._tokens = (once_each if len(self.prose) > LONG else words)(self.prose, self.prose_characters)
        return self._tokens

    @property
    def starts(self) -> Sequence[int]:
        """Where each of the tokens begins, in code points."""
        if self._starts is None:
            self._starts = places(self.prose, self.tokens)
        return self._starts

    @property
    def distinct(self) -> frozenset[str]:
        """The words of the prose, each once, as they are written."""
        if self._distinct is None:
            self._distinct, self._bytes = told_apart(self.tokens)
        return self._distinct

    @property
    def token_bytes(self) -> bytes:
        """A byte for each of the tokens, the same where the word is the same; different ones may share one."""
        if self._bytes is None:
            self._distinct, self._bytes = told_apart(self.tokens)
        return self._bytes

    @property
    def vocabulary(self) -> frozenset[str]:
        """The words of the prose, casefolded."""
        if self._vocabulary is None:
            self._vocabulary = folded(self.distinct, self.prose_characters)
        return self._vocabulary

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """The paragraphs that hold prose, in reading order."""
        if self._paragraphs is None:
            self._paragraphs = self._held(self._gathered())
        return self._paragraphs

    def body(self) -> Sequence[Paragraph]:
        """The paragraphs of running text."""
        return self._held(paragraph for paragraph in self.paragraphs if paragraph.role == zones.BODY)

    def _held(self, paragraphs: Iterable[Paragraph]) -> Sequence[Paragraph]:
        return tuple(paragraphs) if len(self.text) <= LONG else PackedParagraphs(paragraphs, self.zones)

    def _gathered(self) -> Iterator[Paragraph]:
        before: Paragraph | None = None
        joined = self.format != regions.PLAIN
        is_html = self.format == regions.HTML
        for line, role in enumerate(self.zones):
            if role not in zones.PROSE_ROLES:
                continue
            start, end = self.line_span(line)
            follows = joined and before is not None and before.last == line - 1 and role == zones.BODY and before.role in (zones.BODY, zones.LIST)
            if before and follows and not (is_html and _begins_block(self.text, start)):
                before.end, before.last = end, line
                continue
            if before:
                yield self._without_tags(before) if is_html else before
            before = Paragraph(start, end, role, line, line)
        if before:
            yield self._without_tags(before) if is_html else before

    def _without_tags(self, paragraph: Paragraph) -> Paragraph:
        """A paragraph of a page without the tags of blocks around it."""
        text = self.shown[paragraph.start:paragraph.end]
        if bare := text.strip("\n \t"):
            paragraph.start += text.index(bare)
            paragraph.end = paragraph.start + len(bare)
        return paragraph

    def _settled(self, stretches: Sequence[tuple[int, int, str]], count: int) -> list[str]:
        """The role that regions settle for whole lines: code, front matter, nothing but markup."""
        settled = [""] * count
        if self.format == regions.PLAIN:
            return settled
        for start, end, kind in stretches:
            if kind in ("address", "image", "target"):
                continue
            first, last = (bisect.bisect_right(self.line_starts, at) - 1 for at in (start, max(start, end - 1)))
            role = zones.FRONT_MATTER if kind == "front" else zones.CODE if kind in ("fence", "script", "math", "import", "reference", "rule") else "tag"
            for line in range(first, last + 1):
                low, high = self.line_span(line)
                whole = start <= low and end >= high
                if whole or (role != "tag" and not self.text[low:max(low, start)].strip(" \t>") and not self.text[min(high, end):high].strip()):
                    settled[line] = role
        prose = regions.blanked(self.text, [(start, end) for start, end, kind in stretches if kind not in ("address", "image")])
        for line in range(count):
            low, high = self.line_span(line)
            if not settled[line] and not prose[low:high].strip(" \t\N{OBJECT REPLACEMENT CHARACTER}|>*_-") and self.text[low:high].strip():
                settled[line] = "tag" if "![" not in self.text[low:high] else ""
        return settled

    def _source(self, lines: list[str]) -> tuple[str, Span | None]:
        """The address of the original and its place; empty where no source line gives one."""
        for line in range(len(lines) - 1, -1, -1):
            if self.zones[line] == zones.SOURCE:
                parts = self.source_line(line)
                if parts and parts.addresses:
                    start, end = parts.addresses[0]
                    address = parts.shown[start:end].strip().rstrip(".,;)>]*_")
                    at = self.line_starts[line] + start
                    return address.split()[0] if address else "", Span(at, at + len(address))
        return "", None

    def _told(self, stretches: Sequence[tuple[int, int, str]], hint: str) -> Language:
        from lintr.telling import told

        front = self.text[:4096] if self.format == regions.HTML else next((self.text[start:end] for start, end, kind in stretches if kind == "front"), "")
        return language(told(self.prose, self.path, front, self.format, hint, self.prose_characters))


def _begins_block(text: str, start: int) -> bool:
    """Whether a line of HTML begins a paragraph."""
    from lintr.html_lines import begins_block  # few articles are pages

    return begins_block(text, start)


def _line_starts(text: str) -> list[int]:
    """Where each line begins."""
    starts = [0]
    find = text.find
    at = find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = find("\n", at + 1)
    if len(starts) > 1 and starts[-1] == len(text):
        starts.pop()
    return starts


def decoded(data: bytes) -> tuple[str, str | tuple[str, ...], bool]:
    r"""The text with line ends ``\n``, the line ends as they were, and whether a byte order mark stood before.

    Raises:
        InputError: the bytes are no text in UTF-8.
    """
    for mark, name in _UTF16_32:
        if data.startswith(mark):
            raise InputError(f"{name}, not UTF-8: save it as UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        if b"\0" in data[:4096]:
            raise InputError(_holds_nul(data)) from None
        line = len(re.findall(_NEWLINE, data[:problem.start].decode("utf-8", "replace"))) + 1
        raise InputError(f"not UTF-8 at byte {problem.start} (line {line})") from None
    if "\0" in text:
        raise InputError(_holds_nul(data))
    bom = text.startswith(_BOM)
    if bom:
        text = text[1:]
    if "\r" not in text:
        return text, "\n", bom
    ends = tuple(re.findall(_NEWLINE, text))
    return re.sub(_NEWLINE, "\n", text), ends[0] if len(set(ends)) == 1 else ends, bom


def encoded(text: str, line_ends: str | tuple[str, ...], *, bom: bool) -> bytes:
    r"""The bytes of a text whose line ends are ``\n``; lines beyond those that had an end get the usual one."""
    if isinstance(line_ends, tuple):
        usual = max(set(line_ends), key=line_ends.count)
        lines = text.split("\n")
        ends = (*line_ends, *[usual] * len(lines))[:len(lines) - 1]
        text = "".join(line + end for line, end in zip(lines, (*ends, "")))
    elif line_ends != "\n":
        text = text.replace("\n", line_ends)
    return (_BOM if bom else "").encode() + text.encode("utf-8")


def _holds_nul(data: bytes) -> str:
    """Why bytes with NUL are not read: told apart from UTF-16 and UTF-32 without a mark, whose every other byte is NUL."""
    sample = data[:4096]
    if len(sample) >= 4 and sample.count(0) >= len(sample) // 3:
        return "UTF-16 or UTF-32, not UTF-8: save it as UTF-8"
    return f"holds NUL bytes, not text (at byte {data.index(0)})"
