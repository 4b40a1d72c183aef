"""Library: a trainer's own workshops, and new ones from a template."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.support.live import TRAINER_COOKIE, Server
from tests.support.pages import Tab, texts
from tests.support.play import Play
from workshop.model.code import parse_code
from workshop.model.refusals import Refused
from workshop.store.log import WorkshopRow


@pytest.fixture
def anna(server: Server, monkeypatch: pytest.MonkeyPatch) -> Tab:
    """Return a tab of Anna's."""
    return Tab(monkeypatch, trainer=server.trainer("anna").cookie(TRAINER_COOKIE))


def owned(server: Server, trainer: str = "anna") -> list[WorkshopRow]:
    return server.atelier.engine.log.owned_by(trainer)


def test_library_shows_templates_the_own_language_first(anna: Tab) -> None:
    def made(page: AppTest) -> list[str | None]:
        return [button.key for button in page.button if (button.key or "").startswith("make-")]

    dutch = anna.open("library")
    first = made(dutch)

    ids = ["huisarts-geen-manager", "praktijkmanagement", "leren-van-incidenten", "anderhalf-uur"]
    assert first == [f"make-{language}-{one}" for language in ("nl", "en") for one in ids]
    assert "#### Ik ben huisarts, geen manager" in texts(dutch)
    assert made(anna.open("library", lang="en")) == first[4:] + first[:4]


def test_library_counts_the_steps_of_a_template_that_are_not_skipped(
    server: Server, anna: Tab
) -> None:
    template = server.atelier.library.templates["nl", "huisarts-geen-manager"]

    page = anna.open("library")

    assert f"Nederlands · 4 uur · {len(template.open)} stappen" in [
        caption.value for caption in page.caption
    ]
    assert (template.minutes, len(template.open)) == (240, 28)


def test_library_shows_the_own_workshops_alone(server: Server, anna: Tab) -> None:
    mine, theirs = server.workshop("anna"), server.workshop("bert")

    page = anna.open("library")

    keys = {button.key for button in page.button}
    assert {f"open-{mine.row.id}", f"copy-{mine.row.id}"} <= keys
    assert not {f"open-{theirs.row.id}", f"copy-{theirs.row.id}"} & keys
    assert not [text for text in texts(page) if theirs.code in text]


def test_library_shows_a_title_as_the_text_it_is(server: Server, anna: Tab) -> None:
    held = server.workshop("anna")
    held.lead("workshop.rename", title="**vet** ![x](http://x.example/y.png) :red[rood] $x$")

    page = anna.open("library")

    shown = r"\*\*vet\*\* \!\[x\]\(http\://x\.example/y\.png\) \:red\[rood\] \$x\$"
    assert f"**{shown}**" in texts(page)


def test_library_makes_a_workshop_and_goes_to_its_cockpit(server: Server, anna: Tab) -> None:
    before = {row.id for row in owned(server)}
    anna.open("library")

    page = anna.press("make-en-huisarts-geen-manager")

    (row,) = [row for row in owned(server) if row.id not in before]
    assert (row.language, row.status, row.template) == ("en", "open", "huisarts-geen-manager")
    assert parse_code(str(page.query_params["code"])) == row.code
    assert "next" in {button.key for button in page.button}


def test_library_makes_a_demo_with_people_in_it(server: Server, anna: Tab) -> None:
    before = {row.id for row in owned(server)}
    anna.open("library")

    anna.press("demo-nl-huisarts-geen-manager")

    (row,) = [row for row in owned(server) if row.id not in before]
    state = server.atelier.engine.room(row.code).state
    assert state.rehearsal == len(state.simulated) == len(state.participants) == 12


def test_library_opens_a_workshop(server: Server, anna: Tab) -> None:
    held = server.workshop("anna")
    anna.open("library")

    page = anna.press(f"open-{held.row.id}")

    assert page.query_params == {"code": held.code}
    assert f"**{held.code}** · 0 binnen" in texts(page)


def test_library_duplicates_the_plan_and_nothing_that_was_written(
    server: Server, anna: Tab
) -> None:
    held = server.workshop("anna")
    play = Play(held, server.phone(), server.phone())
    play.note()
    held.lead("workshop.close")
    before = {row.id for row in owned(server)}
    page = anna.open("library")
    assert "Terugkijken" in [button.label for button in page.button]

    anna.press(f"copy-{held.row.id}")

    (row,) = [row for row in owned(server) if row.id not in before]
    copy, original = (server.atelier.engine.room(code).state for code in (row.code, held.row.code))
    assert (copy.steps, copy.title, copy.status) == (original.steps, original.title, "open")
    assert copy.seq == 1


def test_library_that_cannot_save_says_so_and_stays(
    server: Server, anna: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Refused("store-full")

    before = len(owned(server))
    anna.open("library")
    monkeypatch.setattr(server.atelier.engine.log, "create", full)

    page = anna.press("make-nl-huisarts-geen-manager")

    assert [toast.value for toast in page.toast] == [
        "Niet bewaard: de schijf is vol. Zeg het aan de trainer."
    ]
    assert len(owned(server)) == before
    assert page.title[0].value == "Workshops"
