"""What each audience sees of the statements, phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO
from tests.workshop.activities.statements.scenes import (
    ASKED,
    after,
    again,
    answered,
    scene,
    setup,
    skip,
)
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.answers import Answers
from workshop.model.activity import Json, Scene
from workshop.model.actor import AUDIENCES, Audience

STATE = after(answered(tea=[1, 1, 2, 2, 2, 4], rain=[5, 5]), skip("rain"), CARO)
RESULTS: Json = {
    "tea": {
        "n": 6,
        "counts": {"1": 2, "2": 3, "3": 0, "4": 1, "5": 0},
        "agreement": 0.47,
        "mean": -1.0,
    },
    "rain": {"n": 2},
}
COUNTED: Json = {"answered": {"tea": 6, "rain": 2}, "complete": 3}


def counted(audience: Audience, seen: Json) -> Json:
    return seen if audience == "participant" else {**seen, **COUNTED}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_has_no_answers_while_people_answer(audience: Audience) -> None:
    assert ACTIVITY.view(scene("answer", STATE), audience) == counted(audience, ASKED)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_results_of_five_or_more_answers(audience: Audience) -> None:
    seen = ACTIVITY.view(scene("results", STATE), audience)

    assert seen == counted(audience, {**ASKED, "results": RESULTS})


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_nothing_of_the_first_time_while_people_answer_again(audience: Audience) -> None:
    earlier = scene("results", answered(tea=[5, 5, 5, 5, 5]))

    seen = ACTIVITY.view(again("answer", STATE, earlier), audience)

    assert seen == counted(audience, {**ASKED, "pace": "all"})


@pytest.mark.parametrize("phase", ["answer", "results"])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_the_shift_for_the_room(audience: Audience, phase: str) -> None:
    earlier = scene(phase, answered(tea=[5, 5, 5, 5, 5], rain=[1, 1, 1, 1, 1]))

    seen = ACTIVITY.view(again("shift", STATE, earlier), audience)

    first: Json = {"n": 5, "agreement": 1.0}
    assert seen == counted(
        audience,
        {
            **ASKED,
            "pace": "all",
            "shift": {
                "tea": {
                    "first": {
                        **first,
                        "counts": {"1": 0, "2": 0, "3": 0, "4": 0, "5": 5},
                        "mean": 2.0,
                    },
                    "second": RESULTS["tea"],
                    "change": -3.0,
                },
                "rain": {
                    "first": {
                        **first,
                        "counts": {"1": 5, "2": 0, "3": 0, "4": 0, "5": 0},
                        "mean": -2.0,
                    },
                    "second": {"n": 2},
                },
            },
        },
    )


def test_view_shows_now_alone_when_the_earlier_step_is_gone() -> None:
    seen = ACTIVITY.view(again("shift", STATE), "participant")

    assert seen["shift"] == {key: {"second": found} for key, found in RESULTS.items()}


def test_view_shows_now_alone_for_a_statement_that_is_new() -> None:
    only_tea = setup(statements=setup()["statements"][:1])
    earlier = Scene("statements", "results", only_tea, answered(tea=[3] * 5), frozenset(), 6)

    seen = ACTIVITY.view(again("shift", STATE, earlier), "participant")

    assert sorted(seen["shift"]["tea"]) == ["change", "first", "second"]
    assert seen["shift"]["rain"] == {"second": {"n": 2}}


@pytest.mark.parametrize("at", [scene("answer", STATE), scene("results", STATE)])
def test_mine_is_what_one_answered_and_skipped(at: Scene) -> None:
    own = [ACTIVITY.mine(at, actor.id) for actor in (ANNA, CARO)]

    assert own == [
        {"answers": {"tea": 1, "rain": 5}, "skipped": {}},
        {"answers": {"tea": 2}, "skipped": {"rain": True}},
    ]


def test_mine_holds_nothing_of_the_first_time() -> None:
    at = again("shift", Answers(), scene("results", STATE))

    assert ACTIVITY.mine(at, BERT.id) == {"answers": {}, "skipped": {}}
