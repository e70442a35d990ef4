"""Settings and rules from strangers: refused with one line at once, never run, never waited for, never quoted."""

import os
import re
import subprocess
import sys
import time

import pytest

from hostile.settings_tables import BAD_PAGES, CONFIGS, HARMLESS_PAGES, SLOW_PAGES, page
from hostile.test_inputs import ACTS

LINTR = [sys.executable, "-I", "-m", "lintr"]
TEXT = b"![]() |\n"


@pytest.fixture
def project(tmp_path, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(tmp_path)
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.toml").write_text("root-x = 'secret'\n")
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.txt").write_bytes(TEXT)
    if os.name == "posix":
        os.symlink(outside / "secret.toml", "outward")
        os.symlink(outside, "outward-folder")
        os.mkfifo("fifo")
    return tmp_path


def run(*words):
    before = time.monotonic()
    done = subprocess.run([*LINTR, *words], capture_output=True, check=False, timeout=10)
    return done.returncode, done.stdout, done.stderr, time.monotonic() - before


def refused(*words, seconds=4):
    status, stdout, stderr, took = run(*words)
    assert status == 2, (stdout, stderr)
    assert re.fullmatch(rb"error: [^\n]{5,1200}\n", stderr), stderr
    assert not ACTS.search(stderr), stderr
    assert b"internal" not in stderr
    assert b"Traceback" not in stderr
    assert b"root:" not in stderr
    assert b"root-x" not in stderr
    assert b"secret" not in stderr.replace(b"secret.toml", b"")
    assert took < seconds  # the start of the interpreter on a busy machine counted in
    return stderr.decode()


@pytest.mark.parametrize(("label", "data"), CONFIGS, ids=[label for label, _ in CONFIGS])
def test_a_hostile_config_is_refused_at_once(project, label, data, count):
    (project / "lintr.toml").write_bytes(data)
    count("hostile settings")

    assert "lintr.toml" in refused("check", "a.txt")


@pytest.mark.parametrize(("label", "data"), BAD_PAGES, ids=[label for label, _ in BAD_PAGES])
def test_a_hostile_rule_page_is_refused_at_once(project, label, data, count):
    (project / "house" / "pack").mkdir(parents=True)
    name = "::error::x.toml" if label == "an id that would act" else "stranger.toml"
    (project / "house" / "pack" / name).write_bytes(data)
    count("hostile rule pages")

    assert name.removesuffix(".toml") in refused("check", "--isolated", "--rules", "house", "a.txt", seconds=6)


@pytest.mark.parametrize(("label", "data"), SLOW_PAGES, ids=[label for label, _ in SLOW_PAGES])
def test_a_pattern_that_would_take_for_ever_is_stopped_and_named(project, label, data, count):
    (project / "house" / "pack").mkdir(parents=True)
    (project / "house" / "pack" / "stranger.toml").write_bytes(data)
    (project / "a.txt").write_bytes(TEXT + b"a" * 5_000 + b"\n")
    count("hostile rule pages")
    status, stdout, stderr, took = run("check", "--isolated", "--rules", "house", "a.txt", "a.txt")

    assert b"[image-placeholder]" in stdout
    assert took < 15
    assert b"internal" not in stderr
    if status == 2:
        assert re.fullmatch(rb"error: a\.txt: rule stranger: took longer than [^\n]+\n", stderr), stderr
    else:  # the engine was clever
        assert (status, stderr) == (1, b"")


@pytest.mark.parametrize(("label", "data"), HARMLESS_PAGES, ids=[label for label, _ in HARMLESS_PAGES])
def test_a_message_of_a_stranger_is_only_text(project, label, data, count):
    (project / "house" / "pack").mkdir(parents=True)
    (project / "house" / "pack" / "stranger.toml").write_bytes(data)
    (project / "a.txt").write_bytes(b"abc\n")
    count("hostile rule pages")
    status, stdout, stderr, _ = run("check", "--isolated", "--rules", "house", "a.txt")

    assert status in (1, 2)
    assert (b"[stranger]" in stdout) == (status == 1)
    assert not ACTS.search(stdout + stderr)
    assert b"internal" not in stderr
    assert b"class" not in stdout.replace(b"__class__", b"")
    assert len(stdout) < 3_000


@pytest.mark.skipif(os.name != "posix", reason="kinds of files of POSIX")
@pytest.mark.parametrize("make", [os.mkfifo, lambda path: os.symlink("/dev/zero", path), lambda path: os.symlink("/etc/passwd", path), lambda path: os.symlink(path, path)])
@pytest.mark.parametrize("folder", ["house", "house/pack"])
def test_what_is_no_rule_page_but_goes_by_its_name(project, folder, make, count):
    os.makedirs(folder)
    make(f"{folder}/stranger.toml")
    count("hostile rule pages")
    status, _, stderr, took = run("check", "--isolated", "--rules", "house", "a.txt")

    assert took < 4
    assert b"root:" not in stderr
    assert b"internal" not in stderr
    assert status == 2 or (status == 1 and stderr == b"")


def test_a_good_page_of_a_stranger_is_used(project):
    (project / "house" / "pack").mkdir(parents=True)
    (project / "house" / "pack" / "stranger.toml").write_bytes(page())
    (project / "a.txt").write_bytes(b"abc\n")

    assert b"[stranger]" in run("check", "--isolated", "--rules", "house", "a.txt")[1]


@pytest.mark.skipif(os.name != "posix", reason="kinds of files of POSIX")
@pytest.mark.parametrize("make", [os.mkfifo, lambda path: os.symlink("/dev/zero", path), lambda path: os.symlink("/etc/passwd", path), os.mkdir, lambda path: os.symlink(path, path)])
@pytest.mark.parametrize("name", ["lintr.toml", "lintr-allow.toml"])
def test_what_is_no_config_but_goes_by_its_name(project, name, make, count):
    make(name)
    count("hostile settings")

    status, _, stderr, took = run("check", "a.txt")

    assert took < 4
    assert b"root:" not in stderr
    assert b"internal" not in stderr
    assert status == 2 or (status == 1 and stderr == b"")
