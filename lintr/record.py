"""`typing.NamedTuple` for modules that every start imports.

Importing `typing` takes as long as checking a short article, and `collections.namedtuple` compiles a text for each class.
"""

from __future__ import annotations

__all__ = ["Record", "hasten"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from typing import NamedTuple as Record
else:
    from operator import itemgetter

    class _Made(type):
        """Makes the annotated fields of a class those of a tuple."""

        def __new__(cls, name, bases, space):  # noqa: ANN001, ANN204  types are those of NamedTuple
            fields = tuple(space.pop("__annotations__", ()))
            space["_field_defaults"] = {field: space[field] for field in fields if field in space}
            space.update({field: property(itemgetter(at)) for at, field in enumerate(fields)}, _fields=fields, __slots__=())
            return super().__new__(cls, name, bases, space)

    class Record(tuple, metaclass=_Made):  # noqa: SLOT001  its maker sets them
        """What `typing.NamedTuple` is: fields are annotated in the class's body, those with a value last."""

        def __new__(cls, *values, **named):  # noqa: ANN002, ANN003, ANN204
            fields = cls._fields
            if len(values) < len(fields):
                defaults = cls._field_defaults
                try:
                    values += tuple([named.pop(field) if field in named else defaults[field] for field in fields[len(values):]])
                except KeyError as lacking:
                    raise TypeError(f"{cls.__name__}: no value for {lacking.args[0]}") from None
            if named or len(values) > len(fields):
                raise TypeError(f"{cls.__name__}: has the fields {', '.join(fields)}; one more is given, or one twice")
            return tuple.__new__(cls, values)

        def __getnewargs__(self):  # noqa: ANN204
            return tuple(self)

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join([f'{field}={value!r}' for field, value in zip(self._fields, self)])})"

        def _replace(self, **named):  # noqa: ANN003, ANN202
            return type(self)(**{**dict(zip(self._fields, self)), **named})

        def _asdict(self) -> dict[str, object]:
            return dict(zip(self._fields, self))


def hasten(*records: Any) -> None:
    """Make records as fast as those of `collections.namedtuple`, whose constructor and fields they are given; it pays where thousands are made."""
    from collections import namedtuple

    for record in records:
        fields, defaults = record._fields, record._field_defaults
        model = namedtuple(record.__name__, fields, defaults=[defaults[field] for field in fields if field in defaults])  # type: ignore[misc]  # noqa: PYI024  fields are not known here
        record.__new__ = model.__new__
        for field in fields:
            setattr(record, field, vars(model)[field])
