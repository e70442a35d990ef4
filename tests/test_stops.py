"""How many sentences there are, and where that is not to be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.language import language
from lintr.stops import sentences

TAGS = ("en", "de", "hi", "ur", "fa", "el", "ko", "am", "und")


@given(st.text(), st.sampled_from(TAGS))
def test_there_are_never_more_at_least_than_at_most(text, tag):
    least, most, with_halves = sentences(text, language(tag))

    assert 0 <= least <= most <= with_halves


@given(st.lists(st.sampled_from(["The bridge is open.", "Who crosses it?", "Nobody came!"]), min_size=1, max_size=6))
def test_plain_sentences_are_counted(parts):
    assert sentences(" ".join(parts), language("en")) == (len(parts), len(parts), len(parts))


@pytest.mark.parametrize(("tag", "text", "count"), [
    ("en", "No mark ends this", (0, 0, 0)),
    ("en", "The old lane is closed. Nobody crosses at 5 p.m. on Friday.", (2, 2, 2)),
    ("en", "“Who pays?” he asks every child.", (1, 1, 1)),
    ("en", "“Who pays?” Lan asks every child.", (1, 2, 2)),
    ("en", "He asked: “Who pays?” Nobody spoke.", (1, 3, 3)),
    ("en", "The bridge is open; the road is not.", (1, 1, 2)),
    ("ru", "> **Обратите внимание.** Мост закрыт. Автобус стоит.", (2, 3, 3)),
    ("ru", "Совет. Мост закрыт. Автобус стоит.", (2, 3, 3)),
    ("ru", "Мост закрыт. Автобус стоит.", (2, 2, 2)),
    ("uk", "**Увага!** Міст зачинено.", (1, 2, 2)),
    ("de", "Das kostet d. h. inkl. Strom 35 Euro am Tag. Die Stadt zahlt.", (2, 3, 3)),
    ("de", "Ab dem 1. Mai ist offen.", (1, 2, 2)),
    ("es", "LANDA, 2 de mayo de 2024. El puente abre. Ya era hora.", (2, 3, 3)),
    ("ru", "В 2024 г. Мост открыт. Автобус едет.", (2, 3, 3)),
    ("hi", "गोली में 20 मि.ग्रा. दवा है। एम. एस. लान आए।", (2, 2, 2)),
    ("bn", "সেতু খোলা আছে. সবাই এলেন।", (2, 2, 2)),
    ("fa", "ام. اس. لان شهردار است. پل باز شد.", (2, 4, 4)),
    ("ur", "1۔ پل کھلا ہے۔", (1, 1, 1)),
    ("ur", "پل کھلا ہے۔ بس گزری۔", (2, 2, 2)),
    ("el", "Ρώτησε: «Ποιος πληρώνει;» Η γέφυρα άνοιξε; Ναι.", (2, 4, 4)),
    ("hi", "पुल खुला है| बस गई|", (2, 2, 2)),
    ("ta", "எம். லான் வந்தார். பேருந்து சென்றது.", (2, 3, 3)),
    ("am", "ድልድዩ ተከፈተ፡፡ አውቶቡስ አለፈ።", (2, 2, 2)),
    ("fa", "پل باز است.اتوبوس گذشت.", (1, 1, 1)),
    ("pl", "Burmistrz przy moście. Fot. Ewa Lind", (2, 3, 3)),
])  # fmt: skip
def test_what_ends_a_sentence(tag, text, count):
    assert sentences(text, language(tag)) == count
