// The bars that stay at the top and the bottom of the window cover what scrolls beneath them: what gets the
// focus is scrolled clear of them, and pictures end where the upper one begins.
import { root } from './registry.js';

const kRing = 4;  // what the ring around a focused element needs

/** @type {Set<HTMLElement>} */
export const pictures = new Set();

/**
 * The height that is covered at the top and at the bottom of a window.
 * @param {{top: number, height: number}[]} bars
 * @param {number} windowHeight
 */
export function coveredBy(bars, windowHeight) {
    const middle = windowHeight / 2;
    const ends = bars.filter((bar) => bar.top < middle).map((bar) => bar.top + bar.height);
    const starts = bars.filter((bar) => bar.top >= middle).map((bar) => windowHeight - bar.top);
    const top = Math.max(0, ...ends);
    const bottom = Math.max(0, ...starts);
    return { top: top < middle ? top : 0, bottom: bottom < middle ? bottom : 0 };
}

// The canvas paints the bar at the top, and pictures are above the canvas.
/** @param {number} bar */
function clipPictures(bar) {
    for (const picture of pictures) {
        const hidden = bar - picture.getBoundingClientRect().top;
        picture.style.clipPath = hidden > 0 ? `inset(${hidden}px 0 0)` : '';
    }
}

// After every frame.
export function settle() {
    const bars = /** @type {HTMLElement[]} */ ([...root('fixed').children]).map(({ style }) => (
        { top: parseFloat(style.top), height: parseFloat(style.height) }));
    const covered = coveredBy(bars, window.innerHeight);
    const { style } = document.documentElement;
    style.scrollPaddingTop = covered.top + kRing + 'px';
    style.scrollPaddingBottom = covered.bottom + kRing + 'px';
    clipPictures(covered.top);
}
