"""lintr: a linter for translated articles."""

__version__ = "0.1.0"
