"""Make lintr/schemas/*.json, for editors that complete and check TOML: of the settings, the rule pages and the allow file.

The keys are not written down here: the readers themselves are run on a table that notes what they ask for.
"""


import inspect
import json
import os
import re
import sys
from importlib import import_module

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

from lintr import allow_file, config_table
from lintr.allow import Place
from lintr.errors import LintrError
from lintr.kinds import KINDS
from lintr.rule import Rule, example
from lintr.settings import Config
from lintr.table import Table

FOLDER = os.path.join(ROOT, "lintr", "schemas")
DRAFT = "http://json-schema.org/draft-07/schema#"
ANY = "*"
"""Stands for every key of a table whose keys are free."""

SETTINGS = {
    "extend": "Another settings file inside the project, whose settings hold where this file says nothing.",
    "select": "Rules or packs to switch on that are off by default.",
    "ignore": "Rules or packs to switch off.",
    "fail-on": "The lowest severity that fails the run.",
    "include": "Which files of folders are articles: patterns of gitignore.",
    "exclude": "Which files are no articles: patterns of gitignore.",
    "rule-folders": "Folders of rule pages of your own.",
    "severity": "Rule or pack -> severity.",
    "rule": "Settings of single rules: the fields of their kinds.",
    "paths": "Settings for some paths; of several that match, the later win.",
    "siblings": "Where translations of one original lie.",
    "glossary": "Names, and how they are written in each language.",
}
PATHS = {
    "match": "A pattern of gitignore, relative to this file.",
    "language": "The language of these files: a tag such as ar or zh-Hant.",
    "select": SETTINGS["select"],
    "ignore": SETTINGS["ignore"],
    "severity": SETTINGS["severity"],
}
SIBLINGS = {
    "folder": "The folder.",
    "expected": "The languages that each original is to be translated into.",
    "original": "The language of the originals, if they lie there too.",
}
GLOSSARY = {"files": "Tables with a column a language, separated by tabs; the first row holds the tags."}
RULE = {
    "summary": "What is wrong, in one sentence.",
    "why": "How it comes about, and why it matters.",
    "message": "What the report says; {hit} is the text found, {name} what the kind tells.",
    "severity": "error: always a fault. warning: worth a look. note: a hint.",
    "default": "Whether the rule is on unless it is switched off.",
    "languages": "Tags of the languages it speaks of: hi, und-Arab (all in that script), -fr (all but). None: all.",
    "formats": "plain, markdown, html; none: all.",
    "zones": "Roles of the lines whose hits count; none: all.",
    "whole_article": "Whether it judges an article as a whole.",
    "fix_is_safe": "Whether its fix never changes a letter or a digit of the body.",
    "references": "Where to read more.",
    "twin": "The rule that tells the same fault of articles that have something else beside them; whoever names one means both.",
    "formerly": "Earlier ids, by which settings, allowances and baselines may still call it.",
    "bad": "Texts that have the fault, with what is to be reported.",
    "good": "Texts most like it that have not.",
}
EXAMPLE = {
    "text": "The text.",
    "hits": "“line:column text” for each violation.",
    "fixed": "The text after all fixes of the rule.",
    "language": "A tag, where the text does not tell.",
    "format": "The format of the text.",
    "siblings": "Other translations of the same original.",
    "original": "The original.",
    "note": "What the example shows.",
    "known_failure": "Why it fails today; then it must fail.",
    "config": "Settings of the rule for this example only, in TOML.",
}
ALLOW = {
    "path": "The article: a pattern of gitignore, relative to this file.",
    "rule": "The id of the rule.",
    "line": "The line that the violation starts in, whole; left out: any line.",
    "reason": "Why it may pass.",
    "until": "The last day: 2027-01-31.",
}


class Asked(Table):
    """A table that has whatever it is asked for, and notes it as a schema."""

    def __init__(self, answers=None):
        super().__init__({ANY: "."}, "", "", LintrError)
        self.answers = {"of": ["brackets"], "table": "en\nword", **(answers or {})}
        self.properties = {}
        self.required = set()
        self._optional = set()

    def __contains__(self, key):
        self._optional.add(key)
        return True

    def _note(self, key, schema, default, plausible):
        self.properties[key] = schema
        if default is None and key not in self._optional:
            self.required.add(key)
        return self.answers.get(key, plausible if default is None else default)

    def take(self, key, kind, default=None):
        return self._note(key, {"type": "array"} if kind is list else {}, default, [] if kind is list else ".")

    def string(self, key, default=None):
        return self._note(key, {"type": "string"}, default, ".")

    def integer(self, key, default=None):
        return self._note(key, {"type": "integer"}, default, 1)

    def number(self, key, default=None):
        return self._note(key, {"type": "number"}, default, 1.0)

    def boolean(self, key, default=None):
        return self._note(key, {"type": "boolean"}, default, True)

    def choice(self, key, known, default=None):
        return self._note(key, {"type": "string", "enum": list(known)}, default, known[0])

    def strings(self, key, default=None):
        return tuple(self._note(key, {"type": "array", "items": {"type": "string"}}, default, ["."]))

    def mapping(self, key):
        return dict(self._note(key, {"type": "object", "additionalProperties": {"type": "string"}}, {}, {}))

    def table(self, key):
        found = Asked()
        self.properties[key] = found
        return found

    def tables(self, key):
        found = Asked()
        self.properties[key] = [found]
        return [found]

    def done(self):
        """Nothing is left over."""

    def line(self, _key):
        return 0

    def schema(self, descriptions=None):
        """What was asked for, as a schema; with descriptions, which must be of exactly the same keys."""
        free = self.properties.pop(ANY, None)
        self.required.discard(ANY)
        if descriptions is not None and descriptions.keys() != self.properties.keys():
            raise ValueError(f"describe these keys, and no others: {sorted(descriptions.keys() ^ self.properties.keys())}")
        found = {"type": "object", "additionalProperties": False if free is None else _schema(free)}
        if self.properties:
            found["properties"] = {key: _described(_schema(value), (descriptions or {}).get(key)) for key, value in self.properties.items()}
        if self.required:
            found["required"] = sorted(self.required)
        return found


