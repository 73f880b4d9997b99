// The clock the user reads: what it adds to UTC, how that is called, and when that changed and will
// change (base::read_zone in src/base/time.h).

const kFirstYear = 2010;       // MediaHub has no older jobs
const kAheadMs = 366 * 24 * 3600000;
const kQuarterMs = 900000;
const kStepMs = 960 * kQuarterMs;  // ten days: no summer time is shorter

/** @param {number} time */
function offsetAt(time) {
    return -new Date(time).getTimezoneOffset();
}

/**
 * @param {number} offset  minutes east of UTC
 */
export function plainName(offset) {
    if (offset === 0) return 'UTC';
    const minutes = Math.abs(offset) % 60;
    return 'UTC' + (offset < 0 ? '−' : '+') + Math.floor(Math.abs(offset) / 60) +
        (minutes ? ':' + String(minutes).padStart(2, '0') : '');
}

/**
 * "CEST", "EST" where the browser knows a short name, else "UTC+2".
 * @param {Intl.DateTimeFormat} format
 * @param {number} time
 */
function nameIn(format, time) {
    const name = format.format(time).split(' ').pop() || '';
    return /^[A-Z]{3,5}$/.test(name) && name !== 'GMT' ? name : plainName(offsetAt(time));
}

/**
 * When the offset is first no longer that of `from`: clocks change at full quarters of an hour.
 * @param {number} from
 * @param {number} until
 */
function changeBetween(from, until) {
    const before = offsetAt(from);
    while (until - from > kQuarterMs) {
        const middle = from + Math.floor((until - from) / 2 / kQuarterMs) * kQuarterMs;
        if (offsetAt(middle) === before) from = middle;
        else until = middle;
    }
    return until;
}

/**
 * As base::read_zone reads them: the first offset with its name, then each change with its moment.
 * @param {number} now
 */
export function lines(now) {
    const first = Date.UTC(kFirstYear, 0, 1);
    const changes = [];
    for (let at = first; at < now + kAheadMs; at += kStepMs) {
        if (offsetAt(at) !== offsetAt(at + kStepMs)) changes.push(changeBetween(at, at + kStepMs));
    }
    // Names take a browser a moment, and UTC has only one.
    if (offsetAt(first) === 0 && changes.length === 0) return '0 UTC';
    // American English knows the names west of the Atlantic, British English those of Europe.
    const format = new Intl.DateTimeFormat(offsetAt(first) < -120 ? 'en' : 'en-GB',
        { hour: 'numeric', timeZoneName: 'short' });
    /** @type {(time: number) => string} */
    const offsetAndName = (time) => offsetAt(time) + ' ' + nameIn(format, time);
    return [offsetAndName(first), ...changes.map((change) => change + ' ' + offsetAndName(change))].join('\n');
}
