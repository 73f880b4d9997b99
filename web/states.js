// What each state of browser::elements::State (src/browser/elements.h) does to an element. Values are numbers
// or switches; below zero the state does not apply.
import * as Role from './roles.js';

/**
 * @typedef {import('./registry.js').Entry} Entry
 * @typedef {(entry: Entry, value: number) => void} State
 */

const kSorts = ['none', 'ascending', 'descending'];

/**
 * @param {Entry} entry
 * @param {string} name
 * @param {number} value
 * @param {(value: number) => string} write
 */
function setAttribute(entry, name, value, write) {
    if (value < 0) entry.element.removeAttribute(name);
    else entry.element.setAttribute(name, write(value));
}

/** @param {number} value */
function asSwitch(value) {
    return String(value === 1);
}

/** @type {State} */
export function disabled(entry, value) {
    if ('disabled' in entry.element) entry.element.disabled = value === 1;
    else entry.element.setAttribute('aria-disabled', asSwitch(value));
}

/** @type {State} */
export function readOnly(entry, value) {
    /** @type {HTMLInputElement} */ (entry.element).readOnly = value === 1;
}

/** @type {State} */
export function invalid(entry, value) {
    setAttribute(entry, 'aria-invalid', value, asSwitch);
}

/** @type {State} */
export function checked(entry, value) {
    if ('checked' in entry.element) entry.element.checked = value === 1;
    else setAttribute(entry, 'aria-pressed', value, asSwitch);
}

/** @type {State} */
export function selected(entry, value) {
    setAttribute(entry, 'aria-selected', value, asSwitch);
}

/** @type {State} */
export function expanded(entry, value) {
    setAttribute(entry, 'aria-expanded', value, asSwitch);
}

/** @type {State} */
export function level(entry, value) {
    if (entry.role === Role.treeItem) setAttribute(entry, 'aria-level', value, String);
}

/** @type {State} */
export function position(entry, value) {
    setAttribute(entry, entry.role === Role.row ? 'aria-rowindex' : 'aria-posinset', value, String);
}

/** @type {State} */
export function count(entry, value) {
    setAttribute(entry, entry.role === Role.table ? 'aria-rowcount' : 'aria-setsize', value, String);
}

/** @type {State} */
export function active(entry, value) {
    entry.active = value === 1;
    const native = entry.element.tagName === 'BUTTON' || entry.element.tagName === 'INPUT';
    if (native || entry.role === Role.treeItem) return;
    entry.element.classList.toggle('act', entry.active);
    if (entry.active) entry.element.tabIndex = 0;
    else entry.element.removeAttribute('tabindex');
}

/** @type {State} */
export function sort(entry, value) {
    setAttribute(entry, 'aria-sort', value, (each) => kSorts[each]);
}

/** @type {State} */
export function shortcut(entry, value) {
    setAttribute(entry, 'aria-keyshortcuts', value, (each) => String.fromCharCode(each));
}

/** @type {State} */
export function current(entry, value) {
    setAttribute(entry, 'aria-current', value, asSwitch);
}

/** @type {State} */
export function stop(entry, value) {
    if (value === 1) entry.element.tabIndex = 0;
    else if (!entry.active) entry.element.removeAttribute('tabindex');
}
