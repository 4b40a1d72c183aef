// @ts-check
import { h } from "../../dom.js";
import { QUADRANTS, quadrantHeading } from "./quadrants.js";

/** From so many things in one quadrant on, a projector shows them smaller. */
const MANY = 7;
const CROWD = 15;

/**
 * The four quadrants, each filled by `fill`.
 * @param {(quadrant: string) => any} fill
 * @param {(quadrant: string) => any} [beside] what stands beside a quadrant's name
 * @param {number} [most] how many things the fullest quadrant holds
 */
export function board(fill, beside, most = 0) {
  const density = most >= CROWD ? " crowd" : most >= MANY ? " many" : "";
  return h("div", { class: `board${density}` }, QUADRANTS.map((quadrant) =>
    h("section", { key: quadrant, class: `quadrant q-${quadrant}` },
      quadrantHeading(quadrant, beside?.(quadrant)),
      fill(quadrant))));
}

/** How many notes the fullest quadrant holds. @param {Record<string, number>} count */
export function fullest(count) {
  return Math.max(...Object.values(count));
}
