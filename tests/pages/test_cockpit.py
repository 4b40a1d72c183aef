"""Cockpit: a trainer leads their workshop with buttons that are commands."""

from __future__ import annotations

import time

import pytest
from streamlit.testing.v1 import AppTest

from tests.support.live import TRAINER_COOKIE, Held, Json, Server
from tests.support.pages import Tab, components, data, everything, texts
from tests.support.play import Play


@pytest.fixture
def held(server: Server) -> Held:
    """Make a workshop of Anna's."""
    return server.workshop("anna")


@pytest.fixture
def anna(held: Held, monkeypatch: pytest.MonkeyPatch) -> Tab:
    """Return a tab of Anna's."""
    return Tab(monkeypatch, trainer=held.trainer.cookie(TRAINER_COOKIE))


def last(held: Held) -> tuple[str, Json]:
    return held.events()[-1]


def test_cockpit_shows_the_workshop(server: Server, held: Held, anna: Tab) -> None:
    Play(held, server.phone(), server.phone())

    page = anna.open("cockpit", code=held.code)

    assert components(page) == ["pulse", "room"]
    assert data(page, "room")["audience"] == data(page, "pulse")["audience"] == "trainer"
    assert f"**{held.code}** · 2 binnen" in texts(page)
    steps = [button.key for button in page.button if (button.key or "").startswith("step-")]
    assert len(steps) == len(server.atelier.engine.room(held.row.code).state.steps)
    assert not page.exception


@pytest.mark.parametrize("activity", ["card", "swot", "estimate", "fishbone"])
def test_cockpit_shows_every_phase_of_every_activity(
    server: Server, held: Held, anna: Tab, activity: str
) -> None:
    play = Play(held, server.phone(), server.phone())
    step = held.step(activity)
    play.note()
    play.cause()
    play.action()
    plan = play.state.steps[step]
    for phase in server.atelier.engine.activities[activity].phases(plan.setup):
        play.go(activity, phase.name)

        page = anna.open("cockpit", code=held.code)

        assert [error.message for error in page.exception] == []
        assert "room" in components(page)


@pytest.mark.parametrize(
    ("key", "event"),
    [
        ("next", ("step.opened", {"step": "warm-up"})),
        ("step-working-together", ("step.opened", {"step": "working-together"})),
        ("lock", ("step.locked", {"step": "welcome", "locked": True})),
        ("close", ("workshop.closed", {})),
    ],
)
def test_button_is_a_command(held: Held, anna: Tab, key: str, event: tuple[str, Json]) -> None:
    anna.open("cockpit", code=held.code)

    anna.press(key)

    type_, fields = last(held)
    at = fields.pop("at", None)
    assert (type_, fields) == event
    assert (at is None) == (type_ != "step.opened")


def test_next_leads_through_the_whole_run_sheet_and_back(
    server: Server, held: Held, anna: Tab
) -> None:
    def where() -> tuple[str, str]:
        state = server.atelier.engine.room(held.row.code).state
        return state.current, state.progress[state.current].phase

    page = anna.open("cockpit", code=held.code)
    places = [where()]
    while not page.button(key="next").disabled:
        page = anna.press("next")
        places.append(where())
    assert places[0] == ("welcome", "show")
    assert [phase for step, phase in places if step == "working-together"] == [
        "story",
        "write",
        "read",
        "group",
        "vote",
        "discuss",
        "background",
    ]
    assert len(set(places)) == len(places)
    assert page.button(key="next").label == "Dit was de laatste stap"
    anna.press("back")
    assert where() == places[-2]


def test_jump_that_leaves_something_unfinished_is_asked_first_and_there_alone(
    server: Server, held: Held, anna: Tab
) -> None:
    def keys(page: AppTest) -> set[str | None]:
        return {button.key for button in page.button}

    other, to = server.workshop("anna"), held.step("fishbone")
    for one in (held, other):
        Play(one, server.phone(), server.phone()).go("swot", "write")
    before = last(held)
    anna.open("cockpit", code=held.code)

    page = anna.press(f"step-{to}")

    assert last(held) == before
    assert "jump-go" in keys(page)
    assert any("Nog niet iedereen heeft geantwoord." in text for text in texts(page))
    assert "jump-go" not in keys(anna.open("cockpit", code=other.code))
    anna.open("cockpit", code=held.code)
    anna.press(f"step-{to}")
    assert "jump-go" not in keys(anna.press("jump-stay"))
    assert last(held) == before
    anna.press(f"step-{to}")
    page = anna.press("jump-go")
    assert (last(held)[0], last(held)[1]["step"]) == ("step.opened", to)
    assert "jump-go" not in keys(page)


def test_timer_is_started_extended_and_stopped(held: Held, anna: Tab) -> None:
    anna.open("cockpit", code=held.code)

    page = anna.press("timer-5")
    started = last(held)
    assert "timer-5" not in {button.key for button in page.button}
    anna.press("extend")
    extended = last(held)
    anna.press("stop-timer")

    assert (started[0], started[1]["seconds"]) == ("timer.started", 300)
    assert (extended[0], extended[1]["seconds"]) == ("timer.started", 360)
    assert extended[1]["ends"] == started[1]["ends"] + 60_000
    assert last(held) == ("timer.stopped", {})


def test_rehearsal_is_started_paused_and_removed(server: Server, held: Held, anna: Tab) -> None:
    anna.open("cockpit", code=held.code)

    anna.press("rehearse")
    assert len(server.atelier.engine.room(held.row.code).state.simulated) == 12
    anna.press("pause")
    assert last(held) == ("rehearsal.stopped", {"removed": False})
    anna.press("remove")
    assert last(held) == ("rehearsal.stopped", {"removed": True})


def test_workshop_is_ended_and_reopened(held: Held, anna: Tab) -> None:
    anna.open("cockpit", code=held.code)

    page = anna.press("close")
    assert "reopen" in {button.key for button in page.button}
    anna.press("reopen")

    assert [type_ for type_, _ in held.events()][-2:] == ["workshop.closed", "workshop.reopened"]


def test_refusal_is_told_in_the_trainers_language(held: Held, anna: Tab) -> None:
    anna.open("cockpit", code=held.code, lang="en")
    anna.press("timer-5")
    held.lead("timer.stop")

    page = anna.press("extend")

    assert [toast.value for toast in page.toast] == ["There is no timer running."]


def test_buttons_of_a_page_that_stands_open_too_long_do_nothing(
    server: Server, held: Held, anna: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.open("cockpit", code=held.code)
    log = server.log()
    clock = server.atelier.identity._sessions
    later = int(time.time()) + 12 * 3600 + 1
    monkeypatch.setattr(clock, "get_timestamp", lambda: later, raising=False)

    page = anna.press("next")

    assert [toast.value for toast in page.toast] == ["Alleen de trainer kan dit doen."]
    assert texts(page)[0] == "Voor trainers"
    assert server.log() == log


def test_nothing_on_the_page_tells_who_somebody_is(server: Server, held: Held, anna: Tab) -> None:
    play = Play(held, server.phone(), server.phone())
    play.note()
    play.cause("other")
    play.action()

    sent = everything(anna.open("cockpit", code=held.code)) + everything(
        anna.open("screen", code=held.code)
    )

    assert len(sent) > 10_000
    assert [id_ in sent for id_ in held.participants()] == [False, False]
