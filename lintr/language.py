"""What lintr knows of a language: its page in ``languages/``, and its row of Unicode's CLDR.

What a check asks for of an unchanged page is read from ``languages/fields.txt``, which is made of the pages: a parser of TOML costs more
than all of it. A page that was changed since, told by its checksum, is read itself.
"""

from __future__ import annotations

import os

from lintr.errors import PageError
from lintr.stored import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lintr.cldr import Row
    from lintr.table import Table

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages")
"""Where the pages lie."""

LISTS = (
    "source_labels", "comment_labels", "comment_phrases", "share_labels", "related_labels", "cookie_phrases", "photo_labels",
    "advertisement_labels", "player_phrases", "page_phrases", "digits",
    "doubled_words", "and_words", "final_words", "infinitive_endings", "abbreviations", "function_words", "months", "weekdays",
    "latin_allowed", "translation_preambles", "translation_labels", "refusals", "never_doubled", "not_variants",
)
"""Keys that hold lists of strings."""

STRINGS = ("name", "full_stop", "comma", "semicolon", "question_mark", "space_before")
TABLES = ("common_misspellings", "sister_letters")
FLAGS = ("reduplication", "vowel_marks_rare")
LONG = (
    "comment_labels", "comment_phrases", "share_labels", "related_labels", "cookie_phrases", "photo_labels", "advertisement_labels", "player_phrases", "page_phrases",
    "translation_preambles", "translation_labels", "refusals", "sample",
)
"""What is looked for in the tables of all languages together, and so is not laid beside the pages."""

SHORT = tuple(key for key in (*LISTS, *STRINGS, *TABLES, *FLAGS, "spelling_variants") if key not in LONG)
"""What is."""


class Language:
    """A language as its page tells it; what the page leaves out is empty, and the rules that need it are silent."""

    __slots__ = (*LISTS, *STRINGS, *TABLES, *FLAGS, "_groups", "_matched", "_row", "_script", "page", "sample", "spelling_variants", "tag")

    def __init__(self, tag: str, page: str = "") -> None:
        """A language.

        Args:
            tag: BCP 47, canonical.
            page: the tag whose page tells of it; empty where there is none.

        Raises:
            PageError: its page cannot be used.
        """
        self.tag = tag
        """BCP 47, canonical."""
        self.page = page
        """The tag whose page this is: ``pt`` for ``pt-BR``; empty where there is none."""
        self._row: Row | None = None
        self._script = ""
        self._matched: dict[tuple[str, ...], bool] = {}
        self._groups: frozenset[str] = frozenset()
        data = _bytes(page) if page else b""
        fields = _fields(page, checksum(data)) if page else ("",) * len(SHORT)
        if fields:
            for key, text in zip(SHORT, fields):
                setattr(self, key, _value(key, text))
        if not page:
            self.name = tag
            for key in LONG:
                setattr(self, key, () if key in LISTS else "")
        elif not fields:
            self._take(data)

    def __getattr__(self, name: str) -> object:
        """A field of the page that a check does not ask for."""
        if name not in LONG:
            raise AttributeError(name)
        self._take(_bytes(self.page))
        return object.__getattribute__(self, name)

    def _take(self, data: bytes) -> None:
        """Take the fields from the page itself."""
        from lintr.table import parsed

        table = parsed(data.decode("utf-8"), f"lintr/languages/{self.page}.toml", PageError)
        for key in STRINGS:
            setattr(self, key, table.string(key, ""))
        for key in LISTS:
            setattr(self, key, table.strings(key, ()))
        for key in TABLES:
            setattr(self, key, table.mapping(key))
        for key in FLAGS:
            setattr(self, key, table.boolean(key, False))
        self.spelling_variants = _pairs(table)
        sample = table.table("sample")
        self.sample = sample.string("text") if sample else ""
        if sample:
            sample.done()
        table.done()

    if TYPE_CHECKING:
        name: str
        full_stop: str
        comma: str
        semicolon: str
        question_mark: str
        space_before: str
        source_labels: tuple[str, ...]
        comment_labels: tuple[str, ...]
        comment_phrases: tuple[str, ...]
        share_labels: tuple[str, ...]
        related_labels: tuple[str, ...]
        cookie_phrases: tuple[str, ...]
        photo_labels: tuple[str, ...]
        advertisement_labels: tuple[str, ...]
        player_phrases: tuple[str, ...]
        page_phrases: tuple[str, ...]
        digits: tuple[str, ...]
        doubled_words: tuple[str, ...]
        and_words: tuple[str, ...]
        final_words: tuple[str, ...]
        never_doubled: tuple[str, ...]
        infinitive_endings: tuple[str, ...]
        abbreviations: tuple[str, ...]
        function_words: tuple[str, ...]
        months: tuple[str, ...]
        weekdays: tuple[str, ...]
        latin_allowed: tuple[str, ...]
        translation_preambles: tuple[str, ...]
        translation_labels: tuple[str, ...]
        refusals: tuple[str, ...]
        not_variants: tuple[str, ...]
        """Where no blanks part words, what holds one of ``spelling_variants`` by chance: 尤其它们 and 其它."""
        common_misspellings: dict[str, str]
        sister_letters: dict[str, str]
        reduplication: bool
        """Words are doubled by grammar ("house house" for each house), but those in ``final_words`` and ``never_doubled``."""
        vowel_marks_rare: bool
        spelling_variants: tuple[tuple[str, ...], ...]
        """Spellings of one word, of which an article should use one."""
        sample: str
        """A good article in the language; every rule is silent on it."""

    def __repr__(self) -> str:
        return f"Language({self.tag!r})"

    @property
    def row(self) -> Row | None:
        """What CLDR knows of the language: letters, quotation marks, digits, direction."""
        if self._row is None:
            from lintr import cldr

            self._row = cldr.row(self.tag)
        return self._row

    @property
    def script(self) -> str:
        """The ISO 15924 code of the script that the language is written in; empty where it is not known."""
        if not self._script:
            from lintr import cldr

            self._script = cldr.likely_script(self.tag)
        return self._script

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``."""
        from lintr import cldr

        return cldr.direction(self.tag)

    def matches(self, tags: tuple[str, ...]) -> bool:
        """Whether a rule for these tags speaks of this language.

        Args:
            tags: ``hi``, ``und-Arab`` (all in that script), ``page`` (all that have a page, and where nobody knows the language),
                ``-fr`` (all but).
        """
        if tags not in self._matched:
            self._groups = self._groups or self._its_groups()
            barred = [tag[1:] for tag in tags if tag.startswith("-")]
            self._matched[tags] = self._groups.isdisjoint(barred) and (len(barred) == len(tags) or not self._groups.isdisjoint(tags))
        return self._matched[tags]

    def _its_groups(self) -> frozenset[str]:
        """The tag, each shorter form of it, and the other names for groups of languages that it belongs to."""
        parts = self.tag.split("-")
        groups = {"-".join(parts[:count]) for count in range(1, len(parts) + 1)} | {f"und-{self.script}"}
        return frozenset(groups | {"page"} if self.page or self.tag.startswith("und") else groups)


_known: dict[str, Language] = {}


def language(tag: str) -> Language:
    """The language of a canonical tag, read once.

    Raises:
        PageError: its page cannot be used.
    """
    if tag not in _known:
        from lintr import cldr

        with_script = f"{tag.partition('-')[0]}-{cldr.likely_script(tag)}"  # the page of `zh` is that of `zh-Hans`
        page = next((part for part in (*cldr.prefixes(tag), with_script) if os.path.isfile(os.path.join(FOLDER, part + ".toml"))), "")
        _known[tag] = Language(tag, page)
    return _known[tag]


def tags() -> list[str]:
    """The tags of all pages, in order."""
    return sorted(name[:-5] for name in os.listdir(FOLDER) if name.endswith(".toml") and name != "letters-addenda.toml")


def _bytes(page: str) -> bytes:
    with open(os.path.join(FOLDER, page + ".toml"), "rb", buffering=0) as file:
        return file.read()


def _pairs(table: Table) -> tuple[tuple[str, ...], ...]:
    pairs = table.take("spelling_variants", list, [])
    if not all(isinstance(pair, list) and len(pair) >= 2 and all(isinstance(form, str) for form in pair) for pair in pairs):
        raise table.error("spelling_variants", "must be a list of lists of two or more spellings")
    return tuple(tuple(pair) for pair in pairs)


def _fields(page: str, number: int) -> tuple[str, ...]:
    """What is laid beside a page whose bytes have such a checksum, a field a line; nothing where that is another page's."""
    try:
        with open(os.path.join(FOLDER, "fields.txt"), "rb", buffering=0) as file:
            index = file.read(INDEX)
            row = index.find(b"\n%s %016x " % (page.encode(), number))
            if row < 0:
                return ()
            _, _, start, size = index[row:index.index(b"\n", row + 1)].split()
            file.seek(int(start))
            lines = file.read(int(size)).decode("utf-8").split("\n")
    except OSError:
        return ()
    return tuple(lines) if len(lines) == len(SHORT) else ()


