"""Whatever lintr is run in gives the same bytes as ever, or one error and status 2."""

import os
import signal
import subprocess
import sys

import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX")
TEXT = "Tiêu đề\n\nMột câu văn. ![]()\n![]() |\n\nNguồn: https://example.org/bài\n".encode()
LINTR = [sys.executable, "-I", "-m", "lintr"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bài.vi.txt").write_bytes(TEXT)
    return tmp_path


def run(*words, env=None, **more):
    whole = {**os.environ, "NO_COLOR": "1"} if env is None else env
    done = subprocess.run([*LINTR, *words], capture_output="stdout" not in more, env=whole, check=False, timeout=60, **more)
    return done.returncode, done.stdout, done.stderr


def one_error(stderr):
    assert stderr.startswith(b"error: "), stderr
    assert stderr.count(b"\n") == 1, stderr
    assert b"Traceback" not in stderr
    return True


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LANG": "POSIX", "PYTHONUTF8": "0"},
        {"LC_ALL": "en_US.ISO-8859-1"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-16"},
        {"LC_ALL": "tr_TR.UTF-8"},
        {"TZ": "Nowhere/Never", "COLUMNS": "1", "TERM": "dumb"},
        {"COLUMNS": "-1", "LINES": "x", "TERM": ""},
        {"HOME": "/nonexistent", "XDG_CACHE_HOME": "/dev/null", "XDG_CONFIG_HOME": "/dev/null"},
        {"PYTHONWARNINGS": "error"},
        {"PYTHONHASHSEED": "12345"},
        {},
    ],
)
def test_the_environment_changes_nothing(folder, env, count):
    usual = run("check", "--isolated", ".")
    bare = {"PATH": os.environ["PATH"], "NO_COLOR": "1"}
    count("surroundings")

    assert usual[0] == 1
    assert "bài.vi.txt:4:1: error: " in usual[1].decode()
    assert run("check", "--isolated", ".", env={**bare, **env}) == usual


@posix
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_standard_output_that_is_full_or_closed_is_told(folder, form, count):
    count("surroundings", 3)
    with open("/dev/full", "wb") as full:
        status, _, stderr = run("check", "--isolated", "--format", form, ".", stdout=full, stderr=subprocess.PIPE)
    assert (status, one_error(stderr)) == (2, True)
    done = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", *LINTR, "check", "--isolated", "--format", form, "."], stderr=subprocess.PIPE, check=False, timeout=60)
    assert (done.returncode, one_error(done.stderr)) == (2, True)
    done = subprocess.run(["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", *LINTR, "check", "--isolated", "--format", form, "."], check=False, timeout=60)
    assert done.returncode == 2


