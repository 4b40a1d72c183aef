// @ts-check
import { h } from "../dom.js";
import { t } from "../strings.js";
import { sources } from "./card.js";
import { board } from "./swot/board.js";
import { QUADRANTS, quadrantHeading } from "./swot/quadrants.js";
import { grouping } from "./swot/grouping.js";
import { guiding } from "./swot/guiding.js";
import { reading } from "./swot/reading.js";
import { ranking } from "./swot/ranking.js";
import { voting } from "./swot/voting.js";
import { writing } from "./swot/writing.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = {
  story,
  example,
  write: writing,
  read: reading,
  group: grouping,
  vote: voting,
  discuss: ranking,
  background,
};

/** @param {import("../room.js").Context} context */
export function render(context) {
  return PHASES[context.step.phase](context);
}

/** @param {import("../room.js").Context} context */
function story({ activity: { assignment }, audience }) {
  return h("div", { class: "story" },
    h("p", { class: "lead" }, assignment.story),
    h("p", { class: "about" }, h("span", { class: "about-label" }, t("The board is about")), " ",
      h("strong", null, assignment.about)),
    assignment.remark && h("p", { class: "remark" }, assignment.remark),
    audience !== "participant" && questions(assignment));
}

/** @param {any} assignment */
function questions(assignment) {
  return h("div", { class: "board" }, QUADRANTS.map((quadrant) =>
    h("section", { class: `quadrant q-${quadrant}` },
      quadrantHeading(quadrant),
      guiding(assignment, quadrant),
      h("ul", { class: "questions" }, assignment.quadrants[quadrant].questions.map(
        (/** @type {string} */ question) => h("li", null, question))))));
}

/** @param {import("../room.js").Context} context */
function example({ activity: { example: filled } }) {
  return h("div", null,
    h("p", { class: "lead" }, h("span", { class: "badge" }, t("Example")), " ", filled.title),
    board((quadrant) => h("ul", { class: "notes" }, filled[quadrant].map(
      (/** @type {string} */ text) => h("li", { class: "note" }, text)))),
    filled.remark && h("p", { class: "remark" }, filled.remark));
}

/** @param {import("../room.js").Context} context */
function background({ activity: { background: told } }) {
  return h("div", { class: "card-body" },
    h("ul", { class: "points" }, told.points.map(
      (/** @type {string} */ point) => h("li", null, point))),
    sources(told.sources));
}
