"""The kind ``same_markup``: blocks of code, addresses of links and marks of headings that stand otherwise than in all the others."""

from __future__ import annotations

import re
from collections import Counter

from lintr.compared import ORIGINAL, SIBLINGS, facing, many, others, place, visible, weighed, who
from lintr.features import HEADING, TEXT, features, memo
from lintr.kinds.markup import fences
from lintr.later import later
from lintr.regions import MARKDOWN
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article
    from lintr.features import Block
    from lintr.kinds.markup import Fence
    from lintr.table import Table

_PROGRAMS = frozenset(("python", "py", "python3", "js", "javascript", "ts", "typescript", "java", "c", "cpp", "c++", "cs", "csharp", "go", "rust", "rs", "php", "ruby", "rb", "swift", "kotlin",
                       "scala", "r", "perl", "lua", "dart", "bash", "sh", "shell", "zsh", "powershell", "sql", "json", "css", "scss", "dockerfile", "toml", "ini"))
"""Languages of programs, in which there is text in strings and remarks only."""
_NO_CODE = later(r'("""|\'\'\'|`)(?s:.*?)(?:\1|\Z)|/\*(?s:.*?)(?:\*/|\Z)|<!--(?s:.*?)(?:-->|\Z)|"(?:[^"\\\n]|\\.)*"?|\'(?:[^\'\\\n]|\\.)*\'?|(?<![:\w])//.*|#.*|(?<!\S)--\s.*|<[^<>\n]*>|\{\{[^{}\n]*\}\}', 0, re.compile)
"""What is text in a program, or stands for what everybody puts there."""
_FOREIGN = later(r"[^\W\d_]*[^\x00-\x7f\W\d_][^\W\d_]*", 0, re.compile)
_WORD = later(r"[^\W\d][\w]*", 0, re.compile)
_KEYWORDS = frozenset(["import", "from", "def", "class", "return", "if", "elif", "else", "for", "while", "with", "try", "except", "finally", "raise", "lambda", "pass", "break", "continue", "print", "async", "await", "yield", "global", "assert", "del", "const", "let", "var", "function", "new", "export", "public", "private", "static", "void", "int", "string", "bool", "struct", "enum", "interface", "package", "func", "fn", "use", "impl", "match", "select", "insert", "update", "delete", "create", "where", "pip", "npm", "git", "curl", "docker", "sudo", "cd", "echo"])
_LINK = later(r"(?<!\\)\]\(<?((https?)://([^\s()<>/?#]+)([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))", 0, re.compile)
_RELATIVE = later(r"(?<!\\)\]\(<?((?![a-zA-Z][\w+.-]*:|//|#)[^\s()<>#?{}$%]+)(#[^\s()<>]+)?", 0, re.compile)
"""A link to another page of the same site: its path, and the place there."""
_EXTENSION = later(r"(?:/index|/readme)?\.(?:mdx?|html?|markdown)$|/+$", 0, re.compile)
_FILES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".mp4", ".webm", ".avif")
_PLACE = later(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}", 0, re.compile)
"""A part of an address that may name a language."""
_BRANCHES = ("HEAD", "master", "main")
"""What stands in addresses of the newest version of a file."""
_HEAD = later(r"[ ]{0,3}(#{1,6})[ \t]", 0, re.compile)
_NO_HEAD = ("<", "|", ">", "-", "*", "+", "!", "`", ":", "#")
_LONGEST_HEAD = 100


class SameMarkup:
    """Find markup that stands otherwise than in all the others, of which at least two must have it, or the original.

    Fields:
        of: ``blocks`` (a line of a program that was translated, remarks and strings aside), ``links`` (another address of the same site, or an anchor that was lost; parts that name a language,
            other anchors and queries aside) or ``headings`` (a heading that has lost its mark).
    """

    __slots__ = ("of",)

    def __init__(self, of: str) -> None:
        self.of = of

    @classmethod
    def from_table(cls, table: Table) -> SameMarkup:
        """Take the fields."""
        return cls(table.choice("of", tuple(_FOUND)))

    def gate(self, article: Article) -> bool:
        return article.format == MARKDOWN and (article.original is not None or len(article.siblings) > 1) and any(mark in article.text for mark in _MARKS[self.of])

    def find(self, article: Article) -> Iterator[Hit]:
        if not self.gate(article):
            return iter(())
        among = others(article, SIBLINGS) + ([article.original] if article.original else [])
        return weighed(article, SIBLINGS, _FOUND[self.of](article, among))


def _fences(article: Article) -> list[Fence]:
    """The blocks of code of an article, found once."""
    known = memo(article)
    found: list[Fence] | None = known.get(("fences",))
    if found is None:
        found = known["fences",] = fences(article)
    return found


