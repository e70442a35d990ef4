"""``lintr init``: a commented lintr.toml."""

from __future__ import annotations

import os

from lintr import output
from lintr.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

CONFIG = """\
# Settings of lintr; `lintr config` shows what is in force and where it comes from.

# ignore = ["missing-title"]             # rules or packs not to run (all: `lintr rules`)
# select = ["acronym-unexplained"]       # rules that are off by default
# fail-on = "error"                      # lowest severity that fails the run: error, warning, note, never
# exclude = ["drafts/**"]                # gitignore syntax, relative to this file
# rule-folders = ["house-rules"]         # folders of your own rule pages

# [severity]
# missing-source-line = "warning"

# [[paths]]
# match = "articles/ar/**"
# language = "ar"

# [glossary]
# files = ["names.tsv"]
"""

PRE_COMMIT = """\
repos:
  - repo: https://github.com/lintr-text/lintr
    rev: v{version}
    hooks:
      - id: lintr
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of ``init``."""
    parser.add_argument("--pre-commit", action="store_true", help="print the snippet for .pre-commit-config.yaml as well")
    parser.add_argument("-v", "--verbose", action="store_true")


def run(args: argparse.Namespace) -> int:
    """Write the file, never over one that is there."""
    from lintr import __version__

    ignored = "" if _has_sources() else 'ignore = ["missing-source-line"]         # the articles here have no source line\n'
    text = CONFIG.replace('# ignore = ["missing-title"]', ignored + '# ignore = ["missing-title"]') if ignored else CONFIG
    try:
        with open("lintr.toml", "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError("lintr.toml is there already: it was left as it is") from None
    except OSError as problem:
        raise UsageError(f"lintr.toml cannot be written: {problem.strerror}") from None
    output.text("wrote lintr.toml\n")
    if args.pre_commit:
        output.text(PRE_COMMIT.format(version=__version__))
    return 0


def _has_sources(most: int = 200) -> bool:
    """Whether any of the first articles below has a source line, or there are none to judge by."""
    from lintr import files
    from lintr.settings import Config
    from lintr.errors import InputError
    from lintr.session import Options, Session

    session = Session(Options(isolated=True))
    config = Config(os.getcwd())
    seen = 0
    for found in files.find(["."], include=config.include, exclude=config.exclude, root=os.getcwd()):
        if found.error or seen >= most:
            continue
        seen += 1
        try:
            if "source" in session.article(found.path, files.read(found.real)).zones:
                return True
        except InputError:
            continue
    return seen < 3
