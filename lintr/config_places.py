"""Where each setting in force comes from: what ``lintr config`` tells."""

from __future__ import annotations

from lintr.record import Record
from lintr.settings import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.settings import Config
    from lintr.table import Table

_GENERAL = ("fail-on", "include", "exclude", "rule-folders")


class Setting(Record):
    """A setting in force, under the name that it has in a config."""

    key: str
    value: object
    place: str
    """``lintr.toml:3``, several with commas, or ``default``."""


def explained(config: Config, path: str) -> Iterator[Setting]:
    """The settings in force for a path; those of several places with all of them."""
    settings, matching = config.settings(path), config.matching(path)
    for key in ("language", "select", "ignore"):
        said = [_place(paths.table, key) for paths in matching if paths.says(key)]
        places = said[-1:] if key == "language" else [*_said(config, key), *said]
        yield Setting(key, getattr(settings, key), _joined(places))
    for key in _GENERAL:
        value = getattr(config, key.replace("-", "_"))
        yield Setting(key, tuple(map(shown, value)) if key == "rule-folders" else value, _joined(_said(config, key)))
    for name, severity in settings.severity.items():
        said = [_place(paths.table, "severity") for paths in matching if name in paths.severity]
        yield Setting(f"severity.{name}", severity, _joined(said[-1:] or _said(config, f"severity.{name}")))
    for field in config.siblings._fields:
        value = getattr(config.siblings, field)
        yield Setting(f"siblings.{field}", shown(value) if field == "folder" else value, _joined(_said(config, f"siblings.{field}")))
    yield Setting("glossary.files", tuple(map(shown, config.glossary_files)), _joined(_said(config, "glossary.files")))
    for name, table in config.rules.items():
        for key, value in table.values.items():
            yield Setting(f"rule.{name}.{key}", value, _place(table, key))


def _said(config: Config, key: str) -> list[str]:
    return [_place(config.said[key], key.rpartition(".")[2])] if key in config.said else []


def _joined(places: list[str]) -> str:
    return ", ".join(places) or "default"


def _place(table: Table, key: str) -> str:
    return str(table.error(key, "")).removesuffix(f"{key}: ").removesuffix(": ")
