"""Make lintr/rules_table.py: the fields of lintr's own rules, by the checksum of their pages, so that no start parses a hundred files."""

import os
import sys
from zlib import crc32

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

import tomli

from lintr import kinds, ruleset

HEAD = '"""The fields of the rules: checksum of the page -> fields. Made by tools/make_rules_table.py; not edited by hand."""\n'


def text() -> str:
    """The text of the generated file."""
    rows, names = [], []
    for path, pack, id in ruleset.pages(os.path.join(ROOT, "rules")):  # noqa: A001
        ruleset.read(path, pack, id, own=True, whole=True)  # judged
        with open(path, "rb") as file:
            data = file.read()
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in tomli.loads(data.decode()).items() if key not in ("bad", "good")}
        name = next(key for key in values if key in kinds.KINDS)
        fields = values.pop(name)
        names.append(f'    "{pack}/{id}": ({crc32(data)}, {len(data)}),\n')
        rows.append(f"    {crc32(data)}: {dict(values, kind=name, fields=fields)!r},\n")
    return HEAD + """
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

RULES: dict[int, dict[str, Any]] = {
""" + "".join(rows) + """}

PAGES = {
""" + "".join(names) + """}
\"""Pack and id -> checksum of the page, and its size in bytes.\"""
"""


if __name__ == "__main__":
    made = text()
    with open(os.path.join(ROOT, "lintr", "rules_table.py"), "w", encoding="utf-8", newline="\n") as file:
        file.write(made)
