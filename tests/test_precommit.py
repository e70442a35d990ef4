"""The hooks, with real git and real pre-commit: a commit that is blocked, and one that passes after the fix."""

import os
import subprocess
import sys

import pytest
from conftest import ROOT

BAD = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين .\n![]() |\nالمصدر: https://example.org/bridge\n\n\nتعليق (0)"
FIXED = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين.\nالمصدر: https://example.org/bridge\n"


@pytest.fixture(scope="module")
def hooks(tmp_path_factory):
    """A repository that holds what a checkout of lintr holds, at a tag."""
    folder = tmp_path_factory.mktemp("lintr")
    for name in ("lintr", "rules", "pyproject.toml", "README.md", ".pre-commit-hooks.yaml", "LICENSE"):
        subprocess.run(["cp", "-r", str(ROOT / name), str(folder)], check=True)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "lintr")
    git(folder, "tag", "v0.0.1")
    return folder


def environment():
    return {**os.environ, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}


def git(folder, *words, check=True):
    return subprocess.run(["git", "-C", str(folder), *words], check=check, capture_output=True, text=True, env=environment())


def pre_commit(folder, home, *words):
    done = subprocess.run([sys.executable, "-m", "pre_commit", *words], cwd=folder, capture_output=True, text=True, check=False,
                          env={**environment(), "PRE_COMMIT_HOME": str(home), "NO_COLOR": "1"})
    return done.returncode, done.stdout + done.stderr


def test_the_manifest_is_valid():
    assert subprocess.run([sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], check=False).returncode == 0


def test_a_commit_is_blocked_and_passes_after_the_fix(hooks, tmp_path):
    repository, home = tmp_path / "news", tmp_path / "home"
    repository.mkdir()
    git(repository, "init", "-q")
    (repository / "a b.ar.txt").write_text(BAD, encoding="utf-8")
    (repository / "requirements.txt").write_text("regex  \n", encoding="utf-8")
    git(repository, "add", "-A")

    status, said = pre_commit(repository, home, "try-repo", str(hooks), "lintr", "--all-files")
    assert status == 1, said
    assert "a b.ar.txt:3:1: error:" in said
    assert "requirements.txt" not in said

    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: v0.0.1\n  hooks:\n  - id: lintr-fix\n  - id: lintr\n", encoding="utf-8")
    assert pre_commit(repository, home, "install")[0] == 0
    os.environ["PRE_COMMIT_HOME"] = str(home)
    git(repository, "add", "-A")
    blocked = git(repository, "commit", "-m", "news", check=False)
    assert blocked.returncode == 1, blocked.stderr
    assert "files were modified by this hook" in blocked.stdout + blocked.stderr
    assert (repository / "a b.ar.txt").read_text(encoding="utf-8") == FIXED

    git(repository, "add", "-A")
    passed = git(repository, "commit", "-m", "news", check=False)
    assert passed.returncode == 0, passed.stderr
