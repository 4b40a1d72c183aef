"""Two questions, two budgets."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import STEP, Room
from workshop.activities.fishbone.commands import Question
from workshop.activities.fishbone.events import DotPlaced, DotTaken
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def voting() -> Room:
    return Room().add(ANNA, 1).add(ANNA, 2).at("vote")


def refusal(room: Room, actor: Actor, kind: str, question: Question, number: int) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, question=question, cause=uuid(number))
    return caught.value.code


def test_dot_is_placed_for_a_question() -> None:
    happened = voting().decide(ANNA, "dot.place", question="change", cause=uuid(1))

    assert happened == (
        DotPlaced(step=STEP, question="change", cause=uuid(1), participant=ANNA.id),
    )


@pytest.mark.parametrize(("question", "budget"), [("cause", 3), ("change", 2)])
def test_each_question_has_its_own_budget(question: Question, budget: int) -> None:
    room = voting()
    for _ in range(budget):
        room.dot(ANNA, question, 1)

    assert refusal(room, ANNA, "dot.place", question, 2) == "dots-spent"
    other: Question = "change" if question == "cause" else "cause"
    assert room.dot(ANNA, other, 2).state.dots[other] == {ANNA.id: {uuid(2): 1}}


def test_dot_is_taken_back_and_can_be_given_again() -> None:
    room = voting().dot(ANNA, "change", 1).dot(ANNA, "change", 1)

    happened = room.decide(ANNA, "dot.take", question="change", cause=uuid(1))
    room.do(ANNA, "dot.take", question="change", cause=uuid(1)).dot(ANNA, "change", 2)

    assert happened == (DotTaken(step=STEP, question="change", cause=uuid(1), participant=ANNA.id),)
    assert room.state.dots["change"] == {ANNA.id: {uuid(1): 1, uuid(2): 1}}


def test_no_dot_can_be_taken_where_none_lies() -> None:
    room = voting().dot(ANNA, "cause", 1)

    assert refusal(room, ANNA, "dot.take", "change", 1) == "dot-none"
    assert refusal(room, ANNA, "dot.take", "cause", 2) == "dot-none"


@pytest.mark.parametrize("kind", ["dot.place", "dot.take"])
def test_vote_is_for_participants_in_its_phase(kind: str) -> None:
    room = voting().dot(ANNA, "cause", 1)

    assert refusal(room, TRAINER, kind, "cause", 1) == "participant-only"
    assert refusal(room, ANNA, kind, "cause", 7) == "cause-unknown"
    for phase in ("incident", "example", "causes", "priorities", "actions"):
        assert refusal(room.at(phase), ANNA, kind, "cause", 1) == "wrong-phase"


def test_hidden_cause_gets_no_dots() -> None:
    room = voting().do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert refusal(room, ANNA, "dot.place", "cause", 1) == "cause-unknown"
