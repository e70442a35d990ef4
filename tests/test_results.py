"""Results of earlier runs are taken again only while nothing has changed, and are the same as new ones."""

import pytest

ARTICLE = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين .\n![]() |\nالمصدر: https://example.org/bridge\n"
OTHER = "नदी पर नया पुल\nपुल सोमवार को खोला गया ।\nस्रोत: https://example.org/bridge\n"


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "kept"


@pytest.fixture
def check(run, tmp_path, kept):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.ar.txt").write_text(ARTICLE, encoding="utf-8")
    return lambda *words: run("check", "--format", "json", "--level", "note", *(words or ["a.ar.txt"]), cwd=tmp_path / "in", env={"LINTR_CACHE_DIR": str(kept)})


def entries(kept):
    return sorted(path for path in kept.rglob("*") if path.is_file())


def test_a_second_run_says_the_same_and_keeps_no_more(check, kept):
    first = check()
    there = entries(kept)

    assert len(there) == 1
    assert check() == first == check("--no-cache", "a.ar.txt")
    assert entries(kept) == there
    assert there[0].stat().st_mode & 0o077 == 0


def test_what_was_kept_is_taken_again(check, kept):
    check()
    path = entries(kept)[0]
    before = path.stat().st_mtime_ns
    check()

    assert entries(kept) == [path]
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("harm", [lambda data: b"", lambda data: data[:-1], lambda data: data[:20] + b"\0" + data[21:], lambda data: data + b"x", lambda data: b"\xff" * 1000])
def test_an_entry_that_is_wrong_is_not_there(check, kept, harm):
    first = check()
    path = entries(kept)[0]
    path.write_bytes(harm(path.read_bytes()))

    assert check() == first


def test_whatever_tells_what_is_found_makes_another_entry(check, kept, tmp_path):
    folder = tmp_path / "in"
    check()
    found = 1
    for words in (["--select", "punctuation", "a.ar.txt"], ["--ignore", "punctuation", "a.ar.txt"], ["--lang", "fa", "a.ar.txt"]):
        check(*words)
        found += 1
        assert len(entries(kept)) == found, words
    (folder / "lintr.toml").write_text('[severity]\nimage-placeholder = "note"\n[glossary]\nfiles = ["names.tsv"]\n', encoding="utf-8")
    (folder / "names.tsv").write_text("en\tar\nBridge\tجسر\n", encoding="utf-8")
    assert '"severity": "note", "rule": "image-placeholder"' in check()[1].replace('"rule": "image-placeholder", "pack": "leftovers", "severity": "note"', '"severity": "note", "rule": "image-placeholder"')
    assert len(entries(kept)) == found + 1
    (folder / "names.tsv").write_text("en\tar\nBridge\tالجسر\n", encoding="utf-8")
    check()
    assert len(entries(kept)) == found + 2


def test_a_sibling_that_changes_is_compared_anew(check, kept, tmp_path):
    (tmp_path / "in" / "a.hi.txt").write_text(OTHER, encoding="utf-8")
    first = check("a.ar.txt", "a.hi.txt")
    there = len(entries(kept))
    assert check("a.hi.txt", "a.ar.txt") == first
    assert len(entries(kept)) == there
    (tmp_path / "in" / "a.hi.txt").write_text(OTHER.replace("सोमवार", "मंगलवार"), encoding="utf-8")
    check("a.ar.txt", "a.hi.txt")
    assert len(entries(kept)) == there + 2


def test_a_rule_of_ones_own_that_changes_is_asked_anew(check, kept, tmp_path):
    rules = tmp_path / "rules"
    rules.mkdir()
    page = 'summary = "A river."\nwhy = "None."\nmessage = "“{hit}”: no river"\nseverity = "error"\n[pattern]\nmatch = "WORD"\n[[bad]]\nlanguage = "ar"\ntext = "WORD"\nhits = ["1:1 WORD"]\n[[good]]\nlanguage = "ar"\ntext = "x"\n'
    (rules / "river.toml").write_text(page.replace("WORD", "النهر"), encoding="utf-8")
    assert '"river"' in check("--rules", "../rules", "a.ar.txt")[1]
    (rules / "river.toml").write_text(page.replace("WORD", "البحر"), encoding="utf-8")
    assert '"river"' not in check("--rules", "../rules", "a.ar.txt")[1]


def test_errors_are_not_kept(check, kept, tmp_path):
    (tmp_path / "in" / "b.txt").write_bytes(b"\xff\xfe\xfd")

    assert check("b.txt")[0] == check("b.txt")[0] == 2
    assert entries(kept) == []


def test_no_cache_neither_reads_nor_keeps(check, kept):
    check("--no-cache", "a.ar.txt")

    assert entries(kept) == []


def test_a_folder_of_results_does_not_grow_for_ever(monkeypatch, tmp_path):
    from lintr import cache

    monkeypatch.setenv("LINTR_CACHE_DIR", str(tmp_path))
    for number in range(40):
        cache.write(f"results/ab/{number}", b"\0data", most=10)

    assert len(list((tmp_path / "results" / "ab").iterdir())) <= 11
