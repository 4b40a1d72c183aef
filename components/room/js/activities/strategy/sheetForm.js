// @ts-check
import { h } from "../../dom.js";
import { drafts } from "../../drafts.js";
import { lengthOf } from "../../field.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { fieldNames } from "./sheet.js";

const FIELD_LIMIT = 300;

/** @typedef {{ texts: Record<string, string>, start: Record<string, string>, seen: Record<string, number> }} Draft */

/**
 * The fields of one sheet. Only what one changed is sent, each with the version one had read, so
 * that what others wrote in the meantime is not lost.
 * @param {import("../../room.js").Context} context
 * @param {string} id
 * @param {any} sheet
 */
export function sheetForm(context, id, sheet) {
  const { activity, ui, code, step } = context;
  const kept = drafts(`${code}/${step.id}/sheet-${id}`);
  const all = (ui.sheets ??= {});
  /** @type {Draft} */
  const draft = (all[id] ??= JSON.parse(kept.get() || "null") ?? { texts: {}, start: {}, seen: {} });
  const names = fieldNames(activity.fields);
  for (const name of names)
    if (!(name in draft.texts)) begin(draft, name, sheet.fields[name]);
  const changed = names.filter((name) =>
    lengthOf(draft.texts[name]) > 0 && draft.texts[name].trim() !== draft.start[name]);
  const wrong = changed.some((name) => lengthOf(draft.texts[name]) > FIELD_LIMIT);
  const done = () => {
    kept.set("");
    delete all[id];
    // The sheet one wrote on is there to read again, not folded away.
    ui.read = id;
    close(context);
  };
  /** @param {Event} event */
  const save = (event) => {
    event.preventDefault();
    if (wrong) return;
    for (const name of changed)
      context.send({ type: "strategy.sheet.write", sheet: id, field: name, text: draft.texts[name], seen: draft.seen[name] });
    done();
  };
  return h("form", {
    key: `sheet-${id}-${ui.formed ?? 0}`, class: "panel action-form sheet-form", "data-panel": `sheet-${id}`,
    on: { submit: save },
  },
    names.map((name) => line(context, id, name, draft, sheet.fields[name], () => kept.set(JSON.stringify(draft)))),
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: done } }, t("Cancel")),
      h("button", { type: "submit", class: "primary", disabled: wrong }, t("Save"))));
}

/** @param {Draft} draft @param {string} name @param {any} filled */
function begin(draft, name, filled) {
  draft.texts[name] = draft.start[name] = filled?.text ?? "";
  draft.seen[name] = filled?.version ?? 0;
}

/** @param {import("../../room.js").Context} context @param {string} id @param {string} name @param {Draft} draft @param {any} filled @param {() => void} keep */
function line(context, id, name, draft, filled, keep) {
  const { label, hint } = context.activity.fields[name];
  const place = `sheet-${id}-${name}`;
  const length = lengthOf(draft.texts[name]);
  const newer = filled && filled.version !== draft.seen[name] && filled.text !== draft.texts[name];
  return h("div", { key: name, class: "line" },
    h("label", { for: place }, label, " ", h("span", { class: "quiet" }, hint)),
    h("textarea", {
      id: place, rows: "2", value: draft.texts[name], autocomplete: "off", "aria-describedby": `${place}-count`,
      on: {
        input: (/** @type {any} */ event) => {
          draft.texts[name] = event.target.value;
          keep();
          context.render();
        },
      },
    }),
    h("span", { id: `${place}-count`, class: length > FIELD_LIMIT ? "limit over" : "limit" },
      count(length, draft.start[name])),
    newer && h("p", { class: "missed", role: "status" },
      h("span", { class: "quiet" }, t("Somebody has just written:")), " ",
      h("span", { dir: "auto" }, filled.text),
      h("button", {
        type: "button", class: "tool",
        on: {
          click: () => {
            begin(draft, name, filled);
            keep();
            context.ui.formed = (context.ui.formed ?? 0) + 1;
            context.render();
          },
        },
      }, t("Take these words"))));
}

/** How long a field is; or that an emptied one is not sent. @param {number} length @param {string} start */
function count(length, start) {
  if (length > FIELD_LIMIT) return t("{n} too many", { n: length - FIELD_LIMIT });
  return length === 0 && start ? t("Left empty, it keeps its words.") : `${length} / ${FIELD_LIMIT}`;
}
