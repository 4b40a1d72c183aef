// @ts-check
import { h } from "../dom.js";
import { acting } from "./fishbone/acting.js";
import { example } from "./fishbone/example.js";
import { exploring } from "./fishbone/exploring.js";
import { priorities } from "./fishbone/priorities.js";
import { projected } from "./fishbone/projected.js";
import { stating } from "./fishbone/stating.js";
import { voting } from "./fishbone/voting.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { incident: stating, example, causes: exploring, vote: voting, priorities, actions: acting };

/** @param {import("../room.js").Context} context */
export function render(context) {
  const show = context.audience === "screen" ? projected : PHASES[context.step.phase];
  return h("div", { class: "fish" }, show(context));
}
