"""What kept a run from knowing is a line a cause."""

from hypothesis import given
from hypothesis import strategies as st

from lintr.causes import Causes

BUG = "rule doubled-phrase: internal: KeyError: {}; please report it"


def told(*results):
    causes = Causes()
    for path, *errors in results:
        causes.add(path, tuple(errors))
    return list(causes)


def test_nothing_is_no_cause():
    assert (told(), told(("a.txt",)), bool(Causes())) == ([], [], False)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["not UTF-8 at byte 3", "no such file"])), unique=True))
def test_what_is_wrong_with_files_is_told_of_each(results):
    assert told(*results) == [f"{path}: {error}" for path, error in results]


def test_what_is_wrong_with_a_rule_is_told_once():
    slow = "rule slow: took longer than 1 s on this file"
    results = [(f"{number}.txt", BUG.format(number), *[slow] * (number == 1)) for number in range(5)]

    assert told(*results) == [f"0.txt: {BUG.format(0)} (and in 4 more files)", f"1.txt: {slow}"]


def test_other_faults_of_one_rule_are_told_apart():
    assert told(("a", "rule x: internal: KeyError: 1"), ("b", "rule x: took longer than 1 s"), ("c", "rule y: internal: KeyError: 1")) == [
        "a: rule x: internal: KeyError: 1", "b: rule x: took longer than 1 s", "c: rule y: internal: KeyError: 1",
    ]  # fmt: skip
