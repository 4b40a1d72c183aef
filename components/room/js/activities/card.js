// @ts-check
import { h } from "../dom.js";
import { hostOf } from "../heading.js";
import { ngettext, t } from "../strings.js";
import { story } from "./card/story.js";

/** @param {import("../room.js").Context} context */
export function render(context) {
  const { activity, audience } = context;
  const cited = activity.sources?.length > 0 && sources(activity.sources);
  if (activity.layout === "story") return story(context, cited);
  const card = [
    h("p", { class: "lead" }, activity.text),
    activity.points?.length > 0 && h("ul", { class: "points" },
      activity.points.map((/** @type {string} */ point) => h("li", null, point))),
    cited,
  ];
  if (activity.layout === "join" && audience === "screen" && context.data.qr) return joining(context, card);
  return h("div", { class: `card-body ${activity.layout}` }, card);
}

/** @param {{ text: string, checked?: string }[]} list */
export function sources(list) {
  return h("footer", { class: "sources" },
    h("h2", null, t("Sources")),
    h("ul", null, list.map((source) => h("li", null, source.text, lookedUp(source.checked)))));
}

/** When a rule of law or an amount was last looked up. @param {string} [day] as 2026-11-22 */
function lookedUp(day) {
  return day && [" ", h("span", { class: "looked-up" },
    t("(looked up on {day})", { day: day.split("-").reverse().join("-") }))];
}

/**
 * The join screen: everything somebody at the back needs to get in.
 * @param {import("../room.js").Context} context
 * @param {any} card
 */
function joining({ view, data, code }, card) {
  return h("div", { class: "joining" },
    h("div", { class: "joining-qr" },
      h("img", { src: data.qr, alt: t("QR code to join this workshop") })),
    h("div", { class: "joining-words" },
      card,
      h("p", { class: "joining-where" }, t("Scan, or go to"), " ", h("strong", null, hostOf(data))),
      h("p", { class: "joining-code" },
        h("span", { class: "visually-hidden" }, t("Code")), " ", `${code.slice(0, 4)}-${code.slice(4)}`),
      h("p", { class: "joining-count", "aria-live": "polite" },
        h("strong", null, String(view.joined)), " ",
        ngettext("is in", "are in", view.joined))));
}
