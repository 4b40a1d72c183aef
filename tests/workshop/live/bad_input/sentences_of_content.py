"""The refusals that are about what somebody wrote or chose; see sentences.py."""

from __future__ import annotations

OF_CONTENT: dict[str, tuple[int, str, str]] = {
    "text-empty": (
        422,
        "Write something first.",
        "Schrijf eerst iets.",
    ),
    "text-too-long": (
        422,
        "This is too long: {limit} characters at most.",
        "Dit is te lang: hoogstens {limit} tekens.",
    ),
    "note-unknown": (
        404,
        "This note is not there (any more).",
        "Dit kaartje is er niet (meer).",
    ),
    "note-not-yours": (
        403,
        "Only its writer can change a note.",
        "Alleen wie een kaartje schreef, kan het aanpassen.",
    ),
    "notes-too-many": (
        409,
        "This board is full: {limit} notes.",
        "Dit bord is vol: {limit} kaartjes.",
    ),
    "group-unknown": (
        404,
        "This group is not there (any more).",
        "Deze groep is er niet (meer).",
    ),
    "group-too-small": (
        422,
        "Choose at least two cards in the same quadrant.",
        "Kies minstens twee kaartjes in hetzelfde kwadrant.",
    ),
    "group-mixed": (
        422,
        "A group holds cards of one quadrant.",
        "Een groep bevat kaartjes uit één kwadrant.",
    ),
    "dots-spent": (
        409,
        "You have used all your dots.",
        "Al je stippen zijn op.",
    ),
    "dot-none": (
        409,
        "You have no dot here.",
        "Je hebt hier geen stip.",
    ),
    "guess-out-of-range": (
        422,
        "Give a number from 0 to 100.",
        "Geef een getal van 0 tot 100.",
    ),
    "bone-unknown": (
        404,
        "This bone is not there (any more).",
        "Deze graat is er niet (meer).",
    ),
    "cause-unknown": (
        404,
        "This cause is not there (any more).",
        "Deze oorzaak is er niet (meer).",
    ),
    "cause-not-yours": (
        403,
        "Only its writer can change a cause.",
        "Alleen wie een oorzaak schreef, kan ze aanpassen.",
    ),
    "cause-loop": (
        409,
        "A cause cannot lie under itself.",
        "Een oorzaak kan niet onder zichzelf liggen.",
    ),
    "causes-too-many": (
        409,
        "This fishbone is full: {limit} causes.",
        "Deze visgraat is vol: {limit} oorzaken.",
    ),
    "case-unknown": (
        404,
        "This case is not there.",
        "Dit geval is er niet.",
    ),
    "incident-stated": (
        409,
        "The incident has just been stated. Only the trainer can change it.",
        "Het incident is net benoemd. Alleen de trainer kan het nog wijzigen.",
    ),
    "incident-missing": (
        409,
        "State the incident first.",
        "Benoem eerst het incident.",
    ),
    "set-unknown": (
        404,
        "This set of bones is not there.",
        "Deze reeks graten is er niet.",
    ),
    "date-invalid": (
        422,
        "Choose a day.",
        "Kies een dag.",
    ),
    "follow-up-too-early": (
        422,
        "The day to look again cannot come before the day it must be done.",
        "De dag om opnieuw te kijken kan niet voor de dag komen waarop het klaar moet zijn.",
    ),
    "bones-in-use": (
        409,
        "There are causes on these bones already.",
        "Er staan al oorzaken op deze graten.",
    ),
    "action-unknown": (
        404,
        "This action is not there (any more).",
        "Deze actie is er niet (meer).",
    ),
    "action-not-yours": (
        403,
        "Only its writer can change an action.",
        "Alleen wie een actie schreef, kan ze aanpassen.",
    ),
    "actions-too-many": (
        409,
        "This list is full: {limit} actions.",
        "Deze lijst is vol: {limit} acties.",
    ),
    "task-unknown": (
        404,
        "This task is not there (any more).",
        "Deze taak is er niet (meer).",
    ),
    "category-unknown": (
        404,
        "This category is not there (any more).",
        "Deze categorie is er niet (meer).",
    ),
    "hours-out-of-range": (
        422,
        "Give hours from 0 to {limit}, in steps of a half.",
        "Geef uren van 0 tot {limit}, per half uur.",
    ),
    "figure-out-of-range": (
        422,
        "Give a number from 0 to {limit}.",
        "Geef een getal van 0 tot {limit}.",
    ),
    "line-unknown": (
        404,
        "This line is not there (any more).",
        "Deze regel is er niet (meer).",
    ),
    "value-unknown": (
        404,
        "This value is not there (any more).",
        "Deze waarde is er niet (meer).",
    ),
    "answer-unknown": (
        404,
        "This answer is not there (any more).",
        "Dit antwoord is er niet (meer).",
    ),
    "answer-not-yours": (
        403,
        "Only its writer can change an answer.",
        "Alleen wie een antwoord gaf, kan het aanpassen.",
    ),
    "answers-too-many": (
        409,
        "You can give {limit} at most.",
        "Je kunt er hoogstens {limit} geven.",
    ),
    "question-unknown": (
        404,
        "This question is not there (any more).",
        "Deze vraag is er niet (meer).",
    ),
    "option-unknown": (
        422,
        "This answer does not belong to the question.",
        "Dit antwoord hoort niet bij de vraag.",
    ),
    "answer-missing": (
        422,
        "Answer the questions with a star first.",
        "Beantwoord eerst de vragen met een sterretje.",
    ),
    "word-given": (
        409,
        "You gave this word already.",
        "Dit woord gaf je al.",
    ),
    "agreement-unknown": (
        404,
        "This agreement is not there (any more).",
        "Deze afspraak is er niet (meer).",
    ),
    "agreements-too-many": (
        409,
        "This list is full: {limit} agreements.",
        "Deze lijst is vol: {limit} afspraken.",
    ),
    "statement-unknown": (
        404,
        "This statement is not there (any more).",
        "Deze stelling is er niet (meer).",
    ),
    "answer-out-of-range": (
        422,
        "Choose one of the five answers.",
        "Kies een van de vijf antwoorden.",
    ),
    "origin-unknown": (
        404,
        "This source is not in the list.",
        "Deze bron staat niet in de lijst.",
    ),
    "incident-not-yours": (
        403,
        "Only who proposed an incident can take it back.",
        "Alleen wie een incident voorstelde, kan het terugnemen.",
    ),
    "incidents-too-many": (
        409,
        "This list is full: {limit} incidents.",
        "Deze lijst is vol: {limit} incidenten.",
    ),
    "card-unknown": (
        404,
        "This card is not there (any more).",
        "Dit kaartje is er niet (meer).",
    ),
    "cards-too-many": (
        409,
        "This quadrant is full: {limit} cards.",
        "Dit kwadrant is vol: {limit} kaartjes.",
    ),
    "pair-unknown": (
        404,
        "These two cards are not in the matrix (any more).",
        "Deze twee kaartjes staan niet (meer) in de matrix.",
    ),
    "focus-unknown": (
        404,
        "This focal point is not there (any more).",
        "Dit aandachtspunt is er niet (meer).",
    ),
    "focuses-too-many": (
        409,
        "This list is full: {limit} focal points.",
        "Deze lijst is vol: {limit} aandachtspunten.",
    ),
    "focuses-chosen": (
        409,
        "Choose {limit} focal points at most. Put one back first.",
        "Kies hoogstens {limit} aandachtspunten. Zet er eerst een terug.",
    ),
    "sheet-unknown": (
        404,
        "This sheet is not there (any more).",
        "Deze fiche is er niet (meer).",
    ),
    "sheets-too-many": (
        409,
        "There are enough sheets now: {limit}.",
        "Er zijn nu genoeg fiches: {limit}.",
    ),
    "picture-unknown": (
        404,
        "This picture is not there, or not shown now.",
        "Deze tekening is er niet, of staat nu niet op het scherm.",
    ),
    "hole-unknown": (
        404,
        "This hole is not there (any more).",
        "Dit gat is er niet (meer).",
    ),
    "holes-too-many": (
        409,
        "There is no room for this hole: {limit} in a slice, and eight slices.",
        "Er is geen plaats voor dit gat: {limit} per plak, en acht plakken.",
    ),
    "barrier-unknown": (
        404,
        "This barrier is not there (any more).",
        "Deze barrière is er niet (meer).",
    ),
    "barrier-not-yours": (
        403,
        "Only its writer can change a barrier.",
        "Alleen wie een barrière noemde, kan ze veranderen.",
    ),
    "barriers-too-many": (
        409,
        "There are enough barriers now: {limit}.",
        "Er zijn nu genoeg barrières: {limit}.",
    ),
    "already-running": (
        409,
        "This is running already.",
        "Dit loopt al.",
    ),
    "not-running": (
        409,
        "This is not running.",
        "Dit loopt niet.",
    ),
}
