"""``lintr check``: report what is wrong with articles."""

from __future__ import annotations

import os
import stat
import sys

from lintr import files, output, reading, show
from lintr.causes import Causes
from lintr.commands import options
from lintr.errors import InputError, UsageError, WriteError, lacks_memory
from lintr.report import FORMATS, Options, reporter
from lintr.session import Session
from lintr.settings import working_folder
from lintr.violation import Result, at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from lintr.arguments import Takes
    from lintr.rule import Rule


def add_options(parser: Takes) -> None:
    """The options of ``check``."""
    options.add_files(parser)
    parser.add_argument("--format", default="text", choices=FORMATS, help="how the report is written (default: text)")
    parser.add_argument("--output", metavar="FILE", help="write the report to a file (“-”: standard output)")
    options.add_rules(parser)
    options.add_levels(parser)
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
    if args.siblings and not os.path.isdir(args.siblings):
        raise UsageError(f"--siblings: {args.siblings}: no such folder")
    level, fail_on = options.levels(args, session.config())
    broken: list[str] = []
    session.broken = broken
    session.prove()  # what is wrong with the options is told before anything is printed
    if args.profile_rules:
        from lintr.clock import Clock

        session.clock = Clock()
    results: Iterable[Result] = _settled(session, args)
    if args.baseline or args.since:
        from lintr import accepted

        if args.baseline:
            results = accepted.new_to_baseline(results, session, args.baseline)
        if args.since:
            results = accepted.new_since(results, session, args.since, (args.stdin_filename or "-") if "-" in args.paths else "")
    tally = _Tally(level, fail_on)
    report(tally.shown(results), session, args.format, args.output, options.look(args)._replace(hidden=tally.hidden, statistics=args.statistics, root=_project(session)))
    if session.clock:
        for line in session.clock.table():
            output.note(line.rstrip("\n"))
    for error in (*tally.errors, *broken):
        output.error(error)
    return 2 if tally.errors or broken else 1 if tally.fails else 0


def _project(session: Session) -> str:
    """The folder from which reports for other programs name files: the repository's, else the config's, else (if that lies elsewhere) the working folder."""
    root, here = session.config().root, working_folder()
    top = root = root if reading.is_inside(here, os.path.realpath(root)) else here
    while not os.path.lexists(os.path.join(top, ".git")):
        if top == os.path.dirname(top):
            return root
        top = os.path.dirname(top)
    return top


