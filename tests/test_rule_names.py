"""What a rule may be called: by its id, by an earlier one, and by that of the twin that tells the same fault beside something else."""

import json

import pytest
from conftest import ROOT

from lintr import ruleset
from lintr.settings import Config, Layer, Settings

TEXTS = {
    "fr": "Le pont rouvre\nLe conseil municipal a rouvert le vieux pont le 14 mars 2023 après des travaux de 250 millions de dongs.\n"
          "« Le pont appartient à tous ceux qui le traversent chaque jour », a dit la maire, Lan.\n"
          "Environ 1 500 personnes sont venues à la cérémonie, et le premier bus est passé à midi.\n",
    "vi": "Cây cầu mở lại\nHội đồng thành phố đã mở lại cây cầu cũ vào ngày 14 tháng 3 năm 2023 sau đợt sửa chữa trị giá 250 triệu đồng.\n![Cây cầu](bridge.jpg)\n"
          "“Cây cầu thuộc về tất cả những người đi qua đó mỗi ngày”, bà Lan, thị trưởng, nói.\n"
          "Khoảng 1.500 người đã đến dự lễ, và chuyến xe buýt đầu tiên đi qua lúc trưa.\n",
    "en": "The bridge opens again\nThe city council reopened the old bridge on 14 March 2023 after repairs that cost 250 million dong.\n![The bridge](bridge.jpg)\n"
          "“The bridge belongs to everyone who crosses it every day,” said the mayor, Lan.\n"
          "Some 1,500 people came to the ceremony, and the first bus crossed at noon.\n",
}  # fmt: skip
BESIDE, SOURCE = "image-count-vs-siblings", "image-count-vs-source"
OLD, NEW = "foreign-function-word", "foreign-word"


@pytest.fixture
def check(run, tmp_path):
    for tag, text in TEXTS.items():
        (tmp_path / f"bridge.{tag}.txt").write_text(text, encoding="utf-8")

    def check(*words, original, command="check", **files):
        for name, text in files.items():
            (tmp_path / name.replace("__", ".").replace("_", "-")).write_text(text, encoding="utf-8")
        beside = ["--original", "bridge.en.txt"] if original else []
        status, out, err = run(command, "--ignore", "missing-source-line", "--format", "jsonl", *beside, *words)
        assert (status, err) in {(0, ""), (1, "")}, err
        return [(found["rule"], found["severity"]) for line in out.splitlines() if (found := json.loads(line))["rule"].startswith("image-count") or found["pack"] == "allowances"]

    return check


# Twins


def test_a_fault_has_another_name_beside_the_original(check):
    assert check(original=False) == [(BESIDE, "warning")]
    assert check(original=True) == [(SOURCE, "warning")]


@pytest.mark.parametrize("original", [False, True])
@pytest.mark.parametrize("named", [BESIDE, SOURCE])
@pytest.mark.parametrize(("how", "severities"), [
    (lambda name: ({"lintr__toml": f'ignore = ["{name}"]\n'}, []), []),
    (lambda name: ({"lintr__toml": f'[severity]\n{name} = "error"\n'}, []), ["error"]),
    (lambda name: ({"lintr__toml": f'ignore = ["siblings"]\nselect = ["{name}"]\n'}, []), ["warning"]),
    (lambda name: ({"lintr__toml": f'[[paths]]\nmatch = "*.fr.txt"\nignore = ["{name}"]\n'}, []), []),
    (lambda name: ({"lintr_allow__toml": f'[[allow]]\npath = "bridge.fr.txt"\nrule = "{name}"\nreason = "no room for it"\n'}, []), []),
    (lambda name: ({}, ["--ignore", name]), []),
    (lambda name: ({}, ["--select", name]), ["warning"]),
])  # fmt: skip
def test_either_name_holds_for_both(check, original, named, how, severities):
    files, options = how(named)

    assert check(*options, original=original, **files) == [(SOURCE if original else BESIDE, severity) for severity in severities]


