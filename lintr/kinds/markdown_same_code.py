"""Where code of a page stands otherwise than in another: lines of blocks, and pieces in the text."""

from __future__ import annotations

import re

from lintr.features import memo
from lintr.kinds.markdown_outline import SPAN
from lintr.kinds.same_markup import _NO_CODE, _PROGRAMS, _tag, _translated
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.kinds.markdown_outline import Part

    Difference = tuple[tuple[int, int], tuple[int, int], str, object, bool]

_COMMANDS = frozenset(("console", "shell-session", "terminal", "cmd", "bat", "powershell"))
_OF_TEXTS = frozenset(("css", "scss", "ini", "toml"))
"""Languages whose values are often texts without quotation marks, or names of fonts."""
_INDENTED = frozenset(("python", "py", "python3", "yaml", "yml"))
_URL = later(r"https?://[^\s\"'`<>(){}\[\]|\\,;“”„«»‘’。，、）]+", 0, re.compile)
_TOKEN = later(r"[^\W\d]\w*|\d+(?:\.\d+)*|[^\w\s]", 0, re.compile)
_PLACEHOLDER = later(r"(?i)(?<![a-z])(?:your|my|some|any|example|foo|bar|baz|path|name|user)(?:thing|name)?(?![a-z])|<|\.\.\.|…", 0, re.compile)
_MINE = later(r"(?i)(?:my|your)[\w-]*", 0, re.compile)
_MY = later(r"(?i)(?<![a-z])(?:my|your)", 0, re.compile)
_TONGUE = later(r"[a-z]{2,3}", 0, re.compile)
_CODE_LIKE = later(r"[!-~]*[A-Za-z][!-~]*", 0, re.compile)
_KEYS = later(r"\s*[\w-]+(?:\s?\+\s?[\w-]+)+\s*", 0, re.compile)
_LOOSE = frozenset(";,()")
"""Marks that many put, or leave out, as they like."""
_MOST = 4
"""Lines of a block that are told each; of more the block is another one."""
_STRAIGHT = str.maketrans("“”„‟«»‘’‚", '"' * 6 + "'" * 3)
_ENTITIES = ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"')
"""Other rules tell of these."""
_PLACE = later(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}", 0, re.compile)


def blocks(article: Article, ours: Part, other: Article, theirs: Part) -> Iterator[Difference]:
    """The lines of a block of code that stand otherwise: where, where there, what is wrong, what tells it, and whether it is a hint; of many the first."""
    found = list(_differences(article, ours, other, theirs))
    yield from found if len(found) <= _MOST else found[:1]


def _differences(article: Article, ours: Part, other: Article, theirs: Part) -> Iterator[Difference]:
    assert ours.fence is not None
    assert theirs.fence is not None
    tag, tag_there = _tag(ours.fence), _tag(theirs.fence)
    mine, yours = _lines(article, ours), _lines(other, theirs)
    if [line for _, line, _ in mine] == [line for _, line, _ in yours]:
        return
    is_program = tag_there in _COMMANDS or (tag_there in _PROGRAMS and tag_there not in _OF_TEXTS)
    is_program = is_program and _tokens_of(mine) != _tokens_of(yours)
    if len(mine) != len(yours):
        if is_program:
            yield from _lost_lines(ours, mine, theirs, yours)
        return
    done = False
    for (start, line, bare), (there, known, code) in zip(mine, yours):
        if bare == code and _URL.findall(line) == _URL.findall(known):
            if tag_there in _INDENTED and not done and _depth(line) != _depth(known) and bare and _is_flat(mine, yours):
                done = True
                at = start + len(line) - len(line.lstrip())
                yield (at, start + len(line.rstrip())), (there, there + len(known)), f"this line is indented by {_depth(line)} where {{who}} {{have}} {_depth(known)}", ("depth", _depth(known)), False
            continue
        urls, urls_there = _URL.findall(line), _URL.findall(known)
        if len(urls) == len(urls_there) and urls != urls_there:
            for one, two in zip(urls, urls_there):
                if _bare(one) != _bare(two):
                    at = start + line.index(one)
                    yield (at, at + len(one)), (there, there + len(known)), f"“{one}” stands in the code where {{who}} {{have}} “{two}”", two, False
            continue
        if not is_program or bare == code or tag != tag_there and tag.isascii() or (tag in _PROGRAMS and _translated(bare, code)):
            continue
        yield from _tokens(article, start, line, bare, there, known, code)


def _tokens(article: Article, start: int, line: str, bare: str, there: int, known: str, code: str) -> Iterator[Difference]:
    """The first word of a line of code that is another one."""
    if not code.isascii():
        return
    ours, theirs = ([token for token in _TOKEN.findall(line) if token not in _LOOSE] for line in (bare, code))
    if ours == theirs:  # set otherwise
        return
    changed = [(one, two) for one, two in zip(ours, theirs) if one != two] if len(ours) == len(theirs) else []
    if len(changed) == 1 or (changed and len({*changed}) == 1):
        one, two = changed[0]
        is_own = two[:1].isalpha() and (two.isupper() or _PLACEHOLDER.fullmatch(two) is not None or _MINE.match(two) is not None or (_TONGUE.fullmatch(two) is not None and one == article.language.tag.split("-")[0]))
        match = re.search(rf"(?<!\w){re.escape(one)}(?!\w)", line)
        if match and (one[0].isalnum() or one[0] == "_"):
            yield (start + match.start(), start + match.end()), (there, there + len(known)), f"“{one}” stands in the code where {{who}} {{have}} “{two}”", two, is_own
            return
    if not bare or not code:
        return
    at = start + len(line) - len(line.lstrip())
    yield (at, start + len(line.rstrip())), (there, there + len(known)), f"this line of code is another one than in {{who}}, which {{have}} “{_short(known)}”", code, bool(changed) and all(two.isupper() for _, two in changed)