@posix
def test_standard_error_that_is_closed_changes_no_status(folder, count):
    count("surroundings", 2)
    done = subprocess.run(["sh", "-c", 'exec "$@" 2>&-', "sh", *LINTR, "check", "--isolated", "."], stdout=subprocess.PIPE, check=False, timeout=60)
    assert (done.returncode, done.stdout) == run("check", "--isolated", ".")[:2]
    done = subprocess.run(["sh", "-c", 'exec "$@" 2>/dev/full', "sh", *LINTR, "check", "--isolated", "nowhere"], stdout=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 2


@posix
def test_a_reader_that_has_gone_is_no_traceback(folder, count):
    count("surroundings")
    (folder / "many.vi.txt").write_bytes(TEXT * 1000)
    process = subprocess.Popen([*LINTR, "check", "--isolated", "."], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.read(10)
    process.stdout.close()
    stderr = process.stderr.read()
    process.stderr.close()

    assert process.wait(60) in (2, 141, -signal.SIGPIPE)
    assert b"Traceback" not in stderr
    assert stderr.count(b"\n") <= 1


@posix
def test_a_working_folder_that_is_gone(tmp_path, count):
    count("surroundings", 2)
    gone, article = tmp_path / "gone", tmp_path / "a.vi.txt"
    gone.mkdir()
    article.write_bytes(TEXT)
    for words in ([str(article)], ["."]):
        script = 'cd "$1" && rmdir "$1" && shift && exec "$@"'
        done = subprocess.run(["sh", "-c", script, "sh", str(gone), *LINTR, "check", "--isolated", *words], capture_output=True, check=False, timeout=60)
        gone.mkdir()
        assert b"Traceback" not in done.stderr
        assert b"internal" not in done.stderr
        assert done.returncode in (1, 2)
        assert done.returncode == 1 or one_error(done.stderr)


@posix
@pytest.mark.parametrize("limit", [60, 80, 120])
def test_little_memory_is_told(folder, limit, count):
    count("surroundings")
    (folder / "many.vi.txt").write_bytes(TEXT * 8_000)
    script = f'ulimit -v {limit * 1024} && exec "$@"'
    done = subprocess.run(["sh", "-c", script, "sh", *LINTR, "check", "--isolated", "--jobs", "1", "many.vi.txt"], capture_output=True, check=False, timeout=120)

    assert done.returncode == 2 or (done.returncode == 1 and done.stdout)
    if b"lintr" in done.stderr or done.stderr.startswith(b"error: "):  # else it was the interpreter that could not start
        assert b"internal" not in done.stderr, done.stderr


@pytest.mark.parametrize("name", ["regex.py", "sitecustomize.py", "usercustomize.py", "lintr.py", "lintr/__init__.py", "tomli.py", "jinja2.py", "argparse.py", "conftest.py", "re.py"])
def test_nothing_of_the_working_folder_is_run(folder, name, count):
    count("surroundings")
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("import os\nos._exit(77)\n")
    command = os.path.join(os.path.dirname(sys.executable), "lintr")

    assert run("check", "--isolated", "--format", "json", ".")[0] == 1
    assert run("fix", "--isolated", "--diff", ".")[0] == 1
    if os.path.exists(command):
        assert subprocess.run([command, "check", "--isolated", "."], capture_output=True, check=False, timeout=60).returncode == 1


@posix
def test_kinds_of_files_are_told_at_once_and_the_others_checked(folder, tmp_path_factory, count):
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text("root:x:0:0\n")
    subprocess.run(["git", "init", "-q", "."], check=False)
    os.mkfifo("fifo.txt")
    os.symlink("nowhere", "dangling.txt")
    os.symlink("loop.txt", "loop.txt")
    os.symlink(outside, "out.txt")
    os.symlink("bài.vi.txt", "in.txt")
    named = ["bài.vi.txt", "fifo.txt", "/dev/zero", "/dev/stdin", "dangling.txt", "loop.txt", "out.txt", "in.txt", "missing.txt", "", "folder-not-there/", "./bài.vi.txt"]
    count("kinds of files", len(named))

    for command in (["check"], ["fix", "--diff"], ["fix"]):
        status, stdout, stderr = run(*command, "--isolated", *named)
        errors = stderr.decode().splitlines()

        assert status == 2
        assert len(errors) == 9
        assert all(line.startswith("error: ") for line in errors)
        assert b"root:x" not in stdout + stderr
        assert "bài.vi.txt".encode() in stdout or command == ["fix"]
    assert os.path.islink("in.txt")
    assert b"![]() |" not in (folder / "bài.vi.txt").read_bytes()
    assert outside.read_text() == "root:x:0:0\n"


@posix
def test_hard_links_are_not_parted(folder, count):
    count("kinds of files")
    os.link("bài.vi.txt", "other.txt")
    status, _, stderr = run("fix", "--isolated", "bài.vi.txt")

    assert (status, one_error(stderr)) == (2, True)
    assert (folder / "other.txt").read_bytes() == (folder / "bài.vi.txt").read_bytes() == TEXT
    assert sorted(os.listdir()) == ["bài.vi.txt", "other.txt"]


@posix
def test_a_clean_file_is_not_written(folder, count):
    count("kinds of files")
    run("fix", "--isolated", ".")
    before = os.stat("bài.vi.txt")
    run("fix", "--isolated", ".")

    assert os.stat("bài.vi.txt")[:7] == before[:7]  # all but the times; that it was read may be noted
    assert os.stat("bài.vi.txt").st_mtime_ns == before.st_mtime_ns
    assert os.stat("bài.vi.txt").st_ctime_ns == before.st_ctime_ns


@posix
def test_many_files_and_arguments_need_few_descriptors(folder, count):
    count("surroundings")
    for number in range(2000):
        (folder / f"{number}.txt").write_bytes(b"x\n")
    script = 'ulimit -n 24 && exec "$@"'
    done = subprocess.run(["sh", "-c", script, "sh", *LINTR, "check", "--isolated", "--select", "image-placeholder", *(f"{number}.txt" for number in range(2000))],
                          capture_output=True, check=False, timeout=120)  # fmt: skip

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"2000 files checked" in done.stdout
