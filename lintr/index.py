"""What a folder of siblings holds: the key of each article, read from its last lines once and kept until the file changes."""

from __future__ import annotations

import os
import re
from array import array
from functools import lru_cache
from zlib import crc32

from lintr import cache, files, labels_table, siblings, zones
from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    _File = tuple[int, int, tuple[str, ...], tuple[int, ...], str]
    """When it was changed, its bytes, its keys, its lines, its own address."""

FOLDERS = 20_000
"""Folders of which it is kept when they were changed."""

TAIL = 8192
"""Bytes from the end of a file in which its source line is looked for."""

_FRONT_KEY = "original|original_id|translation_key|translationKey|source_url|source"
_OWN_KEY = "url|canonical|canonical_url|permalink|link"
_OWN_TAG = re.compile(rb"""<link\s[^<>]{0,2000}?\brel=["']?canonical\b[^<>]*>|<meta\s[^<>]{0,2000}?["']og:url["'][^<>]*>""", re.IGNORECASE)
_OWN_VALUE = re.compile(rb"""\b(?:href|content)\s*=\s*["']([^"'<>\s]+)["']""", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,\u066b\u066c\u00a0\u202f]{0,30}\d")
_TEXT = 1 << 17
"""Bytes of an article in which numbers are looked for."""

_VERSION = 4

LONG = 80
"""Bytes from which on a line is hardly in two articles by chance."""

LINES = 8
"""Lines of an article that are kept."""


class Known(Record):
    """What an index knows of an article."""

    keys: tuple[str, ...]
    """By what it is known for a translation of its original."""
    lines: Sequence[int]
    """Some of its long lines, as numbers."""
    real: str
    """The file."""
    own: str = ""
    """The address at which it says that it stands itself, normal; empty where it says nothing."""


def keyed(known: Mapping[str, Known]) -> Mapping[str, tuple[str, ...]]:
    """The keys of each path, those by which others may name it as their original among them."""
    named = siblings.with_named({path: found.keys for path, found in known.items()}, {path: found.real for path, found in known.items()})
    owned = siblings.with_own(named, {path: found.own for path, found in known.items()})
    return siblings.with_alike(owned, lru_cache(siblings.MOST_READ)(lambda path: numbers(known[path].real)))


def indexed(paths: Iterable[tuple[str, str]]) -> dict[str, Known]:
    """What is known of articles that are read now.

    Args:
        paths: the name of each, and the file that it is read from.
    """
    return {name: of_file(real) for name, real in paths}


def of_folder(folder: str, include: Sequence[str], exclude: Sequence[str], root: str, *, keep: bool = True) -> dict[str, Known]:
    """What is known of all articles below a folder, by path.

    Args:
        folder: the folder.
        include: what articles are called.
        exclude: what is none.
        root: the project.
        keep: use what earlier runs have kept, and keep this.
    """
    real = os.path.realpath(folder)
    name = f"siblings-{crc32(repr((real, include, exclude, root)).encode('utf-8', 'surrogateescape')):08x}.json"
    old = _kept(name) if keep else _Kept({}, {})
    start = "" if folder == "." else folder.rstrip("/" + os.sep) + "/"
    changed = any(_mark(os.path.join(real, inner)) != mark for inner, mark in old.folders.items()) or not old.folders
    inside = [one.real[len(real):].lstrip(os.sep) for one in files.find([folder], include=include, exclude=exclude, root=root) if not one.error] if changed else old.files
    now: dict[str, _File] = {}
    found: dict[str, Known] = {}
    for inner in inside:
        place = os.path.join(real, inner)
        try:
            status = os.stat(place)
        except OSError:
            continue
        known = old.files.get(inner)
        if not known or known[:2] != (status.st_mtime_ns, status.st_size):
            keys, lines, _, own = of_file(place)
            known = (status.st_mtime_ns, status.st_size, keys, tuple(lines), own)
        now[inner] = known
        found[start + inner.replace(os.sep, "/")] = Known(known[2], array("I", known[3]), place, known[4])
    if keep and (changed or now != old.files):
        _keep(name, _Kept(_folders(real) if changed else old.folders, now))
    return found


def _folders(real: str) -> dict[str, tuple[int, int]]:
    """All folders below one, and by what it is seen that something was put into one or taken out of it."""
    found = {}
    for folder, inner, _ in os.walk(real):
        inner[:] = [name for name in inner if name != ".git"]
        found[folder[len(real):].lstrip(os.sep)] = _mark(folder)
    return found if len(found) <= FOLDERS else {}


