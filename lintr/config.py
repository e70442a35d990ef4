"""The settings file: the nearest ``lintr.toml`` or ``[tool.lintr]``, and the files that it extends. A config never runs code.

What an extended file holds is never quoted: the config that names it may be a stranger's.
"""

from __future__ import annotations

import os

from lintr.errors import ConfigError
from lintr.record import Record
from lintr.settings import Config, Settings, shown, working_folder
from lintr.table import Table, parsed

__all__ = ["Config", "Found", "Settings", "find", "load", "shown"]

NAME, PYPROJECT, ALLOW_NAME = "lintr.toml", "pyproject.toml", "lintr-allow.toml"
FILE_LIMIT, TOTAL_LIMIT = 1 << 20, 4 << 20
"""Bytes of one file, and of all that extend each other."""
DEPTH_LIMIT, TABLE_LIMIT = 8, 10_000


def load(start: str = ".", *, file: str = "", isolated: bool = False) -> Config:
    """The config that holds for a file or folder: the nearest one, upward to the root of its repository and no further.

    Args:
        start: where to look from.
        file: this config and no other, wherever it lies.
        isolated: no config at all.

    Raises:
        ConfigError: it cannot be used; the place comes first.
    """
    if file and not isolated:
        path = os.path.abspath(os.path.join(working_folder(), file))
        return _filled(Config(os.path.dirname(path)), path, file)
    found = find(start, isolated=isolated)
    if isolated:
        return Config(found.root)
    if found.path:
        from lintr import text_file

        if os.path.islink(found.path) and not text_file.is_inside(found.path, found.repository or found.root):
            raise ConfigError(f"{shown(found.path)}: a link out of the project; put a copy here, or name the file with --config")
        return _filled(Config(found.root), found.path, shown(found.path))
    return _with_allow_file(Config(found.root))


class Found(Record):
    """Where a config is. Paths are absolute."""

    path: str
    """Empty: there is none."""
    root: str
    """The project: the folder of the config, else the repository, else the working folder."""
    repository: str
    """Empty: none, or not asked for."""


def find(start: str, *, isolated: bool = False) -> Found:
    """The nearest config, without reading more of it than is needed to know that it is one."""
    folder = os.path.abspath(os.path.join(working_folder(), start))
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    path = ""
    while True:
        path = path or ("" if isolated else _config_in(folder))
        if os.path.lexists(os.path.join(folder, ".git")):
            return Found(path, os.path.dirname(path) or folder, folder)
        at_the_top = folder == os.path.dirname(folder)
        if at_the_top or (path and not os.path.islink(path)):  # where a link may lead depends on the repository
            return Found(path, os.path.dirname(path) or working_folder(), "")
        folder = os.path.dirname(folder)


def _config_in(folder: str) -> str:
    path = os.path.join(folder, NAME)
    if os.path.lexists(path):
        return path
    path = os.path.join(folder, PYPROJECT)
    return path if _speaks_of_us(path) and _project_table(_text(path, shown(path)), shown(path)) is not None else ""


def _speaks_of_us(path: str) -> bool:
    """Whether a ``pyproject.toml`` is worth reading strictly: others' need not be TOML, nor text."""
    if not os.path.isfile(path):
        return False
    try:
        with open(path, "rb") as file:
            return b"lintr" in file.read(FILE_LIMIT)
    except OSError:
        return True  # the error is told when it is read


def _text(path: str, name: str) -> str:
    from lintr import text_file  # there are few config files

    text = text_file.read(path, ConfigError, limit=FILE_LIMIT, name=name)
    if text.count("\n[") > TABLE_LIMIT:
        raise ConfigError(f"{name}: more than {TABLE_LIMIT} tables")
    return text


