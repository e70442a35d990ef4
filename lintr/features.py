"""What can be told of a paragraph without understanding it, in any language: numbers, Latin words, addresses, quotations, sentences, length.

Computed when first asked for, once for an article, and kept with it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

import regex

from lintr import ahead, marks, numerals, regions, stops, zones
from lintr.later import later
from lintr.skeleton import names_in
from lintr.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from lintr.alignment import Alignment
    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.likeness import Side
    from lintr.numerals import Number

PICTURE, HEADING, TEXT = "picture", "heading", "text"
"""What a block is, as far as it is sure in every language."""

_PICTURES = (zones.IMAGE, zones.PLACEHOLDER)
_LATIN = ahead.compile(r"(?<![\p{Latin}\p{Cyrillic}\p{Greek}\p{M}])[A-Za-z][A-Za-z0-9]*+(?:[-_.+/#'’][A-Za-z0-9]++)*+[+#]{0,2}", regex.V1)
_DENSE = {"Hani": 1 / 3, "Hans": 1 / 3, "Hant": 1 / 3, "Jpan": 1 / 3, "Kore": 1 / 2}
"""Signs of a script that say as much as a Latin letter, where that is less than one."""
_CODE = ahead.compile(r"[A-Z]{2,}+|[A-Za-z]++[0-9_]|[0-9]++[A-Za-z]|[a-z][A-Z]", regex.V1)
_CODED = later(r"[A-Z]{2}|[A-Za-z][0-9_]|[0-9][A-Za-z]|[a-z][A-Z]", 0, re.compile)
"""Where a word is no word of a language."""
_TO_BLANK = later(r"\S+", 0, re.compile)
_PARTS = ahead.compile(r"[-./'’#+]", regex.V1)
_ADDRESS = ahead.compile(regions.ADDRESS, regex.V1 | regex.VERBOSE)
_QUOTATION = ahead.compile(
    r"""(?<!\p{Hebrew})[“„‟][^“”„"]*+["“”‟]|«[^«»]*+»|»[^«»]*+«|(?<![^\s(\[])”(?=[^\s”“])[^“”"]*+(?<!\s)“|(?<!\p{Hebrew})”[^”"]*+["”]|「(?:[^「」]|「[^「」]*+」)*+」|『[^『』]*+』|(?<!\p{Hebrew})"[^"“”]*+["“”]|〝[^〝〞〟]*+[〞〟]|＂[^＂]*+＂
    |''(?:[^']|'(?!'))*+''|``(?:[^`'"”]|['`](?!['`]))*+(?:''|``|["”])|(?<![\p{L}\p{M}’])[‘’]{2}(?:[^‘’]|[‘’](?![‘’]))*+[‘’]{2}|<<[^<>]*+>>
    |(?<![\p{L}\p{M}\p{Nd}‘])‘[^‘’]++(?:’\p{L}[^‘’]*+)*+’(?![\p{L}’])|(?<!\p{Hebrew})["“”„«»「」『』](?s:.*+)""", regex.V1 | regex.VERBOSE)
"""A quotation with its marks, also where they do not fit each other; one that is not closed reaches to the end of its paragraph."""
_QUOTES = frozenset("“”„«»「『〝＂‘'`<" + '"')
_QUOTE = later("[" + "".join(sorted(_QUOTES)) + "]", 0, re.compile)
_DOUBLE = frozenset("“”„«»「『＂\"")
_SINGLE = ("en", "cy", "ga", "gd", "ko")
"""Languages that quote in single marks, which are letters or apostrophes in others that have double ones in the same article."""
_TAG = ahead.compile(r"</?[a-zA-Z][\w:-]*+(?:\s[^<>]*+)?/?>|\{\{[^{}]*+\}\}|\{(?![.]++\})[\w.:!-]*+\}|\$\{[^{}]*+\}|%\([\w.]++\)[-+#0]*+\d*+(?:\.\d++)?[sdifgxXeEcru]|%[-+#0]*+\d*+(?:\.\d++)?[sdifgxXeEcru@](?![a-zA-Z])|%\d+\$[sdf]|%%", regex.V1)
_LAST_TAG = later(r"</?[a-zA-Z][^<>]{0,80}>\Z", 0)
_BRACKETS = "(（"
_TELLING = ("?", ":", "!")
"""Marks at the end of a paragraph that stay the same in most languages."""


class Block:
    """A paragraph or picture, and what can be told of it."""

    __slots__ = ("addresses", "amounts", "blanks", "codes", "end", "ending", "first", "goes_on", "group", "is_bare", "is_leftover", "large", "latin", "length", "look", "numbers", "quotations", "role", "size", "start")

    def __init__(self, start: int, end: int, role: str, first: int, length: int, ending: str, *, blanks: int = 0, goes_on: bool = False) -> None:
        self.start = start
        """Code points from the start of the text."""
        self.end = end
        self.role = role
        self.group = PICTURE if role in _PICTURES else HEADING if role in (zones.TITLE, zones.HEADING) else TEXT
        self.first = first
        """Its first line, from 0."""
        self.size = length
        """Code points, blanks and what is no prose left out."""
        self.blanks = blanks
        self.length = length
        """The same, where words of another script count as much as they would in this one."""
        self.ending = ending
        """``?``, ``!``, ``:``, ``;`` or ``.`` for its last mark in any script; empty where it ends with none of them."""
        self.goes_on = goes_on
        """Whether it begins with a small letter, as a sentence does not."""
        self.is_leftover = False
        """Whether it is of the page around the article."""
        self.numbers: Sequence[Number] = ()
        self.large: Sequence[Number] = ()
        """Those that are not small."""
        self.amounts: tuple[int, ...] = ()
        """What stands for their values, in order of size; the same for the same values."""
        self.latin: Sequence[tuple[str, int]] = ()
        """Words in Latin letters and where they begin; in languages that are written in these, those with codes only."""
        self.codes: frozenset[str] = frozenset()
        """Of these, or of their parts between hyphens, such as stay the same in every language: with digits, or capitals within."""
        self.addresses: Sequence[tuple[str, int]] = ()
        self.quotations: Sequence[tuple[int, int]] = ()
        self.is_bare = True
        """Whether it has no numbers, codes or addresses that others may have too."""
        self.look: tuple[object, ...] = (self.group,)
        """What else tells what it corresponds to: two that have the same differ in nothing but their lengths."""

    def settle(self) -> None:
        """Sum up what was put into it."""
        if self.numbers:
            self.large = [number for number in self.numbers if not number.is_small]
            self.amounts = tuple(sorted([hash(number.values) for number in self.large]))
        self.is_bare = not (self.amounts or self.codes or self.addresses)
        if not self.is_bare:
            self.look = (object(),)  # like nothing else
        else:
            self.look = self.group, self.ending if self.ending in _TELLING else "", bool(self.quotations)


class Features:
    """The blocks of an article, in reading order."""

    __slots__ = ("_names", "_sentences", "_words", "alignments", "article", "blocks", "codes", "groups", "memo", "side", "total")

    def __init__(self, article: Article) -> None:
        self.article = article
        self.blocks: list[Block] = []
        """Paragraphs and pictures."""
        self.alignments: dict[Article, Alignment] = {}
        """How the blocks correspond to those of other articles, as far as that was asked; filled by `alignment.aligned`."""
        self.groups: dict[tuple[Article, ...], tuple[Facing, ...]] = {}
        """What stands against its paragraphs in others, as far as that was asked; filled by `compared.facing`."""
        self.side: Side | None = None
        """The blocks prepared for comparing them with others; made by `likeness.side`."""
        self.memo: dict[tuple[object, ...], Any] = {}
        """What kinds found out and want to ask once."""
        self._sentences: dict[int, tuple[int, int, int]] = {}
        self._words: dict[int, Counter[str]] = {}
        self._names: dict[int, dict[int, set[str]]] = {}
        self.codes: frozenset[str] = frozenset()
        self.total = 0
        """Code points of all blocks; 0 until they are told apart."""

    def tell(self) -> None:
        """Tell the blocks apart, and what is in them."""
        self._gather()
        self._tell()
        self.codes = frozenset().union(*(block.codes for block in self.blocks))
        self.total = sum(block.length for block in self.blocks) or 1

    def forget(self) -> None:
        """Let go of all others, which hold this one: else none of them would go before somebody looks for cycles."""
        self.alignments.clear()
        self.groups.clear()
        self.memo.clear()

    def _gather(self) -> None:
        article = self.article
        prose = article.prose
        blocks = []
        last, is_greek = zones.last_source(article.zones), article.language.tag.partition("-")[0] in ("el", "grc")
        left = article.leftover_lines or frozenset()
        has_head = article.format == regions.HTML and article.zones.count(zones.TITLE) > 1
        for paragraph in article.paragraphs:
            if paragraph.first > last and paragraph.role == zones.HEADING:  # a line of the page beneath the article
                continue
            if has_head and paragraph.role == zones.TITLE and "<title" in article.text[slice(*article.line_span(paragraph.first))]:  # the same once more, for the window
                continue
            text = prose[paragraph.start:paragraph.end]
            blanks = text.count(" ")
            length = len(text) - blanks - text.count(regions.BLANK)
            block = Block(paragraph.start, paragraph.end, paragraph.role, paragraph.first, length, _ending(text, is_greek=is_greek), blanks=blanks, goes_on=text.lstrip(" \t" + regions.BLANK)[:1].islower())
            block.is_leftover = bool(left) and left.issuperset(range(paragraph.first, paragraph.last + 1))
            blocks.append(block)
        if zones.IMAGE in article.zones or zones.PLACEHOLDER in article.zones:
            for line, role in enumerate(article.zones):
                if role in _PICTURES:
                    start, end = article.line_span(line)
                    blocks.append(Block(start, end, role, line, 0, ""))
            blocks.sort(key=lambda block: block.start)
        self.blocks = [block for block in blocks if block.group == PICTURE or article.text[block.start:block.end].strip()]

    def _tell(self) -> None:
        article, blocks = self.article, self.blocks
        if not blocks:
            return
        prose = article.prose
        starts = [block.start for block in blocks]

        def at(offset: int) -> Block | None:
            place = bisect_right(starts, offset) - 1
            return blocks[place] if place >= 0 and offset < blocks[place].end else None

        if any(map(str.isdecimal, article.prose_characters)):
            numbers: dict[Block, list[Number]] = {}
            for number in numerals.numbers(prose):
                if block := at(number.start):
                    numbers.setdefault(block, []).append(number)
            for block, held in numbers.items():
                block.numbers = held
        latin: dict[Block, list[tuple[str, int]]] = {}
        for word, start in self._latin():
            if block := at(start):
                latin.setdefault(block, []).append((word, start))
        for block, words_there in latin.items():
            block.latin = words_there
        dense = _DENSE.get(article.language.script, 1)
        for block in blocks:
            if block.latin:
                if dense < 1:
                    block.length = max(0, block.length - int(sum(len(word) for word, _ in block.latin) * (1 - dense)))  # a picture has no length, but its description has words
                block.codes = frozenset([part for word, _ in block.latin if not (word.islower() and word.isalpha()) for part in _PARTS.split(word) if _CODE.search(part)])
        if article.prose is not article.text:
            for block in blocks:
                if prose.find(regions.BLANK, block.start, block.end) >= 0:
                    found = _ADDRESS.finditer(article.text, block.start, block.end)
                    block.addresses = [(article.text[match.start():regions.trimmed(article.text, match.start(), _address_end(article.text, *match.span()))], match.start()) for match in found]
        if not _QUOTES.isdisjoint(article.prose_characters):
            single = article.language.tag.split("-")[0] in _SINGLE or _DOUBLE.isdisjoint(article.prose_characters)
            for block in blocks:
                if block.group != PICTURE and _QUOTE.search(prose, block.start, block.end):
                    spans = [match.span() for match in _QUOTATION.finditer(prose, block.start, block.end)]
                    block.quotations = [(start, end) for start, end in spans if end - start > 3 and (single or prose[start] != "‘" or prose[start + 1] in "‘’")]
        for block in blocks:
            block.settle()

    def _latin(self) -> Iterator[tuple[str, int]]:
        """Words in Latin letters; where the language is written in these, such as stand between the same blanks as a code."""
        prose = self.article.prose
        if self.article.language.script != "Latn":
            for match in _LATIN.finditer(prose):
                yield match[0], match.start()
            return
        done = 0
        for found in _CODED.finditer(prose):
            at = found.start()
            if at >= done:
                start = prose.rfind(" ", done, at) + 1 or done
                start = prose.rfind("\n", start, at) + 1 or start
                done = _TO_BLANK.match(prose, at).end()  # no blank stands there
                for match in _LATIN.finditer(prose, start, done):
                    yield match[0], match.start()

    def sentences(self, block: Block) -> tuple[int, int, int]:
        """How many sentences a block has at least, at most, and at most if what a semicolon parts is one; noughts where it has no mark that ends one."""
        if block.start not in self._sentences:
            self._sentences[block.start] = stops.sentences(self.article.prose[block.start:block.end], self.article.language)
        return self._sentences[block.start]

    def words(self, block: Block) -> Counter[str]:
        """The words of a block, casefolded, and how often each stands in it."""
        if block.start not in self._words:
            self._words[block.start] = Counter(words(self.article.prose[block.start:block.end].casefold()))
        return self._words[block.start]

    def names(self, consonants: int) -> dict[int, set[str]]:
        """What may be a name in each block, known by its start, by its consonants: a single word has so many at least, two that follow each other one less."""
        if consonants not in self._names:
            found = names_in([self.article.prose[block.start:block.end] if block.group == TEXT else "" for block in self.blocks])
            self._names[consonants] = {block.start: {name.replace(" ", "") for name in names if len(name) >= consonants} for block, names in zip(self.blocks, found)}
        return self._names[consonants]  # the blank between two counts as one

    def tags(self, block: Block) -> list[tuple[str, int]]:
        """Markup and placeholders that a block holds, and where they begin."""
        text = self.article.text
        return [(match[0], match.start()) for match in _TAG.finditer(text, block.start, block.end)] if "<" in text or "{" in text or "%" in text else []

    def brackets(self, block: Block) -> int:
        """How many round brackets a block opens."""
        return sum(self.article.prose.count(mark, block.start, block.end) for mark in _BRACKETS)

    def numbers(self) -> Iterable[Number]:
        """All numbers of the article."""
        return (number for block in self.blocks for number in block.numbers)


def features(article: Article) -> Features:
    """The features of an article, computed once."""
    found = article._features
    if found is None:
        found = article._features = Features(article)
    if not found.total:
        found.tell()
    return found


def memo(article: Article) -> dict[tuple[object, ...], Any]:
    """What kinds found out of an article and want to ask once; for that its blocks need not be told apart."""
    if article._features is None:
        article._features = Features(article)
    return article._features.memo


def _address_end(text: str, start: int, end: int) -> int:
    """Where an address ends: before a backtick, or a bracket that it did not open, behind which a language may go on without a blank."""
    opened = 0
    for at in range(start, end):
        char = text[at]
        if char == "`" or (char == ")" and not opened):
            return at
        opened += (char == "(") - (char == ")")
    return end


def _ending(text: str, *, is_greek: bool) -> str:
    bare = text.rstrip(" \t\u00a0\u200b\u200e\u200f\ufeff|")
    while bare[-1:] == ">" and (tag := _LAST_TAG.search(bare)):
        bare = bare[:tag.start()].rstrip()
    bare = bare.rstrip(marks.CLOSERS + " \u00a0\u200e\u200f")
    mark = bare[-1:]
    if mark == ";" and not is_greek:
        return mark
    return "?" if mark in "?？؟՞፧;\u037e⁇" and mark else "!" if mark in "!！՜" and mark else ":" if mark in marks.COLONS + "\N{BENGALI SIGN VISARGA}" and mark else "." if mark in marks.SENTENCE_ENDS and mark else ""
