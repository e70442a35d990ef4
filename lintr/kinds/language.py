"""The kind ``language``: paragraphs in another language than the article's."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from lintr import cldr
from lintr.kinds.alphabets import UNSPACED, own_scripts
from lintr.kinds.doubts import Doubts, FunctionWords
from lintr.language import Language, language
from lintr.later import later
from lintr.regions import BLANK
from lintr.scripts import SCRIPT_OF
from lintr.span import Span
from lintr.violation import Hit
from lintr.words import LONG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping, Sequence

    from lintr.article import Article
    from lintr.table import Table

    Texts = Sequence[str]
else:
    Texts = object

_CODE = later(
    r"[a-z0-9]_[a-z0-9]|\w\(|\)\.|[ )\]]=[ =]|->|\"\"\"|'''|\[[\w:, ]*\]|[{}]|;$|<[/|\w]|\b(?:def|import|elif|return|self|print|async|await|const|lambda|except|None|True|False)\b|=\"|//", 0, re.compile)
IN_CODE = ("_", "(", ").", "=", "->", '"""', "'''", "[", "{", "}", ";", "<", "//", "def", "import", "elif", "return", "self", "print", "async", "await", "const", "lambda", "except", "None", "True", "False")
"""Whatever is found as code holds one of these."""

_REFERENCE = later("\\(\ufffc+[^()]*\\)[.]?$|\"[^\"]+\"|“[^“”]+”|«[^«»]+»|^[^|\n]{9,150} [|] [^|\n]{2,40}$", 0)
_IN_REFERENCES = ('"', "“", "«", "|", "(\ufffc")
"""Whatever is found as a reference holds one of these."""

_NONE = frozenset[str]()
_FEW = 64
"""Different characters of an article up to which telling them apart anew in each paragraph takes longer than to look for all."""

_SHORT = 50
"""Characters of a line that may be a comment although nothing tells its language."""

_SURE_BY_WORDS = 40
"""Percent, where the function words say it as well."""

_SOME = 5
"""So many paragraphs in another language are told one by one, even if they are most of the article."""

_EDGES = "\"“”„«»‘’'()[]*_.,;:!?…-–—"
_KIN = tuple(map(frozenset, map(str.split, (
    "nb nn no da sv", "id ms jv su", "hr bs sr-Latn sl", "gl pt es ast ca oc", "cs sk", "hi mai bho mr ne sa kok", "ru uk be bg mk sr", "kk ky tt ba", "zh yue",
    "fa azb mzn ur pa-Arab skr ckb sd ar", "bn as", "de gsw lb nds nl fy af", "st nso tn", "zu xh ss", "tr az tk crh uz", "fi et", "gd ga", "la it",
))))
"""Languages so close that a paragraph of names may be taken for the other."""


class Other:
    """Find paragraphs in another language.

    A paragraph is looked at closely only where its letters or words give cause: another script, or hardly a function word of the
    article's language and some of another's. Lines of code and of names are left alone, and so are the comments among lines of code.

    Fields:
        letters: least letters of a paragraph.
        confidence: how sure it must be, in percent.
        kin: how sure, where the two languages are close kin; such a paragraph must have three times the letters.
        markers: a table of languages, each with its most telling function words.
    """

    __slots__ = ("_words", "confidence", "kin", "letters", "markers")

    def __init__(self, letters: int, confidence: int, kin: int, markers: Mapping[str, str]) -> None:
        self.letters = letters
        self.confidence = confidence
        self.kin = kin
        self.markers = {tag: frozenset(words.split()) for tag, words in markers.items()}
        self._words: dict[Language, FunctionWords] = {}

    @classmethod
    def from_table(cls, table: Table) -> Other:
        """Take the fields."""
        return cls(table.integer("letters", 20), table.integer("confidence", 80), table.integer("kin", 99), table.mapping("markers"))

    def gate(self, article: Article) -> bool:
        return article.language.tag != "und"

    def find(self, article: Article) -> Iterator[Hit]:
        own = own_scripts(article)
        function_words = self._function_words(article.language)
        texts = _Cut(article) if len(article.prose) > LONG else [article.prose[paragraph.start:paragraph.end] for paragraph in article.paragraphs]
        judged = [number for number, text in enumerate(texts) if len(text) >= self.letters]
        in_doubt = Doubts(article, own, function_words).among(texts, judged)
        if not in_doubt or ("Latn" in own and not _knows(article.language.tag)):
            return  # what is said of a language that is not known is that a text is English, by its script
        marks = list(filter(article.prose_characters.issuperset, IN_CODE))
        characters = article.prose_characters if len(article.prose_characters) <= _FEW else frozenset[str]()
        found = {number: tag for number in in_doubt if not is_code(texts[number], marks) and (tag := self._other(texts[number], article.language, own, characters))}
        for number in _comments(texts, found, own, function_words.ours, marks):
            del found[number]
        most = len(found) > _SOME and 2 * len(found) > len(judged)
        for number, tag in list(found.items())[: 1 if most else None]:
            text, first = texts[number], article.paragraphs[number].start
            span = Span(first + len(text) - len(text.lstrip()), first + len(text.rstrip()))
            yield Hit(span, {"language": name(tag), "ours": name(article.language.tag), "what": "most of the article is" if most else "this paragraph is"})

    def _function_words(self, declared: Language) -> FunctionWords:
        """Those of a language, and those of all others that it has not."""
        found = self._words.get(declared)
        if found is None:
            theirs: frozenset[str] = frozenset().union(*(words for tag, words in self.markers.items() if not is_same(tag, declared.tag)))
            english = self.markers.get("en", _NONE) if base(declared.tag) != "en" else _NONE
            found = self._words[declared] = FunctionWords(declared, theirs, english)
        return found

    def _other(self, text: str, declared: Language, own: frozenset[str], characters: frozenset[str]) -> str:
        """The tag of the language that a paragraph is in, where it is surely not the declared one; characters are all that may occur in it, or none."""
        from lintr.identify import dominating_script, ranking

        if len(text) - text.count(BLANK) - text.count(" ") < self.letters or _is_quoted(text):
            return ""  # without a look at the letters: they take longer
        ranked = ranking(text, (), characters)
        tag = ranked[0][0] if ranked else "und"
        if tag == "und" or is_same(tag, declared.tag):  # so it is with most that are asked
            return ""
        script, letters = dominating_script(text, characters)
        if letters < self.letters:
            return ""
        is_other_script = script not in own and not (script == "Hani" and not own.isdisjoint(("Hira", "Kana")))
        if not _knows(declared.tag) and (tag != "en" or not is_other_script):
            return ""
        kin = next((kin for kin in _KIN if base(tag) in kin), frozenset((base(tag),)))
        is_kin = base(declared.tag) in kin
        confidence = sum(share for other, share in ranked if other == tag or (not is_kin and base(other) in kin))
        needed = self.kin if is_kin else _SURE_BY_WORDS if self._says_so(text, tag, declared, 2 if is_other_script else 3) else self.confidence
        if confidence * 100 < needed or (is_kin and letters < 3 * self.letters):
            return ""
        if script in UNSPACED or (is_other_script and script != "Latn"):
            return tag  # function words cannot be told from the rest, or the letters tell enough
        return tag if _reads_as(text, tag, declared, 1 if confidence > (0.9 if is_other_script else 0.95) else 2) else ""

    def _says_so(self, text: str, tag: str, declared: Language, least: int) -> bool:
        """Whether a paragraph has so many different function words of another language, and none of the declared one: then the rest may be names and terms."""
        words = {word.strip(_EDGES).casefold() for word in text.split()}
        return words.isdisjoint(declared.function_words) and len((words & self.markers.get(tag, _NONE)) | (words & listed(tag))) >= least


class _Cut(Texts):
    """The paragraphs of a long article, each cut when it is asked for: all would take more memory than the article."""

    __slots__ = ("_article",)

    def __init__(self, article: Article) -> None:
        self._article = article

    def __len__(self) -> int:
        return len(self._article.paragraphs)

    def __getitem__(self, number: int) -> str:  # type: ignore[override]  # nobody asks for several
        paragraph = self._article.paragraphs[number]
        return self._article.prose[paragraph.start:paragraph.end]


def _reads_as(text: str, other: str, declared: Language, least: int) -> bool:
    """Whether a paragraph has function words of the other language, more than of the declared one, and is not a row of names."""
    words = [stripped for word in text.split() if (stripped := word.strip(_EDGES)) and stripped[0].isalpha()]
    there = listed(other)
    if not words or not there:
        return len(text) > 120
    folded = [word.casefold() for word in words]
    theirs = list(filter(there.__contains__, folded))
    ours = sum(map(listed(declared.tag).__contains__, folded))
    if len(theirs) <= ours:
        return False
    small = sum(not word[0].isupper() for word in words)
    return len(set(theirs)) >= (1 if len(words) < 8 else least) and (5 * small >= 2 * len(words) or len(set(theirs)) > 3)


def _comments(texts: Sequence[str], found: Collection[int], own: Container[str], ours: frozenset[str], marks: Sequence[str]) -> list[int]:
    """Those of the paragraphs found that stand among lines of code: where code, such paragraphs and short lines of no language follow each other, and a third is code.

    Code that lost its frame is a paragraph a line; the comments in it are left as they were by right.
    """
    among: list[int] = []
    behind = 0
    for number in found:
        if number < behind:
            continue
        first, code = number, 0
        for before in range(number - 1, behind - 1, -1):
            if is_code(texts[before], marks):
                first = before
                code += 1
            elif not texts[before] or not _is_of_no_language(texts[before], own, ours):
                break
        behind = number + 1
        while behind < len(texts) and (text := texts[behind]):
            if behind not in found:
                is_one = is_code(text, marks)
                if not is_one and not _is_of_no_language(text, own, ours):
                    break
                code += is_one
            behind += 1
        if behind - first > 2 and 3 * code >= behind - first:
            among += filter(found.__contains__, range(first, behind))
    return among


def _is_of_no_language(text: str, own: Container[str], ours: frozenset[str]) -> bool:
    """Whether a line is short and does not show the article's language."""
    return len(text) < _SHORT and ours.isdisjoint(text.split()) and ("Latn" in own or not any(SCRIPT_OF[char] in own for char in text))


def is_code(text: str, marks: Sequence[str]) -> bool:
    """Whether a paragraph is a line of code; marks are those of `IN_CODE` that the article may have."""
    most = sum(map(text.count, marks))
    if most <= 3 and most * 40 <= len(text):
        return False
    found = sum(1 for _ in islice(_CODE.finditer(text), 4))
    return found > 3 or found * 40 > len(text)


def _is_quoted(text: str) -> bool:
    """Whether a paragraph is mostly a quotation or a title, whose words are somebody's own: ``“The Old Bridge” by A. Miller``, ``The Old Bridge | River News``."""
    if not any(map(text.__contains__, _IN_REFERENCES)):
        return False
    return 2 * sum(len(match[0]) if match[0][0] != "(" else len(text) for match in _REFERENCE.finditer(text.strip())) > len(text)


@lru_cache(maxsize=1024)
def base(tag: str) -> str:
    """The tag of a language without its region."""
    parts = tag.split("-")
    return "zh" if parts[0] == "zh" else "-".join(parts[:2]) if len(parts) > 1 and len(parts[1]) == 4 else parts[0]


@lru_cache(maxsize=1024)
def is_same(tag: str, other: str) -> bool:
    """Whether two tags are of one language."""
    return base(tag) == base(other)


def are_kin(tag: str, other: str) -> bool:
    """Whether two languages are so close that they share words of grammar."""
    return any(base(tag) in kin and base(other) in kin for kin in _KIN)


@lru_cache(maxsize=256)
def listed(tag: str) -> frozenset[str]:
    """The function words of a language."""
    return frozenset(language(tag).function_words)


@lru_cache(maxsize=256)
def _knows(tag: str) -> bool:
    """Whether the classifier tells the language from others of its script; a page's function words do as much."""
    from lintr.identify import knows

    return knows(tag)


@lru_cache(maxsize=64)
def name(tag: str) -> str:
    """What a language is called."""
    row = cldr.row(tag)
    return row.name if row else tag
