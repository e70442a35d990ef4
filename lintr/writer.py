"""Putting new content in a file's place in one step: whatever happens, the file is whole, old or new.

The new content is written beside the file and is on disk before it takes the file's name. (Writing over the file, as is usual, leaves
nothing of it when the disk is full.)
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat

from lintr import reading
from lintr.errors import WriteError
from lintr.temporary import Temporary, sweep

__all__ = ["put", "replace", "sweep"]

_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
_CANNOT_HAVE = {errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}


def replace(path: str, data: bytes, *, seen: os.stat_result) -> None:
    """Give a file new content and keep its mode, owner and extended attributes; of a link, the file that it leads to.

    Args:
        path: the file.
        data: all that it shall hold.
        seen: what it was just before it was read (`files.read_seen`).

    Raises:
        WriteError: it was not written, and is as it was; or, as the message then says, it was, but may not survive a loss of power.
    """
    try:
        real = os.path.realpath(path)
        _same(os.lstat(real), seen)
        _put(real, data, seen)
    except (OSError, ValueError) as problem:
        raise WriteError(f"not written: {reading.reason(problem)}") from None


def put(path: str, data: bytes) -> None:
    """Write a file of our own, such as a report: a new one, or in the place of the one that is there; into a pipe or a device, just so.

    Raises:
        WriteError: it was not written.
    """
    try:
        try:
            seen = os.stat(path)
        except FileNotFoundError:
            _put(os.path.realpath(path), data, None)
            return
        if stat.S_ISREG(seen.st_mode):
            _put(os.path.realpath(path), data, seen)
            return
        with open(path, "wb", buffering=0) as stream:
            _write(stream.fileno(), data)
    except (OSError, ValueError) as problem:
        raise WriteError(f"not written: {reading.reason(problem)}") from None


def _put(real: str, data: bytes, seen: os.stat_result | None) -> None:
    if seen and not (seen.st_mode & 0o222 and os.access(real, os.W_OK)):
        raise WriteError("not written: it is read-only")
    folder = _Folder(os.path.dirname(real))
    temporary = Temporary(folder.path)
    try:
        folder.open()
        temporary.create(0o600 if seen else 0o666)
        _write(temporary.handle, data)
        if seen:
            _dress(temporary.handle, real, seen)
        os.fsync(temporary.handle)
        temporary.close()  # can fail: some file systems tell only now that the disk was full
        if seen:
            _same(os.lstat(real), seen)
        os.replace(temporary.path, real)
        temporary.path = ""
        folder.sync()
    finally:  # also after an interrupt
        temporary.remove()
        folder.close()


def _same(now: os.stat_result, seen: os.stat_result) -> None:
    """Complain of a file that is not the one that was read, or that has names which would keep the old content."""
    if what := reading.kind(now.st_mode):
        raise WriteError(f"not written: it has become {what}")
    if _mark(now) != _mark(seen):
        raise WriteError("not written: it has changed since it was read; run again")
    if now.st_nlink > 1:
        raise WriteError(f"not written: it has {now.st_nlink} names (hard links), which a fix would part; copy it first")


def _mark(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _write(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        count = os.write(handle, rest)
        if not count:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[count:]


def _dress(handle: int, real: str, seen: os.stat_result) -> None:
    """Owner, extended attributes and mode of the old file, in this order: each of them may change what comes after it."""
    new = os.fstat(handle)
    if hasattr(os, "fchown") and (new.st_uid, new.st_gid) != (seen.st_uid, seen.st_gid):
        os.fchown(handle, seen.st_uid, seen.st_gid)
    if hasattr(os, "listxattr"):
        _copy_attributes(handle, real)
    if hasattr(os, "fchmod"):
        os.fchmod(handle, stat.S_IMODE(seen.st_mode))
        new = os.fstat(handle)
        if (new.st_mode, new.st_uid, new.st_gid) != (seen.st_mode, seen.st_uid, seen.st_gid):
            raise WriteError("not written: its mode and owner cannot be kept")


def _copy_attributes(handle: int, real: str) -> None:
    old, new = _attributes(real), _attributes(handle)
    for name in new.keys() - old.keys():
        if name.startswith(("user.", "system.posix_acl")):  # the folder's default; labels are the system's own
            os.removexattr(handle, name)
    for name, value in old.items():
        if new.get(name) != value:
            os.setxattr(handle, name, value)


def _attributes(file: str | int) -> dict[str, bytes]:
    try:
        return {name: os.getxattr(file, name) for name in os.listxattr(file)}
    except OSError as problem:
        if problem.errno in _CANNOT_HAVE:
            return {}
        raise


class _Folder:
    """The folder, whose record of the new name is synced too; opened before anything is changed, so that it cannot fail later."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.handle = -1

    def open(self) -> None:
        if hasattr(os, "O_DIRECTORY"):
            with contextlib.suppress(PermissionError):  # it may be written but not read: then without
                self.handle = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)

    def sync(self) -> None:
        try:
            if self.handle >= 0:
                os.fsync(self.handle)
        except OSError as problem:
            if problem.errno not in _CANNOT_SYNC:
                raise WriteError(f"written, but it may not survive a loss of power: {reading.reason(problem)}") from None

    def close(self) -> None:
        with contextlib.suppress(OSError):
            if self.handle >= 0:
                os.close(self.handle)
