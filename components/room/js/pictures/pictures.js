// @ts-check
import { h } from "../dom.js";
import { agreement } from "./agreement.js";
import { audiences } from "./audiences.js";
import { building } from "./building.js";
import { calendar } from "./calendar.js";
import { channels } from "./channels.js";
import { checklist } from "./checklist.js";
import { compass } from "./compass.js";
import { desk } from "./desk.js";
import { forms } from "./forms.js";
import { incident } from "./incident.js";
import { loop } from "./loop.js";
import { motivation } from "./motivation.js";
import { HEIGHT, WIDTH } from "./pen.js";
import { recipe } from "./recipe.js";
import { selfCare } from "./selfCare.js";
import { signpost } from "./signpost.js";
import { swot } from "./swot.js";
import { talk } from "./talk.js";
import { themes } from "./themes.js";

/** By the name that content calls them. @type {Record<string, () => any>} */
const DRAWINGS = {
  agreement, audiences, building, calendar, channels, checklist, compass, desk, forms, incident,
  loop, motivation, recipe, signpost, swot, talk, themes, "self-care": selfCare,
};

/**
 * A drawing of ours: told in words where it says something, else only seen.
 * @param {string} name
 * @param {string} [alt]
 */
export function drawing(name, alt) {
  const told = alt ? { role: "img", "aria-label": alt } : { "aria-hidden": "true" };
  return h("svg", { key: name, class: "drawing", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, ...told },
    DRAWINGS[name]());
}
