"""Results as plain tuples, which cross from one process to another, or into a file, as bytes of `marshal`; and results of them again."""

from __future__ import annotations

from marshal import dumps, loads

from lintr.allow import Allowance, Place
from lintr.span import Span
from lintr.violation import Edit, Fix, Related, Result, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Plain = tuple[Any, ...]


def packed(result: Result) -> bytes:
    """A result as bytes; what its violations share, such as a long line, is written once."""
    return dumps((result.path, [_violation(violation) for violation in result.violations], tuple(result.errors), [_allowance(one) for one in result.allowances], result.mended))


def unpacked(data: bytes) -> Result:
    """The result of bytes that `packed` made, in this version of lintr."""
    path, violations, errors, allowances, mended = loads(data)  # noqa: S302  nobody else's
    return Result(path, tuple(map(_violation_of, violations)), errors, tuple(map(_allowance_of, allowances)), mended)


def _violation(violation: Violation) -> Plain:
    fix = violation.fix
    return (
        *violation[:12], *violation.span,
        fix and _fix(fix),
        [(*other.span, *other[1:]) for other in violation.related],
    )


def _violation_of(plain: Plain) -> Violation:
    start, end, fix, related = plain[12:]
    told: tuple[Any, ...] = (
        *plain[:12], Span(start, end), fix and _fix_of(fix),
        tuple([Related(Span(other[0], other[1]), *other[2:]) for other in related]),
    )
    return Violation(*told)


def _fix(fix: Fix) -> Plain:
    return *fix.edit.span, *fix[1:6], fix.edit.text, [_fix(other) for other in fix.also]


def _fix_of(plain: Plain) -> Fix:
    start, end, safe, line, column, end_line, end_column, text, also = plain
    return Fix(Edit(Span(start, end), text), safe, line, column, end_line, end_column, tuple(map(_fix_of, also)))


def _allowance(allowance: Allowance) -> Plain:
    place = tuple(allowance.place._replace(span=tuple(allowance.place.span)))  # type: ignore[arg-type]
    return tuple(allowance._replace(place=place))  # type: ignore[arg-type]


def _allowance_of(plain: Plain) -> Allowance:
    made = Allowance(*plain)
    place = Place(*made.place)
    return made._replace(place=place._replace(span=Span(*place.span)))
