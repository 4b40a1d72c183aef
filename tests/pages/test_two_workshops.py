"""Two workshops of two trainers: every page against every role of both."""

from __future__ import annotations

import time

import pytest

from tests.support.live import PARTICIPANT_COOKIE, TRAINER_COOKIE, Server
from tests.support.pages import PAGES, Tab, components, everything, texts
from tests.support.play import Play
from workshop.live.identity import Identity

SIGN_IN = "Voor trainers"
NOT_YOURS = "Alleen de trainer kan dit doen."
CANARY = "canary6f1d"

# What each page is to each role, for a workshop of Anna's.
ROOM = {"home": "door", "room": "room"}
NO_TRAINER = ROOM | dict.fromkeys(("library", "cockpit", "plan", "screen"), SIGN_IN)
EXPECTED = {
    "nobody": NO_TRAINER,
    "participant of A": NO_TRAINER,
    "participant of B": NO_TRAINER,
    "trainer A": ROOM
    | {
        "library": "own",
        "cockpit": "pulse, room, picture",
        "plan": "own",
        "screen": "room, pulse, picture",
    },
    "trainer B": ROOM
    | {"library": "others'", "cockpit": NOT_YOURS, "plan": NOT_YOURS, "screen": NOT_YOURS},
    "ex-trainer": NO_TRAINER,
    "trainer A of yesterday": NO_TRAINER,
    "forger": NO_TRAINER,
}
# These must not learn one word of Anna's workshop from any page.
STRANGERS = [who for who in EXPECTED if who != "trainer A"]


def cookies(
    server: Server, who: str, a: Play, b: Play, patch: pytest.MonkeyPatch
) -> dict[str, str]:
    """Return the cookies of somebody's browser."""
    identity = server.atelier.identity
    match who:
        case "participant of A":
            return {PARTICIPANT_COOKIE: str(a.phone.cookie(PARTICIPANT_COOKIE))}
        case "participant of B":
            return {PARTICIPANT_COOKIE: str(b.phone.cookie(PARTICIPANT_COOKIE))}
        case "trainer A" | "trainer B":
            name = {"trainer A": "anna", "trainer B": "bert"}[who]
            return {TRAINER_COOKIE: identity.sign_in(identity.sign_in_key(name))}
        case "ex-trainer":
            earlier = Identity(identity._secret.decode(), ("cees",))
            return {TRAINER_COOKIE: earlier.sign_in(earlier.sign_in_key("cees"))}
        case "trainer A of yesterday":
            yesterday = int(time.time()) - 24 * 3600
            with patch.context() as moved:
                clock = identity._sessions
                moved.setattr(clock, "get_timestamp", lambda: yesterday, raising=False)
                return {TRAINER_COOKIE: identity.sign_in(identity.sign_in_key("anna"))}
        case "forger":
            return {TRAINER_COOKIE: "anna.awJ3sA.c2lnbmF0dXJl", PARTICIPANT_COOKIE: "x.y"}
        case _:
            return {}


@pytest.mark.parametrize("who", EXPECTED)
def test_page_is_for_who_may_and_for_nobody_else(
    server: Server, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    a = Play(server.workshop("anna"), server.phone(), server.phone(), CANARY)
    b = Play(server.workshop("bert"), server.phone(), server.phone(), "B")
    a.held.lead("workshop.rename", title=f"{CANARY} in a title")
    a.note()
    a.cause()
    tab = Tab(monkeypatch, **cookies(server, who, a, b, monkeypatch))
    log, found, heard = server.log(), {}, ""

    for page in PAGES:
        shown = tab.open(page, code=a.held.code)
        live, words = components(shown), texts(shown)
        if page == "library" and words[0] == "Workshops":
            found[page] = "own" if any(CANARY in word for word in words) else "others'"
        elif page == "plan" and words[0].startswith(f"**{CANARY}"):
            found[page] = "own"
        else:
            found[page] = ", ".join(live) or words[0]
        assert [error.message for error in shown.exception] == []
        heard += everything(shown)

    assert found == EXPECTED[who]
    assert (CANARY in heard) == (who not in STRANGERS)
    assert server.log() == log


def test_page_of_one_workshop_shows_nothing_of_another(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = Play(server.workshop("anna"), server.phone(), server.phone(), CANARY)
    a.held.lead("workshop.rename", title=f"{CANARY} in a title")
    b = Play(server.workshop("bert"), server.phone(), server.phone(), "B")
    for play in (a, b):
        play.cause()
        play.action()
    anna, bert = (
        Tab(monkeypatch, **cookies(server, who, a, b, monkeypatch))
        for who in ("trainer A", "trainer B")
    )

    # In turns, so that whatever one leaves behind is there for the other.
    sent = {}
    for turn in range(2):
        for page in PAGES:
            anna.open(page, code=a.held.code)
            sent[page, turn] = everything(bert.open(page, code=b.held.code))

    assert len("".join(sent.values())) > 10_000
    assert [where for where, words in sent.items() if CANARY in words] == []


@pytest.mark.parametrize("page", ["cockpit", "plan", "screen"])
@pytest.mark.parametrize("code", ["", "AAAA-AAAA", "<script>"])
def test_page_of_no_workshop_says_so(
    server: Server, monkeypatch: pytest.MonkeyPatch, page: str, code: str
) -> None:
    tab = Tab(monkeypatch, trainer=server.trainer("anna").cookie(TRAINER_COOKIE))

    shown = tab.open(page, code=code)

    assert texts(shown) == ["Deze code kennen we niet. Kijk nog eens op het scherm."]
    assert components(shown) == []
