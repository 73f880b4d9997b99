// The page for a job in a tab of its own, without whatever is around this one (src/browser/host.cpp).

/** @param {string} jobId */
export function open(jobId) {
    const hash = jobId && '#job=' + encodeURIComponent(jobId);
    window.open(location.pathname + location.search + hash, '_blank', 'noopener');
}
