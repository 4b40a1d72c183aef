"""A small intake form with a question of every kind, and rooms that fill it in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4, uuid5

from tests.workshop.activities.acting import PEOPLE
from workshop.activities.intake import ACTIVITY, commands
from workshop.activities.intake.forms import Forms
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "intake"
PHASES = ("fill", "results", "drop", "verdict")

RAW: dict[str, Any] = {
    "title": "A form",
    "about": "You make an appointment.",
    "warning": "Invent somebody.",
    "questions": [
        {
            "id": "urgency",
            "text": "How urgent is it?",
            "kind": "choice",
            "required": True,
            "options": [{"id": "now", "text": "Now"}, {"id": "later", "text": "Later"}],
            "rehearsal": ["now", "later"],
        },
        {
            "id": "hope",
            "text": "What do you hope for?",
            "kind": "several",
            "hint": "As many as you like.",
            "options": [
                {"id": "test", "text": "A test"},
                {"id": "advice", "text": "Advice"},
                {"id": "rest", "text": "Rest"},
            ],
            "rehearsal": ["test", "advice"],
        },
        {"id": "pills", "text": "Any pills?", "kind": "yesno", "rehearsal": ["yes", "no"]},
        {"id": "reason", "text": "Why?", "kind": "text", "rehearsal": ["A cough", "A form"]},
        {"id": "since", "text": "Since when?", "kind": "when", "rehearsal": ["since Monday"]},
    ],
    "discuss": "What would you drop?",
}
SETUP: dict[str, Any] = ACTIVITY.Setup.model_validate(RAW).model_dump(
    mode="json", exclude_none=True
)
QUESTIONS = ("urgency", "hope", "pills", "reason", "since")


def scene(phase: str = "fill", state: Forms | None = None, simulated: Iterable[str] = ()) -> Scene:
    """Return the form in a phase."""
    return Scene(
        step=STEP,
        phase=phase,
        setup=SETUP,
        state=Forms() if state is None else state,
        simulated=frozenset(simulated),
        participants=len(PEOPLE),
    )


def send(
    picks: Mapping[str, Iterable[str]],
    texts: Mapping[str, str] | None = None,
    seconds: Mapping[str, int] | None = None,
    number: int | None = None,
) -> Command:
    """Return the command to hand in a form."""
    return commands.SendForm(
        id=uuid4() if number is None else UUID(int=number),
        step=STEP,
        picks={key: tuple(options) for key, options in picks.items()},
        texts=dict(texts or {}),
        seconds=dict(seconds or {}),
    )


def hide(answer: str, *, hidden: bool = True) -> Command:
    """Return the command to hide words, or to show them again."""
    return commands.HideAnswer(id=uuid4(), step=STEP, answer=answer, hidden=hidden)


def drop(question: str | None = None) -> Command:
    """Return the command to choose a question to drop, or none."""
    return commands.ChooseDrop(id=uuid4(), step=STEP, question=question)


def id_of(number: int, question: str = "reason") -> str:
    """Return the id of the words on the form of a number."""
    return str(uuid5(UUID(int=number), question))


def decided(phase: str, state: Forms | None, command: Command, actor: Actor) -> Any:
    """Return the events of a command; raises Refused."""
    return ACTIVITY.decide(scene(phase, state), command, actor)


def folded(*events: Event, start: Forms | None = None) -> Forms:
    """Return the forms after some events."""
    state = Forms() if start is None else start
    for event in events:
        state = ACTIVITY.evolve(state, event)
    return state


Deed = tuple[str, Actor, Command]


def done(*deeds: Deed, start: Forms | None = None) -> Forms:
    """Return the state after (phase, actor, command), one after the other; all must succeed."""
    state = Forms() if start is None else start
    for phase, actor, command in deeds:
        state = folded(*decided(phase, state, command, actor), start=state)
    return state


def filled(people: int, seconds: int = 4) -> Forms:
    """Return the state in which so many people handed in the same short form."""
    form = {"urgency": ["now"]}, {"reason": "A cough"}, {"urgency": seconds}
    return done(
        *(("fill", actor, send(*form, number=n)) for n, actor in enumerate(PEOPLE[:people], 1))
    )


def dropped(*questions: str | None) -> Forms:
    """Return the state in which people, one after the other, would drop these questions."""
    return done(
        *(("drop", actor, drop(one)) for actor, one in zip(PEOPLE, questions, strict=False))
    )
