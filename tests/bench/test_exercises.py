"""The commands of every exercise under load: each is accepted, and seen where the bench waits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pytest

from bench.arrivals import Timeline
from bench.board import LANGUAGE, TEMPLATE, Command
from bench.day import Day, unabridged
from bench.exercises import EXERCISES, TABLES
from bench.figures import Sheet
from bench.measures.exercises import table_of, until_shown
from bench.writing import Sent
from workshop import views
from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.parsing import command_from
from workshop.model.activity import Json
from workshop.model.actor import Actor, Audience
from workshop.model.command import Join
from workshop.model.event import WorkshopCreated
from workshop.model.rules import Circumstances, decide
from workshop.model.state import Workshop, evolve
from workshop.settings import ROOT

CIRCUMSTANCES = Circumstances(now=0, max_participants=100)
TRAINER = Actor("trainer", "trainer")
PHONES = [Actor("participant", f"{number:032x}") for number in range(2 * TABLES)]
COMMANDS = 20
# A card is only read, and what is parked comes from every other step.
NO_EXERCISES = {"card", "parking"}


@cache
def _created() -> WorkshopCreated:
    library = load(ROOT / "data", {kind: one.Setup for kind, one in ACTIVITIES.items()})
    return unabridged(library.templates[LANGUAGE, TEMPLATE])


@dataclass(slots=True)
class _Room:
    """A workshop in memory, with everybody in it."""

    state: Workshop

    def does(self, wish: Command, actor: Actor) -> int:
        """Carry out a command; return how many events it gave."""
        events = decide(self.state, command_from(wish), actor, CIRCUMSTANCES, ACTIVITIES)
        for event in events:
            self.state = evolve(self.state, event, ACTIVITIES)
        return len(events)

    def sees(self, audience: Audience, table: str | None = None) -> Json:
        """Return an audience's view."""
        return views.view(self.state, audience, ACTIVITIES, table)


def _room() -> _Room:
    state = evolve(Workshop(), _created(), ACTIVITIES)
    for number, phone in enumerate(PHONES, start=1):
        join = Join.model_validate({"id": f"{number:032x}"})
        for event in decide(state, join, phone, CIRCUMSTANCES, ACTIVITIES):
            state = evolve(state, event, ACTIVITIES)
    return _Room(state)


def test_every_activity_that_takes_input_is_measured() -> None:
    assert {one.kind for one in EXERCISES.values()} == set(ACTIVITIES) - NO_EXERCISES


@pytest.mark.parametrize("name", EXERCISES)
def test_a_command_is_seen_where_the_bench_waits_for_it_and_nowhere_else(name: str) -> None:
    exercise, room = EXERCISES[name], _room()
    step, setup = Day("", "", _created().steps).step(exercise.kind)
    for wish in exercise.lead(step, setup):
        room.does(wish, TRAINER)
    apart = room.state.apart
    places = [None] if apart is None else apart.names

    for number in range(COMMANDS):
        phone = PHONES[number]
        phones = {table: room.sees("participant", table) for table in places}
        screens = [room.sees("trainer"), room.sees("screen")]

        assert room.does(exercise.wish(step, setup, number), phone) > 0

        seen = [table for table in places if room.sees("participant", table) != phones[table]]
        own = room.state.place_of(phone.id)[1]
        assert seen == {"phones": places, "table": [own], "answer": []}[exercise.reach]
        assert room.sees("trainer") != screens[0]
        assert room.sees("screen") != screens[1]


def test_a_phone_is_at_the_table_that_it_was_told_last() -> None:
    told = [b'{"mine":{"table":"1"}}', b'{"v":3,"patch":{}}', b'{"mine":{"table":"2"}}']

    assert table_of(told) == "2"
    assert table_of([b'{"mine":{"step":"a"}}']) is None
    assert table_of([]) is None


def test_until_shown_measures_every_stream_and_misses_what_never_came() -> None:
    sheet = Sheet()
    lines = [Timeline([(1.25, b'{"from":1,"v":2}')]), Timeline([])]
    sent = [Sent("a", at=1.0, answered=1.5)]

    assert until_shown(sheet, "on phones", sent, [2], [lines]) == [250.0]
    assert sheet.missing == ["on phones: 1 of 2"]
