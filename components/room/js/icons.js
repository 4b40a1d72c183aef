// @ts-check
import { h } from "./dom.js";

const PATHS = {
  change: "M4 20h4L19 9l-4-4L4 16v4M13 7l4 4",
  remove: "M6 6l12 12M18 6L6 18",
  hide: "M3 3l18 18M10.5 6.2A10 10 0 0 1 21 12a12 12 0 0 1-2.4 3.2M6.2 7.4A12 12 0 0 0 3 12a10.5 10.5 0 0 0 12.3 5.2M10 10a3 3 0 0 0 4 4",
  show: "M3 12a10 10 0 0 1 18 0 10 10 0 0 1-18 0M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
  park: "M5 3h14v18H5zM10 17V8h3a2.5 2.5 0 0 1 0 5h-3",
  out: "M8 8h8v8M16 8L7 17",
};

/** A line drawing; the button around it says in words what it does. @param {keyof typeof PATHS} name */
export function icon(name) {
  return h("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" },
    h("path", { d: PATHS[name] }));
}
