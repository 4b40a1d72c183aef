// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { effect } from "./effect.js";
import { sliceList, sliceNames } from "./list.js";
import { picture } from "./picture.js";
import { STRENGTHS, cited, kindBadge, strengthBadge } from "./words.js";

/** Slices and holes, active and latent. @param {import("../../room.js").Context} context */
export function explained(context) {
  const { activity } = context;
  return [
    effect(activity),
    picture(context),
    sliceList(context),
    kinds(activity),
  ];
}

/** A phase of its own: what the drawing makes one believe too easily. @param {import("../../room.js").Context} context */
export function doubting(context) {
  return [picture(context), context.audience === "screen" && sliceNames(context.activity), limits(context.activity)];
}

/** @param {any} activity */
function kinds({ kinds: told }) {
  return h("section", { class: "cheese-kinds" },
    h("h2", null, t("Two kinds of holes")),
    h("dl", null, [/** @type {const} */ ("active"), /** @type {const} */ ("latent")].flatMap((kind) => [
      h("dt", null, kindBadge(kind)), h("dd", null, told[kind])])),
    cited(told.sources));
}

/** @param {any} activity */
export function limits({ limits: told }) {
  return h("section", { class: "cheese-limits" },
    h("h2", null, t("What this picture does not claim")),
    h("ul", { class: "points" }, told.points.map((/** @type {string} */ point) => h("li", null, point))),
    cited(told.sources));
}

/** What makes a barrier strong. @param {any} activity */
export function strengths({ strengths: told }) {
  return h("section", { class: "cheese-kinds" },
    h("h2", null, t("How strong is a barrier?")),
    h("dl", null, STRENGTHS.flatMap((strength) => [
      h("dt", null, strengthBadge(strength)), h("dd", null, told[strength])])),
    cited(told.sources));
}
