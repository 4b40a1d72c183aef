"""What each audience sees of an intake form, exactly."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.intake.scenes import (
    PHASES,
    RAW,
    done,
    drop,
    dropped,
    filled,
    hide,
    id_of,
    scene,
    send,
)
from workshop.activities.intake import ACTIVITY
from workshop.activities.intake.forms import Forms
from workshop.activities.intake.view import MOST_TEXTS
from workshop.model.actor import AUDIENCES, Actor, Audience

OTHERS: tuple[Audience, ...] = ("screen", "trainer")
HEAD: dict[str, Any] = {
    **{key: RAW[key] for key in ("title", "about", "warning", "discuss")},
    "sources": [],
    "questions": [
        {"required": False, **{key: one for key, one in question.items() if key != "rehearsal"}}
        for question in RAW["questions"]
    ],
}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_while_it_is_filled_in_there_is_the_form_and_how_many(audience: Audience) -> None:
    seen = ACTIVITY.view(scene("fill", filled(3)), audience)

    assert seen == (HEAD if audience == "participant" else {**HEAD, "sent": 3})


@pytest.mark.parametrize("audience", AUDIENCES)
def test_results_of_a_few_are_their_words(audience: Audience) -> None:
    state = filled(2)

    assert ACTIVITY.view(scene("results", state, [BERT.id]), audience) == {
        **HEAD,
        "sent": 2,
        "found": {},
        "results": {
            "urgency": {"answered": 2},
            "hope": {"answered": 0},
            "pills": {"answered": 0},
            "reason": {
                "answered": 2,
                "texts": {
                    id_of(1): {"text": "A cough"},
                    id_of(2): {"text": "A cough", "simulated": True},
                },
            },
            "since": {"answered": 0, "texts": {}},
        },
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_results_of_five_are_counted(audience: Audience) -> None:
    seen = ACTIVITY.view(scene("results", filled(5)), audience)

    assert seen["results"]["urgency"] == {
        "answered": 5,
        "counts": {"now": 5, "later": 0},
        "seconds": 4,
    }
    assert seen["found"] == {"slowest": ["urgency"], "skipped": ["hope", "pills", "since"]}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_hidden_words_go_to_the_trainer_alone(audience: Audience) -> None:
    state = done(("results", TRAINER, hide(id_of(1))), start=filled(2))

    texts = ACTIVITY.view(scene("results", state), audience)["results"]["reason"]["texts"]

    expected: dict[str, Any] = {id_of(2): {"text": "A cough"}}
    if audience == "trainer":
        expected[id_of(1)] = {"text": "A cough", "hidden": True}
    assert texts == expected


def test_no_more_words_are_sent_than_can_be_read() -> None:
    crowd = [Actor("participant", f"person-{number}") for number in range(MOST_TEXTS + 3)]
    state = done(
        *(("fill", one, send({"urgency": ["now"]}, {"reason": "A cough"})) for one in crowd)
    )

    seen = ACTIVITY.view(scene("results", state), "participant")["results"]["reason"]

    assert (len(seen["texts"]), seen["more"], seen["answered"]) == (MOST_TEXTS, 3, MOST_TEXTS + 3)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_choices_to_drop_are_only_counted_while_they_are_made(audience: Audience) -> None:
    seen = ACTIVITY.view(scene("drop", dropped("pills", None)), audience)

    assert seen == (HEAD if audience == "participant" else {**HEAD, "sent": 0, "voted": 2})


@pytest.mark.parametrize("audience", AUDIENCES)
def test_verdict_is_the_rooms(audience: Audience) -> None:
    state = dropped("pills", "pills", "hope", None, "pills")
    told = {} if audience == "participant" else {"sent": 0}

    assert ACTIVITY.view(scene("verdict", state), audience) == {
        **HEAD,
        **told,
        "voted": 5,
        "drops": {"urgency": 0, "hope": 1, "pills": 3, "reason": 0, "since": 0},
        "none": 1,
    }


@pytest.mark.parametrize("phase", PHASES)
def test_mine_is_what_one_gave(phase: str) -> None:
    state = done(("drop", ANNA, drop("pills")), ("drop", BERT, drop()), start=filled(1))

    assert ACTIVITY.mine(scene(phase, state), ANNA.id) == {
        "form": {
            "picks": {"urgency": ["now"]},
            "texts": {"reason": "A cough"},
            "seconds": {"urgency": 4},
        },
        "drop": "pills",
    }
    assert ACTIVITY.mine(scene(phase, state), BERT.id) == {"keep": True}
    assert ACTIVITY.mine(scene(phase), ANNA.id) == {}


def test_writers_see_what_the_trainer_hid_of_theirs() -> None:
    state = done(("results", TRAINER, hide(id_of(1))), start=filled(2))

    assert ACTIVITY.mine(scene("results", state), ANNA.id)["hidden"] == {"reason": True}
    assert "hidden" not in ACTIVITY.mine(scene("results", state), BERT.id)


def test_given_is_who_did_what_the_phase_asks() -> None:
    state = done(("drop", BERT, drop()), start=filled(1))

    assert {phase: ACTIVITY.given(scene(phase, state)) for phase in PHASES} == {
        "fill": {ANNA.id},
        "results": None,
        "drop": {BERT.id},
        "verdict": None,
    }
    assert ACTIVITY.given(scene("fill", Forms())) == frozenset()


def test_words_can_be_quoted_while_all_may_read_them() -> None:
    state = filled(1)
    hidden = done(("results", TRAINER, hide(id_of(1))), start=state)

    assert {phase: ACTIVITY.quote(scene(phase, state), id_of(1)) for phase in PHASES} == {
        "fill": None,
        "results": "A cough",
        "drop": None,
        "verdict": None,
    }
    assert ACTIVITY.quote(scene("results", state), "urgency") is None
    assert ACTIVITY.quote(scene("results", hidden), id_of(1)) is None
