"""The running app: what is made once at start-up and shared by routes and pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.door import Door
from workshop.live.engine import Engine
from workshop.live.hub import Hub
from workshop.live.identity import Identity, kept_secret
from workshop.live.pace import Pace
from workshop.live.rehearsal import Rehearsals
from workshop.live.replicas import Replicas
from workshop.settings import ROOT
from workshop.store.database import Database
from workshop.store.log import Log
from workshop.store.migrate import migrate

if TYPE_CHECKING:
    from workshop.content import Library
    from workshop.settings import Settings


@dataclass(frozen=True, slots=True)
class Atelier:
    """Everything that lives as long as the server. Plain objects: no visitor can clear them."""

    settings: Settings
    library: Library
    database: Database
    engine: Engine
    hub: Hub
    door: Door
    identity: Identity
    pace: Pace
    replicas: Replicas
    rehearsals: Rehearsals

    def start(self) -> None:
        """Begin to send changes; call it on the server's event loop."""
        self.hub.start()
        self.replicas.start()
        self.rehearsals.start()

    def stop(self) -> None:
        """Finish what waits, then let go of everything."""
        self.rehearsals.stop()
        self.replicas.stop()
        self.engine.stop()
        self.hub.stop()
        self.database.close()


_running: Atelier | None = None


def open_atelier(settings: Settings) -> Atelier:
    """Make the app from its settings: content checked, database migrated, engine ready.

    Raises ContentError, SettingsError or Refused when it cannot start.
    """
    global _running  # noqa: PLW0603 - the one place where the running app is kept
    library = load(ROOT / "data", {kind: a.Setup for kind, a in ACTIVITIES.items()})
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database)
    migrate(database)
    engine = Engine(Log(database), ACTIVITIES, settings.max_participants)
    secret = settings.secret_key
    signing = secret.get_secret_value() if secret else kept_secret(settings.data_dir)
    _running = Atelier(
        settings=settings,
        library=library,
        database=database,
        engine=engine,
        hub=Hub(engine),
        door=Door(engine),
        identity=Identity(signing, settings.trainers),
        pace=Pace(),
        replicas=Replicas(engine),
        rehearsals=Rehearsals(engine),
    )
    return _running


def atelier() -> Atelier:
    """Return the running app."""
    if _running is None:
        raise RuntimeError("open_atelier has not been called")
    return _running
