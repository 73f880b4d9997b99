// The browser's own search: when its keys are pressed, rows out of the window are put into the page, too, before
// it looks for them. They stay there: no page is told when the search is over.
import * as frames from './frames.js';

let on = false;

export function isOn() {
    return on;
}

/** @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event */
export function isItsKey({ key, ctrlKey, metaKey, altKey }) {
    return key === 'F3' || (['f', 'F', 'g', 'G'].includes(key) && (ctrlKey || metaKey) && !altKey);
}

export function listen() {
    document.addEventListener('keydown', (event) => {
        if (on || !isItsKey(event)) return;
        on = true;
        frames.drawNow();
    }, { capture: true });
}
