// @ts-check
import { circle, path } from "./pen.js";

/** A cup of coffee in the sun, and a heart that somebody looks after. */
export const selfCare = () => [
  circle(150, 40, 18, "bright"),
  path("M150 10v6M150 64v6M120 40h6M174 40h6M129 19l4 4M167 57l4 4M171 19l-4 4M133 57l-4 4"),
  path("M64 112c-40 -26 -44 -62 -18 -66c10 -2 16 6 18 12c2 -6 8 -14 18 -12c26 4 22 40 -18 66z", "soft"),
  path("M30 78h18l7 -14l10 26l8 -12h22", "line"),
  path("M118 98h46v26a20 20 0 0 1 -20 20h-6a20 20 0 0 1 -20 -20z", "warm"),
  path("M164 104h8a9 9 0 0 1 0 18h-8M132 90c-4 -6 4 -8 0 -14M148 90c-4 -6 4 -8 0 -14M108 150h66", "line"),
];
