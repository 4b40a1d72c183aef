"""A small way to a change after a small fishbone, and a room that does things on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from tests.workshop.activities.fishbone.scenes import Room as Fishbone
from workshop.activities.change import ACTIVITY
from workshop.activities.change.commands import COMMANDS
from workshop.activities.change.plan import Plan
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "change"
TRAINER = Actor("trainer", "trainer-tess")
NAMES = ("anna", "bert", "caro", "dirk", "elke", "finn")
PEOPLE = tuple(Actor("participant", f"person-{name}") for name in NAMES)
ANNA, BERT, CARO = PEOPLE[:3]
TYPES = {str(one.model_fields["type"].default): one for one in COMMANDS}
PHASES = ("approach", "severity", "placed", "questions", "actions", "practice", "known")

SOURCE: Json = {"id": "slides", "text": "Slides"}
BOOK: Json = {"id": "book", "text": "A book", "checked": "2026-11-22"}
APPROACH: Json = {
    "old": "Old",
    "modern": "Modern",
    "contrasts": [{"about": "We ask", "old": "Who?", "modern": "How?"}],
    "remark": "In our words.",
    "source": SOURCE,
}
MATRIX: Json = {
    "severities": [
        {"id": "catastrophic", "name": "Catastrophic", "text": "Death."},
        {"id": "major", "name": "Major", "text": "Serious."},
        {"id": "moderate", "name": "Moderate", "text": "For a while."},
        {"id": "minor", "name": "Minor", "text": "Hardly any."},
    ],
    "frequencies": [
        {"id": "weekly", "name": "Weekly"},
        {"id": "monthly", "name": "Monthly"},
        {"id": "yearly", "name": "Yearly"},
        {"id": "rarer", "name": "Rarer"},
    ],
    "remark": "Look it up.",
    "source": BOOK,
    "deeper": [{"name": "A method", "text": "Step by step.", "source": BOOK}],
}
STRENGTHS: Json = {
    "levels": [
        {"id": "weak", "name": "Weak", "text": "Remember.", "examples": ["Remind all."]},
        {"id": "medium", "name": "Medium", "text": "Helps.", "examples": ["Checklist."]},
        {"id": "strong", "name": "Strong", "text": "By itself.", "examples": ["Alarm."]},
    ],
    "remark": "Ours.",
    "sources": [BOOK],
}
PRACTICE: Json = {
    "points": ["Somebody takes it up."],
    "ask": "Do you know?",
    "agenda": ["Item: {text}", "{owner}, {date}, {measure}, {follow_up}"],
    "sources": [SOURCE],
}
PLANNED: list[Json] = [
    {
        "text": "Shared inbox",
        "owner": "Nurse",
        "measure": "None lies there",
        "date": "2027-02-01",
        "follow_up": "2027-05-03",
        "strength": "strong",
        "written": "yes",
        "place": "In the folder",
    },
    {
        "text": "Remind all",
        "owner": "Chair",
        "measure": "In the minutes",
        "date": "2027-01-11",
        "follow_up": "2027-01-11",
        "strength": "weak",
        "written": "no",
    },
]
CONTENT: dict[str, Any] = {
    "follows": "fishbone",
    "approach": APPROACH,
    "matrix": MATRIX,
    "strengths": STRENGTHS,
    "practice": PRACTICE,
    "rehearsal": {
        "placements": [{"severity": "major", "frequency": "yearly"}],
        "actions": PLANNED,
        "knows": ["knows", "no"],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
WORDS: Json = {
    "text": "Do it",
    "owner": "Nurse",
    "measure": "It is done",
    "date": "2027-01-11",
    "follow_up": "2027-03-01",
}


def uuid(number: int) -> str:
    """Return the id of the command of a number."""
    return str(UUID(int=number))


def command(kind: str, number: int = 999, /, **fields: Any) -> Command:
    """Return the command change.<kind> whose id is `uuid(number)`."""
    wish = {"id": UUID(int=number), "step": STEP, **fields}
    return TYPES[f"change.{kind}"].model_validate(wish)


class Room:
    """Some people on the way to a change; refusals come out as they are."""

    def __init__(
        self, phase: str = "approach", fish: Fishbone | None = None, simulated: Iterable[str] = ()
    ) -> None:
        """Begin in a phase, after a fishbone if there is one."""
        self.phase = phase
        self.fish = fish
        self.state: Plan = ACTIVITY.begin(SETUP)
        self.simulated = frozenset(simulated)

    def scene(self) -> Scene:
        """Return what rules and views look at."""
        earlier = None
        if self.fish is not None:
            self.fish.simulated = self.simulated
            earlier = self.fish.scene
        return Scene(
            step=STEP,
            phase=self.phase,
            setup=SETUP,
            state=self.state,
            simulated=self.simulated,
            participants=len(PEOPLE),
            earlier=earlier,
        )

    def at(self, phase: str) -> Room:
        """Go to a phase."""
        self.phase = phase
        return self

    def decide(
        self, actor: Actor, kind: str, number: int = 999, /, **fields: Any
    ) -> Sequence[Event]:
        """Return what somebody's command makes happen, without its happening."""
        return ACTIVITY.decide(self.scene(), command(kind, number, **fields), actor)

    def do(self, actor: Actor, kind: str, number: int = 999, /, **fields: Any) -> Room:
        """Have a command carried out."""
        for event in self.decide(actor, kind, number, **fields):
            self.state = ACTIVITY.evolve(self.state, event)
        return self

    def state_it(self, text: str = "A thing happened") -> Room:
        """Have the trainer state the incident, and come back to this phase."""
        phase = self.phase
        return self.at("approach").do(TRAINER, "incident.state", text=text).at(phase)

    def place(self, actor: Actor, severity: str = "major", frequency: str = "yearly") -> Room:
        """Have somebody place the incident."""
        return self.do(actor, "severity.place", severity=severity, frequency=frequency)

    def act(self, actor: Actor, number: int, **fields: Any) -> Room:
        """Have somebody write action `number`."""
        return self.do(actor, "action.add", number, **{**WORDS, **fields})

    def know(self, actor: Actor, number: int, answer: str) -> Room:
        """Have somebody say whether they know action `number`."""
        return self.do(actor, "procedure.know", action=uuid(number), answer=answer)

    def view(self, audience: Audience = "participant") -> Json:
        """Return what an audience sees now."""
        return ACTIVITY.view(self.scene(), audience)

    def mine(self, actor: Actor) -> Json:
        """Return what somebody alone sees now."""
        return ACTIVITY.mine(self.scene(), actor.id)


def voted() -> Fishbone:
    """Return a fishbone with an incident, three causes, dots on two, and two actions.

    Cause 1 has most dots on both questions; cause 2 has one on the first; cause 3 has none.
    """
    fish = Fishbone()
    for number in (1, 2, 3):
        fish.add(ANNA, number)
    fish.at("vote").dot(ANNA, "cause", 1).dot(BERT, "cause", 1).dot(CARO, "cause", 2)
    fish.dot(ANNA, "change", 1)
    return fish.at("actions").act(BERT, 21, 1).act(TRAINER, 22)
