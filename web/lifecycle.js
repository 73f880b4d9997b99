// Wakes the program at the moment it asked for, and when the page is hidden, shown, cut off from the
// network or connected again (src/app/events/world.h, Woken).

const kLongestMs = 24 * 3600 * 1000;
let timer = 0;

/**
 * How long to wait, in ms. Timers of browsers fail beyond 24 days; the program is woken early and waits on.
 * @param {number} moment
 * @param {number} now
 */
export function waitUntil(moment, now) {
    return Math.max(0, Math.min(moment - now, kLongestMs));
}

/** @param {boolean} isDue */
function wake(isDue) {
    _jobglass_woken(Number(isDue), Number(document.hidden), Number(navigator.onLine !== false));
}

/** @param {number} moment  milliseconds since 1970; 0 for never */
export function wakeAt(moment) {
    clearTimeout(timer);
    if (moment === 0) return;
    timer = setTimeout(() => wake(true), waitUntil(moment, Date.now()));
}

export function listen() {
    document.addEventListener('visibilitychange', () => wake(false));
    window.addEventListener('online', () => wake(false));
    window.addEventListener('offline', () => wake(false));
    if (document.hidden) wake(false);
}
