"""The one door through which untrusted text leaves: nothing that passes it can control a terminal, a log or a page.

Content, names, settings, rules' messages and the system's error texts are untrusted. What cannot be seen or would act is written as
its code point, ``<U+202E>``. The zero-width joiners stay in running text, since Persian and the scripts of India are misspelt without them.
"""

from __future__ import annotations

from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

EXCERPT = 120
"""The most characters of an excerpt, escapes and ellipses counted."""

MESSAGE = 300
"""The most characters of a message."""

MARKS = 8
"""The most combining marks on one base in excerpts and messages: ten thousand of them hang a terminal."""

_SHORT = {0x09: "TAB", 0x0A: "LF", 0x0D: "CR", 0x20: "SP", 0xA0: "NBSP"}

_ABBREVIATIONS = {
    0x00AD: "SHY", 0x034F: "CGJ", 0x061C: "ALM", 0x180E: "MVS", 0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM",
    0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO", 0x202F: "NNBSP", 0x2060: "WJ",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xFEFF: "BOM",
}  # fmt: skip

_ACTING = (
    (0x00, 0x1F), (0x7F, 0x9F),             # C0, DEL, C1
    (0xAD, 0xAD), (0x61C, 0x61C), (0x180E, 0x180E),
    (0x200B, 0x200B), (0x200E, 0x200F),     # U+200C and U+200D are spelling
    (0x2028, 0x202E), (0x2060, 0x206F),     # ends of lines; bidi embeddings, overrides, isolates
    (0xD800, 0xDFFF),                       # lone surrogates: bytes of a name that are not UTF-8
    (0xFDD0, 0xFDEF), (0xFEFF, 0xFEFF), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
    (0xE0000, 0xE00FF), (0xE01F0, 0xE0FFF),  # tags: text that nobody sees
)  # fmt: skip

_UNSEEN = (
    (0x34F, 0x34F), (0x115F, 0x1160), (0x1680, 0x1680), (0x17B4, 0x17B5), (0x180B, 0x180D), (0x180F, 0x180F), (0x2000, 0x200A), (0x200C, 0x200D),
    (0x202F, 0x202F), (0x205F, 0x205F), (0x2800, 0x2800), (0x3000, 0x3000), (0x3164, 0x3164), (0xA0, 0xA0), (0xE000, 0xF8FF), (0xFE00, 0xFE0F),
    (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF), (0xF0000, 0x10FFFF),
)  # fmt: skip

_RIGHT_TO_LEFT = (0x590, 0x900, 0xFB1D, 0xFE00, 0xFE70, 0xFEFF, 0x10800, 0x11000, 0x1E800, 0x1F000)
"""Where they begin and end. Whole blocks, as the bidi algorithm takes them for letters yet to come."""


def show(text: str) -> str:
    """The text with all that could act or hide in it written out; as it is where nothing could."""
    if not text.isprintable():  # all that acts is unprintable to Python, whatever its version
        text = text.translate(_RUNNING)
    return _broken(text) if "##" in text else text


def show_match(text: str) -> str:
    r"""A short matched text, as reports and the ``hits`` of examples write it: every character that cannot be seen stands by its code.

    >>> show_match("  "), show_match("\N{ZERO WIDTH SPACE}"), show_match("a\N{NO-BREAK SPACE}b")
    ('<2 SP>', '<U+200B>', 'a<NBSP>b')
    """
    if text and not _seen(text):
        return "".join(f"<{count} {code}>" if count > 1 else f"<{code}>" for code, count in _runs(text, _code))
    return _broken(text.translate(_MATCHED))


def name(path: str) -> str:
    """A file's name: like `show`, and one that would be a workflow command at the start of a line is written ``./::…``."""
    shown = _thin(show(path))
    return f"./{shown}" if shown.lstrip().startswith("::") else shown


def counted(count: int, one: str, many: str = "") -> str:
    """How many there are of something.

    >>> counted(1, "rule"), counted(0, "safe fix", "safe fixes")
    ('1 rule', '0 safe fixes')
    """
    return f"{count} {one if count == 1 else many or one + 's'}"


