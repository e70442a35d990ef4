"""The command line: what is printed, where, and the exit status."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from conftest import ARTICLES, ROOT, lintr

LONG = "ويبلغ طول الجسر كيلومترين، واستغرق بناؤه ثلاث سنوات، ومن المتوقع أن يعبره كل يوم آلاف السكان في طريقهم إلى أعمالهم ومدارسهم في الضفة الأخرى من المدينة. وقال المهندسون إن الصلب المستخدم فيه يتحمل أشد الرياح، وإن صيانته لن تكلف كثيرا، وإن إنارته ليلا ستضيف إلى جمال النهر والحدائق التي تحيط به من الجانبين.\n"
GOOD = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين.\n" + LONG + "المصدر: https://example.org/bridge\n"
BAD = "جسر جديد على النهر\nافتُتح الجسر يوم الاثنين .\n![]() |\n" + LONG + "المصدر: https://example.org/bridge\n"


def write(folder, **files):
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_bytes(text if isinstance(text, bytes) else text.encode())


def test_nothing_found_is_status_0(run, tmp_path):
    write(tmp_path, a__ar__txt=GOOD)

    assert run("check") == (0, "1 file checked: nothing found\n", "")


def test_violations_are_status_1_and_a_line_each(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD)
    status, out, err = run("check", "a.ar.txt")

    assert (status, err) == (1, "")
    assert [line for line in out.splitlines() if not line.startswith("    ")] == [
        "a.ar.txt:2:25: warning: a blank before “.”: take it away [space-before-punctuation]",
        "a.ar.txt:3:1: error: “![]() |” is what is left of a picture: put the picture back or delete the line [image-placeholder]",
        "1 file checked: 1 error, 1 warning (2 safe fixes: lintr fix)",
    ]


@pytest.mark.skipif(os.name == "nt", reason="no FIFO there")
def test_whatever_cannot_be_known_is_a_line_and_status_2_and_the_rest_is_told(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD, b__txt=b"abc\xff", c__txt=GOOD.replace("bridge", "park"))
    os.mkfifo(tmp_path / "d.txt")
    (tmp_path / "c.txt").chmod(0)
    status, out, err = run("check", "--format", "jsonl", ".", "d.txt", "missing.txt")

    assert status == 2
    assert [json.loads(line)["rule"] for line in out.splitlines() if "rule" in json.loads(line)] == ["space-before-punctuation", "image-placeholder"]
    lines = err.splitlines()
    assert "error: b.txt: not UTF-8 at byte 3 (line 1)" in lines
    assert any(line.startswith("error: d.txt: ") for line in lines)
    assert any(line.startswith("error: missing.txt: ") for line in lines)
    assert os.geteuid() == 0 or any(line.startswith("error: c.txt: ") for line in lines)
    assert all(line.startswith("error: ") for line in lines)
    assert "Traceback" not in err


@pytest.mark.parametrize(("page", "reason"), [
    ("summary = 1\n[pattern]\nmatch = \"a\"\n", ":1: summary: must be a string, not a whole number"),
    ("", "no kind of rule is named so"),
    ("summary = \"a\"\nwhy = \"a\"\nmessage = \"a\"\nseverity = \"error\"\n[pattern]\nmatch = \"a\"\n", "no [[bad]] example"),
    ("[patern]\nmatch = \"a\"\n[[bad]]\ntext = \"a\"\nhits = [\"1:1 a\"]\n[[good]]\ntext = \"b\"\n", "did you mean “pattern”?"),
    ("summary = \"a\"\nwhy = \"a\"\nmessage = \"a\"\nseverity = \"eror\"\n[pattern]\nmatch = \"a\"\n[[bad]]\ntext = \"a\"\nhits = [\"1:1 a\"]\n[[good]]\ntext = \"b\"\n",
     ":4: severity: “eror” is not one of note, warning, error; did you mean “error”?"),
    ("summary = \"a\"\nwhy = \"a\"\nmessage = \"a\"\nseverity = \"error\"\n[pattern]\nmatch = \"(a\"\n[[bad]]\ntext = \"a\"\nhits = [\"1:1 a\"]\n[[good]]\ntext = \"b\"\n", "not a pattern"),
    ("summary = \"a\"\nwhy = \"a\"\nmessage = \"a\"\nseverity = \"error\"\ncolour = 1\n[pattern]\nmatch = \"a\"\n[[bad]]\ntext = \"a\"\nhits = [\"1:1 a\"]\n[[good]]\ntext = \"b\"\n",
     ":5: colour: not known here"),
    ("summary = \n", "not TOML"),
    ("summary = \"a\"\nwhy = \"a\"\nmessage = \"a\"\nseverity = \"error\"\nformats = [\"md\"]\n[pattern]\nmatch = \"a\"\n[[bad]]\ntext = \"a\"\nhits = [\"1:1 a\"]\n[[good]]\ntext = \"b\"\n",
     ":5: formats: “md” is not one of plain, markdown, html"),
    ("summary = \"a\"\nwhy = \"a\"\nmessage = \"a\"\nseverity = \"error\"\nlanguages = [\"-fr\", \"x!\"]\n[pattern]\nmatch = \"a\"\n[[bad]]\ntext = \"a\"\nhits = [\"1:1 a\"]\n[[good]]\ntext = \"b\"\n",
     ":5: languages: “x!” is no language tag such as"),
])
def test_a_broken_rule_page_is_named_with_its_line(run, tmp_path, page, reason):
    (tmp_path / "house").mkdir()
    write(tmp_path / "house", wrong__toml=page)
    write(tmp_path, a__ar__txt=GOOD)
    status, _, err = run("check", "--rules", "house", "a.ar.txt")

    assert status == 2
    assert err.startswith("error: house/wrong.toml")
    assert reason in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(("words", "reason"), [
    (["chek"], "no command “chek”; did you mean “check”?"),
    (["check", "--select", "nothing-like-it"], "--select: no rule or pack “nothing-like-it”"),
    (["check", "--lang", "x!"], "is no language tag"),
    (["check", "--format", "pdf"], "--format"),
    (["explain", "image-placeholde"], "did you mean “image-placeholder”?"),
    (["explain", "punctation"], "no rule or pack “punctation”; did you mean “punctuation”?"),
    (["check", "--formt", "json"], "no option “--formt”; did you mean “--format”? (see lintr check --help)"),
    (["check", "--selct=leftovers"], "no option “--selct”; did you mean “--select”? (see lintr check --help)"),
    (["check", "--json", "a.txt"], "no option “--json”; did you mean “--format json”? (see lintr check --help)"),
    (["check", "--format", "jsn"], "“jsn” is not one of text, json, jsonl, github, sarif, gitlab, junit, checkstyle, rdjson, html; did you mean “json”? (see lintr check --help)"),
    (["check", "--html"], "no option “--html”; did you mean “--format html”? (see lintr check --help)"),
    (["check", "--diff", "a.txt"], "no option “--diff”; did you mean “lintr fix --diff”? (see lintr check --help)"),
    (["fix", "--since", "HEAD"], "no option “--since”; did you mean “lintr check --since”? (see lintr fix --help)"),
    (["check", "--fix"], "no option “--fix”; did you mean “lintr fix”? (see lintr check --help)"),
    (["check", "--disable", "x"], "no option “--disable” (see lintr check --help)"),
    (["."], "no command “.”; did you mean “lintr check .”? (see lintr --help)"),
    (["check", "-x"], "no option “-x” (see lintr check --help)"),
    (["--formt"], "no option “--formt” (see lintr --help)"),
    (["explain", "bom", "odd-space"], "“odd-space” is a word too many (see lintr explain --help)"),
    (["zones", "."], "error: .: a folder, not a file"),
    (["check", "--siblings", "nowhere"], "error: --siblings: nowhere: no such folder"),
    (["test", "."], ".: no rule pages (*.toml) lie there"),
    (["check", "--config", "none.toml"], "none.toml"),
])
def test_a_wrong_word_is_one_line_and_status_2(run, words, reason):
    status, out, err = run(*words)

    assert (status, out) == (2, "")
    assert reason in err
    assert err.startswith("error: ")
    assert err.count("\n") == 1


def test_a_folder_without_articles_is_named_and_passes(run, tmp_path):
    (tmp_path / "empty").mkdir()
    write(tmp_path / "empty", a__py="print()\n")
    write(tmp_path, a__ar__txt=GOOD, b__xml="<a/>\n")
    empty = "warning: empty: no article lies there; looked for: *.txt, *.md, *.markdown, *.html, *.htm, less what git ignores and the settings exclude\n"

    assert run("check", "empty", "a.ar.txt") == (0, "1 file checked: nothing found\n", empty)
    assert run("fix", "empty") == (0, "0 of 0 files changed, 0 fixes; left: nothing\n", empty)
    assert run("names", "empty")[::2] == (0, empty)
    assert run("check", ".") == (0, "1 file checked: nothing found\n", "")
    write(tmp_path, lintr__toml='include = ["*.rst"]\nexclude = ["b.xml"]\n')
    assert run("check") == (0, "0 files checked: nothing found\n", "warning: .: no article lies there; looked for: *.rst, less what git ignores and the settings exclude\n")
    assert run("check", "b.xml") == (0, "0 files checked: nothing found\n", "warning: b.xml: excluded by the settings (--no-exclude: check it all the same)\n")
    assert run("check", "a.ar.txt", "b.xml") == (0, "1 file checked: nothing found\n", "")


def test_what_could_not_be_checked_is_not_counted_as_checked(run, tmp_path):
    write(tmp_path, a__ar__txt=GOOD, b__txt=b"abc\xff")

    assert run("check", "a.ar.txt", "b.txt", "none.txt")[:2] == (2, "1 file checked, 2 could not be: nothing found\n")
    assert run("fix", "a.ar.txt", "b.txt", "none.txt")[:2] == (2, "0 of 1 file changed, 2 could not be, 0 fixes; left: nothing\n")


def test_the_file_of_allowances_is_no_article(run, tmp_path):
    allow = '[[allow]]\npath = "a.ar.txt"\nrule = "image-placeholder"\nreason = "to come"\n'
    write(tmp_path, a__ar__txt=GOOD)
    (tmp_path / "lintr-allow.toml").write_text(allow, encoding="utf-8")
    status, out, _ = run("check")

    assert (status, out.splitlines()[-1]) == (0, "1 file checked: 1 warning")


def test_the_list_of_rules_says_of_fixes_what_their_pages_say(run):
    fixes = {rule["id"]: rule["fix"] for rule in json.loads(run("rules", "--format", "json")[1])}
    pages = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "rules").glob("*.md")}

    assert [rule for rule, fix in fixes.items() if rule in pages and f", {fix + ' fix' if fix else 'no fix'}, languages: " not in pages[rule]] == []


@pytest.mark.parametrize("place", [".", "docs", "docs/ar", "docs/ar/more"])
def test_reports_for_other_programs_name_files_from_the_top_of_the_repository(run, tmp_path, place):
    (tmp_path / ".git").mkdir()
    (tmp_path / "docs" / "ar" / "more").mkdir(parents=True)
    write(tmp_path / "docs" / "ar", lintr__toml="")
    write(tmp_path / "docs" / "ar" / "more", a__ar__txt=BAD)
    told = {name: run("check", "--select", "image-placeholder", "--format", name, cwd=tmp_path / place)[1] for name in ("github", "gitlab", "sarif", "rdjson")}

    assert told["github"].startswith("::error file=docs/ar/more/a.ar.txt,line=3,")
    assert json.loads(told["gitlab"])[0]["location"]["path"] == "docs/ar/more/a.ar.txt"
    assert json.loads(told["sarif"])["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "docs/ar/more/a.ar.txt"
    assert json.loads(told["rdjson"])["diagnostics"][0]["location"]["path"] == "docs/ar/more/a.ar.txt"


def test_what_is_below_the_level_is_counted(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD, b__ar__txt=GOOD.replace("bridge", "park").rstrip("\n"))
    last = {level: run("check", "--ignore", "siblings", "--level", level)[1].splitlines()[-1] for level in ("note", "warning", "error")}

    assert last == {
        "note": "2 files checked: 1 error, 1 warning, 1 note (3 safe fixes: lintr fix)",
        "warning": "2 files checked: 1 error, 1 warning (2 safe fixes: lintr fix); 1 note hidden (--level note)",
        "error": "2 files checked: 1 error (1 safe fix: lintr fix); 1 warning and 1 note hidden (--level note)",
    }
    assert run("check", "--level", "error", "a.ar.txt")[1].splitlines()[-1] == "1 file checked: 1 error (1 safe fix: lintr fix); 1 warning hidden (--level warning)"


@pytest.mark.parametrize(("tag", "told"), [
    ("ar", ""), ("ar-EG", ""), ("grc", ""), ("und", ""), ("qaa-Latn", ""),
    ("arabic", "error: “arabic” is no language tag (BCP 47); did you mean “ar”?\n"),
    ("zz", "warning: --lang: nothing is known of a language “zz”, and most rules are silent (known: lintr languages)\n"),
])
def test_a_language_of_which_nothing_is_known_is_told(run, tmp_path, tag, told):
    write(tmp_path, a__ar__txt=GOOD)

    assert run("check", "--lang", tag, "a.ar.txt")[2] == told


@pytest.mark.parametrize(("tag", "told"), [
    ("ar", ""), ("ar_EG", ""), ("qaa-Latn", ""),
    ("zz", "warning: lintr.toml:3: language: nothing is known of a language “zz”, and most rules are silent (known: lintr languages)\n"),
])
def test_a_language_of_the_settings_of_which_nothing_is_known_is_told_once(run, tmp_path, tag, told):
    write(tmp_path, a__ar__txt=GOOD, b__ar__txt=GOOD, lintr__toml=f'[[paths]]\nmatch = "*.txt"\nlanguage = "{tag}"\n')

    assert run("check", ".")[2] == told


def test_a_pack_is_explained_by_its_rules_and_allowances_without_a_page(run):
    status, out, _ = run("explain", "leftovers")
    rules = [rule for rule in json.loads(run("rules", "--format", "json")[1]) if rule["pack"] == "leftovers"]

    assert status == 0
    assert out.splitlines()[0] == "leftovers"
    assert [line.split()[0] for line in out.splitlines()[1:-1]] == [rule["id"] for rule in rules]
    assert [line.endswith(rule["summary"]) for line, rule in zip(out.splitlines()[1:-1], rules, strict=True)] == [True] * len(rules)
    assert out.splitlines()[-1].startswith(f"{len(rules)} rules, ")
    for rule in ("unused-allowance", "expired-allowance"):
        assert run("explain", rule)[0] == 0


def test_a_report_that_lies_among_the_articles_is_told_and_not_checked(run, tmp_path):
    write(tmp_path, a__ar__txt=GOOD)
    for name in ("b.html", "a.html"):
        assert run("check", "--format", "html", "--output", name)[0] == 0

    assert run("check") == (0, "1 file checked: nothing found\n", "note: 2 reports of lintr's own not checked: a.html, b.html\n")
    assert run("fix") == (0, "0 of 1 file changed, 0 fixes; left: nothing\n", "note: 2 reports of lintr's own not checked: a.html, b.html\n")
    assert run("check", "a.html")[0] == 1


@pytest.mark.parametrize("words", [("check",), ("check", "--format", "html"), ("fix", "--diff")])
def test_what_standard_output_goes_to_is_no_article(tmp_path, words):
    write(tmp_path, a__ar__txt=GOOD)
    for name in ("report.txt", "report.html"):
        with (tmp_path / name).open("wb") as file:
            done = subprocess.run([sys.executable, "-I", "-m", "lintr", *words, "."], cwd=tmp_path, stdout=file, stderr=subprocess.PIPE, check=False)

        assert (done.returncode, done.stderr) == (0, b"")
        (tmp_path / name).unlink()


def test_standard_input_takes_its_name_from_an_option(run):
    status, out, _ = run("check", "--format", "json", "--stdin-filename", "x.ar.md", "-", stdin=BAD.encode())

    assert status == 1
    assert {violation["path"] for violation in json.loads(out)["violations"]} == {"x.ar.md"}


def test_fix_mends_in_place_and_a_second_run_changes_nothing(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD)
    (tmp_path / "a.ar.txt").chmod(0o640)

    assert run("fix", "a.ar.txt")[0] == 0
    assert (tmp_path / "a.ar.txt").read_text(encoding="utf-8") == GOOD
    assert (tmp_path / "a.ar.txt").stat().st_mode & 0o777 == 0o640
    before = (tmp_path / "a.ar.txt").stat().st_mtime_ns
    assert run("fix", "a.ar.txt")[0] == 0
    assert (tmp_path / "a.ar.txt").stat().st_mtime_ns == before


def test_fix_keeps_line_ends_and_the_byte_order_mark(run, tmp_path):
    write(tmp_path, a__ar__txt="\ufeff" + BAD.replace("\n", "\r\n"))
    run("fix", "a.ar.txt")

    assert (tmp_path / "a.ar.txt").read_bytes() == ("\ufeff" + GOOD.replace("\n", "\r\n")).encode()


def test_a_diff_only_shows(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD)
    status, out, _ = run("fix", "--diff", "a.ar.txt")

    assert status == 1
    assert "-![]() |\n" in out
    assert (tmp_path / "a.ar.txt").read_text(encoding="utf-8") == BAD


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
def test_a_diff_is_one_that_git_applies(run, tmp_path):
    files = {"a.ar.txt": BAD, "b c ü.ar.txt": BAD.replace("bridge", "park").rstrip("\n"), "d.ar.txt": BAD.replace("bridge", "road") + "\n\n\n"}
    for folder in ("fixed", "patched"):
        (tmp_path / folder).mkdir()
        for name, text in files.items():
            (tmp_path / folder / name).write_text(text, encoding="utf-8")
    told = run("fix", "--diff", cwd=tmp_path / "patched")[1]
    subprocess.run(["git", "init", "-q"], cwd=tmp_path / "patched", check=True)
    subprocess.run(["git", "apply", "-p0", "-"], input=told.encode(), cwd=tmp_path / "patched", check=True)
    run("fix", cwd=tmp_path / "fixed")

    assert [(tmp_path / "patched" / name).read_bytes() for name in files] == [(tmp_path / "fixed" / name).read_bytes() for name in files]
    assert all((tmp_path / "fixed" / name).read_text(encoding="utf-8") != text for name, text in files.items())


def test_fix_of_standard_input_prints_the_mended_text(run):
    assert run("fix", "--stdin-filename", "a.ar.txt", "-", stdin=BAD.encode())[1] == GOOD


def test_the_other_commands_say_what_they_know(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD)

    assert "image-placeholder" in run("rules")[1]
    assert run("rules", "--format", "json")[1].startswith("[")
    assert "# image-placeholder" in run("explain", "image-placeholder")[1]
    assert "Urdu" in run("languages")[1]
    assert "    3 placeholder" in run("zones", "a.ar.txt")[1]
    assert "fail-on = error" in run("config")[1]
    assert run("init")[0] == 0
    assert (tmp_path / "lintr.toml").exists()
    assert run("init")[0] == 2
    assert run("--version")[1].startswith("lintr ")


def test_settings_hold_for_their_paths(run, tmp_path):
    (tmp_path / "old").mkdir()
    write(tmp_path, a__ar__txt=BAD, lintr__toml='ignore = ["siblings"]\n[severity]\nimage-placeholder = "note"\n[[paths]]\nmatch = "old/**"\nignore = ["punctuation", "leftovers"]\n')
    write(tmp_path / "old", b__ar__txt=BAD.replace("bridge", "park"))
    out = json.loads(run("check", "--format", "json", "--level", "note")[1])

    assert [(violation["path"], violation["rule"], violation["severity"]) for violation in out["violations"]] == [
        ("a.ar.txt", "space-before-punctuation", "warning"), ("a.ar.txt", "image-placeholder", "note")]


def test_a_config_from_elsewhere_speaks_of_the_working_folder(run, tmp_path):
    (tmp_path / "base").mkdir()
    (tmp_path / "project" / "articles" / "drafts").mkdir(parents=True)
    settings = 'include = ["articles/**/*.txt"]\nexclude = ["articles/drafts/**"]\n[[paths]]\nmatch = "articles/a.*"\nignore = ["image-placeholder"]\n'
    write(tmp_path / "base", lintr__toml=settings)
    write(tmp_path / "project" / "articles", a__ar__txt=BAD)
    write(tmp_path / "project" / "articles" / "drafts", b__ar__txt=BAD)
    write(tmp_path / "project", c__ar__txt=BAD)
    told = [run("check", "--config", "../base/lintr.toml", path, cwd=tmp_path / "project")[:2] for path in (".", "articles", "articles/a.ar.txt")]
    (tmp_path / "project" / "lintr.toml").write_text(settings, encoding="utf-8")

    assert told == [run("check", "articles", cwd=tmp_path / "project")[:2]] * 3
    assert told[0][0] == 0
    assert told[0][1].splitlines()[-1] == "1 file checked: 1 warning (1 safe fix: lintr fix)"


def test_a_person_may_let_a_violation_pass(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD, lintr_allow__toml='[[allow]]\npath = "a.ar.txt"\nrule = "image-placeholder"\nline = "![]() |"\nreason = "the picture comes later"\n')
    (tmp_path / "lintr_allow.toml").rename(tmp_path / "lintr-allow.toml")
    out = json.loads(run("check", "--format", "json")[1])

    assert [violation["rule"] for violation in out["violations"]] == ["space-before-punctuation"]


def test_a_folder_of_ones_own_rules_is_held_against_its_examples(run, tmp_path):
    (tmp_path / "house").mkdir()
    page = 'summary = "A"\nwhy = "B"\nmessage = "“{hit}” is wrong: write “quay”"\nseverity = "error"\n\n[pattern]\nmatch = "key"\nreplace = "quay"\n\n'
    write(tmp_path / "house", quay__toml=page + '[[bad]]\ntext = "a key"\nhits = ["1:3 key"]\nfixed = "a quay"\n\n[[good]]\ntext = "a quay"\n')
    assert run("test", "house") == (0, "1 rule, 2 examples: all hold\n", "")

    write(tmp_path / "house", quay__toml=page + '[[bad]]\ntext = "a key"\nhits = ["1:4 key"]\nfixed = "a quay"\n\n[[good]]\ntext = "a key"\n')
    status, out, err = run("test", "house")
    assert status == 1
    assert "found ['1:3 key'], expected ['1:4 key']" in err
    assert "found ['1:3 key'], expected []" in err


@pytest.mark.parametrize(("was", "now", "told"), [
    ("1:3 key", "1:4 key", ["11: example 1: found ['1:3 key'], expected ['1:4 key']"]),
    ('fixed = "a quay"', 'fixed = "quay"', ["11: example 1: fixed to 'a quay', expected 'quay'"]),
    ('text = "a quay"', 'text = "a key"', ["16: example 2 (no key): found ['1:3 key'], expected []",
                                           "16: example 2 (no key): the rule mends it, and the example does not tell how: fixed = …"]),
    ('match = "key"', 'match = "kee   # a key"', ["11: example 1: found [], expected ['1:3 key']", "11: example 1: fixed to 'a key', expected 'a quay'"]),
    ('match = "key"', 'match = "a (?P<hit> key )"', ["11: example 1: found [], expected ['1:3 key']", "11: example 1: fixed to 'a key', expected 'a quay'"]),
    ('match = "key"', 'match = "(?P<hit>a key )"', ["11: example 1: found [], expected ['1:3 key']; a blank in a pattern means nothing: write “[ ]” for one",
                                                   "11: example 1: fixed to 'a key', expected 'a quay'"]),
    ("{hit}", "{hti}", ["11: example 1: the message has {hti} in it, for which there is no value: name a group of the pattern, or what the kind tells"]),
    ('"error"\n', '"error"\nfix_is_safe = true\n', ["12: example 1: its fix changes a letter or a digit, which is not safe: take fix_is_safe away"]),
    ('"error"\n', '"error"\nlanguages = ["hi"]\n', ["12: example 1: the rule does not speak of en (plain): name the language, or widen the rule"]),
])
def test_an_example_that_does_not_hold_is_told_with_its_line(run, tmp_path, was, now, told):
    (tmp_path / "house").mkdir()
    page = ('summary = "A"\nwhy = "B"\nmessage = "“{hit}” is wrong: write “quay”"\nseverity = "error"\n\n[pattern]\nmatch = "key"\nreplace = "quay"\n\n\n'
            '[[bad]]\ntext = "a key"\nlanguage = "en"\nhits = ["1:3 key"]\nfixed = "a quay"\n[[good]]\nnote = "no key"\ntext = "a quay"\n')
    assert page.count(was) >= 1
    write(tmp_path / "house", quay__toml=page.replace(was, now))

    assert run("test", "house") == (1, "1 rule, 2 examples: 1 rule fails\n", "".join(f"error: house/quay.toml:{line}\n" for line in told))


@pytest.mark.parametrize("surroundings", [{"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LANG": "C"}, {"HOME": ""}])
def test_the_bytes_are_the_same_in_all_surroundings(tmp_path, surroundings):
    write(tmp_path, a__ar__txt=BAD)

    assert lintr("check", cwd=tmp_path, env=surroundings) == lintr("check", cwd=tmp_path)


def test_a_full_device_is_an_error_and_never_a_pass(tmp_path):
    write(tmp_path, a__ar__txt=BAD)
    if not os.path.exists("/dev/full"):
        pytest.skip("no full device here")
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-I", "-m", "lintr", "check"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 2
    assert done.stderr.decode().startswith("error: standard output: ")


@pytest.mark.skipif(os.name == "nt", reason="no such devices there")
def test_a_report_may_go_to_a_device(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD)

    assert run("check", "--output", os.devnull, "a.ar.txt") == (1, "", "")
    assert run("check", "--output", "/dev/stdout", "a.ar.txt") == run("check", "--output", "-", "a.ar.txt") == run("check", "a.ar.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.ar.txt"]


def test_a_module_in_the_working_folder_is_not_run(tmp_path):
    write(tmp_path, regex__py="raise SystemExit(9)", sitecustomize__py="raise SystemExit(9)", a__ar__txt=GOOD)

    assert lintr("check", cwd=tmp_path)[0] == 0


@pytest.mark.skipif(not ARTICLES.exists(), reason="the real articles are not at hand")
def test_the_real_articles():
    status, out, err = lintr("check", "--isolated", "--format", "json", "--level", "note", *sorted(ARTICLES.glob("*.txt")))
    assert (status, err) == (1, "")
    done = subprocess.run([sys.executable, str(ARTICLES / "score.py")], input=out.encode(), capture_output=True, check=True)
    score = dict(word.split("=") for word in done.stdout.decode().splitlines()[-1].split())

    assert int(score["certain"].split("/")[0]) >= 27, done.stdout.decode()
    assert int(score["likely"].split("/")[0]) >= 11, done.stdout.decode()
    assert int(score["false"]) <= 3
    assert "trap" not in done.stdout.decode()


def test_the_readme_names_every_command_and_every_hook():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    from lintr.commands import COMMANDS

    assert [command for command in COMMANDS if f"lintr {command}" not in readme] == []
    assert "id: lintr" in readme


def test_a_baseline_accepts_what_is_there_and_fails_on_what_is_new(run, tmp_path):
    write(tmp_path, a__ar__txt=BAD)
    assert run("baseline") == (0, "wrote lintr-baseline.json: 2 violations accepted in 1 file\n", "")
    assert run("check", "--baseline", "lintr-baseline.json")[0] == 0

    write(tmp_path, a__ar__txt="مقدمة\n" + BAD.replace("المصدر", "![]()\nالمصدر"))
    out = json.loads(run("check", "--format", "json", "--baseline", "lintr-baseline.json")[1])
    assert [(violation["line"], violation["rule"]) for violation in out["violations"]] == [(6, "image-placeholder")]
    assert run("baseline")[0] == 2
    assert run("baseline", "--grow")[0] == 0
    write(tmp_path, a__ar__txt=GOOD)
    assert run("baseline") == (0, "wrote lintr-baseline.json: 3 fixed since, 0 added, 0 accepted\n", "")


def test_a_baseline_follows_files_that_are_renamed_and_forgets_those_that_are_gone(run, tmp_path):
    for name in ("a", "b", ".git"):
        (tmp_path / name).mkdir()
    write(tmp_path / "a", a__ar__txt=BAD, b__ar__txt=BAD.replace("bridge", "park").replace("جسر", "متنزه"))
    write(tmp_path / "b", c__ar__txt=BAD.replace("bridge", "road").replace("جسر", "طريق"))
    no = ("--ignore", "siblings")
    assert run("baseline", *no) == (0, "wrote lintr-baseline.json: 6 violations accepted in 3 files\n", "")

    (tmp_path / "a" / "a.ar.txt").rename(tmp_path / "a" / "جسر جديد.ar.txt")
    (tmp_path / "a" / "b.ar.txt").unlink()
    (tmp_path / "b" / "c.ar.txt").rename(tmp_path / "b" / "d.ar.txt")
    assert run("baseline", *no, "a") == (0, "wrote lintr-baseline.json: 2 fixed since, 0 added, 2 moved with their files, 4 accepted\n", "")
    assert run("check", *no, "--baseline", "lintr-baseline.json", "a") == (0, "1 file checked: nothing found\n", "")
    assert run("baseline", *no, "--baseline", "../lintr-baseline.json", cwd=tmp_path / "b")[1] == "wrote ../lintr-baseline.json: 0 fixed since, 0 added, 2 moved with their files, 4 accepted\n"
    assert run("check", *no, "--baseline", "lintr-baseline.json") == (0, "2 files checked: nothing found\n", "")

    write(tmp_path / "b", d__ar__txt=(tmp_path / "b" / "d.ar.txt").read_text(encoding="utf-8").replace("المصدر", "![]()\nالمصدر"))
    assert run("baseline", *no) == (2, "", (
        "error: lintr-baseline.json would grow by 1 violation: mend them, or add them with --grow (what they are: lintr check --level note --baseline lintr-baseline.json)\n"))


def test_since_a_revision_only_what_is_new_counts(run, tmp_path):
    def git(*words):
        subprocess.run(["git", "-C", tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.org", *words], check=True, capture_output=True)

    git("init", "-q")
    write(tmp_path, a__ar__txt=BAD)
    git("add", "-A")
    git("commit", "-qm", "one")
    git("mv", "a.ar.txt", "b.ar.txt")
    write(tmp_path, b__ar__txt="تمهيد\n" + BAD, c__ar__txt="مدرسة جديدة\nفُتحت المدرسة .\n![]()\n" + LONG.replace("الجسر", "الممر") + "المصدر: https://example.org/school\n")
    git("add", "-A")
    out = json.loads(run("check", "--format", "json", "--since", "HEAD")[1])

    assert [(violation["path"], violation["rule"]) for violation in out["violations"]] == [
        ("c.ar.txt", "space-before-punctuation"), ("c.ar.txt", "image-placeholder")]
    assert run("check", "--since", "no-such-revision")[0] == 2


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
def test_what_a_file_held_is_asked_of_the_file_and_not_of_standard_input(run, tmp_path):
    def git(*words):
        subprocess.run(["git", "-C", tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.org", *words], check=True, capture_output=True)

    git("init", "-q")
    write(tmp_path, a__ar__md=BAD.replace("\n", "\n\n") + "\n<!-- lintr-allow: repeated-word (over, until 2020-01-01) -->\n\nافتُتح الجسر يوم الاثنين.\n")
    git("add", "-A")
    git("commit", "-qm", "one")
    since = ("check", "--ignore", "structure", "--format", "jsonl", "--since", "HEAD")

    def told(*words, **more):
        return [json.loads(line)["rule"] for line in run(*since, *words, **more)[1].splitlines()]

    assert told("a.ar.md") == ["expired-allowance"]  # which no revision excuses
    assert told("--stdin-filename", "a.ar.md", "-", stdin=(tmp_path / "a.ar.md").read_bytes()) == ["expired-allowance"]
    assert told("--stdin-filename", "a.ar.md", "-", stdin=(tmp_path / "a.ar.md").read_bytes() + b"\n![]()\n") == ["expired-allowance", "image-placeholder"]


def test_a_broken_rule_page_is_named_and_the_others_are_used(run, tmp_path):
    page = 'summary = "A key."\nwhy = "None."\nmessage = "“{hit}”: no key"\nseverity = "error"\n[pattern]\nmatch = "WORD"\n[[bad]]\nlanguage = "en"\ntext = "key"\nhits = ["1:1 key"]\n[[good]]\nlanguage = "en"\ntext = "x"\n'
    write(tmp_path, lintr__toml='rule-folders = ["house"]\n[severity]\nbroken = "note"\n', a__ar__txt=BAD)
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "broken.toml").write_text("summary = 3\n", encoding="utf-8")
    (tmp_path / "house" / "ill-formed.toml").write_text(page.replace("WORD", "(key"), encoding="utf-8")
    (tmp_path / "house" / "quay.toml").write_text(page.replace("WORD", "الجسر"), encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xff")
    status, out, err = run("check", ".")

    assert status == 2
    assert "[image-placeholder]" in out
    assert "[quay]" in out
    assert [line.split(": ")[1] for line in err.splitlines()] == ["b.txt", str(tmp_path / "house" / "broken.toml"), str(tmp_path / "house" / "ill-formed.toml") + ":5"]
    assert run("fix", "--diff", ".")[0] == 2
    assert run("rules")[0] == 2


def test_a_required_key_that_is_misspelt_is_told_at_its_line(run, tmp_path):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "quay.toml").write_text('summary = "A key."\nwhy = "None."\nmessage = "no key"\nseverty = "error"\n[pattern]\nmatch = "key"\n[[bad]]\ntext = "key"\nhits = ["1:1 key"]\n[[good]]\ntext = "x"\n', encoding="utf-8")

    assert run("test", "house") == (2, "", "error: house/quay.toml:4: severty: not known here; did you mean “severity”?\n")


def test_the_report_is_no_article(run, tmp_path):
    (tmp_path / "a.en.txt").write_text("The  bridge\nIt  is  of  steel.\n", encoding="utf-8")
    for _ in range(2):
        assert run("check", "--isolated", "--no-cache", "--select", "double-space", "--output", "report.txt", ".", cwd=tmp_path)[0] == 0

    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == (
        "a.en.txt:1:4: warning: more than one blank between two words, 4 times: leave one [double-space]\n    | The  bridge\n    found: <2 SP>\n    also in line 2\n"
        "1 file checked: 1 warning (1 safe fix: lintr fix)\n"
    )
    assert run("check", "--isolated", "--no-cache", "--select", "double-space", "--format", "html", "--output", "report.html", ".", cwd=tmp_path)[0] == 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert (page.count("<p class=\"also\">also in line 2</p>"), page.count("data-v=\"1\"")) == (1, 4)


@pytest.mark.parametrize("words", [(), ("check",)])
def test_help_is_what_the_option_says(run, words):
    assert run("help", *words) == run(*words, "--help")
