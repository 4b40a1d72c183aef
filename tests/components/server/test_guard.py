"""What the guard of Streamlit's stream lets through, message by message."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest
from starlette.types import Message

from components.server.clients import Limits
from components.server.guard import POLICY, STREAM, TOO_BIG, TRY_LATER, UNSUPPORTED, StreamGuard
from tests.components.server.asgi import RawHeaders, Streamlit, Talk, websocket_scope
from tests.components.server.messages import KINDS, message, session
from workshop.live.rates import Rate

HOST = (b"host", b"room.test:8501")
OURS = [HOST, (b"origin", b"http://room.test:8501")]
RUN = message("rerun_script")
END: Message = {"type": "websocket.disconnect", "code": 1001}
QUICK = Rate(each_second=1000, burst=1)
NONE_MORE = Rate(each_second=0.001, burst=1)


def identify(cookies: Mapping[str, str]) -> str | None:
    return cookies.get("participant")


def binary(frame: bytes) -> Message:
    return {"type": "websocket.receive", "bytes": frame}


def talk(guard: StreamGuard, *inbox: Message, headers: RawHeaders | None = None) -> list[Message]:
    """Open a stream, send all of `inbox`, and return what came back."""
    spoken = Talk(*inbox)
    scope = websocket_scope(STREAM, headers=OURS if headers is None else headers)
    asyncio.run(guard(scope, spoken.receive, spoken.send))
    return spoken.sent


def closed(sent: list[Message]) -> int | None:
    """Return the code that the stream was closed with."""
    codes = [said["code"] for said in sent if said["type"] == "websocket.close"]
    assert len(codes) <= 1
    return codes[0] if codes else None


# --- who may open a stream -------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        [HOST],
        [HOST, (b"origin", b"")],
        [HOST, (b"origin", b"null")],
        [HOST, (b"origin", b"http://evil.test")],
        [HOST, (b"origin", b"http://room.test")],
        [HOST, (b"origin", b"http://room.test:8501.evil.test")],
        [HOST, (b"origin", b"http://evil.test@room.test:8501")],
        [HOST, (b"origin", b"file://room.test:8501")],
        [(b"origin", b"http://room.test:8501")],
        [(b"host", b""), (b"origin", b"http://")],
    ],
)
def test_page_of_another_origin_is_turned_away(headers: RawHeaders) -> None:
    inner = Streamlit()

    sent = talk(StreamGuard(inner), headers=headers)

    assert sent == [{"type": "websocket.close", "code": POLICY}]
    assert inner.scopes == []


@pytest.mark.parametrize("scheme", [b"http", b"https"])
def test_our_own_page_gets_in(scheme: bytes) -> None:
    headers = [HOST, (b"origin", scheme + b"://room.test:8501")]

    sent = talk(StreamGuard(Streamlit()), headers=headers)

    assert sent[0] == {"type": "websocket.accept"}


def test_other_websockets_and_requests_pass_untouched() -> None:
    inner, spoken = Streamlit(), Talk(binary(b"anything"))
    scope = websocket_scope("/live/K7MQ2XTB/stream")

    asyncio.run(StreamGuard(inner)(scope, spoken.receive, spoken.send))

    assert inner.scopes[0] is scope
    assert inner.got == [binary(b"anything"), END]


def test_session_too_many_is_turned_away_and_a_place_comes_free() -> None:
    inner = Streamlit()
    guard = StreamGuard(inner, limits=Limits(per_address=1))
    inside = Talk()
    other = Talk()

    async def two_at_once() -> None:
        begun, waiting = asyncio.Event(), asyncio.Event()

        async def receive() -> Message:
            if inside.sent:
                begun.set()
                await waiting.wait()
            return await inside.receive()

        first = asyncio.create_task(
            guard(websocket_scope(STREAM, headers=OURS), receive, inside.send)
        )
        await begun.wait()
        await guard(websocket_scope(STREAM, headers=OURS), other.receive, other.send)
        waiting.set()
        await first

    asyncio.run(two_at_once())

    assert other.sent == [{"type": "websocket.close", "code": POLICY}]
    assert talk(guard)[0] == {"type": "websocket.accept"}


def test_place_comes_free_when_streamlit_fails() -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("down")

    guard = StreamGuard(broken, limits=Limits(per_address=1))

    for _ in range(2):
        with pytest.raises(RuntimeError, match="down"):
            talk(guard)


def test_sessions_opened_too_fast_are_turned_away() -> None:
    guard = StreamGuard(Streamlit(), limits=Limits(address_opens=NONE_MORE))

    assert talk(guard)[0] == {"type": "websocket.accept"}
    assert talk(guard) == [{"type": "websocket.close", "code": POLICY}]


def test_crowd_waits_its_turn_and_gets_in() -> None:
    guard = StreamGuard(Streamlit(), limits=Limits(address_opens=QUICK))

    assert [talk(guard)[0]["type"] for _ in range(20)] == ["websocket.accept"] * 20


# --- what may be sent ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "rerun_script"])
def test_message_that_no_page_of_ours_sends_is_dropped(kind: str) -> None:
    inner = Streamlit()

    sent = talk(StreamGuard(inner), binary(message(kind)), binary(RUN))

    assert inner.got == [binary(RUN), END]
    assert closed(sent) is None


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ({"type": "websocket.receive", "text": "hello"}, UNSUPPORTED),
        (binary(b"\xff\xff\xff\xff"), POLICY),
        (binary(b""), POLICY),
        (binary(b"x" * (Limits().frame_bytes + 1)), TOO_BIG),
    ],
)
def test_stream_that_is_no_browser_of_ours_is_closed(frame: Message, code: int) -> None:
    inner = Streamlit()

    sent = talk(StreamGuard(inner), frame, binary(RUN))

    assert closed(sent) == code
    assert inner.got == [{"type": "websocket.disconnect", "code": code}]
    # What Streamlit says after that would be an error on a closed socket.
    assert sent[-1] == {"type": "websocket.close", "code": code}


def test_flood_is_closed_after_the_burst() -> None:
    inner = Streamlit()
    limits = Limits(frames=Rate(each_second=0.001, burst=5))

    sent = talk(StreamGuard(inner, limits=limits), *[binary(RUN)] * 9)

    assert closed(sent) == POLICY
    assert inner.got == [*[binary(RUN)] * 5, {"type": "websocket.disconnect", "code": POLICY}]


def test_dropped_messages_count_as_a_flood_too() -> None:
    limits = Limits(frames=Rate(each_second=0.001, burst=5))

    sent = talk(StreamGuard(Streamlit(), limits=limits), *[binary(message("clear_cache"))] * 9)

    assert closed(sent) == POLICY


@pytest.mark.parametrize("limits", [Limits(address_runs=QUICK), Limits(all_runs=QUICK)])
def test_runs_wait_their_turn_and_none_is_lost(limits: Limits) -> None:
    inner = Streamlit()

    sent = talk(StreamGuard(inner, limits=limits), *[binary(RUN)] * 20)

    assert inner.got == [*[binary(RUN)] * 20, END]
    assert closed(sent) is None


@pytest.mark.parametrize("limits", [Limits(address_runs=NONE_MORE), Limits(all_runs=NONE_MORE)])
def test_run_that_would_wait_too_long_is_sent_away_to_come_back(limits: Limits) -> None:
    inner = Streamlit()

    sent = talk(StreamGuard(inner, limits=limits), *[binary(RUN)] * 3)

    assert inner.got == [binary(RUN), {"type": "websocket.disconnect", "code": TRY_LATER}]
    assert closed(sent) == TRY_LATER


def test_new_streams_of_the_same_client_do_not_begin_anew() -> None:
    guard = StreamGuard(Streamlit(), limits=Limits(address_runs=NONE_MORE))

    assert [closed(talk(guard, binary(RUN))) for _ in range(2)] == [None, TRY_LATER]


def test_one_who_asks_too_much_does_not_stand_in_the_line_of_all() -> None:
    inner = Streamlit()
    limits = Limits(person_runs=NONE_MORE, all_runs=Rate(each_second=0.001, burst=2))
    guard = StreamGuard(inner, identify=identify, limits=limits)
    greedy = [*OURS, (b"cookie", b"participant=greedy")]
    modest = [*OURS, (b"cookie", b"participant=modest")]

    codes = [closed(talk(guard, binary(RUN), headers=headers)) for headers in [greedy] * 3]

    assert codes == [None, TRY_LATER, TRY_LATER]
    assert closed(talk(guard, binary(RUN), headers=modest)) is None


# --- going on with a session -----------------------------------------------------------------


def offering(session_id: str, *more: tuple[bytes, bytes]) -> RawHeaders:
    return [*OURS, *more, (b"sec-websocket-protocol", f"streamlit, token, {session_id}".encode())]


def protocols(inner: Streamlit) -> list[bytes]:
    """Return what Streamlit was offered in the last handshake."""
    headers = inner.scopes[-1]["headers"]
    return [value for name, value in headers if name == b"sec-websocket-protocol"]


ANNA = (b"cookie", b"participant=anna")
BERT = (b"cookie", b"participant=bert")


def test_own_session_goes_on() -> None:
    inner = Streamlit(b"", session("s-1"), session("s-2"))
    guard = StreamGuard(inner, identify=identify)
    talk(guard, headers=[*OURS, ANNA])

    talk(guard, headers=offering("s-1", ANNA))

    assert protocols(inner) == [b"streamlit, token, s-1"]


@pytest.mark.parametrize("who", [[BERT], []])
def test_session_of_somebody_else_is_left_out(who: RawHeaders) -> None:
    inner = Streamlit(session("s-1"))
    guard = StreamGuard(inner, identify=identify)
    talk(guard, headers=[*OURS, ANNA])

    talk(guard, headers=offering("s-1", *who))

    assert protocols(inner) == [b"streamlit, token"]
    assert inner.scopes[-1]["subprotocols"] == ["streamlit", "token"]


def test_session_that_nobody_began_is_left_out() -> None:
    inner = Streamlit()

    talk(StreamGuard(inner, identify=identify), headers=offering("made-up", ANNA))

    assert protocols(inner) == [b"streamlit, token"]


def test_stranger_goes_on_at_the_same_address() -> None:
    inner = Streamlit(session("s-1"))
    guard = StreamGuard(inner)
    talk(guard)

    talk(guard, headers=offering("s-1"))

    assert protocols(inner) == [b"streamlit, token, s-1"]


def test_handshake_without_a_session_is_left_as_it_is() -> None:
    inner = Streamlit()

    talk(StreamGuard(inner), headers=[*OURS, (b"sec-websocket-protocol", b"streamlit, token")])

    assert protocols(inner) == [b"streamlit, token"]
