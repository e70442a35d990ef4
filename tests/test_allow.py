import time

import pytest

from lintr import allow_comments, allow_file
from lintr.allow import Allowance, Allowances, Place, in_force
from lintr.article import Article
from lintr.errors import ConfigError
from lintr.settings import Layer, Settings
from lintr.span import Span
from lintr.violation import Edit, Fix, Violation

TODAY = "2026-12-01"


def violation(rule, excerpt, line=1, path="a.md", fix_lines=None):
    fix = fix_lines and Fix(Edit(Span(0, 0), ""), True, fix_lines[0], 1, fix_lines[1], 1)
    return Violation(path, rule, "pack", "error", "m", "ar", "x", excerpt, line, 1, line, 2, Span(line * 100, line * 100 + 1), fix)


def kept(violations, *given, path="a.md", comments=()):
    return Allowances(given, today=TODAY).kept(violations, path, comments, rules={"r", "s"})


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "lintr-allow.toml"
        path.write_text(text, encoding="utf-8")
        return allow_file.read(str(path), "lintr-allow.toml", known={"r", "s"})

    return write


# What is let pass


@pytest.mark.parametrize(
    ("allowance", "passes"),
    [
        (Allowance("a.md", "r", "other line"), False),
        (Allowance("a.md", "s", "the line"), False),
        (Allowance("b.md", "r", "the line"), False),
        (Allowance("b/*", "r", None), False),
        (Allowance("a.md", "r", "the line", until="2026-11-30"), False),
        (Allowance("a.md", "r", "the line", fault="broken"), False),
        (Allowance("a.*", "r", "the line", exact=True), False),
        (Allowance("a.md", "r", "the line"), True),
        (Allowance("a.md", "r", None), True),
        (Allowance("*.md", "r", "the line", until="2026-12-01"), True),
        (Allowance("a.md", "r", "the line", exact=True), True),
        (Allowance("", "r", "the line"), True),
    ],
)
def test_an_allowance_is_keyed_by_path_rule_and_line(allowance, passes):
    found = [violation("r", "  the line ")]

    assert Allowances([allowance], today=TODAY).parted(found, "a.md")[0] == ([] if passes else found)


def test_moved_lines_still_pass():
    assert kept([violation("r", "the line", 7)], Allowance("a.md", "r", "the line")) == []


def test_no_more_pass_than_are_counted_in_each_article():
    three = [violation("r", "the line", line) for line in (1, 2, 3)]
    allowances = Allowances([Allowance("*.md", "r", "the line", at_most=2)], today=TODAY)

    assert allowances.kept(three, "a.md", rules={"r"}) == three[2:]
    assert allowances.kept(three, "b.md", rules={"r"}) == three[2:]


def test_two_allowances_of_one_line_let_two_pass():
    three = [violation("r", "the line", line) for line in (1, 2, 3)]
    twice = [Allowance("a.md", "r", "the line", at_most=1, place=Place("f", line)) for line in (1, 2)]

    assert kept(three, *twice) == three[2:]


# What is said of allowances


@pytest.mark.parametrize(
    ("allowance", "whole", "said"),
    [
        (Allowance("a.md", "r", "the line"), True, None),
        (Allowance("*", "r", None), True, None),
        (Allowance("b.md", "r", "gone"), False, None),
        (Allowance("*.md", "r", "gone"), False, None),
        (Allowance("a.md", "never-in-force", "gone"), True, None),
        (Allowance("a.md", "r", "the line", until="2026-12-01"), True, None),
        (Allowance("a.md", "r", "gone"), False, "the allowance of “r” in a.md lets nothing pass any more: delete it"),
        (Allowance("/a.md", "r", "gone"), False, "the allowance of “r” in /a.md lets nothing pass any more: delete it"),
        (Allowance("b.md", "r", "gone"), True, "the allowance of “r” in b.md lets nothing pass any more: delete it"),
        (Allowance("*.md", "r", "gone"), True, "the allowance of “r” in *.md lets nothing pass any more: delete it"),
        (Allowance("*.md", "r", None, until="2026-11-30"), False, "the allowance of “r” in *.md was until 2026-11-30: mend the text, or renew the date"),
        (Allowance("*.txt", "r", None, until="2026-11-30"), False, None),
    ],
)
def test_an_allowance_that_lets_nothing_pass_is_reported_where_one_can_know(allowance, whole, said):
    allowances = Allowances([allowance._replace(place=Place("lintr-allow.toml", 3, excerpt="[[allow]]"))], today=TODAY)
    allowances.kept([violation("r", "the line")], "a.md", rules={"r", "s"})

    assert [found.message for found in allowances.leftover(whole=whole)] == ([said] if said else [])


