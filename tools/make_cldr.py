"""Make lintr/languages/cldr.tsv and tags.tsv: letters, quotation marks, digits, names, scripts and old tags of languages, from Unicode's CLDR.

npm install --prefix FOLDER cldr-core cldr-misc-full cldr-numbers-full cldr-localenames-full
python tools/make_cldr.py FOLDER/node_modules lintr/languages
"""

import datetime as dt
import json
import os
import re
import sys
import unicodedata

import regex
import tomli

HERE = os.path.dirname(os.path.abspath(__file__))
COMMAND = "python tools/make_cldr.py node_modules lintr/languages"
COLUMNS = (
    "tag", "name", "direction", "main", "auxiliary", "addenda", "punctuation",
    "quotation_start", "quotation_end", "alternate_start", "alternate_end", "default_digits", "native_digits",
)  # fmt: skip
TOKEN = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\(.)|\{((?:[^}\\]|\\.)*)\}|(-)|(\S)|\s+", re.DOTALL)
NOT_TAKEN = ("und", "no", "zh-Latn", "zh-Hans", "hi-Latn")  # nb is the row of Norwegian, zh that of zh-Hans; Latin is for chats
NOTHING = dict.fromkeys(COLUMNS, "") | {"direction": "ltr", "default_digits": "latn", "native_digits": "latn"}
MORE_ALIASES = {
    "no": "nb",  # what is called Norwegian without more is Bokmål; CLDR keeps `no` as the parent of both
}


def load(folder, path):
    """A JSON file of the packages, without the frame that repeats its name."""
    with open(os.path.join(folder, path), encoding="utf-8") as file:
        found = json.load(file)
    if "/main/" in path:
        found = found["main"][path.split("/")[2]]
    return found


def characters(pattern):
    r"""The characters of a UnicodeSet such as ``[a-c ü {ch} \\u0301]``; those of sequences one by one."""
    found = []
    in_range = False
    for code, long_code, escaped, sequence, dash, plain in (match.groups() for match in TOKEN.finditer(pattern[1:-1])):
        if dash:
            in_range = True
            continue
        text = chr(int(code or long_code, 16)) if code or long_code else escaped or plain or ""
        if sequence:
            found += characters(f"[{sequence}]")
        elif in_range and text:
            found += map(chr, range(ord(found[-1]) + 1, ord(text) + 1))
            in_range = False
        elif text:
            found.append(text)
    return found


def compressed(letters):
    """Letters in order of code points, runs of three and more as ``a-z``, marks and what is invisible escaped."""
    codes = sorted(map(ord, letters))
    parts = []
    while codes:
        length = 1
        while length < len(codes) and codes[length] == codes[0] + length:
            length += 1
        run, codes = codes[:length], codes[length:]
        parts += [shown(run[0]), "-", shown(run[-1])] if length > 2 else map(shown, run)
    return "".join(parts)


def shown(code):
    """A character as the table holds it."""
    return chr(code) if unicodedata.category(chr(code))[0] in "LNPS" and chr(code) != "\\" else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


HAN = regex.compile(r"\p{Han}")
LETTER = regex.compile(r"[\p{L}\p{M}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}]")


def letters(pattern):
    """Letters and marks of a set, in small letters, without Han."""
    found = characters(pattern or "[]")
    small = {letter for char in found for letter in (char, char.lower()) if len(letter) == 1 and not char.isupper()}
    return compressed(char for char in small | {char for char in found if char.isupper() and len(char.lower()) != 1} if LETTER.match(char) and not HAN.match(char))


def uses_han(pattern):
    """Whether a set has so many Han characters that it stands for all."""
    return sum(1 for char in characters(pattern or "[]") if HAN.match(char)) > 100


class Tags:
    """What makes tags canonical: old tags and their new ones, scripts of languages and of regions, regions of scripts."""

    def __init__(self, core):
        supplemental = os.path.join(core, "supplemental")
        alias = load(supplemental, "aliases.json")["supplemental"]["metadata"]["alias"]
        likely = load(supplemental, "likelySubtags.json")["supplemental"]["likelySubtags"]
        self.aliases = {old: new["_replacement"] for old, new in alias["languageAlias"].items() if self.short(old) and self.short(new["_replacement"])} | MORE_ALIASES
        self.regions = {old: new["_replacement"].split()[0] for old, new in alias["territoryAlias"].items() if len(old) == 2}
        self.scripts = {old: new.split("-")[1] for old, new in likely.items() if "-" not in old and old != "und"}
        self.region_scripts = {
            old: new.split("-")[1] for old, new in likely.items() if old.count("-") == 1 and len(old.split("-")[1]) < 4 and not old.startswith("und")
        }
        self.script_regions = {"-".join(full.split("-")[:2]): full.split("-")[2] for old, full in likely.items() if self.shows_script(old)}
        self.rtl = sorted(script for script, facts in load(core, "scriptMetadata.json")["scriptMetadata"].items() if facts["rtl"] == "YES")

    def script(self, tag):
        """The script of a row's tag."""
        language, *others = tag.split("-")
        return next((part for part in others if len(part) == 4), "") or self.region_scripts.get(tag) or self.scripts.get(language, "")

    @staticmethod
    def shows_script(tag):
        """Whether a tag without region has a script in its canonical form."""
        parts = tag.split("-")
        return tag == "zh" or (len(parts) == 2 and len(parts[1]) == 4 and parts[0] != "und")

    @staticmethod
    def short(tag):
        """Whether a tag is no sign language by country and no private one: nobody writes articles in those."""
        return not tag.startswith(("sgn-", "und", "i-", "art-", "en-")) and "-x-" not in tag

    def lines(self, known):
        """The lines of tags.tsv; Latin languages that CLDR has no name for are left out, as there are 6,000 of them."""
        for old, new in sorted(self.aliases.items()):
            yield f"{old.lower()}\t{new}"
        for old, new in sorted(self.regions.items()):
            yield f"-{old}\t{new}"
        for old, new in sorted(self.region_scripts.items()):
            yield f"{old}\t{new}"
        for old, region in sorted(self.script_regions.items()):
            yield f"{old}\t{region}"
        for script in sorted(set(self.scripts.values())):
            languages = sorted(tag for tag, its in self.scripts.items() if its == script and (script != "Latn" or tag in known))
            if languages:
                yield f"#{script}\t {' '.join(languages)} "
        yield f"#rtl\t {' '.join(self.rtl)} "


