// What emscripten_fetch leaves to us (src/browser/requests.cpp): deadlines, aborting, the address after
// redirects, and which addresses the page's own Content-Security-Policy refused.
const requests = (() => {
    const kPolicyReportMs = 30;  // the report of a breach may come a little after the error itself
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

    function finalUrl(id) {
        const request = requestOf(id);
        return (request && request.responseURL) || '';
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

    return { abort, finalUrl, startDeadline, stopDeadline, settleSoon, isRefused };
})();
