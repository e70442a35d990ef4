"""The kind ``markdown_parts``: what a page of Markdown lacks, or has otherwise than its original or the other translations."""

from __future__ import annotations

import re
from collections import Counter

from lintr.compared import ORIGINAL, many, place, who
from lintr.features import memo
from lintr.kinds.markdown_outline import CODE, COMMENT, ELEMENTS, FOOTNOTE, IMAGE, ITEM, PARAGRAPH, ROW, TABLE, cells, images
from lintr.kinds.markdown_pairs import paired
from lintr.kinds.markdown_same_code import blocks, inline
from lintr.later import later
from lintr.regions import MARKDOWN
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article
    from lintr.kinds.markdown_outline import Part, Section
    from lintr.kinds.markdown_pairs import PairedPages, PairedSection
    from lintr.table import Table

_MANY = 12
"""From so many differences of one sort on, if most have them, the other page is another version."""
_LANGUAGE = r"(?:[a-z]{2,3}(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?)"
_LOCAL = later(rf"(?:[-_.](?:[0-9a-f]{{6,64}}|{_LANGUAGE}))*(?=\.\w+$)", 0, re.compile)
_LOCAL_FOLDER = later(_LANGUAGE, 0, re.compile)
_BADGE = later(r"(?i)badge|shields\.io|travis-ci|codecov|\.svg(?:$|\?)|star-history|opencollective|contrib\.rocks", 0, re.compile)
_KEPT_KEYS = frozenset(("layout", "template", "id", "type"))
"""Keys of the front matter whose values programs read."""
_OWN_KEYS = frozenset(("lang", "language", "locale", "translator", "translators", "translated", "original", "original_id", "translation_key", "translationkey", "source", "source_url", "author", "authors", "date", "updated", "last_update",
                       "lastmod", "contributors", "description", "keywords", "image", "hide_title", "slug", "aliases", "permalink", "url", "title", "sidebar_label", "summary", "l10n", "version", "status", "reviewers", "weight"))
"""Keys that a translation may have, or do without."""
_NO_SLUG = later(r"[^\w-]+", 0, re.compile)
_TOOL_COMMENT = later(r"<!--[ ]*/?(?:more|toc|truncate|tabs?:\w+|[A-Z][A-Z0-9_-]{3,}(?:[:_ -](?:START|END|BEGIN)\b.*)?|[a-z]+-(?:ignore|disable|enable|start|end)[\w-]*.*)[ ]*-->", 0, re.compile)
"""A comment that a program reads."""


class Finding:
    """What one of the others has otherwise."""

    __slots__ = ("edit", "end", "fault", "group", "is_hint", "related", "start", "thing")

    def __init__(self, key: object, span: tuple[int, int], fault: str, related: tuple[int, int], thing: str, *, edit: Edit | None = None, is_hint: bool = False, among: int = -1) -> None:
        self.start, self.end = span
        self.group = key, self.start if among < 0 else among
        """Two findings of the same group say the same; where it is not sure which of several parts is missing, what they are among tells it."""
        self.fault = fault
        """With ``{who}`` and ``{have}`` in it."""
        self.related = related
        self.thing = thing
        self.edit = edit
        self.is_hint = is_hint


class MarkdownParts:
    """Find what a page has otherwise than the original; or than most of the other translations, where there is none at hand.

    Fields:
        of: ``levels`` (of headings), ``ids`` (of headings and elements), ``items`` (of lists), ``tables`` (their columns and rows), ``fences`` (blocks of code lost or added), ``blocks`` (lines of blocks of code),
            ``inline`` (pieces of code in the text), ``images`` (lost, or with another file), ``keys`` (of the front matter) or ``elements`` (boxes, footnotes, comments, calls of programs that make the page).
    """

    __slots__ = ("of",)

    def __init__(self, of: str) -> None:
        self.of = of

    @classmethod
    def from_table(cls, table: Table) -> MarkdownParts:
        """Take the fields."""
        return cls(table.choice("of", tuple(_FOUND)))

    def gate(self, article: Article) -> bool:
        return article.format == MARKDOWN and (article.original is not None or bool(article.siblings))

    def find(self, article: Article) -> Iterator[Hit]:
        if not self.gate(article):
            return
        against, pairs = paired(article)
        if not pairs:
            return
        found: dict[object, list[tuple[PairedPages, Finding]]] = {}
        for pair in pairs:
            findings = list(_FOUND[self.of](article, pair))
            is_apart = pair.is_apart or len(findings) >= _MANY
            for finding in findings:
                finding.is_hint = finding.is_hint or is_apart
                holders = found.setdefault(finding.group, [])
                if not any(known is pair for known, _ in holders):
                    holders.append((pair, finding))
        of = len(pairs)
        for holders in found.values():
            count = len(holders)
            if against != ORIGINAL and of > 1 and not many(count, of):
                continue
            often = Counter([finding.start for _, finding in holders])
            first = max(holders, key=lambda holder: often[holder[1].start])[1]
            holders.sort(key=lambda holder: holder[1].start != first.start)
            related = tuple([place(pair.article, *finding.related, finding.thing) for pair, finding in holders[:3]])
            is_hint = first.is_hint or (against != ORIGINAL and (of < 2 or article.language.tag == "en"))  # which most pages are translated from
            values = {"fault": first.fault.replace("{who}", who(count, of, against)).replace("{have}", "has" if count < 2 else "have").replace("{do}", "does" if count < 2 else "do")}
            yield Hit(Span(first.start, first.end), values, None if is_hint else first.edit, related, is_hint=is_hint)


