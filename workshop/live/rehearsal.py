"""Rehearsal: simulated participants act through the same commands as everybody, at human pace."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from random import Random
from threading import Event, Thread
from typing import TYPE_CHECKING
from uuid import uuid4

from workshop.live.parsing import command_from
from workshop.model.actor import Actor
from workshop.model.refusals import Refused
from workshop.model.rules import simulated_id

if TYPE_CHECKING:
    from workshop.live.engine import Engine
    from workshop.live.room import Room
    from workshop.model.activity import Json
    from workshop.model.state import Workshop

logger = logging.getLogger(__name__)

TICK = 0.5  # seconds between two looks at the rooms
PACE = 6.0  # seconds a simulated person takes between two things, on average


class Rehearsals:
    """Moves the simulated participants of every loaded workshop."""

    def __init__(self, engine: Engine, seed: int | None = None) -> None:
        """Prepare for an engine; a seed makes the simulated people do the same again."""
        self._engine = engine
        self._random = Random(seed)  # noqa: S311 - play, not secrets
        self._ended = Event()
        self._thread = Thread(target=self._work, name="rehearsal", daemon=True)

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End within a tick."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(timeout=4 * TICK)

    def _work(self) -> None:
        while not self._ended.wait(TICK):
            for room in self._engine.rooms():
                try:
                    self.tick(room)
                except Exception:
                    logger.exception("a rehearsal failed")

    def tick(self, room: Room) -> list[Future[int]]:
        """Let some simulated participants of a workshop do their next thing; return the answers."""
        state = room.state
        if not state.rehearsal or state.status == "closed" or state.progress[state.current].locked:
            return []
        people = [
            person
            for person in map(simulated_id, range(state.rehearsal))
            if person in state.simulated and self._random.random() < TICK / PACE
        ]
        return [answer for person in people if (answer := self._act(room, person)) is not None]

    def _act(self, room: Room, person: str) -> Future[int] | None:
        state = room.state
        step, table = state.place_of(person)
        wish = self._wish(state, person, step, table)
        if wish is None:
            return None
        command = command_from({**wish, "id": str(uuid4())})
        try:
            return self._engine.submit(room.row.code, command, Actor("participant", person))
        except Refused:
            return None

    def _wish(self, state: Workshop, person: str, step: str, table: str | None) -> Json | None:
        """Return what a simulated person does now: at a table with one phone, only its scribe."""
        if state.apart is not None:
            if table is None:
                return None
            scribe = state.apart.scribes.get(table)
            if state.apart.scribed and scribe is None:
                return {"type": "table.write", "people": state.apart.seated(table)}
            if state.apart.scribed and scribe is not None and scribe.participant != person:
                return None
        activity = self._engine.activities[state.steps[step].activity]
        wish = activity.rehearse(state.scene(step, table), person, self._random)
        return None if wish is None else {**wish, "step": step}
