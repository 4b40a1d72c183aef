// @ts-check
import { circle, path } from "./pen.js";

/** Round and round: tell, look, mend, check. */
export const loop = () => [
  path("M100 26a54 54 0 0 1 54 54M154 80a54 54 0 0 1 -54 54M100 134a54 54 0 0 1 -54 -54M46 80a54 54 0 0 1 54 -54"),
  circle(100, 26, 19, "soft"),
  path("M92 22h16M92 30h10"),
  circle(154, 80, 19, "cool"),
  circle(152, 78, 7, "paper"),
  path("M157 83l6 6"),
  circle(100, 134, 19, "warm"),
  path("M92 142l16 -16M100 126l8 8"),
  circle(46, 80, 19, "soft"),
  path("M38 80l6 6l10 -12"),
];
