"""A short list of tasks, and a room that fills it in one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import PEOPLE
from workshop.activities.managing import ACTIVITY
from workshop.activities.managing.inventory import Inventory
from workshop.model.actor import Actor

STEP = "managing"

SLIDES = {"id": "slides", "text": "Slides"}
BOOK = {"id": "book", "text": "Book", "url": "https://example.org/book", "checked": "2026-11-22"}
FITS = ("assistant", "nurse", "coordinator", "manager", "shared")
CONTENT: dict[str, Any] = {
    "about": "Who does what?",
    "remark": "Put together by us.",
    "sources": [SLIDES],
    "categories": [
        {
            "id": "money",
            "name": "Money",
            "text": "In and out.",
            "tasks": [
                {"id": "billing", "name": "Billing", "work": "support", "sources": [BOOK]},
                {"id": "budget", "name": "Budget", "work": "lead", "sources": [SLIDES, BOOK]},
            ],
        },
        {
            "id": "people",
            "name": "People",
            "text": "The team.",
            "tasks": [
                {"id": "rosters", "name": "Rosters", "work": "coordinate", "sources": []},
                {
                    "id": "safety",
                    "name": "Safety",
                    "work": "execute",
                    "sources": [SLIDES],
                    "ours": True,
                },
            ],
        },
    ],
    "roles": {fit: f"What the {fit} does." for fit in FITS},
    "rule": {"remark": "Ours.", "share": 20, "shared_below": 40},
    "growth": "Begin low.",
    "funding": [{"text": "Say why.", "source": BOOK}],
    "rehearsal": {
        "answers": {
            "billing": {
                "now": ["doctor"],
                "hours": [2.5],
                "going": ["well", "badly"],
                "wish": ["assistant"],
            },
            "rosters": {
                "now": ["nobody"],
                "hours": [1],
                "going": ["badly"],
                "wish": ["nurse", "same"],
            },
        },
        "patients": [1200],
        "lines": ["We counted calls"],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
TASKS = ("billing", "budget", "rosters", "safety")
CATEGORIES = ("money", "people")
PHASES = tuple(phase.name for phase in ACTIVITY.phases(SETUP))


class Room(acting.Room[Inventory]):
    """Some people at the inventory, one after the other."""

    def __init__(self, phase: str = "inventory", simulated: Iterable[str] = ()) -> None:
        super().__init__(ACTIVITY, SETUP, phase, simulated)

    def says(self, actor: Actor, task: str, **parts: Any) -> Room:
        """Have somebody say something of a task."""
        return self.do(actor, "task.answer", task=task, **parts)

    def all_say(self, task: str, many: int = 5, **parts: Any) -> Room:
        """Have so many people say the same of a task."""
        for actor in PEOPLE[:many]:
            self.says(actor, task, **parts)
        return self
