"""Tables of TOML, read strictly: a key that nobody asked for is an error, and so is a value of the wrong type.

The line of a key is found by scanning the file again, and only when there is an error to tell.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, TypeVar

    from lintr.errors import LintrError

    T = TypeVar("T")

_NAMES = {str: "a string", int: "a whole number", float: "a number", bool: "true or false", list: "a list", dict: "a table"}


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean “…”?`` for the known word most like this one, or nothing."""
    close = _closest(word, known)
    return f"; did you mean “{close}”?" if close else ""


def _closest(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:100], [other[:100] for other in known], 1)), "")  # a key may be a megabyte long


def parsed(text: str, path: str, error: type[LintrError], *, max_depth: int = 20, max_key_parts: int = 20) -> Table:
    """The table that a TOML text holds.

    Raises:
        LintrError: of the type ``error``: the text is no TOML, or nested too deep.
    """
    import tomli  # a plain check of one file reads no TOML

    for number, line in enumerate(text.split("\n"), 1):  # before parsing: the parser itself recurses
        if line.count(".") > max_key_parts and line.split("=")[0].count(".") > max_key_parts and '"' not in line.split("=")[0]:
            raise error(f"{path}:{number}: a key of more than {max_key_parts} parts")
        if line.count("[") > max_depth and "[" * max_depth in line.replace(" ", ""):
            raise error(f"{path}:{number}: nested deeper than {max_depth}")
    try:
        return Table(tomli.loads(text), path, text, error)
    except tomli.TOMLDecodeError as problem:
        raise error(f"{path}:{problem.lineno}:{problem.colno}: not TOML: {problem.msg}") from None
    except (RecursionError, ValueError) as problem:
        raise error(f"{path}: not TOML: {problem}") from None


class Table:
    """One table of a TOML file, whose keys are taken one by one; `done` complains of those left over."""

    __slots__ = ("_error", "_index", "_known", "key", "path", "source", "values")

    def __init__(self, values: Mapping[str, Any], path: str, source: str, error: type[LintrError], key: str = "", index: int = 0) -> None:
        self.values = dict(values)
        """What has not been taken yet."""
        self.path = path
        """The file, for messages."""
        self.source = source
        """The text of the file, for the lines of messages."""
        self.key = key
        """The name of this table in the file, empty at its top."""
        self._error = error
        self._index = index
        self._known: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def error(self, key: str, message: str) -> LintrError:
        """What to raise for a key: the message after file and line."""
        line = self.line(key)
        where = f"{self.path}:{line}: " if line else f"{self.path}: "
        return self._error(f"{where}{key + ': ' if key else ''}{message}")

    def line(self, key: str) -> int:
        """The line of a key or of this table, from 1; 0 where it is not found."""
        import re

        if len(key) > 200:  # to compile such a pattern takes seconds
            return next((number for number, line in enumerate(self.source.split("\n"), 1) if key in line), 0)
        name = re.escape(key.rsplit(".", maxsplit=1)[-1])
        header = re.escape(self.key.split(".")[-1])
        found = 0
        lines = self.source.split("\n")
        starts = [n for n, line in enumerate(lines) if header and re.match(rf"\s*\[+\s*([\w.\"-]+\.)?\"?{header}\"?\s*\]+", line)] or [0]
        start = starts[min(self._index, len(starts) - 1)]
        for number, line in enumerate(lines[start:], start + 1):
            if re.match(rf"\s*\"?{name}\"?\s*=|\s*\[+\s*([\w.\"-]+\.)?\"?{name}\"?\s*\]+", line):
                found = number
                break
        return found or (start + 1 if header else 0)

    def take(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of a key, which must be of the type; required where no default is given."""
        self._known.append(key)
        if key not in self.values:
            if default is None:
                written = _closest(key, self.values)
                raise self.error(written, f"not known here; did you mean “{key}”?") if written in self.values else self.error("", f"“{key}” is missing")
            return default
        value = self.values.pop(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(key, f"must be {_NAMES[kind]}, not {_NAMES.get(type(value), type(value).__name__)}")
        return value

    def string(self, key: str, default: str | None = None) -> str:
        """A string."""
        return self.take(key, str, default)

    def integer(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        return self.take(key, int, default)

    def number(self, key: str, default: float | None = None) -> float:
        """A number, whole or not."""
        if isinstance(self.values.get(key), int) and not isinstance(self.values[key], bool):
            self.values[key] = float(self.values[key])
        return self.take(key, float, default)

    def boolean(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        return self.take(key, bool, default)

    def choice(self, key: str, known: Sequence[str], default: str | None = None) -> str:
        """One of the known words."""
        value = self.string(key, default)
        if value not in known:
            raise self.error(key, f"“{value}” is not one of {', '.join(known)}{nearest(value, known)}")
        return value

    def strings(self, key: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        """A list of strings."""
        values = self.take(key, list, None if default is None else list(default))
        for value in values:
            if not isinstance(value, str):
                raise self.error(key, f"must be a list of strings, and holds {_NAMES.get(type(value), type(value).__name__)}")
        return tuple(values)

    def mapping(self, key: str) -> dict[str, str]:
        """A table of strings; empty where there is none."""
        values = self.take(key, dict, {})
        for name, value in values.items():
            if not isinstance(value, str):
                raise self.error(key, f"“{name}” must be a string")
        return values

    def table(self, key: str) -> Table | None:
        """A table within this one, or None."""
        self._known.append(key)
        if key not in self.values:
            return None
        return Table(self.take(key, dict), self.path, self.source, self._error, key)

    def tables(self, key: str) -> list[Table]:
        """The tables of an array ``[[key]]``; empty where there is none."""
        found = self.take(key, list, [])
        for value in found:
            if not isinstance(value, dict):
                raise self.error(key, "must be tables, written [[" + key + "]]")
        return [Table(value, self.path, self.source, self._error, key, index) for index, value in enumerate(found)]

    def done(self) -> None:
        """Complain of the first key that nobody took."""
        for key in self.values:
            known = sorted(set(self._known))
            raise self.error(key, f"not known here{nearest(key, known)} (known: {', '.join(known)})")
