"""When a stream came to a version."""

from __future__ import annotations

import orjson

from bench.arrivals import Timeline
from bench.clients import Message


def _patch(at: float, before: int, after: int) -> Message:
    return at, orjson.dumps({"from": before, "v": after, "patch": {}})


def test_a_version_is_reached_by_the_first_frame_that_has_it_or_a_later_one() -> None:
    line = Timeline([_patch(1.0, 1, 2), _patch(2.0, 2, 5), _patch(3.0, 5, 6)])

    assert [line.reached(version) for version in (2, 3, 5, 6)] == [1.0, 2.0, 2.0, 3.0]


def test_a_version_that_no_frame_has_is_never_reached() -> None:
    assert Timeline([_patch(1.0, 1, 2)]).reached(3) is None
    assert Timeline([]).reached(1) is None


def test_a_patch_that_does_not_follow_is_a_gap_and_a_whole_view_is_none() -> None:
    whole: Message = 3.0, b'{"v":20,"view":{}}'
    line = Timeline([_patch(1.0, 1, 2), _patch(2.0, 3, 4), whole, _patch(4.0, 20, 21)])

    assert line.gaps == 1


def test_what_one_phone_alone_is_told_is_no_version() -> None:
    mine: Message = 1.5, b'{"mine":{"step":"swot"},"now":1}'
    line = Timeline([_patch(1.0, 1, 2), mine, _patch(2.0, 2, 3)])

    assert (line.gaps, line.reached(3)) == (0, 2.0)
