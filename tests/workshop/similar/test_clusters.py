"""How cards come together, how texts resemble each other, what a group is called."""

from __future__ import annotations

import math

import pytest

from workshop.similar.clusters import ALIKE, clusters
from workshop.similar.resemblance import resemblances
from workshop.similar.title import title
from workshop.similar.wording import same_wording

A, B, C, D = (("a",), ("b",), ("c",), ("d",))


# -- clusters -------------------------------------------------------------------------------------


def test_what_is_alike_on_the_whole_comes_together() -> None:
    scores = {("a", "b"): 0.9, ("b", "c"): 0.6, ("c", "d"): 0.26}

    # c is 0.6 from b and nothing from a: 0.3 on average; d is then only 0.09 from all three.
    assert clusters([A, B, C, D], scores) == [[0, 1, 2]]


def test_chain_of_likenesses_is_no_cluster() -> None:
    scores = {("a", "b"): 0.5, ("b", "c"): 0.45, ("c", "d"): 0.4}

    assert clusters([A, B, C, D], scores) == [[0, 1], [2, 3]]


def test_of_equals_the_first_come_together() -> None:
    scores = {("a", "b"): 0.4, ("b", "c"): 0.4}

    assert clusters([A, B, C], scores) == [[0, 1]]


def test_just_enough_is_enough() -> None:
    assert clusters([A, B], {("a", "b"): ALIKE}) == [[0, 1]]
    assert clusters([A, B], {("a", "b"): ALIKE - 0.001}) == []


def test_group_counts_with_all_its_texts() -> None:
    group = ("a", "b")
    far = {("a", "b"): 0.9, ("a", "c"): 0.4}
    near = far | {("b", "c"): 0.2}

    assert clusters([group, C], far, {0}) == []
    assert clusters([group, C], near, {0}) == [[0, 1]]


def test_groups_stay_apart_even_through_a_third() -> None:
    scores = {("a", "b"): 0.9, ("a", "c"): 0.8, ("b", "c"): 0.8}

    assert clusters([A, B, C], scores, {0, 1}) == [[0, 2]]


def test_no_cards_no_clusters() -> None:
    assert clusters([], {}) == []


# -- resemblance ----------------------------------------------------------------------------------


def test_the_same_words_are_wholly_alike_and_others_not_at_all() -> None:
    scores = resemblances((("a", "Te veel lawaai"), ("b", "Lawaai!"), ("c", "Oude meubels")))

    assert scores == {("a", "b"): pytest.approx(1.0)}


def test_likeness_is_the_soft_cosine_of_stems_by_their_rarity() -> None:
    scores = resemblances((("a", "lawaai"), ("b", "lawaai meubels")))
    often, once = math.log(1 + 2 / 2), math.log(1 + 2 / 1)

    # cos = often / sqrt(often * (often + once)), each weight being the square root of its log.
    assert scores == {("a", "b"): pytest.approx(math.sqrt(often / (often + once)))}


def test_no_text_is_more_than_wholly_alike() -> None:
    texts = tuple(enumerate(["overleg ochtendoverleg", "overleg", "teamoverleg overleg"]))
    scores = resemblances(tuple((str(n), text) for n, text in texts))

    assert len(scores) == 3
    assert all(0 < score <= 1 + 1e-9 for score in scores.values())


# -- wording --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("We vergaderen te weinig", "Te weinig vergaderingen", True),
        ("Secrétariat débordé", "La secrétaire est débordée", True),
        ("Rising energy costs", "Energy costs keep rising", True),
        ("We vergaderen te veel", "We vergaderen te weinig", False),
        ("Goed bereikbaar", "Niet goed bereikbaar", False),
        ("Wachtzaal te klein", "Te klein onthaal, te grote wachtzaal, te veel lawaai", False),
        ("", "", False),
    ],
)
def test_wording_is_the_same_or_not(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert same_wording(one, other) == same_wording(other, one) == same


# -- titles ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("De telefoon staat roodgloeiend", "Lange wachttijd aan de telefoon"), "Telefoon"),
        (("Secrétariat débordé", "La secrétaire est débordée"), "Débordé"),
        (("Online booking", "Booking online", "Online"), "Online booking"),
        (("Oude meubels", "Lawaai"), ""),
        (("Patiënten klagen", "De patiënten"), "Patiënten"),
        (("Patiënten zonder parking", "Parking, patiënten"), "Parking"),
        (("Het EMD ligt plat", "Traag EMD, storing"), "EMD"),
        (("PARKING!!", "Te weinig parking"), "Parking"),
        (("Eén collega vertrekt", "Er is er één die vertrekt"), "Vertrekt"),
        ((), ""),
    ],
)
def test_title_is_what_most_share_in_words_of_their_own(texts: tuple[str, ...], name: str) -> None:
    assert title(texts) == name


def test_title_holds_two_words_at_most() -> None:
    assert title(("rood groen blauw geel",) * 2) == "Rood groen"
