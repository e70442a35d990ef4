"""Patterns compiled ahead of time are those that the library compiles."""

import os

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from lintr import ahead, ahead_lists_table, ahead_table
from lintr.stored import Stored, Storing

SOURCES = [r"(?<=[\p{Arabic}--[،]]) ,", r"(?P<hit> \p{Lu}+ ) | (?P<hit> \p{Nd}{2,4} )", "(?i)straße|ﬁ", "a", "", r"(?r)[\p{Ll}]++ x", r"\X{2}", r"[[a-z]&&[^b]]"]


@pytest.mark.parametrize("source", SOURCES)
@given(text=st.text(alphabet="ab ،,شXxßSfiſ12٣é\u0301\n", max_size=20))
def test_what_is_made_again_of_its_parts_finds_the_same(source, text):
    flags = regex.V1 | regex.VERBOSE
    compiled = regex.compile(source, flags)
    make, parts = ahead.parts(compiled)
    again = make(source, *parts)

    assert [(match.span(), match.groupdict()) for match in again.finditer(text)] == [(match.span(), match.groupdict()) for match in compiled.finditer(text)]
    assert (again.pattern, again.flags, again.groupindex) == (compiled.pattern, compiled.flags, compiled.groupindex)


def test_a_table_of_another_version_is_not_used(monkeypatch):
    place = next(iter(ahead.PATTERNS.values()))
    monkeypatch.setattr(ahead, "PATTERNS", {ahead.key("a", 0): place})
    monkeypatch.setattr(ahead, "VERSION", "1")
    monkeypatch.setattr(ahead, "_made_by", [])

    assert ahead.compile("a", 0).fullmatch("a")


@pytest.mark.parametrize("ignoring", ["", "(?i)"])
def test_a_pattern_with_lists_is_made_with_them(ignoring):
    for words in (["ab"], ["Straße", "ab", "a"]):
        found = ahead.compile(ignoring + r"\L<words>", words=words)

        assert [match[0] for match in found.finditer("STRASSE ab A")] == [match[0] for match in regex.finditer(ignoring + r"\L<words>", "STRASSE ab A", regex.V1, words=words)]


def test_what_cannot_be_read_of_the_table_is_compiled(monkeypatch):
    place = next(iter(ahead.PATTERNS.values()))
    for entries, there in ((Stored("ahead_table", 1), place), (Stored("no_table", 1), place), (Stored("ahead_table", ahead.STAMP), (1 << 40, 9))):
        monkeypatch.setattr(ahead, "PATTERNS", {ahead.key("a", 0): there})
        monkeypatch.setattr(ahead, "_STORED", entries)

        assert ahead.compile("a", 0).fullmatch("a")


def test_patterns_with_lists_of_the_table_find_what_the_library_finds(monkeypatch, tmp_path):
    days = ("Sonntag", "Montag")
    rows = ahead_lists_table.PATTERNS
    source = r"(?i)\b\L<days>"
    make, parts = ahead.parts(regex.compile(source, regex.V1, days=days))
    flags, code, groups, names, _, used, *rest = parts
    storing = Storing()
    place = storing.place((flags, code, groups, names, [sorted(words) for words in used], *rest))
    stored = Stored("ahead_lists_table", storing.stamp())
    stored.path = str(tmp_path / "entries")
    (tmp_path / "entries").write_bytes(storing.file())
    monkeypatch.setitem(rows, ahead.key(source + ahead.written({"days": frozenset(days)}), regex.V1), place)
    monkeypatch.setattr(ahead_lists_table, "STORED", stored)

    assert [match.span() for match in ahead.compile(source, days=days).finditer("montag, SONNTAG")] == [(0, 6), (8, 15)]
    assert len(rows) > 50


def test_an_ill_formed_pattern_is_an_error():
    with pytest.raises(regex.error):
        ahead.compile("(")


def test_all_of_the_table_can_be_made():
    if regex.__version__ != ahead_table.VERSION:
        pytest.skip("the table is of another version of regex")
    make, _ = ahead.parts(regex.compile("a"))

    assert len(ahead_table.PATTERNS) > 100
    assert all(make("", *parts).flags == parts[0] for parts in map(ahead._STORED.read, ahead_table.PATTERNS.values()))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_another_process_reads_what_is_stored_from_its_own_file(tmp_path):
    storing = Storing()
    places = [storing.place(number) for number in range(9)]
    stored = Stored("ahead_table", storing.stamp())
    stored.path = str(tmp_path / "entries")
    (tmp_path / "entries").write_bytes(storing.file())
    assert stored.read(places[3]) == 3
    child = os.fork()
    if not child:
        os.closerange(3, 256)  # as workers do
        taken = [os.open(os.devnull, os.O_RDONLY) for _ in range(5)]  # under the numbers of what was open
        is_read = [stored.read(place) for place in places] == list(range(9)) and all(map(os.fstat, taken))
        os._exit(0 if is_read else 1)

    assert os.waitpid(child, 0)[1] == 0
    assert stored.read(places[4]) == 4
