"""Make lintr/pinyin_table.py: characters of Chinese that sound alike, tones aside, from the readings of pypinyin (which are Unihan's).

pip install pypinyin==0.55.0
python tools/make_pinyin.py > lintr/pinyin_table.py

The characters are those in common use: the first levels of GB 2312 (simplified) and Big5 (traditional). Of several readings the first counts, which is the most used.
"""

import datetime as dt
import importlib.metadata
import sys
import unicodedata

from pypinyin.pinyin_dict import pinyin_dict

GB_2312 = [bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)]
BIG5 = [bytes((row, cell)) for row in range(0xA4, 0xC7) for cell in (*range(0x40, 0x7F), *range(0xA1, 0xFF))]


def common():
    """The characters in common use."""
    yield from (char for codes, encoding in ((GB_2312, "gb2312"), (BIG5, "big5")) for code in codes if (char := code.decode(encoding, "ignore")) and "\u4e00" <= char <= "\u9fff")


def toneless(reading):
    """A reading without its tone: lǚ is lü."""
    return unicodedata.normalize("NFC", "".join(char for char in unicodedata.normalize("NFD", reading) if char not in "\u0300\u0301\u0304\u030c"))


def table():
    """The module's text."""
    alike = {}
    for char in sorted(set(common())):
        if readings := pinyin_dict.get(ord(char)):
            alike.setdefault(toneless(readings.split(",")[0]), []).append(char)
    lines = "\n".join("".join(chars) for _, chars in sorted(alike.items()) if len(chars) > 1)
    made = f"pypinyin {importlib.metadata.version('pypinyin')}, {dt.datetime.now(dt.timezone.utc).date()}"
    return f'''# Made by: python tools/make_pinyin.py > lintr/pinyin_table.py; from {made}. Do not edit.
"""Characters of Chinese that sound alike, tones aside: character -> the first of them."""

_LINES = """\\
{lines}
"""

SOUND_OF = {{char: alike[0] for alike in _LINES.splitlines() for char in alike}}
'''


if __name__ == "__main__":
    sys.stdout.write(table())
