"""The command line: the parser, and `main`, the one place where every error becomes a line and a status."""

from __future__ import annotations

import argparse
import signal
import sys
from importlib import import_module

from lintr import __version__, output
from lintr.errors import LintrError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMANDS = {
    "check": "report what is wrong with articles; never writes to one",
    "fix": "mend in place what is safe to mend",
    "rules": "every rule: id, pack, severity, languages, fixable, on or off",
    "explain": "a rule's page: what, why, examples with the report they give",
    "test": "hold rules against their own examples",
    "zones": "each line of an article with its role",
    "languages": "the languages known, and how well",
    "config": "the settings in force, and where each comes from",
    "init": "write a commented lintr.toml",
    "completion": "what a shell offers behind lintr",
    "baseline": "accept today's violations; CI then fails on new ones only",
    "names": "all spellings of names over a corpus: a proposal for a glossary",
}
"""Command -> what it does; each is the module of its name in `lintr.commands`, imported when it is called."""

OK, FOUND, FAILED = 0, 1, 2


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


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    try:
        _obey_signals()
        return output.finished(_status(list(sys.argv[1:] if argv is None else argv)))
    except KeyboardInterrupt:  # also while the last of the report is written
        return 130
    except _Terminated:
        return 143


def _status(argv: list[str]) -> int:
    verbose = "-v" in argv or "--verbose" in argv
    try:
        return _run(argv)
    except LintrError as problem:
        output.error(str(problem))
    except RecursionError:
        output.error("internal: nested too deep; please report it")
    except MemoryError:
        output.error("out of memory")
    except Exception as problem:  # noqa: BLE001  a bug of ours: one line, the traceback on request
        if verbose:
            import traceback

            output.error(traceback.format_exc().rstrip(), raw=True)
        output.error(f"internal: {type(problem).__name__}: {problem}; please report it (the traceback: -v)")
    return FAILED


def _run(argv: list[str]) -> int:
    command = next((word for word in argv if not word.startswith("-")), "")
    if command and command not in COMMANDS:
        from lintr.table import nearest

        raise UsageError(f"no command “{command}”{nearest(command, COMMANDS)} (see lintr --help)")
    try:
        args = parser(command).parse_args(argv)
    except SystemExit as done:  # --help and --version have printed
        return int(done.code or 0)
    if not args.command:
        output.text(parser().format_help())
        return FAILED
    run: Callable[[argparse.Namespace], int] = args.run
    return run(args)


class _Terminated(BaseException):
    """SIGTERM has come: leave by way of every clean-up."""


def _obey_signals() -> None:
    def leave(signum: int, frame: object) -> None:
        raise _Terminated

    try:
        signal.signal(signal.SIGTERM, leave)
    except ValueError:  # not the main thread: whoever called us keeps the signals
        return

