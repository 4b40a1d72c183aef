// @ts-check
import { h } from "./dom.js";
import { drafts } from "./drafts.js";
import { lengthOf } from "./field.js";
import { t } from "./strings.js";

/**
 * @typedef {{ name: string, limit: number, label: string, hint?: string,
 *   below?: (text: string) => any }} Line `below` stands under the text while it is written
 */

/**
 * Short texts that are sent together, all of them asked for. What is half-written survives a
 * locked phone.
 * @param {{ context: import("./room.js").Context, place: string, lines: Line[], button: string,
 *   start?: Record<string, any>, given?: Record<string, any>,
 *   more?: (draft: Record<string, any>, change: (event: any) => void) => any,
 *   whole?: (draft: Record<string, any>) => boolean,
 *   onSend: (draft: Record<string, any>) => void, onDone: () => void }} options
 *   `place` names the form on the page, `start` are the words it begins with, `given` go over what
 *   is half-written, `more` are fields that are no text, `whole` says whether these are right.
 */
export function form({ context, place, lines, button, start, given, more, whole, onSend, onDone }) {
  const { ui, code, step } = context;
  const kept = drafts(`${code}/${step.id}/${place}`);
  const all = (ui.forms ??= {});
  const draft = (all[place] ??= { ...start, ...JSON.parse(kept.get() || "{}") });
  Object.assign(draft, given);
  const wrong = whole?.(draft) === false || lines.some(({ name, limit }) => {
    const length = lengthOf(draft[name] ?? "");
    return length === 0 || length > limit;
  });
  const done = () => {
    kept.set("");
    delete all[place];
    onDone();
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
    onSend(draft);
    done();
  };
  return h("form", {
    // A form that is given words from elsewhere is made anew: a field's own text is the user's.
    key: `${place}-${ui.formed ?? 0}-${ui.refill ?? 0}`, class: "panel action-form", "data-panel": place,
    on: { submit: send },
  },
    lines.map((one) => textLine(place, one, draft[one.name] ?? "", change)),
    more?.(draft, change),
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: done } }, t("Cancel")),
      h("button", { type: "submit", class: "primary", disabled: wrong }, button)));
}

/** @param {string} form @param {Line} line @param {string} value @param {(event: any) => void} input */
function textLine(form, { name, limit, label, hint, below }, value, input) {
  const place = `${form}-${name}`;
  const length = lengthOf(value);
  return h("div", { class: "line" },
    h("label", { for: place }, label, hint && h("span", { class: "quiet" }, " ", hint)),
    h(name === "text" ? "textarea" : "input", {
      id: place, name, value, autocomplete: "off", "aria-describedby": `${place}-count`,
      ...(name === "text" ? { rows: "2" } : { type: "text" }),
      on: { input },
    }),
    below?.(value),
    h("span", { id: `${place}-count`, class: length > limit ? "limit over" : "limit" },
      length > limit ? t("{n} too many", { n: length - limit }) : `${length} / ${limit}`));
}
