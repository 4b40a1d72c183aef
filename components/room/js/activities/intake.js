// @ts-check
import { h } from "../dom.js";
import { sources } from "./card.js";
import { asked } from "./intake/asked.js";
import { dropping } from "./intake/dropping.js";
import { filling } from "./intake/filling.js";
import { results } from "./intake/results.js";
import { verdict } from "./intake/verdict.js";

/** A form the room fills in as patients who do not exist. @param {import("../room.js").Context} context */
export function render(context) {
  const { activity, audience, step } = context;
  if (step.phase === "results") return results(context);
  if (step.phase === "drop") return dropping(context);
  if (step.phase === "verdict") return verdict(context);
  return [
    h("p", { class: "lead" }, activity.about),
    h("p", { class: "banner invent" }, activity.warning),
    audience === "participant" ? filling(context) : asked(context),
    activity.remark && h("p", { class: "remark" }, activity.remark),
    activity.sources.length > 0 && sources(activity.sources),
  ];
}
