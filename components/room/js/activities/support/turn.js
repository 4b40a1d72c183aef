// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { inOrder } from "./order.js";

/** Where to turn, for everybody. @param {import("../../room.js").Context} context */
export function turn(context) {
  const { activity } = context;
  return h("div", { class: "turning" },
    h("p", { class: "lead" }, activity.turn.text),
    places(context, activity.turn));
}

/**
 * People close by, then the places, each with where it is known from and when that was looked up.
 * @param {import("../../room.js").Context} context
 * @param {any} turn
 */
export function places(context, turn) {
  return [
    h("section", { key: "near", class: "near" },
      h("h2", null, t("Close by")),
      h("ul", { class: "points" }, turn.near.map((/** @type {string} */ one) => h("li", null, one)))),
    h("ul", { key: "places", class: "places-to-turn" }, inOrder(turn.places).map((place) =>
      h("li", { key: place.id },
        h("h2", null, place.name),
        h("p", null, place.text),
        place.website && website(context, place.website),
        place.sources.map((/** @type {any} */ source) => lookedUp(context, source))))),
    h("p", { key: "unknown", class: "quiet" }, turn.unknown),
  ];
}

/** On a phone something to tap, elsewhere something to read. @param {import("../../room.js").Context} context @param {string} url */
function website({ audience }, url) {
  const name = url.replace(/^https:\/\//, "");
  return h("p", { class: "website" }, audience === "screen" ? name
    : h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, name));
}

/**
 * Where something was found, and on which day somebody looked.
 * @param {import("../../room.js").Context} context
 * @param {{ text: string, checked: string }} source
 */
export function lookedUp({ data }, source) {
  const day = new Date(`${source.checked}T12:00:00Z`);
  const date = new Intl.DateTimeFormat(data.language, { dateStyle: "long", timeZone: "UTC" }).format(day);
  return h("p", { class: "looked-up" },
    t("{source}. Looked up on {date}.", { source: source.text, date }));
}
