"""What one settings file says, laid over a `Config`: lists are replaced, tables merged key by key.

Paths are relative to the file that names them, and lie inside the project.
"""

from __future__ import annotations

import os

from lintr import text_file
from lintr.errors import ConfigError
from lintr.globs import Globs
from lintr.settings import Layer, PathSettings, Siblings
from lintr.table import Table
from lintr.violation import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.settings import Config

FAIL_ON = (*SEVERITIES, "never")

_OFF = ("off", "never", "none", "ignore", False)
"""What other linters take in place of a severity."""


def lay_over(config: Config, table: Table, folder: str) -> None:
    """Lay the table of a file in the folder over the config.

    Raises:
        ConfigError: a key that is not known, a value that cannot be.
    """
    base = os.path.relpath(folder, config.root).replace(os.sep, "/").removeprefix(".")
    config.said.update((key, table) for key in table.values)
    table.string("extend", "")
    config.select = table.strings("select", config.select)
    config.ignore = table.strings("ignore", config.ignore)
    config.fail_on = table.choice("fail-on", FAIL_ON, config.fail_on)
    config.include = _patterns(table, "include", config.include, base)
    config.exclude = _patterns(table, "exclude", config.exclude, base)
    config.rule_folders = _places(table, "rule-folders", config.rule_folders, folder, config.root)
    for name, severity in _severities(table).items():
        config.severity[name] = severity
        config.said[f"severity.{name}"] = table
    _lay_rules(config, table)
    given = "paths" in table
    paths = tuple(_path_settings(one, base, config.doubts) for one in table.tables("paths"))
    config.paths = paths if given else config.paths
    _lay_siblings(config, table, folder)
    _lay_glossary(config, table, folder)
    table.done()


def inside(table: Table, key: str, name: str, folder: str, root: str) -> str:
    """The absolute path of what a config names.

    Raises:
        ConfigError: it lies outside of the project.
    """
    path = os.path.normpath(os.path.join(folder, name))
    if not name or "\0" in name or os.path.isabs(name) or not text_file.is_inside(path, root):
        raise table.error(key, f"“{name}” must be a relative path that stays inside the project")
    return path


def _places(table: Table, key: str, default: tuple[str, ...], folder: str, root: str) -> tuple[str, ...]:
    """Files or folders that must be there."""
    given = key in table
    names = table.strings(key, default)
    if not given:
        return names
    paths = tuple(inside(table, key, name, folder, root) for name in names)
    for name, path in zip(names, paths, strict=True):
        if not os.path.exists(path):
            raise table.error(key, f"“{name}” is not there")
    return paths


def rebased(folder: str, pattern: str) -> str:
    """A pattern of a file in a folder of the project, as it must be written at the project's root.

    One without a slash goes on to hold for a name anywhere: whoever extends a house style means all of their project.
    """
    line = pattern.removeprefix("!")
    if not folder or "/" not in line.rstrip("/"):  # without a slash it holds for a name at any depth
        return pattern
    plain = "".join("\\" + letter if letter in "\\*?[" else letter for letter in folder)
    return f"{'!' * (len(pattern) - len(line))}/{plain}/{line.removeprefix('/')}"


def _patterns(table: Table, key: str, default: tuple[str, ...], base: str) -> tuple[str, ...]:
    given = key in table
    patterns = table.strings(key, default)
    return tuple(rebased(base, pattern) for pattern in patterns) if given else patterns


def _severities(table: Table) -> dict[str, str]:
    severities = table.table("severity")
    off = next((name for name, value in severities.values.items() if value in _OFF), "") if severities else ""
    if severities and off:
        raise severities.error(off, "this is no severity: to switch a rule off, name it in ignore")
    return {name: severities.choice(name, SEVERITIES) for name in list(severities.values)} if severities else {}


def _lay_rules(config: Config, table: Table) -> None:
    rules = table.table("rule")
    for name in list(rules.values) if rules else ():
        ours = rules.table(name) if rules else None
        if ours:
            config.rules[name] = _Over(ours, config.rules[name]) if name in config.rules else ours


def _path_settings(table: Table, base: str, doubts: list[str]) -> PathSettings:
    pattern = table.string("match")
    if not Globs([pattern]):
        raise table.error("match", "matches nothing")
    settings = PathSettings(
        Globs([rebased(base, pattern)]),
        _tag(table, "language", table.string("language", ""), doubts),
        Layer(table.strings("select", ()), table.strings("ignore", ())),
        _severities(table),
        table,
    )
    table.done()
    return settings


def _lay_siblings(config: Config, table: Table, folder: str) -> None:
    siblings = table.table("siblings")
    if siblings is None:
        return
    old = config.siblings
    config.said.update((f"siblings.{key}", siblings) for key in siblings.values)
    where = siblings.string("folder", "" if old.folder else None)
    expected = siblings.strings("expected", old.expected)
    original = siblings.string("original", old.original)
    siblings.done()
    config.siblings = Siblings(
        inside(siblings, "folder", where, folder, config.root) if where else old.folder,
        tuple(_tag(siblings, "expected", tag, config.doubts) for tag in expected),
        _tag(siblings, "original", original, config.doubts),
    )
    if not os.path.isdir(config.siblings.folder):
        raise siblings.error("folder", f"“{where}” is no folder that is there")


def _lay_glossary(config: Config, table: Table, folder: str) -> None:
    glossary = table.table("glossary")
    if glossary is not None:
        config.said["glossary.files"] = glossary
        config.glossary_files = _places(glossary, "files", config.glossary_files, folder, config.root)
        glossary.done()


def _tag(table: Table, key: str, tag: str, doubts: list[str]) -> str:
    """A language tag, as it was written.

    Raises:
        ConfigError: it can be that of no language.
    """
    if tag:
        from lintr import tags

        if fault := tags.fault(tag):
            raise table.error(key, fault)
        if doubt := tags.doubt(tag):
            doubts.append(str(table.error(key, doubt)))
    return tag


class _Over(Table):
    """A ``[rule.ID]`` table over that of an extended file; a message names the file that holds the key."""

    __slots__ = ("_base", "_from_base")

    def __init__(self, ours: Table, base: Table) -> None:
        super().__init__({**base.values, **ours.values}, ours.path, ours.source, ConfigError, ours.key)
        self._base = base
        self._from_base = frozenset(base.values) - frozenset(ours.values)

    def error(self, key: str, message: str) -> ConfigError:
        """What to raise for a key."""
        return ConfigError(str(self._base.error(key, message) if key in self._from_base else super().error(key, message)))
