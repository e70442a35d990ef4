"""What every match of a pattern needs, cheap to look for before the pattern is compiled or run.

Never wrong in one direction: where a gate is closed, the pattern cannot match. An open gate promises nothing. That also holds
where the gate is asked of an article's text and the pattern is matched over its prose: U+FFFC, which stands there for what is
blanked, is never required.
"""

from __future__ import annotations

from lintr.pattern_tree import Anything, Beside, Choice, Literal, OneOf, Repeat, Sequence, parse
from lintr.requirement import Requirement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lintr.pattern_tree import Node

    Texts = frozenset[str]
    """One of these stands in every text that matches."""
    Ranges = tuple[tuple[str, str], ...]


def requirement_of(pattern: str, lists: Mapping[str, Iterable[str]] | None = None) -> Requirement:
    """What a pattern requires; nothing where it is outside the subset that is understood."""
    tree = parse(pattern, lists)
    return Requirement() if tree is None else requirement(tree)


def requirement(node: Node) -> Requirement:
    """What every text that a tree matches holds: the most telling parts of it."""
    needs, ranges = _needs(node)
    return _telling(needs, ranges)


def one_of(texts: Iterable[str]) -> Requirement:
    """That one of the texts is there; nothing where one of them is empty, or where there are none."""
    options = frozenset(texts)
    return _telling([_shortest(options)] if options and "" not in options else [], ())


def cases(character: str) -> frozenset[str] | None:
    """What a character stands for where case does not matter; None where that is not told here.

    Full case folding has many surprises: ``(?i)st`` matches U+FB06, so a letter is also part of others.
    """
    if character.isascii():
        return _CASES.get(character.lower()) or frozenset(character)
    if "\u0590" <= character <= "\u109f" or "\u3000" <= character <= "\u9fff":  # Hebrew to Burmese, and Han: no case
        return frozenset(character)
    return None


_CASES = {letter: frozenset((letter, letter.upper())) for letter in "abcdefghijklmnopqrstuvwxyz"}
for _letter, _others in (
    ("a", "\u1e9a"), ("f", "\ufb00\ufb01\ufb02\ufb03\ufb04"), ("h", "\u1e96"), ("i", "\u0130\u0131\ufb01\ufb03"), ("j", "\u01f0"),
    ("k", "\u212a"), ("l", "\ufb02\ufb04"), ("n", "\u0149"), ("s", "\xdf\u017f\u1e9e\ufb05\ufb06"), ("t", "\u1e97\ufb05\ufb06"),
    ("w", "\u1e98"), ("y", "\u1e99"),
):  # fmt: skip
    _CASES[_letter] |= frozenset(_others)

_PLAIN_CASES = 2
"""A small letter and its capital; letters that are part of others have more cases."""
_MOST_OPTIONS = 24
_MOST_TEXTS = 64
_LONG_ENOUGH = 4
_MOST_CHARACTERS = 256
_MOST_LISTS = 3
_LONGEST_TEXT = 40  # more tells no more, and nested repeats grow without bound
_MOST_REPEATS = 4
_COMMON = "jzqxkvJZQXKVbwygpfmucdlhrsnoiatePBWYGFMUCDLHRSNOIATE9876543210)(\":'-،,. \n"
"""From rare to common; whatever is not here is rarer still."""
_IN_ALL_TEXTS = frozenset(" \n")
_BLANKED = "\N{OBJECT REPLACEMENT CHARACTER}"
_EMPTY = frozenset(("",))


def _needs(node: Node) -> tuple[list[Texts], Ranges]:
    walk = _Walk(node)
    walk.pause()
    return walk.needs, walk.ranges


