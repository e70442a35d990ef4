"""Every limit that lintr keeps, and what lies just within it; those of time and memory are in test_guarded.py and test_workers.py."""

import re
import subprocess
import sys

import pytest
from conftest import ROOT, lintr

from lintr import engine, files, fix, kinds, reading, ruleset, show
from lintr.article import Article
from lintr.compiled import Compiled
from lintr.errors import ConfigError, InputError, RuleError
from lintr.report import Options, reporter
from lintr.settings import Config
from lintr.span import Span
from lintr.table import Table, parsed
from lintr.violation import Result, Violation

MIB = 1 << 20
PAGE = """summary = "A word."
why = "{why}"
message = "“{{hit}}” stands here"
severity = "error"

[pattern]
match = '''{match}'''
{more}
[[bad]]
text = "a key"
hits = ["1:3 key"]
[[good]]
text = "a quay"
"""


@pytest.mark.parametrize(("size", "error"), [(64 * MIB, ""), (64 * MIB + 1, "larger than 64 MiB")])
def test_an_article_has_64_mebibytes(tmp_path, size, error):
    with open(tmp_path / "a.txt", "wb") as file:
        file.truncate(size)  # of nothing on the disk
    if error:
        with pytest.raises(InputError, match=f"^{error}$"):
            files.read(str(tmp_path / "a.txt"))
        assert lintr("check", "--isolated", "a.txt", cwd=tmp_path)[::2] == (2, f"error: a.txt: {error}\n")
        assert lintr("fix", "--isolated", "a.txt", cwd=tmp_path)[::2] == (2, f"error: a.txt: {error}\n")
    else:
        assert len(files.read(str(tmp_path / "a.txt"))) == size


def test_standard_input_has_64_mebibytes(tmp_path):
    done = subprocess.run(f"head -c {64 * MIB + 1} /dev/zero | {sys.executable} -I -m lintr check --isolated -", shell=True, cwd=tmp_path, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (2, b"error: -: larger than 64 MiB\n")


@pytest.mark.parametrize(("size", "is_read"), [(MIB, True), (MIB + 1, False)])
def test_a_config_has_a_mebibyte(tmp_path, size, is_read):
    (tmp_path / "lintr.toml").write_bytes(b"#" * size)
    (tmp_path / "a.txt").write_bytes(b"")

    assert lintr("check", "--fail-on", "never", "a.txt", cwd=tmp_path)[::2] == ((0, "") if is_read else (2, "error: lintr.toml: larger than 1 MiB\n"))


@pytest.mark.parametrize(("text", "error"), [
    ("x = " + "[" * 19 + "]" * 19, ""), ("x = " + "[" * 21 + "]" * 21, "nested deeper than 20"), (".".join("a" * 20) + " = 1", ""), (".".join("a" * 23) + " = 1", "a key of more than 20 parts"),
])  # fmt: skip
def test_nesting_and_keys_are_bounded_before_they_are_parsed(text, error):
    if error:
        with pytest.raises(ConfigError, match=error):
            parsed(text, "lintr.toml", ConfigError)
    else:
        assert parsed(text, "lintr.toml", ConfigError).values


@pytest.mark.parametrize("more", [0, 1])
def test_a_run_takes_500_rules(tmp_path, more):
    own = len(ruleset.pages(ruleset.FOLDER))
    for number in range(500 - own + more):
        (tmp_path / f"r{number}.toml").write_text(PAGE.format(why="x", match="key", more=""))
    if more:
        with pytest.raises(RuleError, match=r"more than 500 rules$"):
            ruleset.load(Config("/"), [str(tmp_path)])
    else:
        assert len(ruleset.load(Config("/"), [str(tmp_path)])) == 500


@pytest.mark.parametrize(("source", "fault"), [
    ("a" * 4096, ""), ("a" * 4097, "longer than 4096 characters"),
    ("a{1000}", ""), ("a{1001}", "a repeat of more than 1,000"), ("a{1,1000}", ""), ("a{1,1001}", "a repeat of more than 1,000"), ("a{1001,}", "a repeat of more than 1,000"),
    ("(?:" + "(a)" * 100 + ")+", ""), ("(?:" + "(a)" * 101 + ")+", "more than 100 groups in a repeat"), ("(?:" + "(a)" * 101 + "){2}", "more than 100 groups in a repeat"),
    ("(?:" + "(a)" * 101 + ") # +", ""), ("(?:" + r"[(](\()" * 100 + ") *", ""),
])  # fmt: skip
def test_patterns_are_bounded_before_they_are_compiled(source, fault):
    assert Compiled(source).fault() == fault


@pytest.mark.parametrize(("why", "is_read"), [(90_000, True), (100_001, False)])
def test_a_rule_has_100_000_characters_of_text(tmp_path, why, is_read):
    (tmp_path / "word.toml").write_text(PAGE.format(why="x" * why, match="key", more=""))
    if is_read:
        assert ruleset.read(str(tmp_path / "word.toml"), "house", "word", own=False).id == "word"
    else:
        with pytest.raises(RuleError, match="more than 100000 characters of text"):
            ruleset.read(str(tmp_path / "word.toml"), "house", "word", own=False)


@pytest.mark.parametrize(("replace", "fault"), [("a\\nb", []), ("a\\tb", ["replace: holds a control character"]), ("\\u001b", ["replace: holds a control character"]), ("\\u009b", ["replace: holds a control character"]),
                                                ("{no}", ["replace: no group “no” in the pattern"])])  # fmt: skip
def test_a_replacement_holds_no_control_character_and_no_unknown_group(replace, fault):
    kind = kinds.made("pattern", Table(parsed(f'match = "key"\nreplace = "{replace}"', "x", RuleError).values, "x", "", RuleError, "pattern"))

    assert list(kind.faults()) == fault


def violations(rule, count, severity="error"):
    return tuple(Violation("a.txt", rule, "pack", severity, "bad", "en", "x", "x", number + 1, 1, number + 1, 2, Span(number, number + 1)) for number in range(count))


@pytest.mark.parametrize("form", ["text", "github"])
@pytest.mark.parametrize(("results", "told", "more"), [
    ([1_000], 1_000, []), ([1_001], 1_000, ["... 1 more [r0]"]), ([1_001, 3], 1_003, ["... 1 more [r0]"]), ([1_000] * 10, 10_000, []), ([1_000] * 10 + [2], 10_000, ["... 2 more [r10]"]),
])  # fmt: skip
def test_people_are_told_1_000_of_a_rule_and_10_000_in_all(form, results, told, more):
    lines = list(reporter(form)([Result("a.txt", violations(f"r{number}", count)) for number, count in enumerate(results)], (), Options(quiet=True)))

    assert sum(line.startswith(("a.txt:", "::error ")) for line in lines) == told
    assert [line.strip() for line in lines if line.startswith("... ")] == more


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "gitlab", "rdjson", "checkstyle", "junit"])
def test_programs_are_told_all(form):
    told = "".join(reporter(form)([Result("a.txt", violations("r", 1_002))], (), Options()))

    assert sum(told.count(mark) for mark in ('"rule": "r"', '"ruleId": "r"', '"check_name": "r"', '"code": {"value": "r"', "<error ", "<failure ")) in (1_002, 1)


