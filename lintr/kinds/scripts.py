"""The kind ``scripts``: letters of an alphabet that the language is not written in."""

from __future__ import annotations

import re
from functools import lru_cache

from lintr.kinds.alphabets import UNSPACED, characters_of, counted, is_letter, line_of, named, own_scripts, set_apart, written_in
from lintr.kinds.gathered import gathered
from lintr.later import later
from lintr.outline import OTHER_SCRIPTS, SEVERAL_SCRIPTS
from lintr.scripts import SCRIPT_OF, present
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table

_LATIN = frozenset(("Latn",))
_MARKS = "".join(map(chr, (*range(0x64B, 0x656), 0x200C, 0x200D)))
_MANY = 20
"""Words with look-alikes that are told as one: such a text was typed, or read from pictures, with the other alphabet throughout."""

_GAP = later(r"[ \u00a0\-–,.:'’·・/]{1,2}")
_LINE = 40
_ALONES = frozenset("aceoyi")
_ALONE = later(r"(?<=[\u0400-\u052f] )[aceoyi](?= [\u0400-\u052f]{2})", 0)


class Scripts:
    """Find letters of a script that the article's language is not written in.

    Fields:
        find: ``mixed`` (words with letters of two scripts), ``lookalikes`` (those where the strange letters look like the
            word's own; twenty are told as one, ``{times}`` saying how many), ``runs`` (whole words of a script that is neither the language's nor Latin) or ``share`` (an article
            most of which is in another script).
        allowed: words in another script that are right all the same.
        share: least share of letters of the language's scripts, in percent.
        letters: how many letters an article must have for its share to be told.
    """

    __slots__ = ("allowed", "least", "letters", "looks_for")

    mends = True

    def __init__(self, looks_for: str, allowed: frozenset[str], least: int, letters: int) -> None:
        self.looks_for = looks_for
        self.allowed = allowed
        self.least = least
        self.letters = letters

    @classmethod
    def from_table(cls, table: Table) -> Scripts:
        """Take the fields."""
        return cls(table.choice("find", ("mixed", "lookalikes", "runs", "share")), frozenset(table.strings("allowed", ())),
                   table.integer("share", 50), table.integer("letters", 200))

    @property
    def outline(self) -> str:
        """What its gate asks for, and more."""
        return SEVERAL_SCRIPTS if self.looks_for in ("mixed", "lookalikes") else OTHER_SCRIPTS

    def gate(self, article: Article) -> bool:
        found, own = present(article.prose_characters), written_in(article.language.tag)
        if self.looks_for in ("mixed", "lookalikes"):
            return len(found) > 1 and not (own <= UNSPACED and own and found <= own | _LATIN)
        return bool(found - own - (_LATIN if self.looks_for == "runs" else frozenset())) and (bool(own) or len(found) > 1)

    def find(self, article: Article) -> Iterator[Hit]:
        own = own_scripts(article)
        found = {"share": self._share, "runs": self._runs}.get(self.looks_for, self._mixed)(article, own)
        if self.looks_for != "lookalikes":
            return found
        hits = sorted(found, key=lambda hit: hit.span)
        return gathered(hits) if len(hits) >= _MANY else iter(hits)

    def _share(self, article: Article, own: frozenset[str]) -> Iterator[Hit]:
        ascii_ = len(article.prose.encode("ascii", "ignore"))
        if (2 * ascii_ > len(article.prose)) == ("Latn" in own):
            return  # more than half is right by the look of it; counting the letters takes long
        counts = counted(article)
        total = sum(counts.values())
        ours = sum(counts.get(code, 0) for code in own) * (2 if own & {"Hani", "Hang"} else 1)  # such a letter is a syllable or more
        share = min(100, 100 * ours // max(1, total))
        if own and total >= self.letters and share < self.least and article.paragraphs:
            other = max((code for code in counts if code not in own), key=lambda code: counts[code])
            first = article.paragraphs[0]
            yield Hit(Span(first.start, first.end), {"share": str(share), "script": named(*own), "other": named(other)})

    def _mixed(self, article: Article, own: frozenset[str]) -> Iterator[Hit]:
        text = article.prose
        from lintr.kinds.mixed_words import is_wrong, joined_words, mended, segments  # few articles are in letters of several scripts

        for start, end in joined_words(article):
            parts = segments(text[start:end])
            right = mended(parts, own)
            if right and self.looks_for == "lookalikes":
                yield _lookalike(text, start, end, right)
            elif not right and self.looks_for == "mixed" and is_wrong(parts, own):
                yield Hit(Span(start, end), {"scripts": " and ".join(dict.fromkeys(named(code) for code, _ in parts))})
        if self.looks_for == "lookalikes" and "Cyrl" in own and article.language.row and any(f" {letter} " in text for letter in article.distinct & _ALONES):
            from lintr.confusables_table import CONFUSABLES

            alphabet = article.language.row.main
            for match in _ALONE.finditer(text):
                ours = CONFUSABLES[match[0]]["Cyrl"]
                if ours in alphabet:
                    yield _lookalike(text, match.start(), match.end(), ours)

    def _runs(self, article: Article, own: frozenset[str]) -> Iterator[Hit]:
        text = article.prose
        counts = counted(article)
        strange = frozenset(code for code in counts if code not in own and code != "Latn")
        here = sum(counts.get(code, 0) for code in own)
        if not strange or (sum(counts[code] for code in strange) > max(here, 200)):
            return
        alphabet = article.language.row.letters if article.language.row else frozenset()
        unspaced = not own.isdisjoint(UNSPACED)
        last: tuple[int, int] | None = None
        lists: dict[int, bool] = {}
        for start, end in _words_of(text, strange):
            word = text[start:end]
            neighbours = [char for char in text[max(0, start - 3):start].rstrip(_MARKS)[-1:] + text[end:end + 1] if is_letter(char) and not (unspaced and SCRIPT_OF[char] in own)]
            if neighbours or word in self.allowed or alphabet.issuperset(word) or _is_symbol(text, start, end) or set_apart(text, start, end, own):
                continue
            if last and _GAP.fullmatch(text, last[1], start):
                last = last[0], end
                continue
            if last:
                yield from self._run(text, *last, own, lists)
            last = start, end
        if last:
            yield from self._run(text, *last, own, lists)

    def _run(self, text: str, start: int, end: int, own: frozenset[str], lists: dict[int, bool]) -> Iterator[Hit]:
        """The hit of a run; of each line it is asked once whether it is a list of languages, each by its own name."""
        low, high = line_of(text, start, end)
        if 3 * (end - start) > 2 * (high - low) and end - start >= _LINE:
            return  # the line is in another language, which another rule tells
        if low not in lists:
            lists[low] = len(present(frozenset(text[low:high])) - own - {"Latn", "Hira", "Kana"}) > 2
        if not lists[low]:
            yield Hit(Span(start, end), {"script": named(SCRIPT_OF[text[start]])})


@lru_cache(maxsize=64)
def _words_pattern(strange: frozenset[str]) -> re.Pattern[str]:
    inside = characters_of(strange)
    return re.compile(f"[{inside}](?:[{inside}\u0300-\u036f\u064b-\u0655\u200c\u200d])*")


def _words_of(text: str, strange: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Words, or parts of words, of the scripts: those that hold a letter."""
    for match in _words_pattern(strange).finditer(text):
        word = match[0]
        if any(map(is_letter, word)):
            yield match.start(), match.end()


def _is_symbol(text: str, start: int, end: int) -> bool:
    """Whether a strange letter stands for itself: of mathematics, of a face drawn with letters, a sacred sign."""
    word = text[start:end]
    if "\ufdf0" <= word <= "\ufdff" or word == "ॐ":
        return True
    if SCRIPT_OF[word[0]] == "Grek" and len(word) <= 2:
        return True
    around = text[max(0, start - 1):start] + text[end:end + 1]
    return len(word) == 1 and ("_" in around or (len(around) == 2 and not any(char.isspace() or char.isalnum() or char in "*#.,:;|" for char in around)))


def _lookalike(text: str, start: int, end: int, mended: str) -> Hit:
    changed = [(old, new) for old, new in zip(text[start:end], mended, strict=True) if old != new]
    letters, ours = "".join(dict.fromkeys(old for old, _ in changed)), changed[0][1]
    return Hit(Span(start, end), {"times": "", "letters": letters, "script": named(SCRIPT_OF[letters[0]]), "ours": named(SCRIPT_OF[ours])}, Edit(Span(start, end), mended))
