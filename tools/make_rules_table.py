"""Make lintr/rules_table.py: the fields of lintr's own rules, with the checksum of their pages, so that no start parses a hundred files."""

import marshal
import os
import sys
from zlib import crc32

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

import tomli

from lintr import kinds, ruleset

HEAD = '''"""The fields of the rules: pack and id of a page -> `Row`. Made by tools/make_rules_table.py; not edited by hand."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.rule import Row

ROWS: dict[str, Row] = {
'''
READABLE = 2
"""The version of `marshal`'s format: what every Python reads, and the same for the same fields."""


def text() -> str:
    """The text of the generated file."""
    rows = []
    for path, pack, id in ruleset.pages(os.path.join(ROOT, "rules")):  # noqa: A001
        kind = ruleset.read(path, pack, id, own=True, whole=True).kind  # judged
        with open(path, "rb") as file:
            data = file.read()
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in tomli.loads(data.decode()).items() if key not in ("bad", "good")}
        name = next(key for key in values if key in kinds.KINDS)
        needs = getattr(kind, "needs", lambda: None)()
        row = (crc32(data), len(data), name, kinds.compares(name, values[name]), values.get("default", True), values.get("languages", ()), values.get("formats", ()),
               values.get("twin", ""), values.get("formerly", ()), needs, marshal.dumps(values, READABLE))  # fmt: skip
        rows.append(f'    "{pack}/{id}": {row!r},\n')
    return HEAD + "".join(rows) + "}\n"


if __name__ == "__main__":
    made = text()
    with open(os.path.join(ROOT, "lintr", "rules_table.py"), "w", encoding="utf-8", newline="\n") as file:
        file.write(made)
