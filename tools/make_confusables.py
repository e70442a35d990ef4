"""Make lintr/confusables_table.py: letters of neighbouring alphabets that look alike, from Unicode's confusables (UTS #39).

pip install confusable-homoglyphs==3.3.1
python tools/make_confusables.py > lintr/confusables_table.py

The data is taken with three limits. Only letters that languages of today write, as UTS #39 also lists phonetic, mathematical and
historic ones. Only letters of the same case, as in `l` and `I`; that a small letter looks like a capital is a matter of
typefaces. And only Latin, Greek, Cyrillic and Armenian: with Arabic, `l` and alef would be confusable, and nobody confuses them.
"""

import datetime as dt
import importlib.metadata
import importlib.resources
import json
import sys
import unicodedata

RANGES = {
    "Latn": ((0x41, 0x5A), (0x61, 0x7A), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x17F), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x218, 0x21B), (0x1E00, 0x1EFF)),
    "Grek": ((0x386, 0x3CE),),
    "Cyrl": ((0x400, 0x45F), (0x490, 0x52F)),
    "Armn": ((0x531, 0x556), (0x561, 0x587)),
}
LETTERS = {chr(code): script for script, ranges in RANGES.items() for first, last in ranges for code in range(first, last + 1)}
NOT_WRITTEN = "\N{LATIN SMALL LETTER KRA}\N{LATIN SMALL LETTER LONG S}"  # old letters, in whose stead a reader sees k and f
ADDENDA = [("k", "\N{CYRILLIC SMALL LETTER KA}"), ("k", "\N{GREEK SMALL LETTER KAPPA}")]  # to UTS #39 these look like kra, which looks like k
MARKS = [chr(code) for code in range(0x300, 0x330)]


def case(letter):
    """Lu or Ll."""
    return unicodedata.category(letter)


def groups():
    """Letters that look alike, by UTS #39: everything that one prototype stands for."""
    path = importlib.resources.files("confusable_homoglyphs") / "confusables.json"
    for letter, others in json.loads(path.read_text("utf-8")).items():
        yield letter, [other["c"] for other in others]


def pairs():
    """(letter, letter of another script) that look alike."""
    bases = {pair for a, b in ADDENDA for pair in ((a, b), (b, a))}
    for letter, others in groups():
        alike = [one for one in (letter, *others) if one in LETTERS and one not in NOT_WRITTEN]
        bases |= {(a, b) for a in alike for b in alike if LETTERS[a] != LETTERS[b] and case(a) == case(b)}
    yield from bases
    for a, b in bases:  # UTS #39 speaks of decomposed text: the same marks on letters that look alike
        for mark in MARKS:
            composed = [unicodedata.normalize("NFC", letter + mark) for letter in (a, b)]
            if all(one in LETTERS for one in composed):
                yield tuple(composed)


def confusables():
    """Letter -> {script: its look-alike there}; of several the first by code point, which is the most used."""
    table = {}
    for letter, other in sorted(pairs()):
        table.setdefault(letter, {}).setdefault(LETTERS[other], other)
    return table


def escaped(letter):
    """A letter as ASCII: those that look alike are told apart by their numbers."""
    return letter if letter.isascii() else f"\\u{ord(letter):04x}"


def table():
    """The module's text."""
    version = importlib.metadata.version("confusable-homoglyphs")
    entries = "\n".join(
        f"{escaped(letter)} {' '.join(f'{script}={escaped(other)}' for script, other in sorted(others.items()))}" for letter, others in confusables().items()
    )
    made = f"confusable-homoglyphs {version}, {dt.datetime.now(dt.timezone.utc).date()}"
    return f'''# Made by: python tools/make_confusables.py > lintr/confusables_table.py; from {made}. Do not edit.
"""Letters of one alphabet that look like letters of another (UTS #39): letter -> script -> letter."""

_LINES = """\\
{entries}
"""

CONFUSABLES = {{
    letter: {{one[:4]: one[5:] for one in others.split()}} for letter, _, others in (line.partition(" ") for line in _LINES.splitlines())
}}
'''


if __name__ == "__main__":
    sys.stdout.write(table())
