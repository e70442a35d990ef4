"""``lintr explain``: a rule's page."""

from __future__ import annotations

from lintr import output, ruleset
from lintr.commands import options
from lintr.docs import page
from lintr.errors import UsageError
from lintr.table import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


def add_options(parser: Takes) -> None:
    """The options of ``explain``."""
    parser.add_argument("rule", metavar="RULE")
    options.add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Print the page."""
    rules = {rule.id: rule for rule in options.session(args).rules()}
    rule = rules.get(args.rule)
    if rule is None:
        raise UsageError(f"no rule “{args.rule}”{nearest(args.rule, rules)} (all: lintr rules)")
    whole = ruleset.read(rule.path, rule.pack, rule.id, own=rule.own, whole=True)
    ruleset.prove([whole])
    output.text(page(whole))
    return 0
