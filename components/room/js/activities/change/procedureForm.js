// @ts-check
import { h } from "../../dom.js";
import { lengthOf } from "../../field.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { writtenWords } from "./written.js";

const PLACE_LIMIT = 140;

/**
 * Where a procedure stands; what nobody knows may be left open.
 * @param {import("../../room.js").Context} context
 * @param {string} id of the action
 * @param {any} action
 */
export function procedureForm(context, id, { procedure }) {
  const drafts = (context.ui.procedures ??= {});
  const draft = (drafts[id] ??= { written: "no", ...procedure });
  const done = () => {
    delete drafts[id];
    close(context);
  };
  /** @param {any} event */
  const change = ({ target }) => {
    draft[target.name] = target.value;
    context.render();
  };
  /** @param {Event} event */
  const send = (event) => {
    event.preventDefault();
    context.send({
      type: "change.procedure.describe", action: id, written: draft.written,
      ...(lengthOf(draft.place ?? "") && { place: draft.place }),
      ...(draft.checked && { checked: draft.checked }),
    });
    done();
  };
  const long = lengthOf(draft.place ?? "") > PLACE_LIMIT;
  return h("form", { class: "panel action-form", "data-panel": `procedure-${id}`, on: { submit: send } },
    h("div", { class: "line" },
      h("label", { for: `written-${id}` }, t("Is there a written procedure?")),
      h("select", { id: `written-${id}`, name: "written", on: { change } },
        Object.entries(writtenWords()).map(([value, text]) =>
          h("option", { value, selected: value === draft.written }, text)))),
    draft.written !== "no" && [
      h("div", { class: "line" },
        h("label", { for: `place-${id}` }, t("Where can it be found?")),
        h("input", { id: `place-${id}`, name: "place", type: "text", autocomplete: "off", value: draft.place ?? "", on: { input: change } }),
        h("span", { class: long ? "limit over" : "limit" }, `${lengthOf(draft.place ?? "")} / ${PLACE_LIMIT}`)),
      h("div", { class: "line" },
        h("label", { for: `checked-${id}` }, t("When was it last checked?")),
        h("input", { id: `checked-${id}`, name: "checked", type: "date", value: draft.checked ?? "", min: "2000-01-01", max: "2099-12-31", on: { input: change } })),
    ],
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: done } }, t("Cancel")),
      h("button", { type: "submit", class: "primary", disabled: long }, t("Save"))));
}
