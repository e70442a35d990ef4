"""Where a violation stands, in the words of other programs: paths from the project's root, addresses, identities, columns in bytes."""

from __future__ import annotations

import os
from hashlib import sha256

from lintr import reading
from lintr.allow import line_key
from lintr.article import Article
from lintr.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.violation import Result, Violation

RULE_PAGES = "https://github.com/lintr-text/lintr/blob/main/docs/rules/"
"""Where the pages of lintr's own rules can be read."""


def relative(path: str, root: str) -> str:
    """A path from the root, with ``/``; as it is where it does not lie below, or where nobody says what the root is."""
    if root:
        whole = os.path.abspath(path)
        start = os.path.abspath(root).rstrip(os.sep) + os.sep
        if whole.startswith(start):
            path = whole[len(start) :]
    return path.replace(os.sep, "/")


def address(path: str, root: str) -> tuple[str, bool]:
    """The path as a URI reference, and whether it is relative to the root. Every byte of the name comes back, also one that is not UTF-8."""
    from urllib.parse import quote

    told = relative(path, root)
    if os.path.isabs(path) and os.path.isabs(told):
        return "file://" + quote(_bytes(told)), False
    return quote(_bytes(told)), True


def _bytes(path: str) -> bytes:
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # no file of POSIX can have this name, one of Windows can
        return path.encode("utf-8", "surrogatepass")


def identified(results: Iterable[Result], root: str) -> Iterator[tuple[Violation, str]]:
    """Each violation with a digest that stays the same when its line moves and differs from all others.

    It is made of the path, the rule, the text of the line and of the match, and how many like it came before.
    """
    seen: dict[str, int] = {}
    line, known = "", ""  # the violations of a line share it: one of 50 MB is not to be read for each
    for result in results:
        for violation in result.violations:
            if violation.excerpt is not line:
                line, known = violation.excerpt, line_key(violation.excerpt)
            parts = (relative(violation.path, root), violation.rule, known, violation.text)
            key = "\0".join(parts)
            seen[key] = count = seen.get(key, 0) + 1
            yield violation, sha256(f"{key}\0{count}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class ByteColumns:
    """Columns from 1 in bytes of UTF-8, of those in code points. Counts on from the column that was asked for last in the same line.

    >>> ByteColumns().of("نص | x", 4)
    6
    """

    __slots__ = ("_bytes", "_column", "_line")

    def __init__(self) -> None:
        self._line, self._column, self._bytes = "", 1, 1

    def of(self, line: str, column: int) -> int:
        """The column in bytes."""
        if line is not self._line:
            self._line, self._column, self._bytes = line, 1, 1
        low, high = sorted((self._column, column))
        between = len(line[low - 1 : high - 1].encode("utf-8", "surrogatepass"))
        self._bytes += between if column >= self._column else -between
        self._column = column
        return self._bytes


def article(result: Result, root: str) -> Article | None:
    """The article of a result, read once more; None where it is gone, was never a file, or says something else by now."""
    if not result.violations or result.path == "-":
        return None
    found = named(result.path, root if _is_link(result.path) else "", result.violations[0].language)
    if found is None:
        return None
    line = None
    for violation in result.violations:
        if violation.line > len(found.line_starts):
            return None
        if violation.excerpt is not line and found.text[slice(*found.line_span(violation.line - 1))] != violation.excerpt:
            return None
        line = violation.excerpt
        if found.text[slice(*violation.span)] != violation.text:
            return None
    return found


def named(path: str, root: str, tag: str = "") -> Article | None:
    """The article of a file; None where it cannot be read, or lies outside the root, if one is given."""
    try:
        real = os.path.realpath(path)
        if root and not real.startswith(os.path.realpath(root).rstrip(os.sep) + os.sep):
            return None
        return Article.from_bytes(reading.read(real), path, tag=tag)
    except (InputError, ValueError, OSError):  # a name that no file can have
        return None


def _is_link(path: str) -> bool:
    try:
        return os.path.islink(path)
    except ValueError:
        return False
