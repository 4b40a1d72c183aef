"""What happens in a world: a script for each activity, with the secret as its argument."""

from __future__ import annotations

from dataclasses import replace

from tests.support.play import Person
from tests.support.worlds import Act, Phase, Script, act, id_of
from workshop.activities.question.words import word_of

SWAP: dict[Person, Person] = {"phone": "other", "other": "phone", "trainer": "trainer"}
STATED = 9


def writing(text: str) -> Script:
    """Return what two people write alone, and change, withdraw and go back to."""
    add = "swot.note.add"
    return [
        Phase("write"),
        act("phone", add, 1, quadrant="threats", text=f"{text} one"),
        act("other", add, 2, quadrant="strengths", text=f"{text} two"),
        act("phone", add, 3, quadrant="threats", text=f"{text} three"),
        act("phone", "swot.note.edit", 4, note=id_of(1), text=f"{text} four"),
        act("other", "swot.note.move", 5, note=id_of(2), quadrant="weaknesses"),
        act("phone", "swot.note.withdraw", 6, note=id_of(3)),
        act("phone", "swot.note.hide", 7, note=id_of(1), hidden=True),
        act("phone", "swot.dot.place", 8, note=id_of(1)),
        act("trainer", "step.lock", 9, locked=True),
        act("phone", add, 10, quadrant="threats", text=f"{text} five"),
        act("trainer", "step.lock", 11, locked=False),
        Phase("story"),
        act("phone", "swot.note.edit", 12, note=id_of(1), text=f"{text} six"),
        Phase("example"),
        Phase("write"),
        act("phone", add, 1, quadrant="threats", text=f"{text} seven"),
    ]


def voting(favourite: int) -> Script:
    add, place = "swot.note.add", "swot.dot.place"
    other = 3 - favourite
    return [
        Phase("read"),
        act("phone", add, 1, quadrant="threats", text="Een"),
        act("other", add, 2, quadrant="threats", text="Twee"),
        Phase("vote"),
        *(act("phone", place, 10 + n, note=id_of(favourite)) for n in range(4)),
        act("phone", place, 20, note=id_of(other)),
        act("other", place, 21, note=id_of(favourite)),
        act("phone", "swot.dot.take", 22, note=id_of(favourite)),
        act("phone", place, 23, note=id_of(favourite)),
    ]


def guessing(first: int, second: int) -> Script:
    return [
        Phase("question"),
        Phase("first"),
        act("phone", "estimate.guess", 1, value=first),
        act("other", "estimate.guess", 2, value=second),
        act("phone", "estimate.guess", 3, value=second),
    ]


def rating(first: int, second: int) -> Script:
    def rate(who: Person, number: int, scale: str, value: int) -> Act:
        fields = {"value": "peer-supervision", "scale": scale, "rating": value}
        return act(who, "values.rate", number, **fields)

    return [
        Phase("rate"),
        rate("phone", 1, "importance", first),
        rate("other", 2, "importance", second),
        rate("phone", 3, "today", second),
        rate("other", 4, "today", first),
        rate("other", 5, "today", second),
    ]


def stating(first: int, second: int) -> Script:
    def answer(who: Person, number: int, value: int) -> Act:
        return act(who, "statements.answer", number, statement="equal-say", value=value)

    return [
        Phase("answer"),
        answer("phone", 1, first),
        answer("other", 2, second),
        answer("phone", 3, second),
        act("other", "statements.skip", 4, statement="same-day"),
    ]


def sorting(first: str, second: str) -> Script:
    def sort(who: Person, number: int, incident: str, level: str) -> Act:
        return act(who, "classify.level.choose", number, incident=incident, level=level)

    def name(who: Person, number: int, incident: str, origin: str) -> Act:
        return act(who, "classify.origin.choose", number, incident=incident, origin=origin)

    return [
        Phase("sort"),
        sort("phone", 1, "f04", first),
        sort("other", 2, "f04", second),
        sort("other", 3, "f10", first),
        name("phone", 4, "f04", "records" if first == "process" else "management"),
        name("other", 5, "f10", "diagnosis" if second == "process" else "other"),
    ]


