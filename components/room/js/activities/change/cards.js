// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { day } from "./days.js";
import { strengthBadge } from "./strength.js";

/** The actions, in the order they came. @param {any} activity @returns {[string, any][]} */
export function inOrder({ actions }) {
  return Object.entries(/** @type {Record<string, any>} */ (actions)).sort(([, a], [, b]) => a.rank - b.rank);
}

/**
 * An action with who, when, how we will know and how strong it is.
 * @param {import("../../room.js").Context} context
 * @param {any} action
 * @param {...any} more
 */
export function card({ activity, data }, action, ...more) {
  const against = activity.causes[action.cause];
  return h("div", { class: "action-card" },
    h("h2", { dir: "auto" }, action.text, action.simulated && simulated()),
    strengthBadge(activity.strengths, action),
    h("dl", null,
      h("dt", null, t("Who")), h("dd", { dir: "auto" }, action.owner),
      h("dt", null, t("Done by")), h("dd", null, when(action.date, data.language, action.when)),
      h("dt", null, t("We look again on")), h("dd", null, when(action.follow_up, data.language)),
      h("dt", null, t("How we will know")), h("dd", { dir: "auto" }, action.measure),
      against && [h("dt", null, t("Against")), h("dd", { dir: "auto" }, against.text)]),
    ...more);
}

/** @param {string | undefined} iso @param {string} language @param {string} [words] */
function when(iso, language, words) {
  if (iso) return day(iso, language);
  return h("span", { class: "to-agree" }, words ? t("day still to agree ({when})", { when: words }) : t("day still to agree"));
}
