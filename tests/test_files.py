"""Which files are read: each once, in one order, and nothing named is passed over in silence."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.errors import InputError
from lintr.files import Found, find, read, read_seen

posix = pytest.mark.skipif(os.name != "posix", reason="links, FIFOs and modes of POSIX")


@pytest.fixture
def here(tmp_path, monkeypatch):
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def grow(folder, *names):
    for name in names:
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(b"text\n")


def told(*paths, **more):
    return [(found.path, found.error) for found in find(paths, **more)]


def names(*paths, **more):
    found = told(*paths, **more)
    assert [error for _, error in found if error] == []
    return [path for path, _ in found]


def test_a_folder_is_read_in_the_order_of_code_points_of_whole_paths(here):
    grow(here, "b.txt", "a/z.txt", "a.txt", "a-b/x.md", "a/b/c.html", "Z.htm", "é.txt", "z.markdown", "ا.txt")

    assert names(".") == ["Z.htm", "a-b/x.md", "a.txt", "a/b/c.html", "a/z.txt", "b.txt", "z.markdown", "é.txt", "ا.txt"]
    assert names(".") == sorted(names("."))


def test_the_order_of_names_does_not_matter(here):
    grow(here, "b.txt", "a.txt", "d/c.txt")
    named = ["d", "b.txt", "a.txt", "d/../a.txt", str(here / "b.txt"), "missing", ""]

    assert told(*named) == told(*reversed(named)) == told(*sorted(named))
    assert [path for path, _ in told(*named)] == ["", "a.txt", "b.txt", "d/c.txt", "missing"]


@posix
def test_a_file_of_several_names_is_read_once(here):
    grow(here, "a.txt", "d/b.txt")
    os.symlink("a.txt", "link.txt")
    os.link("a.txt", "d/hard.txt")

    assert names("link.txt", "a.txt") == ["a.txt"]
    assert names("a.txt", "./a.txt", str(here / "a.txt"), "d/../a.txt", "link.txt", "d/hard.txt", "d", ".") == ["a.txt", "d/b.txt"]


@pytest.mark.parametrize("name", ["-w.txt", "@a.txt", "--", "-", "a b.txt", "*.txt", "%s.txt", "$HOME.txt", "~.txt", "#a.txt", "!a.txt"])
def test_a_name_is_a_name(here, name):
    grow(here, name)

    assert names(name) == [name]


@posix
@pytest.mark.parametrize("name", [b"\xff.txt", b"a\nb.txt", b"\x1b[31m.txt", b"::error::x.txt", b"##[error].txt", b"x\xc2\x85.txt", b"a\\b.txt", "é.txt".encode(), b"a" * 251 + b".txt"])
def test_names_of_any_bytes_are_found(here, name):
    with open(name, "wb"):
        pass

    assert names(".") == names(os.fsdecode(name)) == [os.fsdecode(name)]
    assert read(next(find(["."])).real) == b""


def test_what_is_not_an_article_by_its_name_is_read_only_if_named(here):
    grow(here, "a.py", "b.TXT", "txt", "c.txt.bak")

    assert names(".") == []
    assert names("a.py", "b.TXT") == ["a.py", "b.TXT"]


def test_what_is_excluded_is_not_read_even_if_named(here):
    grow(here, "requirements.txt", "sub/requirements-dev.txt", "LICENSE.txt", "LICENSES/MIT.txt", "CMakeLists.txt", "robots.txt", "a.txt", "license.md")

    assert names(".") == ["a.txt", "license.md"]
    assert names("requirements.txt", "sub/requirements-dev.txt", "LICENSES", "LICENSES/MIT.txt", str(here / "robots.txt"), "a.txt") == ["a.txt"]
    assert names("requirements.txt", "LICENSES", use_exclude=False) == ["LICENSES/MIT.txt", "requirements.txt"]


def test_patterns_of_the_project_are_relative_to_its_root(here, monkeypatch):
    grow(here, "articles/ar/a.txt", "articles/drafts/b.txt", "other/c.txt")
    patterns = {"include": ["articles/**/*.txt"], "exclude": ["/articles/drafts/"], "root": str(here)}

    assert names(".", **patterns) == ["articles/ar/a.txt"]
    assert names("articles/drafts/b.txt", "articles/drafts", "other", "other/c.txt", **patterns) == ["other/c.txt"]
    monkeypatch.chdir("articles")
    assert names(".", "../other/c.txt", **patterns) == ["../other/c.txt", "ar/a.txt"]


def test_what_git_ignores_is_not_read_unless_named(here):
    grow(here, ".git/info/exclude", ".git/x.txt", "a.txt", "build/b.txt", "sub/c.txt", "sub/keep.txt", "sub/deep/c.txt", "local.txt")
    (here / ".gitignore").write_text("build/\nc.txt\n*.txt\n!a.txt\n!local.txt\n")
    (here / "sub" / ".gitignore").write_text("!keep.txt\n")
    (here / ".git" / "info" / "exclude").write_text("local.txt\na.txt\n")

    assert names(".") == ["a.txt", "local.txt", "sub/keep.txt"]
    assert names("sub") == ["sub/keep.txt"]
    assert names("sub/deep") == []
    assert names("sub/c.txt") == ["sub/c.txt"]
    assert names("build") == ["build/b.txt"]
    assert names(".", respect_gitignore=False) == ["a.txt", "build/b.txt", "local.txt", "sub/c.txt", "sub/deep/c.txt", "sub/keep.txt"]


def test_what_is_ignored_above_a_repository_does_not_hold_in_it(here):
    grow(here, "inner/a.txt", "inner/.git/HEAD")
    (here / ".gitignore").write_text("*.txt\n")

    assert names(".") == names("inner") == ["inner/a.txt"]


@posix
@pytest.mark.parametrize("make", [lambda: os.mkfifo(".gitignore"), lambda: os.symlink("/dev/zero", ".gitignore"), lambda: os.mkdir(".gitignore")])
def test_a_list_that_is_no_file_ignores_nothing(here, make):
    grow(here, "a.txt")
    make()

    assert names(".") == ["a.txt"]


def test_a_list_that_is_too_large_is_told(here):
    grow(here, "a.txt", "sub/b.txt")
    (here / "sub" / ".gitignore").write_bytes(b"x\n" * 140_000)
    reason = ".gitignore: larger than 262,144 bytes"

    assert told(".") == [("a.txt", ""), ("sub", f"the folder cannot be read: {reason}")]


def test_a_hostile_list_takes_no_long(here):
    grow(here, *("a" * n + ".txt" for n in range(200, 250)))
    (here / ".gitignore").write_text("".join("*a" * 100 + f"{n}b\n" for n in range(100)))
    before = time.monotonic()

    assert len(names(".")) == 50
    assert time.monotonic() - before < 2


TREES = st.dictionaries(
    st.lists(st.sampled_from(["a", "b", "c.txt", "d.md"]), min_size=1, max_size=3).map("/".join),
    st.lists(st.sampled_from(["a", "b/", "*.txt", "!c.txt", "/a", "a/b", "**/d.md", "!*", "*", "a/*", "!a/b", "# a", ""]), max_size=3).map("\n".join),
    min_size=1,
    max_size=6,
)


@pytest.mark.skipif(not shutil.which("git"), reason="git is not here")
@given(TREES)
def test_git_lists_the_same_files(tree):
    with tempfile.TemporaryDirectory() as folder:
        for path, ignores in tree.items():
            with contextlib.suppress(OSError):  # a file is a folder elsewhere
                grow(folder, path)
                with open(os.path.join(folder, os.path.dirname(path), ".gitignore"), "w") as file:
                    file.write(ignores)
        subprocess.run(["git", "init", "-q", folder], check=True)
        listed = subprocess.run(["git", "-C", folder, "ls-files", "-oz", "--exclude-standard"], check=True, capture_output=True, text=True).stdout

        found = [os.path.relpath(found.real, os.path.realpath(folder)) for found in find([folder], include=["*"], exclude=[], root=folder)]

        assert found == sorted(listed.split("\0")[:-1])


@posix
def test_each_thing_that_is_no_article_is_told_at_once_and_the_rest_goes_on(here, tmp_path):
    grow(here, "a.txt", "z.txt")
    grow(tmp_path, "outside/secret.txt")
    os.mkfifo("fifo.txt")
    os.symlink("nowhere", "dangling.txt")
    os.symlink("loop.txt", "loop.txt")
    os.symlink(tmp_path / "outside" / "secret.txt", "out.txt")
    os.symlink(tmp_path / "outside", "out")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        before = time.monotonic()

        found = told("a.txt", "", "missing.txt", "fifo.txt", "socket.txt", "/dev/zero", "dangling.txt", "loop.txt", "out.txt", "out", "out/secret.txt", "a.txt/x", "b\0.txt",
                     "x" * 300, "\ud800.txt", "z.txt")  # fmt: skip

    assert time.monotonic() - before < 0.5
    assert found == sorted([
        ("a.txt", ""),
        ("", "an empty name is no file"),
        ("missing.txt", "no such file or folder"),
        ("fifo.txt", "a FIFO, not a file"),
        ("socket.txt", "a socket, not a file"),
        ("/dev/zero", "a device, not a file"),
        ("dangling.txt", "no such file or folder"),
        ("loop.txt", "links in a circle"),
        ("out.txt", "a link that leads out of the project"),
        ("out", "a link that leads out of the project"),
        ("out/secret.txt", "a link that leads out of the project"),
        ("a.txt/x", "no such file: part of its path is not a folder"),
        ("b\0.txt", "no file can have this name"),
        ("x" * 300, "the name is too long"),
        ("\ud800.txt", "no file can have this name"),
        ("z.txt", ""),
    ])  # fmt: skip


@posix
def test_links_in_a_folder_are_not_followed(here, tmp_path):
    grow(here, "a.txt", "sub/b.txt")
    grow(tmp_path, "outside/c.txt")
    os.symlink("a.txt", "link.txt")
    os.symlink("sub", "folder.txt")
    os.symlink("..", "sub/up")
    os.symlink(tmp_path / "outside", "sub/out")
    os.symlink("nowhere", "dangling.txt")

    assert names(".") == ["a.txt", "sub/b.txt"]


@posix
def test_a_link_that_was_named_is_followed_within_the_project(here, tmp_path):
    grow(here, "sub/b.txt")
    os.symlink("sub/b.txt", "link.txt")
    os.symlink("sub", "folder")

    assert list(find(["link.txt"])) == [Found("link.txt", os.path.realpath("sub/b.txt"))]
    assert names("folder") == ["folder/b.txt"]
    assert names("folder/b.txt") == ["folder/b.txt"]
    assert told("../project/link.txt", root=str(here / "sub")) == [("../project/link.txt", "")]


@posix
def test_what_is_named_may_lie_anywhere_also_behind_links_of_the_system(here, tmp_path):
    grow(tmp_path, "real/a.txt")
    os.symlink(tmp_path / "real", tmp_path / "var")

    assert names(str(tmp_path / "var" / "a.txt"), "../real/a.txt") == ["../real/a.txt"]
    assert told(str(tmp_path / "var")) == [(str(tmp_path / "var"), "a link that leads out of the project")]


@posix
def test_a_fifo_in_a_folder_is_told(here):
    grow(here, "a.txt")
    os.mkfifo("b.txt")
    os.mkfifo("c.fifo")

    assert told(".") == [("a.txt", ""), ("b.txt", "a FIFO, not a file")]


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0 and not shutil.which("setpriv"), reason="root reads all")
def test_a_folder_that_cannot_be_read_is_told(here):
    grow(here, "a.txt", "sub/b.txt", "z.txt")
    os.chmod("sub", 0)
    program = "import sys\nsys.path.insert(0, sys.argv[1])\nfrom lintr.files import find\nprint([(f.path, f.error) for f in find(['.', 'sub/b.txt'])])"
    drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    for folder in [here, *here.parents]:
        if drop and folder.stat().st_uid == 0 and str(folder).startswith(tempfile.gettempdir() + "/"):
            folder.chmod(0o755)
    try:
        done = subprocess.run([*drop, sys.executable, "-c", program, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))], capture_output=True, text=True, check=False)
    finally:
        os.chmod("sub", 0o700)
    if "ModuleNotFoundError" in done.stderr or "Permission" in done.stderr:
        pytest.skip("nobody cannot read the interpreter here")

    assert done.stdout.strip() == str([("a.txt", ""), ("sub", "the folder cannot be read: permission denied"), ("sub/b.txt", "permission denied"), ("z.txt", "")])


def test_what_a_killed_fix_left_behind_is_no_article(here):
    grow(here, "a.txt", ".lintr-0123456789ab.tmp", ".lintr.tmp", "lintr-0.tmp")

    assert names(".", include=["*"], exclude=[]) == [".lintr.tmp", "a.txt", "lintr-0.tmp"]


def test_a_deep_tree_is_walked(here):
    depth = 1200
    at = os.open(".", os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=at)
        at, last = os.open("d", os.O_RDONLY, dir_fd=at), at
        os.close(last)
    os.close(os.open("a.txt", os.O_CREAT | os.O_WRONLY, dir_fd=at))
    os.close(at)

    assert names(".") == ["d/" * depth + "a.txt"]
    shutil.rmtree(here / "d") if sys.version_info >= (3, 13) else subprocess.run(["rm", "-rf", str(here / "d")], check=True)


@posix
def test_many_files_need_few_descriptors(here):
    import resource

    grow(here, *(f"{n % 60}/{n}.txt" for n in range(3000)))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/dev/fd")) + 6, hard))
    try:
        found = names(".", *(f"{n % 60}/{n}.txt" for n in range(2000)))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

    assert len(found) == len(set(found)) == 3000


@pytest.mark.parametrize(("size", "error"), [(0, ""), (9, ""), (10, ""), (11, "larger than 10 bytes"), (200_000, "larger than 10 bytes")])
def test_no_more_than_the_limit_is_read(here, size, error):
    (here / "a").write_bytes(b"x" * size)
    if not error:
        data, seen = read_seen("a", 10)
        assert (data, seen.st_size) == (b"x" * size, size)
        return
    with pytest.raises(InputError, match=f"^{error}$"):
        read("a", 10)


@posix
@pytest.mark.parametrize(
    ("path", "error"),
    [("link", "a link, not a file"), (".", "a folder, not a file"), ("fifo", "a FIFO, not a file"), ("/dev/null", "a device, not a file"), ("none", "no such file or folder"),
     ("a\0", "no file can have this name"), ("", "no such file or folder")],
)  # fmt: skip
def test_what_is_no_file_is_not_read(here, path, error):
    grow(here, "a")
    os.symlink("a", "link")
    os.mkfifo("fifo")

    with pytest.raises(InputError, match=f"^{error}$"):
        read(path)


@pytest.mark.skipif(not os.path.exists("/proc/self/maps"), reason="files of no size")
def test_a_file_whose_size_is_not_told_is_read_whole():
    assert read("/proc/self/maps").endswith(b"\n")
    with pytest.raises(InputError, match="larger than 10 bytes"):
        read("/proc/self/maps", 10)


def test_one_named_file_needs_few_modules(here):
    grow(here, "a.txt")
    program = "import sys; from lintr.files import find, read; f = next(find(['a.txt'])); read(f.real); print('pathspec' in sys.modules, 'dataclasses' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "False False\n"


def test_reports_of_lintrs_own_in_folders_are_no_articles(here):
    head = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-TMRCpUN1qcfNlT/Bw4zYcTqfRzPnGRZCwSlrvyFOY1g='">\n"""
    for name, text in {
        "a/report.html": f'{head}{policy}<meta name="generator" content="lintr 0.1.0">\n<p>x</p>', "REPORT.HTM": f'{head}{policy}<meta name="generator" content="lintr 9">',
        "article.html": f'{head}<meta name="generator" content="lintr 0.1.0">\n<p>x</p>', "policy.html": f"{head}{policy}",
        "other.html": f'{head}<meta name="generator" content="hugo 0.1.0">\n', "late.html": f'{head}{policy}{"<p>x</p>" * 200}<meta name="generator" content="lintr 0.1.0">',
        "quoted.md": '<meta name="generator" content="lintr 0.1.0">', "empty.html": "",
    }.items():  # fmt: skip
        grow(here, name)
        (here / name).write_text(text, encoding="utf-8")
    passed_over = []

    assert names(".", include=["*.html", "*.htm", "*.HTM", "*.md"], passed_over=passed_over) == ["article.html", "empty.html", "late.html", "other.html", "policy.html", "quoted.md"]
    assert sorted(passed_over) == ["REPORT.HTM", "a/report.html"]
    assert names("a/report.html", "REPORT.HTM") == ["REPORT.HTM", "a/report.html"]  # who names one wants it read


def test_reports_in_plain_text_are_none_either(here):
    line = "a/b.ur.txt:2:63: warning: a blank before “۔”: take it away [space-before-punctuation]\n    | x\n"
    for name, text in {"report.txt": line, "a/lintr-report.txt": line, "lint.txt": "The bridge: 2:63: a report [of the city]\n", "bridge.txt": line, "result.txt": ""}.items():
        grow(here, name)
        (here / name).write_text(text, encoding="utf-8")
    passed_over = []

    assert names(".", include=["*.txt"], passed_over=passed_over) == ["bridge.txt", "lint.txt", "result.txt"]
    assert sorted(passed_over) == ["a/lintr-report.txt", "report.txt"]
