"""Notes matched with what streams got."""

from __future__ import annotations

from random import Random

import orjson

from bench.clients import Message
from bench.writing import Received, Sent, match, moments


def _patch(at: float, before: int, after: int, *notes: str) -> Message:
    patch = {"activity": {"notes": {note: {"text": "x"} for note in notes}}}
    return at, orjson.dumps({"from": before, "v": after, "patch": patch})


def _received(sent: list[Sent], *streams: list[Message]) -> Received:
    return match(sent, streams)


def test_match_measures_from_writing_to_each_stream_and_to_the_last() -> None:
    sent = [Sent("a", at=1.0, answered=1.5), Sent("b", at=2.0, answered=2.5)]
    near = [_patch(1.25, 1, 2, "a"), _patch(2.25, 2, 3, "b")]
    far = [_patch(3.0, 1, 3, "a", "b")]

    received = _received(sent, near, far)

    assert sorted(received.delays) == [250.0, 250.0, 1000.0, 2000.0]
    assert sorted(received.last) == [1000.0, 2000.0]


def test_match_finds_no_note_that_never_came() -> None:
    sent = [Sent("a", at=1.0, answered=1.5)]

    assert _received(sent, [_patch(1.5, 1, 2, "other")], []).delays == []


def test_match_counts_patches_that_do_not_follow() -> None:
    messages = [_patch(1.0, 4, 5), _patch(1.0, 5, 6), _patch(1.0, 7, 8), _patch(1.0, 8, 9)]

    assert _received([], messages).gaps == 1


def test_match_skips_frames_without_a_version_and_begins_anew_with_a_view() -> None:
    mine: Message = 1.0, b'{"mine":{},"now":1}'
    whole: Message = 1.0, b'{"v":20,"view":{}}'
    messages = [_patch(1.0, 4, 5), mine, whole, _patch(1.0, 20, 21)]

    assert _received([], messages).gaps == 0


def test_match_sizes_only_patches_that_bring_notes() -> None:
    brings = _patch(1.0, 1, 2, "a")

    assert _received([], [brings, _patch(1.0, 2, 3)]).sizes == [len(brings[1])]


def test_moments_are_random_but_the_same_each_time_and_at_the_rate() -> None:
    first = list(moments(10, 100, Random(1)))
    second = list(moments(10, 100, Random(1)))

    assert first == second
    assert first == sorted(first)
    assert first[-1] < 100
    assert 900 < len(first) < 1100
