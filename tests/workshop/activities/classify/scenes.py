"""A small sorting that the tests look at in each of its phases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4

from tests.workshop.activities.acting import PEOPLE
from workshop.activities.classify import ACTIVITY, commands
from workshop.activities.classify.sorting import Sorting
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand

STEP = "classify"
PHASES = tuple(phase.name for phase in ACTIVITY.phases({}))

STUDY = {"id": "study", "text": "A study 2008, J Studies 1:2-3", "url": "https://example.org/study"}
ASKED = {
    "question": "Process or knowledge?",
    "about": "How the work is organised, or what one knew.",
    "warning": "No patient, no colleague.",
}
EXPLAINED = {
    "meaning": "More than chance?",
    "missing": "All pairs count.",
    "caveat": "A convention.",
    "sources": [STUDY],
}
STUDIES = {
    "remark": "Invented incidents.",
    "figures": [
        {
            "label": "A study",
            "process": 69.5,
            "knowledge": 30.5,
            "approximate": False,
            "source": STUDY,
        }
    ],
}
ORIGINS = {
    "remark": "Ours.",
    "sources": [STUDY],
    "items": [
        {"id": "records", "name": "Records"},
        {"id": "diagnosis", "name": "Diagnosis"},
        {"id": "other", "name": "Other"},
    ],
}
SETUP_FILE: dict[str, Any] = {
    **ASKED,
    "origins": ORIGINS,
    "incidents": [
        {"id": "f01", "title": "Inbox not read", "text": "Invented. Nobody read it."},
        {"id": "f02", "title": "Fear it was not", "text": "Invented. It was no fear."},
    ],
    "order": ["f02", "f01"],
    "agreement": EXPLAINED,
    "studies": STUDIES,
    "rehearsal": {
        "answers": [
            {
                "incident": "f01",
                "choices": [
                    {"level": "process", "origin": "records", "people": 3},
                    {"level": "knowledge", "origin": "other", "people": 1},
                ],
            },
            {
                "incident": "f02",
                "choices": [{"level": "knowledge", "origin": "diagnosis", "people": 1}],
            },
        ],
        "proposals": ["A letter went to an old address"],
    },
}
SETUP = ACTIVITY.Setup.model_validate(SETUP_FILE).model_dump(mode="json", exclude_none=True)

# What the room sees of the incidents and sources in every phase.
SEEN: dict[str, Any] = {
    **ASKED,
    "fewest": 5,
    "origins": {
        "records": {"name": "Records", "rank": 0},
        "diagnosis": {"name": "Diagnosis", "rank": 1},
        "other": {"name": "Other", "rank": 2},
    },
    "incidents": {
        "f02": {"title": "Fear it was not", "text": "Invented. It was no fear.", "rank": 0},
        "f01": {"title": "Inbox not read", "text": "Invented. Nobody read it.", "rank": 1},
    },
}
OWN = str(UUID(int=7))


def scene(phase: str, state: Sorting | None = None, simulated: Iterable[str] = ()) -> Scene:
    """Return a sorting in a phase."""
    return Scene(
        step=STEP,
        phase=phase,
        setup=SETUP,
        state=ACTIVITY.begin(SETUP) if state is None else state,
        simulated=frozenset(simulated),
        participants=len(PEOPLE),
    )


def level(incident: str, choice: commands.Level) -> commands.ChooseLevel:
    """Return the command to sort an incident."""
    return commands.ChooseLevel(id=uuid4(), step=STEP, incident=incident, level=choice)


def origin(incident: str, choice: str) -> commands.ChooseOrigin:
    """Return the command to name the source of an incident."""
    return commands.ChooseOrigin(id=uuid4(), step=STEP, incident=incident, origin=choice)


def propose(text: str, number: int = 7) -> commands.ProposeIncident:
    """Return the command to propose an own incident; its id is a number of ours."""
    return commands.ProposeIncident(id=UUID(int=number), step=STEP, text=text)


def admit(text: str, incident: str = OWN) -> commands.AdmitIncident:
    """Return the command to have the room sort an own incident."""
    return commands.AdmitIncident(id=uuid4(), step=STEP, incident=incident, text=text)


def decline(incident: str = OWN) -> commands.DeclineIncident:
    """Return the command to keep an own incident from the room."""
    return commands.DeclineIncident(id=uuid4(), step=STEP, incident=incident)


def withdraw(incident: str = OWN) -> commands.WithdrawIncident:
    """Return the command to take back an own incident."""
    return commands.WithdrawIncident(id=uuid4(), step=STEP, incident=incident)


def after(*done: tuple[Actor, ActivityCommand], state: Sorting | None = None) -> Sorting:
    """Return the state after some commands that must be allowed while people sort."""
    state = ACTIVITY.begin(SETUP) if state is None else state
    for actor, command in done:
        for event in ACTIVITY.decide(scene("sort", state), command, actor):
            state = ACTIVITY.evolve(state, event)
    return state


def sorted_as(choices: Mapping[str, str], origins: Mapping[str, str] | None = None) -> Sorting:
    """Return the state in which our people sorted: incident -> "p" or "k" a person, in order.

    `origins` is the same for the sources, by their first letters.
    """
    levels: dict[str, commands.Level] = {"p": "process", "k": "knowledge"}
    names = {one["id"][0]: one["id"] for one in SETUP["origins"]["items"]}
    done: list[tuple[Actor, ActivityCommand]] = [
        (person, level(incident, levels[letter]))
        for incident, letters in choices.items()
        for person, letter in zip(PEOPLE, letters, strict=False)
    ]
    done += [
        (person, origin(incident, names[letter]))
        for incident, letters in (origins or {}).items()
        for person, letter in zip(PEOPLE, letters, strict=False)
    ]
    return after(*done)
