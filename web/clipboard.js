// Text to the clipboard (src/browser/effects.cpp).
import * as strings from './strings.js';

/** @param {string} text */
function copyBySelection(text) {
    const area = document.createElement('textarea');
    const active = document.activeElement;
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    area.select();
    let succeeded = false;
    try {
        succeeded = document.execCommand('copy');
    } catch (error) {
        succeeded = false;
    }
    area.remove();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    return succeeded;
}

/**
 * `done` may be called within the call. The clipboard proper needs a secure page and permission.
 * @param {string} text
 * @param {(succeeded: boolean) => void} done
 */
function write(text, done) {
    if (!navigator.clipboard || !window.isSecureContext) {
        done(copyBySelection(text));
        return;
    }
    navigator.clipboard.writeText(text).then(() => done(true), () => done(copyBySelection(text)));
}

/**
 * @param {string} what  what the text is, for the message about it
 * @param {string} text
 */
export function copy(what, text) {
    write(text, (succeeded) => {
        strings.send(0, what);
        _jobglass_copied(Number(succeeded));
    });
}
