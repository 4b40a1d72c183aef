"""What is suggested of notes as rooms write them, and that it never depends on their order."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.similar.labelled import Labelled, Pairs, lists, pairs
from workshop.similar.suggestion import Suggestion, suggestions

NOTES = (
    "Te weinig parking",
    "Te weinig parkeerplaats",
    "Parkeren is moeilijk",
    "De telefoon staat roodgloeiend",
    "Lange wachttijd aan de telefoon",
    "Pas assez de réunions",
    "Trop peu de réunions",
    "Not enough meetings",
    "?!",
    "",
)


def found(one: Labelled) -> tuple[Pairs, Pairs]:
    """Return the pairs that are suggested, and those of them that are said to say the same."""
    got = suggestions(one.texts)
    together = {pair for each in got for pair in pairs(each.texts)}
    return together, {pair for each in got if each.kind == "same" for pair in pairs(each.texts)}


# -- how good it is -------------------------------------------------------------------------------


def test_labelled_notes_are_enough_and_in_three_languages() -> None:
    every = lists()

    assert sum(len(one.texts) for one in every) > 150
    assert {one.language for one in every if one.use == "choosing"} == {"nl", "fr", "en"}
    assert {one.language for one in every if one.use == "looking"} == {"nl", "fr", "en"}


@pytest.mark.parametrize(
    ("use", "precision", "recall"), [("choosing", 0.98, 0.95), ("looking", 0.95, 0.85)]
)
def test_few_suggestions_are_wrong_and_few_are_missed(
    use: str, precision: float, recall: float
) -> None:
    right = wrong = missed = 0
    for one in lists(use):
        got, _ = found(one)
        right += len(got & one.together)
        wrong += len(got - one.together)
        missed += len(one.together - got)

    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall


@pytest.mark.parametrize("one", lists(), ids=lambda one: f"{one.language} {one.name}")
def test_each_list_has_most_of_its_pairs_and_hardly_a_wrong_one(one: Labelled) -> None:
    got, same = found(one)

    assert len(got - one.together) <= 1
    assert len(got & one.together) >= 0.6 * len(one.together)
    # Whatever is said to say the same is on one subject at least.
    assert same <= one.together


# -- what it does ---------------------------------------------------------------------------------


def texts_of(*notes: str) -> tuple[tuple[str, str], ...]:
    return tuple((chr(ord("a") + n), note) for n, note in enumerate(notes))


def test_notes_that_say_the_same_are_told_from_those_on_one_subject() -> None:
    made = texts_of(
        "We vergaderen te weinig",
        "De agenda loopt vol",
        "Te weinig vergaderingen",
        "Gaten in de agenda",
    )

    assert suggestions(made) == (
        Suggestion("same", ("a", "c")),
        Suggestion("alike", ("b", "d")),
    )


def test_too_much_and_too_little_belong_together_and_do_not_say_the_same() -> None:
    assert suggestions(texts_of("We vergaderen te veel", "We vergaderen te weinig")) == (
        Suggestion("alike", ("a", "b")),
    )


def test_word_for_word_the_same_says_the_same() -> None:
    assert suggestions(texts_of(*["Parking"] * 5)) == (Suggestion("same", tuple("abcde")),)


@pytest.mark.parametrize(
    "notes", [("1733", "1733"), ("Niet goed", "niet goed!"), ("👍", "👍"), ("24/7", " 24/7")]
)
def test_notes_without_a_word_that_tells_are_found_when_they_are_the_same(
    notes: tuple[str, ...],
) -> None:
    made = texts_of(*notes, "Niet genoeg", "12", "Meer")

    (one,) = suggestions(made)
    assert one.texts == ("a", "b")


@pytest.mark.parametrize(
    "notes",
    [
        (),
        ("Parking",),
        ("Te weinig tijd", "Te weinig parking"),
        ("Goede sfeer", "Goede ligging"),
        ("Patiënten klagen", "Patiënten haken af"),
        ("We willen huisbezoeken blijven doen", "Een stagemeester in huis"),
        ("", "?!", "12", "☎"),
        ("", ""),
    ],
)
def test_nothing_to_suggest(notes: tuple[str, ...]) -> None:
    assert suggestions(texts_of(*notes)) == ()


def test_group_is_extended_and_never_joined_with_another() -> None:
    notes = texts_of("Telefoon", "De telefoon", "Altijd telefoon", "Onze telefoon", "Telefoons")

    assert suggestions(notes, (("a", "b"), ("c", "d"))) == (Suggestion("same", ("a", "b", "e")),)
    assert suggestions(notes[:4], (("a", "b"), ("c", "d"))) == ()
    assert suggestions(notes[:3], (("a",), ("b", "c"))) == ()


def test_other_alphabets_are_compared_too() -> None:
    made = texts_of("Мала стоянка", "Стоянка далеко", "Гарний колектив")

    assert suggestions(made) == (Suggestion("alike", ("a", "b")),)


@given(
    notes=st.lists(st.sampled_from(NOTES) | st.text(max_size=40), max_size=12),
    random=st.randoms(use_true_random=False),
)
def test_order_changes_nothing_and_each_note_is_suggested_once(
    notes: list[str], random: object
) -> None:
    made = [(f"{n:02}", note) for n, note in enumerate(notes)]
    groups = (("00", "01"),) if len(made) > 1 else ()
    turned = made.copy()
    random.shuffle(turned)  # type: ignore[attr-defined]

    suggestions.cache_clear()
    got = suggestions(tuple(made), groups)
    suggestions.cache_clear()

    assert suggestions(tuple(turned), tuple(group[::-1] for group in groups)) == got
    ids = [id_ for each in got for id_ in each.texts]
    assert len(ids) == len(set(ids))
    assert all(len(each.texts) > 1 for each in got)
    for one, other in combinations(groups, 2):
        assert not any({*one, *other} <= set(each.texts) for each in got)