INDEX = 8192
"""Bytes that begin what is laid beside the pages: for each page its checksum, and where its fields stand."""


_FORMS = "|"
"""Between the spellings of one word."""


def written(language: Language) -> str:
    """The fields of a language's page, as they are laid beside it."""
    language._take(_bytes(language.page))
    lines = []
    for key in SHORT:
        value = getattr(language, key)
        if key in STRINGS:
            line = value
        elif key in FLAGS:
            line = "yes" if value else ""
        elif key in TABLES:
            line = "\t".join(part for pair in value.items() for part in pair)
        else:
            line = "\t".join(_FORMS.join(part) if key == "spelling_variants" else part for part in value)
        assert _value(key, line) == value, f"{language.page}: {key} holds a tab, a line end or “{_FORMS}”"
        lines.append(line)
    return "\n".join(lines)


def laid_beside(languages: Iterable[Language]) -> bytes:
    """What is laid beside the pages of some languages."""
    index = "The fields of the language pages, a field a line; first where those of each page stand. Made by tools/make_languages.py; not edited by hand.\n"
    fields = b""
    for language in languages:
        text = written(language).encode()
        index += f"{language.page} {checksum(_bytes(language.page)):016x} {INDEX + len(fields)} {len(text)}\n"
        fields += text + b"\n"
    assert len(index) < INDEX
    return index.ljust(INDEX - 1).encode() + b"\n" + fields


def _value(key: str, line: str) -> object:
    """The field that a line of what is laid beside a page stands for."""
    if key in STRINGS:
        return line
    if key in FLAGS:
        return bool(line)
    parts = tuple(line.split("\t")) if line else ()
    if key in TABLES:
        return dict(zip(parts[::2], parts[1::2]))
    return tuple(tuple(part.split(_FORMS)) for part in parts) if key == "spelling_variants" else parts
