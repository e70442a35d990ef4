import os
import subprocess
import sys
import time

import pytest

from lintr.config import find, load
from lintr.config_places import explained
from lintr.config_table import rebased
from lintr.errors import ConfigError
from lintr.settings import EXCLUDE, INCLUDE, Layer, Settings


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A repository that is the working folder; gives a function that writes its files."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)

    def write(name, text="", encoding="utf-8"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
        return path

    write.root = str(tmp_path)
    return write


def error(*args, **kwargs):
    with pytest.raises(ConfigError) as caught:
        load(*args, **kwargs)
    return str(caught.value)


# Which file holds


def test_no_config_means_the_defaults(project):
    config = load()

    assert (config.path, config.root) == ("", project.root)
    assert (config.select, config.ignore, config.fail_on, config.severity, config.rules) == ((), (), "error", {}, {})
    assert (config.include, config.exclude, config.allow_file) == (INCLUDE, EXCLUDE, "")
    assert config.settings("a.txt") == Settings("", (Layer(),), {})
    assert list(config.names()) == []


def test_without_a_repository_and_a_config_the_working_folder_is_the_project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()

    assert load("a").root == str(tmp_path)


@pytest.mark.parametrize(
    ("files", "start", "expected"),
    [
        ({"lintr.toml": ""}, ".", "lintr.toml"),
        ({"lintr.toml": ""}, "a/b/x.txt", "lintr.toml"),
        ({"lintr.toml": "", "a/lintr.toml": ""}, "a/b/x.txt", "a/lintr.toml"),
        ({"lintr.toml": "", "a/pyproject.toml": "[tool.lintr]"}, "a", "a/pyproject.toml"),
        ({"lintr.toml": "", "a/pyproject.toml": "[tool]\nlintr = {}"}, "a", "a/pyproject.toml"),
        ({"lintr.toml": "", "pyproject.toml": "[tool.lintr]"}, ".", "lintr.toml"),
        ({"lintr.toml": "", "a/pyproject.toml": "[project]\nname = 'lintr'"}, "a", "lintr.toml"),
        ({"lintr.toml": "", "a/pyproject.toml": "lintr, but not TOML"}, "a", "lintr.toml"),
        ({"lintr.toml": "", "a/pyproject.toml": b"\xff\0"}, "a", "lintr.toml"),
        ({"lintr.toml": "", "a/pyproject.toml/x": ""}, "a", "lintr.toml"),
        ({"lintr.toml": "", "a/.git/x": ""}, "a", ""),
        ({"lintr.toml": "", "a/.git": "gitdir: elsewhere"}, "a/b/x.txt", ""),
        ({"lintr.toml": "", "a/.git/x": "", "a/lintr.toml": ""}, "a/b", "a/lintr.toml"),
    ],
)
def test_the_nearest_config_up_to_the_repository_holds(project, files, start, expected):
    project("a/b/x.txt")
    for name, text in files.items():
        project(name, text)

    assert load(start).path == expected


def test_the_root_is_the_folder_of_the_config(project):
    project("a/lintr.toml")
    project("a/b/x.txt")

    assert load("a/b/x.txt").root == os.path.join(project.root, "a")
    assert load("a/b/x.txt", isolated=True).root == project.root


def test_isolated_reads_nothing(project):
    project("lintr.toml", "not TOML")
    project("lintr-allow.toml", "not TOML")

    assert load(isolated=True).path == ""
    assert load(isolated=True).allow_file == ""


def test_a_named_config_may_lie_anywhere(project, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "any.toml"
    elsewhere.write_text('[[paths]]\nmatch = "articles/ar/"\nlanguage = "ar"')
    project("lintr.toml", "not TOML")

    config = load(file=str(elsewhere))

    assert config.path == str(elsewhere)
    assert config.settings("articles/ar/x.txt").language == "ar"  # seen from the working folder, being outside of the config's


def test_a_named_pyproject_must_hold_our_table(project):
    project("pyproject.toml", "[project]")

    assert error(file="pyproject.toml") == "pyproject.toml: holds no [tool.lintr]"


def test_the_allow_file_lies_beside_the_config(project):
    allow = project("a/lintr-allow.toml")
    project("a/lintr.toml")

    assert load("a").allow_file == str(allow)
    assert load(".").allow_file == ""


# What it says


def test_every_key_is_read(project):
    project("house-rules/p/x.toml")
    project("names.tsv")
    project("articles/x.txt")
    project(
        "lintr.toml",
        """
rule-folders = ["house-rules"]
select = ["acronym-unexplained"]
ignore = ["missing-title", "numbers"]
fail-on = "warning"
include = ["articles/**/*.txt"]
exclude = ["articles/drafts/**"]
[severity]
missing-source-line = "warning"
[rule.overlong-sentence]
words = 60
[[paths]]
match = "articles/ar/**"
language = "ar"
ignore = ["untranslated-latin-run"]
[siblings]
folder = "articles"
expected = ["ar", "hi", "ur"]
original = "vi"
[glossary]
files = ["names.tsv"]
""",
    )
    config = load()

    assert config.rule_folders == (os.path.join(project.root, "house-rules"),)
    assert config.select == ("acronym-unexplained",)
    assert config.ignore == ("missing-title", "numbers")
    assert config.fail_on == "warning"
    assert config.include == ("articles/**/*.txt",)
    assert config.exclude == ("articles/drafts/**",)
    assert config.severity == {"missing-source-line": "warning"}
    assert config.rules["overlong-sentence"].values == {"words": 60}
    assert config.siblings == (os.path.join(project.root, "articles"), ("ar", "hi", "ur"), "vi")
    assert config.glossary_files == (os.path.join(project.root, "names.tsv"),)
    assert config.settings("articles/ar/x.txt").language == "ar"
    assert config.settings("articles/ar/x.txt").ignore == ("missing-title", "numbers", "untranslated-latin-run")
    assert config.settings("articles/x.txt").language == ""
    assert [named.name for named in config.names()] == [
        "acronym-unexplained", "missing-title", "numbers", "missing-source-line", "overlong-sentence", "untranslated-latin-run",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ignored = []", "lintr.toml:1: ignored: not known here; did you mean “ignore”?"),
        ("\nignore = 3", "lintr.toml:2: ignore: must be a list, not a whole number"),
        ("ignore = [3]", "lintr.toml:1: ignore: must be a list of strings, and holds a whole number"),
        ('fail-on = "eror"', "lintr.toml:1: fail-on: “eror” is not one of note, warning, error, never; did you mean “error”?"),
        ('[severity]\nx = "never"', "lintr.toml:2: x: this is no severity: to switch a rule off, name it in ignore"),
        ('[severity]\ny = "error"\nx = false', "lintr.toml:3: x: this is no severity: to switch a rule off, name it in ignore"),
        ('[severity]\nx = "fatal"', "lintr.toml:2: x: “fatal” is not one of note, warning, error"),
        ("[rule]\nx = 3", "lintr.toml:2: x: must be a table, not a whole number"),
        ("[paths]", "lintr.toml:1: paths: must be a list, not a table"),
        ('[[paths]]\nlanguage = "ar"', "lintr.toml:1: “match” is missing"),
        ('[[paths]]\nmatch = "/"', "lintr.toml:2: match: matches nothing"),
        ('[[paths]]\nmatch = "a"\n[[paths]]\nmatch = "b"\nlang = "ar"', "lintr.toml:5: lang: not known here; did you mean “language”?"),
        ('[[paths]]\nmatch = "a"\nlanguage = "Arabic language"', "lintr.toml:3: language: “Arabic language” is no language tag (BCP 47): write it like ar, zh-Hant or pt-BR"),
        ('[[paths]]\nmatch = "a"\nlanguage = "arabic"', "lintr.toml:3: language: “arabic” is no language tag (BCP 47); did you mean “ar”?"),
        ('[siblings]\nfolder = "."\nexpected = ["ar", "hindhi"]', "lintr.toml:3: expected: “hindhi” is no language tag (BCP 47); did you mean “hi”?"),
        ('[siblings]\nfolder = "."\noriginal = "mandarin"', "lintr.toml:3: original: “mandarin” is no language tag (BCP 47): write it like ar, zh-Hant or pt-BR"),
        ('[siblings]\nexpected = ["ar"]', "lintr.toml:1: “folder” is missing"),
        ('[siblings]\nfolder = "x"', "lintr.toml:2: folder: “x” is no folder that is there"),
        ('[glossary]\nfiles = ["x.tsv"]', "lintr.toml:2: files: “x.tsv” is not there"),
        ('[glossary]\nfile = ["x.tsv"]', "lintr.toml:2: file: not known here; did you mean “files”?"),
        ('rule-folders = ["x"]', "lintr.toml:1: rule-folders: “x” is not there"),
        ('rule-folders = ["/etc"]', "lintr.toml:1: rule-folders: “/etc” must be a relative path that stays inside the project"),
        ('rule-folders = [".."]', "lintr.toml:1: rule-folders: “..” must be a relative path that stays inside the project"),
        ('rule-folders = ["a\\u0000"]', "lintr.toml:1: rule-folders: “a\0” must be a relative path that stays inside the project"),
        ("select = [", "lintr.toml:1:11: not TOML: "),
        ("a = 1\na = 2", "lintr.toml:2:"),
    ],
)
def test_a_mistake_is_told_with_its_place(project, text, expected):
    project("lintr.toml", text)

    assert error().startswith(expected)


def test_a_mistake_in_pyproject_is_told_with_its_place(project):
    project("pyproject.toml", '[project]\nname = "x"\n[tool.lintr]\nselect = []\nignored = []')

    assert error().startswith("pyproject.toml:5: ignored: not known here; did you mean “ignore”?")


def test_a_broken_pyproject_that_speaks_of_us_is_an_error(project):
    project("pyproject.toml", "[tool.lintr]\nselect = [")

    assert error().startswith("pyproject.toml:2:11: not TOML: ")


def test_a_name_knows_the_error_to_raise_of_it(project):
    project("lintr.toml", '[severity]\nb = "note"\n[rule.c]\nx = 1\n[[paths]]\nmatch = "*"\n[[paths]]\nmatch = "*"\nselect = ["d"]')

    assert [str(named.error("is no rule")) for named in load().names()] == [
        "lintr.toml:2: b: is no rule",
        "lintr.toml:3: is no rule",
        "lintr.toml:9: select: is no rule",
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake(project):
    project("lintr.toml", '\ufeffselect = ["a"]\r\nignore = ["b"]\r\n')

    assert load().select == ("a",)


# What holds for a path


def test_later_tables_win(project):
    project(
        "lintr.toml",
        """
ignore = ["numbers", "x"]
[severity]
x = "note"
y = "note"
[[paths]]
match = "*.txt"
language = "ar"
select = ["x", "y"]
severity = { x = "error" }
[[paths]]
match = "/b.txt"
language = "fa"
ignore = ["y"]
""",
    )
    config = load()
    a, b, c = (config.settings(name) for name in ("a/a.txt", "b.txt", "c.md"))

    assert (a.language, a.select, a.ignore) == ("ar", ("x", "y"), ("numbers",))
    assert (b.language, b.select, b.ignore) == ("fa", ("x",), ("numbers", "y"))
    assert (c.language, c.select, c.ignore) == ("", (), ("numbers", "x"))
    assert a.severity == {"x": "error", "y": "note"}
    assert c.severity == {"x": "note", "y": "note"}
    assert b.severity_of(("x",), "pack", "warning") == "error"
    assert b.severity_of(("z",), "pack", "warning") == "warning"


@pytest.mark.parametrize(
    ("layers", "default", "expected"),
    [
        ([], True, True),
        ([], False, False),
        ([Layer()], False, False),
        ([Layer(select=("rule",))], False, True),
        ([Layer(select=("pack",))], False, True),
        ([Layer(ignore=("other",))], True, True),
        ([Layer(select=("rule",), ignore=("rule",))], True, False),
        ([Layer(select=("rule",), ignore=("pack",))], False, True),
        ([Layer(select=("pack",), ignore=("rule",))], True, False),
        ([Layer(ignore=("rule",)), Layer(select=("pack",))], True, True),
        ([Layer(select=("rule",)), Layer(ignore=("pack",))], True, False),
        ([Layer(select=("rule",)), Layer()], False, True),
    ],
)
def test_an_id_goes_before_a_pack_and_a_later_layer_before_an_earlier(layers, default, expected):
    assert Settings("", tuple(layers)).enabled(("rule",), "pack", default=default) is expected


def test_every_setting_in_force_has_its_place(project):
    project(
        "lintr.toml",
        """ignore = ["x"]
[severity]
x = "note"
[rule.z]
words = 60
[[paths]]
match = "*.txt"
[[paths]]
match = "*.txt"
ignore = ["y"]
language = "ar"
""",
    )
    places = {key: (value, place) for key, value, place in explained(load(), "a.txt")}

    assert places["language"] == ("ar", "lintr.toml:11")
    assert places["ignore"] == (("x", "y"), "lintr.toml:1, lintr.toml:10")
    assert places["select"] == ((), "default")
    assert places["fail-on"] == ("error", "default")
    assert places["severity.x"] == ("note", "lintr.toml:3")
    assert places["rule.z.words"] == (60, "lintr.toml:5")


# Extending


def test_ours_lies_over_what_it_extends(project):
    project("names.tsv")
    project("house/rules/x.toml")
    project("house/drafts/x.txt")
    project(
        "house/style.toml",
        """
rule-folders = ["rules"]
select = ["a"]
ignore = ["b"]
exclude = ["drafts/", "*.tmp.txt", "!/keep.txt"]
severity = { x = "note", y = "note" }
[rule.x]
words = 60
signs = 3
[[paths]]
match = "/drafts/*"
language = "fa"
""",
    )
    project(
        "lintr.toml",
        """
extend = "house/style.toml"
ignore = ["c"]
severity = { y = "error" }
[rule.x]
words = 50
""",
    )
    config = load()

    assert config.path == "lintr.toml"
    assert (config.select, config.ignore) == (("a",), ("c",))
    assert config.severity == {"x": "note", "y": "error"}
    assert config.rules["x"].values == {"words": 50, "signs": 3}
    assert str(config.rules["x"].error("words", "m")) == "lintr.toml:6: words: m"
    assert str(config.rules["x"].error("signs", "m")) == "house/style.toml:9: signs: m"
    assert config.rule_folders == (os.path.join(project.root, "house", "rules"),)
    assert config.exclude == ("drafts/", "*.tmp.txt", "!/house/keep.txt")
    assert config.settings("house/drafts/x.txt").language == "fa"
    assert config.settings("drafts/x.txt").language == ""


def test_eight_files_may_extend_each_other_and_no_more(project):
    for number in range(9):
        project(f"{number}.toml", f'extend = "{number + 1}.toml"')
    project("9.toml", 'select = ["deep"]')

    assert load(file="1.toml").select == ("deep",)
    assert error(file="0.toml").endswith("8.toml:1 → 9.toml: more than 8 files deep")


SECRET = "password = 'hunter2'"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"lintr.toml": 'extend = "lintr.toml"'}, "lintr.toml:1 → lintr.toml: extends what extends it"),
        (
            {"lintr.toml": 'extend = "a.toml"', "a.toml": '\nextend = "./x/../lintr.toml"'},
            "lintr.toml → a.toml:2 → lintr.toml: extends what extends it",
        ),
        ({"lintr.toml": 'extend = "a.toml"'}, "lintr.toml:1 → a.toml: there is no such file"),
        ({"lintr.toml": 'extend = "/etc/passwd"'}, "lintr.toml:1: extend: “/etc/passwd” must be a relative path"),
        ({"lintr.toml": 'extend = "../a.toml"'}, "lintr.toml:1: extend: “../a.toml” must be a relative path"),
        ({"lintr.toml": 'extend = "a"', "a/b": ""}, "lintr.toml → a: cannot be used"),
        ({"lintr.toml": 'extend = "a.toml"', "a.toml": SECRET}, "lintr.toml → a.toml:1: cannot be used; lintr config --config a.toml"),
        ({"lintr.toml": 'extend = "a.toml"', "a.toml": "hunter2"}, "lintr.toml → a.toml:1:8: cannot be used"),
        ({"lintr.toml": 'extend = "a.toml"', "a.toml": "fail-on = 'hunter2'"}, "lintr.toml → a.toml:1: cannot be used"),
        ({"lintr.toml": 'extend = "a.toml"', "a.toml": "extend = '/hunter2'"}, "lintr.toml → a.toml:1: cannot be used"),
    ],
)
def test_a_bad_extension_is_told_with_its_chain_and_never_quoted(project, files, expected):
    for name, text in files.items():
        project(name, text)
    message = error()

    assert message.startswith(expected)
    assert "hunter2" not in message
    assert "password" not in message


