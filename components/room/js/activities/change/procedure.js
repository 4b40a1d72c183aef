// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { t } from "../../strings.js";
import { day } from "./days.js";
import { procedureForm } from "./procedureForm.js";
import { writtenWords } from "./written.js";

/** Whether it is written down, where, and when it was checked. @param {import("../../room.js").Context} context @param {any} action */
export function procedure({ data }, action) {
  const { written, place, checked } = action.procedure ?? {};
  return h("dl", null,
    h("dt", null, t("Written procedure")), h("dd", null, writtenWords()[written] ?? t("not said yet")),
    written && written !== "no" && [
      h("dt", null, t("Where")), h("dd", { dir: "auto" }, place ?? t("nobody said where")),
      h("dt", null, t("Last checked")), h("dd", null, checked ? day(checked, data.language) : t("never, as far as we know")),
    ]);
}

/** Its writer, or the trainer, says where it stands. @param {import("../../room.js").Context} context @param {string} id @param {any} action */
export function describing(context, id, action) {
  const may = context.audience === "trainer" || (context.mine.actions?.[id] && !context.step.locked);
  if (!may) return false;
  if (isOpen(context, "procedure", id)) return procedureForm(context, id, action);
  return h("div", { class: "cause-tools" }, h("button", {
    type: "button", class: "tool", "data-opens": `procedure-${id}`,
    on: { click: () => toggle(context, "procedure", id) },
  }, t("Is there a procedure?"), h("span", { class: "visually-hidden" }, action.text)));
}