def asking_why(favourite: int) -> Script:
    add, place = "fishbone.cause.add", "fishbone.dot.place"
    return [
        Phase("causes"),
        act("trainer", "fishbone.incident.state", STATED, text="Wat er gebeurde"),
        act("phone", add, 1, bone="people", text="Een"),
        act("other", add, 2, bone="people", text="Twee"),
        Phase("vote"),
        act("phone", place, 10, question="cause", cause=id_of(favourite)),
        act("phone", place, 11, question="change", cause=id_of(3 - favourite)),
        act("other", place, 12, question="cause", cause=id_of(favourite)),
        act("phone", "fishbone.dot.take", 13, question="cause", cause=id_of(favourite)),
        act("phone", place, 14, question="cause", cause=id_of(favourite)),
    ]


def swapped(script: Script) -> Script:
    """Return the same with both phones' parts exchanged."""
    return [replace(one, who=SWAP[one.who]) if isinstance(one, Act) else one for one in script]


def whole_swot() -> Script:
    add, place = "swot.note.add", "swot.dot.place"
    return [
        Phase("write"),
        act("phone", add, 1, quadrant="threats", text="Een"),
        act("other", add, 2, quadrant="threats", text="Twee"),
        act("other", add, 3, quadrant="threats", text="Drie"),
        act("phone", add, 4, quadrant="strengths", text="Vier"),
        Phase("read"),
        act("phone", add, 5, quadrant="strengths", text="Vijf"),
        act("phone", "swot.note.edit", 6, note=id_of(1), text="Een, maar beter"),
        act("trainer", "swot.note.hide", 7, note=id_of(3), hidden=True),
        act("other", "swot.note.withdraw", 8, note=id_of(3)),
        Phase("group"),
        act("phone", "swot.group.make", 9, notes=[id_of(1), id_of(2)]),
        act("other", "swot.group.rename", 10, group=id_of(9), title="Samen"),
        act("phone", "swot.group.release", 11, note=id_of(2)),
        act("phone", "swot.group.undo", 12),
        Phase("vote"),
        act("phone", place, 13, note=id_of(1)),
        act("other", place, 14, note=id_of(4)),
        Phase("discuss"),
        Phase("background"),
    ]


def whole_fishbone() -> Script:
    plan = {"role": "Wie", "when": "Volgende week", "measure": "We tellen het"}
    return [
        Phase("incident"),
        act("phone", "fishbone.incident.state", 30, text="Wat er gebeurde"),
        *(one for one in asking_why(1) if not (isinstance(one, Act) and one.number == STATED)),
        Phase("causes"),
        act("other", "fishbone.cause.mark", 20, cause=id_of(2), domain="process"),
        Phase("priorities"),
        Phase("actions"),
        act("phone", "fishbone.action.add", 21, text="Doen", cause=id_of(1), **plan),
        act("other", "fishbone.action.add", 22, text="Ook doen", **plan),
    ]


def whole_question() -> Script:
    add = "question.answer.add"
    return [
        Phase("ask"),
        act("phone", add, 1, text="Tijd"),
        act("other", add, 2, text="tijd"),
        act("phone", add, 3, text="geld"),
        act("phone", "question.answer.edit", 4, answer=id_of(1), text="Overleg"),
        act("other", "question.answer.withdraw", 5, answer=id_of(2)),
        Phase("show"),
        act("other", add, 6, text="laat"),
        act("trainer", "question.word.hide", 7, word=word_of("geld"), hidden=True),
    ]


def whole_values() -> Script:
    promise = {"value": "peer-supervision", "owner": "Wie", "rhythm": "Elke maand"}
    return [
        *rating(2, 5),
        Phase("gaps"),
        Phase("agreements"),
        act("phone", "values.agreement.propose", 20, text="Samenkomen", **promise),
        act("other", "values.agreement.propose", 21, text="Vaker samenkomen", **promise),
        act("trainer", "values.agreement.decide", 22, agreement=id_of(20), status="agreed"),
        act("trainer", "values.agreement.decide", 23, agreement=id_of(21), status="dropped"),
    ]


def whole_classify() -> Script:
    return [
        *sorting("process", "knowledge"),
        act("phone", "classify.incident.propose", 20, text="Een"),
        act("other", "classify.incident.propose", 21, text="Twee"),
        act("trainer", "classify.incident.admit", 22, incident=id_of(20), text="Eentje"),
        act("trainer", "classify.incident.decline", 23, incident=id_of(21)),
        Phase("agreement"),
        Phase("studies"),
        Phase("sources"),
    ]
