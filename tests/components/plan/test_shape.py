"""The editor is made from the models of the content: what it shows, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from components.plan.blank import KINDS, blank
from components.plan.shape import Part, parts_of
from workshop.activities import ACTIVITIES
from workshop.i18n import translator
from workshop.model.planning.contents import checked_setup


def paths(parts: Sequence[Part], above: str = "") -> Iterator[str]:
    for part in parts:
        yield f"{above}{part.key} {part.kind}"
        yield from paths(part.inner, f"{above}{part.key}/")


def shown(kind: str) -> list[str]:
    return list(paths(parts_of(ACTIVITIES[kind].Setup)))


def test_statements_are_edited_and_their_simulated_answers_are_not() -> None:
    assert shown("statements") == [
        "question text",
        "pace choice",
        "statements items",
        "statements/text line",
    ]


def test_words_of_a_source_are_nobodys_to_change() -> None:
    assert shown("estimate") == ["question text", "about text", "caption text"]
    assert "background group" not in shown("swot")
    assert "example group" in shown("swot")
    assert "example group" not in shown("fishbone")


def test_bones_are_edited_within_their_set() -> None:
    assert [path for path in shown("fishbone") if path.startswith("sets")] == [
        "sets items",
        "sets/title text",
        "sets/remark text",
        "sets/bones items",
        "sets/bones/name line",
    ]


def test_limits_are_those_of_the_model() -> None:
    swot = {part.key: part for part in parts_of(ACTIVITIES["swot"].Setup)}
    statements = {part.key: part for part in parts_of(ACTIVITIES["statements"].Setup)}

    assert (swot["dots"].least, swot["dots"].most) == (1, 10)
    assert swot["about"].longest == 80
    assert swot["subject"].choices == ("organisation", "decision")
    assert statements["statements"].most == 8
    assert statements["statements"].inner[0].longest == 140


@pytest.mark.parametrize("kind", ACTIVITIES)
def test_no_activity_shows_an_id_or_a_source(kind: str) -> None:
    keys = {path.split()[0].rpartition("/")[2] for path in shown(kind)}

    assert keys.isdisjoint({"id", "source", "sources", "rehearsal", "repeats", "follows"})


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_blank_step_is_valid_content(kind: str, language: str) -> None:
    step = blank(kind, translator(language))

    setup = checked_setup(ACTIVITIES[step.activity].Setup, step.setup)

    assert ACTIVITIES[step.activity].phases(setup)
    assert step.title
    assert step.say
