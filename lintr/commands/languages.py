"""``lintr languages``: the languages known, and how well."""

from __future__ import annotations

from lintr import output
from lintr.language import FLAGS, LISTS, STRINGS, TABLES, language, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


def add_options(parser: Takes) -> None:
    """The options of ``languages``."""
    parser.add_argument("--format", default="text", choices=("text", "json"))
    parser.add_argument("-v", "--verbose", action="store_true")


def run(args: argparse.Namespace) -> int:
    """Print tag, name, script and how much of a page is filled in."""
    rows = []
    for tag in tags():
        known = language(tag)
        fields = (*STRINGS, *LISTS, *TABLES, *FLAGS, "spelling_variants")
        rows.append({"tag": tag, "name": known.name, "script": known.script, "direction": known.direction,
                     "known": [field for field in fields if getattr(known, field) and field != "name"]})
    if args.format == "json":
        from json import dumps

        output.text(dumps(rows, indent=1) + "\n")
        return 0
    for row in rows:
        output.text(f"{row['tag']:9} {row['name']:24} {row['script']} {row['direction']}  {len(row['known'])} facts\n")
    output.text(f"{len(rows)} languages with a page; letters, quotation marks and digits of some 370 come from CLDR\n")
    return 0
