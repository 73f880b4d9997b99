// What emscripten_fetch leaves to us (src/browser/requests.cpp): deadlines, aborting, the address after
// redirects, the time on the way, which addresses the page's own Content-Security-Policy refused, and
// whether a server that sent no response responds to anything.

export { FetchRequest } from './fetch_request.js';

const kTestMs = 4000;  // how long a test of a server may take
const kPolicyReportMs = 30;  // the report of a breach may come a little after the error itself
const kEntriesKept = 100;  // of the browser's record of resources, which is full at 250
/** @type {Map<number, number>} */
const deadlines = new Map();
/** @type {Set<string>} */
const refusedOrigins = new Set();

export function listen() {
    document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective !== 'connect-src') return;
        try {
            refusedOrigins.add(new URL(event.blockedURI).origin);
        } catch (error) {
            refusedOrigins.add(event.blockedURI);
        }
    });
}

/** @param {number} id */
function requestOf(id) {
    return Array.isArray(Fetch.xhrs) ? Fetch.xhrs[id - 1] : Fetch.xhrs.get(id);
}

/** @param {number} id */
export function startMs(id) {
    const request = requestOf(id);
    return request ? request.startMs : performance.now();
}

/** @param {number} id */
export function abort(id) {
    const request = requestOf(id);
    if (request && request.readyState > 0 && request.readyState < 4) request.abort();
}

/**
 * Empty unless redirects led elsewhere.
 * @param {number} id
 * @param {string} url
 */
export function finalUrl(id, url) {
    const request = requestOf(id);
    const final = (request && request.responseURL) || '';
    return final === new URL(url).href ? '' : final;
}

/**
 * Whether the body broke off after status and headers had come.
 * @param {number} id
 */
export function isBroken(id) {
    const request = requestOf(id);
    return Boolean(request && request.isBroken);
}

/**
 * A page in a sandboxed frame has no origin: then everything is elsewhere.
 * @param {string} url
 */
export function isElsewhere(url) {
    return new URL(url).origin !== self.origin;
}

/**
 * As the numbers of api::Timing; zeros where the server does not let the page know.
 * @param {string} url
 */
export function timing(url) {
    const entries = /** @type {PerformanceResourceTiming[]} */ (
        performance.getEntriesByName(new URL(url).href, 'resource'));
    const entry = entries.filter((each) => each.initiatorType === 'fetch').pop();
    if (performance.getEntriesByType('resource').length > kEntriesKept) performance.clearResourceTimings();
    if (!entry) return [0, 0, 0, 0, 0, 0, 0];
    const isKnown = entry.requestStart > 0;
    const redirect = entry.redirectEnd - entry.redirectStart;
    const connect = entry.connectEnd - entry.domainLookupStart;
    const queue = entry.requestStart - entry.startTime - redirect - connect;
    const phases = [redirect, queue, connect, entry.responseStart - entry.requestStart,
        entry.responseEnd - entry.responseStart];
    return [...(isKnown ? phases : [0, 0, 0, 0, 0]),
        entry.encodedBodySize, Number(isKnown && entry.transferSize === 0)];
}

/**
 * @param {number} number
 * @param {number} milliseconds
 */
export function startDeadline(number, milliseconds) {
    if (milliseconds <= 0) return;
    deadlines.set(number, setTimeout(() => _jobglass_deadline_passed(number), milliseconds));
}

/** @param {number} number */
export function stopDeadline(number) {
    clearTimeout(deadlines.get(number));
    deadlines.delete(number);
}

/**
 * Asks the server of `url` for its root, without the token, for a response that no page may see: 1 if there is
 * one, 0 if there is none, -1 if that takes too long.
 * @param {string} url
 */
export async function testServer(url) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), kTestMs);
    try {
        await fetch(new URL('/', url).href, {
            method: 'HEAD',
            mode: 'no-cors',
            cache: 'no-store',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            signal: controller.signal,
        });
        return 1;
    } catch (error) {
        return controller.signal.aborted ? -1 : 0;
    } finally {
        clearTimeout(timer);
    }
}

/**
 * Tells the program what can be found out about a request without a response.
 * @param {number} number
 * @param {string} url
 */
export async function settle(number, url) {
    const policyReport = new Promise((resolve) => setTimeout(resolve, kPolicyReportMs));
    const reachable = await testServer(url);
    await policyReport;
    _jobglass_settle(number, reachable);
}

/** @param {string} url */
export function isRefused(url) {
    return refusedOrigins.has(new URL(url).origin);
}
