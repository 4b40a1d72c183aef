// @ts-check
import { path, person } from "./pen.js";

/** Four signs that pull in other directions, and somebody who must choose. */
export const signpost = () => [
  path("M122 150v-138"),
  path("M122 20h50l12 11l-12 11h-50z", "soft"),
  path("M122 46h-46l-12 11l12 11h46z", "warm"),
  path("M122 74h40l12 11l-12 11h-40z", "cool"),
  path("M122 102h-32l-12 11l12 11h32z", "bright"),
  person(36, 84, "soft", 1.6),
  path("M14 150h172"),
];
