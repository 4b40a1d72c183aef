// @ts-check
import { h } from "../../dom.js";
import { icon } from "../../icons.js";
import { t } from "../../strings.js";

/**
 * The trainer takes something from the screens, or puts it back.
 * @param {import("../../room.js").Context} context
 * @param {{ text: string, hidden?: boolean }} thing
 * @param {{ type: string, [field: string]: any }} wish without `hidden`
 */
export function hiding(context, thing, wish) {
  return h("button", {
    type: "button", class: "tool",
    "aria-label": thing.hidden
      ? t("Show again: {text}", { text: thing.text })
      : t("Hide: {text}", { text: thing.text }),
    title: thing.hidden ? t("Show") : t("Hide"),
    on: { click: () => context.send({ ...wish, hidden: !thing.hidden }) },
  }, icon(thing.hidden ? "show" : "hide"));
}
