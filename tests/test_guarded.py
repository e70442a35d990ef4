"""Rules that are not lintr's own: the same hits as ever, and whatever they do, they are stopped and named, and the others go on."""

import os
import signal
import subprocess
import sys
import time

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from lintr import engine, guarded, kinds, ruleset
from lintr.article import Article
from lintr.children import CAN_FORK, Child, Lost, send
from lintr.errors import ConfigError, LintrError, RuleError
from lintr.examples import failures
from lintr.guarded import Guarded, prove
from lintr.settings import Config
from lintr.span import Span
from lintr.table import Table
from lintr.violation import Edit, Hit, Related

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="no fork here: strangers' rules are stopped by their time-outs alone")
PAGE = """summary = "A word."
why = "Because."
message = "“{hit}” stands here"
severity = "error"
%s
[pattern]
match = '''%s'''
[[bad]]
text = "a key"
hits = ["1:3 key"]
[[good]]
text = "a quay"
"""


class Made:
    """A kind made for a test."""

    def __init__(self, find):
        self.find = find

    def gate(self, article):
        return True


def rule_of(kind, id="stranger"):  # noqa: A002
    rule = object.__new__(type(RULE))
    for name in RULE.__slots__:
        setattr(rule, name, getattr(RULE, name))
    rule._kind, rule.id, rule.zones, rule.languages, rule.formats, rule.compares, rule.outline = kind, id, frozenset(), (), (), False, ""
    return rule


RULE = next(rule for rule in ruleset.load(Config("/")) if rule.id == "image-placeholder")
HIT = Hit(Span(0, 1), {"count": "3", "other": "ε\ud800"}, Edit(Span(0, 2), "x"), (Related(Span(1, 2), "there", "b.txt", 1, 2, 1, 3), Related(Span(1, 1), "here")), True)


def found(*finds, text="abc"):
    """What the engine makes of rules of strangers that find so."""
    kinds = [Guarded(lambda find=find: Made(find), "page.toml: rule stranger") for find in finds]
    prove(kinds)
    rules = [rule_of(kind, f"stranger-{number}") for number, kind in enumerate(kinds)]
    return engine.check(Article(text, tag="en"), rules)


def good(article):
    yield Hit(Span(0, 1))


