"""Gates: closed only where the pattern cannot match."""

import contextlib
import itertools
import pickle
import sys

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from lintr.gate import Requirement, cases, one_of, requirement_of
from lintr.gate_set import GateSet
from lintr.pattern_tree import parse
from lintr.weaker import stays_in_line, weaker

try:
    import re2
except ImportError:
    re2 = None

needs_re2 = pytest.mark.skipif(re2 is None, reason="google-re2 is not installed")

FLAGS = regex.V1 | regex.VERBOSE | regex.MULTILINE
LABELS = {"labels": ["المصدر", "Source", "(via)"], "none": []}

# Patterns of one place, with texts that they match.
ATOMS = [
    ("a", "a"), ("b", "b"), ("ss", "ss"), ("st", "st"), ("k", "k"), ("i", "i"), ("K", "K"), ("ffi", "ffi"), ("[ ]", " "), (r"\ ", " "), (r"\.", "."),
    (".", "aب\u2028"), ("[ab]", "ab"), ("[^a]", "b\nह"), (r"[^\]\n]", "a["), ("[]a]", "]a"), ("[a-c-]", "c-"), (r"[\]\-a]", "]-a"), (r"[\d-]", "٣-"),
    ("[s]", "s"), ("[st]", "t"), (r"\d", "3٣३"), (r"\w", "aबُ"), (r"\s", " \n\u2003"), (r"\S", "x☃"), (r"\p{L}", "aبक"), (r"\P{L}", " 3"),
    (r"\p{Arabic}", "ب"), (r"[\p{L}\p{M}]", "aُ"), (r"[^\p{L}]", " "), (r"\p{Script=Han}", "汉"), (r"\p{^L}", "3"), (r"\p{Lu}", "AÉ"), (r"\u0640", "ـ"), (r"\x41", "A"),
    ("[[a-c]--[b]]", "ac"), ("[a--b]", "a"), (r"[\p{L}--\[\]\p{Arabic}]", "aह"), ("[[ab]&&[bc]]", "b"), ("[a||[bc]]", "c"), ("[^[ab]~~[bc]]", "b"), ("[x[ab-]&&[^b]]", "a-"),
    (r"\N{ARABIC TATWEEL}", "ـ"), (r"\t", "\t"), (r"\n", "\n"), ("ß", "ß"), ("[ß]", "ß"), ("\u0130", "\u0130"), ("ŉ", "ŉ"), ("\u0308", "\u0308"), ("الترجمة", ["الترجمة"]),
    ("عدد", ["عدد"]), ("[؀-ۿ]", "ب"), ("[\u4e00-\u9fff]", "汉"), (r"\L<labels>", LABELS["labels"]), (r"\L<none>", [""]), ("]", "]"), ("}", "}"), (r"\#", "#"), ("-", "-"), ("é", "é"),
]  # fmt: skip
EDGES = ["^", "$", r"\A", r"\Z", r"\b", r"\B", "(?! x )", "(?<! x )", "(?= [ab] )", r"(?<= \p{L} )", r"(?= ss | \. )", r"(?<! \p{L} )", r"(?! [^\n] )", r"(?! [\p{L}\p{M}] )", "(?<! a | x )", "(?= x (?= a ) )", "(?# not )", "# a comment: ( [ *\n"]
REPEATS = ["*", "+", "?", "{2}", "{0}", "{1,3}", "{2,}", "{,2}", " { 1 , 2 }", "{5,9}", "+?", "*+", "{2}?"]
ALIKE = {"ss": "ßẞ", "st": "ﬅﬆ", "k": "K", "ffi": "ﬃ", "i": "Iİı", "ß": ["ss", "SS"], "ŉ": ["ʼn"], "\u0130": ["i\u0307", "i"], "s": "ſ", "[s]": "ſ", "[ß]": ["ss"]}


