// @ts-check
import { h } from "../../dom.js";
import { icon } from "../../icons.js";
import { park } from "../../parking.js";
import { t } from "../../strings.js";
import { board, fullest } from "./board.js";
import { cardBody, cardsIn, noteText } from "./cards.js";
import { ownNote } from "./own.js";
import { addNote } from "./writing.js";

/** Everybody reads what all wrote. @param {import("../../room.js").Context} context */
export function reading(context) {
  const { activity, audience, step } = context;
  const own = context.mine.notes ?? {};
  return h("div", { class: "reading" },
    h("p", { class: "about" }, activity.assignment.about),
    board((quadrant) => [
      h("ul", { class: "notes" }, cardsIn(activity, quadrant).map((card) =>
        h("li", { key: card.id, class: cardClass(card) }, card.notes.length === 1 && own[card.id]
          ? ownNote(context, { ...card.notes[0], text: own[card.id].text })
          : cardBody(card, (note) => audience === "trainer" && hiding(context, note))))),
      hiddenOwn(context, quadrant),
      audience === "participant" && !step.locked && more(context, quadrant),
    ], undefined, fullest(activity.count)));
}

/** @param {import("./cards.js").Card} card */
export function cardClass(card) {
  if (card.grouped) return "note group";
  return card.notes[0].hidden ? "note is-hidden" : "note";
}

/** The trainer parks a note, takes it from the screens, or puts it back. @param {any} context @param {any} note */
export function hiding(context, note) {
  return h("span", { class: "note-tools" }, !note.hidden && park(context, note), h("button", {
    type: "button", class: "tool",
    "aria-label": note.hidden ? t("Show again: {text}", { text: note.text }) : t("Hide: {text}", { text: note.text }),
    title: note.hidden ? t("Show") : t("Hide"),
    on: {
      click: () => context.send({ type: "swot.note.hide", note: note.id, hidden: !note.hidden }),
    },
  }, icon(note.hidden ? "show" : "hide")));
}

/** A writer still sees an own note that the trainer took away. @param {any} context @param {string} quadrant */
function hiddenOwn(context, quadrant) {
  const own = Object.entries(context.mine.notes ?? {})
    .map(([id, note]) => ({ id, .../** @type {any} */ (note) }))
    .filter((note) => note.q === quadrant && context.activity.hidden?.[note.id]);
  return own.length > 0 && h("ul", { class: "notes" }, own.map((note) =>
    h("li", { key: note.id, class: "note is-hidden" },
      noteText(note), h("span", { class: "badge small" }, t("hidden by the trainer")))));
}

/** Something still missing? @param {any} context @param {string} quadrant */
function more(context, quadrant) {
  const open = context.ui.adding === quadrant;
  if (open) return addNote(context, quadrant);
  return h("button", {
    type: "button", class: "add",
    on: {
      click: () => {
        context.ui.adding = quadrant;
        context.render();
      },
    },
  }, t("Add a note"));
}
