"""Many hits of one fault told as one, where a text has the fault throughout."""

from __future__ import annotations

from lintr.violation import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FAR = 1 << 16
"""Characters from the first to the last of the hits that are told as one."""


def gathered(hits: Sequence[Hit]) -> Iterator[Hit]:
    """The first of the hits for all, ``{times}`` saying how many there are, with the edits of the others.

    In a very long text it is the first of those that do not stand too far apart.

    Args:
        hits: in reading order.
    """
    near: list[Hit] = []
    for hit in hits:
        if near and hit.span.end - near[0].span.start > FAR:
            yield _joined(near)
            near = []
        near.append(hit)
    yield _joined(near)


def _joined(hits: Sequence[Hit]) -> Hit:
    edits = [hit.edit for hit in hits if hit.edit]
    values = {**hits[0].values, "times": f", {len(hits)} times" if len(hits) > 1 else ""}
    return hits[0]._replace(values=values, edit=edits[0] if edits else None, also=tuple(edits[1:]))
