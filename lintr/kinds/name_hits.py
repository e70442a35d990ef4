"""What is told of names that are spelt in two ways: the rarer spellings, with places of the usual one."""

from __future__ import annotations

from lintr.kinds.gathered import gathered
from lintr.violation import Edit, Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lintr.kinds.name_words import Words

    Form = tuple[str, ...]
    """The words of a name, one or two."""

_SHOWN = 3
"""Places of the other spelling that come first: they tell what is usual."""
_MOST_SHOWN = 20
_FAR = 200
"""Characters in which a bracket is looked for."""


def hits(words: Words, pairs: Collection[tuple[Form, Form]], *, is_hint: bool = False) -> Iterator[Hit]:
    """The rarer spellings of each name, each once for all its places, which are told beside those of the usual one.

    Of two that are as frequent nobody knows which is right: neither is mended.
    """
    text = words.text
    done = bytearray(len(text))  # a byte for each character that is told
    told: list[list[Hit]] = []
    apart = frozenset(frozenset(pair) for pair in pairs)
    for forms in _of_one_name(pairs):
        places = {form: words.places(form) for form in forms}
        if not all(places.values()):  # a letter that is a capital for Python alone
            continue
        best = max(forms, key=lambda form: (len(places[form]), -places[form][0].start))
        for rarer in forms:
            spans = [span for span in places[rarer] if done.find(1, span.start, span.end) < 0]
            is_longer = (rarer[-1].startswith(best[-1]) or best[-1].startswith(rarer[-1])) and {rarer, best} not in apart  # brought together by a third
            if rarer == best or is_longer or not spans or all(_is_in_brackets(text, span.start) for span in places[rarer]):  # in brackets: as the original writes it
                continue
            for span in spans:
                done[span.start:span.end] = bytes([1]) * (span.end - span.start)
            related = tuple(Related(span, f"“{text[span.start:span.end]}” here") for span in (*places[best][:_SHOWN], *spans[1:], *places[best][_SHOWN:])[:_MOST_SHOWN])
            values = {"best": " ".join(best), "count": str(len(places[rarer])), "others": str(len(places[best]))}
            is_usual = len(places[best]) > len(places[rarer])
            told.append([Hit(span, values, Edit(span, " ".join(best)) if is_usual else None, related) for span in spans])
    for several in told:
        for hit in gathered(several):
            yield hit._replace(is_hint=is_hint)


def _of_one_name(pairs: Iterable[tuple[Form, Form]]) -> list[list[Form]]:
    """Spellings that pairs bring together, the shortest first; two words of which a pair tells the one that differs are left to that."""
    every = sorted(set(pairs), key=lambda pair: (sum(map(len, pair)), pair))
    alone = {frozenset((*one, *two)) for one, two in every if len(one) == len(two) == 1}
    names: dict[Form, set[Form]] = {}
    for one, two in every:
        if len(one) == 1 or frozenset(one) ^ frozenset(two) not in alone:
            together = names.get(one, {one}) | names.get(two, {two})
            names.update(dict.fromkeys(together, together))
    return [sorted(forms) for forms in {id(forms): forms for forms in names.values()}.values()]


def _is_in_brackets(text: str, offset: int) -> bool:
    before = text[max(text.rfind("\n", 0, offset), offset - _FAR, 0):offset]
    return before.rfind("(") > before.rfind(")")
