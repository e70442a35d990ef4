"""Patterns as trees, so that something can be said about them before they are matched.

A subset of `regex`'s language under ``V1 | VERBOSE | MULTILINE`` is read; a pattern that holds anything else has no tree. A tree
matches wherever its pattern does, and often elsewhere too: the edges of words and the kinds of repeats are given up, and a back-reference
takes whatever its group might.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    Node: TypeAlias = "Literal | OneOf | Sequence | Choice | Repeat | Edge | Beside | Anything"


# No named tuples: each takes 0.3 ms to define, in every run.


class Literal:
    """These characters, one after another."""

    __slots__ = ("any_case", "text")

    def __init__(self, text: str, any_case: bool = False) -> None:
        self.text = text
        self.any_case = any_case
        """Whether upper and lower case are alike, with full case folding: ``ss`` also matches ``ß``."""


class OneOf:
    """One character of a class."""

    __slots__ = ("any_case", "negated", "ranges", "source")

    def __init__(self, source: str, ranges: tuple[tuple[str, str], ...] = (), *, negated: bool = False, any_case: bool = False) -> None:
        self.source = source
        r"""The class as it is written, such as ``[^\]\n]`` or ``\p{L}``."""
        self.ranges = ranges
        """The first and the last character of each range, inclusive; empty where only `source` tells, for it holds a property."""
        self.negated = negated
        """Whether `ranges` are those that are not matched."""
        self.any_case = any_case


class Sequence:
    """One after another, with nothing between; of no items, the empty text."""

    __slots__ = ("items",)

    def __init__(self, items: tuple[Node, ...]) -> None:
        self.items = items


class Choice:
    """One of them."""

    __slots__ = ("options",)

    def __init__(self, options: tuple[Node, ...]) -> None:
        self.options = options


class Repeat:
    """From `least` to `most` times, without end where `most` is None."""

    __slots__ = ("item", "least", "most")

    def __init__(self, item: Node, least: int, most: int | None) -> None:
        self.item = item
        self.least = least
        self.most = most


class Edge:
    """An anchor, which takes no text: ``^``, ``$``, ``A``, ``Z``, or empty for the edges of words."""

    __slots__ = ("mark",)

    def __init__(self, mark: str = "") -> None:
        self.mark = mark


class Beside:
    """A look-around: the item is there, or is not, and the match does not take it."""

    __slots__ = ("behind", "item", "negative")

    def __init__(self, item: Node, *, behind: bool, negative: bool) -> None:
        self.item = item
        self.behind = behind
        self.negative = negative


class Anything:
    """Any text, also none: what a group matched before that is not known."""

    __slots__ = ()


def parse(pattern: str, lists: Mapping[str, Iterable[str]] | None = None) -> Node | None:
    r"""The tree of a pattern, or None where it is outside the subset; a pattern that does not compile may have a tree.

    Args:
        pattern: the source, spaced and commented.
        lists: what ``\L<name>`` stands for.
    """
    reader = _Reader(pattern, lists or {})
    try:
        tree = reader.choice()
    except (_OutsideError, IndexError, ValueError, KeyError):  # IndexError and ValueError: the pattern ends too soon
        return None
    return tree if reader.at == len(pattern) else None


def taken(node: Node) -> Node:
    """What a node takes, wherever that stands: the node without what looks around."""
    if isinstance(node, Sequence):
        return Sequence(tuple([taken(item) for item in node.items]))
    if isinstance(node, Choice):
        return Choice(tuple([taken(option) for option in node.options]))
    if isinstance(node, Repeat):
        return Repeat(taken(node.item), node.least, node.most)
    return Sequence(()) if isinstance(node, (Beside, Edge)) else node


class _OutsideError(Exception):
    """The pattern is outside the subset."""


_ESCAPED = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_HEX = {"x": 2, "u": 4, "U": 8}
_CLASSES = frozenset("dDhsSwW")
_NOTHING_TAKEN = {"A": Edge("A"), "Z": Edge("Z"), "b": Edge(), "B": Edge(), "m": Edge(), "M": Edge()}
_DOT = OneOf(r"[^\n]", (("\n", "\n"),), negated=True)
_DOT_ALL = OneOf(r"[\s\S]", (("\0", "\U0010ffff"),))
_SET_OPERATIONS = ("--", "&&", "||", "~~")
_LONGEST_REPEAT = 1000
_DEEPEST = 50


class _Reader:
    __slots__ = ("any_case", "at", "depth", "dot_all", "groups", "lists", "pattern")

    def __init__(self, pattern: str, lists: Mapping[str, Iterable[str]]) -> None:
        self.pattern = pattern
        self.lists = lists
        self.at = 0
        self.depth = 0
        self.any_case = False
        self.dot_all = False
        self.groups: dict[str, Node] = {}
        """What named groups take, of those that are closed and whose name stands once."""

    def choice(self) -> Node:
        """Up to the bracket that closes the group, or the end."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _OutsideError
        options = [self.sequence()]
        while self.pattern.startswith("|", self.at):
            self.at += 1
            options.append(self.sequence())
        self.depth -= 1
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Node:
        """Up to a bar, a closing bracket or the end."""
        pattern, end = self.pattern, len(self.pattern)
        items: list[Node] = []
        letters: list[str] = []  # literals that wait for a neighbour
        while self.at < end:
            character = pattern[self.at]
            if character.isspace():
                self.at += 1
            elif character not in "\\[](){}?*+|.^$#":
                letters.append(character)
                self.at += 1
            elif character == "#":
                self.at = pattern.find("\n", self.at) + 1 or end
            elif character in "|)":
                break
            elif character in "?*+{":
                last = letters.pop() if letters else None
                self.flush(letters, items)
                items.append(self.repeat(items.pop() if last is None else Literal(last, self.any_case)))
            else:
                self.at += 1
                if character == "(":
                    self.flush(letters, items)  # before flags change
                node = self.special(character)
                if isinstance(node, str):
                    letters.append(node)
                else:
                    self.flush(letters, items)
                    items += node
        self.flush(letters, items)
        return items[0] if len(items) == 1 else Sequence(tuple(items))

    def flush(self, letters: list[str], items: list[Node]) -> None:
        if letters:
            items.append(Literal("".join(letters), self.any_case))
            letters.clear()

    def special(self, character: str) -> str | tuple[Node, ...]:
        r"""What begins with one of ``\ [ ] ( . ^ $``: a character that stands for itself, or nodes (none for flags)."""
        if character == "\\":
            return self.escape()
        if character == "[":
            return self.one_of()
        if character == "(":
            return self.group()
        if character == ".":
            return (_DOT_ALL if self.dot_all else _DOT,)
        if character in "^$":
            return (Edge(character),)
        return character  # a closing square or curly bracket

    def repeat(self, item: Node) -> Repeat:
        """The item with the repeat that follows it."""
        mark = self.pattern[self.at]
        self.at += 1
        least, most = {"?": (0, 1), "*": (0, None), "+": (1, None)}[mark] if mark != "{" else self.counts()
        if self.pattern.startswith(("?", "+"), self.at):  # lazy, possessive
            self.at += 1
        return Repeat(item, least, most)

    def counts(self) -> tuple[int, int | None]:
        """What stands in curly brackets; a fuzzy match is outside, and a bracket that stands for itself too."""
        end = self.pattern.index("}", self.at)
        first, comma, second = self.pattern[self.at : end].partition(",")
        self.at = end + 1
        first, second = first.strip(), second.strip()
        if not all(part.isascii() and part.isdigit() for part in (first, second) if part) or not (first or comma):
            raise _OutsideError
        least = int(first or 0)
        most = (int(second) if second else None) if comma else least
        if max(least, most or 0) > _LONGEST_REPEAT:
            raise _OutsideError
        return least, most

    def escape(self) -> str | tuple[Node, ...]:
        """What follows a backslash outside a class."""
        character = self.pattern[self.at]
        start = self.at - 1
        self.at += 1
        if character in _NOTHING_TAKEN:
            return (_NOTHING_TAKEN[character],)
        if character in "123456789" and not self.pattern[self.at : self.at + 1].isdigit():
            return (Anything(),)
        if character == "L":
            return (self.listed(),)
        if self.is_property(character):
            return (OneOf(self.pattern[start : self.at], any_case=self.any_case),)
        return self.escaped(character)

    def is_property(self, character: str) -> bool:
        """Whether the backslash and this character stand for a property, which is then read to its end."""
        if character in "pP":
            if self.pattern[self.at] != "{":
                raise _OutsideError
            self.at = self.pattern.index("}", self.at) + 1
            return True
        return character in _CLASSES

    def escaped(self, character: str) -> str:
        """The one character that an escape stands for, in a class and outside."""
        if character in _HEX:
            start, self.at = self.at, self.at + _HEX[character]
            digits = self.pattern[start : self.at]
            if not digits.isalnum() or len(digits) < _HEX[character]:
                raise _OutsideError
            code = int(digits, 16)
            if 0xD800 <= code <= 0xDFFF:  # in no text
                raise _OutsideError
            return chr(code)
        if character == "N":
            from unicodedata import lookup  # as `regex` does

            start, self.at = self.at + 1, self.pattern.index("}", self.at) + 1
            if self.pattern[start - 1] != "{":
                raise _OutsideError
            return lookup(self.pattern[start : self.at - 1])
        if character.isascii() and character.isalnum():
            return _ESCAPED[character]
        return character

    def listed(self) -> Node:
        """A named list; an empty one matches the empty text."""
        end = self.pattern.index(">", self.at)
        if self.pattern[self.at] != "<":
            raise _OutsideError
        options = tuple(Literal(text, self.any_case) for text in self.lists[self.pattern[self.at + 1 : end]])
        self.at = end + 1
        return Choice(options) if options else Sequence(())

    def end_of_class(self, first: int) -> None:
        """Past a class of classes, whose members begin at `first`; only where its end is plain to see."""
        pattern, self.at, depth = self.pattern, first, 1
        while depth:
            character = pattern[self.at]
            if character == "\\":
                self.at += 1
            elif character == "[":
                if pattern[self.at + 1] == ":":
                    raise _OutsideError
                depth += 1
            elif character == "]":
                if pattern[self.at - 1] in "[^-&|~" or self.at == first:  # may stand for itself
                    raise _OutsideError
                depth -= 1
            self.at += 1

    def one_of(self) -> str | tuple[OneOf]:
        """A class, after its opening bracket; spaces count in it. ``[.]`` is a literal."""
        pattern, start = self.pattern, self.at - 1
        negated = pattern[self.at] == "^"
        self.at += negated
        ranges: list[tuple[str, str]] = []
        known = True
        first = self.at
        while pattern[self.at] != "]" or self.at == first:
            if pattern[self.at] == "[" or pattern[self.at : self.at + 2] in _SET_OPERATIONS:
                self.end_of_class(first)
                return (OneOf(pattern[start : self.at], any_case=self.any_case),)
            low = self.member()
            if low is None:
                known = False
                continue
            high = low
            if pattern[self.at] == "-" and pattern[self.at + 1] != "]":
                self.at += 1
                if pattern[self.at] == "-":  # [a--b] is a difference
                    self.end_of_class(first)
                    return (OneOf(pattern[start : self.at], any_case=self.any_case),)
                end = self.member()
                known = known and end is not None  # [a-\d]: the hyphen stands for itself
                high = end or low
            ranges.append((low, high))
        self.at += 1
        if known and not negated and len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
            return ranges[0][0]
        if not known:
            return (OneOf(pattern[start : self.at], any_case=self.any_case),)
        return (OneOf(pattern[start : self.at], tuple(ranges), negated=negated, any_case=self.any_case),)

    def member(self) -> str | None:
        """A character of a class, or None for a property."""
        pattern = self.pattern
        character = pattern[self.at]
        self.at += 1
        if character == "\\":
            character = pattern[self.at]
            self.at += 1
            if self.is_property(character):
                return None
            return "\b" if character == "b" else self.escaped(character)
        if character == "[":  # after a hyphen: [a-[b]]
            raise _OutsideError
        return character

    def group(self) -> tuple[Node, ...]:
        """A group, a look-around or flags, after the opening bracket."""
        pattern = self.pattern
        any_case, dot_all = self.any_case, self.dot_all
        look = name = ""
        if pattern[self.at] == "*":
            raise _OutsideError
        if pattern[self.at] == "?":
            self.at += 1
            rest = pattern[self.at : self.at + 3]
            if rest[0] in ":>":
                self.at += 1
            elif rest[0] in "=!" or rest[:2] in ("<=", "<!"):
                look = rest[:2] if rest[0] == "<" else rest[0]
                self.at += len(look)
            elif rest[0] == "<" or rest[:2] == "P<":
                start, self.at = self.at, pattern.index(">", self.at) + 1
                name = pattern[start : self.at].lstrip("P")
            elif rest[:2] == "P=":
                start, self.at = self.at + 2, pattern.index(")", self.at) + 1
                held = self.groups.get(f"<{pattern[start : self.at - 1].strip()}>")
                return (held if held and not self.any_case else Anything(),)
            elif rest[0] == "#":
                raise _OutsideError
            elif self.flags():
                return ()
        item = self.choice()
        if pattern[self.at] != ")":
            raise _OutsideError
        self.at += 1
        self.any_case, self.dot_all = any_case, dot_all
        if look:
            return (Beside(item, behind="<" in look, negative="!" in look),)
        if name and pattern.count(name) == 1:
            self.groups[name] = taken(item)
        return (item,)

    def flags(self) -> bool:
        """Take up flags, and tell whether that was all (``(?i)``) or a group follows (``(?i:...)``)."""
        on = True
        while (flag := self.pattern[self.at]) not in "):":
            self.at += 1
            if flag == "-":
                on = False
            elif flag == "i":
                self.any_case = on
            elif flag == "s":
                self.dot_all = on
            elif flag not in "mr":  # to search from the end finds the same or less
                raise _OutsideError
        self.at += 1
        return flag == ")"
