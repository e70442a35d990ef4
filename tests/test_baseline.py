import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import baseline
from lintr.allow import Allowances, line_key
from lintr.baseline import Entry, allowances, compared, counted, joined, moved, written
from lintr.errors import ConfigError
from lintr.span import Span
from lintr.violation import Violation

ENTRIES = st.dictionaries(st.builds(Entry, st.sampled_from(["a", "b"]), st.sampled_from(["r", "s"]), st.sampled_from(["x", "y"])), st.integers(1, 3))
ANY_ENTRIES = st.dictionaries(st.builds(Entry, st.text(), st.text(), st.text()), st.integers(min_value=1))


def violation(rule, excerpt, line=1, pack="pack"):
    return Violation("a.md", rule, pack, "error", "m", "ar", "x", excerpt, line, 1, line, 2, Span(line * 100, line * 100 + 1))


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "baseline.json"
        path.write_text(text, encoding="utf-8")
        return baseline.read(str(path), "baseline.json")

    return read


@given(ANY_ENTRIES)
def test_what_is_written_is_read(tmp_path_factory, entries):
    path = tmp_path_factory.getbasetemp() / "baseline.json"
    path.write_bytes(written(entries).encode())

    assert baseline.read(str(path)) == entries


@given(ANY_ENTRIES)
def test_a_baseline_does_not_depend_on_the_order(entries):
    assert written(dict(reversed(entries.items()))) == written(entries)


def test_a_name_that_is_not_text_can_be_written(read):
    entries = {Entry("\udcff.md", "r", "x"): 1}

    assert read(written(entries)) == entries


@given(ENTRIES)
def test_nothing_is_new_and_nothing_fixed_where_nothing_changed(entries):
    assert compared(entries, entries, {"a", "b"}) == (entries, {}, {})


@given(ENTRIES, ENTRIES)
def test_a_comparison_tells_of_all(old, now):
    left, fixed, new = compared(old, now, {"a", "b"})

    assert joined(left, fixed) == old
    assert joined(left, new) == now


@given(ENTRIES, ENTRIES)
def test_of_what_was_not_looked_at_nothing_is_fixed(old, now):
    now = {entry: count for entry, count in now.items() if entry.path == "a"}
    left, fixed, new = compared(old, now, {"a"})

    assert {entry.path for entry in (*fixed, *new)} <= {"a"}
    assert {entry: count for entry, count in left.items() if entry.path == "b"} == {entry: count for entry, count in old.items() if entry.path == "b"}


@given(ENTRIES, ENTRIES, st.sets(st.sampled_from(["a", "b"])))
def test_no_more_moves_than_was_lost_and_came(old, now, gone):
    now = {entry._replace(path=entry.path + "2"): count for entry, count in now.items()}
    comparison = compared(old, now, {"a2", "b2", *gone})
    along = moved(comparison, gone)

    assert all(count <= comparison.new[entry] for entry, count in along.items())
    for rule in "rs":
        for line in "xy":
            lost = sum(count for entry, count in comparison.fixed.items() if entry.path in gone and (entry.rule, entry.line) == (rule, line))
            came = sum(count for entry, count in comparison.new.items() if (entry.rule, entry.line) == (rule, line))
            assert sum(count for entry, count in along.items() if (entry.rule, entry.line) == (rule, line)) == min(lost, came)


def test_a_file_that_had_something_accepted_takes_nothing_from_one_that_is_gone():
    old = {Entry("a", "r", "x"): 2, Entry("b", "s", "y"): 1}
    now = {Entry("b", "r", "x"): 1, Entry("b", "s", "y"): 1}

    assert moved(compared(old, now, {"a", "b"}), {"a"}) == {}


def test_the_text_has_an_entry_a_line():
    assert written({Entry("b.md", "r", "ی"): 2, Entry("a.md", "r", '"'): 1}) == (
        '{"version": 1, "accepted": [\n'
        '{"path": "a.md", "rule": "r", "line": "\\"", "count": 1},\n'
        '{"path": "b.md", "rule": "r", "line": "ی", "count": 2}\n'
        "]}\n"
    )


def test_violations_are_counted_by_rule_and_line_and_not_by_number():
    found = [violation("r", " x ", 1), violation("r", "x", 9), violation("s", "x"), violation("r", "y"), violation("unused-allowance", "z", 1, "allowances")]

    assert counted(found, "p/a.md") == {Entry("p/a.md", "r", "x"): 2, Entry("p/a.md", "s", "x"): 1, Entry("p/a.md", "r", "y"): 1}


def test_a_long_line_is_known_by_its_digest():
    line = "ab " * 100
    key = line_key(line)

    assert len(key) < 200
    assert key == line_key(f"  {line}\n")
    assert key != line_key(line + "x")
    assert line_key("x" * 200) == "x" * 200


@pytest.mark.parametrize("line", ["x", "long " * 100])
def test_what_is_accepted_passes_and_one_more_does_not(line):
    accepted = Allowances(allowances(counted([violation("r", line, 1), violation("r", line, 2)], "a.md")))

    assert accepted.parted([violation("r", line, 5), violation("r", line, 6)], "a.md")[0] == []
    assert accepted.parted([violation("r", line, n) for n in (5, 6, 7)], "a.md")[0] == [violation("r", line, 7)]
    assert accepted.parted([violation("r", line, 5)], "x/a.md")[0] == [violation("r", line, 5)]
    assert accepted.parted([violation("s", line, 5)], "a.md")[0] == [violation("s", line, 5)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "baseline.json:1: not a baseline: not JSON"),
        ("{\n,", "baseline.json:2: not a baseline: not JSON"),
        ("[" * 100_000, "baseline.json:"),
        ("9" * 10_000, "baseline.json:"),
        ("[]", "baseline.json: not a baseline of version 1"),
        ('{"version": 2, "accepted": []}', "baseline.json: not a baseline of version 1"),
        ('{"version": 1}', "baseline.json: not a baseline of version 1"),
        ('{"version": 1, "accepted": [\n3]}', "baseline.json:2: an entry has path, rule, line and count"),
        ('{"version": 1, "accepted": [\n{"path": "a", "rule": "r", "line": 3, "count": 1}]}', "baseline.json:2: an entry has"),
        ('{"version": 1, "accepted": [\n{"path": "a", "rule": "r", "line": "x", "count": 0}]}', "baseline.json:2: an entry has"),
        ('{"version": 1, "accepted": [\n{"path": "a", "rule": "r", "line": "x", "count": 1, "a": 1}]}', "baseline.json:2: an entry has"),
    ],
)
def test_what_is_no_baseline_is_told(read, text, expected):
    with pytest.raises(ConfigError) as caught:
        read(text)

    assert str(caught.value).startswith(expected)


def test_an_empty_baseline_is_one(read):
    assert read(written({})) == {}
    assert json.loads(written({})) == {"version": 1, "accepted": []}
