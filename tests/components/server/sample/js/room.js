import { word } from "./deep/word.js";

/** @param {HTMLElement} place */
export function draw(place) {
  place.textContent = word;
}
