// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { QUESTIONS, votes } from "../fishbone/questions.js";
import { actionForm } from "./actionForm.js";
import { card, inOrder } from "./cards.js";
import { explained, weighing } from "./strength.js";

/** Actions that somebody carries, by a day, with a strength. @param {import("../../room.js").Context} context */
export function acting(context) {
  const { activity, audience, step, ui } = context;
  if (audience === "screen") return cards(context);
  const may = audience === "trainer" || !step.locked;
  if (may && ui.text !== undefined) ui.open = { what: "action", id: "new" };
  return [
    explained(activity.strengths),
    may && suggestions(context),
    offers(context),
    may && (isOpen(context, "action", "new")
      ? actionForm(context, "new")
      : h("button", {
          type: "button", class: "add", "data-opens": "action-new",
          on: { click: () => toggle(context, "action", "new") },
        }, t("Propose an action"))),
    cards(context, may),
  ];
}

/** @param {import("../../room.js").Context} context @param {boolean} [may] */
function cards(context, may = false) {
  const actions = inOrder(context.activity);
  if (!actions.length) return h("p", { class: "quiet" }, t("No actions yet."));
  return h("ul", { class: "action-cards" }, actions.map(([id, action]) =>
    h("li", { key: id }, isOpen(context, "action", id) ? actionForm(context, id, action)
      : card(context, action,
        context.audience === "trainer" && weighing(context, id, action),
        may && tools(context, id, action)))));
}

/** @param {import("../../room.js").Context} context @param {string} id @param {any} action */
function tools(context, id, action) {
  if (context.audience !== "trainer" && !context.mine.actions?.[id]) return false;
  const named = h("span", { class: "visually-hidden" }, action.text);
  return h("div", { class: "cause-tools" },
    h("button", {
      type: "button", class: "tool", "data-opens": `action-${id}`,
      on: { click: () => toggle(context, "action", id) },
    }, action.date ? t("Change") : t("Agree on the days"), named),
    h("button", {
      type: "button", class: "tool",
      on: { click: () => context.send({ type: "change.action.withdraw", action: id }) },
    }, t("Take back"), named));
}

/** What the fishbone's first list still has; the trainer takes it over. @param {import("../../room.js").Context} context */
function offers({ activity, audience, send }) {
  const all = Object.entries(/** @type {Record<string, any>} */ (activity.offers)).sort(([, a], [, b]) => a.rank - b.rank);
  return all.length > 0 && h("section", { class: "offers" },
    h("h2", null, t("Begun at the fishbone")),
    h("ul", null, all.map(([id, one]) => h("li", { key: id },
      h("span", { class: "note-text", dir: "auto" }, one.text, one.simulated && simulated()),
      h("span", { class: "quiet", dir: "auto" }, `${one.owner} · ${one.when}`),
      audience === "trainer" && h("button", {
        type: "button", on: { click: () => send({ type: "change.action.take", action: id }) },
      }, t("Take over"), h("span", { class: "visually-hidden" }, one.text))))));
}

/** Causes of the best corner that nobody does anything about yet. @param {import("../../room.js").Context} context */
function suggestions(context) {
  const { activity, ui } = context;
  const open = Object.entries(/** @type {Record<string, number>} */ (activity.suggestions))
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => ({ id, ...activity.causes[id] }));
  return open.length > 0 && h("section", { class: "suggestions" },
    h("h2", null, t("These weigh heavily and can be changed. Who does what?")),
    h("ul", null, open.map(({ id, text, votes: dots }) => h("li", { key: id },
      h("span", { class: "note-text", dir: "auto" }, text),
      h("span", { class: "row" }, QUESTIONS.map((question) => votes(question, dots[question]))),
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
      }, t("Make an action of it"), h("span", { class: "visually-hidden" }, text))))));
}
