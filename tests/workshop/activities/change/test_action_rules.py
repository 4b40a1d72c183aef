"""Who takes actions over, writes them, changes them, and says how strong they are."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.change.scenes import PHASES, STEP, WORDS, Room, voted
from workshop.activities.change.commands import ACTIONS_LIMIT, OWN_ACTIONS_LIMIT
from workshop.activities.change.events import (
    ActionAdded,
    ActionEdited,
    ActionTaken,
    ActionWeighed,
    ActionWithdrawn,
)
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def acting() -> Room:
    return Room("actions", voted())


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


# -- from the fishbone ---------------------------------------------------------------------------


def test_trainer_takes_an_action_over_in_its_writers_name() -> None:
    happened = acting().decide(TRAINER, "action.take", 31, action=uuid(21))

    assert happened == (
        ActionTaken(
            step=STEP,
            action=uuid(31),
            origin=uuid(21),
            text="Do it",
            owner="Nurse",
            when="Monday",
            measure="It is done",
            cause=uuid(1),
            by=BERT.id,
        ),
    )


def test_action_is_taken_over_once_and_again_after_it_went() -> None:
    room = acting().do(TRAINER, "action.take", 31, action=uuid(21))

    assert room.decide(TRAINER, "action.take", 32, action=uuid(21)) == ()
    room.do(BERT, "action.withdraw", action=uuid(31))
    assert len(room.decide(TRAINER, "action.take", 32, action=uuid(21))) == 1


def test_only_the_trainer_takes_over_what_is_on_the_first_list() -> None:
    room = acting()

    assert refusal(room, BERT, "action.take", action=uuid(21)) == "trainer-only"
    assert refusal(room, TRAINER, "action.take", action=uuid(29)) == "action-unknown"
    assert refusal(Room("actions"), TRAINER, "action.take", action=uuid(21)) == "action-unknown"


# -- written here --------------------------------------------------------------------------------


@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
@pytest.mark.parametrize("strength", [None, "weak"])
def test_anybody_writes_an_action(actor: Actor, by: str, strength: Any) -> None:
    words = {**WORDS, "text": "  Do \n it ", "strength": strength, "cause": uuid(2)}

    happened = acting().decide(actor, "action.add", 31, **words)

    added = {**WORDS, "strength": strength, "cause": uuid(2)}
    assert happened == (ActionAdded(step=STEP, action=uuid(31), by=by, **added),)


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_writer_or_trainer_changes_it(actor: Actor) -> None:
    room = acting().act(ANNA, 31, strength="weak", cause=uuid(1))
    words = {**WORDS, "owner": "Reception", "follow_up": "2027-06-01"}

    happened = room.decide(actor, "action.edit", action=uuid(31), **words)

    assert happened == (ActionEdited(step=STEP, action=uuid(31), cause=None, **words),)
    assert refusal(room, BERT, "action.edit", action=uuid(31), **words) == "action-not-yours"
    assert refusal(room, BERT, "action.withdraw", action=uuid(31)) == "action-not-yours"


def test_same_words_change_nothing() -> None:
    room = acting().act(ANNA, 31)

    assert room.decide(ANNA, "action.edit", action=uuid(31), **WORDS) == ()


def test_days_of_an_action_that_was_taken_over_are_agreed_on_here() -> None:
    room = acting().do(TRAINER, "action.take", 31, action=uuid(21))

    room.do(BERT, "action.edit", action=uuid(31), **WORDS)

    action = room.state.actions[uuid(31)]
    assert (action.date, action.follow_up, action.when) == ("2027-01-11", "2027-03-01", "Monday")


def test_trainer_says_how_strong_the_room_finds_it() -> None:
    room = acting().act(ANNA, 31, strength="strong")
    weighed = ActionWeighed(step=STEP, action=uuid(31), strength="strong")
    wish: dict[str, Any] = {"action": uuid(31), "strength": "strong"}

    assert refusal(room, ANNA, "action.weigh", **wish) == "trainer-only"
    # What was a suggestion is decided now.
    assert room.decide(TRAINER, "action.weigh", **wish) == (weighed,)
    room.do(TRAINER, "action.weigh", **wish)
    assert room.decide(TRAINER, "action.weigh", **wish) == ()
    room.do(TRAINER, "action.weigh", action=uuid(31), strength="weak")
    assert room.state.actions[uuid(31)].strength == "weak"


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_writer_or_trainer_takes_it_back(actor: Actor) -> None:
    room = acting().act(ANNA, 31)

    happened = room.decide(actor, "action.withdraw", action=uuid(31))

    assert happened == (ActionWithdrawn(step=STEP, action=uuid(31)),)


# -- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind", ["action.edit", "action.weigh", "action.withdraw"], ids=lambda kind: kind
)
def test_action_that_is_not_there_is_refused(kind: str) -> None:
    fields: dict[str, Any] = {
        "action.edit": WORDS,
        "action.weigh": {"strength": "weak"},
        "action.withdraw": {},
    }[kind]

    assert refusal(acting(), TRAINER, kind, action=uuid(30), **fields) == "action-unknown"


def test_actions_wait_for_their_phase() -> None:
    room = acting().act(ANNA, 31)
    of_it: dict[str, Any] = {"action": uuid(31)}
    for phase in set(PHASES) - {"actions"}:
        room.at(phase)
        assert refusal(room, ANNA, "action.add", **WORDS) == "wrong-phase"
        assert refusal(room, ANNA, "action.edit", **of_it, **WORDS) == "wrong-phase"
        assert refusal(room, ANNA, "action.withdraw", **of_it) == "wrong-phase"
        assert refusal(room, TRAINER, "action.take", action=uuid(21)) == "wrong-phase"
        assert refusal(room, TRAINER, "action.weigh", **of_it, strength="weak") == "wrong-phase"


@pytest.mark.parametrize(("name", "limit"), [("text", 140), ("owner", 80), ("measure", 140)])
def test_every_part_is_asked_for_within_its_limit(name: str, limit: int) -> None:
    room = acting().act(ANNA, 31)
    empty, long = {**WORDS, name: " \u200b"}, {**WORDS, name: "x" * (limit + 1)}

    for kind, more in (("action.add", {}), ("action.edit", {"action": uuid(31)})):
        assert refusal(room, ANNA, kind, **empty, **more) == "text-empty"
        assert refusal(room, ANNA, kind, **long, **more) == "text-too-long"
    room.act(BERT, 32, **{name: "x" * limit})


@pytest.mark.parametrize(
    "day",
    ["", "soon", "2027-02-29", "20270111", "2027-W02-1", "2027-1-1", "0027-01-11", "2100-01-01"],
)
@pytest.mark.parametrize("name", ["date", "follow_up"])
def test_days_are_days(name: str, day: str) -> None:
    words = {**WORDS, "date": "2001-01-01", name: day}

    assert refusal(acting(), ANNA, "action.add", **words) == "date-invalid"


def test_day_may_be_past_and_follow_up_the_same_day_but_never_before() -> None:
    room = acting().act(ANNA, 31, date="2001-02-03", follow_up="2001-02-03")
    wrong = {**WORDS, "date": "2027-03-02"}

    assert refusal(room, ANNA, "action.add", **wrong) == "follow-up-too-early"
    assert refusal(room, ANNA, "action.edit", action=uuid(31), **wrong) == "follow-up-too-early"


def test_action_is_against_a_cause_that_is_on_the_screens() -> None:
    room = acting().act(ANNA, 31)
    assert room.fish is not None
    room.fish.do(TRAINER, "cause.hide", cause=uuid(3), hidden=True)

    for cause in (uuid(3), uuid(9)):
        words = {**WORDS, "cause": cause}
        assert refusal(room, ANNA, "action.add", **words) == "cause-unknown"
        assert refusal(room, ANNA, "action.edit", action=uuid(31), **words) == "cause-unknown"
    room.fish = None
    assert refusal(room, ANNA, "action.add", **{**WORDS, "cause": uuid(1)}) == "cause-unknown"


def test_one_person_cannot_fill_the_list() -> None:
    room = acting()
    for number in range(OWN_ACTIONS_LIMIT):
        room.act(ANNA, 100 + number).act(TRAINER, 200 + number)

    room.act(BERT, 300).act(TRAINER, 301)

    with pytest.raises(Refused) as caught:
        room.act(ANNA, 302)
    assert (caught.value.code, caught.value.values) == ("actions-too-many", {"limit": 10})


def test_list_can_be_full() -> None:
    room = acting()
    for number in range(ACTIONS_LIMIT):
        room.act(TRAINER, 100 + number)

    for kind, fields in (("action.add", WORDS), ("action.take", {"action": uuid(21)})):
        with pytest.raises(Refused) as caught:
            room.do(TRAINER, kind, 999, **fields)
        assert (caught.value.code, caught.value.values) == ("actions-too-many", {"limit": 30})
