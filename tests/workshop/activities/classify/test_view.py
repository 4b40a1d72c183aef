"""What each audience sees of a sorting, phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.classify.scenes import (
    EXPLAINED,
    ORIGINS,
    OWN,
    PHASES,
    SEEN,
    STUDIES,
    STUDY,
    admit,
    after,
    decline,
    level,
    propose,
    scene,
    sorted_as,
)
from workshop.activities.classify import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

SORTED = sorted_as({"f01": "ppppkk", "f02": "pkkkk"}, {"f01": "rrrrro", "f02": "ddddd"})
PROPOSED = after((ANNA, propose("Rain")), (BERT, propose("Hail", 8)))


def test_participant_sees_nothing_of_the_others_while_people_sort() -> None:
    assert ACTIVITY.view(scene("sort", SORTED), "participant") == SEEN
    assert ACTIVITY.view(scene("sort", PROPOSED), "participant") == SEEN


def test_screen_and_trainer_see_how_many_while_people_sort() -> None:
    counted = {**SEEN, "progress": {"begun": 6, "done": 5}}

    assert ACTIVITY.view(scene("sort", SORTED), "screen") == counted
    assert ACTIVITY.view(scene("sort", SORTED), "trainer") == {**counted, "proposals": {}}


def test_trainer_alone_sees_what_is_proposed_and_by_nobody() -> None:
    state = after((TRAINER, decline()), state=PROPOSED)
    current = scene("sort", state, simulated={BERT.id})

    assert ACTIVITY.view(current, "screen") == {**SEEN, "progress": {"begun": 0, "done": 0}}
    assert ACTIVITY.view(current, "trainer") == {
        **SEEN,
        "progress": {"begun": 0, "done": 0},
        "proposals": {
            OWN: {"text": "Rain", "declined": True},
            "00000000-0000-0000-0000-000000000008": {"text": "Hail", "simulated": True},
        },
    }


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", PHASES)
def test_admitted_incident_is_there_for_all_in_the_trainers_words(
    phase: str, audience: Audience
) -> None:
    state = after((TRAINER, admit("It rained in")), state=PROPOSED)

    seen = ACTIVITY.view(scene(phase, state, simulated={ANNA.id}), audience)

    assert seen["incidents"] == {
        **SEEN["incidents"],
        OWN: {"title": "It rained in", "own": True, "simulated": True, "rank": 2},
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_agreement_is_shown_to_all(audience: Audience) -> None:
    assert ACTIVITY.view(scene("agreement", SORTED), audience) == {
        **SEEN,
        "spread": {
            "f02": {"n": 5, "process": 1, "knowledge": 4},
            "f01": {"n": 6, "process": 4, "knowledge": 2},
        },
        "agreement": {
            "level": {"pairs": 53.3, "kappa": 0.05, "band": "slight"},
            "origin": {"pairs": 83.3, "kappa": 0.71, "band": "substantial"},
        },
        "explained": EXPLAINED,
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_studies_stand_beside_the_room(audience: Audience) -> None:
    assert ACTIVITY.view(scene("studies", SORTED), audience) == {
        **SEEN,
        "overall": {"all": {"process": 5, "knowledge": 6}},
        "studies": STUDIES,
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_sources_are_shown_with_whose_list_it_is(audience: Audience) -> None:
    assert ACTIVITY.view(scene("sources", SORTED), audience) == {
        **SEEN,
        "sources": {
            "records": {"n": 5, "rank": 0, "share": 45.5, "cumulative": 45.5, "vital": True},
            "diagnosis": {"n": 5, "rank": 1, "share": 45.5, "cumulative": 90.9, "vital": True},
            "other": {"n": 1, "rank": 2, "share": 9.1, "cumulative": 100.0},
        },
        "origins_told": {"remark": ORIGINS["remark"], "sources": [STUDY]},
    }


@pytest.mark.parametrize("phase", PHASES)
def test_mine_is_what_one_chose_and_proposed(phase: str) -> None:
    state = after((ANNA, propose("Rain")), (ANNA, level("f01", "process")), state=SORTED)
    current = scene(phase, state)

    assert ACTIVITY.mine(current, ANNA.id) == {
        "answers": {
            "f02": {"level": "process", "origin": "diagnosis"},
            "f01": {"level": "process", "origin": "records"},
        },
        "proposals": {OWN: {"text": "Rain", "status": "proposed"}},
    }
    assert ACTIVITY.mine(current, "somebody-else") == {"answers": {}, "proposals": {}}


def test_mine_has_half_an_answer_and_none_to_what_was_declined() -> None:
    done = (
        (TRAINER, propose("Rain")),
        (ANNA, level(OWN, "process")),
        (ANNA, level("f01", "process")),
    )
    there, gone = after(*done), after(*done, (TRAINER, decline()))

    half: Json = {"f01": {"level": "process"}}
    assert ACTIVITY.mine(scene("sort", there), ANNA.id)["answers"] == {
        **half,
        OWN: {"level": "process"},
    }
    assert ACTIVITY.mine(scene("sort", gone), ANNA.id)["answers"] == half
