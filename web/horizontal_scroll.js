// How far the page's scroller is moved to the right. There is one at a time.
import * as frames from './frames.js';

let left = 0;

export function scrollLeft() {
    return left;
}

export function reset() {
    left = 0;
}

/** @param {HTMLElement} scroller */
export function follow(scroller) {
    scroller.addEventListener('scroll', () => {
        left = scroller.scrollLeft;
        frames.request();
    }, { passive: true });
}