def _project_table(text: str, name: str) -> Table | None:
    """``[tool.lintr]`` of a ``pyproject.toml``; a file that is no TOML is only our business if it speaks of us."""
    try:
        whole = parsed(text, name, ConfigError)
    except ConfigError:
        if "[tool.lintr" in text:
            raise
        return None
    tool = whole.values.get("tool")
    ours = tool.get("lintr") if isinstance(tool, dict) else None
    return Table(ours, name, text, ConfigError, "tool.lintr") if isinstance(ours, dict) else None


def _filled(config: Config, path: str, name: str) -> Config:
    """The config with what the file says, laid over what those say that it extends."""
    from lintr.config_table import lay_over

    config.path = name
    chain = _chain(path, name, config.root)
    config.texts = tuple(file.table.source for file in chain)
    for length in range(len(chain), 0, -1):
        file = chain[length - 1]
        config.doubts.clear()  # those of an extended file would quote it
        with _Unquoted(chain[:length]):
            lay_over(config, file.table, os.path.dirname(file.path))
    return _with_allow_file(config)


class _File(Record):
    """A settings file."""

    path: str
    """Absolute."""
    name: str
    """As messages name it."""
    table: Table


class _Unquoted:
    """Errors in here, if they are of an extended file, lose their words: only whoever names a file may see what it holds."""

    __slots__ = ("_chain",)

    def __init__(self, chain: list[_File]) -> None:
        self._chain = chain

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, problem: BaseException | None, _trace: object) -> None:
        if isinstance(problem, ConfigError) and len(self._chain) > 1:
            name = self._chain[-1].name
            place = str(problem).removeprefix(name).split(" ")[0].rstrip(":")
            raise ConfigError(f"{_names(self._chain)}{place}: cannot be used; lintr config --config {name} tells why") from None


def _chain(path: str, name: str, root: str) -> list[_File]:
    """A file, the one that it extends, the one which that extends, ..."""
    chain: list[_File] = []
    size = 0
    while path:
        file = _File(path, name, Table({}, name, "", ConfigError))
        with _Unquoted([*chain, file]):
            text = _text(path, name)
            size += len(text.encode())
            table = _project_table(text, name) if os.path.basename(path) == PYPROJECT else parsed(text, name, ConfigError)
        if size > TOTAL_LIMIT:
            raise ConfigError(f"{_names([*chain, file])}: more than {TOTAL_LIMIT >> 20} MiB in all")
        if table is None:
            raise ConfigError(f"{_names([*chain, file])}: holds no [tool.lintr]")
        chain.append(file._replace(table=table))
        path = _extended(chain, root)
        name = shown(path)
    return chain


def _extended(chain: list[_File], root: str) -> str:
    """The file that the last one extends, or nothing."""
    from lintr.config_table import inside

    file = chain[-1]
    with _Unquoted(chain):
        extend = Table(file.table.values, file.name, file.table.source, ConfigError, file.table.key).string("extend", "")
        if not extend:
            return ""
        path = inside(file.table, "extend", extend, os.path.dirname(file.path), root)
    place = str(file.table.error("extend", "")).partition(": ")[0]
    chained = f"{_names(chain[:-1])} → {place}" if len(chain) > 1 else place
    if any(os.path.realpath(path) == os.path.realpath(other.path) for other in chain):
        raise ConfigError(f"{chained} → {shown(path)}: extends what extends it")
    if len(chain) > DEPTH_LIMIT:
        raise ConfigError(f"{chained} → {shown(path)}: more than {DEPTH_LIMIT} files deep")
    if not os.path.exists(path):
        raise ConfigError(f"{chained} → {shown(path)}: there is no such file")
    return path


def _names(chain: list[_File]) -> str:
    return " → ".join(file.name for file in chain)


def _with_allow_file(config: Config) -> Config:
    path = os.path.join(config.root, ALLOW_NAME)
    if os.path.lexists(path):
        from lintr import text_file

        if not text_file.is_inside(path, config.root):
            raise ConfigError(f"{shown(path)}: a link out of the project; put a copy here")
        config.allow_file = path
    return config
