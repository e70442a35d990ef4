"""Make lintr/languages/fields.txt of the language pages: what a check asks for of them, so that it need not parse one."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))

from lintr.language import FOLDER, laid_beside, language, tags


def data() -> bytes:
    """The bytes of the file."""
    return laid_beside(map(language, tags()))


if __name__ == "__main__":
    with open(os.path.join(FOLDER, "fields.txt"), "wb") as file:
        file.write(data())