def _least(article: Article) -> int:
    """How many others must agree: the original alone tells."""
    return 1 if article.original else 2


def _told(article: Article, count: int, of: int = 0) -> dict[str, str]:
    """Those who agree, for messages."""
    alone = article.original is not None and not article.siblings
    return {"who": who(count, of or count, ORIGINAL if alone else SIBLINGS), "have": "has" if count < 2 else "have"}


def _blocks(article: Article, among: Sequence[Article]) -> Iterator[Hit]:
    ours = _fences(article)
    beside = [(other, theirs) for other in among if len(theirs := _fences(other)) == len(ours)]
    for number, fence in enumerate(ours):
        tag = _tag(fence)
        if fence.stop < 0 or (tag.isascii() and tag not in _PROGRAMS):
            continue
        mine = _lines(article, fence)
        there = [(other, lines) for other, theirs in beside if theirs[number].stop >= 0 and (found := _tag(theirs[number])) in _PROGRAMS and (found == tag or not tag.isascii())
                 and len(lines := _lines(other, theirs[number])) == len(mine)]
        if len(there) < _least(article):
            continue
        for at, (start, line, bare) in enumerate(mine):
            codes = {lines[at][2] for _, lines in there}
            if len(codes) == 1 and bare not in codes and (word := _translated(bare, code := codes.pop())):
                begin = start + line.find(word) if word in line else start
                related = tuple([place(other, lines[at][0], lines[at][0] + len(lines[at][1]), "the line there") for other, lines in there[:3]])
                yield Hit(Span(begin, begin + len(word)), {"theirs": code, **_told(article, len(there))}, None, related)


def _tag(fence: Fence) -> str:
    return fence.info.replace("{", " ").replace(",", " ").strip().split(" ", 1)[0].lstrip(".").casefold()


def _lines(article: Article, fence: Fence) -> list[tuple[int, str, str]]:
    """The lines of a block: where each begins, what stands there, and that without strings and remarks."""
    text = article.text[fence.end + 1:fence.stop]
    bare = _NO_CODE.sub(lambda match: "\n" * match[0].count("\n"), text)
    found, at = [], fence.end + 1
    for line, code in zip(text.split("\n"), bare.split("\n")):
        found.append((at, line, " ".join(code.split())))
        at += len(line) + 1
    return found


def _translated(mine: str, theirs: str) -> str:
    """The word of a line of code that was translated; nothing where the lines differ otherwise."""
    ours, known = _WORD.findall(mine), _WORD.findall(theirs)
    if len(ours) != len(known) or not theirs.isascii() or _WORD.sub("", mine) != _WORD.sub("", theirs):
        return ""
    changed = [(one, other) for one, other in zip(ours, known) if one != other]
    keyword = next((one for one, other in changed if other in _KEYWORDS and one.casefold() != other), "")
    return keyword or next((one for one, _ in changed if _FOREIGN.fullmatch(one)), "")


def _links(article: Article, among: Sequence[Article]) -> Iterator[Hit]:
    yield from _anchors(article, among)
    for group in facing(article, among):
        here = _targets(article, group.ours)
        if not here:
            continue
        there = [(theirs.article, found) for theirs, blocks in group.theirs if (found := _targets(theirs.article, blocks)) and len(found) == len(here)]
        if len(there) < _least(article) or len(there) * 2 < len(group.theirs):
            continue
        known = {key for _, found in there for key, _, _, _ in found}
        mine = {key for key, _, _, _ in here}
        alone = [target for target in here if target[0] not in known]
        lost = Counter(key for _, found in there for key in {key for key, _, _, _ in found} if key not in mine)
        if len(alone) != 1 or len(lost) != 1:
            continue
        (key, start, end, is_local), (theirs_key, count) = alone[0], lost.most_common(1)[0]
        if is_local or key[0] != theirs_key[0] or not (many(count, len(there)) or len(there) < 2):
            continue
        if not theirs_key[0] and _is_near(key[1], theirs_key[1]):
            continue
        holders = [(other, target) for other, found in there for target in found if target[0] == theirs_key]
        other, target = holders[0]
        related = tuple([place(other, target[1], target[2], "the address there") for other, target in holders[:3]])
        values = {"theirs": other.text[target[1]:target[2]], **_told(article, count, len(there))}
        yield Hit(Span(start, end), values, None, related, is_hint=len(there) < 3 and article.original is None)


