"""Plan: a trainer edits the run sheet, each step's words and its content."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from components.plan.blank import KINDS
from tests.support.live import TRAINER_COOKIE, Held, Json, Server
from tests.support.pages import Tab, components, data, texts
from tests.support.play import Play
from workshop.live.making import from_template
from workshop.model.event import StepPlan
from workshop.model.state import Workshop


@pytest.fixture
def held(server: Server) -> Held:
    """Make a workshop of Anna's, with all steps of the template."""
    template = server.atelier.library.templates["nl", "huisarts-geen-manager"]
    return server.workshop("anna", created=from_template(template))


@pytest.fixture
def anna(held: Held, monkeypatch: pytest.MonkeyPatch) -> Tab:
    """Return a tab of Anna's."""
    return Tab(monkeypatch, trainer=held.trainer.cookie(TRAINER_COOKIE))


def state(held: Held) -> Workshop:
    return held.server.atelier.engine.room(held.row.code).state


def order(held: Held) -> list[str]:
    return list(state(held).steps)


def field(page: AppTest, kind: str, path: str) -> object:
    """Return the field of a path of the step that is open."""
    return next(one for one in page.get(kind) if str(one.key).endswith(f"-{path}"))


def write(page: AppTest, kind: str, path: str, value: object) -> None:
    field(page, kind, path).set_value(value)  # type: ignore[attr-defined]


def submit(anna: Tab, page: AppTest, name: str) -> AppTest:
    """Press a button of the form."""
    return anna.press(next(str(b.key) for b in page.button if str(b.key).endswith(f"-{name}")))


def last(held: Held) -> tuple[str, Json]:
    return held.events()[-1]


def open_step(anna: Tab, held: Held, step: str, **query: str) -> AppTest:
    anna.open("plan", code=held.code, **query)
    return anna.press(f"plan-open-{step}")


def test_plan_shows_every_step_and_opens_the_one_the_room_is_at(held: Held, anna: Tab) -> None:
    page = anna.open("plan", code=held.code)

    opened = [str(b.key) for b in page.button if str(b.key).startswith("plan-open-")]
    assert opened == [f"plan-open-{step}" for step in order(held)]
    assert field(page, "text_input", "step/title").value == "Welkom"  # type: ignore[attr-defined]
    assert not page.exception


@pytest.mark.parametrize(
    ("step", "tool", "event"),
    [
        ("warm-up", "up", ("plan.step.moved", {"step": "warm-up", "before": "welcome"})),
        ("warm-up", "down", ("plan.step.moved", {"step": "warm-up", "before": "practice-today"})),
        ("warm-up", "skip", ("plan.step.skipped", {"step": "warm-up", "skipped": True})),
        ("warm-up", "remove", ("plan.step.removed", {"step": "warm-up"})),
        ("monday", "down", ("plan.step.moved", {"step": "monday", "before": "close"})),
        ("quick-questions", "down", ("plan.step.moved", {"step": "quick-questions"})),
    ],
)
def test_tool_is_a_command(
    held: Held, anna: Tab, step: str, tool: str, event: tuple[str, Json]
) -> None:
    open_step(anna, held, step)

    page = anna.press(f"plan-{tool}")

    type_, body = last(held)
    assert (type_, {k: v for k, v in body.items() if v is not None}) == event
    assert not page.exception


def test_skipped_step_is_struck_through_and_taken_back(held: Held, anna: Tab) -> None:
    open_step(anna, held, "warm-up")
    page = anna.press("plan-skip")
    label = page.button(key="plan-open-warm-up").label
    assert (label[:2], label[-2:]) == ("~~", "~~")
    cockpit = anna.open("cockpit", code=held.code)
    keys = {button.key for button in cockpit.button}
    assert ("step-warm-up" in keys, "take-along-warm-up" in keys) == (False, True)
    assert cockpit.button(key="next").label == "Volgende: Zeven stellingen"

    open_step(anna, held, "warm-up")
    anna.press("plan-skip")

    assert last(held) == ("plan.step.skipped", {"step": "warm-up", "skipped": False})


