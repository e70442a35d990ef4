"""The registry of kinds: the name of a rule's table, and the module and class that stand behind it, imported when first met."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from lintr.rule import Kind
    from lintr.table import Table

KINDS = {
    "pattern": ("lintr.kinds.pattern", "Pattern"),
    "file": ("lintr.kinds.file", "File"),
    "bidi": ("lintr.kinds.bidi", "Bidi"),
    "mojibake": ("lintr.kinds.mojibake", "Mojibake"),
    "normal_form": ("lintr.kinds.normal_form", "NormalForm"),
    "old_encoding": ("lintr.kinds.old_encoding", "OldEncoding"),
    "listed": ("lintr.kinds.listed", "Listed"),
    "loops": ("lintr.kinds.loops", "Loops"),
    "repeated": ("lintr.kinds.repeated", "Repeated"),
    "lengths": ("lintr.kinds.lengths", "Lengths"),
    "cut_off": ("lintr.kinds.cut_off", "CutOff"),
    "markup": ("lintr.kinds.markup", "Markup"),
    "markdown_syntax": ("lintr.kinds.markdown_syntax", "MarkdownSyntax"),
    "markup_words": ("lintr.kinds.markup_words", "MarkupWords"),
    "english_headings": ("lintr.kinds.english_headings", "EnglishHeadings"),
    "widgets": ("lintr.kinds.widgets", "Widgets"),
    "lines": ("lintr.kinds.lines", "Lines"),
    "talk": ("lintr.kinds.talk", "Talk"),
    "phrases": ("lintr.kinds.phrases", "Phrases"),
    "endings": ("lintr.kinds.endings", "Endings"),
    "last_words": ("lintr.kinds.last_words", "LastWords"),
    "dates": ("lintr.kinds.dates", "Dates"),
    "mixed": ("lintr.kinds.mixed", "Mixed"),
    "pairs": ("lintr.kinds.pairs", "Pairs"),
    "restarts": ("lintr.kinds.restarts", "Restarts"),
    "around_and": ("lintr.kinds.around_and", "AroundAnd"),
    "doubled": ("lintr.kinds.doubled", "Doubled"),
    "source": ("lintr.kinds.source", "Source"),
    "blanks": ("lintr.kinds.blanks", "Blanks"),
    "sections": ("lintr.kinds.sections", "Sections"),
    "required": ("lintr.kinds.required", "Required"),
    "characters": ("lintr.kinds.characters", "Characters"),
    "scripts": ("lintr.kinds.scripts", "Scripts"),
    "orthography": ("lintr.kinds.orthography", "Orthography"),
    "han_forms": ("lintr.kinds.han_forms", "HanForms"),
    "words": ("lintr.kinds.words", "Words"),
    "strangers": ("lintr.kinds.strangers", "Strangers"),
    "lone_words": ("lintr.kinds.lone_words", "LoneWords"),
    "variants": ("lintr.kinds.variants", "Variants"),
    "aligned": ("lintr.kinds.aligned", "Aligned"),
    "counts": ("lintr.kinds.counts", "Counts"),
    "shares": ("lintr.kinds.shares", "Shares"),
    "sounds": ("lintr.kinds.sounds", "Sounds"),
    "kin": ("lintr.kinds.kin", "Kin"),
    "latin_words": ("lintr.kinds.latin_words", "LatinWords"),
    "latin_names": ("lintr.kinds.latin_names", "LatinNames"),
    "same_markup": ("lintr.kinds.same_markup", "SameMarkup"),
    "markdown_parts": ("lintr.kinds.markdown_parts", "MarkdownParts"),
    "exchanged": ("lintr.kinds.exchanged", "Exchanged"),
    "multiset": ("lintr.kinds.multiset", "Multiset"),
    "glossary": ("lintr.kinds.glossary", "Glossary"),
    "bare_syllables": ("lintr.kinds.bare_syllables", "BareSyllables"),
    "foreign_sentences": ("lintr.kinds.foreign_sentences", "ForeignSentences"),
    "language": ("lintr.kinds.language", "Other"),
    "names": ("lintr.kinds.names", "Names"),
}
"""Name of the table in a rule page -> module, class."""

COMPARING = frozenset(("aligned", "counts", "shares", "multiset", "exchanged", "same_markup", "sounds", "kin"))
"""Kinds that compare an article with others, whatever their fields."""

_SETTING = {"glossary": "find", "latin_names": "among"}
_COMPARING_SO = frozenset((("glossary", "unused"), ("latin_names", "siblings")))
"""Those that do so with one value of a field."""


def compares(name: str, fields: Mapping[str, object]) -> bool:
    """Whether a kind with these fields has nothing to say of an article that stands alone; what it needs is not even imported for one."""
    return name in COMPARING or (name, fields.get(_SETTING.get(name, ""))) in _COMPARING_SO


def made(name: str, table: Table) -> Kind:
    """The kind of a rule's table.

    Raises:
        RuleError: the table does not fit the kind.
    """
    module, attribute = KINDS[name]
    kind: Kind = getattr(__import__(module, fromlist=[attribute]), attribute).from_table(table)  # `importlib` itself takes longer to import than a kind
    table.done()
    return kind
