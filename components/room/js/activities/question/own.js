// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { icon } from "../../icons.js";
import { t } from "../../strings.js";

/**
 * @typedef {{ characters: number, rows: number, label: string, change: string, spent: string,
 *   beside?: (answer: Own) => any }} Giving how answers are given; `beside` adds to each own one
 * @typedef {{ id: string, text: string, shared?: boolean, hidden?: boolean }} Own
 */

/**
 * A field for one's next answer, and the answers one gave.
 * @param {import("../../room.js").Context} context
 * @param {Giving} how
 */
export function giving(context, how) {
  const { activity, step } = context;
  const own = ownAnswers(context);
  const underway = context.pending.filter((wish) =>
    wish.type === "question.answer.add" && !own.some((answer) => answer.id === wish.id));
  const left = activity.limit - own.length - underway.length;
  return h("section", { class: "giving", "aria-label": t("Your answers") },
    !step.locked && (left > 0 ? adding(context, how) : h("p", { class: "quiet", role: "status" }, how.spent)),
    h("ul", { class: "notes" },
      underway.toReversed().map((wish) => h("li", { key: wish.id, class: "note underway" },
        h("span", { class: "note-text", dir: "auto" }, wish.text),
        h("span", { class: "badge small" }, t("on its way")))),
      own.reverse().map((answer) =>
        h("li", { key: answer.id, class: "note" }, one(context, how, answer)))));
}

/** What one gave, the first first. @param {import("../../room.js").Context} context @returns {Own[]} */
function ownAnswers(context) {
  return Object.entries(context.mine.answers ?? {}).map(([id, answer]) => ({ id, ...answer }));
}

/** @param {import("../../room.js").Context} context @param {Giving} how */
function adding(context, { characters, rows, label }) {
  return field({
    key: `add-${context.ui.refill ?? 0}`,
    name: `${context.code}/${context.step.id}/answer`,
    label,
    limit: characters,
    button: t("Add"),
    rows,
    context,
    onSend: (text) => context.send({ type: "question.answer.add", text }),
  });
}

/** @param {import("../../room.js").Context} context @param {Giving} how @param {Own} answer */
function one(context, how, answer) {
  const { step, ui } = context;
  if (ui.editing === answer.id) return editing(context, how, answer);
  return [
    h("span", { class: "note-text", dir: "auto" }, answer.text),
    answer.hidden && h("span", { class: "badge small" }, t("hidden by the trainer")),
    !step.locked && h("span", { class: "note-tools" },
      h("button", {
        type: "button", class: "tool",
        "aria-label": t("Change: {text}", { text: answer.text }),
        on: {
          click: () => {
            ui.editing = answer.id;
            context.render();
          },
        },
      }, icon("change")),
      h("button", {
        type: "button", class: "tool",
        "aria-label": t("Take back: {text}", { text: answer.text }),
        on: { click: () => context.send({ type: "question.answer.withdraw", answer: answer.id }) },
      }, icon("remove"))),
    how.beside?.(answer),
  ];
}

/** @param {import("../../room.js").Context} context @param {Giving} how @param {Own} answer */
function editing(context, { characters, rows, change }, answer) {
  const done = () => {
    delete context.ui.editing;
    delete context.ui.texts?.[`edit-${answer.id}`];
    context.render();
  };
  return field({
    key: `edit-${answer.id}`,
    name: `${context.code}/edit/${answer.id}`,
    label: change,
    limit: characters,
    button: t("Save"),
    rows,
    text: answer.text,
    context,
    onSend: (text) => {
      context.send({ type: "question.answer.edit", answer: answer.id, text });
      done();
    },
    onCancel: done,
  });
}
