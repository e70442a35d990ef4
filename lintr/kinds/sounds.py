"""The kind ``sounds``: names that the other translations have, told by their consonants in any script, and that are missing in a paragraph."""

from __future__ import annotations

from collections import Counter
from itertools import chain

import regex

from lintr.compared import SIBLINGS, facing, many, others, place, readable, visible, who
from lintr.features import features
from lintr.skeleton import coarse, places_of, skeleton, sounds
from lintr.violation import Hit
from lintr.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lintr.article import Article
    from lintr.compared import Facing
    from lintr.features import Block, Features
    from lintr.table import Table
    from lintr.violation import Related


_INDIC = frozenset(("Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh"))
_SEMITIC = frozenset(("Arab", "Hebr", "Ethi", "Syrc"))
_SILENT = frozenset(("Hani", "Hans", "Hant", "Jpan", "Tibt", "Thaa", "Mymr", "Mong"))
"""Scripts of which a sign has many sounds, or sounds that Unicode does not name it by."""
_ADAPTING = frozenset(("fj", "to", "sm", "ty", "haw", "mi"))
"""Languages that put names into their own few sounds."""
_CAPITAL_NOUNS = frozenset(("de", "lb", "nds", "gsw"))
_MEASURES = frozenset(("klmtr", "klmtrs", "kntmtr", "sntmtr", "smtr", "mlmtr", "klgrm", "klgrms"))
"""The consonants of kilometre and the like, which other languages abbreviate."""
_OF_INDIA = frozenset(("ur", "sd", "ks", "skr", "pnb"))


class Sounds:
    """Find paragraphs that lack a name of the others.

    A name is what has the same consonants in translations of two scripts at least, in languages that share few other words: one long word, or two
    that follow each other. In scripts with capitals only what begins with one counts.

    Fields:
        consonants: least consonants of a name that is a single word; one of two words must have one less.
    """

    __slots__ = ("consonants",)

    def __init__(self, consonants: int) -> None:
        self.consonants = consonants

    @classmethod
    def from_table(cls, table: Table) -> Sounds:
        """Take the fields."""
        return cls(table.integer("consonants", 5))

    def gate(self, article: Article) -> bool:
        return len(article.siblings) > 1 and article.language.script not in _SILENT and article.language.tag.split("-")[0] not in _ADAPTING

    def find(self, article: Article) -> Iterator[Hit]:
        among = others(article, SIBLINGS)
        if len(set(map(_area, among))) < 2:
            return
        groups = [group for group in facing(article, among) if len(group.theirs) > 1]
        if not groups:
            return
        telling = {features(other): features(other).names(self.consonants) for other in among if other.language.tag.split("-")[0] not in _CAPITAL_NOUNS}
        for group in groups:
            if lost := self._lost(article, group, telling):
                shown, related = _shown(article, lost)
                count = min(len(holders) for _, holders in lost)
                values = {"names": ", ".join(f"“{name}”" for name in shown), "is": "is" if len(lost) == 1 else "are", "who": who(count, len(group.theirs), SIBLINGS)}
                yield Hit(visible(article, *group.span), values, None, related)

    def _lost(self, article: Article, group: Facing, telling: Mapping[Features, Mapping[int, set[str]]]) -> list[tuple[str, Sequence[tuple[Features, Sequence[Block]]]]]:
        """The consonants of names that are missing, and who has them; what may be names of those that tell is given."""
        held = []
        for theirs, blocks in group.theirs:
            if (names := telling.get(theirs)) is not None:
                held.append((theirs, blocks, names[blocks[0].start] if len(blocks) == 1 else set().union(*(names[block.start] for block in blocks))))
        of, found = len(group.theirs), {}
        often = Counter(chain.from_iterable([names for _, _, names in held]))
        for name in [name for name, count in often.items() if count > 1 and name not in _MEASURES and (count == of if of < 3 else many(count, of))]:
            holders = [(theirs, blocks) for theirs, blocks, names in held if name in names]
            if len({_area(theirs.article) for theirs, _ in holders}) > 1:
                found[name] = holders
        if not found:
            return []
        here = coarse(_heard(article, group.ours))
        lost = {name: holders for name, holders in found.items() if not _is_in(name, here)}
        if lost:
            whole = _whole(article)
            lost = {name: holders for name, holders in lost.items() if coarse(name) not in whole and not _is_written(article, name, holders, here)}  # told by another word here
        return [(name, holders) for name, holders in sorted(lost.items()) if not any(name != other and name in other for other in lost)]


