// @ts-check
import { asked } from "./managing/asked.js";
import { hours } from "./managing/hours.js";
import { inventory } from "./managing/inventory.js";
import { request } from "./managing/request.js";
import { roles } from "./managing/roles.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = {
  inventory: (context) => (context.audience === "participant" ? inventory(context) : asked(context)),
  hours,
  roles,
  request,
};

/** @param {import("../room.js").Context} context */
export function render(context) {
  return PHASES[context.step.phase](context);
}
