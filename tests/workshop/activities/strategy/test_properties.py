"""Whatever people do in whatever order, a strategy stays right and tells no names."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANY, PEOPLE, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import PAIRS, PHASES, Room
from workshop.activities.fewest import FEWEST
from workshop.activities.strategy import ACTIVITY
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.commands import CHOSEN_LIMIT, FIELDS, PER_QUADRANT
from workshop.activities.swot.commands import QUADRANTS
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.refusals import Refused

EVERYBODY = st.sampled_from([*PEOPLE, TRAINER])
CARD = st.sampled_from(["s1", "s2", "w1", "o1", "t1", "t2", "elsewhere", uuid(1), uuid(2)])
NUMBER = st.integers(1, 12)
STATUS = st.sampled_from(["proposed", "chosen", "dropped"])
TEXT = st.sampled_from(["One", "Two", "Three", " "])


class Planning(RuleBasedStateMachine):
    """A room that makes a strategy, beside the simplest thing that could keep it."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.scores: dict[tuple[str, str], int] = {}
        self.focuses: dict[str, tuple[str, str]] = {}
        self.newest: dict[tuple[str, str], str] = {}
        self.used: set[int] = set()

    def tried(self, actor: Actor, kind: str, number: int = ANY, **fields: Any) -> bool:
        try:
            self.room.do(actor, kind, number, **fields)
        except Refused:
            return False
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.room.at(phase)

    @rule(actor=EVERYBODY, card=CARD, kind=st.sampled_from(["take", "drop"]))
    def pick(self, actor: Actor, card: str, kind: str) -> None:
        if self.tried(actor, f"card.{kind}", card=card):
            assert actor.is_trainer
            assert self.room.phase == "pick"
            assert (card in cards_of(self.room.scene)) == (kind == "take")

    @rule(number=st.integers(1, 9), quadrant=st.sampled_from(QUADRANTS), text=TEXT)
    def add(self, number: int, quadrant: str, text: str) -> None:
        if number not in self.used:
            self.used.add(number)
            self.tried(TRAINER, "card.add", number, quadrant=quadrant, text=text)

    @rule(actor=EVERYBODY, pair=st.sampled_from(PAIRS), score=st.integers(-3, 3))
    def score(self, actor: Actor, pair: str, score: int) -> None:
        if self.tried(actor, "score", pair=pair, score=score):
            assert self.room.phase == "score"
            self.scores[actor.id, pair] = score

    @rule(pair=st.sampled_from(PAIRS), scores=st.lists(st.integers(-2, 2), max_size=6))
    def many_score(self, pair: str, scores: list[int]) -> None:
        for actor, score in zip(PEOPLE, scores, strict=False):
            self.score(actor, pair, score)

    @rule(actor=EVERYBODY, number=NUMBER, pair=st.sampled_from([*PAIRS, None]))
    def propose(self, actor: Actor, number: int, pair: str | None) -> None:
        if uuid(number) in self.focuses:
            return
        if self.tried(actor, "focus.propose", number, text="How?", pair=pair):
            by = "" if actor.is_trainer else actor.id
            self.focuses[uuid(number)] = (by, self.room.state.focuses[uuid(number)].status)

    @rule(actor=EVERYBODY, number=NUMBER, status=STATUS)
    def settle(self, actor: Actor, number: int, status: str) -> None:
        if self.tried(actor, "focus.decide", focus=uuid(number), status=status):
            assert actor.is_trainer
            self.focuses[uuid(number)] = (self.focuses[uuid(number)][0], status)

    @rule(actor=EVERYBODY, number=st.integers(20, 24), focus=NUMBER)
    def start(self, actor: Actor, number: int, focus: int) -> None:
        if uuid(number) not in self.room.state.sheets:
            self.tried(actor, "sheet.start", number, focus=uuid(focus))

    @rule(
        actor=EVERYBODY,
        number=st.integers(20, 24),
        field=st.sampled_from(FIELDS[:2]),
        text=TEXT,
        seen=st.integers(0, 4),
    )
    def write(self, actor: Actor, number: int, field: str, text: str, seen: int) -> None:
        where: dict[str, Any] = {"sheet": uuid(number), "field": field}
        if self.tried(actor, "sheet.write", **where, text=text, seen=seen):
            self.newest[uuid(number), field] = text

    @rule(number=st.integers(20, 24), hidden=st.booleans())
    def hide(self, number: int, *, hidden: bool) -> None:
        self.tried(TRAINER, "sheet.hide", sheet=uuid(number), hidden=hidden)

    @rule(number=st.integers(20, 24))
    def show(self, number: int) -> None:
        self.tried(TRAINER, "sheet.show", sheet=uuid(number))

    @invariant()
    def state_is_what_was_done(self) -> None:
        state = self.room.state
        assert {
            (person, pair): score
            for person, own in state.scores.items()
            for pair, score in own.items()
        } == self.scores
        assert all(-2 <= score <= 2 for score in self.scores.values())
        assert {key: (one.by, one.status) for key, one in state.focuses.items()} == self.focuses
        assert {
            (sheet.id, name): filled.newest.text
            for sheet in state.sheets.values()
            for name, filled in sheet.fields.items()
        } == self.newest

    @invariant()
    def limits_hold(self) -> None:
        state = self.room.state
        assert len(state.chosen()) <= CHOSEN_LIMIT
        for quadrant in QUADRANTS:
            there = [c for c in cards_of(self.room.scene).values() if c.quadrant == quadrant]
            assert len(there) <= PER_QUADRANT

    @invariant()
    def view_names_nobody_and_shows_no_mean_of_a_few(self) -> None:
        for audience in AUDIENCES:
            seen = self.room.view(audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert "person-" not in written
            assert all(
                ("mean" in cell) == ("sign" in cell) == (cell["people"] >= FEWEST)
                for cell in seen.get("cells", {}).values()
            )
            if self.room.phase not in {"matrix", "focus"}:
                assert '"mean"' not in written

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        state = ACTIVITY.forget(self.room.state, {actor.id})
        assert actor.id not in repr((state.scores, state.focuses))
        assert all(
            actor.id != words.by
            for sheet in state.sheets.values()
            for filled in sheet.fields.values()
            for words in (filled.newest, *filled.missed)
        )


TestPlanning = Planning.TestCase
