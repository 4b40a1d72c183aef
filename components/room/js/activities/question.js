// @ts-check
import { h } from "../dom.js";
import { keep } from "./question/keep.js";
import { scale } from "./question/scale.js";
import { text } from "./question/text.js";
import { words } from "./question/words.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const FORMS = { words, text, scale, keep };

/** @param {import("../room.js").Context} context */
export function render(context) {
  const { activity, step } = context;
  return [
    h("p", { class: "lead ask" }, activity.ask),
    step.phase === "ask" && activity.about && h("p", { class: "quiet-lead" }, activity.about),
    FORMS[activity.form](context),
  ];
}
