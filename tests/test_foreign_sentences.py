"""Sentences of another language among those of the article's own."""

from __future__ import annotations

import pytest

from lintr.session import Options, Session

_OURS = {
    "id": "Jembatan baru dibuka pada hari Senin dan banyak orang datang untuk melihatnya sejak pagi hari.",
    "es": "El puente nuevo se abrió el lunes y muchas personas vinieron para verlo desde la mañana.",
    "de": "Die neue Brücke wurde am Montag geöffnet, und viele Leute kamen, um sie zu sehen.",
}


def _found(tag: str, text: str) -> list[str]:
    judged = Session(Options(isolated=True, use_cache=False, select=("foreign-sentence",))).judged(f"bridge.{tag}.txt", f"{text}\n".encode())
    return [violation.text for violation in judged.violations]


@pytest.mark.parametrize("tag", sorted(_OURS))
@pytest.mark.parametrize("more", [
    "",
    " “The Bridge of the Old and the New”.",
    " The house of the rising sun (“this is the bridge that they have built”).",
    " “This is the bridge that they would have built.” (…)",
    " This is it.",
])
def test_own_sentences_and_titles_are_none(tag, more):
    assert _found(tag, _OURS[tag] + more) == []


def test_a_paragraph_in_another_language_is_left_to_its_own_rule():
    assert _found("es", "The bridge was opened by the mayor. The people of the town have been there since the morning.") == []


@pytest.mark.parametrize("tag", sorted(_OURS))
def test_one_that_somebody_says(tag):
    assert _found(tag, f"{_OURS[tag]} “The people of the town have been there,” – {_OURS[tag]}") == ["The people of the town have been there,"]


@pytest.mark.parametrize("tag", sorted(_OURS))
@pytest.mark.parametrize("sentence", [
    "Someone has been there since last winter because her house was too small",
    "He was never more afraid than at night, as his own brother had been",
])
def test_one_sentence_in_english(tag, sentence):
    assert _found(tag, f"{_OURS[tag]} {sentence}. {_OURS[tag]}") == [sentence]


def test_time_is_linear_in_the_sentences_of_a_paragraph():
    text = f"{_OURS['id']} Someone has been there since last winter because her house was too small. " * 400

    assert len(_found("id", text)) == 400
