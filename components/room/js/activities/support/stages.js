// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { sources } from "../card.js";
import { inOrder } from "./order.js";

/** The slide's phases, and beside them the stages that were found. @param {import("../../room.js").Context} context */
export function stages({ activity, audience }) {
  const { aftermath } = activity;
  const phases = inOrder(aftermath.phases);
  const numbers = Object.fromEntries(phases.map(({ id }, index) => [id, index + 1]));
  return h("div", { class: "aftermath" },
    h("p", { class: "lead" }, aftermath.text),
    h("section", null,
      h("h2", null, t("Three phases, on the slide")),
      h("ol", { class: "slide-phases" }, phases.map(({ id, name, text }) =>
        h("li", { key: id },
          h("h3", null, `${numbers[id]}. ${name}`),
          h("p", null, text))))),
    h("section", null,
      h("h2", null, t("Six stages, in the study")),
      h("ol", { class: "study-stages" }, inOrder(aftermath.stages).map((stage) =>
        h("li", { key: stage.id, class: stage.beside.length ? "" : "missing" },
          h("h3", null, `${stage.rank + 1}. ${stage.name}`),
          h("p", null, stage.text),
          h("p", { class: "beside" }, stage.beside.length
            ? stage.beside.map((/** @type {string} */ id) =>
                h("span", { class: "badge" }, t("Phase {n}", { n: numbers[id] })))
            : h("span", { class: "badge" }, t("Not on the slide"))))))),
    h("p", { class: "missing-step" }, aftermath.missing),
    audience === "screen" ? false : [
      h("p", { class: "remark" }, aftermath.remark),
      sources(aftermath.sources),
    ]);
}
