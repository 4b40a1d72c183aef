"""What the phones were told, held against what the log says: the promises of docs/live.md."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import create_engine, select

from tests.support.phones import History, Phone
from workshop.store import schema

NOTE, PLACE, TAKE = "swot.note.add", "swot.dot.place", "swot.dot.take"
WRITTEN, PLACED, TAKEN = "swot.note.added", "swot.dot.placed", "swot.dot.taken"


@dataclass(frozen=True, slots=True)
class Logged:
    """A workshop's log as it is on disk: (seq, type, body) of each event, and the commands done."""

    events: list[tuple[int, str, dict[str, Any]]]
    done: dict[str, int]  # command id -> the log's seq after it
    head: int

    def of(self, type_: str) -> list[tuple[int, dict[str, Any]]]:
        """Return the events of a type, in order."""
        return [(seq, body) for seq, kind, body in self.events if kind == type_]


def read_log(url: str, workshop: str) -> Logged:
    """Read a workshop's log from its database; on SQLite, when the server is gone."""
    engine = create_engine(url)
    events, commands, workshops = schema.events, schema.commands, schema.workshops
    try:
        with engine.connect() as connection:
            rows = connection.execute(
                select(events.c.seq, events.c.type, events.c.body)
                .where(events.c.workshop == workshop)
                .order_by(events.c.seq)
            ).all()
            done = connection.execute(
                select(commands.c.id, commands.c.seq).where(commands.c.workshop == workshop)
            ).all()
            head = connection.execute(
                select(workshops.c.head).where(workshops.c.id == workshop)
            ).scalar_one()
    finally:
        engine.dispose()
    return Logged(
        [(row.seq, row.type, json.loads(row.body)) for row in rows],
        {row.id: row.seq for row in done},
        head,
    )


def broken_promises(history: History, log: Logged) -> list[str]:
    """Return what is wrong, a sentence each; nothing, when every promise was kept.

    A command whose answer never came may have been carried out, once, or not at all.
    """
    return [
        *_numbering(log),
        *_answers(history, log),
        *_notes(history, log),
        *_order(history, log),
        *_dots(history, log),
    ]


def _numbering(log: Logged) -> Iterable[str]:
    numbers = [seq for seq, _, _ in log.events]
    if numbers != list(range(1, log.head + 1)):
        yield f"the log's numbers are not 1 to {log.head}"


def _answers(history: History, log: Logged) -> Iterable[str]:
    versions: dict[str, set[int]] = defaultdict(set)
    for record in history.of("ok"):
        id_ = record.command["id"]
        versions[id_].add(record.version)
        if id_ not in log.done:
            yield f"acknowledged, but not in the log: {id_}"
        elif log.done[id_] != record.version:
            yield f"answered with version {record.version}, saved as {log.done[id_]}: {id_}"
    for record in history.of("refused"):
        if record.command["id"] in log.done:
            yield f"refused, but in the log: {record.command['id']}"


def _notes(history: History, log: Logged) -> Iterable[str]:
    asked = {r.command["id"]: r.command for r in history.of("invoke") if r.command["type"] == NOTE}
    times = Counter(body["note"] for _, body in log.of(WRITTEN))
    for _, body in log.of(WRITTEN):
        command = asked.get(body["note"])
        if command is None:
            yield f"a note that nobody wrote: {body['note']}"
        elif (body["text"], body["quadrant"]) != (command["text"], command["quadrant"]):
            yield f"a note that changed on its way: {body['note']}"
    for note, n in times.items():
        if n > 1:
            yield f"a note that is there {n} times: {note}"
    for record in history.of("ok"):
        if record.command["type"] == NOTE and not times[record.command["id"]]:
            yield f"a note that was acknowledged and is lost: {record.command['id']}"


def _order(history: History, log: Logged) -> Iterable[str]:
    """Check that each phone's notes came in the order they were written, from one person."""
    writers = {r.command["id"]: r.phone for r in history.of("invoke")}
    asked: dict[str, list[str]] = defaultdict(list)
    for record in history.of("invoke"):
        asked[record.phone].append(record.command["id"])
    logged: dict[str, list[str]] = defaultdict(list)
    people: dict[str, set[str]] = defaultdict(set)
    for _, body in log.of(WRITTEN):
        phone = writers.get(body["note"])
        if phone is not None:
            logged[phone].append(body["note"])
            people[phone].add(body["by"])
    for phone, notes in logged.items():
        there = set(notes)
        if notes != [id_ for id_ in asked[phone] if id_ in there]:
            yield f"the notes of {phone} are in another order than they were written"
        if len(people[phone]) > 1:
            yield f"{phone} became somebody else"
    everybody = [person for found in people.values() for person in found]
    if len(everybody) != len(set(everybody)):
        yield "two phones are one person"


def _dots(history: History, log: Logged) -> Iterable[str]:
    people = {body["note"]: body["by"] for _, body in log.of(WRITTEN)}
    of_phone = {
        r.phone: people[r.command["id"]] for r in history.of("invoke") if r.command["id"] in people
    }
    decided = history.ids("ok") | history.ids("refused")
    for type_, event in ((PLACE, PLACED), (TAKE, TAKEN)):
        there = Counter((body["participant"], body["note"]) for _, body in log.of(event))
        least: Counter[tuple[str, str]] = Counter()
        perhaps: Counter[tuple[str, str]] = Counter()
        for record in history.of("ok"):
            if record.command["type"] == type_:
                least[of_phone.get(record.phone, record.phone), record.command["note"]] += 1
        for record in history.of("invoke"):
            if record.command["type"] == type_ and record.command["id"] not in decided:
                perhaps[of_phone.get(record.phone, record.phone), record.command["note"]] += 1
        for key in there.keys() | least.keys():
            if not least[key] <= there[key] <= least[key] + perhaps[key]:
                yield (
                    f"{event} by {key[0]} on {key[1]}: {there[key]} in the log, "
                    f"{least[key]} acknowledged, {perhaps[key]} without an answer"
                )


async def same_views(phones: Sequence[Phone], hosts: Sequence[str]) -> list[str]:
    """Open each phone's page anew beside it, and say where the two show something else."""
    wrong = []
    for phone in phones:
        fresh = Phone(hosts, phone.code, History(), phone.random.getrandbits(32))
        fresh.http.cookies = phone.http.cookies
        fresh.open()
        try:
            await fresh.until(lambda f=fresh: bool(f.view and f.mine))  # type: ignore[misc]
        finally:
            await fresh.close()
        if (phone.version, phone.view) != (fresh.version, fresh.view):
            wrong.append(f"{phone.name} shows another view than a page opened now")
        if phone.mine != fresh.mine:
            wrong.append(f"{phone.name} shows other things of its own than a page opened now")
        if phone.gaps:
            wrong.append(f"{phone.name} got {phone.gaps} patches that did not fit")
    return wrong
