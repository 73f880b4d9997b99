// The job's ID in the address of the page, "#job=ID" (src/browser/effects.cpp).
import * as plain from './plain.js';
import * as strings from './strings.js';

/**
 * The ID in a hash, empty where there is none.
 * @param {string} hash
 */
export function jobIdIn(hash) {
    return new URLSearchParams(hash.slice(1)).get('job') || '';
}

/** @param {string} jobId */
export function hashFor(jobId) {
    return jobId ? '#job=' + encodeURIComponent(jobId) : '';
}

/** @param {string} jobId */
export function show(jobId) {
    const hash = plain.kept(hashFor(jobId));
    if (location.hash === hash) return;
    try {
        history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch (error) {
        // A sandboxed frame may not touch its address; nothing depends on it.
    }
}

export function listen() {
    window.addEventListener('hashchange', () => {
        strings.send(0, jobIdIn(location.hash));
        _jobglass_address_changed();
    });
}
