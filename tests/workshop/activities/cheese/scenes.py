"""A small accident, a fishbone to follow, and a room that names barriers one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import Room as FishRoom
from workshop.activities.cheese import ACTIVITY
from workshop.activities.cheese.board import Board
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor

STEP = "cheese"

SOURCE = {"id": "slides", "text": "Slides"}
CASE: Json = {
    "title": "A high value",
    "effect": "High value not seen",
    "remark": "Invented.",
    "sources": [SOURCE],
    "story": ["It was busy.", "There was no rule.", "Nobody looked."],
    "slices": [
        {
            "id": "rules",
            "name": "Rules",
            "text": "Say who does what.",
            "holes": [
                {"id": "no-rule", "text": "No rule", "condition": "latent"},
                {"id": "old-rule", "text": "An old rule", "condition": "latent"},
            ],
        },
        {
            "id": "doctor",
            "name": "Doctor",
            "holes": [{"id": "tired", "text": "Tired", "condition": "active"}],
        },
    ],
}
TOLD: Json = {
    "about": "Every defence has holes.",
    "warning": "No patient.",
    "kinds": {"active": "Just now.", "latent": "All along.", "sources": [SOURCE]},
    "strengths": {
        "strong": "Impossible.",
        "medium": "Helped.",
        "weak": "Asked.",
        "sources": [SOURCE],
    },
    "limits": {"points": ["No straight line."], "sources": [SOURCE]},
}
CONTENT: dict[str, Any] = {
    **TOLD,
    "follows": "fishbone",
    "case": CASE,
    "rehearsal": {
        "barriers": [
            {"hole": "no-rule", "text": "Make a rule", "strength": "weak"},
            {"hole": "tired", "text": "A second doctor", "strength": "medium"},
            {"hole": "old-rule", "text": "One rule for all", "strength": "strong"},
        ],
        "anywhere": [
            {"text": "A lock", "strength": "strong"},
            {"text": "A list", "strength": "medium"},
            {"text": "A poster", "strength": "weak"},
        ],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
ONLY_CASE = {key: part for key, part in SETUP.items() if key != "follows"}
ONLY_FISHBONE = {key: part for key, part in SETUP.items() if key != "case"}


class Room(acting.Room[Board]):
    """Some people at the Swiss cheese, one after the other, perhaps after a fishbone."""

    def __init__(
        self,
        phase: str = "barriers",
        setup: Json = SETUP,
        fish: FishRoom | None = None,
        simulated: Iterable[str] = (),
    ) -> None:
        super().__init__(ACTIVITY, setup, phase, simulated)
        self.fish = fish

    @property
    def earlier(self) -> Scene | None:
        """The fishbone."""
        return None if self.fish is None else self.fish.scene

    def name(self, actor: Actor, number: int, hole: str = "tired", **more: str) -> Room:
        """Have a barrier named."""
        words = {"hole": hole, "text": f"Barrier {number}", **more}
        return self.do(actor, "barrier.name", number, **words)

    def admit(self, number: int, *, admitted: bool = True) -> Room:
        """Have the trainer close a hole with a barrier, or open it."""
        return self.do(TRAINER, "barrier.admit", barrier=uuid(number), admitted=admitted)

    def support(self, actor: Actor, number: int, *, supported: bool = True) -> Room:
        """Have somebody support a barrier, or no longer."""
        return self.do(actor, "barrier.support", barrier=uuid(number), supported=supported)
