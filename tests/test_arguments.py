"""What `Arguments` reads is what argparse reads; all else it leaves to argparse."""

import contextlib
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.arguments import Arguments
from lintr.commands import COMMANDS
from lintr.errors import UsageError
from lintr.parser import parser

WORDS = st.sampled_from([
    "a.txt", "b", "-", "", "--format", "json", "text", "--format=json", "--format=", "--lang", "ar", "--select", "x,y", "--select=z", "-q", "-v", "-qv", "--quiet", "--jobs", "2", "two", "-1",
    "--", "--nothing", "--isolated", "--isolated=1", "--output", "--color=always", "--diff", "--least", "bash", "--help",
])


@pytest.mark.parametrize("command", COMMANDS)
@given(words=st.lists(WORDS, max_size=5))
def test_it_reads_what_argparse_reads(command, words):
    plain = Arguments()
    import_module(f"lintr.commands.{command}").add_options(plain)
    mine = plain.parsed(words)
    theirs = None
    with contextlib.suppress(UsageError, SystemExit), contextlib.redirect_stdout(None):
        theirs = vars(parser(command).parse_args([command, *words]))

    if mine is not None and theirs is not None:
        assert vars(mine) == {key: value for key, value in theirs.items() if key not in ("command", "run")}
    elif mine is not None:  # argparse wants all names together
        places = [word for word in words if word in getattr(mine, "paths", getattr(mine, "folders", []))]
        assert len(places) > 1


@pytest.mark.parametrize("words", [["--help"], ["--nothing"], ["--format"], ["--format", "loud"], ["--jobs", "many"], ["--", "a"], ["--format", "-q"], ["-qv"]])
def test_what_is_wrong_or_rare_is_left_to_argparse(words):
    plain = Arguments()
    import_module("lintr.commands.check").add_options(plain)

    assert plain.parsed(words) is None


def test_names_may_stand_on_both_sides_of_an_option():
    plain = Arguments()
    import_module("lintr.commands.check").add_options(plain)

    assert plain.parsed(["a", "--format", "json", "b"]).paths == ["a", "b"]
