// Printing: the plain page, drawn anew before the browser takes it, below a header that says which job it
// shows, when and where.
import * as frames from './frames.js';
import * as plain from './plain.js';

/** @type {Intl.DateTimeFormatOptions} */
const kMoment = {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit',
    timeZoneName: 'short',
};

/** @type {HTMLElement | null} */
let header = null;
let scrolled = 0;  // how far the page was before, which is of another height on paper

/**
 * What the header says, line by line. Of the address only what names the page and the job: whatever else is in
 * it may not be meant for readers of the paper.
 * @param {{origin: string, pathname: string, hash: string}} address
 * @param {Date} now
 */
export function headerLines({ origin, pathname, hash }, now) {
    const id = new URLSearchParams(hash.slice(1)).get('job') || '';
    const moment = now.toLocaleString('en-GB', kMoment);
    const lines = ['Jobglass', `Printed ${moment}`, origin + pathname + (id ? '#job=' + encodeURIComponent(id) : '')];
    if (id) lines.splice(1, 0, `Job ${id}`);
    return lines;
}

// Where a reference leads is its hint on the screen.
function writeOutAddresses() {
    /** @type {NodeListOf<HTMLElement>} */
    const references = document.querySelectorAll('.text[title^="http"]');
    for (const each of references) {
        if (each.title !== each.textContent) each.dataset.address = each.title;
    }
}

function before() {
    scrolled = window.scrollY;
    plain.set('paper', true);
    frames.drawNow();
    writeOutAddresses();
    if (!header) {
        header = document.createElement('header');
        header.id = 'paper';
        document.body.prepend(header);
    }
    header.textContent = '';
    for (const line of headerLines(location, new Date())) {
        header.appendChild(document.createElement('div')).textContent = line;
    }
}

function after() {
    if (header) header.remove();
    header = null;
    plain.set('paper', false);
    frames.afterFrame(() => window.scrollTo(window.scrollX, scrolled));
}

export function listen() {
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
}
