// @ts-check
import { h } from "./dom.js";
import { t } from "./strings.js";

/** Short, for it stands on every invented note; the heading says it at length. */
export function simulated() {
  return h("span", { class: "badge small", title: t("simulated") },
    h("span", { "aria-hidden": "true" }, t("sim.")),
    h("span", { class: "visually-hidden" }, t("simulated")));
}