@pytest.mark.parametrize(
    ("folder", "pattern", "expected"),
    [
        ("", "/a", "/a"),
        ("x", "a", "a"),
        ("x", "a/", "a/"),
        ("x", "!a", "!a"),
        ("x", "/a", "/x/a"),
        ("x", "!/a", "!/x/a"),
        ("x/y", "a/*", "/x/y/a/*"),
        ("x*", "/a", "/x\\*/a"),
    ],
)
def test_a_pattern_is_moved_to_a_folder_above(folder, pattern, expected):
    assert rebased(folder, pattern) == expected


# Hostile projects


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_out_of_the_project_is_not_followed(project, tmp_path_factory):
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text(SECRET)
    project("a/x.txt")
    for name in ("a/lintr.toml", "a/lintr-allow.toml", "linked.toml"):
        os.symlink(secret, name)

    assert error("a") == "a/lintr.toml: a link out of the project; put a copy here, or name the file with --config"
    os.unlink("a/lintr.toml")
    project("a/lintr.toml")
    assert error("a") == "a/lintr-allow.toml: a link out of the project; put a copy here"
    project("lintr.toml", 'extend = "linked.toml"')
    assert error().startswith("lintr.toml:1: extend: “linked.toml” must be a relative path that stays inside the project")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_inside_the_repository_is_followed(project):
    project("shared.toml", 'select = ["a"]')
    project("a/x.txt")
    os.symlink("../shared.toml", "a/lintr.toml")

    assert load("a").select == ("a",)
    assert load("a").root == os.path.join(project.root, "a")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"a = 1\n\xff", "lintr.toml: not UTF-8 at byte 6 (line 2)"),
        ("a = 1".encode("utf-16"), "lintr.toml: UTF-16 or UTF-32, not UTF-8: save it as UTF-8"),
        (b"a = '\0'", "lintr.toml: holds NUL bytes, not text"),
        (b"#" * 20_000_000, "lintr.toml: larger than 1 MiB"),
        ("".join(f"[t{n}]\n" for n in range(100_000)), "lintr.toml: more than 10000 tables"),
        ("[paths]\n" * 100_000, "lintr.toml: more than 10000 tables"),
        (".".join(["a"] * 20_000) + " = 1", "lintr.toml:1: a key of more than 20 parts"),
        (".".join(['"a"'] * 20_000) + " = 1", "lintr.toml: "),
        ("a = " + "[" * 500_000, "lintr.toml:1: nested deeper than 20"),
        ("a = " + "[\n" * 5_000, "lintr.toml: not TOML: "),
        ("a = " + "{a = " * 150_000, "lintr.toml: not TOML: "),
        ("ignore = [0x" + "9" * 900_000 + "]", "lintr.toml:1: ignore: must be a list of strings, and holds a whole number"),
        ("a = " + "9" * 900_000, "lintr.toml: not TOML: "),
    ],
)
def test_a_hostile_config_is_refused_within_a_second(project, text, expected):
    project("lintr.toml", text)
    start = time.process_time()

    assert error().startswith(expected)
    assert time.process_time() - start < 1


