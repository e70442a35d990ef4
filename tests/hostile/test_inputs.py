"""Articles and names from strangers: nothing of them acts on whoever reads a report, and nothing is passed over in silence."""

import json
import os
import re
import subprocess
import sys
import time

import pytest
import regex

from hostile.articles import ENDINGS, LESS, NAMES, TORMENTS, articles
from lintr import engine
from lintr.report import FORMATS, reporter
from lintr.report import Options as ReportOptions
from lintr.scopes import Options
from lintr.session import Session

ACTS = regex.compile(
    rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae\x8b\x8e\x8f]|\xe2\x81[\xa0-\xaf]|\xd8\x9c|\xef\xbb\xbf|\xef\xbf[\xb9-\xbb]|\xf3\xa0[\x80\x81]|(?i:##(?:vso|teamcity)?\[)"
)
HOSTILE = list(articles())
ONCE = [(f"{hostile.label}{ENDINGS[number % len(ENDINGS)]}", hostile.data, hostile.error) for number, hostile in enumerate(HOSTILE)]
ARTICLES = [(f"{hostile.label}{ending}", hostile.data, hostile.error) for hostile in HOSTILE for ending in ENDINGS]


def lintr(*words, cwd, seed="0", stdin=b"", timeout=300):
    command = [sys.executable, "-I", "-m", "lintr", *words]
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, check=False, timeout=timeout, env={**os.environ, "PYTHONHASHSEED": seed, "NO_COLOR": "1"})


def harmless(done, form):
    text = done.stdout if form in ("text", "github") else done.stdout.replace(b"\t", b" ")
    assert not (found := ACTS.search(text)), (form, found, text[max(0, found.start() - 200) : found.end() + 50])
    done.stdout.decode()
    assert not (found := ACTS.search(done.stderr)), (form, found)
    for line in (*text.split(b"\n"), *done.stderr.split(b"\n")):
        ours = form == "github" and line.startswith((b"::error ", b"::warning ", b"::notice "))
        assert ours or not line.lstrip().startswith(b"::"), (form, line[:200])
    assert b"Traceback" not in done.stderr
    assert b"internal" not in done.stderr, done.stderr[-2000:]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("articles")
    for name, data, _ in ARTICLES:
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def checked(folder):
    return lintr("check", "--isolated", "--format", "json", "--level", "note", "--jobs", "2", ".", cwd=folder)


MOST = 600
"""Violations of one article that are held in a report: the first of them and the last."""


@pytest.fixture(scope="module")
def results():
    """Each article under one ending, checked in this process: reports of all formats are made of them."""
    session = Session(Options(isolated=True))
    return session, [shortened(session.judged(name, data)) for name, data, _ in ONCE]


