"""A small content, and a room that does things with it one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import PEOPLE
from workshop.activities.support import ACTIVITY
from workshop.activities.support.circle import Circle
from workshop.activities.support.commands import Poll
from workshop.model.activity import Json
from workshop.model.actor import Actor

STEP = "support"
OPEN: dict[Poll, str] = {"wanted": "choose", "hardest": "debrief"}

STUDY: Json = {"id": "study", "text": "A study"}
DATED: Json = {"id": "dated", "text": "A page", "checked": "2026-11-22"}
TEA: Json = {"id": "tea", "text": "Tea?", "helps": True, "why": "Warm.", "rehearsal": 9}
HURRY: Json = {"id": "hurry", "text": "Hurry!", "helps": False, "why": "Rude.", "rehearsal": 1}
WALK: Json = {"id": "walk", "text": "A walk?", "helps": True, "why": "Air.", "rehearsal": 0}
PLACE: Json = {
    "id": "house",
    "name": "The house",
    "text": "Open to all.",
    "website": "https://house.example",
    "sources": [DATED],
}
CARDS: Json = {
    "telling": {"about": "You tell.", "points": ["Slowly."]},
    "hearing": {"about": "You hear.", "points": ["Ask whose fault."]},
    "watching": {"about": "You watch.", "points": ["Silence."]},
}
CONTENT: dict[str, Any] = {
    "aftermath": {
        "text": "It hurts.",
        "phases": [
            {"id": "shock", "name": "Shock", "text": "Panic."},
            {"id": "on", "name": "Onwards", "text": "Or not."},
        ],
        "stages": [
            {"id": "chaos", "name": "Chaos", "text": "What?", "beside": ["shock"]},
            {"id": "help", "name": "Help", "text": "Who?"},
        ],
        "missing": "Help is missing.",
        "remark": "Our mapping.",
        "sources": [STUDY],
    },
    "colleague": {
        "case": "Invented: Noor.",
        "question": "What would she want to hear?",
        "limit": 2,
        "sentences": [TEA, HURRY, WALK],
        "advice": {"do": ["Ask."], "leave": ["Judge."], "remark": "Ours.", "sources": [STUDY]},
    },
    "turn": {
        "text": "Begin close by.",
        "near": ["A colleague."],
        "places": [PLACE],
        "unknown": "The rest.",
        "back": "Stay a while.",
    },
    "disclosure": {
        "text": "Tell openly.",
        "case": "Invented: a result.",
        "steps": [
            {"id": "facts", "name": "Facts", "text": "Plain.", "words": "It came in."},
            {"id": "sorry", "name": "Sorry", "text": "Short.", "words": "I am sorry."},
        ],
        "never": ["Guess."],
        "cards": CARDS,
        "rules": [{"text": "Say sorry.", "source": DATED}],
        "unknown": "Insurers.",
    },
    "debrief": {
        "question": "What was hardest?",
        "limit": 1,
        "moments": [
            {"id": "begin", "text": "To begin", "rehearsal": 3},
            {"id": "wait", "text": "To wait", "rehearsal": 0},
        ],
    },
    "aftercare": {
        "before": ["Name somebody."],
        "during": ["Do not wait."],
        "after": ["Stay."],
        "closing": "Thank you.",
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
PHASES = [phase.name for phase in ACTIVITY.phases(SETUP)]


class Room(acting.Room[Circle]):
    """Some people, one after the other."""

    def __init__(self, phase: str = "choose", simulated: Iterable[str] = ()) -> None:
        super().__init__(ACTIVITY, SETUP, phase, simulated)

    def pick(self, actor: Actor, *options: str, poll: Poll = "wanted") -> Room:
        """Have somebody pick answers in the phase of a poll."""
        before = self.phase
        self.at(OPEN[poll])
        for option in options:
            self.do(actor, "pick", poll=poll, option=option, picked=True)
        return self.at(before)

    def all_pick(self, options: Sequence[str], poll: Poll = "wanted") -> Room:
        """Have one person after the other pick one answer."""
        for actor, option in zip(PEOPLE, options, strict=False):
            self.pick(actor, option, poll=poll)
        return self

    def take(self, actor: Actor, role: str) -> Room:
        """Have somebody take a role."""
        before = self.phase
        return self.at("pairs").do(actor, "role.take", role=role).at(before)
