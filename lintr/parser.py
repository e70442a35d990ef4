"""The parser of the command line: for help, for completions, and for whatever is wrong with the words."""

from __future__ import annotations

import argparse
from importlib import import_module

from lintr import __version__
from lintr.commands import COMMANDS
from lintr.errors import UsageError
from lintr.table import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Help of a fixed width: asking the terminal imports shutil, and argparse does so for each option, help or no help."""
    return argparse.HelpFormatter(prog, width=100)


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are ours: one line and status 2."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise UsageError(f"{message} (see {self.prog} --help)")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Complain of a value that is none of those known, as lintr complains of all other names."""
        if action.choices is not None and value not in action.choices:
            raise argparse.ArgumentError(action, f"“{value}” is not one of {', '.join(action.choices)}{nearest(value, action.choices)}")

    def of(self, command: str) -> _Parser:
        """The parser of a command; this one where there is none."""
        return next((action.choices[command] for action in self._actions if isinstance(action.choices, dict) and command in action.choices), self)

    def complaint(self, word: str) -> UsageError:
        """What to raise for a word that this command does not know."""
        word = word.partition("=")[0]
        if not word.startswith("-"):
            return UsageError(f"“{word}” is a word too many (see {self.prog} --help)")
        meant = self._meant(word)
        known = [option[2:] for option in self._option_string_actions if option.startswith("--")]
        way_out = f"; did you mean “{meant}”?" if meant else nearest(word.lstrip("-"), known).replace("“", "“--")  # the strokes would make all alike
        return UsageError(f"no option “{word}”{way_out} (see {self.prog} --help)")

    def _meant(self, word: str) -> str:
        """What an unknown option is called elsewhere: it is a value of an option, an option of another command, or a command."""
        name = word.lstrip("-")
        valued = next((f"{action.option_strings[-1]} {name}" for action in self._actions if action.option_strings and name in (action.choices or ())), "")
        if valued or name in COMMANDS:
            return valued or f"lintr {name}"
        whole = parser()
        return next((f"lintr {command} {word}" for command in COMMANDS if word in whole.of(command)._option_string_actions), "")


def parsed(command: str, words: Sequence[str]) -> argparse.Namespace:
    """The values of a command line.

    Raises:
        UsageError: something is wrong with a word of it; the nearest known one is named.
        SystemExit: help or the version was asked for, and is printed.
    """
    made = parser(command)
    args, unknown = made.parse_known_args(words)
    if unknown:
        raise made.of(command).complaint(next((word for word in unknown if word.startswith("-")), unknown[0]))
    return args


def parser(command: str = "") -> _Parser:
    """The parser; with a command, only that command's options are built."""
    made = _Parser(prog="lintr", description="A linter for translated articles.", allow_abbrev=False, formatter_class=_formatter)
    made.add_argument("--version", action="version", version=f"lintr {__version__}")
    commands = made.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser, prog="lintr")  # prog: or it asks the terminal
    for name, summary in COMMANDS.items():
        if command in ("", name):
            module = import_module(f"lintr.commands.{name}")
            sub = commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".", allow_abbrev=False,
                                      formatter_class=_formatter)
            module.add_options(sub)
            sub.set_defaults(run=module.run)
    return made
