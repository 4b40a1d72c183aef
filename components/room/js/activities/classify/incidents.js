// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";

/**
 * @typedef {{ id: string, title: string, text?: string, own?: boolean, simulated?: boolean,
 *   rank: number }} Incident
 * @typedef {{ level?: string, origin?: string }} Answer
 */

/** In the order in which they are asked. @param {any} activity @returns {Incident[]} */
export function incidentsOf({ incidents }) {
  return byRank(incidents);
}

/** The sources to choose from. @param {any} activity @returns {{ id: string, name: string, rank: number }[]} */
export function originsOf({ origins }) {
  return byRank(origins);
}

/** @param {Record<string, any>} things @returns {any[]} */
function byRank(things) {
  return Object.entries(things)
    .map(([id, thing]) => ({ id, ...thing }))
    .sort((a, b) => a.rank - b.rank);
}

/**
 * Own answers, as they will be when all that was tapped has arrived.
 * @param {import("../../room.js").Context} context
 * @returns {Record<string, Answer>}
 */
export function answersOf({ mine, pending }) {
  /** @type {Record<string, Answer>} */
  const own = { ...mine.answers };
  for (const wish of pending) {
    if (wish.type === "classify.level.choose")
      own[wish.incident] = { ...own[wish.incident], level: wish.level };
    if (wish.type === "classify.origin.choose")
      own[wish.incident] = { ...own[wish.incident], origin: wish.origin };
  }
  return own;
}

/** What the two boxes are called. @param {string} level */
export function levelName(level) {
  return level === "process" ? t("process") : t("knowledge and skills");
}

/** Who told an incident, if it was not us. @param {Incident} incident */
export function badges(incident) {
  return [
    incident.own && h("span", { class: "badge small" }, t("own incident")),
    incident.simulated && simulated(),
  ];
}
