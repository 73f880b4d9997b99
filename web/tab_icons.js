// What the icon of the page's tab shows for each app::TabIcon (src/app/state/page_sign.h): a colour that can
// be told from a light and from a dark tab, and a shape in white. Those of a job under way show its progress.

/**
 * @typedef {{color: string, shape: string, ring: boolean}} TabIcon
 */

/**
 * @param {string} color
 * @param {string} shape  the path of the white lines in a square of 32
 * @param {boolean} ring
 * @returns {TabIcon}
 */
const icon = (color, shape, ring = false) => ({ color, shape, ring });

const kPause = 'M12.5 11v10M19.5 11v10';

export const none = icon('', '');  // the page's own icon
export const queued = icon('#6b7280', kPause, true);
export const processing = icon('#2563eb', 'M12.5 10.5v11l9-5.5z', true);
export const succeeded = icon('#15803d', 'M8 17l5.5 5.5L24.5 10.5');
export const attention = icon('#b45309', 'M16 7.5v11M16 24v.5');
export const failed = icon('#b91c1c', 'M9.5 9.5l13 13M22.5 9.5l-13 13');
export const unknown = icon('#6b7280', 'M11.5 12a4.5 4.5 0 1 1 6.5 4c-1.5.8-2 1.8-2 3.5M16 24v.5');
export const stale = icon('#6b7280', 'M16 9v7.5l5 3', true);
