"""What must not leave the server does not: others' words too early, and who wrote what, ever.

Most tests hold two worlds against each other that differ in one secret alone. Whoever may not know
it must get the same bytes in both: then nothing they see can tell it, in whatever form.
"""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.support.live import Server
from tests.support.play import Play
from tests.support.scripts import (
    asking_why,
    confiding,
    filling_in,
    guessing,
    handing_in,
    opposing,
    rating,
    sorting,
    stating,
    supporting,
    swapped,
    voting,
    weighing,
    whole_change,
    whole_cheese,
    whole_classify,
    whole_fishbone,
    whole_question,
    whole_strategy,
    whole_swot,
    whole_values,
    writing,
)
from tests.support.worlds import Phase, Script, act, id_of, seen, watching
from tests.workshop.live.readable import READ, THING
from workshop.activities import ACTIVITIES
from workshop.live.feed import Feed
from workshop.model.actor import AUDIENCES

NOW = 1_700_000_000_000


@pytest.fixture
def at_once(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every change sent by itself, at one moment in time: worlds become comparable."""
    monkeypatch.setattr("workshop.live.hub.PAUSE", 0.0)
    monkeypatch.setattr(server.atelier.engine, "clock", lambda: NOW)
    # A phone's own place among the pairs comes of its id, and that is another one in each world.
    strategy_view = import_module("workshop.activities.strategy.view")
    monkeypatch.setattr(strategy_view, "turn_of", lambda *_: 0)


# -- others' words, before they are shown --------------------------------------------------------


@pytest.mark.usefixtures("at_once")
def test_words_that_are_not_shown_yet_change_no_byte_for_others(server: Server) -> None:
    heard = seen(server, "swot", writing("SECRET"), refused=5)

    assert heard == seen(server, "swot", writing("different"), refused=5)
    assert len("".join(heard.values())) > 10_000
    assert "SECRET" not in "".join(heard.values())


def test_every_phase_says_whether_words_may_be_read_in_it(server: Server) -> None:
    steps = server.content().steps

    assert {
        kind: [phase.name for phase in activity.phases(step.setup)]
        for kind, activity in ACTIVITIES.items()
        for step in steps
        if step.activity == kind
    } == {kind: list(phases) for kind, phases in READ.items()}


@pytest.mark.parametrize(
    ("activity", "phase", "read"),
    [(kind, phase, read) for kind in THING for phase, read in READ[kind].items()],
)
def test_words_are_sent_in_the_phases_in_which_they_may_be_read_and_in_no_other(
    server: Server, activity: str, phase: str, *, read: bool
) -> None:
    play = Play(server.workshop(), server.phone(), server.phone(), "SECRET")
    THING[activity](play)
    play.go(activity, phase)

    lines = watching(play.held, play.other)
    version = play.held.mark()
    for line in lines.values():
        line.follow(version)

    # The incident is no secret, and no one person's.
    own = play.texts[-1]
    assert {who: own in line.raw for who, line in lines.items()} == dict.fromkeys(lines, read)


# -- votes and guesses, before they are counted --------------------------------------------------


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("activity", "one", "another", "shown"),
    [
        ("swot", voting(1), voting(2), "discuss"),
        ("estimate", guessing(13, 87), guessing(87, 14), "discuss"),
        ("fishbone", asking_why(1), asking_why(2), "priorities"),
        ("cheese", supporting(1), supporting(2), "closed"),
    ],
    ids=["dots", "guesses", "two questions", "support"],
)
def test_votes_that_are_not_counted_yet_change_no_byte_for_others(
    server: Server, activity: str, one: Script, another: Script, shown: str
) -> None:
    assert seen(server, activity, one) == seen(server, activity, another)

    # And when they are counted, it shows: the worlds do differ.
    after = [Phase(shown)]
    assert seen(server, activity, [*one, *after]) != seen(server, activity, [*another, *after])


@pytest.mark.usefixtures("at_once")
def test_second_guesses_change_no_byte_for_others_before_the_reveal(server: Server) -> None:
    def again(value: int) -> Script:
        first = guessing(20, 80)
        second = act("phone", "estimate.guess", 7, value=value)
        return [*first, Phase("discuss"), Phase("second"), second]

    assert seen(server, "estimate", again(31)) == seen(server, "estimate", again(69))


@pytest.mark.usefixtures("at_once")
def test_ratings_of_a_few_change_no_byte_for_others_even_when_all_are_shown(server: Server) -> None:
    shown = [Phase("gaps"), Phase("agreements")]

    assert seen(server, "values", [*rating(1, 5), *shown]) == seen(
        server, "values", [*rating(4, 2), *shown]
    )


@pytest.mark.usefixtures("at_once")
def test_answers_of_a_few_change_no_byte_for_others_even_when_all_are_shown(server: Server) -> None:
    shown = [Phase("results")]

    assert seen(server, "statements", [*stating(1, 5), *shown]) == seen(
        server, "statements", [*stating(4, 2), *shown]
    )


@pytest.mark.usefixtures("at_once")
def test_scores_of_a_few_change_no_byte_for_others_even_when_all_are_shown(server: Server) -> None:
    shown = [Phase("matrix"), Phase("focus")]

    assert seen(server, "strategy", [*opposing(-2), *shown]) == seen(
        server, "strategy", [*opposing(2), *shown]
    )


@pytest.mark.usefixtures("at_once")
def test_sortings_of_a_few_change_no_byte_for_others_even_when_all_are_shown(
    server: Server,
) -> None:
    shown = [Phase("agreement"), Phase("studies"), Phase("sources")]

    assert seen(server, "classify", [*sorting("process", "knowledge"), *shown]) == seen(
        server, "classify", [*sorting("knowledge", "process"), *shown]
    )


@pytest.mark.usefixtures("at_once")
def test_places_and_answers_of_a_few_change_no_byte_for_others_even_when_all_are_shown(
    server: Server,
) -> None:
    shown = [Phase("placed"), Phase("known")]

    assert seen(server, "change", [*weighing("minor", "no"), *shown]) == seen(
        server, "change", [*weighing("catastrophic", "knows"), *shown]
    )


@pytest.mark.usefixtures("at_once")
def test_practices_of_a_few_change_no_byte_for_others_even_when_all_are_shown(
    server: Server,
) -> None:
    assert seen(server, "managing", filling_in("doctor", 20, "manager")) == seen(
        server, "managing", filling_in("nobody", 1.5, "nurse")
    )


@pytest.mark.usefixtures("at_once")
def test_choices_on_a_few_forms_change_no_byte_for_others_even_when_all_are_shown(
    server: Server,
) -> None:
    assert seen(server, "intake", handing_in("now", "test", "more")) == seen(
        server, "intake", handing_in("later", "referral", "reason")
    )


@pytest.mark.usefixtures("at_once")
def test_picks_and_roles_of_a_few_change_no_byte_for_others_even_when_all_are_shown(
    server: Server,
) -> None:
    assert seen(server, "support", confiding("how-are-you", "silence", "a")) == seen(
        server, "support", confiding("everybody", "sorry", "observer")
    )


@pytest.mark.usefixtures("at_once")
def test_proposed_incident_changes_no_byte_for_the_room_before_it_is_admitted(
    server: Server,
) -> None:
    def proposing(text: str) -> Script:
        return [Phase("sort"), act("phone", "classify.incident.propose", 1, text=text)]

    there, here = (seen(server, "classify", proposing(text)) for text in ("SECRET", "different"))

    assert {who for who in there if there[who] != here[who]} == {"trainer", "late trainer"}


# -- who wrote what ------------------------------------------------------------------------------


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("activity", "script"),
    [
        ("swot", whole_swot()),
        ("estimate", [*guessing(20, 70), Phase("discuss"), Phase("reveal")]),
        ("fishbone", whole_fishbone()),
        ("question", whole_question()),
        ("values", whole_values()),
        ("statements", [*stating(2, 5), Phase("results")]),
        ("strategy", whole_strategy()),
        ("support", confiding("how-are-you", "silence", "a")),
        ("managing", filling_in("doctor", 20, "manager")),
        ("intake", handing_in("now", "test", "more")),
        ("classify", whole_classify()),
        ("change", whole_change()),
        ("cheese", whole_cheese()),
    ],
    ids=[
        "swot",
        "estimate",
        "fishbone",
        "question",
        "values",
        "statements",
        "strategy",
        "support",
        "managing",
        "intake",
        "classify",
        "change",
        "cheese",
    ],
)
def test_who_did_what_changes_no_byte_for_others_even_at_the_end(
    server: Server, activity: str, script: Script
) -> None:
    assert seen(server, activity, script) == seen(server, activity, swapped(script))


@pytest.mark.usefixtures("at_once")
def test_order_in_which_notes_were_written_alone_changes_no_byte_afterwards(
    server: Server,
) -> None:
    notes = [
        act("phone" if number % 2 else "other", "swot.note.add", number, quadrant="threats",
            text=f"Kaartje {number}")
        for number in range(1, 9)
    ]  # fmt: skip
    votes = [
        act("phone", "swot.dot.place", 10 + number, note=id_of(number)) for number in range(1, 4)
    ]
    end: Script = [Phase("vote"), *votes, Phase("discuss")]

    there = seen(server, "swot", [Phase("write"), *notes, *end])
    back = seen(server, "swot", [Phase("write"), *reversed(notes), *end])

    late = [f"late {role}" for role in AUDIENCES]
    assert [there[who] for who in late] == [back[who] for who in late]


# -- what was taken back -------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["hidden", "withdrawn", "edited", "not readable any more"])
def test_words_that_were_taken_back_are_sent_to_nobody_who_comes_later(
    server: Server, how: str
) -> None:
    play = Play(server.workshop(), server.phone(), server.phone(), "SECRET")
    screen = play.held.trainer.stream(play.held.row.code, "screen")
    phone = play.other.stream(play.held.row.code)
    note, step = play.note(), play.held.step("swot")
    for line in (screen, phone):
        line.follow(play.held.mark())
        assert "SECRET" in line.raw

    if how == "hidden":
        play.does("trainer", "swot.note.hide", step=step, note=note, hidden=True)
    elif how == "withdrawn":
        play.does("phone", "swot.note.withdraw", step=step, note=note)
    elif how == "edited":
        play.does("phone", "swot.note.edit", step=step, note=note, text="Anders")
    else:
        play.go("swot", "write")
    version = play.held.mark()
    for line in (screen, phone):
        line.follow(version)

    for since in [None, *range(version + 1)]:
        for visitor, role in ((play.other, "participant"), (play.held.trainer, "screen")):
            with visitor.stream(play.held.row.code, role, since) as late:  # type: ignore[arg-type]
                late.read_until(lambda late=late: late.version == version)  # type: ignore[misc]
            assert "SECRET" not in late.raw
    assert "SECRET" not in play.asks("other", "timer.stop").text


def test_feed_keeps_patches_of_what_was_only_added() -> None:
    feed = Feed(1, {"notes": {}, "count": 0})
    feed.advance(2, {"notes": {"a": {"text": "Een"}}, "count": 1})
    feed.advance(3, {"notes": {"a": {"text": "Een"}, "b": {"text": "Twee"}}, "count": 2})

    missed = feed.since(1)

    assert missed is not None
    assert len(missed) == 2


# -- who somebody is -----------------------------------------------------------------------------


def test_nobodys_id_or_token_is_ever_sent(server: Server) -> None:
    play = Play(server.workshop(), server.phone(), server.phone())
    lines = watching(play.held, play.other)
    play.note()
    play.cause("other")
    play.action()
    play.note("trainer")
    for activity in ("fishbone", "swot", "estimate"):
        for phase in READ[activity]:
            play.go(activity, phase)
    version = play.held.mark()
    for line in lines.values():
        line.follow(version)

    sent = b"".join(one.data for one in server.sent)
    assert len(play.held.participants()) == 2
    assert [name in sent for name in map(str.encode, play.held.participants())] == [False] * 2
    assert [visitor.token().encode() in sent for visitor in (play.phone, play.other)] == [False] * 2
    assert b'"anna"' not in sent
    assert server.personal() == set()


def test_a_leak_would_be_found(server: Server) -> None:
    play = Play(server.workshop(), server.phone(), server.phone())
    before = len(server.sent)
    id_, token = play.actor("phone").id, play.other.token()

    for hidden in (id_, f"x{id_}y", token, f"/{token}/"):
        line = server.visitor().get(f"/j/{hidden}")
        assert line.status_code == 404
        server.sent.append(type(server.sent[0])("/", "body", hidden.encode()))
    found = server.personal()
    del server.sent[before:]

    assert found == {id_, token}
