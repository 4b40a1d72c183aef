"""Who holds how many of Streamlit's sessions, and how fast each may use them.

A whole room shares one address, so a client is a person wherever there is a cookie to know one by,
and only strangers are counted by their address. Nothing of this is written anywhere.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from components.server.limits import DESCRIPTORS, sessions_for
from workshop.live.network import network
from workshop.live.rates import Bucket, Clock, Rate

# From a request's cookies to somebody's id, None for a stranger or a cookie that was tampered with.
Identify = Callable[[Mapping[str, str]], str | None]

_REMEMBERED = 5000


@dataclass(frozen=True, slots=True)
class Limits:
    """What the guard allows. The defaults are for one room of a thousand people on one core."""

    sessions: int = sessions_for(DESCRIPTORS)
    # A trainer who tries things out has eight tabs open.
    per_person: int = 12
    # A room that types the short address in by hand has no cookie yet.
    per_address: int = 400
    # Opening a session, and running a script in it: a page of ours does that once, a trainer's page
    # twice a second; the runs of all together leave half of a core to the room.
    person_opens: Rate = field(default=Rate(each_second=2, burst=30))
    address_opens: Rate = field(default=Rate(each_second=10, burst=200))
    person_runs: Rate = field(default=Rate(each_second=8, burst=60))
    address_runs: Rate = field(default=Rate(each_second=10, burst=200))
    all_runs: Rate = field(default=Rate(each_second=60, burst=60))
    # One tab's frames, whatever they are. Beyond, it is no browser of ours.
    frames: Rate = field(default=Rate(each_second=10, burst=80))
    frame_bytes: int = 256 * 1024
    # Seconds that a frame, or a new tab, may wait for its turn: long enough for everybody at once.
    patience: float = 20.0


class Client:
    """One person, or one address of strangers."""

    __slots__ = ("key", "known", "opens", "runs", "sessions")

    def __init__(self, key: str, *, known: bool, limits: Limits, now: float) -> None:
        self.key = key
        self.known = known
        self.sessions = 0
        self.opens = Bucket(limits.person_opens if known else limits.address_opens, now)
        self.runs = Bucket(limits.person_runs if known else limits.address_runs, now)


class Clients:
    """All clients of this server, as long as they matter."""

    def __init__(self, limits: Limits, identify: Identify, clock: Clock) -> None:
        self._limits = limits
        self._identify = identify
        self._clock = clock
        self._clients: dict[str, Client] = {}
        self._sweep_at = _REMEMBERED
        self._owners: OrderedDict[str, str] = OrderedDict()
        self.sessions = 0
        self.all_runs = Bucket(limits.all_runs, clock())

    def who(self, cookies: Mapping[str, str], address: str) -> Client:
        """Return the client behind a request."""
        person = self._identify(cookies)
        key = f"person {person}" if person else f"address {network(address)}"
        if key not in self._clients:
            self._forget_the_idle()
            self._clients[key] = Client(
                key, known=bool(person), limits=self._limits, now=self._clock()
            )
        return self._clients[key]

    def enter(self, client: Client) -> bool:
        """Count a session in, unless there are enough already."""
        own = self._limits.per_person if client.known else self._limits.per_address
        if client.sessions >= own or self.sessions >= self._limits.sessions:
            return False
        client.sessions += 1
        self.sessions += 1
        return True

    def leave(self, client: Client) -> None:
        """Count a session out."""
        client.sessions -= 1
        self.sessions -= 1

    def remember(self, session_id: str, client: Client) -> None:
        """Keep who began a session: its id alone would let anybody go on with it."""
        self._owners[session_id] = client.key
        self._owners.move_to_end(session_id)
        if len(self._owners) > max(_REMEMBERED, self._limits.sessions):
            self._owners.popitem(last=False)

    def owns(self, session_id: str, client: Client) -> bool:
        """Tell whether this client began the session."""
        return self._owners.get(session_id) == client.key

    def _forget_the_idle(self) -> None:
        if len(self._clients) < self._sweep_at:
            return
        now = self._clock()
        self._clients = {
            key: client
            for key, client in self._clients.items()
            if client.sessions or not (client.opens.is_full(now) and client.runs.is_full(now))
        }
        # Where there was nothing to forget, the next look comes only after as many again.
        self._sweep_at = max(_REMEMBERED, 2 * len(self._clients))