def _schema(value):
    if isinstance(value, list):
        return {"type": "array", "items": _schema(value[0])}
    return value.schema() if isinstance(value, Asked) else value


def _described(schema, description):
    return {"description": description, **schema} if description else schema


def kind(name):
    """The schema of a rule page's table of a kind: every answer to each of its choices is tried."""
    module, attribute = KINDS[name]
    cls = getattr(import_module(module), attribute)
    first = Asked()
    cls.from_table(first)
    for key, schema in tuple(first.properties.items()):
        values = schema.get("enum", [True, False] if schema.get("type") == "boolean" else []) if isinstance(schema, dict) else []
        for value in values:
            other = Asked({key: value})
            try:
                cls.from_table(other)
            except LintrError:
                continue  # this answer wants others with it
            first.properties = {**other.properties, **first.properties}
            first.required &= other.required
    found = first.schema()
    described = fields(cls)
    if described.keys() != found.get("properties", {}).keys():
        raise ValueError(f"{name}: the docstring's Fields differ: {sorted(described.keys() ^ found.get('properties', {}).keys())}")
    found["properties"] = {key: _described(found["properties"][key], text) for key, text in described.items()}
    return found


def fields(cls):
    """Field -> what the docstring says of it."""
    part = inspect.cleandoc(cls.__doc__).partition("Fields:\n")[2]
    entries = re.findall(r"^ {4}(\w+(?:, \w+)*): (.*(?:\n {8}.*)*)", part, re.MULTILINE)
    return {name: " ".join(text.split()).replace("``", "") for names, text in entries for name in names.split(", ")}


def settings():
    """The schema of ``lintr.toml``."""
    asked = Asked()
    config = Config(os.getcwd())
    config_table.lay_over(config, asked, os.getcwd())
    for key, descriptions in (("siblings", SIBLINGS), ("glossary", GLOSSARY)):
        asked.properties[key] = asked.properties[key].schema(descriptions)
    asked.properties["paths"] = {"type": "array", "items": asked.properties["paths"][0].schema(PATHS)}
    asked.properties["rule"] = {"type": "object", "additionalProperties": {"type": "object"}}
    return {"$schema": DRAFT, "title": "lintr.toml: settings of lintr", **asked.schema(SETTINGS)}


def rule():
    """The schema of a rule page."""
    asked = Asked()
    Rule(asked, "id", "pack", None, own=True)
    for name in ("bad", "good"):
        one = Asked()
        example(one, bad=name == "bad")
        asked.properties[name] = {"type": "array", "minItems": 1, "items": one.schema({key: EXAMPLE[key] for key in EXAMPLE if key in one.properties})}
        asked.required.add(name)
    found = asked.schema(RULE)
    found["properties"].update({name: kind(name) for name in KINDS})
    found["oneOf"] = [{"required": [name]} for name in KINDS]
    return {"$schema": DRAFT, "title": "A rule page of lintr", **found}


def allow():
    """The schema of ``lintr-allow.toml``."""
    one = Asked()
    allow_file.allowance(one, Place(), ())
    until = {"description": ALLOW["until"], "type": "string", "format": "date"}
    found = one.schema(ALLOW)
    found["properties"]["until"] = until
    return {
        "$schema": DRAFT, "title": "lintr-allow.toml: violations that a person lets pass", "type": "object", "additionalProperties": False,
        "properties": {"allow": {"type": "array", "items": found}},
    }  # fmt: skip


def texts():
    """Name -> text of each schema."""
    made = {"settings.json": settings(), "rule.json": rule(), "allow.json": allow()}
    return {name: json.dumps({"$comment": "Made by tools/make_schemas.py; not edited.", **schema}, indent=1, ensure_ascii=False) + "\n" for name, schema in made.items()}


if __name__ == "__main__":
    for name, text in texts().items():
        with open(os.path.join(FOLDER, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