class _Tally:
    """What the status and the summary are made of, counted while the results go by: a run over many files keeps none of them."""

    def __init__(self, level: str, fail_on: str) -> None:
        self._level, self._fail_on = level, fail_on
        self.errors = Causes()
        self.fails = False
        self._hidden: dict[str, int] = {}

    def hidden(self) -> dict[str, int]:
        """Violations below the level that is shown, so far, by severity."""
        return self._hidden

    def shown(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results, less what is below the level."""
        for result in results:
            self.errors.add(result.path, result.errors)
            kept = [violation for violation in result.violations if at_least(violation.severity, self._level)]
            self.fails = self.fails or any(at_least(violation.severity, self._fail_on) for violation in result.violations)
            if len(kept) == len(result.violations):
                yield result
                continue
            for violation in result.violations:
                if not at_least(violation.severity, self._level):
                    self._hidden[violation.severity] = self._hidden.get(violation.severity, 0) + 1
            yield result._replace(violations=tuple(kept))


def _settled(session: Session, args: argparse.Namespace) -> Iterator[Result]:
    for result in checked(session, args):
        yield session.settled(result)
    yield from session.leftover(whole=args.paths in ([], ["."]))


def checked(session: Session, args: argparse.Namespace) -> Iterator[Result]:
    """A result for each article that the command line names, and for each thing named that is none, in the order named."""
    written = os.path.abspath(args.output) if getattr(args, "output", None) else ""
    found = [one for one in named(session, args) if not written or os.path.abspath(one.path) != written]  # the report is no article
    for path in {os.path.dirname(one.path): one.path for one in found if not one.error}.values():
        session.prove(path)  # what is wrong with a config is told before anything is printed
    family = session.gather([(one.path, one.real) for one in found if one.real and not one.error], together=any(map(os.path.isdir, args.paths or ["."])))
    order: Sequence[int] = range(len(found))
    groups = family.together if family else {}
    if groups:
        from array import array

        from lintr.siblings import in_order

        order = array("I", in_order([one.path for one in found], groups))  # of very many files: a list takes ten times as much
    jobs, count = 1 if session.clock else processes(found, args), len(found)

    def judge(numbers: Sequence[int]) -> Iterator[Result]:
        return _in_portions(session, [found[number] for number in numbers])

    if jobs > 1:
        from lintr import workers

        results = workers.shared(judge, order, jobs, lambda number: found[number].path, lambda one, other: found[other].path in groups.get(found[one].path, ()), warm=warm(found, order))
    elif not groups:
        results = _in_portions(session, found)
    else:
        from lintr import workers

        results = workers.in_turn(zip(order, judge(order)))
        found.clear()
    if count > 1:
        from lintr import interrupts, progress

        interrupts.obey()  # a run that takes a while says by its status how it was ended
        results = progress.watched(results, count, quiet=getattr(args, "quiet", False))
    yield from results


MOST_NAMED = 5
"""Files that one line names."""

SMALL = 1 << 16
"""Bytes of a file that takes no time."""

PORTION, ROOM = 12, 1 << 19
"""Small files that are looked at together, and the bytes that they have at most: more gain little, and need more memory."""


def _in_portions(session: Session, found: list[files.Found]) -> Iterator[Result]:
    """A result for each, in order; small files are looked at together. The list is used up, since there may be very many."""
    are_many = len(found) > 1
    found.reverse()
    while found:
        portion, room = [found.pop()], ROOM
        size = _size(portion[0]) if are_many else 0
        while 0 < size <= min(room, SMALL) and found and len(portion) < PORTION:
            room -= size
            size = _size(found[-1])
            if 0 < size <= min(room, SMALL):
                portion.append(found.pop())
        if len(portion) > 1:
            yield from _judged_each(session, portion)
        else:
            yield _judged(session, portion[0])


def _judged_each(session: Session, found: Sequence[files.Found]) -> Iterator[Result]:
    """Results for small files; those that cannot be read have their error."""
    read = [_read(one) for one in found]
    try:
        results = iter(session.judged_each([(one.path, data) for one, data in zip(found, read) if isinstance(data, bytes)]))
    except MemoryError:
        results = (_judged(session, one) for one, data in zip(found, read) if isinstance(data, bytes))
    for data in read:
        yield next(results) if isinstance(data, bytes) else data


def _read(found: files.Found) -> bytes | Result:
    """The bytes of a file, or a result that tells why there are none."""
    try:
        return files.read(found.real)
    except InputError as problem:
        return Result(found.path, (), (str(problem),))


def processes(found: Sequence[files.Found], args: argparse.Namespace) -> int:
    """Processes that share so many files."""
    jobs: int = getattr(args, "jobs", 1)
    if len(found) < 2 or jobs == 1 or (jobs < 1 and not pay(map(_size, found))):
        return 1
    from lintr import children, workers

    return min(jobs if jobs > 0 else workers.usual(), len(found), workers.MOST) if children.CAN_FORK else 1


def warm(found: Sequence[files.Found], order: Sequence[int]) -> int:
    """How many of the first files are looked at before there are other processes, which then have what that built."""
    return next((place for place, number in enumerate(order[:3]) if _size(found[number]) > SMALL), min(3, len(order)))


ENOUGH = 2 << 20
"""Bytes of all articles from which on several processes are faster than one."""


def pay(sizes: Iterable[int]) -> bool:
    """Whether several processes are worth their while; asks for no more sizes than it needs."""
    whole = 0
    return any((whole := whole + size) >= ENOUGH for size in sizes)


def _size(found: files.Found) -> int:
    try:
        return os.stat(found.real).st_size if found.real and not found.error else 0
    except OSError:
        return 0


def _judged(session: Session, found: files.Found) -> Result:
    if found.error:
        return Result(found.path, (), (found.error,))
    try:
        held = [files.read(found.real) if found.real else standard_input()]
        if len(held[0]) < LARGE:
            return session.judged(found.path, held.pop())
        with bounded(held[0]):
            return session.judged(found.path, held.pop())  # it lets go of the bytes once the article is made
    except InputError as problem:
        return Result(found.path, (), (str(problem),))
    except (MemoryError, SystemError) as problem:
        if not lacks_memory(problem):
            raise
        return Result(found.path, (), ("out of memory",))


LARGE = 4 << 20
"""Bytes of an article from which on what it takes is bounded: below, it cannot take much."""


def bounded(data: bytes) -> AbstractContextManager[None]:
    """Let an article take no more memory than a worker has."""
    if len(data) < LARGE:
        from contextlib import nullcontext

        return nullcontext()
    from lintr import children, workers

    return children.bounded(workers.MEMORY)


def named(session: Session, args: argparse.Namespace) -> Iterator[files.Found]:
    """What the command line names; standard input has no file behind it."""
    paths = args.paths or ["."]
    if "-" in paths:
        yield files.Found(args.stdin_filename or "-", "")
        paths = [path for path in paths if path != "-"]
    if paths:
        config = session.config()
        reports: list[str] = []
        found = list(files.find(paths, include=config.include, exclude=config.exclude, root=config.root, use_exclude=not args.no_exclude, passed_over=reports))
        tell_of_empty(paths, found, config.include)
        if reports:
            shown = ", ".join(map(show.name, sorted(reports)[:MOST_NAMED])) + (" …" if len(reports) > MOST_NAMED else "")
            output.note(f"note: {show.counted(len(reports), 'report')} of lintr's own not checked: {shown}")
        yield from _less_what_is_written(found)


def _less_what_is_written(found: Iterable[files.Found]) -> Iterable[files.Found]:
    """The files less the one that standard output goes to: with ``> report.txt`` it lies there before anything is read."""
    try:
        written = os.fstat(1)
    except OSError:
        return found
    return (one for one in found if not _is(one.real, written)) if stat.S_ISREG(written.st_mode) else found


def _is(path: str, written: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.stat(path), written)
    except (OSError, ValueError):
        return False


def tell_of_empty(paths: Sequence[str], found: Sequence[files.Found], include: Sequence[str]) -> None:
    """Say of each folder named that no article lies in it, and of files named that they are excluded if nothing else was named."""
    for path in paths:
        if not os.path.isdir(path):
            if not found:  # else a hook has named what has changed, which is nobody's mistake
                output.note(f"warning: {show.name(path)}: excluded by the settings (--no-exclude: check it all the same)")
        elif not any(reading.is_inside(one.real, os.path.realpath(os.path.join(working_folder(), path))) for one in found):
            output.note(f"warning: {show.name(path)}: no article lies there; looked for: {', '.join(map(show.name, include))}, less what git ignores and the settings exclude")


def standard_input() -> bytes:
    """The bytes of standard input.

    Raises:
        InputError: there are too many.
    """
    data = sys.stdin.buffer.read(files.LIMIT + 1)
    if len(data) > files.LIMIT:
        raise InputError("larger than 64 MiB")
    return data


class _Rules:
    """The rules of a session, which are not even read if the report does not ask for them."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._session.rules())

    def __len__(self) -> int:
        return len(self._session.rules())

    def __contains__(self, rule: object) -> bool:
        return rule in self._session.rules()


def report(results: Iterable[Result], session: Session, format: str, path: str | None, look: Options) -> None:  # noqa: A002
    """Write a report to standard output or a file.

    Raises:
        WriteError: the file cannot be written.
    """
    chunks = reporter(format)(results, _Rules(session), look)
    if not path or path == "-":
        output.write(chunks)
        return
    try:
        with open(path, "wb") as file:
            file.writelines(chunk.encode("utf-8", "backslashreplace") for chunk in chunks)
            file.flush()
            if stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # a device or a pipe keeps nothing
                os.fsync(file.fileno())
    except OSError as problem:
        raise WriteError(f"{path}: the report cannot be written: {problem.strerror}") from None
