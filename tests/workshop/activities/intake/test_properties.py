"""Whatever people do in whatever order, an intake form keeps its rules and its secrets."""

from __future__ import annotations

import json

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER
from tests.workshop.activities.intake.scenes import (
    PHASES,
    QUESTIONS,
    drop,
    folded,
    hide,
    scene,
    send,
)
from workshop.activities.fewest import FEWEST
from workshop.activities.intake import ACTIVITY
from workshop.activities.intake.forms import Forms
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.command import Command
from workshop.model.refusals import Refused
from workshop.store.codec import decode, encode

CROWD = [Actor("participant", f"person-{number}") for number in range(FEWEST)]
PEOPLE = (ANNA, BERT, CARO, *CROWD)
ACTORS = st.sampled_from([*PEOPLE, TRAINER])
ASKED = st.sampled_from([*QUESTIONS, "x"])
OPTIONS = st.lists(st.sampled_from(["now", "later", "test", "rest", "yes", "no", "x"]), max_size=3)
TEXTS = st.sampled_from(["A cough", "", " ", "x" * 41, "x" * 141])
PICKS = st.dictionaries(ASKED, OPTIONS, max_size=3)
WORDS = st.dictionaries(ASKED, TEXTS, max_size=2)
TIMES = st.dictionaries(ASKED, st.integers(0, 900), max_size=3)


class Filling(RuleBasedStateMachine):
    """A room that fills in one form, beside what it should add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.phase = "fill"
        self.state = Forms()
        self.forms: dict[str, dict[str, str]] = {}
        self.drops: dict[str, str | None] = {}
        self.hidden: set[str] = set()

    def ask(self, command: Command, actor: Actor) -> bool:
        """Try a command; tell whether it was carried out (or had been already)."""
        try:
            happened = ACTIVITY.decide(scene(self.phase, self.state), command, actor)
        except Refused:
            return False
        reread = [decode(*encode(event)) for event in happened]
        assert reread == list(happened)
        self.state = folded(*happened, start=self.state)
        return True

    @rule(phase=st.sampled_from(PHASES))
    def open_phase(self, phase: str) -> None:
        self.phase = phase

    @rule(actor=ACTORS, picks=PICKS, texts=WORDS, seconds=TIMES)
    def send(
        self,
        actor: Actor,
        picks: dict[str, list[str]],
        texts: dict[str, str],
        seconds: dict[str, int],
    ) -> None:
        if self.ask(send({"urgency": ["now"], **picks}, texts, seconds), actor):
            assert (actor.role, self.phase) == ("participant", "fill")
            self.forms[actor.id] = {key: text for key, text in texts.items() if text.strip()}

    @rule(actor=ACTORS, question=st.one_of(ASKED, st.none()))
    def drop(self, actor: Actor, question: str | None) -> None:
        if self.ask(drop(question), actor):
            assert (actor.role, self.phase) == ("participant", "drop")
            self.drops[actor.id] = question

    @rule(actor=ACTORS, number=st.integers(0, 9), hidden=st.booleans())
    def hide(self, actor: Actor, number: int, hidden: bool) -> None:  # noqa: FBT001
        ids = sorted(one.id for form in self.state.sent.values() for one in form.texts.values())
        text = ids[number] if number < len(ids) else "x"
        if self.ask(hide(text, hidden=hidden), actor):
            assert (actor, self.phase) == (TRAINER, "results")
            (self.hidden.add if hidden else self.hidden.discard)(text)

    @rule(actor=st.sampled_from(PEOPLE))
    def forget(self, actor: Actor) -> None:
        self.state = ACTIVITY.forget(self.state, {actor.id})
        self.forms.pop(actor.id, None)
        self.drops.pop(actor.id, None)
        self.hidden &= {one.id for form in self.state.sent.values() for one in form.texts.values()}

    @invariant()
    def state_is_what_was_given(self) -> None:
        assert {
            who: {key: one.text for key, one in form.texts.items()}
            for who, form in self.state.sent.items()
        } == self.forms
        assert self.state.drops == self.drops
        assert self.state.hidden == self.hidden

    @invariant()
    def every_form_is_complete_and_of_the_form(self) -> None:
        for form in self.state.sent.values():
            assert form.picks["urgency"] in (("now",), ("later",))
            assert {*form.picks, *form.texts, *form.seconds} <= set(QUESTIONS)
            assert all(len(picks) == 1 for key, picks in form.picks.items() if key != "hope")

    @invariant()
    def view_shows_what_may_be_seen_and_names_nobody(self) -> None:
        for audience in AUDIENCES:
            seen = ACTIVITY.view(scene(self.phase, self.state), audience)
            written = json.dumps(seen)
            assert "null" not in written
            assert not [actor.id for actor in (*PEOPLE, TRAINER) if actor.id in written]
            assert ("results" in seen) == (self.phase == "results")
            assert ("drops" in seen) == (self.phase == "verdict" and len(self.drops) >= FEWEST)
            for result in seen.get("results", {}).values():
                assert result["answered"] >= FEWEST or "counts" not in result
                hidden = {key for key in result.get("texts", {}) if key in self.hidden}
                assert audience == "trainer" or not hidden

    @invariant()
    def mine_is_mine(self) -> None:
        for actor in PEOPLE:
            own = ACTIVITY.mine(scene(self.phase, self.state), actor.id)
            assert ("form" in own) == (actor.id in self.forms)
            assert own.get("form", {}).get("texts", {}) == self.forms.get(actor.id, {})
            assert ("keep" in own or "drop" in own) == (actor.id in self.drops)


TestFilling = Filling.TestCase
