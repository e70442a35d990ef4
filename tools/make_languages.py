"""Make lintr/languages/fields.txt of the language pages: what a check asks for of them, so that it need not parse one."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))

from lintr.language import FOLDER, language, tags, written

HEAD = "The fields of the language pages, a field a line. Made by tools/make_languages.py; not edited by hand.\n"


def text() -> str:
    """The text of the file."""
    return HEAD + "".join(written(language(tag)) for tag in tags()) + "#\n"


if __name__ == "__main__":
    with open(os.path.join(FOLDER, "fields.txt"), "w", encoding="utf-8", newline="\n") as file:
        file.write(text())
