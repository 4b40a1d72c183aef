// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/** Which question would you drop? @param {import("../../room.js").Context} context */
export function dropping(context) {
  const { activity, audience, view } = context;
  return [
    h("p", { class: "lead ask" }, activity.discuss),
    audience === "participant" ? choosing(context) : [
      h("ol", { class: "to-drop" }, activity.questions.map(
        (/** @type {import("./questions.js").Question} */ question) => h("li", { key: question.id }, question.text))),
      h("p", { class: "tally-line", "aria-live": "polite" },
        t("{n} of {joined} have chosen.", { n: activity.voted, joined: view.joined })),
    ],
  ];
}

/** @param {import("../../room.js").Context} context */
function choosing(context) {
  const { activity } = context;
  const chosen = ownOf(context);
  return [
    h("div", { class: "drop-choices", role: "group", "aria-label": t("The question you would drop") },
      activity.questions.map((/** @type {import("./questions.js").Question} */ { id, text }) =>
        choice(context, text, chosen === id, { question: id })),
      choice(context, t("I would keep them all"), chosen === null, {})),
    h("p", { class: "quiet" },
      t("You drop one at most. Say aloud which question is missing.")),
  ];
}

/**
 * @param {import("../../room.js").Context} context
 * @param {string} text
 * @param {boolean} chosen
 * @param {{ question?: string }} wish
 */
function choice(context, text, chosen, wish) {
  return h("button", {
    key: wish.question ?? "none", type: "button", class: "choice", disabled: context.step.locked,
    "aria-pressed": String(chosen),
    on: { click: () => !chosen && context.send({ type: "intake.drop.choose", ...wish }) },
  }, text);
}

/**
 * The question one would drop, null for none of them, undefined before one chose: a tap shows at once.
 * @param {import("../../room.js").Context} context
 * @returns {string | null | undefined}
 */
export function ownOf({ mine, pending }) {
  const underway = pending.findLast((wish) => wish.type === "intake.drop.choose");
  if (underway) return underway.question ?? null;
  return mine.keep ? null : mine.drop;
}
