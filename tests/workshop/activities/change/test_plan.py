"""How placements, actions and answers are kept, changed and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.change.scenes import STEP, WORDS, Room, voted
from workshop.activities.change.evolving import evolve, forget
from workshop.activities.change.plan import Action, Cell, Plan, Procedure
from workshop.model.event import ActivityEvent


def lived() -> Room:
    """Return a room in which everything has happened."""
    room = Room("severity", voted()).place(ANNA, "minor").place(ANNA).place(BERT).at("placed")
    room.do(TRAINER, "severity.settle", severity="major", frequency="yearly").at("actions")
    room.do(TRAINER, "action.take", 31, action=uuid(21)).act(ANNA, 32, strength="weak")
    room.act(TRAINER, 33).do(TRAINER, "action.withdraw", action=uuid(33))
    room.do(TRAINER, "action.weigh", action=uuid(32), strength="medium").at("practice")
    room.do(ANNA, "procedure.describe", action=uuid(32), written="yes", place="Here")
    return room.know(ANNA, 31, "no").know(BERT, 32, "no").know(BERT, 32, "knows")


def test_everything_is_kept() -> None:
    cell = Cell("major", "yearly")

    assert lived().state == Plan(
        incident=None,
        placed={ANNA.id: cell, BERT.id: cell},
        settled=cell,
        actions={
            uuid(31): Action(
                uuid(31),
                BERT.id,
                1,
                "Do it",
                "Nurse",
                "It is done",
                cause=uuid(1),
                origin=uuid(21),
                when="Monday",
            ),
            uuid(32): Action(
                uuid(32),
                ANNA.id,
                2,
                **WORDS,
                strength="medium",
                decided=True,
                procedure=Procedure("yes", "Here"),
            ),
        },
        written=3,
        knows={ANNA.id: {uuid(31): "no"}, BERT.id: {uuid(32): "knows"}},
    )


def test_cell_knows_its_class() -> None:
    assert Cell("major", "yearly").score == 2


def test_answers_go_with_their_action() -> None:
    room = lived().at("actions").do(TRAINER, "action.withdraw", action=uuid(32))

    assert room.state.knows == {ANNA.id: {uuid(31): "no"}, BERT.id: {}}


def test_forget_takes_what_a_person_gave_and_others_said_of_it() -> None:
    after = forget(lived().state, {BERT.id})

    assert list(after.placed) == [ANNA.id]
    assert list(after.actions) == [uuid(32)]
    assert after.knows == {ANNA.id: {}}
    assert after.settled == Cell("major", "yearly")


def test_forget_takes_what_the_trainer_stated_and_settled_when_asked() -> None:
    room = lived().at("actions").act(TRAINER, 34).state_it("Something else")

    after = forget(room.state, {""})

    assert (after.incident, after.settled) == (None, None)
    assert list(after.actions) == [uuid(31), uuid(32)]
    assert forget(after, {ANNA.id, BERT.id}) == Plan(written=4)


def test_actions_get_new_ranks_after_some_are_forgotten() -> None:
    room = lived().at("actions")

    room.state = forget(room.state, {ANNA.id})
    room.act(TRAINER, 34)

    assert [one.rank for one in room.state.actions.values()] == [1, 4]


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Plan(), ActivityEvent(type="other", step=STEP))
