"""Violations that were there before: those of a baseline, or those that the files had at a revision. One mechanism for both."""

from __future__ import annotations

import os
from functools import partial

from lintr import baseline, files, ruleset
from lintr.allow import PACK, Allowances
from lintr.errors import ConfigError, InputError
from lintr.settings import Named, working_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lintr.session import Session
    from lintr.violation import Result


def new_to_baseline(results: Iterable[Result], session: Session, file: str) -> Iterator[Result]:
    """The results without what a baseline accepts, files that were renamed followed.

    Raises:
        ConfigError: the baseline cannot be used.
    """
    entries = baseline.read(file)
    meanings = ruleset.meanings(session.rules())
    session.tell_of_old_names((Named(entry.rule, partial(_in_file, file)) for entry in entries), meanings)
    known = Allowances(baseline.allowances(entries, file), known=meanings)
    paths = {entry.path for entry in entries}
    lost: baseline.Gone | None = None
    for result in results:
        less = _less(result, known, session)
        if less.violations and session.config(result.path).relative(result.path) not in paths:
            lost = lost or baseline.Gone(entries, gone(session, paths, file), meanings)
            less = less._replace(violations=tuple(lost.less(less.violations)))
        yield less


def gone(session: Session, paths: Iterable[str], file: str) -> set[str]:
    """The files of a baseline that are not there any more, wherever its paths begin."""
    here = working_folder()
    roots = session.config().root, here, os.path.join(here, os.path.dirname(file))
    return {path for path in paths if not any(os.path.lexists(os.path.join(root, path)) for root in roots)}


def _in_file(file: str, message: str) -> ConfigError:
    return ConfigError(f"{file}: {message}")


def new_since(results: Iterable[Result], session: Session, revision: str, streamed: str = "") -> Iterator[Result]:
    """The results without what the same files, renames followed, had at a revision; files that were not there are taken whole.

    Args:
        results: all of them.
        session: what they were found with.
        revision: as git takes it.
        streamed: the path that standard input goes by, whose bytes are not those of the file; empty: it was not read.

    Raises:
        UsageError: there is no git, no repository or no such revision.
    """
    from lintr.git import Revision

    with Revision(revision) as then:
        for result in results:
            old = then.content(result.path) if result.violations else None
            if old is None:
                yield result
                continue
            if result.path != streamed and old == _now(result.path):  # most files: what was found now was there then
                yield result._replace(violations=tuple(violation for violation in result.violations if violation.pack == PACK))
                continue
            before = session.judged(result.path, old).violations
            accepted = baseline.counted(before, session.config(result.path).relative(result.path))
            known = Allowances(baseline.allowances(accepted), known=ruleset.meanings(session.rules()))
            yield _less(result, known, session)


def _now(path: str) -> bytes | None:
    """What a file holds; None if it cannot be read any more."""
    try:
        return files.read(os.path.realpath(path))
    except (InputError, OSError):
        return None


def _less(result: Result, known: Allowances, session: Session) -> Result:
    kept, _ = known.parted(result.violations, session.config(result.path).relative(result.path))
    return result._replace(violations=tuple(kept))
