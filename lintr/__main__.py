"""``python -m lintr`` and the command ``lintr``."""

from __future__ import annotations

import os

from lintr import finder

finder.install()

from lintr.cli import main  # noqa: E402  found by then


def run() -> None:
    """Run a command and end the process; all is written by then, and taking the tables apart would take a tenth of the run."""
    os._exit(main())


if __name__ == "__main__":
    run()
