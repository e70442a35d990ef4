"""``lintr test``: hold rules against their own examples."""

from __future__ import annotations

import os

from lintr import output, ruleset, show
from lintr.errors import UsageError
from lintr.examples import failures

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


def add_options(parser: Takes) -> None:
    """The options of ``test``."""
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="folders of rule pages (default: lintr's own rules)")
    parser.add_argument("-v", "--verbose", action="store_true", help="name every rule that holds")


def run(args: argparse.Namespace) -> int:
    """Print each example that does not hold; the status tells whether there is one.

    Raises:
        UsageError: there is nothing to hold.
    """
    rules = 0
    examples = 0
    failed = 0
    for folder in args.folders or [ruleset.FOLDER]:
        if os.path.isfile(folder):
            raise UsageError(f"{folder}: a file: name the folder that it lies in")
        read = [ruleset.read(path, pack, id, own=folder == ruleset.FOLDER, whole=True) for path, pack, id in ruleset.pages(folder)]  # noqa: A001
        if not read:
            raise UsageError(f"{folder}: no rule pages (*.toml) lie there")
        ruleset.prove(read)
        for rule in read:
            problems = list(failures(rule))
            for problem in problems:
                output.note(f"error: {problem}")
            rules += 1
            examples += len(rule.examples)
            failed += bool(problems)
            if args.verbose and not problems:
                output.text(f"{rule.pack}/{rule.id}: {show.counted(len(rule.examples), 'example holds', 'examples hold')}\n")
    verdict = f"{show.counted(failed, 'rule fails', 'rules fail')}" if failed else "all hold"
    output.text(f"{show.counted(rules, 'rule')}, {show.counted(examples, 'example')}: {verdict}\n")
    return 1 if failed else 0
