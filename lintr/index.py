"""What a folder of siblings holds: the key of each article, read from its last lines once and kept until the file changes."""

from __future__ import annotations

import os
import re

from lintr import cache, files, labels_table, siblings, zones

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TAIL = 8192
"""Bytes from the end of a file in which its source line is looked for."""

_FRONT_KEY = re.compile(r"^(?:original|original_id|translation_key|translationKey|source_url|source)\s*:\s*[\"']?([^\"'\n]+?)[\"']?\s*$", re.MULTILINE)
_VERSION = 1


def indexed(paths: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """The keys of articles that are read now.

    Args:
        paths: the name of each, and the file that it is read from.
    """
    return {name: of_file(name, real) for name, real in paths}


def of_folder(folder: str, include: Sequence[str], exclude: Sequence[str], root: str, *, keep: bool = True) -> dict[str, tuple[str, ...]]:
    """The keys of all articles below a folder, by path.

    Args:
        folder: the folder.
        include: what articles are called.
        exclude: what is none.
        root: the project.
        keep: use what earlier runs have kept, and keep this.
    """
    from zlib import crc32

    name = f"siblings-{crc32(os.path.realpath(folder).encode('utf-8', 'surrogateescape')):08x}.json"
    known = _kept(name) if keep else {}
    now: dict[str, tuple[int, int, tuple[str, ...]]] = {}
    for found in files.find([folder], include=include, exclude=exclude, root=root):
        if found.error:
            continue
        try:
            status = os.stat(found.real)
        except OSError:
            continue
        old = known.get(found.path)
        now[found.path] = old if old and old[:2] == (status.st_mtime_ns, status.st_size) else (status.st_mtime_ns, status.st_size, of_file(found.path, found.real))
    if keep and now != known:
        _keep(name, now)
    return {path: keys for path, (_, _, keys) in now.items()}


def of_file(name: str, real: str) -> tuple[str, ...]:
    """The keys of one article, of which only beginning and end are read; none where it cannot be read."""
    try:
        with open(real, "rb") as file:
            head = file.read(TAIL)
            size = os.fstat(file.fileno()).st_size
            if size > len(head):
                file.seek(max(len(head), size - TAIL))
            tail = head if size <= TAIL else file.read(TAIL)
    except OSError:
        return ()
    key = ""
    if head.startswith(b"---"):
        front = head.decode("utf-8", "replace").split("\n---", 1)[0]
        match = _FRONT_KEY.search(front)
        key = match[1].strip() if match else ""
        if "://" in key:
            return siblings.keys(key, name)
    lines = [line for line in tail.decode("utf-8", "replace").replace("\r", "\n").split("\n") if line.strip()]
    for line in reversed(lines[-12:]):
        parts = zones.source_line(line, labels_table.SOURCE) if len(line) < 2000 else None
        if parts and parts.addresses and (parts.label or line in lines[-4:]):
            start, end = parts.addresses[0]
            return siblings.keys(line[start:end].split()[0].rstrip(".,;)>]*_"), name, key)
    return siblings.keys("", name, key)


def _kept(name: str) -> dict[str, tuple[int, int, tuple[str, ...]]]:
    from json import loads

    try:
        kept = loads(cache.read(name) or b"{}")
        if kept.get("version") != _VERSION:
            return {}
        return {str(path): (int(mtime), int(size), tuple(map(str, keys))) for path, (mtime, size, keys) in kept["files"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _keep(name: str, now: dict[str, tuple[int, int, tuple[str, ...]]]) -> None:
    from json import dumps

    cache.write(name, dumps({"version": _VERSION, "files": now}).encode())
