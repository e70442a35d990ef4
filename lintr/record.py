"""`typing.NamedTuple` for modules that every start imports: importing `typing` takes as long as checking a short article."""

from __future__ import annotations

from collections import namedtuple

__all__ = ["Record"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:

    class _Made(type):
        """Turns a class of annotated fields into a named tuple with the class's methods."""

        def __new__(cls, name, bases, space):  # noqa: ANN001, ANN204  types are those of NamedTuple
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = list(space.pop("__annotations__"))
            defaults = [space.pop(field) for field in fields if field in space]
            made = namedtuple(name, fields, defaults=defaults, module=space["__module__"])  # noqa: PYI024  this makes them
            for key, value in space.items():
                if key not in ("__module__", "__qualname__"):
                    setattr(made, key, value)
            return made

    class Record(metaclass=_Made):
        """What `typing.NamedTuple` is: fields are annotated in the class's body, those with a value last."""
