// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { optionsOf } from "./questions.js";

/**
 * How many chose what; one's own answer is marked.
 * @param {import("../../room.js").Context} context
 * @param {import("./questions.js").Question} question
 * @param {{ answered: number, counts: Record<string, number> }} shown
 */
export function bars({ mine }, question, { answered, counts }) {
  const own = mine.form?.picks[question.id] ?? [];
  return h("ul", { class: "intake-bars", role: "list" }, optionsOf(question).map((option) => {
    const n = counts[option.id] ?? 0;
    return h("li", { key: option.id, class: own.includes(option.id) ? "own" : "", style: `--part: ${n / answered}` },
      h("span", { class: "bar-text" }, option.text,
        own.includes(option.id) && h("span", { class: "visually-hidden" }, " (", t("yours"), ")")),
      h("span", { class: "visually-hidden" }, ": ", ngettext("{n} time", "{n} times", n)),
      h("span", { class: "bar", "aria-hidden": "true" }),
      h("span", { class: "bar-number", "aria-hidden": "true" }, String(n)));
  }));
}
