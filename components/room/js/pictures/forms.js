// @ts-check
import { circle, house, path } from "./pen.js";

/** From one house, over houses that are tied together, to one house for many. */
export const forms = () => [
  house(34, 92, "soft"),
  path("M78 78h40l-20 46z", "line"),
  house(78, 72, "soft", 0.75),
  house(118, 72, "soft", 0.75),
  house(98, 122, "soft", 0.75),
  path("M142 82l24 -26l24 26v60h-48z", "warm"),
  path("M142 112h48M166 82v60"),
  circle(154, 98, 5, "solid"),
  circle(178, 98, 5, "bright"),
  circle(154, 128, 5, "cool"),
  circle(178, 128, 5, "deep"),
];
