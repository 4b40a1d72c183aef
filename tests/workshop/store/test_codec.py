"""Every event comes back from its row as it was, and old rows stay readable for ever."""

from __future__ import annotations

import json
from typing import Any, ClassVar, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from workshop.activities import ACTIVITIES
from workshop.model.event import (
    Event,
    SetupChanged,
    StepPlan,
    WorkshopClosed,
    WorkshopRenamed,
)
from workshop.model.vocabulary import EVENTS
from workshop.store.codec import KNOWN, UnreadableEventError, decode, encode

JSON = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
PLANS = st.builds(
    StepPlan,
    say=st.lists(st.text(), max_size=2).map(tuple),
    ask=st.lists(st.text(), max_size=2).map(tuple),
    setup=st.dictionaries(st.text(), JSON, max_size=2),
)
st.register_type_strategy(StepPlan, PLANS)
st.register_type_strategy(
    SetupChanged,
    st.builds(SetupChanged, setup=st.dictionaries(st.text(), JSON, max_size=2)),
)


class Thing(Event):
    """An event that had two other shapes before: {word}, then {word, number}."""

    VERSION: ClassVar[int] = 3
    UPGRADES: ClassVar = {
        1: lambda data: {**data, "number": 0},
        2: lambda data: {"words": [data["word"]], "number": data["number"]},
    }

    type: Literal["thing"] = "thing"
    words: tuple[str, ...]
    number: int


THINGS = {"thing": Thing}


def test_all_events_of_workshop_and_activities_are_known() -> None:
    everything = [*EVENTS, *(event for a in ACTIVITIES.values() for event in a.events)]

    assert len(KNOWN) == len(everything)
    assert set(KNOWN.values()) == set(everything)
    assert {name: event.model_fields["type"].default for name, event in KNOWN.items()} == {
        name: name for name in KNOWN
    }


def test_all_event_classes_are_listed() -> None:
    def below(kind: type[Event]) -> set[type[Event]]:
        return {kind, *(found for child in kind.__subclasses__() for found in below(child))}

    abstract = {"Event", "ActivityEvent", "PlanEvent"}
    written = {
        kind
        for kind in below(Event)
        if kind.__name__ not in abstract and kind.__module__.startswith("workshop.")
    }

    assert set(KNOWN.values()) == written


@pytest.mark.parametrize("name", KNOWN)
def test_every_old_version_can_be_upgraded(name: str) -> None:
    event = KNOWN[name]

    assert event.VERSION >= 1
    assert set(event.UPGRADES) == set(range(1, event.VERSION))


@pytest.mark.parametrize("name", KNOWN)
@settings(max_examples=20)
@given(data=st.data())
def test_every_event_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    event = data.draw(st.from_type(KNOWN[name]))

    row = encode(event)

    assert row[:2] == (name, event.VERSION)
    assert decode(*row) == event
    assert type(decode(*row)) is KNOWN[name]


def test_body_is_plain_json_without_the_type() -> None:
    type_, version, body = encode(WorkshopRenamed(title='Zoë "says"\u2028</script>'))

    assert (type_, version) == ("workshop.renamed", 1)
    assert json.loads(body) == {"title": 'Zoë "says"\u2028</script>'}


@pytest.mark.parametrize(
    ("version", "body", "event"),
    [
        (1, {"word": "old"}, Thing(words=("old",), number=0)),
        (2, {"word": "newer", "number": 5}, Thing(words=("newer",), number=5)),
        (3, {"words": ["to", "day"], "number": 7}, Thing(words=("to", "day"), number=7)),
    ],
)
def test_old_rows_are_read_as_todays_events(
    version: int, body: dict[str, Any], event: Thing
) -> None:
    assert decode("thing", version, json.dumps(body), THINGS) == event


def test_event_is_written_in_todays_version() -> None:
    assert encode(Thing(words=("a",), number=1)) == ("thing", 3, '{"words":["a"],"number":1}')


@pytest.mark.parametrize(
    ("type_", "version", "message"),
    [
        ("thing", 4, "thing version 4"),
        ("thing", 0, "thing version 0"),
        ("unheard.of", 1, "unheard.of version 1"),
    ],
)
def test_row_of_another_version_of_the_app_is_unreadable(
    type_: str, version: int, message: str
) -> None:
    with pytest.raises(UnreadableEventError) as error:
        decode(type_, version, "{}", THINGS)

    assert str(error.value) == message


def test_row_with_a_field_too_many_is_not_read_as_if_it_were_not_there() -> None:
    with pytest.raises(ValidationError):
        decode(WorkshopClosed().type, 1, '{"by": "somebody"}')
