"""The words of a command line, read as `argparse` reads them where nothing is wrong with them.

Importing and building a parser takes a start longer than reading an article, and all it is there for is to help and to complain. So a
command tells its options to `Arguments` first; whatever that does not know for sure is left to the parser.
"""

from __future__ import annotations

from types import SimpleNamespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Collection, Sequence
    from typing import Any, TypeAlias

    Takes: TypeAlias = "argparse.ArgumentParser | Arguments"
    """Whatever takes the options of a command."""


class _Option:
    """What `Arguments.add_argument` was told."""

    __slots__ = ("action", "choices", "default", "dest", "nargs", "type")

    def __init__(self, dest: str, action: str, default: Any, choices: Collection[str], type: Callable[[str], Any], nargs: str) -> None:  # noqa: A002
        self.dest = dest
        self.action = action
        self.default = default
        self.choices = choices
        self.type = type
        self.nargs = nargs


class Arguments:
    """Takes options as `argparse.ArgumentParser` does, in those of its ways that lintr's commands use."""

    def __init__(self) -> None:
        self._options: dict[str, _Option] = {}
        self._positional: list[_Option] = []

    def add_argument(self, *names: str, action: str = "store", default: Any = None, choices: Collection[str] = (), type: Callable[[str], Any] = str,  # noqa: A002
                     nargs: str = "", metavar: str = "", help: str = "") -> None:  # noqa: A002, ARG002
        """An option, or what stands without one."""
        dest = next((name for name in names if name.startswith("--")), names[0]).lstrip("-").replace("-", "_")
        option = _Option(dest, action, False if action == "store_true" else default, choices, type, nargs)
        if names[0].startswith("-"):
            self._options.update(dict.fromkeys(names, option))
        else:
            self._positional.append(option)

    def parsed(self, words: Sequence[str]) -> Any:
        """The values, as attributes; None where the parser is to be asked: it wants help, or something is wrong or written in a rare way."""
        values: dict[str, Any] = {option.dest: option.default for option in self._options.values()}
        places: list[str] = []
        rest = iter(words)
        for word in rest:
            if word == "-" or not word.startswith("-"):
                places.append(word)
                continue
            name, equals, value = word.partition("=")
            option = self._options.get(name)
            if not option:
                return None
            if option.action == "store_true":
                if equals:
                    return None
                values[option.dest] = True
                continue
            if not equals:
                value = next(rest, "-")
                if value.startswith("-"):
                    return None
            elif not name.startswith("--"):
                return None
            if option.choices and value not in option.choices:
                return None
            try:
                taken = option.type(value)
            except ValueError:
                return None
            values[option.dest] = [*values[option.dest], taken] if option.action == "append" else taken
        return SimpleNamespace(**values) if self._placed(places, values) else None

    def _placed(self, words: list[str], values: dict[str, Any]) -> bool:
        """Give the words that stand without an option to whoever takes them; whether that works out."""
        for option in self._positional:
            if option.nargs == "*":
                values[option.dest], words = words, []
            elif words:
                values[option.dest] = words.pop(0)
            elif option.nargs == "?":
                values[option.dest] = option.default
            else:
                return False
            if option.choices and values[option.dest] not in option.choices:
                return False
        return not words
