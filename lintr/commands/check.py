"""``lintr check``: report what is wrong with articles."""

from __future__ import annotations

import os
import sys

from lintr import files, output, progress
from lintr.commands import options
from lintr.errors import InputError, WriteError
from lintr.report import FORMATS, Options, reporter
from lintr.session import Session
from lintr.violation import NOTE, Result, at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of ``check``."""
    options.add_files(parser)
    parser.add_argument("--format", default="text", choices=FORMATS, help="how the report is written (default: text)")
    parser.add_argument("--output", metavar="FILE", help="write the report to a file")
    options.add_rules(parser)
    options.add_terminal(parser)
    parser.add_argument("--siblings", default="", metavar="FOLDER", help="a folder in which translations of the same originals lie")
    parser.add_argument("--original", default="", metavar="FILE", help="the original of the articles")
    parser.add_argument("--baseline", default="", metavar="FILE", help="accept what a baseline accepts")
    parser.add_argument("--since", default="", metavar="REV", help="only what is new since a revision of git")
    parser.add_argument("--profile-rules", action="store_true", help="CPU time and hits of each rule, on standard error")
    parser.add_argument("--statistics", action="store_true", help="how often each rule fired")


def run(args: argparse.Namespace) -> int:
    """Check, report, and say by the status what was found."""
    session = options.session(args)
    level, fail_on = options.levels(args, session.config())
    session.rules()  # what is wrong with them is told first
    if args.profile_rules:
        from lintr.clock import Clock

        session.clock = Clock()
    results = [session.settled(result) for result in checked(session, args)]
    results += session.leftover(whole=args.paths in ([], ["."]))
    if args.baseline or args.since:
        from lintr import accepted

        if args.baseline:
            results = list(accepted.new_to_baseline(results, session, args.baseline))
        if args.since:
            results = list(accepted.new_since(results, session, args.since))
    shown = [result._replace(violations=tuple(violation for violation in result.violations if at_least(violation.severity, level))) for result in results]
    hidden = sum(1 for result in results for violation in result.violations if violation.severity == NOTE) if level != NOTE else 0
    look = options.look(args)._replace(hidden=hidden, statistics=args.statistics, root=session.config().root)
    report(shown, session, args.format, args.output, look)
    if session.clock:
        for line in session.clock.table():
            output.note(line.rstrip("\n"))
    for result in results:
        for error in result.errors:
            output.error(f"{result.path}: {error}")
    if any(result.errors for result in results):
        return 2
    return 1 if any(at_least(violation.severity, fail_on) for result in results for violation in result.violations) else 0


def checked(session: Session, args: argparse.Namespace) -> Iterator[Result]:
    """A result for each article that the command line names, and for each thing named that is none, in the order named."""
    found = list(named(session, args))
    family = session.gather([(one.path, one.real) for one in found if one.real and not one.error])
    order = list(range(len(found)))
    if family and family.groups:
        from lintr.siblings import in_order

        order = in_order([one.path for one in found], family.groups)
    results = {number: _judged(session, found[number]) for number in progress.watched(order, len(order), quiet=getattr(args, "quiet", False))}
    yield from (results[number] for number in range(len(found)))


def _judged(session: Session, found: files.Found) -> Result:
    if found.error:
        return Result(found.path, (), (found.error,))
    try:
        return session.judged(found.path, files.read(found.real) if found.real else standard_input())
    except InputError as problem:
        return Result(found.path, (), (str(problem),))


def named(session: Session, args: argparse.Namespace) -> Iterator[files.Found]:
    """What the command line names; standard input has no file behind it."""
    paths = args.paths or ["."]
    if "-" in paths:
        yield files.Found(args.stdin_filename or "-", "")
        paths = [path for path in paths if path != "-"]
    if paths:
        config = session.config()
        yield from files.find(paths, include=config.include, exclude=config.exclude, root=config.root, use_exclude=not args.no_exclude)


def standard_input() -> bytes:
    """The bytes of standard input.

    Raises:
        InputError: there are too many.
    """
    data = sys.stdin.buffer.read(files.LIMIT + 1)
    if len(data) > files.LIMIT:
        raise InputError("larger than 64 MiB")
    return data


def report(results: list[Result], session: Session, format: str, path: str | None, look: Options) -> None:  # noqa: A002
    """Write a report to standard output or a file.

    Raises:
        WriteError: the file cannot be written.
    """
    chunks = reporter(format)(results, session.rules(), look)
    if not path:
        output.write(chunks)
        return
    try:
        with open(path, "wb") as file:
            file.writelines(chunk.encode("utf-8", "backslashreplace") for chunk in chunks)
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        raise WriteError(f"{path}: the report cannot be written: {problem.strerror}") from None