@st.composite
def patterns(draw, depth=3):
    """A pattern and a text that it often matches."""
    kind = draw(st.sampled_from(["atom", "atom", "sequence", "sequence", "choice", "repeat", "group", "edge", "edges", "again"] if depth else ["atom"]))
    if kind == "atom":
        pattern, texts = draw(st.sampled_from(ATOMS))
        return pattern, draw(st.sampled_from([*texts, *ALIKE.get(pattern, []), *[text.upper() for text in texts]]))
    if kind == "sequence":
        parts = draw(st.lists(patterns(depth - 1), min_size=1, max_size=4))
        return " ".join(pattern for pattern, _ in parts), "".join(text for _, text in parts)
    if kind == "choice":
        parts = draw(st.lists(patterns(depth - 1), min_size=1, max_size=3))
        return "(?: " + " | ".join(pattern for pattern, _ in parts) + " )", draw(st.sampled_from([text for _, text in parts]))
    if kind == "edge":
        pattern, text = draw(patterns(depth - 1))
        edge = draw(st.sampled_from(EDGES))
        return draw(st.sampled_from([f"{edge} {pattern}", f"{pattern} {edge}"])), text
    if kind == "edges":  # several at one end
        pattern, text = draw(patterns(depth - 1))
        edges = [draw(st.lists(st.sampled_from([edge for edge in EDGES if "#" not in edge]), max_size=3)) for _ in range(2)]
        return " ".join([*edges[0], pattern, *edges[1]]), text
    pattern, text = draw(patterns(depth - 1))
    if kind == "again":
        between = draw(st.sampled_from(["", "[ ]", "(?= a )", "(?i)", "x*"]))
        return f"(?P<m> {pattern} ) {between} (?P=m){draw(st.sampled_from(['', '+', '?']))}", text + " " * (between == "[ ]") + text
    if kind == "repeat":
        return f"(?: {pattern} ){draw(st.sampled_from(REPEATS))}", text * draw(st.integers(0, 5))
    opening = draw(st.sampled_from(["(", "(?:", "(?P<n>", "(?>", "(?i:", "(?s:", "(?-i:", "(?i)(?:", "(?r)(", r"(?: (a)\1 | "]))
    return f"{opening} {pattern} )", text


texts_around = st.sampled_from(["", " ", "\n", "a", "x\n", "  ", "ss", "بُ", "A.", "aa"])


def assert_open(pattern, text, lists):
    assert requirement_of(pattern, lists).opens(text, frozenset(text))
    tree = parse(pattern, lists)
    if re2 and tree is not None and (weak := weaker(tree)) is not None:
        assert re2.search(weak, text)


@settings(max_examples=400)
@given(patterns(), texts_around, texts_around, st.booleans())
def test_a_text_that_matches_opens_the_gate(drawn, before, after, any_case):
    pattern = ("(?i)" if any_case else "") + drawn[0]
    text = before + drawn[1] + after
    try:
        compiled = regex.compile(pattern, FLAGS, ignore_unused=True, **LABELS)
    except regex.error:
        return  # two groups of one name, for instance
    if compiled.search(text):
        assert_open(pattern, text, LABELS)


@needs_re2
@settings(max_examples=400)
@given(st.lists(patterns(), min_size=1, max_size=3), st.lists(texts_around, max_size=4), st.data())
def test_a_set_opens_what_matches(drawn, around, data):
    text = "".join(data.draw(st.permutations([*around, *[text for _, text in drawn], "\n"])))
    compiled = {}
    for number, (pattern, _) in enumerate(drawn):
        with contextlib.suppress(regex.error):
            compiled[str(number)] = regex.compile(pattern, FLAGS, ignore_unused=True, **LABELS)
    trees = {rule: parse(drawn[int(rule)][0], LABELS) for rule in compiled}
    weak = {rule: pattern for rule, tree in trees.items() if tree is not None and (pattern := weaker(tree)) is not None}

    assert GateSet(weak).open_rules(text.encode()) >= {rule for rule in weak if compiled[rule].search(text)}


