"""Many hits of one fault told as one, where a text has the fault throughout."""

from __future__ import annotations

from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FAR = 1 << 16
"""Characters from the first to the last of the hits that are told as one: their edit holds all that stands between them."""


def gathered(text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
    """The first of the hits for all, ``{times}`` saying how many there are; its edit makes those of all, since an edit a round would not settle.

    In a very long text it is the first of those that do not stand too far apart.

    Args:
        text: the text.
        hits: in reading order.
    """
    near: list[Hit] = []
    for hit in hits:
        if near and hit.edit and near[0].edit and hit.edit.span.end - near[0].edit.span.start > FAR:
            yield _joined(text, near)
            near = []
        near.append(hit)
    yield _joined(text, near)


def _joined(text: str, hits: Sequence[Hit]) -> Hit:
    values = {**hits[0].values, "times": f", {len(hits)} times" if len(hits) > 1 else ""}
    edits = [hit.edit for hit in hits if hit.edit]
    if not edits:
        return Hit(hits[0].span, values)
    parts, at = [], edits[0].span.start
    for edit in edits:
        parts += [text[at:edit.span.start], edit.text]
        at = edit.span.end
    return Hit(hits[0].span, values, Edit(Span(edits[0].span.start, at), "".join(parts)), hits[0].related)
