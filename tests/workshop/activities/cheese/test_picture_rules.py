"""What the trainer alone does with the picture."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import ONLY_CASE, ONLY_FISHBONE, STEP, Room
from workshop.activities.cheese.events import HoleAdded, HoleWithdrawn, PictureChosen, StoryTold
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

HOLE: dict[str, Any] = {"defence": "Rules", "text": "No rule", "condition": "latent"}
PHASES = ("story", "picture", "barriers", "closed", "limits")


def refusal(room: Room, actor: Actor, kind: str, /, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("picture.choose", {"picture": "fishbone"}),
        ("story.tell", {"steps": 2}),
        ("hole.add", HOLE),
        ("hole.withdraw", {"hole": uuid(8)}),
    ],
)
@pytest.mark.parametrize("phase", PHASES)
def test_participants_do_nothing_with_the_picture(
    phase: str, kind: str, fields: dict[str, Any]
) -> None:
    assert refusal(Room(phase), ANNA, kind, **fields) == "trainer-only"


@pytest.mark.parametrize("phase", PHASES)
def test_trainer_chooses_the_picture_at_any_moment(phase: str) -> None:
    room = Room(phase)

    happened = room.decide(TRAINER, "picture.choose", picture="fishbone")

    assert happened == (PictureChosen(step=STEP, picture="fishbone"),)
    assert room.decide(TRAINER, "picture.choose", picture="case") == ()


def test_picture_that_is_not_there_cannot_be_chosen() -> None:
    wish = {"picture": "fishbone"}

    assert refusal(Room(setup=ONLY_CASE), TRAINER, "picture.choose", **wish) == "picture-unknown"


def test_story_is_told_on_and_back_as_far_as_it_goes() -> None:
    room = Room("story")

    assert room.decide(TRAINER, "story.tell", steps=2) == (StoryTold(step=STEP, steps=2),)
    assert room.decide(TRAINER, "story.tell", steps=900) == (StoryTold(step=STEP, steps=3),)
    assert room.decide(TRAINER, "story.tell", steps=1) == ()


def test_story_is_told_in_its_phase_and_of_the_case_alone() -> None:
    assert refusal(Room("picture"), TRAINER, "story.tell", steps=2) == "wrong-phase"
    own = Room("story", ONLY_FISHBONE)
    assert refusal(own, TRAINER, "story.tell", steps=2) == "picture-unknown"


@pytest.mark.parametrize("phase", ["picture", "barriers"])
def test_trainer_adds_a_hole_and_takes_it_back(phase: str) -> None:
    room = Room(phase, ONLY_FISHBONE)
    words = {**HOLE, "defence": "  Rules \n", "text": " No\u200b rule "}

    happened = room.decide(TRAINER, "hole.add", 8, **words)

    assert happened == (
        HoleAdded(step=STEP, hole=uuid(8), defence="Rules", text="No rule", condition="latent"),
    )
    room.do(TRAINER, "hole.add", 8, **HOLE)
    gone = room.decide(TRAINER, "hole.withdraw", hole=uuid(8))
    assert gone == (HoleWithdrawn(step=STEP, hole=uuid(8)),)


def test_hole_takes_the_barriers_against_it_along() -> None:
    room = Room("barriers", ONLY_FISHBONE).do(TRAINER, "hole.add", 8, **HOLE)
    room.do(TRAINER, "hole.add", 9, **HOLE)
    room.name(ANNA, 1, uuid(8)).name(ANNA, 2, uuid(9)).support(ANNA, 1)

    room.do(TRAINER, "hole.withdraw", hole=uuid(8))

    assert list(room.state.barriers) == [uuid(2)]
    assert room.state.supports == {}


@pytest.mark.parametrize("phase", ["story", "closed", "limits"])
def test_holes_wait_for_their_phase(phase: str) -> None:
    room = Room("picture", ONLY_FISHBONE).do(TRAINER, "hole.add", 8, **HOLE).at(phase)

    assert refusal(room, TRAINER, "hole.add", **HOLE) == "wrong-phase"
    assert refusal(room, TRAINER, "hole.withdraw", hole=uuid(8)) == "wrong-phase"


def test_holes_of_the_case_stay_as_they_are_written() -> None:
    room = Room("picture")

    assert refusal(room, TRAINER, "hole.add", **HOLE) == "picture-unknown"
    assert refusal(room, TRAINER, "hole.withdraw", hole="no-rule") == "hole-unknown"


@pytest.mark.parametrize(("name", "limit"), [("defence", 80), ("text", 140)])
def test_hole_is_asked_for_within_its_limits(name: str, limit: int) -> None:
    room = Room("picture", ONLY_FISHBONE)

    assert refusal(room, TRAINER, "hole.add", **{**HOLE, name: " \u200b"}) == "text-empty"
    long = {**HOLE, name: "x" * (limit + 1)}
    assert refusal(room, TRAINER, "hole.add", **long) == "text-too-long"
    room.do(TRAINER, "hole.add", **{**HOLE, name: "x" * limit})


def test_slice_and_picture_can_be_full() -> None:
    room = Room("picture", ONLY_FISHBONE)
    for number in range(4):
        room.do(TRAINER, "hole.add", 10 + number, **HOLE)
    for number in range(7):
        room.do(TRAINER, "hole.add", 20 + number, **{**HOLE, "defence": f"Slice {number}"})

    for defence in ("Rules", "Slice 7"):
        with pytest.raises(Refused) as caught:
            room.decide(TRAINER, "hole.add", **{**HOLE, "defence": defence})
        assert (caught.value.code, caught.value.values) == ("holes-too-many", {"limit": 4})
    room.do(TRAINER, "hole.add", **{**HOLE, "defence": "Slice 6"})
