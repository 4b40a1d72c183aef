// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { nameOf } from "../swot/quadrants.js";

/** @typedef {{ id: string, q: string, text: string, rank: number, code: string, dots?: number, simulated?: boolean }} Card */

/** @type {Record<string, Record<string, string>>} */
const KINDS = {
  strengths: { opportunities: "growth", threats: "defence" },
  weaknesses: { opportunities: "improve", threats: "retreat" },
};

/** The cards of a quadrant, numbered as in the matrix. @param {any} activity @param {string} quadrant @returns {Card[]} */
export function cardsIn(activity, quadrant) {
  return Object.entries(/** @type {Record<string, any>} */ (activity.cards))
    .filter(([, card]) => card.q === quadrant)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id, card], index) => ({ id, ...card, code: `${Array.from(nameOf(quadrant))[0]}${index + 1}` }));
}

/** A card by its id, with its number. @param {any} activity @param {string} id */
export function cardOf(activity, id) {
  const { q } = activity.cards[id];
  return /** @type {Card} */ (cardsIn(activity, q).find((card) => card.id === id));
}

/**
 * The two cards of a pair, and which combination they are; nothing when one of them is gone.
 * @param {any} activity
 * @param {string} pair
 */
export function pairOf(activity, pair) {
  const [row, column] = pair.split(":");
  if (!(row in activity.cards) || !(column in activity.cards)) return undefined;
  const [inside, outside] = [cardOf(activity, row), cardOf(activity, column)];
  return { inside, outside, kind: KINDS[inside.q][outside.q] };
}

/** A card with its quadrant's letter and colour. @param {Card} card */
export function chip(card) {
  return h("div", { class: `chip q-${card.q}` },
    h("span", { class: "code", title: nameOf(card.q) }, card.code),
    h("span", { class: "visually-hidden" }, nameOf(card.q), ": "),
    h("span", { class: "note-text", dir: "auto" }, card.text),
    card.simulated && simulated());
}
