// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { ngettext, t } from "../../strings.js";

/** The names of the fields, in the order of the sheet. @param {Record<string, any>} fields */
export function fieldNames(fields) {
  return Object.keys(fields).sort((a, b) => fields[a].rank - fields[b].rank);
}

/** Whether all is filled in. @param {any} activity @param {any} sheet */
export function progress({ fields }, sheet) {
  const all = Object.keys(fields).length;
  return sheet.missing === 0
    ? h("span", { class: "badge small complete" }, "✓ ", t("complete"))
    : h("span", { class: "badge small" }, ngettext("{n} field of {all} open", "{n} fields of {all} open", sheet.missing)
      .replace("{all}", String(all)));
}

/**
 * What a sheet says, field by field.
 * @param {any} activity
 * @param {any} sheet
 * @param {(name: string) => any} [beside]
 */
export function sheetWords({ fields }, sheet, beside) {
  return h("dl", { class: "sheet-words" }, fieldNames(fields).map((name) => {
    const filled = sheet.fields[name];
    return h("div", { key: name, class: filled ? "" : "is-open" },
      h("dt", null, fields[name].label),
      h("dd", { dir: "auto" }, filled?.text ?? t("still open"), filled?.simulated && simulated(), beside?.(name)));
  }));
}
