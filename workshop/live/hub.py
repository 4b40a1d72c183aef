"""The hub: after every change, each audience's view once, as one patch, to all its streams.

It lives on the server's event loop. The engine's thread only says which workshop changed.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from workshop import views
from workshop.live import frames
from workshop.live.feed import Feed

if TYPE_CHECKING:
    from workshop.live.engine import Engine
    from workshop.live.stream import Stream
    from workshop.model.actor import Actor, Audience

PAUSE = 0.05  # seconds between two patches of one workshop, in a burst
STREAMS_EACH = 24  # tabs (a cockpit has two streams) of one participant in one workshop


class Channel:
    """The streams of one workshop."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.feeds: dict[Audience, Feed] = {}
        self.streams: dict[Audience, set[Stream]] = {}
        self.by_actor: dict[Actor, set[Stream]] = {}
        self.acted: set[Actor] = set()
        self.all_changed = False
        self.due = 0.0
        self.waiting: asyncio.TimerHandle | asyncio.Handle | None = None


class Hub:
    """Opens and closes streams, and keeps them up to date."""

    def __init__(self, engine: Engine) -> None:
        """Listen to an engine; `start` must follow on the event loop."""
        self._engine = engine
        self._channels: dict[str, Channel] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        engine.listen(self._on_change)

    def start(self) -> None:
        """Remember the running loop: from now on changes are sent."""
        self._loop = asyncio.get_running_loop()

    def stop(self) -> None:
        """Send nothing any more."""
        self._loop = None

    def count(self, code: str) -> int:
        """Return how many streams of a workshop are open here."""
        channel = self._channels.get(code)
        return 0 if channel is None else sum(map(len, channel.streams.values()))

    def open(self, code: str, stream: Stream, since: int | None) -> bool:
        """Add a stream and put on its line what it misses since a version.

        Returns False when that version lies in the future; the whole view is sent then too.
        """
        channel = self._channels.setdefault(code, Channel(code))
        self._flush(channel)
        feed = self._advance(channel, stream.audience)
        missed = None if since is None else feed.since(since)
        for frame in [feed.whole()] if missed is None else missed:
            stream.put(frame)
        channel.streams.setdefault(stream.audience, set()).add(stream)
        channel.by_actor.setdefault(stream.actor, set()).add(stream)
        if stream.audience == "participant":
            self._send_mine(channel, stream.actor, {stream})
        else:
            stream.put(frames.clock(self._engine.clock()))
        return since is None or since <= self._engine.room(code).state.seq

    def tabs(self, code: str, actor: Actor) -> int:
        """Return how many streams somebody has open in a workshop."""
        channel = self._channels.get(code)
        return 0 if channel is None else len(channel.by_actor.get(actor, ()))

    def close(self, code: str, stream: Stream) -> None:
        """Forget a stream, and a workshop that nobody watches any more."""
        channel = self._channels.get(code)
        if channel is None:
            return
        channel.streams.get(stream.audience, set()).discard(stream)
        own = channel.by_actor.get(stream.actor, set())
        own.discard(stream)
        if not own:
            channel.by_actor.pop(stream.actor, None)
        if not channel.by_actor:
            if channel.waiting is not None:
                channel.waiting.cancel()
            del self._channels[code]

    def _on_change(self, code: str, actors: frozenset[Actor] | None) -> None:
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._changed, code, actors)

    def _changed(self, code: str, actors: frozenset[Actor] | None) -> None:
        channel = self._channels.get(code)
        if channel is None or self._loop is None:
            return
        if actors is None or any(actor.is_trainer for actor in actors):
            channel.all_changed = True
        else:
            channel.acted |= actors
        if channel.waiting is None:
            # At once, for two people in the same moment too; from the third on a burst becomes
            # one patch after every pause.
            at = max(self._loop.time(), channel.due - PAUSE)
            channel.waiting = self._loop.call_at(at, self._flush, channel)

    def _flush(self, channel: Channel) -> None:
        if channel.waiting is not None:
            channel.waiting.cancel()
            channel.waiting = None
        if self._loop is not None:
            now = self._loop.time()
            channel.due = min(max(channel.due, now), now + PAUSE) + PAUSE
        for audience, streams in channel.streams.items():
            if streams:
                self._advance(channel, audience)
        acted = list(channel.by_actor) if channel.all_changed else channel.acted
        for actor in acted:
            self._send_mine(channel, actor, channel.by_actor.get(actor, set()))
        channel.acted = set()
        channel.all_changed = False

    def _send_mine(self, channel: Channel, actor: Actor, streams: set[Stream]) -> None:
        streams = {stream for stream in streams if stream.audience == "participant"}
        if not streams:
            return
        state = self._engine.room(channel.code).state
        mine = views.mine(state, actor.id, self._engine.activities)
        frame = frames.personal(mine, self._engine.clock())
        for stream in streams:
            if stream.mine != mine:
                stream.mine = mine
                stream.put(frame)

    def _advance(self, channel: Channel, audience: Audience) -> Feed:
        """Bring the feed of an audience up to date, and with it all who watch; return it."""
        state = self._engine.room(channel.code).state
        feed = channel.feeds.get(audience)
        if feed is not None and feed.seen == state.seq:
            return feed
        view = views.view(state, audience, self._engine.activities)
        if feed is None:
            feed = channel.feeds[audience] = Feed(state.seq, view)
            return feed
        frame = feed.advance(state.seq, view)
        if frame is not None:
            for stream in channel.streams.get(audience, ()):
                stream.put(frame)
        return feed
