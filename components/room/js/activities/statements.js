// @ts-check
import { h } from "../dom.js";
import { t } from "../strings.js";
import { source } from "./estimate/shares.js";
import { answering } from "./statements/answering.js";
import { results, shifts } from "./statements/results.js";
import { inOrder } from "./statements/scale.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { answer, results: shown(results), shift: shown(shifts) };

/** @param {import("../room.js").Context} context */
export function render(context) {
  return [
    h("p", { class: "lead ask" }, context.activity.question),
    PHASES[context.step.phase](context),
  ];
}

/** @param {import("../room.js").Context} context */
function answer(context) {
  if (context.audience === "participant") return answering(context);
  const { activity, view } = context;
  return [
    h("ol", { class: "asked" }, inOrder(activity).map(({ id, number, text }) =>
      h("li", { key: id },
        h("span", { class: "number", "aria-hidden": "true" }, `${number}.`),
        h("span", { class: "statement" }, text),
        h("span", { class: "badge" }, t("{n} of {joined}",
          { n: activity.answered[id], joined: view.joined }))))),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{n} of {joined} have gone through all statements.",
        { n: activity.complete, joined: view.joined })),
    activity.source && source(activity.source),
  ];
}

/**
 * The projector has a chart below, the cockpit too; there the numbers stay within reach.
 * @param {(context: import("../room.js").Context) => any} list
 * @returns {(context: import("../room.js").Context) => any}
 */
function shown(list) {
  return (context) => {
    if (context.audience === "screen") return false;
    if (context.audience === "participant") return list(context);
    return h("details", { class: "in-numbers" }, h("summary", null, t("In numbers")), list(context));
  };
}
