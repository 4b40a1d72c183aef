"""A feed brings every reader to the same view, from whatever version of it they have."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.live.feed import KEPT, Feed
from workshop.patch import apply

Json = dict[str, Any]

VIEWS = st.fixed_dictionaries(
    {"title": st.sampled_from(["a", "b"])},
    optional={"notes": st.dictionaries(st.sampled_from("xyz"), st.sampled_from(["1", "2"]))},
)


class Reader:
    """A browser: it takes a patch only for the version it has."""

    def __init__(self, feed: Feed) -> None:
        self.view: Json = {}
        self.version = -1
        self.read(feed.whole())

    def read(self, frame: bytes) -> None:
        message = orjson.loads(frame)
        if "view" in message:
            self.view = message["view"]
        else:
            assert message["from"] == self.version < message["v"]
            assert message["patch"] != {}
            self.view = apply(self.view, message["patch"])
        self.version = message["v"]


@given(st.lists(st.tuples(VIEWS, st.booleans(), st.sampled_from(["keep", "leave"])), max_size=12))
def test_every_reader_comes_to_the_last_view(steps: list[tuple[Json, bool, str]]) -> None:
    feed = Feed(1, {})
    there, gone = [Reader(feed)], []
    for version, (view, arrives, what) in enumerate(steps, start=2):
        frame = feed.advance(version, view)
        for reader in there:
            if frame is not None:
                reader.read(frame)
        if arrives:
            there.append(Reader(feed))
        if what == "leave":
            gone.append(there.pop(0) if len(there) > 1 else Reader(feed))
    for reader in gone:
        missed = feed.since(reader.version)
        for frame in [feed.whole()] if missed is None else missed:
            reader.read(frame)

    last = steps[-1][0] if steps else {}
    assert [reader.view for reader in there + gone] == [last] * len(there + gone)
    assert {reader.version for reader in there + gone} == {feed.version}


def test_change_is_one_patch_between_two_versions() -> None:
    feed = Feed(3, {"a": 1, "b": 2})

    assert orjson.loads(feed.advance(7, {"a": 1, "c": 3}) or b"") == {
        "from": 3,
        "v": 7,
        "patch": {"b": None, "c": 3},
    }
    assert orjson.loads(feed.whole()) == {"v": 7, "view": {"a": 1, "c": 3}}


def test_nothing_is_told_when_nothing_shows() -> None:
    feed = Feed(3, {"a": 1})

    assert feed.advance(4, {"a": 1}) is None
    assert (feed.version, feed.seen, feed.since(3)) == (3, 4, [])
    later = feed.advance(5, {"a": 2})
    assert later is not None
    assert orjson.loads(later) == {"from": 3, "v": 5, "patch": {"a": 2}}
    assert feed.since(3) == [later]


@pytest.mark.parametrize("version", [0, 2, 4, 6, 99])
def test_version_that_was_never_sent_is_not_patched(version: int) -> None:
    feed = Feed(3, {"a": 1})
    feed.advance(5, {"a": 2})

    assert feed.since(version) is None


def test_oldest_patches_are_forgotten() -> None:
    feed = Feed(0, {"n": 0})
    frames = [feed.advance(version, {"n": version}) for version in range(1, KEPT + 2)]

    assert feed.since(0) is None
    assert feed.since(1) == frames[1:]
    assert feed.since(KEPT) == frames[-1:]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"notes": {"n": "gone word"}}, {"notes": {}}),
        ({"notes": {"n": "gone word"}}, {}),
        ({"notes": {"n": "gone word"}}, {"notes": {"n": "mended"}}),
        ({"notes": {"n": {"text": "gone word"}}}, {"notes": {"n": {"text": "mended"}}}),
        ({"words": ["gone word"]}, {"words": []}),
    ],
)
def test_word_that_was_taken_back_stands_in_no_kept_patch(before: Json, after: Json) -> None:
    feed = Feed(1, {})
    feed.advance(2, before)
    feed.advance(3, after)

    sendable = [frame for v in range(4) for frame in feed.since(v) or []] + [feed.whole()]
    assert not [frame for frame in sendable if b"gone word" in frame]


def test_whole_view_is_written_once_until_it_changes() -> None:
    feed = Feed(1, {"a": 1})

    assert feed.whole() is feed.whole()
    feed.advance(2, {"a": 2})
    assert orjson.loads(feed.whole()) == {"v": 2, "view": {"a": 2}}
