// The window that the page is seen through: its size in logical and in device pixels, how far the page is
// scrolled, what the user prefers (src/browser/viewport.cpp).
import { measures } from '#shared/measures.js';
import * as canvas from './canvas.js';
import * as frames from './frames.js';
import * as horizontalScroll from './horizontal_scroll.js';
import { pixelCount } from './measures.js';
import * as pageSearch from './page_search.js';
import * as plain from './plain.js';

const wishes = {
    dark: matchMedia('(prefers-color-scheme: dark)'),
    forced: matchMedia('(forced-colors: active)'),
    contrast: matchMedia('(prefers-contrast: more)'),
    still: matchMedia('(prefers-reduced-motion: reduce)'),
    touch: matchMedia('(pointer: coarse)'),
};

// Without its canvas the page is laid out by the browser, and the same for every window: wide, so that all is
// in it.
const kPlainBox = { width: 1600, height: 900 };

/** @type {ResizeObserverSize | null} */
let reported = null;  // device pixels, which no ratio can say exactly

// Asks for a frame when the window comes to another screen, or is zoomed without a change of its size.
function watchRatio() {
    const ratio = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', () => {
        frames.request();
        watchRatio();
    }, { once: true });
}

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
    watchRatio();
    document.addEventListener('scroll', frames.request, { passive: true });
}

// Gives the canvas as many pixels as its box has on the screen. Before its context is opened this costs
// nothing; afterwards the browser waits for the GPU, twice.
function fitCanvas() {
    const box = canvas.element().getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    const pixels = {
        width: pixelCount(reported ? reported.inlineSize : undefined, box.width * ratio),
        height: pixelCount(reported ? reported.blockSize : undefined, box.height * ratio),
    };
    const element = canvas.element();
    if (element.width !== pixels.width) element.width = pixels.width;
    if (element.height !== pixels.height) element.height = pixels.height;
    return { box, pixels };
}

// The members of browser::Viewport. Fitting empties the canvas, so it is done right before painting.
export function measure() {
    const isPlain = plain.isOn();
    const isSearched = pageSearch.isOn();
    if (isPlain) {
        const scroll = { left: 0, top: 0 };
        return measures.map((each) => each({ box: kPlainBox, pixels: kPlainBox, scroll, wishes, isPlain, isSearched }));
    }
    const { box, pixels } = fitCanvas();
    const scroll = { left: horizontalScroll.scrollLeft(), top: window.scrollY };
    return measures.map((each) => each({ box, pixels, scroll, wishes, isPlain, isSearched }));
}

/** @param {number} top */
export function scrollTo(top) {
    if (plain.isOn()) plain.scrollToFound();
    else window.scrollTo(window.scrollX, top);
}
