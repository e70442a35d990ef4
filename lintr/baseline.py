"""Baselines: violations that are accepted because they were there first, by path, rule, text of the line and their count.

The file is JSON with an entry a line, in order, so that two branches that mend different things merge.
"""

from __future__ import annotations

import json

from lintr import text_file
from lintr.allow import PACK, Allowance, Place, line_key
from lintr.errors import ConfigError
from lintr.record import Record
from lintr.settings import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Any

    from lintr.violation import Violation

VERSION = 1
LIMIT = 64 << 20
"""Bytes of a baseline."""


class Entry(Record):
    """What an accepted violation is known by."""

    path: str
    """Relative to the root of the project, with ``/``."""
    rule: str
    line: str
    """As `line_key` gives it."""


def counted(violations: Iterable[Violation], path: str) -> dict[Entry, int]:
    """The violations of an article, as a baseline has them; those of allowances can be accepted by nobody."""
    found: dict[Entry, int] = {}
    for violation in violations:
        if violation.pack != PACK:
            entry = Entry(path, violation.rule, line_key(violation.excerpt))
            found[entry] = found.get(entry, 0) + 1
    return found


def written(entries: Mapping[Entry, int]) -> str:
    """The text of a baseline; the same entries give the same text."""
    lines = (json.dumps({**entry._asdict(), "count": count}, ensure_ascii=not _is_text(entry)) for entry, count in sorted(entries.items()))
    return f'{{"version": {VERSION}, "accepted": [\n' + ",\n".join(lines) + "\n]}\n"


def read(path: str, name: str = "") -> dict[Entry, int]:
    """The entries of a baseline.

    Raises:
        ConfigError: the file cannot be used.
    """
    name = name or shown(path)
    text = text_file.read(path, ConfigError, limit=LIMIT, name=name)
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as problem:
        line = getattr(problem, "lineno", 0)
        raise ConfigError(f"{name}:{line}: not a baseline: not JSON; make a new one with lintr baseline") from None
    if not isinstance(whole, dict) or whole.get("version") != VERSION or not isinstance(whole.get("accepted"), list):
        raise ConfigError(f"{name}: not a baseline of version {VERSION}; make a new one with lintr baseline")
    return dict(_entry(one, name, number) for number, one in enumerate(whole["accepted"], 2))


def allowances(entries: Mapping[Entry, int], name: str = "") -> list[Allowance]:
    """The same as allowances, which is how they are applied."""
    return [Allowance(entry.path, entry.rule, entry.line, at_most=count, place=Place(name), exact=True) for entry, count in entries.items()]


class Comparison(Record):
    """An older baseline and what is found now. The three are apart, and counts are told for each."""

    left: Mapping[Entry, int]
    """Accepted then, and still there or not looked at."""
    fixed: Mapping[Entry, int]
    """Accepted then, gone now."""
    new: Mapping[Entry, int]
    """Not accepted then."""


def compared(old: Mapping[Entry, int], now: Mapping[Entry, int], checked: Collection[str]) -> Comparison:
    """What was fixed since a baseline was written, and what came.

    Args:
        old: the baseline.
        now: all that is found.
        checked: the paths that were looked at, or are gone: of the others nothing has changed.
    """
    seen = {entry: now.get(entry, 0) if entry.path in checked else count for entry, count in old.items()}
    return Comparison(
        _positive({entry: min(count, seen[entry]) for entry, count in old.items()}),
        _positive({entry: count - seen[entry] for entry, count in old.items()}),
        _positive({entry: count - old.get(entry, 0) for entry, count in now.items()}),
    )


def moved(comparison: Comparison, gone: Collection[str]) -> dict[Entry, int]:
    """Of what is new, what came with files that were renamed: a file that is gone had it, and the file that has it now had nothing accepted.

    Args:
        comparison: what `compared` gave, for which the files that are gone were looked at.
        gone: the paths of the baseline that are not there any more.
    """
    free: dict[tuple[str, str], int] = {}
    for entry, count in comparison.fixed.items():
        if entry.path in gone:
            free[entry.rule, entry.line] = free.get((entry.rule, entry.line), 0) + count
    known = {entry.path for entry in (*comparison.left, *comparison.fixed)}
    found: dict[Entry, int] = {}
    for entry, count in sorted(comparison.new.items()):
        taken = min(count, free.get((entry.rule, entry.line), 0)) if entry.path not in known else 0
        if taken:
            found[entry] = taken
            free[entry.rule, entry.line] -= taken
    return found


def renamed(old: Mapping[Entry, int], now: Mapping[Entry, int], meanings: Mapping[str, Sequence[str]]) -> dict[Entry, int]:
    """A baseline with its rules called as they are now; what is told by a rule's twin today is put under that.

    Args:
        old: the baseline.
        now: what is found.
        meanings: the ids that each name of a rule stands for.
    """
    found: dict[Entry, int] = {}
    for entry, count in old.items():
        called = [entry._replace(rule=rule) for rule in meanings.get(entry.rule, (entry.rule,))]
        one = next((one for one in called if one in now), called[0])
        found[one] = found.get(one, 0) + count
    return found


class Gone:
    """What files that are there no more had accepted: files of which nothing is known are taken for those, renamed."""

    __slots__ = ("_left", "_meanings")

    def __init__(self, entries: Mapping[Entry, int], gone: Collection[str], meanings: Mapping[str, Sequence[str]]) -> None:
        self._meanings = meanings
        self._left: dict[tuple[str, str], int] = {}
        for entry, count in entries.items():
            if entry.path in gone:
                key = self._key(entry.rule, entry.line)
                self._left[key] = self._left.get(key, 0) + count

    def less(self, violations: Iterable[Violation]) -> list[Violation]:
        """The violations of a file less those that came with it, which come with no other file."""
        kept: list[Violation] = []
        for violation in violations:
            key = self._key(violation.rule, line_key(violation.excerpt))
            if self._left.get(key):
                self._left[key] -= 1
            else:
                kept.append(violation)
        return kept

    def _key(self, rule: str, line: str) -> tuple[str, str]:
        return min(self._meanings.get(rule, (rule,))), line


def joined(one: Mapping[Entry, int], other: Mapping[Entry, int]) -> dict[Entry, int]:
    """The entries of both, their counts added: a baseline that grows."""
    return {entry: one.get(entry, 0) + other.get(entry, 0) for entry in {**one, **other}}


def _positive(entries: Mapping[Entry, int]) -> dict[Entry, int]:
    return {entry: count for entry, count in entries.items() if count > 0}


def _is_text(entry: Entry) -> bool:
    """Whether it can be written as UTF-8: a file's name need not be."""
    return not any("\ud800" <= letter <= "\udfff" for letter in entry.path + entry.line)


def _entry(one: Any, name: str, number: int) -> tuple[Entry, int]:
    fields = {"path": str, "rule": str, "line": str, "count": int}
    if not isinstance(one, dict) or one.keys() != fields.keys() or any(not isinstance(one[key], kind) for key, kind in fields.items()) or one["count"] < 1:
        raise ConfigError(f"{name}:{number}: an entry has path, rule, line and count; make a new baseline with lintr baseline")
    return Entry(one["path"], one["rule"], one["line"]), one["count"]
