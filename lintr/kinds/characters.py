"""The kind ``characters``: characters that a text should not hold."""

from __future__ import annotations

import sys

import regex

from lintr import ahead
from lintr.requirement import any_of
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.requirement import Needs
    from lintr.table import Table


class Characters:
    r"""Find characters of a set.

    Fields:
        set: the characters, as a class of a pattern: ``[\\u200B\\u2060]``.
        except: characters of the set that are right all the same.
        not_after: a class of characters behind which they are right.
        sister_letters: take the set from the language page's ``sister_letters`` instead (true).
        per: ``run`` (default: neighbours are one hit), ``each``, ``letter`` (one hit for each character, at its first place,
            ``{count}`` telling how often) or ``article`` (one hit).
        replace: what each run becomes (``letter`` and sister letters: ours); left out: no fix.
        in: ``text`` (default) or ``prose``.
    """

    __slots__ = ("_member", "_others", "in_text", "not_after", "per", "replace", "set", "sister_letters", "unless")
    asks = "characters"

    def __init__(self, set: str, unless: str, not_after: str, per: str, replace: str | None, *, in_text: bool, sister_letters: bool) -> None:  # noqa: A002
        self.set = set
        self.not_after = not_after
        self.unless = unless
        self.per = per
        self.replace = replace
        self.in_text = in_text
        self.sister_letters = sister_letters
        self._member: regex.Pattern[str] | None = None
        self._others: frozenset[str] = frozenset()

    @classmethod
    def from_table(cls, table: Table) -> Characters:
        """Take the fields."""
        sister = table.boolean("sister_letters", False)
        return cls(table.string("set", "" if sister else None), table.string("except", ""), table.string("not_after", ""), table.choice("per", ("run", "each", "letter", "article"), "run"),
                   table.string("replace") if "replace" in table else None, in_text=table.choice("in", ("text", "prose"), "text") == "text", sister_letters=sister)

    def faults(self) -> Iterator[str]:
        """What is wrong with the set."""
        if self.set:
            try:
                self._members("x")
                ahead.compile(self.not_after, regex.V1)
            except regex.error as problem:
                yield f"set: not a class of characters: {problem}"

    def _members(self, chars: str) -> list[str]:
        """Those characters that are of the set."""
        if self._member is None:
            self._member = ahead.compile(self.set, regex.V1)
        return [char for char in self._member.findall(chars) if char not in self.unless]

    def _present(self, article: Article) -> list[str]:
        """The characters of the set that the article holds."""
        if self.sister_letters:
            return [char for char in article.language.sister_letters if char in article.characters]
        if self._others.issuperset(article.characters):  # most characters of an article were met in the one before
            return []
        new = article.characters - self._others
        present = self._members("".join(new))
        self._others |= new.difference(present)
        return present

    def needs(self) -> Needs | None:
        """What the gate asks for, where that is the same in all languages and under all versions of Unicode."""
        if self.sister_letters or "\\p" in self.set:
            return None
        return 1, True, any_of(self._members("".join(map(chr, range(sys.maxunicode + 1))))), True

    def gate(self, article: Article) -> bool:
        return bool(self._present(article))

    def find(self, article: Article) -> Iterator[Hit]:
        text = article.text if self.in_text else article.prose
        present = [char for char in sorted(self._present(article)) if char in text]
        if not present:
            return
        ours = article.language.sister_letters if self.sister_letters else {}
        if self.per in ("letter", "article"):
            places = sorted((text.index(char), char) for char in present)
            for at, char in places[: 1 if self.per == "article" else None]:
                count = text.count(char) if self.per == "letter" else sum(text.count(other) for other in present)
                edit = _everywhere(article.text, text, char, ours[char]) if char in ours else None
                yield Hit(Span(at, at + 1), {"count": str(count), "ours": ours.get(char, "")}, edit)
            return
        many = "++" if self.per == "run" else ""
        before = f"(?<!{self.not_after})" if self.not_after else ""
        for match in regex.finditer(before + "[" + regex.escape("".join(present), special_only=False) + "]" + many, text, regex.V1):
            edit = Edit(Span(*match.span()), self.replace) if self.replace is not None else None
            yield Hit(Span(*match.span()), {"count": str(len(match[0]))}, edit)


def _everywhere(text: str, searched: str, char: str, ours: str) -> Edit:
    """One edit for all places of a letter, since one a round would not settle; it keeps what was not searched."""
    start, end = searched.index(char), searched.rindex(char) + 1
    if searched is text:
        return Edit(Span(start, end), text[start:end].replace(char, ours))
    parts, done = [], start
    at = start
    while at >= 0:
        parts += [text[done:at], ours]
        done = at + 1
        at = searched.find(char, done)
    return Edit(Span(start, end), "".join(parts))
