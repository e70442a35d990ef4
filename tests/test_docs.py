"""README and docs: what commands print is what they print, each command can be run, each link leads somewhere, each example is read."""

import json
import re
import shlex
import shutil
import subprocess
import sys

import pytest
import tomli
import yaml
from conftest import ROOT, lintr

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language):
    return [(f"{page.relative_to(ROOT)}:{page.read_text(encoding='utf-8')[:block.start()].count(chr(10)) + 1}", block[2])
            for page in PAGES for block in BLOCK.finditer(page.read_text(encoding="utf-8")) if block[1] == language]


def test_what_the_docs_show_is_what_is_there():
    done = subprocess.run([sys.executable, ROOT / "tools" / "make_docs.py", "--check"], capture_output=True, check=False, encoding="utf-8")

    assert done.returncode == 0, f"python tools/make_docs.py makes these anew:\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project as the docs speak of it: articles, rules of the house, a repository with a branch to compare with."""
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "examples" / "bridge", folder / "articles")
    shutil.copytree(ROOT / "examples" / "house-rules", folder / "examples" / "house-rules")

    def git(*words):
        subprocess.run(["git", "-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", *words], check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "one")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    return folder


COMMANDS = [(place, line.split("#")[0].strip()) for place, block in blocks("sh") for line in block.split("\n") if line.startswith("lintr ")]
INLINE = sorted({(page.name, command) for page in PAGES for command in re.findall(r"`(lintr (?:check|fix|baseline|names|init|rules|explain|test|zones|languages|config) [^`]*)`", page.read_text(encoding="utf-8"))})


def test_there_are_commands_to_run():
    assert len(COMMANDS) >= 5
    assert len(INLINE) >= 5


@pytest.mark.parametrize(("place", "command"), COMMANDS)
def test_a_command_of_the_docs_runs(project, place, command):
    status, _, complaints = lintr(*shlex.split(command)[1:], cwd=project)

    assert (status in (0, 1), complaints) == (True, ""), f"{place}: {command}"


@pytest.mark.parametrize(("page", "command"), INLINE)
def test_a_command_in_a_sentence_is_one_that_the_parser_knows(page, command):
    from lintr.errors import UsageError
    from lintr.parser import parser

    words = ["x" if word.strip("[]").isupper() or word in ("...]", "...") else word for word in shlex.split(command)[1:] if not word.startswith("[--")]
    try:
        parser().parse_args(words)
    except UsageError as problem:
        if "“x” is not one of" not in str(problem) and "required" not in str(problem) and "expected one argument" not in str(problem):
            pytest.fail(f"{page}: {command}: {problem}")


@pytest.mark.parametrize(("place", "block"), blocks("toml"))
def test_each_example_in_toml_is_read(place, block):
    assert tomli.loads(block), place


@pytest.mark.parametrize(("place", "block"), [*blocks("yaml"), *blocks("json")])
def test_each_example_in_yaml_is_read_and_fits_its_schema(place, block, tmp_path):
    told = yaml.safe_load(block) if not block.startswith("{") else json.loads(block)
    assert told, place
    if "jobs" in told:
        (tmp_path / "a.yml").write_text(block, encoding="utf-8")
        done = subprocess.run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", tmp_path / "a.yml"], capture_output=True, check=False, encoding="utf-8")
        assert done.returncode == 0, done.stdout


def test_the_workflow_of_the_docs_is_the_one_that_init_writes(run, tmp_path):
    run("init", "--github")
    written = (tmp_path / ".github" / "workflows" / "lintr.yml").read_text(encoding="utf-8")

    assert re.sub(r"(?m)^#.*\n", "", written) in [block for place, block in blocks("yaml") if "for-ci" in place]


def test_the_pages_of_the_tutorial_say_what_it_shows():
    """Each block of the tutorial that is part of a page stands in the page."""
    pages = "\n".join(path.read_text(encoding="utf-8") for path in [*(ROOT / "docs" / "writing-a-rule").rglob("*.toml"), *(ROOT / "examples" / "house-rules").glob("*.toml")])
    shown = [block for place, block in blocks("toml") if "writing-a-rule" in place and "[pattern]" in block]

    assert len(shown) == 2
    assert [block for block in shown if block not in pages] == []


def test_each_link_between_pages_leads_somewhere():
    pages = [*PAGES, *(ROOT / "docs" / "rules").glob("*.md"), *(ROOT / "docs" / "languages").glob("index.md")]
    broken = [f"{page.relative_to(ROOT)}: {target}" for page in pages for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL))
              if ":" not in target and not (page.parent / target).exists()]

    assert broken == []
