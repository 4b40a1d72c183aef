// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { hiding } from "./hiding.js";
import { head } from "./head.js";
import { QUESTIONS, asked, votes } from "./questions.js";
import { bonesOf, flat } from "./tree.js";
import { causeText } from "./cause.js";

/** What the two votes say together. @param {import("../../room.js").Context} context */
export function priorities(context) {
  const { activity, audience } = context;
  const ranked = rankedCauses(activity);
  return [
    head(activity.incident),
    legend(),
    ranked.length === 0 && h("p", { class: "quiet" }, t("No dots were given.")),
    h("ol", { class: "ranked" }, ranked.map(({ cause, bone, tally, best }) =>
      h("li", { key: cause.id, class: best ? "best" : "" },
        best && h("span", { class: "badge" }, t("Begin here")),
        causeText(cause, audience === "trainer" && hiding(context, cause)),
        h("p", { class: "row" },
          QUESTIONS.map((question) => votes(question, tally[question])),
          h("span", { class: "quiet" }, bone.name))))),
  ];
}

/** What the numbers answer, and what the best corner is. */
export function legend() {
  return h("div", { class: "legend" },
    h("ul", null, QUESTIONS.map((question) =>
      h("li", { class: `ask-${question}` }, h("span", { class: "votes" }, asked(question))))),
    h("p", { class: "quiet" },
      t("Begin with what weighs heavily and is in your own hands: at least half of the most dots on both questions.")));
}

/** Causes with dots, in the order in which the chart numbers them. @param {any} activity */
export function rankedCauses(activity) {
  const { tally = {}, best = {} } = activity;
  return bonesOf(activity)
    .flatMap((bone) => flat(bone.causes).map(({ cause }) => ({
      cause, bone, tally: tally[cause.id], best: cause.id in best,
    })))
    .filter((one) => one.tally)
    .sort((a, b) =>
      Number(b.best) - Number(a.best) ||
      b.tally.cause + b.tally.change - a.tally.cause - a.tally.change ||
      b.tally.cause - a.tally.cause ||
      a.cause.rank - b.cause.rank);
}
