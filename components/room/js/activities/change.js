// @ts-check
import { h } from "../dom.js";
import { acting } from "./change/acting.js";
import { approach } from "./change/approach.js";
import { known } from "./change/known.js";
import { placed } from "./change/placed.js";
import { placing } from "./change/placing.js";
import { practising } from "./change/practising.js";
import { questions } from "./change/questions.js";
import { stated } from "./change/stated.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { approach, severity: placing, placed, questions, actions: acting, practice: practising, known };

/** From what happened to what changes. @param {import("../room.js").Context} context */
export function render(context) {
  return h("div", { class: "fish" }, stated(context), PHASES[context.step.phase](context));
}
