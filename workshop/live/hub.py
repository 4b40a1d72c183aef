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
    from workshop.model.state import Workshop
    from workshop.model.tables.seating import Tables

PAUSE = 0.05  # seconds between two patches of one workshop, in a burst
STREAMS_EACH = 24  # tabs (a cockpit has two streams) of one participant in one workshop


Seat = tuple["Audience", "str | None"]
"""An audience: a role, and for a participant the table while the room is apart."""


class Channel:
    """The streams of one workshop."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.feeds: dict[Seat, Feed] = {}
        self.streams: dict[Seat, set[Stream]] = {}
        self.by_actor: dict[Actor, set[Stream]] = {}
        self.acted: set[Actor] = set()
        self.all_changed = False
        self.apart: Tables | None = None
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
        state = self._engine.room(code).state
        seat, stream.table = stream.table, self._table(state, stream)
        feed = self._advance(channel, (stream.audience, stream.table))
        # A version of another table's view is no version of this one.
        missed = None if since is None or seat != stream.table else feed.since(since)
        for frame in [feed.whole()] if missed is None else missed:
            stream.put(frame)
        channel.streams.setdefault((stream.audience, stream.table), set()).add(stream)
        channel.by_actor.setdefault(stream.actor, set()).add(stream)
        if stream.audience == "participant":
            self._send_mine(channel, stream.actor, {stream})
        else:
            stream.put(frames.clock(self._engine.clock()))
        return since is None or since <= state.seq

    def tabs(self, code: str, actor: Actor) -> int:
        """Return how many streams somebody has open in a workshop."""
        channel = self._channels.get(code)
        return 0 if channel is None else len(channel.by_actor.get(actor, ()))

    def close(self, code: str, stream: Stream) -> None:
        """Forget a stream, and a workshop that nobody watches any more."""
        channel = self._channels.get(code)
        if channel is None:
            return
        channel.streams.get((stream.audience, stream.table), set()).discard(stream)
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
        self._seat(channel)
        for seat, streams in channel.streams.items():
            if streams:
                self._advance(channel, seat)
        acted = list(channel.by_actor) if channel.all_changed else channel.acted
        for actor in acted:
            self._send_mine(channel, actor, channel.by_actor.get(actor, set()))
        channel.acted = set()
        channel.all_changed = False

    def _table(self, state: Workshop, stream: Stream) -> str | None:
        return state.place_of(stream.actor.id)[1] if stream.audience == "participant" else None

    def _seat(self, channel: Channel) -> None:
        """Bring the streams of all who changed tables to the view of where they are now."""
        state = self._engine.room(channel.code).state
        if state.apart is channel.apart:
            return
        channel.apart = state.apart
        seats = [seat for seat in channel.streams if seat[0] == "participant"]
        for stream in [one for seat in seats for one in channel.streams[seat]]:
            table = self._table(state, stream)
            if table == stream.table:
                continue
            channel.streams[stream.audience, stream.table].discard(stream)
            stream.table = table
            seat = (stream.audience, table)
            stream.put(self._advance(channel, seat).whole())
            channel.streams.setdefault(seat, set()).add(stream)
        for seat in [seat for seat, streams in channel.streams.items() if not streams]:
            del channel.streams[seat]
            channel.feeds.pop(seat, None)

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

    def _advance(self, channel: Channel, seat: Seat) -> Feed:
        """Bring the feed of an audience up to date, and with it all who watch; return it."""
        state = self._engine.room(channel.code).state
        feed = channel.feeds.get(seat)
        if feed is not None and feed.seen == state.seq:
            return feed
        audience, table = seat
        view = views.view(state, audience, self._engine.activities, table)
        if feed is None:
            feed = channel.feeds[seat] = Feed(state.seq, view)
            return feed
        frame = feed.advance(state.seq, view)
        if frame is not None:
            for stream in channel.streams.get(seat, ()):
                stream.put(frame)
        return feed
