"""The parser of the command line: for help, for completions, and for whatever is wrong with the words."""

from __future__ import annotations

import argparse
from importlib import import_module

from lintr import __version__
from lintr.commands import COMMANDS
from lintr.errors import UsageError


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Help of a fixed width: asking the terminal imports shutil, and argparse does so for each option, help or no help."""
    return argparse.HelpFormatter(prog, width=100)


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are ours: one line and status 2."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise UsageError(f"{message} (see {self.prog} --help)")


def parser(command: str = "") -> argparse.ArgumentParser:
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
