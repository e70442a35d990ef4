"""Mistakes of the person who runs lintr, each told in one line that ends with the way out.

Faults in articles are no exceptions but data (`Violation`); faults of lintr itself are plain exceptions::

    LintrError              the run cannot be trusted: exit status 2
    ├── UsageError          a wrong option, a name that is not known
    ├── ConfigError         a settings file, with file and line
    ├── RuleError           a rule page, with file and line
    ├── PageError           a language page, with file and line
    ├── InputError          an article that cannot be read or is not text
    └── WriteError          an article or a report that cannot be written
"""


class LintrError(Exception):
    """A mistake that whoever runs lintr can mend; ``str()`` is the one line to show, yet to pass `show()`."""


class UsageError(LintrError):
    """A wrong option or argument."""


class ConfigError(LintrError):
    """A settings file that cannot be used."""


class RuleError(LintrError):
    """A rule page that cannot be used."""


class PageError(LintrError):
    """A language page that cannot be used."""


class InputError(LintrError):
    """An article that cannot be read whole."""


class WriteError(LintrError):
    """An article or a report that cannot be written."""


def lacks_memory(problem: Exception) -> bool:
    """Whether there was no memory left; where there is none for an exception either, Python raises a SystemError that says so."""
    return isinstance(problem, MemoryError) or (isinstance(problem, SystemError) and "without" in str(problem) and "exception" in str(problem))
