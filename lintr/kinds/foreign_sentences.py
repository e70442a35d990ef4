"""The kind ``foreign_sentences``: a sentence of another language among those of the article's own, in letters of the same script."""

from __future__ import annotations

from lintr import zones
from lintr.kinds.language import IN_CODE, are_kin, base, is_code, is_same, listed, name
from lintr.later import later
from lintr.regions import BLANK
from lintr.scripts import SCRIPT_OF
from lintr.span import Span
from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article
    from lintr.language import Language
    from lintr.table import Table

    Markers = Mapping[str, frozenset[str]]

_SENTENCE = later(r"[^.!?…。؟।۔\n\"“”«»„]++(?:[.!?](?=\w)[^.!?…。؟।۔\n\"“”«»„]++)*+", 0)
_WORD = later(r"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*+")
_OPENERS, _CLOSERS = "\"“„«", "\"”“»"
_AROUND = " \t-–—:;,)*_"
_ENDS = frozenset(",.!?…")
_ROLES = frozenset((zones.BODY, zones.LIST))
_TELLING = 2
"""Words that only the other language has, of those that the rule names."""
_SMALL_WORDS = 3
"""Words of grammar that only the other language has; one less in a longer sentence of which the classifier is sure."""
_HARDLY = 0.001


class ForeignSentences:
    """Find sentences of another language.

    A sentence must have words of grammar of the other language that the article's has not, and none that only the article's has; half of its
    words must be in small letters, and the classifier must agree. One in quotation marks must end in them, as what somebody says does and
    no title, and no bracket may follow that tells what it means.

    Fields:
        words: least words of a sentence.
        markers: a table of languages, each with its most telling function words.
        told_elsewhere: words of which two make a sentence outside quotation marks another rule's.
    """

    __slots__ = ("_ours", "_telling", "markers", "told_elsewhere", "words")

    def __init__(self, words: int, markers: Markers, told_elsewhere: frozenset[str]) -> None:
        self.words = words
        self.told_elsewhere = told_elsewhere
        self.markers = markers
        self._telling: dict[Language, Markers] = {}
        self._ours: dict[tuple[Language, str], frozenset[str]] = {}

    @classmethod
    def from_table(cls, table: Table) -> ForeignSentences:
        """Take the fields."""
        return cls(table.integer("words", 6), {tag: frozenset(words.split()) for tag, words in table.mapping("markers").items()}, frozenset(table.strings("told_elsewhere", ())))

    def _theirs(self, declared: Language) -> Markers:
        """The telling words of other languages that this one has not, and below the empty tag all of them."""
        found = self._telling.get(declared)
        if found is None:
            script = SCRIPT_OF[next(iter(declared.function_words), " ")[0]]
            others = {tag: words.difference(declared.function_words) for tag, words in self.markers.items() if not is_same(tag, declared.tag) and SCRIPT_OF[next(iter(words))[0]] == script}
            found = self._telling[declared] = {**others, "": frozenset().union(*others.values())}
        return found

    def gate(self, article: Article) -> bool:
        return bool(article.language.function_words) and len(self._theirs(article.language)[""] & article.vocabulary) >= _TELLING

    def find(self, article: Article) -> Iterator[Hit]:
        theirs = self._theirs(article.language)
        there = theirs[""] & article.vocabulary
        tags = [tag for tag, words in theirs.items() if tag and len(words & there) >= _TELLING]
        if not tags:
            return
        prose = article.prose
        has_code = any(paragraph.role == zones.CODE for paragraph in article.paragraphs)
        marks = list(filter(article.prose_characters.issuperset, IN_CODE))
        for paragraph in article.paragraphs:
            words = frozenset(prose[paragraph.start:paragraph.end].casefold().split()) if paragraph.role in _ROLES else frozenset[str]()
            if len(words & there) >= _TELLING and not is_code(prose[paragraph.start:paragraph.end], marks):
                for match in _SENTENCE.finditer(prose, paragraph.start, paragraph.end):
                    start, end = match.span()
                    if not _is_said(prose, start, end, has_code=has_code):
                        continue
                    tag = self._tag(article, start, end, tags, theirs)
                    has_ours = tag and len(words & self._only_ours(article.language, tag)) + are_kin(article.language.tag, tag) >= _TELLING
                    if has_ours or (tag and _is_of(prose[paragraph.start:start] + " " + prose[end:paragraph.end], article.language.tag)):  # else the whole paragraph is in it
                        text = match[0]
                        yield Hit(Span(end - len(text.lstrip(_AROUND)), start + len(text.rstrip())), {"language": name(tag), "ours": name(article.language.tag)})

    def _only_ours(self, declared: Language, tag: str) -> frozenset[str]:
        """The function words of a language that the other has not."""
        key = declared, tag
        if key not in self._ours:
            self._ours[key] = frozenset(declared.function_words) - listed(tag) - self.markers[tag]
        return self._ours[key]

    def _tag(self, article: Article, start: int, end: int, tags: list[str], theirs: Markers) -> str:
        """The other language that a sentence is in; empty where it is of the article's or nobody knows."""
        text = article.prose[start:end]
        written = _WORD.findall(text)
        if len(written) < self.words or BLANK in text or 2 * sum(word[0].islower() for word in written) < len(written):
            return ""
        words = frozenset(map(str.casefold, written))
        if len(words & self.told_elsewhere) > 1 and article.prose[start - 1:start] not in tuple(_OPENERS):
            return ""
        ours = frozenset(article.language.function_words)
        for tag in tags:
            if len(words & theirs[tag]) >= _TELLING and words.isdisjoint(self._only_ours(article.language, tag)):
                small = words & (listed(tag) | self.markers[tag])
                few = _SMALL_WORDS - len(small - ours)
                if few <= 0 or (few == 1 and len(written) > self.words and not are_kin(article.language.tag, tag)):
                    return tag if (_is_other(text, tag, article.language.tag) if few > 0 else _is_of(text, tag)) else ""
        return ""


def _is_other(text: str, tag: str, ours: str) -> bool:
    """Whether the classifier is sure that a sentence is not in the article's language, and takes it for the other or its kin."""
    from lintr.identify import ranking

    ranked = ranking(text, (), frozenset())
    if not ranked or sum(share for other, share in ranked if base(other) == base(ours) or are_kin(other, ours)) > _HARDLY:
        return False
    return base(ranked[0][0]) == base(tag) or are_kin(ranked[0][0], tag)


def _is_of(text: str, tag: str) -> bool:
    """Whether the classifier takes a sentence for the language."""
    from lintr.identify import ranking

    ranked = ranking(text, (), frozenset())
    return bool(ranked) and base(ranked[0][0]) == base(tag)


def _is_said(prose: str, start: int, end: int, *, has_code: bool) -> bool:
    """Whether a sentence stands outside quotation marks or is one that somebody says in them, of which nothing tells the meaning; what a program says is quoted beside code."""
    before, behind = prose[max(start - 1, 0):start], prose[end:end + 3]
    if not before or before not in _OPENERS:
        return before != "(" and (not behind or behind[0] not in _CLOSERS)
    last = behind[:1] if behind[:1] in _ENDS else prose[end - 1:end]
    return not has_code and last in _ENDS and "(" not in prose[end:end + 6] and "—" not in behind and "=" not in behind
