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

STORY: dict[str, Any] = {"layout": "story", "text": "One thing", "points": ["One", "Two"]}
TABLE: dict[str, Any] = {"head": ["What", "Why"], "rows": [["a", "b"], ["c", "d"]]}
STEPS: list[dict[str, str]] = [{"title": "First"}, {"title": "Then", "text": "and how"}]


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


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("shown", [{"table": TABLE}, {"steps": STEPS}], ids=["table", "steps"])
def test_story_shows_all_it_holds(shown: dict[str, Any], audience: Audience) -> None:
    story = {
        "layout": "story",
        "text": "One thing",
        **shown,
        "picture": "compass",
        "alt": "A compass.",
        "remark": "The last row is ours.",
        "sources": [{"id": "law", "text": "A law", "checked": "2026-11-22"}],
    }

    assert ACTIVITY.view(scene(story), audience) == {**story, "points": []}


def test_card_has_one_phase() -> None:
    assert ACTIVITY.phases(PLAIN) == (Phase("show"),)


def test_card_holds_nothing_of_anybody() -> None:
    assert ACTIVITY.mine(scene(RICH), "person-0") == {}
    assert ACTIVITY.given(scene(RICH)) is None  # type: ignore[func-returns-value]
    assert ACTIVITY.quote(scene(RICH), "One") is None  # type: ignore[func-returns-value]
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
        {"picture": "sunset"},
        {"alt": "A picture that is not there"},
        {"table": TABLE},
        {"steps": STEPS},
    ],
    ids=str,
)
def test_wrong_card_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ACTIVITY.Setup.model_validate({**PLAIN, **wrong})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"points": []}, "a story shows points, a table or steps: one of them"),
        ({"table": TABLE}, "a story shows points, a table or steps: one of them"),
        ({"points": [], "table": TABLE, "steps": STEPS}, "points, a table or steps: one of them"),
        ({"points": list("123456")}, "a story has at most 5 points"),
        ({"text": "x" * 201}, "a story begins with a sentence of at most 200 characters"),
        ({"points": [], "steps": STEPS[:1]}, "at least 2 items"),
        ({"points": [], "table": {**TABLE, "head": ["What"]}}, "at least 2 items"),
        ({"points": [], "table": {**TABLE, "rows": [["a", "b"]] * 7}}, "at most 6 items"),
        (
            {"points": [], "table": {**TABLE, "rows": [["a", "b", "c"], ["d", "e"]]}},
            "every row of the table needs as many cells",
        ),
    ],
)
def test_story_shows_one_thing_of_a_size_that_can_be_read(
    changes: dict[str, Any], message: str
) -> None:
    ACTIVITY.Setup.model_validate(STORY)
    with pytest.raises(ValidationError, match=message):
        ACTIVITY.Setup.model_validate({**STORY, **changes})
