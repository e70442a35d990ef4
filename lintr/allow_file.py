"""Allowances written in ``lintr-allow.toml``: ``[[allow]]`` with path, rule, line, reason and until."""

from __future__ import annotations

import datetime as dt
import re

from lintr import text_file
from lintr.allow import Allowance, Place, line_key
from lintr.errors import ConfigError
from lintr.globs import Globs
from lintr.settings import shown
from lintr.table import nearest, parsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from lintr.table import Table

LIMIT, COUNT_LIMIT = 4 << 20, 10_000
"""Bytes of an allow file, and allowances in it."""


def read(path: str, name: str = "", *, known: Collection[str] = ()) -> tuple[Allowance, ...]:
    """The allowances of a file.

    Args:
        path: the file.
        name: what messages call it, if not by its path from the working folder.
        known: the names of all rules; none: any will do.

    Raises:
        ConfigError: the file cannot be used; the place comes first.
    """
    name = name or shown(path)
    text = text_file.read(path, ConfigError, limit=LIMIT, name=name)
    lines = [number for number, line in enumerate(text.split("\n"), 1) if re.match(r"\s*\[\[\s*\"?allow\"?\s*\]\]", line)]
    if len(lines) > COUNT_LIMIT:
        raise ConfigError(f"{name}: more than {COUNT_LIMIT} allowances; lintr baseline takes as many as there are")
    whole = parsed(text, name, ConfigError)
    tables = whole.tables("allow")
    whole.done()
    exact = len(lines) == len(tables)  # else they are written as one list
    return tuple(allowance(table, Place(name, lines[n] if exact else 1, excerpt="[[allow]]"), known) for n, table in enumerate(tables))


def allowance(table: Table, place: Place, known: Collection[str]) -> Allowance:
    """The allowance of one ``[[allow]]``.

    Raises:
        ConfigError: a key is missing, unknown or wrong.
    """
    rule = table.string("rule")
    if known and rule not in known:
        raise table.error("rule", f"no rule “{rule}”{nearest(rule, known)}")
    path = table.string("path")
    if not Globs([path]):
        raise table.error("path", "matches nothing")
    any_line = "line" not in table
    line = table.string("line", "").strip()
    if "\n" in line:
        raise table.error("line", "must be one line, or left out where any line is meant")
    reason = table.string("reason").strip()
    if not reason:
        raise table.error("reason", "say why it may pass")
    found = Allowance(path, rule, None if any_line else line_key(line), reason=reason, until=_day(table), place=place)
    table.done()
    return found


def _day(table: Table) -> str:
    value = table.take("until", object, "")
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    try:
        return dt.date.fromisoformat(value).isoformat() if value else ""  # type: ignore[arg-type]  # what is no string is told below
    except (TypeError, ValueError):
        raise table.error("until", "must be a day such as 2027-01-31") from None
