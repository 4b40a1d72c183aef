// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";

/** The old and the modern approach side by side, on a phone too. @param {import("../../room.js").Context} context */
export function approach({ activity, audience }) {
  const { old, modern, contrasts, remark, source } = activity.approach;
  return [
    h("div", { class: "contrasts", role: "table" },
      h("div", { class: "contrast", role: "row" },
        h("span", { class: "visually-hidden", role: "columnheader" }, t("About")),
        h("strong", { class: "old", role: "columnheader" }, old),
        h("strong", { class: "modern", role: "columnheader" }, modern)),
      contrasts.map((/** @type {any} */ one) => h("div", { class: "contrast", role: "row" },
        h("span", { class: "about", role: "rowheader" }, one.about),
        h("span", { class: "old", role: "cell" }, one.old),
        h("span", { class: "modern", role: "cell" }, one.modern)))),
    audience !== "screen" && remark && h("p", { class: "remark" }, remark),
    h("p", { class: "quiet" }, t("Source: {text}", { text: source.text })),
  ];
}
