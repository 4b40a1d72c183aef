// @ts-check
import { circle, path } from "./pen.js";

/** Three circles that overlap: a light that goes on, two voices, a book. */
export const recipe = () => [
  circle(74, 58, 44, "soft"),
  circle(126, 58, 44, "warm"),
  circle(100, 102, 44, "cool"),
  path("M58 66v-6c-8 -6 -10 -14 -8 -20a16 16 0 0 1 32 0c2 6 0 14 -8 20v6zM60 74h12", "line"),
  path("M124 38h24a5 5 0 0 1 5 5v8a5 5 0 0 1 -5 5h-14l-7 7v-7h-3a5 5 0 0 1 -5 -5v-8a5 5 0 0 1 5 -5", "line"),
  path("M100 114c-6 -6 -16 -6 -22 -3v22c6 -3 16 -3 22 3c6 -6 16 -6 22 -3v-22c-6 -3 -16 -3 -22 3v22", "line"),
];
