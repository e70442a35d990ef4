"""Many hits of one fault told as one, where a text has the fault throughout."""

from __future__ import annotations

from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def gathered(text: str, hits: Sequence[Hit]) -> Hit:
    """The first of the hits for all, ``{times}`` saying how many there are; its edit makes those of all, since an edit a round would not settle."""
    values = {**hits[0].values, "times": f", {len(hits)} times"}
    edits = [hit.edit for hit in hits if hit.edit]
    if not edits:
        return Hit(hits[0].span, values)
    parts, at = [], edits[0].span.start
    for edit in edits:
        parts += [text[at:edit.span.start], edit.text]
        at = edit.span.end
    return Hit(hits[0].span, values, Edit(Span(edits[0].span.start, at), "".join(parts)), hits[0].related)
