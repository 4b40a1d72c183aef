"""Adding, wording, marking, moving, hiding and withdrawing causes: who, when, and what follows."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import STEP, Room
from workshop.activities.fishbone import events
from workshop.activities.fishbone.commands import CAUSES_LIMIT, OWN_CAUSES_LIMIT
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

OTHERS = ["incident", "example", "vote", "priorities", "actions"]
READABLE = ["causes", "vote", "priorities", "actions"]


def refusal(room: Room, actor: Actor, kind: str, **fields: object) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize(("actor", "by"), [(ANNA, ANNA.id), (TRAINER, "")])
def test_cause_is_added_to_a_bone(actor: Actor, by: str) -> None:
    happened = Room().decide(actor, "cause.add", 1, bone="rules", text=" No  rule ")

    assert happened == (
        events.CauseAdded(
            step=STEP, cause=uuid(1), bone="rules", parent=None, text="No rule", by=by
        ),
    )


def test_cause_under_a_cause_lies_on_its_bone() -> None:
    room = Room().add(ANNA, 1, bone="rules")

    happened = room.decide(BERT, "cause.add", 2, bone="people", parent=uuid(1), text="Why")

    assert happened == (
        events.CauseAdded(
            step=STEP, cause=uuid(2), bone="rules", parent=uuid(1), text="Why", by=BERT.id
        ),
    )


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"bone": "cod", "text": "x"}, "bone-unknown"),
        ({"bone": "people", "parent": uuid(5), "text": "x"}, "cause-unknown"),
        ({"bone": "people", "parent": uuid(1), "text": "x"}, "cause-unknown"),
        ({"bone": "people", "text": "\u200b"}, "text-empty"),
        ({"bone": "people", "text": "x" * 141}, "text-too-long"),
    ],
)
def test_cause_that_does_not_fit_is_refused(fields: dict[str, str], code: str) -> None:
    room = Room().add(ANNA, 1).do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert refusal(room, ANNA, "cause.add", **fields) == code


def test_cause_waits_for_the_incident() -> None:
    room = Room(stated=False)

    assert refusal(room, TRAINER, "cause.add", bone="people", text="x") == "incident-missing"


@pytest.mark.parametrize("phase", OTHERS)
@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_causes_are_added_in_their_phase_alone(phase: str, actor: Actor) -> None:
    assert refusal(Room(phase), actor, "cause.add", bone="people", text="x") == "wrong-phase"


def test_one_person_cannot_fill_the_fish() -> None:
    room = Room()
    for number in range(OWN_CAUSES_LIMIT):
        room.add(ANNA, number).add(TRAINER, 1000 + number)

    room.add(BERT, 900).add(TRAINER, 901)

    with pytest.raises(Refused) as caught:
        room.add(ANNA, 902)
    assert (caught.value.code, caught.value.values) == ("causes-too-many", {"limit": 50})


def test_fish_can_be_full() -> None:
    room = Room()
    for number in range(CAUSES_LIMIT):
        room.add(TRAINER, number)

    with pytest.raises(Refused) as caught:
        room.add(TRAINER, 999)
    assert (caught.value.code, caught.value.values) == ("causes-too-many", {"limit": 300})


@pytest.mark.parametrize("actor", [ANNA, TRAINER])
def test_writer_changes_the_words(actor: Actor) -> None:
    room = Room().add(actor, 1)

    happened = room.decide(actor, "cause.edit", cause=uuid(1), text="Better")

    assert happened == (events.CauseEdited(step=STEP, cause=uuid(1), text="Better"),)


def test_same_words_change_nothing() -> None:
    room = Room().add(ANNA, 1)

    assert room.decide(ANNA, "cause.edit", cause=uuid(1), text="Cause  1") == ()


@pytest.mark.parametrize("actor", [BERT, TRAINER])
@pytest.mark.parametrize(
    ("kind", "fields"), [("cause.edit", {"text": "Other"}), ("cause.withdraw", {})]
)
def test_words_of_another_stay(actor: Actor, kind: str, fields: dict[str, str]) -> None:
    room = Room().add(ANNA, 1)

    assert refusal(room, actor, kind, cause=uuid(1), **fields) == "cause-not-yours"


@pytest.mark.parametrize("phase", OTHERS)
@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("cause.edit", {"text": "Other"}),
        ("cause.mark", {"condition": "active"}),
        ("cause.withdraw", {}),
    ],
)
def test_writer_is_done_after_the_causes(phase: str, kind: str, fields: dict[str, str]) -> None:
    room = Room().add(ANNA, 1).at(phase)

    assert refusal(room, ANNA, kind, cause=uuid(1), **fields) == "wrong-phase"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("cause.edit", {"text": "Other"}),
        ("cause.mark", {"condition": "active"}),
        ("cause.move", {"bone": "rules"}),
        ("cause.withdraw", {}),
        ("cause.hide", {"hidden": True}),
    ],
)
def test_unknown_cause_is_refused(kind: str, fields: dict[str, object]) -> None:
    assert refusal(Room(), TRAINER, kind, cause=uuid(7), **fields) == "cause-unknown"


def test_marks_are_set_one_by_one_and_taken_back() -> None:
    room = Room().add(ANNA, 1)
    seen = []

    for fields in (
        {"condition": "active"},
        {"domain": "process"},
        {"condition": "latent", "domain": "knowledge"},
        {"condition": "none"},
        {"domain": "none"},
    ):
        room.do(ANNA, "cause.mark", cause=uuid(1), **fields)
        seen.append((room.state.causes[uuid(1)].condition, room.state.causes[uuid(1)].domain))

    assert seen == [
        ("active", None),
        ("active", "process"),
        ("latent", "knowledge"),
        (None, "knowledge"),
        (None, None),
    ]


@pytest.mark.parametrize("phase", READABLE)
def test_trainer_marks_any_cause_as_long_as_it_is_read(phase: str) -> None:
    room = Room().add(ANNA, 1).at(phase)

    happened = room.decide(TRAINER, "cause.mark", cause=uuid(1), domain="knowledge")

    assert happened == (
        events.CauseMarked(step=STEP, cause=uuid(1), condition=None, domain="knowledge"),
    )


@pytest.mark.parametrize("fields", [{}, {"condition": "active"}, {"domain": "none"}])
def test_mark_that_is_there_changes_nothing(fields: dict[str, str]) -> None:
    room = Room().add(ANNA, 1).do(ANNA, "cause.mark", cause=uuid(1), condition="active")

    assert room.decide(ANNA, "cause.mark", cause=uuid(1), **fields) == ()


def test_participant_does_not_mark_anothers_cause() -> None:
    room = Room().add(ANNA, 1)

    assert refusal(room, BERT, "cause.mark", cause=uuid(1), domain="process") == "cause-not-yours"


@pytest.mark.parametrize("kind", ["cause.mark", "cause.move", "cause.hide"])
@pytest.mark.parametrize("phase", ["incident", "example"])
def test_trainer_changes_causes_only_where_they_are_seen(kind: str, phase: str) -> None:
    room = Room().add(ANNA, 1).at(phase)
    fields: dict[str, dict[str, object]] = {
        "cause.mark": {"condition": "active"},
        "cause.move": {"bone": "rules"},
        "cause.hide": {"hidden": True},
    }

    assert refusal(room, TRAINER, kind, cause=uuid(1), **fields[kind]) == "wrong-phase"


def test_cause_moves_with_all_under_it() -> None:
    room = Room().add(ANNA, 1).add(BERT, 2, under=1).add(ANNA, 3, under=2).add(ANNA, 4)

    room.do(TRAINER, "cause.move", cause=uuid(2), bone="rules")

    assert [(c.bone, c.parent) for c in room.state.causes.values()] == [
        ("people", None),
        ("rules", None),
        ("rules", uuid(2)),
        ("people", None),
    ]


def test_cause_moves_under_another_and_to_its_bone() -> None:
    room = Room().add(ANNA, 1).add(BERT, 2, bone="rules")

    happened = room.decide(TRAINER, "cause.move", cause=uuid(1), bone="people", parent=uuid(2))

    assert happened == (events.CauseMoved(step=STEP, cause=uuid(1), bone="rules", parent=uuid(2)),)


@pytest.mark.parametrize("under", [1, 2, 3])
def test_cause_does_not_move_under_itself(under: int) -> None:
    room = Room().add(ANNA, 1).add(BERT, 2, under=1).add(ANNA, 3, under=2)

    code = refusal(room, TRAINER, "cause.move", cause=uuid(1), bone="people", parent=uuid(under))

    assert code == "cause-loop"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"bone": "cod"}, "bone-unknown"),
        ({"bone": "people", "parent": uuid(7)}, "cause-unknown"),
        ({"bone": "people", "parent": uuid(2)}, "cause-unknown"),
    ],
)
def test_cause_moves_only_to_a_place_that_is_there(fields: dict[str, str], code: str) -> None:
    room = Room().add(ANNA, 1).add(ANNA, 2)
    room.do(TRAINER, "cause.hide", cause=uuid(2), hidden=True)

    assert refusal(room, TRAINER, "cause.move", cause=uuid(1), **fields) == code


def test_move_to_the_same_place_changes_nothing() -> None:
    room = Room().add(ANNA, 1).add(ANNA, 2, under=1)

    stays = [
        room.decide(TRAINER, "cause.move", cause=uuid(1), bone="people"),
        room.decide(TRAINER, "cause.move", cause=uuid(2), bone="people", parent=uuid(1)),
    ]

    assert stays == [(), ()]


@pytest.mark.parametrize(
    ("kind", "fields"), [("cause.move", {"bone": "rules"}), ("cause.hide", {"hidden": True})]
)
def test_participant_neither_moves_nor_hides(kind: str, fields: dict[str, object]) -> None:
    room = Room().add(ANNA, 1)

    assert refusal(room, ANNA, kind, cause=uuid(1), **fields) == "trainer-only"


def test_withdrawing_lifts_what_others_put_under_it() -> None:
    room = Room().add(ANNA, 1).add(ANNA, 2, under=1).add(BERT, 3, under=2)

    room.do(ANNA, "cause.withdraw", cause=uuid(2))

    assert {c.id: c.parent for c in room.state.causes.values()} == {uuid(1): None, uuid(3): uuid(1)}


def test_withdrawing_takes_dots_and_links_along() -> None:
    room = (
        Room().add(ANNA, 1).at("vote").dot(BERT, "cause", 1).at("actions").act(BERT, 8, against=1)
    )

    room.at("causes").do(ANNA, "cause.withdraw", cause=uuid(1))

    assert room.state.dots == {"cause": {BERT.id: {}}, "change": {}}
    assert [action.cause for action in room.state.actions.values()] == [None]


@pytest.mark.parametrize("phase", READABLE)
def test_hiding_hands_back_the_dots_of_the_whole_branch(phase: str) -> None:
    room = Room().add(ANNA, 1).add(BERT, 2, under=1).add(BERT, 3).at("vote")
    room.dot(ANNA, "cause", 1).dot(BERT, "change", 2).dot(BERT, "change", 3)

    room.at(phase).do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert room.state.dots == {
        "cause": {ANNA.id: {}},
        "change": {BERT.id: {uuid(3): 1}},
    }


def test_showing_again_brings_the_branch_back() -> None:
    room = Room().add(ANNA, 1).add(BERT, 2, under=1)
    before = room.state
    room.do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    room.do(TRAINER, "cause.hide", cause=uuid(1), hidden=False)

    assert room.state == before


def test_hiding_twice_changes_nothing() -> None:
    room = Room().add(ANNA, 1).do(TRAINER, "cause.hide", cause=uuid(1), hidden=True)

    assert room.decide(TRAINER, "cause.hide", cause=uuid(1), hidden=True) == ()