@pytest.mark.parametrize("length", [300, 301])
def test_a_message_has_300_characters(length):
    assert len(show.message("x" * length)) <= 300
    assert ("…" in show.message("x" * length)) == (length > 300)


@pytest.mark.parametrize(("length", "is_cut"), [(120, False), (121, True)])
def test_an_excerpt_has_120_characters(length, is_cut):
    shown = show.excerpt("x" * length, 0, 1)

    assert len(shown) <= 120 + is_cut
    assert ("…" in shown) == is_cut


@pytest.mark.parametrize(("count", "kept"), [(8, 8), (9, 8)])
def test_a_letter_has_8_marks(count, kept):
    assert show.message("e" + "\u0301" * count).count("\u0301") == kept


class Growing:
    """A kind made for a test: adds so many letters where the text has fewer than it wants."""

    def __init__(self, step, wanted):
        self.step, self.wanted = step, wanted

    def gate(self, article):
        return True

    def find(self, article):
        from lintr.violation import Edit, Hit

        if len(article.text) < self.wanted:
            yield Hit(Span(0, 0), {}, Edit(Span(0, 0), "b" * self.step))


def grown(step, wanted):
    return mended_by(Growing(step, wanted), "a" * 10)


def mended_by(kind, text):
    rule = ruleset.load(Config("/"))[0]
    made = object.__new__(type(rule))
    for name in rule.__slots__:
        setattr(made, name, getattr(rule, name))
    made._kind, made.needs, made.zones, made.languages, made.formats, made.id, made.compares = kind, None, frozenset(), (), (), "made", False
    return fix.fixed(Article(text, tag="en"), [made], unsafe=True)


@pytest.mark.parametrize(("step", "wanted", "error"), [
    (1, 19, ""), (1, 20, "fixes do not settle in 10 rounds: made"), (65_546, 11, ""), (65_547, 11, "a fix grows without end: made"),
])  # fmt: skip
def test_a_fix_has_ten_rounds_and_bounded_growth(step, wanted, error):
    mended = grown(step, wanted)

    assert mended.error == error
    assert (mended.text == "a" * 10) == bool(error)


@pytest.mark.parametrize(("text", "error"), [("a\nb", ""), ("\x1b[31m", "a fix would put a control character into the text: made"), ("\x9b", "a fix would put a control character into the text: made")])
def test_a_fix_puts_no_control_character_into_a_text(text, error):
    class Putting(Growing):
        def find(self, article):
            from lintr.violation import Edit, Hit

            if "x" in article.text:
                yield Hit(Span(0, 1), {}, Edit(Span(0, 1), text))

    assert mended_by(Putting(0, 0), "x\x07").error == error


def test_the_limits_are_those_that_are_told():
    assert (reading.ARTICLE, ruleset.MOST, fix.ROUNDS, show.EXCERPT) == (64 * MIB, 500, 10, 120)
    assert engine.check(Article("", tag="en"), []) == Result("-")


def test_every_test_that_the_security_page_names_is_there():
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", page)

    assert len(named) > 20
    assert [name for path, name in named if f"def {name}" not in (ROOT / path).read_text(encoding="utf-8")] == []
