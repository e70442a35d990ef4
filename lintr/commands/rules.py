"""``lintr rules``: every rule in a line."""

from __future__ import annotations

from lintr import output
from lintr.commands import options
from lintr.ruleset import enabled, severities

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


def add_options(parser: Takes) -> None:
    """The options of ``rules``."""
    options.add_config(parser)
    parser.add_argument("--format", default="text", choices=("text", "json"))


def run(args: argparse.Namespace) -> int:
    """Print the rules by pack."""
    session = options.session(args)
    settings = session.config().settings("article.txt")
    rules = session.rules()
    on = {rule.id for rule in enabled(rules, settings)}
    level = severities(rules, settings)
    rows = [
        {"id": rule.id, "pack": rule.pack, "severity": level[rule.id], "languages": list(rule.languages), "enabled": rule.id in on,
         "fix": ("safe" if rule.fix_is_safe else "unsafe") if mends(rule) else None, "summary": rule.summary}
        for rule in rules
    ]
    if args.format == "json":
        from json import dumps

        output.text(dumps(rows, indent=1) + "\n")
        return 0
    pack = ""
    for row in rows:
        if row["pack"] != pack:
            pack = str(row["pack"])
            output.text(f"{pack}\n")
        flags = [str(row["severity"]), f"{row['fix']} fix" if row["fix"] else "", " ".join(row["languages"]), "" if row["enabled"] else "off"]  # type: ignore[arg-type]
        output.text(f"  {row['id']:34} {', '.join(flag for flag in flags if flag):28} {row['summary']}\n")
    output.text(f"{len(rows)} rules, {len(on)} on\n")
    return 0


def mends(rule: object) -> bool:
    """Whether a rule has a fix: its kind is given a replacement or deletes."""
    kind = getattr(rule, "kind", None)
    return bool(getattr(kind, "replace", None) is not None or getattr(kind, "delete", False) or getattr(kind, "mends", False))
