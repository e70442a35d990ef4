"""A fix on disks that are full, or that may not be written."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
ROOT = os.name == "posix" and os.geteuid() == 0

PRELUDE = """
import json, os, resource, signal, subprocess, sys
sys.path[:0] = [sys.argv[1], sys.argv[2]]
from one_fix import NEW, OLD, mended
os.chdir(sys.argv[3])
def lay_out():
    for name in os.listdir():
        os.unlink(name)
    with open("a.txt", "wb") as file:
        file.write(OLD)
def state():
    with open("a.txt", "rb") as file:
        content = file.read()
    return "old" if content == OLD else "new" if content == NEW else f"lost: {len(content)} bytes"
def report(label):
    told.append([label, mended(), state(), sorted(os.listdir())])
told = []
"""


def ran(program, folder, *, namespace=False):
    command = [sys.executable, "-I", "-B", "-c", PRELUDE + program + "\nprint(json.dumps(told))", str(HERE), str(PROJECT), str(folder)]
    if namespace:
        command = ["unshare", "-m" if ROOT else "-rm", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def mounts():
    if not sys.platform.startswith("linux") or not shutil.which("unshare"):
        return False
    words = ["unshare", "-m" if ROOT else "-rm", "sh", "-c", "mkdir -p /tmp/.lintr-mounts && mount -t tmpfs none /tmp/.lintr-mounts && umount /tmp/.lintr-mounts; rmdir /tmp/.lintr-mounts"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


needs_mounts = pytest.mark.skipif(not mounts(), reason="nothing may be mounted here")


@needs_mounts
def test_a_full_disk_at_every_page(tmp_path, count):
    program = """
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k,nr_inodes=6", "none", "."], check=True)
os.chdir(sys.argv[3])
for free in range(12):
    lay_out()
    with open("b.txt", "wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096): pass
        except OSError: pass
        file.truncate(max(0, os.fstat(file.fileno()).st_size - free * 4096))
    report(f"{free} pages free")
lay_out()
try:
    for n in range(10): open(f"c{n}", "x").close()
except OSError: pass
report("no inode free")
"""
    told = ran(program, tmp_path, namespace=True)
    count("fault points", len(told))

    assert [state for _, _, state, _ in told] == ["old"] * 6 + ["new"] * 6 + ["old"], told
    assert {words for _, words, state, _ in told if state == "old"} == {"WriteError: not written: no space left"}
    assert all(not name.endswith(".tmp") for _, _, _, names in told for name in names)


@needs_mounts
def test_a_disk_that_may_not_be_written(tmp_path, count):
    program = """
subprocess.run(["mount", "-t", "tmpfs", "none", "."], check=True)
os.chdir(sys.argv[3])
lay_out()
subprocess.run(["mount", "-o", "remount,ro", "."], check=True)
report("read-only")
"""
    count("fault points")

    assert ran(program, tmp_path, namespace=True) == [["read-only", "WriteError: not written: it is read-only", "old", ["a.txt"]]]


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_limit_on_the_size_of_files(tmp_path, count):
    program = """
for limit in [*range(0, 22_500, 1_500), 22_499, 22_500, 30_000]:
    lay_out()
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    report(limit)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""
    told = ran(program, tmp_path)
    count("fault points", len(told))

    assert [(limit, state) for limit, _, state, _ in told] == [(limit, "new" if limit >= 22_500 else "old") for limit, *_ in told]
    assert {words for _, words, state, _ in told if state == "old"} == {"WriteError: not written: larger than this process may write"}
    assert {tuple(names) for *_, names in told} == {("a.txt",)}


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_limit_on_open_files(tmp_path, count):
    program = """
lay_out()
used = len(os.listdir("/proc/self/fd" if os.path.exists("/proc/self/fd") else "/dev/fd")) - 1
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
for more in range(5):
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + more, hard))
    words = mended()
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    told.append([more, words, state(), sorted(os.listdir())])
    if words == "written": break
"""
    told = ran(program, tmp_path)
    count("fault points", len(told))

    assert [state for _, _, state, _ in told] == ["old"] * (len(told) - 1) + ["new"]
    assert 2 <= len(told) <= 4
    assert all("too many open files" in words for _, words, _, _ in told[:-1])
    assert {tuple(names) for *_, names in told} == {("a.txt",)}


@pytest.mark.skipif(not sys.platform.startswith("linux") or not ROOT, reason="only root makes a file immutable")
def test_a_file_or_folder_that_is_immutable(tmp_path, count):
    (tmp_path / "a.txt").write_bytes(b"")
    if subprocess.run(["chattr", "+i", str(tmp_path / "a.txt")], capture_output=True, check=False).returncode:
        pytest.skip("this file system knows no immutable files")
    subprocess.run(["chattr", "-i", str(tmp_path / "a.txt")], check=True)
    program = """
for what in "a.txt", ".":
    lay_out()
    subprocess.run(["chattr", "+i", what], check=True)
    try:
        report(what)
    finally:
        subprocess.run(["chattr", "-i", what], check=True)
"""
    told = ran(program, tmp_path)
    count("fault points", len(told))

    assert told == [["a.txt", "WriteError: not written: it is read-only", "old", ["a.txt"]], [".", "WriteError: not written: not permitted", "old", ["a.txt"]]]
