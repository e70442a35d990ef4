"""Options that several commands share, and what they mean."""

from __future__ import annotations

import os
import sys

from lintr import output, report
from lintr.scopes import Options, canonical
from lintr.session import Session
from lintr.violation import SEVERITIES, WARNING

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from lintr.arguments import Takes
    from lintr.settings import Config


def add_config(parser: Takes) -> None:
    """Which config and which rules."""
    parser.add_argument("--config", default="", metavar="FILE", help="this config instead of the nearest lintr.toml")
    parser.add_argument("--isolated", action="store_true", help="no config at all")
    parser.add_argument("--rules", action="append", default=[], metavar="FOLDER", help="a folder of more rules (repeatable)")
    parser.add_argument("-v", "--verbose", action="store_true", help="say more; the traceback of a bug of lintr's")


def add_files(parser: Takes) -> None:
    """Which files, and what is known about them."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders; “-” is standard input (default: the current folder)")
    parser.add_argument("--lang", default="", metavar="TAG", help="the language of all articles (BCP 47)")
    parser.add_argument("--stdin-filename", default="", metavar="NAME", help="the name that standard input goes by: tells format, language, settings")
    parser.add_argument("--no-exclude", action="store_true", help="check files that are named even if the config excludes them")


def add_rules(parser: Takes) -> None:
    """Which rules, and how they are run."""
    add_config(parser)
    parser.add_argument("--select", action="append", default=[], metavar="RULES", help="only these rules or packs (commas)")
    parser.add_argument("--ignore", action="append", default=[], metavar="RULES", help="not these rules or packs (commas)")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor keep results of earlier runs")
    parser.add_argument("--jobs", type=int, default=0, metavar="N", help="processes (default: as many as pay)")


def add_levels(parser: Takes) -> None:
    """What counts."""
    parser.add_argument("--level", default="", choices=SEVERITIES, help="lowest severity shown (default: warning)")
    parser.add_argument("--fail-on", default="", choices=(*SEVERITIES, "never"), help="lowest severity that fails the run (default: error)")


def add_terminal(parser: Takes) -> None:
    """How the report looks in a terminal."""
    parser.add_argument("--color", default="auto", choices=("auto", "always", "never"), help="colour (NO_COLOR and FORCE_COLOR are obeyed)")
    parser.add_argument("--bidi", default="plain", choices=("plain", "isolate", "escape"), help="what is done about right-to-left text")
    parser.add_argument("-q", "--quiet", action="store_true", help="no summary")


def session(args: argparse.Namespace) -> Session:
    """The session that the options ask for."""
    lang = getattr(args, "lang", "")
    if lang:
        lang = canonical(lang)
        from lintr import tags

        if doubt := tags.doubt(lang):
            output.note(f"warning: --lang: {doubt}")
    return Session(Options(
        config=args.config, isolated=args.isolated, rules=tuple(args.rules), select=_listed(getattr(args, "select", ())),
        ignore=_listed(getattr(args, "ignore", ())), lang=lang, use_cache=not getattr(args, "no_cache", True),
        siblings=getattr(args, "siblings", ""), original=getattr(args, "original", ""),
    ))


def levels(args: argparse.Namespace, config: Config) -> tuple[str, str]:
    """The lowest severity shown and the lowest that fails the run; the second lowers the first."""
    fail_on = args.fail_on or config.fail_on
    level = args.level or WARNING
    if args.fail_on in SEVERITIES and SEVERITIES.index(args.fail_on) < SEVERITIES.index(level):
        level = args.fail_on
    return level, fail_on


def look(args: argparse.Namespace) -> report.Options:
    """How the report is to look."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    width = 0
    if terminal:
        try:
            width = os.get_terminal_size(1).columns
        except OSError:
            width = 0
    return report.Options(colour=coloured(args.color, terminal=terminal), bidi=args.bidi, width=width, quiet=args.quiet, verbose=args.verbose)


def coloured(choice: str, *, terminal: bool) -> bool:
    """Whether to colour: the option, then NO_COLOR, FORCE_COLOR, then whether a terminal reads."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")


def _listed(values: Sequence[str]) -> tuple[str, ...]:
    """Values of an option that may be repeated and may hold commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