def _targets(article: Article, blocks: Sequence[Block]) -> list[tuple[tuple[str, str], int, int, bool]]:
    """The addresses that links of paragraphs lead to: site and path without parts that name a language; where they stand; and whether there are such parts."""
    found = []
    for block in blocks:
        for match in _LINK.finditer(article.text, block.start, block.end):
            if article.prose[match.start()] != "]":
                continue
            host, path = match[3].casefold().removeprefix("www."), match[4].split("#")[0].split("?")[0]
            parts = [part for part in path.split("/") if part]
            kept = [part.removesuffix(".html").casefold() for part in parts if not _PLACE.fullmatch(part) and part not in _BRANCHES]
            found.append(((host, "/".join(kept)), match.start(1), match.end(1), any(map(_PLACE.fullmatch, parts))))
        tongue = article.language.tag.casefold()
        for match in _RELATIVE.finditer(article.text, block.start, block.end):
            if article.prose[match.start()] != "]" or match[1].casefold().endswith(_FILES) or _is_picture(article.text, match.start()):
                continue
            parts = [part for part in _EXTENSION.sub("", match[1].casefold()).split("/") if part not in ("", ".", "..")]
            is_local = any(part in (tongue, tongue.split("-")[0]) or part.endswith((f".{tongue}", f"-{tongue}", f"_{tongue}")) for part in parts)
            found.append((("", "/".join([part for part in parts if part != tongue])), match.start(1), match.end(1), is_local))
    return found


def _is_near(one: str, other: str) -> bool:
    """Whether two paths lead to one page from different folders, or name its language."""
    ours, theirs = one.split("/"), other.split("/")
    return ours[-1] == theirs[-1] and (one.endswith(other) or other.endswith(one) or [part for part in ours if not _PLACE.fullmatch(part)] == [part for part in theirs if not _PLACE.fullmatch(part)])


def _is_picture(text: str, close: int) -> bool:
    """Whether the bracket that closes here is that of a picture."""
    start = text.rfind("[", 0, close)
    return start > 0 and text[start - 1] == "!"


def _anchors(article: Article, among: Sequence[Article]) -> Iterator[Hit]:
    """Links that have lost the place within the page that they lead to."""
    for group in facing(article, among):
        here = [match for block in group.ours for match in _RELATIVE.finditer(article.text, block.start, block.end)]
        bare = [match for match in here if not match[2] and article.prose[match.start()] == "]"]
        if not bare:
            continue
        there = [(theirs.article, _pages([match for block in blocks for match in _RELATIVE.finditer(theirs.article.text, block.start, block.end)])) for theirs, blocks in group.theirs]
        mine = _pages(here)
        for match in bare:
            page = match[1].rpartition("/")[2]
            holders = [(other, found[page][0]) for other, found in there if len(found.get(page, ())) == 1 and found[page][0][2]]
            if len(holders) < _least(article) or not (many(len(holders), len(there)) or len(there) < 2) or len(mine[page]) > 1:
                continue
            related = tuple([place(other, one.start(1), one.end(1), "the address there") for other, one in holders[:3]])
            yield Hit(Span(*match.span(1)), {"theirs": holders[0][1][1] + holders[0][1][2], **_told(article, len(holders), len(there))}, None, related, is_hint=len(there) < 3 and article.original is None)


def _pages(links: list[re.Match[str]]) -> dict[str, list[re.Match[str]]]:
    """Links by the name of the page that they lead to."""
    found: dict[str, list[re.Match[str]]] = {}
    for link in links:
        found.setdefault(link[1].rpartition("/")[2], []).append(link)
    return found


def _headings(article: Article, among: Sequence[Article]) -> Iterator[Hit]:
    ours = features(article)
    for group in facing(article, among):
        if len(group.ours) != 1 or group.ours[0].group != TEXT or len(group.theirs) < _least(article) or not all(len(blocks) == 1 and blocks[0].group == HEADING for _, blocks in group.theirs):
            continue
        levels = {match[1] if (match := _HEAD.match(theirs.article.text, blocks[0].start)) else "" for theirs, blocks in group.theirs}
        span = visible(article, group.ours[0].start, group.ours[0].end)
        text = article.text[span.start:span.end]
        if len(levels) != 1 or "" in levels or "\n" in text or len(text) > _LONGEST_HEAD or text.startswith(_NO_HEAD) or group.ours[0] is ours.blocks[0]:
            continue
        related = tuple([place(theirs.article, blocks[0].start, blocks[0].end, "the heading there") for theirs, blocks in group.theirs[:3]])
        mark = levels.pop()
        values = {"mark": mark, **_told(article, len(group.theirs))}
        yield Hit(span, values, Edit(Span(span.start, span.start), mark + " "), related)


_FOUND: dict[str, Callable[[Article, Sequence[Article]], Iterator[Hit]]] = {"blocks": _blocks, "links": _links, "headings": _headings}
_MARKS = {"blocks": ("```", "~~~"), "links": ("](",), "headings": ("",)}
