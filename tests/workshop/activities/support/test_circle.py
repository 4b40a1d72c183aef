"""How picks and roles are kept, let go and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.support.scenes import STEP, Room
from workshop.activities.support.circle import Circle, evolve, forget
from workshop.model.event import ActivityEvent


def test_picks_are_kept_by_poll_and_person() -> None:
    room = Room().pick(ANNA, "tea", "walk").pick(BERT, "begin", poll="hardest")

    assert room.state == Circle(
        {
            "wanted": {ANNA.id: frozenset({"tea", "walk"})},
            "hardest": {BERT.id: frozenset({"begin"})},
        }
    )


def test_who_lets_everything_go_has_not_answered() -> None:
    room = Room().pick(ANNA, "tea")

    room.do(ANNA, "pick", poll="wanted", option="tea", picked=False)

    assert room.state == Circle()


def test_later_role_replaces_the_earlier_and_the_swap_leaves_roles_alone() -> None:
    room = Room("pairs").take(ANNA, "a").take(BERT, "b").take(ANNA, "observer")

    room.do(TRAINER, "roles.swap", swapped=True)

    assert room.state.roles == {ANNA.id: "observer", BERT.id: "b"}
    assert room.state.swapped is True


def test_forget_takes_picks_and_role_of_a_person() -> None:
    room = Room().pick(ANNA, "tea").pick(BERT, "tea").take(ANNA, "a").take(BERT, "b")
    room.pick(ANNA, "begin", poll="hardest")

    assert forget(room.state, {ANNA.id}) == Circle(
        {"wanted": {BERT.id: frozenset({"tea"})}, "hardest": {}}, {BERT.id: "b"}
    )


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Circle(), ActivityEvent(type="other", step=STEP))
