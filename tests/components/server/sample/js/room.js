import { word } from "./deep/word.js";

/** @param {HTMLElement} place */
export async function draw(place) {
  const { last } = await import(`./deep/${"last"}.js`);
  place.textContent = word("draw") + last;
}
