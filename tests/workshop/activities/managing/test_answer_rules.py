"""Who may say what of the tasks, and what hours are."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.managing.scenes import STEP, Room
from workshop.activities.managing.events import CategoryFinished, TaskAnswered, TaskLeft
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> tuple[str, dict[str, int | str]]:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code, caught.value.values


def test_a_task_is_answered_in_parts_and_what_was_said_stays() -> None:
    room = Room().says(ANNA, "billing", now="doctor", hours=2.5)

    happened = room.decide(ANNA, "task.answer", task="billing", wish="assistant")

    assert happened == (
        TaskAnswered(step=STEP, task="billing", participant=ANNA.id, wish="assistant"),
    )
    room.says(ANNA, "billing", wish="assistant").says(ANNA, "billing", hours=0, going="badly")
    assert room.mine(ANNA)["answers"] == {
        "billing": {"now": "doctor", "hours": 0.0, "going": "badly", "wish": "assistant"}
    }


def test_saying_the_same_again_changes_nothing() -> None:
    room = Room().says(ANNA, "billing", now="doctor", hours=2)

    assert room.decide(ANNA, "task.answer", task="billing", hours=2.0) == ()


@pytest.mark.parametrize("hours", [0, 0.5, 1, 7.5, 199.5, 200])
def test_hours_are_halves_up_to_two_hundred(hours: float) -> None:
    room = Room().says(ANNA, "billing", hours=hours)

    assert room.mine(ANNA)["answers"]["billing"]["hours"] == hours


@pytest.mark.parametrize(
    "hours", [-0.5, -1, 200.5, 0.25, 0.1, 1e300, float("nan"), float("inf"), float("-inf")]
)
def test_other_hours_are_refused(hours: float) -> None:
    found = refusal(Room(), ANNA, "task.answer", task="billing", hours=hours)

    assert found == ("hours-out-of-range", {"limit": 200})


@pytest.mark.parametrize(
    "parts",
    [{}, {"hours": "2"}, {"hours": True}, {"now": "cleaner"}, {"going": "great"}, {"wish": ""}],
)
def test_answer_that_says_nothing_known_is_no_command(parts: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Room().command("task.answer", task="billing", **parts)


def test_a_task_is_left_out_again() -> None:
    room = Room().says(ANNA, "billing", now="doctor").says(BERT, "billing", now="nobody")

    assert room.decide(ANNA, "task.leave", task="billing") == (
        TaskLeft(step=STEP, task="billing", participant=ANNA.id),
    )
    room.do(ANNA, "task.leave", task="billing")
    assert room.decide(ANNA, "task.leave", task="billing") == ()
    assert (room.mine(ANNA)["answers"], len(room.mine(BERT)["answers"])) == ({}, 1)


def test_one_is_through_a_category_and_may_go_back() -> None:
    room = Room()

    assert room.decide(ANNA, "category.finish", category="money") == (
        CategoryFinished(step=STEP, category="money", participant=ANNA.id, finished=True),
    )
    assert room.decide(ANNA, "category.finish", category="money", finished=False) == ()
    room.do(ANNA, "category.finish", category="money")
    assert room.decide(ANNA, "category.finish", category="money") == ()
    assert room.mine(ANNA)["finished"] == {"money": True}
    room.do(ANNA, "category.finish", category="money", finished=False)
    assert room.mine(ANNA)["finished"] == {}


COMMANDS: list[tuple[str, dict[str, Any]]] = [
    ("task.answer", {"task": "billing", "now": "doctor"}),
    ("task.leave", {"task": "billing"}),
    ("category.finish", {"category": "money"}),
]


@pytest.mark.parametrize(("kind", "fields"), COMMANDS)
def test_trainer_has_no_practice_here(kind: str, fields: dict[str, Any]) -> None:
    assert refusal(Room(), TRAINER, kind, **fields) == ("participant-only", {})


@pytest.mark.parametrize("phase", ["hours", "roles", "request"])
@pytest.mark.parametrize(("kind", "fields"), COMMANDS)
def test_inventory_is_closed_once_hours_are_shown(
    phase: str, kind: str, fields: dict[str, Any]
) -> None:
    assert refusal(Room(phase), ANNA, kind, **fields) == ("wrong-phase", {})


def test_what_is_not_in_the_list_is_refused() -> None:
    room = Room()

    assert refusal(room, ANNA, "task.answer", task="tea", now="doctor") == ("task-unknown", {})
    assert refusal(room, ANNA, "task.leave", task="tea") == ("task-unknown", {})
    assert refusal(room, ANNA, "category.finish", category="tea") == ("category-unknown", {})
