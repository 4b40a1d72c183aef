"""A small fishbone, and a room that does things to it one after the other."""

from __future__ import annotations

from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import TRAINER, uuid
from workshop.activities.fishbone import ACTIVITY
from workshop.activities.fishbone.board import Board
from workshop.activities.fishbone.commands import Question
from workshop.model.activity import Json
from workshop.model.actor import Actor

STEP = "fishbone"

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


class Room(acting.Room[Board]):
    """A fishbone and what is done to it; unless told otherwise the incident is stated."""

    def __init__(self, phase: str = "causes", *, stated: bool = True) -> None:
        super().__init__(ACTIVITY, SETUP, phase)
        if stated:
            self.at("incident").do(TRAINER, "incident.state", text="A thing happened").at(phase)

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


PLAN = {"text": "Do it", "role": "Nurse", "when": "Monday", "measure": "It is done"}
