"""Every refusal there is: its code, HTTP status, and the sentence in English and in Dutch.

Phones that are out there rest on the codes and the statuses; a change here is a change for them.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[int, str, str]] = {
    "json-malformed": (
        400,
        "This message could not be read.",
        "Dit bericht was niet te lezen.",
    ),
    "body-too-large": (
        413,
        "This message is too large.",
        "Dit bericht is te groot.",
    ),
    "command-unknown": (
        422,
        "This app does not know what was asked.",
        "De app weet niet wat er gevraagd werd.",
    ),
    "command-invalid": (
        422,
        "Something in this message is missing or wrong.",
        "In dit bericht ontbreekt iets of is iets fout.",
    ),
    "command-id-taken": (
        409,
        "This message was already used for something else.",
        "Dit bericht is al voor iets anders gebruikt.",
    ),
    "origin-foreign": (
        403,
        "This message did not come from our own page.",
        "Dit bericht kwam niet van onze eigen pagina.",
    ),
    "too-many-requests": (
        429,
        "That was a bit much at once. Wait a moment.",
        "Dat was wat veel ineens. Wacht even.",
    ),
    "code-unknown": (
        404,
        "We do not know this code. Look at the screen once more.",
        "Deze code kennen we niet. Kijk nog eens op het scherm.",
    ),
    "too-many-codes": (
        429,
        "Too many wrong codes. Try again in a few minutes.",
        "Te veel verkeerde codes. Probeer het over enkele minuten opnieuw.",
    ),
    "identity-missing": (
        401,
        "Join the workshop first: scan the QR code.",
        "Neem eerst deel aan de workshop: scan de QR-code.",
    ),
    "identity-invalid": (
        401,
        "We do not recognise this phone. Scan the QR code again.",
        "We herkennen deze gsm niet. Scan de QR-code opnieuw.",
    ),
    "not-joined": (
        403,
        "You are not in this workshop. Scan its QR code first.",
        "Je neemt niet deel aan deze workshop. Scan eerst de QR-code ervan.",
    ),
    "trainer-only": (
        403,
        "Only the trainer can do this.",
        "Alleen de trainer kan dit doen.",
    ),
    "participant-only": (
        403,
        "Only participants can do this.",
        "Alleen deelnemers kunnen dit doen.",
    ),
    "sign-in-invalid": (
        403,
        "This sign-in link is not valid (any more).",
        "Deze aanmeldlink is niet (meer) geldig.",
    ),
    "workshop-full": (
        409,
        "This workshop is full.",
        "Deze workshop is volzet.",
    ),
    "workshop-closed": (
        409,
        "This workshop has ended.",
        "Deze workshop is afgelopen.",
    ),
    "step-unknown": (
        404,
        "This step does not exist.",
        "Deze stap bestaat niet.",
    ),
    "phase-unknown": (
        404,
        "This phase does not exist.",
        "Deze fase bestaat niet.",
    ),
    "wrong-phase": (
        409,
        "This is not possible at this moment.",
        "Dit kan nu niet.",
    ),
    "locked": (
        409,
        "The trainer has locked this step for a moment.",
        "De trainer heeft deze stap even op slot gezet.",
    ),
    "table-unknown": (
        404,
        "This table is not there.",
        "Deze tafel is er niet.",
    ),
    "table-none": (
        409,
        "Choose your table first.",
        "Kies eerst je tafel.",
    ),
    "table-elsewhere": (
        409,
        "Your table works at something else now.",
        "Jouw tafel werkt nu aan iets anders.",
    ),
    "tables-apart": (
        409,
        "The tables work apart: bring them together first.",
        "De tafels werken apart: breng ze eerst samen.",
    ),
    "tables-together": (
        409,
        "The room is not split in tables.",
        "De zaal is niet in tafels verdeeld.",
    ),
    "step-undivided": (
        409,
        "Tables cannot work apart at this step.",
        "Bij deze stap kunnen tafels niet apart werken.",
    ),
    "scribe-only": (
        409,
        "One phone writes for your table: take that over first.",
        "Eén gsm schrijft voor jullie tafel: neem dat eerst over.",
    ),
    "thing-unknown": (
        404,
        "This is not on the screen (any more).",
        "Dit staat niet (meer) op het scherm.",
    ),
    "parking-full": (
        409,
        "The parking lot is full: {limit} at most.",
        "De parkeerplaats is vol: hoogstens {limit}.",
    ),
    "timer-none": (
        409,
        "There is no timer running.",
        "Er loopt geen timer.",
    ),
    "nothing-to-undo": (
        409,
        "There is nothing to undo.",
        "Er is niets om ongedaan te maken.",
    ),
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
    "version-unknown": (
        409,
        "This page was ahead of us; it has been brought up to date.",
        "Deze pagina liep voor op ons; ze is weer bijgewerkt.",
    ),
    "store-busy": (
        503,
        "Not saved yet: the storage is busy. We keep trying.",
        "Nog niet bewaard: de opslag is bezet. We blijven proberen.",
    ),
    "store-full": (
        507,
        "Not saved: the disk is full. Tell the trainer.",
        "Niet bewaard: de schijf is vol. Zeg het aan de trainer.",
    ),
    "store-unavailable": (
        503,
        "Not saved yet: the storage does not answer. We keep trying.",
        "Nog niet bewaard: de opslag antwoordt niet. We blijven proberen.",
    ),
    "stopping": (
        503,
        "The server is restarting. We keep trying.",
        "De server start opnieuw op. We blijven proberen.",
    ),
    "internal": (
        500,
        "Something went wrong on our side. Nothing was changed.",
        "Bij ons liep er iets mis. Er is niets gewijzigd.",
    ),
}
