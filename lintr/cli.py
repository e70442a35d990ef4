"""The command line: its commands, and `main`, the one place where every error becomes a line and a status."""

from __future__ import annotations

import gc
import os
import sys

from lintr import __version__, output
from lintr.arguments import Arguments
from lintr.commands import COMMANDS
from lintr.errors import LintrError, UsageError, lacks_memory
from lintr.interrupts import Terminated, obey

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

OK, FOUND, FAILED = 0, 1, 2

_OBJECTS = 100_000
"""Objects made between two searches for cycles; at Python's 700, those of a start, which find none, are a tenth of its time."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    gc.set_threshold(_OBJECTS)
    try:
        return output.finished(_status(list(sys.argv[1:] if argv is None else argv)))
    except KeyboardInterrupt:  # also while the last of the report is written
        return 130
    except Terminated:
        return 143


def _status(argv: list[str]) -> int:
    verbose = "-v" in argv or "--verbose" in argv
    try:
        return _run(argv)
    except LintrError as problem:
        output.error(str(problem))
    except RecursionError:
        output.error("internal: nested too deep; please report it")
    except Exception as problem:  # noqa: BLE001  a bug of ours: one line, the traceback on request
        if lacks_memory(problem):
            output.error("out of memory")
            return FAILED
        if verbose:
            import traceback

            output.error(traceback.format_exc().rstrip(), raw=True)
        output.error(f"internal: {type(problem).__name__}: {problem}; please report it (the traceback: -v)")
    return FAILED


def _run(argv: list[str]) -> int:
    if argv[:1] != ["check"]:
        obey()
    if argv[:1] == ["help"]:
        argv = [*argv[1:], "--help"]
    command = next((word for word in argv if not word.startswith("-")), "")
    if command and command not in COMMANDS:
        from lintr.table import nearest

        way_out = f"; did you mean “lintr check {command}”?" if os.path.lexists(command) else nearest(command, COMMANDS)
        raise UsageError(f"no command “{command}”{way_out} (see lintr --help)")
    if argv[:1] == [command]:
        module = __import__(f"lintr.commands.{command}", fromlist=[command])
        plain = Arguments()
        module.add_options(plain)
        args = plain.parsed(argv[1:])
        if args:
            status: int = module.run(args)
            return status
    if argv == ["--version"]:
        output.text(f"lintr {__version__}\n")
        return OK
    from lintr.parser import parsed, parser

    try:
        args = parsed(command, argv)
    except SystemExit as done:  # --help has printed
        return int(done.code or 0)
    if not args.command:
        output.text(parser().format_help())
        return FAILED
    run: Callable[[argparse.Namespace], int] = args.run
    return run(args)
