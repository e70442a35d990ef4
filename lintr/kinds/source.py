"""The kind ``source``: what can be wrong with the line that names the original."""

from __future__ import annotations

from lintr import labels_table, zones
from lintr.kinds.lines import deleted, visible
from lintr.kinds.prose_lines import prose_lines, uncounted
from lintr.later import later
from lintr.phrase_book import book
from lintr.span import Span
from lintr.violation import Edit, Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article
    from lintr.table import Table
    from lintr.zones import SourceLine

FAULTS = ("malformed", "foreign-label", "not-last", "second", "invalid-address")

_DASHES = "-–—"
_WITH_DASH = frozenset(("Mymr",))
"""Scripts in which a dash is as good as a colon behind a label."""

_AROUND_LABEL = " \t*_:：\u00a0\u200e\u200f"
_HOST = later(r"(?i)(?:https?|ftp)://(?:[^\s/@]+@)?(\[[0-9a-f:.]+\]|[^\s/:?#]+)(?::(\d+))?(?:[/?#]|$)", 0)
_SCHEME = later(r"(?i)\b(?:https?|ftp)\s*:\s*/\s*/", 0)
_BROKEN = later(r"(?i)(https?|ftp)(?:;?//|:/(?!/| ))", 0)
_BAD_PERCENT = later(r"%(?![0-9A-Fa-f]{2})", 0)
_UNSEEN = later("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ufffd]", 0)
_SEPARATED = later(r"(?i)\b(?:https?|ftp)\b[ ]+:|(?:https?|ftp):[ ]+/|(?:https?|ftp):/[ ]+/|(?:https?|ftp)://[ ]|[\w/-][ ]+\.[a-z]{2,}(?:/|$)|\.[ ]+(?:com|org|net|vn|cn|info)\b|(?<=\w)/[ ]+\w|\w[ ]+/\w|[?&=][ ]+\w", 0)


class Source:
    """Find source lines that are wrong.

    Fields:
        fault: ``malformed`` (no address behind the label, no label, or two, no colon, blanks in the address, two addresses),
            ``foreign-label`` (the label of another language), ``not-last`` (text behind it, lines of the page aside), ``second`` (another one before it),
            ``invalid-address`` (no host, percent garbage, invisible characters).
    """

    __slots__ = ("fault",)
    asks = "roles"

    def __init__(self, fault: str) -> None:
        self.fault = fault

    @classmethod
    def from_table(cls, table: Table) -> Source:
        """Take the fields."""
        return cls(table.choice("fault", FAULTS))

    @property
    def mends(self) -> bool:
        """Whether it gives edits."""
        return self.fault in ("foreign-label", "second", "malformed")

    def gate(self, article: Article) -> bool:
        return article.zones.count(zones.SOURCE) > (self.fault == "second")

    def find(self, article: Article) -> Iterator[Hit]:
        lines = [line for line, role in enumerate(article.zones) if role == zones.SOURCE]
        if self.fault == "second":
            yield from self._second(article, lines)
            return
        for line in lines:
            parts, start = article.source_line(line), article.line_starts[line]
            if parts is None:
                continue
            if self.fault == "malformed":
                if not parts.label and _is_at_fence(article, line):
                    continue
                yield from _malformed(article, line, start, parts)
            elif self.fault == "foreign-label":
                yield from _foreign(article, start, parts)
            elif self.fault == "invalid-address":
                yield from _invalid(article, start, parts)
            elif line == lines[-1]:
                yield from _not_last(article, line)

    def _second(self, article: Article, lines: list[int]) -> Iterator[Hit]:
        told: dict[str, int] = {}
        for line in lines:
            text = " ".join(article.text[slice(*article.line_span(line))].split()).rstrip("/")
            if lines[0] != line:
                first = lines[0]
                same = text in told
                yield Hit(visible(article, line), {}, deleted(article, line) if same else None, (Related(visible(article, first), "the first source line"),))
            told[text] = line


def _is_at_fence(article: Article, line: int) -> bool:
    """Whether a line stands beside the mark of a block of code: it is code, and another mark is lost."""
    if article.format != "markdown":
        return False
    return any(article.text[slice(*article.line_span(other))].lstrip(" \t>").startswith(("```", "~~~")) for other in (line - 1, line + 1) if 0 <= other < len(article.zones))


