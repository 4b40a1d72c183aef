"""The content that is shipped: whole, and alike in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workshop.activities import ACTIVITIES
from workshop.content import Library, Template, load

DATA = Path(__file__).parents[3] / "data"
SETUPS = {kind: activity.Setup for kind, activity in ACTIVITIES.items()}
ID = "huisarts-geen-manager"
IDS = ("anderhalf-uur", ID, "leren-van-incidenten", "praktijkmanagement")
# Step, activity, minutes, and whether it waits for a trainer who has the time.
HALF_DAY = [
    ("welcome", "card", 6, False),
    ("warm-up", "question", 4, False),
    ("statements", "statements", 8, False),
    ("practice-today", "card", 2, True),
    ("recipe", "card", 2, False),
    ("appointments", "card", 2, True),
    ("patient-communication", "card", 2, True),
    ("intake", "intake", 10, True),
    ("motivation", "card", 2, False),
    ("vision-mission", "card", 2, True),
    ("themes", "card", 2, False),
    ("swot", "card", 4, False),
    ("working-together", "swot", 20, False),
    ("strategy", "strategy", 15, False),
    ("forms-conceptual", "card", 2, True),
    ("forms-legal", "card", 2, True),
    ("forms-terms", "card", 2, True),
    ("delegating", "swot", 25, False),
    ("manager-tasks", "card", 2, False),
    ("who-manages-what", "managing", 18, False),
    ("building", "swot", 4, False),
    ("building-sides", "card", 2, True),
    ("communication", "swot", 4, False),
    ("audiences", "card", 2, True),
    ("digital", "swot", 4, False),
    ("self", "swot", 4, False),
    ("values", "values", 12, False),
    ("self-care", "card", 2, True),
    ("break", "card", 15, False),
    ("procedures", "card", 2, True),
    ("why-report", "card", 2, True),
    ("what-is-an-incident", "card", 2, False),
    ("estimate", "estimate", 10, False),
    ("classify", "classify", 12, True),
    ("fishbone", "fishbone", 25, False),
    ("swiss-cheese", "cheese", 15, True),
    ("change", "change", 15, False),
    ("discussing-incidents", "card", 3, True),
    ("support", "support", 18, False),
    ("statements-again", "statements", 4, False),
    ("parking", "parking", 4, False),
    ("monday", "question", 4, False),
    ("quick-questions", "question", 3, False),
    ("close", "card", 4, False),
]
LANGUAGES = ("nl", "en")
QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")
NO_PROSE = {"id", "activity", "layout", "subject", "level", "bone", "condition", "domain", "form"}
NO_PROSE |= {"pace", "repeats", "incident", "origin", "order"}
NO_PROSE |= {"hole", "strength", "follows", "severity", "frequency", "written"}
NO_PROSE |= {"kind", "picture"}
NO_PROSE |= {"work", "going"}


@pytest.fixture(scope="module")
def library() -> Library:
    return load(DATA, SETUPS)


@pytest.fixture(scope="module", params=["nl", "en"])
def template(request: pytest.FixtureRequest, library: Library) -> Template:
    return library.templates[request.param, ID]


@pytest.fixture(
    scope="module", params=[f"{language}/{one}" for language in LANGUAGES for one in IDS]
)
def each(request: pytest.FixtureRequest, library: Library) -> Template:
    language, _, name = request.param.partition("/")
    return library.templates[language, name]


def leaves(value: object, keys: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*keys, key))
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from leaves(item, (*keys, index))
    else:
        yield keys, value


def swots(template: Template) -> list[dict[str, Any]]:
    return [step.setup for step in template.steps if step.activity == "swot"]


def setup_of(template: Template, activity: str) -> dict[str, Any]:
    return next(step.setup for step in template.steps if step.activity == activity)


def test_library_has_the_workshops_in_both_languages(library: Library) -> None:
    titles = {key: template.title for key, template in library.templates.items()}

    assert titles == {
        ("en", "anderhalf-uur"): "An hour and a half: a taste of practice management",
        ("en", ID): "I'm a GP, not a manager",
        ("en", "leren-van-incidenten"): "Learning from incidents",
        ("en", "praktijkmanagement"): "Practice management",
        ("nl", "anderhalf-uur"): "Anderhalf uur: proeven van praktijkmanagement",
        ("nl", ID): "Ik ben huisarts, geen manager",
        ("nl", "leren-van-incidenten"): "Leren van incidenten",
        ("nl", "praktijkmanagement"): "Praktijkmanagement",
    }


def test_template_follows_the_order_of_the_slides_within_half_a_day(template: Template) -> None:
    assert [
        (step.id, step.activity, step.minutes, step.skipped) for step in template.steps
    ] == HALF_DAY
    assert template.minutes == 240


def test_shorter_workshops_last_as_long_as_they_say(each: Template) -> None:
    expected = {"anderhalf-uur": 90, ID: 240, "leren-van-incidenten": 150}

    assert each.minutes == expected.get(each.id, 180)


def test_shorter_workshops_take_their_steps_from_the_half_day(each: Template) -> None:
    known = {step: (activity, skipped) for step, activity, _, skipped in HALF_DAY}

    assert {step.id: step.activity for step in each.steps} == {
        step.id: known[step.id][0] for step in each.steps
    }
    assert [step.id for step in each.steps if step.skipped and not known[step.id][1]] == []


def test_shorter_workshops_keep_to_their_subject(library: Library) -> None:
    practice, incidents = (
        {step.activity for step in library.templates["nl", name].steps}
        for name in ("praktijkmanagement", "leren-van-incidenten")
    )

    about = {"estimate", "classify", "fishbone", "cheese", "change", "support"}
    assert about <= incidents
    assert practice & about == set()
    assert incidents & {"swot", "strategy", "managing", "values", "statements", "intake"} == set()
    assert {"swot", "strategy", "managing", "values", "statements", "intake"} <= practice


def test_what_was_parked_comes_back_near_the_end(each: Template) -> None:
    shown = [step.activity for step in each.open]

    assert "parking" in shown[-4:]


def test_template_has_no_empty_text_and_no_null(each: Template) -> None:
    empty = [
        keys
        for keys, value in leaves(each.model_dump())
        if value is None or (isinstance(value, str) and not value.strip())
    ]

    assert empty == []


def test_setups_are_complete_in_themselves(each: Template) -> None:
    for step in each.steps:
        again = SETUPS[step.activity].model_validate(step.setup)

        assert again.model_dump(mode="json", exclude_none=True) == step.setup


def test_languages_have_the_same_ids_and_numbers(library: Library) -> None:
    def facts(template: Template) -> list[tuple[Any, Any]]:
        return [
            (keys, value)
            for keys, value in leaves(template.model_dump(exclude={"language"}))
            if not isinstance(value, str) or keys[-1] in NO_PROSE
        ]

    for name in IDS:
        assert facts(library.templates["nl", name]) == facts(library.templates["en", name])


def test_languages_share_no_sentence(library: Library) -> None:
    def sentences(template: Template) -> set[str]:
        prose = {
            value
            for keys, value in leaves([step.model_dump() for step in template.steps])
            if isinstance(value, str) and "source" not in keys and "sources" not in keys
        }
        return {text for text in prose if len(text.split()) > 3}

    dutch, english = (
        {sentence for name in IDS for sentence in sentences(library.templates[language, name])}
        for language in LANGUAGES
    )

    assert len(dutch) > 600
    assert dutch & english == set()


def test_trainer_has_something_to_say_and_to_ask_at_every_step(each: Template) -> None:
    for step in each.steps:
        assert 2 <= len(step.say) <= 4, step.id
        assert len(step.ask) <= 4, step.id
        assert step.ask or step.id == "break", step.id


def test_assignments_are_numbered_and_only_the_fifth_is_marked_as_ours(template: Template) -> None:
    marked = {setup["number"]: "remark" in setup for setup in swots(template)}

    assert marked == {1: False, 2: False, 3: False, 4: False, 5: True, 6: False}


def test_assignments_show_the_same_example_with_its_remark(template: Template) -> None:
    first, *others = [setup["example"] for setup in swots(template)]

    assert all(other == first for other in others)
    assert {quadrant: len(first[quadrant]) for quadrant in QUADRANTS} == dict.fromkeys(QUADRANTS, 3)
    assert "remark" in first


def test_assignments_have_questions_background_and_notes_to_rehearse(template: Template) -> None:
    for setup in swots(template):
        assert 4 <= len(setup["background"]["points"]) <= 6
        for quadrant in QUADRANTS:
            notes = setup["rehearsal"][quadrant]
            assert 3 <= len(setup["quadrants"][quadrant]["questions"]) <= 4
            assert 8 <= len(notes) <= 10
            assert len(set(notes)) == len(notes)
            assert all(4 <= len(note.split()) <= 16 for note in notes)


def test_estimate_shows_the_published_shares(template: Template) -> None:
    setup = setup_of(template, "estimate")

    shares = [
        (
            figure["source"]["id"],
            figure["process"],
            figure["knowledge"],
            figure.get("other"),
            figure["approximate"],
        )
        for figure in setup["figures"]
    ]
    assert shares == [
        ("makeham-2002", 79, 21, None, False),
        ("makeham-2002", 80, 20, None, False),
        ("dovey-2002", 82.6, 13.4, 4.1, False),
        ("taps-2008", 69.5, 30.5, None, False),
        ("zwart-2012", 52, 39, 9, False),
        ("esprit-2017", 75, 25, None, True),
    ]
    assert (setup["deck"]["process"], setup["deck"]["knowledge"]) == (80, 20)


def test_estimate_shows_the_seven_categories_of_taps(template: Template) -> None:
    categories = setup_of(template, "estimate")["taxonomy"]["categories"]

    assert [(one["level"], one["count"], one["percent"]) for one in categories] == [
        ("process", 112, 21.3),
        ("process", 107, 20.4),
        ("process", 68, 12.9),
        ("process", 65, 12.4),
        ("process", 13, 2.5),
        ("knowledge", 98, 18.7),
        ("knowledge", 62, 11.8),
    ]


def test_fishbone_offers_cases_sets_and_a_rehearsal_on_every_bone(template: Template) -> None:
    setup = setup_of(template, "fishbone")
    default, *others = setup["sets"]
    causes = setup["rehearsal"]["causes"]

    assert [case["id"] for case in setup["cases"]][:4] == ["f04", "f02", "f03", "f09"]
    assert sorted(case["id"] for case in setup["cases"]) == [f"f{n:02}" for n in range(1, 13)]
    assert default["id"] == "practice"
    assert "source" not in default
    assert all("source" in one for one in others)
    assert {cause["bone"] for cause in causes} == {bone["id"] for bone in default["bones"]}
    assert len(causes) == 24
    assert sum("why" in cause for cause in causes) == 17
    assert len(setup["rehearsal"]["actions"]) == 6


def test_cases_say_that_they_are_invented(library: Library) -> None:
    for language, mark in (("nl", "Fictief geval. "), ("en", "Invented case. ")):
        cases = setup_of(library.templates[language, ID], "fishbone")["cases"]

        assert all(case["text"].startswith(mark) for case in cases)


def test_example_fishbone_asks_why_down_to_causes_one_can_change(template: Template) -> None:
    causes = setup_of(template, "fishbone")["example"]["causes"]
    explained = {cause["under"] for cause in causes if "under" in cause}

    active = {index for index, cause in enumerate(causes) if cause["condition"] == "active"}
    assert active <= explained
    assert {cause["domain"] for cause in causes} == {"process", "knowledge"}


def test_sources_have_an_address_except_slides_and_a_table(template: Template) -> None:
    without = {
        (value["id"], "url" in value)
        for step in template.steps
        for value in sources_in(step.setup)
        if "url" not in value
    }

    assert ("deck", False) in without
    assert without <= {("deck", False), ("lhv-nhg-agenda", False)}


def sources_in(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "source" in value:
            yield value["source"]
        yield from value.get("sources", ())
        for item in value.values():
            yield from sources_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from sources_in(item)


def test_data_holds_no_date_of_birth_phone_number_or_address() -> None:
    personal = re.compile(r"\b(19|20)?76\b|0\d{3}[/ .]?\d{2}[ .]?\d{2}[ .]?\d{2}|\+32|@")
    files = sorted(DATA.rglob("*.yaml"))

    found = [
        (path.name, line)
        for path in files
        for line in path.read_text("utf-8").splitlines()
        if "http" not in line and personal.search(line)
    ]

    assert len(files) > 20
    assert found == []


def test_data_holds_no_amount_of_money() -> None:
    money = re.compile(r"€|\bEUR\b|\d+ euro")

    found = [path.name for path in DATA.rglob("*.yaml") if money.search(path.read_text("utf-8"))]

    assert found == []
