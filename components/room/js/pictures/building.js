// @ts-check
import { box, circle, path, person } from "./pen.js";

/** A house cut open: rooms, people, and the key that somebody owns. */
export const building = () => [
  path("M16 60L96 14l80 46z", "warm"),
  box(26, 60, 140, 88, "paper"),
  path("M26 102h140M74 60v42M118 102v46"),
  person(50, 76, "soft", 0.75),
  box(92, 74, 56, 18, "cool"),
  person(46, 118, "soft", 0.75),
  person(78, 118, "soft", 0.75),
  path("M134 148v-30h18v30", "soft"),
  circle(184, 96, 10, "bright"),
  path("M184 106v34M184 128h8M184 138h8"),
];