def _heard(article: Article, blocks: Sequence[Block]) -> str:
    """The consonants of some blocks, each of which is asked once."""
    known = features(article).memo
    found = []
    for block in blocks:
        key = "heard", block.start
        if key not in known:
            known[key] = sounds(article.prose[block.start:block.end]).replace(" ", "")
        found.append(known[key])
    return "".join(found)


def _whole(article: Article) -> str:
    """The consonants of an article, such as go for others told as one."""
    known = features(article).memo
    found: str | None = known.get(("heard",))
    if found is None:
        found = known["heard",] = coarse(_heard(article, features(article).blocks))
    return found


def _is_in(name: str, heard: str) -> bool:
    """Whether consonants are heard, of long names also with one or two others: no two scripts have the same sounds, and languages put their endings on names."""
    unlike = 0 if len(name) < 5 else 1 if len(coarse(name)) < 7 else 2  # noqa: PLR2004  consonants
    name, heard = coarse(name).replace("f", "p"), heard.replace("f", "p")  # Korean and Bengali have no f
    return name in heard or (unlike > 0 and regex.search(rf"(?:{name}){{e<={unlike}}}", heard) is not None)


def _is_written(article: Article, name: str, holders: Sequence[tuple[Features, Sequence[Block]]], here: str) -> bool:
    """Whether a name stands in the article as one of the others writes it, it is English words, or so does the greater part of it, the other being a word that is translated here."""
    for theirs, blocks in holders:
        text = theirs.article.text[slice(*_span(theirs, blocks, name))]
        if theirs.article.language.script == "Latn" and _is_english(text):
            return True
        parts = [coarse(skeleton(part)) for part in text.split()]
        if text in article.text or (len(parts) > 1 and any(len(part) > 2 and part in here for part in parts)):
            return True
    return False


def _is_english(text: str) -> bool:
    """Whether what may be a name is words that English has, all of them: the title of something, which is translated."""
    from lintr.lexicon import lexicon

    known, parts = lexicon("en"), words(text.casefold())
    return bool(parts) and all(map(known.knows, parts))


def _span(theirs: Features, blocks: Sequence[Block], name: str) -> tuple[int, int]:
    """Where one of the others has a name."""
    return next((block.start + span[0], block.start + span[1]) for block in blocks if (span := places_of(theirs.article.prose[block.start:block.end]).get(name, (0, 0)))[1] or block is blocks[-1])


def _shown(article: Article, lost: Sequence[tuple[str, Sequence[tuple[Features, Sequence[Block]]]]]) -> tuple[list[str], tuple[Related, ...]]:
    """The names as those of the others write them whom the article's readers understand best, and where they stand."""
    shown, related = [], []
    for name, holders in lost:
        told = readable(article, holders)
        shown.append(told[0].article.text[slice(*_span(*told, name))])
        for theirs, blocks in holders[:3]:
            start, end = _span(theirs, blocks, name)
            related.append(place(theirs.article, start, end, f"“{theirs.article.text[start:end]}” stands here"))
    return shown, tuple(related[:6])


def _area(article: Article) -> str:
    """Languages of one area share other words than names too, also across scripts."""
    language = article.language
    if language.script in _INDIC or language.tag.split("-")[0] in _OF_INDIA:
        return "India"
    return "Semitic" if language.script in _SEMITIC else language.script
