// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { actionForm } from "./actionForm.js";
import { head } from "./head.js";
import { QUESTIONS, votes } from "./questions.js";

/** The first list of actions. @param {import("../../room.js").Context} context */
export function acting(context) {
  const { activity, audience, step, ui } = context;
  const may = audience === "trainer" || !step.locked;
  if (may && ui.text !== undefined) ui.open = { what: "action", id: "new" };
  return [
    head(activity.incident),
    may && suggestions(context),
    may && (isOpen(context, "action", "new")
      ? actionForm(context, "new")
      : h("button", {
          type: "button", class: "add", "data-opens": "action-new",
          on: { click: () => toggle(context, "action", "new") },
        }, t("Propose an action"))),
    actionCards(context, (id, action) => may && tools(context, id, action)),
  ];
}

/**
 * The actions so far, as cards.
 * @param {import("../../room.js").Context} context
 * @param {(id: string, action: any) => any} [beside]
 */
export function actionCards(context, beside) {
  const actions = Object.entries(/** @type {Record<string, any>} */ (context.activity.actions))
    .sort(([, a], [, b]) => a.rank - b.rank);
  if (!actions.length) return h("p", { class: "quiet" }, t("No actions yet."));
  return h("ul", { class: "action-cards" }, actions.map(([id, action]) =>
    h("li", { key: id }, isOpen(context, "action", id)
      ? actionForm(context, id, action)
      : card(context, action, beside?.(id, action)))));
}

/** @param {import("../../room.js").Context} context @param {any} action @param {any} more */
function card({ activity }, action, more) {
  const against = activity.causes[action.cause];
  return h("div", { class: "action-card" },
    h("h2", { dir: "auto" }, action.text,
      action.simulated && simulated()),
    h("dl", null,
      h("dt", null, t("Who")), h("dd", { dir: "auto" }, action.role),
      h("dt", null, t("When")), h("dd", { dir: "auto" }, action.when),
      h("dt", null, t("How we will know")), h("dd", { dir: "auto" }, action.measure),
      against && [h("dt", null, t("Against")), h("dd", { dir: "auto" }, against.text)]),
    more);
}

/** @param {import("../../room.js").Context} context @param {string} id @param {any} action */
function tools(context, id, action) {
  if (context.audience !== "trainer" && !context.mine.actions?.[id]) return false;
  return h("div", { class: "cause-tools" },
    h("button", {
      type: "button", class: "tool", "data-opens": `action-${id}`,
      on: { click: () => toggle(context, "action", id) },
    }, t("Change"), h("span", { class: "visually-hidden" }, action.text)),
    h("button", {
      type: "button", class: "tool",
      on: { click: () => context.send({ type: "fishbone.action.withdraw", action: id }) },
    }, t("Take back"), h("span", { class: "visually-hidden" }, action.text)));
}

/**
 * Causes of the best corner that nobody does anything about yet.
 * @param {import("../../room.js").Context} context
 */
function suggestions(context) {
  const { activity, ui } = context;
  const open = Object.entries(/** @type {Record<string, number>} */ (activity.suggestions))
    .sort(([, a], [, b]) => a - b)
    .filter(([id]) => activity.causes[id]);
  return open.length > 0 && h("section", { class: "suggestions" },
    h("h2", null, t("These weigh heavily and can be changed. Who does what?")),
    h("ul", null, open.map(([id]) => h("li", { key: id },
      h("span", { class: "note-text", dir: "auto" }, activity.causes[id].text),
      h("span", { class: "row" }, QUESTIONS.map((question) => votes(question, activity.tally[id][question]))),
      h("button", {
        type: "button",
        on: {
          click: () => {
            ui.against = id;
            ui.formed = (ui.formed ?? 0) + 1;
            if (isOpen(context, "action", "new")) context.render();
            else toggle(context, "action", "new");
          },
        },
      }, t("Make an action of it"), h("span", { class: "visually-hidden" }, activity.causes[id].text))))));
}
