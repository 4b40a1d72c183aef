// @ts-check
import { box, path, person } from "./pen.js";

/** A patient, and four ways to reach one: phone, letter, screen, leaflet. */
export const channels = () => [
  path("M50 42L84 66M140 46L116 66M60 118L84 100M140 118L116 100"),
  person(100, 74, "soft", 1.3),
  box(22, 14, 28, 46, "paper"),
  path("M31 52h10"),
  box(132, 18, 52, 36, "warm"),
  path("M132 22l26 18l26 -18"),
  box(14, 106, 50, 34, "cool"),
  path("M39 140v10M26 150h26"),
  path("M138 104l18 6l18 -6v42l-18 6l-18 -6zM156 110v42", "paper"),
];
