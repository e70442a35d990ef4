"""``lintr baseline``: accept today's violations, so that CI fails on new ones only."""

from __future__ import annotations

import os

from lintr import baseline, output, show, writer
from lintr.commands import check, options
from lintr.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes

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
    left, fixed, new = baseline.compared(baseline.read(args.baseline), now, checked)
    if new and not args.grow:
        raise UsageError(f"{args.baseline} would grow by {show.counted(sum(new.values()), 'violation')}: mend them, or add them with --grow")
    writer.put(args.baseline, baseline.written(baseline.joined(left, new) if args.grow else left).encode())
    output.text(f"wrote {args.baseline}: {sum(fixed.values())} fixed since, {sum(new.values())} added, {sum(left.values()) + sum(new.values())} accepted\n")
    return 0
