// @ts-check

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ left: number, right: number, top: number, bottom: number, tilt: number,
 *   holes: Record<string, Point> }} Place
 * @typedef {{ width: number, height: number, radius: number, places: Record<string, Place>,
 *   start: Point, end: Point }} Layout
 */

/** What a projector or laptop draws, and what a phone: there a unit is about a pixel. */
const SIZES = {
  wide: { width: 720, before: 24, after: 64, radius: 15, pitch: 36, edge: 16, tilt: 9 },
  narrow: { width: 360, before: 14, after: 34, radius: 13, pitch: 31, edge: 12, tilt: 5 },
};

/**
 * Where slices and holes stand: slices at equal distances, the holes of each around the middle.
 * @param {import("./slices.js").Slice[]} slices
 * @param {boolean} wide
 * @returns {Layout}
 */
export function layout(slices, wide) {
  const { width, before, after, radius, pitch, edge, tilt } = SIZES[wide ? "wide" : "narrow"];
  const column = (width - before - after) / Math.max(slices.length, 1);
  const half = Math.min(column * 0.4, radius * 2);
  const most = Math.max(2, ...slices.map((slice) => slice.holes.length));
  const height = most * pitch + 2 * (edge + tilt);
  const middle = height / 2;
  /** @type {Record<string, Place>} */
  const places = {};
  slices.forEach((slice, index) => {
    const x = before + (index + 0.5) * column;
    places[slice.id] = {
      left: x - half, right: x + half, top: tilt, bottom: height - tilt, tilt,
      holes: Object.fromEntries(slice.holes.map((hole, place) =>
        [hole.id, { x, y: middle + (place - (slice.holes.length - 1) / 2) * pitch }])),
    };
  });
  return {
    width, height, radius, places,
    start: { x: 2, y: middle },
    end: { x: width - after / 2, y: middle },
  };
}

/** A slice seen a little from the side, with real holes in it. @param {Place} place @param {number} radius */
export function outline({ left, right, top, bottom, tilt, holes }, radius) {
  const around = `M${left} ${top + tilt}L${right} ${top - tilt / 2}V${bottom - tilt}L${left} ${bottom + tilt / 2}Z`;
  return [around, ...Object.values(holes).map((hole) => circle(hole, radius))].join("");
}

/** @param {Point} middle @param {number} radius */
function circle({ x, y }, radius) {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** From one hole to the next, level where it goes through. @param {Point} from @param {Point} to */
export function flight(from, to) {
  const halfway = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${halfway} ${from.y} ${halfway} ${to.y} ${to.x} ${to.y}`;
}

/** The head of the arrow, its point at `tip`. @param {Point} tip @param {number} size */
export function head({ x, y }, size) {
  return `M${x} ${y}L${x - size} ${y - size * 0.65}V${y + size * 0.65}Z`;
}

/** A star of eight points: where it goes wrong. @param {Point} middle @param {number} radius */
export function star({ x, y }, radius) {
  const points = Array.from({ length: 16 }, (_, index) => {
    const far = index % 2 ? radius * 0.68 : radius;
    const turn = (index * Math.PI) / 8;
    return `${(x + far * Math.cos(turn)).toFixed(1)} ${(y + far * Math.sin(turn)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}
