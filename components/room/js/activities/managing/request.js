// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { figures } from "./figures.js";
import { ownHours } from "./hours.js";
import { lines } from "./lines.js";
import { asText, sections } from "./requestPage.js";

/** The page that substantiates a request: one's own on the phone, how it is built for the room. @param {import("../../room.js").Context} context */
export function request(context) {
  return context.audience === "participant" ? ownPage(context) : built(context);
}

/** @param {import("../../room.js").Context} context */
function ownPage(context) {
  const { ui } = context;
  const text = asText(sections(context));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      ui.copied = true;
    } catch {
      // Without a safe connection a browser gives nothing to copy with: the text below can be selected.
      ui.copied = false;
    }
    context.render();
  };
  return [
    h("p", { class: "quiet no-print" }, t("Only you see this page. Every figure says where it comes from, and nothing is filled in for you.")),
    !context.mine.outcome && ownHours(context),
    figures(context),
    lines(context),
    h("article", { class: "request-page" },
      h("h2", null, t("Why we ask for practice management")),
      sections(context).map(({ title, rows }) => h("section", { key: title },
        h("h3", null, title),
        h("ul", null, rows.map(({ text: words, origin }) => h("li", { dir: "auto" }, words, " ",
          h("span", { class: "origin" }, `[${origin}]`))))))),
    h("div", { class: "row no-print" },
      h("button", { type: "button", class: "primary", on: { click: copy } }, t("Copy as text")),
      h("button", { type: "button", on: { click: () => window.print() } }, t("Print"))),
    h("p", { class: "quiet no-print", role: "status" }, ui.copied ? t("Copied.")
      : ui.copied === false ? t("Copying did not work here. Select the text below.") : ""),
    h("details", { class: "in-numbers no-print", open: ui.copied === false },
      h("summary", null, t("The text to copy")),
      h("pre", { class: "request-text", tabindex: "0" }, text)),
  ];
}

/** What stands on everybody's page, and where it comes from. @param {import("../../room.js").Context} context */
function built({ activity, audience }) {
  const parts = [
    [t("Our practice: patients and doctors"), t("entered by you")],
    [t("Who manages what today, in hours a month"), t("from your inventory")],
    [t("What goes badly, and what nobody does"), t("from your inventory")],
    [t("What we want to change, and which role fits"), t("from your inventory, by our rule")],
    [t("What it costs and gives back a year"), t("your inventory times costs entered by you")],
    [t("The room beside it, from {fewest} practices on", { fewest: activity.fewest }), t("from the room's inventory")],
    [t("Our own figures and reasons"), t("entered by you")],
    [t("What to know about funding"), t("published sources, with their date")],
  ];
  return [
    h("p", { class: "lead" }, t("Everybody has a page of their own on their phone, to copy or print. Nobody else sees it. This is how it is built.")),
    h("ol", { class: "built" }, parts.map(([part, origin]) => h("li", { key: part },
      h("strong", null, part), h("span", { class: "origin" }, origin)))),
    audience === "trainer" && h("details", { class: "in-numbers" },
      h("summary", null, t("What to know about funding")),
      h("ul", { class: "points" }, activity.funding.map((/** @type {any} */ { text, source }) =>
        h("li", null, text, " ", h("span", { class: "origin" }, `[${source.text}]`))))),
  ];
}
