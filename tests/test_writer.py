"""A file's content is replaced in one step, and all else about it stays. What happens under faults is in ``hostile/``."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
import time

import pytest

from lintr.errors import WriteError
from lintr.files import read, read_seen
from lintr.writer import put, replace, sweep

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes, owners and links of POSIX")
OLD, NEW = b"old\n" * 1000, b"new\n" * 900
CHANGED = "not written: it has changed since it was read; run again"


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(OLD)
    return tmp_path


def refused(path, *, seen, data=NEW):
    before = {entry.name: entry.stat(follow_symlinks=False) for entry in os.scandir()}
    with pytest.raises(WriteError) as problem:
        replace(path, data, seen=seen)
    assert {entry.name: entry.stat(follow_symlinks=False) for entry in os.scandir()} == before
    return str(problem.value)


def test_the_new_content_is_there_and_nothing_else(here):
    replace("a.txt", NEW, seen=read_seen("a.txt")[1])

    assert read("a.txt") == NEW
    assert os.listdir() == ["a.txt"]


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o755, 0o4755, 0o2644, 0o200, 0o666])
def test_the_mode_stays(here, mode):
    os.chmod("a.txt", mode)
    replace("a.txt", NEW, seen=os.stat("a.txt"))

    assert stat.S_IMODE(os.stat("a.txt").st_mode) == mode


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays(here):
    os.chown("a.txt", 1234, 4321)
    os.chmod("a.txt", 0o6755)
    replace("a.txt", NEW, seen=os.stat("a.txt"))

    now = os.stat("a.txt")
    assert (now.st_uid, now.st_gid, stat.S_IMODE(now.st_mode)) == (1234, 4321, 0o6755)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_extended_attributes_stay(here):
    try:
        os.setxattr("a.txt", "user.source", "báo".encode())
    except OSError as problem:
        if problem.errno != errno.ENOTSUP:
            raise
        pytest.skip("this file system has no extended attributes")
    replace("a.txt", NEW, seen=os.stat("a.txt"))

    assert os.getxattr("a.txt", "user.source") == "báo".encode()
    assert os.listxattr("a.txt") == ["user.source"]


def test_of_a_link_the_file_that_it_leads_to_is_replaced(here):
    os.mkdir("sub")
    os.rename("a.txt", "sub/a.txt")
    os.symlink("sub/a.txt", "link.txt")
    replace("link.txt", NEW, seen=os.stat("link.txt"))

    assert os.readlink("link.txt") == "sub/a.txt"
    assert read("sub/a.txt") == NEW
    assert os.listdir("sub") == ["a.txt"]


def test_a_file_of_several_names_is_left(here):
    os.link("a.txt", "b.txt")

    assert refused("a.txt", seen=os.stat("a.txt")) == "not written: it has 2 names (hard links), which a fix would part; copy it first"
    assert read("a.txt") == read("b.txt") == OLD


def test_a_read_only_file_is_left(here):
    os.chmod("a.txt", 0o444)

    assert refused("a.txt", seen=os.stat("a.txt")) == "not written: it is read-only"


def saved_over(path):
    with open(path, "r+b") as file:
        file.write(b"their")


def saved_anew(path):
    with open(path + "~", "wb") as file:
        file.write(OLD)
    os.replace(path + "~", path)


@pytest.mark.parametrize(
    "change", [saved_over, saved_anew, lambda path: os.truncate(path, 3), lambda path: os.utime(path, (1, 1)), lambda path: os.chmod(path, 0o600)]
)
def test_what_somebody_saved_meanwhile_stays(here, change):
    seen = read_seen("a.txt")[1]
    time.sleep(0.02)  # the clock of some file systems goes in steps
    change("a.txt")
    theirs = read("a.txt")

    assert refused("a.txt", seen=seen) == CHANGED
    assert read("a.txt") == theirs


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (os.unlink, "not written: no such file or folder"),
        (lambda path: (os.unlink(path), os.mkdir(path)), "not written: it has become a folder"),
        (lambda path: (os.unlink(path), os.mkfifo(path)), "not written: it has become a FIFO"),
        (lambda path: (os.unlink(path), os.symlink("b.txt", path)), CHANGED),
        (lambda path: (os.unlink(path), os.symlink(path, path)), "not written: links in a circle"),
    ],
)
def test_what_took_its_place_meanwhile_stays(here, change, reason):
    (here / "b.txt").write_bytes(OLD)
    seen = os.stat("a.txt")
    change("a.txt")

    assert refused("a.txt", seen=seen).replace("it has become a link", "links in a circle") == reason


def test_two_at_once_leave_one_whole_version(here):
    seen = os.stat("a.txt")
    versions = [bytes([65 + n]) * 50_000 for n in range(8)]
    refusals = []

    def write(data):
        try:
            replace("a.txt", data, seen=seen)
        except WriteError as problem:
            refusals.append(str(problem))

    threads = [threading.Thread(target=write, args=(data,)) for data in versions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert read("a.txt") in versions
    assert set(refusals) <= {CHANGED}
    assert os.listdir() == ["a.txt"]


def test_a_folder_that_may_be_written_but_not_read_is_no_hindrance(here):
    os.mkdir("sub")
    os.rename("a.txt", "sub/a.txt")
    os.chmod("sub", 0o300)
    try:
        replace("sub/a.txt", NEW, seen=os.stat("sub/a.txt"))
        assert read("sub/a.txt") == NEW
    finally:
        os.chmod("sub", 0o700)


def test_what_a_killed_run_left_is_swept_and_what_a_living_one_writes_stays(here):
    program = "import os, sys\nsys.path.insert(0, sys.argv[1])\nfrom lintr.temporary import Temporary\nt = Temporary('.')\nt.create(0o600)\nprint(t.path, flush=True)\nsys.stdin.read()"
    project = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    living = subprocess.Popen([sys.executable, "-c", program, project], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    path = os.path.basename(living.stdout.readline().strip())
    os.mkdir(".lintr-folder.tmp")
    os.symlink("a.txt", ".lintr-link.tmp")
    os.mkfifo(".lintr-fifo.tmp")
    (here / ".lintr-.txt").write_bytes(b"mine")

    sweep(".")
    sweep("")
    assert sorted(os.listdir()) == sorted([path, ".lintr-.txt", ".lintr-fifo.tmp", ".lintr-folder.tmp", ".lintr-link.tmp", "a.txt"])
    living.send_signal(signal.SIGKILL)
    living.wait()
    living.stdin.close()
    living.stdout.close()
    sweep(".")
    sweep("nowhere")
    assert sorted(os.listdir()) == [".lintr-.txt", ".lintr-fifo.tmp", ".lintr-folder.tmp", ".lintr-link.tmp", "a.txt"]


def test_sweeping_all_the_time_disturbs_no_writer(here):
    done = threading.Event()

    def keep_sweeping():
        while not done.is_set():
            sweep(".")

    sweeper = threading.Thread(target=keep_sweeping)
    sweeper.start()
    try:
        for n in range(60):
            replace("a.txt", b"%d" % n, seen=os.stat("a.txt"))
    finally:
        done.set()
        sweeper.join()

    assert read("a.txt") == b"59"
    assert os.listdir() == ["a.txt"]


def test_a_report_is_put_where_nothing_was_or_in_the_place_of_the_last(here):
    before = os.umask(0o027)
    try:
        put("report.json", b"{}")
    finally:
        os.umask(before)
    assert stat.S_IMODE(os.stat("report.json").st_mode) == 0o640
    put("report.json", b"[]")

    assert read("report.json") == b"[]"
    assert stat.S_IMODE(os.stat("report.json").st_mode) == 0o640
    put("/dev/null", b"gone")
    for path, reason in [("", "not written"), (".", "not written"), ("no/where", "not written: no such file or folder"), ("/dev/full", "not written: no space left")]:
        with pytest.raises(WriteError, match=reason):
            put(path, b"x")


def test_a_report_goes_into_a_pipe(here):
    reader, writer = os.pipe()
    put(f"/dev/fd/{writer}", b"report")
    os.close(writer)

    assert os.read(reader, 100) == b"report"
    os.close(reader)
