"""The role of each line: what is title, body, caption, source line, footer ...

This module alone knows what an empty picture or a comment counter looks like; such lines are no prose for the rules, and the
rules that report them ask for their role. Labels ("Source", "Comments") are given: they are the language pages' business.
"""

from __future__ import annotations

from lintr import marks
from lintr.later import later
from lintr.regions import TOP_LEVEL
from lintr.roles import (
    BLANK,
    BODY,
    CAPTION,
    CODE,
    FOOTER,
    FRONT_MATTER,
    HEADING,
    HTML_ROLES,
    IMAGE,
    LIST,
    PLACEHOLDER,
    PROSE_ROLES,
    ROLES,
    SOURCE,
    TABLE,
    TITLE,
)
from lintr.words import LONG, at_blanks

__all__ = ["BLANK", "BODY", "CAPTION", "CODE", "FOOTER", "FRONT_MATTER", "HEADING", "IMAGE", "LIST", "PLACEHOLDER", "PROSE_ROLES", "ROLES", "SOURCE", "TABLE", "TITLE"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    import regex

# For `re`, which keeps what it has compiled: each pattern compiled here at once would cost every start half a millisecond.
_PLACEHOLDER = later(r"[ \t]*(?:!\[[^\]\n]*\]\([ \t]*(?:data:image/[a-z+]+[;,][^)\n]{0,160}|about:blank|#)?[ \t]*\)|\\?[!！¡]?[ ]?\\?[\[［【][ ]*\\?[\]］】][ ]?\\?[(（][ ]*\\?[)）]|[!！¡][ ]?[\[［][^\[\]［］\n]{0,80}[\]］][ ]?[(（][ ]*[)）]|[!！¡][ ]?[\[［【][ ]*[\]］】]|[(（][ ]*[)）][ ]?[\[［][ ]*[\]］][ ]?[!！])[ \t]*(?:[|｜][ \t]*)?", 0)
"""What is left of a picture: no address, or that of the empty one which a page shows until the picture is there. Machines set blanks into
the marks, write them wide, turn them round or lose one."""
_IMAGE = later(r"[ \t]*(?:\[[ ]*)?!\[[^\]\n]*\]\([^)\n]+\)(?:[ ]*\]\([^)\n]*\))?[ \t]*(?:\{[^}\n]*\}[ \t]*)?(?:\|[ \t]*)?", 0)
_OF_PICTURES = frozenset("![(（［【！")
"""Characters that what is left of a picture begins with."""
_NUMBER = later(r"[(（\[]?[ ]*\d{1,6}[ ]*[)）\]]?|[(（\[][ ]*[)）\]]", 0)
_BULLET = later(r"[ \t]*(?:[-*+•▪◦‣●■–—][ \t]|(?:\d{1,3}|[^\W\d_])[.)][ \t]|\[[ xX]\][ \t])", 0)
_BULLETS = frozenset("-*+•▪◦‣●■–—[")
_BEHIND_ONE = frozenset(".)")
_TABLE = later(r"[ \t]*\|.*\|[ \t]*|[ \t|:-]*-{2}[ \t|:-]*\|[ \t|:-]*", 0)
_MARKDOWN_HEADING = later(r"[ ]{0,3}#{1,6}(?:[ \t]|$)", 0)
_HTML_ROLE = later(r"(?i)" r"<(title|h[1-6]|figcaption|caption|li|td|th|dt|dd|option|nav|footer)\b|^[ \t]*<(a|button|label)\b", 0)
"""What an element is. A link or a button is no paragraph where the line begins with it; within one it changes nothing."""
_MARKUP = later(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>", 0)
_LINK = later(r"(?i)<a\s[^<>]*?\bhref\s*+=\s*+[\"']?+(?P<to>(?:https?:)?//[^\s\"'<>]++)[^<>]*+>(?P<text>[^<]*+)</a\s*+>|\[(?P<text>(?:https?://|www\.)[^\[\]\n]*+)\]\((?P<to>[^()\s]*+)[^()\n]*+\)")
"""A link of HTML, or one of Markdown that shows an address."""
_DIVIDER = frozenset("|-: \t")
_UNDERLINE = later(r"[ ]{0,3}(?:=+|-{2,})[ \t]*", 0)
_UNSPACED = later("[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+", 0)
"""Scripts that set no blanks between words: Thai to Tibetan, Myanmar, Khmer, Kana, Han."""

WORDSPACE = "\N{ETHIOPIC WORDSPACE}"
"""Stands between words in place of a blank, in older and in solemn texts."""

_PIPES = ("|", "｜", "│", "¦")
_PIPE_FOR_DANDA = later("[\u0900-\u0963\u0970-\u09e5\u09f0-\u0a65\u0a70-\u0a7f\u0b00-\u0b65\u0b70-\u0b7f][|][ \t]*$", 0)
"""A pipe written for the mark that ends a sentence: it joins the last letter, that of a table stands apart."""
_PIPES_FOR_DANDAS = later("(?:[^|\n]{8,}[\u0900-\u0963\u0970-\u09e5\u09f0-\u0a65\u0a70-\u0a7f\u0b00-\u0b65\u0b70-\u0b7f][\"”’)]?[ ]?[|](?=[ \t]|$))+[^|\n]*", 0)
"""A line of which each pipe ends a sentence."""
_PIPE_APART = later("[\u0900-\u0963\u0970-\u09e5\u09f0-\u0a65\u0a70-\u0a7f\u0b00-\u0b65\u0b70-\u0b7f][ \t]+[|][ \t]*$", 0)
"""One with a blank before it: behind so many words as captions have not it is that mark all the same."""

_MOST_OF_CAPTION = 12
LAST_LINES = 8
"""A comment counter stands among the last so many lines that are not blank, other counters and placeholders aside: once these are mended away, it is no more and no less at the end."""


class SourceLine:
    """The parts of a line that names the original."""

    __slots__ = ("addresses", "colon", "label", "label_end", "label_start", "rest", "shown")

    def __init__(self, shown: str, label: str, label_start: int, colon: str, rest: str, addresses: tuple[tuple[int, int], ...]) -> None:
        self.shown = shown
        """The line, as long as it is, with blanks for its markup: of a link one address is left."""
        self.label = label
        """The label as it stands there; empty where the line is an address alone."""
        self.label_start = label_start
        """Code points from the start of the line."""
        self.label_end = label_start + len(label)
        self.colon = colon
        """The mark behind the label, or nothing."""
        self.rest = rest
        """What stands behind the colon."""
        self.addresses = addresses
        """Where addresses stand, in code points from the start of the line."""


_WITH_SCHEME = later(r"(?i)" r"(?<![^\W_])(?:https?|ftp)(?: *: */ */|:/(?=[\w-]+\.)|;?//(?=[\w-]+\.))[^\n]*|(?<![\w.])www\.[\w-]+\.\S+", 0)
_DOMAIN = later(r"(?<![\w.@/-])[\w-]+(?:\.[\w-]+)+(?:/\S*)?", 0)
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif")
"""How the address of a picture ends, which is no source."""
_MOST_OF_REST = 8
"""Words behind a label that names the original: its address, or who wrote it."""
_TOP_LEVEL = frozenset(TOP_LEVEL.split())


def addresses_in(line: str) -> tuple[tuple[int, int], ...]:
    """Where addresses stand in a line, also such as blanks have been set into, which reach to the end of the line."""
    if "/" in line or "www." in line:
        found = tuple(match.span() for match in _WITH_SCHEME.finditer(line))
        if found:
            return found
    if "." not in line:
        return ()
    return tuple(match.span() for match in _DOMAIN.finditer(line) if match[0].split("/", 1)[0].rpartition(".")[2].lower() in _TOP_LEVEL)


def source_line(line: str, labels: Container[str]) -> SourceLine | None:
    """The parts of a source line, or None where the line is none."""
    written, line = line, _shown(line)
    bare = line.lstrip(" \t*_>#(（[-–—•\u200e\u200f\ufeff")
    start = len(line) - len(bare)
    for mark in marks.COLONS:
        at = bare.find(mark, 0, 48)
        if at > 0 and (label := bare[:at].rstrip(" \t*_\u00a0\u200e\u200f")).casefold() in labels:
            rest = bare[at + 1:].strip(" \t*_)]")
            addresses = addresses_in(line)
            if addresses or len(rest.split()) <= _MOST_OF_REST and len(rest) < 80:
                return SourceLine(line, label, start, mark, rest, addresses)
            return None
    if "//" in line or "www." in line or "." in bare[:60].split(" ", 1)[0][1:-1]:
        addresses = addresses_in(line)
        if addresses:
            first = addresses[0][0]
            label = line[start:first].strip(" \t*_:：-–—\u00a0\u200e\u200f([<")
            if label.casefold() in labels and len(line[first:].split()) <= _MOST_OF_REST:
                return SourceLine(line, label, start, "", line[first:], addresses)
            if not label and written[:first].rstrip("\"' ")[-1:] != "=" and not any(char.isalnum() for char in line[addresses[-1][1]:]) and not line[first:].rstrip(" \t*_)]>").lower().endswith(_PICTURES):
                return SourceLine(line, "", first, "", line[first:], addresses)
    elif len(bare) < 40 and (label := bare.strip(" \t*_:：)]\u00a0")) and label.casefold() in labels:
        return SourceLine(line, label, start, "", "", ())
    return None


def _shown(line: str) -> str:
    """A line with blanks for its tags; of a link that shows its address the shown one is left, of another one that which it leads to."""
    if "](" in line or "</a" in line:
        line = str(_LINK.sub(_address_of, line))
    return str(_MARKUP.sub(_blanks, line)) if "<" in line else line


def _address_of(link: regex.Match[str]) -> str:
    kept = "text" if "//" in link["text"] or link["text"].startswith("www.") else "to"
    return f"{'':{link.start(kept) - link.start()}}{link[kept]}{'':{link.end() - link.end(kept)}}"


def _blanks(tag: regex.Match[str]) -> str:
    return " " * len(tag[0])


def counts_comments(line: str, labels: Container[str]) -> bool:
    """Whether a line is a comment counter: a label and a number, or the brackets of one, nothing else."""
    if len(line) > 60 or not (any(map(str.isdigit, line)) or _BRACKETS.intersection(line)):
        return False
    bare = line.strip(_AROUND)
    match = _NUMBER.match(bare) or next((found for found in _NUMBER.finditer(bare) if found.end() == len(bare)), None)
    if match is None:
        return False
    rest = bare[match.end():] if match.start() == 0 else bare[:match.start()]
    return rest.strip(_AROUND).casefold() in labels


_BRACKETS = frozenset(")）]")
_AROUND = " \u00a0:：*_#>|-–—•·.\t\u200e\u200f"


def weight(line: str) -> int:
    """How long a line is in words; four letters of a script without spaces count as one."""
    if WORDSPACE in line:
        line = line.replace(WORDSPACE, " ")
    spaced = len(line.split()) if len(line) <= LONG else sum(len(part.split()) for part in at_blanks(line))
    return spaced if line.isascii() else spaced + sum(map(len, _UNSPACED.findall(line))) // 4


_LONGEST_HEADING = 120
_SPEAKS, _SPOKEN = frozenset("「『"), frozenset("」』")
"""Around what somebody says: Japanese sets no full stop before the mark that closes it."""


def is_heading(line: str, most: int = 14) -> bool:
    """Whether a line of plain text reads as a heading: short, without an end mark, not the head of a list."""
    bare = line.strip()
    if bare[:1] in _SPEAKS and bare[-1:] in _SPOKEN:
        return False
    return len(line) <= _LONGEST_HEADING and not marks.ends_sentence(line) and weight(line) <= most and bare[-1:] not in marks.COMMAS + marks.COLONS


def is_running_text(line: str) -> bool:
    """Whether a line of plain text, no title, is body for sure: long, beginning with a letter, without what any other role begins with or needs."""
    return (len(line) > _LONGEST_HEADING and line[0].isalpha() and line[1] not in _BEHIND_ONE and "|" not in line and "![" not in line
            and "//" not in line and "www." not in line and ":" not in (start := line[:60]) and "：" not in start and "." not in start.split(" ", 1)[0][1:-1])


def roles(lines: Sequence[str], code: Sequence[str], format: str, source_labels: Container[str], comment_labels: Container[str]) -> tuple[str, ...]:  # noqa: A002
    """The role of each line.

    Args:
        lines: the lines, without their ends.
        code: a role that is settled for a line (`CODE`, `FRONT_MATTER`, ``"tag"`` where only markup stands), else an empty string.
        format: plain, markdown or html.
        source_labels: labels of source lines, casefolded.
        comment_labels: labels of comment counters, casefolded.
    """
    found = [BLANK if not line.strip() else role for line, role in zip(lines, code)]
    open_lines = [n for n, role in enumerate(found) if not role]
    last, counters = _last_lines(lines, open_lines, format, comment_labels)
    titled = False
    before = ""
    page = None
    if format == "html":
        from lintr.html_lines import HtmlLines

        page = HtmlLines(lines, open_lines)
    for n in open_lines:
        line = lines[n]
        if titled and format == "plain" and is_running_text(line):
            before = found[n] = BODY
            continue
        role = _marked(line, format, lines[n + 1] if n + 1 < len(lines) else "")
        is_same = False  # paragraph as the line above
        if page:
            role, is_same = page.role(n, role, found)
        elif format == "markdown" and "|" in line:
            role = _row(lines, n, role, found[n - 1] if n else BLANK)
        if (not role or (page and (role == LIST or is_same))) and ("." in line or "/" in line or ":" in line or "：" in line or n in last) and (parts := source_line(line, source_labels)):
            is_source = (parts.addresses and (parts.label or n in last)) or (n in last and n in open_lines[-4:] and n != open_lines[0])
            is_source = is_source and (parts.label or not is_same) and (parts.colon or not page or not page.is_begun(n))
            role = SOURCE if is_source else role or CAPTION
        if not role and n in counters:
            role = FOOTER
        if not role and line.rstrip().endswith(_PIPES) and sum(map(line.count, _PIPES)) <= 1 and not _PIPE_FOR_DANDA.search(line):
            is_sentence = titled and before not in (PLACEHOLDER, IMAGE) and _PIPE_APART.search(line) and weight(line) > _MOST_OF_CAPTION
            role = "" if is_sentence else CAPTION
        if not role and before in (PLACEHOLDER, IMAGE) and is_heading(line, 40) and not (format == "markdown" and _MARKDOWN_HEADING.match(line)):
            role = CAPTION
        if not role and not titled and before not in (PLACEHOLDER, IMAGE):
            role = TITLE if not marks.ends_sentence(line) and weight(line) <= 40 and format != "html" else ""
            if role and format == "markdown" and not _MARKDOWN_HEADING.match(line) and not is_heading(line, 30):
                role = ""
            titled = True
            if role and line.rstrip(" \t*_")[-1:] in marks.COLONS:  # what a machine says before its translation
                role, titled = "", False
        elif not role and _MARKDOWN_HEADING.match(line) and format != "html" or not role and format == "plain" and is_heading(line):
            role = HEADING
        titled = titled or role in (TITLE, HEADING, BODY)
        before = found[n] = role or BODY
    return tuple(CODE if role == "tag" else role for role in found)


def _last_lines(lines: Sequence[str], open_lines: Sequence[int], format: str, comment_labels: Container[str]) -> tuple[set[int], set[int]]:  # noqa: A002
    """The lines at the end, and those of them that count comments."""
    last: set[int] = set()
    counters: set[int] = set()
    for n in open_lines[:-5 * LAST_LINES:-1]:
        if len(last) - len(counters) == LAST_LINES:
            break
        line = lines[n]
        if _OF_PICTURES.intersection(line[:8]) and _PLACEHOLDER.fullmatch(line):
            continue
        last.add(n)
        if counts_comments(_shown(line) if format == "html" else line, comment_labels):
            counters.add(n)
    return last, counters


def last_source(roles: Sequence[str]) -> int:
    """The number of the last source line, from 0; how many lines there are, where none is one."""
    return len(roles) - 1 - roles[::-1].index(SOURCE) if SOURCE in roles else len(roles)


def _marked(line: str, format: str, following: str) -> str:  # noqa: A002
    """The role that a line's own marks tell, or nothing."""
    if _OF_PICTURES.intersection(line[:8]):
        if _PLACEHOLDER.fullmatch(line):
            return PLACEHOLDER
        if _IMAGE.fullmatch(line):
            return IMAGE
    if format == "html":
        match = _HTML_ROLE.search(line) if "<" in line else None
        return HTML_ROLES.get((match[1] or match[2]).lower(), HEADING) if match else ""
    if "|" in line and _TABLE.fullmatch(line):
        return TABLE
    bare = line.lstrip(" \t")
    if (bare[:1] in _BULLETS or bare[:1].isdecimal() or bare[1:2] in _BEHIND_ONE) and _BULLET.match(line):
        return LIST
    if format == "markdown":
        if line.count("|") >= 2:
            return TABLE
        if _MARKDOWN_HEADING.match(line):
            return ""
        if _UNDERLINE.fullmatch(following) and following.strip():
            return HEADING
    return ""


def _row(lines: Sequence[str], number: int, role: str, before: str) -> str:
    """The role of a line of Markdown with a pipe: no row of a table stands alone, and its table has a line of dashes."""
    around = lines[number - 1] if number else "", lines[number + 1] if number + 1 < len(lines) else ""
    if role == TABLE and not any(map(str.strip, around)) and _PIPES_FOR_DANDAS.fullmatch(lines[number].strip()):
        return ""
    if not role and (before == TABLE or any("|" in line and set(line.strip()) <= _DIVIDER and "-" in line for line in around)):
        return TABLE
    return role
