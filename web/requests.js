// What emscripten_fetch leaves to us (src/browser/requests.cpp): deadlines, aborting, the address after
// redirects, the time on the way, and which addresses the page's own Content-Security-Policy refused.

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
    const entry = entries.filter((each) => each.initiatorType === 'xmlhttprequest').pop();
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

/** @param {number} number */
export function settleSoon(number) {
    setTimeout(() => _jobglass_settle(number), kPolicyReportMs);
}

/** @param {string} url */
export function isRefused(url) {
    return refusedOrigins.has(new URL(url).origin);
}