def _line(article: Article, at: int) -> tuple[int, int]:
    """The line that holds a place, without the blanks around it."""
    number = article.position(at)[0] - 1
    start, end = article.line_span(number)
    text = article.text[start:end]
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def _first_line(article: Article, part: Part) -> tuple[int, int]:
    return _line(article, part.start)


def _where(article: Article, pair: PairedSection, at: int, kinds: Sequence[str] = ()) -> tuple[int, int]:
    """Where a part that was lost would stand: the part of its kind behind it, or before it; else what stands behind it; else the heading."""
    before, behind = pair.lost(at)
    if kinds:
        if behind and behind.kind == kinds[0]:
            return _first_line(article, behind)
        if before and before.kind in kinds:
            return _first_line(article, before)
    if behind:
        return _first_line(article, behind)
    stop = pair.ours.stop
    rest = article.text[stop:]
    following = len(rest) - len(rest.lstrip())
    if following < len(rest):
        return _line(article, stop + following)
    return _first_line(article, before) if before else (pair.ours.start, pair.ours.end)


def _levels(article: Article, pages: PairedPages) -> Iterator[Finding]:
    wrong = [pair for pair in pages.sections if pair.ours.level != pair.theirs.level and pair.ours.level and pair.theirs.level and pair.ours.start]
    if len(wrong) > 2 and len(wrong) * 4 > len(pages.sections):
        return
    for pair in wrong:
        if pair.ours.mark:
            at = article.text.index("#", pair.ours.start)
            span, mark = (at, at + pair.ours.level), "#" * pair.theirs.level
            edit = Edit(Span(*span), mark)
            fault = f"“{pair.ours.mark}” stands before this heading where {{who}} {{have}} “{mark}”"
        else:
            span, edit = (pair.ours.start, pair.ours.end), None
            fault = f"this heading is of level {pair.ours.level}, and of level {pair.theirs.level} in {{who}}"
        yield Finding(pair.theirs.level, span, fault, (pair.theirs.start, pair.theirs.end), "the heading there", edit=edit)


def _ids(article: Article, pages: PairedPages) -> Iterator[Finding]:
    lost = []
    for pair in pages.sections:
        theirs, ours = pair.theirs.id, pair.ours.id
        if not theirs or theirs == ours or (not ours and _slug(pair.ours.text) == theirs):
            continue
        if ours:
            at = article.text.index(ours, article.text.index("#" + ours, pair.ours.start))
            yield Finding(theirs, (at, at + len(ours)), f"the id “{ours}” stands where {{who}} {{have}} “{theirs}”: links lead to that", (pair.theirs.start, pair.theirs.end), "the heading there", edit=Edit(Span(at, at + len(ours)), theirs))
        else:
            lost.append((theirs, pair))
    if len(lost) > 3 and len(lost) * 2 > len(pages.sections):  # who makes the page has another way
        lost = []
    for theirs, pair in lost:
        yield Finding(theirs, (pair.ours.start, pair.ours.end), f"the id “{theirs}” of this heading is lost, which {{who}} {{have}}: write “{{#{theirs}}}” behind it", (pair.theirs.start, pair.theirs.end), "the heading there")
    ours_too, theirs_too = pages.ours.ids, pages.theirs.ids
    gone = [name for name in theirs_too if name not in ours_too and not any(pair.ours.id == name for pair in pages.sections)]
    new = [name for name in ours_too if name not in theirs_too]
    if len(gone) == len(new) < 4:
        for name, mine in zip(gone, new):
            yield Finding(name, ours_too[mine], f"the id “{mine}” stands where {{who}} {{have}} “{name}”: links lead to that", theirs_too[name], "the id there", edit=Edit(Span(*ours_too[mine]), name))


