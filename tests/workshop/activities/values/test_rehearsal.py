"""What simulated participants rate and propose."""

from __future__ import annotations

from random import Random

from tests.workshop.activities.acting import ANNA, BERT, PEOPLE, TRAINER, uuid
from tests.workshop.activities.values.scenes import Room
from workshop.activities.values import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import Actor

SIMULATED = (ANNA.id, BERT.id)


def wish(room: Room, actor: Actor = ANNA, seed: int = 1) -> Json | None:
    return ACTIVITY.rehearse(room.scene, actor.id, Random(seed))


def follow(room: Room, actor: Actor, random: Random) -> Json | None:
    """Do what a simulated participant wishes."""
    wished = ACTIVITY.rehearse(room.scene, actor.id, random)
    if wished is not None:
        fields = {key: part for key, part in wished.items() if key != "type"}
        kind = wished["type"].removeprefix("values.")
        room.do(actor, kind, room.state.proposed + 500, **fields)
    return wished


def test_rehearse_rates_value_after_value_from_the_content() -> None:
    room = Room(simulated=SIMULATED)

    assert wish(room) == {
        "type": "values.rate",
        "value": "meetings",
        "scale": "importance",
        "rating": 5,
    }
    room.rate(ANNA, "meetings", 5, 2)
    ratings = [wished["rating"] for seed in range(30) if (wished := wish(room, seed=seed))]
    assert set(ratings) == {4, 5}


def test_rehearse_rates_what_the_content_does_not_know() -> None:
    room = Room(simulated=SIMULATED).rate(ANNA, "meetings", 5, 2).rate(ANNA, "respect", 5, 2)

    wishes = [wish(room, seed=seed) for seed in range(60)]

    assert {one["value"] for one in wishes if one} == {"group"}
    assert {one["rating"] for one in wishes if one} == {1, 2, 3, 4, 5}


def test_rehearsal_ends_with_all_values_rated_twice() -> None:
    room, random = Room(simulated=SIMULATED), Random(3)

    for _ in range(6):
        for actor in (ANNA, BERT):
            assert follow(room, actor, random) is not None

    assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]
    assert room.view("screen")["complete"] == 2


def test_rehearse_waits_while_the_gaps_are_shown() -> None:
    assert wish(Room("gaps", SIMULATED)) is None


def test_rehearse_proposes_every_agreement_of_the_content_once() -> None:
    room, random = Room("agreements", SIMULATED), Random(3)

    wishes = [follow(room, actor, random) for actor in (ANNA, BERT)]

    assert [one["text"] for one in wishes if one] == ["Say thanks", "Agenda first"]
    assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]


def test_rehearse_begins_with_the_largest_gaps() -> None:
    room = Room(simulated=[ANNA.id])
    for actor in PEOPLE:
        room.rate(actor, "meetings", 5, 1).rate(actor, "respect", 3, 3)

    first = wish(room.at("agreements"))

    assert first is not None
    assert first["text"] == "Agenda first"


def test_what_the_trainer_dropped_or_put_in_other_words_does_not_come_back() -> None:
    room, random = Room("agreements", SIMULATED), Random(3)
    for actor in (ANNA, BERT):
        follow(room, actor, random)
    first, second = room.state.agreements

    room.do(TRAINER, "agreement.decide", agreement=first, status="dropped")
    words: Json = {"value": "group", "text": "Other words", "owner": "All", "rhythm": "Daily"}
    room.do(TRAINER, "agreement.edit", agreement=second, **words)

    assert first == uuid(500)
    assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]
