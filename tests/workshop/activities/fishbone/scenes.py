"""A small fishbone, and a room that does things to it one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from workshop.activities.fishbone import ACTIVITY
from workshop.activities.fishbone.board import Board
from workshop.activities.fishbone.commands import COMMANDS, Question
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "fishbone"
TRAINER = Actor("trainer", "trainer-tess")
ANNA, BERT, CARO = (Actor("participant", f"person-{name}") for name in ("anna", "bert", "caro"))
TYPES = {str(one.model_fields["type"].default): one for one in COMMANDS}

SOURCE = {"id": "book", "text": "A book about fish, 2001"}
CASES: list[Json] = [
    {"id": "fridge", "title": "Vaccines not cooled", "text": "Invented. It broke.", "sources": []},
    {
        "id": "letter",
        "title": "Letter not read",
        "text": "Invented. It lay there.",
        "sources": [SOURCE],
    },
]
SETS: list[Json] = [
    {
        "id": "practice",
        "title": "For the practice",
        "remark": "Ours.",
        "bones": [{"id": "people", "name": "People"}, {"id": "rules", "name": "Rules"}],
    },
    {
        "id": "book",
        "title": "From a book",
        "source": SOURCE,
        "bones": [
            {"id": "tasks", "name": "Tasks"},
            {"id": "tools", "name": "Tools"},
            {"id": "people", "name": "Humans"},
        ],
    },
]
CONTENT: dict[str, Any] = {
    "question": "What made this possible?",
    "warning": "No patient, no colleague.",
    "cases": CASES,
    "sets": SETS,
    "dots": {"cause": 3, "change": 2},
    "example": {
        "title": "A worked fish",
        "effect": "High value not seen",
        "source": SOURCE,
        "causes": [
            {"bone": "rules", "text": "No rule", "condition": "latent", "domain": "process"},
            {
                "bone": "rules",
                "text": "Nobody asked",
                "condition": "active",
                "domain": "knowledge",
                "under": 0,
            },
        ],
    },
    "rehearsal": {
        "causes": [
            {
                "bone": "people",
                "text": "Clicked away",
                "why": "No fixed moment",
                "condition": "active",
                "domain": "process",
            },
            {"bone": "rules", "text": "No list", "condition": "latent", "domain": "knowledge"},
        ],
        "actions": [
            {
                "text": "Make a protocol",
                "role": "Nurse",
                "when": "Monday",
                "measure": "It hangs there",
            }
        ],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)


def scene(phase: str, state: Board | None = None, simulated: Iterable[str] = ()) -> Scene:
    """Return a fishbone in a phase."""
    return Scene(
        step=STEP,
        phase=phase,
        setup=SETUP,
        state=ACTIVITY.begin(SETUP) if state is None else state,
        simulated=frozenset(simulated),
        participants=3,
    )


def uuid(number: int) -> str:
    """Return the same id for the same number: ids of causes and actions can be told beforehand."""
    return str(UUID(int=number))


def command(kind: str, number: int = 999, /, **fields: object) -> Command:
    """Return the command fishbone.<kind> whose id is `uuid(number)`."""
    name = f"fishbone.{kind}"
    wish = {"id": uuid(number), "type": name, "step": STEP, **fields}
    return TYPES[name].model_validate(wish)


class Room:
    """A fishbone and what is done to it; refusals come out as they are."""

    def __init__(self, phase: str = "causes", *, stated: bool = True) -> None:
        """Begin in a phase; unless told otherwise the trainer has stated the incident."""
        self.phase = phase
        self.state = ACTIVITY.begin(SETUP)
        self.simulated: frozenset[str] = frozenset()
        if stated:
            self.at("incident").do(TRAINER, "incident.state", text="A thing happened")
            self.phase = phase

    @property
    def scene(self) -> Scene:
        """The fishbone as its rules see it."""
        return scene(self.phase, self.state, self.simulated)

    def at(self, phase: str) -> Room:
        """Go to a phase."""
        self.phase = phase
        return self

    def decide(
        self, actor: Actor, kind: str, number: int = 999, /, **fields: object
    ) -> list[Event]:
        """Return what would happen."""
        return list(ACTIVITY.decide(self.scene, command(kind, number, **fields), actor))

    def do(self, actor: Actor, kind: str, number: int = 999, /, **fields: object) -> Room:
        """Let somebody do something."""
        for event in self.decide(actor, kind, number, **fields):
            self.state = ACTIVITY.evolve(self.state, event)
        return self

    def add(
        self, actor: Actor, number: int, under: int | None = None, bone: str = "people"
    ) -> Room:
        """Let somebody add cause `number`, perhaps under another."""
        parent = None if under is None else uuid(under)
        text = f"Cause {number}"
        return self.do(actor, "cause.add", number, bone=bone, parent=parent, text=text)

    def dot(self, actor: Actor, question: Question, number: int) -> Room:
        """Let somebody give a dot to cause `number`."""
        return self.do(actor, "dot.place", question=question, cause=uuid(number))

    def act(self, actor: Actor, number: int, against: int | None = None) -> Room:
        """Let somebody propose action `number`, perhaps against a cause."""
        cause = None if against is None else uuid(against)
        return self.do(actor, "action.add", number, cause=cause, **PLAN)

    def view(self, audience: Audience) -> Json:
        """Return what an audience sees."""
        return ACTIVITY.view(self.scene, audience)


PLAN = {"text": "Do it", "role": "Nurse", "when": "Monday", "measure": "It is done"}
