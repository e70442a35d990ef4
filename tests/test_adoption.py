"""How a project takes lintr up: what `lintr init` writes, the action for GitHub, the template for GitLab, the manual page."""

import json
import os
import shutil
import subprocess
import sys

import pytest
import yaml
from conftest import ROOT, lintr

LONG = "ويبلغ طول الجسر كيلومترين، واستغرق بناؤه ثلاث سنوات، ومن المتوقع أن يعبره كل يوم آلاف السكان في طريقهم إلى أعمالهم ومدارسهم في الضفة الأخرى من المدينة. وقال المهندسون إن الصلب المستخدم فيه يتحمل أشد الرياح، وإن صيانته لن تكلف كثيرا، وإن إنارته ليلا ستضيف إلى جمال النهر والحدائق التي تحيط به من الجانبين.\n"
GOOD = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين.\n" + LONG + "المصدر: https://example.org/park\n"
BAD = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين .\n![]() |\n" + LONG + "المصدر: https://example.org/bridge\n"


def valid(schema, *paths):
    done = subprocess.run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *paths], capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stdout


def test_the_snippets_are_written_and_fit_their_schemas(run, tmp_path):
    status, out, err = run("init", "--pre-commit", "--github", "--gitlab")

    assert (status, err) == (0, "")
    assert out == "wrote lintr.toml\nwrote .pre-commit-config.yaml\nwrote .github/workflows/lintr.yml\nwrote .gitlab-ci.yml\n"
    valid("vendor.github-workflows", tmp_path / ".github" / "workflows" / "lintr.yml")
    valid("vendor.gitlab-ci", tmp_path / ".gitlab-ci.yml")
    assert subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", tmp_path / ".pre-commit-config.yaml"], check=False, capture_output=True).returncode == 0
    assert run("config")[0] == 0


def test_what_is_there_is_never_written_over(run, tmp_path):
    (tmp_path / ".gitlab-ci.yml").write_text("mine: {script: [a]}\n", encoding="utf-8")
    assert run("init")[0] == 0
    status, out, _ = run("init", "--gitlab")

    assert status == 0
    assert out.startswith("lintr.toml is there already: it was left as it is\n.gitlab-ci.yml is there already; add to it:\n\n")
    assert (tmp_path / ".gitlab-ci.yml").read_text(encoding="utf-8") == "mine: {script: [a]}\n"


@pytest.mark.parametrize(("sources", "articles", "is_off"), [(0, 0, False), (0, 2, False), (0, 3, True), (1, 8, False), (1, 11, True), (2, 30, True), (11, 11, False)])
def test_the_source_line_is_asked_for_where_it_is_usual(run, tmp_path, sources, articles, is_off):
    for number in range(articles):
        text = GOOD if number < sources else GOOD.rpartition("المصدر")[0]
        (tmp_path / f"{number}.ar.txt").write_text(text.replace("park", f"park-{number}"), encoding="utf-8")
    run("init")

    assert ('\nignore = ["missing-source-line"]' in (tmp_path / "lintr.toml").read_text(encoding="utf-8")) == is_off


def test_the_template_for_gitlab_is_the_one_that_init_writes(run, tmp_path):
    run("init", "--gitlab")

    assert (tmp_path / ".gitlab-ci.yml").read_text(encoding="utf-8") == (ROOT / "ci" / "lintr.gitlab-ci.yml").read_text(encoding="utf-8")


def test_the_action_fits_its_schema():
    valid("vendor.github-actions", ROOT / "action.yml")


def test_no_input_of_the_action_is_written_into_a_script():
    steps = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]

    assert [step["name"] for step in steps if "${{" in step["run"]] == []


