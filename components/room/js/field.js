// @ts-check
import { drafts } from "./drafts.js";
import { h } from "./dom.js";
import { t } from "./strings.js";

/** Control and direction characters count for nothing on the server either. @param {string} text */
const tidy = (text) => text.replace(/\s+/g, " ").trim();

/** Characters as people count them on the server: code points, not UTF-16 units. @param {string} text */
export const lengthOf = (text) => Array.from(tidy(text)).length;

/**
 * A text field with its limit shown while typing; what is half-written survives a locked phone.
 * Enter sends, as does the button.
 * @param {{ key: string, name: string, label: string, limit: number, button: string,
 *   context: import("./room.js").Context, onSend: (text: string) => void, text?: string,
 *   onCancel?: () => void, rows?: number, below?: (text: string) => any }} options
 *   `below` stands under the text while it is written.
 */
export function field(options) {
  const { key, name, label, limit, button, context, onSend, onCancel } = options;
  const kept = drafts(name);
  const refilled = context.ui.text;
  const start = refilled ?? (kept.get() || (options.text ?? ""));
  const texts = (context.ui.texts ??= {});
  texts[key] ??= start;
  delete context.ui.text;
  const length = lengthOf(texts[key]);
  const id = `field-${key}`;
  /** @type {HTMLTextAreaElement | undefined} */
  let area;

  /** @param {Event} event */
  const send = (event) => {
    event.preventDefault();
    const form = /** @type {HTMLElement} */ (event.target).closest("form");
    area = /** @type {HTMLTextAreaElement} */ (form?.querySelector("textarea"));
    const text = area.value;
    if (!tidy(text) || lengthOf(text) > limit) return;
    onSend(text);
    area.value = "";
    kept.set("");
    texts[key] = "";
    if (onCancel) delete texts[key];
    area.focus();
    context.render();
  };

  return h("form", { key, class: "field", on: { submit: send } },
    h("label", { for: id }, label),
    h("textarea", {
      id, rows: String(options.rows ?? 2), value: texts[key], "aria-describedby": `${id}-count`,
      enterkeyhint: "send", autocomplete: "off",
      on: {
        input: (/** @type {any} */ event) => {
          texts[key] = event.target.value;
          kept.set(event.target.value);
          context.render();
        },
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
          if (event.key === "Escape" && onCancel) onCancel();
        },
      },
    }),
    options.below?.(texts[key]),
    h("div", { class: "row" },
      h("span", { id: `${id}-count`, class: length > limit ? "limit over" : "limit" },
        length > limit ? t("{n} too many", { n: length - limit }) : `${length} / ${limit}`),
      onCancel && h("button", { type: "button", on: { click: onCancel } }, t("Cancel")),
      h("button", { type: "submit", class: "primary", disabled: length === 0 || length > limit }, button)));
}