def _slug(text: str) -> str:
    """The id that most programs make of a heading."""
    return "-".join(_NO_SLUG.sub(" ", text.casefold()).split())


def _items(article: Article, pages: PairedPages) -> Iterator[Finding]:
    for pair in pages.sections:
        lone = [(at, one, other) for at, (one, other) in enumerate(pair.parts) if one < 0 or other < 0]
        ours = [pair.ours.parts[one] for _, one, _ in lone if one >= 0]
        if ours and len(ours) < len(lone) and any(part.kind in (ITEM, PARAGRAPH, ROW, TABLE) for part in ours):
            continue  # divided otherwise
        count: Counter[int] = Counter()
        for at, one, other in lone:
            first = _first_item(pair, at, is_ours=other < 0)
            if first is None:
                continue
            if one < 0:
                part = pair.theirs.parts[other]
                count[first.start] += 1
                key = "lost", count[first.start]
                yield Finding(key, _where(article, pair, at, (ITEM,)), f"an item of this list is missing, which {{who}} {{have}}: “{_short(part.text)}”", (part.start, part.end), "the item there", is_hint=pair.is_apart, among=first.start)
            else:
                part = pair.ours.parts[one]
                yield Finding(("added", count[-1]), _first_line(article, part), "this item of the list is none in {who}", (pair.theirs.start, pair.theirs.end), "the section there", is_hint=pair.is_apart, among=first.start)


def _first_item(pair: PairedSection, at: int, *, is_ours: bool) -> Part | None:
    """Our first item of the list that an item without partner stands in, where some of that list has a partner."""
    one, other = pair.parts[at]
    if (pair.ours.parts[one] if is_ours else pair.theirs.parts[other]).kind != ITEM:
        return None
    found, has_partner = None, False
    for step in (1, -1):
        place = at + step
        while 0 <= place < len(pair.parts):
            one, other = pair.parts[place]
            if (pair.ours.parts[one] if one >= 0 else pair.theirs.parts[other]).kind != ITEM:
                break
            if one >= 0:
                has_partner = has_partner or other >= 0
                found = pair.ours.parts[one] if step < 0 or found is None else found
            place += step
    return found if has_partner else None


def _tables(article: Article, pages: PairedPages) -> Iterator[Finding]:
    for pair in pages.sections:
        for ours, theirs in pair.both():
            if ours.kind == TABLE and (here := cells(ours.text)) != (there := cells(theirs.text)):
                more = "a column is missing" if here + 1 == there else f"{there - here} columns are missing" if here < there else "a column is too many" if here == there + 1 else f"{here - there} columns are too many"
                yield Finding(there, _first_line(article, ours), f"{more}: this table has {here}, and {there} in {{who}}", (theirs.start, theirs.end), "the table there")
        for at, (one, other) in enumerate(pair.parts):
            if one < 0 and pair.theirs.parts[other].kind == ROW and _is_in_table(pair, at):
                part = pair.theirs.parts[other]
                yield Finding("lost", _where(article, pair, at, (ROW, TABLE)), f"a row of this table is missing, which {{who}} {{have}}: “{_short(part.text)}”", (part.start, part.end), "the row there", is_hint=pair.is_apart)
            elif other < 0 and pair.ours.parts[one].kind == ROW and _is_in_table(pair, at):
                yield Finding("added", _first_line(article, pair.ours.parts[one]), "this row of the table is none in {who}", (pair.theirs.start, pair.theirs.end), "the table there", is_hint=pair.is_apart)


def _is_in_table(pair: PairedSection, at: int) -> bool:
    """Whether the table that a row stands in has a partner."""
    for one, other in reversed(pair.parts[:at]):
        part = pair.ours.parts[one] if one >= 0 else pair.theirs.parts[other]
        if part.kind == TABLE:
            return one >= 0 and other >= 0
        if part.kind != ROW:
            return False
    return False


