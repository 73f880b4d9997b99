// What a selection copies: the texts that are seen, without the names of buttons, in lines, with tabs between
// the cells of a row. What is selected of a body is the body's own text (src/app/body_selection.h).
import { withoutMarks } from './marks.js';
import { entryOfElement } from './registry.js';
import * as Role from './roles.js';

/**
 * One text of the selection.
 * @typedef {object} Piece
 * @property {string} text
 * @property {unknown} row  the row of a table or the fact that it is in, if any
 * @property {number} column  in that row
 * @property {boolean} isFact
 * @property {{top: number, bottom: number}} place
 */

/** @typedef {{text: string, from: number, entry: import('./registry.js').Entry}} Leaf  `from` letters into its text */

const kSeen = [Role.heading, Role.text, Role.cell, Role.columnHeader, Role.listItem, Role.treeItem];
const kRows = '[role=row], [role=listitem]';
const encoder = new TextEncoder();
let given = '';  // by the program

/** @param {string} text */
export function receive(text) {
    given = text;
}

/**
 * @param {Piece} before
 * @param {Piece} piece
 */
function between(before, piece) {
    const isSameLine = piece.place.top < before.place.bottom && before.place.top < piece.place.bottom;
    if (before.row !== piece.row || !piece.row) return before.row === piece.row && isSameLine ? ' ' : '\n';
    if (piece.isFact && piece.column > 0 && before.column > 0) return isSameLine ? ' ' : '\n';
    return '\t'.repeat(piece.column - before.column) || ' ';
}

/** @param {Piece[]} pieces */
export function join(pieces) {
    return pieces.map((piece, index) => (index > 0 ? between(pieces[index - 1], piece) : '') + piece.text).join('');
}

/** @param {Range} range */
function textNodesIn(range) {
    const { commonAncestorContainer: around } = range;
    if (around instanceof Text) return [around];
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
        const node = /** @type {Text} */ (walker.currentNode);
        if (range.intersectsNode(node)) nodes.push(node);
    }
    return nodes;
}

/**
 * @param {Range} range
 * @returns {Leaf[]}
 */
function leavesIn(range) {
    const leaves = [];
    for (const node of textNodesIn(range)) {
        const from = node === range.startContainer ? range.startOffset : 0;
        const text = node.data.slice(from, node === range.endContainer ? range.endOffset : undefined);
        // The title of a column is its header's name, where its text is that of a button.
        const header = node.parentElement && node.parentElement.closest('th[aria-label]');
        const entry = entryOfElement(header || node.parentElement);
        if (!text || !entry || !kSeen.includes(entry.role)) continue;
        leaves.push({ text: header ? header.getAttribute('aria-label') || '' : text, from, entry });
    }
    return leaves;
}

/** @param {Leaf} leaf */
function isOfBody({ entry }) {
    return entry.element.style.getPropertyValue('--inset') !== '';
}

/**
 * @param {Leaf} leaf
 * @returns {Piece}
 */
function pieceOf({ text, entry: { element } }) {
    const row = element.closest(kRows);
    const isFact = row !== null && row.getAttribute('role') === 'listitem';
    let within = element;
    while (row && within !== row && within.parentElement !== row) {
        within = /** @type {HTMLElement} */ (within.parentElement);
    }
    const index = row ? [...row.children].indexOf(within) : 0;
    // Spaces that keep a number and its unit on one line are of use on the screen only.
    return { text: withoutMarks(text).replace(/\u00a0/g, ' '), row, column: isFact ? Math.min(index, 1) : Math.max(index, 0), isFact,
        place: element.getBoundingClientRect() };
}

/** @param {string} text  as it is shown */
function bytesIn(text) {
    return encoder.encode(withoutMarks(text)).length;
}

/**
 * Of leaves that follow one another in the body.
 * @param {Leaf[]} leaves
 */
function bodyText(leaves) {
    const [first] = leaves;
    const last = leaves[leaves.length - 1];
    if (first === last) return withoutMarks(first.text);
    given = '';
    const whole = first.entry.content.textContent || '';
    _jobglass_select_body(first.entry.handle, bytesIn(whole.slice(0, first.from)), last.entry.handle,
        bytesIn(last.text));
    return given || leaves.map(({ text }) => withoutMarks(text)).join('\n');
}

/** @param {Range} range */
export function textOf(range) {
    const leaves = leavesIn(range);
    const isBody = leaves.map(isOfBody);
    const first = isBody.indexOf(true);
    if (first < 0) return join(leaves.map(pieceOf));
    const end = isBody.lastIndexOf(true) + 1;
    return [join(leaves.slice(0, first).map(pieceOf)), bodyText(leaves.slice(first, end)),
        join(leaves.slice(end).map(pieceOf))].filter(Boolean).join('\n');
}

/** @param {ClipboardEvent} event */
function onCopy(event) {
    const selection = window.getSelection();
    const isInField = event.target instanceof Element && event.target.matches('input, textarea');
    if (isInField || !selection || selection.isCollapsed || !event.clipboardData) return;
    // In Firefox there can be more than one.
    const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
    const text = ranges.map(textOf).filter(Boolean).join('\n');
    if (!text) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
}

export function listen() {
    document.addEventListener('copy', onCopy);
}
