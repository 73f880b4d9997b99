// What a page that embeds this one may say, checked field by field: nothing else gets further.

const kLongest = 4096;

/**
 * @typedef {{type: 'look', theme: string, view: string, language: string, downloads: boolean}} Look
 * @typedef {{type: 'load', job: string, expand: string}} Load
 * @typedef {{type: 'token', number: number, token: string}} Token
 * @typedef {Look | Load | Token | {type: 'reload'}} HostMessage
 */

/** @type {Record<string, Record<string, (value: unknown) => boolean>>} */
const kShapes = {
    look: {
        theme: (value) => value === 'auto' || value === 'light' || value === 'dark',
        view: (value) => value === 'full' || value === 'compact',
        language: isText,
        downloads: (value) => typeof value === 'boolean',
    },
    load: { job: isText, expand: isText },
    reload: {},
    token: { number: Number.isSafeInteger, token: isText },
};

/** @param {unknown} value */
function isText(value) {
    return typeof value === 'string' && value.length <= kLongest;
}

/**
 * The own members of a plain object, without those that it inherits.
 * @param {unknown} data
 * @returns {Record<string, unknown> | null}
 */
function membersOf(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
    return Object.assign(Object.create(null), data);
}

/**
 * @param {unknown} data
 * @param {string[]} names
 */
function hasExactly(data, names) {
    const members = membersOf(data);
    return members !== null && Object.keys(members).sort().join() === names.sort().join();
}

/** @param {unknown} data */
export function isOffer(data) {
    const members = membersOf(data);
    return hasExactly(data, ['jobglass']) && members !== null && members.jobglass === 'port';
}

/**
 * The message, or null where it is none.
 * @param {unknown} data
 * @returns {HostMessage | null}
 */
export function messageIn(data) {
    const members = membersOf(data);
    if (!members || typeof members.type !== 'string') return null;
    if (!Object.keys(kShapes).includes(members.type)) return null;
    const shape = kShapes[members.type];
    if (!hasExactly(data, ['type', ...Object.keys(shape)])) return null;
    const isSound = Object.entries(shape).every(([name, fits]) => fits(members[name]));
    return isSound ? /** @type {HostMessage} */ (/** @type {unknown} */ (members)) : null;
}