def shortened(result):
    found = result.violations
    return result if len(found) <= MOST else result._replace(violations=(*found[: MOST // 2], *found[-MOST // 2 :]))


def test_there_are_enough():
    assert len(HOSTILE) >= 300
    assert len({hostile.data for hostile in HOSTILE}) >= 0.98 * len(HOSTILE)


def test_what_is_no_text_is_told_and_all_else_is_checked(checked, count):
    report = json.loads(checked.stdout)
    told = {error["path"]: error["message"] for error in report["errors"]}
    lines = checked.stderr.decode().splitlines()

    assert checked.returncode == 2
    harmless(checked, "json")
    assert report["files"] == len(ARTICLES)
    for name, _, error in ARTICLES:
        if error:
            assert re.search(error if "|" in error else re.escape(error), told.pop(name, "nothing was told")), name
    assert told == {}
    assert sorted(lines) == sorted(f"error: {error['path']}: {error['message']}" for error in report["errors"])
    count("hostile articles checked", len(ARTICLES))


@pytest.mark.parametrize("form", FORMATS)
def test_no_article_acts_on_whoever_reads_the_report(results, form, count):
    session, checked = results
    report = "".join(reporter(form)(checked, session.rules(), ReportOptions()))

    harmless(subprocess.CompletedProcess([], 0, report.encode("utf-8", "backslashreplace"), b""), form)
    count("hostile articles in reports", len(ONCE))


def test_reports_are_the_same_for_any_seed_jobs_and_order(folder):
    names = sorted(name for name, _, _ in ONCE)[::3]
    reports = [
        lintr("check", "--isolated", "--format", "json", "--jobs", jobs, *order, cwd=folder, seed=seed)
        for jobs, seed, order in [("1", "0", names), ("2", "1", names), ("2", "2", names[::-1]), ("1", "3", names[len(names) // 2 :] + names)]
    ]

    assert len({done.stdout for done in reports}) == 1
    assert len({done.stderr for done in reports}) == 1


def test_a_fix_settles_and_takes_no_text(folder, tmp_path, count):
    for name, data, _ in ONCE:
        (tmp_path / name).write_bytes(data)
    first = lintr("fix", "--isolated", ".", cwd=tmp_path)
    harmless(first, "text")
    mended = {name: (tmp_path / name).read_bytes() for name, _, _ in ONCE}
    changed = [name for name, data, _ in ONCE if mended[name] != data]  # of the others the same would be said again
    second = lintr("fix", "--isolated", "--", *changed, cwd=tmp_path)
    harmless(second, "text")
    assert len(changed) > 100

    assert sorted(os.listdir(tmp_path)) == sorted(mended)
    for name, data, error in ONCE:
        assert (tmp_path / name).read_bytes() == mended[name], f"{name}: not settled"
        if error:
            assert mended[name] == data, f"{name}: no text, but changed"
        else:
            assert is_within(letters(mended[name]), letters(data)), f"{name}: other letters"
    count("hostile articles mended", len(ONCE))


def letters(data):
    import unicodedata2

    return regex.findall(r"[\p{L}\p{Nd}--\u0640]", unicodedata2.normalize("NFKD", data.decode()), flags=regex.V1)


def is_within(few, many):
    """Whether the first are the second with some left out."""
    rest = iter(many)
    return all(letter in rest for letter in few)


@pytest.mark.skipif(os.name != "posix", reason="names of any bytes")
@pytest.mark.parametrize("form", FORMATS)
def test_no_name_acts_on_whoever_reads_the_report(tmp_path, form, count):
    for number, name in enumerate(NAMES):
        with open(os.path.join(os.fsencode(tmp_path), name), "wb") as file:
            file.write(b"![]() |\nabc  \n" if number % 2 else b"\xff")
    walked = lintr("check", "--isolated", "--format", form, ".", cwd=tmp_path)
    named = lintr("check", "--isolated", "--format", form, "--", *NAMES, cwd=tmp_path)

    assert walked.returncode == named.returncode == 2
    assert (walked.stdout, walked.stderr) == (named.stdout, named.stderr)
    harmless(walked, form)
    assert walked.stderr.count(b"\n") == walked.stderr.count(b"error: ") == sum(1 for number in range(len(NAMES)) if number % 2 == 0)
    count("hostile names in reports", len(NAMES))


@pytest.mark.parametrize(
    ("label", "data"),
    [
        ("one line", ("từ ngữ bình thường " * (350_000 // LESS)).encode()),
        ("many lines", ("Một câu.\n" * (300_000 // LESS)).encode()),
        ("many violations", b"![]() |\n" * (300_000 // LESS)),
        ("open isolates", ("\u2067" * (500_000 // LESS)).encode()),
        ("marks on one letter", ("e" + "\u0301" * 500_000).encode()),
        ("links that never close", b"](" + b"[https://" * (60_000 // LESS)),
        ("a tag that never closes", b"</a" + b"<a href='//" + b"x" * (600_000 // LESS)),
    ],
)
def test_time_is_linear(tmp_path, label, data, count):
    def seconds(data):
        (tmp_path / "a.txt").write_bytes(data)
        before = time.monotonic()
        done = lintr("check", "--isolated", "a.txt", cwd=tmp_path)
        assert done.returncode in (0, 1), done.stderr
        harmless(done, "text")
        assert len(done.stdout) < 2_000_000
        return time.monotonic() - before

    quarter = data[: len(data) // 4 - len(data) // 4 % 12]
    small, large = seconds(quarter.decode("utf-8", "ignore").encode()), seconds(data)
    count("large articles")
    assert large < 6 * small + 2, (small, large)


@pytest.mark.parametrize("name", ["a.ru.md", "a.vi.txt"])
def test_no_rule_is_slow_on_what_repeats(name, count):
    """A rule that looks at a run anew from each place of it takes seconds here, one that does not hundredths."""
    session = Session(Options(isolated=True))
    slow = {}
    for unit in [*TORMENTS, *("ß", "и ", "1, ", "^1 ", "(ß)", "«a» ", "<p>", "aа", "a-", "\u200b", "&#1;", "اَ", "词、")]:
        article = session.article(name, f"# Tiêu đề\n\n{(unit * 10_000)[:10_000]}\n\nMột câu khác.\n".encode())
        begun = {}

        def clock(rule, hits, unit=unit, begun=begun):
            if hits < 0:
                begun[rule.id] = time.process_time()
            elif (took := time.process_time() - begun[rule.id]) > 0.7:
                slow[rule.id, unit] = round(took, 2)

        assert engine.check(article, session.speaking(session.scope(name), article), clock=clock).errors == ()
    count("hostile articles timed", len(TORMENTS) + 13)
    assert slow == {}
