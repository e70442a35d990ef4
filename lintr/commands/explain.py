"""``lintr explain``: a rule's page, or the rules of a pack."""

from __future__ import annotations

from lintr import output, ruleset
from lintr.allow import EXPIRED, UNUSED
from lintr.commands import options
from lintr.commands.rules import lines, rows
from lintr.docs import page
from lintr.errors import ConfigError, UsageError
from lintr.settings import Named
from lintr.table import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


ALLOWANCES = {
    UNUSED: "An allowance lets nothing pass any more: what it spoke of is gone, so delete it; or the line's text has changed, so write the new one.\n"
            "Such a leftover would let the next fault of its kind pass unseen. Also told of a comment that is no allowance, though it is written like one.",
    EXPIRED: "The last day of an allowance, its `until`, is over: mend the text, or give it a new day.",
}
"""What has no page: what is said of allowances themselves."""


def add_options(parser: Takes) -> None:
    """The options of ``explain``."""
    parser.add_argument("rule", metavar="RULE", help="a rule, or a pack: a line for each of its rules")
    options.add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Print the page, or the lines of the pack.

    Raises:
        UsageError: neither a rule nor a pack is called so.
    """
    session = options.session(args)
    rules = {rule.id: rule for rule in session.rules()}
    named = ruleset.meanings(rules.values())
    session.tell_of_old_names([Named(args.rule, ConfigError)], named)
    rule = rules.get(next(iter(named.get(args.rule, ())), ""))
    if args.rule in ALLOWANCES:
        output.text(f"# {args.rule}\n\n{ALLOWANCES[args.rule]}\n")
        return 0
    if rule is None:
        pack = [rule for rule in rules.values() if rule.pack == args.rule]
        if not pack:
            raise UsageError(f"no rule or pack “{args.rule}”{nearest(args.rule, {*rules, *[rule.pack for rule in rules.values()]})} (all: lintr rules)")
        output.write(lines(rows(session, pack)))
        return 0
    whole = ruleset.read(rule.path, rule.pack, rule.id, own=rule.own, whole=True)
    ruleset.prove([whole])
    output.text(page(whole))
    return 0