def _fences(article: Article, pages: PairedPages) -> Iterator[Finding]:
    for pair in pages.sections:
        for at, (one, other) in enumerate(pair.parts):
            if one >= 0 and other >= 0:
                continue
            part = pair.ours.parts[one] if one >= 0 else pair.theirs.parts[other]
            if part.kind != CODE:
                continue
            if other < 0:
                if _code(part).isascii():
                    yield Finding("added", _first_line(article, part), "this block of code is none in {who}: look whether it was text", (pair.theirs.start, pair.theirs.end), "the section there", is_hint=True)
                continue
            lines = [line.strip() for line in _code(part).split("\n") if line.strip()]
            first = next((line for line in lines if len(line) > 3), "")
            found = _shown(article, pair.ours, first) if first else -1
            if found >= 0:
                start, end = _line(article, found)
                deep = start - article.line_starts[article.position(start)[0] - 1]
                yield Finding("bare", (start, end), "this is a block of code in {who}: put it between lines of “```”", (part.start, part.end), "the block there", is_hint=deep > 3)
            elif first:
                yield Finding("lost", _where(article, pair, at), f"a block of code is missing here, which {{who}} {{have}}: “{_short(first)}”", (part.start, part.end), "the block there", is_hint=pair.is_apart)


def _shown(article: Article, section: Section, line: str) -> int:
    """Where a line of code stands in a section as text."""
    for part in section.parts:
        if part.kind in (PARAGRAPH, ITEM):
            at = article.text.find(line, part.start, part.end)
            if at >= 0 and article.text[at - 1:at] in ("\n", " ", "\t", "") and not article.text[article.text.rfind("\n", 0, at) + 1:at].strip():
                return at
    return -1


def _code(part: Part) -> str:
    return part.text.partition("\n")[2]


def _images(article: Article, pages: PairedPages) -> Iterator[Finding]:
    known = {_name(path) for section in pages.ours.sections for path, _, _ in _pictures(article, section)}
    theirs_too = {_name(path) for section in pages.theirs.sections for path, _, _ in _pictures(pages.article, section)}
    for pair in pages.sections:
        here, there = _pictures(article, pair.ours), _pictures(pages.article, pair.theirs)
        gone = [picture for picture in there if _name(picture[0]) not in known]
        new = [picture for picture in here if _name(picture[0]) not in theirs_too]
        if len(gone) == len(new) and len(here) == len(there) and len(new) < 3:
            for (path, start, end), (other, first, last) in zip(new, gone):
                if not _is_localised(path):
                    yield Finding(_name(other), (start, end), f"the picture “{path}” stands where {{who}} {{have}} “{other}”: make sure that there is such a file", (first, last), "the picture there")
        elif not new and len(here) < len(there):
            for other, first, last in gone:
                at = article.text.find("](" + other, pair.ours.start, pair.ours.stop)
                if at >= 0 and (start := article.text.rfind("[", pair.ours.start, at)) >= 0 and article.text[start - 1:start] != "!":
                    yield Finding(_name(other), (start, at + 2 + len(other)), "this picture is but a link here: write “!” before it, as {who} {do}", (first, last), "the picture there", edit=Edit(Span(start, start), "!"))
                    continue
                if _name(other) in article.text[pair.ours.start:pair.ours.stop].casefold():  # its marks are broken, which another rule tells
                    continue
                at = next((number for number, (one, mate) in enumerate(pair.parts) if one < 0 and pair.theirs.parts[mate].kind == IMAGE and pair.theirs.parts[mate].start <= first < pair.theirs.parts[mate].end), -1)
                where = _where(article, pair, at) if at >= 0 else (pair.ours.start, pair.ours.end)
                yield Finding(_name(other), where, f"the picture “{other}” is missing, which {{who}} {{have}}", (first, last), "the picture there", is_hint=pair.is_apart)


def _pictures(article: Article, section: Section) -> list[tuple[str, int, int]]:
    """The paths of the pictures of a section, and where they stand."""
    known = memo(article)
    found: list[tuple[str, int, int]] | None = known.get(("pictures", section.start, section.stop))
    if found is None:
        found = []
        codes = [(part.start, part.end) for part in section.parts if part.kind in (CODE, COMMENT)]
        for match in images(article.text[section.start:section.stop]):
            number = 1 if match[1] else 2
            start, end = section.start + match.start(number), section.start + match.end(number)
            if not _BADGE.search(match[number]) and not any(first <= start < last for first, last in codes) and (number == 2 or article.prose[section.start + match.start()] == "!"):
                found.append((match[number], start, end))
        known["pictures", section.start, section.stop] = found
    return found


def _name(path: str) -> str:
    """The name of a picture's file without what tells a language or a version."""
    return _LOCAL.sub("", path.split("?")[0].rstrip("/").rpartition("/")[2].casefold(), 1) if not path.startswith("data:") else "data:"


