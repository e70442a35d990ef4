"""A module a command: ``add_options(parser)`` and ``run(args) -> exit status``."""

COMMANDS = {
    "check": "report what is wrong with articles; never writes to one",
    "fix": "mend in place what is safe to mend",
    "rules": "every rule: id, pack, severity, languages, fixable, on or off",
    "explain": "a rule's page: what, why, examples with the report they give; of a pack its rules",
    "test": "hold rules against their own examples",
    "zones": "each line of an article with its role",
    "languages": "the languages known, and how well",
    "config": "the settings in force, and where each comes from",
    "init": "write a commented lintr.toml",
    "completion": "what a shell offers behind lintr",
    "baseline": "accept today's violations; CI then fails on new ones only",
    "names": "all spellings of names over a corpus: a proposal for a glossary",
}
"""Command -> what it does; each is the module of its name in `lintr.commands`, imported when it is called."""
