"""An edit of the run sheet reaches every screen at once, is done once, and loses nothing."""

from __future__ import annotations

from uuid import uuid4

from tests.support.live import Held, Json, Server
from workshop.model.event import StepPlan


def statements(held: Held) -> StepPlan:
    state = held.server.atelier.engine.room(held.row.code).state
    return state.steps[held.step("statements")]


def reworded(setup: Json, text: str) -> Json:
    first, *rest = setup["statements"]
    return {**setup, "statements": [{**first, "text": text}, *rest]}


def test_edit_comes_as_one_small_patch_and_answers_stay(server: Server) -> None:
    held = server.workshop()
    step = held.go("statements", "answer")
    phone = server.phone()
    line = phone.enter(held.code)
    first = statements(held).setup["statements"][0]["id"]
    phone.done(held.row.code, "statements.answer", step=step, statement=first, value=4)
    line.read_until(lambda: line.mine["answers"] == {first: 4})
    seen = len(line.frames)

    version = held.lead(
        "plan.step.set-up", step=step, setup=reworded(statements(held).setup, "Of <b>ours</b>.")
    )
    line.follow(version)

    patches = [frame["patch"] for frame in line.frames[seen:] if "patch" in frame]
    assert patches == [{"activity": {"statements": {first: {"text": "Of <b>ours</b>."}}}}]
    assert line.mine["answers"] == {first: 4}


def test_new_title_and_new_statement_are_on_the_phone(server: Server) -> None:
    held = server.workshop()
    step = held.go("statements", "answer")
    line = server.phone().enter(held.code)
    setup = statements(held).setup
    new = {"id": "own-1", "text": "Ours.", "rehearsal": {"first": [1], "second": [1]}}

    held.lead(
        "plan.step.set-up",
        step=step,
        setup={**setup, "statements": [new, *setup["statements"][1:]]},
    )
    line.follow(held.lead("plan.step.rewrite", step=step, title="Ours", say=["So."]))

    assert line.view["step"]["title"] == "Ours"
    assert line.view["activity"]["statements"]["own-1"] == {"number": 1, "text": "Ours."}
    assert setup["statements"][0]["id"] not in line.view["activity"]["statements"]


def test_edit_of_another_step_sends_phones_nothing(server: Server) -> None:
    held = server.workshop()
    line = server.phone().enter(held.code)
    seen = len(line.frames)

    held.lead("plan.step.skip", step=held.step("swot"), skipped=True)
    held.lead("plan.step.retime", step=held.step("card"), minutes=25)
    line.follow(held.mark())

    assert [list(frame["patch"]) for frame in line.frames[seen:] if "patch" in frame] == [["timer"]]


def test_edit_that_is_sent_again_is_done_once(server: Server) -> None:
    held = server.workshop()
    wish = {"id": str(uuid4()), "step": held.step("swot")}

    first = held.lead("plan.step.duplicate", **wish)
    events = held.events()
    again = held.lead("plan.step.duplicate", **wish)

    assert (again, held.events()) == (first, events)
    assert events[-1][1]["plan"]["id"] == wish["id"]


def test_edited_workshop_is_read_from_the_log_as_it_was(server: Server) -> None:
    held = server.workshop()
    engine = server.atelier.engine
    step, board = held.step("statements"), held.step("estimate")
    held.lead("plan.step.set-up", step=step, setup=reworded(statements(held).setup, "Ours."))
    held.lead("plan.step.move", step=board, before=None)
    held.lead("plan.step.skip", step=board, skipped=True)
    held.lead("plan.step.duplicate", step=board)
    now = engine.room(held.row.code).state

    del engine._rooms[held.row.code]

    assert engine.room(held.row.code).state == now
