"""Who scores which pair."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.strategy.scenes import STEP, Room
from tests.workshop.activities.strategy.test_pick_rules import TOP
from workshop.activities.strategy.events import PairScored
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def refusal(room: Room, actor: Actor = ANNA, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, "score", **{"pair": "s1:o1", "score": 1, **fields})
    return caught.value.code


def scored(actor: Actor, score: int) -> PairScored:
    return PairScored(step=STEP, pair="s1:o1", participant=actor.id, score=score)


def test_first_score_of_all_keeps_the_boards_own_top() -> None:
    room = Room("score")

    assert room.decide(ANNA, "score", pair="s1:o1", score=2) == (TOP, scored(ANNA, 2))
    room.do(ANNA, "score", pair="s1:o1", score=2)
    assert room.decide(BERT, "score", pair="s1:o1", score=-2) == (scored(BERT, -2),)


def test_score_can_be_changed_and_the_same_again_changes_nothing() -> None:
    room = Room("score").do(ANNA, "score", pair="s1:o1", score=2)

    assert room.decide(ANNA, "score", pair="s1:o1", score=2) == ()
    assert room.decide(ANNA, "score", pair="s1:o1", score=0) == (scored(ANNA, 0),)


def test_score_is_for_participants_in_its_phase() -> None:
    assert refusal(Room("score"), TRAINER) == "participant-only"
    for phase in ("pick", "matrix", "focus", "project"):
        assert refusal(Room(phase)) == "wrong-phase"


@pytest.mark.parametrize("pair", ["o1:s1", "s1:s2", "s1:t2", "s1:elsewhere", "s1o1"])
def test_pair_must_be_in_the_matrix(pair: str) -> None:
    assert refusal(Room("score"), pair=pair) == "pair-unknown"


@pytest.mark.parametrize("score", [-3, 3, 10**30])
def test_score_is_one_of_five(score: int) -> None:
    assert refusal(Room("score"), score=score) == "answer-out-of-range"


def test_card_that_was_left_out_cannot_be_scored() -> None:
    room = Room().do(TRAINER, "card.drop", card="s1")

    assert refusal(room.at("score")) == "pair-unknown"