@settings(max_examples=400)
@given(st.text(alphabet=r"ab [[]](){}?*+||.^$\--,&019:=!<>iPx#" + "\nsب", max_size=12), st.text(alphabet="ab []()\n-,019sب", max_size=8))
def test_no_pattern_is_misread(pattern, text):
    try:
        compiled = regex.compile(pattern, FLAGS)
    except (regex.error, ValueError, IndexError):
        parse(pattern)  # ends
        return
    if compiled.search(text):
        assert_open(pattern, text, {})


@pytest.mark.parametrize(
    ("pattern", "lists"),
    [
        ("[[:alpha:]]", {}), ("[]--a]", {}), ("[^]--a]", {}), ("[a--]", {}), ("[a&&]b]", {}), ("[a--[^]b]]", {}), ("[a[]b]]", {}), ("[a-[b]]", {}),
        ("(?:foo){e<=1}", {}), ("a{", {}), ("a{1001}", {}), ("a{x}", {}), ("(?V0)a", {}), ("(?a)a", {}), ("(?-x:a b)", {}), ("(?w:a)", {}),
        ("(?|a|b)", {}), ("(?R)", {}), ("(?1)", {}), ("(?&n)", {}), ("(a)(?(1)b|c)", {}), (r"a\Kb", {}), (r"\Ga", {}), (r"\X", {}), (r"\R", {}), (r"\012", {}),
        (r"\pL", {}), (r"\L<missing>", {}), ("(*FAIL)", {}), (r"\uD800", {}), ("(", {}), ("a)", {}), ("[a", {}), ("*", {}), ("\\", {}), ("(" * 60 + ")" * 60, {}),
    ],
)  # fmt: skip
def test_outside_the_subset(pattern, lists):
    assert parse(pattern, lists) is None
    assert requirement_of(pattern, lists) == Requirement()


@pytest.mark.parametrize("pattern", ["", "a*", "(?:a|)", r"\p{L}+", r"(a)?\1", "[^a]", ".", "[ ]", r"\n", "(?!a)", "(?<!a)", "^$", r"[ \t]+$", "(?i)é", "a|[^b]"])
def test_nothing_is_required(pattern):
    assert requirement_of(pattern) == Requirement()


@pytest.mark.parametrize(
    ("pattern", "closed", "opened"),
    [
        (r"!\[ [^\]\n]* \]\( [ ]* \)", ["", "![a] (b)", "](", "!["], ["![]()", "![a](b)"]),
        ("[ ]{2,}", ["a b", " "], ["a  b"]),
        ("(?: foo | bar ) baz", ["foo baz", "bazfoo", "foo"], ["foobaz", "barbaz"]),
        (r"[ ]+ \.", ["a. b", "a .b".replace(" .", "")], ["a .", "a  ."]),
        (r"\p{L}+ [.,] [ ]? \p{L}", ["ab"], ["a,b"]),
        ("https?://", ["http", "https:/x"], ["http://"]),
        (r"(?i)https?://", ["https:/", "xyz://"], ["HTTP://", "httpS://"]),
        (r"(?<= \p{Arabic} ) , (?= \s )", ["ب، "], ["a, "]),
        (r"\u0640", ["ب"], ["بـ"]),
        (r"[\uFB50-\uFDFF\uFE70-\uFEFC]", ["ب", "\ufdfe"[:0], "\ufefd"], ["\ufdfe", "\ufe70"]),
        (r"(\p{L}\p{M}*) [ ] ۔ \1", ["ا۔ا", "ا۔ ا"], ["ا ۔ا"]),
        (r"(?= x ) \w", ["y"], ["x"]),
        (r"a{3,5} b", ["aab", "aaa b"], ["aaab", "aaaaab"]),
        (r"(?: ab ){3} c", ["ababc", "ababab"], ["abababc"]),
        (r"# only a comment" + "\n" + r"\#", [" "], ["#"]),
        ("(?i)1k2", ["12", "K"], ["1K2"]),
        ("(?i)ab(?-i)c", ["ABC", "aC"], ["ABc", "abc"]),
        (r"x [\p{L}--[a]] [ab--\]] y", ["xb]"], ["xzay", "y x"]),
        ("(?r) ab [ ]++ $", ["a b"], ["ab "]),
        (r"a (?= [bc] )", ["ad", "a b", "bca"], ["ab", "xac"]),
        (r"[ ] (?= [,.] | [ ] ) [ ]* [,.]", ["a, b", "a. b"], ["a , b", "a  ."]),
        (r"(?i:kl)m", ["klM", "xxm"], ["KLm", "\u212alm"]),
    ],
)
def test_what_is_required(pattern, closed, opened):
    required = requirement_of(pattern)

    assert [text for text in closed if required.opens(text, frozenset(text))] == []
    assert [text for text in opened if not required.opens(text, frozenset(text))] == []