class _Walk:
    """Along a tree, collecting what is needed; what directly follows one another is spelled out together."""

    __slots__ = ("needs", "ranges", "texts", "whole")

    def __init__(self, node: Node) -> None:
        self.needs: list[Texts] = []
        self.ranges: Ranges = ()
        """Those of one large class that is needed."""
        self.texts: Texts = _EMPTY
        """All that may stand here since the last pause."""
        self.whole = True
        """Whether there was no pause, so that `texts` is all that may be matched."""
        self.take(node)

    def take(self, node: Node) -> None:
        """The next node, directly after what came before."""
        if isinstance(node, Literal):
            self.literal(node)
        elif isinstance(node, OneOf):
            self.one_of(node)
        elif isinstance(node, Sequence):
            for item in node.items:
                self.take(item)
        elif isinstance(node, Choice):
            self.choice(node)
        elif isinstance(node, Repeat):
            self.repeat(node)
        elif isinstance(node, Beside) and not node.negative:
            self.beside(node)
        elif isinstance(node, Anything):
            self.pause()

    def beside(self, node: Beside) -> None:
        """What stands before or behind this place; with what directly follows, what came before is spelled out together."""
        part = _Walk(node.item)
        if part.whole and not node.behind and len(self.texts) * len(part.texts) <= _MOST_TEXTS and len(next(iter(self.texts))) <= _LONGEST_TEXT:
            both = frozenset([before + after for before in self.texts for after in part.texts])
            if "" not in both:
                self.needs.append(_shortest(both))
        part.pause()
        self.needs += part.needs
        self.ranges = self.ranges or part.ranges

    def follow(self, texts: Texts) -> None:
        """One of the texts comes next."""
        most = _MOST_OPTIONS if len(self.texts) > 1 and len(texts) > 1 else _MOST_TEXTS
        if len(self.texts) * len(texts) > most or len(next(iter(self.texts))) > _LONGEST_TEXT:
            self.pause()
        self.texts = texts if self.texts is _EMPTY else frozenset([before + after for before in self.texts for after in texts])

    def pause(self) -> None:
        """What comes next is not known, so what came before is all that can be said of this place."""
        if "" not in self.texts:
            self.needs.append(_shortest(self.texts))
        self.texts = _EMPTY
        self.whole = False

    def literal(self, node: Literal) -> None:
        if node.any_case:
            for character in node.text:
                self.any_case(cases(character))
        else:
            self.follow(frozenset((node.text,)))

    def any_case(self, alike: Texts | None) -> None:
        """A character in all its cases; one that may be taken together with its neighbour, as in a ligature, stands alone."""
        if alike and len(alike) <= _PLAIN_CASES:
            self.follow(alike)
        else:
            self.pause()
            if alike:
                self.needs.append(alike)

    def one_of(self, node: OneOf) -> None:
        members = _members(node)
        if members is None or node.any_case:
            self.pause()
            if members:
                self.needs.append(members)
            elif not node.any_case and not node.negated:
                self.ranges = self.ranges or node.ranges
        else:
            self.follow(members)

    def choice(self, node: Choice) -> None:
        parts = [_Walk(option) for option in node.options]
        if all(part.whole for part in parts):
            self.follow(frozenset().union(*[part.texts for part in parts]))
            return
        self.pause()
        for part in parts:
            part.pause()
        if all(part.needs for part in parts):
            self.needs.append(_shortest(frozenset().union(*[max(part.needs, key=_telling_more) for part in parts])))

    def repeat(self, node: Repeat) -> None:
        part = _Walk(node.item)
        if node.most is not None and node.most <= 1 and part.whole:
            self.follow(part.texts if node.least else part.texts | _EMPTY)
        elif part.whole and node.least:
            for _ in range(min(node.least, _MOST_REPEATS)):
                self.follow(part.texts)
            if node.most != node.least or node.least > _MOST_REPEATS:
                self.pause()
                self.follow(part.texts)  # the last one, before what comes next
        else:
            self.pause()
            part.pause()
            if node.least:
                self.needs += part.needs
                self.ranges = self.ranges or part.ranges


def _members(node: OneOf) -> Texts | None:
    """The characters of a small class, in all their cases; None for a large one and for one that is not spelled out."""
    if node.negated or not node.ranges or sum(ord(high) - ord(low) for low, high in node.ranges) > _MOST_CHARACTERS:
        return None
    members = frozenset([chr(code) for low, high in node.ranges for code in range(ord(low), ord(high) + 1)])
    if not node.any_case:
        return members
    alike: set[str] = set()
    for member in members:
        known = cases(member)
        if known is None:
            return None
        alike |= known
    return frozenset(alike)


def _shortest(texts: Texts) -> Texts:
    """Without those that hold another; a long list is left as it is, for comparing is quadratic."""
    if len(set(map(len, texts))) == 1 or len(texts) > _MOST_CHARACTERS:
        return texts
    return frozenset([text for text in texts if not any(other in text for other in texts if other is not text)])


def _telling_more(texts: Texts) -> tuple[int, int]:
    """Greater for a need that fewer texts meet: long ones, few of them."""
    return min(_LONG_ENOUGH, *map(len, texts)) if texts.isdisjoint(_IN_ALL_TEXTS) else 0, -len(texts)


def _telling(needs: list[Texts], ranges: Ranges) -> Requirement:
    """The requirement that holds the most telling needs."""
    every: set[str] = set()
    some: list[Texts] = []
    lists: list[Texts] = []
    for texts in dict.fromkeys(needs):
        if any(_BLANKED in text for text in texts):
            continue
        every.update(frozenset.intersection(*map(frozenset, texts)))
        if len(texts) <= _MOST_CHARACTERS and max(map(len, texts)) == 1:
            some.append(texts)
        elif len(texts) <= _MOST_TEXTS:
            lists.append(texts)
    every -= _IN_ALL_TEXTS
    lists.sort(key=_telling_more, reverse=True)
    del lists[4 * _MOST_LISTS :]
    lists = [texts for texts in lists if not any(_implies(other, texts) for other in lists if other is not texts)]
    return Requirement(
        frozenset(every),
        tuple([texts for texts in some if texts.isdisjoint(every) and texts.isdisjoint(_IN_ALL_TEXTS)]),
        tuple([tuple([(min(text, key=_COMMON.find), text) for text in sorted(texts)]) for texts in lists[:_MOST_LISTS]]),
        () if any(low <= usual <= high for low, high in ranges for usual in ("\n", " ", "a", _BLANKED)) else ranges,
    )


def _implies(texts: Texts, others: Texts) -> bool:
    """Whether each of the texts holds one of the others."""
    return all(any(other in text for other in others) for text in texts)
