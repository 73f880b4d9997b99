// The clock the user reads: what it adds to UTC, how that is called, and when that changed and will
// change (base::read_zone in src/base/time.h).
const zone = (() => {
    const kFirstYear = 2010;         // MediaHub has no older jobs
    const kQuarter = 900000;
    const kStep = 960 * kQuarter;  // ten days: no summer time is shorter

    function offsetAt(time) {
        return -new Date(time).getTimezoneOffset();
    }

    function plainName(offset) {
        if (offset === 0) return 'UTC';
        const minutes = Math.abs(offset) % 60;
        return 'UTC' + (offset < 0 ? '−' : '+') + Math.floor(Math.abs(offset) / 60) +
            (minutes ? ':' + String(minutes).padStart(2, '0') : '');
    }

    // "CEST", "EST" where the browser knows a short name, else "UTC+2".
    function nameIn(format, time) {
        const name = format.format(time).split(' ').pop();
        return /^[A-Z]{3,5}$/.test(name) && name !== 'GMT' ? name : plainName(offsetAt(time));
    }

    // When the offset is first no longer that of `from`: clocks change at full quarters of an hour.
    function changeBetween(from, until) {
        const before = offsetAt(from);
        while (until - from > kQuarter) {
            const middle = from + Math.floor((until - from) / 2 / kQuarter) * kQuarter;
            if (offsetAt(middle) === before) from = middle;
            else until = middle;
        }
        return until;
    }

    function lines() {
        const first = Date.UTC(kFirstYear, 0, 1);
        // American English knows the names west of the Atlantic, British English those of Europe.
        const format = new Intl.DateTimeFormat(offsetAt(first) < -120 ? 'en' : 'en-GB',
            { hour: 'numeric', timeZoneName: 'short' });
        const last = Date.now() + 366 * 24 * 3600000;
        const told = [offsetAt(first) + ' ' + nameIn(format, first)];
        for (let at = first; at < last; at += kStep) {
            if (offsetAt(at) === offsetAt(at + kStep)) continue;
            const change = changeBetween(at, at + kStep);
            told.push(change + ' ' + offsetAt(change) + ' ' + nameIn(format, change));
        }
        return told.join('\n');
    }

    return { lines };
})();
