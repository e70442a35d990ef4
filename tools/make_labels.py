"""Make lintr/labels_table.py and lintr/languages/phrases/ of the language pages: what must be known before an article's language is."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))

from lintr.kinds.phrases import LISTS
from lintr.language import language, tags
from lintr.phrase_book import key

HEAD = '"""Words of all language pages, with the tags of those that have them. Made by tools/make_labels.py; not edited by hand."""\n'
ROOT = os.path.join(os.path.dirname(__file__), "..", "lintr")
LABELS = {"SOURCE": "source_labels", "COMMENT": "comment_labels"}


def table(field: str) -> dict[str, str]:
    """Each word, casefolded, with the tags of the pages that have it."""
    found: dict[str, list[str]] = {}
    for tag in tags():
        for word in getattr(language(tag), field):
            known = found.setdefault(word.casefold().strip(), [])
            if tag not in known:
                known.append(tag)
    return {word: " ".join(found[word]) for word in sorted(found)}


def texts() -> dict[str, str]:
    """The text of each generated file: labels as dictionaries, phrases as they are looked for."""
    labels = "".join(f"\n{key} = {{\n" + "".join(f"    {word!r}: {known!r},\n" for word, known in table(field).items()) + "}\n" for key, field in LABELS.items())
    phrases = {f"languages/phrases/{field}.txt": "\n" + "".join(f"{word}\n" for word in table(field)) for field in LISTS}
    keys = {f"languages/phrases/{field}.keys.txt": "".join(f"{one}\n" for one in sorted(set(map(key, table(field))))) for field in LISTS}
    return {"labels_table.py": HEAD + labels, **phrases, **keys}


if __name__ == "__main__":
    for name, text in texts().items():
        with open(os.path.join(ROOT, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
