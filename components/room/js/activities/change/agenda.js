// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { day } from "./days.js";

/**
 * An action as an item for the agenda of the next meeting, line by line.
 * @param {string[]} lines with the words of the action in {braces}
 * @param {any} action
 * @param {string} language
 */
export function agendaLines(lines, action, language) {
  /** @type {Record<string, string | undefined>} */
  const words = {
    ...action,
    date: action.date ? day(action.date, language) : action.when,
    follow_up: action.follow_up && day(action.follow_up, language),
  };
  return lines.map((line) => line.replace(/\{(\w+)\}/g, (_, name) => words[name] ?? t("to be agreed")));
}

/** The item, ready to be copied. @param {import("../../room.js").Context} context @param {string} id @param {any} action */
export function agendaItem(context, id, action) {
  const { activity, ui, view, render } = context;
  const lines = agendaLines(activity.practice.agenda, action, view.language);
  const copy = () => {
    // Without https there is no clipboard; the lines can be selected all the same.
    navigator.clipboard?.writeText(lines.join("\n")).then(() => {
      ui.copied = id;
      render();
    });
  };
  return h("details", { class: "agenda" },
    h("summary", null, t("For the agenda of the next meeting")),
    h("div", { class: "agenda-text", dir: "auto" }, lines.map((line) => h("p", null, line))),
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: copy } }, t("Copy"), h("span", { class: "visually-hidden" }, action.text)),
      h("span", { role: "status" }, ui.copied === id && t("Copied."))));
}
