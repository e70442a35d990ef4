r"""Many patterns asked at once which of them may match, in one pass over the bytes of a text.

For each pattern a weaker one is derived, in the language of RE2: it matches wherever the pattern does. RE2 has no look-around
and no back-references, its ``\\d`` ``\\s`` ``\\w`` ``\\b`` are those of ASCII, and its Unicode data are of another version than
`regex`'s: so all classes are written out as ranges.
"""

from __future__ import annotations

from functools import lru_cache

from lintr.gate import cases
from lintr.pattern_tree import Anything, Beside, Choice, Edge, Literal, OneOf, Repeat, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from lintr.pattern_tree import Node


class GateSet:
    """The weaker patterns of many rules, compiled together; needs google-re2 (the extra ``fast``)."""

    __slots__ = ("_ids", "_open", "_set", "_trees")

    def __init__(self, trees: Iterable[tuple[str, Node | None]]) -> None:
        """Compile.

        Args:
            trees: the ids of rules with the trees of their patterns, None for a pattern that has none; an id may come twice.

        Raises:
            ImportError: google-re2 is not there.
        """
        import re2

        options = re2.Options()
        options.max_mem = _MEMORY
        options.log_errors = False
        self._set: Any = re2.Set.SearchSet(options)
        self._trees = tuple(trees)
        self._ids = [""]
        """By index; the first is of a pattern that always matches: RE2 gives nothing when its memory does not suffice."""
        self._set.Add(b"")
        always = set()
        for rule, tree in self._trees:
            pattern = None if tree is None else weaker(tree)
            if pattern is None:
                always.add(rule)
            else:
                self._set.Add(pattern)
                self._ids.append(rule)
        self._open = frozenset(always)
        self._set.Compile()

    def __reduce__(self) -> tuple[object, ...]:
        return GateSet, (self._trees,)

    def open_rules(self, data: bytes) -> frozenset[str]:
        """The rules that may match; `data` is the UTF-8 of the very text that the patterns are matched over."""
        found = self._set.Match(data)
        if not found:
            return self._open.union(self._ids[1:])
        return self._open.union([self._ids[index] for index in found if index])


def gate_set(trees: Iterable[tuple[str, Node | None]]) -> GateSet | None:
    """A gate for many rules, or None where google-re2 is not installed."""
    try:
        return GateSet(trees)
    except ImportError:
        return None


_MEMORY = 64 << 20
_MOST_COPIES = 10  # of an item that is repeated, all nested repeats multiplied
_LONGEST = 20_000
_MOST_RANGES = 32


def weaker(node: Node) -> str | None:
    """A pattern of RE2 that matches every text that the tree matches; None where it would match any text."""
    if _says_nothing(node):
        return None
    written = _written(node, _MOST_COPIES, first=True, last=True)
    return "(?m)" + written if len(written) <= _LONGEST else None


def _says_nothing(node: Node) -> bool:
    """Whether the node matches the empty text everywhere, as far as can be told."""
    if isinstance(node, Literal):
        return not node.text
    if isinstance(node, Sequence):
        return all(map(_says_nothing, node.items))
    if isinstance(node, Choice):
        return any(map(_says_nothing, node.options))
    if isinstance(node, Repeat):
        return not node.least or _says_nothing(node.item)
    return not (isinstance(node, OneOf) or (isinstance(node, Edge) and node.mark))


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
        end = len(node.items) - 1
        return "".join([_written(item, copies, first=first and not at, last=last and at == end) for at, item in enumerate(node.items)])
    if isinstance(node, Choice):
        return "(?:" + "|".join([_written(option, copies, first=first, last=last) for option in node.options]) + ")"
    if isinstance(node, Repeat):
        return _repeat(node, copies, first=first, last=last)
    if isinstance(node, Beside):
        return _beside(node, copies) if (first if node.behind else last) else ""
    if isinstance(node, Edge):
        return {"A": r"\A", "Z": r"\z"}.get(node.mark, node.mark)
    assert isinstance(node, Anything)
    return "" if first or last else "(?s:.*)"


def _beside(node: Beside, copies: int) -> str:
    """A look-around at an end of the pattern, as text of its own; of the negative ones, only that of one character."""
    if not node.negative:
        return _written(node.item, copies, first=node.behind, last=not node.behind)
    item = node.item
    if isinstance(item, Literal) and len(item.text) == 1 and not item.any_case:
        item = OneOf("", ((item.text, item.text),))
    if not isinstance(item, OneOf) or item.any_case:
        return ""
    other = item._replace(negated=not item.negated) if item.ranges else OneOf(f"[^{item.source}]")
    end = r"\A" if node.behind else r"\z"
    return f"(?:{_one_of(other)}|{end})"


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
    return f"(?:{item}){{{least},{'' if most is None else most}}}" if item else ""


def _quoted(text: str) -> str:
    return text.translate(_QUOTED)


_QUOTED = {ord(mark): "\\" + mark for mark in r"\.+*?()|[]{}^$"} | {code: f"\\x{code:02x}" for code in range(32)}

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
            written.append(_class([(each, each) for each in alike]) + "?" * maybe)
        before = letter
    return "".join(written)


def _one_of(node: OneOf) -> str:
    if node.any_case:
        if node.negated or not node.ranges or any(high > "\x7f" for _, high in node.ranges):
            return "(?s:.{0,3})"
        alike = [cases(chr(code)) or frozenset() for low, high in node.ranges for code in range(ord(low), ord(high) + 1)]
        return _class([(each, each) for each in frozenset().union(*alike)])
    if node.ranges:
        return _class(node.ranges, negated=node.negated)
    return _class(_ranges(node.source))


def _class(ranges: Iterable[tuple[str, str]], *, negated: bool = False) -> str:
    inner = "".join([rf"\x{{{ord(low):x}}}-\x{{{ord(high):x}}}" if low != high else rf"\x{{{ord(low):x}}}" for low, high in ranges])
    return f"[{'^' * negated}{inner}]"


@lru_cache(maxsize=1000)
def _ranges(source: str) -> tuple[tuple[str, str], ...]:
    """The ranges of a class as `regex` knows them, and some more: planes 2 to 16, and small gaps beyond ASCII."""
    import regex

    found = [(match[0][0], match[0][-1]) for match in regex.finditer(f"(?:{source})+", _plane_0_and_1(), regex.V1)]
    gaps = sorted(_gaps(found), reverse=True)
    narrow = frozenset(at for _, at in gaps[_MOST_RANGES:])
    ranges: list[tuple[str, str]] = []
    for at, (low, high) in enumerate(found):
        if at in narrow:
            ranges[-1] = (ranges[-1][0], high)
        else:
            ranges.append((low, high))
    return (*ranges, ("\U00020000", "\U0010ffff"))


def _gaps(found: list[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    """How wide the gap before each range is, widest those in ASCII; and which range it is."""
    for at, (low, _) in enumerate(found):
        if at:
            before = ord(found[at - 1][1])
            yield (ord(low) - before if before >= 0x80 else 0x10FFFF), at


@lru_cache(maxsize=1)
def _plane_0_and_1() -> str:
    return "".join(map(chr, (*range(0xD800), *range(0xE000, 0x20000))))
