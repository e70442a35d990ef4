"""Each format against a golden file, against its schema or its consumer's parser, and with hostile names and texts.

``LINTR_GOLDEN=write pytest tests/test_report.py`` writes the golden files anew; look at the difference before you commit it.
"""

import json
import os
import re
import subprocess
import time
import xml.etree.ElementTree as ET

import jsonschema
import junitparser
import pytest
import regex
from conftest import ROOT
from hypothesis import example, given
from hypothesis import strategies as st
from npm_tools import package

from lintr import engine, ruleset
from lintr.article import Article
from lintr.fix import fixed
from lintr.report import FORMATS, Options, reporter
from lintr.report.written import dumps, plain
from lintr.settings import Config
from lintr.span import Span
from lintr.violation import Related, Result

GOLDEN = ROOT / "tests" / "golden"
RULES = tuple(ruleset.read(path, pack, name, own=True, whole=True) for path, pack, name in ruleset.pages(str(GOLDEN / "rules")))
OPTIONS = Options(root=str(GOLDEN))
SUFFIX = {"text": "txt", "github": "txt", "gitlab": "json", "sarif": "json", "json": "json", "jsonl": "jsonl", "rdjson": "json", "junit": "xml", "checkstyle": "xml",
          "html": "html"}
MACHINES = [name for name in FORMATS if name != "html"]


def checked(name, text=None):
    data = (GOLDEN / "articles" / name).read_bytes() if text is None else text.encode()
    return engine.check(Article.from_bytes(data, name if text is not None else os.path.join("articles", name)), RULES)


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch):
    monkeypatch.chdir(GOLDEN)


def corpus():
    """Arabic with faults of each severity, two of them alike; Hindi with a place in a sibling; a clean article; one that is no text."""
    arabic, hindi, clean = checked("bridge.ar.txt"), checked("bridge.hi.txt"), checked("bridge.en.txt")
    first, *others = hindi.violations
    first = first._replace(related=(Related(Span(0, 4), "the sibling has none", os.path.join("articles", "bridge.ar.txt"), 2, 12, 2, 13),))
    return [arabic, clean, hindi._replace(violations=(first, *others)), Result("articles/lost.txt", (), ("not UTF-8 at byte 17 (line 2)",))]


def written(name, results, options=OPTIONS):
    return "".join(reporter(name)(results, RULES, options))


@pytest.mark.parametrize("name", MACHINES)
def test_golden(name):
    told = written(name, corpus())
    path = GOLDEN / f"{name}.{SUFFIX[name]}"
    if os.environ.get("LINTR_GOLDEN") == "write":
        path.write_text(told, encoding="utf-8", newline="\n")

    assert told == path.read_text(encoding="utf-8")


def schema(name):
    return json.loads((GOLDEN / "schemas" / name).read_text(encoding="utf-8"))


NAMES = [
    "a\n::error::b.txt", "a\x1b[31m.txt", "<img src=x onerror=alert(1)>.txt", "a\udcff\udc80.txt", "##[error]a.txt", "-w.txt", "@a.txt", "a b%20c#d?e.txt",
    "a\u202etxt.exe", "a&b\"c'd]]>.txt", "::error::a.txt", "\u2066a.txt", "C:\\a.txt", "نص.txt", "a\ud800.txt", "##vso[task.setvariable]a.txt", "a\ufffe\uffff.txt",
]
TEXTS = [
    "</script><script>alert(1)</script> |\n![]()\n", "]]> <!-- --> &amp; \x1b[2J\x07 \x9b31m |\n", "\u202e\u2066\u2028\u2029 \ufffe\U000e0041 ::error::x |\n", "##[error] ##vso[a] |\n![]() |\n",
    "e" + "\u0301" * 10_000 + " |\n", "{0} {{x}} [a](1) {% raw %} |\n", "\u2066" * 1000 + "\u200b\n", "::set-output name=x::y |\n",
]
ACTS = regex.compile(r"[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\U000E0000-\U000E007F--\n]|(?i:\#\#(?:vso|teamcity)?\[)", regex.V1)


