"""What Unicode's CLDR knows of languages: letters, quotation marks, digits, direction; and language tags in their canonical form.

The tables beside the language pages are read when something is first asked, and of them only the lines that are needed.
"""

from __future__ import annotations

import os
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "languages")
_EXTENDED = frozenset(("ar", "kok", "lv", "ms", "sw", "uz", "zh"))
_WRITTEN_IN = {
    "Hans": ("Hani",), "Hant": ("Hani",), "Jpan": ("Hani", "Hira", "Kana"), "Kore": ("Hang", "Hani"), "Hrkt": ("Hira", "Kana"), "Hanb": ("Hani", "Bopo"),
}  # fmt: skip
_texts: dict[str, str] = {}
_rows: dict[str, Row | None] = {}


class Row:
    """What CLDR says of one language, or of it in one script or region."""

    __slots__ = (
        "_addenda", "_auxiliary", "_main", "_punctuation", "any_han", "default_digits", "direction", "name", "native_digits", "quotation_marks", "tag",
    )  # fmt: skip

    def __init__(self, line: str) -> None:
        (
            self.tag,
            self.name,
            self.direction,
            self._main,
            self._auxiliary,
            self._addenda,
            self._punctuation,
            start,
            end,
            inner_start,
            inner_end,
            default,
            native,
        ) = line.split("\t")
        self.quotation_marks: tuple[str, ...] = (start, end, inner_start, inner_end) if start else ()
        """Opening and closing, then those within quotations; empty where they are not known. A hint: newspapers use others too."""
        self.default_digits = _line("cldr.tsv", "#" + default)
        """The ten digits of numbers in running text."""
        self.native_digits = _line("cldr.tsv", "#" + native)
        """The ten digits of the script, where it has its own."""
        self.any_han = self._main.endswith(" Hani") or self._auxiliary.endswith(" Hani")
        """Whether all Han characters are letters of the language; they are in none of the sets."""

    if TYPE_CHECKING:
        tag: str
        name: str
        direction: str

    def __repr__(self) -> str:
        return f"Row({self.tag!r})"

    @property
    def main(self) -> frozenset[str]:
        """The letters and marks of the alphabet, small and capital, composed."""
        return _letters(self._main)

    @property
    def auxiliary(self) -> frozenset[str]:
        """Letters and marks of loan words and names."""
        return _letters(self._auxiliary)

    @property
    def letters(self) -> frozenset[str]:
        """All letters and marks that text in the language may have: main, auxiliary, and what was found missing there."""
        return _letters(self._main) | _letters(self._auxiliary) | _letters(self._addenda)

    @property
    def punctuation(self) -> frozenset[str]:
        """Punctuation marks in use."""
        return frozenset(_unescaped(self._punctuation))


def row(tag: str) -> Row | None:
    """The row of a language, or of its nearest parent in the same script; None where CLDR has none.

    >>> row("pt-BR"), row("zh-TW"), row("sr-Latn-ME"), row("tlh")
    (Row('pt'), Row('zh-Hant'), Row('sr-Latn'), None)
    """
    if tag not in _rows:
        lines = (_line("cldr.tsv", part, whole=True) for part in prefixes(canonical(tag)))
        found = next(filter(None, lines), "")
        _rows[tag] = Row(found) if found else None
    return _rows[tag]


def likely_script(tag: str) -> str:
    """The ISO 15924 code of the script that a language is written in; empty where it is not known.

    >>> likely_script("ur"), likely_script("pa-PK"), likely_script("sr-Latn"), likely_script("ja"), likely_script("qaa")
    ('Arab', 'Arab', 'Latn', 'Jpan', '')
    """
    language, script, region, _ = _parts(canonical(tag))
    return script or (region and _line("tags.tsv", f"{language}-{region}")) or _default_script(language)


@lru_cache(maxsize=1024)
def letter_scripts(tag: str) -> tuple[str, ...]:
    """The scripts, as Unicode assigns them to characters, of the letters of a language.

    >>> letter_scripts("ja"), letter_scripts("zh-Hant"), letter_scripts("ru"), letter_scripts("qaa")
    (('Hani', 'Hira', 'Kana'), ('Hani',), ('Cyrl',), ())
    """
    found = likely_script(tag)
    return _WRITTEN_IN.get(found, (found,)) if found else ()


def direction(tag: str) -> str:
    """``rtl`` or ``ltr``, by the script."""
    return "rtl" if f" {likely_script(tag)} " in _line("tags.tsv", "#rtl") else "ltr"


