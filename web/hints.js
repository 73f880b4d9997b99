// What an element shows on hover (its title), for those who do not hover: while the element has the
// keyboard's focus, or after a touch. Escape, a touch elsewhere and scrolling take it away.
import { entryOfElement } from './registry.js';

const kGap = 6;
/** @type {HTMLElement | null} */
let bubble = null;
/** @type {HTMLElement | null} */
let shownFor = null;

/**
 * Below the element, or above it where there is no room below; within the window.
 * @param {{left: number, top: number, bottom: number}} element
 * @param {{width: number, height: number}} size  of the hint
 * @param {{width: number, height: number}} view
 */
export function placeOf(element, size, view) {
    const isBelow = element.bottom + kGap + size.height <= view.height;
    return {
        left: Math.max(kGap, Math.min(element.left, view.width - size.width - kGap)),
        top: isBelow ? element.bottom + kGap : Math.max(0, element.top - kGap - size.height),
    };
}

function hide() {
    if (bubble) bubble.remove();
    bubble = null;
    shownFor = null;
}

/** @param {HTMLElement} element */
function show(element) {
    hide();
    if (!element.title) return;
    shownFor = element;
    bubble = document.createElement('div');
    bubble.id = 'hint';
    bubble.setAttribute('aria-hidden', 'true');  // read out with the element already
    bubble.textContent = element.title;
    document.body.append(bubble);
    const view = { width: window.innerWidth, height: window.innerHeight };
    const place = placeOf(element.getBoundingClientRect(), bubble.getBoundingClientRect(), view);
    bubble.style.left = place.left + 'px';
    bubble.style.top = place.top + 'px';
}

/**
 * The description of the element changed, as when a value was copied or read again.
 * @param {HTMLElement} element
 */
export function changed(element) {
    if (element === shownFor) show(element);
}

/** @param {HTMLElement} element */
export function gone(element) {
    if (element === shownFor) hide();
}

/** @param {FocusEvent} event */
function onFocusIn(event) {
    const entry = entryOfElement(event.target);
    const byKeyboard = entry && entry.element.matches(':focus-visible') && !entry.element.matches('.field');
    if (entry && byKeyboard) show(entry.element);
    else hide();
}

// The page scrolls to what gets the focus.
function onScroll() {
    if (shownFor && shownFor === document.activeElement) show(shownFor);
    else hide();
}

// A click, since a touch that scrolls the page is none.
/** @param {MouseEvent} event */
function onClick(event) {
    const pointer = event instanceof PointerEvent ? event.pointerType : '';
    if (pointer !== 'touch' && pointer !== 'pen') return;
    const titled = event.target instanceof Element ? event.target.closest('[title]') : null;
    const entry = entryOfElement(titled);
    if (entry && !entry.active && entry.element !== shownFor) show(entry.element);
    else hide();
}

export function listen() {
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', hide);
    document.addEventListener('scroll', onScroll, { passive: true, capture: true });
    document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') hide();
    });
    document.addEventListener('click', onClick);
}
