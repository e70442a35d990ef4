"""Make lintr/scales_table.py: the words that multiply the number before them ("million", "लाख", "만"), of all languages, from Unicode's CLDR.

npm install --prefix FOLDER cldr-numbers-full
python tools/make_scales.py FOLDER/node_modules
"""

import collections
import json
import os
import re
import sys
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ONE_SIGN = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
"""Scripts in which one sign is a word."""

MORE = {"crore": 7, "crores": 7, "lakh": 5, "lakhs": 5, "लाख": 5, "करोड़": 7, "لاکھ": 5, "کروڑ": 7, "萬": 4, "万": 4, "億": 8, "亿": 8, "兆": 12, "千": 3, "百": 2, "만": 4, "억": 8, "조": 12, "천": 3, "백": 2, "tỷ": 9, "tỉ": 9,
        "লক্ষ": 5, "মিলিয়ন": 6, "বিলিয়ন": 9, "ট্রিলিয়ন": 12, "मिलियन": 6, "ट्रिलियन": 12, "दशलक्ष": 6, "लक्ष": 5, "லட்சம்": 5, "இலட்சம்": 5, "கோடி": 7, "లక్ష": 5, "లక్షల": 5, "లక్షలు": 5, "కోటి": 7, "కోట్లు": 7, "కోట్ల": 7, "వేల": 3, "ಲಕ್ಷ": 5, "ಕೋಟಿ": 7, "ലക്ഷം": 5, "കോടി": 7, "મિલિયન": 6, "બિલિયન": 9, "ਮਿਲੀਅਨ": 6, "ਬਿਲੀਅਨ": 9, "ଲକ୍ଷ": 5, "କୋଟି": 7, "ମିଲିୟନ": 6, "ලක්ෂ": 5, "ملین": 6, "بلین": 9, "تريليون": 12, "بليون": 9, "ဘီလီယံ": 9, "ሺህ": 3, "ngàn": 3, "अर्ब": 9, "زره": 3, "εκατ": 6}
"""Words that CLDR's patterns leave out or use in another way."""


def words(folder):
    """(word, exponents) of the long and short patterns of all locales; a short Latin form ("m", "bn") may be a unit and is left out."""
    found = collections.defaultdict(set)
    main = os.path.join(folder, "cldr-numbers-full", "main")
    for tag in sorted(os.listdir(main)):
        with open(os.path.join(main, tag, "numbers.json"), encoding="utf-8") as file:
            numbers = json.load(file)["main"][tag]["numbers"]
        for key, value in numbers.items():
            if not key.startswith("decimalFormats-numberSystem-"):
                continue
            for length in ("long", "short"):
                for size, pattern in value.get(length, {}).get("decimalFormat", {}).items():
                    match = re.fullmatch(r"(10+)-count-\w+", size)
                    if match:
                        for word, zeros in taken(pattern):
                            found[word].add(len(match[1]) - zeros)
    return found


def taken(pattern):
    """(word, zeros) of the parts of a pattern."""
    for part in pattern.replace("'", "").split(";"):
        word = re.sub("[0\u200e\u200f\u061c-]", "", part).strip(" .\u00a0\u202f").casefold()
        word = unicodedata.normalize("NFC", word)
        if part.count("0") and word and " " not in word and "\u00a0" not in word and (len(word) >= 3 or ONE_SIGN.search(word)):
            yield word, part.count("0")


def main(folder):
    """Write the table."""
    found = words(folder)
    for word, exponent in MORE.items():
        found[unicodedata.normalize("NFC", word)] = {exponent}
    by_exponents = collections.defaultdict(list)
    for word, exponents in found.items():
        if max(exponents) >= 2 and min(exponents) >= 2:
            by_exponents[tuple(sorted(exponents))].append(word)
    with open(os.path.join(folder, "cldr-core", "package.json"), encoding="utf-8") as file:
        version = json.load(file)["version"]
    lines = [f'    {exponents!r}: "{" ".join(sorted(by_exponents[exponents]))}",\n' for exponents in sorted(by_exponents)]
    with open(os.path.join(ROOT, "lintr", "scales_table.py"), "w", encoding="utf-8") as file:
        file.write(f'"""Made by `python tools/make_scales.py node_modules` from CLDR {version}: words that multiply the number before them, by power of ten."""\n\n')
        file.write("# ruff: noqa: E501, RUF001\n\n")
        file.write("SCALES = {\n" + "".join(lines) + "}\n")
        file.write('"""Powers of ten that a word stands for, in one language or another -> the words, casefolded."""\n')


if __name__ == "__main__":
    main(sys.argv[1])
