// @ts-check
import { h } from "../dom.js";
import { naming } from "./cheese/naming.js";
import { doubting, explained } from "./cheese/explaining.js";
import { leading } from "./cheese/leading.js";
import { stopping } from "./cheese/stopping.js";
import { story } from "./cheese/story.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { story, picture: explained, barriers: naming, closed: stopping, limits: doubting };

/** @param {import("../room.js").Context} context */
export function render(context) {
  return h("div", { class: "cheese-body" },
    context.audience === "trainer" && leading(context),
    PHASES[context.step.phase](context));
}