def _is_localised(path: str) -> bool:
    """Whether a path tells that it is that of a language."""
    return any(map(_LOCAL_FOLDER.fullmatch, [part for part in path.split("/")[:-1] if part not in ("img", "src", "doc", "pic", "lib", "api", "gif", "png", "jpg", "svg", "web", "app", "raw")]))


def _keys(article: Article, pages: PairedPages) -> Iterator[Finding]:
    ours, theirs = pages.ours.front, pages.theirs.front
    if not ours or not theirs:
        return
    start = pages.ours.front_span[0]
    lost = [key for key in theirs if key not in ours]
    if len(lost) == 1 == len([key for key in ours if key not in theirs]):
        key, mine = lost[0], next(key for key in ours if key not in theirs)
        names = list(ours), list(theirs)
        if mine.casefold() not in _OWN_KEYS and names[0].index(mine) == names[1].index(key):
            span = ours[mine][:2]
            yield Finding(key, span, f"the key “{mine}” stands where {{who}} {{have}} “{key}”: programs know that one only", theirs[key][:2], "the key there", edit=Edit(Span(*span), key))
            lost = []
    for key in lost:
        if key.casefold() not in _OWN_KEYS and not key.casefold().startswith("translat"):
            yield Finding(key, _line(article, start), f"the key “{key}” is missing, which {{who}} {{have}}", theirs[key][:2], "the key there")
    for key in _KEPT_KEYS:
        if key in ours and key in theirs and (mine := ours[key][2].strip("\"'")) != (other := theirs[key][2].strip("\"'")) and mine and other:
            span = _line(article, ours[key][0])
            yield Finding((key, other), span, f"“{mine}” stands as {key} where {{who}} {{have}} “{other}”: programs read it", theirs[key][:2], "the value there", is_hint=key == "id")


def _elements(article: Article, pages: PairedPages) -> Iterator[Finding]:
    here = Counter(part.kind for section in pages.ours.sections for part in section.parts)
    there = Counter(part.kind for section in pages.theirs.sections for part in section.parts)
    for pair in pages.sections:
        for at, (one, other) in enumerate(pair.parts):
            if one >= 0 or (part := pair.theirs.parts[other]).kind not in ELEMENTS or here[part.kind] >= there[part.kind]:
                continue
            shown = pages.article.text[part.start:part.end].strip()
            if part.kind == COMMENT:
                close = pages.article.text.find("-->", part.start)
                shown = pages.article.text[part.start:close + 3]
            where = _where(article, pair, at)
            if part.kind == FOOTNOTE and (mark := article.text.find(f"[^{part.shown}]")) >= 0:
                where = mark, mark + len(part.shown) + 3
            if article.text[where[0]] == "<" and not article.text[where[0]:where[1]].isascii():  # its name was translated
                continue
            is_hint = pair.is_apart or (part.kind == COMMENT and not _TOOL_COMMENT.fullmatch(shown))
            name = {"admonition": "an admonition", "comment": "a comment"}.get(part.kind, f"a {part.kind}")
            yield Finding((part.kind, part.shown), where, f"{name} is missing here, which {{who}} {{have}}: “{_short(shown)}”", (part.start, part.end), f"the {part.kind} there", is_hint=is_hint)


def _blocks(article: Article, pages: PairedPages) -> Iterator[Finding]:
    for pair in pages.sections:
        for ours, theirs in pair.both():
            if ours.fence is not None and theirs.fence is not None:
                for span, related, fault, key, is_hint in blocks(article, ours, pages.article, theirs):
                    yield Finding(key, span, fault, related, "the line there", is_hint=is_hint)


def _inline(article: Article, pages: PairedPages) -> Iterator[Finding]:
    for pair in pages.sections:
        for ours, theirs in pair.both():
            if ours.kind in (ITEM, PARAGRAPH, ROW, TABLE):
                for span, related, fault, key, is_hint in inline(article, ours, pages.article, theirs):
                    yield Finding(key, span, fault, related, "the code there", is_hint=is_hint)


def _short(text: str) -> str:
    bare = " ".join(text.split())
    return bare if len(bare) <= 40 else bare[:39] + "…"


_FOUND: dict[str, Callable[[Article, PairedPages], Iterator[Finding]]] = {
    "levels": _levels, "ids": _ids, "items": _items, "tables": _tables, "fences": _fences, "blocks": _blocks, "inline": _inline, "images": _images, "keys": _keys, "elements": _elements}
