"""The kind ``mixed``: one thing written in several ways in one article."""

from __future__ import annotations

from lintr.compiled import Compiled
from lintr.kinds.pattern import spared
from lintr.requirement import written
from lintr.span import Span
from lintr.table import nearest
from lintr.violation import Edit, Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

_MOST_SHOWN = 3


class Mixed:
    """Find what is written otherwise than most of its kind in the article.

    Fields:
        styles: the ways, each a name for people and a pattern. Its group ``hit``, if any, is what is counted and reported.
        write: for some of the styles, what a form of another style becomes where this one is the usual: the fix.
        exchange: for some of the styles, two characters: in a form of another style the first becomes the second where this one is the usual.
        digits: whether the fix writes a number in the digits of the first that is written as usual.
        least: how often the usual style must be there (default 2).
        times: how many times as often as another it must be there for the other to be reported (default 1: equal is enough).
        once: report the first place of a style only, ``{count}`` telling how many there are.
        spare: groups of the patterns, each with a field of the language pages; a form whose group is listed there is not counted.
    """

    __slots__ = ("_met", "digits", "exchange", "least", "once", "spare", "styles", "times", "write")

    mends = True

    def __init__(self, styles: Mapping[str, Compiled], write: Mapping[str, str], exchange: Mapping[str, str], spare: Mapping[str, str], *,
                 digits: bool, least: int, times: float, once: bool) -> None:
        self.styles = styles
        self.write = write
        self.exchange = exchange
        self.digits = digits
        self.spare = spare
        self.least = least
        self.times = times
        self.once = once
        self._met: dict[str, int] = {}
        """Of each style how many articles had it, less those that had it not."""

    @classmethod
    def from_table(cls, table: Table) -> Mixed:
        """Take the fields."""
        styles = {name: Compiled(pattern) for name, pattern in table.mapping("styles").items()}
        write, exchange = table.mapping("write"), table.mapping("exchange")
        for field, given in (("write", write), ("exchange", exchange)):
            for name in given:
                if name not in styles:
                    raise table.error(field, f"“{name}” is none of the styles{nearest(name, styles)}")
        for name, pair in exchange.items():
            if len(pair) != 2:
                raise table.error("exchange", f"{name}: must be two characters: the one that goes, and the one that comes")
        return cls(styles, write, exchange, spared(table), digits=table.boolean("digits", False), least=table.integer("least", 2), times=table.number("times", 1.0), once=table.boolean("once", False))

    def faults(self) -> Iterator[str]:
        """What is wrong with the patterns, which are compiled for it."""
        if len(self.styles) < 2:
            yield "styles: at least two ways to write it"
        for name, compiled in self.styles.items():
            if fault := compiled.fault():
                yield f"{name}: {fault}"

    def needs(self) -> Needs:
        """What the gate asks for."""
        return 2, False, tuple(written(compiled.requirement()) for compiled in self.styles.values()), True

    def gate(self, article: Article) -> bool:
        """Whether two of the styles may be there."""
        return sum(compiled.opens(article) for compiled in self.styles.values()) >= 2

    def find(self, article: Article) -> Iterator[Hit]:
        """The places of all styles but the usual one."""
        found = self._found(article)
        if len(found) < 2:
            return
        usual = max(found, key=lambda name: (len(found[name]), -found[name][0][0]))
        if len(found[usual]) < self.least:
            return
        first = found[usual][0]
        for name, places in found.items():
            if name == usual or len(found[usual]) < self.times * len(places):
                continue
            values = {"style": name, "usual": usual, "example": article.text[slice(*first)], "count": str(len(places)), "most": str(len(found[usual]))}
            for place in places[: 1 if self.once else None]:
                edit = self._edit(Span(*place), article.text[slice(*place)], usual, values["example"])
                others = places[1:_MOST_SHOWN + 1] if self.once else ()
                yield Hit(Span(*place), values, edit, (Related(Span(*first), f"{usual}, as usual here"), *(Related(Span(*other), f"{name}, too") for other in others)))

    def _edit(self, span: Span, form: str, usual: str, example: str) -> Edit | None:
        """A form written as usual, where that can be told."""
        text = self.write.get(usual, form)
        if usual in self.exchange:
            text = text.replace(*self.exchange[usual])
        if self.digits and (digit := next(filter(str.isdecimal, example), "")):
            zero = ord(digit) - int(digit)
            text = "".join([chr(zero + int(char)) if char.isdecimal() else char for char in text])
        return None if text == form else Edit(span, text)

    def _found(self, article: Article) -> dict[str, list[tuple[int, int]]]:
        """Where each style stands that is there; without a second there is no hit, so those that most articles have are looked for last."""
        left = [name for name, compiled in self.styles.items() if compiled.opens(article)]
        left.sort(key=lambda name: self._met.get(name, 0) > 0)
        found: dict[str, list[tuple[int, int]]] = {}
        while left and len(found) + len(left) > 1:
            name = left.pop(0)
            places = self._places(article, self.styles[name])
            self._met[name] = self._met.get(name, 0) + (1 if places else -1)
            if places:
                found[name] = places
        return {name: found[name] for name in self.styles if name in found}

    def _places(self, article: Article, compiled: Compiled) -> list[tuple[int, int]]:
        matches = compiled.matches(article, article.shown)
        groups = matches[0].re.groupindex if matches else {}
        for group, field in self.spare.items():
            listed = getattr(article.language, field)
            matches = [match for match in matches if (match[group] if group in groups else None) not in listed]
        if "hit" not in groups:
            return [match.span() for match in matches]
        return [match.span("hit") if match["hit"] is not None else match.span() for match in matches]