def hostile():
    """Every hostile name with every hostile text, and an error and a related place of the same kind."""
    results = []
    for name in NAMES:
        for text in TEXTS:
            found = engine.check(Article.from_bytes(text.encode(), "x.txt", tag="en"), RULES)
            related = (Related(Span(0, 1), f"see {text[:300]}", name, 1, 1, 1, 2),)
            violations = tuple(violation._replace(path=name, related=related) for violation in found.violations)
            assert violations
            results.append(Result(name, violations, (f"cannot be read: {text[:300]}",)))
    return results


@pytest.mark.parametrize("name", MACHINES)
def test_nothing_hostile_acts(name):
    told = written(name, hostile())

    assert not ACTS.search(told), ACTS.search(told)
    if name != "github":
        assert not re.search(r"^\s*::", told, re.MULTILINE)
    else:
        assert {line.split(" ")[0] for line in told.split("\n") if line.lstrip().startswith("::")} == {"::error", "::warning", "::notice"}


def test_what_is_told_once_for_many_places_has_all_their_changes():
    """A text with six double blanks, which are one violation: a program that makes all changes has the text that `fix` writes."""
    text = "The bridge  was opened  in 1932.\nIt  is  of  steel  and white.\n"
    article = Article.from_bytes(text.encode(), "a.txt", tag="en")
    rules = [rule for rule in ruleset.load(Config("/")) if rule.id == "double-space"]
    found = engine.check(article, rules)
    (told,) = json.loads(written("json", [found]))["violations"]
    changes = [told["fix"], *told["fix"].pop("also")]
    lines = text.split("\n")
    for change in reversed(changes):
        line = lines[change["line"] - 1]
        lines[change["line"] - 1] = line[:change["column"] - 1] + change["replacement"] + line[change["end_column"] - 1:]

    assert (len(changes), told["fix"]["column"], told["fix"]["end_column"]) == (6, 11, 13)
    assert "\n".join(lines) == fixed(article, rules).text
    replacements = json.loads(written("sarif", [found]))["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"]
    assert [one["deletedRegion"]["startColumn"] for one in replacements] == [11, 23, 3, 7, 11, 18]
    assert json.loads(written("rdjson", [found]))["diagnostics"][0]["suggestions"][0]["text"] == " "


@pytest.mark.parametrize("results", [corpus, hostile, list])
def test_sarif_fits_its_schema(results):
    told = json.loads(written("sarif", results()))

    jsonschema.validate(told, schema("sarif-2.1.0.json"), jsonschema.Draft4Validator)
    found = [violation for result in results() for violation in result.violations]
    assert [entry["ruleId"] for entry in told["runs"][0]["results"]] == [violation.rule for violation in found]
    assert told["runs"][0]["columnKind"] == "unicodeCodePoints"
    assert [told["runs"][0]["tool"]["driver"]["rules"][entry["ruleIndex"]]["id"] for entry in told["runs"][0]["results"]] == [violation.rule for violation in found]


@pytest.mark.parametrize("results", [corpus, hostile])
def test_sarif_satisfies_the_multitool_and_its_rules_for_github(results, tmp_path):
    tool = package("@microsoft/sarif-multitool-linux") / "Sarif.Multitool"
    tool.chmod(0o755)
    (tmp_path / "a.sarif").write_text(written("sarif", results()), encoding="utf-8")
    done = subprocess.run([tool, "validate", "a.sarif", "--rule-kind", "Sarif;Ghas", "--log", "ForceOverwrite", "--output", "out.sarif"], cwd=tmp_path, check=False,
                          capture_output=True, env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}, timeout=120)
    if not (tmp_path / "out.sarif").exists():
        pytest.skip(f"the multitool does not run here: {done.stderr.decode()[-200:]}")
    run = json.loads((tmp_path / "out.sarif").read_text(encoding="utf-8-sig"))["runs"][0]

    assert [(entry["ruleId"], entry["message"]) for entry in run.get("results", []) if entry.get("level", "warning") == "error"] == []
    assert run["invocations"][0]["executionSuccessful"]


