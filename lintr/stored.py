"""What tables made ahead of time hold of their entries: in a file of bytes beside the table, from which an entry is read when it is asked for.

A run asks for few of them, and to make all of them costs a start more than to read those.
"""

from __future__ import annotations

import os
from io import FileIO
from marshal import dumps, loads
from zlib import crc32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Place: TypeAlias = tuple[int, int, int]
    """Where an entry begins in the file, its bytes, and their checksum."""

READABLE = 2
"""The version of `marshal`'s format: what every Python reads, and the same for the same entry."""

_HERE = os.path.dirname(os.path.abspath(__file__))


class Stored:
    """The entries of a table."""

    __slots__ = ("_file", "path")

    def __init__(self, name: str) -> None:
        """Stand for the entries of a table of lintr's, whose file is opened when one is read."""
        self.path = os.path.join(_HERE, name + ".bin")
        self._file: FileIO | None = None

    def read(self, place: Place) -> Any:
        """An entry.

        Raises:
            OSError: it cannot be read.
            ValueError: something else lies there.
        """
        at, size, checksum = place
        if self._file is None:
            self._file = FileIO(self.path)
        if hasattr(os, "pread"):  # other processes have the same file open, and read elsewhere
            data = os.pread(self._file.fileno(), size, at)
        else:
            self._file.seek(at)
            data = self._file.read(size)
        if crc32(data) != checksum:
            raise ValueError(f"{self.path}: is not that of its table: install lintr anew")
        return loads(data)  # noqa: S302  what lintr is made of


class Storing:
    """The entries of a table that is being made."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def place(self, entry: Any) -> Place:
        """Take an entry in, and say where it lies."""
        data = dumps(entry, READABLE)
        self._parts.append(data)
        self._size += len(data)
        return self._size - len(data), len(data), crc32(data)

    def bytes(self) -> bytes:
        """The file."""
        return b"".join(self._parts)
