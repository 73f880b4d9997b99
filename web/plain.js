// The page without its canvas: its elements in normal flow, as web/plain.css shows them. That is so for as
// long as there is a reason for it: the canvas can't be used, colours are forced, the page is printed, or the
// address asks for it ("#plain", beside whatever else is in it).
import * as frames from './frames.js';
import * as siteFiles from './site_files.js';

/** @typedef {'canvas' | 'context' | 'choice' | 'paper'} Reason */

const kParameter = 'plain';
const kByItself = '(forced-colors: active), print';
/** @type {MediaQueryList | null} */
let forced = null;
/** @type {Set<Reason>} */
const reasons = new Set();
/** @type {HTMLLinkElement | undefined} */
let sheet;
/** @type {Promise<void> | undefined} */
let loaded;

export function isOn() {
    return reasons.size > 0 || (forced !== null && forced.matches);
}

function media() {
    return reasons.size > 0 ? 'all' : kByItself;
}

async function load() {
    const plain = siteFiles.loadStyle(kPlainStyleFile, media());
    const print = siteFiles.loadStyle(kPrintStyleFile, 'print');
    sheet = plain.sheet;
    await Promise.all([plain.loaded, print.loaded]).catch(() => {});  // the page can be read without
}

// Before the program is started: a page that begins as a plain one begins with its styles.
export async function begin() {
    forced = matchMedia('(forced-colors: active)');
    if (isAskedBy(location.hash)) reasons.add('choice');
    if (isOn()) await (loaded ||= load());
}

function apply() {
    if (isOn()) loaded ||= load();
    if (sheet) sheet.media = media();
    document.documentElement.toggleAttribute('data-plain', isOn());
    frames.request();
}

/**
 * @param {Reason} reason
 * @param {boolean} holds
 */
export function set(reason, holds) {
    if (reasons.has(reason) === holds) return;
    if (holds) reasons.add(reason);
    else reasons.delete(reason);
    apply();
}

/**
 * Whether the fragment of an address asks for the plain page.
 * @param {string} hash
 */
export function isAskedBy(hash) {
    return new URLSearchParams(hash.slice(1)).has(kParameter);
}

/**
 * The fragment with the choice in it, or without.
 * @param {string} hash
 * @param {boolean} chosen
 */
export function withChoice(hash, chosen) {
    const others = hash.slice(1).split('&').filter((each) => each && each.split('=')[0] !== kParameter);
    if (chosen) others.push(kParameter);
    return others.length > 0 ? '#' + others.join('&') : '';
}

/**
 * What the address becomes, with the choice that was made kept in it.
 * @param {string} hash
 */
export function kept(hash) {
    return withChoice(hash, reasons.has('choice'));
}

/** @param {HTMLTableCellElement} header */
function titleOf(header) {
    return header.getAttribute('aria-label') || header.textContent || '';
}

// After every frame: a cell that is alone in its row is as wide as the table, all others know their titles.
export function settle() {
    if (!isOn()) return;
    for (const table of /** @type {HTMLCollectionOf<HTMLTableElement>} */ (document.getElementsByClassName('table'))) {
        const [header, ...rows] = table.rows;
        if (!header) continue;
        const titles = [...header.cells].map(titleOf);
        for (const { cells } of rows) {
            if (cells.length === 1) cells[0].colSpan = titles.length;
            else [...cells].forEach((cell, index) => { cell.dataset.title = titles[index]; });
        }
    }
}

// What was just chosen is somewhere else here than the program thinks.
export function scrollToFound() {
    const found = document.querySelector('[aria-current=true], [role=treeitem][aria-selected=true]');
    if (found) found.scrollIntoView({ block: 'center' });
}

export function listen() {
    if (forced) forced.addEventListener('change', apply);
    const read = () => set('choice', isAskedBy(location.hash));
    window.addEventListener('hashchange', read);
    read();
    // What the style sheets do is not seen before the first frame.
    if (isOn()) apply();
    else frames.afterFrame(() => frames.loadAfterPaint(() => loaded ||= load()));
}
