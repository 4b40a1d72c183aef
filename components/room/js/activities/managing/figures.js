// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { amountOf, countOf } from "./amount.js";
import { figuresOf } from "./own.js";
import { roleName } from "./words.js";

const MOST = /** @type {Record<string, number>} */ ({ patients: 100000, doctors: 100 });
const MOST_COST = 500;

/** The figures that only the practice itself has. @param {import("../../room.js").Context} context */
export function figures(context) {
  const changing = Object.keys(context.mine.outcome?.changes ?? {});
  return h("section", { class: "figures no-print" },
    h("h2", null, t("Your figures")),
    h("div", { class: "figure-fields" },
      field(context, "patients", t("Patients in your practice"), 1),
      field(context, "doctors", t("Doctors in your practice"), 1),
      changing.map((role) =>
        field(context, `cost-${role}`, t("Cost of an hour: {role} (euros)", { role: roleName(role) }), 100))),
    changing.length > 0 && h("p", { class: "quiet" },
      t("Take costs from your own books or your payroll office. Leave empty what you do not know.")));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {string} figure
 * @param {string} label
 * @param {number} parts of one: 100 for cents
 */
function field(context, figure, label, parts) {
  const { ui, step } = context;
  const id = `figure-${figure}`;
  const amount = figuresOf(context)[figure];
  const limit = MOST[figure] ?? MOST_COST;
  const wrong = ui.wrong === id;
  /** @param {any} event */
  const change = ({ target }) => {
    const typed = parts === 1 ? countOf(target.value) : amountOf(target.value);
    const whole = typed === undefined ? undefined : Math.round(typed * parts);
    const empty = !target.value.trim();
    const fits = typed !== undefined && typed <= limit && Math.abs(typed * parts - (whole ?? 0)) < 1e-6;
    ui.wrong = empty || fits ? undefined : id;
    if (empty && amount !== undefined) context.send({ type: "managing.figure.enter", figure });
    else if (fits && whole !== amount) context.send({ type: "managing.figure.enter", figure, amount: whole });
    else context.render();
  };
  return h("div", { key: figure, class: "line" },
    h("label", { for: id }, label),
    // A figure that comes later, as after a reload, must show in the field as well: another makes another.
    h("input", {
      key: `field-${amount}`, id, type: "text", inputmode: "decimal", autocomplete: "off", disabled: step.locked,
      value: amount === undefined ? "" : shown(amount, parts, context.data.language),
      "aria-invalid": String(wrong), "aria-describedby": wrong ? `${id}-wrong` : false, on: { change },
    }),
    wrong && h("p", { id: `${id}-wrong`, class: "wrong", role: "alert" },
      t("Give a number from 0 to {limit}.", { limit })));
}

/** A figure as it was typed. @param {number} amount @param {number} parts @param {string} language */
function shown(amount, parts, language) {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 }).format(amount / parts);
}
