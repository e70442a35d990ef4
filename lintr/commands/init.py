"""``lintr init``: a commented lintr.toml, and what makes a hook or a pipeline run lintr."""

from __future__ import annotations

import os

from lintr import output
from lintr.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from lintr.arguments import Takes

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

# [siblings]                             # translations of one original are compared with each other, and with it
# folder = "articles"                    # where they lie
# original = "en"                        # its language, if it lies there too

# [glossary]
# files = ["names.tsv"]
"""

PRE_COMMIT = """\
repos:
  - repo: https://github.com/lintr-text/lintr
    rev: v{version}
    hooks:
      - id: lintr                  # or lintr-fix, which mends and then reports what is left
"""

GITHUB = """\
# Checks the articles of a pull request. Settings and rules are those of the branch that it goes to: what a stranger changes in them
# has no say in how the stranger's articles are judged. Of the pull request only articles are read, and nothing of it is run.
# What is checked out is the pull request merged into its branch: HEAD^1 is that branch.
name: articles
on: [pull_request]
permissions: {{contents: read}}
jobs:
  lintr:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: {{persist-credentials: false, fetch-depth: 2}}
      - run: git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
      - uses: lintr-text/lintr@v{version}
        with:
          config: ${{{{ runner.temp }}}}/base/lintr.toml
          since: HEAD^1
"""

GITLAB = """\
# Checks the articles of a merge request, shows what is new in it, and fails on errors that are new.
# Settings and rules are those of the branch that it goes to.
# Taken into a pipeline whole, or by include: {{project: ..., file: ci/lintr.gitlab-ci.yml}}
lintr:
  stage: test
  image: python:3.13                 # not the slim one, which has no git
  variables:
    LINTR_PATHS: "."               # files and folders, with blanks between
    GIT_DEPTH: "0"                 # what was there before is compared with
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - python3 -I -m venv /opt/lintr          # -I: no module of the checkout is imported
    - /opt/lintr/bin/pip install --quiet lintr-text=={version}
    - base="${{CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}}"    # the first is there if what is checked out is merged
    - git worktree add --force --detach /tmp/base "$base"
    - if [ -e /tmp/base/lintr.toml ]; then options="--config /tmp/base/lintr.toml"; else options="--isolated"; fi
    - options="$options --since $base"
    - /opt/lintr/bin/lintr check $options --format gitlab --output gl-code-quality-report.json --fail-on never -- $LINTR_PATHS
    - /opt/lintr/bin/lintr check $options -- $LINTR_PATHS
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
"""

SNIPPETS = {
    "pre_commit": (".pre-commit-config.yaml", PRE_COMMIT),
    "github": (".github/workflows/lintr.yml", GITHUB),
    "gitlab": (".gitlab-ci.yml", GITLAB),
}
"""Option -> where its snippet belongs, and the snippet."""


def add_options(parser: Takes) -> None:
    """The options of ``init``."""
    parser.add_argument("--pre-commit", action="store_true", help="write .pre-commit-config.yaml as well, or print what to add to the one that is there")
    parser.add_argument("--github", action="store_true", help="likewise .github/workflows/lintr.yml")
    parser.add_argument("--gitlab", action="store_true", help="likewise .gitlab-ci.yml")
    parser.add_argument("-v", "--verbose", action="store_true")


def run(args: argparse.Namespace) -> int:
    """Write the files, never over one that is there.

    Raises:
        UsageError: a file cannot be written, or nothing but the config was asked for and that is there.
    """
    from lintr import __version__

    asked = [snippet for option, snippet in SNIPPETS.items() if getattr(args, option)]
    if os.path.lexists("lintr.toml"):
        if not asked:
            raise UsageError("lintr.toml is there already: it was left as it is")
        output.text("lintr.toml is there already: it was left as it is\n")
    else:
        _write("lintr.toml", config())
    for path, snippet in asked:
        text = snippet.format(version=__version__)
        if os.path.lexists(path):
            output.text(f"{path} is there already; add to it:\n\n{text}\n")
        else:
            _write(path, text)
    return 0


def config() -> str:
    """The commented settings, with what the articles here call for."""
    if _has_sources():
        return CONFIG
    ignored = 'ignore = ["missing-source-line"]         # few of the articles here have a source line\n'
    return CONFIG.replace('# ignore = ["missing-title"]', ignored + '# ignore = ["missing-title"]')


def _write(path: str, text: str) -> None:
    try:
        if folder := os.path.dirname(path):
            os.makedirs(folder, exist_ok=True)
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as problem:
        raise UsageError(f"{path} cannot be written: {problem.strerror}") from None
    output.text(f"wrote {path}\n")


def _has_sources(most: int = 200, few: int = 10) -> bool:
    """Whether more than one in so many of the first articles below has a source line, or there are too few to judge by."""
    from lintr import files
    from lintr.errors import InputError
    from lintr.scopes import Options
    from lintr.session import Session
    from lintr.settings import Config

    session = Session(Options(isolated=True))
    config = Config(os.getcwd())
    seen = with_source = 0
    for found in files.find(["."], include=config.include, exclude=config.exclude, root=os.getcwd()):
        if found.error or seen >= most:
            continue
        seen += 1
        try:
            with_source += "source" in session.article(found.path, files.read(found.real)).zones
        except InputError:
            continue
    return with_source * few > seen or seen < 3
