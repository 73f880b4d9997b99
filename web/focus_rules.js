// Where the keyboard goes next, as the ARIA Authoring Practices describe it: in numbers, without the page.

/**
 * From a tab to another one; past the last comes the first.
 * @param {number} at
 * @param {number} count
 * @param {string} key
 */
export function tabAfter(at, count, key) {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key] || 0;
    return (at + step + count) % count;
}

/**
 * From a row of a table, counted from 1 with its header, to another one; 0 where there is none.
 * @param {number} at
 * @param {number} count
 * @param {string} key
 */
export function rowAfter(at, count, key) {
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 2, End: count }[key] || 0;
    return next >= 1 && next <= count ? next : 0;
}

/**
 * @typedef {object} CameFrom  the button in another row that had the focus
 * @property {number} left
 * @property {boolean} isDetails
 * @property {boolean} inHeader
 */

/**
 * The button of a row that the focus arrives at: details below details, from elsewhere the nearest, and
 * from the header the details. -1 where the row has none.
 * @param {{left: number, isDetails: boolean}[]} buttons
 * @param {CameFrom} from
 */
export function counterpart(buttons, from) {
    const details = buttons.findIndex((button) => button.isDetails);
    if (details >= 0 && (from.isDetails || from.inHeader)) return details;
    return nearest(buttons.map((button) => Math.abs(button.left - from.left)));
}

/**
 * The index of the least distance, the first of equals; -1 where there is none.
 * @param {number[]} distances
 */
export function nearest(distances) {
    return distances.indexOf(Math.min(...distances));
}
