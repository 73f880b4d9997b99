// The page around this one: the channel to it is host_port.js, a script of its own that only frames load.
import { failure } from './failure.js';
import * as siteFiles from './site_files.js';
import * as strings from './strings.js';

/** @type {typeof import('./host_port.js') | undefined} */
let port;

// Without it nobody would be warned of a page around this one: the page does not start then.
export async function load() {
    if (window.parent === window) return;
    await siteFiles.load(kHostPortFile).catch(() => {
        throw failure(kHostPortFile + ' couldn’t be loaded.');
    });
    port = window.jobglassHostPort;
    if (!port) return;
    port.announce({
        send: strings.send,
        stranger: () => _jobglass_framed_by_stranger(),
        refused: () => _jobglass_host_refused(),
        sandboxed: (without) => _jobglass_sandboxed(without),
        connected: (compact, theme) => _jobglass_host_connected(compact, theme),
        job: () => _jobglass_job_handed_over(),
        reloaded: () => _jobglass_host_reloaded(),
        token: () => _jobglass_token_handed_over(),
    });
}

// Whether a page around this one may hand over a token.
export function isExpected() {
    return port !== undefined;
}

export function isConnected() {
    return port !== undefined && port.isConnected();
}

// The program is started.
export function start() {
    if (port) port.start();
}

/** @type {typeof import('./host_port.js').tell} */
export function tell(tidings, news) {
    if (port) port.tell(tidings, news);
}

/** @type {typeof import('./host_port.js').askForToken} */
export function askForToken(isExpired, job) {
    if (port) port.askForToken(isExpired, job);
}
