"""The file that is written beside another to take its place, and what becomes of it when its run is killed.

It is locked as long as its run lives, so that the next run knows which to remove.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat

try:
    import fcntl
except ImportError:  # Windows, where an open file cannot be removed anyway
    fcntl = None  # type: ignore[assignment]

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_OLD = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_ATTEMPTS = 10


def is_temporary(name: str) -> bool:
    """Whether a file, by its name, is one that a run has yet to put in place or that a killed run left behind."""
    return name.startswith(".lintr-") and name.endswith(".tmp")


def sweep(folder: str) -> None:
    """Remove what killed runs left behind in a folder; what a living one is writing stays. Nothing is told: none of it is anybody's text."""
    with contextlib.suppress(OSError):
        for name in [name for name in os.listdir(folder or ".") if is_temporary(name)]:
            with contextlib.suppress(OSError):
                _remove_left(os.path.join(folder, name))


class Temporary:
    """A file that is to take another's place; its name is known before it exists, so that no interrupt leaves it behind."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.path = ""
        """Set it to nothing once the file has another name."""
        self.handle = -1
        self._lock = -1

    def create(self, mode: int) -> None:
        """Open it, empty and locked.

        Raises:
            OSError: it cannot be made.
        """
        for _ in range(_ATTEMPTS):
            self.path = os.path.join(self.folder, f".lintr-{os.urandom(8).hex()}.tmp")
            try:
                self.handle = os.open(self.path, _NEW, mode)
            except FileExistsError:
                self.path = ""  # another's
                continue
            self._lock = os.dup(self.handle)
            if _held(self._lock, self.path):
                return
            self.remove()  # another run swept the folder between the two calls
        raise OSError(errno.EEXIST, os.strerror(errno.EEXIST))

    def close(self) -> None:
        """End writing, which can fail; it stays locked."""
        handle, self.handle = self.handle, -1
        os.close(handle)

    def remove(self) -> None:
        """Close and remove what there is of it."""
        for handle in (self.handle, self._lock):
            with contextlib.suppress(OSError):
                if handle >= 0:
                    os.close(handle)
        self.handle = self._lock = -1
        with contextlib.suppress(OSError):
            if self.path:
                os.unlink(self.path)
        self.path = ""


def _held(handle: int, path: str) -> bool:
    """Whether a temporary file is ours now; False if a sweep came before the lock."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(handle), os.lstat(path))
    except (BlockingIOError, FileNotFoundError):
        return False
    except OSError:  # no locks here: nobody else can lock it either, and it stays if we are killed
        return True


def _remove_left(path: str) -> None:
    handle = os.open(path, _OLD)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or (hasattr(os, "geteuid") and os.geteuid() not in (status.st_uid, 0)):
            return
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(status, os.lstat(path)):
                os.unlink(path)
    finally:
        os.close(handle)
    if fcntl is None:
        os.unlink(path)
