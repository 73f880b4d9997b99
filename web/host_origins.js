// Which pages may hand over jobs and tokens: the origins in <meta name="jobglass-hosts">, compared exactly.

const kEntry = /^(https?):\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:\d+)?$/;

/**
 * @param {string} entry  of the list, "*." in front of its name for exactly one label
 * @param {string} origin
 */
function matches(entry, origin) {
    if (!kEntry.test(entry)) return false;
    if (!entry.includes('://*.')) return entry === origin;
    const [scheme, name] = entry.split('*');
    const label = origin.slice(scheme.length, -name.length);
    return origin.startsWith(scheme) && origin.endsWith(name) && /^[a-z0-9-]+$/.test(label);
}

/**
 * @param {string} origin  of a message, as the browser says
 * @param {string} list  origins separated by spaces; 'self' is the site's own
 * @param {string} own  origin of the site
 */
export function isListed(origin, list, own) {
    if (!/^https?:/.test(origin)) return false;
    return list.split(/\s+/).some((entry) => (entry === "'self'" ? origin === own : matches(entry, origin)));
}

/**
 * The first origin around the page that is neither listed nor the site's own; empty where the browser names
 * none of them; null where there is no stranger.
 * @param {string[] | undefined} ancestors  from the parent on; undefined where they are not told
 * @param {string} list
 * @param {string} own
 */
export function strangerAmong(ancestors, list, own) {
    if (!ancestors) return '';
    const stranger = ancestors.find((each) => each !== own && !isListed(each, list, own));
    return stranger === undefined ? null : stranger;
}
