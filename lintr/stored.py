"""What tables made ahead of time hold of their entries: in a file of bytes beside the table, from which an entry is read when it is asked for.

A run asks for few of them, and to make all of them costs a start more than to read those.
"""

from __future__ import annotations

import os
from marshal import dumps, loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Place: TypeAlias = tuple[int, int]
    """Where an entry begins in the file, and its bytes."""

READABLE = 2
"""The version of `marshal`'s format: what every Python reads, and the same for the same entry."""

_STAMP = 8
"""Bytes before the first entry: the `checksum` of all entries, by which a table knows its file."""

_PRIME = (1 << 61) - 1

_HERE = os.path.dirname(os.path.abspath(__file__))


def checksum(data: bytes) -> int:
    """A number that is another for nearly all other bytes: the remainder of what they are as one number.

    `zlib` tells one faster, but is loaded from two libraries, which takes a start longer than all that it asks for.
    """
    return int.from_bytes(data + b"\1", "little") % _PRIME


class Stored:
    """The entries of a table."""

    __slots__ = ("_file", "_process", "_stamp", "path")

    def __init__(self, name: str, stamp: int) -> None:
        """Stand for the entries of a table of lintr's, whose file is opened when one is read.

        Args:
            name: the table.
            stamp: the checksum of its entries.
        """
        self.path = os.path.join(_HERE, name + ".bin")
        self._stamp = stamp
        self._file = -1
        """No object that closes it once it is forgotten: by then another file may have its number."""
        self._process = 0

    def read(self, place: Place) -> Any:
        """An entry.

        Raises:
            OSError: it cannot be read.
            ValueError: the file is that of another table, or cut off.
        """
        at, size = place
        if self._process != os.getpid():
            self._open()
        os.lseek(self._file, at, os.SEEK_SET)
        data = os.read(self._file, size)
        if len(data) < size:
            raise ValueError(f"{self.path}: is cut off: install lintr anew")
        return loads(data)  # noqa: S302  what lintr is made of


    def _open(self) -> None:
        """Open the file, in each process anew: one that was forked has closed what it did not ask for."""
        file = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        if int.from_bytes(os.read(file, _STAMP), "little") != self._stamp:
            os.close(file)
            raise ValueError(f"{self.path}: is not that of its table: install lintr anew")
        self._file, self._process = file, os.getpid()


class Storing:
    """The entries of a table that is being made."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = _STAMP

    def place(self, entry: Any) -> Place:
        """Take an entry in, and say where it lies."""
        data = dumps(entry, READABLE)
        self._parts.append(data)
        self._size += len(data)
        return self._size - len(data), len(data)

    def stamp(self) -> int:
        """The checksum of all entries."""
        return checksum(b"".join(self._parts))

    def file(self) -> bytes:
        """What the file holds."""
        return self.stamp().to_bytes(_STAMP, "little") + b"".join(self._parts)