def test_unused_is_a_warning_and_expired_an_error_at_the_place_of_the_allowance():
    place = Place("lintr-allow.toml", 3, excerpt="[[allow]]")
    given = [Allowance("a.md", "r", "x", place=place), Allowance("a.md", "s", None, until="2026-01-01", place=place._replace(line=9))]
    allowances = Allowances(given, today=TODAY)
    allowances.kept([], "a.md", rules={"r", "s"})

    assert [(one.path, one.line, one.rule, one.pack, one.severity, one.excerpt) for one in allowances.leftover(whole=False)] == [
        ("lintr-allow.toml", 3, "unused-allowance", "allowances", "warning", "[[allow]]"),
        ("lintr-allow.toml", 9, "expired-allowance", "allowances", "error", "[[allow]]"),
    ]


def test_settings_hold_for_what_is_said_of_allowances():
    unused, other = violation("unused-allowance", "x")._replace(pack="allowances"), violation("r", "x")

    assert in_force([unused, other], Settings()) == [unused, other]
    assert in_force([unused, other], Settings("", (Layer((), ("allowances", "r")),))) == [other]
    assert in_force([unused], Settings("", (), {"unused-allowance": "note"})) == [unused._replace(severity="note")]


# What a fix may mend


def test_a_line_by_whose_text_something_passes_is_not_mended():
    passed = violation("r", "one", 1)
    same, near, other = violation("s", "one", 1, fix_lines=(1, 1)), violation("s", "two", 2, fix_lines=(1, 2)), violation("s", "three", 3, fix_lines=(3, 3))

    mendable = Allowances([Allowance("a.md", "r", "one")], today=TODAY).mendable([passed, same, near, other], "a.md")

    assert mendable == [same._replace(fix=None), near._replace(fix=None), other]


def test_a_line_with_a_comment_may_be_mended_elsewhere():
    passed, same = violation("r", "one", 1), violation("s", "one", 1, fix_lines=(1, 1))

    assert Allowances(today=TODAY).mendable([passed, same], "a.md", [Allowance("", "r", "one")]) == [same]


# The file


def test_an_allow_file_is_read(written):
    first, second, third = written(
        """
[[allow]]
path = "articles/*.txt"
rule = "r"
line = " Das ist so. "
reason = "a quotation"
until = 2027-01-31

[[allow]]
path = "a.md"
rule = "s"
reason = "for now"
until = "2027-01-31"
[[allow]]
path = "a.md"
rule = "s"
reason = "for good"
"""
    )

    assert first == Allowance("articles/*.txt", "r", "Das ist so.", 0, "a quotation", "2027-01-31", Place("lintr-allow.toml", 2, excerpt="[[allow]]"))
    assert second == Allowance("a.md", "s", None, 0, "for now", "2027-01-31", Place("lintr-allow.toml", 9, excerpt="[[allow]]"))
    assert third.until == ""


