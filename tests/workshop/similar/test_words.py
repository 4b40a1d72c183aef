"""Words, stems and pieces; the language of a note; which stems are kin."""

from __future__ import annotations

import pytest

from workshop.similar.kin import KIN, kinships
from workshop.similar.language import languages
from workshop.similar.stopwords import COMMON, LANGUAGES, STOP, Language
from workshop.similar.words import LIGHT, grams, stem, stems, words


def test_words_are_letters_in_small_ones_however_accents_are_made() -> None:
    assert words("De EMD's: 2 x l’Équipe, e-mail!") == [
        "de", "emd", "s", "x", "l", "équipe", "e", "mail",
    ]  # fmt: skip
    assert words("e\u0301quipe") == words("équipe")
    assert words("?! 12 ☎") == []


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", ("vergaderen", "vergadering", "vergaderingen")),
        ("nl", ("verpleegkundige", "verpleegkundigen")),
        ("fr", ("réunion", "réunions")),
        ("fr", ("infirmière", "infirmières")),
        ("en", ("meeting", "meetings")),
    ],
)
def test_forms_of_a_word_have_one_stem_without_accents(
    language: Language, forms: tuple[str, ...]
) -> None:
    (root,) = {stem(form, language) for form in forms}

    assert root.isascii()


def test_stems_are_of_words_that_tell_and_common_ones_weigh_little() -> None:
    assert stems("Te weinig parking voor onze patiënten", "nl") == {"park": 1.0, "patient": LIGHT}
    assert stems("Het is goed", "nl") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_both_a_stop_word_and_a_common_one(language: Language) -> None:
    assert STOP[language].isdisjoint(COMMON)


def test_pieces_mark_the_edges_of_a_word_and_come_once() -> None:
    assert grams("park") == ("<pa", "par", "ark", "rk>")
    assert grams("é") == ("<e>",)
    assert grams("aaaaa") == ("<aa", "aaa", "aa>")
    assert grams("") == ("<>",)


# -- languages ------------------------------------------------------------------------------------


def test_each_note_has_its_own_language() -> None:
    assert languages(
        ["We hebben geen tijd", "Pas assez de réunions", "There is not enough staff"]
    ) == ["nl", "fr", "en"]


def test_note_without_small_words_takes_the_language_of_the_room() -> None:
    assert languages(["Parking", "Pas assez de places"]) == ["fr", "fr"]
    assert languages(["Parking", "Not enough places"]) == ["en", "en"]


def test_without_any_hint_it_is_dutch() -> None:
    assert languages(["Parking", ""]) == ["nl", "nl"]
    assert languages([]) == []


# -- kin ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [("overleg", "ochtendoverleg"), ("secretariat", "secretarriat"), ("briev", "ontslagbriev")],
)
def test_compound_and_slip_of_the_pen_are_kin(one: str, other: str) -> None:
    near = kinships({one, other})

    assert 0.4 < near[one][other] <= KIN
    assert near[one][other] == near[other][one]


@pytest.mark.parametrize(
    ("one", "other"), [("vergader", "verander"), ("art", "article"), ("deur", "duur")]
)
def test_others_are_not(one: str, other: str) -> None:
    assert kinships({one, other}) == {one: {one: 1.0}, other: {other: 1.0}}
