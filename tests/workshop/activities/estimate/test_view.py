"""What each audience sees of an estimate, phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO
from tests.workshop.activities.estimate.scenes import ASKED, PUBLISHED, guessed, scene
from workshop.activities.estimate import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

FIRST = {ANNA: 40, BERT: 100, CARO: 45}
SECOND = {ANNA: 70, BERT: 75}
FIRST_SEEN: Json = {
    "median": 45,
    "bins": {
        "0": 0,
        "1": 0,
        "2": 0,
        "3": 0,
        "4": 2,
        "5": 0,
        "6": 0,
        "7": 0,
        "8": 0,
        "9": 1,
    },
}
SECOND_SEEN: Json = {"median": 72.5, "bins": {**dict.fromkeys(map(str, range(10)), 0), "7": 2}}


def with_guesses(audience: Audience, seen: Json, guesses: list[int]) -> Json:
    return seen if audience == "participant" else {**seen, "guesses": guesses}


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", ["question", "first", "second"])
def test_view_has_only_counts_while_people_guess(phase: str, audience: Audience) -> None:
    state = guessed(FIRST, SECOND)

    seen = ACTIVITY.view(scene(phase, state), audience)

    assert seen == {**ASKED, "answered": {"first": 3, "second": 2}, "rounds": {}}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_the_first_round_to_discuss(audience: Audience) -> None:
    state = guessed(FIRST, SECOND)

    seen = ACTIVITY.view(scene("discuss", state), audience)

    assert seen == {
        **ASKED,
        "answered": {"first": 3, "second": 2},
        "rounds": {"first": with_guesses(audience, FIRST_SEEN, [40, 45, 100])},
    }


@pytest.mark.parametrize("phase", ["compare", "reveal", "detail"])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_both_rounds_and_then_what_was_published(audience: Audience, phase: str) -> None:
    state = guessed(FIRST, SECOND)

    seen = ACTIVITY.view(scene(phase, state), audience)

    published = {} if phase == "compare" else {"published": PUBLISHED}
    assert seen == {
        **ASKED,
        "answered": {"first": 3, "second": 2},
        "rounds": {
            "first": with_guesses(audience, FIRST_SEEN, [40, 45, 100]),
            "second": with_guesses(audience, SECOND_SEEN, [70, 75]),
        },
        **published,
    }


@pytest.mark.parametrize("phase", ["discuss", "compare", "reveal", "detail"])
def test_view_leaves_out_a_round_without_guesses(phase: str) -> None:
    assert ACTIVITY.view(scene(phase), "screen")["rounds"] == {}


@pytest.mark.parametrize(("value", "place"), [(0, "0"), (9, "0"), (10, "1"), (90, "9"), (100, "9")])
def test_bins_are_ten_points_wide_and_the_last_holds_100(value: int, place: str) -> None:
    seen = ACTIVITY.view(scene("discuss", guessed({ANNA: value})), "participant")

    assert seen["rounds"]["first"]["bins"] == {
        **dict.fromkeys(map(str, range(10)), 0),
        place: 1,
    }


def test_median_of_two_whole_numbers_with_a_whole_middle_is_whole() -> None:
    seen = ACTIVITY.view(scene("discuss", guessed({ANNA: 40, BERT: 60})), "participant")

    assert (type(seen["rounds"]["first"]["median"]), seen["rounds"]["first"]["median"]) == (int, 50)


@pytest.mark.parametrize("phase", ["question", "first", "discuss", "second", "compare", "reveal"])
def test_mine_is_what_one_guessed(phase: str) -> None:
    current = scene(phase, guessed(FIRST, SECOND))

    own = [ACTIVITY.mine(current, actor.id) for actor in (ANNA, CARO)]

    assert own == [{"first": 40, "second": 70}, {"first": 45}]


def test_mine_is_empty_without_a_guess() -> None:
    assert ACTIVITY.mine(scene("first"), ANNA.id) == {}
