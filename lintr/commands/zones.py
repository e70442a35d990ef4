"""``lintr zones``: each line with its role, for whoever wonders why a rule is silent."""

from __future__ import annotations

from lintr import files, output, show
from lintr.commands import options
from lintr.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes


def add_options(parser: Takes) -> None:
    """The options of ``zones``."""
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("--lang", default="", metavar="TAG", help="the language of the article (BCP 47)")
    options.add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Print line number, role and the start of each line."""
    session = options.session(args)
    try:
        article = session.article(args.path, files.read(args.path))
    except InputError as problem:
        raise InputError(f"{args.path}: {problem}") from None
    output.text(f"{show.name(args.path)}: {article.language.tag} ({article.language.name or 'no page'}), {article.format}\n")
    for number, (line, role) in enumerate(zip(article.lines(), article.zones), 1):
        output.text(f"{number:5} {role:12} {show.excerpt(line, 0, 0, 60)}".rstrip() + "\n")
    return 0
