// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/** How many answered: all there is to see before the trainer shows it. @param {import("../../room.js").Context} context */
export function tally({ activity, view }) {
  return h("p", { class: "tally-line", "aria-live": "polite" },
    t("{n} of {joined} have answered.", { n: activity.answered, joined: view.joined }));
}
