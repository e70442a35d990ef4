"""Make lintr/gates_table.py: what each pattern of lintr's own rules requires, so that no start derives it anew."""

import os
import sys
from zlib import crc32

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

from lintr import ruleset
from lintr.gate import requirement_of

HEAD = '"""What the patterns of the rules require: checksum of the pattern -> `Requirement`. Made by tools/make_gates.py; not edited by hand."""\n'


def text() -> str:
    """The text of the generated file."""
    found: dict[int, str] = {}
    for path, pack, id in ruleset.pages(os.path.join(ROOT, "rules")):  # noqa: A001
        kind = ruleset.read(path, pack, id, own=True).kind
        for pattern in (getattr(kind, "match", None), *getattr(kind, "styles", {}).values()):
            source = getattr(pattern, "source", None)
            if source is None:
                continue
            needs = requirement_of(source)
            found[crc32(source.encode())] = repr(("".join(sorted(needs.every)), tuple("".join(sorted(some)) for some in needs.some), needs.texts))
    return HEAD + "\nGATES: dict[int, tuple[str, tuple[str, ...], tuple[tuple[tuple[str, str], ...], ...]]] = {\n" + "".join(f"    {key}: {found[key]},\n" for key in sorted(found)) + "}\n"


if __name__ == "__main__":
    made = text()
    with open(os.path.join(ROOT, "lintr", "gates_table.py"), "w", encoding="utf-8", newline="\n") as file:
        file.write(made)
