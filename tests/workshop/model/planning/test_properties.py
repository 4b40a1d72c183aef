"""Whatever is edited and written in whatever order: a valid run sheet, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from pydantic import TypeAdapter

from components.plan.draft import raised_item, without_item
from tests.support.rooms import NOW, TRAINER
from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.making import from_template, from_workshop
from workshop.model import command as commands
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.command import Command
from workshop.model.event import ParticipantJoined, PlanEvent, RehearsalStopped
from workshop.model.planning.contents import items
from workshop.model.planning.order import require_order
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide
from workshop.model.runsheet import next_place, previous_place
from workshop.model.state import Workshop, evolve
from workshop.store.codec import decode, encode

DATA = Path(__file__).parents[4] / "data"
LIBRARY = load(DATA, {kind: activity.Setup for kind, activity in ACTIVITIES.items()})
TEMPLATE = LIBRARY.templates["en", "huisarts-geen-manager"]
PEOPLE = tuple(Actor("participant", f"simulated-{n}") for n in range(6))
NUMBERS = st.integers(0, 10_000)


def start() -> Workshop:
    """Return the whole half-day, with people in it who act as simulated ones do."""
    state = evolve(Workshop(), from_template(TEMPLATE), ACTIVITIES)
    for person in PEOPLE:
        joined = ParticipantJoined(participant=person.id, simulated=True)
        state = evolve(state, joined, ACTIVITIES)
    return state


START = start()


class Planning(RuleBasedStateMachine):
    """A trainer who edits while the room writes."""

    def __init__(self) -> None:
        super().__init__()
        self.state = START
        self.count = 0
        self.written = ""

    # -- the room ------------------------------------------------------------------------------

    @rule(number=NUMBERS, times=st.integers(1, 40), seed=NUMBERS)
    def write(self, number: int, times: int, seed: int) -> None:
        step, random = self._step(number), Random(seed)
        self.written = step
        plan = self.state.steps[step]
        phases = ACTIVITIES[plan.activity].phases(plan.setup)
        self._asks(commands.OpenPhase, step=step, phase=random.choice(phases).name)
        for _ in range(times):
            person = random.choice(PEOPLE)
            scene = self.state.scene(step)
            wish = ACTIVITIES[plan.activity].rehearse(scene, person.id, random)
            if wish is not None:
                self._happens(self._command({"step": step, **wish}), person)

    @rule()
    def remove_what_was_rehearsed(self) -> None:
        self.state = evolve(self.state, RehearsalStopped(removed=True), ACTIVITIES)
        for person in PEOPLE:
            joined = ParticipantJoined(participant=person.id, simulated=True)
            self.state = evolve(self.state, joined, ACTIVITIES)

    # -- the trainer ---------------------------------------------------------------------------

    @rule(number=NUMBERS, before=st.none() | NUMBERS)
    def move(self, number: int, before: int | None) -> None:
        other = None if before is None else self._step(before)
        self._asks(commands.MoveStep, step=self._step(number), before=other)

    @rule(number=NUMBERS, skipped=st.booleans())
    def skip(self, number: int, skipped: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
        self._asks(commands.SkipStep, step=self._step(number), skipped=skipped)

    @rule(number=NUMBERS)
    def duplicate(self, number: int) -> None:
        self._asks(commands.DuplicateStep, step=self._step(number))

    @rule(number=NUMBERS)
    def remove(self, number: int) -> None:
        self._asks(commands.RemoveStep, step=self._step(number))

    @rule(number=NUMBERS, minutes=st.integers(-1, 200), title=st.text(max_size=90))
    def rewrite(self, number: int, minutes: int, title: str) -> None:
        step = self._step(number)
        self._asks(commands.RetimeStep, step=step, minutes=minutes)
        self._asks(commands.RewriteStep, step=step, title=title, say=("Hello.",))

    @rule(number=NUMBERS, item=NUMBERS, text=st.text(min_size=1, max_size=20))
    def change_content(self, number: int, item: int, text: str) -> None:
        step = self._step(number)
        setup = self.state.steps[step].setup
        found = sorted(items(setup))
        if found:
            setup = raised_item(setup, found[item % len(found)])
        self._sets_up(step, _reworded(setup, text))

    @rule(number=NUMBERS, seed=NUMBERS, all_=st.booleans())
    def take_away(self, number: int, seed: int, all_: bool) -> None:  # noqa: FBT001 - drawn
        """Take an item away where the room has just written something, or before it could."""
        with_items = [plan.id for plan in self.state.steps.values() if set(items(plan.setup))]
        number = 2 * list(self.state.steps).index(with_items[number % len(with_items)])
        if all_:
            self.write(number, 30, seed)
        step = self._step(number)
        setup = self.state.steps[step].setup
        self._sets_up(step, without_item(setup, Random(seed).choice(sorted(items(setup)))))

    @rule()
    def begin_again_from_what_is_there(self) -> None:
        again = evolve(Workshop(), from_workshop(self.state), ACTIVITIES)
        assert again.steps == self.state.steps
        assert not again.steps[again.current].skipped
        created = from_workshop(self.state)
        assert decode(*encode(created)) == created

    # -- what must always hold -----------------------------------------------------------------

    @invariant()
    def run_sheet_is_valid(self) -> None:
        w = self.state
        assert not w.steps[w.current].skipped
        assert list(w.steps) == list(w.progress) == [plan.id for plan in w.steps.values()]
        require_order(w.steps.values(), ACTIVITIES)
        for plan in w.steps.values():
            activity = ACTIVITIES[plan.activity]
            assert w.progress[plan.id].phase in {p.name for p in activity.phases(plan.setup)}
        for way in (next_place, previous_place):
            place = way(w, ACTIVITIES)
            assert place is None or not w.steps[place.step].skipped

    # -- how ------------------------------------------------------------------------------------

    def _step(self, number: int) -> str:
        """Return a step: every other time the one that was written in last."""
        if number % 2 and self.written in self.state.steps:
            return self.written
        return list(self.state.steps)[number // 2 % len(self.state.steps)]

    def _sets_up(self, step: str, setup: dict[str, Any]) -> None:
        activity = ACTIVITIES[self.state.steps[step].activity]
        completed = getattr(activity, "completed", dict)
        self._asks(commands.SetUpStep, step=step, setup=completed(setup))
        plan = self.state.steps[step]
        model = activity.Setup.model_validate(plan.setup)
        assert model.model_dump(mode="json", exclude_none=True) == plan.setup
        for audience in AUDIENCES:
            activity.view(self.state.scene(step), audience)
        for person in PEOPLE[:2]:
            activity.mine(self.state.scene(step), person.id)

    def _asks(self, kind: type[Command], **fields: Any) -> None:
        self.count += 1
        self._happens(kind(id=UUID(int=self.count), type=_type(kind), **fields), TRAINER)

    def _command(self, wish: dict[str, Any]) -> Command:
        self.count += 1
        known = (one for activity in ACTIVITIES.values() for one in activity.commands)
        kind = next(one for one in known if _type(one) == wish["type"])
        return TypeAdapter(kind).validate_python({"id": UUID(int=self.count), **wish})

    def _happens(self, command: Command, actor: Actor) -> None:
        before = self.state
        try:
            happened = decide(before, command, actor, Circumstances(NOW, 100), ACTIVITIES)
        except Refused:
            return
        for event in happened:
            assert decode(*encode(event)) == event
            self.state = evolve(self.state, event, ACTIVITIES)
        if isinstance(command, commands.PlanCommand):
            assert all(isinstance(event, PlanEvent) for event in happened)
            self._loses_nothing(before)

    def _loses_nothing(self, before: Workshop) -> None:
        """Hold that every step kept its state; only one in which nothing stood may go or begin."""
        everybody = {person.id for person in PEOPLE} | {TRAINER.id, ""}
        for step, plan in before.steps.items():
            activity, state = ACTIVITIES[plan.activity], before.progress[step].state
            if step not in self.state.steps:
                assert activity.forget(state, everybody) == state
            elif self.state.progress[step].state != state:
                assert activity.forget(state, everybody) == state
                begun = activity.begin(self.state.steps[step].setup)
                assert self.state.progress[step].state == begun
            else:
                known, now = _ids(plan.setup), _ids(self.state.steps[step].setup)
                assert set(_mentioned(state)) & known <= now or state == activity.begin(plan.setup)


def _type(kind: type[Command]) -> str:
    return str(kind.model_fields["type"].default)


def _ids(setup: dict[str, Any]) -> set[str]:
    return {path.rpartition("/")[2] for path in items(setup)}


def _mentioned(value: object) -> Iterator[str]:
    """Yield every text in a state that something hangs on."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _mentioned(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            if one not in ({}, frozenset()):
                yield from _mentioned(key)
                yield from _mentioned(one)
    elif isinstance(value, (list, tuple, frozenset)):
        for one in value:
            yield from _mentioned(one)


def _reworded(setup: dict[str, Any], text: str) -> dict[str, Any]:
    """Return content with one of its own texts in other words."""
    for key in ("question", "ask", "about", "text"):
        if key in setup:
            return {**setup, key: text}
    return setup


TestPlanning = Planning.TestCase
TestPlanning.settings = settings(max_examples=20, stateful_step_count=30, deadline=None)
