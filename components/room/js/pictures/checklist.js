// @ts-check
import { box, path, tick } from "./pen.js";

/** A list that somebody ticks off, and what it shields. */
export const checklist = () => [
  box(28, 20, 96, 130),
  box(56, 10, 40, 20, "soft"),
  [54, 82, 110].map((y) => [tick(40, y), path(`M66 ${y}h44`)]),
  path("M40 134h70"),
  path("M146 66l34 12v26c0 22 -16 34 -34 42c-18 -8 -34 -20 -34 -42v-26z", "warm"),
  path("M132 104l10 12l20 -24", "line"),
];
