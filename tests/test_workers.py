"""Several processes say what one says, byte for byte; one that is lost is named, and nothing else is lost with it."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import plain, workers
from lintr.allow import Allowance, Place
from lintr.children import CAN_FORK, Child
from lintr.commands import check
from lintr.errors import LintrError
from lintr.span import Span
from lintr.violation import Edit, Fix, Related, Result, Violation

forks = pytest.mark.skipif(not CAN_FORK, reason="no fork here: all is done in one process")
TEXT = "Tiêu đề\n\nMột câu văn. ![]()\n![]() |\n\nNguồn: https://example.org/{number}\n"
texts = st.text(st.characters(), max_size=9)  # lone surrogates too
numbers = st.integers(0, 1 << 40)
spans = st.builds(Span, numbers, numbers)
violations = st.builds(
    Violation, texts, texts, texts, texts, texts, texts, texts, texts, numbers, numbers, numbers, numbers, spans,
    st.none() | st.builds(Fix, st.builds(Edit, spans, texts), st.booleans(), numbers, numbers, numbers, numbers),
    st.lists(st.builds(Related, spans, texts, texts, numbers, numbers, numbers, numbers), max_size=2).map(tuple),
)  # fmt: skip
allowances = st.builds(Allowance, texts, texts, st.none() | texts, numbers, texts, texts, st.builds(Place, texts, numbers, numbers, texts, texts, spans), st.booleans(), texts)
results = st.builds(Result, texts, st.lists(violations, max_size=3).map(tuple), st.lists(texts, max_size=2).map(tuple), st.lists(allowances, max_size=2).map(tuple))


@given(results)
def test_a_result_comes_over_whole(result):
    again = plain.unpacked(plain.packed(result))

    assert again == result
    assert [type(part) for violation in again.violations for part in (violation, violation.span, violation.fix)] == [
        type(part) for violation in result.violations for part in (violation, violation.span, violation.fix)]
    assert [type(one.place.span) for one in again.allowances] == [Span] * len(result.allowances)


def test_a_long_line_comes_over_once():
    line = "x" * 100_000
    result = Result("a", tuple(Violation("a", "r", "p", "error", "m", "en", "x", line, 1, n, 1, n, Span(n, n)) for n in range(50)))

    assert len(plain.packed(result)) < 2 * len(line)
    assert len({id(violation.excerpt) for violation in plain.unpacked(plain.packed(result)).violations}) == 1


@given(st.permutations(range(12)))
def test_results_come_in_turn_whenever_they_are_ready(order):
    assert [result.path for result in workers.in_turn((number, Result(str(number))) for number in order)] == [str(number) for number in range(12)]


@given(st.integers(0, 500), st.integers(1, 9), st.integers(1, 7))
def test_portions_are_the_whole_in_order_and_families_stay_together(count, jobs, family):
    order = list(range(count))
    portions = list(workers._portions(order, jobs, lambda one, other: one // family == other // family))

    assert [number for portion in portions for number in portion] == order
    assert all(before[-1] // family != after[0] // family for before, after in zip(portions, portions[1:]))


@pytest.mark.parametrize(("sizes", "verdict"), [([], False), ([check.ENOUGH - 1], False), ([check.ENOUGH], True), ([1, check.ENOUGH - 1, 0], True)])
def test_several_processes_pay_from_two_mebibytes_on(sizes, verdict):
    assert check.pay(sizes) is verdict


def judged(judge, count=40, jobs=3, **more):
    return list(workers.shared(lambda numbers: map(judge, numbers), list(range(count)), jobs, str, lambda one, other: False, **more))


def simple(number):
    return Result(str(number), (), (str(number * number),))


@forks
@pytest.mark.parametrize("jobs", [1, 2, 7])
@pytest.mark.parametrize("warm", [0, 3])
def test_the_results_are_those_of_one_process(jobs, warm):
    assert judged(simple, jobs=jobs, warm=warm) == [simple(number) for number in range(40)]


@forks
def test_large_results_come_over():
    def judge(number):
        return Result(str(number), (), ("x" * 3_000_000,))

    assert judged(judge, count=12) == [judge(number) for number in range(12)]


@forks
def test_a_worker_that_is_lost_once_costs_nothing(tmp_path, capfd):
    def judge(number):
        if number == 17 and not (tmp_path / "once").exists():
            (tmp_path / "once").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return simple(number)

    assert judged(judge) == [simple(number) for number in range(40)]
    assert capfd.readouterr().err == "warning: 17: the process that checked it was lost (killed by SIGKILL); it was checked again alone\n"


@forks
@pytest.mark.parametrize(("end", "how"), [(lambda: os.kill(os.getpid(), signal.SIGKILL), "killed by SIGKILL"), (lambda: os._exit(7), "ended with status 7"),
                                          (lambda: os.kill(os.getpid(), signal.SIGSEGV), "killed by SIGSEGV")])  # fmt: skip
def test_articles_that_end_every_worker_are_named_and_the_others_go_on(end, how):
    def judge(number):
        if number % 10 == 3:
            end()
        return simple(number)

    lost = {number: Result(str(number), (), (f"the process that checked it was lost twice (first {how}, then {how})",)) for number in (3, 13, 23, 33)}
    assert judged(judge) == [lost.get(number, simple(number)) for number in range(40)]


@forks
@pytest.mark.parametrize("fails", [lambda: os.kill(os.getpid(), signal.SIGKILL), lambda: 1 / 0, lambda: bytes(3 << 30)])
def test_of_articles_that_are_judged_together_the_one_that_fails_is_named(fails):
    def judge(numbers):
        if 17 in numbers:
            fails()
        return [simple(number) for number in numbers]

    results = list(workers.shared(judge, list(range(40)), 2, str, lambda one, other: False))

    assert [result for result in results if result.path != "17"] == [simple(number) for number in range(40) if number != 17]
    assert results[17].errors != simple(17).errors
    assert len(results[17].errors) == 1


@forks
def test_three_gibibytes_are_too_much_and_one_is_not():
    def judge(number):
        return Result(str(number), (), (str(len(bytes((2 * number + 1) << 30))),))

    assert [result.errors for result in judged(judge, count=3, jobs=1)] == [((str(1 << 30)),), ("out of memory",), ("out of memory",)]


@forks
def test_a_bug_at_one_article_is_named_and_a_mistake_of_the_user_ends_the_run():
    assert judged(lambda number: 1 / 0, count=1, jobs=1)[0].errors == ("internal: ZeroDivisionError: division by zero; please report it",)

    def mistaken(number):
        raise LintrError("lintr.toml: wrong")

    with pytest.raises(LintrError, match=r"^lintr\.toml: wrong$"):
        judged(mistaken)


@forks
def test_without_processes_all_is_done_here(monkeypatch):
    def no_process(self, serve):
        raise BlockingIOError("Resource temporarily unavailable")

    monkeypatch.setattr(Child, "__init__", no_process)
    assert judged(simple) == [simple(number) for number in range(40)]


@forks
def test_nothing_is_left_when_somebody_stops_listening():
    program = """
