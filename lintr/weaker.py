r"""Patterns in RE2's language that match wherever the pattern does that they come from, and often elsewhere too.

RE2 has no look-around and no back-references, its ``\d`` ``\s`` ``\w`` ``\b`` are those of ASCII, and its Unicode data are of
another version than `regex`'s: so classes are written out as ranges, and the edges of words are left out.
"""

from __future__ import annotations

from functools import lru_cache

from lintr.gate import cases
from lintr.pattern_tree import Anything, Beside, Choice, Edge, Literal, OneOf, Repeat, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.pattern_tree import Node

_MOST_COPIES = 10  # of an item that is repeated, all nested repeats multiplied
_LONGEST = 20_000
_MOST_RANGES = 32
_START, _END = r"\A", r"\z"


def weaker(node: Node) -> str | None:
    """A pattern of RE2 that matches every text that the tree matches; None where the tree may match without taking any text."""
    if _may_take_nothing(node):
        return None
    written = _written(node, _MOST_COPIES, first=True, last=True)
    return "(?m)" + written if len(written) <= _LONGEST else None


def stays_in_line(node: Node, *, last: bool = True) -> bool:
    """Whether a match lies within one line, its end included where it is the last of the match, and is decided by that line, its end, and what stands before."""
    if isinstance(node, Literal):
        return "\n" not in node.text or (last and node.text.index("\n") == len(node.text) - 1)
    if isinstance(node, OneOf):
        if not node.ranges:
            import regex

            return not regex.match(node.source, "\n", regex.V1)
        return any(low <= "\n" <= high for low, high in node.ranges) is node.negated
    if isinstance(node, Sequence):
        return all(stays_in_line(item, last=last and at == len(node.items) - 1) for at, item in enumerate(node.items))
    if isinstance(node, Choice):
        return all(stays_in_line(option, last=last) for option in node.options)
    if isinstance(node, Repeat):
        return stays_in_line(node.item, last=False)
    if isinstance(node, Beside):
        options = node.item.options if isinstance(node.item, Choice) else (node.item,)
        return all(_is_single(option) or stays_in_line(option) for option in options)
    return isinstance(node, Edge)  # a back-reference may hold what a look-around saw


def _is_single(node: Node) -> bool:
    return isinstance(node, OneOf) or (isinstance(node, Literal) and len(node.text) == 1)


def _may_take_nothing(node: Node) -> bool:
    if isinstance(node, Literal):
        return not node.text
    if isinstance(node, Sequence):
        return all(map(_may_take_nothing, node.items))
    if isinstance(node, Choice):
        return any(map(_may_take_nothing, node.options))
    if isinstance(node, Repeat):
        return not node.least or _may_take_nothing(node.item)
    return not isinstance(node, OneOf)


def _written(node: Node, copies: int, *, first: bool, last: bool) -> str:
    """The node in RE2's language.

    Args:
        node: what to write.
        copies: how many copies the repeats in it may be spelled out to.
        first: whether nothing of the pattern stands before it, so that a look-behind may take its text.
        last: the same for what stands after it.
    """
    if isinstance(node, Literal):
        return _any_case(node.text) if node.any_case else _quoted(node.text)
    if isinstance(node, OneOf):
        return _one_of(node)
    if isinstance(node, Sequence):
        return _sequence(list(node.items), copies, first=first, last=last)
    if isinstance(node, Choice):
        return "(?:" + "|".join([_written(option, copies, first=first, last=last) for option in node.options]) + ")"
    if isinstance(node, Repeat):
        return _repeat(node, copies, first=first, last=last)
    if isinstance(node, Beside):
        return _beside(node, copies) if (first if node.behind else last) else ""
    if isinstance(node, Edge):
        return {"A": _START, "Z": _END}.get(node.mark, node.mark)
    assert isinstance(node, Anything)
    return "" if first or last else "(?s:.*)"


def _sequence(items: list[Node], copies: int, *, first: bool, last: bool) -> str:
    """Items one after another; of those at an end of the pattern that take no text, the edges and the one look-around that tells most."""
    while last and items and _asks_nothing(items[-1]):
        items.pop()
    while first and items and _asks_nothing(items[0]):
        items.pop(0)
    before: list[Node] = []
    behind: list[Node] = []
    while first and items and _takes_nothing(items[0]):
        before.append(items.pop(0))
    while last and items and _takes_nothing(items[-1]):
        behind.insert(0, items.pop())
    if before and not items:
        behind = before
    end = len(items) - 1
    return "".join([
        _most_telling(before, copies, first=True, last=False) if before else "",
        *(item.mark and _written(item, copies, first=False, last=False) for item in before if isinstance(item, Edge)),
        *(_written(item, copies, first=first and not at and not before, last=last and at == end and not behind) for at, item in enumerate(items)),
        *(item.mark and _written(item, copies, first=False, last=False) for item in behind if isinstance(item, Edge) and behind is not before),
        _most_telling(behind, copies, first=False, last=True) if behind and last else "",
    ])


def _most_telling(items: list[Node], copies: int, *, first: bool, last: bool) -> str:
    """Of items that take no text and stand at one place at an end of the pattern, the one that asks for most, as text of its own."""
    looks = [item for item in items if not isinstance(item, Edge)]
    sure = [item for item in looks if isinstance(item, Beside) and not item.negative and item.behind is first and not _may_take_nothing(item.item)]
    written = [_written(item, copies, first=first, last=last) for item in (*sure[:1], *sorted(looks, key=lambda item: isinstance(item, Beside)))]
    return next(filter(None, written), "")


