"""What an article is, its words aside: all that the gates of some kinds ask for, which are not even imported where it is not so."""

from __future__ import annotations

from lintr.cldr import letter_scripts
from lintr.scripts import present

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.article import Article

BOM, MIXED_LINE_ENDS, WINDOWS_LINE_ENDS, FINAL_LINE_END, GLOSSARY = "bom", "mixed-line-ends", "windows-line-ends", "final-line-end", "glossary"
"""It begins with a byte order mark; its lines end in several marks or in CR alone; all end in CR LF; the last has no end; there are tables of the house's names for it."""

SEVERAL_SCRIPTS, OTHER_SCRIPTS = "several scripts", "other scripts"
"""Its prose holds characters of more than one script; of one that its language is not written in. The code of a script alone: of that."""

NO = "no "
"""Before a role of which no line is to be there; a role alone: one is."""


def is_so(told: str, article: Article) -> bool:
    """Whether an article is what a role, or another of the words above, tells of it."""
    if told == BOM:
        return article.bom
    if told == WINDOWS_LINE_ENDS:
        return article.line_ends == "\r\n"
    if told == MIXED_LINE_ENDS:
        return article.line_ends not in ("\n", "\r\n")
    if told == FINAL_LINE_END:
        return not article.text.endswith("\n") and bool(article.text.strip())
    if told == GLOSSARY:
        return article.glossary is not None
    if told == SEVERAL_SCRIPTS:
        return len(present(article.prose_characters)) > 1
    if told == OTHER_SCRIPTS:
        return not present(article.prose_characters).issubset(letter_scripts(article.language.tag))
    if told[0].isupper():
        return told in present(article.prose_characters)
    return told.removeprefix(NO) not in article.zones if told.startswith(NO) else told in article.zones