def canonical(tag: str) -> str:
    """A language tag in the one form that lintr uses: today's codes, the usual case, a script where it is not the usual one.

    >>> [canonical(tag) for tag in ("iw", "deu", "prs", "zh_TW", "zh-CN", "SR-CYRL", "pa-PK", "en-us", "qaa")]
    ['he', 'de', 'fa-AF', 'zh-Hant', 'zh-Hans', 'sr', 'pa-Arab', 'en-US', 'qaa']

    Raises:
        ValueError: it is not formed as BCP 47 tells.
    """
    language, script, region, rest = _parts(_renamed(tag.replace("_", "-")))
    region = (region and _line("tags.tsv", "-" + region)) or region
    default = _default_script(language)
    script = script or (region and _line("tags.tsv", f"{language}-{region}")) or default
    if script == default and language != "zh":  # Chinese shows its script always, as `zh` alone does not tell the letters
        script = ""
    if script and region == _line("tags.tsv", f"{language}-{script}"):
        region = ""
    return "-".join(part for part in (language, script, region, *rest) if part)


def _renamed(tag: str) -> str:
    """The tag with today's code of its language; what the tag itself says of script and region stays."""
    for _ in range(3):  # nor, no, nb
        parts = tag.split("-")
        for count in (3, 2, 1):
            old = "-".join(parts[:count]).lower()
            new = _line("tags.tsv", old) if len(parts) >= count else ""
            if new:
                break
        else:
            return tag
        language, script, region, rest = _parts("-".join([new.split("-")[0], *parts[count:]]))
        _, new_script, new_region, _ = _parts(new)
        tag = "-".join(part for part in (language, script or new_script, region or new_region, *rest) if part)
    return tag


def _parts(tag: str) -> tuple[str, str, str, list[str]]:
    """Language, script, region, and the rest of a tag, each in its usual case."""
    parts = tag.split("-")
    if not all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts) or not tag:
        raise ValueError(f"“{tag}” is not a language tag")
    language = parts.pop(0).lower()
    if language == "x" and parts:
        return language, "", "", parts
    if language in _EXTENDED and parts and len(parts[0]) == 3 and parts[0].isalpha():
        language = parts.pop(0).lower()
    if not (language.isalpha() and len(language) in (2, 3, 5, 6, 7, 8)):
        raise ValueError(f"“{tag}” is not a language tag: it begins with no language")
    script = parts.pop(0).title() if parts and len(parts[0]) == 4 and parts[0].isalpha() else ""
    region = parts.pop(0).upper() if parts and _is_region(parts[0]) else ""
    if parts and not _is_rest(parts):
        raise ValueError(f"“{tag}” is not a language tag: “{parts[0]}” has no place in it")
    return language, script, region, [part.lower() for part in parts]


def _is_region(part: str) -> bool:
    return (len(part) == 2 and part.isalpha()) or (len(part) == 3 and part.isdigit())


def _is_rest(parts: list[str]) -> bool:
    """Whether variants, extensions and private parts follow as they must: a single letter or digit opens an extension and is not the last."""
    extended = False
    for at, part in enumerate(parts):
        if len(part) == 1:
            extended = True
            if at + 1 == len(parts) or (len(parts[at + 1]) == 1 and part.lower() != "x"):
                return False
            if part.lower() == "x":
                return True
        elif not extended and not (len(part) >= 5 or (len(part) == 4 and part[0].isdigit())):
            return False
    return True


def _default_script(language: str) -> str:
    """The script of a language when no script and region are named; empty where it is not known."""
    text = _text("tags.tsv")
    found = text.find(f" {language} ")
    start = text.rfind("\n#", 0, found) + 2
    return text[start : start + 4] if found > 0 else ""


def prefixes(tag: str) -> Iterator[str]:
    """A tag and what is left of it when its last parts are dropped, but never its script: ``sr-Latn`` is no ``sr``."""
    parts = tag.split("-")
    while parts:
        yield "-".join(parts)
        if len(parts[-1]) == 4 and parts[-1].isalpha():
            return
        parts.pop()


def _line(file: str, key: str, *, whole: bool = False) -> str:
    """What stands after a key in a table, or the whole line; empty where the key is not there."""
    text = _text(file)
    start = text.find(f"\n{key}\t") + 1
    if not start:
        return ""
    return text[start if whole else start + len(key) + 1 : text.index("\n", start)]


def _text(file: str) -> str:
    """The text of a table, kept."""
    if file not in _texts:
        with open(os.path.join(_FOLDER, file), "rb", buffering=0) as opened:
            _texts[file] = opened.read().decode("utf-8")
    return _texts[file]


def _letters(field: str) -> frozenset[str]:
    """The letters that a field of the table holds, with their capitals."""
    chars = _unescaped(field.removesuffix(" Hani"))
    found = set(chars)
    for at, char in enumerate(chars):
        if char == "-":
            found.update(map(chr, range(ord(chars[at - 1]), ord(chars[at + 1]))))
    found.discard("-")
    found.update([char.upper() for char in found if len(char.upper()) == 1])
    if "ı" in found:
        found.add("İ")
    return frozenset(found)


def _unescaped(field: str) -> str:
    """A field without the escapes that marks and invisible characters are written with."""
    first, *others = field.split("\\")  # the codec for this would be imported
    return first + "".join([chr(int(part[1:5], 16)) + part[5:] if part[0] == "u" else chr(int(part[1:9], 16)) + part[9:] for part in others])