def _takes_nothing(node: Node) -> bool:
    """Whether the node takes no text, whatever it matches."""
    if isinstance(node, Sequence):
        return all(map(_takes_nothing, node.items))
    if isinstance(node, Choice):
        return all(map(_takes_nothing, node.options))
    if isinstance(node, Repeat):
        return _takes_nothing(node.item)
    return isinstance(node, (Beside, Edge)) or (isinstance(node, Literal) and not node.text)


def _asks_nothing(node: Node) -> bool:
    """Whether the node, at an end of the pattern, makes no difference to where the rest matches, as far as RE2 is told."""
    return (isinstance(node, Repeat) and not node.least) or isinstance(node, Anything) or (isinstance(node, Edge) and not node.mark)


def _beside(node: Beside, copies: int) -> str:
    """A look-around at an end of the pattern, as text of its own; of the negative ones, only that of one character."""
    if not node.negative:
        return _written(node.item, copies, first=node.behind, last=not node.behind)
    item = node.item
    if isinstance(item, Literal) and len(item.text) == 1 and not item.any_case:
        item = OneOf("", ((item.text, item.text),))
    if not isinstance(item, OneOf) or item.any_case:
        return ""
    other = OneOf("", item.ranges, negated=not item.negated) if item.ranges else OneOf(f"[^{item.source}]")
    return f"(?:{_one_of(other)}|{_START if node.behind else _END})"


def _repeat(node: Repeat, copies: int, *, first: bool, last: bool) -> str:
    """A repeat; where there are too many copies, fewer are asked for and more are allowed.

    At either end of the pattern, the fewest suffice: what else it takes is text that nothing is asked of.
    """
    least = min(node.least, copies)
    most = node.most if node.most is not None and node.most <= copies else None
    if first or last:
        most = least
    if most == 0:
        return ""
    if least == most == 1:
        return _written(node.item, copies, first=first, last=last)
    item = _written(node.item, max(copies // max(least, most or 1), 1), first=False, last=False)
    count = f"{least}" if most == least else f"{least},{'' if most is None else most}"
    return f"(?:{item}){{{count}}}" if item else ""


def _quoted(text: str) -> str:
    return text.translate(_QUOTED)


_QUOTED = {ord(mark): "\\" + mark for mark in ".+*?()|[]{}^$"} | {ord("\\"): r"\x5c"} | {code: f"\\x{code:02x}" for code in range(32)}

_LIGATURES_BEGIN, _LIGATURES_GO_ON = frozenset("fs"), frozenset("fsilt")


def _any_case(text: str) -> str:
    """A text in all its cases: letters that may be part of a ligature's match may be missing."""
    written = []
    before = "f"
    for character in text:
        alike = cases(character)
        letter = character.lower()
        if alike is None:
            written.append("(?s:.{0,3})")  # a character stands for three at most, and three for one
        else:
            maybe = letter in _LIGATURES_GO_ON and before in _LIGATURES_BEGIN
            written.append(_class([(each, each) for each in sorted(alike)]) + "?" * maybe)
        before = letter
    return "".join(written)


def _one_of(node: OneOf) -> str:
    if node.any_case:
        if node.negated or not node.ranges or any(high > "\x7f" for _, high in node.ranges):
            return "(?s:.{0,3})"
        alike = [cases(chr(code)) or frozenset() for low, high in node.ranges for code in range(ord(low), ord(high) + 1)]
        return _class([(each, each) for each in sorted(frozenset().union(*alike))])
    if node.ranges:
        return _class(node.ranges, negated=node.negated)
    return _class(_ranges(node.source))


def _class(ranges: Iterable[tuple[str, str]], *, negated: bool = False) -> str:
    inner = "".join([rf"\x{{{ord(low):x}}}-\x{{{ord(high):x}}}" if low != high else rf"\x{{{ord(low):x}}}" for low, high in ranges])
    return f"[{'^' * negated}{inner}]"


@lru_cache(maxsize=1000)
def _ranges(source: str) -> tuple[tuple[str, str], ...]:
    """The ranges of a class as `regex` knows them, and some more: planes 1 to 16, and small gaps beyond ASCII."""
    import regex

    found = [(match[0][0], match[0][-1]) for match in regex.finditer(f"(?:{source})+", _plane_0(), regex.V1)]
    gaps = sorted(_gaps(found), reverse=True)
    narrow = frozenset(at for _, at in gaps[_MOST_RANGES:])
    ranges: list[tuple[str, str]] = []
    for at, (low, high) in enumerate(found):
        if at in narrow:
            ranges[-1] = (ranges[-1][0], high)
        else:
            ranges.append((low, high))
    return (*ranges, ("\U00010000", "\U0010ffff"))


def _gaps(found: list[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    """How wide the gap before each range is, widest those in ASCII; and which range it is."""
    for at, (low, _) in enumerate(found):
        if at:
            before = ord(found[at - 1][1])
            yield (ord(low) - before if before >= 0x80 else 0x10FFFF), at


@lru_cache(maxsize=1)
def _plane_0() -> str:
    return "".join(map(chr, (*range(0xD800), *range(0xE000, 0x10000))))
