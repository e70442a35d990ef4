"""What a folder of siblings holds: read once, known again, and never known wrongly."""

import os

import pytest
from conftest import lintr

from lintr import cache, index
from lintr.files import EXCLUDE, INCLUDE

SOURCE = "Title\nA text.\nSource: https://example.org/{}\n"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LINTR_CACHE_DIR", str(tmp_path / "cache"))


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "news"
    (folder / "old").mkdir(parents=True)
    for name, address in (("a.ar.txt", "a"), ("b.hi.txt", "a"), ("old/c.txt", "c")):
        (folder / name).write_text(SOURCE.format(address), encoding="utf-8")
    return folder


def keys(folder, *, keep=True):
    known = index.of_folder(str(folder), INCLUDE, EXCLUDE, str(folder), keep=keep)
    return {os.path.relpath(path, folder).replace(os.sep, "/"): one.keys for path, one in known.items()}


def later(path):
    """Make sure that a change is seen whatever the file system's clock."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 2_000_000_000))


WHOLE = {"a.ar.txt": ("source example.org/a",), "b.hi.txt": ("source example.org/a",), "old/c.txt": ("source example.org/c",)}


def test_the_second_time_reads_no_article(folder):
    assert keys(folder) == WHOLE
    path = folder / "a.ar.txt"
    status = path.stat()
    path.write_text(SOURCE.format("x"), encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert keys(folder) == WHOLE


def test_what_changed_is_read_again(folder):
    keys(folder)
    (folder / "a.ar.txt").write_text(SOURCE.format("other"), encoding="utf-8")

    assert keys(folder) == WHOLE | {"a.ar.txt": ("source example.org/other",)}


def test_what_came_and_went_is_seen(folder):
    keys(folder)
    (folder / "b.hi.txt").unlink()
    later(folder)
    (folder / "old" / "deep").mkdir()
    (folder / "old" / "deep" / "d.txt").write_text(SOURCE.format("d"), encoding="utf-8")
    later(folder / "old")

    assert sorted(keys(folder)) == ["a.ar.txt", "old/c.txt", "old/deep/d.txt"]


def test_a_folder_that_was_empty_is_looked_into(folder):
    (folder / "empty" / "within").mkdir(parents=True)
    keys(folder)
    (folder / "empty" / "within" / "d.txt").write_text(SOURCE.format("d"), encoding="utf-8")
    later(folder / "empty" / "within")

    assert "empty/within/d.txt" in keys(folder)


def test_what_git_ignores_from_now_on_is_left_out(folder):
    (folder / ".git").mkdir()
    keys(folder)
    (folder / ".gitignore").write_text("old/\n", encoding="utf-8")
    later(folder)

    assert sorted(keys(folder)) == ["a.ar.txt", "b.hi.txt"]


@pytest.mark.parametrize("kept", [b"", b"[]", b"{", b'{"version": 3}', b'{"version": 3, "folders": {"": [0]}, "files": {}}', b'{"version": 3, "folders": {}, "files": {"a": 1}}', b"\xff"])
def test_what_is_kept_wrongly_does_not_count(folder, kept):
    keys(folder)
    (name,) = os.listdir(cache.folder())
    cache.write(name, kept)

    assert keys(folder) == WHOLE


def test_nothing_is_kept_where_that_is_not_wanted(folder):
    assert keys(folder, keep=False) == WHOLE
    assert not os.path.exists(cache.folder())


@pytest.mark.parametrize(("text", "known"), [
    ("", ()),
    ("Title\nA text.\n", ()),
    ("Title\nSee https://example.org/x for more on this, and much else besides.\nA text.\nAnother.\nOne more.\nLast.\n", ()),
    ("Title\nA text.\nSource: https://example.org/a\n", ("source example.org/a",)),
    ("Title\nA text.\r\nالمصدر: https://example.org/a\r\n\r\nتعليق (0)\r\n", ("source example.org/a",)),
    ("---\noriginal: bridge-7\n---\nTitle\n", ("key bridge-7",)),
    ("---\nsource: \"https://example.org/a?utm_medium=x\"\n---\nTitle\n", ("source example.org/a",)),
    ("---\ntitle: x\n---\noriginal: no\n", ()),
    ("x" * 20_000 + "\nSource: https://example.org/a\n", ("source example.org/a",)),
])
def test_keys(tmp_path, text, known):
    path = tmp_path / "name.txt"
    path.write_bytes(text.encode())

    assert index.of_file(str(path)).keys == known


@pytest.mark.parametrize(("text", "own"), [
    ("", ""),
    ("---\ntitle: x\n---\nurl: https://example.org/a\n", ""),
    ("---\npermalink: /a/\n---\nTitle\n", ""),
    ("---\noriginal: https://example.org/a\n---\nTitle\n", ""),
    ("<p>The canonical form, and og:url.</p>", ""),
    ('<link rel="alternate" href="https://example.org/a">', ""),
    ("---\nurl: https://www.example.org/a/\n---\nTitle\n", "example.org/a"),
    ("---\ntitle: x\nlink: 'http://example.org/a?utm_source=x'\n---\nTitle\n", "example.org/a"),
    ('<head><link href="https://example.org/a/" rel="canonical"></head>', "example.org/a"),
    ("<head><meta property='og:url' content='https://example.org/a'/></head>", "example.org/a"),
])
def test_the_address_of_its_own(tmp_path, text, own):
    path = tmp_path / "name.txt"
    path.write_text(text, encoding="utf-8")

    assert index.of_file(str(path)).own == own


def test_a_file_that_cannot_be_read_is_known_for_nothing(tmp_path):
    assert index.of_file(str(tmp_path / "none.txt")) == index.Known((), (), str(tmp_path / "none.txt"))


def test_one_article_finds_its_siblings_in_a_folder(folder, tmp_path):
    (folder / "a.ar.txt").write_text("الجسر\nكلف الجسر 250 مليون دونغ في عام 2023.\nالمصدر: https://example.org/a\n", encoding="utf-8")
    (folder / "b.hi.txt").write_text("पुल\nपुल पर 2024 में 250 मिलियन डोंग खर्च हुए।\nस्रोत: https://example.org/a\n", encoding="utf-8")
    for _ in range(2):
        _, report, _ = lintr("check", "--isolated", "--level", "note", "--select", "siblings", "--siblings", "news", "news/a.ar.txt", cwd=tmp_path, env={"LINTR_CACHE_DIR": str(tmp_path / "cache")})

        assert "news/a.ar.txt:2:33: note: “2023” stands where the other translation has “2024”" in report
        assert "see news/b.hi.txt:2:8: “2024” stands here" in report


def test_numbers_of_an_article_are_those_of_all_digits_and_groupings(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("12,400 and १२.४०० in ١٩٨٨, 3.50 and 7\nSource: https://example.org/2024\n", encoding="utf-8")

    assert index.numbers(str(path)) == {12400, 1988, 350}
    assert index.numbers(str(tmp_path / "none.txt")) == frozenset()
