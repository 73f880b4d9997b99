// Wakes the program at the moment it asked for, and when the page is hidden, shown, cut off from the
// network or connected again (src/browser/page.cpp).
const waking = (() => {
    const kLongestMs = 24 * 3600 * 1000;
    let timer = 0;

    function tell(due) {
        _jobglass_woken(Number(due), Number(document.hidden), Number(navigator.onLine !== false));
    }

    // Milliseconds since 1970; 0 for never.
    function wakeAt(moment) {
        clearTimeout(timer);
        if (moment === 0) return;
        const wait = Math.max(0, Math.min(moment - Date.now(), kLongestMs));
        timer = setTimeout(() => tell(true), wait);
    }

    function watch() {
        document.addEventListener('visibilitychange', () => tell(false));
        window.addEventListener('online', () => tell(false));
        window.addEventListener('offline', () => tell(false));
        if (document.hidden) tell(false);
    }

    return { wakeAt, watch };
})();
