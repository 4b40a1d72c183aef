// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { ROLES, number, roleName } from "./words.js";

/**
 * Hours a month a role, today above and wished below; roles without hours are left out.
 * @param {{ today: Record<string, number>, wished: Record<string, number> }} hours
 * @param {string} language
 */
export function bars({ today, wished }, language) {
  const most = Math.max(...ROLES.flatMap((role) => [today[role], wished[role]]), 1);
  return h("div", { class: "role-bars" },
    h("p", { class: "bar-key quiet" },
      h("span", { class: "swatch today", "aria-hidden": "true" }), t("today"), " ",
      h("span", { class: "swatch wished", "aria-hidden": "true" }), t("wished")),
    h("ul", null, ROLES.filter((role) => today[role] || wished[role]).map((role) =>
      h("li", { key: role },
        h("p", null, h("strong", null, roleName(role)), " ",
          h("span", { class: "bar-hours" }, t("{today} → {wished} hours", {
            today: number(today[role], language), wished: number(wished[role], language),
          }))),
        ["today", "wished"].map((when) => h("span", {
          key: when, class: (when === "today" ? today : wished)[role] ? `role-bar ${when}` : "role-bar", "aria-hidden": "true",
          style: `--share: ${(when === "today" ? today : wished)[role] / most}`,
        }))))));
}
