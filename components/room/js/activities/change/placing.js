// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { deeper, from, inWords, matrixTable } from "./matrix.js";

/** How bad, and how often: everybody for themselves. @param {import("../../room.js").Context} context */
export function placing(context) {
  const { activity, audience, view } = context;
  if (audience === "participant") return own(context);
  return [
    h("p", { class: "ask" }, t("How bad is it, and how often could it happen?")),
    matrixTable(activity.matrix),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{people} of {joined} have placed it.", { people: activity.people, joined: view.joined })),
    audience === "trainer" && [
      meanings(activity.matrix), h("p", { class: "remark" }, activity.matrix.remark), deeper(activity.matrix)],
    from(activity.matrix),
  ];
}

/** @param {any} matrix */
function meanings({ severities }) {
  return h("dl", { class: "deeper" }, severities.map((/** @type {any} */ one) => [
    h("dt", null, one.name), h("dd", null, one.text)]));
}

/** @param {import("../../room.js").Context} context */
function own(context) {
  const { activity, ui } = context;
  if (!activity.incident) return false;
  const given = lastOf(context);
  const chosen = { ...given, ...ui.chosen };
  /** @param {string} scale @param {string} id */
  const choose = (scale, id) => {
    ui.chosen = { ...chosen, [scale]: id };
    const { severity, frequency } = ui.chosen;
    const same = severity === given?.severity && frequency === given?.frequency;
    if (severity && frequency && !same) context.send({ type: "change.severity.place", severity, frequency });
    context.render();
  };
  return [
    scale(context, "severity", t("How bad is it?"), activity.matrix.severities, chosen, choose),
    scale(context, "frequency", t("How often could it happen with us?"), activity.matrix.frequencies, chosen, choose),
    h("p", { class: "your-class", role: "status" }, given
      ? t("You: {place}", { place: inWords(activity.matrix, given) })
      : t("Choose one answer to both questions.")),
    h("p", { class: "quiet" }, t("Nobody sees where you placed it. The room sees how many people are in each cell, from {fewest} people on.",
      { fewest: activity.fewest })),
    h("p", { class: "remark" }, activity.matrix.remark),
    from(activity.matrix),
  ];
}

/**
 * @param {import("../../room.js").Context} context
 * @param {string} name
 * @param {string} asked
 * @param {{ id: string, name: string, text?: string }[]} options
 * @param {Record<string, any>} chosen
 * @param {(scale: string, id: string) => void} choose
 */
function scale({ step }, name, asked, options, chosen, choose) {
  return h("fieldset", { key: name, class: "kinds" },
    h("legend", null, asked),
    options.map((one) => h("button", {
      key: one.id, type: "button", class: "kind", disabled: step.locked,
      "aria-pressed": String(chosen[name] === one.id), on: { click: () => choose(name, one.id) },
    }, h("strong", null, one.name), one.text && h("span", null, one.text))));
}

/** Where one has it: the last place, sent or on its way. @param {import("../../room.js").Context} context */
function lastOf({ mine, pending }) {
  return pending.findLast((wish) => wish.type === "change.severity.place") ?? mine.placed;
}
