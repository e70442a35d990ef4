"""Patterns mean what git takes them to mean, and cost time linear in the name."""

import pickle
import re
import shutil
import subprocess
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lintr.globs import Globs, beneath, lines

NAMES = st.text("ab.-] [!", min_size=1, max_size=6).filter(lambda name: name not in (".", "..") and name.strip(" ") == name)
PATHS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)
PATTERN = st.lists(st.sampled_from(["a", "b", ".", "*", "?", "**", "/", "/**/", "**/", "[ab]", "[!a]", "[^a]", "[]a]", "[a-b]", "[b-a]", "[", "]", "\\", "\\*", "-",
                                    " ", "[[:alpha:]]", "[[:foo:]]", "[\\]]", "[a-]"]), min_size=1, max_size=6).map("".join)  # fmt: skip
PATTERN = PATTERN.filter(lambda pattern: not re.search(r"\\/|\[[!^]?\]?[^\]/]*/", pattern))  # left out: see globs
PATTERN = PATTERN.filter(lambda pattern: not re.search(r"[^*/]\*\*|\*\*[^*/]", pattern))  # git compares pointers of two texts there
LINE = st.tuples(st.sampled_from(["", "", "", "!", "/"]), PATTERN, st.sampled_from(["", "", "/"])).map("".join)


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not here")
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    return folder


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(patterns=st.lists(LINE, min_size=1, max_size=4), paths=st.lists(PATHS, min_size=1, max_size=30, unique=True))
@example(patterns=["foo/*", "!foo/bar"], paths=["foo/bar", "foo/x"])
@example(patterns=["*.txt", "!keep/"], paths=["keep/a.txt", "a.txt"])
@example(patterns=["a/**/b"], paths=["a/b", "a/x/b", "a/x/y/b", "x/a/b"])
@example(patterns=["**/a/**/b/**"], paths=["a/b", "a/b/c", "x/a/y/b/c/d", "b/a/c"])
@example(patterns=["**"], paths=["a", "a/b"])
@example(patterns=["/**"], paths=["a", "a/b"])
@example(patterns=["**/"], paths=["a", "a/b"])
@example(patterns=["a/"], paths=["a", "a/b", "b/a/b"])
@example(patterns=["/a", "b/c"], paths=["a", "x/a", "b/c", "x/b/c"])
@example(patterns=["\\!a", "\\#b"], paths=["!a", "#b", "a"])
@example(patterns=["a\\ ", "b "], paths=["a", "b"])
@example(patterns=["!"], paths=["a"])
def test_git_agrees(repository, patterns, paths):
    (repository / ".gitignore").write_text("".join(f"{pattern}\n" for pattern in patterns))
    command = ["git", "-C", str(repository), "check-ignore", "--no-index", "--stdin", "-z"]
    asked = subprocess.run(command, input="\0".join(paths), capture_output=True, text=True, check=False)

    globs = Globs(lines((repository / ".gitignore").read_text()))

    assert asked.returncode in (0, 1), asked.stderr
    assert sorted(path for path in paths if globs.match(path)) == sorted(asked.stdout.split("\0")[:-1])


@given(PATTERN, PATHS, PATHS)
@example("*.txt", "a.txt", "b*")
@example("/a", "a", "b")
def test_a_pattern_beneath_a_folder_means_there_what_it_meant(pattern, path, folder):
    assert Globs([beneath(folder, pattern)]).match(f"{folder}/{path}") == Globs([pattern]).match(path)
    assert not Globs([beneath(folder, pattern)]).match(f"elsewhere/{path}")
    assert Globs([beneath("", pattern)]).match(path) == Globs([pattern]).match(path)


@pytest.mark.parametrize(
    "pattern",
    ["*a" * 60 + "b", "*a*b" * 30 + "c", "**/a/" * 50 + "b", "**/*/" * 50 + "x", "**/" * 200 + "b", "[!b]*" * 60 + "b", "?*" * 100 + "b", "a" * 4000, "*" * 4000 + "b"],
)
def test_no_pattern_takes_long(pattern):
    name = "a" * 255
    path = "/".join(["a"] * 2000)
    before = time.process_time()

    globs = Globs([pattern])
    assert not globs.match(name)
    assert globs.verdict(path) is None

    assert time.process_time() - before < 1


@pytest.mark.parametrize(
    ("text", "patterns"),
    [
        ("", []),
        ("a\r\nb\n", ["a", "b"]),
        ("\ufeffa", ["a"]),
        ("# no\n\n \nb  \n\\#c\nd\\ \n", ["b", "\\#c", "d\\ "]),
        (" e", [" e"]),
        ("f\t", ["f\t"]),
    ],
)
def test_lines(text, patterns):
    assert lines(text) == patterns


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.txt", "مقال.txt"),
        ("*.txt", "a/b\n.txt"),
        ("*.txt", "\udcff.txt"),
        ("ar/**", "ar/x/y.md"),
        ("LICENSE*", "LICENSES/MIT.txt"),
        ("[а-я].txt", "x/б.txt"),
        ("?.txt", "ش.txt"),
    ],
)
def test_names_of_every_kind(pattern, path):
    assert Globs([pattern]).match(path)


def test_no_pattern_takes_nothing():
    assert not Globs([])
    assert not Globs(["["])
    assert not Globs([]).match("a")


def test_globs_cross_processes():
    assert pickle.loads(pickle.dumps(Globs(["*.txt"]))).match("a.txt")
