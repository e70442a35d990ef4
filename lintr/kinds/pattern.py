"""The kind ``pattern``: what a pattern matches in the prose."""

from __future__ import annotations

from lintr.compiled import TIME, Compiled
from lintr.kinds.gathered import gathered
from lintr.language import LISTS, STRINGS
from lintr.later import later
from lintr.requirement import written
from lintr.span import Span
from lintr.table import nearest
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import regex

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table

DECODINGS = ("entity", "escape", "control", "tag", "cells", "digits", "address")
"""What `decoded` knows, which is not read before something is found."""

_HABIT = 8
"""Matches that make a habit."""

_NAME = later(r"\{(\w+)\}", 0)


def spared(table: Table) -> Mapping[str, str]:
    """The groups of patterns that name a field of the language pages each.

    Raises:
        RuleError: no page has such a field.
    """
    spare = table.mapping("spare")
    for group, field in spare.items():
        if field not in LISTS + STRINGS:
            raise table.error("spare", f"{group}: “{field}” is no field of a language page{nearest(field, LISTS + STRINGS)}")
    return spare


class Pattern:
    r"""Find what a pattern matches.

    Fields:
        match: the pattern. Its group ``hit``, if any, is what is reported, else the whole match. ``\L<name>`` is a list of the
            article's language page (``\L<any_source_labels>``: of all pages) or of ``lists``.
        replace: what replaces the whole match, ``{name}`` standing for a group; left out: no fix. The message calls it ``{replacement}``.
        decode: what the match stands for replaces it: ``entity`` (of HTML), ``escape`` (``\u0627``, ``%D8%A7``), ``control`` (``\n``: a blank), ``tag`` (nothing, or a blank
            between words), ``cells`` (of a table's row, without the pipes) or ``digits`` (those of the West).
        map: texts, each with what it becomes where ``replace`` puts it: ``{"," = "،"}``.
        in: ``prose`` (default) or ``text``, which holds also what is blanked.
        unless: a pattern; a line on which it matches is left alone.
        spare: groups of the pattern, each with a field of the language pages: ``{mark = "space_before"}``. A match is left alone
            where what the group holds is listed there for the article's language.
        habit: a group of the pattern. Where the text has what the group holds eight times so, and not as often otherwise, that is its way
            of writing: left alone.
        gather: a number. So many matches whose group ``habit`` holds the same are not left alone but told as one, ``{times}`` saying how many, and mended together.
        lists: lists of words of the rule's own.
        once: report the first match only, ``{count}`` telling how many there are.
    """

    __slots__ = ("decode", "gather", "habit", "in_text", "map", "match", "mends", "once", "replace", "spare", "unless")

    def __init__(self, match: Compiled, replace: str | None, unless: Compiled | None, spare: Mapping[str, str], map: Mapping[str, str], *,  # noqa: A002
                 decode: str = "", habit: str, gather: int, in_text: bool, once: bool) -> None:
        self.match = match
        self.replace = replace
        self.decode = decode
        self.mends = replace is not None or bool(decode)
        self.unless = unless
        self.spare = spare
        self.map = map
        self.habit = habit
        self.gather = gather
        self.in_text = in_text
        self.once = once

    @classmethod
    def from_table(cls, table: Table) -> Pattern:
        """Take the fields."""
        lists = table.table("lists")
        own = {name: lists.strings(name) for name in list(lists.values)} if lists else {}
        match = Compiled(table.string("match"), own)
        replace = table.string("replace") if "replace" in table else None
        unless = Compiled(table.string("unless"), own) if "unless" in table else None
        return cls(match, replace, unless, spared(table), table.mapping("map"), decode=table.choice("decode", ("", *DECODINGS), ""), habit=table.string("habit", ""), gather=table.integer("gather", 0),
                   in_text=table.choice("in", ("prose", "text"), "prose") == "text", once=table.boolean("once", False))

    def faults(self) -> Iterator[str]:
        """What is wrong with the patterns, which are compiled for it."""
        for compiled in (self.match, self.unless):
            if compiled and (fault := compiled.fault()):
                yield fault
                return
        for name in (*self.spare, *([self.habit] if self.habit else [])):
            if name not in self.match.groups():
                yield f"spare, habit: no group “{name}” in the pattern"
        if self.decode and self.replace is not None:
            yield "replace, decode: only one of them tells what a match becomes"
        if self.replace is not None:
            for name in _NAME.findall(self.replace):
                if name not in self.match.groups():
                    yield f"replace: no group “{name}” in the pattern"
        if any(char != "\n" and (char < " " or "\x7f" <= char < "\xa0") for char in (self.replace or "") + "".join(self.map.values())):
            yield "replace: holds a control character"

    def needs(self) -> Needs:
        """What the gate asks for."""
        return 1, self.in_text, (written(self.match.requirement()),), True

    def gate(self, article: Article) -> bool:
        return self.match.opens(article, in_text=self.in_text)

    def find(self, article: Article) -> Iterator[Hit]:
        matches = self.match.matches(article, article.text if self.in_text else article.shown)
        if self.unless and matches:
            ready = self.unless.ready(article.language)
            spared: dict[tuple[int, int], bool] = {}  # a line of many matches is looked at once
            for line in dict.fromkeys(_line(article, match.start()) for match in matches):
                spared[line] = bool(ready and ready.search(article.shown, *line, timeout=TIME + len(article.shown) / 10_000_000))
            matches = [match for match in matches if not spared[_line(article, match.start())]]
        for group, field in self.spare.items():
            listed = getattr(article.language, field)
            matches = [match for match in matches if not match[group] or match[group] not in listed]
        if self.habit and len(matches) >= (self.gather or _HABIT):
            usual = self._usual(matches, article.shown)
            if self.gather and usual:
                yield from gathered([self._hit(article, match, {}) for match in matches if match[self.habit] in usual])
            matches = [match for match in matches if match[self.habit] not in usual]
        for match in matches[:1] if self.once else matches:
            yield self._hit(article, match, {"count": str(len(matches))} if self.once else {"times": ""} if self.gather else {})

    def _hit(self, article: Article, match: regex.Match[str], values: dict[str, str]) -> Hit:
        span = match.span()
        for name in match.re.groupindex:
            start, end = match.span(name)
            if start >= 0:
                if name == "hit":
                    span = start, end
                else:
                    values[name] = article.text[start:end]
        edit = self._edit(article, match)
        if edit:
            values["replacement"] = edit.text
        return Hit(Span(*span), values, edit)

    def _edit(self, article: Article, match: regex.Match[str]) -> Edit | None:
        start, end = match.span()
        if article.shown is not article.prose and article.shown[start:end] != article.prose[start:end]:
            return None  # it would take a tag along
        if self.decode:
            from lintr.kinds.decoded import DECODED

            text = DECODED[self.decode](article.text[start:end], article.text[start - 1:start], article.text[end:end + 1])
            return None if text is None else Edit(Span(start, end), text)
        if self.replace is None:
            return None
        text = self._replacement(match, article.text)
        return Edit(Span(start, end) if text else _line_of(article.text, start, end), text)

    def _usual(self, matches: Sequence[regex.Match[str]], text: str) -> set[str]:
        """What the group holds in so many matches that the text mostly has it so, or that they are gathered."""
        counts: dict[str, int] = {}
        for match in matches:
            counts[match[self.habit]] = counts.get(match[self.habit], 0) + 1
        if self.gather:
            return {held for held, count in counts.items() if count >= self.gather}
        return {held for held, count in counts.items() if count >= _HABIT and 2 * count >= text.count(held)}

    def _replacement(self, match: regex.Match[str], text: str) -> str:
        """What replaces a match, its groups taken from the text."""
        assert self.replace is not None
        if "{" not in self.replace:
            return self.replace

        def group(name: regex.Match[str]) -> str:
            start, end = match.span(name[1])
            found = text[start:end] if start >= 0 else ""
            return self.map.get(found, found)

        return str(_NAME.sub(group, self.replace))


def _line_of(text: str, start: int, end: int) -> Span:
    """The whole line, with its end, where a stretch is all that can be seen in it, so that no blank one is left; else the stretch."""
    before = text.rfind("\n", 0, start) + 1
    behind = text.find("\n", end)
    is_whole = behind >= 0 and text[start:end].strip() and text[end - 1] != "\n" and not text[before:start].strip() and not text[end:behind].strip()
    return Span(before, behind + 1) if is_whole else Span(start, end)


def _line(article: Article, offset: int) -> tuple[int, int]:
    """The line that an offset stands in."""
    line, _ = article.position(offset)
    return article.line_span(line - 1)
