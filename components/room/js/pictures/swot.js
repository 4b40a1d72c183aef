// @ts-check
import { box, path } from "./pen.js";

/** One page in four, in the colours of the board: what helps on the left, what hinders on the right. */
export const swot = () => [
  box(16, 12, 80, 64, "soft"),
  box(104, 12, 80, 64, "warm"),
  box(16, 84, 80, 64, "cool"),
  box(104, 84, 80, 64, "deep"),
  path("M56 32v24M44 44h24M56 104v24M44 116h24M132 44h24M132 116h24"),
];
