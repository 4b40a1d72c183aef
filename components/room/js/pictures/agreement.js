// @ts-check
import { box, circle, path } from "./pen.js";

/** A deed: lines, two signatures, a seal. */
export const agreement = () => [
  box(44, 12, 104, 136),
  path("M60 36h72M60 52h72M60 68h50"),
  path("M60 100c6 -10 10 6 16 -2s8 6 14 -2M60 126c6 -10 10 6 16 -2s8 6 14 -2", "line"),
  path("M128 118l-8 30l14 -8l14 8l-8 -30", "warm"),
  circle(134, 108, 20, "warm"),
  circle(134, 108, 11, "paper"),
];
