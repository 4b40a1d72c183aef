// @ts-check
import { h } from "./dom.js";
import { t } from "./strings.js";

/**
 * The end: thank you.
 * @param {any} view
 * @param {{ audience: string }} data
 */
export function closed(view, data) {
  return h(
    "div",
    { key: "closed", class: "closed" },
    h("h1", null, t("Thank you")),
    h("p", null, view.title),
    h("p", { class: "quiet" }, data.audience === "participant"
      ? t("The workshop has ended. What you wrote is with your trainer; you can close this page.")
      : t("The workshop has ended.")),
  );
}
