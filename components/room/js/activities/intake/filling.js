// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { draftOf, fitting, handIn, isAnswered, isKept, isTooLong, putAway, wishOf } from "./draft.js";
import { fieldOf } from "./fields.js";
import { isWritten, optionsOf } from "./questions.js";

/** @typedef {import("./questions.js").Question} Question */

/** On the phone: the form, or what was handed in. @param {import("../../room.js").Context} context */
export function filling(context) {
  const { mine, pending, ui } = context;
  const underway = pending.findLast((wish) => wish.type === "intake.form.send");
  const sent = underway ?? mine.form;
  // Changes outlive a reload as well; what is on its way is not one of them.
  const changing = ui.changing || (!underway && isKept(context));
  if (sent && !changing) {
    if (!underway) putAway(context);
    return handedIn(context, sent);
  }
  return form(context);
}

/** @param {import("../../room.js").Context} context */
function form(context) {
  const { activity, step } = context;
  const questions = /** @type {Question[]} */ (activity.questions);
  const draft = fitting(draftOf(context), questions);
  const open = questions.some((question) => question.required && !isAnswered(draft, question));
  const wrong = open || questions.some((question) => isTooLong(draft, question));
  /** @param {Event} event */
  const send = (event) => {
    event.preventDefault();
    if (wrong || step.locked) return;
    handIn(context);
    context.send(wishOf(draft));
  };
  return h("form", { key: "form", class: "intake-form", "aria-label": activity.title, on: { submit: send } },
    h("h2", null, activity.title),
    questions.map((question) => fieldOf(context, question)),
    h("p", { class: "quiet" },
      t("How long a question takes is measured too. The room sees one time for all, never yours.")),
    h("p", { class: "quiet", role: "status" }, open && t("Questions with a * have to be answered.")),
    h("div", { class: "row" },
      h("button", { type: "submit", class: "primary", disabled: wrong || step.locked }, t("Hand in the form"))));
}

/**
 * What one handed in, to look over and change.
 * @param {import("../../room.js").Context} context
 * @param {{ picks: Record<string, string[]>, texts: Record<string, string> }} sent
 */
function handedIn(context, sent) {
  const { activity, step, ui } = context;
  return h("section", { key: "sent", class: "handed-in" },
    h("div", { role: "status" }, h("h2", null, t("Your form has been handed in."))),
    h("dl", null, activity.questions.map((/** @type {Question} */ question) =>
      h("div", { key: question.id },
        h("dt", null, question.text),
        h("dd", { dir: "auto" }, answerOf(sent, question) || h("span", { class: "quiet" }, t("left open")))))),
    !step.locked && h("button", {
      type: "button",
      on: {
        click: () => {
          ui.changing = true;
          context.render();
        },
      },
    }, t("Change the form")),
    h("p", { class: "quiet" },
      t("You can change it until the trainer shows the answers. Nobody sees which form is whose.")));
}

/** @param {{ picks: Record<string, string[]>, texts: Record<string, string> }} sent @param {Question} question */
function answerOf({ picks, texts }, question) {
  if (isWritten(question)) return texts[question.id];
  return optionsOf(question)
    .filter((option) => picks[question.id]?.includes(option.id))
    .map((option) => option.text)
    .join(", ");
}