def names(folder):
    """English names: tag -> name."""
    return load(folder, "cldr-localenames-full/main/en/languages.json")["localeDisplayNames"]["languages"]


def addenda():
    """Letters that CLDR lacks: tag -> letters."""
    with open(os.path.join(HERE, "letters-addenda.toml"), "rb") as file:
        return {tag: set(characters(f"[{entry['letters']}]")) for tag, entry in tomli.load(file).items()}


def facts(folder, locale):
    """What CLDR says of a locale, in the order of the columns but for tag and name."""
    chars = load(folder, f"cldr-misc-full/main/{locale}/characters.json")["characters"]
    marks = load(folder, f"cldr-misc-full/main/{locale}/delimiters.json")["delimiters"]
    layout = load(folder, f"cldr-misc-full/main/{locale}/layout.json")["layout"]["orientation"]["characterOrder"]
    path = f"cldr-numbers-full/main/{locale}/numbers.json"
    numbers = load(folder, path)["numbers"] if os.path.exists(os.path.join(folder, path)) else {}
    main = chars.get("exemplarCharacters", "")
    punctuation = sorted({char for key in ("punctuation", "punctuation-auxiliary") for char in characters(chars.get(key) or "[]")})
    return {
        "direction": "rtl" if layout == "right-to-left" else "ltr",
        "main": letters(main) + (" Hani" if uses_han(main) else ""),
        "auxiliary": letters(chars.get("auxiliary")) + (" Hani" if uses_han(chars.get("auxiliary")) else ""),
        "addenda": "",
        "punctuation": "".join(shown(ord(char)) for char in punctuation),
        "quotation_start": marks["quotationStart"],
        "quotation_end": marks["quotationEnd"],
        "alternate_start": marks["alternateQuotationStart"],
        "alternate_end": marks["alternateQuotationEnd"],
        "default_digits": numbers.get("defaultNumberingSystem", ""),
        "native_digits": numbers.get("otherNumberingSystems", {}).get("native", ""),
    }


def distinct(folder):
    """The locales that are not what their parent is: tag -> row."""
    found = {}
    for locale in sorted(os.listdir(os.path.join(folder, "cldr-misc-full/main"))):
        if locale in NOT_TAKEN or any(len(part) > 4 for part in locale.split("-")[1:]):
            continue
        row = facts(folder, locale)
        if row["main"] and found.get(locale.rpartition("-")[0], found.get(locale.split("-")[0])) != row:
            found["zh-Hans" if locale == "zh" else locale] = row
    return found


def rows(folder):
    """A row a language, and one for a script or region that differs: tag -> row."""
    found = distinct(folder)
    more = addenda()
    tags = Tags(os.path.join(folder, "cldr-core"))
    name = names(folder)
    for tag in more:
        if not tag.startswith("und-"):
            found.setdefault(tag, dict(NOTHING))
    for tag, row in found.items():
        language, *others = tag.split("-")
        known = {char for column in ("main", "auxiliary") for char in characters(f"[{row[column].removesuffix(' Hani')}]")}
        row["addenda"] = compressed((more.get(tag, set()) | more.get(f"und-{tags.script(tag)}", set())) - known)
        row["name"] = name.get(tag) or f"{name.get(language, language)}{' (' + ', '.join(others) + ')' if others else ''}"
        row["tag"] = tag
    return dict(sorted(found.items()))


def digits(folder):
    """The ten digits of each numbering system that a row names."""
    systems = load(folder, "cldr-core/supplemental/numberingSystems.json")["supplemental"]["numberingSystems"]
    return {name: facts["_digits"] for name, facts in systems.items() if facts["_type"] == "numeric"}


def tables(folder):
    """The text of both files, by name."""
    with open(os.path.join(folder, "cldr-core/package.json"), encoding="utf-8") as file:
        version = json.load(file)["version"]
    first = f"# Made by: {COMMAND}; from cldr-* {version}, {dt.datetime.now(dt.timezone.utc).date()}. Unicode-3.0. Do not edit.\n"
    found = rows(folder)
    known = set(found) | set(names(folder))
    ten = digits(folder)
    used = {row[key] for row in found.values() for key in ("default_digits", "native_digits")}
    return {
        "cldr.tsv": first
        + "".join(f"#{name}\t{ten[name]}\n" for name in sorted(used & set(ten)))
        + "\t".join(COLUMNS)
        + "\n"
        + "".join("\t".join(row[column] for column in COLUMNS) + "\n" for row in found.values()),
        "tags.tsv": first + "".join(line + "\n" for line in Tags(os.path.join(folder, "cldr-core")).lines(known)),
    }


if __name__ == "__main__":
    for name, text in tables(sys.argv[1]).items():
        with open(os.path.join(sys.argv[2], name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
