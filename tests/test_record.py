"""Records are what named tuples are."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.record import Record, hasten


class Place(Record):
    """Some place."""

    path: str
    line: int = 1
    column: int = 1

    def shown(self) -> str:
        return f"{self.path}:{self.line}"


class Many(Record):
    """The same, hastened."""

    path: str
    line: int = 1
    column: int = 1


hasten(Many)


@given(st.text(), st.integers(), st.integers())
def test_a_hastened_record_is_the_same(path, line, column):
    place = Many(path, line, column=column)

    assert place == Place(path, line, column) == Many(column=column, line=line, path=path) == pickle.loads(pickle.dumps(place))
    assert (place.path, place.line, place.column) == tuple(place) == tuple(place._asdict().values())
    assert (Many(path), place._replace(line=7)) == ((path, 1, 1), (path, 7, column))
    assert type(pickle.loads(pickle.dumps(place))) is type(place._replace()) is Many
    with pytest.raises(TypeError, match="path"):
        Many()
    with pytest.raises(AttributeError):
        place.line = 2


@given(st.text(), st.integers(), st.integers())
def test_a_record_is_a_tuple_with_names(path, line, column):
    place = Place(path, line, column=column)

    assert place == (path, line, column) == Place(column=column, line=line, path=path) == pickle.loads(pickle.dumps(place))
    assert (place.path, place.line, place.column) == tuple(place) == tuple(place._asdict().values())
    assert hash(place) == hash((path, line, column))
    assert place._replace(line=7) == (path, 7, column)
    assert type(pickle.loads(pickle.dumps(place))) is type(place._replace()) is Place


def test_defaults_methods_and_what_is_shown():
    assert Place("a") == ("a", 1, 1)
    assert Place("a").shown() == "a:1"
    assert repr(Place("a", 2)) == "Place(path='a', line=2, column=1)"
    assert Place._fields == ("path", "line", "column")
    assert Place.__doc__ == "Some place."


@pytest.mark.parametrize(("values", "named", "told"), [
    ((), {}, "Place: no value for path"), (("a", 1, 2, 3), {}, "one more"), (("a",), {"size": 2}, "one more"), (("a",), {"path": "b"}, "one twice"),
])  # fmt: skip
def test_what_does_not_fit_is_told(values, named, told):
    with pytest.raises(TypeError, match=told):
        Place(*values, **named)


def test_nothing_can_be_set():
    with pytest.raises(AttributeError):
        Place("a").line = 2
    with pytest.raises(AttributeError):
        Place("a").other = 2