def _mark(folder: str) -> tuple[int, int]:
    return _changed(folder), _changed(os.path.join(folder, ".gitignore"))


def _changed(path: str) -> int:
    """When something was changed last; 0 where there is nothing."""
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return 0


def of_file(real: str) -> Known:
    """What is known of one article, of which only beginning and end are read; nothing where it cannot be read."""
    try:
        with open(real, "rb", buffering=0) as file:
            head = file.read(TAIL)
            size = os.fstat(file.fileno()).st_size
            if size > len(head):
                file.seek(max(len(head), size - TAIL))
            tail = head if size <= TAIL else file.read(TAIL)
    except OSError:
        return Known((), (), real)
    return Known(_keys(real, head, tail), _lines(head if tail is head else head + tail), real, _own(head))


def _lines(data: bytes) -> Sequence[int]:
    """Some of the long lines, as numbers: the least ones, so that two articles with the same lines have the same."""
    long = [line for line in data.split(b"\n") if len(line) >= LONG]
    if b"://" in data:
        long = [line for line in long if b"://" not in line]
    return array("I", sorted(set(map(crc32, map(bytes.strip, long))))[:LINES])  # of many thousand articles: a tuple would take three times as much memory


def front(text: str, names: str) -> str:
    """What front matter says under one of some names, which ``|`` separates; empty where it says nothing."""
    match = re.search(rf"^(?:{names})[ \t]*:[ \t]*[\"']?([^\"'\n]+?)[\"']?[ \t]*$", text.replace("\r", "\n").split("\n---", 1)[0], re.MULTILINE)
    return match[1].strip() if match else ""


def numbers(real: str) -> frozenset[int]:
    """The numbers of two digits or more in the text of an article, addresses aside; none where it cannot be read."""
    try:
        with open(real, "rb", buffering=0) as file:
            text = (file.read(_TEXT) or b"").decode("utf-8", "replace")
    except OSError:
        return frozenset()
    return frozenset(int("".join(filter(str.isdecimal, match[0]))) for line in text.split("\n") if "://" not in line for match in _NUMBER.finditer(line))


def _own(head: bytes) -> str:
    """The address at which an article says that it stands itself, normal."""
    address = front(head.decode("utf-8", "replace"), _OWN_KEY) if head.startswith(b"---") else ""
    if "://" not in address and (b"canonical" in head or b"og:url" in head):
        tag = _OWN_TAG.search(head)
        value = _OWN_VALUE.search(tag[0]) if tag else None
        address = value[1].decode("utf-8", "replace") if value else ""
    return siblings.normal(address) if "://" in address else ""


def _keys(name: str, head: bytes, tail: bytes) -> tuple[str, ...]:
    key = ""
    if head.startswith(b"---"):
        key = front(head.decode("utf-8", "replace"), _FRONT_KEY)
        if "://" in key:
            return siblings.keys(key, name)
    lines = _last(tail, 12)
    for line in lines:
        parts = zones.source_line(line, labels_table.SOURCE) if len(line) < 2000 else None
        if parts and parts.addresses and (parts.label or line in lines[:4]):
            start, end = parts.addresses[0]
            return siblings.keys(parts.shown[start:end].split()[0].rstrip(".,;)>]*_"), name, key)
    return siblings.keys("", name, key)


def _last(data: bytes, count: int) -> list[str]:
    """The last lines that are not blank, from the end."""
    found: list[str] = []
    for written in reversed(data.replace(b"\r", b"\n").split(b"\n")):
        line = written.decode("utf-8", "replace")
        if line.strip():
            found.append(line)
            if len(found) == count:
                break
    return found


class _Kept(Record):
    """What an earlier run has found."""

    folders: dict[str, tuple[int, int]]
    files: dict[str, _File]


def _kept(name: str) -> _Kept:
    from json import loads

    try:
        kept = loads(cache.read(name) or b"{}")
        if kept.get("version") != _VERSION:
            return _Kept({}, {})
        return _Kept({str(folder): (int(one), int(other)) for folder, (one, other) in kept["folders"].items()},
                     {str(path): (int(mtime), int(size), tuple(map(str, keys)), tuple(map(int, lines)), str(own)) for path, (mtime, size, keys, lines, own) in kept["files"].items()})
    except (ValueError, TypeError, KeyError, AttributeError):
        return _Kept({}, {})


def _keep(name: str, now: _Kept) -> None:
    from json import dumps

    cache.write(name, dumps({"version": _VERSION, "folders": now.folders, "files": now.files}).encode())
