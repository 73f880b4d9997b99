// The page's elements by the handles that C++ knows them by (src/browser/elements.h).
import { kFixedRoot, kScrolledRoot } from '#shared/handles.js';

/** @typedef {import('./roles.js').Role} Role */

/**
 * @typedef {object} Entry
 * @property {number} handle
 * @property {HTMLElement} element
 * @property {HTMLElement} outer  what is in the page: the label around a field or a switch, else the element
 * @property {HTMLElement} content  holds the text and the children; differs from the element in a scroller
 * @property {Role} role
 * @property {boolean} active  something happens when it is pressed
 */

/** @type {Map<number, Entry>} */
const byHandle = new Map();
/** @type {Map<EventTarget, Entry>} */
const byElement = new Map();

/** @param {Entry} entry */
export function add(entry) {
    byHandle.set(entry.handle, entry);
    byElement.set(entry.element, entry);
}

/** @param {Entry} entry */
export function remove(entry) {
    byHandle.delete(entry.handle);
    byElement.delete(entry.element);
}

/**
 * C++ uses no handle that it has not created.
 * @param {number} handle
 */
export function entryOf(handle) {
    return /** @type {Entry} */ (byHandle.get(handle));
}

/** @param {EventTarget | null} element */
export function entryOfElement(element) {
    return element ? byElement.get(element) : undefined;
}

/** @param {string} id */
export function root(id) {
    return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * What the children of a handle are put into.
 * @param {number} handle
 */
export function contentOf(handle) {
    if (handle === kScrolledRoot) return root('scrolled');
    if (handle === kFixedRoot) return root('fixed');
    return entryOf(handle).content;
}
