// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { causeText } from "./cause.js";
import { head } from "./head.js";
import { bonesOf } from "./tree.js";

/** A fishbone that somebody filled, to see what is meant. @param {import("../../room.js").Context} context */
export function example({ activity }) {
  return [
    title(activity.example),
    head(activity.example.incident),
    ...origin(activity.example),
    h("div", { class: "bones" }, bonesOf(activity.example).map((bone) =>
      h("section", { class: "bone" },
        h("h2", null, bone.name),
        bone.causes.length ? list(bone.causes)
          : h("p", { class: "quiet" }, t("Nothing here (yet)."))))),
  ];
}

/** @param {any} worked */
export function title(worked) {
  return h("p", { class: "lead" }, h("span", { class: "badge" }, t("Example")), " ", worked.title);
}

/** What of it is from elsewhere and what is ours. @param {any} worked */
export function origin(worked) {
  return [
    worked.remark && h("p", { class: "remark" }, worked.remark),
    h("p", { class: "quiet" }, t("Source: {text}", { text: worked.source.text })),
  ];
}

/** @param {import("./tree.js").Cause[]} causes @returns {any} */
function list(causes) {
  return h("ul", { class: "causes" }, causes.map((cause) =>
    h("li", null, causeText(cause), cause.children.length > 0 && list(cause.children))));
}
