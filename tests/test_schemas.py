"""The JSON Schemas are what the readers ask for, and say yes and no as they do."""

import functools
import json
import sys

import jsonschema
import pytest
import tomli
from conftest import ROOT

from lintr import allow_file
from lintr.config import load
from lintr.errors import ConfigError

sys.path.insert(0, str(ROOT / "tools"))
import make_schemas

PAGES = sorted((ROOT / "rules").glob("*/*.toml"))


@functools.cache
def texts():
    return make_schemas.texts()


def faults(name, text):
    schema = json.loads(texts()[name])
    jsonschema.Draft7Validator.check_schema(schema)
    plain = json.loads(json.dumps(tomli.loads(text), default=str))  # a day becomes a string, as it does for editors
    return [f"{error.json_path}: {error.message}" for error in jsonschema.Draft7Validator(schema).iter_errors(plain)]


@pytest.mark.parametrize("name", ["allow.json", "rule.json", "settings.json"])
def test_the_schemas_are_up_to_date(name):
    assert (ROOT / "lintr" / "schemas" / name).read_text(encoding="utf-8") == texts()[name], "run tools/make_schemas.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_of_lintr_fits(page):
    assert faults("rule.json", page.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (('severity = "error"', 'severity = "eror"'), "$.severity: 'eror' is not one of"),
        (('message = "', 'mesage = "'), "$: Additional properties are not allowed ('mesage' was unexpected)"),
        (("[pattern]", "[patern]"), "$: Additional properties are not allowed ('patern' was unexpected)"),
        (("[[good]]", "[[god]]"), "$: 'good' is a required property"),
        (("hits = [", "hit = ["), "$.bad[0]: 'hits' is a required property"),
        (("match = '", "macth = '"), "$.pattern: 'match' is a required property"),
    ],
)
def test_a_page_that_the_reader_refuses_does_not_fit(change, fault):
    text = (ROOT / "rules" / "leftovers" / "image-placeholder.toml").read_text(encoding="utf-8")
    whole = PATTERN_PAGE if "[pattern]" not in text else text

    assert faults("rule.json", whole) == []
    assert any(found.startswith(fault) for found in faults("rule.json", whole.replace(*change)))


PATTERN_PAGE = """
summary = "s"
why = "w"
message = "m"
severity = "error"
[pattern]
match = 'x'
[[bad]]
text = "x"
hits = ["1:1 x"]
[[good]]
text = "y"
"""


@pytest.mark.parametrize(
    "text",
    [
        "",
        'select = ["missing-title"]\nfail-on = "never"',
        '[severity]\nmissing-title = "note"',
        "[rule.missing-title]\nany = 3",
        '[[paths]]\nmatch = "*.txt"\nlanguage = "ar"\nseverity = { missing-title = "note" }',
        '[siblings]\nfolder = "."\nexpected = ["ar"]',
        "ignored = []",
        'ignore = "missing-title"',
        "ignore = [3]",
        'fail-on = "eror"',
        '[severity]\nmissing-title = "never"',
        '[[paths]]\nlanguage = "ar"',
        '[[paths]]\nmatch = "*.txt"\nfail-on = "note"',
        "[paths]",
        '[siblings]\nexpected = ["ar"]',
        '[glossary]\nfile = "names.tsv"',
    ],
)
def test_settings_fit_if_the_reader_takes_them(text, tmp_path):
    path = tmp_path / "lintr.toml"
    path.write_text(text, encoding="utf-8")
    try:
        load(file=str(path))
        taken = True
    except ConfigError:
        taken = False

    assert (faults("settings.json", text) == []) is taken


@pytest.mark.parametrize("change", [("", ""), ('"r"', "3"), ('reason = "x"', ""), ("line", "lines"), ("[[allow]]", "[allow]"), ("2027-01-31", "31")])
def test_allowances_fit_if_the_reader_takes_them(change, tmp_path):
    text = '[[allow]]\npath = "a.md"\nrule = "r"\nline = "x"\nreason = "x"\nuntil = 2027-01-31\n'.replace(*change)
    path = tmp_path / "lintr-allow.toml"
    path.write_text(text, encoding="utf-8")
    try:
        allow_file.read(str(path))
        taken = True
    except ConfigError:
        taken = False

    assert (faults("allow.json", text) == []) is taken
