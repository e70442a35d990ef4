"""``lintr names``: all spellings of names over a corpus, as a proposal for a glossary."""

from __future__ import annotations

import os

from lintr import files, output, progress, show, writer
from lintr.commands import check, options
from lintr.errors import InputError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes
    from lintr.article import Article
    from lintr.glossary import Glossary
    from lintr.kinds.names import Names
    from lintr.names import Name
    from lintr.session import Session

RULE = "name-spelling-variant"
"""The rule whose words like “Mr” and “province” tell names."""


def add_options(parser: Takes) -> None:
    """The options of ``names``."""
    parser.add_argument("folder", metavar="FOLDER", help="a folder of articles")
    parser.add_argument("--least", type=int, default=2, metavar="N", help="names with so many mentions (default: 2)")
    parser.add_argument("--output", default="", metavar="FILE", help="write the table to a new file")
    parser.add_argument("--lang", default="", metavar="TAG", help="the language of all articles (BCP 47)")
    options.add_config(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")


def run(args: argparse.Namespace) -> int:
    """Print a glossary's table; names that a glossary of the project has are left out."""
    from lintr import index, names, siblings

    if args.output and os.path.lexists(args.output):
        raise UsageError(f"{args.output} is there already, and may hold what an editor has decided: name another file")
    session = options.session(args)
    config = session.config(os.path.join(args.folder, "x"))
    found = list(files.find([args.folder], include=config.include, exclude=config.exclude, root=config.root))
    check.tell_of_empty([args.folder], found, config.include)
    errors = {one.path: one.error for one in found if one.error}
    real = {one.path: one.real for one in found if not one.error}
    groups = siblings.groups(index.keyed(index.indexed(real.items())))
    gathering = names.Gathering(_heads(session))
    for take, last in ((gathering.gather, gathering.settle), (gathering.count, None)):
        for path in progress.watched(list(real), len(real), quiet=args.quiet):
            article = _article(session, path, real[path], errors)
            if article:
                take(article, groups.get(path, (path,))[0])
        if last:
            last()
    for path, problem in errors.items():
        output.error(f"{path}: {problem}")
    glossary = session.scope(os.path.join(args.folder, "x")).glossary
    told = [name for name in gathering.names(args.least) if not (glossary and _is_known(name, glossary))]
    head = (f"# Names in {show.counted(len(real), 'article')} of {show.name(args.folder)}: a proposal. Put the agreed form first and what is not to be used behind |,\n"
            "# strike the rows that are no names, and name the file in lintr.toml: [glossary] files. A cell with = keeps the name as it is.\n")
    _write(args.output, head + "".join(line + "\n" for line in names.table(told)))
    return 2 if errors else 0


def _heads(session: Session) -> Names:
    """The kind that knows beside which words names stand, with the settings of the project."""
    return next(rule.kind for rule in session.rules() if rule.id == RULE)  # type: ignore[return-value]  # its page says so


def _article(session: Session, path: str, real: str, errors: dict[str, str]) -> Article | None:
    """An article; None where it cannot be read, which is told."""
    try:
        return None if path in errors else session.article(path, files.read(real))
    except InputError as problem:
        errors[path] = str(problem)
        return None


def _is_known(name: Name, glossary: Glossary) -> bool:
    """Whether a glossary has a form of a name."""
    return any(form == term.right or form in term.wrong for tag, one in name.spellings.items() for term in glossary.terms(tag) for form in one.forms)


def _write(path: str, text: str) -> None:
    if not path:
        output.text(text)
        return
    writer.put(path, text.encode())
