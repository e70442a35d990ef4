"""What was found in earlier runs, taken again while all that it rests on is the same.

An entry is named by a checksum of the article and of whatever else tells what is found in it: its name, the translations that it is
compared with, glossary, config, options, rules and lintr itself. It holds what was found before allowances, which have dates, are
applied. It begins with a checksum of its own; one that is wrong in any way is not there.
"""

from __future__ import annotations

import os
import sys
from hashlib import blake2b

from lintr import __version__, cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lintr.violation import Result

MOST = 1_000
"""Entries of a folder, of which there are 256."""

_HERE = os.path.dirname(os.path.abspath(__file__))
_SIZE = 16
_told: list[bytes] = []


def key(parts: Iterable[bytes]) -> str:
    """The name of an entry for these parts, this lintr and this Python."""
    digest = blake2b(_stamp(), digest_size=20)
    for part in parts:
        digest.update(b"%d " % len(part))
        digest.update(part)
    name = digest.hexdigest()
    return os.path.join("results", name[:2], name[2:])


def checksum(data: bytes) -> bytes:
    """What stands for a file's bytes in a key."""
    return blake2b(data, digest_size=_SIZE).digest()


def kept(name: str, path: str) -> Result | None:
    """The result that an entry holds; None where there is none to be used."""
    data = cache.read(name)
    if len(data) <= _SIZE or blake2b(data[_SIZE:], digest_size=_SIZE).digest() != data[:_SIZE]:
        return None
    from lintr.plain import unpacked

    result = unpacked(data[_SIZE:])
    return result if result.path == path else None


def keep(name: str, result: Result) -> None:
    """Keep a result; one with errors may be another the next time."""
    if result.errors:
        return
    from lintr.plain import packed

    data = packed(result)
    cache.write(name, checksum(data) + data, most=MOST)


def _stamp() -> bytes:
    """A checksum of what lintr is made of: the names, sizes and times of its files, and the times of the folders that libraries lie in."""
    if not _told:
        root = os.path.dirname(_HERE)
        files = sorted(_files(_HERE) + (_files(os.path.join(root, "rules")) if not os.path.isdir(os.path.join(_HERE, "_rules")) else []))
        libraries = [(path, os.stat(path).st_mtime_ns) for path in sys.path if path.endswith("-packages") and os.path.isdir(path)]
        _told.append(blake2b(repr((__version__, sys.version, files, libraries)).encode("utf-8", "surrogateescape"), digest_size=_SIZE).digest())
    return _told[0]


def _files(folder: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != "__pycache__":
                        found += _files(entry.path)
                else:
                    status = entry.stat()
                    found.append((entry.path, status.st_size, status.st_mtime_ns))
    except OSError:
        return [(folder, -1, os.getpid())]
    return found