def burn(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def hold(article):
    sum(range(10**12))  # looks for no signal
    yield


def take(article):
    return [Hit(Span(0, len(bytes(3 << 30))))]


def test_a_good_rule_is_silent_on_what_is_good(tmp_path):
    (tmp_path / "word.toml").write_text(PAGE % ("", "key"))
    rule = ruleset.read(str(tmp_path / "word.toml"), "house", "word", own=False)

    assert engine.check(Article("a quay", tag="en"), [rule]).violations == ()
    assert [violation.span for violation in engine.check(Article("a key", tag="en"), [rule]).violations] == [(2, 5)]


def test_a_hit_comes_over_whole():
    kind = Guarded(lambda: Made(lambda article: [HIT]), "")

    assert list(kind.find(Article("abc", tag="en"))) == [HIT]


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab \n\ud800\U0001f600é"), max_size=12))
def test_hits_are_those_of_the_same_pattern_in_this_process(text):
    article = Article(text, tag="en")

    assert list(ANY.find(article)) == list(ANY.make().find(article))


ANY = Guarded(lambda: kinds.made("pattern", Table({"match": r"(?P<one>\w) | \n (?= a )", "replace": "{one}{one}"}, "x", "", RuleError, "pattern")), "")


def test_an_article_that_lacks_what_all_matches_hold_is_not_even_sent():
    kind = Guarded(lambda: kinds.made("pattern", Table({"match": "zebra[s]? | (?:lion)+"}, "x", "", RuleError, "pattern")), "")
    assert kind.gate(Article("nothing is known yet", tag="en"))
    prove([kind])

    assert not kind.gate(Article("a quay", tag="en"))
    assert kind.gate(Article("a zebra", tag="en"))
    assert kind.gate(Article("a lion", tag="en"))


@pytest.mark.parametrize("pack", ["leftovers", "numbers", "siblings", "names"])
def test_lintrs_own_pages_hold_as_strangers_too(pack):
    pages = [page for page in ruleset.pages(str(ROOT / "rules")) if page[1] == pack]
    rules = [ruleset.read(path, pack, id, own=False, whole=True) for path, pack, id in pages]
    ruleset.prove(rules)

    assert all(type(rule.kind) is Guarded for rule in rules)
    assert [problem for rule in rules for problem in failures(rule)] == []


@pytest.mark.parametrize(("find", "error"), [
    (lambda article: burn(9), "took longer than 1 s on this file"),
    (hold, "took longer than 1 s on this file"),
    (take, "out of memory"),
    (lambda article: os._exit(3), "its process was lost (ended with status 3)"),
    (lambda article: os.kill(os.getpid(), signal.SIGKILL), "its process was lost (killed by SIGKILL)"),
    (lambda article: os.kill(os.getpid(), signal.SIGSEGV), "its process was lost (killed by SIGSEGV)"),
    (lambda article: [Hit(Span(0, 4))], "internal: RuntimeError: a place that is not in the text; please report it"),
    (lambda article: 1 / 0, "internal: RuntimeError: ZeroDivisionError: division by zero; please report it"),
])  # fmt: skip
def test_what_goes_wrong_in_a_rule_is_named_and_the_others_go_on(monkeypatch, find, error):
    monkeypatch.setattr(guarded, "patience", lambda text: 2.5)
    result = found(good, find, good)

    assert result.errors == (f"rule stranger-1: {error}",)
    assert [violation.rule for violation in result.violations] == ["stranger-0", "stranger-2"]


@pytest.mark.parametrize(("count", "seconds", "patience"), [(0, 1, 5), (10_000_000, 2, 7.5), (64_000_000, 7.4, 21)])
def test_time_grows_with_the_text(count, seconds, patience):
    text = "x" * count

    assert (guarded.seconds(text), guarded.patience(text)) == (seconds, patience)


def test_a_rule_that_needs_less_than_its_time_is_let_be():
    def find(article):
        burn(0.6)
        return good(article)

    assert found(find).errors == ()


def slow(seconds):
    def made():
        burn(seconds)
        return Made(good)

    return made


def test_loading_takes_two_seconds_and_no_more():
    kinds = [Guarded(slow(0.4), f"page-{number}.toml: rule stranger") for number in range(4)]
    prove(kinds)
    for number in range(4):
        assert list(kinds[number].find(Article("abc", tag="en"))) == [Hit(Span(0, 1))]
    before = time.monotonic()
    with pytest.raises(RuleError, match=r"^page-2\.toml: rule stranger: not compiled within 2 s: make its patterns smaller$"):
        prove([Guarded(slow(0.8), f"page-{number}.toml: rule stranger") for number in range(4)])
    assert time.monotonic() - before < 12


def test_loading_takes_a_gibibyte_and_no_more():
    def made(count):
        return lambda: Made(lambda article: [Hit(Span(0, bool(room)))]) if (room := bytes(count)) else None  # which are made without a look at each

    prove([Guarded(made(700 << 20), "page.toml")])
    with pytest.raises(RuleError, match=r"^page\.toml: takes more than 1 GiB to compile: make its patterns smaller$"):
        prove([Guarded(made(1100 << 20), "page.toml")])


@pytest.mark.parametrize("problem", [ConfigError("lintr.toml:3: words: must be a whole number"), RuleError("page.toml:2: set: not a class of characters")])
def test_an_error_is_the_same_here_as_there(problem):
    def made():
        raise problem

    with pytest.raises(LintrError) as told:
        prove([Guarded(made, "page.toml")])
    assert (type(told.value), str(told.value)) == (type(problem), str(problem))


def test_without_a_process_nothing_is_compiled_and_nothing_is_passed_over(monkeypatch):
    kinds_ = [Guarded(lambda: Made(good), f"page-{number}.toml: rule stranger") for number in range(2)]
    prove(kinds_[:1])
    kinds_[0]._guard.stop()

    def no_process(self, serve):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(Child, "__init__", no_process)
    assert engine.check(Article("abc", tag="en"), [rule_of(kinds_[0])]).errors == ("rule stranger: no process can be made for it (resource temporarily unavailable)",)
    with pytest.raises(RuleError, match=r"^page-1\.toml: rule stranger: no process can be made for it \(resource temporarily unavailable\)$"):
        prove(kinds_[1:])


def test_nothing_is_left_behind():
    descriptors = os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd") else []
    for _ in range(5):
        found(good, lambda article: os._exit(3), good)
    with pytest.raises(RuleError):
        prove([Guarded(lambda: os._exit(1), "page.toml")])

    assert len(descriptors) == len(os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd") else [])


def test_a_child_ends_when_its_parent_is_killed():
    program = """
import os, signal, sys
from lintr import children
def serve(requests, answers):
    while (request := children.received(requests)) is not None: pass
child = children.Child(serve)
print(child.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    pid = int(done.stdout)
    for _ in range(100):
        try:
            with open(f"/proc/{pid}/stat") as file:
                if file.read().rpartition(")")[2].split()[0] == "Z":
                    return
        except OSError:
            return
        time.sleep(0.05)
    raise AssertionError("still there")


def test_frames_of_any_length():
    def serve(requests, answers):
        from lintr import children

        while (request := children.received(requests)) is not None:
            children.send(answers, request)

    child = Child(serve)
    for length in (0, 1, 65_536, (1 << 20) - 1, 1 << 20, 5_000_000):
        send(child.requests, b"")
        assert child.receive(10) == b""
        if length < 60_000:  # more than a pipe holds would have to be read while it is written
            child.send(b"x" * length)
            assert child.receive(10) == b"x" * length
    child.kill()
    with pytest.raises(Lost):
        child.send(b"x")


def run(folder, *words):
    done = subprocess.run([sys.executable, "-I", "-m", "lintr", *words], cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def house(tmp_path):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "word.toml").write_text(PAGE % ("", "key"))
    (tmp_path / "house" / "slow.toml").write_text(PAGE % ("", "key | (?:a+)+ b $"))
    (tmp_path / "a.txt").write_text("a key\n" + "a" * 5_000 + "\n")
    (tmp_path / "b.txt").write_text("a key\n")
    return tmp_path


@pytest.mark.parametrize("command", [["check", "--jobs", "1"], ["check", "--jobs", "2"], ["fix"], ["fix", "--diff"]])
def test_every_command_that_reads_articles_stops_it(house, command):
    status, out, err = run(house, *command, "--isolated", "--rules", "house", "--select", "house", "a.txt", "b.txt")

    assert (status, err) == (2, "error: a.txt: rule slow: took longer than 1 s on this file\n")
    assert command[0] == "fix" or out.count("[word]") == 2


@pytest.mark.parametrize("command", [["check", "--isolated", "--rules", "bad", "b.txt"], ["fix", "--isolated", "--rules", "bad", "b.txt"], ["rules", "--isolated", "--rules", "bad"],
                                     ["explain", "--isolated", "--rules", "bad", "bomb"], ["test", "bad"]])  # fmt: skip
def test_every_command_that_reads_rules_stops_a_compile_bomb(house, command):
    (house / "bad").mkdir()
    (house / "bad" / "bomb.toml").write_text(PAGE % ("", "(?:(?:(?:(?:(?:a{999}){999}){999}){999}){999}){999}"))
    status, out, err = run(house, *command)

    assert status == 2
    assert out == {"check": "1 file checked: nothing found\n", "fix": "0 of 1 file changed, 0 fixes; left: nothing\n"}.get(command[0], "")  # own rules were asked
    assert err.startswith("error: bad/bomb.toml: ")
    assert err.count("\n") == 1


def test_a_pattern_in_a_config_is_a_strangers_too(tmp_path):
    (tmp_path / "lintr.toml").write_text("[rule.replacement-char]\nmatch = 'key | (?:a+)+ b $'\n[rule.overlong-sentence]\nmost = 60\n")
    (tmp_path / "a.txt").write_text("a" * 5_000 + "\n")

    assert run(tmp_path, "check", "a.txt")[2] == "error: a.txt: rule replacement-char: took longer than 1 s on this file\n"


def test_what_is_lintrs_own_does_not_pay_for_it(house):
    program = "import sys; from lintr.cli import main; main(['check', '--isolated', '-q', 'b.txt']); print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True, cwd=house)

    assert {"lintr.guarded", "lintr.children", "lintr.workers", "select", "resource", "pickle", "marshal_"} & set(done.stdout.split()) == set()