LOOKS = ["", "(?= a )", "(?! a )", "(?<= a )", "(?<! a )", r"(?! \p{L} )", r"(?<! \P{L} )", "(?! [^a] )", "(?<! ab )", "(?= a (?= b ) )", "(?<= a (?= b ) )", "(?<= (?<! a ) b )", r"(?= a | \Z )"]


@pytest.mark.parametrize("middle", ["b", "a?", "(?: a | ab )", "[ab]{2}", "(?: (?<= b ) a )", "a* b", "b a+"])
def test_what_stands_beside_a_match(middle):
    for before, after in itertools.product(LOOKS, LOOKS):
        for pattern in (f"{before} {middle} {after}", f"(?: {before} {middle} {after} )+", f"[ab] {before} {middle} {after} | c"):
            compiled = regex.compile(pattern, FLAGS)
            for text in ("a", "b", "ab", "ba", "aab", "abb", "aba", "bab", "baab"):
                if compiled.search(text):
                    assert_open(pattern, text, {})


def test_lists_are_looked_for():
    required = requirement_of(r"^ \L<labels> [ ]* :", LABELS)

    assert required.every == {":"}
    assert not required.opens("Quelle:", frozenset("Quelle:"))
    assert required.opens("Source:", frozenset("Source:"))


def test_a_list_that_holds_nothing_asks_for_nothing():
    assert one_of([]) == one_of(["", "a"]) == Requirement()
    assert one_of(["ab", "b"]) == Requirement(frozenset("b"))


@pytest.mark.parametrize("pattern", [r"\uFFFC", "a|\ufffc", r"[\uFFF9-\uFFFD]", r"[\uFF00-\uFFFF]", r"\N{OBJECT REPLACEMENT CHARACTER}{2}"])
def test_what_stands_for_blanked_text_is_not_required(pattern):
    assert requirement_of(pattern) == Requirement()


def test_requirements_cross_processes():
    required = requirement_of(r"(?: foo | bar ) [.,] [\uFB50-\uFDFF]")

    assert pickle.loads(pickle.dumps(required)) == required


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("a*", None), ("(?= a )", None), ("^", None), ("^ a* $", None), (r"(a)?\1", None), ("", None),
        ("a b", "(?m)ab"), ("^ a $", "(?m)^a$"), (r"\A a \Z", r"(?m)\Aa\z"), ("a+ b*", "(?m)a"), ("c a+ b*", "(?m)ca"), (r"\b (?= c ) a* ", None), (r"(a) [ ] \1 \b", "(?m)a "), ("c a{2,} d", "(?m)c(?:a){2,}d"),
        (r"\b a \b", "(?m)a"), (r"(?<= a ) b (?= c )", "(?m)abc"), (r"b (?<= a ) (?= c ) d", "(?m)bd"), ("(?<! a ) b", r"(?m)(?:[^\x{61}]|\A)b"),
        ("(?<! ab ) b", "(?m)b"), (r"[\n.] \\", r"(?m)[\x{a}\x{2e}]\x5c"), ("[^a-c]", r"(?m)[^\x{61}-\x{63}]"), ("a{1000}", "(?m)(?:a){10}"), ("(?: x a{3} ){5} y", "(?m)(?:x(?:a){2,}){5}y"), ("a . b", r"(?m)a[^\x{a}]b"),
        (r"a (?= b ) (?<= c )", "(?m)ab"), (r"(?= x ) (?: ^ | (?<= b ) ) a", "(?m)(?:^|b)a"), (r"(?<! x ) (?<= b ) a", "(?m)ba"), (r"a $ (?! b ) (?= \n )", r"(?m)a$\x0a"),
        ("(?P<n> a b? ) c (?P=n)", "(?m)ab{0,1}ca".replace("b{", "(?:b){")), ("(?P<n> (?<= x ) a ) (?P=n)", "(?m)xaa"), ("(?P<n> a ) (?i) (?P=n) b", "(?m)a(?s:.*)b".replace("b", r"[\x{42}\x{62}]")),
        (r"\p{ASCII}", r"(?m)[\x{0}-\x{7f}\x{10000}-\x{10ffff}]"), ("(?i)k", r"(?m)[\x{4b}\x{6b}\x{212a}]"), ("(?i:7é)", "(?m)[\\x{37}](?s:.{0,3})"),
    ],
)  # fmt: skip
def test_the_weaker_pattern(pattern, expected):
    assert weaker(parse(pattern)) == expected


