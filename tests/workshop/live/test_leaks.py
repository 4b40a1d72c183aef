"""What must not leave the server does not: others' words too early, and who wrote what, ever.

Most tests hold two worlds against each other that differ in one secret alone. Whoever may not know
it must get the same bytes in both: then nothing they see can tell it, in whatever form.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.support.live import Server
from tests.support.moves import Person, Play
from tests.support.worlds import Act, Phase, Script, act, id_of, seen, watching
from workshop.activities import ACTIVITIES
from workshop.live.feed import Feed
from workshop.model.actor import AUDIENCES

NOW = 1_700_000_000_000


@pytest.fixture
def at_once(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every change sent by itself, at one moment in time: worlds become comparable."""
    monkeypatch.setattr("workshop.live.hub.PAUSE", 0.0)
    monkeypatch.setattr(server.atelier.engine, "clock", lambda: NOW)


# -- others' words, before they are shown --------------------------------------------------------


def writing(text: str) -> Script:
    """Return what two people write alone, and change, withdraw and go back to."""
    add = "swot.note.add"
    return [
        Phase("write"),
        act("phone", add, 1, quadrant="threats", text=f"{text} one"),
        act("other", add, 2, quadrant="strengths", text=f"{text} two"),
        act("phone", add, 3, quadrant="threats", text=f"{text} three"),
        act("phone", "swot.note.edit", 4, note=id_of(1), text=f"{text} four"),
        act("other", "swot.note.move", 5, note=id_of(2), quadrant="weaknesses"),
        act("phone", "swot.note.withdraw", 6, note=id_of(3)),
        act("phone", "swot.note.hide", 7, note=id_of(1), hidden=True),
        act("phone", "swot.dot.place", 8, note=id_of(1)),
        act("trainer", "step.lock", 9, locked=True),
        act("phone", add, 10, quadrant="threats", text=f"{text} five"),
        act("trainer", "step.lock", 11, locked=False),
        Phase("story"),
        act("phone", "swot.note.edit", 12, note=id_of(1), text=f"{text} six"),
        Phase("example"),
        Phase("write"),
        act("phone", add, 1, quadrant="threats", text=f"{text} seven"),
    ]


@pytest.mark.usefixtures("at_once")
def test_words_that_are_not_shown_yet_change_no_byte_for_others(server: Server) -> None:
    heard = seen(server, "swot", writing("SECRET"), refused=5)

    assert heard == seen(server, "swot", writing("different"), refused=5)
    assert len("".join(heard.values())) > 10_000
    assert "SECRET" not in "".join(heard.values())


# Where in each activity people's own words may be read, and where they may not (yet).
READ = {
    "card": {"show": False},
    "swot": {
        "story": False,
        "example": False,
        "write": False,
        "read": True,
        "group": True,
        "vote": True,
        "discuss": True,
        "background": True,
    },
    "estimate": {
        "question": False,
        "first": False,
        "discuss": False,
        "second": False,
        "compare": False,
        "reveal": False,
        "detail": False,
    },
    "fishbone": {
        "incident": False,
        "example": False,
        "causes": True,
        "vote": True,
        "priorities": True,
        "actions": True,
    },
    "values": {"rate": False, "gaps": False, "agreements": True},
    "statements": {"answer": False, "results": False},
    "classify": {"sort": True, "agreement": True, "studies": True, "sources": True},
}
THING: dict[str, Callable[[Play], str]] = {
    "swot": Play.note,
    "fishbone": Play.cause,
    "values": Play.agreement,
    "classify": Play.admitted,
}


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


def voting(favourite: int) -> Script:
    add, place = "swot.note.add", "swot.dot.place"
    other = 3 - favourite
    return [
        Phase("read"),
        act("phone", add, 1, quadrant="threats", text="Een"),
        act("other", add, 2, quadrant="threats", text="Twee"),
        Phase("vote"),
        *(act("phone", place, 10 + n, note=id_of(favourite)) for n in range(4)),
        act("phone", place, 20, note=id_of(other)),
        act("other", place, 21, note=id_of(favourite)),
        act("phone", "swot.dot.take", 22, note=id_of(favourite)),
        act("phone", place, 23, note=id_of(favourite)),
    ]


def guessing(first: int, second: int) -> Script:
    return [
        Phase("question"),
        Phase("first"),
        act("phone", "estimate.guess", 1, value=first),
        act("other", "estimate.guess", 2, value=second),
        act("phone", "estimate.guess", 3, value=second),
    ]


def rating(first: int, second: int) -> Script:
    def rate(who: Person, number: int, scale: str, value: int) -> Act:
        fields = {"value": "peer-supervision", "scale": scale, "rating": value}
        return act(who, "values.rate", number, **fields)

    return [
        Phase("rate"),
        rate("phone", 1, "importance", first),
        rate("other", 2, "importance", second),
        rate("phone", 3, "today", second),
        rate("other", 4, "today", first),
        rate("other", 5, "today", second),
    ]


def stating(first: int, second: int) -> Script:
    def answer(who: Person, number: int, value: int) -> Act:
        return act(who, "statements.answer", number, statement="equal-say", value=value)

    return [
        Phase("answer"),
        answer("phone", 1, first),
        answer("other", 2, second),
        answer("phone", 3, second),
        act("other", "statements.skip", 4, statement="same-day"),
    ]


