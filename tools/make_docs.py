"""Fill in what commands print in the ```console blocks of README.md and docs/*.md; make docs/rules/, docs/languages/ and docs/kinds.md of their sources.

python tools/make_docs.py            write
python tools/make_docs.py --check    say what would change, and exit 1
"""

from __future__ import annotations

import inspect
import os
import pathlib
import re
import shlex
import subprocess
import sys
from importlib import import_module

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lintr import ruleset
from lintr.docs import page
from lintr.kinds import KINDS
from lintr.language import language, tags

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHELL_WORDS = {"lintr"}


def printed(command: str) -> str:
    """What a command prints, run in the checkout."""
    words = shlex.split(command)
    if words[0] not in SHELL_WORDS:
        raise SystemExit(f"{command}: only lintr is run in a console block")
    done = subprocess.run([sys.executable, "-I", "-m", *words], cwd=ROOT, capture_output=True, check=False, env={**os.environ, "NO_COLOR": "1", "COLUMNS": "100"})
    return (done.stdout + done.stderr).decode("utf-8")


def filled(text: str) -> str:
    """A Markdown text with the output of each command in its console blocks."""
    return BLOCK.sub(lambda block: "```console\n" + "".join(f"$ {line}\n{printed(line)}" for line in commands(block[1])) + "```", text)


def commands(block: str) -> list[str]:
    """The commands of a console block."""
    return [line[2:] for line in block.split("\n") if line.startswith("$ ")]


def language_page(tag: str) -> str:
    """The Markdown page of a language."""
    known = language(tag)
    rows = [f"# {known.name} ({tag})", "", f"Script {known.script}, written {'right to left' if known.direction == 'rtl' else 'left to right'}.", ""]
    for field, title in (("source_labels", "Source line"), ("comment_labels", "Comment counter"), ("full_stop", "Full stop"), ("comma", "Comma"), ("question_mark", "Question mark"),
                         ("digits", "Digits"), ("doubled_words", "Right though doubled"), ("never_doubled", "Never doubled, where grammar doubles words"), ("spelling_variants", "Spellings of one word"), ("common_misspellings", "Misspellings"),
                         ("sister_letters", "Letters of another orthography, and ours")):
        value = getattr(known, field)
        if isinstance(value, dict):
            value = [f"{wrong} → {right}" for wrong, right in value.items()]
        if value:
            rows.append(f"- {title}: " + (value if isinstance(value, str) else ", ".join(one if isinstance(one, str) else " / ".join(one) for one in value)))
    return "\n".join(rows) + "\n"


def kinds_page() -> str:
    """The Markdown page of all kinds, made of their docstrings."""
    rows = ["# Kinds", "", "A rule names its kind by the name of its table. These are all kinds, with the fields that the table may have.", ""]
    for name, (module, attribute) in KINDS.items():
        rows += [f"## [{name}]", "", *_docstring(getattr(import_module(module), attribute)), ""]
    return "\n".join(rows).rstrip() + "\n"


def _docstring(kind: type) -> list[str]:
    """A docstring as Markdown: the fields become a list."""
    lines, fields = [], False
    for line in (inspect.getdoc(kind) or "").replace("``", "`").split("\n"):
        if line == "Fields:":
            fields = True
            lines += ["Fields:", ""]
        elif fields and (match := re.match(r"    (\w+): (.*)", line)):
            lines.append(f"- `{match[1]}`: {match[2]}")
        else:
            lines.append((f"  {line.strip()}" if line.strip() != "(none)" else "none") if fields and line.strip() else line)
    return lines


def texts() -> dict[pathlib.Path, str]:
    """Every generated or filled file with its text."""
    found = {path: filled(path.read_text(encoding="utf-8")) for path in [ROOT / "README.md", *sorted(path for path in (ROOT / "docs").glob("*.md") if path.name != "kinds.md")] if path.exists()}
    rules = [ruleset.read(path, pack, name, own=True, whole=True) for path, pack, name in ruleset.pages(str(ROOT / "rules"))]
    for rule in rules:
        found[ROOT / "docs" / "rules" / f"{rule.id}.md"] = page(rule)
    index = ["# Rules", ""]
    for pack in dict.fromkeys(rule.pack for rule in rules):
        index += [f"## {pack}", "", "| rule | severity | what |", "|---|---|---|"]
        index += [f"| [{rule.id}]({rule.id}.md) | {rule.severity} | {rule.summary} |" for rule in rules if rule.pack == pack] + [""]
    found[ROOT / "docs" / "rules" / "index.md"] = "\n".join(index)
    found[ROOT / "docs" / "kinds.md"] = kinds_page()
    rows = ["# Languages", "", "| tag | language | script |", "|---|---|---|", *(f"| [{tag}]({tag}.md) | {language(tag).name} | {language(tag).script} |" for tag in tags())]
    found[ROOT / "docs" / "languages" / "index.md"] = "\n".join(rows) + "\n"
    for tag in tags():
        found[ROOT / "docs" / "languages" / f"{tag}.md"] = language_page(tag)
    return found


def main() -> int:
    """Write or compare."""
    wanted = texts()
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    old = [path for folder in ("rules", "languages") for path in (ROOT / "docs" / folder).glob("*.md") if path not in wanted]
    for path in stale + old:
        print(path.relative_to(ROOT))
        if "--check" not in sys.argv:
            if path in wanted:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(wanted[path], encoding="utf-8", newline="\n")
            else:
                path.unlink()
    return 1 if stale + old and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