def test_the_bytes_of_a_name_come_back_from_the_address():
    from urllib.parse import unquote_to_bytes

    results = [result for result in hostile() if "\ud800" not in result.path]
    told = json.loads(written("sarif", results, Options()))["runs"][0]["results"]

    assert {unquote_to_bytes(entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) for entry in told} == {os.fsencode(result.path) for result in results}


@pytest.mark.parametrize("format_and_key", [("sarif", lambda told: [entry["partialFingerprints"]["lintr/v1"] for entry in told["runs"][0]["results"]]),
                                            ("gitlab", lambda told: [entry["fingerprint"] for entry in told])])
def test_fingerprints_survive_moved_lines_and_differ(format_and_key):
    name, fingerprints = format_and_key
    text = (GOLDEN / "articles" / "bridge.ar.txt").read_text(encoding="utf-8")
    before = fingerprints(json.loads(written(name, [checked("a.txt", text)])))
    moved = fingerprints(json.loads(written(name, [checked("a.txt", "سطر\n\n" + text)])))
    changed = fingerprints(json.loads(written(name, [checked("a.txt", text.replace("مقال |", "مقالة |"))])))

    assert len(set(before)) == len(before) == 4
    assert moved == before
    assert [one == other for one, other in zip(before, changed, strict=True)] == [False, True, True, True]


@pytest.mark.parametrize("results", [corpus, hostile, list])
def test_gitlab_reads_it(results):
    issue = {"type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"], "properties": {
        "description": {"type": "string", "minLength": 1}, "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {"type": "object", "required": ["path", "positions"], "properties": {"path": {"type": "string", "minLength": 1}, "positions": {
            "type": "object", "required": ["begin"], "properties": {"begin": {"type": "object", "required": ["line"], "properties": {"line": {"type": "integer", "minimum": 1}}}}}}}}}
    told = json.loads(written("gitlab", results()))

    jsonschema.validate(told, {"type": "array", "items": issue})
    assert len({entry["fingerprint"] for entry in told}) == len(told) == sum(len(result.violations) + len(result.errors) for result in results())


@pytest.mark.parametrize("results", [corpus, hostile, list])
def test_junit_is_read_by_its_parser(results):
    suites = junitparser.JUnitXml.fromstring(written("junit", results()).encode())
    cases = [(len(case.result), case.is_passed) for suite in suites for case in suite]

    assert (suites.failures, suites.errors) == (sum(len(result.violations) for result in results()), sum(len(result.errors) for result in results()))
    assert suites.tests == len(cases)
    assert sum(passed for _, passed in cases) == sum(1 for result in results() if not result.violations and not result.errors)


@pytest.mark.parametrize("results", [corpus, hostile, list])
def test_checkstyle_is_xml_of_the_expected_shape(results):
    root = ET.fromstring(written("checkstyle", results()).encode())
    errors = root.findall("./file/error")

    assert (root.tag, root.get("version")) == ("checkstyle", "4.3")
    assert len(errors) == sum(len(result.violations) + len(result.errors) for result in results())
    assert all(error.get("severity") in ("error", "warning", "info") and int(error.get("line", "")) >= 1 and error.get("message") and error.get("source") for error in errors)


@pytest.mark.parametrize("results", [corpus, hostile, list])
def test_rdjson_is_read_by_its_validator(results, tmp_path):
    (tmp_path / "a.json").write_text(written("rdjson", results()), encoding="utf-8")
    tool = next((package("@umbrelladocs/rdformat-validator") / "bin").glob("*.js"))
    done = subprocess.run(["node", tool, "--strict", tmp_path / "a.json"], capture_output=True, check=False, timeout=60)

    assert done.returncode == 0, done.stdout.decode()


