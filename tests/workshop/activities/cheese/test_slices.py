"""Which picture is shown: the case's, or the one that the fishbone gives."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import ONLY_CASE, ONLY_FISHBONE, SETUP, Room
from tests.workshop.activities.fishbone.scenes import Room as FishRoom
from workshop.activities.cheese.slices import (
    Hole,
    Picture,
    Slice,
    available,
    chosen,
    picture_of,
)
from workshop.model.activity import Json

OWN: Json = {"picture": "fishbone"}


def fish() -> FishRoom:
    """Return a fishbone with two marked causes on one bone, one on the other, and one unmarked."""
    room = FishRoom()
    for number, bone in ((1, "rules"), (2, "people"), (3, "people"), (4, "people")):
        room.add(ANNA, number, bone=bone)
    for number, condition in ((1, "latent"), (2, "active"), (3, "latent")):
        room.do(ANNA, "cause.mark", cause=uuid(number), condition=condition)
    return room


def own(room: FishRoom | None) -> Picture:
    return picture_of(Room(setup=ONLY_FISHBONE, fish=room).scene)


def ids(picture: Picture) -> dict[str, list[str]]:
    return {one.id: [hole.id for hole in one.holes] for one in picture.slices}


def test_case_is_drawn_as_it_is_written() -> None:
    assert picture_of(Room().scene) == Picture(
        which="case",
        slices=(
            Slice(
                "rules",
                "Rules",
                (Hole("no-rule", "No rule", "latent"), Hole("old-rule", "An old rule", "latent")),
                "Say who does what.",
            ),
            Slice("doctor", "Doctor", (Hole("tired", "Tired", "active"),)),
        ),
        effect="High value not seen",
    )


def test_fishbone_gives_bones_with_marked_causes_in_their_order() -> None:
    assert own(fish()) == Picture(
        which="fishbone",
        slices=(
            Slice(
                "people",
                "People",
                (Hole(uuid(2), "Cause 2", "active"), Hole(uuid(3), "Cause 3", "latent")),
            ),
            Slice("rules", "Rules", (Hole(uuid(1), "Cause 1", "latent"),)),
        ),
        effect="A thing happened",
        unmarked=1,
    )


def test_hidden_causes_and_those_under_them_are_no_holes() -> None:
    room = fish()
    room.add(ANNA, 5, under=2).do(ANNA, "cause.mark", cause=uuid(5), condition="latent")
    room.do(TRAINER, "cause.hide", cause=uuid(2), hidden=True)

    assert ids(own(room)) == {"people": [uuid(3)], "rules": [uuid(1)]}


def test_causes_of_simulated_people_say_so() -> None:
    room = fish()
    room.simulated = frozenset({ANNA.id})

    assert all(hole.simulated for hole in own(room).holes.values())


def test_a_slice_has_four_holes_and_the_room_says_which() -> None:
    room = fish()
    for number in (11, 12, 13, 14):
        room.add(ANNA, number).do(ANNA, "cause.mark", cause=uuid(number), condition="latent")
    room.at("vote").dot(BERT, "cause", 14)

    before = own(room)
    after = own(room.at("priorities"))

    assert ids(before)["people"] == [uuid(n) for n in (2, 3, 11, 12)]
    assert ids(after)["people"] == [uuid(n) for n in (14, 2, 3, 11)]
    assert (before.left_out, after.left_out) == (2, 2)


def test_without_its_fishbone_the_picture_has_what_the_trainer_types() -> None:
    room = Room("picture", ONLY_FISHBONE)
    assert picture_of(room.scene) == Picture("fishbone", ())

    room.do(TRAINER, "hole.add", 8, defence="Rules", text="No rule", condition="latent")
    room.do(TRAINER, "hole.add", 9, defence="rules", text="An old one", condition="active")

    added = (
        Hole(uuid(8), "No rule", "latent", added=True),
        Hole(uuid(9), "An old one", "active", added=True),
    )
    assert picture_of(room.scene) == Picture("fishbone", (Slice(uuid(8), "Rules", added),))


def test_typed_hole_comes_on_the_bone_of_its_name() -> None:
    room = Room("picture", ONLY_FISHBONE, fish())

    room.do(TRAINER, "hole.add", 8, defence="RULES", text="No rule", condition="latent")

    assert ids(picture_of(room.scene)) == {
        "people": [uuid(2), uuid(3)],
        "rules": [uuid(1), uuid(8)],
    }


@pytest.mark.parametrize(
    ("setup", "there"),
    [(SETUP, ("case", "fishbone")), (ONLY_CASE, ("case",)), (ONLY_FISHBONE, ("fishbone",))],
)
def test_first_picture_is_the_default(setup: Json, there: tuple[str, ...]) -> None:
    room = Room(setup=setup)

    assert available(room.scene) == there
    assert chosen(room.scene) == there[0]


def test_picture_that_the_content_lost_is_not_shown() -> None:
    room = Room().do(TRAINER, "picture.choose", **OWN)
    assert chosen(room.scene) == "fishbone"

    room.setup = ONLY_CASE

    assert chosen(room.scene) == "case"
