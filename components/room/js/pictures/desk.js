// @ts-check
import { box, circle, path, person } from "./pen.js";

/** A doctor in the middle of five heaps of work. */
export const desk = () => [
  path("M100 74L42 36M100 74L158 36M100 74L30 108M100 74L170 108M100 74v54"),
  circle(100, 78, 34, "paper"),
  person(100, 70, "solid", 1.15),
  box(20, 14, 44, 34, "soft"),
  path("M28 26h28M28 36h18"),
  box(136, 14, 44, 34, "warm"),
  path("M146 30l8 8l16 -16"),
  circle(30, 112, 22, "cool"),
  path("M30 112m-8 2a8 8 0 1 1 16 0M22 120h16"),
  circle(170, 112, 22, "bright"),
  path("M178 103a10 10 0 1 0 0 18M159 109h13M159 115h13", "mark"),
  box(78, 124, 44, 30, "soft"),
  path("M86 134h28M86 144h14"),
];
