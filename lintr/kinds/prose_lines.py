"""The lines of an article that hold prose, as the kinds compare them with phrases and with words of forms; made once for all rules."""

from __future__ import annotations

from itertools import chain, compress

from lintr import zones
from lintr.kinds.form_words import probe
from lintr.marks import COLONS
from lintr.once import once
from lintr.phrase_book import HEAD, heads
from lintr.regions import BLANK, HTML
from lintr.words import LONG, in_parts, packed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lintr.article import Article

EDGES = " \t\u00a0.…!?¡¿:;,،؛。：！？|*_#>•·-–—\"'“”«»()[]"

_BEHIND_LABELS = COLONS + "="
"""With that of agencies of Korea."""

LONGEST_LINE = 120
_LONGEST_LABEL = 60
_LONGEST = 240
"""No phrase is longer."""

_COUNT = frozenset("0123456789 ()")
_NOTHING = frozenset(("",))
_PARAGRAPHS = frozenset((zones.BODY, zones.CAPTION))


class Stretches:
    """Lines, or parts of lines, each with its number among the lines of prose; casefolded, without the marks around them, none empty."""

    __slots__ = ("_keys", "_probes", "items")

    def __init__(self, items: list[tuple[int, str]]) -> None:
        self.items = items
        self._keys: frozenset[str] | None = None
        self._probes: list[str] | None = None

    @property
    def keys(self) -> frozenset[str]:
        """What they are, with and without a number behind."""
        if self._keys is None:
            texts = [text for _, text in self.items]
            counted = [text for text in texts if text[-1] in _COUNT]
            self._keys = frozenset([*texts, *map(uncounted, counted)]) - _NOTHING if counted else frozenset(texts)
        return self._keys

    @property
    def probes(self) -> list[str]:
        """Of each the word that tells most whether it may hold nothing but words of a form."""
        if self._probes is None:
            self._probes = [probe(text) for _, text in self.items]
        return self._probes


class ProseLines:
    """The lines of an article that hold prose, as phrases are compared with them."""

    __slots__ = ("_article", "_colons", "_heads", "_is_prose", "_labelled", "_labels", "_prefixes", "_short", "_text", "_told", "numbers")

    def __init__(self, article: Article) -> None:
        self._article = article
        is_html = article.format == HTML
        self._text = article.prose.replace(BLANK, " ") if is_html else article.text
        """What is looked at: of a page what readers see."""
        roles = _PARAGRAPHS if is_html else zones.PROSE_ROLES  # a page's own buttons and menus are what they are
        self._is_prose = [role in roles for role in article.zones]
        if is_html:
            self._leave_out_wrapped_lines()
        numbers = compress(range(len(self._is_prose)), self._is_prose)
        self.numbers = list(numbers) if len(article.text) <= LONG else packed(numbers)
        """Of the lines, from 0."""
        self._colons = [colon for colon in _BEHIND_LABELS if colon in article.characters]
        self._heads: list[str] | str | None = None
        """Those of a long text with line ends between them, which takes a fourth of the memory."""
        self._prefixes: frozenset[str] | None = None
        self._short: Stretches | None = None
        self._told: dict[int, str] | None = None
        self._labels: Stretches | None = None
        self._labelled: Stretches | None = None

    def _leave_out_wrapped_lines(self) -> None:
        """Of a page, lines that are parts of a longer paragraph are none to its readers."""
        from lintr.html_lines import goes_on

        text, span = self._article.text, self._article.line_span
        for paragraph in self._article.paragraphs:
            for line in range(paragraph.first, paragraph.last):
                if goes_on(text[slice(*span(line))], text[slice(*span(line + 1))]):
                    self._is_prose[line] = self._is_prose[line + 1] = False

    def _lines(self) -> Iterable[str]:
        """The lines themselves, cut anew each time: held, they would take as much memory as the text."""
        text = self._text
        lines = self._article.lines() if text is self._article.text and len(text) <= LONG else chain.from_iterable(part.removesuffix("\n").split("\n") for part in in_parts(text))
        return compress(lines, self._is_prose)

    def size(self, at: int) -> int:
        """How long a line is with all that stands around."""
        start, end = self._article.line_span(self.numbers[at])
        return end - start

    def bare(self, at: int) -> str:
        """The beginning of a line, casefolded, without the marks around it."""
        start, end = self._article.line_span(self.numbers[at])
        return self._text[start:end].strip(EDGES)[:_LONGEST].casefold()

    @property
    def short(self) -> Stretches:
        """The short lines."""
        if self._short is None:
            self._cut()
        assert self._short is not None
        return self._short

    def _cut(self) -> None:
        """Make the short lines and the first letters of all."""
        places: list[int] = []
        texts: list[str] = []
        firsts: list[str] = []
        for at, line in enumerate(self._lines()):
            stripped = line.strip(EDGES)
            firsts.append(stripped[:HEAD])
            if stripped and len(line) <= LONGEST_LINE:
                places.append(at)
                texts.append(stripped)
        self._short = Stretches(list(zip(places, "\n".join(texts).casefold().split("\n"))))
        joined = "\n".join(firsts).casefold()
        self._heads = joined.split("\n") if len(joined) <= LONG else joined

    @property
    def labels(self) -> Stretches:
        """What stands before a colon at the beginning of a line."""
        if self._labels is None:
            self._labels = Stretches([(at, text) for at, text in self._labels_of_lines().items() if text])
        return self._labels

    @property
    def labelled(self) -> Stretches:
        """What stands before a colon at the beginning of a line; where there is no colon, the line if it is short."""
        if self._labelled is None:
            labels = self._labels_of_lines()
            self._labelled = Stretches(sorted([*self.labels.items, *[item for item in self.short.items if item[0] not in labels]])) if labels else self.short
        return self._labelled

    def _labels_of_lines(self) -> dict[int, str]:
        """Labels by line, which may be empty where a line begins with a colon."""
        if self._told is None:
            self._told = {}
            for at, line in enumerate(self._lines() if self._colons else ()):
                for colon in self._colons:
                    if colon in line:
                        start = head = line[:_LONGEST_LABEL]
                        for each in self._colons:
                            head = _before(head, each)
                        if len(head) < len(start):
                            self._told[at] = head.strip(EDGES).casefold()
                        break
        return self._told

    @property
    def heads(self) -> list[str]:
        """The first letters of the lines, casefolded."""
        if self._heads is None:
            self._cut()
        assert self._heads is not None
        return self._heads.split("\n") if isinstance(self._heads, str) else self._heads

    @property
    def prefixes(self) -> frozenset[str]:
        """The first letters of the lines, as a book of phrases is asked for them."""
        if self._prefixes is None:
            self._prefixes = heads(self.heads)
        return self._prefixes


def _before(line: str, colon: str) -> str:
    """What stands before a colon; before the sign that agencies of Korea write for one, if it is Korean: elsewhere it gives a field its value."""
    head, mark, _ = line.partition(colon)
    return line if mark == "=" and not "\uac00" <= head.rstrip()[-1:] <= "\ud7a3" else head


@once
def prose_lines(article: Article) -> ProseLines:
    """The lines of an article, made once for all rules that ask."""
    return ProseLines(article)


def uncounted(bare: str) -> str:
    """A line without a number behind it."""
    return bare.rstrip("0123456789 ()").strip(EDGES) if bare[-1:] in _COUNT else bare