def _tokens_of(lines: list[tuple[int, str, str]]) -> list[str]:
    """The words of a block, however its lines are broken."""
    return [token for _, _, bare in lines for token in _TOKEN.findall(bare) if token not in _LOOSE]


def _lost_lines(ours: Part, mine: list[tuple[int, str, str]], theirs: Part, yours: list[tuple[int, str, str]]) -> Iterator[Difference]:
    """A line of code that is missing, where all the rest is the same."""
    here, there = [bare for _, _, bare in mine if bare], [bare for _, _, bare in yours if bare]
    lost = [code for code in there if code not in here]
    added = [bare for bare in here if bare not in there]
    if not 0 < len(lost) + len(added) < 3 or lost and added or (len(lost) + len(added)) * 3 > max(len(here), len(there)):
        return
    if lost:
        at = next(number for number, (_, _, code) in enumerate(yours) if code == lost[0])
        before = [bare for _, _, bare in yours[:at] if bare]
        place = next((number for number in range(len(mine) - 1, -1, -1) if before and mine[number][2] == before[-1]), 0)
        start, line, _ = mine[place]
        yield _stretch(start, line), (yours[at][0], yours[at][0] + len(yours[at][1])), f"behind this line of code one is missing, which {{who}} {{have}}: “{_short(yours[at][1])}”", ("lost", lost[0]), False
    else:
        start, line, _ = next(entry for entry in mine if entry[2] == added[0])
        yield _stretch(start, line), (theirs.start, theirs.end), "this line of code is none in {who}", ("added", added[0]), False


def _stretch(start: int, line: str) -> tuple[int, int]:
    return start + len(line) - len(line.lstrip()), start + len(line.rstrip())


def _lines(article: Article, part: Part) -> list[tuple[int, str, str]]:
    """The lines of a block: where each begins, what stands there, and that without strings and remarks."""
    assert part.fence is not None
    known = memo(article)
    found: list[tuple[int, str, str]] | None = known.get(("code", part.start))
    if found is None:
        found, at = [], part.fence.end + 1
        text = article.text[at:part.fence.stop] if part.fence.stop >= 0 else article.text[at:part.end]
        plain = text.translate(_STRAIGHT)
        for entity, char in _ENTITIES:
            plain = plain.replace(entity, char)
        bare = _NO_CODE.sub(lambda match: "\n" * match[0].count("\n"), plain)
        for line, code in zip(text.split("\n"), bare.split("\n")):
            if line.strip():
                found.append((at, line, " ".join(code.split())))
            at += len(line) + 1
        known["code", part.start] = found
    return found


def _depth(line: str) -> int:
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())


def _is_flat(mine: list[tuple[int, str, str]], yours: list[tuple[int, str, str]]) -> bool:
    """Whether the blocks are not indented as wholes by different measures."""
    shift = _depth(mine[0][1]) - _depth(yours[0][1])
    pairs = [(_depth(one) - shift, _depth(two)) for (_, one, _), (_, two, _) in zip(mine, yours)]
    return shift == 0 and any(one <= _depth(mine[0][1]) < two for one, two in pairs)


def _bare(url: str) -> str:
    """An address without the parts that name a language."""
    return "/".join([part for part in url.rstrip("/.").split("/") if not _PLACE.fullmatch(part)])


def inline(article: Article, ours: Part, other: Article, theirs: Part) -> Iterator[Difference]:
    """Code between backticks of which one piece is another one."""
    spans, known = ours.spans, theirs.spans
    if len(spans) != len(known) or spans == known:
        return
    here, there = frozenset(spans), frozenset(known)
    if len(here - there) != 1 or len(there - here) != 1:
        return
    mine, yours = SPAN.finditer(article.text, ours.start, ours.end), SPAN.finditer(other.text, theirs.start, theirs.end)
    new, gone = [match for match in mine if match[1].strip() not in there], [match for match in yours if match[1].strip() not in here]
    if len(new) != 1 or len(gone) != 1:
        return
    one, two = new[0][1].strip(), gone[0][1].strip()
    if "`" + two + "`" in article.text or "`" + one + "`" in other.text or not _CODE_LIKE.fullmatch(two) or _KEYS.fullmatch(two) or _PLACEHOLDER.search(two) or _MY.search(two) or _is_slip(one, two):
        return
    yield new[0].span(1), gone[0].span(1), f"“{one}” stands as code where {{who}} {{have}} “{two}”", two, False


def _is_slip(one: str, two: str) -> bool:
    """Whether they differ in marks at their ends only, or in what names a language."""
    return one.strip("/.,;:\"'“”()") == two.strip("/.,;:\"'“”()") or re.sub(r"(?<![a-z])[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?![a-z])", "", one) == re.sub(r"(?<![a-z])[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?![a-z])", "", two)


def _short(text: str) -> str:
    bare = " ".join(text.split())
    return bare if len(bare) <= 40 else bare[:39] + "…"
