"""``lintr config``: the settings in force for a path, and where each comes from."""

from __future__ import annotations

from lintr import output, show
from lintr.commands import options
from lintr.config_places import explained

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


def add_options(parser: Takes) -> None:
    """The options of ``config``."""
    parser.add_argument("path", nargs="?", default="article.txt", metavar="PATH")
    options.add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Print each setting, its value and its place."""
    session = options.session(args)
    session.rules(args.path)  # complains of names that nobody knows
    for key, value, place in explained(session.config(args.path), args.path):
        written = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
        output.text(f"{key} = {show.show(written) or '(none)'}    # {show.show(place)}\n")
    return 0
