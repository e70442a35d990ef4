"""Finds lintr's modules where they are known to lie: a start imports a hundred, and half of the time of each goes into looking for it.

What is found is what Python itself would find: the compiled module beside its source, if it is that of the source as it is now. Of
whatever else there may be (packages, sources not yet compiled, modules compiled in other ways or kept elsewhere) Python is left to find it.
"""

from __future__ import annotations

import os
import sys
from io import FileIO
from marshal import loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any
else:
    ModuleSpec = type(__spec__)  # `importlib.machinery` is not worth its import here

_BY_TIME = bytes(4)
"""Behind the number of Python's version: the compiled module is that of a source of this time and size, which follow."""
_HEAD = 16
"""Bytes before what is compiled."""


class Finder:
    """A finder and loader of compiled modules, in the order that Python asks for them."""

    def __init__(self, package: str, begins: bytes) -> None:
        """Begin.

        Args:
            package: the name of the package whose modules are looked for, and a full stop.
            begins: what a compiled module begins with.
        """
        self._package = package
        self._begins = begins
        self._ending = f".{sys.implementation.cache_tag}.pyc"

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:  # noqa: ARG002
        """The module of a name, with its code; None where Python is to look for it."""
        if not path or not name.startswith(self._package):
            return None
        stem = name.rpartition(".")[2]
        source, compiled = f"{path[0]}{os.sep}{stem}.py", f"{path[0]}{os.sep}__pycache__{os.sep}{stem}{self._ending}"
        try:
            status = os.stat(source)
            with FileIO(compiled) as file:
                data = file.readall()
        except OSError:
            return None
        if data[:_HEAD] != self._begins + _number(int(status.st_mtime)) + _number(status.st_size):
            return None
        found = ModuleSpec(name, self, origin=source, loader_state=loads(memoryview(data)[_HEAD:]))  # type: ignore[arg-type]  # noqa: S302
        found.has_location = True
        found.cached = compiled
        return found

    def create_module(self, spec: ModuleSpec) -> None:
        """It is made as ever."""

    def exec_module(self, module: ModuleType) -> None:
        """Run what was found."""
        spec: Any = module.__spec__
        code, spec.loader_state = spec.loader_state, None
        exec(code, module.__dict__)  # noqa: S102  it is what importing means


def _number(value: int) -> bytes:
    return (value & 0xFFFFFFFF).to_bytes(4, "little")


def install() -> None:
    """Ask here first from now on, where Python keeps its compiled modules in the usual way."""
    compiled = __spec__ and __spec__.cached
    if sys.flags.optimize or not compiled:
        return
    try:
        with FileIO(compiled) as file:
            begins = file.read(8)  # as those of all modules do
    except OSError:
        return
    if begins.endswith(_BY_TIME):
        sys.meta_path.insert(0, Finder("lintr.", begins))
