// Where the keyboard is: keeps the focus when elements move or go, and makes one Tab stop of a whole
// tree or tab list, as the ARIA Authoring Practices describe.
import { nearest, tabAfter } from './focus_rules.js';
import * as frames from './frames.js';

/** @type {{ancestors: HTMLElement[], rect: DOMRect} | null} */
let lost = null;  // around and where the element was that had the focus
/** @type {Element | null} */
let awaited = null;  // the tree whose selected item gets the focus after the next frame
/** @type {Element | null} */
let known = null;  // the marked fact or the selected row of a tree, as of the last frame
/** @type {Set<HTMLElement>} */
export const groups = new Set();  // the trees and tab lists on the page

/**
 * The element is about to be removed.
 * @param {HTMLElement} element
 */
export function leaving(element) {
    const active = document.activeElement;
    if (!active || !element.contains(active)) return;
    const ancestors = [];
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) ancestors.push(up);
    lost = { ancestors, rect: active.getBoundingClientRect() };
}

/**
 * Moving an element in the document takes the focus from it: give it back.
 * @param {HTMLElement} element
 * @param {() => void} move
 */
export function keep(element, move) {
    const active = document.activeElement;
    const within = active !== document.body && element.contains(active);
    move();
    if (within && active instanceof HTMLElement && document.activeElement !== active) {
        active.focus({ preventScroll: true });
    }
}

/**
 * @param {HTMLElement} container
 * @param {DOMRect} rect
 */
function nearestWithin(container, rect) {
    /** @type {NodeListOf<HTMLElement>} */
    const all = container.querySelectorAll('button:not(.skip), input, textarea, [tabindex="0"]');
    const candidates = [...all].filter((element) => !element.matches(':disabled'));
    return candidates[nearest(candidates.map((element) => {
        const box = element.getBoundingClientRect();
        return Math.abs(box.left - rect.left) + Math.abs(box.top - rect.top);
    }))];
}

/**
 * Where a press led: the row of a tree, or what can be pressed beside a marked fact.
 * @param {HTMLElement} found
 * @returns {HTMLElement | undefined}
 */
function stopAt(found) {
    if (found.matches('[role=treeitem]')) return found;
    const around = /** @type {HTMLElement} */ (found.closest('[role=listitem], [role=row], main'));
    return nearestWithin(around, found.getBoundingClientRect());
}

/**
 * @param {HTMLElement[]} ancestors
 * @param {DOMRect} rect
 */
function recover(ancestors, rect) {
    const home = ancestors.find((ancestor) => ancestor.isConnected);
    if (!home) return;
    const next = nearestWithin(home, rect);
    if (!next && !home.hasAttribute('tabindex')) home.tabIndex = -1;
    (next || home).focus({ preventScroll: true });
}

// Exactly one item of each tree and one tab of each list is a Tab stop.
function rove() {
    const active = document.activeElement;
    for (const group of groups) {
        /** @type {NodeListOf<HTMLElement>} */
        const items = group.querySelectorAll('[role=treeitem], [role=tab]');
        if (items.length === 0) continue;
        const focused = [...items].find((item) => item === active);
        const stop = focused || group.querySelector('[aria-selected=true]') || items[0];
        for (const item of items) makeStop(item, item === stop);
    }
}

/**
 * @param {HTMLElement} element
 * @param {boolean} isStop
 */
export function makeStop(element, isStop) {
    const index = isStop ? 0 : -1;
    if (element.tabIndex !== index || !element.hasAttribute('tabindex')) element.tabIndex = index;
}

// After every frame.
export function settle() {
    /** @type {HTMLElement | null} */
    const item = awaited && awaited.querySelector('[aria-selected=true]');
    /** @type {HTMLElement | null} */
    const found = document.querySelector('[aria-current=true], [role=treeitem][aria-selected=true]');
    const isLost = lost && (!document.activeElement || document.activeElement === document.body);
    const next = item || (isLost && found && found !== known && stopAt(found));
    if (next) next.focus({ preventScroll: true });
    else if (lost && isLost) recover(lost.ancestors, lost.rect);
    awaited = null;
    lost = null;
    known = found;
    rove();
}

/**
 * The keys of a tree select, and after the next frame the focus is where the selection is.
 * @param {Element | null} tree
 */
export function followSelection(tree) {
    awaited = tree;
    frames.request();
}

/**
 * @param {HTMLElement} tab
 * @param {string} key
 */
export function moveInTabs(tab, key) {
    const list = /** @type {HTMLElement} */ (tab.closest('[role=tablist]'));
    /** @type {NodeListOf<HTMLElement>} */
    const found = list.querySelectorAll('[role=tab]:not(:disabled)');
    const tabs = [...found];
    const next = tabs[tabAfter(tabs.indexOf(tab), tabs.length, key)];
    next.focus();
    next.click();
}

// From the first link of the page, past the head.
export function skipToPanel() {
    const panel = /** @type {HTMLElement} */ (document.querySelector('[role=tabpanel]'));
    panel.tabIndex = -1;
    panel.addEventListener('blur', () => panel.removeAttribute('tabindex'), { once: true });
    panel.focus();
}