import os
from lintr import workers
from lintr.violation import Result

before = set(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else set()
stream = workers.shared(lambda numbers: (Result(str(number)) for number in numbers), list(range(1000)), 2, str, lambda one, other: False)
next(stream)
stream.close()
assert (set(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else set()) == before
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("no child")
"""  # in a process of its own: that of the tests has other children
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("no child\n", "")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Families of five, and some that stand alone or are no text."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(120):
        (folder / f"{number % 24:02}-{number:03}.vi.txt").write_text(TEXT.format(number=number % 30) * (1 + number % 3), encoding="utf-8")
    (folder / "05-x.txt").write_bytes(b"\xff")
    return folder


def alive(pid):
    try:
        return bool(pathlib.Path(f"/proc/{pid}/cmdline").read_bytes())  # a zombie has none
    except OSError:
        return False


def lintr(folder, *words, seed="0", command="check"):
    env = {**os.environ, "PYTHONHASHSEED": seed, "NO_COLOR": "1"}
    done = subprocess.run([sys.executable, "-I", "-m", "lintr", command, "--no-cache", "--isolated", *words], cwd=folder, capture_output=True, check=False, timeout=120, env=env)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_standard_input_is_one_of_the_articles(folder, jobs):
    done = subprocess.run([sys.executable, "-I", "-m", "lintr", "check", "--no-cache", "--isolated", "--jobs", jobs, "--stdin-filename", "z.vi.txt", "-", "00-000.vi.txt", "01-001.vi.txt"],
                          cwd=folder, input=TEXT.format(number=99).encode(), capture_output=True, check=False, timeout=60)  # fmt: skip

    assert done.returncode == 1
    assert b"z.vi.txt:4:1: error: " in done.stdout
    assert b"\n3 files checked: " in done.stdout


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_a_report_is_the_same_for_any_jobs_seed_and_order(folder, form):
    names = sorted(os.listdir(folder))
    usual = lintr(folder, "--format", form, "--jobs", "1", ".")

    assert usual[0] == 2
    assert usual[2] == b"error: 05-x.txt: not UTF-8 at byte 0 (line 1)\n"
    assert lintr(folder, "--format", form, "--jobs", "2", ".", seed="1") == usual
    assert lintr(folder, "--format", form, "--jobs", "5", *names[::-1], seed="2") == usual


@pytest.mark.parametrize("jobs", ["2", "5"])
def test_what_several_processes_mend_is_what_one_would(folder, tmp_path, jobs):
    one, several = (shutil.copytree(folder, tmp_path / name) for name in ("one", "several"))
    told = lintr(one, "--jobs", "1", ".", command="fix")

    assert told[0] == 2
    assert re.search(rb"\n[1-9]\d* of 120 files changed, 1 could not be, [1-9]\d* fixes; ", told[1])
    assert lintr(several, "--jobs", jobs, ".", command="fix") == told
    assert {path.name: path.read_bytes() for path in several.iterdir()} == {path.name: path.read_bytes() for path in one.iterdir()}


def test_what_workers_keep_is_what_one_process_would(folder, tmp_path):
    def check(jobs):
        env = {**os.environ, "LINTR_CACHE_DIR": str(tmp_path), "NO_COLOR": "1"}
        done = subprocess.run([sys.executable, "-I", "-m", "lintr", "check", "--isolated", "--format", "json", "--jobs", jobs, "."], cwd=folder, capture_output=True, check=False, timeout=60, env=env)
        return done.returncode, done.stdout, done.stderr

    usual = lintr(folder, "--format", "json", "--jobs", "1", ".")
    assert check("3") == usual
    assert check("1") == usual
    assert check("2") == usual


def children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


@pytest.mark.skipif(not os.path.exists(f"/proc/{os.getpid()}/task/{os.getpid()}/children"), reason="nobody tells the children of a process here")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_whoever_kills_a_worker_changes_no_report(folder, number):
    usual = lintr(folder, "--format", "json", "--jobs", "1", ".")
    process = subprocess.Popen([sys.executable, "-I", "-m", "lintr", "check", "--no-cache", "--isolated", "--format", "json", "--jobs", "2", "."],
                               cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip
    for _ in range(2000):
        if len(found := children(process.pid)) >= 2 or process.poll() is not None:
            break
        time.sleep(0.002)
    time.sleep(0.05)
    for pid in found:
        with contextlib.suppress(OSError):
            os.kill(pid, number)
    out, err = process.communicate(timeout=60)

    assert (process.returncode, json.loads(out)) == (usual[0], json.loads(usual[1]))
    assert out == usual[1]
    told = err.decode().splitlines()
    assert [line for line in told if line.startswith("error: ")] == usual[2].decode().splitlines()
    assert all(line.startswith("warning: ") and f"killed by {number.name}" in line for line in told if not line.startswith("error: "))
    assert len(told) <= 1 + len(found)


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="nobody tells which signals a process catches here")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_run_of_one_process_says_how_it_was_ended(folder, number, status):
    process = subprocess.Popen([sys.executable, "-I", "-m", "lintr", "check", "--no-cache", "--isolated", "--jobs", "1", "-", "00-000.vi.txt"], cwd=folder,
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # noqa: PLW1509  as below
    for _ in range(1000):  # it waits for standard input once it catches the signal
        caught = next(line.split()[1] for line in pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines() if line.startswith("SigCgt"))
        if int(caught, 16) >> (signal.SIGTERM - 1) & 1:
            break
        time.sleep(0.02)
    process.send_signal(number)

    assert (process.communicate(timeout=30)[1], process.returncode) == (b"", status)


@pytest.mark.skipif(not os.path.exists(f"/proc/{os.getpid()}/task/{os.getpid()}/children"), reason="nobody tells the children of a process here")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_workers_go_with_the_run(folder, number, status):
    process = subprocess.Popen([sys.executable, "-I", "-m", "lintr", "check", "--no-cache", "--isolated", "--jobs", "2", "."], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # noqa: PLW1509  no threads here; what runs the tests in the background has it ignored
    found = []
    while len(found) < 2 and process.poll() is None:
        found = children(process.pid)
    process.send_signal(number)
    err = process.communicate(timeout=30)[1]

    assert (process.returncode, err) == (status, b"")
    for _ in range(200):
        if not any(alive(pid) for pid in found):
            return
        time.sleep(0.05)
    raise AssertionError("workers are left")
