"""``lintr fix``: mend in place what is safe to mend."""

from __future__ import annotations

import os

from lintr import files, fix, output, report, show
from lintr.causes import Causes
from lintr.commands import check, options
from lintr.errors import InputError, LintrError
from lintr.scopes import written
from lintr.violation import Result, at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from lintr.arguments import Takes
    from lintr.article import Article
    from lintr.session import Session


def add_options(parser: Takes) -> None:
    """The options of ``fix``."""
    options.add_files(parser)
    parser.add_argument("--unsafe", action="store_true", help="mend also what may change letters or digits")
    parser.add_argument("--diff", action="store_true", help="only show what would change")
    options.add_rules(parser)
    options.add_levels(parser)
    options.add_terminal(parser)


def run(args: argparse.Namespace) -> int:
    """Mend, report what is left, and say by the status whether that fails the run."""
    session = options.session(args)
    level, fail_on = options.levels(args, session.config())
    broken: list[str] = []
    session.broken = broken
    session.rules()  # what is wrong with the options is told before anything is written
    results: list[Result] = []
    causes = Causes()
    for result in _each(session, list(check.named(session, args)), args):
        causes.add(result.path, result.errors)
        results.append(result if args.diff else session.settled(result))
    changed, edits = sum(bool(result.mended) for result in results), sum(result.mended for result in results)
    if not args.diff and args.paths != ["-"]:
        from lintr import writer

        for folder in sorted({os.path.dirname(result.path) for result in results}):
            writer.sweep(folder)  # what a run that was killed left behind
        shown = [result._replace(violations=tuple(violation for violation in result.violations if at_least(violation.severity, level))) for result in results]
        check.report(shown, session, "text", None, options.look(args)._replace(quiet=True))
        if not args.quiet:
            left = report.counted(shown)
            rest = ", ".join(show.counted(count, name) for name, count in sorted(left.items())) or "nothing"
            doubtful = sum(1 for result in shown for violation in result.violations if violation.fix and not violation.fix.safe)
            more = f" ({show.counted(doubtful, 'fix', 'fixes')} to look at: lintr fix --unsafe)" if doubtful and not args.unsafe else ""
            failed = sum(bool(result.errors) for result in results)
            lost = f", {failed} could not be" if failed else ""
            output.text(f"{changed} of {show.counted(len(results) - failed, 'file')} changed{lost}, {show.counted(edits, 'fix', 'fixes')}; left: {rest}{more}\n")
    for error in (*causes, *broken):
        output.error(error)
    if causes or broken:
        return 2
    remain = any(at_least(violation.severity, fail_on) for result in results for violation in result.violations)
    return 1 if remain or (args.diff and changed) else 0


def _each(session: Session, found: Sequence[files.Found], args: argparse.Namespace) -> Iterator[Result]:
    """Mend all articles, by several processes where that pays: what is left in each, in order."""

    def mended(numbers: Sequence[int]) -> Iterator[Result]:
        return (_mended(session, found[number], args) for number in numbers)

    order = range(len(found))
    jobs = 1 if args.diff else check.processes(found, args)
    if jobs == 1:
        return mended(order)
    from lintr import interrupts, workers

    interrupts.obey()
    return workers.shared(mended, order, jobs, lambda number: found[number].path, lambda one, other: False, warm=check.warm(found, order))  # noqa: ARG005  none belong together


def _mended(session: Session, found: files.Found, args: argparse.Namespace) -> Result:
    """Mend one article: what is left in it."""
    path, stream, data, seen = found.path, not found.real, b"", None
    if found.error:
        return Result(path, (), (found.error,))
    try:
        if stream:
            data = check.standard_input()
        else:
            data, seen = files.read_seen(found.real)
        with check.bounded(data):
            article = session.article(path, data)
            mended = fix.fixed(article, session.speaking(session.scope(path), article), unsafe=args.unsafe,
                               allowed=lambda violations: session.mendable(article, violations))
            whole = fix.remade(article, mended.text, mended.line_ends).to_bytes() if mended.edits else data
            error = mended.error or (_unproven(session, path, mended, whole, args) if mended.edits else "")
        if error:
            if stream:
                output.data(data)
            return Result(path, (), (error,))
        if stream and not args.diff:
            output.data(whole)
        elif args.diff and mended.edits:
            output.write(diff(article, mended.text))
        elif mended.edits:
            from lintr import writer

            assert seen is not None
            writer.replace(path, whole, seen=seen)
    except (InputError, MemoryError) as problem:
        if stream:
            output.data(data)
        return Result(path, (), (str(problem) or "out of memory",))
    except (LintrError, OSError) as problem:
        return Result(path, (), (getattr(problem, "strerror", None) or str(problem),))
    return Result(path, tuple(mended.left), (), written(article), mended.edits)


def _unproven(session: Session, path: str, mended: fix.Mended, data: bytes, args: argparse.Namespace) -> str:
    """Why bytes must not be written, or nothing: they are read as the next run would read them."""
    again = session.article(path, data)
    return fix.unproven(mended, again, session.speaking(session.scope(path), again), unsafe=args.unsafe, allowed=lambda violations: session.mendable(again, violations))


def diff(article: Article, text: str) -> Iterator[str]:
    """What would change, as a unified diff whose lines are safe to print."""
    from difflib import unified_diff
    from itertools import islice

    name = show.name(article.path)
    name += "\t" if " " in name else ""  # where it ends, as git writes it
    told = unified_diff(_lines(article.text), _lines(text), name, name)
    yield from islice(told, 2)
    for line in told:
        yield show.show(line.removesuffix("\n")) + ("\n" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def _lines(text: str) -> list[str]:
    """The lines with their ends; only the last may have none."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + [line for line in lines[-1:] if line]
