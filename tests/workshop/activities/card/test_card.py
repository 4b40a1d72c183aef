"""A card shows its content to everybody alike, and nothing can happen on it."""

from __future__ import annotations

from random import Random
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from tests.support.rooms import TRAINER, person
from workshop.activities.card import ACTIVITY
from workshop.model.activity import Phase, Scene
from workshop.model.actor import AUDIENCES, Actor, Audience
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused

PLAIN: dict[str, Any] = {"layout": "break", "text": "Coffee"}
RICH: dict[str, Any] = {
    "layout": "text",
    "text": "What we know",
    "points": ["One", "Two"],
    "sources": [{"id": "study", "text": "A study 2008", "url": "https://example.org/study"}],
}


def kept(setup: dict[str, Any]) -> dict[str, Any]:
    """Return a card's content as the log keeps it."""
    return ACTIVITY.Setup.model_validate(setup).model_dump(mode="json", exclude_none=True)


def scene(setup: dict[str, Any]) -> Scene:
    state = ACTIVITY.begin(setup)  # type: ignore[func-returns-value]
    return Scene("welcome", "show", kept(setup), state, frozenset(), 3)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_card_shows_its_content(audience: Audience) -> None:
    assert ACTIVITY.view(scene(RICH), audience) == RICH
    assert ACTIVITY.view(scene(PLAIN), audience) == {**PLAIN, "points": [], "sources": []}


def test_card_has_one_phase() -> None:
    assert ACTIVITY.phases(PLAIN) == (Phase("show"),)


def test_card_holds_nothing_of_anybody() -> None:
    assert ACTIVITY.mine(scene(RICH), "person-0") == {}
    assert ACTIVITY.rehearse(scene(RICH), "simulated-0", Random(0)) is None


@pytest.mark.parametrize("actor", [TRAINER, person(0)], ids=lambda actor: actor.role)
def test_nothing_can_happen_on_a_card(actor: Actor) -> None:
    with pytest.raises(Refused) as refused:
        ACTIVITY.decide(scene(PLAIN), ActivityCommand(id=UUID(int=1), type="x", step="x"), actor)

    assert refused.value.code == "command-unknown"


@pytest.mark.parametrize(
    "wrong",
    [
        {"layout": "poster"},
        {"text": ""},
        {"text": " "},
        {"text": "x" * 1201},
        {"points": ["x"] * 9},
        {"points": [""]},
        {"color": "red"},
    ],
    ids=str,
)
def test_wrong_card_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ACTIVITY.Setup.model_validate({**PLAIN, **wrong})
