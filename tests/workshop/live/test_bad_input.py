"""Bad input, and what it gets: its code, its status, its sentence; and nothing half done."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from threading import Barrier
from unittest.mock import patch

import pytest
from httpx2 import Response
from sqlalchemy import create_engine, text

from tests.support.live import PARTICIPANT_COOKIE, Json, Line, Server, Visitor, serving
from tests.support.moves import MOVES, text_fields
from tests.support.play import Person, Play
from tests.workshop.live.bad_input.case import Case
from tests.workshop.live.bad_input.moments import LIMITS, MOMENTS, TEXTS
from tests.workshop.live.bad_input.requests import REQUESTS
from tests.workshop.live.bad_input.sentences import SENTENCES
from workshop.live.atelier import open_atelier
from workshop.settings import Settings

CASES = (*REQUESTS, *TEXTS, *MOMENTS)
LANGUAGES = ("en", "nl")
ID = "0b5ee6c0-8f0e-4b61-9a0a-2f5a1d2b3c4d"


Browsers = tuple[Visitor, Visitor, Visitor]


@pytest.fixture(scope="module")
def browsers(running_server: Server) -> Browsers:
    """Open a trainer's browser and two phones."""
    return running_server.trainer(), running_server.phone(), running_server.phone()


@pytest.fixture
def play(server: Server, browsers: Browsers) -> Play:
    """Make a workshop with them in it; they read Dutch until they speak otherwise."""
    trainer, phone, other = browsers
    speak(browsers, "nl")
    return Play(server.workshop(trainer=trainer), phone, other)


def speak(browsers: Browsers, language: str) -> None:
    """Have them all ask for a language."""
    for browser in browsers:
        browser.speak(language)


def told(code: str, language: str) -> Json:
    """Return the problem that a code is told as."""
    status, english, dutch = SENTENCES[code]
    return {
        "type": "about:blank",
        "title": code,
        "status": status,
        "code": code,
        "detail": english if language == "en" else dutch,
    }


