"""A workshop under test, and the people in it who act: each deed in one call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal
from uuid import UUID, uuid4, uuid5

from httpx2 import Response

from tests.support.live import PARTICIPANT_COOKIE, Held, Json, Role, Visitor
from workshop.activities.intake.commands import LIMITS
from workshop.live.parsing import command_from
from workshop.model.actor import Actor
from workshop.model.runsheet import Place, here
from workshop.model.state import Workshop

Person = Literal["phone", "other", "trainer"]
PEOPLE: tuple[Person, ...] = ("phone", "other", "trainer")


@dataclass(slots=True)
class Play:
    """A held workshop and two phones, both in it. What leads up to a command is done in-process.

    Every text in it begins with `label`, so that it can be told from another play's.
    """

    held: Held
    phone: Visitor
    other: Visitor
    label: str = "Text"
    texts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Have both phones come in."""
        self.held.admit(self.phone)
        self.held.admit(self.other)

    def visitor(self, person: Person) -> Visitor:
        """Return somebody's browser."""
        people = {"phone": self.phone, "other": self.other, "trainer": self.held.trainer}
        return people[person]

    def actor(self, person: Person) -> Actor:
        """Return who somebody is to the engine."""
        if person == "trainer":
            return Actor("trainer", self.held.row.owner)
        cookie = self.visitor(person).cookie(PARTICIPANT_COOKIE)
        return self.held.server.atelier.identity.participant(cookie, self.held.row.id)

    def text(self) -> str:
        """Return words that were not used before."""
        self.texts.append(f"{self.label} {len(self.texts)}")
        return self.texts[-1]

    def does(self, person: Person, type_: str, **fields: Any) -> str:
        """Have a command carried out that must succeed; return its id."""
        id_ = str(uuid4())
        command = command_from({"id": id_, "type": type_, **fields})
        self.held.server.atelier.engine.execute(self.held.row.code, command, self.actor(person))
        return id_

    def asks(self, person: Person, type_: str, **fields: Any) -> Response:
        """Send a command from somebody's browser."""
        role: Role = "trainer" if person == "trainer" else "participant"
        return self.visitor(person).command(self.held.row.code, type_, as_=role, **fields)

    def go(self, activity: str, phase: str) -> str:
        """Bring the room to a phase; return the step."""
        step = self.held.step(activity)
        if self.now != Place(step, phase):
            self.does("trainer", "phase.open", step=step, phase=phase)
        return step

    @property
    def now(self) -> Place:
        """Where the room is."""
        return here(self.state)

    @property
    def state(self) -> Workshop:
        """What the log adds up to."""
        return self.held.server.atelier.engine.room(self.held.row.code).state

    # -- things to act on -----------------------------------------------------------------------

    def note(self, person: Person = "phone", quadrant: str = "threats") -> str:
        """Have a note written, and go to where it is read."""
        step = self.go("swot", "read")
        text = self.text()
        return self.does(person, "swot.note.add", step=step, quadrant=quadrant, text=text)

    def group(self) -> str:
        """Have two notes grouped by the first phone."""
        notes = [self.note(), self.note("other")]
        step = self.go("swot", "group")
        return self.does("phone", "swot.group.make", step=step, notes=notes)

    def incident(self) -> str:
        """Have an incident stated; return the step of the fishbone, where causes are added."""
        step = self.go("fishbone", "causes")
        if self.state.progress[step].state.incident is None:
            self.does("trainer", "fishbone.incident.state", step=step, text=self.text())
        return step

    def bone(self, number: int = 0) -> str:
        """Return the id of a bone of the default set."""
        chosen = self.state.steps[self.held.step("fishbone")].setup["sets"][0]
        return str(chosen["bones"][number]["id"])

    def cause(self, person: Person = "phone", parent: str | None = None) -> str:
        """Have a cause added."""
        under = {} if parent is None else {"parent": parent}
        step = self.incident()
        text = self.text()
        return self.does(
            person, "fishbone.cause.add", step=step, bone=self.bone(), text=text, **under
        )

    def action(self, person: Person = "phone") -> str:
        """Have an action proposed."""
        step = self.go("fishbone", "actions")
        return self.does(person, "fishbone.action.add", step=step, **self.plan())

    def measure(self, person: Person = "phone") -> str:
        """Have an action written on the way to a change."""
        step = self.go("change", "actions")
        return self.does(person, "change.action.add", step=step, **self.measure_words())

    def measure_words(self) -> Json:
        """Return the words and days of an action on the way to a change."""
        words = {name: self.text() for name in ("text", "owner", "measure")}
        return {**words, "date": "2027-01-11", "follow_up": "2027-03-01"}

    def reason(self, person: Person = "phone") -> str:
        """Have a line of somebody's own written for a request."""
        step = self.go("managing", "request")
        return self.does(person, "managing.line.write", step=step, text=self.text())

    def card(self, quadrant: str = "strengths") -> str:
        """Have a card typed into the matrix."""
        step = self.go("strategy", "pick")
        text = self.text()
        return self.does("trainer", "strategy.card.add", step=step, quadrant=quadrant, text=text)

    def focus(self, person: Person = "phone") -> str:
        """Have a focal point proposed; the trainer's is chosen at once."""
        step = self.go("strategy", "focus")
        return self.does(person, "strategy.focus.propose", step=step, text=self.text())

    def sheet(self, person: Person = "phone") -> str:
        """Have a sheet begun for a focal point of the trainer's."""
        focus = self.focus("trainer")
        step = self.go("strategy", "project")
        return self.does(person, "strategy.sheet.start", step=step, focus=focus)

    def picture(self, which: str, phase: str = "barriers") -> str:
        """Bring the room to a picture of the Swiss cheese; return the step."""
        step = self.go("cheese", phase)
        self.does("trainer", "cheese.picture.choose", step=step, picture=which)
        return step

    def hole(self) -> str:
        """Return the id of the first hole of the Swiss cheese's case."""
        setup = self.state.steps[self.held.step("cheese")].setup
        return str(setup["case"]["slices"][0]["holes"][0]["id"])

    def form(self, person: Person = "phone") -> str:
        """Have a whole intake form handed in; return the id of its first words."""
        step = self.go("intake", "fill")
        picks: dict[str, list[str]] = {}
        texts: dict[str, str] = {}
        for question in self.state.steps[step].setup["questions"]:
            if question["kind"] in LIMITS:
                texts[question["id"]] = self.text()
            else:
                picks[question["id"]] = question["rehearsal"][:1]
        words = {"picks": picks, "texts": texts, "seconds": {}}
        id_ = self.does(person, "intake.form.send", step=step, **words)
        return str(uuid5(UUID(id_), next(iter(texts))))

    def barrier(self, person: Person = "phone") -> str:
        """Have a barrier named against the first hole."""
        step = self.picture("case")
        return self.does(
            person, "cheese.barrier.name", step=step, hole=self.hole(), text=self.text()
        )

    def agreement(self, person: Person = "phone") -> str:
        """Have an agreement about the first value proposed."""
        step = self.go("values", "agreements")
        return self.does(person, "values.agreement.propose", step=step, **self.promise())

    def promise(self) -> Json:
        """Return the words of an agreement about the first value."""
        values = self.state.steps[self.held.step("values")].setup["values"]
        words = {name: self.text() for name in ("text", "owner", "rhythm")}
        return {"value": values[0]["id"], **words}

    def question(self, form: str, phase: str = "ask") -> str:
        """Bring the room to a phase of the first question of a form; return the step."""
        steps = self.state.steps.values()
        questions = [plan for plan in steps if plan.activity == "question"]
        step = next(plan.id for plan in questions if plan.setup["form"] == form)
        if self.now != Place(step, phase):
            self.does("trainer", "phase.open", step=step, phase=phase)
        return step

    def answer(self, form: str = "words", person: Person = "phone") -> str:
        """Have a question of a form answered."""
        step = self.question(form)
        return self.does(person, "question.answer.add", step=step, text=self.text())

    def proposal(self, person: Person = "phone") -> str:
        """Have an own incident proposed for sorting."""
        step = self.go("classify", "sort")
        return self.does(person, "classify.incident.propose", step=step, text=self.text())

    def admitted(self) -> str:
        """Have an own incident admitted, in the trainer's words."""
        incident, step = self.proposal(), self.held.step("classify")
        self.does(
            "trainer", "classify.incident.admit", step=step, incident=incident, text=self.text()
        )
        return incident

    def plan(self) -> Json:
        """Return the words of an action."""
        return {name: self.text() for name in ("text", "role", "when", "measure")}
