// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { slicesOf } from "./slices.js";

export const STRENGTHS = ["strong", "medium", "weak"];

/** @param {string} strength */
export function strengthName(strength) {
  if (strength === "strong") return t("strong");
  return strength === "medium" ? t("medium") : t("weak");
}

/** How strong a barrier is, when somebody said so. @param {string | undefined} strength */
export function strengthBadge(strength) {
  return strength !== undefined && h("span", { class: `badge small strength is-${strength}` },
    h("span", { "aria-hidden": "true" }, "●".repeat(3 - STRENGTHS.indexOf(strength)), " "),
    strengthName(strength));
}

/** @param {"active" | "latent"} condition */
export function kindBadge(condition) {
  return h("span", { class: `badge small kind-${condition}` },
    condition === "active" ? t("active") : t("latent"));
}

/** What the picture shows, in a sentence or two. @param {any} activity */
export function finding(activity) {
  const slices = slicesOf(activity);
  if (!slices.length) return t("There are no holes to draw yet.");
  const holes = slices.flatMap((slice) => slice.holes);
  const open = holes.filter((hole) => !hole.closed).length;
  const counted = t("{open} of {all} holes are open.", { open, all: holes.length });
  const by = slices.find(({ id }) => id === activity.arrow.stopped);
  const arrow = by ? t("The arrow stops at: {name}.", { name: by.name }) : t("The arrow goes through all slices.");
  return `${arrow} ${counted}`;
}

/** @param {{ text: string }[]} sources */
export function cited(sources) {
  return h("p", { class: "quiet cited" },
    t("Source: {text}", { text: sources.map(({ text }) => text).join(" · ") }));
}
