"""Make docs/lintr.1, the manual page, of the parser itself, with argparse-manpage.

python tools/make_man.py            write
python tools/make_man.py --check    say whether it would change, and exit 1
"""

from __future__ import annotations

import os
import pathlib
import re
import subprocess
import sys
from importlib.metadata import version

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "lintr.1"

STATUS = r"""
.SH EXIT STATUS
0: every path named was read whole, and nothing at or above
.B \-\-fail\-on
was found. 1: something was. 2: something kept lintr from knowing: an unreadable file, a broken config or rule.
.SH FILES
.TP
.B lintr.toml
the settings; the nearest one upward to the root of the repository holds
.TP
.B lintr\-allow.toml
violations that a person lets pass
"""


def made_with() -> str:
    """The first line: what is the same page only with the same Python and the same tool."""
    return f'.\\" Made by tools/make_man.py with Python {sys.version_info[0]}.{sys.version_info[1]} and argparse-manpage {version("argparse-manpage")}; not to be edited.'


def page() -> str:
    """The page; without a date, which would be another each day."""
    done = subprocess.run(
        [sys.executable, "-c", "from argparse_manpage.cli import main; main()", "--module", "lintr.parser", "--function", "parser", "--prog", "lintr", "--project-name", "lintr",
         "--description", "a linter for translated articles", "--manual-title", "User Commands", "--format", "pretty", "--url", "https://github.com/lintr-text/lintr"],
        cwd=ROOT, capture_output=True, check=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", "PYTHONUTF8": "1"},
    )
    text = re.sub(r'^(\.TH LINTR "1") "[^"]*"', r'\1 ""', done.stdout, count=1, flags=re.MULTILINE)
    text = re.sub(r"^usage: (.*?)\n\n", r".nf\n\1\n.fi\n\n", text, flags=re.MULTILINE | re.DOTALL)  # as it is broken, not filled
    text = re.sub(r"^\.SH COMMAND \\fI\\,'(.*?)'\\/\\fR$", r".SH \1", text, flags=re.MULTILINE).replace(".SH\n", ".SH ")
    return made_with() + "\n" + text.rstrip("\n") + STATUS


def main() -> int:
    """Write or compare; ``--line`` prints the first line only."""
    if "--line" in sys.argv:
        print(made_with())
        return 0
    text = page()
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print(PAGE.relative_to(ROOT))
    if "--check" in sys.argv:
        return 1
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
