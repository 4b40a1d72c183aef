// @ts-check

const SMALLEST = 0.42;
const STEP = 0.94;

/**
 * Make what a projector shows fit its height: everybody must see all of it, and nobody scrolls.
 * @param {HTMLElement} room
 */
export function fit(room) {
  const activity = /** @type {HTMLElement | null} */ (room.querySelector(".activity"));
  if (!activity) return;
  let scale = 1;
  activity.style.fontSize = "";
  while (scale > SMALLEST && activity.scrollHeight > activity.clientHeight + 1) {
    scale *= STEP;
    activity.style.fontSize = `${scale}em`;
  }
}