def test_who_names_both_means_each(check):
    one_only = f'ignore = ["{BESIDE}"]\nselect = ["{SOURCE}"]\n[severity]\n{BESIDE} = "note"\n{SOURCE} = "error"\n'

    assert check(original=False, lintr__toml=one_only) == []
    assert check(original=True, lintr__toml=one_only) == [(SOURCE, "error")]
    assert check("--isolated", "--ignore", BESIDE, "--select", SOURCE, original=False) == []
    assert check("--isolated", "--ignore", BESIDE, "--select", SOURCE, original=True) == [(SOURCE, "warning")]


def test_a_baseline_holds_when_the_original_comes(check, run):
    run("baseline", "--ignore", "missing-source-line")

    assert check("--baseline", "lintr-baseline.json", original=False) == []
    assert check("--baseline", "lintr-baseline.json", original=True) == []


@pytest.mark.parametrize("named", [BESIDE, SOURCE])
def test_what_is_not_compared_is_not_said_to_be_gone(check, run, tmp_path, named):
    check(original=False, lintr_allow__toml=f'[[allow]]\npath = "bridge.fr.txt"\nrule = "{named}"\nreason = "no room for it"\n')

    assert check("bridge.fr.txt", original=False) == []
    assert check("bridge.fr.txt", "bridge.vi.txt", original=False) == []
    (tmp_path / "bridge.fr.txt").write_text(TEXTS["fr"].replace("\n«", "\n![Le pont](bridge.jpg)\n«"), encoding="utf-8")
    assert check("bridge.fr.txt", original=False) == []
    assert check(original=False) == check("bridge.fr.txt", original=True) == check("bridge.fr.txt", "--siblings", ".", original=False) == [("unused-allowance", "warning")]


def test_a_baseline_of_one_file_keeps_what_was_found_beside_others(check, run):
    run("baseline", "--ignore", "missing-source-line")

    assert run("baseline", "--ignore", "missing-source-line", "bridge.fr.txt")[0] == 0
    assert check("--baseline", "lintr-baseline.json", original=False) == []


def test_twins_name_each_other_and_are_no_strangers():
    rules = {rule.id: rule for rule in ruleset.load(Config(str(ROOT)))}

    assert {rule.id: rules[rule.twin].twin for rule in rules.values() if rule.twin} == {rule.id: rule.id for rule in rules.values() if rule.twin}
    assert all(rules[rule.twin].pack == rule.pack and rules[rule.twin].default == rule.default for rule in rules.values() if rule.twin)


@pytest.mark.parametrize(("layers", "expected"), [
    ([Layer()], True),
    ([Layer(ignore=("twin",))], False),
    ([Layer(ignore=("old",))], False),
    ([Layer(ignore=("twin",), select=("rule",))], True),
    ([Layer(ignore=("rule",), select=("twin",))], False),
    ([Layer(ignore=("pack",), select=("twin",))], True),
    ([Layer(ignore=("rule",)), Layer(select=("twin",))], True),
])  # fmt: skip
def test_an_id_goes_before_other_names_and_these_before_the_pack(layers, expected):
    assert Settings("", tuple(layers)).enabled(("rule", "old", "twin"), "pack", default=True) is expected


# Earlier ids


def test_an_earlier_id_is_nobodys_id_and_of_one_rule():
    rules = ruleset.load(Config(str(ROOT)))
    earlier = [name for rule in rules for name in rule.formerly]

    assert len(earlier) == len(set(earlier))
    assert not set(earlier) & {name for rule in rules for name in (rule.id, rule.pack)}
    assert OLD in earlier


def page(more, match):
    return PAGE.replace("MORE", more).replace("MATCH", match)


PAGE = """\
summary = "A word."
why = "It is one."
message = "“{hit}” stands here"
severity = "error"
MORE

[pattern]
match = '''MATCH'''

[[bad]]
text = "one bad word\\n"
hits = ["1:5 bad"]

[[good]]
text = "one good word\\n"
"""


