// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { effect } from "./effect.js";

/** The accident, told step by step; the trainer reads ahead. @param {import("../../room.js").Context} context */
export function story(context) {
  const { activity, audience } = context;
  const { told, all } = activity.story;
  const steps = Object.entries(/** @type {Record<string, string>} */ (activity.story.steps))
    .map(([rank, text]) => ({ rank: Number(rank), text }))
    .sort((a, b) => a.rank - b.rank);
  return [
    audience !== "screen" && h("p", { class: "lead" }, activity.about),
    effect(activity),
    steps.length === 0 && h("p", { class: "lead" },
      t("The picture is drawn from the causes of your fishbone that are marked active or latent.")),
    h("ol", { class: "cheese-told", "aria-live": "polite" }, steps.map((step) =>
      h("li", { key: String(step.rank), class: step.rank < told ? "" : "to-come" }, step.text))),
    audience === "trainer" && all > 1 && h("div", { class: "row" },
      tell(context, told - 1, t("One step back"), told <= 1),
      tell(context, told + 1, t("Tell the next step"), told >= all),
      h("span", { class: "quiet" }, t("{told} of {all} told", { told, all }))),
    audience !== "screen" && activity.remark && h("p", { class: "remark" }, activity.remark),
    audience !== "screen" && activity.sources?.length > 0 && h("p", { class: "quiet" },
      t("Source: {text}", { text: activity.sources.map((/** @type {any} */ one) => one.text).join(" · ") })),
  ];
}

/** @param {import("../../room.js").Context} context @param {number} steps @param {string} label @param {boolean} disabled */
function tell(context, steps, label, disabled) {
  return h("button", {
    type: "button", disabled,
    on: { click: () => context.send({ type: "cheese.story.tell", steps }) },
  }, label);
}
