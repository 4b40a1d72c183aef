// @ts-check
import { circle, path, person } from "./pen.js";

/** One has a fire within, another is drawn and pushed from outside. */
export const motivation = () => [
  person(52, 56, "soft", 2.1),
  path("M52 116c-12 -6 -12 -18 -2 -30c0 8 8 8 8 0c10 10 10 24 -6 30z", "bright"),
  path("M100 24v118", "line"),
  person(148, 56, "paper", 2.1),
  path("M104 100h14M112 94l7 6l-7 6", "line"),
  path("M186 14v14", "line"),
  circle(186, 38, 10, "warm"),
  path("M186 34v8M182 38h8", "line"),
  path("M196 100h-10M191 94l-6 6l6 6", "line"),
];
