"""``python -m lintr`` and the command ``lintr``."""

from __future__ import annotations

import sys

from lintr.cli import main

if __name__ == "__main__":
    sys.exit(main())
