// The keyboard in a table: its numbered rows are one Tab stop together. Up and Down go from row to
// row, Home and End to the first and the last, Left and Right along the buttons of a row.
import { counterpart, rowAfter } from './focus_rules.js';
import { makeStop } from './focus.js';
import * as frames from './frames.js';

/** @typedef {import('./focus_rules.js').CameFrom} CameFrom */

/**
 * @typedef {object} Stop
 * @property {HTMLElement | null} button
 * @property {number} position  of its row
 * @property {number} leftAt  the row that it was in when that went out of sight; else 0
 */

const kRows = '[role=row][aria-rowindex]';
const kScrollsAtMost = 5;
/** @type {Map<HTMLElement, Stop>} */
const stops = new Map();
/** @type {{table: HTMLElement, position: number, from: CameFrom, scrolls: number} | null} */
let awaited = null;  // a row that is out of sight and so not in the document

/** @param {HTMLElement} table */
export function add(table) {
    stops.set(table, { button: null, position: 0, leftAt: 0 });
}

/** @param {HTMLElement} table */
export function remove(table) {
    stops.delete(table);
}

/** @type {(row: Element) => number} */
const positionOf = (row) => Number(row.getAttribute('aria-rowindex'));
/** @type {(table: HTMLElement) => number} */
const rowCountOf = (table) => Number(table.getAttribute('aria-rowcount'));
/** @type {(button: Element) => Element} */
const rowOf = (button) => /** @type {Element} */ (button.closest('[role=row]'));
/** @type {(button: Element) => boolean} */
const isDetails = (button) => button.hasAttribute('aria-expanded');

/**
 * The table whose rows hold this button, if any.
 * @param {Element} button
 * @returns {HTMLElement | null}
 */
export function tableOf(button) {
    const row = button.tagName === 'BUTTON' ? button.closest('[role=row]') : null;
    return row && row.hasAttribute('aria-rowindex') ? row.closest('[role=table]') : null;
}

/**
 * @param {HTMLElement} table
 * @param {HTMLElement | null} button
 */
function stopAt(table, button) {
    /** @type {NodeListOf<HTMLElement>} */
    const all = table.querySelectorAll(kRows + ' button');
    for (const each of all) makeStop(each, each === button);
    const stop = stops.get(table);
    if (!stop) return;
    stop.button = button;
    stop.position = button ? positionOf(rowOf(button)) : 0;
}

/**
 * @param {HTMLElement} table
 * @param {HTMLElement} button
 */
function goTo(table, button) {
    stopAt(table, button);
    button.focus();
}

/**
 * @param {Element} row
 * @param {CameFrom} from
 */
function arrivalIn(row, from) {
    const buttons = [...row.querySelectorAll('button')];
    return buttons[counterpart(buttons.map((button) => (
        { left: button.getBoundingClientRect().left, isDetails: isDetails(button) })), from)];
}

// Goes to the awaited row, or scrolls towards it.
function arrive() {
    if (!awaited) return;
    const { table, position, from } = awaited;
    const rows = [...table.querySelectorAll(kRows)];
    const row = rows.find((each) => positionOf(each) === position);
    const button = row && arrivalIn(row, from);
    if (button || !table.isConnected || awaited.scrolls >= kScrollsAtMost) {
        awaited = null;
        if (button) goTo(table, button);
        return;
    }
    awaited.scrolls += 1;
    const near = rows.slice(1).sort((one, other) =>
        Math.abs(positionOf(one) - position) - Math.abs(positionOf(other) - position))[0];
    if (!near) return;
    const box = near.getBoundingClientRect();
    window.scrollBy(0, box.top + (position - positionOf(near)) * box.height - window.innerHeight / 2);
    frames.request();
}

/**
 * @param {HTMLElement} table
 * @param {HTMLElement} button
 * @param {string} key
 */
export function move(table, button, key) {
    const row = rowOf(button);
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
        const buttons = [...row.querySelectorAll('button')];
        const at = buttons.findIndex((each) => each === button);
        const next = buttons[at + (key === 'ArrowLeft' ? -1 : 1)];
        if (next) goTo(table, next);
        return;
    }
    const at = positionOf(row);
    const position = rowAfter(at, rowCountOf(table), key);
    if (position === 0) return;
    const { left } = button.getBoundingClientRect();
    awaited = { table, position, from: { left, isDetails: isDetails(button), inHeader: at === 1 }, scrolls: 0 };
    arrive();
}

// After every frame: rows come and go.
export function settle() {
    arrive();
    const active = document.activeElement;
    for (const [table, stop] of stops) {
        const focused = active instanceof HTMLElement && table.contains(active) && tableOf(active) ? active : null;
        const kept = stop.button && table.contains(stop.button) ? stop.button : null;
        if (focused) stop.leftAt = 0;
        else if (stop.button && !kept) stop.leftAt = stop.position;
        stopAt(table, focused || kept || table.querySelector(kRows + ' button'));
    }
}

/**
 * The Tab key comes back to the row it left, also where that was scrolled out of sight meanwhile.
 * @param {Element} button
 */
export function enter(button) {
    const table = tableOf(button);
    const stop = table && stops.get(table);
    if (!stop || !stop.leftAt || !button.matches(':focus-visible')) return;
    awaited = { table, position: stop.leftAt, from: { left: 0, isDetails: true, inHeader: false }, scrolls: 0 };
    stop.leftAt = 0;
    arrive();
}
