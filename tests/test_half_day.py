"""The page on the half-day is true: every slide and every section has its steps, and they exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from workshop.activities import ACTIVITIES
from workshop.content import Template, load

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "half-day.md").read_text(encoding="utf-8")
ID = "huisarts-geen-manager"
ROW = re.compile(r"^\| (?:(\d+) \| )?([^|]+) \| (`[^|]+`) \| ([^|]+) \|$", re.MULTILINE)
TITLE = "23"
"""Only the title of a part: its subject is on the card of a later slide."""
QUOTED = re.compile(r"`([^`]+)`")
LIBRARY = load(ROOT / "data", {kind: activity.Setup for kind, activity in ACTIVITIES.items()})


@pytest.fixture(params=["nl", "en"])
def template(request: pytest.FixtureRequest) -> Template:
    return LIBRARY.templates[request.param, ID]


def rows() -> list[tuple[str, str, list[str], str]]:
    """Return (number or "", title, steps, activities) of each row of both tables."""
    return [
        (number, title, QUOTED.findall(steps), activities)
        for number, title, steps, activities in ROW.findall(PAGE)
    ]


def part(heading: str) -> str:
    """Return what stands under a heading of the page."""
    return PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_slides_are_numbered_without_a_gap() -> None:
    numbers = [int(number) for number, *_ in rows() if number]

    assert numbers == list(range(1, 42))


def test_steps_come_in_the_order_of_the_slides(template: Template) -> None:
    place = {step.id: at for at, step in enumerate(template.steps)}
    before, earlier = 0, []
    for number, _, steps, _ in rows():
        onward = [place[step] for step in steps if place[step] >= before]
        if number and onward and number != TITLE:
            before = min(onward)
        elif number:
            earlier.append(number)

    assert earlier == [TITLE]


def test_article_has_a_row_for_each_section() -> None:
    assert len([title for number, title, *_ in rows() if not number]) == 8


def test_every_row_names_steps_of_the_template_and_their_activities(template: Template) -> None:
    kinds = {step.id: step.activity for step in template.steps}

    for _, title, steps, activities in rows():
        assert set(steps) <= kinds.keys(), title
        named = re.sub(r"\([^)]*\)", "", activities)
        told = {kind.strip() for kind in named.split(",")}
        assert told == {kinds[step] for step in steps}, title


def test_every_phase_that_is_named_is_there(template: Template) -> None:
    setups = {step.activity: step.setup for step in template.steps}

    for _, title, _, activities in rows():
        for kind, told in re.findall(r"(\w+) \(phases? ([^)]*)\)", activities):
            phases = {phase.name for phase in ACTIVITIES[kind].phases(setups[kind])}
            assert set(re.findall(r'"(\w+)"', told)) <= phases, title


def test_every_step_of_the_template_stands_on_the_page(template: Template) -> None:
    named = {step for _, _, steps, _ in rows() for step in steps}
    ours = set(QUOTED.findall(part("Ours")))

    assert named & ours == set()
    assert named | ours == {step.id for step in template.steps}


def test_every_activity_is_in_the_template(template: Template) -> None:
    assert {step.activity for step in template.steps} == ACTIVITIES.keys()


def test_shorter_templates_are_named_with_their_minutes(template: Template) -> None:
    text = " ".join(part("Half a day").split())
    told = {name: int(minutes) for name, minutes in re.findall(r"`([\w-]+)` \((\d+)[ )]", text)}
    minutes = {
        one.id: one.minutes
        for one in LIBRARY.templates.values()
        if one.language == template.language
    }

    assert told | {ID: 240} == minutes


def test_page_names_sources_that_are_there() -> None:
    known = yaml.safe_load((ROOT / "data" / "sources.yaml").read_text(encoding="utf-8"))

    assert {"deck", "semmekrot-practice-manager"} == set(re.findall(r"source `([\w-]+)`", PAGE))
    assert {"deck", "semmekrot-practice-manager"} <= known.keys()
