"""Whatever people do in whatever order, a question keeps its rules and its secrets."""

from __future__ import annotations

import json
from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.workshop.activities.acting import PEOPLE, TRAINER
from tests.workshop.activities.question.scenes import (
    FORMS,
    PHASES,
    SETUPS,
    Form,
    add,
    edit,
    folded,
    hide,
    hide_word,
    id_of,
    rate,
    scene,
    share,
    withdraw,
)
from workshop.activities.fewest import FEWEST
from workshop.activities.question import ACTIVITY
from workshop.activities.question.answers import Answers
from workshop.activities.question.words import word_of
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.command import Command
from workshop.model.refusals import Refused
from workshop.store.codec import decode, encode

ACTORS = st.sampled_from([*PEOPLE, TRAINER])
TEXTS = st.sampled_from(["Tijd", "tijd", "TIJD", "geld", "één", "een", "", "x" * 31, "x" * 201])
NUMBERS = st.integers(1, 12)


@dataclass
class Expected:
    """An answer as the simplest thing that could keep it."""

    text: str
    by: str
    shared: bool = False
    hidden: bool = False


class Asking(RuleBasedStateMachine):
    """A room that answers one question, beside what it should add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = "ask"
        self.form: Form = "words"
        self.state = Answers()
        self.answers: dict[str, Expected] = {}
        self.ratings: dict[str, dict[str, int]] = {}
        self.hidden_words: set[str] = set()
        self.number = 0

    @initialize(form=st.sampled_from(FORMS))
    def begin(self, form: Form) -> None:
        self.form = form

    def ask(self, command: Command, actor: Actor) -> bool:
        """Try a command; tell whether it was carried out (or had been already)."""
        try:
            happened = ACTIVITY.decide(scene(self.form, self.phase, self.state), command, actor)
        except Refused:
            return False
        reread = [decode(*encode(event)) for event in happened]
        assert reread == list(happened)
        self.state = folded(*happened, start=self.state)
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.phase = phase

    @precondition(lambda self: self.form != "scale")
    @rule(actor=ACTORS, text=TEXTS)
    def add(self, actor: Actor, text: str) -> None:
        self.number += 1
        if self.ask(add(text, self.number), actor):
            self.answers[id_of(self.number)] = Expected(text, actor.id)

    @precondition(lambda self: self.answers)
    @rule(actor=ACTORS, number=NUMBERS, text=TEXTS)
    def edit(self, actor: Actor, number: int, text: str) -> None:
        if self.ask(edit(number, text), actor):
            assert self.answers[id_of(number)].by == actor.id
            self.answers[id_of(number)].text = text

    @precondition(lambda self: self.answers)
    @rule(actor=ACTORS, number=NUMBERS)
    def withdraw(self, actor: Actor, number: int) -> None:
        if self.ask(withdraw(number), actor):
            assert self.answers.pop(id_of(number)).by == actor.id

    @precondition(lambda self: self.answers)
    @rule(actor=ACTORS, number=NUMBERS, shared=st.booleans())
    def share(self, actor: Actor, number: int, shared: bool) -> None:  # noqa: FBT001
        if self.ask(share(number, shared=shared), actor):
            assert self.form == "keep"
            assert self.answers[id_of(number)].by == actor.id
            self.answers[id_of(number)].shared = shared

    @precondition(lambda self: self.answers)
    @rule(actor=ACTORS, number=NUMBERS, text=TEXTS, hidden=st.booleans())
    def hide(self, actor: Actor, number: int, text: str, hidden: bool) -> None:  # noqa: FBT001
        if self.ask(hide(number, hidden=hidden), actor):
            assert (actor, self.phase) == (TRAINER, "show")
            self.answers[id_of(number)].hidden = hidden
        if self.ask(hide_word(word_of(text), hidden=hidden), actor):
            assert (actor, self.phase, self.form) == (TRAINER, "show", "words")
            change = self.hidden_words.add if hidden else self.hidden_words.discard
            change(word_of(text))

    @precondition(lambda self: self.form == "scale")
    @rule(actor=ACTORS, quick=st.sampled_from(["pace", "voice", "x"]), value=st.integers(-1, 7))
    def rate(self, actor: Actor, quick: str, value: int) -> None:
        if self.ask(rate(quick, value), actor):
            assert 1 <= value <= 5
            self.ratings.setdefault(actor.id, {})[quick] = value

    @precondition(lambda self: self.form == "scale")
    @rule(quick=st.sampled_from(["pace", "voice"]), values=st.lists(st.integers(1, 5), max_size=6))
    def rate_together(self, quick: str, values: list[int]) -> None:
        for actor, value in zip(PEOPLE, values, strict=False):
            self.rate(actor, quick, value)

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.state = ACTIVITY.forget(self.state, {actor.id})
        self.answers = {key: one for key, one in self.answers.items() if one.by != actor.id}
        self.ratings.pop(actor.id, None)

    @invariant()
    def state_is_what_was_answered(self) -> None:
        kept = {
            key: Expected(one.text, one.by, one.shared, one.hidden)
            for key, one in self.state.answers.items()
        }
        assert kept == self.answers
        assert self.state.ratings == self.ratings
        assert self.state.hidden_words == self.hidden_words

    @invariant()
    def nobody_gives_too_much_or_twice(self) -> None:
        for actor in PEOPLE:
            own = self.state.of(actor.id)
            assert len(own) <= SETUPS[self.form].get("limit", 0)
            if self.form == "words":
                assert len({answer.word for answer in own}) == len(own)

    @invariant()
    def view_shows_what_may_be_seen_and_names_nobody(self) -> None:
        for audience in AUDIENCES:
            seen = ACTIVITY.view(scene(self.form, self.phase, self.state), audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            if self.phase == "ask":
                assert not {"words", "answers", "results"} & seen.keys()
                continue
            for key, answer in seen.get("answers", {}).items():
                given = self.answers[key]
                assert answer["text"] == given.text
                assert given.shared or self.form == "text"
                assert audience == "trainer" or not given.hidden
            if self.form == "words" and audience == "trainer":
                assert sum(word["count"] for word in seen["words"].values()) == len(self.answers)
            for quick, result in seen.get("results", {}).items():
                values = [own[quick] for own in self.ratings.values() if quick in own]
                assert result["n"] == len(values)
                assert ("counts" in result) == (len(values) >= FEWEST)
                for value, count in result.get("counts", {}).items():
                    assert count == values.count(int(value))

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            own = ACTIVITY.mine(scene(self.form, self.phase, self.state), actor.id)
            if self.form == "scale":
                assert own == {"ratings": self.ratings.get(actor.id, {})}
            else:
                expected = {k: one.text for k, one in self.answers.items() if one.by == actor.id}
                assert {k: one["text"] for k, one in own["answers"].items()} == expected


TestAsking = Asking.TestCase
