"""Make lintr/gates_table.py and lintr/weaker_table.py: what each pattern of lintr's own rules requires, and what it is in RE2's language, so that no run derives it anew."""

import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

from lintr import ruleset
from lintr.compiled import Compiled
from lintr.gate import requirement_of
from lintr.kinds.pattern import Pattern
from lintr.weaker import weaker

HEAD = '"""What the patterns of the rules require: checksum of the pattern and its lists -> `Requirement`. Made by tools/make_gates.py; not edited by hand."""\n'


HEAD_WEAKER = '"""What the patterns of the rules are in RE2\'s language: checksum of the pattern and its lists -> `weaker`. Made by tools/make_gates.py; not edited by hand."""\n'


def kinds() -> list[object]:
    """The kinds of all rules of lintr's own."""
    return [ruleset.read(path, pack, id, own=True).kind for path, pack, id in ruleset.pages(os.path.join(ROOT, "rules"))]  # noqa: A001


def text() -> str:
    """The text of gates_table.py."""
    found: dict[int, str] = {}
    for kind in kinds():
        for pattern in (getattr(kind, "match", None), *getattr(kind, "styles", {}).values()):
            if not isinstance(pattern, Compiled):
                continue
            needs = requirement_of(pattern.source, pattern.own)
            found[pattern.key()] = repr(("".join(sorted(needs.every)), tuple("".join(sorted(some)) for some in needs.some), needs.texts))
    return HEAD + "\nGATES: dict[int, tuple[str, tuple[str, ...], tuple[tuple[tuple[str, str], ...], ...]]] = {\n" + "".join(f"    {key}: {found[key]},\n" for key in sorted(found)) + "}\n"


def weaker_text() -> str:
    """The text of weaker_table.py."""
    found: dict[int, str | None] = {}
    for kind in kinds():
        if isinstance(kind, Pattern):
            tree = kind.match.tree()
            found[kind.match.key()] = weaker(tree) if tree else None
    return HEAD_WEAKER + "\nWEAKER: dict[int, str | None] = {\n" + "".join(f"    {key}: {found[key]!r},\n" for key in sorted(found)) + "}\n"


if __name__ == "__main__":
    for name, made in (("gates_table.py", text()), ("weaker_table.py", weaker_text())):
        with open(os.path.join(ROOT, "lintr", name), "w", encoding="utf-8", newline="\n") as file:
            file.write(made)
