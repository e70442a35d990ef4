"""A module a command: ``add_options(parser)`` and ``run(args) -> exit status``."""
