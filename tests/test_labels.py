"""The generated tables of labels and phrases are those of the language pages."""

import subprocess
import sys

import pytest
from conftest import ROOT

from lintr.language import FLAGS, LISTS, STRINGS, TABLES, language, tags
from lintr.phrase_book import PhraseBook

sys.path.insert(0, str(ROOT / "tools"))
import make_labels


@pytest.mark.parametrize("name", make_labels.texts())
def test_the_table_is_what_the_pages_give(name):
    assert (ROOT / "lintr" / name).read_text(encoding="utf-8") == make_labels.texts()[name], "run python tools/make_labels.py"


def test_the_fields_beside_the_pages_are_those_of_the_pages():
    import make_languages

    assert (ROOT / "lintr" / "languages" / "fields.txt").read_bytes() == make_languages.data(), "run python tools/make.py"


@pytest.mark.parametrize("tag", tags())
def test_a_page_can_be_used(tag):
    known = language(tag)

    assert known.name
    assert known.sample.count("\n") >= 3
    for field in LISTS:
        assert len(set(getattr(known, field))) == len(getattr(known, field)), field
    assert len(known.months) in (0, 12)
    assert len(known.weekdays) in (0, 7)
    assert all(isinstance(getattr(known, field), (str, dict, bool)) for field in (*STRINGS, *TABLES, *FLAGS))


def test_a_book_gives_the_same_from_its_text_and_from_its_set():
    book = PhraseBook("\nread more\nsee also\n续\n".encode())
    for _ in range(100):
        assert ("read more" in book, "see" in book, "续" in book, "" in book, "more\nsee" in book) == (True, False, True, False, False)
    assert book.begins("see also: the bridge") == "see also"
    assert book.begins("see alsoo") == ""
    assert list(book) == ["read more", "see also", "续"]


def test_the_tables_of_gates_are_what_the_patterns_give():
    import make_gates

    assert (ROOT / "lintr" / "gates_table.py").read_text(encoding="utf-8") == make_gates.text(), "run python tools/make_gates.py"
    assert (ROOT / "lintr" / "weaker_table.py").read_text(encoding="utf-8") == make_gates.weaker_text(), "run python tools/make_gates.py"


def test_the_table_of_rules_is_what_the_pages_give():
    import make_rules_table

    assert [name for name, made in make_rules_table.files().items() if (ROOT / "lintr" / name).read_bytes() != made] == [], "run python tools/make.py"


def test_the_table_of_compiled_patterns_is_what_the_patterns_give():
    import regex

    from lintr import ahead_table

    if regex.__version__ != ahead_table.VERSION:
        pytest.skip(f"made with regex {ahead_table.VERSION}: under {regex.__version__} lintr compiles its patterns when they are needed")
    done = subprocess.run([sys.executable, "tools/make_ahead.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
