"""Every command and event there is, whatever the activity."""

from __future__ import annotations

from workshop.model import command, event
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.parking import commands as parking_commands
from workshop.model.parking import events as parking_events
from workshop.model.tables import commands as table_commands
from workshop.model.tables import events as table_events

COMMANDS: tuple[type[Command], ...] = (
    *command.COMMANDS,
    *table_commands.COMMANDS,
    *parking_commands.COMMANDS,
)
EVENTS: tuple[type[Event], ...] = (*event.EVENTS, *table_events.EVENTS, *parking_events.EVENTS)
