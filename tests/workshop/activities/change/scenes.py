"""A small way to a change after a small fishbone, and a room that does things on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import Room as Fishbone
from workshop.activities.change import ACTIVITY
from workshop.activities.change.plan import Plan
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor

STEP = "change"
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


class Room(acting.Room[Plan]):
    """Some people on the way to a change, after a fishbone if there is one."""

    def __init__(
        self, phase: str = "approach", fish: Fishbone | None = None, simulated: Iterable[str] = ()
    ) -> None:
        super().__init__(ACTIVITY, SETUP, phase, simulated)
        self.fish = fish

    @property
    def earlier(self) -> Scene | None:
        """The fishbone, of the same people."""
        return None if self.fish is None else replace(self.fish.scene, simulated=self.simulated)

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
