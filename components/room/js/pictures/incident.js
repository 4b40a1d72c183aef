// @ts-check
import { circle, path } from "./pen.js";

/** A sign of danger under a magnifying glass. */
export const incident = () => [
  circle(86, 72, 56, "paper"),
  path("M86 34l38 64h-76z", "warm"),
  path("M86 56v22M86 88v1"),
  path("M128 114l40 36", "line"),
  path("M122 120l12 -12l44 36l-12 12z", "soft"),
];