def test_skipped_step_is_taken_along_from_the_cockpit(held: Held, anna: Tab) -> None:
    open_step(anna, held, "warm-up")
    anna.press("plan-skip")
    anna.open("cockpit", code=held.code)

    cockpit = anna.press("take-along-warm-up")

    assert last(held) == ("plan.step.skipped", {"step": "warm-up", "skipped": False})
    assert not cockpit.button(key="step-warm-up").disabled


def test_duplicate_is_opened_and_its_fields_are_its_own(held: Held, anna: Tab) -> None:
    page = open_step(anna, held, "statements")
    before = order(held)

    page = anna.press("plan-duplicate")

    (new,) = set(order(held)) - set(before)
    assert order(held)[order(held).index("statements") + 1] == new
    write(page, "text_input", "step/title", "Nog eens")
    page = submit(anna, page, "save")
    assert [state(held).steps[step].title for step in ("statements", new)] == [
        "Zeven stellingen",
        "Nog eens",
    ]
    assert not page.exception


def test_words_minutes_and_content_are_saved_with_one_button(held: Held, anna: Tab) -> None:
    page = open_step(anna, held, "statements")
    write(page, "text_input", "step/title", " Onze stellingen ")
    write(page, "number_input", "step/minutes", 12)
    write(page, "text_area", "step/say", "Eerst dit.\n\n Dan dat. ")
    write(page, "text_area", "step/ask", "")
    write(page, "text_input", "statements/same-day/text", "Bellen kan de hele dag.")

    page = submit(anna, page, "save")

    plan = state(held).steps["statements"]
    assert (plan.title, plan.minutes, plan.say, plan.ask) == (
        "Onze stellingen",
        12,
        ("Eerst dit.", "Dan dat."),
        (),
    )
    assert words(plan, "same-day") == "Bellen kan de hele dag."
    assert words(state(held).steps["statements-again"], "same-day") == "Bellen kan de hele dag."
    assert [one.value for one in page.success] == ["Bewaard. Iedereen heeft het."]


def words(plan: StepPlan, statement: str) -> str:
    found = {one["id"]: one["text"] for one in plan.setup["statements"]}
    return str(found[statement])


def test_what_is_asked_again_is_edited_where_it_is_asked_first(held: Held, anna: Tab) -> None:
    page = open_step(anna, held, "statements-again")

    assert not [one for one in page.text_input if "statements/" in str(one.key)]
    assert any("Zeven stellingen" in text for text in texts(page))


def test_statement_is_added_moved_up_and_taken_away(held: Held, anna: Tab) -> None:
    page = open_step(anna, held, "statements")
    for gone in ("equal-say", "prevention"):
        page = submit(anna, page, f"remove-statements/{gone}")
    page = submit(anna, page, "add-statements")
    (empty,) = [one for one in page.text_input if one.value == ""]
    path = str(empty.key).partition("statements/")[2].removesuffix("/text")
    empty.set_value("Onze eigen stelling.")
    page = submit(anna, page, f"up-statements/{path}")
    assert held.events()[-1][0] != "plan.step.setup-changed"

    page = submit(anna, page, "save")

    ids = [one["id"] for one in state(held).steps["statements"].setup["statements"]]
    assert ids == [
        "staff-meeting",
        "duty-rota",
        "assistant-skills",
        "costs-by-turnover",
        path,
        "same-day",
    ]
    assert words(state(held).steps["statements"], path) == "Onze eigen stelling."
    assert not page.exception


def test_what_the_room_answered_is_not_taken_away_and_the_reason_stands_there(
    server: Server, held: Held, anna: Tab
) -> None:
    play = Play(held, server.phone(), server.phone())
    step = play.go("statements", "answer")
    play.does("phone", "statements.answer", step=step, statement="equal-say", value=4)
    page = open_step(anna, held, step)
    before = state(held).steps[step]

    page = submit(anna, page, "remove-statements/equal-say")
    page = submit(anna, page, "save")

    (error,) = page.error
    assert error.value.startswith("De zaal heeft “In een huisartsenpraktijk")
    assert ".”" not in error.value
    assert state(held).steps[step] == before
    # It is back, and what was typed beside it stays.
    write(page, "text_input", "statements/equal-say/text", "Iedereen beslist mee.")
    page = submit(anna, page, "save")
    assert not page.error
    assert words(state(held).steps[step], "equal-say") == "Iedereen beslist mee."


