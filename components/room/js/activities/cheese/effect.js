// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/** What happened in the end. @param {any} activity */
export function effect(activity) {
  return h("p", { class: "cheese-effect" },
    h("span", { class: "effect-label" }, t("What happened")), " ",
    h("strong", { dir: "auto" }, activity.effect ?? t("Our own incident")));
}
