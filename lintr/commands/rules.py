"""``lintr rules``: every rule in a line."""

from __future__ import annotations

from lintr import output, ruleset, show
from lintr.commands import options
from lintr.docs import mends
from lintr.ruleset import enabled, severities

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from lintr.arguments import Takes
    from lintr.rule import Rule
    from lintr.session import Session


def add_options(parser: Takes) -> None:
    """The options of ``rules``."""
    options.add_config(parser)
    parser.add_argument("--format", default="text", choices=("text", "json"))


def run(args: argparse.Namespace) -> int:
    """Print the rules by pack."""
    session = options.session(args)
    told = rows(session, session.rules())
    if args.format == "json":
        from json import dumps

        output.text(dumps(told, indent=1) + "\n")
    else:
        output.write(lines(told))
    return 0


def rows(session: Session, rules: Sequence[Rule]) -> list[dict[str, Any]]:
    """What is said of each rule."""
    settings = session.config().settings("article.txt")
    on = {rule.id for rule in enabled(rules, settings)}
    level = severities(rules, settings)
    return [
        {"id": rule.id, "pack": rule.pack, "severity": level[rule.id], "languages": list(rule.languages), "enabled": rule.id in on,
         "fix": ("safe" if rule.fix_is_safe else "unsafe") if mends(_whole(rule)) else None, "summary": rule.summary}
        for rule in rules
    ]


def lines(told: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The same for people: a line each behind the names of their packs, then how many there are."""
    pack = ""
    for row in told:
        if row["pack"] != pack:
            pack = row["pack"]
            yield f"{pack}\n"
        flags = [row["severity"], f"{row['fix']} fix" if row["fix"] else "", " ".join(row["languages"]), "" if row["enabled"] else "off"]
        yield f"  {row['id']:34} {', '.join(flag for flag in flags if flag):28} {row['summary']}\n"
    yield f"{show.counted(len(told), 'rule')}, {sum(row['enabled'] for row in told)} on\n"


def _whole(rule: Rule) -> Rule:
    """The rule with its examples, which are not read for a check."""
    return rule if rule.examples else ruleset.read(rule.path, rule.pack, rule.id, own=rule.own, whole=True)
