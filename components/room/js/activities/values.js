// @ts-check
import { h } from "../dom.js";
import { t } from "../strings.js";
import { sources } from "./card.js";
import { agreeing } from "./values/agreeing.js";
import { gaps } from "./values/gaps.js";
import { inOrder } from "./values/order.js";
import { rating } from "./values/rating.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { rate, gaps, agreements: agreeing };

/** @param {import("../room.js").Context} context */
export function render(context) {
  return PHASES[context.step.phase](context);
}

/** Participants rate; projector and trainer see what is asked, and how many did. @param {import("../room.js").Context} context */
function rate(context) {
  const { activity, view, audience } = context;
  return [
    h("p", { class: "lead" }, activity.about),
    audience === "participant" ? rating(context) : [
      h("ol", { class: "asked-values" }, inOrder(activity.values).map((value) =>
        h("li", { key: value.id }, h("strong", null, value.name), h("span", null, value.text)))),
      h("p", { class: "tally-line", "aria-live": "polite" },
        t("{complete} of {joined} have rated everything, {begun} have begun.",
          { complete: activity.complete, joined: view.joined, begun: activity.begun })),
    ],
    audience !== "screen" && [
      activity.remark && h("p", { class: "remark" }, activity.remark),
      activity.sources.length > 0 && sources(activity.sources),
    ],
  ];
}
