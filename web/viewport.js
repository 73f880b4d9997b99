// The window that the page is seen through: its size in logical and in device pixels, how far the page is
// scrolled, what the user prefers (src/browser/viewport.cpp).
import { measures } from '#shared/measures.js';
import * as canvas from './canvas.js';
import * as frames from './frames.js';
import * as horizontalScroll from './horizontal_scroll.js';
import { pixelCount } from './measures.js';
import { dark } from './host_theme.js';

const wishes = {
    dark,
    forced: matchMedia('(forced-colors: active)'),
    contrast: matchMedia('(prefers-contrast: more)'),
    still: matchMedia('(prefers-reduced-motion: reduce)'),
};
const touch = matchMedia('(pointer: coarse)');

/** @type {ResizeObserverSize | null} */
let reported = null;  // device pixels, which no ratio can say exactly

export function listen() {
    for (const wish of Object.values(wishes)) wish.addEventListener('change', frames.request);
    const observer = new ResizeObserver(([entry]) => {
        reported = entry.devicePixelContentBoxSize ? entry.devicePixelContentBoxSize[0] : null;
        frames.request();
    });
    try {
        observer.observe(canvas.element(), { box: 'device-pixel-content-box' });
    } catch (error) {
        observer.observe(canvas.element());
    }
    window.addEventListener('resize', frames.request);
    document.addEventListener('scroll', frames.request, { passive: true });
}

// The members of browser::Viewport, after giving the canvas its pixels. That empties the canvas, so it is
// done right before painting.
export function measure() {
    const box = canvas.element().getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    const pixels = {
        width: pixelCount(reported ? reported.inlineSize : undefined, box.width * ratio),
        height: pixelCount(reported ? reported.blockSize : undefined, box.height * ratio),
    };
    const element = canvas.element();
    if (element.width !== pixels.width) element.width = pixels.width;
    if (element.height !== pixels.height) element.height = pixels.height;
    const scroll = { left: horizontalScroll.scrollLeft(), top: window.scrollY };
    return measures.map((each) => each({ box, pixels, scroll, wishes }));
}

export function isTouch() {
    return touch.matches;
}

/** @param {number} top */
export function scrollTo(top) {
    window.scrollTo(window.scrollX, top);
}
