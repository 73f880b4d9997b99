// What this device remembers (src/app/memory.h): one text in the browser's storage for this site, and nothing
// until the user switches that on. Frames in a sandbox have no storage, and full ones take nothing.
import * as strings from './strings.js';

const kName = 'jobglass';

/** The text; empty where there is none, null where the browser lets the page store nothing. */
export function read() {
    try {
        return window.localStorage.getItem(kName) || '';
    } catch (error) {
        return null;
    }
}

/** @param {string} text  empty: nothing is kept */
export function write(text) {
    try {
        if (text) window.localStorage.setItem(kName, text);
        else window.localStorage.removeItem(kName);
    } catch (error) {
        _jobglass_memory_failed();
    }
}

// Other pages of this site, in other tabs.
export function listen() {
    window.addEventListener('storage', (event) => {
        if (event.key !== kName && event.key !== null) return;
        strings.send(0, event.newValue || '');
        _jobglass_memory_changed();
    });
}
