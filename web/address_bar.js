// What the address of the page says behind its "#" (src/app/link.h). In a frame nothing is added to the
// history: it is that of the page around.
import * as plain from './plain.js';
import * as strings from './strings.js';

const kApartMs = 250;  // browsers refuse to be told more often

/** @type {string | null} */
let waiting = null;  // the fragment that is to be shown when that time is over
let timer = 0;

/** The fragment as it is written, without the "#" and without what web/plain.js reads in it. */
export function fragment() {
    return plain.withChoice(location.hash, false).slice(1);
}

/** The page without a fragment; empty where a link to it would lead nowhere. */
export function page() {
    return /^(https?|file):$/.test(location.protocol) ? location.href.split('#')[0] : '';
}

/**
 * @param {string} text
 * @param {boolean} isEntry
 */
function write(text, isEntry) {
    const hash = plain.kept('#' + text);
    if (location.hash === hash) return;
    try {
        if (isEntry && window.top === window) history.pushState(null, '', hash || '#');
        else history.replaceState(history.state, '', hash || '#');
    } catch (error) {
        // A sandboxed frame may not touch its address; nothing depends on it.
    }
}

function writeWaiting() {
    if (waiting !== null) write(waiting, false);
    waiting = null;
}

function onTime() {
    timer = 0;
    if (waiting === null) return;
    writeWaiting();
    timer = setTimeout(onTime, kApartMs);
}

/**
 * Entries at once, what takes the place of the present one a few times a second.
 * @param {string} text
 * @param {boolean} isEntry
 */
export function show(text, isEntry) {
    if (isEntry) {
        writeWaiting();
        write(text, true);
        return;
    }
    waiting = text;
    if (timer === 0) {
        writeWaiting();
        timer = setTimeout(onTime, kApartMs);
    }
}

export function listen() {
    window.addEventListener('hashchange', () => {
        waiting = null;
        strings.send(0, fragment());
        _jobglass_address_changed();
    });
}
