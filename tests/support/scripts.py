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


def confiding(sentence: str, moment: str, role: str) -> Script:
    """Return what two people pick and which role the first one takes; all of it is shown."""

    def pick(who: Person, number: int, poll: str, option: str) -> Act:
        return act(who, "support.pick", number, poll=poll, option=option, picked=True)

    return [
        Phase("choose"),
        pick("phone", 1, "wanted", sentence),
        pick("other", 2, "wanted", "me-too"),
        Phase("results"),
        Phase("pairs"),
        act("phone", "support.role.take", 3, role=role),
        act("other", "support.role.take", 4, role="b"),
        act("trainer", "support.roles.swap", 5, swapped=True),
        Phase("debrief"),
        pick("phone", 6, "hardest", moment),
        pick("other", 7, "hardest", "anger"),
        Phase("hardest"),
        Phase("aftercare"),
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


def weighing(severity: str, answer: str) -> Script:
    """Return where two people place an incident, and what they know of an action."""
    other = {"catastrophic": "minor", "minor": "catastrophic"}[severity]
    words = {"text": "Doen", "owner": "Wie", "measure": "Gedaan"}
    days = {"date": "2027-01-11", "follow_up": "2027-03-01"}
    place = "change.severity.place"
    return [
        Phase("approach"),
        act("trainer", "change.incident.state", 30, text="Er gebeurde iets"),
        Phase("severity"),
        act("phone", place, 31, severity=severity, frequency="yearly"),
        act("other", place, 32, severity=other, frequency="weekly"),
        Phase("actions"),
        act("trainer", "change.action.add", 33, **words, **days),
        Phase("practice"),
        act("phone", "change.procedure.know", 34, action=id_of(33), answer=answer),
        act("other", "change.procedure.know", 35, action=id_of(33), answer="finds"),
    ]


def whole_change() -> Script:
    """Return a whole way to a change, with actions of two people."""
    words = {"owner": "Wie", "measure": "Gedaan", "date": "2027-01-11", "follow_up": "2027-03-01"}
    settled = {"severity": "major", "frequency": "yearly"}
    return [
        *weighing("minor", "no"),
        Phase("placed"),
        act("trainer", "change.severity.settle", 40, **settled),
        Phase("questions"),
        Phase("actions"),
        act("phone", "change.action.add", 41, text="Een", strength="weak", **words),
        act("other", "change.action.add", 42, text="Twee", **words),
        act("phone", "change.action.edit", 43, action=id_of(41), text="Eén", **words),
        act("trainer", "change.action.weigh", 44, action=id_of(42), strength="strong"),
        act("other", "change.action.withdraw", 45, action=id_of(42)),
        Phase("practice"),
        act("phone", "change.procedure.describe", 46, action=id_of(41), written="yes"),
        act("other", "change.procedure.know", 47, action=id_of(41), answer="knows"),
        Phase("known"),
    ]


def opposing(score: int) -> Script:
    """Return two people's scores of a pair that the trainer typed."""
    pair = f"{id_of(30)}:{id_of(31)}"
    return [
        Phase("pick"),
        act("trainer", "strategy.card.add", 30, quadrant="strengths", text="Samen"),
        act("trainer", "strategy.card.add", 31, quadrant="threats", text="Drukte"),
        Phase("score"),
        act("phone", "strategy.score", 32, pair=pair, score=score),
        act("other", "strategy.score", 33, pair=pair, score=1),
    ]


def whole_strategy() -> Script:
    """Return a whole strategy, with focal points and a sheet of two people."""
    propose, decide = "strategy.focus.propose", "strategy.focus.decide"
    goal = {"sheet": id_of(50), "field": "goal"}
    return [
        *opposing(2),
        Phase("matrix"),
        Phase("focus"),
        act("phone", propose, 40, text="Hoe?"),
        act("other", propose, 41, text="Hoe dan?"),
        act("trainer", decide, 42, focus=id_of(40), status="chosen"),
        act("trainer", decide, 43, focus=id_of(41), status="dropped"),
        Phase("project"),
        act("other", "strategy.sheet.start", 50, focus=id_of(40)),
        act("phone", "strategy.sheet.write", 51, **goal, text="Rust"),
        act("other", "strategy.sheet.write", 52, **goal, text="Orde"),
        act("trainer", "strategy.sheet.show", 53, sheet=id_of(50)),
    ]


def supporting(favourite: int) -> Script:
    """Return two barriers, and which of them two people support."""
    name, support = "cheese.barrier.name", "cheese.barrier.support"
    return [
        Phase("barriers"),
        act("phone", name, 1, hole="peak", text="Een", strength="weak"),
        act("other", name, 2, hole="peak", text="Twee"),
        act("phone", support, 3, barrier=id_of(favourite), supported=True),
        act("other", support, 4, barrier=id_of(favourite), supported=True),
        act("other", support, 5, barrier=id_of(3 - favourite), supported=True),
        act("other", support, 6, barrier=id_of(favourite), supported=False),
        act("other", support, 7, barrier=id_of(favourite), supported=True),
    ]


def whole_cheese() -> Script:
    return [
        Phase("story"),
        act("trainer", "cheese.story.tell", 10, steps=3),
        Phase("picture"),
        *supporting(1),
        act("phone", "cheese.barrier.weigh", 11, barrier=id_of(1), strength="strong"),
        act("trainer", "cheese.barrier.admit", 12, barrier=id_of(2), admitted=True),
        Phase("closed"),
        act("trainer", "cheese.barrier.hide", 13, barrier=id_of(1), hidden=True),
        Phase("limits"),
    ]


def filling_in(now: str, hours: float, wish: str) -> Script:
    """Return what two people say of their practices, until all is shown."""
    answer, finish = "managing.task.answer", "managing.category.finish"
    return [
        Phase("inventory"),
        act("phone", answer, 1, task="budget", now=now, hours=hours, going="badly"),
        act("other", answer, 2, task="budget", now="doctor", hours=2),
        act("phone", answer, 3, task="budget", wish=wish),
        act("other", answer, 4, task="billing", now="nobody", hours=1),
        act("other", "managing.task.leave", 5, task="billing"),
        act("phone", finish, 6, category="finance"),
        Phase("hours"),
        Phase("roles"),
        Phase("request"),
        act("phone", "managing.figure.enter", 7, figure="patients", amount=int(hours * 100)),
        act("phone", "managing.line.write", 8, text=f"Een reden van {hours}"),
        act("other", "managing.line.write", 9, text="Een andere reden"),
        act("phone", "managing.line.withdraw", 10, line=id_of(8)),
    ]


def handing_in(urgency: str, hope: str, dropped: str) -> Script:
    """Return what two people make up on a form and would drop from it."""
    send, drop = "intake.form.send", "intake.drop.choose"
    first = {"first-time": ["yes"], "for-whom": ["self"], "urgency": [urgency], "hope": [hope]}
    second = {"first-time": ["no"], "for-whom": ["child"], "urgency": ["week"]}
    words = {"reason": "Een verzonnen hoest"}
    return [
        Phase("fill"),
        act("phone", send, 1, picks=first, texts=words, seconds={"hope": 7}),
        act("other", send, 2, picks=second, texts={"reason": "Een attest"}, seconds={}),
        act("phone", send, 3, picks=first, texts={**words, "more": "Nee"}, seconds={"hope": 9}),
        Phase("results"),
        Phase("drop"),
        act("phone", drop, 4, question=dropped),
        act("other", drop, 5, question="reach"),
        act("other", drop, 6),
        Phase("verdict"),
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
