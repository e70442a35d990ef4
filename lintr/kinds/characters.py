"""The kind ``characters``: characters that a text should not hold."""

from __future__ import annotations

import regex

from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table


class Characters:
    """Find characters of a set.

    Fields:
        set: the characters, as a class of a pattern: ``[\\u200B\\u2060]``.
        except: characters of the set that are right all the same.
        sister_letters: take the set from the language page's ``sister_letters`` instead (true).
        per: ``run`` (default: neighbours are one hit), ``each``, ``letter`` (one hit for each character, at its first place,
            ``{count}`` telling how often) or ``article`` (one hit).
        replace: what each run becomes (``letter`` and sister letters: ours); left out: no fix.
        in: ``text`` (default) or ``prose``.
    """

    __slots__ = ("_member", "_members", "in_text", "per", "replace", "set", "sister_letters", "unless")

    def __init__(self, set: str, unless: str, per: str, replace: str | None, *, in_text: bool, sister_letters: bool) -> None:  # noqa: A002
        self.set = set
        self.unless = unless
        self.per = per
        self.replace = replace
        self.in_text = in_text
        self.sister_letters = sister_letters
        self._member: regex.Pattern[str] | None = None
        self._members: dict[str, bool] = {}

    @classmethod
    def from_table(cls, table: Table) -> Characters:
        """Take the fields."""
        sister = table.boolean("sister_letters", False)
        return cls(table.string("set", "" if sister else None), table.string("except", ""), table.choice("per", ("run", "each", "letter", "article"), "run"),
                   table.string("replace") if "replace" in table else None, in_text=table.choice("in", ("text", "prose"), "text") == "text", sister_letters=sister)

    def faults(self) -> Iterator[str]:
        """What is wrong with the set."""
        if self.set:
            try:
                self._is_member("x")
            except regex.error as problem:
                yield f"set: not a class of characters: {problem}"

    def _is_member(self, char: str) -> bool:
        known = self._members.get(char)
        if known is None:
            if self._member is None:
                self._member = regex.compile(self.set, regex.V1)
            known = self._members[char] = self._member.fullmatch(char) is not None and char not in self.unless
        return known

    def _present(self, article: Article) -> list[str]:
        """The characters of the set that the article holds."""
        if self.sister_letters:
            return [char for char in article.language.sister_letters if char in article.characters]
        known = self._members
        return [char for char in article.characters if (known[char] if char in known else self._is_member(char))]

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
                edit = Edit(Span(at, at + 1), ours[char]) if char in ours else None
                yield Hit(Span(at, at + 1), {"count": str(count), "ours": ours.get(char, "")}, edit)
            return
        many = "+" if self.per == "run" else ""
        for match in regex.finditer("[" + regex.escape("".join(present), special_only=False) + "]" + many, text, regex.V1):
            edit = Edit(Span(*match.span()), self.replace) if self.replace is not None else None
            yield Hit(Span(*match.span()), {"count": str(len(match[0]))}, edit)
