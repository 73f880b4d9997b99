// What C++ asks about the window: the members of browser::Viewport (src/browser/viewport.h).

/**
 * @typedef {object} Seen
 * @property {{width: number, height: number}} box  logical pixels
 * @property {{width: number, height: number}} pixels  of the canvas, in device pixels
 * @property {{left: number, top: number}} scroll
 * @property {Record<'dark' | 'forced' | 'contrast' | 'still' | 'touch', {matches: boolean}>} wishes  of the user
 * @property {boolean} isPlain  the page is shown without its canvas
 * @property {boolean} isSearched  by the browser's own search
 */

/** @typedef {(seen: Seen) => number} Measure */

/** @type {Measure} */
export const width = ({ box }) => box.width;
/** @type {Measure} */
export const height = ({ box }) => box.height;
/** @type {Measure} */
export const canvasWidth = ({ pixels }) => pixels.width;
/** @type {Measure} */
export const canvasHeight = ({ pixels }) => pixels.height;
/** @type {Measure} */
export const scrollY = ({ scroll }) => scroll.top;
/** @type {Measure} */
export const scrollX = ({ scroll }) => scroll.left;
/** @type {Measure} */
export const dark = ({ wishes }) => Number(wishes.dark.matches);
/** @type {Measure} */
export const highContrast = ({ wishes }) => Number(wishes.forced.matches || wishes.contrast.matches);
/** @type {Measure} */
export const reducedMotion = ({ wishes }) => Number(wishes.still.matches);
/** @type {Measure} */
export const touch = ({ wishes }) => Number(wishes.touch.matches);
/** @type {Measure} */
export const plain = ({ isPlain }) => Number(isPlain);
/** @type {Measure} */
export const searched = ({ isSearched }) => Number(isSearched);

/**
 * The count of device pixels that the browser reported, unless the estimate from the device pixel ratio
 * contradicts it: it comes late after a move to another screen, and knows nothing of a ratio that
 * developer tools pretend.
 * @param {number | undefined} reported
 * @param {number} estimated
 */
export function pixelCount(reported, estimated) {
    return reported !== undefined && Math.abs(reported - estimated) < 2 ? reported : Math.round(estimated);
}