WHOLE = '[[allow]]\npath = "a.md"\nrule = "r"\nreason = "x"\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[allow]", "lintr-allow.toml:1: allow: must be a list, not a table"),
        ("[[allows]]", "lintr-allow.toml:1: allows: not known here; did you mean “allow”?"),
        (WHOLE + WHOLE.replace('path = "a.md"', ""), "lintr-allow.toml:5: “path” is missing"),
        (WHOLE.replace('rule = "r"', ""), "lintr-allow.toml:1: “rule” is missing"),
        (WHOLE.replace('"r"', '"rr"'), "lintr-allow.toml:3: rule: no rule “rr”; did you mean “r”?"),
        (WHOLE.replace('reason = "x"', ""), "lintr-allow.toml:1: “reason” is missing"),
        (WHOLE.replace('"x"', '" "'), "lintr-allow.toml:4: reason: say why it may pass"),
        (WHOLE + "until = 2027-01-31T00:00:00", "lintr-allow.toml:5: until: must be a day such as 2027-01-31"),
        (WHOLE + "until = 'soon'", "lintr-allow.toml:5: until: must be a day such as 2027-01-31"),
        (WHOLE + "until = 3", "lintr-allow.toml:5: until: must be a day such as 2027-01-31"),
        (WHOLE + "line = 3", "lintr-allow.toml:5: line: must be a string, not a whole number"),
        (WHOLE + 'line = "a\\nb"', "lintr-allow.toml:5: line: must be one line"),
        (WHOLE + "lines = 'a'", "lintr-allow.toml:5: lines: not known here; did you mean “line”?"),
        (WHOLE.replace("a.md", "/"), "lintr-allow.toml:2: path: matches nothing"),
        (WHOLE * 10_001, "lintr-allow.toml: more than 10000 allowances"),
    ],
)
def test_a_mistake_in_an_allow_file_is_told_with_its_place(written, text, expected):
    with pytest.raises(ConfigError) as caught:
        written(text)

    assert str(caught.value).startswith(expected)


# Comments


def comments(text, path="a.md"):
    return [(one.rule, one.line_text, one.reason) for one in allow_comments.comments(Article(text, path, tag="en"))]


@pytest.mark.parametrize(
    "text",
    [
        "no comment\n",
        "lintr-allow: r (x)\n",
        "`<!-- lintr-allow: r (x) -->`\n",
        "```\n<!-- lintr-allow: r (x) -->\n```\ntext\n",
        "<!-- lintr-allows: r (x) -->\ntext\n",
        "<!-- lintr-allow-next: r (x) -->\ntext\n",
        "<!-- lintr-allow: r (x)\ntext\n",
    ],
)
def test_no_comment(text):
    assert comments(text) == []


def test_plain_text_has_no_comments():
    assert comments("<!-- lintr-allow: r (x) -->\ntext\n", "a.txt") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("before\none <!-- lintr-allow: r (x) --> two\nafter\n", ["one <!-- lintr-allow: r (x) --> two"]),
        ("before\n<!-- lintr-allow: r (x) -->\none\ntwo\n\nthree\n", ["one", "two"]),
        ("before\n<!-- lintr-allow: r (x) -->\n\n one\n\nthree\n", ["one"]),
        ("  <!-- lintr-allow: r\n (x) -->\none\n", ["one"]),
        ("<!-- a --> <!-- lintr-allow: r (x) -->\n<!-- b -->\none\n<!-- c -->\ntwo\n", ["one", "two"]),
        ("<!--lintr-allow:r(x)-->\none\none\n", ["one"]),
    ],
)
def test_a_comment_speaks_of_its_line_or_else_of_the_next_paragraph(text, expected):
    assert comments(text) == [("r", line, "x") for line in expected]


def test_in_html_a_paragraph_ends_with_its_tag():
    text = "<!-- lintr-allow: r (x) -->\n<p>one\ntwo</p>\n<p>three</p>\n"

    assert comments(text, "a.html") == [("r", "<p>one", "x"), ("r", "two</p>", "x")]


def test_a_comment_may_name_several_rules():
    assert comments("<!-- lintr-allow: r, s (a (b) c) -->\none\n") == [("r", "one", "a (b) c"), ("s", "one", "a (b) c")]