def _malformed(article: Article, line: int, start: int, parts: SourceLine) -> Iterator[Hit]:
    whole = visible(article, line)
    if not parts.addresses:
        yield Hit(whole, {"what": "no address stands behind the label"})
        return
    first, last = parts.addresses[0]
    address = parts.shown[first:last].rstrip()
    if not parts.label:
        label = next(iter(article.language.source_labels), "")
        edit = Edit(Span(start + first, start + first), f"{label}: ") if label else None
        yield Hit(whole, {"what": "no label stands before the address"}, edit)
    elif scheme := _BROKEN.match(address):
        at = start + first
        edit = Edit(Span(start + parts.label_end, at + scheme.end()), f": {scheme[1]}://") if not parts.colon else Edit(Span(at, at + scheme.end()), f"{scheme[1]}://")
        yield Hit(Span(at, at + len(address)), {"what": f"“{scheme[0]}” begins no address"}, edit)
    elif not parts.colon and not (article.language.script in _WITH_DASH and any(dash in article.text[start + parts.label_end:start + first] for dash in _DASHES)):
        edit = Edit(Span(start + parts.label_end, start + first), ": ") if article.text[start + parts.label_end:start + first].strip(f" {_DASHES}\u00a0") == "" else None
        yield Hit(whole, {"what": "no colon stands behind the label"}, edit)
    between = parts.shown[parts.label_end:first].strip(_AROUND_LABEL)
    if parts.label and between.casefold() in labels_table.SOURCE:
        at = start + parts.shown.index(between, parts.label_end)
        yield Hit(Span(at, at + len(between)), {"what": "its label stands twice"}, Edit(Span(at, start + first), ""))
    if parts.shown.lower().count("tp") > 1 and len(_SCHEME.findall(parts.shown)) > 1:
        yield Hit(whole, {"what": "two addresses stand in one line"})
    elif _is_separated(address):
        yield Hit(Span(start + first, start + first + len(address)), {"what": "a blank stands within the address"}, _joined(start + first, address))


def _is_separated(address: str) -> bool:
    """Whether blanks stand within an address."""
    return " " in address and _SEPARATED.search(address) is not None


def _joined(at: int, address: str) -> Edit | None:
    """The edit that takes blanks out of an address, if it then is one."""
    joined = "".join(address.split())
    return Edit(Span(at, at + len(address)), joined) if _HOST.match(joined) and len(address.split()) <= 4 else None


def _foreign(article: Article, start: int, parts: SourceLine) -> Iterator[Hit]:
    ours, label = article.language.source_labels, parts.label.casefold()
    if not label or not ours or label in map(str.casefold, ours):
        return
    tags = labels_table.SOURCE.get(label, "").split()
    if not tags or article.language.page in tags:
        return
    span = Span(start + parts.label_start, start + parts.label_end)
    yield Hit(span, {"tag": tags[0], "ours": ours[0]}, Edit(span, ours[0]))


def _not_last(article: Article, line: int) -> Iterator[Hit]:
    behind = [other for other, role in enumerate(article.zones[line + 1:], line + 1) if role in _TEXT]
    if behind and not _are_of_the_page(article, behind):
        places = [visible(article, other) for other in behind]
        text = article.text[slice(*places[0])]
        values = {"behind": text if len(text) <= _SHORT else text[:_SHORT - 1] + "…"}
        yield Hit(visible(article, line), values, None, tuple([Related(span, "text behind the source line") for span in places[:3]]))


def _are_of_the_page(article: Article, behind: list[int]) -> bool:
    """Whether lines are buttons and labels of the page and nothing else: each has a rule that tells it."""
    lines = prose_lines(article)
    of_page = [number for at, text in lines.short.items if (number := lines.numbers[at]) >= behind[0] and any(text in book(name) or uncounted(text) in book(name) for name in _OF_PAGE)]
    return set(behind) <= set(of_page)


_SHORT = 40
"""Characters that are quoted of a line."""
_OF_PAGE = ("share_labels", "related_labels", "comment_phrases")
_TEXT = frozenset((zones.BODY, zones.HEADING, zones.LIST, zones.TABLE, zones.CAPTION, zones.IMAGE))


def _invalid(article: Article, start: int, parts: SourceLine) -> Iterator[Hit]:
    for first, last in parts.addresses[:1]:
        address = parts.shown[first:last].rstrip().split(" ")[0]
        what = _fault(address)
        if what and not _is_separated(parts.shown[first:last].rstrip()):
            yield Hit(Span(start + first, start + first + len(address)), {"what": what})


def _fault(address: str) -> str:
    """Why an address leads nowhere, or nothing."""
    if not address.isascii() and _UNSEEN.search(address):
        return "it holds an invisible character"
    if "://" not in address:
        return "" if address.lower().startswith("www.") or "/" in address or "." in address else "it has no host"
    match = _HOST.match(address)
    if match is None:
        return "it has no host"
    host = match[1]
    if not host.startswith("[") and ("." not in host.strip(".") and host != "localhost" or ".." in host or host.startswith((".", "-")) or "_" in host.split(".")[-1]):
        return "its host is none"
    if "%" in address and _BAD_PERCENT.search(address):
        return "a percent sign stands before something else than two hexadecimal digits"
    return ""
