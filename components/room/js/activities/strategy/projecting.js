// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { t } from "../../strings.js";
import { badge, inOrder } from "./focusing.js";
import { progress, sheetWords } from "./sheet.js";
import { sheetForm } from "./sheetForm.js";

/** A project sheet for each focal point. @param {import("../../room.js").Context} context */
export function projecting(context) {
  const { activity, audience } = context;
  const focuses = inOrder(activity.focuses);
  if (!focuses.length)
    return h("p", { class: "banner" }, t("No focal point has been chosen yet."));
  if (audience === "screen") return projected(activity, focuses);
  return [
    backAgain(context),
    focuses.map(([id, focus]) => h("section", { key: id, class: "project" },
      h("h2", null, badge(activity, focus), h("span", { dir: "auto" }, focus.text)),
      sheetsOf(activity, id).map(([sheet, one], index) => panel(context, sheet, one, index)),
      (audience === "trainer" || !context.step.locked) && h("button", {
        type: "button", class: "add",
        on: { click: () => context.send({ type: "strategy.sheet.start", focus: id }) },
      }, sheetsOf(activity, id).length ? t("Begin another sheet") : t("Begin a sheet"),
      h("span", { class: "visually-hidden" }, focus.text)))),
    example(activity),
  ];
}

/** @param {any} activity @param {string} focus @returns {[string, any][]} */
function sheetsOf({ sheets }, focus) {
  return inOrder(sheets).filter(([, sheet]) => sheet.focus === focus);
}

/** One sheet, big, or all in short. @param {any} activity @param {[string, any][]} focuses */
function projected(activity, focuses) {
  const shown = activity.sheets[activity.shown];
  if (shown) return h("div", { class: "sheet-alone" },
    h("p", { class: "focal-question", dir: "auto" }, activity.focuses[shown.focus].text, " ", progress(activity, shown)),
    sheetWords(activity, shown));
  return h("ol", { class: "focal-points" }, focuses.map(([id, focus]) => h("li", { key: id },
    h("span", { dir: "auto" }, focus.text),
    h("span", { class: "row" }, sheetsOf(activity, id).map(([sheet, one]) =>
      h("span", { key: sheet }, progress(activity, one)))))));
}

/** @param {import("../../room.js").Context} context @param {string} id @param {any} sheet @param {number} index */
function panel(context, id, sheet, index) {
  const { activity, audience, step } = context;
  const number = t("Sheet {n}", { n: index + 1 });
  if (isOpen(context, "sheet", id)) return sheetForm(context, id, sheet);
  return h("details", { key: id, class: `sheet${sheet.hidden ? " is-hidden" : ""}`, open: audience === "trainer" || context.ui.read === id },
    h("summary", null, number, " ", progress(activity, sheet),
      sheet.hidden && h("span", { class: "badge small" }, t("hidden")),
      activity.shown === id && h("span", { class: "badge small" }, t("on the projector"))),
    sheetWords(activity, sheet, (name) => missed(context, id, name, sheet.fields[name])),
    h("div", { class: "agreement-tools" },
      !sheet.hidden && (audience === "trainer" || !step.locked) && h("button", {
        key: "fill", type: "button", class: "primary", "data-opens": `sheet-${id}`,
        on: { click: () => toggle(context, "sheet", id) },
      }, t("Fill in"), h("span", { class: "visually-hidden" }, number)),
      audience === "trainer" && leading(context, id, sheet, number)));
}

/** @param {import("../../room.js").Context} context @param {string} id @param {any} sheet @param {string} number */
function leading({ activity, send }, id, sheet, number) {
  const named = h("span", { class: "visually-hidden" }, number);
  const there = activity.shown === id;
  return [
    !sheet.hidden && h("button", {
      key: "show", type: "button",
      on: { click: () => send({ type: "strategy.sheet.show", ...(!there && { sheet: id }) }) },
    }, there ? t("All sheets on the projector") : t("On the projector"), named),
    h("button", {
      key: "hide", type: "button", class: "tool",
      on: { click: () => send({ type: "strategy.sheet.hide", sheet: id, hidden: !sheet.hidden }) },
    }, sheet.hidden ? t("Show again") : t("Hide"), named),
  ];
}

/** Words that newer ones replaced before anybody read them. @param {import("../../room.js").Context} context @param {string} sheet @param {string} name @param {any} filled */
function missed({ audience, step, send }, sheet, name, filled) {
  const may = audience === "trainer" || !step.locked;
  const write = (/** @type {string} */ text) =>
    send({ type: "strategy.sheet.write", sheet, field: name, text, seen: filled.version });
  return filled?.missed && h("ul", { class: "missed" },
    Object.entries(filled.missed).map(([version, text]) => h("li", { key: version },
      h("span", { class: "quiet" }, t("Written at the same time:")), " ",
      h("span", { dir: "auto" }, /** @type {string} */ (text)),
      may && h("button", { type: "button", class: "tool", on: { click: () => write(/** @type {string} */ (text)) } },
        t("Take these words")))),
    may && h("li", { key: "keep" }, h("button", {
      type: "button", class: "tool", on: { click: () => write(filled.text) },
    }, t("Keep it as it is"))));
}

/** Words that were refused: which field they were for is on the card above. @param {import("../../room.js").Context} context */
function backAgain({ ui, render }) {
  return ui.text !== undefined && h("div", { class: "banner" },
    h("blockquote", { dir: "auto" }, ui.text),
    h("button", {
      type: "button",
      on: {
        click: () => {
          delete ui.text;
          render();
        },
      },
    }, t("OK")));
}

/** @param {any} activity */
function example({ example: shown, fields }) {
  const filled = Object.fromEntries(Object.entries(shown.sheet).map(([name, text]) => [name, { text }]));
  return h("details", { class: "in-numbers" },
    h("summary", null, t("An example")),
    h("div", { class: "action-card" },
      h("h3", null, shown.focus),
      sheetWords({ fields }, { fields: filled }),
      h("p", { class: "quiet" }, shown.remark),
      h("p", { class: "quiet" }, t("Source: {text}", { text: shown.source.text }))));
}
