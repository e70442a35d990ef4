"""Make lintr/rules_table.py and lintr/rules_table.bin: the fields of lintr's own rules, with the checksum of their pages, so that no start parses a hundred files."""

import os
import sys
from zlib import crc32

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

import tomli

from lintr import kinds, ruleset
from lintr.stored import Storing

HEAD = '''"""The fields of the rules: pack and id of a page -> `Row`. Made by tools/make_rules_table.py; not edited by hand."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.rule import Row

STAMP = %d
ROWS: dict[str, Row] = {
'''


def files() -> dict[str, bytes]:
    """The generated files."""
    rows = []
    fields = Storing()
    for path, pack, id in ruleset.pages(os.path.join(ROOT, "rules")):  # noqa: A001
        kind = ruleset.read(path, pack, id, own=True, whole=True).kind  # judged
        with open(path, "rb") as file:
            data = file.read()
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in tomli.loads(data.decode()).items() if key not in ("bad", "good")}
        name = next(key for key in values if key in kinds.KINDS)
        needs = getattr(kind, "needs", lambda: None)()
        row = (crc32(data), len(data), name, kinds.compares(name, values[name]), values.get("default", True), values.get("languages", ()), values.get("formats", ()),
               values.get("twin", ""), values.get("formerly", ()), needs, getattr(kind, "outline", ""), fields.place(values))  # fmt: skip
        rows.append(f'    "{pack}/{id}": {row!r},\n')
    return {"rules_table.py": (HEAD % fields.stamp() + "".join(rows) + "}\n").encode(), "rules_table.bin": fields.file()}


if __name__ == "__main__":
    for name, made in files().items():
        with open(os.path.join(ROOT, "lintr", name), "wb") as file:
            file.write(made)
