"""Make lintr/scripts_table.py: the script of every character, from the Script property of the `regex` library.

python tools/make_scripts.py > lintr/scripts_table.py
"""

import datetime as dt
import importlib.metadata
import sys
from itertools import groupby

import regex
from regex import _regex_core  # its list of scripts has no public name; a tool may look where the library may not

PER_LINE = 16


def iso_codes():
    """ISO 15924 code of each script that regex knows, in upper case: the last alias of each but the two old ones for Coptic and inherited."""
    names = _regex_core.PROPERTIES["SCRIPT"][1].items()
    return sorted({number: name for name, number in names if len(name) == 4 and not name.startswith("QAA")}.values())


def script_ranges():
    """(first code point, ISO 15924 code) wherever the script changes."""
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    script_of = ["Zzzz"] * len(everything)
    for code in iso_codes():
        for match in regex.finditer(rf"\p{{Script={code}}}+", everything):
            script_of[match.start() : match.end()] = [code.title()] * len(match[0])
    start = 0
    for code, run in groupby(script_of):
        yield start, code
        start += len(list(run))


def lines(values):
    """Strings as the lines of one string; each is short, so that a change is seen in a difference."""
    return "\n".join(f'    "{"".join(values[at : at + PER_LINE])}"' for at in range(0, len(values), PER_LINE))


def escaped(code_point):
    """A character as it is written in ASCII between quotation marks."""
    return f"\\U{code_point:08x}" if code_point > 0xFFFF else f"\\u{code_point:04x}"


def table():
    """The module's text."""
    ranges = list(script_ranges())
    version = importlib.metadata.version("regex")
    starts = lines([escaped(start) for start, _ in ranges])
    codes = lines([code for _, code in ranges])
    return f'''# Made by: python tools/make_scripts.py > lintr/scripts_table.py; from regex {version}, {dt.datetime.now(dt.timezone.utc).date()}. Do not edit.
"""Where the script of characters changes: from each character of STARTS on, they are of the script that CODES names at the same place, four letters each."""

STARTS = (
{starts}
)

CODES = (
{codes}
)
'''


if __name__ == "__main__":
    sys.stdout.write(table())