def test_a_comment_may_have_a_last_day():
    (one,) = allow_comments.comments(Article("<!-- lintr-allow: r (for now, until 2027-01-31) -->\none\n", "a.md", tag="en"))

    assert (one.until, one.fault) == ("2027-01-31", "")


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("<!-- lintr-allow -->", "this allows nothing: write <!-- lintr-allow: rule-id (reason) -->"),
        ("<!-- lintr-allow: r -->", "this allows nothing: write <!-- lintr-allow: rule-id (reason) -->"),
        ("<!-- lintr-allow: r s (x) -->", "this allows nothing: write <!-- lintr-allow: rule-id (reason) -->"),
        ("<!-- lintr-allow: r ( ) -->", "this allows nothing: say in the brackets why it may pass"),
        ("<!-- lintr-allow: r (x, until soon) -->", "this allows nothing: “until” wants a day such as 2027-01-31"),
    ],
)
def test_a_comment_that_is_ill_written_is_reported(comment, message):
    found = violation("r", "one", 2)
    own = allow_comments.comments(Article(f"{comment}\none\n", "a.md", tag="en"))

    assert [(one.rule, one.message) for one in kept([found], comments=own)] == [("unused-allowance", message), ("r", "m")]


def test_a_comment_that_nothing_follows_is_reported():
    own = allow_comments.comments(Article("one\n\n<!-- lintr-allow: r (x) -->\n", "a.md", tag="en"))

    assert [one.message for one in kept([], comments=own)] == ["this allows nothing: no paragraph follows"]


def test_a_comment_that_allows_nothing_is_reported_in_its_place():
    own = allow_comments.comments(Article("zero\none <!-- lintr-allow: r, s\n(x) --> two\nthree\n", "b/a.md", tag="en"))
    found = violation("s", "(x) --> two", 3)

    (unused,) = kept([found], comments=own)

    assert unused[:13] == (
        "b/a.md", "unused-allowance", "allowances", "warning", "the allowance of “r” lets nothing pass any more: delete it", "ar",
        "<!-- lintr-allow: r, s\n(x) -->", "one <!-- lintr-allow: r, s", 2, 5, 3, 8, Span(9, 39),
    )  # fmt: skip


def test_nothing_is_said_of_a_rule_that_is_not_in_force():
    own = allow_comments.comments(Article("<!-- lintr-allow: t (x) -->\none\n", "a.md", tag="en"))

    assert kept([], comments=own) == []


def test_a_comment_that_names_no_rule_is_reported():
    own = allow_comments.comments(Article("<!-- lintr-allow: double-spce, other (x) -->\none\n", "a.md", tag="en"))
    allowances = Allowances(today=TODAY, known={"double-space": ("double-space",), "other": ("other",)})

    messages = [found.message for found in allowances.kept([], "a.md", own, rules={"double-space"})]
    assert messages == ["this allows nothing: no rule “double-spce”; did you mean “double-space”?"]


def test_comments_go_before_the_file():
    own = allow_comments.comments(Article("<!-- lintr-allow: r (x) -->\none\n", "a.md", tag="en"))
    allowances = Allowances([Allowance("a.md", "r", "one", at_most=1, place=Place("f", 1))], today=TODAY)

    assert allowances.kept([violation("r", "one", 2)], "a.md", own, rules={"r"}) == []
    assert [one.rule for one in allowances.leftover(whole=False)] == ["unused-allowance"]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- lintr-allow: r (x) -->" * 40_000,
        "<!-- lintr-allow: r (x) -->\n" * 20_000 + "one\n" * 20_000,
        "<!-- lintr-allow: r (x) --> a" + "<!--" * 100_000,
        "<!-- lintr-allow: r (x) -->\n" + "<!-- a\n" * 50_000,
        "<!-- lintr-allow: r (" + "until " * 200_000 + ") -->\none\n",
        "<!-- lintr-allow: " + "r, " * 300_000 + "r (x) -->\none\n",
    ],
    ids=["one line", "own lines", "open", "open lines", "until", "rules"],
)
def test_hostile_comments_take_no_long_time(text):
    article = Article(text, "a.md", tag="en")
    start = time.process_time()
    allow_comments.comments(article)

    assert time.process_time() - start < 4