def test_refusal_stands_beside_its_field_and_what_was_typed_stays(held: Held, anna: Tab) -> None:
    page = open_step(anna, held, "statements", lang="en")
    write(page, "text_input", "statements/equal-say/text", " ")
    write(page, "text_input", "step/title", "Kept")

    page = submit(anna, page, "save")

    assert [one.value for one in page.error] == ["This cannot be empty\\: Statements 1, text\\."]
    assert field(page, "text_input", "step/title").value == "Kept"  # type: ignore[attr-defined]
    write(page, "text_input", "statements/equal-say/text", "Now it says something.")
    page = submit(anna, page, "save")
    assert not page.error
    assert words(state(held).steps["statements"], "equal-say") == "Now it says something."
    assert state(held).steps["statements"].title == "Kept"


@pytest.mark.parametrize("number", range(len(KINDS)))
def test_blank_step_is_added_after_the_one_that_is_open_and_can_be_saved(
    held: Held, anna: Tab, number: int
) -> None:
    page = open_step(anna, held, "warm-up")
    page.selectbox(key="plan-choice").select_index(number)

    page = anna.press("plan-add")

    new = order(held)[2]
    assert last(held)[0] == "plan.step.added"
    write(page, "text_input", "step/title", "Van mij")
    page = submit(anna, page, "save")
    assert state(held).steps[new].title == "Van mij"
    assert not page.exception
    assert not page.error
    for phase in held.server.atelier.engine.activities[state(held).steps[new].activity].phases(
        state(held).steps[new].setup
    ):
        held.lead("phase.open", step=new, phase=phase.name)
        assert not anna.open("cockpit", code=held.code).exception


def test_every_step_of_the_templates_can_be_added_once(server: Server, anna: Tab) -> None:
    template = server.atelier.library.templates["nl", "huisarts-geen-manager"]
    created = from_template(template)
    held = server.workshop("anna", created=created.model_copy(update={"steps": created.steps[:1]}))
    options = anna.open("plan", code=held.code).selectbox(key="plan-choice").options
    of_template = range(len(KINDS), len(options))
    assert len(of_template) == len(template.steps)
    for number in of_template:
        page = anna.open("plan", code=held.code)
        page.selectbox(key="plan-choice").select_index(number)
        before = len(order(held))

        page = anna.press("plan-add")

        assert len(order(held)) == before + 1, page.toast
        assert not page.exception


def test_every_step_can_be_opened_and_saved_as_it_is(held: Held, anna: Tab) -> None:
    before = state(held).seq
    for step in order(held):
        page = open_step(anna, held, step)
        page = submit(anna, page, "save")
        assert not page.exception
        assert [one.value for one in page.error] == []
        assert state(held).seq == before, last(held)


def test_preview_shows_what_the_room_would_see(held: Held, anna: Tab) -> None:
    page = open_step(anna, held, "working-together")
    assert components(page) == []

    page.toggle[0].set_value(True)
    page = anna.run()

    assert components(page) == ["room"]
    shown = data(page, "room")
    assert (shown["audience"], shown["snapshot"]["step"]["id"]) == ("screen", "working-together")


def test_refused_tool_tells_why(held: Held, anna: Tab) -> None:
    open_step(anna, held, "welcome")

    page = anna.press("plan-remove")

    assert [toast.value for toast in page.toast] == [
        "De zaal staat bij deze stap. Ga eerst naar een andere."
    ]


def test_ended_workshop_is_not_edited(held: Held, anna: Tab) -> None:
    held.lead("workshop.close")

    page = anna.open("plan", code=held.code)

    assert not page.button
    assert "Deze workshop is afgelopen." in texts(page)


def test_plan_is_the_owners_alone(
    server: Server, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    bert = server.trainer("bert")
    other = Tab(monkeypatch, trainer=bert.cookie(TRAINER_COOKIE)).open("plan", code=held.code)
    nobody = Tab(monkeypatch).open("plan", code=held.code)

    for page in (other, nobody):
        assert not page.button
        assert not page.text_input


def test_library_leads_to_the_plan(held: Held, anna: Tab) -> None:
    anna.open("library")

    page = anna.press(f"plan-{held.row.id}")

    assert page.query_params == {"code": held.code}
    assert "plan-open-welcome" in {button.key for button in page.button}
