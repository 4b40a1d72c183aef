// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

export const ANSWERS = ["knows", "finds", "no"];

/** An answer as one gives it. @param {string} answer */
export function said(answer) {
  if (answer === "knows") return t("I know");
  return answer === "finds" ? t("I know where to look") : t("I do not know");
}

/** Everybody for themselves. @param {import("../../room.js").Context} context @param {string} id @param {any} action */
export function knowing({ mine, pending, step, send, activity }, id, action) {
  const underway = pending.findLast((wish) => wish.type === "change.procedure.know" && wish.action === id);
  const own = underway?.answer ?? mine.knows?.[id];
  return h("div", { class: "knowing", role: "group", "aria-label": `${activity.practice.ask} ${action.text}` },
    ANSWERS.map((answer) => h("button", {
      key: answer, type: "button", disabled: step.locked, "aria-pressed": String(answer === own),
      on: { click: () => answer !== own && send({ type: "change.procedure.know", action: id, answer }) },
    }, said(answer))));
}
