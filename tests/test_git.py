import os
import stat
import subprocess
import sys

import pytest

from lintr import git
from lintr.errors import InputError, UsageError
from lintr.git import Revision

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | {
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
}  # fmt: skip


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository that is the working folder; gives functions to call git and to write a file."""

    class Repository:
        root = tmp_path

        @staticmethod
        def git(*arguments):
            done = subprocess.run(["git", *arguments], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, check=True)
            return done.stdout.decode().strip()

        @staticmethod
        def write(name, text):
            path = os.path.join(os.fsencode(tmp_path), os.fsencode(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(text.encode() if isinstance(text, str) else text)

        @classmethod
        def commit(cls, **files):
            for name, text in files.items():
                cls.write(name.replace("_", "."), text)
            cls.git("add", "-A")
            cls.git("commit", "-q", "--allow-empty", "-m", "x")
            return cls.git("rev-parse", "HEAD")

    for name in list(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    Repository.git("init", "-q", "-b", "main")
    return Repository


def content(rev, path):
    with Revision(rev) as revision:
        return revision.content(path)


def test_a_file_is_as_it_was(repository):
    repository.commit(a_md="one", b_md="two")
    repository.commit(a_md="changed", b_md="two")
    repository.write("b.md", "not committed")

    with Revision("HEAD~1") as revision:
        assert [revision.content(name) for name in ("a.md", "b.md", "./a.md", str(repository.root / "a.md"))] == [b"one", b"two", b"one", b"one"]


def test_a_new_file_was_not_there(repository):
    repository.commit(a_md="one")
    repository.write("new.md", "new")
    repository.write("staged.md", "staged")
    repository.git("add", "staged.md")

    assert [content("HEAD", name) for name in ("new.md", "staged.md", "missing.md", "../outside.md", ".")] == [None] * 5


def test_a_renamed_file_had_another_name(repository):
    text = "".join(f"line {n}\n" for n in range(50))
    repository.commit(a_md=text)
    repository.git("mv", "a.md", "b.md")
    repository.write("b.md", text + "more\n")

    assert content("HEAD", "b.md") == text.encode()
    repository.commit()
    repository.git("mv", "b.md", "c.md")
    assert content("HEAD~1", "c.md") == text.encode()


def test_any_name_will_do(repository):
    names = ["-a.md", "new\nline.md", "تجربة.md", "blank name.md", "*.md", ":(top)a.md", '"q".md'] + ([] if sys.platform == "darwin" else ["\udcff.md"])
    for name in names:
        repository.write(name, name.encode("utf-8", "surrogateescape"))
    repository.commit()

    with Revision("HEAD") as revision:
        assert [revision.content(name) for name in names] == [name.encode("utf-8", "surrogateescape") for name in names]


def test_the_working_folder_need_not_be_the_root(repository, monkeypatch):
    repository.write("a/b/x.md", "one")
    repository.commit()
    monkeypatch.chdir(repository.root / "a")

    assert content("HEAD", "b/x.md") == b"one"


@pytest.mark.parametrize("size", [0, 1, 100_000])
def test_every_byte_comes_back(repository, size):
    data = bytes(range(256)) * (size // 256) + b"\r\n" * (size % 256)
    repository.commit(a_md=data, b_md=b"after")

    with Revision("HEAD") as revision:
        assert revision.content("a.md") == data
        assert revision.content("b.md") == b"after"


def test_a_link_had_no_text(repository):
    os.symlink("/etc/passwd", "a.md")
    repository.commit()
    os.unlink("a.md")
    repository.write("a.md", "now a file")

    assert content("HEAD", "a.md") is None


def test_three_dots_mean_where_the_branches_parted(repository):
    repository.commit(a_md="common")
    repository.git("checkout", "-q", "-b", "branch")
    repository.commit(a_md="branch")
    repository.git("checkout", "-q", "main")
    repository.commit(a_md="main")
    repository.git("checkout", "-q", "branch")

    assert content("main", "a.md") == b"main"
    assert content("main...", "a.md") == b"common"


@pytest.mark.parametrize("name", ["missing", "", "--all", "-h", "--output=x", "HEAD:a.md", "a\nb", "...", "HEAD^{tree}", "\udcff"])
def test_what_is_no_revision_is_told(repository, name):
    repository.commit(a_md="one")

    with pytest.raises(UsageError) as caught:
        Revision(name)
    assert str(caught.value) == f"no revision “{name.removesuffix('...')}” in {repository.root}: fetch it first (a CI checkout may be shallow)"
    assert sorted(os.listdir()) == [".git", "a.md"]


def test_no_repository_is_told(tmp_path):
    with pytest.raises(UsageError, match="git: not a git repository"):
        Revision("HEAD", str(tmp_path))


def test_no_git_is_told(repository, monkeypatch):
    repository.write("git", "#!/bin/sh\ntouch called\n")
    os.chmod("git", 0o755)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", "/nowhere"]))

    with pytest.raises(UsageError, match="needs git"):
        Revision("HEAD")
    assert not os.path.exists("called")


def test_a_huge_file_is_not_read(repository, monkeypatch):
    monkeypatch.setattr(git, "LIMIT", 1000)
    repository.commit(a_md="x" * 1001, b_md="x" * 1000)

    with Revision("HEAD") as revision:
        with pytest.raises(InputError):
            revision.content("a.md")
        assert revision.content("b.md") == b"x" * 1000


@pytest.mark.skipif(os.name == "nt", reason="its programs are others")
def test_nothing_that_a_repository_names_is_run(repository):
    first = repository.commit(a_md="".join(f"line {n}\n" for n in range(50)), b_md="two")
    repository.write("spy", f"#!/bin/sh\ntouch '{repository.root}/called'\ncat\n")
    os.chmod("spy", stat.S_IRWXU)
    spy = str(repository.root / "spy")
    repository.write(".gitattributes", "* filter=spy diff=spy merge=spy\n")
    repository.write("hooks/post-index-change", f"#!/bin/sh\ntouch '{repository.root}/called'\n")
    os.chmod("hooks/post-index-change", stat.S_IRWXU)
    repository.git("mv", "a.md", "c.md")
    repository.write("b.md", "changed")
    for key in (
        "core.fsmonitor", "core.pager", "pager.diff-index", "pager.rev-parse", "diff.external", "diff.spy.textconv", "diff.spy.command",
        "filter.spy.clean", "filter.spy.smudge", "filter.spy.process", "core.sshCommand", "core.editor", "alias.diff-index", "alias.cat-file",
    ):  # fmt: skip
        repository.git("config", key, f"!{spy}" if key.startswith("alias") else spy)
    repository.git("config", "core.hooksPath", str(repository.root / "hooks"))
    if os.path.exists("called"):
        os.unlink("called")

    with Revision(first) as revision:
        assert revision.content("b.md") == b"two"
        assert revision.content("c.md").startswith(b"line 0\n")
        assert revision.content("new.md") is None

    assert not os.path.exists("called")
    repository.git("status")
    assert os.path.exists("called")  # so the spy would have been seen


@pytest.mark.skipif(os.name == "nt", reason="its programs are others")
def test_a_missing_object_is_not_fetched(repository):
    first = repository.commit(a_md="one")
    repository.write("spy", f"#!/bin/sh\ntouch '{repository.root}/called'\n")
    os.chmod("spy", stat.S_IRWXU)
    blob = repository.git("rev-parse", "HEAD:a.md")
    path = os.path.join(".git", "objects", blob[:2], blob[2:])
    os.chmod(path, stat.S_IRWXU)
    os.unlink(path)
    for key, value in {
        "extensions.partialClone": "origin", "remote.origin.url": "ssh://localhost/x", "remote.origin.promisor": "true",
        "core.sshCommand": str(repository.root / "spy"), "remote.origin.uploadpack": str(repository.root / "spy"),
        "core.repositoryFormatVersion": "1", "protocol.ssh.allow": "always", "protocol.allow": "always",
    }.items():  # fmt: skip
        repository.git("config", key, value)

    with pytest.raises((InputError, UsageError)), Revision(first) as revision:
        revision.content("a.md")
    assert not os.path.exists("called")