def message(text: str, width: int = MESSAGE) -> str:
    """A message or an error's text, cut at its end."""
    return excerpt(text, 0, 0, width)


def found(text: str) -> str:
    r"""The match once more in a form that no terminal reorders; empty for no text.

    >>> found("|"), found("\N{RIGHT-TO-LEFT MARK}"), found("![]()")
    ('"|" U+007C', '<U+200F RLM>', '"![]()"')
    """
    if not text:
        return ""
    if not _seen(text[:EXCERPT]):
        runs = list(_runs(text[:EXCERPT], _code_and_name))
        return " ".join(f"<{count} {code}>" if count > 1 else f"<{code}>" for code, count in runs[:MARKS]) + ("…" if len(runs) > MARKS else "")
    if len(text) == 1:
        return f'"{show_match(text)}" U+{ord(text):04X}'
    if any(_within(ord(character), _RIGHT_TO_LEFT) for character in text[:EXCERPT]):
        return " ".join(f"U+{ord(character):04X}" for character in text[:MARKS]) + (" …" if len(text) > MARKS else "")
    return f'"{message(show_match(text[:EXCERPT]), 40)}"'


def excerpt(line: str, start: int, end: int, width: int = EXCERPT) -> str:
    """What stands around a match, in at most so many characters, cut with an ellipsis between letters and never within one.

    The match's beginning is always there. Never print it at the start of a line: GitHub obeys ``::`` there.
    """
    if len(line) <= width:
        whole = show(_thin(line))
        if len(whole) <= width:
            return whole
    first, last = max(0, start - 4 * width), start + 4 * width  # a line may be 50 MB
    before = list(_letters(line, first, start))[1 if first else 0 :]  # the first may be half a letter
    match = list(_letters(line, start, min(max(end, start), last)))
    after = list(_letters(line, start + sum(raw for raw, _ in match), last))
    return _around([piece for _, piece in before], [piece for _, piece in match], [piece for _, piece in after], width, (first > 0, last < len(line)))


