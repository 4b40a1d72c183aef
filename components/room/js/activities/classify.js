// @ts-check
import { h } from "../dom.js";
import { agreement } from "./classify/agreement.js";
import { leading } from "./classify/leading.js";
import { sorting } from "./classify/sorting.js";
import { sources } from "./classify/sources.js";
import { studies } from "./classify/studies.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { sort, agreement, studies, sources };

/** @param {import("../room.js").Context} context */
export function render(context) {
  return [
    h("p", { class: "lead ask" }, context.activity.question),
    PHASES[context.step.phase](context),
  ];
}

/** @param {import("../room.js").Context} context */
function sort(context) {
  return context.audience === "participant" ? sorting(context) : leading(context);
}
