"""A fix with as little around it as can be, between two calls that mark its place in a trace. Arguments: the project, the folder."""

import contextlib
import os
import sys

if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])

from lintr.errors import LintrError
from lintr.files import read_seen
from lintr.writer import replace

OLD, NEW = b"old line\n" * 3000, b"new line\n" * 2500


def mended():
    """What became of ``a.txt``."""
    try:
        data, seen = read_seen("a.txt")
        if data != OLD:
            return "not as it was laid out"
        replace("a.txt", NEW, seen=seen)
    except LintrError as problem:
        return f"{type(problem).__name__}: {problem}"
    return "written"


if __name__ == "__main__":
    os.chdir(sys.argv[2])
    with contextlib.suppress(OSError):
        os.stat("/begin-of-the-fix")
    told = mended()
    with contextlib.suppress(OSError):
        os.stat("/end-of-the-fix")
    with contextlib.suppress(OSError):  # it may be this very call that is to fail
        os.write(1, told.encode())
    os._exit(0 if told == "written" else 4 if "written, but" in told else 3)