def _around(before: list[str], match: list[str], after: list[str], width: int, more: tuple[bool, bool]) -> str:
    room = width - 2  # an ellipsis at each end
    kept = _fitting(match, room)
    room -= sum(map(len, kept))
    left = _fitting(before[::-1], room // 2)[::-1]
    right = _fitting(after, room - sum(map(len, left))) if len(kept) == len(match) else []
    left = _fitting(before[::-1], room - sum(map(len, right)))[::-1]
    start = "…" if more[0] or len(left) < len(before) else ""
    end = "…" if more[1] or len(kept) < len(match) or len(right) < len(after) else ""
    return _broken(start + "".join(left + kept + right) + end)


def _fitting(pieces: list[str], room: int) -> list[str]:
    kept = []
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            break
        kept.append(piece)
    return kept


_MARKS = frozenset("،؛؟۔«»…“”‘’–—、。・「」")
_ATTACHED = frozenset(map(chr, (*range(0x064B, 0x0660), 0x0670, *range(0x0900, 0x0904), *range(0x093A, 0x093D), *range(0x093E, 0x094D), 0x094E, 0x094F, *range(0x0951, 0x0958), 0x0962, 0x0963)))
"""Marks of Arabic and Devanagari that are one with what stands before them."""
_CONSONANTS = frozenset(map(chr, (*range(0x0915, 0x093A), *range(0x0958, 0x0960))))
"""Those of Devanagari, which a virama joins."""
_CONTROLS = frozenset(map(chr, (*range(0x7F, 0xA0), 0xAD)))
_VIRAMA, _NUKTA = "\u094d", "\u093c"


def _letters(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Grapheme clusters: the length of each in the text, and what is shown of it."""
    end = min(end, len(text))
    while start < end and _stands_alone(text[start]) and text[start] != "#":
        after = _attached(text, start + 1, end)
        if after < end and not _stands_alone(text[after]):
            break  # it may be one with what stands before
        raw = text[start:after]
        yield len(raw), raw if raw.isalnum() else _cluster(raw)
        start = after
    if start >= end:
        return
    import regex  # it takes longer to import than all else of a run in which nothing has changed

    for cluster in regex.finditer(r"(?V1i)\#(?=\#(?:vso|teamcity)?\[)|\X", text, pos=start, endpos=end):
        raw = cluster[0]
        yield len(raw), "# " if raw == "#" and text.startswith("#", cluster.end()) else _cluster(raw)


def _attached(text: str, at: int, end: int) -> int:
    """Where what is one with the character before ends, as far as that is plain."""
    while at < end:
        if text[at] in _ATTACHED:
            at += 1
        elif text[at] == _VIRAMA and (text[at - 1] in _CONSONANTS or text[at - 2:at - 1] in _CONSONANTS and text[at - 1] == _NUKTA) and text[at + 1:at + 2] in _CONSONANTS and at + 1 < end:
            at += 2
        else:
            break
    return at


def _cluster(raw: str) -> str:
    return show(_thin(raw[: 4 * MARKS]) + ("…" if len(raw) > 4 * MARKS else ""))  # emoji may be joined without end


def _stands_alone(char: str) -> bool:
    """Whether a character is a grapheme cluster by itself beside others such; not said of all that are."""
    return (" " <= char < "\u0300" and char not in _CONTROLS or ("\u0370" <= char <= "\u06ff" and char.isalnum()) or char in _MARKS or "\u0904" <= char <= "\u0939" or "\u0964" <= char <= "\u097f"
            or "\u4e00" <= char <= "\u9fff" or "\u3041" <= char <= "\u3096" or "\uac00" <= char <= "\ud7a3")


def _thin(text: str) -> str:
    if text.isascii() or not _may_pile(text):
        return text
    import regex

    return regex.sub(rf"(?V1)([\p{{M}}\u200c\u200d]{{{MARKS}}})[\p{{M}}\u200c\u200d]+", r"\1…", text)  # type: ignore[no-any-return]


def _may_pile(text: str) -> bool:
    """Whether more characters follow each other that are no letters than marks may stand on one base."""
    run = 0
    for char in text:
        run = 0 if char < "\u0300" or char.isalnum() else run + 1
        if run > MARKS:
            return True
    return False


def _broken(text: str) -> str:
    """Commands of GitHub, Azure and TeamCity are obeyed anywhere in a line."""
    if "##" not in text:
        return text
    import re

    return re.sub(r"#(?=#(?:vso|teamcity)?\[)", "# ", text, flags=re.IGNORECASE)


def _runs(text: str, code: Callable[[str], str]) -> Iterator[tuple[str, int]]:
    previous, count = "", 0
    for character in text:
        if character != previous and count:
            yield code(previous), count
            count = 0
        previous, count = character, count + 1
    yield code(previous), count


def _code(character: str) -> str:
    return _SHORT.get(ord(character)) or f"U+{ord(character):04X}"


def _code_and_name(character: str) -> str:
    known = _ABBREVIATIONS.get(ord(character))
    return f"{_code(character)} {known}" if known else _code(character)


def _seen(text: str) -> bool:
    return any(_MATCHED[ord(character)] == ord(character) and character != " " for character in text)


def _within(code: int, borders: Sequence[int]) -> bool:
    """Whether a code lies in one of some ranges, of which the borders are given: the first code in each and the first after it."""
    return bisect_right(borders, code) % 2 == 1


class _Escapes(dict[int, "int | str"]):
    """A table for `str.translate` that fills itself: a table of all that is escaped would cost each start two milliseconds."""

    def __init__(self, *ranges: tuple[int, int]) -> None:
        super().__init__()
        self._borders = sorted(border for first, last in ranges for border in (first, last + 1))

    def __missing__(self, code: int) -> int | str:
        unfit = _within(code, self._borders) or code & 0xFFFE == 0xFFFE  # noncharacters: XML refuses them
        self[code] = shown = f"<{_code(chr(code))}>" if unfit else code
        return shown


_RUNNING = _Escapes(*_ACTING)
_MATCHED = _Escapes(*_ACTING, *_UNSEEN)
