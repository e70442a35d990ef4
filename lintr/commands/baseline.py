"""``lintr baseline``: accept today's violations, so that CI fails on new ones only."""

from __future__ import annotations

import os

from lintr import accepted, baseline, output, ruleset, show, writer
from lintr.causes import Causes
from lintr.commands import check, options
from lintr.errors import UsageError
from lintr.violation import NOTE, SEVERITIES, at_least

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
    parser.add_argument("--level", default=NOTE, choices=SEVERITIES, help="lowest severity that is accepted (default: note)")
    parser.add_argument("--baseline", default=NAME, metavar="FILE", help=f"the file to write (default: {NAME})")
    parser.add_argument("--grow", action="store_true", help="add to an existing baseline what is new")


def run(args: argparse.Namespace) -> int:
    """Write the baseline; tell what was fixed since the old one, and refuse to grow it unasked."""
    session = options.session(args)
    now: dict[baseline.Entry, int] = {}
    wanted: dict[baseline.Entry, int] = {}
    checked: set[str] = set()
    uncompared: set[str] = set()
    causes = Causes()
    for result in map(session.settled, check.checked(session, args)):
        causes.add(result.path, result.errors)
        name = session.config(result.path).relative(result.path)
        checked.add(name)
        if not session.is_compared(result.path):
            uncompared.add(name)
        now.update(baseline.counted(result.violations, name))
        wanted.update(baseline.counted((violation for violation in result.violations if at_least(violation.severity, args.level)), name))
    for cause in causes:
        output.error(cause)
    if causes:
        output.error("nothing was written: a baseline of what could not be read would hide it")
        return 2
    if not os.path.lexists(args.baseline):
        writer.put(args.baseline, baseline.written(wanted).encode())
        output.text(f"wrote {args.baseline}: {show.counted(sum(wanted.values()), 'violation')} accepted in {show.counted(len({entry.path for entry in wanted}), 'file')}\n")
        return 0
    rules = session.rules()
    read = baseline.renamed(baseline.read(args.baseline), now, ruleset.meanings(rules))
    unasked = {rule.id for rule in rules if not ruleset.is_asked(rule, session.options.select, session.options.ignore)}
    comparing = {rule.id for rule in rules if rule.compares and not rule.alone}
    aside = {entry: count for entry, count in read.items() if entry.rule in unasked or (entry.rule in comparing and entry.path in uncompared and entry not in now)}
    old = {entry: count for entry, count in read.items() if entry not in aside}
    gone = _gone(session, args.paths or ["."], {entry.path for entry in old} - checked, args.baseline)
    compared = baseline.compared(old, now, checked | gone)
    compared = compared._replace(new={entry: count for entry, count in compared.new.items() if entry in wanted})
    moved = baseline.moved(compared, gone)
    added = sum(compared.new.values()) - sum(moved.values())
    if added and not args.grow:
        shown = f"lintr check --level {args.level} --baseline {args.baseline}"
        raise UsageError(f"{args.baseline} would grow by {show.counted(added, 'violation')}: mend them, or add them with --grow (what they are: {shown})")
    kept = {**baseline.joined(compared.left, compared.new if args.grow else moved), **aside}
    writer.put(args.baseline, baseline.written(kept).encode())
    along = f", {sum(moved.values())} moved with their files" if moved else ""
    output.text(f"wrote {args.baseline}: {sum(compared.fixed.values()) - sum(moved.values())} fixed since, {added} added{along}, {sum(kept.values())} accepted\n")
    return 0


def _gone(session: Session, paths: Sequence[str], waiting: Collection[str], file: str) -> set[str]:
    """Of files of a baseline that were not looked at, those that are not there any more, in the folders named."""
    inside = [os.path.join(path, "x") for path in paths if os.path.isdir(path)]
    folders = tuple(session.config(path).relative(path)[:-1] for path in inside)
    return accepted.gone(session, (path for path in waiting if path.startswith(folders)), file)
