// What emscripten_fetch leaves to us (src/browser/requests.cpp): deadlines, aborting, the address after
// redirects, the time on the way, and which addresses the page's own Content-Security-Policy refused.
const requests = (() => {
    const kPolicyReportMs = 30;  // the report of a breach may come a little after the error itself
    const kEntriesKept = 100;  // of the browser's record of resources, which is full at 250
    const deadlines = new Map();
    const refusedOrigins = new Set();

    document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective !== 'connect-src') return;
        try {
            refusedOrigins.add(new URL(event.blockedURI).origin);
        } catch (error) {
            refusedOrigins.add(event.blockedURI);
        }
    });

    // Kept in a Map by newer versions of Emscripten, in an array counted from 1 by older ones.
    function requestOf(id) {
        const all = Fetch.xhrs;
        return typeof all.get === 'function' ? all.get(id) : all[id - 1];
    }

    function abort(id) {
        const request = requestOf(id);
        if (request && request.readyState > 0 && request.readyState < 4) request.abort();
    }

    // Empty unless redirects led elsewhere.
    function finalUrl(id, url) {
        const request = requestOf(id);
        const final = (request && request.responseURL) || '';
        return final === new URL(url).href ? '' : final;
    }

    // A page in a sandboxed frame has no origin: then everything is elsewhere.
    function isElsewhere(url) {
        return new URL(url).origin !== self.origin;
    }

    // As the numbers of api::Timing; zeros where the server does not let the page know.
    function timing(url) {
        const name = new URL(url).href;
        const entry = performance.getEntriesByName(name, 'resource')
            .filter((each) => each.initiatorType === 'xmlhttprequest').pop();
        if (performance.getEntriesByType('resource').length > kEntriesKept) performance.clearResourceTimings();
        if (!entry) return [0, 0, 0, 0, 0, 0, 0];
        const told = entry.requestStart > 0;
        const redirect = entry.redirectEnd - entry.redirectStart;
        const connect = entry.connectEnd - entry.domainLookupStart;
        const queue = entry.requestStart - entry.startTime - redirect - connect;
        const numbers = [redirect, queue, connect, entry.responseStart - entry.requestStart,
            entry.responseEnd - entry.responseStart];
        if (!told) numbers.fill(0);
        numbers.push(entry.encodedBodySize, Number(told && entry.transferSize === 0));
        return numbers;
    }

    function startDeadline(number, milliseconds) {
        if (milliseconds <= 0) return;
        deadlines.set(number, setTimeout(() => _jobglass_deadline_passed(number), milliseconds));
    }

    function stopDeadline(number) {
        clearTimeout(deadlines.get(number));
        deadlines.delete(number);
    }

    function settleSoon(number) {
        setTimeout(() => _jobglass_settle(number), kPolicyReportMs);
    }

    function isRefused(url) {
        return refusedOrigins.has(new URL(url).origin);
    }

    return { abort, finalUrl, isElsewhere, timing, startDeadline, stopDeadline, settleSoon, isRefused };
})();
