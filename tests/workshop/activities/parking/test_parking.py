"""The parking lot's turn: all see the same, in no order that tells who was quick."""

from __future__ import annotations

from tests.support.rooms import folded
from workshop.activities.parking import ACTIVITY
from workshop.model.activity import Scene
from workshop.model.actor import AUDIENCES
from workshop.model.parking.events import Parked, ParkedSettled

SETUP = {"ask": "What gets two minutes?", "none": "Nothing."}


def scene() -> Scene:
    state = folded(
        Parked(parked="b", text="First in", step="welcome", by="anna"),
        Parked(parked="a", text="Second in", step="welcome", by=""),
        Parked(parked="c", text="Invented", step="welcome", thing="n", by="", simulated=True),
        ParkedSettled(parked="a", settled=True),
    )
    return Scene(
        step="parking",
        phase="show",
        setup=SETUP,
        state=None,
        simulated=frozenset(),
        participants=2,
        parked=state.parked,
    )


def test_everybody_sees_what_is_parked_by_its_random_id_and_no_writer() -> None:
    seen = [ACTIVITY.view(scene(), audience) for audience in AUDIENCES]

    assert seen == [
        {
            **SETUP,
            "items": {
                "a": {"text": "Second in", "settled": True},
                "b": {"text": "First in"},
                "c": {"text": "Invented", "simulated": True},
            },
        }
    ] * len(AUDIENCES)
    assert [list(one["items"]) for one in seen] == [["a", "b", "c"]] * len(AUDIENCES)


def test_nobody_has_anything_of_their_own_here() -> None:
    assert ACTIVITY.mine(scene(), "anna") == {}
    assert [phase.name for phase in ACTIVITY.phases(SETUP)] == ["show"]
