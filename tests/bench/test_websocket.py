"""Frames as they come over the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import pytest

from bench.websocket import Socket

HANDSHAKE = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"


class _Wire(asyncio.Transport):
    """Keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)


def _fed(chunks: Iterable[bytes]) -> tuple[list[bytes], bytes]:
    """Return the messages that a socket reads from chunks, and what it answers."""

    async def feed() -> tuple[list[bytes], bytes]:
        messages: list[bytes] = []
        socket, wire = Socket(lambda _, message: messages.append(message)), _Wire()
        socket.connection_made(wire)
        for chunk in chunks:
            socket.data_received(chunk)
        return messages, wire.written

    return asyncio.run(feed())


def _frame(payload: bytes, kind: int = 1) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes([0x80 | kind, size]) + payload
    if size < 1 << 16:
        return bytes([0x80 | kind, 126]) + size.to_bytes(2, "big") + payload
    return bytes([0x80 | kind, 127]) + size.to_bytes(8, "big") + payload


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536])
def test_socket_reads_messages_of_every_length(size: int) -> None:
    payload = b"x" * size

    assert _fed([HANDSHAKE + _frame(payload)])[0] == [payload]


def test_socket_reads_messages_that_come_byte_by_byte() -> None:
    stream = HANDSHAKE + _frame(b"one") + _frame(b"t" * 300)

    assert _fed(bytes([byte]) for byte in stream)[0] == [b"one", b"t" * 300]


def test_socket_answers_a_ping_with_the_same_words_masked() -> None:
    messages, written = _fed([HANDSHAKE, _frame(b"hi", kind=9)])

    assert messages == []
    assert written == bytes([0x8A, 0x82, 0, 0, 0, 0]) + b"hi"