def sorting(first: str, second: str) -> Script:
    def sort(who: Person, number: int, incident: str, level: str) -> Act:
        return act(who, "classify.level.choose", number, incident=incident, level=level)

    def name(who: Person, number: int, incident: str, origin: str) -> Act:
        return act(who, "classify.origin.choose", number, incident=incident, origin=origin)

    return [
        Phase("sort"),
        sort("phone", 1, "f04", first),
        sort("other", 2, "f04", second),
        sort("other", 3, "f10", first),
        name("phone", 4, "f04", "records" if first == "process" else "management"),
        name("other", 5, "f10", "diagnosis" if second == "process" else "other"),
    ]


STATED = 9


def asking_why(favourite: int) -> Script:
    add, place = "fishbone.cause.add", "fishbone.dot.place"
    return [
        Phase("causes"),
        act("trainer", "fishbone.incident.state", STATED, text="Wat er gebeurde"),
        act("phone", add, 1, bone="people", text="Een"),
        act("other", add, 2, bone="people", text="Twee"),
        Phase("vote"),
        act("phone", place, 10, question="cause", cause=id_of(favourite)),
        act("phone", place, 11, question="change", cause=id_of(3 - favourite)),
        act("other", place, 12, question="cause", cause=id_of(favourite)),
        act("phone", "fishbone.dot.take", 13, question="cause", cause=id_of(favourite)),
        act("phone", place, 14, question="cause", cause=id_of(favourite)),
    ]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("activity", "one", "another", "shown"),
    [
        ("swot", voting(1), voting(2), "discuss"),
        ("estimate", guessing(13, 87), guessing(87, 14), "discuss"),
        ("fishbone", asking_why(1), asking_why(2), "priorities"),
    ],
    ids=["dots", "guesses", "two questions"],
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
def test_sortings_of_a_few_change_no_byte_for_others_even_when_all_are_shown(
    server: Server,
) -> None:
    shown = [Phase("agreement"), Phase("studies"), Phase("sources")]

    assert seen(server, "classify", [*sorting("process", "knowledge"), *shown]) == seen(
        server, "classify", [*sorting("knowledge", "process"), *shown]
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


SWAP: dict[Person, Person] = {"phone": "other", "other": "phone", "trainer": "trainer"}


def swapped(script: Script) -> Script:
    """Return the same with both phones' parts exchanged."""
    return [replace(one, who=SWAP[one.who]) if isinstance(one, Act) else one for one in script]


def whole_swot() -> Script:
    add, place = "swot.note.add", "swot.dot.place"
    return [
        Phase("write"),
        act("phone", add, 1, quadrant="threats", text="Een"),
        act("other", add, 2, quadrant="threats", text="Twee"),
        act("other", add, 3, quadrant="threats", text="Drie"),
        act("phone", add, 4, quadrant="strengths", text="Vier"),
        Phase("read"),
        act("phone", add, 5, quadrant="strengths", text="Vijf"),
        act("phone", "swot.note.edit", 6, note=id_of(1), text="Een, maar beter"),
        act("trainer", "swot.note.hide", 7, note=id_of(3), hidden=True),
        act("other", "swot.note.withdraw", 8, note=id_of(3)),
        Phase("group"),
        act("phone", "swot.group.make", 9, notes=[id_of(1), id_of(2)]),
        act("other", "swot.group.rename", 10, group=id_of(9), title="Samen"),
        act("phone", "swot.group.release", 11, note=id_of(2)),
        act("phone", "swot.group.undo", 12),
        Phase("vote"),
        act("phone", place, 13, note=id_of(1)),
        act("other", place, 14, note=id_of(4)),
        Phase("discuss"),
        Phase("background"),
    ]


def whole_fishbone() -> Script:
    plan = {"role": "Wie", "when": "Volgende week", "measure": "We tellen het"}
    return [
        Phase("incident"),
        act("phone", "fishbone.incident.state", 30, text="Wat er gebeurde"),
        *(one for one in asking_why(1) if not (isinstance(one, Act) and one.number == STATED)),
        Phase("causes"),
        act("other", "fishbone.cause.mark", 20, cause=id_of(2), domain="process"),
        Phase("priorities"),
        Phase("actions"),
        act("phone", "fishbone.action.add", 21, text="Doen", cause=id_of(1), **plan),
        act("other", "fishbone.action.add", 22, text="Ook doen", **plan),
    ]


def whole_values() -> Script:
    promise = {"value": "peer-supervision", "owner": "Wie", "rhythm": "Elke maand"}
    return [
        *rating(2, 5),
        Phase("gaps"),
        Phase("agreements"),
        act("phone", "values.agreement.propose", 20, text="Samenkomen", **promise),
        act("other", "values.agreement.propose", 21, text="Vaker samenkomen", **promise),
        act("trainer", "values.agreement.decide", 22, agreement=id_of(20), status="agreed"),
        act("trainer", "values.agreement.decide", 23, agreement=id_of(21), status="dropped"),
    ]


def whole_classify() -> Script:
    return [
        *sorting("process", "knowledge"),
        act("phone", "classify.incident.propose", 20, text="Een"),
        act("other", "classify.incident.propose", 21, text="Twee"),
        act("trainer", "classify.incident.admit", 22, incident=id_of(20), text="Eentje"),
        act("trainer", "classify.incident.decline", 23, incident=id_of(21)),
        Phase("agreement"),
        Phase("studies"),
        Phase("sources"),
    ]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("activity", "script"),
    [
        ("swot", whole_swot()),
        ("estimate", [*guessing(20, 70), Phase("discuss"), Phase("reveal")]),
        ("fishbone", whole_fishbone()),
        ("values", whole_values()),
        ("statements", [*stating(2, 5), Phase("results")]),
        ("classify", whole_classify()),
    ],
    ids=["swot", "estimate", "fishbone", "values", "statements", "classify"],
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