def check(answer: Response | Line, code: str, language: str) -> None:
    """Hold an answer against what the code must be told as; numbers in a sentence are its own."""
    expected = told(code, language)
    if isinstance(answer, Line):
        problem = (answer.frames or [answer.read()])[0]["problem"]
        if code != "version-unknown":
            assert answer.ended() == 4000 + expected["status"]
        answer.close()
    else:
        problem = answer.json()
        assert answer.status_code == expected["status"]
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["content-language"] == language
        assert answer.headers["cache-control"] == "no-store"
        assert "set-cookie" not in answer.headers
    pattern = re.escape(expected["detail"]).replace(r"\{limit\}", r"\d+")
    pattern = re.sub(r"\\{(field|name|reason|title)\\}", ".+", pattern)
    assert re.fullmatch(pattern, problem["detail"])
    assert problem == expected | {"detail": problem["detail"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad_input_is_refused_in_words_and_changes_nothing(
    server: Server, browsers: Browsers, play: Play, case: Case
) -> None:
    ask = case.arrange(play)
    log = server.log()

    for language in LANGUAGES:
        speak(browsers, language)
        check(ask(), case.code, language)

    assert server.log() == log


@pytest.mark.parametrize(("type_", "field", "limit"), LIMITS)
def test_text_of_just_the_limit_is_kept_and_one_more_is_told_the_limit(
    play: Play, browsers: Browsers, type_: str, field: str, limit: int
) -> None:
    speak(browsers, "en")
    person: Person = "phone" if "phone" in MOVES[type_].allowed else "trainer"
    fields = MOVES[type_].prepare(play)

    refused = play.asks(person, type_, **fields | {field: "é" * (limit + 1)})
    kept = play.asks(person, type_, **fields | {field: "é" * limit})

    assert refused.json()["detail"] == f"This is too long: {limit} characters at most."
    assert kept.status_code == 200
    assert play.held.events()[-1][1][field] == "é" * limit


def test_limits_are_tried_for_every_field_for_words() -> None:
    assert {(type_, field) for type_, field, _ in LIMITS} == text_fields()


def test_every_refusal_is_reached() -> None:
    in_their_own_tests = {"store-busy", "store-full", "store-unavailable", "stopping", "internal"}

    assert {case.code for case in CASES} | in_their_own_tests == set(SENTENCES)


# -- texts that are strange, and kept as the texts they are -------------------------------------

STRANGE = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;",
    "markdown": "**vet** _schuin_ `code` [hier](javascript:alert(1)) ![x](http://x.example/y.png)",
    "dot": '"]; a -> b [label=<<b>x</b>>, URL="javascript:x"]; } digraph { \\N \\G',
    "formula": '=HYPERLINK("http://x.example";"klik")',
    "another formula": "@SUM(1+1)*cmd|' /C calc'!A0",
    "emoji": "👩‍⚕️🇧🇪 👨‍👩‍👧 ❤️",
    "right to left": "שלום עולם مرحبا",
    "combined": "Crème brûlée Å",
    "placeholders": "{limit} %s %(x)s ${x} {{x}} {0}",
    "JSON": '{"type": "workshop.close"} null \\u0041',
    "SQL": "'; DROP TABLE events; --",
    "path": "../../etc/passwd\\x00",
    "newline in words": "\\n\\r",
}

# What is left of texts that hold what shows as nothing, or shows another text than there is.
CLEANED = {
    "control characters": ("a\x00b\x07c\x1b[31md\x7f", "abc[31md"),
    "lines and tabs": ("\r\n a\tb\n\nc \u2028d ", "a b c d"),
    "direction overrides": ("goed\u202etuof\u202c\u2066x\u2069", "goedtuofx"),
    "zero-width": ("a\u200bb\ufeffc", "abc"),
    "not normalised": ("e\u0301", "é"),
}


@pytest.mark.parametrize(
    ("written", "kept"),
    [*((one, one) for one in STRANGE.values()), *CLEANED.values()],
    ids=[*STRANGE, *CLEANED],
)
@pytest.mark.parametrize("role", ["participant", "trainer"])
def test_strange_text_is_kept_and_sent_as_the_text_it_is(
    play: Play, written: str, kept: str, role: str
) -> None:
    line = (
        play.other.stream(play.held.row.code)
        if role == "participant"
        else play.held.trainer.stream(play.held.row.code, "trainer")
    )
    step = play.go("swot", "read")

    answer = play.asks("phone", "swot.note.add", step=step, quadrant="threats", text=written)
    line.follow(answer.json()["v"])

    assert [note["text"] for note in answer.json()["mine"]["notes"].values()] == [kept]
    assert [note["text"] for note in line.view["activity"]["notes"].values()] == [kept]
    assert play.held.events()[-1][1]["text"] == kept


# -- votes ---------------------------------------------------------------------------------------


def at_once(*asked: Callable[[], Response]) -> list[int]:
    """Ask in the same instant, each in a thread of its own; return the statuses."""
    ready = Barrier(len(asked))

    def ask(one: Callable[[], Response]) -> int:
        ready.wait()
        return one().status_code

    with ThreadPoolExecutor(len(asked)) as pool:
        return list(pool.map(ask, asked))


def dots(play: Play) -> list[str]:
    """Return who gave a dot, one entry a dot."""
    return [body["participant"] for type_, body in play.held.events() if type_ == "swot.dot.placed"]


def test_votes_from_two_tabs_at_once_count_up_to_the_budget(server: Server, play: Play) -> None:
    fields = MOVES["swot.dot.place"].prepare(play)
    tab = server.visitor()
    tab.keep(PARTICIPANT_COOKIE, str(play.phone.cookie(PARTICIPANT_COOKIE)))
    vote, vote_in_tab = (
        partial(browser.command, play.held.row.code, "swot.dot.place", **fields)
        for browser in (play.phone, tab)
    )

    statuses = at_once(*[vote, vote_in_tab] * 5)

    assert sorted(statuses) == [200] * 5 + [409] * 5
    assert dots(play) == [play.actor("phone").id] * 5


def test_vote_sent_twice_at_once_counts_once(play: Play) -> None:
    fields = MOVES["swot.dot.place"].prepare(play) | {"id": ID}

    statuses = at_once(*[partial(play.asks, "phone", "swot.dot.place", **fields)] * 4)

    assert statuses == [200] * 4
    assert dots(play) == [play.actor("phone").id]


def test_votes_of_sixty_phones_in_one_instant_are_counted_exactly(
    server: Server, play: Play
) -> None:
    fields = MOVES["swot.dot.place"].prepare(play)
    phones = [server.phone() for _ in range(60)]
    people = [play.held.admit(phone).id for phone in phones]
    votes = [
        partial(phone.command, play.held.row.code, "swot.dot.place", **fields) for phone in phones
    ]

    rounds = [at_once(*votes) for _ in range(6)]

    assert rounds == [[200] * 60] * 5 + [[409] * 60]
    assert sorted(dots(play)) == sorted(people * 5)
    play.go("swot", "discuss")
    line = play.held.trainer.stream(play.held.row.code, "screen")
    line.read()
    assert line.view["activity"]["tally"] == {fields["note"]: 300}


# -- the storage in trouble ----------------------------------------------------------------------


@contextmanager
def pragma(server: Server, setting: str, usual: str) -> Iterator[None]:
    """Change how our one connection to SQLite works for a while."""
    database = server.atelier.database
    raw = database.engine.raw_connection().driver_connection
    assert raw is not None
    with database._only_one:
        raw.execute(f"PRAGMA {setting}").close()
    try:
        yield
    finally:
        with database._only_one:
            raw.execute(f"PRAGMA {usual}").close()


@contextmanager
def locked(server: Server) -> Iterator[None]:
    """Have another program hold the database for writing, for longer than we wait."""
    file = server.atelier.settings.data_dir / "praktijkatelier.db"
    with (
        pragma(server, "busy_timeout=30", "busy_timeout=2000"),
        closing(sqlite3.connect(file, isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def read_only(server: Server) -> Iterator[None]:
    """Have the database refuse to be written to."""
    with pragma(server, "query_only=ON", "query_only=OFF"):
        yield


@contextmanager
def full(server: Server) -> Iterator[None]:
    """Let the database grow no more, as on a disk that is full."""
    with pragma(server, "max_page_count=1", "max_page_count=1073741823"):
        yield


TROUBLE = {"store-busy": locked, "store-unavailable": read_only, "store-full": full}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", TROUBLE)
def test_storage_in_trouble_saves_nothing_says_so_and_recovers(
    server: Server, play: Play, browsers: Browsers, code: str, language: str
) -> None:
    speak(browsers, language)
    people: tuple[Person, ...] = ("phone", "other", "trainer")
    notes = [play.note(one) for one in people for _ in range(45)]
    step = play.go("swot", "group")
    # Larger than a page of the file, so that there is no room for it in one that it has already.
    wish = {"step": step, "notes": notes, "id": ID}
    log = server.log()

    with TROUBLE[code](server):
        answer = play.asks("phone", "swot.group.make", **wish)
        reading = play.other.stream(play.held.row.code)

        check(answer, code, language)
        if code != "store-full":  # there is room for so little
            check(server.phone(language).stream(play.held.row.code), code, language)
        assert list(reading.read()["view"]["activity"]["notes"]) == sorted(notes)
        assert play.other.get("/healthz").status_code == 200
        assert play.other.get("/readyz", accept="*/*").status_code == (
            200 if code == "store-full" else 503
        )

    assert server.log() == log
    again = play.asks("phone", "swot.group.make", **wish)
    assert again.status_code == 200
    assert [type_ for type_, _ in play.held.events()].count("swot.group.made") == 1


@pytest.mark.postgres
def test_postgres_that_is_locked_saves_nothing_says_so_and_recovers(
    tmp_path: Path, postgres_url: str
) -> None:
    settings = Settings(data_dir=tmp_path, database_url=postgres_url, trainers=("anna",))
    with (
        patch("workshop.store.database._postgresql", _impatient),
        serving(open_atelier(settings)) as server,
    ):
        play = Play(server.workshop(), server.phone(), server.phone())
        fields = MOVES["swot.note.add"].prepare(play)
        log = server.log()
        other = create_engine(postgres_url)
        with other.begin() as connection:
            connection.execute(text("SELECT head FROM workshops FOR UPDATE"))
            answer = play.asks("phone", "swot.note.add", **fields)
        other.dispose()

        check(answer, "store-busy", "nl")
        assert server.log() == log
        assert play.asks("phone", "swot.note.add", **fields).status_code == 200


def _impatient(url: str) -> object:
    options = "-c synchronous_commit=on -c lock_timeout=50"
    return create_engine(url, connect_args={"options": options})


# -- the server in trouble -----------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_server_that_stops_says_so(
    server: Server, play: Play, browsers: Browsers, language: str
) -> None:
    speak(browsers, language)
    log = server.log()

    with patch.object(server.atelier.engine, "_stopping", new=True):
        answer = play.asks("trainer", "timer.start", seconds=60)
        late = server.phone(language).stream(play.held.row.code)
        check(answer, "stopping", language)
        check(late, "stopping", language)

    assert server.log() == log


@pytest.mark.parametrize("language", LANGUAGES)
def test_server_that_is_wrong_says_so(
    server: Server, play: Play, browsers: Browsers, language: str
) -> None:
    speak(browsers, language)
    log = server.log()

    with patch("workshop.live.engine.decide", side_effect=ZeroDivisionError):
        answer = play.asks("trainer", "timer.start", seconds=60)
        late = server.phone(language).stream(play.held.row.code)
        check(answer, "internal", language)
        check(late, "internal", language)

    assert server.log() == log