@pytest.mark.skipif(not shutil.which("bash") or os.name == "nt", reason="no bash here")
def test_the_steps_of_the_action_check_the_articles(tmp_path):
    """The script itself is run, its inputs as GitHub would give them; lintr is the one that runs this test."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    (tmp_path / "temp" / "lintr" / "bin").mkdir(parents=True)
    (tmp_path / "temp" / "lintr" / "bin" / "lintr").write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -m lintr "$@"\n', encoding="ascii")
    (tmp_path / "temp" / "lintr" / "bin" / "lintr").chmod(0o755)
    project = tmp_path / "project"
    project.mkdir()
    (project / "a b.ar.txt").write_text(BAD, encoding="utf-8")
    (project / "good.ar.txt").write_text(GOOD, encoding="utf-8")
    (project / "lintr.toml").write_text('ignore = ["image-placeholder", "siblings"]\n[severity]\nspace-before-punctuation = "error"\n', encoding="utf-8")
    (tmp_path / "base.toml").write_text('ignore = ["space-before-punctuation", "siblings"]\n', encoding="utf-8")
    names = {f"${{{{ inputs.{name} }}}}": str(entry["default"]) for name, entry in action["inputs"].items()}

    def step(**inputs):
        given = {**names, **{f"${{{{ inputs.{name.replace('_', '-')} }}}}": value for name, value in inputs.items()}}
        env = {name: given[value] for name, value in action["runs"]["steps"][1]["env"].items()}
        done = subprocess.run(["bash", "-e", "-o", "pipefail", "-c", action["runs"]["steps"][1]["run"]], cwd=project, capture_output=True, check=False, encoding="utf-8",
                              env={**os.environ, **env, "RUNNER_TEMP": str(tmp_path / "temp")})
        assert done.stderr == ""
        return done.returncode, [line.split(",title=lintr%3A ")[1].split("::")[0] for line in done.stdout.split("\n") if line.startswith("::")]

    assert step() == (1, ["space-before-punctuation"])
    assert step(paths="good.ar.txt\n\n") == (0, [])
    with pytest.raises(AssertionError, match="no such file"):
        step(paths="a b.ar.txt\n$(touch hacked)")
    assert not (project / "hacked").exists()
    assert step(config=str(tmp_path / "base.toml"), paths="a b.ar.txt") == (1, ["image-placeholder"])
    assert step(config=str(tmp_path / "none.toml"), paths="a b.ar.txt") == (1, ["image-placeholder", "space-before-punctuation"])
    assert step(paths=".", fail_on="never", sarif="out.sarif", html="out.html") == (0, ["space-before-punctuation"])  # and nothing of the page
    assert (project / "out.sarif").read_text(encoding="utf-8").startswith('{"$schema"')
    assert (project / "out.html").read_text(encoding="utf-8").rstrip().endswith("</html>")


@pytest.fixture
def merged(tmp_path):
    """A repository whose branch has changed since another was made of it, with that one merged into it, as a pipeline for merge requests checks out."""
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    origin, checkout = tmp_path / "origin", tmp_path / "checkout"

    def git(*words, cwd=origin):
        return subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *words], cwd=cwd, check=True, capture_output=True, encoding="utf-8").stdout.strip()

    def commit(branch, **files):
        git("checkout", "-q", branch)
        for name, text in files.items():
            path = origin / "articles" / name.replace("__", ".") if "toml" not in name else origin / "lintr.toml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        git("add", "-A")
        git("commit", "-qm", "one")
        return git("rev-parse", "HEAD")

    origin.mkdir()
    git("init", "-q", "-b", "main")
    git("commit", "-qm", "none", "--allow-empty")
    start = commit("main", a__ar__txt=BAD, lintr__toml='include = ["articles/**/*.txt"]\nignore = ["space-before-punctuation", "siblings"]\n')
    git("checkout", "-q", "-b", "new")
    new = commit("new", b__ar__txt=BAD.replace("bridge", "park"), lintr__toml='ignore = ["image-placeholder"]\n')
    target = commit("main", c__ar__txt=BAD.replace("bridge", "road"))
    git("merge", "-q", "--no-edit", "new")
    return origin, checkout, start, new, target


RUN = f'#!/bin/sh\nexec "{sys.executable}" -I -m lintr "$@"\n'


@pytest.mark.skipif(not shutil.which("bash") or os.name == "nt", reason="no bash here")
def test_the_job_for_gitlab_tells_what_a_merge_request_brings(merged, tmp_path):
    origin, checkout, start, new, target = merged
    job = yaml.safe_load((ROOT / "ci" / "lintr.gitlab-ci.yml").read_text(encoding="utf-8"))["lintr"]
    (tmp_path / "lintr").write_text(RUN, encoding="ascii")
    (tmp_path / "lintr").chmod(0o755)

    def told(commit, **given):
        shutil.rmtree(checkout, ignore_errors=True)
        shutil.rmtree(tmp_path / "base", ignore_errors=True)
        subprocess.run(["git", "clone", "-q", origin, checkout], check=True)
        subprocess.run(["git", "checkout", "-q", "--detach", commit], cwd=checkout, check=True)
        lines = [line.replace("/opt/lintr/bin/lintr", str(tmp_path / "lintr")).replace("/tmp/base", str(tmp_path / "base")) for line in job["script"][2:]]
        done = subprocess.run(["bash", "-e", "-o", "pipefail", "-c", "\n".join(lines)], cwd=checkout, capture_output=True, check=False, encoding="utf-8",
                              env={**os.environ, **job["variables"], **given})
        report = json.loads((checkout / "gl-code-quality-report.json").read_text(encoding="utf-8"))
        return done.returncode, [(one["check_name"], one["location"]["path"]) for one in report], done.stdout.split("\n")[-2]

    only_new = (1, [("image-placeholder", "articles/b.ar.txt")])
    assert told("origin/new", CI_MERGE_REQUEST_DIFF_BASE_SHA=start)[:2] == only_new
    assert told("origin/main", CI_MERGE_REQUEST_TARGET_BRANCH_SHA=target, CI_MERGE_REQUEST_DIFF_BASE_SHA=start) == (*only_new, "3 files checked: 1 error (1 safe fix: lintr fix)")
    assert told(start, CI_MERGE_REQUEST_DIFF_BASE_SHA=start)[:2] == (0, [])
    status, found, _ = told(new, CI_MERGE_REQUEST_DIFF_BASE_SHA=f"{start}^")  # no settings there

    assert (status, set(found) >= {(rule, f"articles/{name}.ar.txt") for rule in ("image-placeholder", "space-before-punctuation") for name in "ab"}) == (1, True)


@pytest.mark.skipif(not shutil.which("bash") or os.name == "nt", reason="no bash here")
def test_the_workflow_tells_what_a_pull_request_brings(merged, run, tmp_path):
    origin, checkout, *_ = merged
    run("init", "--github")
    steps = yaml.safe_load((tmp_path / ".github" / "workflows" / "lintr.yml").read_text(encoding="utf-8"))["jobs"]["lintr"]["steps"]
    subprocess.run(["git", "clone", "-q", "--depth", str(steps[0]["with"]["fetch-depth"]), origin.as_uri(), checkout], check=True)
    subprocess.run(["bash", "-e", "-c", steps[1]["run"]], cwd=checkout, check=True, capture_output=True, env={**os.environ, "RUNNER_TEMP": str(tmp_path)})
    config = steps[2]["with"]["config"].replace("${{ runner.temp }}", str(tmp_path))
    status, out, err = lintr("check", "--config", config, "--since", steps[2]["with"]["since"], "--format", "jsonl", ".", cwd=checkout)

    assert (status, err) == (1, "")
    assert [(json.loads(line)["rule"], json.loads(line)["path"]) for line in out.splitlines()] == [("image-placeholder", "articles/b.ar.txt")]


def test_the_manual_page_names_every_command_and_option():
    from lintr.commands import COMMANDS

    page = (ROOT / "docs" / "lintr.1").read_text(encoding="utf-8").replace("\\-", "-")
    missing = [command for command in COMMANDS if f".SH {command}" not in page and f".SH lintr {command}" not in page]
    for command in COMMANDS:
        missing += [word.strip("[],") for word in lintr(command, "--help")[1].split() if word.startswith("[--") and word.strip("[],") not in page]

    assert missing == [], "python tools/make_man.py"


def test_the_manual_page_is_the_one_that_its_tool_makes():
    pytest.importorskip("argparse_manpage")
    done = subprocess.run([sys.executable, ROOT / "tools" / "make_man.py", "--line"], capture_output=True, check=True, encoding="utf-8")
    page = (ROOT / "docs" / "lintr.1").read_text(encoding="utf-8")
    if page.split("\n")[0] != done.stdout.strip():
        pytest.skip(f"made with another Python or another tool: {page.split(chr(10))[0]}")

    assert subprocess.run([sys.executable, ROOT / "tools" / "make_man.py", "--check"], check=False).returncode == 0, "python tools/make_man.py"
    if shutil.which("groff"):
        assert subprocess.run(["groff", "-K", "utf8", "-man", "-Tutf8", "-ww", "-z", ROOT / "docs" / "lintr.1"], capture_output=True, check=True).stderr == b""


# Baselines


def rules(done):
    return sorted(json.loads(line)["rule"] for line in done[1].splitlines())


def test_what_a_file_had_before_it_was_renamed_is_accepted(run, tmp_path):
    (tmp_path / "old.ar.txt").write_text(BAD, encoding="utf-8")
    assert run("baseline")[0] == 0
    (tmp_path / "old.ar.txt").rename(tmp_path / "new.ar.txt")
    check = ("check", "--format", "jsonl", "--ignore", "siblings", "--baseline", "lintr-baseline.json")

    assert run(*check) == (0, "", "")
    assert run(*check, "new.ar.txt") == (0, "", "")
    (tmp_path / "old.ar.txt").write_text(GOOD, encoding="utf-8")  # not renamed, then
    assert rules(run(*check)) == ["image-placeholder", "space-before-punctuation"]
    (tmp_path / "old.ar.txt").unlink()
    (tmp_path / "another.ar.txt").write_text(BAD.replace("bridge", "park"), encoding="utf-8")  # what went comes once
    assert rules(run(*check)) == ["image-placeholder", "space-before-punctuation"]


def test_only_as_much_is_accepted_as_is_asked_for(run, tmp_path):
    (tmp_path / "a.ar.txt").write_text(BAD, encoding="utf-8")
    check = ("check", "--format", "jsonl", "--baseline", "lintr-baseline.json")

    assert run("baseline", "--level", "error") == (0, "wrote lintr-baseline.json: 1 violation accepted in 1 file\n", "")
    assert rules(run(*check)) == ["space-before-punctuation"]
    assert run("baseline", "--level", "error") == (0, "wrote lintr-baseline.json: 0 fixed since, 0 added, 1 accepted\n", "")
    assert run("baseline", "--level", "warning", "--grow") == (0, "wrote lintr-baseline.json: 0 fixed since, 1 added, 2 accepted\n", "")
    assert run("baseline", "--level", "error") == (0, "wrote lintr-baseline.json: 0 fixed since, 0 added, 2 accepted\n", "")  # what is accepted stays
    assert rules(run(*check)) == []


def test_what_was_not_asked_for_stays_accepted(run, tmp_path):
    (tmp_path / "a.ar.txt").write_text(BAD, encoding="utf-8")
    run("baseline")
    before = (tmp_path / "lintr-baseline.json").read_text(encoding="utf-8")

    for words in (["--select", "leftovers"], ["--ignore", "image-placeholder"]):
        assert run("baseline", *words)[0] == 0
        assert (tmp_path / "lintr-baseline.json").read_text(encoding="utf-8") == before


def test_a_baseline_fails_nothing_and_does_not_take_what_says_so(run):
    status, _, err = run("baseline", "--fail-on", "error")

    assert status == 2
    assert "--fail-on" in err
