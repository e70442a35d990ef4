"""Reading a file whole, when its name and its content are a stranger's: no waiting, no devices, no more than the limit."""

from __future__ import annotations

import errno
import os
import stat

from lintr.errors import InputError
from lintr.show import message

MIB = 1024 * 1024

ARTICLE = 64 * MIB
"""The most bytes of an article."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
_FLAGS |= getattr(os, "O_BINARY", 0)

_WORDS = {
    errno.ENOENT: "no such file or folder",
    errno.ENOTDIR: "no such file: part of its path is not a folder",
    errno.EACCES: "permission denied",
    errno.EPERM: "not permitted",
    errno.ELOOP: "links in a circle",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EMFILE: "too many open files",
    errno.ENFILE: "too many open files",
    errno.ENOSPC: "no space left",
    errno.EROFS: "on a read-only file system",
    errno.EFBIG: "larger than this process may write",
    errno.EIO: "the device failed (input/output error)",
}

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISLNK, "a link"),
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def reason(problem: OSError | ValueError) -> str:
    """What the system complains of, in plain words and without the file's name."""
    if isinstance(problem, OSError):
        known = _WORDS.get(problem.errno or 0)
        return known or message((problem.strerror or str(problem) or type(problem).__name__).lower())
    return "no file can have this name"  # a NUL, or a surrogate that stands for no byte


def kind(mode: int) -> str:
    """What a file is that is no regular one; empty for a regular file."""
    return "" if stat.S_ISREG(mode) else next((words for is_kind, words in _KINDS if is_kind(mode)), "of an unknown kind")


def read(path: str, limit: int = ARTICLE) -> bytes:
    """All bytes of a regular file.

    Raises:
        InputError: there is no such file, it is a link or of another kind, cannot be read or is larger than the limit; without the path.
    """
    return read_seen(path, limit)[0]


def read_seen(path: str, limit: int = ARTICLE) -> tuple[bytes, os.stat_result]:
    """All bytes of a regular file, and what the file was just before they were read: whoever writes it later compares.

    Raises:
        InputError: as `read`.
    """
    try:
        _regular(os.lstat(path), limit)  # before it is opened: opening a device may do something
        handle = os.open(path, _FLAGS)
        try:
            seen = os.fstat(handle)
            _regular(seen, limit)
            return _whole(handle, seen.st_size, limit), seen
        finally:
            os.close(handle)
    except (OSError, ValueError) as problem:
        raise InputError(reason(problem)) from None


def beginning(path: str, size: int) -> bytes:
    """The first bytes of a regular file; none where it cannot be read, which is told when it is read whole."""
    try:
        _regular(os.lstat(path), ARTICLE)
        handle = os.open(path, _FLAGS)
        try:
            return os.read(handle, size)
        finally:
            os.close(handle)
    except (OSError, ValueError, InputError):
        return b""


def _regular(status: os.stat_result, limit: int) -> None:
    if what := kind(status.st_mode):
        raise InputError(f"{what}, not a file")
    if status.st_size > limit:
        raise InputError(f"larger than {_size(limit)}")


def _whole(handle: int, size: int, limit: int) -> bytes:
    """Until its end, which need not be where its size says: it may be growing, or be of /proc."""
    parts = []
    room = limit + 1
    while part := os.read(handle, min(room, max(size, 64 * 1024) + 1)):
        parts.append(part)
        room -= len(part)
        if room <= 0:
            raise InputError(f"larger than {_size(limit)}")
    return b"".join(parts)


def _size(count: int) -> str:
    return f"{count // MIB} MiB" if count >= MIB and count % MIB == 0 else f"{count:,} bytes"


def is_inside(path: str, folder: str) -> bool:
    """Whether an absolute path without links is a folder or lies in it."""
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
