// @ts-check
import { h } from "../../dom.js";
import { drafts } from "../../drafts.js";
import { lengthOf } from "../../field.js";
import { t } from "../../strings.js";
import { close } from "./panel.js";
import { bonesOf, flat } from "./tree.js";

/** @returns {{ name: string, limit: number, label: string, hint?: string }[]} */
const fields = () => [
  { name: "text", limit: 140, label: t("What will we do?") },
  { name: "role", limit: 80, label: t("Who?"), hint: t("A role, not a name.") },
  { name: "when", limit: 80, label: t("When?") },
  { name: "measure", limit: 140, label: t("How will we know that it works?") },
];

/**
 * An action to propose, or to put in other words. What is half-written survives a locked phone.
 * @param {import("../../room.js").Context} context
 * @param {string} id of the action, or "new"
 * @param {any} [action]
 */
export function actionForm(context, id, action = {}) {
  const { ui, code, step } = context;
  const kept = drafts(`${code}/${step.id}/action-${id}`);
  const all = (ui.actions ??= {});
  const draft = (all[id] ??= { ...action, ...JSON.parse(kept.get() || "{}") });
  take(ui, draft, id);
  const wrong = fields().some(({ name, limit }) => {
    const length = lengthOf(draft[name] ?? "");
    return length === 0 || length > limit;
  });
  const done = () => {
    kept.set("");
    delete all[id];
    close(context);
  };
  /** @param {any} event */
  const change = ({ target }) => {
    draft[target.name] = target.value;
    kept.set(JSON.stringify(draft));
    context.render();
  };
  /** @param {Event} event */
  const send = (event) => {
    event.preventDefault();
    if (wrong) return;
    const { text, role, when, measure, cause } = draft;
    const seen = context.activity.causes[cause] && { cause };
    const wish = id === "new" ? { type: "fishbone.action.add" } : { type: "fishbone.action.edit", action: id };
    context.send({ ...wish, text, role, when, measure, ...seen });
    done();
  };
  return h("form", {
    key: `${id}-${ui.formed ?? 0}-${ui.refill ?? 0}`, class: "panel action-form", "data-panel": `action-${id}`,
    on: { submit: send },
  },
    fields().map((one) => line(id, one, draft[one.name] ?? "", change)),
    against(context, id, draft.cause, change),
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: done } }, t("Cancel")),
      h("button", { type: "submit", class: "primary", disabled: wrong },
        id === "new" ? t("Put it on the list") : t("Save"))));
}

/** A cause that was tapped, or words that were refused, go into the form. @param {any} ui @param {any} draft @param {string} id */
function take(ui, draft, id) {
  if (id !== "new") return;
  if (ui.against !== undefined) draft.cause = ui.against;
  if (ui.text !== undefined) draft.text = ui.text;
  delete ui.against;
  delete ui.text;
}

/** @param {string} id @param {any} field @param {string} value @param {(event: any) => void} input */
function line(id, { name, limit, label, hint }, value, input) {
  const place = `action-${id}-${name}`;
  const length = lengthOf(value);
  return h("div", { class: "line" },
    h("label", { for: place }, label, hint && h("span", { class: "quiet" }, " ", hint)),
    h(name === "text" ? "textarea" : "input", {
      id: place, name, value, autocomplete: "off", "aria-describedby": `${place}-count`,
      ...(name === "text" ? { rows: "2" } : { type: "text" }),
      on: { input },
    }),
    h("span", { id: `${place}-count`, class: length > limit ? "limit over" : "limit" },
      length > limit ? t("{n} too many", { n: length - limit }) : `${length} / ${limit}`));
}

/** @param {any} context @param {string} id @param {string | undefined} chosen @param {(event: any) => void} change */
function against({ activity }, id, chosen, change) {
  const causes = bonesOf(activity).flatMap((bone) => flat(bone.causes))
    .filter(({ cause }) => !activity.hidden?.[cause.id]);
  return h("div", { class: "line" },
    h("label", { for: `action-${id}-cause` }, t("Against which cause?")),
    h("select", { id: `action-${id}-cause`, name: "cause", on: { change } },
      h("option", { value: "", selected: !chosen }, t("None in particular")),
      causes.map(({ cause }) =>
        h("option", { value: cause.id, selected: cause.id === chosen }, cause.text))));
}
