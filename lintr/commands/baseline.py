"""``lintr baseline``: accept today's violations, so that CI fails on new ones only."""

from __future__ import annotations

import os

from lintr import baseline, output, show, writer
from lintr.commands import check, options
from lintr.errors import UsageError
from lintr.settings import working_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Sequence

    from lintr.arguments import Takes
    from lintr.session import Session

NAME = "lintr-baseline.json"


def add_options(parser: Takes) -> None:
    """The options of ``baseline``."""
    options.add_files(parser)
    options.add_rules(parser)
    parser.add_argument("--baseline", default=NAME, metavar="FILE", help=f"the file to write (default: {NAME})")
    parser.add_argument("--grow", action="store_true", help="add to an existing baseline what is new")


def run(args: argparse.Namespace) -> int:
    """Write the baseline; tell what was fixed since the old one, and refuse to grow it unasked."""
    session = options.session(args)
    now: dict[baseline.Entry, int] = {}
    checked: set[str] = set()
    failed = False
    for result in map(session.settled, check.checked(session, args)):
        for problem in result.errors:
            output.error(f"{result.path}: {problem}")
            failed = True
        name = session.config(result.path).relative(result.path)
        checked.add(name)
        now.update(baseline.counted(result.violations, name))
    if failed:
        output.error("nothing was written: a baseline of what could not be read would hide it")
        return 2
    if not os.path.lexists(args.baseline):
        writer.put(args.baseline, baseline.written(now).encode())
        output.text(f"wrote {args.baseline}: {show.counted(sum(now.values()), 'violation')} accepted in {show.counted(len({entry.path for entry in now}), 'file')}\n")
        return 0
    old = baseline.read(args.baseline)
    gone = _gone(session, args.paths or ["."], {entry.path for entry in old} - checked, args.baseline)
    compared = baseline.compared(old, now, checked | gone)
    moved = baseline.moved(compared, gone)
    added = sum(compared.new.values()) - sum(moved.values())
    if added and not args.grow:
        shown = f"lintr check --level note --baseline {args.baseline}"
        raise UsageError(f"{args.baseline} would grow by {show.counted(added, 'violation')}: mend them, or add them with --grow (what they are: {shown})")
    kept = baseline.joined(compared.left, compared.new if args.grow else moved)
    writer.put(args.baseline, baseline.written(kept).encode())
    along = f", {sum(moved.values())} moved with their files" if moved else ""
    output.text(f"wrote {args.baseline}: {sum(compared.fixed.values()) - sum(moved.values())} fixed since, {added} added{along}, {sum(kept.values())} accepted\n")
    return 0


def _gone(session: Session, paths: Sequence[str], waiting: Collection[str], file: str) -> set[str]:
    """Of files of a baseline that were not looked at, those that are not there any more, in the folders named."""
    inside = [os.path.join(path, "x") for path in paths if os.path.isdir(path)]
    folders = tuple(session.config(path).relative(path)[:-1] for path in inside)
    here = working_folder()
    roots = session.config().root, here, os.path.join(here, os.path.dirname(file))
    return {path for path in waiting if path.startswith(folders) and not any(os.path.lexists(os.path.join(root, path)) for root in roots)}
