"""Files and addresses that were translated: what the links of a page lead to, and what its front matter calls it."""

from __future__ import annotations

from lintr.kinds.markup_page import stretches
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article

_INLINE = later(r"(?<=\]\([ ]?)<?(?P<path>[^\s()<>#?]++(?:\([^\s()<>]*+\)[^\s()<>#?]*+)*+)")
_NAMED = later(r"(?m)^[ ]{0,3}\[[^\]\n^][^\]\n]*+\]:[ ]*+<?(?P<path>[^\s<>#?]++)")
_SCHEME = later(r"(?i)[a-z][a-z0-9+.-]*+:|//|www\.|[{$%@]")
_ASIAN = later(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
"""Letters that projects do call their files in."""
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".mp4", ".bmp")
_SLUG = later(r"(?m)^(?:(?:slug|permalink|url|aliases|alias|redirect_from|redirects?|layout|id)[ ]?:[ ]*+|[ ]*+-[ ]++(?=/))(?P<path>[^\n]*+)$")


def targets(article: Article) -> list[tuple[int, int, bool]]:
    """The paths of a page's links within its project, with whether each is a picture's."""
    text, found = article.text, []
    for start, end, kind in stretches(article):
        if kind == "target":
            match = _INLINE.match(text, start + 1, end)
        elif kind == "image":
            match = _INLINE.search(text, start, end)
        elif kind == "reference":
            match = _NAMED.match(text, start, end)
        else:
            continue
        if match and not _SCHEME.match(match["path"]):
            opened = text.rfind("[", 0, start) if kind == "target" else -1
            is_picture = kind == "image" or match["path"].casefold().endswith(_PICTURES) or text[opened - 1:opened] == "!"
            found.append((*match.span("path"), is_picture))
    return found


def paths(article: Article, words: Mapping[str, str]) -> Iterator[Hit]:
    """The paths in other letters, of a page whose others are in those of ASCII."""
    text = article.text
    if text.isascii():
        return
    found = targets(article)
    wrong = [(start, end) for start, end, is_picture in found if not text[start:end].isascii() and not is_picture]
    if not wrong:
        return
    right = sum(text[start:end].isascii() for start, end, _ in found)
    places = {(start, end): number for number, (start, end, _) in enumerate(found)}
    others = [(other, there) for other in (*article.siblings, *([article.original] if article.original else [])) if len(there := targets(other)) == len(found)]
    for start, end in wrong:
        theirs = {other.text[slice(*there[places[start, end]][:2])] for other, there in others}
        same = theirs.pop() if len(theirs) == 1 else ""
        if same == text[start:end] or right <= len(wrong) - (len(wrong) == 1) and not (same and same.isascii()):
            continue
        edit = Edit(Span(start, end), same) if same and same.isascii() else None
        is_hint = not edit and (not right or bool(_ASIAN.search(text, start, end)))
        yield Hit(Span(start, end), {"do": f"write “{same}” as the others do" if edit else "write it as the original does"}, edit, is_hint=is_hint)


def slugs(article: Article, words: Mapping[str, str]) -> Iterator[Hit]:
    """The addresses of the front matter in other letters."""
    first = next(iter(stretches(article)), None) if article.text.startswith("---") else None
    if not first or first[2] != "front" or article.text[first[0]:first[1]].isascii():
        return
    for match in _SLUG.finditer(article.text, first[0], first[1]):
        if not match["path"].isascii():
            path = match["path"].strip()
            start = match.start("path") + match["path"].index(path)
            yield Hit(Span(start, start + len(path)))
