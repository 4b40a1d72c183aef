// @ts-check
import { circle, path } from "./pen.js";

/** Where each of the seven stations lies. @type {[number, number, import("./pen.js").Ink][]} */
const STATIONS = [
  [26, 128, "soft"], [62, 92, "warm"], [100, 120, "cool"], [138, 92, "soft"],
  [172, 120, "warm"], [166, 48, "cool"], [110, 28, "soft"],
];

/** A route with seven stations, and the flag at its end. */
export const themes = () => [
  path("M26 128L62 92L100 120L138 92L172 120L166 48L110 28L50 56"),
  STATIONS.map(([x, y, ink]) => circle(x, y, 14, ink)),
  path("M50 56v-44l28 11l-28 11", "bright"),
];
