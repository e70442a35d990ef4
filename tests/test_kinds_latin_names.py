"""Names left in Latin letters: never where another translation has them so, or where nothing says how they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.latin_names import LatinNames

NAMES = {"Mortelli": ("मोर्टेली", "مورتيلي", "Мортелли"), "Lamont": ("लैमोंट", "لامونت", "Ламонт"), "Popescu": ("पोपेस्कु", "بوبيسكو", "Попеску")}


def family(name, *, tamil, kept=False):
    """An article in Tamil and translations of it; in one of them the name is kept in Latin letters."""
    hindi, arabic, russian = NAMES[name]
    article = Article(f"பாலம்\nமேயர் {tamil} திங்கட்கிழமை பாலத்தைத் திறந்தார்.\n", tag="ta")
    article.siblings = (
        Article(f"पुल\nमहापौर {name if kept else hindi} ने सोमवार को पुल खोला।\n", tag="hi"), Article(f"جسر\nافتتح العمدة {arabic} الجسر.\n", tag="ar"),
        Article(f"Мост\nМэр {russian} открыл мост.\n", tag="ru"), Article(f"Bridge\nMayor {name} opened the bridge.\n", tag="en"),
    )
    return article


def found(article, among="siblings"):
    kind = LatinNames(among)
    return [article.text[hit.span.start:hit.span.end] for hit in kind.find(article)] if kind.gate(article) else []


@given(st.sampled_from(sorted(NAMES)), st.booleans())
def test_a_name_that_others_write_by_its_sound_is_found_and_one_that_another_keeps_is_not(name, kept):
    assert found(family(name, tamil=name, kept=kept)) == ([] if kept else [name])


@pytest.mark.parametrize("tamil", [
    "", "(Mortelli)", "“Mortelli”", "MORTELLI", "mortelli", "MortelliBridge", "@Mortelli", "Mortelli.com", "Mortelli-Bridge", "the Mortelli bridge", "Berger",
])  # fmt: skip
def test_what_is_no_name_or_set_apart_is_left_alone(tamil):
    assert found(family("Mortelli", tamil=tamil)) == []


@pytest.mark.parametrize(("text", "names"), [
    ("Мост\nМост открыла Мортелли. Позже Transistor включили, и транзистор работал.\n", []),
    ("Мост\nМост открыла Мортелли (Mortelli).\n", []),
    ("Мост\nМост открыла Мортелли. Потом Mortelli уехала.\n", ["Mortelli"]),
    ("Мост\nМост открыла Мортелли. Потом Mortelli, Lamont, Feldt, Marquez, Lindt, Jones и Berger уехали.\n", []),
])  # fmt: skip
def test_a_name_in_two_scripts_of_one_article(text, names):
    assert found(Article(text, tag="ru"), "article") == names
