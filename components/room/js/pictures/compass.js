// @ts-check
import { circle, path } from "./pen.js";

/** A compass: where we want to go, and what we hold on to on the way. */
export const compass = () => [
  circle(88, 84, 62, "soft"),
  circle(88, 84, 48, "paper"),
  path("M88 22v10M88 136v10M26 84h10M140 84h10"),
  path("M112 56l-14 34l-34 22l14 -34z", "warm"),
  circle(88, 84, 5, "solid"),
  path("M164 128v-74l26 11l-26 11", "bright"),
];
