"""How simulated participants sort, and when they hold still."""

from __future__ import annotations

from random import Random
from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, PEOPLE, TRAINER
from tests.workshop.activities.classify.scenes import (
    OWN,
    PHASES,
    after,
    level,
    origin,
    propose,
    scene,
)
from workshop.activities.classify import ACTIVITY
from workshop.activities.classify.sorting import Sorting
from workshop.live.parsing import command_from
from workshop.model.activity import Json
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand

ALL = (
    (ANNA, level("f02", "knowledge")),
    (ANNA, origin("f02", "diagnosis")),
    (ANNA, level("f01", "process")),
    (ANNA, origin("f01", "records")),
)


def wishes(state: Sorting, seeds: int = 40) -> list[Json]:
    """Return what Anna may do next, whatever the dice say."""
    found = [ACTIVITY.rehearse(scene("sort", state), ANNA.id, Random(s)) for s in range(seeds)]
    return [wish for wish in found if wish is not None]


def acted(state: Sorting, actor: Actor, random: Random) -> Sorting | None:
    """Return the state after somebody's next deed, or None when they hold still."""
    wish = ACTIVITY.rehearse(scene("sort", state), actor.id, random)
    if wish is None:
        return None
    command = command_from({**wish, "id": str(uuid4()), "step": "classify"})
    for event in ACTIVITY.decide(scene("sort", state), command, actor):
        state = ACTIVITY.evolve(state, event)
    return state


def test_simulated_people_begin_with_the_first_incident() -> None:
    assert (
        wishes(Sorting(), 3)
        == [{"type": "classify.level.choose", "incident": "f02", "level": "knowledge"}] * 3
    )


def test_simulated_people_name_a_source_that_fits_their_box() -> None:
    assert wishes(after(*ALL[:1]), 1) == [
        {"type": "classify.origin.choose", "incident": "f02", "origin": "diagnosis"}
    ]
    asked = [wish["origin"] for wish in wishes(after(*ALL[:2], (ANNA, level("f01", "knowledge"))))]
    assert set(asked) == {"other"}


def test_simulated_people_disagree_now_and_then() -> None:
    levels = [wish["level"] for wish in wishes(after(*ALL[:2]))]

    assert levels.count("process") > levels.count("knowledge") > 0


def test_simulated_people_sort_an_own_incident_somehow() -> None:
    state = after(*ALL, (TRAINER, propose("Rain")))

    assert {wish["incident"] for wish in wishes(state)} == {OWN}
    assert {wish["level"] for wish in wishes(state)} == {"process", "knowledge"}


def test_simulated_people_propose_what_nobody_did_once_they_sorted_all() -> None:
    wish = {"type": "classify.incident.propose", "text": "A letter went to an old address"}

    assert wishes(after(*ALL), 2) == [wish, wish]
    assert wishes(after(*ALL, (TRAINER, propose("Rain")), *own(ANNA))) == [wish] * 40
    assert wishes(after(*ALL, (PEOPLE[1], propose(wish["text"])))) == []
    assert wishes(after(*ALL, (ANNA, propose("Rain")))) == []


def own(actor: Actor) -> tuple[tuple[Actor, ActivityCommand], ...]:
    return (actor, level(OWN, "process")), (actor, origin(OWN, "other"))


@pytest.mark.parametrize("phase", PHASES[1:])
def test_simulated_people_hold_still_while_all_see_the_results(phase: str) -> None:
    assert ACTIVITY.rehearse(scene(phase), ANNA.id, Random(1)) is None


def test_rehearsal_ends_with_everything_sorted() -> None:
    state, random = Sorting(), Random(7)

    for actor in PEOPLE:
        while (later := acted(state, actor, random)) is not None:
            state = later

    seen = ACTIVITY.view(scene("sort", state), "trainer")
    assert seen["progress"] == {"begun": 6, "done": 6}
    assert [one["text"] for one in seen["proposals"].values()] == [
        "A letter went to an old address"
    ]
