// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";

/**
 * A card is a note, or a group of notes.
 * @typedef {{ id: string, text: string, rank: number, q: string, hidden?: boolean,
 *   simulated?: boolean, table?: string }} Note
 * @typedef {{ id: string, q: string, title: string, notes: Note[], grouped: boolean }} Card
 */

/**
 * The cards of a board, in an order that everybody sees alike and that tells nothing of writers.
 * @param {any} activity
 * @returns {Card[]}
 */
export function cardsOf(activity) {
  const notes = activity.notes ?? {};
  const groups = activity.groups ?? {};
  const grouped = new Set();
  /** @type {Card[]} */
  const cards = [];
  for (const [id, group] of Object.entries(groups)) {
    const members = Object.entries(group.notes)
      .sort((a, b) => /** @type {number} */ (a[1]) - /** @type {number} */ (b[1]))
      .map(([note]) => ({ id: note, ...notes[note] }))
      .filter((note) => note.text !== undefined);
    for (const note of members) grouped.add(note.id);
    if (members.length)
      cards.push({ id, q: members[0].q, title: group.title, notes: members, grouped: true });
  }
  for (const [id, note] of Object.entries(notes))
    if (!grouped.has(id))
      cards.push({ id, q: note.q, title: "", notes: [{ id, ...note }], grouped: false });
  return cards.sort((a, b) =>
    Number(b.grouped) - Number(a.grouped) || a.notes[0].rank - b.notes[0].rank ||
    (a.id < b.id ? -1 : 1));
}

/** Notes of one quadrant, as cards. @param {any} activity @param {string} quadrant */
export function cardsIn(activity, quadrant) {
  return cardsOf(activity).filter((card) => card.q === quadrant);
}

/** At which table it was written. @param {string} table */
function origin(table) {
  return h("span", { class: "of-table" },
    h("span", { "aria-hidden": "true" }, t("T{n}", { n: table })),
    h("span", { class: "visually-hidden" }, t("Table {n}", { n: table })));
}

/** @param {Note} note @param {any} [more] */
export function noteText(note, more) {
  return [
    h("span", { class: "note-text", dir: "auto" }, note.text),
    note.table && origin(note.table),
    note.simulated && simulated(),
    note.hidden && h("span", { class: "badge small" }, t("hidden")),
    more,
  ];
}

/**
 * What a card says: one text, or a group's title above its notes.
 * @param {Card} card
 * @param {(note: Note) => any} [beside] what stands beside each note
 */
export function cardBody(card, beside) {
  if (!card.grouped)
    return h("div", { class: "one" }, noteText(card.notes[0], beside?.(card.notes[0])));
  return [
    h("strong", { class: "group-title", dir: "auto" }, card.title || t("Group without a name")),
    h("ul", { class: "group-notes" }, card.notes.map((note) =>
      h("li", { key: note.id, class: note.hidden ? "is-hidden" : "" }, noteText(note, beside?.(note))))),
  ];
}