def test_columns_of_rdjson_count_bytes_and_those_of_the_others_code_points():
    results = [checked("bridge.hi.txt")]
    line = (GOLDEN / "articles" / "bridge.hi.txt").read_bytes().split(b"\n")[1]
    place = json.loads(written("rdjson", results))["diagnostics"][0]["location"]["range"]

    assert line[place["start"]["column"] - 1:place["end"]["column"] - 1] == b"|"
    assert json.loads(written("sarif", results))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] == line.decode().index("|") + 1
    assert ET.fromstring(written("checkstyle", results).encode()).find("./file/error").get("column") == str(line.decode().index("|") + 1)


def test_the_fixes_that_sarif_and_rdjson_tell_mend_the_article():
    data = (GOLDEN / "articles" / "bridge.hi.txt").read_bytes()
    lines = data.split(b"\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    for diagnostic in reversed(json.loads(written("rdjson", [checked("bridge.hi.txt")]))["diagnostics"]):
        for suggestion in diagnostic["suggestions"]:
            start, end = (starts[suggestion["range"][side]["line"] - 1] + suggestion["range"][side]["column"] - 1 for side in ("start", "end"))
            data = data[:start] + suggestion["text"].encode() + data[end:]

    assert data.decode() == "नदी पर नया पुल\nनमस्ते 🔥 मقाल\n".replace("मقाल", "مقال") + "पुल सोमवार को खुला।\n"


def test_paths_are_told_from_the_root_of_the_project(tmp_path, monkeypatch):
    monkeypatch.chdir(GOLDEN / "articles")
    found = engine.check(Article.from_bytes((GOLDEN / "articles" / "bridge.ar.txt").read_bytes(), "bridge.ar.txt"), RULES)

    assert json.loads(written("gitlab", [found]))[0]["location"]["path"] == "articles/bridge.ar.txt"
    assert json.loads(written("rdjson", [found]))["diagnostics"][0]["location"]["path"] == "articles/bridge.ar.txt"
    elsewhere = json.loads(written("sarif", [Result("/x y/a.txt", tuple(one._replace(path="/x y/a.txt") for one in found.violations))]))
    assert elsewhere["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///x%20y/a.txt"}


def test_github_shows_the_most_severe_first_and_counts_the_rest():
    text = "![]()\n" * 15 + "x |\n" * 1200
    told = written("github", [checked("a.txt", text)]).split("\n")

    assert [line.split(" ")[0] for line in told if line.startswith("::")] == ["::error"] * 10 + ["::warning"] * 10
    assert told[-2] == "... 200 more [lone-pipe]"


def test_every_format_is_listed_and_has_its_module():
    modules = {path.stem for path in (ROOT / "lintr" / "report").glob("*.py")} - {"__init__", "places"}

    assert modules >= set(FORMATS)


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("text", "github")])
def test_a_long_line_with_many_violations_takes_linear_time(name):
    """Ten thousand violations in one line of a megabyte: what reads the line for each of them would take minutes."""
    text = "नदी पर \u200bनया पुल " * 10_000 + "और" * 400_000 + "\n"
    found = checked("long.txt", text)
    assert len(found.violations) == 10_000
    begun = time.process_time()
    written(name, [found])

    assert time.process_time() - begun < 20


@given(st.text(st.one_of(st.sampled_from("\"'\\\n\r\t\b\f\0\x1f\x7f\x80ux0U\u2028\ud800\udfff\uffff\U0001f600"), st.characters(codec=None))))
@example("\\x41 \"'\U0010ffff")
def test_json_is_written_as_the_library_writes_it(text):
    value = {text: [text, 0, -12, True, False, None, {}, []]}

    assert plain(value) == dumps(value) == json.dumps(value)