@pytest.mark.parametrize("pattern", ["a b", r"^ [ ]+ \S", r"[^\n]+ $", r"a (?= \s | \Z )", r"(?<= \n ) a", r"(?! \s ) a", r"\p{L} \w \d", ". a", r"\A a", r"a \n", r"^ a (?: \n | \Z )", r"(?= a \n ) a", r"(?: a \n | b )"])
def test_matches_that_stay_in_a_line(pattern):
    assert stays_in_line(parse(pattern))


@pytest.mark.parametrize("pattern", [r"a \n b", r"(?: a \n ) b", r"a \n \n", r"(?: a \n ){1,2}", r"a \n (?= b )", r"a \s", "[^a]", "(?s:.)", r"a (?= \n \n )", r"a (?! \n [ ] )", r"(?= (?= \s+ ) ) a", r"[\x00-\x20]", r"\W", r"(a)\1"])
def test_matches_that_may_leave_their_line(pattern):
    assert not stays_in_line(parse(pattern))


@needs_re2
def test_little_memory_opens_every_gate():
    weak = {"a": "a", "many": weaker(parse(r"\p{L}{9} [ ] \p{L}{9} [.] \p{L}{9}"))}

    assert GateSet(weak).open_rules(b"") == frozenset()
    assert GateSet(weak, memory=1000).open_rules(b"") == {"a", "many"}


@needs_re2
def test_the_patterns_of_many_sets_are_all_asked():
    gates = GateSet({str(number): str(number) for number in range(100, 300)})

    assert gates.open_rules(b"104 299") == {"104", "299"}
    assert GateSet({}).open_rules(b"a") == frozenset()


@pytest.mark.parametrize("codes", [range(0x110, 0x590), range(0x590, 0x3000), range(0x3000, 0x20000), range(0x20000, 0x110000, 7), range(0x110)])
def test_cases_are_those_of_the_engine(codes):
    """Each character is in the cases of all that it matches, alone or as part of a longer match."""
    for code in codes:
        character = chr(code)
        folded = {character, *character.casefold(), *character.lower(), *character.upper()}
        for other in folded | set("iI" if character in "iIİı" else ""):
            assert (alike := cases(other)) is None or character in alike, (character, other)


def test_no_character_without_case_is_folded():
    everything = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)
    cased = "".join(regex.findall(r"[\p{Cased}\p{CWCF}\p{CWCM}\p{CWL}\p{CWU}\p{CWT}]", everything))
    for letter in map(chr, range(128)):
        assert set(regex.findall("(?i)" + regex.escape(letter), everything, regex.V1)) <= cases(letter)
    for letter in map(chr, [*range(0x590, 0x10A0), *range(0x3000, 0xA000, 5)]):
        assert cases(letter) == {letter}
        assert not regex.search("(?i)" + letter, cased, regex.V1)