def test_a_folder_is_no_config(project):
    project("lintr.toml/x")

    assert error() == "lintr.toml: a folder, not a file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are none")
def test_a_pipe_or_a_device_is_no_config_and_is_not_waited_for(project):
    os.mkfifo("lintr.toml")

    assert error() == "lintr.toml: a FIFO, not a file"
    assert error(file="/dev/zero") == "/dev/zero: a device, not a file"


def test_four_mebibytes_are_enough(project):
    for number in range(5):
        project(f"{number}.toml", f'extend = "{number + 1}.toml"\n#' + "x" * 900_000)
    project("5.toml")

    assert error(file="0.toml") == "0.toml → 1.toml → 2.toml → 3.toml → 4.toml: more than 4 MiB in all"


@pytest.mark.skipif(os.name == "nt", reason="it cannot be removed there")
def test_a_working_folder_that_is_gone_is_told(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()

    assert error() == "the working folder is gone: go to one that is there"


def test_where_there_is_no_config_nothing_is_parsed(project):
    code = "import sys; from lintr.config import load; load(); print(*sorted({'re', 'tomllib', 'json', 'pathspec'} & set(sys.modules)))"
    out = subprocess.run([sys.executable, "-I", "-S", "-c", f"import sys; sys.path = {sys.path!r}; {code}"], capture_output=True, check=True)

    assert out.stdout.split() in ([], [b"re"])  # tomli imports re


def test_found_tells_the_repository_only_where_it_was_needed(project):
    project("a/lintr.toml")

    assert find("a") == (os.path.join(project.root, "a", "lintr.toml"), os.path.join(project.root, "a"), "")
    assert find(".") == ("", project.root, project.root)
