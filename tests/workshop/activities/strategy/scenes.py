"""A small board with dots, and a room that makes a strategy of it one thing after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import ANNA, BERT, CARO, FINN, PEOPLE, TRAINER, uuid
from workshop.activities.strategy import ACTIVITY
from workshop.activities.strategy.commands import FIELDS
from workshop.activities.strategy.pairs import KINDS
from workshop.activities.strategy.plan import Plan
from workshop.activities.swot.board import Board, Group, Note
from workshop.activities.swot.commands import Quadrant
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor

STEP = "strategy"

SOURCE = {"id": "slides", "text": "Slides"}
COMBINATIONS: Json = {
    kind: {
        "name": kind.title(),
        "meaning": f"What {kind} is.",
        "ask": f"What about {kind}?",
        "question": f"How ({kind}) with {{inside}} to {{outside}}?",
    }
    for kind in KINDS.values()
}
LABELS: Json = {name: {"label": name.title(), "hint": f"Hint of {name}."} for name in FIELDS}
EXAMPLE: Json = {
    "focus": "How can we meet better?",
    "sheet": {name: f"Example of {name}" for name in FIELDS},
    "remark": "Ours.",
    "source": SOURCE,
}
PHASES = ("pick", "score", "matrix", "focus", "project")
CONTENT: dict[str, Any] = {
    "follows": "board",
    "about": "From a list to a plan.",
    "remark": "In our words.",
    "asks": {phase: f"Ask of {phase}." for phase in PHASES},
    "combinations": COMBINATIONS,
    "fields": LABELS,
    "example": EXAMPLE,
    "sources": [SOURCE],
    "rehearsal": {
        "focuses": ["How can we begin?", "How can we end?"],
        "sheet": {name: [f"First {name}", f"Second {name}"] for name in FIELDS},
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)


def note(id_: str, quadrant: Quadrant, by: Actor = ANNA, *, hidden: bool = False) -> Note:
    """Return a note that says its id."""
    return Note(id_, quadrant, f"Text {id_}", by.id, 0, hidden)


def board(notes: Sequence[Note], given: Mapping[str, int], groups: Sequence[Group] = ()) -> Board:
    """Return a board whose dots all came from Finn."""
    return Board(
        notes={one.id: one for one in notes},
        groups={group.id: group for group in groups},
        dots={FINN.id: dict(given)},
    )


# Two cards a quadrant at the most, so that every pair is easy to name: "s1:o1" and so on.
SMALL = board(
    [
        note("s1", "strengths"),
        note("s2", "strengths", BERT),
        note("w1", "weaknesses"),
        note("o1", "opportunities", BERT),
        note("t1", "threats", CARO),
        note("t2", "threats", CARO),
    ],
    {"s1": 3, "s2": 1, "w1": 2, "o1": 4, "t1": 1},
)
PAIRS = ("s1:o1", "s1:t1", "w1:o1", "w1:t1", "s2:o1", "s2:t1")


class Room(acting.Room[Plan]):
    """Some people at a strategy, one after the other; before it a SWOT board, unless it is gone."""

    def __init__(
        self,
        phase: str = "pick",
        simulated: Iterable[str] = (),
        board: Board | None = SMALL,
        board_phase: str = "discuss",
    ) -> None:
        super().__init__(ACTIVITY, SETUP, phase, simulated)
        self.board = board
        self.board_phase = board_phase

    @property
    def earlier(self) -> Scene | None:
        """The board."""
        if self.board is None:
            return None
        return Scene("board", self.board_phase, {}, self.board, self.simulated, len(PEOPLE))

    def score(self, pair: str, *scores: int) -> Room:
        """Have one person after the other score a pair, and come back to the phase."""
        phase = self.phase
        for actor, score in zip(PEOPLE, scores, strict=False):
            self.at("score").do(actor, "score", pair=pair, score=score)
        return self.at(phase)

    def focus(self, number: int, actor: Actor = TRAINER, **fields: Any) -> Room:
        """Have a focal point proposed; the trainer's is chosen."""
        phase = self.phase
        self.at("focus").do(actor, "focus.propose", number, **{"text": f"How {number}?", **fields})
        return self.at(phase)

    def sheet(self, number: int, focus: int, actor: Actor = TRAINER) -> Room:
        """Have a sheet begun."""
        return self.at("project").do(actor, "sheet.start", number, focus=uuid(focus))

    def write(self, actor: Actor, sheet: int, field: str, text: str, seen: int = 0) -> Room:
        """Have a field filled in."""
        return self.do(actor, "sheet.write", sheet=uuid(sheet), field=field, text=text, seen=seen)
