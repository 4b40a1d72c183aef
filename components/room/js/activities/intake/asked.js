// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { isWritten, optionsOf, star } from "./questions.js";

/** The form to read along, and how many handed it in. @param {import("../../room.js").Context} context */
export function asked({ activity, view }) {
  return [
    h("ol", { class: "asked-questions" }, activity.questions.map(
      (/** @type {import("./questions.js").Question} */ question) => h("li", { key: question.id },
        h("span", { class: "question" }, question.text, star(question)),
        h("span", { class: "quiet" }, isWritten(question)
          ? question.hint ?? t("in words")
          : optionsOf(question).map((option) => option.text).join(" · "))))),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{n} of {joined} have handed in a form.", { n: activity.sent, joined: view.joined })),
  ];
}
