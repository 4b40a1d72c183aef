// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { agendaItem } from "./agenda.js";
import { card, inOrder } from "./cards.js";
import { knowing } from "./knowing.js";
import { describing, procedure } from "./procedure.js";

/** What it takes in the practice, and for each action whether it is known. @param {import("../../room.js").Context} context */
export function practising(context) {
  const { activity, audience, view } = context;
  const { points, ask, sources } = activity.practice;
  const actions = inOrder(activity);
  return [
    h("ul", { class: "points takes" }, points.map((/** @type {string} */ one) => h("li", null, one))),
    actions.length > 0 && h("p", { class: "ask" }, ask),
    audience === "participant"
      ? actions.length > 0 && h("p", { class: "quiet" },
          t("Nobody sees your answer. The room sees how many people gave each, from {fewest} people on.", { fewest: activity.fewest }))
      : actions.length > 0 && h("p", { class: "tally-line", "aria-live": "polite" },
          t("{people} of {joined} have answered about every action.", { people: activity.people, joined: view.joined })),
    actions.length === 0 && h("p", { class: "quiet" }, t("No actions yet.")),
    audience === "screen" ? names(actions) : h("ul", { class: "action-cards" }, actions.map(([id, action]) =>
      h("li", { key: id }, card(context, action,
        procedure(context, action),
        audience === "participant" && knowing(context, id, action),
        describing(context, id, action),
        agendaItem(context, id, action))))),
    audience !== "screen" && h("p", { class: "quiet" },
      t("Source: {text}", { text: sources.map((/** @type {any} */ one) => one.text).join("; ") })),
  ];
}

/** @param {[string, any][]} actions */
function names(actions) {
  return h("ol", { class: "to-know" }, actions.map(([id, { text, owner }]) =>
    h("li", { key: id, dir: "auto" }, text, " ", h("span", { class: "quiet" }, owner))));
}
