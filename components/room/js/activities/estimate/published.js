// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { percent } from "./numbers.js";
import { source } from "./shares.js";

/**
 * The categories of one study, and the groups of the slides.
 * @param {any} published
 * @param {string} language
 */
export function details({ taxonomy, groups }, language) {
  return [categories(taxonomy, language), mapping(groups)];
}

/** Findings that are no share. @param {any} published */
export function remarks(published) {
  return published.remarks.length > 0 && h("section", { class: "remarks" },
    h("h2", null, t("Good to know")),
    published.remarks.map((/** @type {any} */ remark) => [h("p", null, remark.text), source(remark.source)]));
}

/** @param {any} taxonomy @param {string} language */
function categories(taxonomy, language) {
  const levels = [["process", t("process")], ["knowledge", t("knowledge and skills")]];
  return h("section", { class: "taxonomy" },
    h("h2", { id: "taxonomy" }, taxonomy.title),
    h("table", { "aria-labelledby": "taxonomy" },
      h("thead", null, h("tr", null,
        h("th", { scope: "col" }, t("Category")),
        h("th", { scope: "col", class: "number" }, t("Number")),
        h("th", { scope: "col", class: "number" }, t("Share")))),
      levels.map(([level, name]) => h("tbody", { class: `share-${level}` },
        h("tr", null, h("th", { scope: "rowgroup", colspan: "3" }, name)),
        taxonomy.categories
          .filter((/** @type {any} */ category) => category.level === level)
          .map((/** @type {any} */ category) => h("tr", null,
            h("th", { scope: "row" }, category.name),
            h("td", { class: "number" }, String(category.count)),
            h("td", { class: "number" }, percent(category.percent, language))))))),
    taxonomy.remark && h("p", { class: "quiet" }, taxonomy.remark),
    source(taxonomy.source));
}

/** @param {any} groups */
function mapping(groups) {
  return h("section", { class: "groups" },
    h("h2", null, groups.title),
    h("dl", null, groups.items.map((/** @type {any} */ group) => [
      h("dt", null, group.name),
      h("dd", null, t("Our mapping: {categories}", { categories: group.own_mapping.join(" · ") })),
    ])),
    h("p", { class: "quiet" }, groups.remark),
    groups.source && source(groups.source));
}