@pytest.fixture
def house(run, tmp_path):
    """A project with a house rule that was called otherwise; gives what a check says."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "new-name.toml").write_text(page('formerly = ["old-name", "older-name"]', "bad"), encoding="utf-8")
    (tmp_path / "a.en.md").write_text("# Title\n\none bad word\n", encoding="utf-8")

    def house(*words, **files):
        for name, text in files.items():
            (tmp_path / name.replace("__", ".").replace("_", "-")).write_text(text, encoding="utf-8")
        status, out, err = run("check", "--rules", "rules", "--ignore", "missing-source-line", "--format", "jsonl", *words)
        return status, [json.loads(line)["rule"] for line in out.splitlines()], err

    return house


TOLD = "“old-name” is called “new-name” now\n"


@pytest.mark.parametrize(("files", "options", "expected"), [
    ({}, [], (1, ["new-name"], "")),
    ({}, ["--select", "old-name"], (1, ["new-name"], f"warning: --select: {TOLD}")),
    ({}, ["--ignore", "old-name,old-name"], (0, [], f"warning: --ignore: {TOLD}")),
    ({"lintr__toml": '\nignore = ["old-name"]\n'}, [], (0, [], f"warning: lintr.toml:2: ignore: {TOLD}")),
    ({"lintr__toml": '[severity]\nold-name = "note"\n[[paths]]\nmatch = "b"\nselect = ["old-name"]\n'}, [], (0, [], f"warning: lintr.toml:2: old-name: {TOLD}")),
    ({"lintr__toml": '[rule.old-name]\nmatch = "word"\n'}, [], (1, ["new-name"], f"warning: lintr.toml:1: {TOLD}")),
    ({"lintr_allow__toml": '[[allow]]\npath = "*"\nrule = "old-name"\nreason = "x"\n' * 2}, ["--level", "error"], (0, [], f"warning: lintr-allow.toml:1: {TOLD}")),
    ({"a__en__md": "# Title\n\n<!-- lintr-allow: old-name (it is good) -->\none bad word\n", "b__en__md": "# Head\n\na bad one <!-- lintr-allow: old-name (x) -->\n"}, [],
     (0, [], f"warning: a.en.md:3: {TOLD}")),
    ({"base__json": '{"version": 1, "accepted": [\n{"path": "a.en.md", "rule": "old-name", "line": "one bad word", "count": 1}\n]}\n'}, ["--baseline", "base.json"],
     (0, [], f"warning: base.json: {TOLD}")),
])  # fmt: skip
def test_an_earlier_id_holds_and_is_told_once(house, files, options, expected):
    assert house(*options, **files) == expected


def test_a_baseline_is_written_anew_with_the_names_of_today(house, run, tmp_path):
    house(base__json='{"version": 1, "accepted": [\n{"path": "a.en.md", "rule": "older-name", "line": "one bad word", "count": 1}\n]}\n')
    done = run("baseline", "--rules", "rules", "--ignore", "missing-source-line", "--baseline", "base.json", "a.en.md")

    assert done == (0, "wrote base.json: 0 fixed since, 0 added, 1 accepted\n", "")
    assert '"rule": "new-name"' in (tmp_path / "base.json").read_text(encoding="utf-8")


def test_a_rule_is_explained_by_its_earlier_id(run):
    status, out, err = run("explain", OLD)

    assert (status, err) == (0, f"warning: “{OLD}” is called “{NEW}” now\n")
    assert out == run("explain", NEW)[1]


@pytest.mark.parametrize("name", ["new-name", "missing-title", OLD, "newest-name"])
def test_a_name_that_another_rule_has_or_had_is_refused(house, tmp_path, name):
    (tmp_path / "rules" / "newest-name.toml").write_text(page(f'formerly = ["{name}"]', "word"), encoding="utf-8")
    status, _, err = house()

    assert status == 2
    assert f"newest-name.toml: formerly: a rule “{name}” is there already: " in err


def test_a_folder_that_the_config_and_an_option_name_is_read_once(house):
    assert house("--rules", "./rules", lintr__toml='rule-folders = ["rules"]\n') == (1, ["new-name"], "")


def test_a_house_may_call_a_page_as_one_of_lintrs_own_was_called(house, tmp_path):
    (tmp_path / "rules" / f"{OLD}.toml").write_text(page("", "word"), encoding="utf-8")

    assert house("--select", OLD) == (1, [OLD], "")
    assert house() == (1, ["new-name", OLD], "")


def test_a_page_tells_of_other_names(run):
    assert f"`{SOURCE}` tells the same fault" in run("explain", BESIDE)[1]
    assert f"Formerly `{OLD}`" in run("explain", NEW)[1]
