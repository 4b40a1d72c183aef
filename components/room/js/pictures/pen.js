// @ts-check
import { h } from "../dom.js";

/**
 * What a shape is drawn in; the colours are the tokens', in css/card.css. A mark is a line on a bright area.
 * @typedef {"line" | "mark" | "soft" | "solid" | "warm" | "bright" | "paper" | "cool" | "deep"} Ink
 */

/** The size of every drawing, in its own units. */
export const WIDTH = 200;
export const HEIGHT = 160;

/** A line or an area. @param {string} d @param {Ink} [ink] */
export function path(d, ink = "line") {
  return h("path", { d, class: ink });
}

/** @param {number} x @param {number} y @param {number} r @param {Ink} [ink] */
export function circle(x, y, r, ink = "soft") {
  return h("circle", { cx: String(x), cy: String(y), r: String(r), class: ink });
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {Ink} [ink] */
export function box(x, y, width, height, ink = "paper") {
  return h("rect", {
    x: String(x), y: String(y), width: String(width), height: String(height), rx: "6", class: ink,
  });
}

/** Somebody, seen from the front; `x` and `y` are the middle of the head. @param {number} x @param {number} y @param {Ink} [ink] @param {number} [size] */
export function person(x, y, ink = "soft", size = 1) {
  const r = 9 * size;
  const wide = 16 * size;
  return [
    path(`M${x - wide} ${y + 3.4 * r}a${wide} ${1.9 * r} 0 0 1 ${2 * wide} 0z`, ink),
    circle(x, y, r, ink),
  ];
}

/** A small house with its door. @param {number} x @param {number} y @param {Ink} [ink] @param {number} [size] */
export function house(x, y, ink = "soft", size = 1) {
  const w = 18 * size;
  return [
    path(`M${x - w} ${y}l${w} ${-w}l${w} ${w}v${1.4 * w}h${-2 * w}z`, ink),
    path(`M${x - 0.3 * w} ${y + 1.4 * w}v${-0.8 * w}h${0.6 * w}v${0.8 * w}`, "line"),
  ];
}

/** Words that somebody says; its point is at `x`, `y`. @param {number} x @param {number} y @param {Ink} [ink] */
export function bubble(x, y, ink = "paper") {
  return path(`M${x} ${y}l2 -10h-12a7 7 0 0 1 -7 -7v-12a7 7 0 0 1 7 -7h34a7 7 0 0 1 7 7v12a7 7 0 0 1 -7 7h-14z`, ink);
}

/** A tick in a list. @param {number} x @param {number} y */
export function tick(x, y) {
  return path(`M${x} ${y}l5 6l10 -12`, "line");
}
