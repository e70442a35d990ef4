"""What a project asks of lintr, as values: `Config` is all of it, `Settings` what holds for one path."""

from __future__ import annotations

import os

from lintr.errors import ConfigError
from lintr.globs import Globs
from lintr.record import Record
from lintr.table import Table
from lintr.violation import ERROR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

INCLUDE = ("*.txt", "*.md", "*.markdown", "*.html", "*.htm")
EXCLUDE = ("requirements*.txt", "LICENSE*", "CMakeLists.txt", "robots.txt")
"""What is no article though its name looks like one."""


class Layer(Record):
    """Rules switched on and off in one place, by id or pack."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def switch(self, names: tuple[str, ...], pack: str) -> bool | None:
        """On, off, or nothing said of a rule: its id goes before its other names, these before its pack, ignoring before selecting."""
        for name in (*names, pack):
            if name in self.ignore:
                return False
            if name in self.select:
                return True
        return None


class Settings(Record):
    """What holds for one path."""

    language: str = ""
    """As it was written, empty where nobody says."""
    layers: tuple[Layer, ...] = ()
    """The config's own, then those of its ``[[paths]]`` that match: the later go before."""
    severity: Mapping[str, str] = {}
    """By rule id or pack."""

    @property
    def select(self) -> tuple[str, ...]:
        """All that is selected and not ignored later on."""
        return _kept([(layer.select, layer.ignore) for layer in self.layers])

    @property
    def ignore(self) -> tuple[str, ...]:
        """All that is ignored and not selected later on."""
        return _kept([(layer.ignore, layer.select) for layer in self.layers])

    def enabled(self, names: tuple[str, ...], pack: str, *, default: bool) -> bool:
        """Whether the rule of these names is on."""
        said = (layer.switch(names, pack) for layer in reversed(self.layers))
        return next((switch for switch in said if switch is not None), default)

    def severity_of(self, names: tuple[str, ...], pack: str, default: str) -> str:
        """The severity of the rule of these names: as the first of them says, else its pack, else the rule itself."""
        return next((self.severity[name] for name in (*names, pack) if name in self.severity), default)


class PathSettings(Record):
    """One ``[[paths]]`` table."""

    match: Globs
    """Relative to the root."""
    language: str
    layer: Layer
    severity: Mapping[str, str]
    table: Table
    """For the places of messages."""

    def says(self, key: str) -> bool:
        """Whether it says anything of language, select or ignore."""
        return bool(self.language if key == "language" else getattr(self.layer, key))


class Siblings(Record):
    """Where translations of one original lie."""

    folder: str = ""
    """Absolute; empty: nobody says."""
    expected: tuple[str, ...] = ()
    """Tags."""
    original: str = ""
    """The tag of the original's language, if it lies there too."""


class Named(Record):
    """A rule or pack that a config names, with what makes the error if there is none of the name."""

    name: str
    error: Callable[[str], ConfigError]


class Config:
    """The settings of a project; made without a file, those of a project that has said nothing."""

    __slots__ = (
        "_settings", "allow_file", "doubts", "exclude", "fail_on", "glossary_files", "ignore", "include", "path", "paths", "root", "rule_folders",
        "rules", "said", "select", "severity", "siblings", "texts",
    )  # fmt: skip

    def __init__(self, root: str) -> None:
        self.path = ""
        """The file, as messages name it; empty where there is none."""
        self.root = root
        """The project: the folder of the config, else the repository, else the working folder. Absolute."""
        self.texts: tuple[str, ...] = ()
        """What the file holds, and those that it extends."""
        self.rule_folders: tuple[str, ...] = ()
        """Absolute."""
        self.select: tuple[str, ...] = ()
        self.ignore: tuple[str, ...] = ()
        self.fail_on = ERROR
        self.include: tuple[str, ...] = INCLUDE
        """Patterns of gitignore, relative to the root."""
        self.exclude: tuple[str, ...] = EXCLUDE
        """The same."""
        self.severity: dict[str, str] = {}
        """By rule id or pack."""
        self.rules: dict[str, Table] = {}
        """The tables ``[rule.ID]``, unread: their keys are a kind's."""
        self.paths: tuple[PathSettings, ...] = ()
        self.siblings = Siblings()
        self.glossary_files: tuple[str, ...] = ()
        """Absolute."""
        self.allow_file = ""
        """The ``lintr-allow.toml`` in the root, absolute; empty where there is none."""
        self.doubts: list[str] = []
        """What is to be said of it, though it can be used; each with its place."""
        self.said: dict[str, Table] = {}
        """The table that said each key last, for the places of messages."""
        self._settings: dict[tuple[int, ...], Settings] = {}
        """By the ``[[paths]]`` tables that match."""

    def settings(self, path: str) -> Settings:
        """What holds for a path, which need not exist; of the ``[[paths]]`` tables that match, the later win."""
        matching = self.matching(path)
        key = tuple(map(id, matching))
        if key not in self._settings:
            severity = dict(self.severity)
            for paths in matching:
                severity.update(paths.severity)
            self._settings[key] = Settings(
                next((paths.language for paths in reversed(matching) if paths.language), ""),
                (Layer(self.select, self.ignore), *(paths.layer for paths in matching)),
                severity,
            )
        return self._settings[key]

    def matching(self, path: str) -> list[PathSettings]:
        """The ``[[paths]]`` tables that match a path, in their order."""
        relative = self.relative(path) if self.paths else ""
        return [paths for paths in self.paths if paths.match.match(relative)]

    def relative(self, path: str) -> str:
        """A path as the patterns see it: relative to the root, else to the working folder (for a config from elsewhere), with ``/``."""
        whole = os.path.abspath(path)
        for folder in (self.root, working_folder()):
            start = folder.rstrip(os.sep) + os.sep
            if whole.startswith(start):
                return whole[len(start) :].replace(os.sep, "/")
        return whole.replace(os.sep, "/").lstrip("/")

    def names(self) -> Iterator[Named]:
        """Every rule or pack that the config names, so that whoever knows the rules can complain of an unknown one."""
        for key in ("select", "ignore"):
            yield from (Named(name, _complaint(self.said[key], key)) for name in getattr(self, key))
        yield from (Named(name, _complaint(self.said[f"severity.{name}"], name)) for name in self.severity)
        yield from (Named(name, _complaint(table, "")) for name, table in self.rules.items())
        for paths in self.paths:
            for key in ("select", "ignore", "severity"):
                names = paths.severity if key == "severity" else getattr(paths.layer, key)
                yield from (Named(name, _complaint(paths.table, key)) for name in names)


def working_folder() -> str:
    """The working folder.

    Raises:
        ConfigError: it is gone.
    """
    try:
        return os.getcwd()
    except OSError:
        raise ConfigError("the working folder is gone: go to one that is there") from None


def shown(path: str) -> str:
    """An absolute path as messages name it: from the working folder if it lies there."""
    return path.removeprefix(working_folder().rstrip(os.sep) + os.sep)


def _complaint(table: Table, key: str) -> Callable[[str], ConfigError]:
    return lambda message: ConfigError(str(table.error(key, message)))


def _kept(layers: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> tuple[str, ...]:
    """The names said in any layer and not taken back in a later one."""
    found: dict[str, None] = {}
    for said, taken_back in layers:
        for name in taken_back:
            found.pop(name, None)
        found.update(dict.fromkeys(said))
    return tuple(found)
